// Days of the proleptic Gregorian calendar, years 1 to 9999. No `Date`, no time zone, no clock.
// Day numbers follow Howard Hinnant's "chrono-compatible low-level date algorithms": March is the first month,
// so that the leap day falls at the end of a year and a month's start is one linear formula.
import type { IsoDate, IsoDateTime } from './value.js';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const firstYear = 1;
export const lastYear = 9999;

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month. February of an unknown year has 29: nothing that some year has is impossible. */
export function monthLength(year: number | undefined, month: number): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isDay(year: number | undefined, month: number, day: number): boolean {
  if (year !== undefined && (year < firstYear || year > lastYear)) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** Days since 1970-01-01. */
export function toDayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function fromDayNumber(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

export function addDays(day: Day, count: number): Day {
  return fromDayNumber(toDayNumber(day) + count);
}

/** So many months on; a day that the month does not have becomes its last one. */
export function addMonths({ year, month, day }: Day, count: number): Day {
  const months = year * 12 + month - 1 + count;
  const y = Math.floor(months / 12);
  const m = months - y * 12 + 1;
  return { year: y, month: m, day: Math.min(day, monthLength(y, m)) };
}

/** Monday 1 to Sunday 7, as ISO 8601 counts. */
export function weekday(day: Day): number {
  return ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday on or before a day. */
export function startOfWeek(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

export function toIso({ year, month, day }: Day): IsoDate {
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The day of an ISO date or date-time, whatever its time and zone; undefined when there is no such day. */
export function fromIso(text: IsoDate | IsoDateTime): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/u.exec(text);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day.year, day.month, day.day) ? day : undefined;
}

/** A month, a day, an hour, a minute or a second as ISO 8601 writes it. */
export function twoDigits(value: number): string {
  return pairs[value] as string;
}

const pairs: readonly string[] = /* @__PURE__ */ Array.from(Array(100).keys(), (value) => (value < 10 ? `0${value}` : `${value}`));

/** A year as ISO 8601 writes it. */
export function fourDigits(value: number): string {
  return value < 1000 ? `${value}`.padStart(4, '0') : `${value}`;
}
