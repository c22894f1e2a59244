// The fixture articles are read as their expected files say, but for what known-failures.txt lists; test/report/fixture.ts says how.
// `npm run fixtures` writes the expected files anew, this only compares.

import { splitGraphemes } from 'unicode-segmenter/grapheme';
import { describe, expect, test } from 'vitest';
import { parseSessionReport, type SessionReport, type Span } from '../../src/index.js';
import { readMarks } from '../../src/testing/notation.js';
import { bothOf, type Fixture, type Json, readFailures, readFixture, reconcile, slugs } from './fixture.js';

const failures = readFailures();
const fixtures = slugs.map(readFixture);

function differencesOf(fixture: Fixture): string[] {
  const { want, read } = bothOf(fixture);
  const differences: string[] = [];
  reconcile(want, read, (difference) => differences.push(`${fixture.slug} ${difference}`) > 0);
  return differences;
}

function reportOf({ text, published }: Fixture, form: string = text): SessionReport {
  return parseSessionReport(form, { published });
}

/** Every place that a report gives, with what it says stands there where it does. */
function placesOf(json: unknown): { readonly span: Span; readonly said?: string }[] {
  if (Array.isArray(json)) return json.flatMap(placesOf);
  if (typeof json !== 'object' || json === null) return [];
  if ('start' in json && typeof json.start === 'number') return [{ span: json as unknown as Span }];
  if ('span' in json && 'text' in json) return [{ span: json.span as Span, said: json.text as string }];
  return Object.values(json).flatMap(placesOf);
}

/** A report with words in place of offsets, all of it composed. */
function valuesOf(json: unknown, text: string): unknown {
  if (typeof json === 'string') return json.normalize('NFC');
  if (Array.isArray(json)) return json.map((item) => valuesOf(item, text));
  if (typeof json !== 'object' || json === null) return json;
  if ('start' in json && typeof json.start === 'number') return text.slice(json.start, (json as unknown as Span).end).normalize('NFC');
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, valuesOf(value, text)]));
}

/** The evidence and spans of an expected report that the text does not hold. */
function missingWords(json: Json, text: string): string[] {
  if (typeof json !== 'object') return [];
  if (Array.isArray(json)) return json.flatMap((item: Json) => missingWords(item, text));
  return Object.entries(json).flatMap(([key, value]) =>
    key === 'evidence' || key === 'span' || key === 'other'
      ? [value as Json].flat().filter((words) => !holds(text, String(words)))
      : missingWords(value as Json, text),
  ) as string[];
}

function holds(text: string, place: string): boolean {
  const [, words = place, nth = '1'] = /^(.*) #(\d+)$/su.exec(place) ?? [];
  let at = -1;
  for (let i = 0; i < Number(nth); i++) {
    at = text.indexOf(words, at + 1);
    if (at < 0) return false;
  }
  return true;
}

describe.each(fixtures)('$slug', (fixture) => {
  const { slug, text } = fixture;
  const differences = differencesOf(fixture);
  const listed = failures.map(({ line }) => line).filter((line) => line.startsWith(`${slug} `));

  test('is read as expected, or the difference is a known failure', () => {
    expect(differences.filter((line) => !listed.includes(line))).toEqual([]);
  });

  test('has no known failure that is one no longer: `npm run fixtures` strikes it off', () => {
    expect(listed.filter((line) => !differences.includes(line))).toEqual([]);
  });

  test('is the text that its marks are in, and holds what is evidence', () => {
    expect(readMarks(fixture.marked).text).toBe(text);
    expect(missingWords(fixture.report, text)).toEqual([]);
  });

  test('every place is words of the text, cut between letters', () => {
    for (const form of [text, text.normalize('NFD')]) {
      const edges = new Set([0]);
      let at = 0;
      for (const grapheme of splitGraphemes(form)) {
        at += grapheme.length;
        edges.add(at);
      }
      for (const { span, said } of placesOf(reportOf(fixture, form))) {
        expect(span.end).toBeGreaterThan(span.start);
        expect([edges.has(span.start), edges.has(span.end)]).toEqual([true, true]);
        if (said !== undefined) expect(form.slice(span.start, span.end)).toBe(said);
      }
    }
  });

  test('is JSON', () => {
    const report = reportOf(fixture);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('says the same decomposed, and with every other word decomposed', () => {
    const values = valuesOf(reportOf(fixture), text);
    const mixed = text.split(' ').map((word, i) => word.normalize(i % 2 ? 'NFC' : 'NFD'));
    for (const form of [text.normalize('NFD'), mixed.join(' ')]) expect(valuesOf(reportOf(fixture, form), form)).toEqual(values);
  });

  test('says the same with one more sentence that says nothing', () => {
    expect(reportOf(fixture, `${text}\nĐường làng rợp bóng cây xanh.\n`)).toEqual(reportOf(fixture));
  });
});

describe('the fixtures', () => {
  const reports = fixtures.map((fixture) => reportOf(fixture));

  test('twelve report a session, of every level and kind, and two do not', () => {
    expect(reports.filter(({ body }) => body).length).toBeGreaterThanOrEqual(12);
    expect(reports.filter(({ body, session }) => !body && session.evidence.length === 0).length).toBeGreaterThanOrEqual(2);
    expect(new Set(reports.flatMap(({ body }) => (body ? [body.level] : []))).size).toBe(4);
    expect(new Set(reports.flatMap(({ session }) => (session.kind ? [session.kind] : []))).size).toBe(4);
  });

  test('each known failure stands once, under a reason, and is of an article that is there', () => {
    const lines = failures.map(({ line }) => line);
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
    expect(failures.filter(({ reason }) => reason === '')).toEqual([]);
    expect(lines.filter((line) => !slugs.includes(line.split(' ', 1)[0] as string))).toEqual([]);
  });
});

describe('reconcile', () => {
  const want = { body: { level: 'commune' }, votes: [{ subject: 'A', for: 3 }, { subject: 'B' }], roles: ['x'] };
  const read = { body: { level: 'district', place: 'X' }, votes: [{ subject: 'C' }, { subject: 'A', for: 4 }], roles: ['x'] };

  test('names each difference', () => {
    const seen: string[] = [];
    expect(reconcile(want, read, (difference) => seen.push(difference) > 0)).toEqual(want);
    expect(seen.sort()).toEqual(['+ body/place', '+ votes/C', '- votes/B', '~ body/level', '~ votes/A/for']);
  });

  test('takes what is read where nothing is kept', () => {
    expect(reconcile(want, read, () => false)).toEqual(read);
  });

  test('tells a list in another order', () => {
    const seen: string[] = [];
    reconcile({ votes: [{ subject: 'A' }, { subject: 'B' }] }, { votes: [{ subject: 'B' }, { subject: 'A' }] }, (difference) => seen.push(difference) > 0);
    expect(seen).toEqual(['~ votes order']);
  });
});
