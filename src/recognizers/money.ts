// Money:
//
//   money = numeral currency [compound currency] [half] [per]    12 tỷ đồng 300 triệu đồng, hai đô rưỡi
//         | sign numeral [scale]                                 $171m, EUR 20
//
// "Thu ngân sách đạt 3.874 tỷ 112 triệu đồng; giá 7,6 triệu đồng/m2." Codes are those of ISO 4217.
import { add, type Exact, half, shift } from '../base/decimal.js';
import { bare } from '../base/own.js';
import type { CurrencyWord } from '../lexicon/entry.js';
import { after, isCapital, isGlued, isNumber, isUpper, isWord, opensLineAt, senseAt, textOf, wordAt } from '../tokens/cursor.js';
import { type NumeralReading, readNumeral } from './numeral.js';
import { readPer } from './per.js';
import { expect, type Reader } from './reader.js';
import type { Follower, MoneyFollowing } from './unit.js';

export const readMoneyUnit: Follower = (cx, at, numeral) => {
  const currency = currencyAt(cx, at);
  if (!currency || opensLineAt(cx, at)) return expect(cx, at, 'a currency such as "đồng" or "USD"');
  // "220.000 bảng/tuần"
  const thousands = numeral.grouped && (currency.opening || senseAt(cx, at + 1).per === 'slash' || senseAt(cx, at + 1).per === 'each');
  if (currency.scaled && numeral.power < 3 && !thousands) return null;
  let end = currency.opening ? at + 1 : after(cx, at);
  let plus: Exact | undefined;
  if (wordAt(cx, end).half === 'after') {
    plus = shift(half, numeral.power);
    end++;
  } else {
    const part = readSmallerPart(cx, end, currency.code, numeral);
    if (part) ({ end, plus } = part);
  }
  const per = readPer(cx, end, ['slash', 'each', 'one']);
  return { kind: 'money', end: per ? per.end : end, currency: currency.code, power: currency.power, plus, per: per?.unit };
};

/** The currency at a token; a code only where it is written in capitals. */
function currencyAt(cx: Reader, at: number): CurrencyWord | undefined {
  const { currency, currencyCode } = senseAt(cx, at);
  return currency ?? (currencyCode && isUpper(cx, at) ? bare<CurrencyWord>({ code: textOf(cx, at), around: true }) : undefined);
}

/** "12 tỷ đồng 300 triệu đồng": a smaller part that names the same currency again. */
function readSmallerPart(cx: Reader, at: number, code: string, above: NumeralReading): { end: number; plus: Exact } | null {
  if (above.power < 6 || !isNumber(cx, at)) return null;
  const part = readNumeral(cx, at);
  if (!part || part.power < 3 || part.power >= above.power || part.plain >= 0) return null;
  return senseAt(cx, part.end).currency?.code === code ? { end: after(cx, part.end), plus: part.value } : null;
}

export interface SignedAmount {
  readonly end: number;
  readonly numeral: NumeralReading;
  readonly value: Exact;
  readonly following: MoneyFollowing;
}

/** An amount that opens with its currency: $171m, EUR 20, Rs20. */
export function readSignedMoney(cx: Reader, at: number): SignedAmount | null {
  const currency = currencyAt(cx, at);
  if (!currency?.around || (isWord(cx, at) && !isCapital(cx, at) && !cx.whole)) return null;
  // In "1 USD = 23.370 đồng" the number before it has the dollar.
  if (isNumber(cx, at - 1)) return null;
  const start = after(cx, at);
  if (!isNumber(cx, start) || opensLineAt(cx, start)) return null;
  const numeral = readNumeral(cx, start);
  if (!numeral) return null;
  let end = numeral.end;
  let value = numeral.value;
  const power = numeral.power === 0 && isGlued(cx, end) ? senseAt(cx, end).signScale : undefined;
  if (power) {
    value = shift(value, power);
    end++;
  }
  if (numeral.thousands && !power) value = numeral.thousands;
  const per = readPer(cx, end, ['slash', 'each', 'one']);
  return {
    end,
    numeral,
    value,
    following: { kind: 'money', end: per ? per.end : end, currency: currency.code, power: undefined, plus: undefined, per: per?.unit },
  };
}

/** What so many sub-units, or millions under an abbreviation, make in whole units. */
export function inWholeUnits(value: Exact, { power, plus }: MoneyFollowing): Exact {
  const counted = plus ? add(value, plus) : value;
  return power ? shift(counted, power) : counted;
}
