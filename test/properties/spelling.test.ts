// What is spelled is read back, in every usage. `npm run test:exhaustive` spells each number to 9,999,999; here are
// samples of all the rest.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDecimal } from '../../src/base/decimal.js';
import { parseNumeral, type SpellOptions, spellNumeral } from '../../src/index.js';
import { property } from './runs.js';

const usages: fc.Arbitrary<SpellOptions> = fc.record(
  {
    dialect: fc.constantFrom('north' as const, 'south' as const),
    thousand: fc.constantFrom('nghìn' as const, 'ngàn' as const),
    gap: fc.constantFrom('linh' as const, 'lẻ' as const),
    four: fc.constantFrom('tư' as const, 'bốn' as const),
    five: fc.constantFrom('lăm' as const, 'nhăm' as const),
    billion: fc.constantFrom('tỷ' as const, 'tỉ' as const),
    clipped: fc.boolean(),
  },
  { requiredKeys: [] },
);

const size = 10n ** 36n;
const integers = fc.bigInt({ min: -size, max: size }).map(String);
/** Few digits and many zeros: the places that are left out are where spelling goes wrong. */
const sparse = fc.array(fc.tuple(fc.integer({ min: 0, max: 36 }), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 4 }).map((places) => {
  const digits = Array.from({ length: 37 }, () => '0');
  for (const [power, digit] of places) digits[36 - power] = String(digit);
  return digits.join('').replace(/^0+/u, '');
});
const decimals = fc.record({ coefficient: fc.bigInt({ min: -size, max: size }), exponent: fc.integer({ min: -40, max: 0 }) }).map(toDecimal);

function survives(value: string, usage: SpellOptions): void {
  const text = spellNumeral(value, usage);
  expect(parseNumeral(text), text).toEqual({ kind: 'numeral', value });
}

describe('is read back', () => {
  property('whole numbers to 10^36', integers, usages, survives);
  property('round numbers to 10^36', sparse, usages, survives);
  property('decimals', decimals, usages, survives);

  test('each number below 1,200 in each way to say tens', () => {
    for (let i = 0; i < 1200; i++) {
      for (const clipped of [false, true]) {
        for (const four of ['tư', 'bốn'] as const) {
          for (const five of ['lăm', 'nhăm'] as const) survives(String(i), { clipped, four, five });
        }
      }
    }
  });

  test('each power of ten, and what is one more and one less', () => {
    for (let power = 0; power <= 36; power++) {
      for (const step of [-1n, 0n, 1n]) survives(String(10n ** BigInt(power) + step), {});
    }
  });

  // năm bảy alone is a few; after phẩy it is two digits.
  test('decimals that look like a range in words', () => survives('2975318642.57', {}));
});
