// Stable keys of the well-known indicators, so that reports of many places can be laid side by side.
import { after, cursorOver, release, senseAt, unitAt } from '../../tokens/cursor.js';
import { readText } from '../../tokens/token.js';
import type { PartCursor } from '../article.js';
import { keyWords } from '../words.js';

const percentSign = 0x25;

/** The key of the longest known phrase in a name; undefined where none is known. The name is read anew, for it may have been completed. */
export function keyOf(name: string): string | undefined {
  const { lookup, layers } = keyWords();
  const { tokens } = readText(name, lookup);
  const cx = cursorOver(tokens, layers) as PartCursor;
  let best: string | undefined;
  let longest = 0;
  let threshold = false;
  for (let at = 0; at < cx.count; at++) {
    const { key } = senseAt(cx, at);
    // "chỉ tiêu đạt dưới 40% kế hoạch" are none that were met
    if (unitAt(cx, at) === percentSign) threshold = true;
    const length = after(cx, at) - at;
    if (key && length > longest) {
      best = key;
      longest = length;
    }
  }
  release(cx);
  return threshold ? undefined : best;
}
