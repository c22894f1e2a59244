// How much so many aims or places have reached: it tells them from others, and is part of what they are called.
//
//   9/14 chỉ tiêu | đạt và vượt 50% kế hoạch trở lên · 5 chỉ tiêu | dưới 50% · 70 xã | đạt 19/19 tiêu chí nông thôn mới
import { has } from '../../base/own.js';
import { criterionWord } from '../../lexicon/indicators.js';
import { after, senseAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valueOver } from '../article.js';
import { readBase } from './base.js';
import { isTargetCount } from './counted.js';
import { nameBehind } from './name-behind.js';
import type { Tokens } from './phrase.js';

const longestVerbs = 5;

/** What stands behind a count of aims or of places, up to the end of what they reached; null where that is not said. */
export function thresholdBehind(article: Article, placed: Placed, to: number): Tokens | null {
  const aims = isTargetCount(article, placed);
  if (!aims && !isPlaceCount(article, placed)) return null;
  const verbs = afterVerbs(article, placed.end);
  // "từ 50% kế hoạch trở lên"
  const at = senseAt(article.cx, verbs).rangeHead && valueOver(article, verbs) === undefined ? verbs + 1 : verbs;
  const reached = valueOver(article, at);
  if (reached?.start !== at || reached.end > to) return null;
  const end = aims ? endOfShare(article, reached, to) : verbs > placed.end ? endOfCriteria(article, reached, to) : at;
  return end > at ? [[placed.end, end]] : null;
}

/** "12 xã": not "12 xã, phường", nor what is measured. */
function isPlaceCount({ under }: Article, { value, end }: Placed): boolean {
  return value.kind === 'quantity' && value.measure === undefined && senseAt(under.session, end - 1).placeType !== undefined;
}

/** đạt, đạt và vượt, đã hoàn thành */
function afterVerbs({ cx, under }: Article, from: number): number {
  let at = from;
  while (at - from < longestVerbs) {
    if (senseAt(under.results, at).met) at = after(under.results, at);
    else if (senseAt(cx, at).joiner === 'and' || senseAt(under.comparisons, at).relation === 'exceed' || senseAt(under.indicators, at).status === 'weak') at++;
    else return at;
  }
  return from;
}

/** "dưới 50%", "50% kế hoạch trở lên"; "12/15 chỉ tiêu đạt 80%" says how many they are. */
function endOfShare(article: Article, { value, end }: Placed, to: number): number {
  if (value.kind !== 'percent') return -1;
  const base = readBase(article, end, to, { days: undefined, times: false, equalled: true });
  const planned = base?.kind === 'plan' || base?.kind === 'estimate';
  if (!planned && has(value, 'value') && value.approx !== 'above' && value.approx !== 'below') return -1;
  const last = planned ? base.end : end;
  return senseAt(article.cx, last).posterior?.bound ? after(article.cx, last) : last;
}

/** "19/19 tiêu chí nông thôn mới" */
function endOfCriteria(article: Article, { value, end }: Placed, to: number): number {
  if ((value.kind !== 'ratio' && value.kind !== 'quantity') || !value.unit?.toLowerCase().startsWith(criterionWord)) return -1;
  return nameBehind(article, end, to)?.at(-1)?.[1] ?? end;
}
