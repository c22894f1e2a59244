import { type Day, fromIso } from '../base/civil.js';
import { ParseError } from '../base/error.js';
import type { IsoDate, IsoDateTime, Kind, Mention } from '../base/value.js';
import type { Sense } from '../lexicon/entry.js';
import { type Reader, readerOver } from '../recognizers/reader.js';
import { allTables } from '../recognizers/tables.js';
import { fold, type Source, toOriginal } from '../source/fold.js';
import { compileLayer, compileWords, type Layer, learn, vocabulary } from '../tokens/compile.js';
import { cursorOver, endOf, startOf } from '../tokens/cursor.js';
import { type Lookup, tokenize } from '../tokens/token.js';
import { type InContext, placeInContext } from './context.js';
import { scan, triggersOf } from './scan.js';

export interface FindOptions {
  /** Only these kinds; all of them by default. What another kind has taken is not read again as one of these. */
  readonly kinds?: readonly Kind[];
  /** The day the text was written, for dates without a year and for hôm qua. A `Date` counts as its day in UTC. */
  readonly reference?: IsoDate | IsoDateTime | Date;
  /** The longest text that is read, in UTF-16 code units; 8 Mi by default. */
  readonly maxLength?: number;
}

/** 8 Mi code units. */
export const defaultMaxLength: number = 8 * 1024 * 1024;

/** The words of all values, compiled when the first text is read. */
export interface ValueLexicon {
  readonly lookup: Lookup;
  readonly layer: Layer<Sense>;
  readonly triggers: Int32Array;
}

let compiled: ValueLexicon | undefined;

function lexicon(): ValueLexicon {
  if (!compiled) {
    const words = vocabulary();
    learn(words, allTables);
    const layer = compileLayer<Sense>(words, allTables);
    compiled = { lookup: compileWords(words), layer, triggers: triggersOf(layer.senses) };
  }
  return compiled;
}

/**
 * Finds every value in a text, in the order of the text and without overlap.
 *
 * @param text Vietnamese prose, in any Unicode normalization.
 * @param options see {@link FindOptions}
 * @throws ParseError with code `too-long` for a text past the length limit, and nothing else.
 *
 * @example
 * ```ts
 * findMentions('Thu ngân sách đạt 34.550 tỷ 889 triệu đồng, tăng 11%.')
 * // [{ kind: 'money', value: '34550889000000', currency: 'VND', text: '34.550 tỷ 889 triệu đồng', span: … },
 * //  { kind: 'percent', value: '11', text: '11%', span: … }]
 * ```
 */
export function findMentions(text: string, options: FindOptions = {}): Mention[] {
  const { kinds, maxLength = defaultMaxLength } = options;
  if (text.length > maxLength) {
    throw new ParseError('too-long', text, { start: maxLength, end: text.length }, { kind: 'numeral', expected: String(maxLength) });
  }
  const source = fold(text);
  const { lookup, layer, triggers } = lexicon();
  const cx = readerOver(cursorOver(tokenize(source.text, lookup), layer), false);
  const placed = placeInContext(cx, scan(cx, triggers), referenceDay(options.reference));
  const mentions: Mention[] = [];
  for (const item of placed) if (!kinds || kinds.includes(item.value.kind)) mentions.push(toMention(cx, source, item));
  return mentions;
}

/** A reading as it stands in the text that was given. */
export function toMention(cx: Reader, source: Source, { reading, value, inferred }: InContext): Mention {
  const span = toOriginal(source, startOf(cx, reading.start), endOf(cx, reading.end - 1));
  const text = source.original.slice(span.start, span.end);
  return { ...value, text, span, ...(inferred ? { inferred } : {}) };
}

/** The day of a reference; undefined where it is none. */
export function referenceDay(reference: FindOptions['reference']): Day | undefined {
  if (reference === undefined) return undefined;
  if (typeof reference === 'string') return fromIso(reference);
  const time = reference.getTime();
  return Number.isNaN(time) ? undefined : fromIso(reference.toISOString().slice(0, 10));
}
