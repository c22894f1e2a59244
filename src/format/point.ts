// Days, months and years as EDTF says them, for dates and periods alike.
import { fourDigits } from '../base/civil.js';
import * as words from '../lexicon/standard.js';
import { formatRange } from './amount.js';

/** What an EDTF day, month or year says: numbers where it says them. */
export interface Point {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

export interface Points {
  readonly first: Point;
  /** Where it is an interval; absent too where that runs up to the present. */
  readonly last: Point | undefined;
  readonly open: boolean;
}

/** The two ends of an EDTF string. A time of day and the marks of approximation are left out; the value has them too. */
export function pointsOf(edtf: string): Points {
  const plain = edtf.replaceAll('~', '').replace(/T[\d:]+$/u, '');
  const [from = '', to] = plain.split('/');
  if (to === '..') return { first: pointOf(from), last: undefined, open: true };
  return { first: pointOf(from), last: to === undefined ? undefined : pointOf(to), open: false };
}

/** `XXXX-07-04`: unspecified digits are absent, but the decade `198X` is the year it begins with. */
function pointOf(text: string): Point {
  const [year, month, day] = text.split('-').map((part) => (/^\d/u.test(part) ? Number(part.replace('X', '0')) : undefined));
  return { year, month, day };
}

/** ngày 4/7/2017, tháng 7/2017, năm 2017; mùng 3 of a month that is not known. */
export function formatPoint({ year, month, day }: Point): string {
  const spelled = year === undefined ? undefined : formatYear(year);
  if (day !== undefined && month === undefined) return `${words.earlyDayWord} ${day}`;
  if (day !== undefined) return `${words.dayWord} ${figures(day, month, spelled)}`;
  if (month !== undefined) return `${words.monthWord} ${figures(month, spelled)}`;
  return `${words.yearWord} ${spelled}`;
}

/** từ ngày 1/7/2024 đến ngày 15/7/2024. */
export function formatPoints(first: Point, last: Point): string {
  return formatRange(formatPoint(first), formatPoint(last));
}

/** Four digits: fewer are no year to a reader. */
export function formatYear(year: number): string {
  return fourDigits(year);
}

/** Parts of a date with slashes between them. */
export function figures(...parts: readonly (number | string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('/');
}
