import { expect, test } from 'vitest';
import { addAll, countBefore } from '../../src/base/list.js';

test('more items are added than the stack holds arguments', () => {
  const list = [0];
  addAll(list, new Array<number>(1_000_000).fill(1));
  expect(list.length).toBe(1_000_001);
});

test('a list may be added to itself', () => {
  const list = [1, 2];
  addAll(list, list);
  expect(list).toEqual([1, 2, 1, 2]);
});

test.each([
  [[], 0],
  [[5], 0],
  [[4], 1],
  [[1, 2, 3, 5, 8], 3],
  [[1, 2, 3, 4], 4],
])('of %j so many come before five: %i', (list, count) => {
  expect(countBefore<number>(list, (item) => item < 5)).toBe(count);
});
