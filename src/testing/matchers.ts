// Matchers for vitest and jest, which agree on what a matcher is: a function from what was received and what is expected to a verdict
// and a message. Nothing of theirs is imported.
//
//   expect.extend(matchers)
//   expect('34.550 tỷ 889 triệu đồng').toReadAs({ kind: 'money', value: '34550889000000', currency: 'VND' })
//   expect('Thu 3 tỷ đồng, tăng 5%.').toHold([{ kind: 'money', … }, { kind: 'percent', value: '5' }])
//   expect('Nghị quyết số 15/NQ-HĐND').toHoldNothing()
import { own } from '../base/own.js';
import type { Kind, Mention, Value } from '../base/value.js';
import { type FindOptions, findMentions } from '../mentions/find.js';
import * as amounts from '../parse/amounts.js';
import * as calendar from '../parse/calendar.js';
import * as numbers from '../parse/numbers.js';
import type { SafeParse } from '../recognizers/door.js';
import { underline } from './caret.js';
import { describeValue } from './notation.js';

/** What a matcher hands back, to vitest and jest alike. */
export interface Verdict {
  readonly pass: boolean;
  /** Why it failed, or with `.not` why it did not. */
  readonly message: () => string;
}

/** What the `parse…` function of the kind takes: `currency` for money, `reference` for dates and periods. */
export type ReadOptions = amounts.MoneyOptions & calendar.DateOptions;

/** The matchers as `expect` has them, to be merged into the types of vitest or jest; docs/guides/testing.md shows how. */
export interface TestingMatchers<R = unknown> {
  /** The whole text is this value: the `parse…` function of its kind reads it so. */
  toReadAs(value: Value, options?: ReadOptions): R;
  /** In the text stand these values, in this order and no others. */
  toHold(values: readonly Value[], options?: FindOptions): R;
  /** No value stands in the text. */
  toHoldNothing(options?: FindOptions): R;
}

// a type and no interface: only that is a record of functions to `expect.extend`
type MatcherFunctions = {
  readonly toReadAs: (text: unknown, value: Value, options?: ReadOptions) => Verdict;
  readonly toHold: (text: unknown, values: readonly Value[], options?: FindOptions) => Verdict;
  readonly toHoldNothing: (text: unknown, options?: FindOptions) => Verdict;
};

/** The matchers, to be handed to `expect.extend`. */
export const matchers: MatcherFunctions = { toReadAs, toHold, toHoldNothing };

const readers: Readonly<Record<Kind, (text: string, options: ReadOptions) => SafeParse<Value>>> = {
  numeral: numbers.safeParseNumeral,
  ratio: numbers.safeParseRatio,
  ordinal: numbers.safeParseOrdinal,
  percent: numbers.safeParsePercent,
  money: amounts.safeParseMoney,
  quantity: amounts.safeParseQuantity,
  date: calendar.safeParseDate,
  period: calendar.safeParsePeriod,
  time: calendar.safeParseTime,
  duration: calendar.safeParseDuration,
};

function toReadAs(received: unknown, value: Value, options: ReadOptions = {}): Verdict {
  const text = textOf(received);
  if (!Object.hasOwn(readers, value.kind)) throw new TypeError(`Expected a value of one of the ten kinds, but found the kind "${String(value.kind)}".`);
  const result = readers[value.kind](text, options);
  if (!result.ok) {
    return verdict(false, () => `Expected the text to read as${listed([value])}\nbut it was not read. ${result.error.message}\n\n${result.error.caret}`);
  }
  const shown = underline(text, [{ start: 0, end: text.length }]);
  if (isSame(result.value, value)) return verdict(true, () => `Expected the text not to read as${listed([value])}\nbut it does.\n\n${shown}`);
  const [expected, read] = apart([value], [result.value]);
  return verdict(false, () => `Expected the text to read as${expected}\nbut it was read as${read}\n\n${shown}`);
}

function toHold(received: unknown, values: readonly Value[], options: FindOptions = {}): Verdict {
  const text = textOf(received);
  const mentions = findMentions(text, options);
  const found = mentions.map(valueOf);
  const pass = found.length === values.length && found.every((value, i) => isSame(value, values[i]));
  const [expected, read] = pass ? [listed(values), listed(found)] : apart(values, found);
  return verdict(pass, () => `Expected the text ${pass ? 'not ' : ''}to hold${expected}\nbut found${read}\n\n${shownIn(text, mentions)}`);
}

function toHoldNothing(received: unknown, options: FindOptions = {}): Verdict {
  const text = textOf(received);
  const mentions = findMentions(text, options);
  if (mentions.length === 0) return verdict(true, () => `Expected the text to hold a value, but found none.\n\n${text}`);
  return verdict(false, () => `Expected the text to hold no value, but found${listed(mentions.map(valueOf))}\n\n${shownIn(text, mentions)}`);
}

/** Throws rather than fails: `.not` would turn a failure into success. */
function textOf(received: unknown): string {
  if (typeof received !== 'string') throw new TypeError(`Expected a text, but found ${received === null ? 'null' : `a value of the type ${typeof received}`}.`);
  return received;
}

function verdict(pass: boolean, message: () => string): Verdict {
  return { pass, message };
}

/** Values in the notation, each on a line. */
function listed(values: readonly Value[], write: (value: Value) => string = describeValue): string {
  return values.length > 0 ? `\n${values.map((value) => `  ${write(value)}`).join('\n')}` : '\n  nothing';
}

/** Both lists so that they are told apart: a field too many is no part of the notation, but of the JSON. */
function apart(expected: readonly Value[], found: readonly Value[]): readonly [expected: string, found: string] {
  const [one, other] = [listed(expected), listed(found)];
  return one === other ? [listed(expected, JSON.stringify), listed(found, JSON.stringify)] : [one, other];
}

function shownIn(text: string, mentions: readonly Mention[]): string {
  return underline(
    text,
    mentions.map(({ span }) => span),
  );
}

/** The value without its place. */
function valueOf(mention: Mention): Value {
  const { text, span, inferred, ...value } = own(mention);
  return value as Value;
}

/** Whether two values have the same fields; one that is undefined counts as absent. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [a, b] = [fieldsOf(one), fieldsOf(other)];
  return a.length === b.length && a.every(([name, value]) => isSame(value, (own(other) as Readonly<Record<string, unknown>>)[name]));
}

function fieldsOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, field]) => field !== undefined);
}
