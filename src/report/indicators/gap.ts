// How far a figure is from a base, in words that say so only where the base follows: thiếu 2 xã so với chỉ tiêu.
//
//   "58/188 xã đạt chuẩn, thêm 4 xã so với năm 2023 nhưng vẫn thiếu 2 xã so với chỉ tiêu", "đạt 18,6%, chậm 4,2% so với kế hoạch"
import { after, isWord, senseAt } from '../../tokens/cursor.js';
import type { Article, Placed } from '../article.js';
import { readBase } from './base.js';
import type { RelationReading } from './comparison.js';

const longestGap = 2;
const longestLead = 4;

/** The relation before a figure whose base stands behind it, in a clause that names nothing; "còn thiếu 912 giáo viên so với định mức" counts them. */
export function readGap(article: Article, { start, end }: Placed, from: number, limit: number, days: string | undefined): RelationReading | null {
  const cx = article.under.comparisons;
  for (let at = start - 1; at >= Math.max(from, start - longestGap); at--) {
    const { gap } = senseAt(cx, at);
    if (!gap || after(cx, at) !== start) continue;
    if (!isBare(article, from, at)) return null;
    const kind = readBase(article, end, limit, { days, times: false, equalled: false })?.kind;
    const planned = kind === 'plan' || kind === 'estimate';
    return kind !== undefined && planned === (gap === 'below') && kind !== 'other' ? { relation: gap, start: at, base: undefined } : null;
  }
  return null;
}

/** A comma or "nhưng", and words that state. */
function isBare(article: Article, from: number, to: number): boolean {
  const cx = article.under.indicators;
  if (to - from > longestLead || to === from) return false;
  for (let at = from; at < to; at = after(cx, at)) if (isWord(cx, at) && !senseAt(cx, at).adversative && !senseAt(cx, at).stating) return false;
  return true;
}
