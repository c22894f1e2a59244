// The arithmetic of src/base/decimal.ts beside that of big.js.
import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, compare, divide, type Exact, fromDecimal, multiply, negate, shift, toDecimal } from '../../src/base/decimal.js';

const exacts = fc.record({ coefficient: fc.bigInt({ min: -(10n ** 36n), max: 10n ** 36n }), exponent: fc.integer({ min: -30, max: 30 }) });
const small = fc.record({ coefficient: fc.bigInt({ min: -2000n, max: 2000n }), exponent: fc.integer({ min: -4, max: 4 }) });
const numbers = fc.oneof(exacts, small);

const BigExact = Big();
BigExact.strict = true;

function big({ coefficient, exponent }: Exact): Big.Big {
  return new BigExact(`${coefficient}e${exponent}`);
}

/** big.js keeps the sign of zero; here there is one zero. */
function written(number: Big.Big): string {
  return number.eq('0') ? '0' : number.toFixed();
}

const often = { numRuns: 2000 };

test('writing and reading', () => {
  fc.assert(
    fc.property(numbers, (a) => {
      expect(toDecimal(a)).toBe(written(big(a)));
      expect(written(big(fromDecimal(toDecimal(a)) as Exact))).toBe(written(big(a)));
    }),
    often,
  );
});

test('sums, products, differences and order', () => {
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      expect(toDecimal(add(a, b))).toBe(written(big(a).plus(big(b))));
      expect(toDecimal(add(a, negate(b)))).toBe(written(big(a).minus(big(b))));
      expect(toDecimal(multiply(a, b))).toBe(written(big(a).times(big(b))));
      expect(compare(a, b)).toBe(big(a).cmp(big(b)));
    }),
    often,
  );
});

test('powers of ten', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: -40, max: 40 }), (a, power) => {
      expect(toDecimal(shift(a, power))).toBe(written(big(a).times(new BigExact(`1e${power}`))));
    }),
    often,
  );
});

// big.js rounds a quotient half away from zero too (RM 1), at the number of decimals that is set.
test('quotients', () => {
  const places = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(numbers, numbers, places, (a, b, decimals) => {
      fc.pre(b.coefficient !== 0n);
      BigExact.DP = decimals;
      expect(toDecimal(divide(a, b, decimals))).toBe(written(big(a).div(big(b))));
    }),
    often,
  );
});
