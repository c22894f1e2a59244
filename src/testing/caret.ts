// Lines of a text with carets under what is meant, for the messages of failed tests.
import { countGraphemes } from 'unicode-segmenter/grapheme';
import type { Span } from '../base/span.js';

/**
 * The lines of a text in which the spans begin, each with carets under them. Spans come in the order of the text.
 *
 * @example
 * ```ts
 * underline('Thu 3 tỷ đồng.', [{ start: 4, end: 13 }]);
 * // Thu 3 tỷ đồng.
 * //     ^^^^^^^^^
 * ```
 */
export function underline(text: string, spans: readonly Span[]): string {
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const within = spans.filter((span) => span.start >= start && span.start <= end);
    if (within.length > 0 || (spans.length === 0 && start === 0)) lines.push(line);
    if (within.length > 0) lines.push(caretsUnder(line, start, within));
    start = end + 1;
  }
  return lines.join('\n');
}

function caretsUnder(line: string, start: number, spans: readonly Span[]): string {
  let carets = '';
  let width = 0;
  for (const span of spans) {
    const from = countGraphemes(line.slice(0, span.start - start));
    const to = Math.max(from + 1, countGraphemes(line.slice(0, span.end - start)));
    carets += ' '.repeat(Math.max(0, from - width)) + '^'.repeat(to - Math.max(from, width));
    width = to;
  }
  return carets;
}
