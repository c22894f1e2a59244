// Why a mention has the value it has: its words are taken apart with the same tables and the same readers that found it, and
// each part is told what it gives.
import { bareJson } from '../base/own.js';
import type { Span } from '../base/span.js';
import type { Mention } from '../base/value.js';
import { valueWords } from '../mentions/find.js';
import { type Reader, readerOver } from '../recognizers/reader.js';
import { toOriginal } from '../source/fold.js';
import { cursorOver, endOf, startOf } from '../tokens/cursor.js';
import { readText } from '../tokens/token.js';
import { labelAmount } from './amount.js';
import { labelCalendar } from './calendar.js';
import { labelTime } from './clock.js';
import { draw } from './drawing.js';
import { fieldsOf } from './fields.js';
import type { Label, Part } from './part.js';
import { inferredOf, saidOf } from './sentences.js';
import { labelOrdinal, labelRatio } from './share.js';

/** A mention taken apart. Everything is JSON. */
export interface Explanation {
  /** The words of the mention, and where they stand. */
  readonly text: string;
  readonly span: Span;
  /** Every word and number of them, in order; blanks and marks that mean nothing stand between. */
  readonly parts: readonly Part[];
  /** One sentence for each field that the words give. */
  readonly said: readonly string[];
  /** One sentence for each thing that they do not say; `inferred` of the mention names the same. */
  readonly inferred: readonly string[];
  /** The words with their parts underlined and named below, in a fixed pitch; a column is a grapheme. */
  readonly drawing: string;
}

/**
 * Says which words of a mention gave which part of its value, what is said and what is inferred.
 *
 * @param mention as `findMentions` gives it, or read back from JSON.
 *
 * @example
 * ```ts
 * explain(findMentions('Tỉnh thu gần 38 tỷ.')[0]).said; // ['value 38000000000 is said by "38" and "tỷ"', 'approx below is said by "gần"']
 * ```
 */
export function explain(mention: Mention): Explanation {
  return explainOwn(bareJson(mention));
}

function explainOwn(mention: Mention): Explanation {
  const { text, span } = mention;
  const parts = partsOf(mention);
  const inferred = inferredOf(mention);
  return { text, span: { start: span.start, end: span.end }, parts, said: saidOf(mention, parts), inferred, drawing: draw(text, span.start, parts, inferred) };
}

function partsOf(mention: Mention): Part[] {
  const { lookup, layers } = valueWords();
  const { source, tokens } = readText(mention.text, lookup);
  const cx = readerOver(cursorOver(tokens, layers), false);
  const labels = labelsOf(cx, mention);
  const fields = fieldsOf(labels, mention);
  const parts: Part[] = [];
  labels.forEach((label, index) => {
    const { start, end } = toOriginal(source, startOf(cx, label.start), endOf(cx, label.end - 1));
    // one grapheme may hold two tokens: a keycap is a digit and a sign
    if (start + mention.span.start < (parts.at(-1)?.span.end ?? 0)) return;
    const span = { start: start + mention.span.start, end: end + mention.span.start };
    parts.push(partOf(mention.text.slice(start, end), span, label, fields[index] as string[]));
  });
  return parts;
}

function partOf(text: string, span: Span, { gives, value }: Label, fields: readonly string[]): Part {
  if (fields.length === 0) return { text, span, gives: 'nothing', fields };
  return { text, span, gives, fields, ...(value === undefined ? {} : { value }) };
}

function labelsOf(cx: Reader, mention: Mention): Label[] {
  switch (mention.kind) {
    case 'ratio':
      return labelRatio(cx);
    case 'ordinal':
      return labelOrdinal(cx, mention);
    case 'date':
    case 'period':
      return labelCalendar(cx, mention);
    case 'time':
      return labelTime(cx);
    default:
      return labelAmount(cx, mention);
  }
}
