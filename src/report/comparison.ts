// What a figure is compared to.
//
//   comparison = relation figure [base]                tăng 15,9% so với cùng kỳ, bằng 80% dự toán năm
//              | relation base figure                  tăng so với cùng kỳ 11,55%
//   base       = ['so với'] (cùng kỳ | kế hoạch | dự toán | năm 2024 | …) tail*
//
// "Đạt 73,5% so với dự toán giao, bằng 85,8% so với cùng kỳ năm trước." A base is what the text names for that very figure;
// where it names none, the base is `other` and its text is empty.
import type { CalendarDate, Period } from '../base/value.js';
import type { BaseKind, Relation } from '../lexicon/report-entry.js';
import { after, isWord, opensLineAt, senseAt, senseBefore, unitAt } from '../tokens/cursor.js';
import type { Article, Placed } from './article.js';

export interface Base {
  readonly start: number;
  readonly end: number;
  readonly kind: BaseKind;
}

export interface RelationReading {
  readonly relation: Relation;
  /** First token of the words that say it. */
  readonly start: number;
  /** The base, where it stands between the relation and the figure. */
  readonly base?: Base;
}

const longestBase = 14;
const comma = 0x2c;

/** The base at a token. `year` is that of the figure: the year before it is the previous one. Behind a multiple (gấp 1,4 lần năm 2024) a date is one without a mark. */
export function readBase(article: Article, at: number, limit: number, year: number | undefined, times = false): Base | null {
  const cx = article.under('comparisons');
  let next = at;
  let marked = false;
  while (next < limit && senseAt(cx, next).baseMark) {
    marked = true;
    next = after(cx, next);
  }
  if (next >= limit || (opensLineAt(cx, next) && next > at)) return null;
  const dated = placedAt(article, next);
  if (dated) {
    const kind = kindOfDate(article, dated, year);
    if (kind && (marked || times || kind === 'same-period')) return { start: at, end: skipTails(article, dated.end, limit), kind };
  }
  const { base } = senseAt(cx, next);
  if (base) return { start: at, end: skipTails(article, after(cx, next), limit), kind: base };
  return marked && senseAt(cx, at).baseMark && !senseAt(cx, at).weakMark ? { start: at, end: clauseEnd(article, next, limit), kind: 'other' } : null;
}

function placedAt({ values, valueAt }: Article, at: number): Placed | undefined {
  const placed = values[valueAt[at] ?? -1];
  return placed?.start === at ? placed : undefined;
}

function kindOfDate(article: Article, { value, start }: Placed, year: number | undefined): BaseKind | undefined {
  if (value.kind !== 'date' && value.kind !== 'period') return undefined;
  if (senseAt(article.cx, start).samePeriod) return 'same-period';
  const date = value as CalendarDate | Period;
  if (date.precision !== 'year') return 'other';
  const own = date.start ? Number(date.start.slice(0, 4)) : undefined;
  return date.relative === '-P1Y' || own === undefined || year === undefined || own === year - 1 ? 'previous-year' : 'other';
}

/** Who set the base, and for when: dự toán Trung ương giao, kế hoạch năm 2024. */
function skipTails(article: Article, from: number, limit: number): number {
  const cx = article.under('comparisons');
  let end = from;
  while (end < limit && end - from < longestBase && !opensLineAt(cx, end)) {
    // also a date that began inside the base: cuối | năm | 2023
    const dated = article.values[article.valueAt[end] ?? -1];
    if (dated && dated.end > end && (dated.value.kind === 'date' || dated.value.kind === 'period')) end = dated.end;
    else if (senseAt(cx, end).baseTail) end = after(cx, end);
    else break;
  }
  return end;
}

function clauseEnd(article: Article, from: number, limit: number): number {
  const cx = article.under('comparisons');
  let end = from;
  while (end < limit && end - from < longestBase && isWord(cx, end) && !senseAt(cx, end).relation && (article.valueAt[end] as number) < 0) end++;
  return end;
}

/** The relation that the words right before a figure say; `from` is where they may begin. */
export function readRelation(article: Article, figure: number, from: number, year: number | undefined): RelationReading | null {
  const cx = article.under('comparisons');
  const unit = unitAt(cx, figure);
  if (unit === 0x2b) return { relation: 'increase', start: figure };
  if (unit === 0x2d || unit === 0x2212) return { relation: 'decrease', start: figure };
  // "cao hơn 0,7 điểm": softened words that compare are part of the figure
  const own = senseAt(cx, figure).relation;
  if (own) return { relation: own, start: figure };
  let end = figure;
  for (let skipped = 0; skipped < 3 && end > from; skipped++) {
    const { relation } = senseBefore(cx, end);
    if (relation) {
      const start = startOfPhrase(article, end);
      return start >= from ? { relation, start } : null;
    }
    if (!senseAt(cx, end - 1).filler) break;
    end--;
  }
  return readRelationAcross(article, figure, from, year);
}

const farthestBase = 16;

/** "tăng so với cùng kỳ 11,55%", "vượt chỉ tiêu thu ngân sách từ 3 - 5%": the base stands before the figure. */
function readRelationAcross(article: Article, figure: number, from: number, year: number | undefined): RelationReading | null {
  const cx = article.under('comparisons');
  for (let at = figure - 1; at >= Math.max(from, figure - farthestBase); at--) {
    if (unitAt(cx, at) === comma) return null;
    const { relation } = senseAt(cx, at);
    if (!relation) continue;
    const base = readBase(article, after(cx, at), figure, year);
    if (!base) return null;
    const gap = figure - base.end;
    return gap === 0 || (gap <= 4 && base.kind !== 'other') ? { relation, start: at, base } : null;
  }
  return null;
}

function startOfPhrase(article: Article, end: number): number {
  const cx = article.under('comparisons');
  for (let width = 4; width > 1; width--) if (end - width >= 0 && after(cx, end - width) === end && senseAt(cx, end - width).relation) return end - width;
  return end - 1;
}

/** A multiple: gấp 1,4 lần. */
export function isTimes(article: Article, { start, end }: Placed): boolean {
  const cx = article.under('comparisons');
  for (let at = start; at < end; at++) if (senseAt(cx, at).timesUnit) return true;
  return false;
}
