// Months that only pass, and months that are a stretch of the year: a bare "11 tháng" in a report on eleven months is January to
// November; "cùng kỳ" is the same months, or days, of another year.
import { type Day, fromIso, monthLength, toDayNumber } from '../base/civil.js';
import { compare, fromDecimal, fromInteger } from '../base/decimal.js';
import { has, itemAt } from '../base/own.js';
import type { Duration, Value } from '../base/value.js';
import { type Calendar, type Resolved, resolve } from '../recognizers/calendar.js';
import { type OpenDate, openDate, type Point, pointOf, within } from '../recognizers/open-date.js';
import type { Reader } from '../recognizers/reader.js';
import { after, isGlued, opensLineAt, opensSentence, senseAt, senseBefore, unitAt } from '../tokens/cursor.js';
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

/** What a bare number of months means, where it is not how long something takes. */
export function bareMonths(
  cx: Reader,
  readings: readonly Found[],
  index: number,
  months: number,
  spans: Map<number, OpenDate>,
  calendar: Calendar,
): OpenDate | undefined {
  if (isRemainder(cx, (readings[index] as Found).end)) return remainingMonths(months, spans, calendar);
  return spans.get(months) ?? countedMonths(cx, readings, index, months, calendar);
}

/** "Tín dụng 4 tháng tăng 4,86%", "lũy kế 8 tháng", "ước thực hiện 6 tháng": months whose result is told are those of the year so far. */
function countedMonths(cx: Reader, readings: readonly Found[], index: number, months: number, calendar: Calendar): OpenDate | undefined {
  const { start, end } = readings[index] as Found;
  if (months < 2 || months > 11 || !(calendar.reference || calendar.year)) return undefined;
  const { monthsCue, relative } = senseBefore(cx, start);
  if (!monthsCue) {
    const next = itemAt(readings, index + 1);
    // "Sáu tháng, xã thu 3,2 tỷ đồng", "11 tháng có 286 doanh nghiệp": half a year or more that opens its sentence
    const opens = months >= fewestOpening && opensSentence(cx, start) && (unitAt(cx, end) === comma || senseAt(cx, end).yieldVerb === true);
    // "năm nay 11 tháng mới được 60%"
    const ofThisYear = relative?.unit === 'year' && relative.offset === 0;
    if (!next || !(opens || ofThisYear || senseAt(cx, end).figureVerb) || next.start - end > (opens ? farthest : nearest) || !isResult(next)) return undefined;
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

/**
 * "4 tháng còn lại": the last months of the year whose first eight the text is about, or the reference ends; of a lease or a loan
 * nobody can tell.
 */
function remainingMonths(months: number, spans: Map<number, OpenDate>, { reference }: Calendar): OpenDate | undefined {
  const gone = 12 - months;
  const known = spans.get(gone)?.first;
  const passed = reference && (reference.month === gone || reference.month === gone + 1);
  if (!known && !passed) return undefined;
  return openDate('period', 'month', within(known ?? pointOf(undefined), gone + 1), within(known ?? pointOf(undefined), 12));
}

/** "còn lại" and no more: what is left of something else is said behind "còn lại của". */
export function isRemainder(cx: Reader, at: number): boolean {
  return senseAt(cx, at).remainder === true && !senseAt(cx, after(cx, at) - 1).ofYear && !opensLineAt(cx, at);
}

/** "6 tháng sau khi …", "trong vòng 6 tháng": time that passes, wherever it lies. */
export function isSpent(cx: Reader, { start, end }: Found): boolean {
  return senseAt(cx, end).direction?.reach === 'point' || senseAt(cx, end).relative !== undefined || senseBefore(cx, start).spentCue === true;
}

/** The months that "cùng kỳ" is the same as, where a date is such; undefined where it is none. */
export function anchorOf(cx: Reader, start: number, resolved: Resolved, before: Resolved | undefined, { reference }: Calendar): Resolved | undefined {
  const { value } = resolved;
  if (!has(value, 'start')) return undefined;
  const { start: from, end, precision } = value;
  if (from === undefined || end === undefined || precision === 'decade' || precision === 'century') return undefined;
  if (value.kind !== 'period' && precision !== 'month') return undefined;
  const { comparison, upTo } = senseBefore(cx, start);
  // "so với tháng trước": what is compared to is not what is spoken of, nor is what lies ahead ("nhiệm vụ 6 tháng cuối năm")
  if (comparison || (before && reference && isAhead(from, end, reference))) return undefined;
  // "đến hết tháng 11, thu được …": counted from the first of January
  return upTo && value.kind === 'date' ? { ...resolved, value: { ...value, start: `${from.slice(0, 4)}-01-01` } } : resolved;
}

/**
 * "giải ngân đến ngày 30/11/2022", "đến hết ngày 20/10": what had come by then since the first of its year. Not where từ tells another
 * beginning, nor where the day is still ahead.
 */
export function yearToDay(cx: Reader, start: number, { value, inferred }: Resolved, { reference }: Calendar): Resolved | undefined {
  if (value.kind !== 'date' || value.precision !== 'day' || !has(value, 'start') || !value.start || value.start !== value.end) return undefined;
  const { upTo, joiner } = senseBefore(cx, start);
  const day = fromIso(value.start);
  if (!day || !(upTo || joiner === 'to') || (reference && toDayNumber(day) > toDayNumber(reference))) return undefined;
  for (let at = start - 1; at > start - fromReach && !opensLineAt(cx, at + 1); at--) if (senseAt(cx, at).rangeHead === 'from') return undefined;
  return { value: { ...value, kind: 'period', start: `${value.start.slice(0, 4)}-01-01` }, inferred };
}

const fromReach = 8;
const sentenceReach = 60;
const fullStop = 0x2e;

/** Whether both tokens are of one sentence, and not too far from each other. */
export function isInSentence(cx: Reader, from: number, at: number): boolean {
  if (at - from > sentenceReach) return false;
  for (let i = from; i < at; i++) if (opensLineAt(cx, i) || (unitAt(cx, i) === fullStop && !isGlued(cx, i + 1))) return false;
  return !opensLineAt(cx, at);
}

/** Whether less than half of a period has passed. */
function isAhead(start: string, end: string, reference: Day): boolean {
  const [from, to] = [fromIso(start), fromIso(end)];
  return from !== undefined && to !== undefined && toDayNumber(from) + toDayNumber(to) > 2 * toDayNumber(reference);
}

/** "6 tháng qua" of the months that the text is about. */
export function monthsPast({ offset }: OpenDate, spans: Map<number, OpenDate>): OpenDate | undefined {
  return offset?.unit === 'month' && offset.span && offset.count < 0 ? spans.get(-offset.count) : undefined;
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
  if (date.kind === 'date') {
    // "cùng tháng năm 2017": behind anything but a month the year is all that is said
    const month = start.month === end.month ? start.month : undefined;
    if (month === undefined && said === undefined) return undefined;
    const { value } = resolve(openDate('date', month ? 'month' : 'year', pointOf(year, month)), calendar);
    return { value, inferred: said === undefined ? ['year'] : undefined };
  }
  // the same days where the period is one of days: từ đầu năm đến ngày 20/9
  const precision = anchor?.value.precision === 'day' ? 'day' : 'month';
  const inYear = ({ month, day }: Day): Point => pointOf(year, month, precision === 'day' ? Math.min(day, monthLength(year, month)) : undefined);
  const { value } = resolve(openDate('period', precision, inYear(start), inYear(end)), calendar);
  return { value, inferred: said === undefined ? ['year'] : undefined };
}
