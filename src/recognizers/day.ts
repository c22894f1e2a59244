// The day of a moment, in figures or words: a figure like 17.5 is a day only where a word before it says so (ngày, khai mạc), in brackets
// of its own, or where the text writes its days that way.
//
//   Sáng 4/7 · ngày 10 đến ngày 15/5 · mùng 3 · 4/7 năm ngoái
import { after, isCapital, isGlued, isGluedOn, isNumber, isWord, opensLineAt, senseAt, senseBefore, unitAt, wordAt } from '../tokens/cursor.js';
import { isAnyOne, isCountedAt, isNamedBy } from './counted.js';
import { type DayFigures, readDayFigure, readDayFigures, readLooseDay } from './day-figures.js';
import { readCount, readWordDay, readYearTail } from './day-words.js';
import { isDaySeparator } from './habit.js';
import { type Point, pointOf, within } from './open-date.js';
import type { Reader } from './reader.js';

const slash = 0x2f;
const dash = 0x2d;
const comma = 0x2c;
const openBracket = 0x28;
const closeBracket = 0x29;

/** A day, or from one to another. */
export interface DayReading {
  readonly end: number;
  readonly first: Point;
  readonly last: Point | undefined;
}

/** The day at a token, in figures or words. Without a cue a figure must leave no doubt. */
export function readDay(cx: Reader, at: number, cued: boolean): DayReading | null {
  const word = readWordDay(cx, at);
  if (word) return word;
  const figures = readDayFigures(cx, at);
  if (!figures || figures.precision !== 'day') return cued ? (readDayThenMonth(cx, at) ?? readCuedDay(cx, at)) : null;
  const year = figures.first.year === undefined && !figures.last ? readYearTail(cx, figures.end) : null;
  // 4/7 năm 2017, 4/7 năm ngoái: a year named behind it leaves no doubt
  const { yearHead, relative } = senseAt(cx, figures.end);
  // "bằng 2/3 năm ngoái", "bằng 2/3 năm 2017" is a share of it
  const share = senseBefore(cx, at).shareVerb === true && isVulgar(figures.first);
  if (year && (yearHead || relative) && !share) return { end: year.end, first: within(year.point, figures.first.month, figures.first.day), last: undefined };
  return isDayFigure(cx, at, figures, cued) ? figures : null;
}

/** A day whose figures only the word before them makes one, and that counts nothing. */
function readCuedDay(cx: Reader, at: number): DayReading | null {
  const figures = isCue(cx, at - 1) ? readLooseDay(cx, at) : null;
  return figures && isDayFigure(cx, at, figures, true) ? figures : null;
}

/**
 * "ngày 10 đến ngày 15/5", "đêm 14 rạng sáng 15/10": the second day has the month of both. "Ngày 10 và sáng 12/12" are two days, of
 * which this is the first.
 */
function readDayThenMonth(cx: Reader, at: number): DayReading | null {
  const first = readCount(cx, at, 31);
  if (!first || !isNumber(cx, at) || opensLineAt(cx, first.end)) return null;
  const between = senseAt(cx, first.end);
  // từ chiều 9 đến hết ngày 11/12
  const joiner = between.joiner ?? (between.datePreposition ? wordAt(cx, first.end).joiner : undefined);
  const listed = joiner === 'and' || unitAt(cx, first.end) === comma;
  const overnight = !joiner && between.dayPart === 'night';
  const head = joiner ? after(cx, first.end) : overnight ? first.end : first.end + 1;
  const { dayHead, dayPart } = senseAt(cx, head);
  if (!overnight && ((!joiner && !listed) || (dayHead !== 'day' && !(dayPart && listed)))) return null;
  const second = readDayFigure(cx, after(cx, head));
  if (!second || second.precision !== 'day' || (second.first.day as number) <= first.value) return null;
  const point = within(second.first, second.first.month, first.value);
  const apart = listed && (dayPart !== undefined || (second.first.day as number) > first.value + 1);
  return apart ? { end: first.end, first: point, last: undefined } : { end: second.end, first: point, last: second.first };
}

/** "mùng 3", "trước ngày 20": a day of a month that is not named. The number behind mùng is ten at most, that behind ngày is in figures. */
export function readDayAlone(cx: Reader, at: number, head: 'day' | 'early'): DayReading | null {
  if (head === 'day' && !isDayAlone(cx, at)) return null;
  const day = readCount(cx, at, head === 'early' ? 10 : 31);
  // "sáng mùng 2 Tết" is a day of the lunar year
  return day && !senseAt(cx, day.end).lunar ? { end: day.end, first: pointOf(undefined, undefined, day.value), last: undefined } : null;
}

/**
 * Whether figures behind ngày name a day, and no "mỗi ngày 20", "ngày 3 bữa", "2 ngày 15 phút" or "ngày 5, 8 và 12/6". "Ngày 20 hộ" counts,
 * "từ ngày 20 học sinh …" and "sáng ngày 20 đại biểu …" do not.
 */
function isDayAlone(cx: Reader, at: number): boolean {
  if (!isNumber(cx, at) || opensLineAt(cx, at) || isGluedOn(cx, at + 1) || isNumber(cx, at - 2) || isAnyOne(cx, at - 1)) return false;
  const { joiner, relative } = senseAt(cx, at + 1);
  const next = joiner || unitAt(cx, at + 1) === comma ? after(cx, at + 1) : at;
  if (next > at && isNumber(cx, next)) return wordAt(cx, next + 1).clockHour !== undefined;
  return relative !== undefined || !isCountedAt(cx, at + 1) || (isDated(cx, at - 1) && isNamedBy(cx, at, at - 1));
}

/** "từ ngày", "đến ngày", "sáng ngày": it is one day, and not each. */
function isDated(cx: Reader, head: number): boolean {
  const { joiner, rangeHead, dayPart } = senseBefore(cx, head);
  return joiner === 'to' || rangeHead === 'from' || (dayPart ?? senseAt(cx, head).dayPart) !== undefined;
}

/** Whether figures that could be a day are one here. */
function isDayFigure(cx: Reader, at: number, figures: DayFigures, cued: boolean): boolean {
  const { end, separator, certain } = figures;
  if (certain) return true;
  const followed = senseAt(cx, opensLineAt(cx, end) ? cx.count : end);
  if (isGlued(cx, end) && isWord(cx, end) && !isCapital(cx, end)) return false;
  if (followed.percent || followed.scale || followed.currency) return false;
  // "đến hết ngày 30-6 chỉ giải ngân": what descends measures nothing, and chỉ is a measure of gold
  if (followed.measure && separator !== slash && !(cued && descends(figures))) return false;
  if (cued) return true;
  if (separator !== slash) {
    const { dayAnnouncer, dayAim } = senseBefore(cx, at);
    // "phấn đấu 31-12 đạt 100%": no month is past the twelfth, and no span descends
    const announced = dayAnnouncer === true || (dayAim === true && separator === dash && !figures.last && (figures.first.day as number) > 12);
    // what descends is no range: "đến 30-9 nhà đầu tư …"; "vòng chậm nhất 10.5 giây"
    const counted = (followed.counter && !descends(figures)) || (followed.timeUnit && (announced || !descends(figures)));
    return (announced || (isDaySeparator(cx, separator) && followsPreposition(cx, at))) && !counted;
  }
  return !isRatio(cx, at, figures);
}

function descends({ first, last }: DayFigures): boolean {
  return !last && (first.day as number) > (first.month as number);
}

/** đến 30-11, trước 15.8, (từ) 3-5: words that dates follow, where the habit of the text is known. */
function followsPreposition(cx: Reader, at: number): boolean {
  const before = senseBefore(cx, at);
  return before.joiner === 'to' || before.rangeHead === 'from' || before.datePreposition === true;
}

/** 9/12 chỉ tiêu and 2/3 số phiếu are shares: a counted noun follows, or a softener or a share stands before. */
function isRatio(cx: Reader, at: number, { end, first, last }: DayFigures): boolean {
  // "đạt 9,25/10" and "IMDb 7,8/10" are marks, though "18,19/12" are two days
  if (last) {
    const decimal = unitAt(cx, at + 1) === comma && isGlued(cx, at + 1) && isGlued(cx, at + 2);
    const mark = last.month === 5 || last.month === 10;
    return decimal && (senseBefore(cx, at).shareVerb === true || (mark && !followsPreposition(cx, at)));
  }
  const next = senseAt(cx, opensLineAt(cx, end) ? cx.count : end);
  if (next.shareNoun || next.measure) return true;
  const before = senseBefore(cx, at);
  if (before.softener || before.shareVerb) return true;
  return (
    Boolean(before.label) ||
    ((first.day as number) < (first.month as number) && isVulgar(first) && isWord(cx, end) && !isCapital(cx, end) && !isTimeWord(cx, end))
  );
}

/** 1/2, 1/3, 2/3, 1/4, 3/4, 1/5: the fractions that prose has. */
function isVulgar({ day = 0, month = 0 }: Point): boolean {
  return month <= 5 && (day === 1 || day === month - 1);
}

function isTimeWord(cx: Reader, at: number): boolean {
  const sense = senseAt(cx, at);
  return Boolean(sense.dayPart || sense.joiner || sense.direction !== undefined || sense.relative || sense.lunar || sense.clockHead);
}

/** (17.5), (29-5): a figure with brackets of its own. */
export function isBracketed(cx: Reader, at: number): boolean {
  if (unitAt(cx, at - 1) !== openBracket) return false;
  const figures = readDayFigures(cx, at);
  return figures !== null && unitAt(cx, figures.end) === closeBracket;
}

/** A word before a date that makes even 17.5 a day: ngày, sáng. */
export function isCue(cx: Reader, at: number): boolean {
  const sense = senseAt(cx, at);
  return Boolean(sense.dayHead || sense.dayPart);
}
