// The conformance set, fixtures/conformance/v1.json: what any reader of Vietnamese figures should make of which text. docs/conformance.md
// specifies it. `npm run fixtures` writes it, from what is right by other means than by reading it:
//
//   read   the rows of docs/values.md; every spelling of the values and numbers in values.ts; refusals.txt
//   find   the marked lines of fixtures/mentions and fixtures/traps.txt
import { readFileSync, writeFileSync } from 'node:fs';
import { findMentions, type Kind, type Mention, spellNumeral, type Value } from '../../src/index.js';
import { markText, readMarks, spellingsOf } from '../../src/testing/index.js';
import { casesOf, fixtures, names } from '../mentions/fixture.js';
import { rowsOf } from '../tables.js';
import { numbers, values } from './values.js';

/** A text that is one value of a kind as a whole; null where it is none. */
export interface ReadCase {
  readonly kind: Kind;
  readonly text: string;
  readonly reference?: string;
  readonly value: Value | null;
}

/** A text in prose and all values in it, in their order. */
export interface FindCase {
  readonly text: string;
  readonly reference?: string;
  readonly mentions: readonly Mention[];
}

export interface ConformanceSet {
  readonly name: string;
  readonly version: string;
  readonly read: readonly ReadCase[];
  readonly find: readonly FindCase[];
}

export const conformanceFile = new URL('conformance/v1.json', fixtures);

export function conformanceSet(): ConformanceSet {
  const read = [...documented(), ...spelled(), ...refused()];
  const seen = new Set<string>();
  return {
    name: 'kyhop conformance',
    version: '1.0',
    read: read.filter(({ kind, text, reference = '' }) => {
      const key = `${kind}|${reference}|${text}`;
      return !seen.has(key) && seen.add(key);
    }),
    find: names.flatMap(foundIn),
  };
}

export function writeConformance(): void {
  const { read, find, ...head } = conformanceSet();
  const lines = (cases: readonly object[]): string => cases.map((each) => JSON.stringify(each)).join(',\n');
  writeFileSync(conformanceFile, `${JSON.stringify(head).slice(0, -1)},\n"read":[\n${lines(read)}\n],\n"find":[\n${lines(find)}\n]}\n`);
}

function documented(): ReadCase[] {
  return rowsOf(readFileSync(new URL('../docs/values.md', fixtures), 'utf8')).flatMap(({ section, cells }) => {
    const { Text: text, Reference: reference, Value: value } = cells;
    return text && value ? [{ kind: section as Kind, text, ...(reference ? { reference } : {}), value: JSON.parse(value) as Value }] : [];
  });
}

function spelled(): ReadCase[] {
  const ofNumbers = numbers.flatMap((number) => {
    const value: Value = { kind: 'numeral', value: number };
    const texts = [...spellingsOf(value), spellNumeral(number, { dialect: 'south', thousand: 'nghìn' })];
    return texts.map((text): ReadCase => ({ kind: 'numeral', text, value }));
  });
  return [...ofNumbers, ...values.flatMap((value) => spellingsOf(value).map((text): ReadCase => ({ kind: value.kind, text, value })))];
}

function refused(): ReadCase[] {
  return readFileSync(new URL('conformance/refusals.txt', fixtures), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => ({ kind: line.slice(0, line.indexOf(':')) as Kind, text: line.slice(line.indexOf(': ') + 2), value: null }));
}

/** A line counts only where what is found is what is marked. */
function foundIn(name: string): FindCase[] {
  return casesOf(name).map(({ place, line, reference }) => {
    const { text } = readMarks(line);
    const options = reference ? { reference } : {};
    const mentions = findMentions(text, options);
    if (markText(text, mentions) !== line) throw new Error(`${place} is not read as it is marked.`);
    return { text, ...options, mentions };
  });
}
