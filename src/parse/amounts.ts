// parse and safeParse of money and quantities.
import { own } from '../base/own.js';
import type { Money, Quantity } from '../base/value.js';
import { type Door, type ParseOptions, parseWith, safeParseWith, wordsOf } from '../recognizers/door.js';
import { valueOf } from '../recognizers/measured.js';
import { readMoneyUnit, readSignedMoney } from '../recognizers/money.js';
import { readQuantityUnit, readTimes, readUnknownUnit } from '../recognizers/quantity.js';
import { type Measured, readMeasured } from '../recognizers/range.js';
import * as tables from '../recognizers/tables.js';
import type { Following } from '../recognizers/unit.js';
import { type Parse, readKind, type Safe } from './kind.js';

/** What amounts of money are read with. */
export interface MoneyOptions extends ParseOptions {
  /** The ISO 4217 code of amounts that name no currency; without it they are an error. */
  readonly currency?: string;
}

const moneyDoor: Door<Money, MoneyOptions> = {
  kind: 'money',
  words: /* @__PURE__ */ wordsOf(tables.moneyTables),
  explain: undefined,
  read: (cx, { currency }) => {
    const measured = readMeasured(cx, 0, { units: [readMoneyUnit], signed: readSignedMoney, half: undefined, dated: undefined });
    if (measured?.amount.following) return { end: measured.end, value: valueOf(measured) as Money };
    return measured && currency ? { end: measured.end, value: valueOf(inCurrency(measured, currency)) as Money } : null;
  },
};

function inCurrency(measured: Measured, currency: string): Measured {
  const following: Following = { kind: 'money', end: measured.amount.end, currency, power: undefined, plus: undefined, per: undefined };
  return { ...measured, amount: { ...measured.amount, following } };
}

/**
 * Reads an amount of money, in whole units of its ISO 4217 currency.
 *
 * @param options `currency` for amounts that name none ("22.267 tỷ").
 * @throws ParseError where the text is anything else.
 * @example
 * ```ts
 * parseMoney('34.550 tỷ 889 triệu đồng'); // { kind: 'money', currency: 'VND', value: '34550889000000' }
 * parseMoney('3tr5', { currency: 'VND' }); // { kind: 'money', currency: 'VND', value: '3500000' }
 * ```
 */
export const parseMoney: Parse<Money, MoneyOptions> = (text, options) => parseWith(moneyDoor, text, own(options));
/** {@link parseMoney} without throwing. */
export const safeParseMoney: Safe<Money, MoneyOptions> = (text, options) => safeParseWith(moneyDoor, text, own(options));

const quantityDoor: Door<Quantity, ParseOptions> = {
  kind: 'quantity',
  words: /* @__PURE__ */ wordsOf(tables.quantityTables),
  explain: undefined,
  read: (cx) => {
    const known = readKind<Quantity>(cx, { units: [readQuantityUnit], signed: undefined, half: undefined, dated: undefined }, 'quantity');
    if (known?.end === cx.count) return known;
    const times = readTimes(cx, 0);
    if (times?.end === cx.count) return { end: times.end, value: times.value as Quantity };
    return readKind<Quantity>(cx, { units: [readUnknownUnit], signed: undefined, half: undefined, dated: undefined }, 'quantity') ?? known;
  },
};

/**
 * Reads so much of a measure or so many of a noun. A noun that the lexicon does not know is taken as it stands.
 *
 * @throws ParseError where the text is anything else.
 * @example
 * ```ts
 * parseQuantity('1.200 ha'); // { kind: 'quantity', unit: 'ha', measure: 'har', value: '1200' }
 * parseQuantity('khoảng 2.300 - 2.500 lao động'); // { …, unit: 'lao động', min: '2300', max: '2500', approx: 'about' }
 * ```
 */
export const parseQuantity: Parse<Quantity, ParseOptions> = (text, options) => parseWith(quantityDoor, text, own(options));
/** {@link parseQuantity} without throwing. */
export const safeParseQuantity: Safe<Quantity, ParseOptions> = (text, options) => safeParseWith(quantityDoor, text, own(options));
