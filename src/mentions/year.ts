// The year of a date that names none, where the text itself tells: beside it in its sentence, behind it in a list, or as the
// year that the whole text writes about.
import { type Day, toDayNumber } from '../base/civil.js';
import { itemAt } from '../base/own.js';
import type { OpenDate } from '../recognizers/open-date.js';
import type { Reader } from '../recognizers/reader.js';
import { opensSentence, senseAt, senseBefore, unitAt } from '../tokens/cursor.js';
import type { Found } from './found.js';

/**
 * The year that a text without a reference writes about: that of a full date before the first one that lacks its year; else
 * the one that it names at least twice as often as any other, not counting years that are compared to or still far ahead ("so với cùng kỳ
 * năm 2019", "đến năm 2030"). A report of December names the year to come as often.
 */
export function yearOf(cx: Reader, readings: readonly Found[]): number | undefined {
  const counts = new Map<number, number>();
  let open = false;
  for (const { date, start } of readings) {
    if (!date?.first) continue;
    const { year, yearOffset, day } = date.first;
    if (year === undefined) {
      if (day !== undefined && yearOffset === undefined) open = true;
      continue;
    }
    if (day !== undefined && !open) return year;
    if (isElsewhere(cx, start)) continue;
    if (date.last?.year === undefined || date.last.year === year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  let best: number | undefined;
  let most = 0;
  let second = 0;
  for (const [year, count] of counts) {
    if (count > most) {
      second = most;
      most = count;
      best = year;
    } else if (count > second) second = count;
  }
  return most >= 2 * second ? best : undefined;
}

/** What is compared to, and what a goal is set for, is not what is written about. */
function isElsewhere(cx: Reader, at: number): boolean {
  return senseAt(cx, at).samePeriod !== undefined || senseBefore(cx, at).comparison === true || senseAt(cx, at - 1).joiner === 'to';
}

const besideReach = 40;

/** The year named before a day in its own sentence: "kỳ họp cuối năm 2022 … khai mạc sáng 8-12". */
export function yearBeside(cx: Reader, readings: readonly Found[], index: number): number | undefined {
  const { start, date } = readings[index] as Found;
  if (date?.first?.day === undefined || date.first.year !== undefined || date.last?.year !== undefined) return undefined;
  for (let at = index - 1, from = start; at >= 0; at--) {
    const before = readings[at] as Found;
    if (start - before.end > besideReach) return undefined;
    for (; from > before.end; from--) if (opensSentence(cx, from)) return undefined;
    from = before.start;
    const first = before.date?.first;
    if (first?.year === undefined) continue;
    if (before.date?.last?.year === undefined || before.date.last.year === first.year) return first.year;
  }
  return undefined;
}

/** The years that days in full name, by their months; 0 where they name more than one: 16-2-2007. */
export function yearsByMonth(readings: readonly Found[]): Map<number, number> {
  const years = new Map<number, number>();
  for (const { date } of readings) {
    const named = date?.last ?? date?.first;
    if (named?.year === undefined || named.month === undefined || named.day === undefined) continue;
    const known = years.get(named.month) ?? named.year;
    years.set(named.month, known === named.year ? known : 0);
  }
  return years;
}

/**
 * The year that a day of the same month is told with, where it is nearer to the reference than the day in the year of the reference: in
 * a paper of December that tells of trains up to 16-2-2007, "ngày 8-2" is of 2007.
 */
export function nearerYear({ first, last }: OpenDate, years: Map<number, number> | undefined, reference: Day): number | undefined {
  if (first?.day === undefined || first.month === undefined || first.year !== undefined || first.yearOffset !== undefined || last?.year !== undefined)
    return undefined;
  const year = years?.get(first.month);
  if (!year || year === reference.year) return undefined;
  const { month, day } = first;
  const away = (of: number): number => Math.abs(toDayNumber({ year: of, month, day }) - toDayNumber(reference));
  // a day of December read in January is of the year before
  return away(year) < Math.min(away(reference.year), away(reference.year - 1)) ? year : undefined;
}

/** The months of a list that name no year, up to and with the reading `end`: the year of them all is that of the reading `named`, or of none. */
export interface MonthList {
  end: number;
  named: number;
}

/** "tháng 3, tháng 5/2018": a month of a list has the year that its last one names. A list is gone over once for all of its months. */
export function withSharedYear(cx: Reader, readings: readonly Found[], index: number, list: MonthList): OpenDate {
  const date = (readings[index] as Found).date as OpenDate;
  if (date.precision !== 'month' || !date.first || date.first.year !== undefined || date.first.yearOffset !== undefined || date.last) return date;
  if (index > list.end) {
    let at = index;
    list.named = -1;
    while (list.named < 0 && at + 1 < readings.length && isListed(cx, readings[at] as Found, readings[at + 1] as Found)) {
      at++;
      if ((readings[at] as Found).date?.first?.year !== undefined) list.named = at;
    }
    list.end = list.named < 0 ? at : at - 1;
  }
  const first = itemAt(readings, list.named)?.date?.first;
  return first?.year !== undefined && (first.month ?? 0) > (date.first.month ?? 0) ? { ...date, first: { ...date.first, year: first.year } } : date;
}

function isListed(cx: Reader, a: Found, b: Found): boolean {
  if (b.start - a.end !== 1 || a.date?.precision !== 'month' || b.date?.precision !== 'month') return false;
  return unitAt(cx, a.end) === 0x2c || senseAt(cx, a.end).joiner === 'and';
}
