// From the value and back: what is written is read to the same value.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDecimal } from '../../src/base/decimal.js';
import type { Magnitude, Value } from '../../src/index.js';
import * as kyhop from '../../src/index.js';

const decimals = fc.record({ coefficient: fc.bigInt({ min: 0n, max: 10n ** 18n }), exponent: fc.integer({ min: -4, max: 0 }) }).map(toDecimal);
const pairs = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 500 }))
  .map(([min, more]) => ({ min: String(min), max: String(min + more) }));
const magnitudes: fc.Arbitrary<Magnitude> = fc.oneof(
  decimals.map((value) => ({ value })),
  fc.record({ value: decimals, approx: fc.constantFrom('about' as const, 'below' as const, 'above' as const) }),
  pairs,
  decimals.map((min) => ({ min })),
  decimals.map((max) => ({ max })),
);
const days = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
const two = (number: number): string => String(number).padStart(2, '0');

function roundTrip<V extends Value>(values: fc.Arbitrary<V>, parse: (text: string) => Value): void {
  fc.assert(
    fc.property(values, (value) => {
      const text = kyhop.formatValue(value);
      expect(parse(text), text).toEqual(value);
    }),
    { numRuns: 300 },
  );
}

test('numerals', () =>
  roundTrip(
    magnitudes.map((m): Value => ({ kind: 'numeral', ...m })),
    kyhop.parseNumeral,
  ));
test('percentages', () =>
  roundTrip(
    magnitudes.map((m): Value => ({ kind: 'percent', ...m })),
    kyhop.parsePercent,
  ));
test('percentage points', () =>
  roundTrip(
    decimals.map((value): Value => ({ kind: 'percent', points: true, value })),
    kyhop.parsePercent,
  ));
test('money', () =>
  roundTrip(
    fc.tuple(magnitudes, fc.constantFrom('VND', 'USD', 'EUR')).map(([m, currency]): Value => ({ kind: 'money', currency, ...m })),
    kyhop.parseMoney,
  ));
test('quantities', () =>
  roundTrip(
    magnitudes.map((m): Value => ({ kind: 'quantity', unit: 'tấn', measure: 't', ...m })),
    kyhop.parseQuantity,
  ));
test('ordinals', () =>
  roundTrip(
    fc.integer({ min: 1, max: 999 }).map((value): Value => ({ kind: 'ordinal', value })),
    kyhop.parseOrdinal,
  ));
test('ratios', () =>
  roundTrip(
    pairs.map(({ min, max }): Value => ({ kind: 'ratio', value: min, of: max, unit: 'đại biểu' })),
    kyhop.parseRatio,
  ));
test('times', () =>
  roundTrip(
    fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([h, m]): Value => ({ kind: 'time', time: `${two(h)}:${two(m)}` })),
    kyhop.parseTime,
  ));
test('durations', () =>
  roundTrip(
    fc
      .tuple(fc.integer({ min: 1, max: 300 }), fc.constantFrom('PnY', 'PnM', 'PnW', 'PnD', 'PTnH', 'PTnM'))
      .map(([n, form]): Value => ({ kind: 'duration', iso: form.replace('n', String(n)) })),
    kyhop.parseDuration,
  ));
test('days', () =>
  roundTrip(
    days.map(([year, month, day]): Value => {
      const edtf = `${year}-${two(month)}-${two(day)}`;
      return { kind: 'date', precision: 'day', edtf, start: edtf, end: edtf };
    }),
    kyhop.parseDate,
  ));
test('years together', () =>
  roundTrip(
    fc.tuple(fc.integer({ min: 1950, max: 2050 }), fc.integer({ min: 1, max: 20 })).map(([from, count]): Value => {
      const to = from + count;
      return { kind: 'period', precision: 'year', edtf: `${from}/${to}`, start: `${from}-01-01`, end: `${to}-12-31` };
    }),
    kyhop.parsePeriod,
  ));
