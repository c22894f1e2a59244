// The đồng of a bare number of millions or more, where the words around it speak of money: "thu 22.267 tỷ", "8 triệu/tháng".
import { has } from '../base/own.js';
import type { Money, Numeral, Value } from '../base/value.js';
import { readPer } from '../recognizers/per.js';
import type { Reader } from '../recognizers/reader.js';
import { after, opensSentence, senseAt } from '../tokens/cursor.js';
import type { InContext } from './context.js';
import type { Found } from './found.js';

const thousands = 3;
const millions = 6;

/** A bare number of millions or more, in đồng where the words around it speak of money. */
export function withCurrency(cx: Reader, reading: Found, before: Found | undefined, last: Value | undefined): InContext {
  const { start, end, inferred, power, colloquial } = reading;
  const value = reading.value as Value;
  if (value.kind !== 'numeral' || !(power >= thousands || colloquial) || !speaksOfMoney(cx, reading, before)) return { start, end, value, inferred };
  // "8 triệu/tháng": the rate belongs to the money
  const per = readPer(cx, end, ['slash', 'each']);
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

/** The nearest word of money or of counting before the number tells; without either, tỷ and colloquial amounts are money. */
function speaksOfMoney(cx: Reader, { start, end, power, colloquial }: Found, before: Found | undefined): boolean {
  // thousands are money only right behind a word of money (kiếm 180 ngàn), and 300k unless people were just counted
  const reach = power < millions || colloquial ? near : farthest;
  for (let at = start - 1; at >= 0 && at > start - reach && !opensSentence(cx, at + 1); at--) {
    const { moneyCue, countCue } = senseAt(cx, at);
    // the bản of "cơ bản" counts nothing
    if (at > 0 && senseAt(cx, at - 1).decoy && after(cx, at - 1) > at) continue;
    if (before && before.end - 1 === at) {
      if (before.kind === 'money') return true;
      if (before.value?.kind === 'quantity' && !before.value.unit.includes('/')) return false;
    }
    if (moneyCue) return true;
    if (countCue) return false;
  }
  if (colloquial) return true;
  // Standing alone it is a number and no more.
  const alone = start === 0 && end >= cx.count;
  if (alone && !senseAt(cx, start).softener) return false;
  if (power < millions) return senseAt(cx, end).per === 'slash';
  return power >= 9 || senseAt(cx, start).softener !== undefined || senseAt(cx, end).per === 'slash';
}
