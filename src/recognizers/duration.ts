// Lengths of time:
//
//   duration = part+ ['rưỡi']          5 phút 30 giây, 1 năm 6 tháng, 2 tiếng rưỡi
//   part     = numeral unit | 'nửa' unit
//
// "Kỳ họp bế mạc sau 1 ngày rưỡi làm việc." Values are ISO 8601. A fraction is carried into the smaller unit: half a year
// is six months, half a month fifteen days (Civil Code 91/2015/QH13, article 147: "Nửa tháng là mười lăm ngày").
import { add, compare, type Exact, fromInteger, multiply, powerOfTen, toDecimal, toInteger, zero } from '../base/decimal.js';
import type { TimeUnit } from '../lexicon/entry.js';
import { after, isGlued, isNumber, opensLineAt, senseAt, wordAt } from '../tokens/cursor.js';
import { readNumeral } from './numeral.js';
import { expect, type Reader } from './reader.js';
import type { Follower } from './unit.js';

/** So many of each unit of time. */
export type Parts = Readonly<Partial<Record<TimeUnit['iso'], Exact>>>;

const order: readonly TimeUnit['iso'][] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];
const half: Exact = { coefficient: 5n, exponent: -1 };

/** The unit after a numeral, with the smaller parts that follow it. */
export const readDurationUnit: Follower = (cx, at, numeral) => {
  const unit = timeUnitAt(cx, at);
  if (!unit) return expect(cx, at, 'a unit of time such as "ngày" or "năm"');
  let parts: Parts = { [unit.iso]: unit.count ? multiply(numeral.value, fromInteger(unit.count)) : numeral.value };
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
  }
  return { kind: 'duration', end, parts, discrete: false };
};

/** nửa năm, nửa tháng, nửa tiếng. */
export function readHalfDuration(cx: Reader, at: number): { end: number; parts: Parts } | null {
  if (wordAt(cx, at).half !== 'before') return null;
  const unit = timeUnitAt(cx, at + 1);
  if (!unit || (unit.iso === 'M' && unit.count)) return null;
  return { end: unitEnd(cx, at + 1), parts: { [unit.iso]: multiply(half, fromInteger(unit.count ?? 1)) } };
}

/** The unit of time at a token, even where it opens a longer phrase ("5 năm qua" counts years, "3 ngày làm việc" days). */
export function timeUnitAt(cx: Reader, at: number): TimeUnit | undefined {
  if (at >= cx.count || opensLineAt(cx, at)) return undefined;
  const sense = senseAt(cx, at);
  if (sense.decoy || sense.counter || sense.measure) return sense.timeUnit;
  const unit = sense.timeUnit ?? wordAt(cx, at).timeUnit;
  return unit && !(unit.glued && !isGlued(cx, at)) ? unit : undefined;
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

/** How long one unit of each letter is, in seconds; years and months as the Gregorian calendar has them on average. */
const lengths: Readonly<Record<TimeUnit['iso'], number>> = { Y: 31_556_952, M: 2_629_746, W: 604_800, D: 86_400, TH: 3600, TM: 60, TS: 1 };

/** Whether one length of time is less than another. */
export function isShorter(a: Parts, b: Parts): boolean {
  return compare(secondsOf(a), secondsOf(b)) < 0;
}

function secondsOf(parts: Parts): Exact {
  return order.reduce((sum, iso) => (parts[iso] ? add(sum, multiply(parts[iso], fromInteger(lengths[iso]))) : sum), zero);
}

/** How many of a unit at most stand under a larger one. */
const limits: Readonly<Record<TimeUnit['iso'], number>> = { Y: 0, M: 12, W: 5, D: 31, TH: 24, TM: 60, TS: 60 };

function isWithin(unit: TimeUnit['iso'], above: TimeUnit['iso']): boolean {
  return order.indexOf(unit) > order.indexOf(above);
}

function plus(parts: Parts, iso: TimeUnit['iso'], value: Exact): Parts {
  return { ...parts, [iso]: add(parts[iso] ?? zero, value) };
}

/** How many of the next unit one of each makes, for carrying a fraction. */
const smaller: Readonly<Partial<Record<TimeUnit['iso'], readonly [TimeUnit['iso'], number]>>> = {
  Y: ['M', 12],
  M: ['D', 30],
  W: ['D', 7],
  D: ['TH', 24],
  TH: ['TM', 60],
  TM: ['TS', 60],
};

/** ISO 8601, one spelling a value: P1Y6M, P2DT12H, PT36H. */
export function toIsoDuration(parts: Parts): string {
  const carried: Partial<Record<TimeUnit['iso'], Exact>> = { ...parts };
  for (const iso of order) {
    const value = carried[iso];
    const next = smaller[iso];
    if (!value || !next || toInteger(value) !== undefined || value.exponent >= 0) continue;
    const whole = truncate(value);
    const rest = multiply(add(value, { ...whole, coefficient: -whole.coefficient }), fromInteger(next[1]));
    carried[iso] = whole;
    carried[next[0]] = add(carried[next[0]] ?? zero, rest);
  }
  let date = '';
  let time = '';
  for (const iso of order) {
    const value = carried[iso];
    if (!value || value.coefficient === 0n) continue;
    if (iso.length === 1) date += toDecimal(value) + iso;
    else time += toDecimal(value) + iso.slice(1);
  }
  if (date || time) return `P${date}${time ? `T${time}` : ''}`;
  const unit = order.find((iso) => parts[iso]) ?? 'D';
  return unit.length === 1 ? `P0${unit}` : `PT0${unit.slice(1)}`;
}

function truncate({ coefficient, exponent }: Exact): Exact {
  return { coefficient: coefficient / powerOfTen(-exponent), exponent: 0 };
}
