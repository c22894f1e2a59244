// Places in a text counted in graphemes, forwards and backwards from an offset.
import { graphemeSegments } from 'unicode-segmenter/grapheme';
import { graphemeStart } from './fold.js';

/** The starts of the last graphemes before an offset, as many as asked for if there are as many. */
export function edgesBefore(text: string, end: number, count: number): number[] {
  if (count < 1) return [];
  for (let reach = count * 2 + 16; ; reach *= 2) {
    const from = end > reach ? graphemeStart(text, end - reach) : 0;
    const edges: number[] = [];
    for (const { index } of graphemeSegments(text.slice(from, end))) edges.push(from + index);
    if (from === 0 || edges.length >= count) return edges.slice(-count);
  }
}

/** The offset so many graphemes behind another, or the end of the text. */
export function edgeBehind(text: string, start: number, count: number): number {
  let at = start;
  let taken = 0;
  for (const { segment } of graphemeSegments(text.slice(start))) {
    if (taken === count) break;
    taken++;
    at += segment.length;
  }
  return at;
}

/** How long the grapheme is that starts at an offset; 0 at the end of the text. */
export function graphemeLength(text: string, at: number): number {
  return edgeBehind(text, at, 1) - at;
}
