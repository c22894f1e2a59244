// The base of a comparison: what a figure is measured against, and who set it.
//
//   base = ['so với'] (cùng kỳ | kế hoạch | dự toán | năm 2024 | …) tail* [who setter]
//
// "Đạt 73,5% so với dự toán giao, bằng 85,8% so với cùng kỳ năm trước", "103,4% kế hoạch các địa phương đăng ký". A base is
// what the text names for that very figure; where it names none, the base is `other` and its text is empty.
import type { CalendarDate, Period } from '../../base/value.js';
import type { BaseKind } from '../../lexicon/report-entry.js';
import { after, isGlued, isWord, opensLineAt, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, isLong, type Placed, valueOver } from '../article.js';
import { skipAspect } from './aspect.js';

export interface Base {
  readonly start: number;
  readonly end: number;
  readonly kind: BaseKind;
}

/** The figure that is compared, as far as its base depends on it. */
export interface Compared {
  /** Its days: the year before them is the previous one, the same days of that year are the same period. */
  readonly days: string | undefined;
  /** It is a multiple: a date may follow without a mark (gấp 1,4 lần năm 2024). */
  readonly times: boolean;
  /** It is a share of what follows: an earlier year (bằng 60,3% năm 2023), the whole economy (bằng 3,8% GDP). */
  readonly equalled: boolean;
}

const longestBase = 14;
const slash = 0x2f;

/** In tokens: with all that is told of who set it. */
const farthestEnd = 64;

/** The base at a token. */
export function readBase(article: Article, at: number, limit: number, figure: Compared): Base | null {
  const base = baseAt(article, at, Math.min(limit, at + farthestEnd), figure);
  return base && isLong(article, base.start, base.end) ? null : base;
}

function baseAt(article: Article, at: number, limit: number, figure: Compared): Base | null {
  const cx = article.under.comparisons;
  // "tăng 5%/cùng kỳ"
  let next = unitAt(cx, at) === slash && isGlued(cx, at) ? at + 1 : at;
  next = skipAspect(article, next);
  let marked = isBehindComparative(article, at);
  while (next < limit && senseAt(cx, next).baseMark) {
    marked = true;
    next = after(cx, next);
  }
  if (next >= limit || (opensLineAt(cx, next) && next > at)) return null;
  const dated = placedAt(article, marked && senseAt(article.cx, next).edge === 'end' ? next + 1 : next);
  if (dated) {
    const kind = kindOfDate(article, dated, figure.days);
    if (kind && (marked || kind === 'same-period' || isUnmarked(dated, figure, article.published?.year)))
      return { start: at, end: skipTails(article, dated.end, limit), kind };
  }
  const { base, whole } = senseAt(cx, next);
  if (base) return { start: at, end: skipTails(article, after(cx, next), limit), kind: base };
  if (whole && figure.equalled) return { start: at, end: after(cx, next), kind: 'other' };
  return marked && senseAt(cx, at).baseMark && !senseAt(cx, at).weakMark
    ? { start: at, end: skipTails(article, clauseEnd(article, next, limit), limit), kind: 'other' }
    : null;
}

/** "cao hơn | năm 2023 1,2%": what stands there is what something is laid beside; not so behind "hơn" or "bằng" alone. */
export function isBehindComparative({ under }: Article, at: number): boolean {
  const { comparative, relation } = senseBefore(under.comparisons, at);
  return comparative === true && (relation === 'increase' || relation === 'decrease');
}

function placedAt(article: Article, at: number): Placed | undefined {
  const placed = valueOver(article, at);
  return placed?.start === at ? placed : undefined;
}

function kindOfDate(article: Article, { value, start }: Placed, days: string | undefined): BaseKind | undefined {
  if (value.kind !== 'date' && value.kind !== 'period') return undefined;
  if (senseAt(article.cx, start).samePeriod) return 'same-period';
  const date = value as CalendarDate | Period;
  if (date.precision !== 'year') return isYearBefore(date, days) ? 'same-period' : 'other';
  const own = date.start ? Number(date.start.slice(0, 4)) : undefined;
  return date.relative === '-P1Y' || own === undefined || days === undefined || own === yearOf(days) - 1 ? 'previous-year' : 'other';
}

/** "so với 6 tháng đầu năm 2023" of a figure of the first six months of 2024. */
function isYearBefore({ start, end }: CalendarDate | Period, days: string | undefined): boolean {
  if (!start || !end || days === undefined) return false;
  return start.slice(4) === days.slice(4, 10) && end.slice(4) === days.slice(15) && Number(start.slice(0, 4)) === yearOf(days) - 1;
}

function isUnmarked({ value }: Placed, { days, times, equalled }: Compared, now: number | undefined): boolean {
  const { start, precision } = value as CalendarDate | Period;
  const year = days === undefined ? now : yearOf(days);
  return times || (equalled && precision === 'year' && start !== undefined && year !== undefined && Number(start.slice(0, 4)) < year);
}

function yearOf(days: string): number {
  return Number(days.slice(0, 4));
}

/** Who set the base, and for when: dự toán Trung ương giao, kế hoạch năm 2024. */
function skipTails(article: Article, from: number, limit: number): number {
  const cx = article.under.comparisons;
  let end = from;
  while (end < limit && end - from < longestBase && !opensLineAt(cx, end)) {
    // also a date that began inside the base: cuối | năm | 2023
    const dated = valueOver(article, end);
    if (dated && dated.end > end && (dated.value.kind === 'date' || dated.value.kind === 'period')) end = dated.end;
    else if (senseAt(cx, end).baseTail) end = after(cx, end);
    else break;
  }
  const set = skipSetter(article, end, limit);
  return set > end && set - from < longestBase ? skipTails(article, set, limit) : set;
}

/** "kế hoạch | các địa phương đăng ký": words of no list, as far as the last verb of setting in their clause. */
function skipSetter(article: Article, from: number, limit: number): number {
  const cx = article.under.comparisons;
  let end = from;
  for (let at = from; at < limit && at - from < longestBase; at = after(cx, at)) {
    const { relation, clauseLink, setter } = senseAt(cx, at);
    if (!isWord(cx, at) || opensLineAt(cx, at) || isFigure(article, at) || relation || clauseLink) break;
    if (setter) end = after(cx, at);
  }
  return end;
}

/** A figure of its own, not the number of a council (khóa X) or a date. */
function isFigure(article: Article, at: number): boolean {
  const kind = valueOver(article, at)?.value.kind;
  return kind === 'percent' || kind === 'money' || kind === 'quantity' || kind === 'ratio';
}

function clauseEnd(article: Article, from: number, limit: number): number {
  const cx = article.under.comparisons;
  let end = from;
  while (end < limit && end - from < longestBase && isWord(cx, end) && !senseAt(cx, end).relation && (article.valueAt[end] as number) < 0) end++;
  return end;
}
