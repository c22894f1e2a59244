// What becomes of a date that was read, when its year is known.
//
// "Sáng 4/7, kỳ họp khai mạc": the text gives month and day. A reference gives the year, and the value says so; without
// one it stays XXXX-07-04 and has no start or end. Nothing is filled in from a clock.
import { type Day, fromIso, isDay, monthLength, toIso } from '../base/civil.js';
import type { CalendarDate, Inferred, IsoDate, IsoDateTime, Period } from '../base/value.js';
import { type Days, edtfOf } from './edtf.js';
import { offsetDays, signedDuration } from './offset.js';
import { type OpenDate, type Point, pointOf } from './open-date.js';

/** What a date may be resolved against. */
export interface Calendar {
  readonly reference: Day | undefined;
  /** The year that the article is about, where it says so itself. */
  readonly year: number | undefined;
}

export interface Resolved {
  readonly value: CalendarDate | Period;
  readonly inferred: readonly Inferred[] | undefined;
}

export function resolve(open: OpenDate, calendar: Calendar): Resolved {
  const bounds = boundsOf(open, calendar);
  const { kind, precision } = open;
  const edtf = edtfOf(open, bounds);
  const start = bounds ? toIso(bounds.start) : '';
  const value: Draft = bounds ? { kind, precision, edtf, start, end: isOneDay(bounds) ? start : toIso(bounds.end) } : { kind, precision, edtf };
  if (open.time) value.time = open.time;
  const relative = bounds ? undefined : relativeOf(open);
  if (relative) value.relative = relative;
  if (open.weekday) value.weekday = open.weekday;
  if (open.approx) value.approx = open.approx;
  if (open.lunar) value.lunar = open.lunar;
  return { value: value as CalendarDate | Period, inferred: bounds?.inferred };
}

/** A date while it is made. */
type Draft = { kind: 'date' | 'period' } & { -readonly [Name in keyof Omit<CalendarDate, 'kind'>]: CalendarDate[Name] };

/** How far from the reference the date is, where the reference is missing. */
function relativeOf({ offset, same, first, last }: OpenDate): string | undefined {
  if (offset) return signedDuration(offset);
  if (same) return first ? undefined : '-P1Y';
  const years = first?.yearOffset ?? last?.yearOffset;
  return years === undefined ? undefined : signedDuration({ unit: 'year', count: years, span: false });
}

interface Bounds extends Days {
  readonly inferred: readonly Inferred[] | undefined;
}

function boundsOf(open: OpenDate, calendar: Calendar): Bounds | undefined {
  if (open.lunar || open.same) return undefined;
  if (open.offset) {
    const days = calendar.reference && offsetDays(open, open.offset, calendar.reference);
    return days && { start: days.start, end: days.end, inferred: ['day'] };
  }
  const first = open.first;
  // "mùng 3" is a day of every month: from January to December it would be no day at all
  if (!first || (first.day !== undefined && first.month === undefined)) return undefined;
  const [a, b] = datedPoints(first, open.last ?? first, calendar);
  if (a.year === undefined || b.year === undefined) return undefined;
  const start = startOfPoint(a);
  const end = open.toPresent ? calendar.reference : endOfPoint(b);
  if (!start || !end) return undefined;
  return { start, end, inferred: inferredOf(open, first) };
}

function isOneDay({ start, end }: Bounds): boolean {
  return start.day === end.day && start.month === end.month && start.year === end.year;
}

/** What the text did not say of a date that has a year all the same. */
function inferredOf({ last, toPresent }: OpenDate, first: Point): Inferred[] | undefined {
  const named = first.year !== undefined || last?.year !== undefined;
  if (named && !toPresent) return undefined;
  return toPresent ? (named ? ['day'] : ['year', 'day']) : ['year'];
}

/** Both ends with their years, where the text, the other end or the calendar gives them. */
function datedPoints(first: Point, last: Point, calendar: Calendar): [Point, Point] {
  const said = (point: Point) => point.year ?? (point.yearOffset !== undefined && calendar.reference ? calendar.reference.year + point.yearOffset : undefined);
  let to = said(last);
  let from = said(first);
  if (from === undefined && first.yearOffset === undefined) {
    if (to !== undefined) from = isAfter(first, last) ? to - 1 : to;
    else if (last.yearOffset === undefined) from = yearFor(first, calendar);
  }
  if (to === undefined && last.yearOffset === undefined && from !== undefined) to = isAfter(first, last) ? from + 1 : from;
  return [withYear(first, from), withYear(last, to)];
}

function withYear(point: Point, year: number | undefined): Point {
  return year === undefined || point.year === year ? point : pointOf(year, point.month, point.day, point.yearOffset);
}

function isAfter(a: Point, b: Point): boolean {
  return (a.month ?? 0) * 100 + (a.day ?? 0) > (b.month ?? 0) * 100 + (b.day ?? 0);
}

/**
 * The year of a date that names none: the article's own, else the reference's. A day of December read in January is
 * of the year before: "ngày 28/12" in a paper of 3 January.
 */
function yearFor(point: Point, { reference, year }: Calendar): number | undefined {
  if (year !== undefined) return year;
  if (!reference) return undefined;
  return point.day !== undefined && point.month === 12 && reference.month === 1 ? reference.year - 1 : reference.year;
}

function startOfPoint({ year, month, day }: Point): Day | undefined {
  const start = { year: year as number, month: month ?? 1, day: day ?? 1 };
  return isDay(start.year, start.month, start.day) ? start : undefined;
}

function endOfPoint({ year, month, day }: Point): Day | undefined {
  const y = year as number;
  const m = month ?? 12;
  const end = { year: y, month: m, day: day ?? monthLength(y, m) };
  return isDay(end.year, end.month, end.day) ? end : undefined;
}

/** The day of a reference; undefined where it is none. A `Date` counts as its day in UTC: no time zone is asked. */
export function referenceDay(reference: IsoDate | IsoDateTime | Date): Day | undefined {
  if (typeof reference === 'string') return fromIso(reference);
  // from plain JavaScript anything may come
  if (Object.prototype.toString.call(reference) !== '[object Date]') return undefined;
  return Number.isNaN(reference.getTime()) ? undefined : fromIso(reference.toISOString().slice(0, 10));
}
