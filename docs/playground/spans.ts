// Spans as the page needs them, without a page.
import type { Span } from '../../src/index.js';

/** In text order, each place once. A span that would cut a mention takes the whole of it, and what overlaps is one place. */
export function placesOf(evidence: readonly Span[], mentions: readonly Span[]): readonly Span[] {
  const places: Span[] = [];
  for (const span of evidence.map((place) => widen(place, mentions)).sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = places.at(-1);
    if (last && span.start < last.end) places[places.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else if (span.end > span.start) places.push(span);
  }
  return places;
}

/** Of what cites a place, that which says the least beside it; -1 where nothing does. */
export function closest(place: Span, citations: readonly { readonly evidence: readonly Span[] }[]): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  citations.forEach(({ evidence }, at) => {
    for (const { start, end } of evidence) {
      if (start <= place.start && end >= place.end && end - start < least) {
        best = at;
        least = end - start;
      }
    }
  });
  return best;
}

function widen({ start, end }: Span, mentions: readonly Span[]): Span {
  const first = mentions.find((mention) => mention.start < start && mention.end > start);
  const last = mentions.find((mention) => mention.start < end && mention.end > end);
  return { start: first?.start ?? start, end: last?.end ?? end };
}
