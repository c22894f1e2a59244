// Values of each kind for property tests, the everyday ones more often than the odd: sums in tỷ, shares of a hundred, days of our time.
// fast-check is handed in, so that importing this brings no more along than was there.

import type FastCheck from 'fast-check';
import { addDays, type Day, fourDigits, fromDayNumber, monthLength, toDayNumber, toIso, twoDigits } from '../base/civil.js';
import { toDecimal } from '../base/decimal.js';
import { has } from '../base/own.js';
import type { CalendarDate, Duration, Magnitude, Money, Numeral, Ordinal, Percent, Period, Quantity, Ratio, Time } from '../base/value.js';
import { isoCurrencies } from '../lexicon/iso4217.js';
import { measures } from '../lexicon/measures.js';

/** The default export of fast-check. */
export type FastCheckApi = typeof FastCheck;

/** An arbitrary of fast-check. */
export type Arbitrary<T> = FastCheck.Arbitrary<T>;

/** An arbitrary of each kind. */
export interface ValueArbitraries {
  readonly numeral: Arbitrary<Numeral>;
  readonly ratio: Arbitrary<Ratio>;
  readonly ordinal: Arbitrary<Ordinal>;
  readonly percent: Arbitrary<Percent>;
  readonly money: Arbitrary<Money>;
  readonly quantity: Arbitrary<Quantity>;
  readonly date: Arbitrary<CalendarDate>;
  readonly period: Arbitrary<Period>;
  readonly time: Arbitrary<Time>;
  readonly duration: Arbitrary<Duration>;
}

/**
 * Arbitraries of the values of every kind, for the fast-check that is handed in.
 *
 * @example
 * ```ts
 * const { percent } = valuesOf(fc);
 * fc.sample(percent, 1); // [{ kind: 'percent', value: '7.5' }]
 * ```
 */
export function valuesOf(fc: FastCheckApi): ValueArbitraries {
  const magnitudes = magnitudesOf(fc);
  const softened = fc.constantFrom('about' as const, 'below' as const, 'above' as const);
  const pers = fc.constantFrom('năm', 'tháng', 'người/năm', 'kg', 'm2', 'ha');
  const named = isoCurrencies.split(',').map((code) => code.trim());
  const units = Object.entries(measures).map(([unit, measure]) => ({ unit, ...(has(measure, 'code') ? { measure: measure.code } : {}) }));
  const nouns = fc.constantFrom('người', 'đại biểu', 'học sinh', 'hộ', 'doanh nghiệp', 'xã', 'dự án', 'báo cáo');
  return {
    numeral: magnitudes.map((magnitude): Numeral => ({ kind: 'numeral', ...magnitude })),
    percent: fc
      .tuple(magnitudes, fc.oneof(fc.constant({}), fc.constant({ points: true as const }), fc.record({ per: pers })))
      .map(([magnitude, more]): Percent => ({ kind: 'percent', ...more, ...magnitude })),
    money: fc
      .tuple(magnitudes, fc.constantFrom('VND', 'VND', 'VND', 'USD', ...named), fc.oneof(fc.constant({}), fc.record({ per: pers })))
      .map(([magnitude, currency, more]): Money => ({ kind: 'money', currency, ...more, ...magnitude })),
    quantity: fc
      .tuple(magnitudes, fc.oneof(fc.constantFrom(...units), fc.record({ unit: nouns })))
      .map(([magnitude, unit]): Quantity => ({ kind: 'quantity', ...unit, ...magnitude })),
    ratio: fc
      .oneof(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 999 }), fc.integer({ min: 1, max: 10_000 }))
      .chain((of) =>
        fc.record({ value: fc.nat(of).map(String), of: fc.constant(String(of)), unit: nouns, approx: softened }, { requiredKeys: ['value', 'of'] }),
      )
      .map((ratio): Ratio => ({ kind: 'ratio', ...ratio })),
    ordinal: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 999_999 })).map((value): Ordinal => ({ kind: 'ordinal', value })),
    date: datesOf(fc),
    period: periodsOf(fc),
    time: timesOf(fc),
    duration: durationsOf(fc),
  };
}

function magnitudesOf(fc: FastCheckApi): Arbitrary<Magnitude> {
  const sizes = fc.oneof(fc.bigInt({ min: 0n, max: 2000n }), fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 0n, max: 10n ** 20n }));
  const exponents = fc.oneof(fc.constant(0), fc.integer({ min: -4, max: 0 }), fc.integer({ min: 0, max: 12 }));
  const decimals = fc
    .tuple(sizes, exponents, fc.integer({ min: 0, max: 9 }))
    .map(([size, exponent, sign]) => toDecimal({ coefficient: sign === 0 ? -size : size, exponent }));
  const ranges = fc
    .tuple(fc.bigInt({ min: 0n, max: 400n }), fc.bigInt({ min: 1n, max: 500n }), fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 })))
    .map(([least, more, exponent]) => ({ min: toDecimal({ coefficient: least, exponent }), max: toDecimal({ coefficient: least + more, exponent }) }));
  return fc.oneof(
    decimals.map((value): Magnitude => ({ value })),
    fc.record({ value: decimals, approx: fc.constantFrom('about', 'below', 'above') }),
    ranges,
    ranges.map((range): Magnitude => ({ ...range, approx: 'about' })),
    decimals.map((min): Magnitude => ({ min })),
    decimals.map((max): Magnitude => ({ max })),
  );
}

function datesOf(fc: FastCheckApi): Arbitrary<CalendarDate> {
  const days = daysOf(fc);
  const clocks = clocksOf(fc);
  return fc.oneof(
    days.map(toIso).map((iso): CalendarDate => ({ kind: 'date', precision: 'day', edtf: iso, start: iso, end: iso })),
    days.map(toIso).map((iso): CalendarDate => ({ kind: 'date', precision: 'day', edtf: `XXXX${iso.slice(4)}` })),
    fc.tuple(days, clocks).map(([day, time]): CalendarDate => {
      const iso = toIso(day);
      return { kind: 'date', precision: time.length > 5 ? 'second' : 'minute', edtf: `${iso}T${time}`, time, start: iso, end: iso };
    }),
    fc.tuple(days, fc.integer({ min: 1, max: 300 })).map(([day, more]): CalendarDate => {
      const [start, end] = [toIso(day), toIso(addDays(day, more))];
      return { kind: 'date', precision: 'day', edtf: `${start}/${end}`, start, end };
    }),
    days.map(({ year, month }): CalendarDate => ({ kind: 'date', precision: 'month', ...months(year, month, month) })),
    days.map(
      ({ year }): CalendarDate => ({
        kind: 'date',
        precision: 'year',
        edtf: fourDigits(year),
        start: `${fourDigits(year)}-01-01`,
        end: `${fourDigits(year)}-12-31`,
      }),
    ),
    fc
      .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 12 }))
      .map(([day, month]): CalendarDate => ({ kind: 'date', precision: 'day', edtf: 'XXXX-XX-XX', lunar: { month, day } })),
    fc.integer({ min: -100, max: 100 }).map((away): CalendarDate => {
      return { kind: 'date', precision: 'day', edtf: 'XXXX-XX-XX', relative: `${away < 0 ? '-' : ''}P${Math.abs(away)}D` };
    }),
  );
}

function periodsOf(fc: FastCheckApi): Arbitrary<Period> {
  const years = fc.integer({ min: 1950, max: 2050 });
  return fc.oneof(
    fc.tuple(years, fc.integer({ min: 1, max: 4 })).map(([year, n]): Period => ({ kind: 'period', precision: 'quarter', ...months(year, 3 * n - 2, 3 * n) })),
    fc.tuple(years, fc.constantFrom(1, 7)).map(([year, first]): Period => ({ kind: 'period', precision: 'half', ...months(year, first, first + 5) })),
    fc.tuple(years, fc.integer({ min: 2, max: 11 })).map(([year, last]): Period => ({ kind: 'period', precision: 'month', ...months(year, 1, last) })),
    fc.tuple(years, fc.integer({ min: 2, max: 11 })).map(([year, first]): Period => ({ kind: 'period', precision: 'month', ...months(year, first, 12) })),
    fc
      .integer({ min: 1, max: 11 })
      .map((last): Period => ({ kind: 'period', precision: 'month', edtf: last === 1 ? 'XXXX-01' : `XXXX-01/XXXX-${twoDigits(last)}` })),
    fc.tuple(years, fc.integer({ min: 1, max: 20 })).map(([year, more]): Period => {
      return { kind: 'period', precision: 'year', edtf: `${year}/${year + more}`, start: `${year}-01-01`, end: `${year + more}-12-31` };
    }),
    fc.tuple(fc.integer({ min: 2, max: 60 }), fc.constantFrom('-', ''), fc.constantFrom('D', 'M')).map(([count, sign, letter]): Period => {
      return { kind: 'period', precision: letter === 'M' ? 'month' : 'day', edtf: 'XXXX-XX-XX', relative: `${sign}P${count}${letter}` };
    }),
  );
}

function timesOf(fc: FastCheckApi): Arbitrary<Time> {
  const clocks = clocksOf(fc);
  return fc.oneof(
    clocks.map((time): Time => ({ kind: 'time', time })),
    fc.record({ kind: fc.constant('time'), time: clocks, approx: fc.constant('about') }),
    fc.record({ kind: fc.constant('time'), min: clocks, max: clocks }),
    fc.record({ kind: fc.constant('time'), min: clocks, max: clocks, approx: fc.constant('about') }),
  );
}

function durationsOf(fc: FastCheckApi): Arbitrary<Duration> {
  const counts = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 10_000 }));
  const forms = fc.constantFrom('PnY', 'PnM', 'PnW', 'PnD', 'PTnH', 'PTnM', 'PTnS');
  const of = (count: number, form: string): string => form.replace('n', String(count));
  const isos = fc.oneof(
    fc.tuple(counts, forms).map(([count, form]) => of(count, form)),
    fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 11 })).map(([years, more]) => `P${years}Y${more}M`),
    fc.tuple(fc.integer({ min: 1, max: 23 }), fc.integer({ min: 1, max: 59 })).map(([hours, minutes]) => `PT${hours}H${minutes}M`),
  );
  return fc.oneof(
    isos.map((iso): Duration => ({ kind: 'duration', iso })),
    fc.record({ kind: fc.constant('duration'), iso: isos, approx: fc.constantFrom('about', 'below', 'above') }),
    fc.tuple(counts, counts, forms).map(([count, more, form]): Duration => ({ kind: 'duration', min: of(count, form), max: of(count + more, form) })),
    isos.map((min): Duration => ({ kind: 'duration', min })),
    isos.map((max): Duration => ({ kind: 'duration', max })),
  );
}

/** From 1900 to 2100. */
function daysOf(fc: FastCheckApi): Arbitrary<Day> {
  return fc.integer({ min: toDayNumber({ year: 1900, month: 1, day: 1 }), max: toDayNumber({ year: 2099, month: 12, day: 31 }) }).map(fromDayNumber);
}

function clocksOf(fc: FastCheckApi): Arbitrary<string> {
  const sixtieth = fc.integer({ min: 0, max: 59 }).map((n) => twoDigits(n));
  const minutes = fc.tuple(fc.integer({ min: 0, max: 23 }), sixtieth).map(([hour, minute]) => `${twoDigits(hour)}:${minute}`);
  return fc.oneof({ weight: 4, arbitrary: minutes }, { weight: 1, arbitrary: fc.tuple(minutes, sixtieth).map(([minute, second]) => `${minute}:${second}`) });
}

/** From a month of a year to another. */
function months(year: number, first: number, last: number): { readonly edtf: string; readonly start: string; readonly end: string } {
  const [from, to] = [`${fourDigits(year)}-${twoDigits(first)}`, `${fourDigits(year)}-${twoDigits(last)}`];
  return { edtf: first === last ? from : `${from}/${to}`, start: `${from}-01`, end: `${to}-${monthLength(year, last)}` };
}
