// From the value to its texts: each of them, in whatever hand it is written, is read as that value; and each value fits its schema.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as kyhop from '../../src/index.js';
import { valueValidator } from '../../src/schema/index.js';
import { readingsOf, spellingsOf, valuesOf } from '../../src/testing/index.js';

const parsers: Readonly<Record<kyhop.Kind, (text: string) => kyhop.Value>> = {
  numeral: kyhop.parseNumeral,
  ratio: kyhop.parseRatio,
  ordinal: kyhop.parseOrdinal,
  percent: kyhop.parsePercent,
  money: kyhop.parseMoney,
  quantity: kyhop.parseQuantity,
  date: kyhop.parseDate,
  period: kyhop.parsePeriod,
  time: kyhop.parseTime,
  duration: kyhop.parseDuration,
};

const kinds = Object.keys(parsers) as kyhop.Kind[];
const readings = readingsOf(fc);
const values = valuesOf(fc);

describe.each(kinds)('%s', (kind) => {
  test('a thousand texts are read as their values', () => {
    fc.assert(
      fc.property(readings[kind] as fc.Arbitrary<readonly [string, kyhop.Value]>, ([text, value]) => {
        expect(parsers[kind](text), text).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  test('a thousand values fit the schema', () => {
    fc.assert(
      fc.property(values[kind] as fc.Arbitrary<kyhop.Value>, (value) => {
        expect(valueValidator['~standard'].validate(value).issues).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('there is more than one way to write most of them', () => {
    const samples = fc.sample(values[kind] as fc.Arbitrary<kyhop.Value>, { numRuns: 200, seed: 1 });
    expect(new Set(samples.map((value) => JSON.stringify(value))).size).toBeGreaterThan(20);
    expect(samples.filter((value) => spellingsOf(value).length > 1).length).toBeGreaterThan(40);
  });
});

test('the ways to write a value', () => {
  expect(spellingsOf({ kind: 'percent', value: '7.5' })).toEqual(['7,5%', 'bảy phẩy năm%', '7,5 %', '7,5 phần trăm']);
  expect(spellingsOf({ kind: 'ordinal', value: 4 })).toContain('thứ tư');
  expect(spellingsOf({ kind: 'money', currency: 'VND', value: '1500000' })).toEqual(expect.arrayContaining(['1,5 triệu đồng', '1.500.000đ']));
  expect(spellingsOf({ kind: 'ratio', value: '2', of: '3' })).toEqual(['2/3', 'hai phần ba']);
  expect(spellingsOf({ kind: 'time', time: '08:30' })).toEqual(expect.arrayContaining(['8h30', '08:30', '8 giờ 30', 'lúc 08:30']));
});
