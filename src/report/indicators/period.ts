// The period of a figure, and the year its prices are of, from the words around it.
//
// "11 tháng năm 2023", "đến hết ngày 30/11" (from the first day of that year), "cả năm" of the year that was named last. A year
// in "so với năm 2024" belongs to the comparison, one in "giá so sánh 2010" to the prices.
import { monthLength } from '../../base/civil.js';
import type { CalendarDate, Period } from '../../base/value.js';
import { after, isNumber, isWord, opensLineAt, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valueOver, valuesIn } from '../article.js';
import type { Sentence } from '../sentence.js';
import { isPriceYear } from '../stated-time.js';
import { isBehindComparative } from './base.js';
import { isTimes } from './comparison.js';
import { isDated } from './piece.js';

export interface StatedPeriod {
  readonly days: string;
  readonly placed: Placed;
}

/** The last period that the words between two tokens state. One that names no year is of the year that its sentence named last, or of `year`. */
export function periodBetween(article: Article, from: number, to: number, year?: string): StatedPeriod | undefined {
  let found: StatedPeriod | undefined;
  for (const placed of valuesIn(article, from, to)) {
    if (!isDated(placed) || placed.value.kind === 'time' || isPriceYear(article, placed) || (found && isAgenda(article, placed, to))) continue;
    const days = daysOf(article, placed, year);
    if (!days || (found && (isTerm(article, found, days) || isOfEvent(article, placed)))) continue;
    found = { days: found && isNextYear(article, found, placed, days) ? `${found.days.slice(0, 10)}${days.slice(10)}` : days, placed };
  }
  return found;
}

const farthestSaying = 24;

/** "tình hình năm 2024, nhiệm vụ năm 2025, ông Nam cho biết …": what a paper is about besides, before somebody tells of it. */
function isAgenda(article: Article, placed: Placed, to: number): boolean {
  if (!isPlanned(article, placed) && !senseBefore(article.under.review, placed.start + 1).ahead) return false;
  const cx = article.under.indicators;
  for (let at = placed.end; at < Math.min(to, placed.end + farthestSaying); at++) if (senseAt(cx, at).saying) return true;
  return false;
}

/** "Năm 2010, năm cuối của kế hoạch 5 năm 2006-2010, …": what else is said of a year. */
function isTerm({ cx }: Article, { days: year, placed: { end } }: StatedPeriod, days: string): boolean {
  if (unitAt(cx, end) !== 0x2c || !senseAt(cx, end + 1).yearHead) return false;
  return days.slice(0, 4) !== days.slice(11, 15) && days.slice(0, 10) <= year.slice(0, 10) && days.slice(11) >= year.slice(11);
}

const farthestEvent = 6;

/** "6 tháng đầu năm, tuy chịu ảnh hưởng của trận mưa úng cuối năm 2008, kinh tế vẫn tăng 9,8%": when something befell, and no time of its own. */
function isOfEvent({ cx, under }: Article, { start }: Placed): boolean {
  for (let at = start - 1; at > start - farthestEvent && (isWord(cx, at) || isNumber(cx, at)); at--) if (senseAt(under.indicators, at).event) return true;
  return false;
}

/** "trong hai năm 2015 và 2016": one period of both. */
function isNextYear(article: Article, before: StatedPeriod, { value, start }: Placed, days: string): boolean {
  if (start - before.placed.end !== 1 || senseAt(article.cx, before.placed.end).joiner !== 'and') return false;
  const first = before.placed.value as CalendarDate | Period;
  return (
    first.precision === 'year' && (value as CalendarDate | Period).precision === 'year' && Number(before.days.slice(11, 15)) + 1 === Number(days.slice(0, 4))
  );
}

/** The year of the prices: (giá so sánh 2010). */
export function priceBaseBetween(article: Article, from: number, to: number): number | undefined {
  for (const placed of valuesIn(article, from, to)) {
    const { value } = placed;
    if (value.kind === 'date' && value.start && isPriceYear(article, placed)) return Number(value.start.slice(0, 4));
  }
  return undefined;
}

function daysOf(article: Article, placed: Placed, around: string | undefined): string | undefined {
  const { value, start, yearInferred } = placed;
  const date = value as CalendarDate | Period;
  const comparisons = article.under.comparisons;
  const before = senseBefore(article.cx, start);
  if (senseAt(article.cx, start).samePeriod || isCompared(article, placed) || isMultiplied(article, placed)) return undefined;
  if (isCarriedOver(article, placed) || isNorm(article, placed)) return undefined;
  if (!date.start || !date.end) return undefined;
  if (around && isNearlyGone(article, start)) return `${around}-01-01/${around}-12-31`;
  const known = yearInferred ? (yearNamedBefore(article, start) ?? around) : undefined;
  const inferred = known !== undefined;
  const year = known ?? date.start.slice(0, 4);
  if (date.kind === 'date' && (date.precision === 'day' || date.precision === 'minute')) {
    // "từ ngày 1/7 đến 15/12"
    if (date.start !== date.end) return `${date.start}/${date.end}`;
    const upTo = before.joiner === 'to' || before.datePreposition === true || unitAt(article.cx, start - 1) === 0x2c;
    return upTo ? `${firstYear(year, date.end)}-01-01/${year}${date.end.slice(4)}` : undefined;
  }
  // "ngay từ quý I" tells when something began
  if (before.rangeHead === 'from') return undefined;
  const last = inferred ? lastDay(date.end, year) : date.end;
  // "đến hết quý II"
  if ((date.precision === 'month' || date.precision === 'quarter') && senseBefore(comparisons, start).upTo) return `${year}-01-01/${last}`;
  return inferred ? `${year}${date.start.slice(4)}/${last}` : `${date.start}/${date.end}`;
}

/** "các chỉ tiêu chủ yếu của năm 2025" */
function isOfPlan({ under }: Article, start: number): boolean {
  return senseBefore(under.comparisons, start).weakMark === true && senseBefore(under.indicators, start - 1).planNoun !== undefined;
}

/** What a year has for building is paid out up to 31 January of the next (Law on the State Budget 2015, article 64): to that day counts from the first of that year. */
function firstYear(year: string, end: string): string {
  return end.endsWith('-01-31') ? String(Number(year) - 1) : year;
}

function lastDay(end: string, year: string): string {
  return end.slice(5, 7) === '02' ? `${year}-02-${monthLength(Number(year), 2)}` : `${year}${end.slice(4)}`;
}

/** "Năm qua, tỉnh đón …", said in December: the year at hand. */
function isNearlyGone({ under, published }: Article, at: number): boolean {
  return published !== undefined && published.month >= 10 && senseAt(under.indicators, at).goneYear === true;
}

/** "theo chuẩn giai đoạn 2016 - 2020" */
function isNorm(article: Article, { start, value }: Placed): boolean {
  const { start: first, end } = value as CalendarDate | Period;
  return first !== undefined && end !== undefined && first.slice(0, 4) !== end.slice(0, 4) && senseBefore(article.under.comparisons, start).norm === true;
}

const farthestYear = 80;

/** The year of the last date or period before a token, in its sentence, that names one; not what something is compared to. */
function yearNamedBefore(article: Article, at: number): string | undefined {
  for (let i = at - 1; i >= Math.max(0, at - farthestYear) && unitAt(article.cx, i) !== 0x2e && !opensLineAt(article.cx, i + 1); i--) {
    const placed = valueOver(article, i);
    if (!placed) continue;
    i = placed.start;
    const { value, yearInferred } = placed;
    if ((value.kind !== 'date' && value.kind !== 'period') || !value.start || yearInferred) continue;
    if (value.start.slice(0, 4) !== value.end?.slice(0, 4) || isPriceYear(article, placed)) continue;
    if (isMultiplied(article, placed) || isCompared(article, placed) || isPlanned(article, placed) || senseAt(article.cx, placed.start).samePeriod) continue;
    return value.start.slice(0, 4);
  }
  return undefined;
}

/** Whether a period holds past its sentence: not the span of a programme, nor a year long before the one under review. */
export function isHeld(period: string, review: string | undefined): boolean {
  const year = period.slice(0, 4);
  return year === period.slice(11, 15) && (review === undefined || Number(year) >= Number(review.slice(0, 4)) - 1);
}

const longestBase = 3;
const shortestMonth = 28;

/** "từ ngày 1/7 đến 15/12": neither whole months nor the year so far. */
export function isSpanOfDays(period: string): boolean {
  const [start, end] = period.split('/') as [string, string];
  const wholeMonths = start.endsWith('-01') && Number(end.slice(8)) >= shortestMonth;
  return !start.endsWith('-01-01') && !wholeMonths;
}

/** Whether a period is what had passed of another by some day: the year up to 15 November. */
export function isUpTo(period: string, whole: string): boolean {
  return period.slice(0, 10) === whole.slice(0, 10) && (period.slice(11) < whole.slice(11) || Number(period.slice(19)) < shortestMonth);
}

/** The year that figures are of, where a period says none: that of the period at hand, else that under review. */
export function yearAround(period: string | undefined, review: string | undefined): string | undefined {
  // a year before the one under review is that of what it is compared to, or of accounts
  const later = period !== undefined && isHeld(period, review) && (review === undefined || period.slice(0, 4) >= review.slice(0, 4));
  return (later ? period : review)?.slice(0, 4);
}

/** "kế hoạch năm 2025, … 9 tháng tăng 5%": no year that months gone by are of. */
function isPlanned({ under }: Article, { start }: Placed): boolean {
  return senseBefore(under.indicators, start).planNoun === 'aim';
}

/** "so với năm 2024", "cao hơn năm 2024", "so với cuối năm 2024", "so với dự toán 2024". */
function isCompared(article: Article, { start }: Placed): boolean {
  const cx = article.under.comparisons;
  if (isBehindComparative(article, start) || (senseBefore(cx, start).baseMark && !isOfPlan(article, start))) return true;
  // the base that ends right before it, or with its first word: cuối | năm
  for (let end = start + 1; end >= start; end--)
    for (let at = end - 1; at >= end - longestBase; at--) if (senseAt(cx, at).base && after(cx, at) === end) return senseBefore(cx, at).baseMark === true;
  return false;
}

/** "thu chuyển nguồn năm 2023 sang", "chi chuyển nguồn sang năm 2025": where a sum came from, or goes. */
function isCarriedOver({ under }: Article, { start, end }: Placed): boolean {
  const cx = under.indicators;
  if (senseAt(cx, end).carriedOver) return true;
  return senseAt(cx, start - 2).carriedOver === true && after(cx, start - 2) === start;
}

/** "gấp 1,4 lần năm 2024": what a multiple is of. */
function isMultiplied(article: Article, { start }: Placed): boolean {
  const before = valueOver(article, start - 1);
  return before !== undefined && isTimes(article, before);
}

const farthestTime = 14;
const longestOpening = 8;

/** The time of the accounts or of the plan that a sentence names: "quyết toán ngân sách năm 2019", "kế hoạch đầu tư công trung hạn 2021 - 2025". */
export function timeOfAccounts(article: Article, { start, end }: Sentence): string | undefined {
  const cx = article.under.indicators;
  let found: string | undefined;
  for (let at = start; at < end; at++) {
    if (!senseAt(cx, at).accounts || senseBefore(article.under.comparisons, at).baseMark) continue;
    let to = at;
    while (to < Math.min(end, at + farthestTime) && unitAt(cx, to) !== 0x2c && unitAt(cx, to) !== 0x3b) to++;
    // "năm 2019 quyết toán 4.275 tỷ đồng"
    const before = valueOver(article, at - 1);
    const from = before && isDated(before) ? before.start : at;
    found = (periodBetween(article, from, to) ?? openingPeriod(article, start, Math.min(at, start + longestOpening)))?.days ?? found;
  }
  return found;
}

/** "Sang năm 2023, tỉnh xây dựng dự toán …": the time that the words between two tokens begin with. */
export function openingPeriod(article: Article, from: number, to: number, year?: string): StatedPeriod | undefined {
  const stated = periodBetween(article, from, to, year);
  return stated && stated.placed.start - from <= 1 ? stated : undefined;
}
