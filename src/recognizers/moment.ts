// Days as prose gives them, with the weekday, the part of the day and the clock time that belong to them:
//
//   moment  = piece+                    Chủ nhật, 5/2; sáng ngày 24/5/2017; 22h15 ngày 7/5; hôm nay (3/6)
//   piece   = weekday | part | clock | 'ngày' day | day | relative
//   weekday = 'thứ' (2 … 7) | 'chủ nhật' | t7 | cn
//
// "Sáng 4/7, kỳ họp thứ 4 HĐND thành phố khai mạc." A figure like 17.5 is a day only where a piece before it says so, in
// brackets of its own, or where the text writes its days that way.
import type { Relative } from '../lexicon/entry.js';
import { after, isCapital, isGlued, isNumber, isWord, opensLineAt, senseAt, senseBefore, smallInteger, unitAt, wordAt } from '../tokens/cursor.js';
import { type DayFigures, readDayFigure, readDayFigures, readLooseDay } from './day-figures.js';
import { readCount, readWordDay, readYearTail } from './day-words.js';
import { isDaySeparator } from './habit.js';
import { noDetails, type Offset, type OpenDate, openDate, type Point, pointOf, within } from './open-date.js';
import type { Reader } from './reader.js';
import { type Clock, dayPartAt, inPart, readClock, spellClock } from './time.js';

export interface Moment {
  readonly end: number;
  readonly date: OpenDate;
}

interface Pieces {
  day: DayReading | undefined;
  relative: Offset | undefined;
  weekday: number | undefined;
  clock: Clock | undefined;
  cued: boolean;
}

const mostPieces = 8;
const slash = 0x2f;
const openBracket = 0x28;
const closeBracket = 0x29;
const comma = 0x2c;

/** A day and all that belongs to it, from its first piece on. */
export function readMoment(cx: Reader, at: number): Moment | null {
  const pieces: Pieces = { day: undefined, relative: undefined, weekday: undefined, clock: undefined, cued: isCue(cx, at - 1) };
  let end = -1;
  let next = afterClockHead(cx, at);
  let opened = false;
  for (let i = 0; i < mostPieces && next < cx.count; i++) {
    if (next > at && opensLineAt(cx, next)) break;
    const read = readPiece(cx, next, pieces);
    if (read > 0) {
      next = read;
      if (pieces.day || pieces.relative || pieces.weekday) end = read;
      continue;
    }
    const skipped = skipConnector(cx, next);
    if (skipped === next || next === at) break;
    if (unitAt(cx, next) === openBracket) opened = true;
    next = skipped;
  }
  if (end < 0) return null;
  // Thứ Năm (13/5)
  if (opened && unitAt(cx, end) === closeBracket) end++;
  return { end, date: dateOf(pieces) };
}

/** Reads the piece at a token into `pieces`; the token after it, or -1. */
function readPiece(cx: Reader, at: number, pieces: Pieces): number {
  if (!pieces.clock) {
    const clock = readClock(cx, at);
    // "ngày 8 giờ" does not say a day; a bare hour belongs to a day that follows or is there already
    if (clock && (!pieces.cued || pieces.day || pieces.relative)) {
      pieces.cued = true;
      // of "13:45 – 14:30 31/12/2011" the day is what counts
      const until = senseAt(cx, clock.end).joiner === 'dash' ? readClock(cx, afterClockHead(cx, after(cx, clock.end))) : null;
      if (!until) pieces.clock = clock;
      return until ? until.end : clock.end;
    }
  }
  // behind a day only a clock time still belongs to it
  if (pieces.day) return -1;
  const sense = senseAt(cx, at);
  if (
    !pieces.relative &&
    sense.relative &&
    isMeant(cx, at, sense.relative) &&
    (sense.relative.unit === 'day' || (sense.relative.unit === 'week' && pieces.weekday))
  ) {
    pieces.relative = { unit: sense.relative.unit, count: sense.relative.offset, span: false };
    if (pieces.clock && sense.relative.part) pieces.clock = { ...pieces.clock, hour: inPart(pieces.clock.hour, sense.relative.part) };
    pieces.cued = true;
    return after(cx, at);
  }
  if (!pieces.weekday) {
    const weekday = readWeekday(cx, at);
    if (weekday) {
      pieces.weekday = weekday.value;
      pieces.cued = true;
      const direction = pieces.relative ? undefined : senseAt(cx, weekday.end).direction;
      if (direction === undefined || senseAt(cx, weekday.end).relative) return weekday.end;
      // "thứ hai tới" is the next one, "thứ hai này" that of this week
      pieces.relative = { unit: 'week', count: direction.sign, span: direction.sign !== 0 };
      return after(cx, weekday.end);
    }
  }
  const part = dayPartAt(cx, at);
  if (part && sense.dayPart) {
    pieces.cued = true;
    return after(cx, at);
  }
  // ngày mùng 3
  if (sense.dayHead === 'day' && senseAt(cx, after(cx, at)).dayHead === 'early') return after(cx, at);
  if (sense.dayHead) {
    const day = readDay(cx, after(cx, at), true) ?? (sense.dayHead === 'early' ? readEarlyDay(cx, after(cx, at)) : null);
    if (!day) return -1;
    pieces.day = day;
    return day.end;
  }
  const day = readDay(cx, at, pieces.cued || isBracketed(cx, at));
  if (!day) return -1;
  pieces.day = day;
  return day.end;
}

function isMeant(cx: Reader, at: number, { alone }: Relative): boolean {
  return !alone || (at === 0 && after(cx, at) === cx.count);
}

function afterClockHead(cx: Reader, at: number): number {
  return senseAt(cx, at).clockHead ? after(cx, at) : at;
}

/** A comma, a bracket, lúc, ngày: what may stand between two pieces. */
function skipConnector(cx: Reader, at: number): number {
  const unit = unitAt(cx, at);
  if (unit === 0x2c || unit === openBracket || unit === 0x7c) return at + 1;
  if (unit === 0x2d && !isGlued(cx, at) && !isGlued(cx, at + 1) && senseAt(cx, at + 1).clockHour === undefined) {
    return readClock(cx, at + 1) ? at + 1 : at;
  }
  return senseAt(cx, at).clockHead ? after(cx, at) : at;
}

interface DayReading {
  readonly end: number;
  readonly first: Point;
  readonly last: Point | undefined;
}

/** The day at a token, in figures or words. Without a cue a figure must leave no doubt. */
function readDay(cx: Reader, at: number, cued: boolean): DayReading | null {
  const word = readWordDay(cx, at);
  if (word) return word;
  const figures = readDayFigures(cx, at);
  if (!figures || figures.precision !== 'day') return cued && figures === null ? (readDayThenMonth(cx, at) ?? readCuedDay(cx, at)) : null;
  const year = figures.first.year === undefined && !figures.last ? readYearTail(cx, figures.end) : null;
  // 4/7 năm 2017, 4/7 năm ngoái: a year named behind it leaves no doubt
  const { yearHead, relative } = senseAt(cx, figures.end);
  // "bằng 2/3 năm ngoái" is a share of it
  const share = relative !== undefined && senseBefore(cx, at).shareVerb === true && isVulgar(figures.first);
  if (year && (yearHead || relative) && !share) return { end: year.end, first: within(year.point, figures.first.month, figures.first.day), last: undefined };
  return isDayFigure(cx, at, figures, cued) ? figures : null;
}

/** A day whose figures only the word before them makes one, and that counts nothing. */
function readCuedDay(cx: Reader, at: number): DayReading | null {
  const figures = readLooseDay(cx, at);
  return figures && isDayFigure(cx, at, figures, true) ? figures : null;
}

/** "ngày 10 đến ngày 15/5": the second day has the month of both. "Ngày 10 và sáng 12/12" are two days, of which this is the first. */
function readDayThenMonth(cx: Reader, at: number): DayReading | null {
  const first = readCount(cx, at, 31);
  if (!first || !isNumber(cx, at) || opensLineAt(cx, first.end)) return null;
  const joiner = senseAt(cx, first.end).joiner;
  const listed = joiner === 'and' || unitAt(cx, first.end) === comma;
  const head = joiner ? after(cx, first.end) : first.end + 1;
  const { dayHead, dayPart } = senseAt(cx, head);
  if ((!joiner && !listed) || (dayHead !== 'day' && !(dayPart && listed))) return null;
  const second = readDayFigure(cx, after(cx, head));
  if (!second || second.precision !== 'day' || (second.first.day as number) <= first.value) return null;
  const point = within(second.first, second.first.month, first.value);
  const apart = listed && (dayPart !== undefined || (second.first.day as number) > first.value + 1);
  return apart ? { end: first.end, first: point, last: undefined } : { end: second.end, first: point, last: second.first };
}

/** "mùng 3": one of the first ten days of a month that is not named. */
function readEarlyDay(cx: Reader, at: number): DayReading | null {
  const day = readCount(cx, at, 10);
  // "sáng mùng 2 Tết" is a day of the lunar year
  return day && !senseAt(cx, day.end).lunar ? { end: day.end, first: pointOf(undefined, undefined, day.value), last: undefined } : null;
}

/** Whether figures that could be a day are one here. */
function isDayFigure(cx: Reader, at: number, figures: DayFigures, cued: boolean): boolean {
  const { end, separator, certain } = figures;
  if (certain) return true;
  const followed = senseAt(cx, opensLineAt(cx, end) ? cx.count : end);
  if (isGlued(cx, end) && isWord(cx, end) && !isCapital(cx, end)) return false;
  if (followed.percent || followed.scale || followed.currency || (followed.measure && separator !== slash)) return false;
  if (cued) return true;
  if (separator !== slash) {
    // what descends is no range: "đến 30-9 nhà đầu tư …"
    const counted = (followed.counter || followed.timeUnit) && !descends(figures);
    return isDaySeparator(cx, separator) && followsPreposition(cx, at) && !counted;
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
  // "đạt 9,25/10" is a mark, though "18,19/12" are two days
  if (last) return unitAt(cx, at + 1) === comma && isGlued(cx, at + 1) && isGlued(cx, at + 2) && senseBefore(cx, at).shareVerb === true;
  const next = senseAt(cx, opensLineAt(cx, end) ? cx.count : end);
  const partly = (first.day as number) <= (first.month as number) && !isCapital(cx, end);
  if (next.shareNoun || next.measure || (next.counter && partly)) return true;
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
function isBracketed(cx: Reader, at: number): boolean {
  if (unitAt(cx, at - 1) !== openBracket) return false;
  const figures = readDayFigures(cx, at);
  return figures !== null && unitAt(cx, figures.end) === closeBracket;
}

/** A word before a date that makes even 17.5 a day: ngày, sáng. */
export function isCue(cx: Reader, at: number): boolean {
  const sense = senseAt(cx, at);
  return Boolean(sense.dayHead || sense.dayPart);
}

/** thứ 2 … thứ bảy, chủ nhật; Th 4 and t7 in front of a date. */
export function readWeekday(cx: Reader, at: number): { end: number; value: number } | null {
  const sense = senseAt(cx, at);
  if (sense.sunday) return { end: after(cx, at), value: 7 };
  const head = sense.weekdayHead ?? wordAt(cx, at).weekdayHead;
  if (!head || opensLineAt(cx, at + 1)) return null;
  const before = senseBefore(cx, at);
  if (before.ordinalNoun || before.sequenceHead) return null; // kỳ họp thứ 5, ngày 4/7
  if (head === 'glued' && !(isGlued(cx, at + 1) && isNumber(cx, at + 1))) return null;
  let value = isNumber(cx, at + 1) ? smallInteger(cx, at + 1) : -1;
  const digit = wordAt(cx, at + 1).digit;
  if (value < 0 && head === 'word' && digit && digit.place !== 'ordinal' && digit.place !== 'tail') value = digit.value;
  if (value < 2 || value > 7) return null;
  const next = senseAt(cx, at + 2);
  // thứ hai mươi, thứ 5.000
  if (next.ten || next.scale || (unitAt(cx, at + 2) === 0x2e && isGlued(cx, at + 2) && isNumber(cx, at + 3))) return null;
  return { end: at + 2, value: value - 1 };
}

function dateOf({ day, relative, weekday, clock }: Pieces): OpenDate {
  const time = clock ? spellClock(clock) : undefined;
  const precision = clock ? (clock.second !== undefined ? 'second' : 'minute') : 'day';
  return openDate('date', precision, day?.first, day?.last, { ...noDetails, offset: day ? undefined : relative, time, weekday });
}
