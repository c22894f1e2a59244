// Matchers for vitest and jest, which agree on what a matcher is: a function from what was received and what is expected to a verdict
// and a message. Nothing of theirs is imported.
//
//   expect.extend(matchers)
//   expect('34.550 tỷ 889 triệu đồng').toReadAs({ kind: 'money', value: '34550889000000', currency: 'VND' })
//   expect('Thu 3 tỷ đồng, tăng 5%.').toHold([{ kind: 'money', … }, { kind: 'percent', value: '5' }])
//   expect('Nghị quyết số 15/NQ-HĐND').toHoldNothing()
import type { Kind, Mention, Value } from '../base/value.js';
import { type FindOptions, findMentions } from '../mentions/find.js';
import type { DateOptions, MoneyOptions, SafeParse } from '../parse.js';
import * as doors from '../parse.js';
import { underline } from './caret.js';
import { describeMention, describeValue } from './notation.js';

/** What a matcher hands back, to vitest and jest alike. */
export interface Verdict {
  readonly pass: boolean;
  readonly message: () => string;
}

/** What the `parse…` function of the kind takes: `currency` for money, `reference` for dates and periods. */
export type ReadOptions = MoneyOptions & DateOptions;

/** The matchers as `expect` has them, to be merged into the types of vitest or jest; docs/guides/testing.md shows how. */
export interface TestingMatchers<R = unknown> {
  /** The whole text is this value: the `parse…` function of its kind reads it so. */
  toReadAs(value: Value, options?: ReadOptions): R;
  /** In the text stand these values, in this order and no others. */
  toHold(values: readonly Value[], options?: FindOptions): R;
  /** No value stands in the text. */
  toHoldNothing(options?: FindOptions): R;
}

interface MatcherFunctions {
  readonly toReadAs: (text: unknown, value: Value, options?: ReadOptions) => Verdict;
  readonly toHold: (text: unknown, values: readonly Value[], options?: FindOptions) => Verdict;
  readonly toHoldNothing: (text: unknown, options?: FindOptions) => Verdict;
}

/** The matchers, to be handed to `expect.extend`. */
export const matchers: MatcherFunctions = { toReadAs, toHold, toHoldNothing };

const readers: Readonly<Record<Kind, (text: string, options: ReadOptions) => SafeParse<Value>>> = {
  numeral: doors.safeParseNumeral,
  ratio: doors.safeParseRatio,
  ordinal: doors.safeParseOrdinal,
  percent: doors.safeParsePercent,
  money: doors.safeParseMoney,
  quantity: doors.safeParseQuantity,
  date: doors.safeParseDate,
  period: doors.safeParsePeriod,
  time: doors.safeParseTime,
  duration: doors.safeParseDuration,
};

function toReadAs(text: unknown, value: Value, options: ReadOptions = {}): Verdict {
  if (typeof text !== 'string') return notText(text);
  if (!Object.hasOwn(readers, value.kind)) throw new TypeError(`Expected a value of one of the ten kinds, but found the kind "${String(value.kind)}".`);
  const result = readers[value.kind](text, options);
  const expected = `Expected the text to read as\n  ${describe(value)}`;
  if (!result.ok) return verdict(false, () => `${expected}\nbut it was not read. ${result.error.message}\n\n${result.error.caret}`);
  const shown = underline(text, [{ start: 0, end: text.length }]);
  if (isSame(result.value, value)) return verdict(true, () => `Expected the text not to read as\n  ${describe(value)}\nbut it does.\n\n${shown}`);
  return verdict(false, () => `${expected}\nbut it was read as\n  ${describe(result.value)}\n\n${shown}`);
}

function toHold(text: unknown, values: readonly Value[], options: FindOptions = {}): Verdict {
  if (typeof text !== 'string') return notText(text);
  const found = findMentions(text, options);
  const pass = found.length === values.length && found.every((mention, i) => isSame(valueOf(mention), values[i]));
  return verdict(
    pass,
    () =>
      `Expected the text ${pass ? 'not ' : ''}to hold${list(values.map(describe))}\nbut found${list(found.map(describeMention))}\n\n${shownIn(text, found)}`,
  );
}

function toHoldNothing(text: unknown, options: FindOptions = {}): Verdict {
  if (typeof text !== 'string') return notText(text);
  const found = findMentions(text, options);
  if (found.length === 0) return verdict(true, () => `Expected the text to hold a value, but found none.\n\n${text}`);
  return verdict(false, () => `Expected the text to hold no value, but found${list(found.map(describeMention))}\n\n${shownIn(text, found)}`);
}

function verdict(pass: boolean, message: () => string): Verdict {
  return { pass, message };
}

function notText(found: unknown): Verdict {
  return verdict(false, () => `Expected a text, but found ${typeof found === 'object' ? JSON.stringify(found) : String(found)}.`);
}

function list(headers: readonly string[]): string {
  return headers.length > 0 ? `\n${headers.map((header) => `  ${header}`).join('\n')}` : '\n  nothing';
}

function shownIn(text: string, mentions: readonly Mention[]): string {
  return underline(
    text,
    mentions.map(({ span }) => span),
  );
}

/** The value without its place. */
function valueOf({ text, span, inferred, ...value }: Mention): Value {
  return value as Value;
}

/** In the notation, and as JSON where that does not say all of it: a field too many is no part of the notation. */
function describe(value: Value): string {
  return `${describeValue(value)}    ${JSON.stringify(value)}`;
}

/** Whether two values have the same fields; one that is undefined counts as absent. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [a, b] = [fieldsOf(one), fieldsOf(other)];
  return a.length === b.length && a.every(([name, value]) => isSame(value, (other as Readonly<Record<string, unknown>>)[name]));
}

function fieldsOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, field]) => field !== undefined);
}
