// findMentions as callers without types use it: what is no text holds nothing, what is no reference is none.
import { expect, test } from 'vitest';
import { findMentions } from '../../src/index.js';

test.each([undefined, null, 5, {}, ['5 tỷ đồng']])('%j is no text', (given) => {
  expect(findMentions(given as unknown as string)).toEqual([]);
});

test.each(['4/7', 20_240_705, {}, new Date(Number.NaN)])('%j is no reference: the day stays open', (reference) => {
  const [mention] = findMentions('Ngày 4/7 họp.', { reference: reference as string });
  expect(mention).toMatchObject({ kind: 'date', edtf: 'XXXX-07-04' });
});
