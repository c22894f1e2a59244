// Annotations find their places again: by position in code points, and by quote.
import { splitGraphemes } from 'unicode-segmenter/grapheme';
import { describe, expect, test } from 'vitest';
import { type AnnotationOptions, parseSessionReport, toWebAnnotation, type WebAnnotation } from '../../../src/report/index.js';
import { allEvidence, article, report, reports, source } from './reports.js';

describe('toWebAnnotation', () => {
  const annotations = toWebAnnotation(report, article);

  test.each([null, { language: 'fr' }, { language: 'toString' }, Object.create({ language: 'en' })])(
    'is Vietnamese for the options %j of plain JavaScript',
    (options) => {
      const lines = toWebAnnotation(report, article, options as AnnotationOptions).map(({ body }) => body[1]?.value);
      expect(lines).toEqual(annotations.map(({ body }) => body[1]?.value));
      expect(lines).not.toEqual(toWebAnnotation(report, article, { language: 'en' }).map(({ body }) => body[1]?.value));
    },
  );

  test('says the field, the canonical value and the place', () => {
    const found = annotations.find(({ body }) => body[0]?.value === 'comparison') as WebAnnotation;
    expect({ ...found, target: undefined, body: found.body.slice(0, 2) }).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:kyhop:https%3A%2F%2Fexample.org%2Fbai-viet:indicators/0/comparisons/0/evidence/0',
      type: 'Annotation',
      motivation: 'describing',
      body: [
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'comparison' },
        { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: 'Thu ngân sách nhà nước: bằng 61,2% dự toán' },
      ],
    });
    expect(JSON.parse(found.body[2]?.value as string)).toMatchObject({
      field: '/indicators/0/comparisons/0',
      relation: 'reach',
      percent: '61.2',
      base: 'estimate',
    });
    expect(found.target.source).toBe(source);
    expect(found.target.selector[0]).toEqual({
      type: 'TextQuoteSelector',
      exact: 'bằng 61,2% dự toán',
      prefix: ' năm đạt 412 tỷ 650 triệu đồng, ',
      suffix: ' và tăng 18,5% so với cùng kỳ.\nK',
    });
  });

  test('counts in code points: an emoji before has half as many of them as of units', () => {
    const found = annotations.find(({ body }) => body[0]?.value === 'comparison') as WebAnnotation;
    const { start, end } = found.target.selector[1];
    expect(start).toBe([...article.slice(0, article.indexOf('bằng 61,2%'))].length);
    // 👍🏽 is two code points in four code units
    expect(start).toBe(article.indexOf('bằng 61,2%') - 2);
    expect(end - start).toBe('bằng 61,2% dự toán'.length);
  });

  test('takes its source from the options, from the report, or has an empty one', () => {
    expect(toWebAnnotation(report, article, { source: 'urn:isbn:1' })[0]?.target.source).toBe('urn:isbn:1');
    expect(toWebAnnotation(report, article, null as unknown as AnnotationOptions)).toEqual(toWebAnnotation(report, article));
    const unnamed = toWebAnnotation(parseSessionReport(article), article);
    expect(unnamed[0]?.target.source).toBe('');
    expect(() => toWebAnnotation(report, article, { source: '\ud800' })).not.toThrow();
  });

  test('may be read in English', () => {
    const lines = toWebAnnotation(report, article, { language: 'en' }).map(({ body }) => body[1]?.value);
    expect(lines).toContain('Thu ngân sách nhà nước: at 61,2% (dự toán)');
  });
});

/** What is wrong with the selectors of an annotation; undefined where nothing is. */
function faultOf({ target }: WebAnnotation, text: string, points: readonly string[], edges: ReadonlySet<number>): string | undefined {
  const [{ exact, prefix, suffix }, { start, end }] = target.selector;
  if (exact === '') return 'nothing is quoted';
  if (points.slice(start, end).join('') !== exact) return `${exact} does not stand at its position`;
  const before = points.slice(0, start).join('');
  if (!before.endsWith(prefix) || !text.slice(before.length + exact.length).startsWith(suffix)) return `${exact} does not stand between its surroundings`;
  if (!edges.has(before.length - prefix.length) || !edges.has(before.length + exact.length + suffix.length))
    return `the surroundings of ${exact} cut a grapheme`;
  return undefined;
}

const flags = (text: string): string => text.replaceAll('. ', '. 🇻🇳 ').replaceAll(', ', ', \u{20000}');

describe.each<[string, (text: string) => string]>([
  ['as they are', (text) => text],
  ['decomposed', (text) => text.normalize('NFD')],
  ['with flags and rare ideographs between', flags],
])('articles %s', (_, change) => {
  test.each(reports)('$slug: every piece of evidence is annotated and found again', ({ text: given }) => {
    const text = change(given);
    const each = parseSessionReport(text, { source });
    const annotations = toWebAnnotation(each, text);
    expect(annotations.length).toBe(allEvidence(each).length);
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length);
    const edges = new Set([0]);
    let at = 0;
    for (const grapheme of splitGraphemes(text)) {
      at += grapheme.length;
      edges.add(at);
    }
    const points = [...text];
    expect(annotations.map((annotation) => faultOf(annotation, text, points, edges)).filter((fault) => fault !== undefined)).toEqual([]);
    expect(JSON.parse(JSON.stringify(annotations))).toEqual(annotations);
  });
});

test('the field of an annotation is the one that bears the evidence', () => {
  for (const { report: each, text } of reports) {
    for (const { body } of toWebAnnotation(each, text)) {
      const { field, ...value } = JSON.parse(body[2]?.value as string) as { field: string };
      const path = field.slice(1).split('/');
      const {
        evidence,
        comparisons: _,
        ...there
      } = path.reduce<Readonly<Record<string, unknown>>>((at, name) => at[name] as Readonly<Record<string, unknown>>, { ...each });
      expect(there).toEqual(value);
      expect((evidence as unknown[]).length).toBeGreaterThan(0);
    }
  }
});
