// One amount: a numeral and what it counts.
//
//   amount = [sign] numeral [unit]           34.550 tỷ đồng, -4,12%, 09 lượt
//          | numeral '(' numeral ')' unit    24 (hai mươi bốn) tháng
//          | sign numeral                    $171m
//          | 'nửa' unit                      nửa năm
//
// Which units may follow is the caller's choice: parseMoney looks for currencies alone, findMentions for all.
import { add, compare, type Exact, half, negate } from '../base/decimal.js';
import { after, isGlued, isNumber, opensLineAt, senseAt, unitAt } from '../tokens/cursor.js';
import type { readHalfDuration } from './duration.js';
import { inWholeUnits, type readSignedMoney } from './money.js';
import { type NumeralReading, readNumeral } from './numeral.js';
import type { Reader } from './reader.js';
import type { Follower, Following } from './unit.js';

export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: Exact;
  readonly following: Following | undefined;
  /** Absent for "nửa năm", which has no number of its own. */
  readonly numeral: NumeralReading | undefined;
}

/** What may be read, and by whom: the units, and the two forms that have no numeral before their unit. Who reads numbers alone brings none of them along. */
export interface Followers {
  readonly units: readonly Follower[];
  /** $171m, EUR 20. */
  readonly signed: typeof readSignedMoney | undefined;
  /** nửa năm. */
  readonly half: typeof readHalfDuration | undefined;
  /** Whether figures that begin at a token are a day or a month, and no range. */
  readonly dated: ((cx: Reader, at: number) => boolean) | undefined;
}

export function readAmount(cx: Reader, at: number, followers: Followers): Amount | null {
  if (isNumber(cx, at)) return counted(cx, at, at, 0, followers);
  const sign = readSign(cx, at);
  const start = at + (sign ? 1 : 0);
  const signed = followers.signed?.(cx, start);
  if (signed) {
    const value = sign < 0 ? negate(signed.value) : signed.value;
    return { start: at, end: signed.following.end, value, following: signed.following, numeral: signed.numeral };
  }
  const halved = sign ? null : followers.half?.(cx, at);
  if (halved) {
    const following = { kind: 'duration', end: halved.end, parts: halved.parts, discrete: false } as const;
    return { start: at, end: halved.end, value: half, following, numeral: undefined };
  }
  return counted(cx, at, start, sign, followers);
}

/** The numeral at `start` and what it counts. */
function counted(cx: Reader, at: number, start: number, sign: -1 | 0 | 1, followers: Followers): Amount | null {
  const numeral = readNumeral(cx, start);
  if (!numeral) return null;
  const following = readUnit(cx, numeral, followers.units);
  // no time is shorter than none: a dash before "3 ngày" is a bullet
  if (following?.kind === 'duration' && (sign < 0 || numeral.negative)) return null;
  const whole = settle(numeral, following);
  const read = following?.kind === 'quantity' && following.plus ? add(whole, following.plus) : whole;
  const end = following ? following.end : numeral.end;
  return { start: at, end, value: sign < 0 ? negate(read) : read, following: following ?? undefined, numeral };
}

function readUnit(cx: Reader, numeral: NumeralReading, units: readonly Follower[]): Following | null {
  const at = unitAt(cx, numeral.end) === openBracket ? behindBracket(cx, numeral) : numeral.end;
  for (const unit of units) {
    const following = unit(cx, at, numeral);
    if (following) return following;
  }
  return null;
}

const openBracket = 0x28;
const closeBracket = 0x29;

/** "24 (hai mươi bốn) tháng", "mười hai (12) tháng": where papers of law say a number twice, the unit stands behind both. */
function behindBracket(cx: Reader, { end, value, words }: NumeralReading): number {
  const again = readNumeral(cx, end + 1);
  const closes = again !== null && unitAt(cx, again.end) === closeBracket && !opensLineAt(cx, again.end + 1);
  return closes && (again.words === 0) !== (words === 0) && compare(again.value, value) === 0 ? again.end + 1 : end;
}

/** The value that the unit settles: `10,000 học sinh` are ten thousand, for nobody is a thousandth of a pupil. */
function settle(numeral: NumeralReading, following: Following | null): Exact {
  if (!following) return numeral.value;
  if (following.kind === 'money') {
    const value = numeral.thousands && following.currency === 'VND' ? numeral.thousands : numeral.value;
    return inWholeUnits(value, following);
  }
  if (numeral.thousands && following.kind === 'quantity') {
    const rounded = numeral.thousands.coefficient % 100n === 0n;
    if (following.discrete || rounded) return numeral.thousands;
  }
  return numeral.value;
}

/**
 * 1 for a plus, -1 for a minus, 0 for neither. A dash is a minus only where it can be nothing else: glued to its digits,
 * with no number before it that it could join, and not the bullet of a list.
 */
function readSign(cx: Reader, at: number): -1 | 0 | 1 {
  const unit = unitAt(cx, at);
  if (unit !== 0x2d && unit !== 0x2b && unit !== 0x2212) return 0;
  const next = at + 1;
  if (!isNumber(cx, next) && !senseAt(cx, next).currency?.around) return 0;
  const before = senseAt(cx, at - 1);
  const joins = at > 0 && !opensLineAt(cx, at) && (isNumber(cx, at - 1) || before.percent || before.currency || before.measure);
  if (joins) return 0;
  if (unit === 0x2b) return isGlued(cx, next) ? 1 : 0;
  if (unit === 0x2212) return -1;
  if (opensLineAt(cx, at)) return cx.whole || isWholeLine(cx, at) ? -1 : 0;
  const opened = unitAt(cx, at - 1) === 0x28;
  return isGlued(cx, next) && (opened || !isGlued(cx, at)) ? -1 : 0;
}

/** A dash and figures that have a line to themselves, as in a table: a bullet would have words after it. */
function isWholeLine(cx: Reader, at: number): boolean {
  const numeral = readNumeral(cx, at + 1);
  if (!numeral) return false;
  const sense = senseAt(cx, numeral.end);
  const end = sense.percent || sense.currency || sense.measure ? after(cx, numeral.end) : numeral.end;
  return opensLineAt(cx, end);
}
