// Stable keys of the well-known indicators, so that reports of many places can be laid side by side.
import { after, senseAt } from '../tokens/cursor.js';
import type { Article } from './article.js';
import type { Tokens } from './naming.js';

/** The key of the longest known phrase in a name; undefined where none is known. */
export function keyOf(article: Article, tokens: Tokens): string | undefined {
  const cx = article.under('keys');
  let best: string | undefined;
  let longest = 0;
  for (const [start, end] of tokens) {
    for (let at = start; at < end; at++) {
      const { key } = senseAt(cx, at);
      const length = after(cx, at) - at;
      if (key && at + length <= end && length > longest) {
        best = key;
        longest = length;
      }
    }
  }
  return best;
}
