// Ranges, bounds and softened amounts:
//
//   measured = [softener] ['từ' | 'giữa'] [softener] amount [joiner [softener] amount] [posterior]
//   joiner   = 'đến' | 'tới' | '-' | '–' | 'và' (only after giữa) | ',' (105, 106 bé trai) | 'hoặc' | 'hay' | nothing (hai ba triệu)
//
// "Vượt chỉ tiêu thu ngân sách từ 3 - 5%." The two sides share a scale, a unit and a sign where only the second says
// it: "100-200 triệu đồng". The census counts 1,531 such ranges of money and 56 that repeat the unit.
import { add, compare, type Exact, fromInteger, shift, toDecimal } from '../base/decimal.js';
import type { Inferred } from '../base/value.js';
import { population } from '../lexicon/counters.js';
import { grounds } from '../lexicon/softeners.js';
import { after, isGlued, isNumber, opensLineAt, senseAt, senseBefore, unitAt } from '../tokens/cursor.js';
import { type Amount, type Followers, readAmount } from './amount.js';
import { readBoundAhead, readBoundBehindBase, readPosterior, readSoftener, type Softening } from './approximation.js';
import { isShorter } from './duration.js';
import type { NumeralReading } from './numeral.js';
import { unlistedNoun } from './quantity.js';
import type { Reader } from './reader.js';
import type { Following } from './unit.js';

export interface Measured {
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
  /** The upper end of a range; the lower one is then `low`, scaled as the upper one is. */
  readonly low: Exact | undefined;
  /** The unit of the lower end, where it has its own: từ 6 tháng đến 7 năm. */
  readonly lowFollowing: Following | undefined;
  readonly softening: Softening | undefined;
  readonly inferred: readonly Inferred[] | undefined;
}

export function readMeasured(cx: Reader, at: number, followers: Followers): Measured | null {
  if (isNumber(cx, at)) return bounded(cx, at, readAmount(cx, at, followers), undefined, null, followers);
  const outer = readSoftener(cx, at);
  const start = outer ? outer.end : at;
  const head = senseAt(cx, start).rangeHead;
  const from = head ? after(cx, start) : start;
  const softener = (head ? readSoftener(cx, from) : null) ?? (outer && { ...outer, end: from });
  return bounded(cx, at, readAmount(cx, softener ? softener.end : from, followers), head, softener, followers);
}

/** What was measured, with the upper end that is joined to it and the words behind that bound it. */
function bounded(
  cx: Reader,
  at: number,
  left: Amount | null,
  head: 'from' | 'between' | undefined,
  softener: Softening | null,
  followers: Followers,
): Measured | null {
  if (!left) return null;
  const range = readRange(cx, left, head, followers);
  const last = range ? range.right : left;
  const behind = readPosterior(cx, last.end) ?? (last.following?.kind === 'percent' ? readBoundBehindBase(cx, last.end) : null);
  const posterior = behind ?? (head === 'from' && !range && last.following ? readBoundAhead(cx, last.end) : null);
  if (head && !range && !posterior) return null;
  const preposition = softener !== null && (isPreposition(softener, last) || (softener.over === true && senseBefore(cx, at).study === true));
  const softening = posterior ?? (preposition ? null : softener);
  return {
    start: at,
    end: posterior ? posterior.end : last.end,
    amount: last,
    low: range?.low,
    lowFollowing: range ? left.following : undefined,
    softening: softening ?? undefined,
    inferred: range && range.inferred.length > 0 ? range.inferred : undefined,
  };
}

/** "giá trị sản phẩm trên 1 ha", "số bác sĩ trên 10.000 dân": per so many, not more than so many; "phát trên 2 kênh". */
function isPreposition({ over }: Softening, { value, following }: Amount): boolean {
  if (!over || following?.kind !== 'quantity') return false;
  const digits = toDecimal(value);
  return digits === '1' || (following.unit === population && /^10{2,}$/u.test(digits)) || (digits.length === 1 && grounds.includes(following.unit));
}

interface Range {
  readonly right: Amount;
  readonly low: Exact;
  readonly inferred: Inferred[];
}

function readRange(cx: Reader, left: Amount, head: 'from' | 'between' | undefined, followers: Followers): Range | null {
  const joiner = joinerAt(cx, left, head);
  if (!joiner) return null;
  const softener = joiner.kind === 'to' ? readSoftener(cx, joiner.end) : null;
  const right = withNoun(cx, readAmount(cx, softener ? softener.end : joiner.end, followers), left);
  if (!right?.numeral || opensLineAt(cx, joiner.end)) return null;
  if (!left.numeral || !agree(left.following, right.following)) return null;
  // Without a unit two numbers with a dash between are a score, a date or a pair of years.
  if (!right.following && !head && !(right.numeral.power > 0 || right.numeral.grouped)) return null;
  if (!right.following && right.numeral.power === 0 && joiner.kind === 'dash' && followers.dated?.(cx, left.start)) return null;
  const step = joiner.kind === 'next' ? stepBetween(cx, left.start, left.numeral, right) : 0;
  if (step === undefined) return null;
  if (joiner.kind === 'dash' && left.following && isChained(cx, left, right)) return null;

  // no time is shorter than none: "-4 -4 quý"
  if (right.following?.kind === 'duration' && left.value.coefficient < 0n) return null;
  if (left.following?.kind === 'duration' && right.following?.kind === 'duration') {
    return isShorter(left.following.parts, right.following.parts) ? { right, low: left.value, inferred: [] } : null;
  }
  const shared = shareOf(left, right, step);
  const scaled = shared.inferred.at(-1) === 'scale';
  const short = scaled ? joiner.kind === 'dash' : isShort(joiner, right);
  const elided = short && !left.following && elidesThousands(left.numeral, right.numeral, scaled ? right.numeral.bare : right.value);
  const low = elided ? shift(shared.value, 3) : shared.value;
  return compare(low, right.value) < 0 ? { right, low, inferred: elided && !scaled ? [...shared.inferred, 'scale'] : shared.inferred } : null;
}

/** A number in the unit and the scale that only the amount behind it says; `step` more where words leave a power of ten out beside the scale. */
export function shareOf(left: Amount, right: Amount, step: number): { readonly value: Exact; readonly inferred: Inferred[] } {
  const inferred: Inferred[] = [];
  let { value } = left;
  if (left.following) return { value, inferred };
  const power = (right.numeral?.power ?? 0) + step;
  if (right.following) {
    inferred.push('unit');
    if (right.numeral?.thousands && left.numeral?.thousands) value = left.numeral.thousands;
    if (right.following.kind === 'money' && right.following.power) value = shift(value, right.following.power);
  }
  if (left.numeral?.power === 0 && power > 0) {
    value = shift(value, power);
    inferred.push('scale');
  }
  return { value, inferred };
}

/** Behind two figures any noun is what they count: "15 - 20 chum tương". */
function withNoun(cx: Reader, right: Amount | null, left: Amount): Amount | null {
  const plain = right?.numeral?.plain ?? -1;
  if (!right || right.following || left.following || cx.whole || plain < 0 || plain > 999 || (left.numeral?.plain ?? -1) < 0) return right;
  const following = isGlued(cx, right.end) ? null : unlistedNoun(cx, right.end);
  return following ? { ...right, following, end: following.end } : right;
}

interface Joiner {
  readonly kind: 'to' | 'dash' | 'next';
  readonly end: number;
}

const dong = 'VND';

/** What joins two amounts; `next` for the comma, a word for or, or nothing at all between neighbours (105, 106; hai hoặc ba; hai ba). */
function joinerAt(cx: Reader, left: Amount, head?: string): Joiner | null {
  const at = left.end;
  if (opensLineAt(cx, at)) return null;
  const { joiner, alternative } = senseAt(cx, at);
  if (joiner === 'to' || joiner === 'dash') return { kind: joiner, end: after(cx, at) };
  if (joiner === 'and' && (head === 'between' || !alternative)) return head === 'between' ? { kind: 'to', end: after(cx, at) } : null;
  if (left.following || !left.numeral) return null;
  if (alternative) return { kind: 'next', end: at + 1 };
  if (unitAt(cx, at) === 0x2c && !isGlued(cx, at + 1)) return { kind: 'next', end: at + 1 };
  const { digit, ten } = senseAt(cx, at);
  return digit || ten === 'ten' ? { kind: 'next', end: at } : null;
}

/** The first side has no unit of its own, or the same. */
function agree(left: Following | undefined, right: Following | undefined): boolean {
  return !left || (left.kind === right?.kind && unitOf(left) === unitOf(right));
}

function unitOf(following: Following): string | boolean | undefined {
  if (following.kind === 'money') return following.currency;
  if (following.kind === 'quantity') return following.unit.toLowerCase();
  return following.kind === 'percent' && following.points;
}

/**
 * From one number to the next that follows it with nothing between, undefined where they are no range; else the power of ten that the
 * left one leaves out beside its scale: "105, 106 bé trai", "hai ba triệu", "hai ba chục tô", "mười lăm hai mươi ngày".
 */
function stepBetween(cx: Reader, at: number, left: NumeralReading, { numeral, following }: Amount): number | undefined {
  if (!numeral || left.decimal || numeral.decimal || left.power > 0) return undefined;
  if (left.words === 0) return following && numeral.words === 0 && numeral.power === 0 && isPlus(left.value, 1n, numeral.value) ? 0 : undefined;
  if (numeral.words === 0 || (!following && numeral.power < 3)) return undefined;
  // "mỗi năm sáu triệu đồng" counts no years
  if (isYearWord(cx, at)) return undefined;
  if (left.words > 1 || senseAt(cx, at).ten) return isRound(left.value) && isApart(left.value, numeral.bare) ? 0 : undefined;
  return [0, 1, 2].find((power) => isPlus(left.value, 1n, shift(numeral.bare, -power)));
}

function isPlus(value: Exact, more: bigint, other: Exact): boolean {
  return compare(add(value, { coefficient: more, exponent: 0 }), other) === 0;
}

/** By fives and tens: people count "mươi mười lăm", "hai mươi ba mươi", "chín mươi một trăm". */
function isRound({ coefficient, exponent }: Exact): boolean {
  return exponent === 0 && coefficient % 5n === 0n;
}

function isApart(value: Exact, other: Exact): boolean {
  return isPlus(value, 5n, other) || isPlus(value, 10n, other);
}

function isYearWord(cx: Reader, at: number): boolean {
  return senseAt(cx, at).yearHead === true && (isNumber(cx, at - 1) || senseBefore(cx, at).yearContext === true || senseBefore(cx, at).digit !== undefined);
}

/** 14,0% - 59,2% - 26,8%: shares in a row, not the ends of a range. */
function isChained(cx: Reader, left: Amount, right: Amount): boolean {
  const goesOn = senseAt(cx, right.end).joiner === 'dash' && isNumber(cx, right.end + 1);
  const began = senseAt(cx, left.start - 1).joiner === 'dash' && !isGlued(cx, left.start - 1) && senseAt(cx, left.start - 2).percent;
  return goesOn || (began !== undefined && began !== false);
}

/** Behind a dash anything is said in short, behind đến only what is paid in đồng: nothing costs twenty. */
function isShort({ kind }: Joiner, { following }: Amount): boolean {
  return kind === 'dash' || (kind === 'to' && following?.kind === 'money' && following.currency === dong);
}

/** 20 - 30.000đ, 60 - 65.000 tỷ: the thousands of the left side are written once, where it is the smaller of the leading figures. */
function elidesThousands({ plain }: NumeralReading, { leading }: NumeralReading, value: Exact): boolean {
  return leading !== undefined && plain > 0 && plain < leading && compare(value, fromInteger(1_000_000)) < 0;
}
