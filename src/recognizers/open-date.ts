// Dates as they are read, before their year is known.
//
// "Sáng 4/7, kỳ họp khai mạc": the text gives month and day, and no year. calendar.ts says what becomes of it.
import type { Approximation, Precision } from '../base/value.js';
import type { CalendarUnit } from '../lexicon/entry.js';

/** As much of a day as the text gives, from the year down. */
export interface Point {
  readonly year: number | undefined;
  /** A year counted from the reference: tháng 9 năm ngoái. */
  readonly yearOffset: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** All points have one shape. */
export function pointOf(year: number | undefined, month?: number, day?: number, yearOffset?: number): Point {
  return { year, yearOffset, month, day };
}

/** A month, or a day of it, in the year of a point. */
export function within({ year, yearOffset }: Point, month: number | undefined, day?: number): Point {
  return { year, yearOffset, month, day };
}

/** A number by which points stand in the order of time; what a point leaves open counts as nothing. */
export function placeInTime({ year = 0, month = 0, day = 0 }: Point): number {
  return (year * 12 + month) * 31 + day;
}

/** A unit so many of its kind from the reference, or all the time up to there: 6 tháng qua, which are not told in quarters or years. */
export type Offset =
  | { readonly unit: CalendarUnit; readonly count: number; readonly span: false }
  | { readonly unit: SpanUnit; readonly count: number; readonly span: true };

export type SpanUnit = 'month' | 'week' | 'day';

/** A date or period that may still lack its year. */
export interface OpenDate {
  readonly kind: 'date' | 'period';
  readonly precision: Precision;
  readonly first: Point | undefined;
  /** Where it is more than one unit. */
  readonly last: Point | undefined;
  readonly offset: Offset | undefined;
  /** Runs up to the reference: từ đầu năm đến nay. */
  readonly toPresent: true | undefined;
  /** The same months of another year, whichever those are: cùng kỳ năm 2022. */
  readonly same: true | undefined;
  readonly weekday: number | undefined;
  readonly time: string | undefined;
  readonly approx: Approximation | undefined;
  readonly lunar: { readonly year?: number; readonly month?: number; readonly day?: number } | undefined;
  /** Where the bounds do not tell: a decade is 196X. */
  readonly edtf: string | undefined;
}

type Details = Omit<OpenDate, 'kind' | 'precision' | 'first' | 'last'>;

/** What most dates have of it. */
export const noDetails: Details = {
  offset: undefined,
  toPresent: undefined,
  same: undefined,
  weekday: undefined,
  time: undefined,
  approx: undefined,
  lunar: undefined,
  edtf: undefined,
};

/** A date from its first point, its last and what else it has. All have one shape, written out: spread into, they took microseconds. */
export function openDate(kind: OpenDate['kind'], precision: Precision, first?: Point, last?: Point, more: Details = noDetails): OpenDate {
  const { offset, toPresent, same, weekday, time, approx, lunar, edtf } = more;
  return { kind, precision, first, last, offset, toPresent, same, weekday, time, approx, lunar, edtf };
}
