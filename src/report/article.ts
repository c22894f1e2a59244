// An article as the parts of a report see it: tokens, the values among them, sentences.
import type { Day } from '../base/civil.js';
import type { Span } from '../base/span.js';
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
import { findSentences, type Sentence } from './sentence.js';
import { type Part, reportWords } from './words.js';

/** A value and the tokens it stands on. */
export interface Placed {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
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
  readonly sentences: readonly Sentence[];
  readonly published?: Day;
  /** The tokens under the words of one part. */
  readonly under: (part: Part) => PartCursor;
}

export function readArticle(original: string, published: Day | undefined): Article {
  const words = reportWords();
  const { source, tokens } = readText(original, words.lookup);
  const [ofValues, ...rest] = cursorsOver(tokens, words.layers);
  const cx = readerOver(ofValues as Cursor<Sense>, false);
  const values = placeInContext(cx, scan(cx, words.triggers), published).map((item) => ({
    value: item.value,
    start: item.reading.start,
    end: item.reading.end,
    mention: toMention(cx, source, { ...item, value: { ...item.value } }),
  }));
  const valueAt = new Int32Array(tokens.count).fill(-1);
  values.forEach(({ start, end }, index) => {
    valueAt.fill(index, start, end);
  });
  const cursors = new Map(words.parts.map((part, index) => [part, rest[index] as PartCursor]));
  const under = (part: Part): PartCursor => cursors.get(part) as PartCursor;
  const sentences = findSentences(under('session'), valueAt);
  return { source, cx, tokens, values, valueAt, sentences, under, ...(published ? { published } : {}) };
}

/** Where tokens stand in the text as it was given. */
export function spanOf({ source, cx }: Article, start: number, end: number): Span {
  return toOriginal(source, startOf(cx, start), endOf(cx, end - 1));
}

/** The words of tokens as they were given, but composed: a name is the same however each place of it was typed. */
export function wordsOf(article: Article, start: number, end: number): string {
  if (end <= start) return '';
  const span = spanOf(article, start, end);
  return article.source.original.slice(span.start, span.end).normalize('NFC').replace(/\s+/gu, ' ');
}

/** The values of a stretch of tokens, in order. */
export function valuesIn({ values, valueAt }: Article, start: number, end: number): readonly Placed[] {
  const found: Placed[] = [];
  for (let at = start; at < end; ) {
    const index = valueAt[at] as number;
    if (index < 0) {
      at++;
      continue;
    }
    const value = values[index] as Placed;
    if (value.start >= start) found.push(value);
    at = value.end;
  }
  return found;
}
