// The drawing of an explanation: the words, under each part a caret and tildes, and what each gives.
//
//   hơn 1.200 tỷ đồng
//   ^~~ ^~~~~ ^~ ^~~~ currency VND
//   |   |     scale 1000000000
//   |   number 1200
//   approximation above
//
// A column is a grapheme, so that decomposed text is drawn like composed text.
import { splitGraphemes } from 'unicode-segmenter/grapheme';
import { own } from '../base/own.js';
import { classOf, newline, space } from '../source/characters.js';
import type { Part } from './part.js';

interface Columns {
  readonly from: number;
  readonly to: number;
}

/** Draws the parts of a text that starts at an offset, with the lines that come below. */
export function draw(text: string, offset: number, parts: readonly Part[], below: readonly string[]): string {
  const { line, columnOf } = laidOut(text);
  const columns = parts.map(({ span }): Columns => ({ from: columnOf(span.start - offset), to: columnOf(span.end - offset) }));
  const lines = [line];
  let carets = '';
  for (const { from, to } of columns) carets += `${' '.repeat(from - carets.length)}^${'~'.repeat(Math.max(0, to - from - 1))}`;
  parts.forEach((_, index) => {
    const which = parts.length - 1 - index;
    const bars = index === 0 ? carets : barsOf(columns.slice(0, which), (columns[which] as Columns).from);
    lines.push(`${bars}${index === 0 ? ' ' : ''}${captionOf(parts[which] as Part)}`);
  });
  return [...lines, ...below].join('\n');
}

/** A bar under each part that is still to be named, and blanks up to the one whose turn it is. */
function barsOf(columns: readonly Columns[], until: number): string {
  let bars = '';
  for (const { from } of columns) bars += `${' '.repeat(from - bars.length)}|`;
  return bars + ' '.repeat(until - bars.length);
}

function captionOf(part: Part): string {
  const { gives, value } = own(part);
  return value === undefined ? gives : `${gives} ${value}`;
}

/** The text on one line, and the column at each offset where a grapheme starts. */
function laidOut(text: string): { line: string; columnOf: (offset: number) => number } {
  const columns = new Map<number, number>();
  let line = '';
  let offset = 0;
  for (const grapheme of splitGraphemes(text)) {
    columns.set(offset, columns.size);
    offset += grapheme.length;
    const kind = classOf(grapheme.charCodeAt(0));
    line += kind === newline || kind === space ? ' ' : grapheme;
  }
  columns.set(offset, columns.size);
  return { line, columnOf: (at) => columns.get(at) as number };
}
