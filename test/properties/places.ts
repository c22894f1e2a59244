// Where results say that something stands: what must hold of every span.
import { splitGraphemes } from 'unicode-segmenter/grapheme';
import type { Mention, Span } from '../../src/index.js';

/** The offsets of a text at which no grapheme is cut. */
export function edgesOf(text: string): ReadonlySet<number> {
  const edges = new Set([0]);
  let at = 0;
  for (const grapheme of splitGraphemes(text)) {
    at += grapheme.length;
    edges.add(at);
  }
  return edges;
}

/** What is wrong with mentions of a text; undefined where nothing is. */
export function faultOf(text: string, mentions: readonly Mention[]): string | undefined {
  const edges = edgesOf(text);
  let last = 0;
  for (const { span, text: said } of mentions) {
    if (span.start < last || span.end <= span.start) return `${said} overlaps or is empty`;
    if (text.slice(span.start, span.end) !== said) return `${said} is not its slice`;
    if (!edges.has(span.start) || !edges.has(span.end)) return `${said} cuts a grapheme`;
    last = span.end;
  }
  return undefined;
}

/** Every span that a result gives, wherever it stands in it. */
export function spansOf(json: unknown): Span[] {
  if (Array.isArray(json)) return json.flatMap(spansOf);
  if (typeof json !== 'object' || json === null) return [];
  if ('start' in json && typeof json.start === 'number') return [json as Span];
  return Object.values(json).flatMap(spansOf);
}
