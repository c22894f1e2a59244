// docs/guides/testing.md, word for word.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMoney } from '../../src/index.js';
import { readingsOf } from '../../src/testing/index.js';

test('money is read back', () => {
  const { money } = readingsOf(fc);
  fc.assert(
    fc.property(money, ([text, value]) => {
      expect(parseMoney(text)).toEqual(value);
    }),
  );
});
