// Quick refusals: what cannot begin at a word for what stands right behind it. Of 9,094 readings
// that were tried at "không", "năm", "từ", "trên" and their like over 46 articles 1,361 found something; a look at the next word
// saves most of the rest. What is refused here no recognizer may read: on 2,274 texts nothing changed.
import type { Sense } from '../lexicon/entry.js';
import type { Reader } from '../recognizers/reader.js';
import { after, isGlued, isNumber, isUpper, isWord, lengthOf, senseAt, unitAt, wordAt } from '../tokens/cursor.js';
import { amountBit, dateBit, ratioBit, timeBit } from './starts.js';

const slash = 0x2f;
const colon = 0x3a;
const comma = 0x2c;
const dot = 0x2e;
const openBracket = 0x28;

/** What may start at figures, by the word or the sign right behind them. */
export function bitsAtNumber(cx: Reader, at: number): number {
  const next = at + 1;
  let bits = lengthOf(cx, at) === 4 ? amountBit | dateBit : amountBit;
  if (!isWord(cx, next)) {
    const unit = unitAt(cx, next);
    // 52/52, 4/7: what a slash is glued to counts nothing alone
    if (unit === slash && isGlued(cx, next) && isNumber(cx, next + 1)) bits &= ~amountBit;
    if (mayBeDateFigure(cx, at)) bits |= dateBit;
    if (unit === colon || isHour(senseAt(cx, next)) || opensHours(cx, next)) bits |= timeBit;
    return mayBeSlashed(cx, at) ? bits | ratioBit : bits;
  }
  const sense = senseAt(cx, next);
  if (lengthOf(cx, at) < 4 && beginsDate(sense, wordAt(cx, next))) bits |= dateBit;
  if (isHour(sense) || sense.half || opensHours(cx, next)) bits |= timeBit;
  if (opensTotal(cx, next)) bits |= ratioBit;
  return bits;
}

/** "-6h" of "5-6h sáng". */
function opensHours(cx: Reader, at: number): boolean {
  return senseAt(cx, at).joiner !== undefined && isNumber(cx, at + 1) && isHour(senseAt(cx, at + 2));
}

/** Whether a word behind a number may make a date of it, by the phrase that it opens and by itself. */
function beginsDate({ joiner, quarterHead, lunar, half }: Sense, { timeUnit, monthHead, clockHour }: Sense): boolean {
  return Boolean(joiner || quarterHead || lunar || half || timeUnit || monthHead || clockHour);
}

/** Of what may start at a word, that which the words behind it do not rule out. */
export function bitsAtWord(cx: Reader, at: number, bits: number): number {
  let left = bits;
  if (bits & amountBit && !mayBeAmount(cx, at)) left &= ~amountBit;
  if (bits & dateBit && !mayBeDate(cx, at)) left &= ~dateBit;
  if (bits & timeBit && !mayBeTime(cx, at)) left &= ~timeBit;
  if (bits & ratioBit && !mayBeRatio(cx, at)) left &= ~ratioBit;
  return left;
}

/** An amount: behind a lone number word something that it counts, behind a softener a number. */
function mayBeAmount(cx: Reader, at: number): boolean {
  const sense = senseAt(cx, at);
  if (sense.softener || sense.rangeHead) return opensNumber(cx, after(cx, at));
  if (sense.minus === 'sign') return isNumber(cx, at + 1) || isWord(cx, at + 1) || senseAt(cx, at + 1).currency !== undefined;
  const { digit } = sense;
  if (!digit) return true;
  const next = senseAt(cx, at + 1);
  if (digit.value === 0) return at === 0 || next.point === true || next.scale !== undefined;
  if (isNumber(cx, at + 1)) return false;
  // "một tuần trước" counts a week, though "tuần trước" is last week
  if (wordAt(cx, at + 1).timeUnit) return true;
  // "ba (03) bộ"
  if (unitAt(cx, at + 1) === openBracket) return isNumber(cx, at + 2);
  if (digit.value === 1) return at === 0 || continuesNumber(next) || isUnit(next) || next.measuredNoun === true || next.alternative === true;
  return isWord(cx, at + 1)
    ? next.uncounted !== true || next.partMark === true || next.joiner === 'to' || next.alternative === true || continuesNumber(next) || isUnit(next)
    : next.joiner !== undefined || isUnit(next) || unitAt(cx, at + 1) === comma;
}

/** A date: behind the heads of days and years a number or a word of the calendar. */
function mayBeDate(cx: Reader, at: number): boolean {
  if (isNumber(cx, at)) return mayBeDateFigure(cx, at);
  const sense = senseAt(cx, at);
  if (sense.relative || sense.sunday || sense.lunar || sense.samePeriod || sense.third || sense.half) return true;
  const next = after(cx, at);
  // only what is about so large softens a date, and only one such word
  if (sense.softener) return sense.softener.approx === 'about' && !senseAt(cx, next).softener && mayBeDate(cx, next);
  const unit = unitAt(cx, next);
  // quý IV, thế kỷ XXI; giai đoạn: 2017 - 2020
  if (isNumber(cx, next) || isUpper(cx, next) || unit === comma || unit === colon || unit === openBracket) return true;
  const behind = senseAt(cx, next);
  if (sense.digit && !sense.yearHead)
    return wordAt(cx, next).timeUnit !== undefined || behind.monthHead === true || behind.clockHour !== undefined || continuesNumber(behind);
  return opensCalendar(behind) || (sense.yearHead === true && next === at + 2);
}

/** Figures of a date: a year, or digits with a separator, a joiner or a word of the calendar behind them. */
function mayBeDateFigure(cx: Reader, at: number): boolean {
  const digits = lengthOf(cx, at);
  if (digits >= 4) return digits === 4;
  const next = at + 1;
  if (isWord(cx, next)) return beginsDate(senseAt(cx, next), wordAt(cx, next));
  const unit = unitAt(cx, next);
  // groups of three are no days, and figures behind a comma are decimals unless a month follows: 18,19/12
  if ((unit === dot || unit === comma) && isGlued(cx, next) && isNumber(cx, next + 1)) {
    if (lengthOf(cx, next + 1) === 3 || (unit === comma && isGlued(cx, next + 1) && !goesOnAsDate(cx, next + 2))) return false;
  }
  return unit === slash || unit === colon || unit === dot || unit === comma || senseAt(cx, next).joiner !== undefined;
}

function goesOnAsDate(cx: Reader, at: number): boolean {
  const unit = unitAt(cx, at);
  return unit === slash || unit === dot || unit === comma || senseAt(cx, at).joiner !== undefined || wordAt(cx, at).monthHead === true;
}

/** A clock time: hours behind the number. */
function mayBeTime(cx: Reader, at: number): boolean {
  if (isNumber(cx, at)) return unitAt(cx, at + 1) === colon || isHour(senseAt(cx, at + 1)) || opensHours(cx, at + 1) || senseAt(cx, at + 1).half === 'after';
  const sense = senseAt(cx, at);
  if (sense.digit || sense.ten) return isHour(senseAt(cx, at + 1)) || continuesNumber(senseAt(cx, at + 1));
  const next = after(cx, at);
  if (isNumber(cx, next)) return mayBeTime(cx, next);
  return senseAt(cx, next).clockHead === true || opensNumber(cx, next);
}

/** A ratio: a slash, "trên", "trong" or "phần" behind the number. */
function mayBeRatio(cx: Reader, at: number): boolean {
  const sense = senseAt(cx, at);
  if (sense.fraction) return true;
  if (sense.softener) {
    const next = after(cx, at);
    return isNumber(cx, next) ? mayBeSlashed(cx, next) : opensNumber(cx, next);
  }
  const next = senseAt(cx, at + 1);
  return next.fractionBar === true || continuesNumber(next);
}

/** So many tokens of figures are looked past; behind more of them anything may stand. */
const longestFigures = 16;

/** Behind the figures, groups and all, a slash or what else leads to a total. */
function mayBeSlashed(cx: Reader, at: number): boolean {
  let end = at + 1;
  while (end < at + longestFigures && (isNumber(cx, end) || ((unitAt(cx, end) === dot || unitAt(cx, end) === comma) && isNumber(cx, end + 1)))) end++;
  return end === at + longestFigures || unitAt(cx, end) === slash || opensTotal(cx, end);
}

/** "trên", "trong" or "trong số" with a number behind it, or a noun with a slash. */
function opensTotal(cx: Reader, at: number): boolean {
  const { per, partMark, counter } = senseAt(cx, at);
  return per === 'over' || (partMark === true && isNumber(cx, after(cx, at))) || (counter === true && unitAt(cx, after(cx, at)) === slash);
}

function isHour({ clockHour, timeUnit }: Sense): boolean {
  return clockHour !== undefined || timeUnit?.iso === 'TH';
}

function opensNumber(cx: Reader, at: number): boolean {
  if (isNumber(cx, at) || isNumber(cx, at + 1)) return true;
  const { digit, ten, scale, half, minus, softener, rangeHead, currency, currencyCode, fraction, clockHead } = senseAt(cx, at);
  return Boolean(digit || ten || scale || half || minus || softener || rangeHead || currency || currencyCode || fraction || clockHead);
}

function opensCalendar(sense: Sense): boolean {
  const { digit, ten, relative, direction, edge, third, lunar, samePeriod, present, monthName, sunday } = sense;
  if (digit || ten || relative || direction || edge || third || lunar || samePeriod || present || monthName || sunday) return true;
  const { dayHead, dayPart, monthHead, yearHead, quarterHead, decadeHead, centuryHead, spanHead, weekdayHead, half, rangeHead, softener, timeUnit, clockHead } =
    sense;
  if (dayHead || dayPart || monthHead || yearHead || quarterHead || decadeHead || centuryHead || spanHead) return true;
  return Boolean(weekdayHead || half || rangeHead || softener || timeUnit || clockHead || sense.scale);
}

function continuesNumber({ digit, ten, scale, gap, point, half, fractionBar }: Sense): boolean {
  return Boolean(digit || ten || scale || gap || point || half || fractionBar);
}

function isUnit({ percent, currency, measure, counter, timeUnit, monthHead }: Sense): boolean {
  return Boolean(percent || currency || measure || counter || timeUnit || monthHead);
}
