// What the words around a reading supply, and nothing else: the year of a date, the đồng of a bare "22.267 tỷ", the
// months that a bare "11 tháng" means in a report on eleven months. All of it is marked as inferred.
import type { Day } from '../base/civil.js';
import { has } from '../base/own.js';
import type { Inferred, Value } from '../base/value.js';
import { type Calendar, type Resolved, resolve } from '../recognizers/calendar.js';
import type { Reader } from '../recognizers/reader.js';
import { after, senseAt, senseBefore } from '../tokens/cursor.js';
import { isLarge, withCurrency } from './currency.js';
import type { Found } from './found.js';
import { anchorOf, bareMonths, isInSentence, isRemainder, isSpent, monthSpans, monthsOf, monthsPast, samePeriod, yearToDay } from './months.js';
import { type MonthList, nearerYear, withSharedYear, yearBeside, yearOf, yearsByMonth } from './year.js';

export interface InContext {
  /** First token, and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  readonly inferred: readonly Inferred[] | undefined;
}

/** "hai viên một ngày", "8 tiếng một ngày", "60 km một giờ": the time that something is counted over is no length of its own. */
function isRate(cx: Reader, at: number, before: InContext | undefined): boolean {
  if (senseAt(cx, at).per !== 'one') return false;
  // "một lần một tuần", where the first một counts as little
  if (before?.end !== at) return senseBefore(cx, at).dose === true && senseAt(cx, at - 2).per === 'one';
  const { kind } = before.value;
  return kind === 'duration' || (kind === 'quantity' && (has(before.value, 'measure') || senseBefore(cx, at).dose === true));
}

/** Each reading with what its context supplies; a reading that stays empty without it is left out. */
export function placeInContext(cx: Reader, readings: readonly Found[], reference: Day | undefined): InContext[] {
  const year = reference ? undefined : yearOf(cx, readings);
  const calendar: Calendar = { reference, year };
  const placed: InContext[] = [];
  const spans = monthSpans(readings, calendar);
  const list: MonthList = { end: -1, named: -1 };
  const years = reference ? yearsByMonth(readings) : undefined;
  let anchor: Resolved | undefined;
  let byDay: { readonly end: number; readonly resolved: Resolved } | undefined;
  let large: InContext | undefined;
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index] as Found;
    const { start, end } = reading;
    // what money is counted over is no reading of its own: 2 triệu một tháng
    if (start < (placed.at(-1)?.end ?? 0)) continue;
    if (reading.date?.same) {
      const until = byDay && reading.date.kind === 'period' && isInSentence(cx, byDay.end, start) ? byDay.resolved : anchor;
      const same = samePeriod(reading.date, until, calendar);
      if (same) placed.push({ start, end, value: same.value, inferred: same.inferred });
      continue;
    }
    if (reading.date) {
      const beside = reference ? nearerYear(reading.date, years, reference) : yearBeside(cx, readings, index);
      const past = monthsPast(reading.date, spans);
      const resolved = resolve(past ?? withSharedYear(cx, readings, index, list), beside ? { reference, year: beside } : calendar);
      placed.push({ start, end, value: resolved.value, inferred: past ? ['year'] : resolved.inferred });
      const known = anchorOf(cx, start, resolved, anchor, calendar);
      const until = known ? undefined : yearToDay(cx, start, resolved, calendar);
      if (known || until) byDay = until && { end, resolved: until };
      anchor = known ?? anchor;
      continue;
    }
    const value = reading.value as Value;
    if (value.kind === 'duration' && isRate(cx, start, placed.at(-1))) continue;
    const months = monthsOf(value);
    const left = months && isRemainder(cx, end) ? after(cx, end) : end;
    const span = months ? bareMonths(cx, readings, index, months, spans, calendar) : undefined;
    if (span && !isSpent(cx, reading)) {
      const resolved = resolve(span, calendar);
      const inferred: Inferred[] = ['year'];
      placed.push({ start, end: left, value: resolved.value, inferred });
      if (left === end) {
        anchor = resolved;
        byDay = undefined;
      }
      continue;
    }
    const amount = withCurrency(cx, readings, index, placed.at(-1)?.value, large);
    if (isLarge(amount.value)) large = amount;
    placed.push(amount);
  }
  return placed;
}
