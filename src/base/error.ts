// What can be wrong with a text that was asked to be one value. The list is closed: each code has one sentence,
// and each sentence says what was expected.
import { countGraphemes } from 'unicode-segmenter/grapheme';
import type { Span } from './span.js';
import type { Kind } from './value.js';

/** What is wrong, as a code that stays the same from version to version; the message says it in a sentence. */
export type ParseErrorCode =
  | 'not-text'
  | 'not-a-value'
  | 'too-long'
  | 'empty'
  | 'incomplete'
  | 'unexpected'
  | 'trailing-text'
  | 'malformed-number'
  | 'number-too-long'
  | 'impossible-date'
  | 'impossible-time'
  | 'invalid-reference';

/** What a sentence is made from; `expected` and `found` are ready to be printed. */
interface Detail {
  readonly kind: Kind;
  readonly expected?: string;
  readonly found?: string;
}

const sentences: Readonly<Record<ParseErrorCode, (detail: Detail) => string>> = {
  'not-text': ({ kind }) => `Expected a string that holds ${names[kind]}.`,
  'not-a-value': ({ found }) => `Expected a value of one of the ten kinds, but found ${found}.`,
  'too-long': ({ expected }) => `Expected a text of at most ${expected} UTF-16 code units.`,
  empty: ({ kind }) => `Expected ${names[kind]}, but the text is empty.`,
  incomplete: ({ expected }) => `Expected ${expected}, but the text ends here.`,
  unexpected: ({ expected, found }) => `Expected ${expected}, but found ${found}.`,
  'trailing-text': ({ kind, found }) => `Expected the text to end after ${names[kind]}, but found ${found}.`,
  'malformed-number': ({ found }) => `Expected a number with groups of three digits or one decimal comma, but found ${found}.`,
  'number-too-long': ({ expected }) => `Expected a number of at most ${expected} digits.`,
  'impossible-date': ({ found }) => `Expected a day that the calendar has, but found ${found}.`,
  'impossible-time': ({ found }) => `Expected a time between 0:00 and 24:00, but found ${found}.`,
  'invalid-reference': ({ found }) => `Expected the reference to be an ISO 8601 date, but found ${found}.`,
};

/** What is wrong with the whole text has no column. */
const placeless: ReadonlySet<ParseErrorCode> = new Set(['not-text', 'not-a-value', 'too-long', 'empty', 'invalid-reference']);

const names: Readonly<Record<Kind, string>> = {
  numeral: 'a number',
  ratio: 'a ratio',
  ordinal: 'an ordinal',
  percent: 'a percentage',
  money: 'an amount of money',
  quantity: 'a quantity',
  date: 'a date',
  period: 'a period',
  time: 'a time',
  duration: 'a duration',
};

/**
 * Thrown by the `parse…` functions, returned by the `safeParse…` functions.
 *
 * @example
 * ```ts
 * safeParseMoney('34 tỷ con').error.message;
 * // 'Expected a currency such as "đồng" or "USD", but found "con" at column 7.'
 * ```
 */
export class ParseError extends Error {
  override readonly name = 'ParseError';
  readonly code: ParseErrorCode;
  readonly input: string;
  /** Where in the input, in UTF-16 offsets; empty at the end of the text. */
  readonly span: Span;

  constructor(code: ParseErrorCode, input: string, span: Span, detail: Detail) {
    const sentence = sentences[code](detail);
    super(placeless.has(code) ? sentence : `${sentence.slice(0, -1)} at column ${columnOf(input, span)}.`);
    this.code = code;
    this.input = input;
    this.span = span;
  }

  /** The column of the error in its line, counted in graphemes from 1: what a reader would count. */
  get column(): number {
    return columnOf(this.input, this.span);
  }

  /** The line of the error with a caret under each grapheme that it is about. */
  get caret(): string {
    const { lineStart, lineEnd } = lineOf(this.input, this.span);
    const line = this.input.slice(lineStart, lineEnd);
    const width = Math.max(1, countGraphemes(this.input.slice(this.span.start, Math.min(this.span.end, lineEnd))));
    return `${line}\n${' '.repeat(this.column - 1)}${'^'.repeat(width)}`;
  }
}

function columnOf(input: string, span: Span): number {
  return countGraphemes(input.slice(lineOf(input, span).lineStart, span.start)) + 1;
}

function lineOf(input: string, { start }: Span): { lineStart: number; lineEnd: number } {
  const end = input.indexOf('\n', start);
  return { lineStart: start === 0 ? 0 : input.lastIndexOf('\n', start - 1) + 1, lineEnd: end < 0 ? input.length : end };
}
