// What becomes of a date that was read, when its year is known.
//
// "Sáng 4/7, kỳ họp khai mạc": the text gives month and day. A reference gives the year, and the value says so; without
// one it stays XXXX-07-04 and has no start or end. Nothing is filled in from a clock.
import {
  addDays,
  addMonths,
  type Day,
  firstYear,
  fourDigits,
  fromIso,
  isDay,
  lastYear,
  monthLength,
  startOfWeek,
  toIso,
  twoDigits,
  weekday,
} from '../base/civil.js';
import type { CalendarDate, Inferred, IsoDate, IsoDateTime, Period } from '../base/value.js';
import type { CalendarUnit } from '../lexicon/entry.js';
import { type Offset, type OpenDate, type Point, pointOf } from './open-date.js';

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
  const value: Draft = bounds ? { kind, precision, edtf, start: toIso(bounds.start), end: toIso(bounds.end) } : { kind, precision, edtf };
  if (open.time) value.time = open.time;
  const relative = bounds ? undefined : relativeOf(open);
  if (relative) value.relative = relative;
  if (open.weekday) value.weekday = open.weekday;
  if (open.approx) value.approx = open.approx;
  if (open.lunar) value.lunar = open.lunar;
  return { value: value as CalendarDate | Period, inferred: bounds && bounds.inferred.length > 0 ? bounds.inferred : undefined };
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

interface Bounds {
  readonly start: Day;
  readonly end: Day;
  readonly inferred: readonly Inferred[];
}

function boundsOf(open: OpenDate, calendar: Calendar): Bounds | undefined {
  if (open.lunar || open.same) return undefined;
  if (open.offset) return calendar.reference && toldBounds(offsetBounds(open, open.offset, calendar.reference));
  const first = open.first;
  // "mùng 3" is a day of every month: from January to December it would be no day at all
  if (!first || (first.day !== undefined && first.month === undefined)) return undefined;
  const [a, b] = datedPoints(first, open.last ?? first, calendar);
  if (a.year === undefined || b.year === undefined) return undefined;
  const start = startOfPoint(a);
  const end = open.toPresent ? calendar.reference : endOfPoint(b);
  if (!start || !end) return undefined;
  const inferred: Inferred[] = [];
  if (first.year === undefined && (open.last ?? first).year === undefined) inferred.push('year');
  if (open.toPresent) inferred.push('day');
  return { start, end, inferred };
}

/** The year before the first and the year behind the last have no spelling: what lies there stays as far from the reference as the text says. */
function toldBounds(bounds: Bounds): Bounds | undefined {
  return bounds.start.year >= firstYear && bounds.end.year <= lastYear ? bounds : undefined;
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

function offsetBounds(open: OpenDate, { unit, count, span }: Offset, reference: Day): Bounds {
  const inferred: Inferred[] = ['day'];
  if (span && open.weekday) {
    const days = nextWeekday(open.weekday, count, reference);
    return { start: days, end: days, inferred };
  }
  if (span) return { ...spanBounds(unit, count, reference), inferred };
  let start: Day;
  let end: Day;
  switch (unit) {
    case 'day':
      start = end = addDays(reference, count);
      break;
    case 'week':
      start = addDays(startOfWeek(reference), count * 7);
      end = addDays(start, 6);
      if (open.weekday) start = end = addDays(start, open.weekday - 1);
      break;
    case 'month':
    case 'quarter': {
      const length = unit === 'month' ? 1 : 3;
      const month = reference.month - ((reference.month - 1) % length);
      start = addMonths({ ...reference, month, day: 1 }, count * length);
      end = addDays(addMonths(start, length), -1);
      break;
    }
    default: {
      const years = unit === 'century' ? 100 : unit === 'decade' ? 10 : 1;
      const year = reference.year + count * years;
      start = { year, month: 1, day: 1 };
      end = { year: year + years - 1, month: 12, day: 31 };
    }
  }
  return { start, end, inferred };
}

/** The nearest such weekday before the reference or after it. */
function nextWeekday(wanted: number, direction: number, reference: Day): Day {
  const ahead = (wanted - weekday(reference) + 7) % 7 || 7;
  return addDays(reference, direction < 0 ? (ahead === 7 ? -7 : ahead - 7) : ahead);
}

/** All the units up to the reference or from it on: "6 tháng qua", in July, is January to June. */
function spanBounds(unit: CalendarUnit, count: number, reference: Day): { start: Day; end: Day } {
  if (unit === 'day' || unit === 'week') {
    const days = count * (unit === 'week' ? 7 : 1);
    return count < 0 ? { start: addDays(reference, days), end: reference } : { start: reference, end: addDays(reference, days) };
  }
  const months = Math.abs(count) * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12);
  const thisMonth = { ...reference, day: 1 };
  if (count > 0) {
    const start = addMonths(thisMonth, 1);
    return { start, end: addDays(addMonths(start, months), -1) };
  }
  // Near its end a month counts as one of those past.
  const end = reference.month === months ? addMonths(thisMonth, 1) : thisMonth;
  return { start: addMonths(end, -months), end: addDays(end, -1) };
}

function signedDuration({ unit, count }: Offset): string {
  const letters: Readonly<Record<CalendarUnit, readonly [number, string]>> = {
    century: [100, 'Y'],
    decade: [10, 'Y'],
    year: [1, 'Y'],
    quarter: [3, 'M'],
    month: [1, 'M'],
    week: [1, 'W'],
    day: [1, 'D'],
  };
  const [times, letter] = letters[unit];
  return `${count < 0 ? '-' : ''}P${Math.abs(count) * times}${letter}`;
}

function edtfOf(open: OpenDate, bounds: Bounds | undefined): string {
  const about = open.approx === 'about' ? '~' : '';
  if (open.edtf) return open.edtf + about;
  if (open.offset) {
    if (!bounds) return 'XXXX-XX-XX';
    const { unit, span } = open.offset;
    if (!span && (unit === 'year' || unit === 'month')) return spellPoint(trim(bounds.start, unit)) + about;
    if (unit === 'quarter' || unit === 'month') return spellMonths(bounds);
    return spellDays(bounds) + withTime(open, about);
  }
  // cùng kỳ năm 2022: some months of that year
  if (open.same && open.first?.year !== undefined) return `${fourDigits(open.first.year)}-XX`;
  if (open.lunar || open.same || !open.first) return 'XXXX-XX-XX';
  if (open.toPresent) return bounds ? spellDays(bounds) : `${spellPoint(open.first)}/..`;
  const first = dated(open.first, bounds?.start.year);
  const last = open.last && dated(open.last, bounds?.end.year);
  if (!last || samePoint(first, last)) return spellPoint(first) + withTime(open, about);
  return `${spellPoint(first)}${about}/${spellPoint(last)}${about}`;
}

function withTime(open: OpenDate, about: string): string {
  return open.time ? `T${open.time}` : about;
}

function dated(point: Point, year: number | undefined): Point {
  return year === undefined ? point : pointOf(year, point.month, point.day);
}

function trim({ year, month }: Day, unit: 'year' | 'month'): Point {
  return pointOf(year, unit === 'year' ? undefined : month);
}

function samePoint(a: Point, b: Point): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function spellPoint({ year, month, day }: Point): string {
  const y = year === undefined ? 'XXXX' : fourDigits(year);
  if (month === undefined) return day === undefined ? y : `${y}-XX-${twoDigits(day)}`;
  return day === undefined ? `${y}-${twoDigits(month)}` : `${y}-${twoDigits(month)}-${twoDigits(day)}`;
}

function spellMonths({ start, end }: { readonly start: Day; readonly end: Day }): string {
  const from = spellPoint(trim(start, 'month'));
  const to = spellPoint(trim(end, 'month'));
  return from === to ? from : `${from}/${to}`;
}

function spellDays({ start, end }: { readonly start: Day; readonly end: Day }): string {
  const from: IsoDate = toIso(start);
  const to: IsoDate = toIso(end);
  return from === to ? from : `${from}/${to}`;
}

/** The day of a reference; undefined where it is none. A `Date` counts as its day in UTC: no time zone is asked. */
export function referenceDay(reference: IsoDate | IsoDateTime | Date): Day | undefined {
  if (typeof reference === 'string') return fromIso(reference);
  // from plain JavaScript anything may come
  if (Object.prototype.toString.call(reference) !== '[object Date]') return undefined;
  return Number.isNaN(reference.getTime()) ? undefined : fromIso(reference.toISOString().slice(0, 10));
}
