// The đồng of a bare number of millions or more, where the words around it speak of money: "thu 22.267 tỷ", "8 triệu/tháng".
import { digitsOf } from '../base/decimal.js';
import { has, itemAt } from '../base/own.js';
import type { Money, Numeral, Value } from '../base/value.js';
import { timesNoun } from '../lexicon/counters.js';
import { readPer } from '../recognizers/per.js';
import type { Reader } from '../recognizers/reader.js';
import { after, isNumber, isWord, opensLineAt, opensSentence, senseAt, senseBefore, unitAt, wordAt } from '../tokens/cursor.js';
import type { InContext } from './context.js';
import type { Found } from './found.js';

const thousands = 3;
const millions = 6;
const billions = 9;

/** What was read before a number: the reading right before it, the value of that, and the last large amount of the text. */
interface Behind {
  readonly reading: Found | undefined;
  readonly value: Value | undefined;
  readonly large: InContext | undefined;
}

/**
 * A bare number of millions or more, in đồng where the words around it speak of money, or where the last large amount of its paragraph
 * is one and nothing has been counted since.
 */
export function withCurrency(cx: Reader, readings: readonly Found[], index: number, last: Value | undefined, large: InContext | undefined): InContext {
  const reading = readings[index] as Found;
  const before = itemAt(readings, index - 1);
  const { start, end, inferred, power, colloquial } = reading;
  const value = reading.value as Value;
  if (value.kind !== 'numeral') return { start, end, value, inferred };
  const listed = currencyOfList(cx, readings, index);
  if (listed) return { start, end, value: inCurrency(value, listed, undefined), inferred: [...(inferred ?? []), 'currency'] };
  const bare = power >= thousands || colloquial;
  if (!bare || !speaksOfMoney(cx, reading, { reading: before, value: last, large })) return { start, end, value, inferred };
  // "8 triệu/tháng": the rate belongs to the money
  const per = readPer(cx, end, ['slash', 'each', 'one']);
  // "5 triệu USD/km … chỉ 3 - 4 triệu/km": the same rate again is in the same currency
  const rated = per && last?.kind === 'money' && has(last, 'per') && last.per === per.unit ? last.currency : undefined;
  const currency = (per ? rated : currencyOfWhole(cx, reading, value, large)) ?? dong;
  return { start, end: per ? per.end : end, value: inCurrency(value, currency, per?.unit), inferred: [...(inferred ?? []), 'currency'] };
}

/** "800.000, 1,5 triệu và 3 triệu đồng": the currency that ends a list of thousands or more is that of all of them. */
function currencyOfList(cx: Reader, readings: readonly Found[], index: number): string | undefined {
  for (let i = index; i < index + longestList; i++) {
    const { value, end } = readings[i] as Found;
    if ((value?.kind !== 'numeral' && value?.kind !== 'money') || !has(value, 'value') || digitsOf(value) < fewestOfList) return undefined;
    if (value.kind === 'money') return value.currency;
    const next = itemAt(readings, i + 1);
    const joined = unitAt(cx, end) === comma || senseAt(cx, end).joiner === 'and';
    if (next?.start !== end + 1 || !joined || opensLineAt(cx, next.start)) return undefined;
  }
  return undefined;
}

/** "đạt 5 tỷ USD, tăng 1,2 tỷ": behind foreign money what has no more digits, in one sentence, is in the same currency. */
function currencyOfWhole(cx: Reader, { start }: Found, value: Numeral, large: InContext | undefined): string | undefined {
  if (large?.value.kind !== 'money' || large.value.currency === dong || large.start < sentenceStart(cx, start)) return undefined;
  return digitsOf(value) <= digitsOf(large.value) ? large.value.currency : undefined;
}

const longestList = 8;
/** In digits: a thousand has four. */
const fewestOfList = 4;

const dong = 'VND';

function inCurrency({ kind: _, ...magnitude }: Numeral, currency: string, per: string | undefined): Money {
  return { kind: 'money', currency, ...(per ? { per } : {}), ...magnitude } as Money;
}

const farthest = 24;
const near = 5;
const adjacent = 3;
/** Some four sentences. */
const farthestLarge = 100;

/** The nearest word of money or of counting before the number tells; without either, tỷ and colloquial amounts are money. */
function speaksOfMoney(cx: Reader, reading: Found, behind: Behind): boolean {
  const { start, end, power, colloquial } = reading;
  const slashed = senseAt(cx, end).per === 'slash';
  // 5k/đôi; 27 triệu tiền mặt
  if ((colloquial && slashed) || senseAt(cx, end).moneyNoun) return true;
  // thousands are money only right behind a word of money (kiếm 180 ngàn), and 300k unless people were just counted
  const reach = power < millions || colloquial ? near : farthest;
  const opening = sentenceStart(cx, start);
  const cue = nearestCue(cx, start - 1, Math.max(opening, start - reach + 1), reading, behind);
  if (power === millions && senseBefore(cx, start).countVerb && isOfCountHead(cx, opening, start)) return false;
  if (cue || colloquial) return cue !== 'count';
  // Standing alone it is a number and no more.
  const softened = senseAt(cx, start).softener !== undefined;
  if (start === 0 && end >= cx.count && !softened) return false;
  if (slashed || isOverTime(cx, end) || power >= billions || (power >= millions && softened)) return true;
  const { large } = behind;
  if (large?.value.kind !== 'money' || !countsNothing(cx, end) || !isBeside(cx, large.end, start)) return false;
  return nearestCue(cx, start - reach, opening, reading, behind) !== 'count';
}

/** "số người hưởng lương từ ngân sách hiện khoảng 2,8 triệu": in a clause that opens with a count the figure is what is counted. */
function isOfCountHead(cx: Reader, opening: number, start: number): boolean {
  for (let at = start - 1; at >= opening && unitAt(cx, at) !== comma; at--) if (senseAt(cx, at).label === 'number' && senseAt(cx, at + 1).countCue) return true;
  return false;
}

/** "triệu rưỡi một tháng": what is counted so is paid; of "2 triệu mỗi năm" nobody can tell. */
function isOverTime(cx: Reader, at: number): boolean {
  return senseAt(cx, at).per === 'one' && wordAt(cx, at + 1).timeUnit !== undefined;
}

/** The first token of the sentence, or the farthest before the number that is looked at. */
function sentenceStart(cx: Reader, start: number): number {
  let at = start;
  while (at > 0 && start - at < farthest - 1 && !opensSentence(cx, at)) at--;
  return at;
}

/** What the nearest word speaks of that speaks of money or of counting, from a token back to another. */
function nearestCue(cx: Reader, from: number, to: number, reading: Found, behind: Behind): Cue | undefined {
  for (let at = from; at >= to; at--) {
    const cue = cueAt(cx, at, reading, behind);
    if (cue) return cue;
  }
  return undefined;
}

type Cue = 'money' | 'count';

function cueAt(cx: Reader, at: number, { start, power, colloquial }: Found, { reading, value }: Behind): Cue | undefined {
  // the bản of "cơ bản" counts nothing
  if (at > 0 && senseAt(cx, at - 1).decoy && after(cx, at - 1) > at) return undefined;
  if (reading && reading.end - 1 === at) {
    if (value?.kind === 'money') return 'money';
    // "phạt hai hộ 45 triệu"
    if (reading.end === start) return undefined;
    if (reading.value?.kind === 'quantity') return counts(reading.value, colloquial || power >= billions || isParted(cx, at, start)) ? 'count' : undefined;
  }
  const { moneyCue, spentVerb, countCue } = senseAt(cx, at);
  if (moneyCue || (spentVerb && at > start - adjacent)) return 'money';
  if (!countCue || unitAt(cx, at - 1) === slash || isOwner(cx, at)) return undefined;
  // "mỗi hộ nhận 2 triệu"
  return senseBefore(cx, at).per === 'each' ? 'money' : 'count';
}

/** "thu nhập của người lao động hiện khoảng 7 triệu": not the people are counted, but what is theirs. */
function isOwner(cx: Reader, at: number): boolean {
  const { countCue, counter } = senseAt(cx, at - 1);
  const head = countCue || counter ? at - 1 : at;
  return senseAt(cx, head - 1).ofYear === true;
}

/** A comma or a semicolon stands between two tokens. */
function isParted(cx: Reader, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (unitAt(cx, at) === comma || unitAt(cx, at) === semicolon) return true;
  return false;
}

/** In one paragraph, and not far from each other. */
function isBeside(cx: Reader, end: number, start: number): boolean {
  if (start - end > farthestLarge) return false;
  for (let at = end; at <= start; at++) if (opensLineAt(cx, at)) return false;
  return true;
}

/** Whether a number behind a quantity may count the same; of measures, behind a comma and of billions only what is as large: "20 hộ, tổng cộng 300 triệu". */
function counts(value: Value, large: boolean): boolean {
  return value.kind === 'quantity' && value.unit !== timesNoun && !value.unit.includes('/') && (isLarge(value) || !(large || has(value, 'measure')));
}

const slash = 0x2f;
const comma = 0x2c;
const semicolon = 0x3b;

/** Nothing that could be counted follows: the clause ends, or goes on with a word that no number counts. */
function countsNothing(cx: Reader, at: number): boolean {
  if (!isWord(cx, at) || opensLineAt(cx, at)) return !isNumber(cx, at);
  const { uncounted, joiner, per, posterior } = senseAt(cx, at);
  return uncounted === true || joiner !== undefined || per !== undefined || posterior !== undefined;
}

/** Whether a value is one that later bare thousands and millions may be meant like: money, or a count of their size. */
export function isLarge(value: Value): boolean {
  if (value.kind === 'money') return true;
  if (value.kind !== 'quantity' && value.kind !== 'numeral') return false;
  return digitsOf(value) >= fewestDigits;
}

/** Before the point: a hundred thousand and more. */
const fewestDigits = 6;
