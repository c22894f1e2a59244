// Context as a journalist quotes it: the words around a place, on one line, cut between words.
//
// A word ends at a blank: a cut at a mark could part 34.550 or 52/52, and what is left would be another figure.
import { graphemeSegments } from 'unicode-segmenter/grapheme';
import { own } from '../base/own.js';
import type { Span } from '../base/span.js';
import { classOf, isUnclean, newline, space } from '../source/characters.js';
import { graphemeStart } from '../source/fold.js';
import { edgesBefore, graphemeLength } from '../source/graphemes.js';

/** How much context there is, and how its edges and the words of the span are shown. */
export interface ExcerptOptions {
  /** How many graphemes of context stand on each side at most; 40 by default. */
  readonly around?: number;
  /** What stands where the text was cut; `…` by default. */
  readonly ellipsis?: string;
  /** What is put before and behind the words at the span, `['<b>', '</b>']`. The text itself is not escaped. */
  readonly mark?: readonly [string, string];
}

/** Words in their context, on one line. */
export interface Excerpt {
  readonly text: string;
  /** Where in the excerpt the words of the span stand, without their marks. */
  readonly span: Span;
}

const defaultAround = 40;

/**
 * Cuts the context of a span out of a text, between words and never inside a grapheme. A word longer than the context is cut
 * between graphemes. A line break becomes a blank, together with the blanks around it; nothing else is changed.
 *
 * @param text the text that the span belongs to.
 * @param span UTF-16 offsets, those of a mention or of evidence. What lies outside the text is drawn in to its edge, and what cuts
 * a grapheme takes in the whole of it.
 *
 * @example
 * ```ts
 * excerpt('Tổng thu ngân sách cả năm đạt 38 tỷ đồng, vượt dự toán.', { start: 30, end: 40 }, { around: 12, ellipsis: '..' });
 * // { text: '..cả năm đạt 38 tỷ đồng, vượt dự..', span: { start: 13, end: 23 } }
 * ```
 */
export function excerpt(text: string, span: Span, options: ExcerptOptions = {}): Excerpt {
  const { around = defaultAround, ellipsis = '…', mark = ['', ''] } = own(options);
  const whole = typeof text === 'string' ? text : '';
  const { start, end } = within(whole, span);
  const most = around >= 1 ? Math.floor(around) : 0;
  const from = cutBefore(whole, start, most);
  const to = cutBehind(whole, end, most);
  const opening = (from > 0 ? ellipsis : '') + oneLine(whole.slice(afterBlanks(whole, from, start), start)) + mark[0];
  const words = oneLine(whole.slice(start, end));
  const closing = mark[1] + oneLine(whole.slice(end, beforeBlanks(whole, to, end))) + (to < whole.length ? ellipsis : '');
  return { text: opening + words + closing, span: { start: opening.length, end: opening.length + words.length } };
}

/** A span drawn in to the text and out to whole graphemes. */
function within(text: string, span: Span): Span {
  const start = edgeAt(text, clamped(span?.start, text.length));
  const end = Math.max(start, clamped(span?.end, text.length));
  const edge = edgeAt(text, end);
  return { start, end: edge === end ? end : edge + graphemeLength(text, edge) };
}

/** The end of the text is an edge too. */
function edgeAt(text: string, offset: number): number {
  return offset < text.length ? graphemeStart(text, offset) : text.length;
}

function clamped(offset: unknown, length: number): number {
  const whole = typeof offset === 'number' ? Math.trunc(offset) : 0;
  return whole > 0 ? Math.min(whole, length) : 0;
}

/** Where the context before an offset begins: at most so many graphemes back, behind a blank. */
function cutBefore(text: string, start: number, most: number): number {
  const edges = edgesBefore(text, start, most + 1);
  if (edges.length <= most) return 0;
  const kept = edges.slice(edges.length - most);
  const [first = start] = kept;
  if (isBlank(text, edges[edges.length - most - 1] as number)) return first;
  return kept.find((at) => isBlank(text, at)) ?? first;
}

/** Where the context behind an offset ends: at most so many graphemes on, before a blank. */
function cutBehind(text: string, end: number, most: number): number {
  let at = end;
  let cut = -1;
  let taken = 0;
  for (const { segment } of graphemeSegments(text.slice(end))) {
    const blank = isBlank(text, at);
    if (blank && (at === end || !isBlankBefore(text, at))) cut = at;
    if (taken === most) return cut < 0 ? at : cut;
    taken++;
    at += segment.length;
  }
  return text.length;
}

/** A blank by itself: one that bears a mark is a grapheme like any other. */
function isBlank(text: string, at: number): boolean {
  const type = classOf(text.charCodeAt(at));
  return (type === space || type === newline) && !(isUnclean(text.charCodeAt(at + 1)) && graphemeLength(text.slice(at, at + 3), 0) > 1);
}

function isBlankBefore(text: string, at: number): boolean {
  return at > 0 && isBlank(text, at - 1);
}

function afterBlanks(text: string, at: number, limit: number): number {
  let next = at;
  while (next < limit && isBlank(text, next)) next++;
  return next;
}

function beforeBlanks(text: string, at: number, limit: number): number {
  let last = at;
  while (last > limit && isBlank(text, last - 1)) last--;
  return last;
}

/** Line breaks to blanks, each with the blanks around it. */
function oneLine(text: string): string {
  let line = '';
  for (let at = 0; at < text.length; ) {
    let end = at;
    let breaks = false;
    for (; end < text.length && isBlank(text, end); end++) breaks ||= classOf(text.charCodeAt(end)) === newline;
    if (end === at) line += text[end++];
    else line += breaks ? ' ' : text.slice(at, end);
    at = end;
  }
  return line;
}
