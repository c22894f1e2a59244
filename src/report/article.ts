// An article as the parts of a report see it: tokens, the values among them, sentences.

import type { Day } from '../base/civil.js';
import { bare } from '../base/own.js';
import type { Span } from '../base/span.js';
import { sliceOf, unitOf } from '../base/unit.js';
import type { Mention, Value } from '../base/value.js';
import type { Sense } from '../lexicon/entry.js';
import type { ReportSense } from '../lexicon/report-entry.js';
import { placeInContext } from '../mentions/context.js';
import { toMention } from '../mentions/find.js';
import { scan } from '../mentions/scan.js';
import { type Reader, readerOver } from '../recognizers/reader.js';
import { type Source, toOriginal } from '../source/fold.js';
import { type Cursor, cursorsOver, endOf, startOf } from '../tokens/cursor.js';
import { readText, type Tokens } from '../tokens/token.js';
import { framesAt } from './frame.js';
import type { Part } from './part-tables.js';
import { findSentences, type Sentence } from './sentence.js';
import { reportWords } from './words.js';

/** A value and the tokens it stands on. */
export interface Placed {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
  /** Its year was not said. */
  readonly yearInferred: boolean;
  readonly mention: Mention;
}

export type PartCursor = Cursor<ReportSense>;

export interface Article {
  readonly source: Source;
  readonly cx: Reader;
  readonly tokens: Tokens;
  readonly values: readonly Placed[];
  /** For each token the value that it is part of, or -1. */
  readonly valueAt: Int32Array;
  /** For each token, and the end of the text, how many values start before it. */
  readonly valuesBefore: Int32Array;
  readonly sentences: readonly Sentence[];
  readonly published: Day | undefined;
  /** The tokens under the words of each part. */
  readonly under: Readonly<Record<Part, PartCursor>>;
  /** For each token the kinds of frame words that it is. */
  readonly frames: Int32Array;
}

export function readArticle(original: string, published: Day | undefined): Article {
  const words = reportWords();
  const { source, tokens } = readText(original, words.lookup);
  const cursors = cursorsOver(tokens, words.layers);
  const cx = readerOver(cursors[0] as Cursor<Sense>, false);
  const values: Placed[] = [];
  const valueAt = new Int32Array(tokens.count).fill(-1);
  for (const item of placeInContext(cx, scan(cx, words.triggers), published)) {
    const { start, end } = item;
    valueAt.fill(values.length, start, end);
    // the mention takes the value over, and the parts get one without a place
    const value = bare(item.value);
    const yearInferred = item.inferred?.includes('year') === true;
    values.push({ value, start, end, yearInferred, mention: toMention(cx, source, item) });
  }
  const under = {} as Record<Part, PartCursor>;
  // the cursor of the values stands before those of the parts
  words.parts.forEach((part, index) => {
    under[part] = cursors[index + 1] as PartCursor;
  });
  const frames = framesAt(under, words.frames);
  const sentences = findSentences(under.session, valueAt, frames);
  return { source, cx, tokens, values, valueAt, valuesBefore: startsBefore(values, tokens.count), sentences, published, under, frames };
}

function startsBefore(values: readonly Placed[], count: number): Int32Array {
  const before = new Int32Array(count + 1);
  for (const { start } of values) before[start + 1] = 1;
  for (let at = 0; at < count; at++) before[at + 1] = (before[at + 1] as number) + (before[at] as number);
  return before;
}

/** Where tokens stand in the text as it was given. */
export function spanOf({ source, cx }: Article, start: number, end: number): Span {
  return toOriginal(source, startOf(cx, start), endOf(cx, end - 1));
}

/** The words of tokens as they were given, but composed: a name is the same however each place of it was typed. */
export function wordsOf(article: Article, start: number, end: number): string {
  if (end <= start) return '';
  const span = spanOf(article, start, end);
  const text = sliceOf(article.source.original, span.start, span.end);
  return isPlain(text) ? text : text.normalize('NFC').replace(/\s+/gu, ' ');
}

/** In code units. Of the names, offices and bases of a thousand indicators and people the longest had 107. */
export const longestName = 240;

/** Longer than any name: a text could have it repeated for each of its figures, and what it says would be as long as its square. */
export function isLong({ cx }: Article, start: number, end: number): boolean {
  return end > start && endOf(cx, end - 1) - startOf(cx, start) > longestName;
}

/** Signs, and Latin letters that no mark follows, with single blanks between: nothing is left to compose, as in nearly every text. */
function isPlain(text: string): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = unitOf(text, i);
    const isLatin = unit > 0x20 && unit < 0x300 && unit !== 0xa0;
    if (!isLatin && !isVietnamese(unit) && !isPunctuation(unit) && (unit !== 0x20 || before === 0x20)) return false;
    before = unit;
  }
  return true;
}

/** The letters with two marks, ạ to ỹ. */
function isVietnamese(unit: number): boolean {
  return unit >= 0x1ea0 && unit <= 0x1ef9;
}

/** Dashes, quotation marks, dots. */
function isPunctuation(unit: number): boolean {
  return unit >= 0x2010 && unit <= 0x2027;
}

const none: readonly Placed[] = [];

/** The value that a token is part of; none past the end of the text. */
export function valueOver({ values, valueAt }: Article, at: number): Placed | undefined {
  const index = valueAt[at] ?? -1;
  return index < 0 ? undefined : values[index];
}

/** The values of a stretch of tokens, in order. */
export function valuesIn({ values, valuesBefore }: Article, start: number, end: number): readonly Placed[] {
  if (start >= end) return none;
  const first = valuesBefore[start] as number;
  const last = valuesBefore[end] as number;
  return first === last ? none : values.slice(first, last);
}
