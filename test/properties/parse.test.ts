// What holds of the doors: parseX and safeParseX of each kind, and formatValue and spellNumeral back.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import * as kyhop from '../../src/index.js';
import { formatValue, type Kind, ParseError, type SafeParse, type SpellOptions, spellNumeral, type Value } from '../../src/index.js';
import { doors, type Options } from '../doors.js';
import { impurityOf } from './canonical.js';
import { property } from './runs.js';
import { expectSame } from './same.js';
import { deepFreeze, isFrozen, share } from './share.js';
import { days, forms, lines, phraseTexts, strings } from './texts.js';

const kinds = fc.constantFrom(...(Object.keys(doors) as Kind[]));
const options: fc.Arbitrary<Options> = fc.record({ reference: days, currency: fc.constantFrom('VND', 'USD') }, { requiredKeys: [] });

/** Texts that are values more often than not: what findMentions finds in the fixtures. */
const mentioned = fc.constantFrom(...lines.flatMap((line) => kyhop.findMentions(line).map(({ text }) => text)));
const phrases = fc.oneof(phraseTexts, mentioned);

const composed = (value: Value): Value => JSON.parse(JSON.stringify(value).normalize('NFC')) as Value;

/** What a door gave: the value, or what is wrong and where. */
function outcome(result: SafeParse<Value>): object {
  return result.ok ? result : { ok: false, code: result.error.code, message: result.error.message, span: result.error.span };
}

describe('safeParse', () => {
  property('never throws, whatever a string holds', kinds, strings, options, (kind, text, given) => {
    expect(typeof doors[kind][1](text, given).ok).toBe('boolean');
  });

  property('never throws, whatever it is given', kinds, fc.anything(), fc.anything(), (kind, text, given) => {
    expect(typeof doors[kind][1](text as string, given as Options).ok).toBe('boolean');
  });

  property('gives errors that can be shown', kinds, phrases, options, (kind, text, given) => {
    const result = doors[kind][1](text, given);
    if (result.ok) return;
    const { error } = result;
    expect(error).toBeInstanceOf(ParseError);
    expect(error.input).toBe(text);
    expect(error.message).toMatch(/^Expected .+\.$/su);
    expect(error.span.start >= 0 && error.span.start <= error.span.end && error.span.end <= text.length).toBe(true);
    expect(error.column).toBeGreaterThan(0);
    expect(error.caret).toMatch(/\^$/u);
  });

  property('says what parse says or throws', kinds, phrases, options, (kind, text, given) => {
    const [parse, safe] = doors[kind];
    let thrown: SafeParse<Value>;
    try {
      thrown = { ok: true, value: parse(text, given) };
    } catch (error) {
      thrown = { ok: false, error: error as ParseError };
    }
    expectSame(outcome(safe(text, given)), outcome(thrown));
  });

  property('gives canonical values, of its kind', kinds, phrases, options, (kind, text, given) => {
    const result = doors[kind][1](text, given);
    if (!result.ok) return;
    expect(result.value.kind).toBe(kind);
    expect(impurityOf(result.value)).toBeUndefined();
  });

  property('gives JSON', kinds, phrases, options, (kind, text, given) => {
    const result = doors[kind][1](text, given);
    if (result.ok) expectSame(JSON.parse(JSON.stringify(result.value)), result.value);
  });

  property('says of one normalization what it says of another', kinds, phrases, options, (kind, text, given) => {
    const [one, other, mixed] = forms(text).map((form) => {
      const result = doors[kind][1](form, given);
      return result.ok ? composed(result.value) : result.error.code;
    });
    expectSame(other, one);
    expectSame(mixed, one);
  });

  property('takes no notice of blanks around', kinds, phrases, fc.constantFrom(' ', '\n', '\u00a0 ', '\t'), (kind, text, blanks) => {
    const [bare, padded] = [doors[kind][1](text), doors[kind][1](blanks + text + blanks)];
    expect(padded.ok).toBe(bare.ok);
    if (padded.ok && bare.ok) expectSame(padded.value, bare.value);
  });

  property('does not depend on what was read before', kinds, phrases, kinds, phrases, (kind, text, otherKind, other) => {
    const alone = outcome(doors[kind][1](text));
    doors[otherKind][1](other);
    expectSame(outcome(doors[kind][1](text)), alone);
  });

  property('gives results that are frozen and share nothing', kinds, phrases, options, (kind, text, given) => {
    const [one, other] = [doors[kind][1](text, given), doors[kind][1](text, given)];
    if (!one.ok || !other.ok) return;
    expect(isFrozen(one)).toBe(true);
    expect(share(one, other)).toBe(false);
  });

  property('takes options that are frozen', kinds, phrases, options, (kind, text, given) => {
    expectSame(outcome(doors[kind][1](text, deepFreeze(structuredClone(given)))), outcome(doors[kind][1](text, given)));
  });
});

describe('formatValue', () => {
  property('writes what was read so that it is read again, and is written the same', kinds, phrases, (kind, text) => {
    const [, safe] = doors[kind];
    const result = safe(text);
    if (!result.ok) return;
    const written = formatValue(result.value);
    const again = safe(written);
    expectSame(again.ok ? again.value : again.error.message, result.value, written);
    expect(formatValue((again as { value: Value }).value)).toBe(written);
  });

  property('refuses what is no value with an error of the list', fc.anything(), (value) => {
    try {
      expect(typeof formatValue(value as Value)).toBe('string');
    } catch (error) {
      expect(error).toBeInstanceOf(ParseError);
    }
  });
});

describe('spellNumeral', () => {
  const usages: fc.Arbitrary<SpellOptions> = fc.record(
    { dialect: fc.constantFrom('north' as const, 'south' as const), clipped: fc.boolean() },
    { requiredKeys: [] },
  );
  const decimals = fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 38n }), fc.stringMatching(/^\d{0,42}$/u))
    .map(([minus, whole, fraction]) => `${minus ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`);

  property('spells the same what is the same number, or says that it is too long', decimals, usages, (decimal, usage) => {
    let spelled: string;
    try {
      spelled = spellNumeral(decimal, usage);
    } catch (error) {
      expect((error as ParseError).code).toBe('number-too-long');
      return;
    }
    const read = kyhop.parseNumeral(spelled);
    expect(spellNumeral((read as { value: string }).value, usage)).toBe(spelled);
  });

  property('refuses what is no decimal with an error of the list', fc.anything(), fc.anything(), (decimal, usage) => {
    try {
      expect(typeof spellNumeral(decimal as string, usage as SpellOptions)).toBe('string');
    } catch (error) {
      expect(error).toBeInstanceOf(ParseError);
    }
  });
});
