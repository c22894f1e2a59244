// Excerpts are shown as they read; then what holds of all of them, over the reports and over any text and any span.
import fc from 'fast-check';
import { splitGraphemes } from 'unicode-segmenter/grapheme';
import { describe, expect, test } from 'vitest';
import { excerpt, findMentions, type Span } from '../../src/index.js';
import { readText, slugs } from '../report/fixture.js';

const text = 'Kỳ họp bế mạc.\n\n  Tổng thu ngân sách cả năm đạt 34.550 tỷ đồng, vượt dự toán tỉnh giao.\nChi đạt 90%.';

/** The place of some words in a text. */
function placeOf(words: string, inside: string = text): Span {
  const start = inside.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

describe('an excerpt', () => {
  test.each<[number, string]>([
    [0, '…[34.550 tỷ đồng]…'],
    [3, '…[34.550 tỷ đồng],…'],
    [7, '…đạt [34.550 tỷ đồng], vượt…'],
    [8, '…năm đạt [34.550 tỷ đồng], vượt…'],
    [12, '…cả năm đạt [34.550 tỷ đồng], vượt dự…'],
    [39, '…mạc. Tổng thu ngân sách cả năm đạt [34.550 tỷ đồng], vượt dự toán tỉnh giao. Chi đạt 90%.'],
    [Number.POSITIVE_INFINITY, 'Kỳ họp bế mạc. Tổng thu ngân sách cả năm đạt [34.550 tỷ đồng], vượt dự toán tỉnh giao. Chi đạt 90%.'],
  ])('of %s graphemes on each side', (around, expected) => {
    const { text: cut, span } = excerpt(text, placeOf('34.550 tỷ đồng'), { around, mark: ['[', ']'] });
    expect(cut).toBe(expected);
    expect(cut.slice(span.start, span.end)).toBe('34.550 tỷ đồng');
  });

  test('has forty graphemes on each side by default', () => {
    expect(excerpt(text, placeOf('90%')).text).toBe('…đồng, vượt dự toán tỉnh giao. Chi đạt 90%.');
  });

  test('never parts a figure', () => {
    expect(excerpt('Thu 1.234.567,89 đồng và chi 34.550 đồng.', placeOf('và', 'Thu 1.234.567,89 đồng và chi 34.550 đồng.'), { around: 9 }).text).toBe(
      '…đồng và chi…',
    );
  });

  test('cuts a word that is longer than the context, between graphemes', () => {
    const long = `${'ế'.normalize('NFD').repeat(30)}9%${'ộ'.normalize('NFD').repeat(30)}`;
    const { text: cut } = excerpt(long, placeOf('9%', long), { around: 3 });
    expect(cut.normalize('NFC')).toBe('…ếếế9%ộộộ…');
  });

  test('takes its ellipsis and its marks from the options', () => {
    expect(excerpt(text, placeOf('90%'), { around: 10, ellipsis: '[...] ', mark: ['<b>', '</b>'] }).text).toBe('[...] Chi đạt <b>90%</b>.');
  });

  test.each<[string, Span, string]>([
    ['an end past the text', { start: text.length - 4, end: 9999 }, '90%.'],
    ['a negative start', { start: -5, end: 2 }, 'Kỳ'],
    ['an end before the start', { start: 3, end: 1 }, ''],
    ['no numbers', { start: Number.NaN, end: Number.NaN }, ''],
    ['half a unit', { start: 0.7, end: 2.9 }, 'Kỳ'],
  ])('draws in %s', (_, place, words) => {
    const { text: cut, span } = excerpt(text, place);
    expect(cut.slice(span.start, span.end)).toBe(words);
  });

  test('takes in the whole of a grapheme that the span cuts', () => {
    const family = 'Nhà có 👩‍👩‍👧‍👦 bốn người.';
    const inside = placeOf('👩‍👩‍👧‍👦', family);
    const { text: cut, span } = excerpt(family, { start: inside.start + 2, end: inside.start + 4 }, { around: 4 });
    expect(cut.slice(span.start, span.end)).toBe('👩‍👩‍👧‍👦');
  });

  test('is total: nothing that plain JavaScript hands over throws', () => {
    const any = excerpt as (...given: unknown[]) => unknown;
    expect(any(undefined, { start: 0, end: 1 })).toEqual({ text: '', span: { start: 0, end: 0 } });
    expect(any('Thu 9%.', undefined, null)).toEqual({ text: 'Thu 9%.', span: { start: 0, end: 0 } });
    expect(any('Thu 9%.', null)).toEqual({ text: 'Thu 9%.', span: { start: 0, end: 0 } });
  });
});

test.each(['NFC', 'NFD'])('every mention of the reports stands in its excerpt, in %s', (form) => {
  for (const slug of slugs) {
    const article = readText(slug).normalize(form);
    for (const mention of findMentions(article)) {
      const { text: cut, span } = excerpt(article, mention.span);
      expect(cut.slice(span.start, span.end)).toBe(mention.text);
      expect(cut).not.toMatch(/[\n\r]/u);
      expect([...splitGraphemes(cut.slice(0, span.start))].length).toBeLessThanOrEqual(41);
      expect([...splitGraphemes(cut.slice(span.end))].length).toBeLessThanOrEqual(41);
    }
  }
});

const letters = ['a', 'ế', 'e\u0302\u0301', ' ', ' ', '.', '9', '👍🏽', '🇻🇳', '\u00a0', '\ud800', '\u200d'];
const textsOf = (units: readonly string[]) => fc.array(fc.constantFrom(...units), { maxLength: 60 }).map((some) => some.join(''));
const blank = /^[ \u00a0]$/u;

/** A span drawn in to a text and out to whole graphemes, by going over all of them. */
function onEdges(line: string, start: number, end: number): Span {
  const edges = [0];
  for (const grapheme of splitGraphemes(line)) edges.push((edges.at(-1) as number) + grapheme.length);
  const from = edges.findLast((edge) => edge <= Math.min(start, line.length)) as number;
  return { start: from, end: edges.find((edge) => edge >= Math.max(from, Math.min(end, line.length))) as number };
}

/** One side from the span outwards, grapheme by grapheme: as many whole words as there is room for, no blanks at the far end. */
function sideOf(graphemes: readonly string[], around: number): string[] {
  const taken = graphemes.slice(0, around);
  const next = graphemes[around];
  const lastBlank = taken.findLastIndex((grapheme) => blank.test(grapheme));
  const kept = next === undefined || blank.test(next) || lastBlank < 0 ? taken : taken.slice(0, lastBlank);
  while (blank.test(kept.at(-1) ?? '')) kept.pop();
  return kept;
}

test('any line, any span: as many whole words on each side as there is room for', () => {
  fc.assert(
    fc.property(textsOf(letters), fc.nat(150), fc.nat(150), fc.nat(20), (line, start, end, around) => {
      const place = onEdges(line, start, end);
      const { text: cut, span } = excerpt(line, { start, end }, { around, ellipsis: '|' });
      expect(cut.slice(span.start, span.end)).toBe(line.slice(place.start, place.end));
      const before = sideOf([...splitGraphemes(line.slice(0, place.start))].reverse(), around);
      const behind = sideOf([...splitGraphemes(line.slice(place.end))], around);
      expect(cut.slice(0, span.start).replace('|', '')).toBe(before.reverse().join(''));
      expect(cut.slice(span.end).replace('|', '')).toBe(behind.join(''));
    }),
    { numRuns: 3000 },
  );
});

test('what options inherit is no option', () => {
  const text = 'Tổng thu ngân sách cả năm đạt 38 tỷ đồng, vượt dự toán tỉnh giao đầu năm.';
  expect(excerpt(text, { start: 30, end: 40 }, Object.create({ around: 5 }))).toEqual(excerpt(text, { start: 30, end: 40 }));
  expect(excerpt(text, { start: 30, end: 40 }, { around: 5 })).not.toEqual(excerpt(text, { start: 30, end: 40 }));
});
