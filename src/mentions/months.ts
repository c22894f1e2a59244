// Months that only pass, and months that are a stretch of the year: a bare "11 tháng" in a report on eleven months is January to
// November; "cùng kỳ" is the same months, or days, of another year.
import { type Day, fromIso, monthLength } from '../base/civil.js';
import { compare, fromDecimal, fromInteger } from '../base/decimal.js';
import { has, itemAt } from '../base/own.js';
import type { Duration, Value } from '../base/value.js';
import { type Calendar, type Resolved, resolve } from '../recognizers/calendar.js';
import { type OpenDate, openDate, type Point, pointOf } from '../recognizers/open-date.js';
import type { Reader } from '../recognizers/reader.js';
import { opensSentence, senseAt, senseBefore, unitAt } from '../tokens/cursor.js';
import type { Found } from './found.js';

/** The periods of months from January that the text states in full, by their length. */
export function monthSpans(readings: readonly Found[], calendar: Calendar): Map<number, OpenDate> {
  const spans = new Map<number, OpenDate>();
  for (const { date } of readings) {
    if (date?.kind !== 'period' || date.precision !== 'month' || date.first?.month !== 1) continue;
    const length = date.last?.month ?? 0;
    const known = spans.get(length);
    if (!known || isNearer(date, known, calendar)) spans.set(length, date);
  }
  return spans;
}

/** Whether the months of one statement are those that a bare "6 tháng" means rather than those of another: the year under review. */
function isNearer({ first }: OpenDate, known: OpenDate, { reference, year }: Calendar): boolean {
  const now = reference?.year ?? year;
  if (now === undefined) return known.first?.year === undefined && first?.year !== undefined;
  const [one, other] = [first?.year ?? now, known.first?.year ?? now];
  return one <= now && (one > other || other > now);
}

/** 11 where the value is a plain eleven months. */
export function monthsOf(value: Value): number | undefined {
  if (value.kind !== 'duration' || !has(value, 'iso') || has(value, 'approx')) return undefined;
  const match = /^P(\d{1,2})M$/u.exec((value as Duration & { iso: string }).iso);
  return match ? Number(match[1]) : undefined;
}

const nearest = 4;
const farthest = 10;
const fewestOpening = 6;
const comma = 0x2c;

/** "Tín dụng 4 tháng tăng 4,86%", "lũy kế 8 tháng", "ước thực hiện 6 tháng": months whose result is told are those of the year so far. */
export function countedMonths(cx: Reader, readings: readonly Found[], index: number, months: number, calendar: Calendar): OpenDate | undefined {
  const { start, end } = readings[index] as Found;
  if (months < 2 || months > 11 || !(calendar.reference || calendar.year)) return undefined;
  if (!senseBefore(cx, start).monthsCue) {
    const next = itemAt(readings, index + 1);
    // "Sáu tháng, xã thu 3,2 tỷ đồng": half a year or more that opens its sentence
    const opens = months >= fewestOpening && opensSentence(cx, start) && unitAt(cx, end) === comma;
    if (!next || !(opens || senseAt(cx, end).figureVerb) || next.start - end > (opens ? farthest : nearest) || !isResult(next)) return undefined;
  }
  return openDate('period', 'month', pointOf(undefined, 1), pointOf(undefined, months));
}

/** What a period brings: a percentage, money, or a quantity of some size; not the kilos of a baby of three months. */
function isResult({ value, power }: Found): boolean {
  if (power >= 6) return true;
  if (value?.kind === 'percent' || value?.kind === 'money') return true;
  if (value?.kind !== 'quantity') return false;
  const most = fromDecimal(has(value, 'value') ? value.value : has(value, 'max') ? value.max : value.min);
  return most !== undefined && compare(most, hundred) > 0;
}

const hundred = /* @__PURE__ */ fromInteger(100);

/** "6 tháng sau khi …", "trong vòng 6 tháng": time that passes, wherever it lies. */
export function isSpent(cx: Reader, { start, end }: Found): boolean {
  return senseAt(cx, end).direction?.reach === 'point' || senseAt(cx, end).relative !== undefined || senseBefore(cx, start).spentCue === true;
}

export function isAnchor({ value }: Resolved): boolean {
  if (!has(value, 'start') || value.precision === 'decade' || value.precision === 'century') return false;
  return value.kind === 'period' || value.precision === 'month';
}

/** The same months of the year that is named, or of the year before the one that is compared. */
export function samePeriod(date: OpenDate, anchor: Resolved | undefined, calendar: Calendar): Resolved | undefined {
  const start = anchor?.value.start && fromIso(anchor.value.start);
  const end = anchor?.value.end && fromIso(anchor.value.end);
  const said = date.first?.year;
  if (!start || !end || start.year !== end.year || said === start.year) {
    return said === undefined ? undefined : resolve(openDate('date', 'year', pointOf(said)), calendar);
  }
  const year = said ?? start.year - 1;
  // the same days where the period is one of days: từ đầu năm đến ngày 20/9
  const precision = anchor?.value.precision === 'day' ? 'day' : 'month';
  const inYear = ({ month, day }: Day): Point => pointOf(year, month, precision === 'day' ? Math.min(day, monthLength(year, month)) : undefined);
  const { value } = resolve(openDate('period', precision, inYear(start), inYear(end)), calendar);
  return { value, inferred: said === undefined ? ['year'] : undefined };
}
