import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exact } from '../../src/base/decimal.js';
import {
  add,
  compare,
  digitsOf,
  divide,
  fromDecimal,
  fromDigits,
  fromInteger,
  multiply,
  negate,
  shift,
  toDecimal,
  toInteger,
  zero,
} from '../../src/base/decimal.js';
import type { Magnitude } from '../../src/base/value.js';

const exact = (text: string): Exact => fromDecimal(text) as Exact;
const exacts = fc.record({ coefficient: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), exponent: fc.integer({ min: -30, max: 30 }) });

describe('toDecimal', () => {
  test.each<[bigint, number, string]>([
    [0n, 0, '0'],
    [0n, 5, '0'],
    [0n, -5, '0'],
    [5n, 0, '5'],
    [-5n, 0, '-5'],
    [5n, 3, '5000'],
    [5n, -1, '0.5'],
    [-5n, -3, '-0.005'],
    [1250n, -2, '12.5'],
    [1200n, -2, '12'],
    [120000n, -3, '120'],
    [34550889n, 6, '34550889000000'],
  ])('%d × 10^%d is %s', (coefficient, exponent, text) => {
    expect(toDecimal({ coefficient, exponent })).toBe(text);
  });

  test('has one spelling a number, and reads it back', () => {
    fc.assert(
      fc.property(exacts, (number) => {
        const text = toDecimal(number);
        expect(text).toMatch(/^(?:0|-?(?:[1-9]\d*|0\.\d*[1-9]|[1-9]\d*\.\d*[1-9]))$/u);
        expect(compare(exact(text), number)).toBe(0);
        expect(toDecimal({ coefficient: number.coefficient * 1000n, exponent: number.exponent - 3 })).toBe(text);
      }),
    );
  });
});

describe('fromDecimal', () => {
  test.each(['', '-', '.', '1.', '.5', '1e5', '+1', '1.2.3', '1,5', ' 1', '1\n', '--1', 'NaN', '٣'])('%j is no decimal', (text) => {
    expect(fromDecimal(text)).toBeUndefined();
  });

  test.each([
    ['-12.50', '-12.5'],
    ['007', '7'],
    ['-0', '0'],
    ['0.000', '0'],
  ])('%s is %s', (text, canonical) => {
    expect(toDecimal(exact(text))).toBe(canonical);
  });
});

test('fromDigits takes digits as they stand', () => {
  expect(toDecimal(fromDigits('34550', '889'))).toBe('34550.889');
  expect(toDecimal(fromDigits('', '5'))).toBe('0.5');
  expect(toDecimal(fromDigits(''))).toBe('0');
});

describe('arithmetic', () => {
  test('34550.889 × 10^9 has no rest, as it would have as a double', () => {
    expect(toDecimal(shift(exact('34550.889'), 9))).toBe('34550889000000');
    expect(String(34550.889 * 1e9)).not.toBe('34550889000000');
  });

  test('agrees with bigint', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
        const [x, y] = [fromInteger(a), fromInteger(b)];
        expect(toDecimal(add(x, y))).toBe(String(a + b));
        expect(toDecimal(multiply(x, y))).toBe(String(a * b));
        expect(compare(x, y)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  test('adding and taking away again gives nothing', () => {
    fc.assert(
      fc.property(exacts, (a) => {
        expect(compare(add(a, negate(a)), zero)).toBe(0);
      }),
    );
  });

  test.each([
    ['1', '3', 4, '0.3333'],
    ['2', '3', 4, '0.6667'],
    ['-2', '3', 2, '-0.67'],
    ['1', '8', 2, '0.13'],
    ['-1', '8', 2, '-0.13'],
    ['90.35', '100', 6, '0.9035'],
    ['5', '-2', 0, '-3'],
  ])('%s ÷ %s to %d decimals is %s', (a, b, decimals, result) => {
    expect(toDecimal(divide(exact(a), exact(b), decimals))).toBe(result);
  });
});

test.each<[Magnitude, number]>([
  [{ value: '1000' }, 4],
  [{ value: '1234.5' }, 4],
  [{ value: '-1234.567' }, 4],
  [{ value: '0.25' }, 1],
  [{ value: '-7' }, 1],
  [{ min: '9', max: '10.5' }, 2],
  [{ min: '100' }, 3],
  [{ max: '0.5' }, 1],
])('%o has %d digits before the point', (figure, digits) => {
  expect(digitsOf(figure)).toBe(digits);
});

describe('toInteger', () => {
  test.each<[Exact, number | undefined]>([
    [{ coefficient: 1200n, exponent: -2 }, 12],
    [{ coefficient: 1250n, exponent: -2 }, undefined],
    [{ coefficient: 3n, exponent: 2 }, 300],
    [{ coefficient: 2n ** 53n, exponent: 0 }, undefined],
    [{ coefficient: 2n ** 53n - 1n, exponent: 0 }, Number.MAX_SAFE_INTEGER],
    [{ coefficient: 1n, exponent: 100_000_000 }, undefined],
    [{ coefficient: 0n, exponent: 100_000_000 }, 0],
  ])('%o', (number, result) => {
    expect(toInteger(number)).toBe(result);
  });

  test('holds to a limit', () => {
    expect(toInteger(fromInteger(13), 12)).toBeUndefined();
    expect(toInteger(fromInteger(-13), 12)).toBeUndefined();
    expect(toInteger(fromInteger(12), 12)).toBe(12);
    expect(toInteger(fromInteger(-12), 12)).toBe(-12);
  });
});
