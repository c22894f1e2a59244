// What holds of findMentions, whatever it is given.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FindOptions, findMentions, formatValue, type Kind, type Mention, ParseError, type Value } from '../../src/index.js';
import { markText, readMarks } from '../../src/testing/notation.js';
import { impurityOf } from './canonical.js';
import { faultOf } from './places.js';
import { property } from './runs.js';
import { expectSame } from './same.js';
import { deepFreeze, isFrozen, share } from './share.js';
import { articles, days, forms, lines, strings, texts } from './texts.js';

const kinds: readonly Kind[] = ['numeral', 'ratio', 'ordinal', 'percent', 'money', 'quantity', 'date', 'period', 'time', 'duration'];

const options: fc.Arbitrary<FindOptions> = fc.record({ kinds: fc.subarray([...kinds]), reference: days }, { requiredKeys: [] });

/** A mention without its place, its words composed. */
const bare = ({ text, span, ...value }: Mention): object => {
  const unit = 'unit' in value && value.unit ? { unit: value.unit.normalize('NFC') } : {};
  return { ...value, ...unit, text: text.normalize('NFC') };
};

/** A mention as a value and nothing more. */
const valueOf = ({ text, span, inferred, ...value }: Mention): Value => value as Value;

/** Says nothing that any value, year or currency depends on. */
const neutral = fc.constantFrom('Mây bay ngang trời.', 'Lá cây rung rinh, gió thổi rì rào.', 'Con mèo nằm ngủ.');

describe('findMentions', () => {
  property('never throws, whatever a string holds', strings, options, (text, given) => {
    findMentions(text, given);
  });

  property('throws for what is too long, and for nothing else', texts, fc.nat({ max: 200 }), (text, maxLength) => {
    let error: unknown;
    try {
      findMentions(text, { maxLength });
    } catch (thrown) {
      error = thrown;
    }
    expect(error instanceof ParseError ? error.code : error).toBe(text.length > maxLength ? 'too-long' : undefined);
  });

  property('takes any options there are', texts, fc.anything(), (text, given) => {
    try {
      findMentions(text, given as FindOptions);
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
    }
  });

  property('gives spans in order, apart, on the edges of graphemes, holding their text', strings, fc.constantFrom('NFC', 'NFD'), (given, form) => {
    const text = given.normalize(form);
    expect(faultOf(text, findMentions(text))).toBeUndefined();
  });

  property('gives canonical values', texts, options, (text, given) => {
    for (const mention of findMentions(text, given)) expect(impurityOf(mention), mention.text).toBeUndefined();
  });

  property('gives JSON', texts, options, (text, given) => {
    const mentions = findMentions(text, given);
    expectSame(JSON.parse(JSON.stringify(mentions)), mentions);
  });

  property('says of one normalization what it says of another', texts, (text) => {
    const [composed, decomposed, mixed] = forms(text).map((form) => JSON.stringify(findMentions(form).map(bare)));
    expect(decomposed).toBe(composed);
    expect(mixed).toBe(composed);
  });

  property('does not depend on what was read before', texts, texts, options, (text, other, given) => {
    const alone = JSON.stringify(findMentions(text, given));
    findMentions(other);
    expect(JSON.stringify(findMentions(text, given))).toBe(alone);
  });

  property('gives results that are frozen and share nothing', texts, options, (text, given) => {
    const [one, other] = [findMentions(text, given), findMentions(text, given)];
    expect(isFrozen(one)).toBe(true);
    expect(share(one, other)).toBe(false);
  });

  property('gives values that are written with their place and without', texts, options, (text, given) => {
    for (const mention of findMentions(text, given)) expect(formatValue(mention)).toBe(formatValue(valueOf(mention)));
  });

  property('does not change its options', texts, options, (text, given) => {
    const frozen = deepFreeze(structuredClone(given));
    expectSame(findMentions(text, frozen), findMentions(text, given));
    expectSame(frozen, given);
  });

  // A text that is one value and nothing else is read as such ("22.267 tỷ" is a number, in prose it is money): here all are prose.
  property('reads before a neutral sentence what it reads without one', texts, neutral, neutral, (given, lead, sentence) => {
    const text = `${lead}\n${given}.`;
    expectSame(findMentions(`${text}\n${sentence}`), findMentions(text));
  });

  property('reads behind a neutral sentence what it reads without one', texts, neutral, neutral, (given, lead, sentence) => {
    const text = `${lead}\n${given}.`;
    const moved = findMentions(`${sentence}\n${text}`).map((mention) => {
      const { start, end } = mention.span;
      return { ...mention, span: { start: start - sentence.length - 1, end: end - sentence.length - 1 } };
    });
    expectSame(moved, findMentions(text));
  });

  property('only leaves out what is not of the kinds that are asked for', texts, fc.subarray([...kinds]), (text, some) => {
    expectSame(
      findMentions(text, { kinds: some }),
      findMentions(text).filter(({ kind }) => some.includes(kind)),
    );
  });

  property('takes a Date, an ISO date and an ISO date-time as the same reference', texts, days, (text, day) => {
    const said = findMentions(text, { reference: day });
    expectSame(findMentions(text, { reference: `${day}T23:59:59+07:00` }), said);
    expectSame(findMentions(text, { reference: new Date(`${day}T12:00:00Z`) }), said);
  });

  property('reads a reference that is none as if there were none', texts, fc.constantFrom('', '2024-13-01', '5/7/2024', 'hôm nay'), (text, reference) => {
    expectSame(findMentions(text, { reference }), findMentions(text));
  });

  property('reads lines that end as Windows ends them', texts, (text) => {
    const unix = text.replaceAll('\r', '');
    const read = (form: string): object => JSON.parse(JSON.stringify(findMentions(form).map(bare)).replaceAll('\\r', '')) as object;
    expectSame(read(unix.replaceAll('\n', '\r\n')), read(unix));
  });

  property('reads no-break spaces as spaces', texts, (text) => {
    const spaces = (mention: Mention): object => JSON.parse(JSON.stringify(bare(mention)).replaceAll('\u00a0', ' '));
    expectSame(findMentions(text.replaceAll(' ', '\u00a0')).map(spaces), findMentions(text).map(spaces));
  });

  property('reads full-width digits as digits', texts, (text) => {
    const wide = text.replaceAll(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    expectSame(
      findMentions(wide).map(({ text: _, ...rest }) => rest),
      findMentions(text).map(({ text: _, ...rest }) => rest),
    );
  });

  property('is written into its text and taken out again', fc.constantFrom(...lines, ...articles), (text) => {
    const mentions = findMentions(text);
    const marked = readMarks(markText(text, mentions));
    expect(marked.text).toBe(text);
    expectSame(
      marked.marks.map(({ start, end }) => ({ start, end })),
      mentions.map(({ span }) => span),
    );
  });

  test('every fixture in every normalization', () => {
    for (const line of [...lines, ...articles]) {
      const [composed, decomposed, mixed] = forms(line).map((form) => findMentions(form));
      for (const [i, found] of [composed, decomposed, mixed].entries()) expect(faultOf(forms(line)[i] as string, found as Mention[])).toBeUndefined();
      expectSame((decomposed as Mention[]).map(bare), (composed as Mention[]).map(bare));
      expectSame((mixed as Mention[]).map(bare), (composed as Mention[]).map(bare));
    }
  });

  test('the first decomposed letter of a text is composed too', () => {
    expect(findMentions('34 tỷ đồng'.normalize('NFD')).map(({ kind }) => kind)).toEqual(['money']);
  });
});
