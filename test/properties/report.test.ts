// What holds of parseSessionReport, whatever it is given.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { compare, type Exact, fromDecimal } from '../../src/base/decimal.js';
import { findMentions, parseSessionReport, type ReportOptions, type Span } from '../../src/index.js';
import { impurityOf } from './canonical.js';
import { edgesOf, faultOf, spansOf } from './places.js';
import { reportProperty as property } from './runs.js';
import { expectSame } from './same.js';
import { deepFreeze, isFrozen, share } from './share.js';
import { days, forms, reports, strings } from './texts.js';

const options: fc.Arbitrary<ReportOptions> = fc.record({ published: days, source: fc.string() }, { requiredKeys: [] });

/** A report with words in place of offsets, all of it composed. */
function wordsOf(json: unknown, text: string): unknown {
  if (typeof json === 'string') return json.normalize('NFC');
  if (Array.isArray(json)) return json.map((item) => wordsOf(item, text));
  if (typeof json !== 'object' || json === null) return json;
  if ('start' in json && typeof json.start === 'number') return text.slice(json.start, (json as unknown as Span).end).normalize('NFC');
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, wordsOf(value, text)]));
}

const exact = (text: string): Exact => fromDecimal(text) as Exact;

describe('parseSessionReport', () => {
  property('never throws, whatever a string holds', strings, options, (text, given) => {
    expect(parseSessionReport(text, given).version).toBe(1);
  });

  property('never throws, whatever it is given', fc.anything(), fc.anything(), (text, given) => {
    expect(parseSessionReport(text as string, given as ReportOptions).version).toBe(1);
  });

  property('gives JSON', reports, options, (text, given) => {
    const report = parseSessionReport(text, given);
    expectSame(JSON.parse(JSON.stringify(report)), report);
  });

  property('gives places in the text that cut no grapheme', reports, options, (text, given) => {
    const edges = edgesOf(text);
    for (const { start, end } of spansOf(parseSessionReport(text, given))) expect(edges.has(start) && edges.has(end) && start <= end).toBe(true);
  });

  property('gives the mentions that findMentions gives', reports, days, (text, published) => {
    const { mentions } = parseSessionReport(text, { published });
    expectSame(mentions, findMentions(text, { reference: published }));
    expect(faultOf(text, mentions)).toBeUndefined();
  });

  property('gives canonical values', reports, options, (text, given) => {
    for (const { value, comparisons } of parseSessionReport(text, given).indicators) {
      expect(impurityOf(value)).toBeUndefined();
      for (const { percent, points, times, amount, implied } of comparisons) {
        for (const decimal of [percent, points, times]) if (decimal !== undefined) expect(impurityOf({ kind: 'numeral', value: decimal })).toBeUndefined();
        if (amount) expect(impurityOf(amount)).toBeUndefined();
        if (!implied) continue;
        for (const decimal of [implied.value, implied.min, implied.max]) expect(impurityOf({ kind: 'numeral', value: decimal })).toBeUndefined();
        expect(compare(exact(implied.min), exact(implied.value))).toBeLessThanOrEqual(0);
        expect(compare(exact(implied.value), exact(implied.max))).toBeLessThanOrEqual(0);
      }
    }
  });

  property('names the evidence of all that it says', reports, options, (text, given) => {
    const { body, indicators, documents, resolutions, personnel, people, votes, tasks, statements } = parseSessionReport(text, given);
    const parts = [indicators, documents, resolutions, personnel, people, votes, tasks, statements].flat();
    for (const { evidence } of body ? [body, ...parts] : parts) expect(evidence.length).toBeGreaterThan(0);
  });

  property('names each person and each indicator once', reports, options, (text, given) => {
    const { people, indicators } = parseSessionReport(text, given);
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    const stated = indicators.map(({ evidence, comparisons, ...indicator }) => JSON.stringify(indicator));
    expect(new Set(stated).size).toBe(stated.length);
  });

  property('says of one normalization what it says of another', reports, (text) => {
    const [composed, decomposed, mixed] = forms(text).map((form) => JSON.stringify(wordsOf(parseSessionReport(form), form)));
    expect(decomposed).toBe(composed);
    expect(mixed).toBe(composed);
  });

  property('does not depend on what was read before', reports, reports, options, (text, other, given) => {
    const alone = JSON.stringify(parseSessionReport(text, given));
    parseSessionReport(other);
    expect(JSON.stringify(parseSessionReport(text, given))).toBe(alone);
  });

  property('gives results that are frozen and share nothing', reports, options, (text, given) => {
    const [one, other] = [parseSessionReport(text, given), parseSessionReport(text, given)];
    expect(isFrozen(one)).toBe(true);
    expect(share(one, other)).toBe(false);
  });

  property('takes options that are frozen', reports, options, (text, given) => {
    const report = parseSessionReport(text, deepFreeze(structuredClone(given)));
    expectSame(parseSessionReport(text, given), report);
  });

  property('reads before a neutral sentence what it reads without one', reports, options, (body, given) => {
    const text = `Lá cây rung rinh.\n${body}.`;
    expectSame(parseSessionReport(`${text}\nCon mèo nằm ngủ.`, given), parseSessionReport(text, given));
  });

  property('hands its source on', reports, fc.string(), (text, source) => {
    expect(parseSessionReport(text, { source }).source).toBe(source);
  });

  property('warns of a day of publication that is none and reads on', reports, fc.constantFrom('', '31-12-2024', '2023-02-29'), (text, published) => {
    const { warnings, ...report } = parseSessionReport(text, { published });
    const { warnings: others, ...same } = parseSessionReport(text);
    expectSame(report, same);
    expectSame(warnings.slice(1), others);
    expect(warnings[0]?.code).toBe('invalid-published');
  });
});
