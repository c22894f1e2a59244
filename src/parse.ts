// parse and safeParse: one value is all that the text may hold. Each kind reads with the words it needs and no others, so
// that importing one function brings one kind's tables along.
import { ParseError } from './base/error.js';
import { own } from './base/own.js';
import type { CalendarDate, Duration, IsoDate, IsoDateTime, Money, Numeral, Ordinal, Percent, Period, Quantity, Ratio, Time } from './base/value.js';
import type { Followers } from './recognizers/amount.js';
import { referenceDay, resolve } from './recognizers/calendar.js';
import { readDate } from './recognizers/date.js';
import { type Door, type ParseOptions, parseWith, type SafeParse, safeParseWith, wordsOf } from './recognizers/door.js';
import { readDurationUnit } from './recognizers/duration.js';
import { explainDate, explainTime } from './recognizers/faults.js';
import { valueOf } from './recognizers/measured.js';
import { readMoneyUnit } from './recognizers/money.js';
import { readOrdinal, readRomanAlone } from './recognizers/ordinal.js';
import { readPercentUnit } from './recognizers/percent.js';
import { readQuantityUnit, readTimes, readUnknownUnit } from './recognizers/quantity.js';
import { type Measured, readMeasured } from './recognizers/range.js';
import { readRatio, withUnknownUnit } from './recognizers/ratio.js';
import { expect, type Reader } from './recognizers/reader.js';
import * as tables from './recognizers/tables.js';
import { readTime } from './recognizers/time.js';
import type { Following } from './recognizers/unit.js';

export type { ParseOptions, SafeParse };

/** What amounts of money are read with. */
export interface MoneyOptions extends ParseOptions {
  /** The ISO 4217 code of amounts that name no currency; without it they are an error. */
  readonly currency?: string;
}

/** What dates and periods are read with. */
export interface DateOptions extends ParseOptions {
  /** The day the text was written, for dates without a year and for hôm qua. A `Date` counts as its day in UTC. */
  readonly reference?: IsoDate | IsoDateTime | Date;
}

type Parse<V, Options> = (text: string, options?: Options) => V;
type Safe<V, Options> = (text: string, options?: Options) => SafeParse<V>;

interface Read<V> {
  readonly end: number;
  readonly value: V;
}

/** Reads an amount whose unit is of one kind; none for a bare number. */
function readKind<V>(cx: Reader, followers: Followers, kind: Following['kind'] | undefined): Read<V> | null {
  const measured = readMeasured(cx, 0, followers);
  if (!measured || measured.amount.following?.kind !== kind) return null;
  return { end: measured.end, value: valueOf(measured) as V };
}

const numeralDoor: Door<Numeral, ParseOptions> = {
  kind: 'numeral',
  words: /* @__PURE__ */ wordsOf(tables.numeralTables),
  read: (cx) => readKind(cx, { units: [] }, undefined),
};

/**
 * Reads a number in figures or words.
 *
 * @throws ParseError where the text is anything else, or more than one number.
 * @example
 * ```ts
 * parseNumeral('34.550,5'); // { kind: 'numeral', value: '34550.5' }
 * parseNumeral('hai mươi mốt nghìn'); // { kind: 'numeral', value: '21000' }
 * ```
 */
export const parseNumeral: Parse<Numeral, ParseOptions> = (text, options) => parseWith(numeralDoor, text, own(options));
/** {@link parseNumeral} without throwing. */
export const safeParseNumeral: Safe<Numeral, ParseOptions> = (text, options) => safeParseWith(numeralDoor, text, own(options));

const percentDoor: Door<Percent, ParseOptions> = {
  kind: 'percent',
  words: /* @__PURE__ */ wordsOf(tables.percentTables),
  read: (cx) => readKind(cx, { units: [readPercentUnit] }, 'percent'),
};

/**
 * Reads a percentage or percentage points.
 *
 * @throws ParseError where the text is anything else.
 * @example
 * ```ts
 * parsePercent('từ 3 - 5%'); // { kind: 'percent', min: '3', max: '5' }
 * parsePercent('0,25 điểm phần trăm'); // { kind: 'percent', points: true, value: '0.25' }
 * ```
 */
export const parsePercent: Parse<Percent, ParseOptions> = (text, options) => parseWith(percentDoor, text, own(options));
/** {@link parsePercent} without throwing. */
export const safeParsePercent: Safe<Percent, ParseOptions> = (text, options) => safeParseWith(percentDoor, text, own(options));

const moneyDoor: Door<Money, MoneyOptions> = {
  kind: 'money',
  words: /* @__PURE__ */ wordsOf(tables.moneyTables),
  read: (cx, { currency }) => {
    const measured = readMeasured(cx, 0, { units: [readMoneyUnit], money: true });
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
  read: (cx) => {
    const known = readKind<Quantity>(cx, { units: [readQuantityUnit] }, 'quantity');
    if (known?.end === cx.count) return known;
    const times = readTimes(cx, 0);
    if (times?.end === cx.count) return { end: times.end, value: times.value as Quantity };
    return readKind<Quantity>(cx, { units: [readUnknownUnit] }, 'quantity') ?? known;
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

const durationDoor: Door<Duration, ParseOptions> = {
  kind: 'duration',
  words: /* @__PURE__ */ wordsOf(tables.calendarTables),
  read: (cx) => readKind(cx, { units: [readDurationUnit], duration: true }, 'duration'),
};

/**
 * Reads a length of time into ISO 8601.
 *
 * @throws ParseError where the text is anything else.
 * @example
 * ```ts
 * parseDuration('1 ngày rưỡi'); // { kind: 'duration', iso: 'P1DT12H' }
 * parseDuration('5 phút 30 giây'); // { kind: 'duration', iso: 'PT5M30S' }
 * ```
 */
export const parseDuration: Parse<Duration, ParseOptions> = (text, options) => parseWith(durationDoor, text, own(options));
/** {@link parseDuration} without throwing. */
export const safeParseDuration: Safe<Duration, ParseOptions> = (text, options) => safeParseWith(durationDoor, text, own(options));

const ratioDoor: Door<Ratio, ParseOptions> = {
  kind: 'ratio',
  words: /* @__PURE__ */ wordsOf(tables.ratioTables),
  read: (cx) => {
    const reading = readRatio(cx, 0);
    return reading && withUnknownUnit(cx, reading.end, reading.value as Ratio);
  },
};

/**
 * Reads so many of so many.
 *
 * @throws ParseError where the text is anything else.
 * @example
 * ```ts
 * parseRatio('52/52 đại biểu'); // { kind: 'ratio', value: '52', of: '52', unit: 'đại biểu' }
 * parseRatio('hai phần ba'); // { kind: 'ratio', value: '2', of: '3' }
 * ```
 */
export const parseRatio: Parse<Ratio, ParseOptions> = (text, options) => parseWith(ratioDoor, text, own(options));
/** {@link parseRatio} without throwing. */
export const safeParseRatio: Safe<Ratio, ParseOptions> = (text, options) => safeParseWith(ratioDoor, text, own(options));

const ordinalDoor: Door<Ordinal, ParseOptions> = {
  kind: 'ordinal',
  words: /* @__PURE__ */ wordsOf(tables.ordinalTables),
  read: (cx) => {
    const reading = readOrdinal(cx, 0) ?? readRomanAlone(cx, 0);
    return reading && { end: reading.end, value: reading.value as Ordinal };
  },
};

/**
 * Reads a place in a sequence, in digits, Roman numerals or words.
 *
 * @throws ParseError where the text is anything else.
 * @example
 * ```ts
 * parseOrdinal('kỳ họp thứ Mười hai'); // { kind: 'ordinal', value: 12 }
 * parseOrdinal('khóa XV'); // { kind: 'ordinal', value: 15 }
 * ```
 */
export const parseOrdinal: Parse<Ordinal, ParseOptions> = (text, options) => parseWith(ordinalDoor, text, own(options));
/** {@link parseOrdinal} without throwing. */
export const safeParseOrdinal: Safe<Ordinal, ParseOptions> = (text, options) => safeParseWith(ordinalDoor, text, own(options));

const calendarWords = /* @__PURE__ */ wordsOf(tables.calendarTables);

function readCalendar<V>(cx: Reader, kind: 'date' | 'period', { reference }: DateOptions): Read<V> | null {
  const day = reference === undefined ? undefined : referenceDay(reference);
  const calendar = { reference: day, year: undefined };
  const reading = readDate(cx, 0, kind);
  if (!reading?.date) return null;
  return { end: reading.end, value: resolve(reading.date, calendar).value as V };
}

const dateDoor: Door<CalendarDate, DateOptions> = {
  kind: 'date',
  words: calendarWords,
  read: (cx, options) => readCalendar(cx, 'date', options),
  explain: explainDate,
};

const periodDoor: Door<Period, DateOptions> = {
  kind: 'period',
  words: calendarWords,
  read: (cx, options) => readCalendar(cx, 'period', options),
  explain: explainDate,
};

/** The error of a reference that is no date; undefined where it is one, or there is none. */
function referenceError(kind: 'date' | 'period', text: string, { reference }: DateOptions): ParseError | undefined {
  if (reference === undefined || referenceDay(reference)) return undefined;
  const found = typeof reference === 'string' ? `"${reference}"` : 'an invalid Date';
  return new ParseError('invalid-reference', typeof text === 'string' ? text : '', { start: 0, end: 0 }, { kind, found });
}

/**
 * Reads a day, a month, a year, or a run of days. Without a year it stays open (`edtf: "XXXX-07-04"`), unless a reference
 * supplies one.
 *
 * @throws ParseError where the text is anything else, or where the calendar has no such day.
 * @example
 * ```ts
 * parseDate('sáng 4/7/2017'); // { kind: 'date', precision: 'day', edtf: '2017-07-04', start: '2017-07-04', end: '2017-07-04' }
 * parseDate('hôm qua', { reference: '2024-03-01' }); // { …, edtf: '2024-02-29', … }
 * ```
 */
export const parseDate: Parse<CalendarDate, DateOptions> = (text, given) => {
  const options = own(given);
  const error = referenceError('date', text, options);
  if (error) throw error;
  return parseWith(dateDoor, text, options);
};
/** {@link parseDate} without throwing. */
export const safeParseDate: Safe<CalendarDate, DateOptions> = (text, given) => {
  const options = own(given);
  const error = referenceError('date', text, options);
  return error ? { ok: false, error } : safeParseWith(dateDoor, text, options);
};

/**
 * Reads a span of the calendar.
 *
 * @throws ParseError where the text is anything else.
 * @example
 * ```ts
 * parsePeriod('6 tháng đầu năm 2024'); // { …, edtf: '2024-01/2024-06', start: '2024-01-01', end: '2024-06-30' }
 * parsePeriod('nhiệm kỳ 2021-2026'); // { …, edtf: '2021/2026', start: '2021-01-01', end: '2026-12-31' }
 * ```
 */
export const parsePeriod: Parse<Period, DateOptions> = (text, given) => {
  const options = own(given);
  const error = referenceError('period', text, options);
  if (error) throw error;
  return parseWith(periodDoor, text, options);
};
/** {@link parsePeriod} without throwing. */
export const safeParsePeriod: Safe<Period, DateOptions> = (text, given) => {
  const options = own(given);
  const error = referenceError('period', text, options);
  return error ? { ok: false, error } : safeParseWith(periodDoor, text, options);
};

const timeDoor: Door<Time, ParseOptions> = {
  kind: 'time',
  words: calendarWords,
  read: (cx) => {
    const reading = readTime(cx, 0);
    if (!reading) return expect(cx, 0, 'a time such as "8h30"');
    return { end: reading.end, value: reading.value as Time };
  },
  explain: explainTime,
};

/**
 * Reads a clock time, or a span of two.
 *
 * @throws ParseError where the text is anything else, or where no clock shows it.
 * @example
 * ```ts
 * parseTime('8h05 tối'); // { kind: 'time', time: '20:05' }
 * parseTime('14 giờ kém 15'); // { kind: 'time', time: '13:45' }
 * ```
 */
export const parseTime: Parse<Time, ParseOptions> = (text, options) => parseWith(timeDoor, text, own(options));
/** {@link parseTime} without throwing. */
export const safeParseTime: Safe<Time, ParseOptions> = (text, options) => safeParseWith(timeDoor, text, own(options));
