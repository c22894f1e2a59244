// The conformance set is what it is made from, says what its document says, and kyhop passes all of it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as kyhop from '../../src/index.js';
import { mentionValidator, valueValidator } from '../../src/schema/index.js';
import { doors } from '../doors.js';
import { kinds } from '../mentions/fixture.js';
import { type ConformanceSet, conformanceFile, conformanceSet } from './set.js';

const set = JSON.parse(readFileSync(conformanceFile, 'utf8')) as ConformanceSet;

test('the file is up to date: `npm run fixtures` writes it', () => {
  expect(set).toEqual(conformanceSet());
});

describe('kyhop passes', () => {
  test.each(kinds)('every text of the kind %s', (kind) => {
    expect(wrongIn({ read: set.read.filter((each) => each.kind === kind), find: [] })).toEqual([]);
  });

  test('every text in prose', () => {
    expect(wrongIn({ read: [], find: set.find })).toEqual([]);
  });

  test('and what is wrong would be seen', () => {
    expect(wrongIn({ read: [{ kind: 'percent', text: '5%', value: { kind: 'percent', value: '6' } }], find: [{ text: '5%', mentions: [] }] }).length).toBe(2);
  });
});

describe('the set', () => {
  test('has a thousand cases and more, of every kind, and texts that hold nothing', () => {
    expect(set.read.length + set.find.length).toBeGreaterThanOrEqual(1000);
    for (const kind of kinds) {
      const cases = set.read.filter((each) => each.kind === kind);
      expect(cases.filter(({ value }) => value).length, kind).toBeGreaterThanOrEqual(20);
      expect(cases.filter(({ value }) => !value).length, kind).toBeGreaterThanOrEqual(5);
    }
    expect(set.find.filter(({ mentions }) => mentions.length === 0).length).toBeGreaterThanOrEqual(30);
  });

  test('has values that fit the schemas', () => {
    for (const { kind, value } of set.read) {
      if (value === null) continue;
      expect(valueValidator['~standard'].validate(value).issues).toBeUndefined();
      expect(value.kind).toBe(kind);
    }
    for (const { mentions } of set.find) {
      for (const mention of mentions) expect(mentionValidator['~standard'].validate(mention).issues).toBeUndefined();
    }
  });

  test('has each case once, in texts whose offsets are the same in any language', () => {
    const keys = [
      ...set.read.map(({ kind, text, reference }) => `${kind}|${reference}|${text}`),
      ...set.find.map(({ text, reference }) => `|${reference}|${text}`),
    ];
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    for (const { text } of [...set.read, ...set.find]) {
      expect(text.normalize('NFC')).toBe(text);
      expect([...text].length).toBe(text.length);
    }
  });

  test('says of each mention which words it is', () => {
    for (const { text, mentions } of set.find) {
      for (const { text: words, span } of mentions) expect(text.slice(span.start, span.end)).toBe(words);
    }
  });
});

test('the example of docs/conformance.md is of the form, and right', () => {
  const document = readFileSync(new URL('../../docs/conformance.md', import.meta.url), 'utf8');
  const example = JSON.parse(/```json\n(.*?)```/su.exec(document)?.[1] ?? '') as ConformanceSet;
  expect(Object.keys(example)).toEqual(Object.keys(set));
  expect(wrongIn(example)).toEqual([]);
  expect([example.read.length, example.find.length]).toEqual([3, 2]);
});

/** The cases that kyhop gets wrong, with what it makes of them. */
function wrongIn({ read, find }: Pick<ConformanceSet, 'read' | 'find'>): object[] {
  return [
    ...read.flatMap(({ kind, text, reference, value }) => {
      const result = doors[kind][1](text, reference ? { reference } : {});
      const got = result.ok ? result.value : null;
      return isSame(got, value) ? [] : [{ text, got, value }];
    }),
    ...find.flatMap(({ text, reference, mentions }) => {
      const got = kyhop.findMentions(text, reference ? { reference } : {});
      return isSame(got, mentions) ? [] : [{ text, got, mentions }];
    }),
  ];
}

/** The same JSON, whatever the order of fields. */
function isSame(one: unknown, other: unknown): boolean {
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value;
  return JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}
