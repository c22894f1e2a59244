// When a new indicator holds: at the time that is stated with it, or at the one at hand.
import { toIso } from '../../base/civil.js';
import { senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import type { Article } from '../article.js';
import { isNow, type Named, type Reading } from './figure.js';
import { periodBetween, yearAround } from './period.js';
import { isDoneAlready, isYetToBe } from './status.js';

export interface OwnTime {
  /** Stated with it, and holding for what follows. */
  readonly stated: { readonly days: string } | undefined;
  readonly days: string | undefined;
  /** `days` are to come. */
  readonly ahead: boolean;
}

/** `awaited`: it is yet to be, at no time that was told of before; `kept`: it has the time of the indicator at hand. */
export function timeOf(reading: Reading, named: Named, { awaited, kept }: { readonly awaited: boolean; readonly kept: boolean }): OwnTime {
  const { article, placed, from, state, relation, review } = reading;
  // what stands with the old level is said of that one: từ 45 triệu đồng năm 2020 lên 60 triệu đồng
  const to = reading.levelled && relation ? relation.start : placed.start;
  const attribute = isAttribute(reading, named);
  const year = yearAround(state.time.period, review);
  const stated = periodBetween(article, from, to, year) ?? periodBehind(reading, year, attribute);
  const passing = stated ?? yearsEnd(article, from, to, year) ?? reviewAgain(reading);
  // what there is now is one of the time under review, where nobody answers a question
  const today = isNow(article, from, to) && (review === undefined || state.time.answered || reading.bracketed);
  const held = today || awaited ? undefined : attribute ? state.current?.period : (state.time.period ?? accountsOf(reading));
  const days = kept ? state.current?.period : (passing?.days ?? held);
  return { stated, days, ahead: days !== undefined && isToCome(article, days, review) };
}

/** "phấn đấu đến cuối năm tỷ lệ hộ nghèo còn 2%": the whole of the year that is told of. */
export function yearsEnd({ under }: Article, from: number, to: number, year: string | undefined): { days: string } | undefined {
  const cx = under.indicators;
  for (let at = from; year !== undefined && at < to; at++) {
    const { yearEnd } = senseAt(cx, at);
    if (yearEnd === 'until' || (yearEnd && senseBefore(cx, at).status)) return { days: `${year}-01-01/${year}-12-31` };
  }
  return undefined;
}

/** "6 tháng cuối năm phải tăng 8%, rất khó khi dịch đã lan ra 11/15 huyện": what is done already is of no time to come. */
function reviewAgain({ article, state, review, from, placed }: Reading): { days: string } | undefined {
  const { period } = state.time;
  if (review === undefined || period === undefined || !isToCome(article, period, review) || !isDoneAlready(article, from, placed.start)) return undefined;
  return { days: review };
}

/** It is told of the thing that the sentence is about. */
export function isAttribute({ state }: Reading, named: Named): boolean {
  return named.short === state.sentence.topic;
}

/** Sums for which an article states no time are of the accounts or the plan that it told of last, up to the questions. */
function accountsOf({ state, placed: { value } }: Reading): string | undefined {
  return value.kind === 'money' && value.per === undefined && !state.time.questioned ? state.time.accounts : undefined;
}

/** "… 60 triệu đồng năm 2024", "13 tuyến sẽ làm xong trong năm 2020". */
function periodBehind({ article, placed, sentence, base }: Reading, year: string | undefined, attribute: boolean): { days: string } | undefined {
  const from = base?.end ?? placed.end;
  // the day of a project is not when it has its length
  const reach = !attribute && isYetToBe(article, from, sentence.end) ? 14 : 3;
  // "500 tỷ đồng, quý II đạt 300 tỷ đồng": past a comma it is that of the next
  const end = Math.min(sentence.end, from + reach);
  let to = from;
  while (to < end && unitAt(article.cx, to) !== 0x2c && unitAt(article.cx, to) !== 0x3b && unitAt(article.cx, to) !== 0x3a) to++;
  // "(năm 2011: 18,9 triệu đồng)", "(năm 2011 là 18,9 triệu đồng)" is that of another figure
  if (unitAt(article.cx, to) === 0x3a) return undefined;
  const behind = periodBetween(article, from, to, year);
  return behind && unitAt(article.cx, from) === 0x28 && unitAt(article.cx, behind.placed.end) !== 0x29 ? undefined : behind;
}

/** "kế hoạch năm 2024 là 2.100 tỷ đồng, đến 30/6 giải ngân 900 tỷ đồng": days of their own, up to those under review. */
export function isUnderReview({ review, state, article }: Reading, stated: { readonly days: string } | undefined): boolean {
  const last = review?.slice(11) ?? (article.published && toIso(article.published));
  return stated !== undefined && last !== undefined && stated.days !== state.current?.period && stated.days.slice(11) <= last;
}

/** A period that begins after the one under review, or after the article was written. */
export function isToCome(article: Article, period: string, review: string | undefined): boolean {
  const start = period.slice(0, 10);
  // "bốn tháng đầu năm 2017" in an article of May is over, though the year before is under review
  if (isOver(article, period)) return false;
  if (review !== undefined) return start > review.slice(11);
  return article.published !== undefined && start > toIso(article.published);
}

export function isOver({ published }: Article, period: string): boolean {
  return published !== undefined && period.slice(11) <= toIso(published);
}
