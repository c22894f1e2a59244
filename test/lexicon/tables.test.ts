// Every word of every table stands as the reader meets it after folding, and once.
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/index.js';
import { digits, scales, tens } from '../../src/lexicon/numbers.js';
import { allTables } from '../../src/recognizers/tables.js';
import { fold } from '../../src/source/fold.js';

const tables = Object.entries(allTables()).map(([name, table]): [string, string[]] => [
  name,
  typeof table === 'string'
    ? table
        .split(/[,\n]/u)
        .map((word) => word.trim())
        .filter(Boolean)
    : Object.keys(table as object),
]);

describe.each(tables)('%s', (_name, words) => {
  test('holds words', () => expect(words.length).toBeGreaterThan(0));
  test('in NFC', () => expect(words.filter((word) => word !== word.normalize('NFC'))).toEqual([]));
  test('in lower case', () => expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]));
  test('with the tone where the fold puts it', () => expect(words.filter((word) => word !== fold(word).text)).toEqual([]));
  test('each once', () => {
    const folded = words.map((word) => fold(word).text);
    expect(folded.filter((word, i) => folded.indexOf(word) !== i)).toEqual([]);
  });
});

test('every digit word is read somewhere', () => {
  const shapes = [
    'Đáp số là X phẩy năm.',
    'Đáp số là X.',
    'Có X người.',
    'Có hai mươi X người.',
    'Có ba trăm linh X người.',
    'Có ba trăm hai mươi X người.',
    'Kỳ họp thứ X.',
    'Đáp số là một nghìn X trăm lẻ bảy.',
  ];
  const unread = Object.keys(digits).filter((word) => !shapes.some((shape) => findMentions(shape.replace('X', word)).some(({ text }) => text.includes(word))));
  expect(unread).toEqual([]);
});

test('every scale and every ten is read', () => {
  const shapes = ['Có 2 X đồng.', 'Có 2X đồng.', 'Giá 2X.', 'Có hai X người.', 'Có X người.', 'Có X hai người.'];
  const unread = [...Object.keys(scales), ...Object.keys(tens)].filter(
    (word) => !shapes.some((shape) => findMentions(shape.replace('X', word)).some(({ text }) => text.includes(word))),
  );
  expect(unread).toEqual([]);
});
