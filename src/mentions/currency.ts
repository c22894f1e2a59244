// The đồng of a bare number of millions or more, where the words around it speak of money: "thu 22.267 tỷ", "8 triệu/tháng".
import { has } from '../base/own.js';
import type { Money, Numeral, Value } from '../base/value.js';
import { timesNoun } from '../lexicon/counters.js';
import { readPer } from '../recognizers/per.js';
import type { Reader } from '../recognizers/reader.js';
import { after, isNumber, isWord, opensLineAt, opensSentence, senseAt, unitAt } from '../tokens/cursor.js';
import type { InContext } from './context.js';
import type { Found } from './found.js';

const thousands = 3;
const millions = 6;

/**
 * A bare number of millions or more, in đồng where the words around it speak of money, or where the last large amount of its paragraph
 * is one and nothing has been counted since.
 */
export function withCurrency(cx: Reader, reading: Found, before: Found | undefined, last: Value | undefined, large: InContext | undefined): InContext {
  const { start, end, inferred, power, colloquial } = reading;
  const value = reading.value as Value;
  if (value.kind !== 'numeral' || !(power >= thousands || colloquial) || !speaksOfMoney(cx, reading, before, last, large))
    return { start, end, value, inferred };
  // "8 triệu/tháng": the rate belongs to the money
  const per = readPer(cx, end, ['slash', 'each', 'one']);
  // "5 triệu USD/km … chỉ 3 - 4 triệu/km": the same rate again is in the same currency
  const currency = per && last?.kind === 'money' && has(last, 'per') && last.per === per.unit ? last.currency : dong;
  return { start, end: per ? per.end : end, value: inCurrency(value, currency, per?.unit), inferred: [...(inferred ?? []), 'currency'] };
}

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
function speaksOfMoney(
  cx: Reader,
  { start, end, power, colloquial }: Found,
  before: Found | undefined,
  last: Value | undefined,
  large: InContext | undefined,
): boolean {
  const slashed = senseAt(cx, end).per === 'slash';
  // 5k/đôi; 27 triệu tiền mặt
  if ((colloquial && slashed) || senseAt(cx, end).moneyNoun) return true;
  // thousands are money only right behind a word of money (kiếm 180 ngàn), and 300k unless people were just counted
  const reach = power < millions || colloquial ? near : farthest;
  let countedFar = false;
  let parted = false;
  for (let at = start - 1; at >= 0 && at > start - farthest && !opensSentence(cx, at + 1); at--) {
    const { moneyCue, spentVerb, countCue } = senseAt(cx, at);
    // the bản of "cơ bản" counts nothing
    if (at > 0 && senseAt(cx, at - 1).decoy && after(cx, at - 1) > at) continue;
    const within = at > start - reach;
    const closes = before !== undefined && before.end - 1 === at;
    if (closes && within && last?.kind === 'money') return true;
    const counted =
      closes && before.value?.kind === 'quantity' ? counts(before.value, parted || colloquial) : countCue === true && unitAt(cx, at - 1) !== slash;
    const unit = unitAt(cx, at);
    if (unit === comma || unit === semicolon) parted = true;
    if (!within) countedFar ||= counted;
    else if (counted && closes) return false;
    else if (moneyCue || (spentVerb && at > start - adjacent)) return true;
    else if (counted) return false;
  }
  if (colloquial) return true;
  // Standing alone it is a number and no more.
  const alone = start === 0 && end >= cx.count;
  if (alone && !senseAt(cx, start).softener) return false;
  if (slashed || power >= 9) return true;
  return (
    (power >= millions && senseAt(cx, start).softener !== undefined) ||
    (large?.value.kind === 'money' && !countedFar && countsNothing(cx, end) && isBeside(cx, large.end, start))
  );
}

/** In one paragraph, and not far from each other. */
function isBeside(cx: Reader, end: number, start: number): boolean {
  if (start - end > farthestLarge) return false;
  for (let at = end; at <= start; at++) if (opensLineAt(cx, at)) return false;
  return true;
}

/** Whether a number behind a quantity may count the same; behind a comma only what is as large: "20 hộ, tổng cộng 300 triệu". */
function counts(value: Value, parted: boolean): boolean {
  return value.kind === 'quantity' && value.unit !== timesNoun && !value.unit.includes('/') && (!parted || isLarge(value));
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
  const said = has(value, 'value') ? value.value : has(value, 'max') ? value.max : value.min;
  const point = said.indexOf('.');
  return (point < 0 ? said.length : point) >= fewestDigits;
}

/** Before the point: a hundred thousand and more. */
const fewestDigits = 6;
