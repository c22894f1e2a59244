// Every phrase of the report's words too stands as it is met after folding, and in one of its spellings.
import { describe, expect, test } from 'vitest';
import { otherSpelling } from '../../src/base/spelling.js';
import { indicatorKeys } from '../../src/lexicon/indicator-keys.js';
import { allTables } from '../../src/recognizers/tables.js';
import { partTables } from '../../src/report/part-tables.js';
import { fold } from '../../src/source/fold.js';

const parts: [string, object][] = [
  ['values', allTables()],
  ['keys', { indicatorKeys }],
  ...Object.entries(partTables).map(([part, tables]): [string, object] => [part, tables()]),
];

function phrasesOf(table: unknown): string[] {
  if (typeof table !== 'string') return Object.keys(table as object);
  return table
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

/** A phrase with each of its words in the spelling that comes first. */
function spelled(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => [word, otherSpelling(word) ?? word].sort()[0])
    .join(' ');
}

const all = new Map<string, Set<string>>();
for (const [, tables] of parts)
  for (const table of Object.values(tables))
    for (const phrase of phrasesOf(table)) all.set(spelled(phrase), (all.get(spelled(phrase)) ?? new Set()).add(phrase));

describe.each(parts)('the words of %s', (_part, tables) => {
  test.each(Object.entries(tables))('%s', (_name, table) => {
    const phrases = phrasesOf(table);
    expect(phrases.filter((phrase) => phrase !== fold(phrase.normalize('NFC').toLowerCase()).text)).toEqual([]);
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
  });
});

test('no phrase is spelled in two ways', () => {
  expect([...all.values()].filter(({ size }) => size > 1).map((phrases) => [...phrases])).toEqual([]);
});

test.each([
  ['kỳ', 'kì'],
  ['tỉ', 'tỷ'],
  ['bác', undefined],
  ['sỹ', 'sĩ'],
  ['quý', 'quí'],
  ['hay', undefined],
  ['vy', undefined],
  ['thúy', undefined],
  ['y', undefined],
])('%s is spelled %s too', (word, other) => expect(otherSpelling(word)).toBe(other));
