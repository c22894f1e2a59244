// docs/guides/testing.md, word for word.

import { expect, test } from 'vitest';
import conformance from '../../fixtures/conformance/v1.json' with { type: 'json' };
import { parseMoney } from '../../src/index.js';

const myReader = (text: string): unknown => {
  try {
    return parseMoney(text);
  } catch {
    return null;
  }
};

test.each(conformance.read.filter(({ kind }) => kind === 'money'))('$text', ({ text, value }) => {
  expect(myReader(text)).toEqual(value);
});
