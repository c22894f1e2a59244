// Lengths of time:
//
//   duration = part+ ['rưỡi']          5 phút 30 giây, 1 năm 6 tháng, 2 tiếng rưỡi
//   part     = numeral unit | 'nửa' unit
//
// "Kỳ họp bế mạc sau 1 ngày rưỡi làm việc." Values are ISO 8601. A fraction is carried into the smaller unit: half a year
// is six months, half a month fifteen days (Civil Code 91/2015/QH13, article 147: "Nửa tháng là mười lăm ngày").
import { add, compare, type Exact, fromInteger, half, multiply, negate, powerOfTen, toDecimal, toInteger, zero } from '../base/decimal.js';
import type { TimeUnit } from '../lexicon/entry.js';
import { after, isCapital, isGlued, isGluedOn, isNumber, lengthOf, opensLineAt, senseAt, smallInteger, wordAt } from '../tokens/cursor.js';
import { isCountedAt, isLasting } from './counted.js';
import { type NumeralReading, readNumeral } from './numeral.js';
import { expect, type Reader } from './reader.js';
import type { Follower } from './unit.js';

/** So many of each unit of time, in the order of ISO 8601. */
export type Parts = readonly (Exact | undefined)[];

const order: readonly TimeUnit['iso'][] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];
const seconds = 6;

/** So many of one unit of time. */
function partsOf(iso: TimeUnit['iso'], count: Exact): Parts {
  const parts: (Exact | undefined)[] = [undefined, undefined, undefined, undefined, undefined, undefined, undefined];
  parts[order.indexOf(iso)] = count;
  return parts;
}

/** The unit after a numeral, with the smaller parts that follow it. */
export const readDurationUnit: Follower = (cx, at, numeral) => {
  const unit = timeUnitAt(cx, at);
  // "lãi 2.489 tỷ quý 2": nobody counts quarters by the million
  if (isFourOrFive(cx, at, numeral) || (unit?.count === 3 && numeral.power > 0)) return null;
  if (!unit) return expect(cx, at, 'a unit of time such as "ngày" or "năm"');
  let parts = partsOf(unit.iso, unit.count ? multiply(numeral.value, fromInteger(unit.count)) : numeral.value);
  let end = unitEnd(cx, at);
  if (wordAt(cx, end).half === 'after') {
    parts = plus(parts, unit.iso, multiply(half, fromInteger(unit.count ?? 1)));
    end++;
  } else {
    for (let last = unit.iso; ; ) {
      const part = readSmallerPart(cx, end, last);
      if (!part) break;
      parts = plus(parts, part.iso, part.value);
      end = part.end;
      last = part.iso;
    }
    if (unit.iso === 'TH' && end === at + 1 && (isMinutes(cx, end) || isSpokenMinutes(cx, end))) {
      parts = plus(parts, 'TM', fromInteger(smallInteger(cx, end)));
      end++;
    }
    if (parts[seconds] !== undefined && isHundredths(cx, end)) {
      parts = plus(parts, 'TS', { coefficient: BigInt(smallInteger(cx, end)), exponent: -2 });
      end++;
    }
  }
  return { kind: 'duration', end, parts, discrete: false };
};

/** The minutes of "kéo dài 1h50", glued to their hours; elsewhere that is a time of day. */
function isMinutes(cx: Reader, at: number): boolean {
  const glued = isGlued(cx, at) && isNumber(cx, at) && lengthOf(cx, at) === 2 && !isGluedOn(cx, at + 1);
  return glued && smallInteger(cx, at) < 60 && isNumber(cx, at - 2) && isLasting(cx, at - 2);
}

/** "2 tiếng 15": two digits that count nothing, behind hours that no clock tells. */
function isSpokenMinutes(cx: Reader, at: number): boolean {
  return senseAt(cx, at - 1).clockHour === undefined && isHundredths(cx, at) && smallInteger(cx, at) < 60;
}

/** "9 giây 58", "4 phút 16 giây 85": two digits that count nothing are hundredths, as results of races are told. */
function isHundredths(cx: Reader, at: number): boolean {
  return isNumber(cx, at) && lengthOf(cx, at) === 2 && !opensLineAt(cx, at) && !isGluedOn(cx, at + 1) && !isCountedAt(cx, at + 1);
}

/** "bốn năm triệu", "bốn năm trăm", "bốn năm tháng"; "bốn năm ngày thành lập" are years. */
function isFourOrFive(cx: Reader, at: number, numeral: NumeralReading): boolean {
  if (numeral.words !== 1 || !wordAt(cx, at).digit || toInteger(numeral.value) !== 4) return false;
  const { timeUnit, scale } = senseAt(cx, at + 1);
  const shorter = timeUnit !== undefined && timeUnit.iso !== 'Y' && timeUnit.iso !== 'D';
  return !opensLineAt(cx, at + 1) && (scale !== undefined || (shorter && !isNumber(cx, at + 2)));
}

/** nửa năm, nửa tháng, nửa tiếng. */
export function readHalfDuration(cx: Reader, at: number): { end: number; parts: Parts } | null {
  if (wordAt(cx, at).half !== 'before') return null;
  const unit = timeUnitAt(cx, at + 1);
  if (!unit || (unit.iso === 'M' && unit.count)) return null;
  return { end: unitEnd(cx, at + 1), parts: partsOf(unit.iso, multiply(half, fromInteger(unit.count ?? 1))) };
}

/** The unit of time at a token, even where it opens a longer phrase ("5 năm qua" counts years, "3 ngày làm việc" days). */
export function timeUnitAt(cx: Reader, at: number): TimeUnit | undefined {
  if (opensLineAt(cx, at)) return undefined;
  const sense = senseAt(cx, at);
  if (sense.decoy || sense.counter || sense.measure) return sense.timeUnit;
  const unit = sense.timeUnit ?? wordAt(cx, at).timeUnit;
  // "15-18 tháng Giêng" are days, and "tháng thứ hai" is one month
  const { monthName, ordinalMark } = senseAt(cx, at + 1);
  if (ordinalMark || (unit?.iso === 'M' && monthName)) return undefined;
  // dầu 0,05S
  const lettered = unit?.glued && (!isGlued(cx, at) || (unit.iso === 'TS' && isCapital(cx, at)));
  return lettered ? undefined : unit;
}

/** The token after the unit alone: "năm" of "năm qua". */
export function unitEnd(cx: Reader, at: number): number {
  return senseAt(cx, at).timeUnit ? after(cx, at) : at + 1;
}

/** "30 giây" after "5 phút"; glued 3p20s too. A part is of a smaller unit, and in prose less than one of the larger. */
function readSmallerPart(cx: Reader, at: number, above: TimeUnit['iso']): { end: number; iso: TimeUnit['iso']; value: Exact } | null {
  if (!isNumber(cx, at) && !senseAt(cx, at).digit && !senseAt(cx, at).ten) return null;
  const numeral = readNumeral(cx, at);
  if (!numeral || numeral.power > 0 || numeral.negative) return null;
  const unit = timeUnitAt(cx, numeral.end);
  if (!unit || unit.count || !isWithin(unit.iso, above)) return null;
  const count = numeral.decimal && cx.whole ? 0 : toInteger(numeral.value);
  return count !== undefined && (cx.whole || count < limits[unit.iso]) ? { end: unitEnd(cx, numeral.end), iso: unit.iso, value: numeral.value } : null;
}

/** How long one of each unit is, in seconds; years and months as the Gregorian calendar has them on average. */
const lengths: readonly number[] = [31_556_952, 2_629_746, 604_800, 86_400, 3600, 60, 1];

/** Whether one length of time is less than another. */
export function isShorter(a: Parts, b: Parts): boolean {
  return compare(secondsOf(a), secondsOf(b)) < 0;
}

function secondsOf(parts: Parts): Exact {
  return parts.reduce<Exact>((sum, count, unit) => (count ? add(sum, multiply(count, fromInteger(lengths[unit] as number))) : sum), zero);
}

/** How many of a unit at most stand under a larger one. */
const limits: Readonly<Record<TimeUnit['iso'], number>> = { Y: 0, M: 12, W: 5, D: 31, TH: 24, TM: 60, TS: 60 };

function isWithin(unit: TimeUnit['iso'], above: TimeUnit['iso']): boolean {
  return order.indexOf(unit) > order.indexOf(above);
}

function plus(parts: Parts, iso: TimeUnit['iso'], value: Exact): Parts {
  const unit = order.indexOf(iso);
  return parts.map((count, at) => (at === unit ? add(count ?? zero, value) : count));
}

/** To which unit a fraction of each is carried, and how many of it one makes. */
const smaller: readonly (readonly [unit: number, count: number])[] = [
  [1, 12],
  [3, 30],
  [3, 7],
  [4, 24],
  [5, 60],
  [6, 60],
];

/** ISO 8601, one spelling a value: P1Y6M, P2DT12H, PT36H. */
export function toIsoDuration(parts: Parts): string {
  const carried = parts.some((count) => count !== undefined && count.exponent < 0) ? carry(parts) : parts;
  let date = '';
  let time = '';
  for (let unit = 0; unit < order.length; unit++) {
    const count = carried[unit];
    if (!count || count.coefficient === 0n) continue;
    const letters = order[unit] as string;
    if (letters.length === 1) date += toDecimal(count) + letters;
    else time += toDecimal(count) + letters.slice(1);
  }
  if (time) return `P${date}T${time}`;
  if (date) return `P${date}`;
  const unit = order[parts.findIndex((count) => count !== undefined)] ?? 'D';
  return unit.length === 1 ? `P0${unit}` : `PT0${unit.slice(1)}`;
}

/** The same length with whole numbers, as far as smaller units make them. */
function carry(parts: Parts): Parts {
  const carried = [...parts];
  for (const [unit, [next, count]] of smaller.entries()) {
    const value = carried[unit];
    if (!value || value.exponent >= 0 || toInteger(value) !== undefined) continue;
    const whole = truncate(value);
    carried[unit] = whole;
    carried[next] = add(carried[next] ?? zero, multiply(add(value, negate(whole)), fromInteger(count)));
  }
  return carried;
}

function truncate({ coefficient, exponent }: Exact): Exact {
  return { coefficient: coefficient / powerOfTen(-exponent), exponent: 0 };
}
