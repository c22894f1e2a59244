// The spelling of a date in EDTF (ISO 8601-2): what is not known is X, and what is softened bears a tilde.
import { type Day, fourDigits, toIso, twoDigits } from '../base/civil.js';
import type { IsoDate } from '../base/value.js';
import { type OpenDate, type Point, pointOf } from './open-date.js';

/** The first and the last of some days. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** A date as it was read, and the days that it was found to be. */
export function edtfOf(open: OpenDate, bounds: Days | undefined): string {
  const about = open.approx === 'about' ? '~' : '';
  if (open.edtf) return open.edtf + about;
  // a day of a month that is counted from the reference is as open as the month is
  if (open.offset && (bounds || !open.first)) {
    if (!bounds) return 'XXXX-XX-XX';
    const { unit, span } = open.offset;
    if (open.first || unit === 'week' || unit === 'day') return spellDays(bounds) + withTime(open, about);
    if (!span && unit !== 'quarter') return spellPoint(trim(bounds.start, unit)) + about;
    return spellMonths(bounds);
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

function spellMonths({ start, end }: Days): string {
  const from = spellPoint(trim(start, 'month'));
  const to = spellPoint(trim(end, 'month'));
  return from === to ? from : `${from}/${to}`;
}

function spellDays({ start, end }: Days): string {
  const from: IsoDate = toIso(start);
  const to: IsoDate = toIso(end);
  return from === to ? from : `${from}/${to}`;
}
