// From the value and back: numbers, amounts, times and durations that can be read are written so that they are read again.
// Calendar dates have a file of their own.
import fc from 'fast-check';
import { describe, test, vi } from 'vitest';
import { twoDigits } from '../../src/base/civil.js';
import { toDecimal } from '../../src/base/decimal.js';
import type { Magnitude } from '../../src/index.js';
import * as kyhop from '../../src/index.js';
import { counters } from '../../src/lexicon/counters.js';
import { isoCurrencies } from '../../src/lexicon/iso4217.js';
import { measures } from '../../src/lexicon/measures.js';
import { patience, runs } from './runs.js';
import { roundTrip } from './survive.js';

vi.setConfig({ testTimeout: patience });

const sizes = fc.oneof(fc.bigInt({ min: 0n, max: 2000n }), fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 0n, max: 10n ** 36n }));
const places = fc.oneof(fc.constant(0), fc.integer({ min: -6, max: 0 }), fc.integer({ min: 0, max: 12 }));
const exacts = fc.record({ coefficient: sizes, exponent: places });
const decimals = fc
  .tuple(exacts, fc.boolean())
  .map(([{ coefficient, exponent }, minus]) => toDecimal({ coefficient: minus ? -coefficient : coefficient, exponent }));
const softened = fc.constantFrom('about' as const, 'below' as const, 'above' as const);
const about = fc.constant('about' as const);

/** Two numbers, the smaller one first. */
const ranges = fc
  .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.integer({ min: -4, max: 9 }))
  .map(([least, more, exponent]) => ({ min: toDecimal({ coefficient: least, exponent }), max: toDecimal({ coefficient: least + more, exponent }) }));
const smallRanges = fc
  .tuple(fc.bigInt({ min: 0n, max: 400n }), fc.bigInt({ min: 1n, max: 500n }), fc.integer({ min: 0, max: 12 }))
  .map(([least, more, exponent]) => ({ min: toDecimal({ coefficient: least, exponent }), max: toDecimal({ coefficient: least + more, exponent }) }));

const magnitudes: fc.Arbitrary<Magnitude> = fc.oneof(
  decimals.map((value) => ({ value })),
  fc.record({ value: decimals, approx: softened }),
  fc.oneof(ranges, smallRanges),
  fc.tuple(fc.oneof(ranges, smallRanges), about).map(([range, approx]) => ({ ...range, approx })),
  decimals.map((min) => ({ min })),
  decimals.map((max) => ({ max })),
);
const pers = fc.constantFrom('năm', 'tháng', 'ngày', 'người/năm', 'người/tháng', 'kg', 'tấn', 'm2', 'ha', 'lít', 'đại biểu');
const codes = isoCurrencies.split(',').map((code) => code.trim());

describe('numbers', () => {
  test('numerals', () =>
    roundTrip(
      magnitudes.map((m) => ({ kind: 'numeral', ...m })),
      kyhop.parseNumeral,
    ));
  test('percentages', () =>
    roundTrip(
      magnitudes.map((m) => ({ kind: 'percent', ...m })),
      kyhop.parsePercent,
    ));
  test('rates in percent', () =>
    roundTrip(
      fc.tuple(magnitudes, pers).map(([m, per]) => ({ kind: 'percent', per, ...m })),
      kyhop.parsePercent,
    ));
  test('percentage points', () =>
    roundTrip(
      magnitudes.map((m) => ({ kind: 'percent', points: true, ...m })),
      kyhop.parsePercent,
    ));
  test('money', () =>
    roundTrip(
      fc.tuple(magnitudes, fc.constantFrom('VND', 'VND', 'USD', ...codes)).map(([m, currency]) => ({ kind: 'money', currency, ...m })),
      kyhop.parseMoney,
    ));
  test('prices', () =>
    roundTrip(
      fc.tuple(magnitudes, fc.constantFrom('VND', 'USD'), pers).map(([m, currency, per]) => ({ kind: 'money', currency, per, ...m })),
      kyhop.parseMoney,
    ));
  test('ratios', () =>
    roundTrip(
      fc
        .record(
          {
            value: fc.bigInt({ min: 0n, max: 10n ** 12n }).map(String),
            of: fc.bigInt({ min: 1n, max: 10n ** 12n }).map(String),
            unit: fc.constantFrom('đại biểu', 'tiêu chí', 'chỉ tiêu', 'ha'),
            approx: softened,
          },
          { requiredKeys: ['value', 'of'] },
        )
        .map((ratio) => ({ kind: 'ratio', ...ratio })),
      kyhop.parseRatio,
    ));
  test('ordinals', () =>
    roundTrip(
      fc.integer({ min: 1, max: 999_999_999 }).map((value) => ({ kind: 'ordinal', value })),
      kyhop.parseOrdinal,
    ));
});

describe('quantities', () => {
  const units = Object.entries(measures).map(([unit, { code }]) => ({ unit, ...(code ? { measure: code } : {}) }));
  const nouns = ['người', 'đại biểu', 'học sinh', 'con bò vàng', 'nhạc cụ dân tộc', 'lần', 'hộ', 'doanh nghiệp'].map((unit) => ({ unit }));
  const counted = counters
    .split(/[,\n]/u)
    .filter((unit) => unit.trim())
    .map((unit) => ({ unit: unit.trim() }));
  const capitals = [{ unit: 'MW', measure: 'MW' }, { unit: 'GWh', measure: 'GW.h' }, { unit: 'độ C', measure: 'Cel' }, { unit: 'TEU' }];
  const rates = [{ unit: 'tạ/ha', measure: 'dt/har' }, { unit: 'kg/người/năm' }, { unit: 'm3/ngày', measure: 'm3/d' }];
  test.each([...units, ...counted, ...nouns, ...capitals, ...rates])('$unit', (unit) => {
    roundTrip(
      magnitudes.map((m) => ({ kind: 'quantity', ...unit, ...m })),
      kyhop.parseQuantity,
      Math.ceil(runs / 200),
    );
  });
});

describe('times and durations', () => {
  const minutes = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([h, m]) => `${two(h)}:${two(m)}`);
  const seconds = fc.tuple(minutes, fc.integer({ min: 0, max: 59 })).map(([time, s]) => `${time}:${two(s)}`);
  const times = fc.oneof(minutes, seconds, fc.constant('24:00'));
  test('times', () =>
    roundTrip(
      fc.record({ time: times, approx: softened }, { requiredKeys: ['time'] }).map((time) => ({ kind: 'time', ...time })),
      kyhop.parseTime,
    ));
  test('spans of time', () =>
    roundTrip(
      fc.record({ min: times, max: times }).map((span) => ({ kind: 'time', ...span })),
      kyhop.parseTime,
    ));

  const counts = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 100_000 }));
  const single = fc.tuple(counts, fc.constantFrom('PnY', 'PnM', 'PnW', 'PnD', 'PTnH', 'PTnM', 'PTnS')).map(([n, form]) => form.replace('n', String(n)));
  const compound = fc
    .record({ Y: counts, M: counts, W: counts, D: counts, h: counts, m: counts, s: counts }, { requiredKeys: [] })
    .filter((parts) => Object.keys(parts).length > 0)
    .map((parts) => {
      const date = (['Y', 'M', 'W', 'D'] as const).map((letter) => (parts[letter] ? parts[letter] + letter : '')).join('');
      const time = (['h', 'm', 's'] as const).map((letter) => (parts[letter] ? parts[letter] + letter.toUpperCase() : '')).join('');
      return `P${date}${time ? `T${time}` : ''}`;
    });
  const isos = fc.oneof(single, compound, fc.constantFrom('PT0S', 'P0D', 'PT2.5S', 'PT0.25S', 'P0Y'));
  const pairs = fc
    .tuple(counts, counts, fc.constantFrom('PnY', 'PnM', 'PnW', 'PnD', 'PTnH', 'PTnM', 'PTnS'))
    .map(([n, more, form]) => ({ min: form.replace('n', String(n)), max: form.replace('n', String(n + more)) }));
  test('durations', () =>
    roundTrip(
      fc
        .oneof(
          fc.record({ iso: isos, approx: softened }, { requiredKeys: ['iso'] }),
          fc.record({ iso: isos }).map(({ iso }) => ({ min: iso })),
          fc.record({ iso: isos }).map(({ iso }) => ({ max: iso })),
          fc.tuple(pairs, fc.constantFrom({}, { approx: 'about' })).map(([pair, approx]) => ({ ...pair, ...approx })),
        )
        .map((duration) => ({ kind: 'duration', ...duration })),
      kyhop.parseDuration,
    ));
});

function two(number: number): string {
  return twoDigits(number);
}
