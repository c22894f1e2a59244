// Figures that are no indicators for the words beside them: votes, fines, bounds that only tell who is meant.
import { has } from '../../base/own.js';
import { after, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valueOver } from '../article.js';
import type { Candidate } from './reported.js';
import { statusBetween } from './status.js';

/** "doanh nghiệp có tổng nguồn vốn không quá 100 tỷ đồng": a bound that nobody aims at only tells which are meant, where nothing is looked back on. */
export function isLimit(article: Article, { placed: { value, start }, from, reviewed }: Candidate): boolean {
  return value.kind === 'money' && !reviewed && has(value, 'min') !== has(value, 'max') && statusBetween(article, from, start) !== 'target';
}

const excludeReach = 8;
const finedReach = 16;

/** "xử phạt 12 cơ sở …, với tổng số tiền 1,5 tỷ đồng": what fines come to is told farther behind them than a clause goes. */
const fineReach = 40;

function isFined({ under }: Article, from: number, to: number): boolean {
  const cx = under.indicators;
  let fined = false;
  let summed = false;
  for (let at = from; at < to; at = after(cx, at)) {
    const { fine, amount } = senseAt(cx, at);
    if (unitAt(cx, at) === 0x3b) fined = summed = false;
    else if (fine) fined = true;
    else if (amount && fined) summed = true;
  }
  return summed;
}

/** Words beside a figure that make it a vote or a fine. */
export function isExcluded(article: Article, { from, placed, sentence }: Pick<Candidate, 'from' | 'placed' | 'sentence'>): boolean {
  const { start, end } = placed;
  const cx = article.under.indicators;
  if (placed.value.kind === 'money' && isFined(article, Math.max(sentence.start, start - fineReach), start)) return true;
  // "32/33 phiếu bầu hợp lệ (đạt 96,97%)": a share of what was counted before it
  const counted = valueOver(article, from - 1);
  if (counted?.end === from && placed.value.kind === 'percent' && isOfVotes(article, counted)) return true;
  for (let at = Math.max(from, start - (placed.value.kind === 'money' ? finedReach : excludeReach)); at < Math.min(sentence.end, end + 5); at = after(cx, at)) {
    if (at >= end && (unitAt(cx, at) === 0x2c || unitAt(cx, at) === 0x3b)) return false;
    const { unmeasured, fine } = senseAt(cx, at);
    // nobody votes with money: "đồng ý bổ sung 55 tỷ đồng"
    if (placed.value.kind === 'money' ? fine : unmeasured) return true;
  }
  return false;
}

/** "tổng số 496 phiếu hợp lệ", "48 đại biểu": votes, and those who cast them. */
export function isOfVotes({ under }: Article, { start, end }: Placed): boolean {
  const cx = under.indicators;
  for (let at = start; at < end; at = after(cx, at)) if (senseAt(cx, at).unmeasured) return true;
  return false;
}
