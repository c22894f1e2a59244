import { ParseError } from '../base/error.js';
import { own } from '../base/own.js';
import type { Span } from '../base/span.js';
import { sliceOf } from '../base/unit.js';
import type { Inferred, IsoDate, IsoDateTime, Kind, Mention, Value } from '../base/value.js';
import { referenceDay } from '../recognizers/calendar.js';
import { defaultMaxLength, type Words, wordsOf } from '../recognizers/door.js';
import { type Reader, readerOver } from '../recognizers/reader.js';
import { allTables } from '../recognizers/tables.js';
import { type Source, toOriginal } from '../source/fold.js';
import { cursorOver, endOf, release, startOf } from '../tokens/cursor.js';
import { readText } from '../tokens/token.js';
import { type InContext, placeInContext } from './context.js';
import { scan } from './scan.js';
import { triggersOf } from './starts.js';

/** What {@link findMentions} looks for, and what it knows of the text. */
export interface FindOptions {
  /** Only these kinds; all of them by default. What another kind has taken is not read again as one of these. */
  readonly kinds?: readonly Kind[];
  /** The day the text was written, for dates without a year and for hôm qua. A `Date` counts as its day in UTC. */
  readonly reference?: IsoDate | IsoDateTime | Date;
  /** The longest text that is read, in UTF-16 code units; 8 Mi by default. */
  readonly maxLength?: number;
}

/** The words of all values, compiled when they are first asked for. */
export const valueWords: () => Words = /* @__PURE__ */ wordsOf(allTables);
let triggers: Int32Array | undefined;

/**
 * Finds every value in a text, in the order of the text and without overlap.
 *
 * @param text Vietnamese prose, in any Unicode normalization.
 * @param options see {@link FindOptions}
 * What is no string holds none. Results are frozen.
 *
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
  // plain JavaScript may hand over anything
  const { kinds: wanted, maxLength = defaultMaxLength, reference: written } = own(typeof options === 'object' ? options : undefined);
  const kinds = Array.isArray(wanted) ? wanted : undefined;
  if (typeof text !== 'string') return [];
  if (text.length > maxLength) {
    throw new ParseError('too-long', text, { start: maxLength, end: text.length }, { kind: 'numeral', expected: String(maxLength) });
  }
  const { lookup, layers } = valueWords();
  const { source, tokens } = readText(text, lookup);
  triggers ??= triggersOf(layers);
  const cx = readerOver(cursorOver(tokens, layers), false);
  const reference = written === undefined ? undefined : referenceDay(written);
  const placed = placeInContext(cx, scan(cx, triggers), reference);
  const mentions: Mention[] = [];
  for (const item of placed) if (!kinds || kinds.includes(item.value.kind)) mentions.push(toMention(cx, source, item));
  release(cx);
  return Object.freeze(mentions) as Mention[];
}

/** A reading as it stands in the text that was given. Its value becomes the mention: nobody else has hold of it. */
export function toMention(cx: Reader, source: Source, { start, end, value, inferred }: InContext): Mention {
  const mention = value as Value & { text: string; span: Span; inferred?: readonly Inferred[] };
  const span = toOriginal(source, startOf(cx, start), endOf(cx, end - 1));
  mention.text = sliceOf(source.original, span.start, span.end);
  mention.span = span;
  if (inferred) mention.inferred = Object.freeze(inferred);
  Object.freeze(span);
  return Object.freeze(mention);
}
