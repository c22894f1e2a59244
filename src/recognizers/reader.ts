// What every recognizer gets and gives. A recognizer is a pure function of a reader and a token: it returns what it
// read and where it stopped, or null. The same function serves parse (the rest must be empty) and find (the rest is prose).
import type { Kind, Value } from '../base/value.js';
import type { Sense } from '../lexicon/entry.js';
import type { Cursor } from '../tokens/cursor.js';
import { type Habit, noHabit } from './habit.js';
import type { NumeralReading } from './numeral.js';
import type { OpenDate } from './open-date.js';
import type { Measured } from './range.js';

/** The furthest place that a parse reached and what would have let it go on. */
export interface Trail {
  at: number;
  expected: string;
}

/** Tokens with the meanings of values. */
export interface Reader extends Cursor<Sense> {
  /** The last numerals read, so that each is read once however many recognizers ask for it. */
  readonly numerals: { readonly at: number[]; readonly readings: (NumeralReading | null)[] };
  /** The date separator of the text, -1 until somebody asks. */
  readonly habit: Habit;
  /** Kept only where an error will want it. */
  readonly trail: Trail | undefined;
  /** One value is all the text holds: what prose would leave out (một dự án) is meant. */
  readonly whole: boolean;
}

/** What was read and where. One of the last three is there; a value is made only of the reading that is meant in the end. */
export interface Reading {
  readonly kind: Kind;
  /** First token, and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly value: Value | undefined;
  /** A date that waits for its year, or for a reference. */
  readonly date: OpenDate | undefined;
  /** An amount whose unit the context may yet supply. */
  readonly measured: Measured | undefined;
}

export type Recognizer = (cx: Reader, at: number) => Reading | null;

/** Every reader is written out in one shape, for all that is read goes through it. */
export function readerOver({ text, count, data, layer, entries }: Cursor<Sense>, whole: boolean, trail?: Trail): Reader {
  const numerals = { at: [-1, -1, -1, -1], readings: [null, null, null, null] };
  return { text, count, data, layer, entries, numerals, habit: noHabit(), whole, trail };
}

/** A reading that waits for nothing. */
export function readingOf(start: number, end: number, value: Value): Reading {
  return { kind: value.kind, start, end, value, date: undefined, measured: undefined };
}

/** Notes what would have been read at a token, where a parse wants to know. Returns null, to be returned. */
export function expect(cx: Reader, at: number, expected: string): null {
  if (cx.trail && at > cx.trail.at) {
    cx.trail.at = at;
    cx.trail.expected = expected;
  }
  return null;
}
