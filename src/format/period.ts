// Periods:
//
//   period = [softener] span
//   span   = 'quý' R ['/' yyyy] | n 'tháng đầu năm' [yyyy] | 'nửa đầu năm' [yyyy] | 'giai đoạn' yyyy '-' yyyy
//          | 'cả năm' [yyyy] | 'những năm' yyyy | 'thế kỷ' R | 'từ' point 'đến' point
//          | 'từ đầu năm' [yyyy] 'đến nay' | n unit ('qua' | 'tới') | 'quý trước' | 'cùng kỳ năm trước'
import { own } from '../base/own.js';
import { toRoman } from '../base/roman.js';
import type { Period } from '../base/value.js';
import * as words from '../lexicon/standard.js';
import { formatRange, soften } from './amount.js';
import { formatDistance } from './date.js';
import { formatPoints, formatYear, type Point, pointsOf } from './point.js';

export function formatPeriod(value: Period): string {
  return soften(value.approx) + formatSpan(value);
}

function formatSpan(value: Period): string {
  const { first, last = first, open } = pointsOf(value.edtf);
  if (value.relative !== undefined && first.month === undefined) return formatWindow(value.relative, value.precision);
  if (value.precision === 'month' && first.month === undefined) return `${words.samePeriodWord} ${words.yearWord}${ofYear(value, first)}`;
  if (open) return formatRange(words.startOfYearWords + ofYear(value, first), words.presentWord);
  switch (value.precision) {
    case 'century':
      return `${words.centuryWord} ${toRoman((last.year as number) / 100)}`;
    case 'decade':
      return `${words.decadeWord} ${first.year}`;
    case 'year':
      return first === last ? words.wholeYearWord + ofYear(value, first) : formatYears(first, last);
    case 'half':
      return words.halfYearWords[first.month === 1 ? 'start' : 'end'] + ofYear(value, first);
    case 'quarter':
      return formatQuarters(value, first, last);
    case 'month':
      return formatMonths(value, first, last);
    default:
      return `${words.timeSpanWord} ${formatPoints(first, last)}`;
  }
}

/** 3 tháng tới, quý trước, cùng kỳ năm trước: what waits for a reference. */
function formatWindow(relative: string, precision: Period['precision']): string {
  if (precision === 'quarter') return own(words.relativeQuarterWords)[relative] as string;
  return relative === '-P1Y' ? words.samePeriodWords : formatDistance(relative, 'span');
}

/** "giai đoạn" takes years of our time that are no more than a hundred apart; others are two years. */
function formatYears(first: Point, last: Point): string {
  const [from, to] = [first.year as number, last.year as number];
  if (from < 1000 || to > 2999 || to - from > 100) return formatPoints(first, last);
  return `${words.spanWord} ${formatYear(from)}-${formatYear(to)}`;
}

function formatQuarters(value: Period, first: Point, last: Point): string {
  const quarter = ({ year, month }: Point): string =>
    `${words.quarterWord} ${toRoman(Math.ceil((month as number) / 3))}${year === undefined ? '' : `/${formatYear(year)}`}`;
  const [from, to] = [quarter(first), quarter(last)];
  return from === to ? from + relativeYear(value) : formatRange(from, to);
}

/** 6 tháng đầu năm 2024, 3 tháng cuối năm; từ tháng 3/2024 đến tháng 9/2024 where they do not touch its edge. */
function formatMonths(value: Period, first: Point, last: Point): string {
  const [from, to] = [first.month as number, last.month as number];
  if (first.year === last.year && from === 1 && to < 12) return `${to} ${words.firstMonthsWords}${ofYear(value, first)}`;
  if (first.year === last.year && to === 12 && from > 1) return `${13 - from} ${words.lastMonthsWords}${ofYear(value, first)}`;
  return formatPoints(first, last);
}

/** " 2024" behind the năm of a part of a year, or the " nay" of năm nay. */
function ofYear(value: Period, { year }: Point): string {
  return year === undefined ? relativeYear(value).slice(words.yearWord.length + 1) : ` ${formatYear(year)}`;
}

/** " năm nay" behind a period whose year is counted from the reference. */
function relativeYear({ relative }: Period): string {
  const offset = relative === undefined ? undefined : own(words.relativeWords)[relative];
  return offset ? ` ${offset}` : '';
}
