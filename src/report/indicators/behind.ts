// What stands behind a figure and belongs to it: its base, the same change counted otherwise, its prices, its plan.
//
//   tăng 17,9% (tương ứng 487 tỷ đồng) so với cùng kỳ · 9.412 tỷ đồng (giá so sánh 1994) · đạt 95% kế hoạch (6.452 vận động viên)
import { rateWords } from '../../lexicon/indicators.js';
import { after, isWord, opensLineAt, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valueOver } from '../article.js';
import { skipAspect } from './aspect.js';
import { readBase } from './base.js';
import { isEqualled, isTimes, type RelationReading, readBeside, readRelation } from './comparison.js';
import type { Draft } from './draft.js';
import { type Figure, openingOf, type Reading } from './figure.js';
import { priceBaseBetween } from './period.js';

const comma = 0x2c;
const openBracket = 0x28;
const closeBracket = 0x29;
const longestBracket = 64;

type Behind = Pick<Reading, 'base' | 'beside'> & { readonly end: number };

/** What stands behind a figure for it: its base, and the same change counted otherwise, in either order. */
export function readBehind({ article, placed, sentence }: Figure, relation: RelationReading | null, days: string | undefined): Behind {
  const changed = relation !== null && relation.relation !== 'reach';
  const compared = { days, times: isTimes(article, placed), equalled: relation !== null && isEqualled(article, relation) };
  const first = relation?.base ? null : readBase(article, slashIn(article, placed), sentence.end, compared);
  const beside = changed ? readBeside(article, placed, first?.end ?? placed.end, sentence.end) : null;
  const base = relation?.base ?? first ?? (beside ? readBase(article, beside.end, sentence.end, { days, times: false, equalled: false }) : null);
  const end = relation?.base ? placed.end : (base?.end ?? skipAspect(article, afterWhole(article, placed)));
  return { base, beside, end: beside ? Math.max(beside.end, end) : end };
}

const longestWhole = 6;

/** "đạt 22% GRDP, xây dựng 6.000 căn nhà", "đạt 95,6% dân số, tăng 1,2%": what a share is of begins no other name. */
function afterWhole(article: Article, { value, end }: Placed): number {
  const cx = article.under.comparisons;
  if (value.kind !== 'percent') return end;
  if (senseAt(cx, end).whole && unitAt(cx, after(cx, end)) === comma) return after(cx, end);
  let at = end;
  while (at - end < longestWhole && isWord(cx, at) && !opensLineAt(cx, at) && !senseAt(cx, at).relation && (article.valueAt[at] as number) < 0) at++;
  return at > end && unitAt(cx, at) === comma && senseAt(cx, at + 1).relation && !senseAt(cx, at + 1).equation ? at : end;
}

/** Where the base of a figure begins: behind it, or at the slash that makes a rate of it (48%/dự toán). */
function slashIn({ cx }: Article, { value, start, end }: Placed): number {
  if (value.kind !== 'percent' || !value.per) return end;
  for (let at = start; at < end; at++) if (unitAt(cx, at) === 0x2f) return at;
  return end;
}

/** "(giá so sánh 2010)" tells the prices of the figure before it; "đạt 95% kế hoạch (6.452 vận động viên)" gives the plan itself. */
export function skipBracket(article: Article, end: number, draft: Draft): number {
  const { cx } = article;
  const bare = readPrices(article, end, draft);
  if (bare > end || unitAt(cx, end) !== openBracket) return bare;
  // "đạt 38,1% kế hoạch (KH)": an abbreviation
  if (isWord(cx, end + 1) && unitAt(cx, end + 2) === closeBracket) return end + 3;
  const limit = Math.min(cx.count, end + longestBracket);
  let close = end + 1;
  while (close < limit && unitAt(cx, close) !== closeBracket) close++;
  if (close === limit) return end;
  const priceBase = priceBaseBetween(article, end + 1, close);
  if (priceBase) {
    draft.priceBase = priceBase;
    return close + 1;
  }
  const inner = valueOver(article, end + 1);
  if (inner?.start !== end + 1 || inner.end !== close || readRelation(article, inner.start, inner.start, { days: undefined, times: false, equalled: false }))
    return end;
  // "tỷ lệ hộ nghèo còn 3,24% (834 hộ)": what a rate comes to is an indicator
  if (inner.value.kind === 'quantity' && draft.comparisons.length === 0 && openingOf(draft.name, rateWords)) return end;
  return inner.value.kind === 'quantity' || inner.value.kind === 'money' ? close + 1 : end;
}

/** "9.412 tỷ đồng theo giá so sánh 1994" */
function readPrices(article: Article, end: number, draft: Draft): number {
  const cx = article.under.indicators;
  if (!senseAt(cx, end).priceBase) return end;
  const placed = valueOver(article, after(cx, end));
  const priceBase = placed && priceBaseBetween(article, placed.start, placed.end);
  if (!placed || !priceBase) return end;
  draft.priceBase = priceBase;
  return placed.end;
}
