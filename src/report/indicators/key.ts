// Stable keys of the well-known indicators, so that reports of many places can be laid side by side.
import { fold } from '../../source/fold.js';
import { after, cursorsOver, senseAt } from '../../tokens/cursor.js';
import { tokenize } from '../../tokens/token.js';
import type { PartCursor } from '../article.js';
import { reportWords } from '../words.js';

/** The key of the longest known phrase in a name; undefined where none is known. The name is read anew, for it may have been completed. */
export function keyOf(name: string): string | undefined {
  const { lookup, layers, parts } = reportWords();
  // the layer of values stands before those of the parts
  const cx = cursorsOver(tokenize(fold(name).text, lookup), layers)[parts.indexOf('keys') + 1] as PartCursor;
  let best: string | undefined;
  let longest = 0;
  for (let at = 0; at < cx.count; at++) {
    const { key } = senseAt(cx, at);
    const length = after(cx, at) - at;
    if (key && length > longest) {
      best = key;
      longest = length;
    }
  }
  return best;
}
