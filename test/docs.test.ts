// The documents say what is true: every row of docs/values.md is read by the library, and docs/indicators.md lists the
// keys of the lexicon, no more and no fewer. Scripts that a document names are there.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../src/index.js';
import * as kyhop from '../src/index.js';
import { indicatorKeys } from '../src/lexicon/indicator-keys.js';
import { rowColumns } from '../src/report/index.js';
import { flagsOf } from './bench/options.js';
import { doors } from './doors.js';
import { rowsOf } from './tables.js';

const documents = new URL('../docs/', import.meta.url);
const pages = [
  new URL('../README.md', import.meta.url),
  ...readdirSync(documents)
    .filter((name) => name.endsWith('.md'))
    .map((name) => new URL(name, documents)),
];
const spellings = 'Back into words';
const rows = rowsOf(readFileSync(new URL('values.md', documents), 'utf8'));
const values = rows.filter(({ section }) => section !== spellings);
const spelled = rows.filter(({ section }) => section === spellings);
const indicators = rowsOf(readFileSync(new URL('indicators.md', documents), 'utf8'));

describe('docs/values.md', () => {
  it.each(Object.keys(doors) as Kind[])('has enough rows for %s', (kind) => {
    const least = kind === 'date' || kind === 'period' ? 15 : 8;
    expect(values.filter(({ section }) => section === kind).length).toBeGreaterThanOrEqual(least);
  });

  it('has no section that is no kind', () => {
    expect(values.map(({ section }) => section).filter((section) => !(section in doors))).toEqual([]);
  });

  it.each(values)('$section: $cells.Text $cells.Reference', ({ section, cells }) => {
    const { Text: text = '', Reference: reference, Precision: precision, EDTF: edtf, Value: json = '' } = cells;
    const result = doors[section as Kind][1](text, reference ? { reference } : {});
    expect(result).toEqual({ ok: true, value: JSON.parse(json) });
    if (!result.ok || !('edtf' in result.value)) return;
    expect({ precision, edtf }).toEqual({ precision: result.value.precision, edtf: result.value.edtf });
  });
});

describe('docs/values.md, back into words', () => {
  it('has rows', () => expect(spelled.length).toBeGreaterThan(8));

  it.each(spelled)('$cells.Decimal $cells.Options', ({ cells }) => {
    const { Decimal: decimal = '', Options: options, Words: words } = cells;
    expect(kyhop.spellNumeral(decimal, options ? JSON.parse(options) : {})).toBe(words);
    expect(kyhop.parseNumeral(words ?? '')).toEqual({ kind: 'numeral', value: decimal });
  });
});

describe('docs/indicators.md', () => {
  it('lists the keys of the lexicon, each once', () => {
    const listed = indicators.map(({ cells }) => cells['Key'] ?? '').sort();
    expect(listed.length).toBeGreaterThan(0);
    expect(listed).toEqual([...new Set(Object.values(indicatorKeys))].sort());
  });

  it.each(indicators)('gives the phrases of $cells.Key', ({ cells }) => {
    const { Key: key, Phrases: phrases = '' } = cells;
    const known = Object.entries(indicatorKeys).filter(([, slug]) => slug === key);
    expect(phrases.split('; ').sort()).toEqual(known.map(([phrase]) => phrase).sort());
    expect(cells['What it measures']).toBeTruthy();
  });
});

describe.each(pages.map((page) => [page.pathname.slice(page.pathname.lastIndexOf('/') + 1), page] as const))('%s', (_, page) => {
  const text = readFileSync(page, 'utf8');

  it('names scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { scripts: object };
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe('docs/performance.md', () => {
  const text = readFileSync(new URL('performance.md', documents), 'utf8');

  it.each(Object.keys(flagsOf))('says what the part %s of the benchmark prints', (part) => {
    expect(text).toContain(`\n| \`npm run bench -- ${part}\` | `);
  });
});

describe('docs/exports.md', () => {
  it('lists the columns of the rows', () => {
    const page = rowsOf(readFileSync(new URL('exports.md', documents), 'utf8'));
    const columns = page.filter(({ section, cells }) => section === 'Rows and CSV' && cells['Column'] !== undefined);
    expect(columns.map(({ cells }) => ({ name: cells['Column'], type: cells['Type'], description: cells['Meaning'] }))).toEqual(rowColumns);
  });
});
