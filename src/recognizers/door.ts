// The door of a kind: a text in, its one value out, or an error that says where the text stopped being one.
import { ParseError, type ParseErrorCode } from '../base/error.js';
import type { Span } from '../base/span.js';
import type { Kind, Value } from '../base/value.js';
import type { Sense } from '../lexicon/entry.js';
import { type Source, toOriginal } from '../source/fold.js';
import { type Words as Compiled, compileTables, type Tables } from '../tokens/compile.js';
import { cursorOver, endOf, isGluedOn, isNumber, release, startOf, textOf } from '../tokens/cursor.js';
import { readText } from '../tokens/token.js';
import { longestNumber, readFigures } from './figures.js';
import { type Reader, readerOver, type Trail } from './reader.js';

/** Tables compiled into a lexicon. */
export type Words = Compiled<Sense>;

/** Compiles tables when they are first asked for. */
export function wordsOf(tables: () => Tables<Sense>): () => Words {
  let words: Words | undefined;
  return () => {
    words ??= compileTables<Sense>([tables()]);
    return words;
  };
}

/** How a kind is read from a whole text. */
export interface Door<V extends Value, Options> {
  readonly kind: Kind;
  readonly words: () => Words;
  readonly read: (cx: Reader, options: Options) => { readonly end: number; readonly value: V } | null;
  /** A better account of what is wrong than "unexpected", where the kind has one. */
  readonly explain: ((cx: Reader) => Fault | null) | undefined;
}

export interface Fault {
  readonly code: ParseErrorCode;
  /** First token, and the one after the last. */
  readonly start: number;
  readonly end: number;
}

/** What the `safeParse…` functions return: the value, or what the `parse…` function would have thrown. */
export type SafeParse<V> = { readonly ok: true; readonly value: V } | { readonly ok: false; readonly error: ParseError };

/** What every `parse…` function takes. */
export interface ParseOptions {
  /** The longest text that is read, in UTF-16 code units; 8 Mi by default. */
  readonly maxLength?: number;
}

/** 8 Mi code units. */
export const defaultMaxLength: number = 8 * 1024 * 1024;

export function parseWith<V extends Value, Options extends ParseOptions>(door: Door<V, Options>, text: string, options: Options): V {
  const result = safeParseWith(door, text, options);
  if (!result.ok) throw result.error;
  return result.value;
}

export function safeParseWith<V extends Value, Options extends ParseOptions>(door: Door<V, Options>, text: string, given: Options): SafeParse<V> {
  // plain JavaScript may hand over null
  const options = typeof given === 'object' && given !== null ? given : ({} as Options);
  const { kind } = door;
  if (typeof text !== 'string') return fail(kind, '', 'not-text', { start: 0, end: 0 });
  const { maxLength = defaultMaxLength } = options;
  if (text.length > maxLength) return fail(kind, text, 'too-long', { start: maxLength, end: text.length }, { expected: String(maxLength) });

  const { lookup, layers } = door.words();
  const { source, tokens } = readText(text, lookup);
  const trail: Trail = { at: -1, expected: '' };
  const cx = readerOver(cursorOver(tokens, layers), true, trail);
  const reading = cx.count === 0 ? null : door.read(cx, options);
  const result: SafeParse<V> =
    reading && reading.end === cx.count
      ? Object.freeze({ ok: true, value: Object.freeze(reading.value) })
      : refuse(kind, cx, source, trail, reading ? reading.end : -1, door.explain);
  release(cx);
  return result;
}

/** The error for a text that is no value: what is wrong with it, or how far it was one. */
function refuse(kind: Kind, cx: Reader, source: Source, trail: Trail, end: number, explain: Door<Value, never>['explain']): Refusal {
  const text = source.original;
  if (cx.count === 0) return fail(kind, text, 'empty', { start: 0, end: text.length });
  const fault = explain?.(cx) ?? explainNumber(cx);
  if (fault) {
    const limit = fault.code === 'number-too-long' ? { expected: String(longestNumber) } : {};
    return fail(kind, text, fault.code, spanOf(cx, source, fault.start, fault.end), { ...limit, found: quote(cx, fault.start, fault.end) });
  }
  if (end >= Math.max(trail.at, 0)) {
    return fail(kind, text, 'trailing-text', spanOf(cx, source, end, cx.count), { found: quote(cx, end, cx.count) });
  }
  const at = Math.max(trail.at, 0);
  const expected = trail.expected || 'a value';
  if (at >= cx.count) return fail(kind, text, 'incomplete', { start: text.length, end: text.length }, { expected });
  return fail(kind, text, 'unexpected', spanOf(cx, source, at, at + 1), { expected, found: quote(cx, at, at + 1) });
}

type Refusal = SafeParse<never> & { readonly ok: false };

function fail(kind: Kind, text: string, code: ParseErrorCode, span: Span, detail: { expected?: string; found?: string } = {}): Refusal {
  return { ok: false, error: new ParseError(code, text, span, { kind, ...detail }) };
}

/** Digits and separators that no number is made of. */
function explainNumber(cx: Reader): Fault | null {
  for (let at = 0; at < cx.count && at < 16; at++) {
    if (!isNumber(cx, at)) continue;
    const figures = readFigures(cx, at);
    if (typeof figures !== 'string') return null;
    return { code: figures === 'malformed' ? 'malformed-number' : 'number-too-long', start: at, end: clusterOf(cx, at) };
  }
  return null;
}

function clusterOf(cx: Reader, at: number): number {
  let end = at + 1;
  while (isGluedOn(cx, end)) end++;
  return end;
}

function spanOf(cx: Reader, source: Source, start: number, end: number): Span {
  return toOriginal(source, startOf(cx, start), endOf(cx, end - 1));
}

const longestQuote = 40;

function quote(cx: Reader, start: number, end: number): string {
  const text = textOf(cx, start, end);
  return text.length > longestQuote ? `"${text.slice(0, longestQuote)}…"` : `"${text}"`;
}
