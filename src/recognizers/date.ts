// Dates and periods, whichever it is that the words say:
//
//   date  = ['khoảng'] (range | unit)
//   range = ['từ'] unit ('đến' | '-') unit      từ tháng 3 đến tháng 9 năm 2024, 2016-2020, quý I đến quý III
//         | 'từ' [edge] month 'đến' [edge] month    từ cuối tháng 11 đến giữa tháng 5
//   unit  = moment | month | quarter | half | year | span | relative | lunar
//
// "Từ tháng 8-2020 đến tháng 2-2023, ông là Bí thư Đảng ủy phường." A range of days is a date of several days; a range of
// anything longer is a period. The longest reading is the one that is meant.
import type { Kind } from '../base/value.js';
import { after, isCapital, isNumber, isWord, opensLineAt, opensSentence, senseAt, unitAt, wordAt } from '../tokens/cursor.js';
import { isCue } from './day.js';
import { readMonthFigure } from './day-figures.js';
import { readCount, readMonth, readYearTail } from './day-words.js';
import { readLunar } from './lunar.js';
import { readMoment } from './moment.js';
import { noDetails, type OpenDate, openDate, type Point, placeInTime, within } from './open-date.js';
import { readPeriodUnit, readYearRange } from './period.js';
import { expect, type Reader, type Reading } from './reader.js';
import { readRelative } from './relative.js';
import { readWeekday } from './weekday.js';
import { readYear, type UnitReading } from './year.js';

const comma = 0x2c;

/** The date or period at a token; `kind` where only one of them will do. */
export function readDate(cx: Reader, at: number, kind?: Kind): Reading | null {
  const softener = senseAt(cx, at).softener;
  if (softener && softener.approx !== 'about') return null;
  const from = softener ? after(cx, at) : at;
  const unit = senseAt(cx, from).rangeHead === 'from' ? (readFrom(cx, from) ?? readUnit(cx, from)) : extended(cx, readUnit(cx, from));
  if (!unit || (kind && unit.date.kind !== kind)) return expect(cx, from, kind === 'period' ? 'a period' : 'a date');
  const date = softener ? { ...unit.date, approx: 'about' as const } : unit.date;
  return { kind: date.kind, start: at, end: unit.end, value: undefined, date, measured: undefined };
}

/** One unit of the calendar, the longest that the words give. */
function readUnit(cx: Reader, at: number): UnitReading | null {
  if (isNumber(cx, at)) return readNumberUnit(cx, at);
  const sense = senseAt(cx, at);
  // "năm 2024": no day, and năm is no five
  if (sense.yearHead && !sense.spanHead && isNumber(cx, after(cx, at))) return longer(readYearRange(cx, after(cx, at), false), readYear(cx, at));
  let best = longer(readLunar(cx, at), readMomentUnit(cx, at));
  best = longer(best, readMonthUnit(cx, at));
  best = longer(best, readPeriodUnit(cx, at));
  best = longer(best, readRelative(cx, at));
  if (sense.spanHead === 'days' || sense.timeUnit?.iso === 'W') best = longer(best, readDaySpan(cx, at, sense.spanHead === 'days' ? 'period' : 'date'));
  return longer(best, readYear(cx, at));
}

/** One unit that begins with figures, by what stands right behind them: "1.000 ngày tới", 2016-2020, 4/7/2017, 10/2016. */
function readNumberUnit(cx: Reader, at: number): UnitReading | null {
  let best = longer(readLunar(cx, at), isWord(cx, at + 1) ? readBeforeWord(cx, at) : readMomentUnit(cx, at));
  best = longer(best, readRelative(cx, at));
  best = longer(best, readYearRange(cx, at, false));
  best = longer(best, readMonthFigureUnit(cx, at));
  return longer(best, readYear(cx, at));
}

/** 4 tháng 7, 8 giờ, 10 đến 12/12; 6 tháng đầu năm. */
function readBeforeWord(cx: Reader, at: number): UnitReading | null {
  const { joiner, clockHour, monthHead, half } = senseAt(cx, at + 1);
  const moment = joiner || half || monthHead || clockHour || wordAt(cx, at + 1).clockHour ? readMomentUnit(cx, at) : null;
  return longer(longer(moment, readPeriodUnit(cx, at)), readListedMonth(cx, at));
}

function longer(best: UnitReading | null, next: UnitReading | null): UnitReading | null {
  return next && (!best || next.end > best.end) ? next : best;
}

/** "thời gian từ ngày 1/7 đến ngày 15/7", "tuần từ 5/6 đến 11/6": a span of days under a head. */
function readDaySpan(cx: Reader, at: number, kind: 'date' | 'period'): UnitReading | null {
  const from = after(cx, at);
  if (senseAt(cx, from).rangeHead !== 'from') return null;
  const days = readFrom(cx, from);
  if (!days?.date.last || days.date.precision !== 'day') return null;
  const precision = kind === 'date' ? 'week' : 'day';
  return { end: days.end, date: { ...days.date, kind, precision } };
}

function readMomentUnit(cx: Reader, at: number): UnitReading | null {
  const moment = readMoment(cx, at);
  // A weekday and nothing else: only where it cannot be an ordinal.
  const alone = moment !== null && readWeekday(cx, at)?.end === moment.end;
  return alone && isLoneOrdinal(cx, at) ? null : moment;
}

/** "thứ ba" with no day beside it is a place in a sequence, T3 the name of a terminal, and CN the abbreviation of something else. */
function isLoneOrdinal(cx: Reader, at: number): boolean {
  const { sunday, weekdayHead } = senseAt(cx, at);
  if (sunday) return sunday === 'short' && !cx.whole && cx.count > 1;
  // "Thứ Hai họp.", "T7 họp."
  if ((isCapital(cx, at + 1) || weekdayHead === 'glued') && opensSentence(cx, at)) return false;
  return !isCue(cx, at - 1) && !cx.whole && weekdayHead !== undefined;
}

function readMonthUnit(cx: Reader, at: number): UnitReading | null {
  if (isNumber(cx, at - 1)) return null;
  const month = readMonth(cx, at);
  return month && monthDate(month);
}

/** "tháng 3, 5 năm 2020": the last month of a list, that bears its year. */
function readListedMonth(cx: Reader, at: number): UnitReading | null {
  const month = readCount(cx, at, 12);
  if (!month || opensLineAt(cx, at) || !endsMonths(cx, at)) return null;
  const year = readYearTail(cx, month.end);
  return year?.point.year === undefined ? null : { end: year.end, date: openDate('date', 'month', within(year.point, month.value)) };
}

/** Whether tháng stands before the first of the numbers in a row that this one ends. */
function endsMonths(cx: Reader, at: number): boolean {
  let head = at;
  while (isJoined(cx, head) && at - head < mostListed && readCount(cx, head - 2, 12)) head -= 2;
  return head < at && senseAt(cx, head - 1).monthHead === true;
}

function isJoined(cx: Reader, at: number): boolean {
  return unitAt(cx, at - 1) === comma || senseAt(cx, at - 1).joiner === 'and';
}

/** In tokens: eleven months with what parts them. */
const mostListed = 22;

function readMonthFigureUnit(cx: Reader, at: number): UnitReading | null {
  const month = readMonthFigure(cx, at, false);
  return month && monthDate(month);
}

function monthDate({ end, first, last }: { end: number; first: OpenDate['first']; last: OpenDate['first'] }): UnitReading {
  return { end, date: openDate(last ? 'period' : 'date', 'month', first, last) };
}

const joinable = new Set<OpenDate['precision']>(['day', 'minute', 'month', 'quarter', 'year']);

/** What stands behind từ: a range, or one unit that is a range already (từ 10 đến 12/12, từ 2026 - 2030). */
function readFrom(cx: Reader, at: number): UnitReading | null {
  const left = readUnit(cx, pastEdge(cx, after(cx, at)));
  // "từ quý I" alone is no range, though a quarter has a first and a last month
  return left && (extend(cx, left, true) ?? (left.date.last && left.date.precision !== 'quarter' ? left : null));
}

/** "từ cuối tháng 11 đến giữa tháng 5": from the one month to the other, however much of them. */
function pastEdge(cx: Reader, at: number): number {
  return wordAt(cx, at).edge && senseAt(cx, at + 1).monthHead && !opensLineAt(cx, at + 1) ? at + 1 : at;
}

function extended(cx: Reader, left: UnitReading | null): UnitReading | null {
  return left && (extend(cx, left, false) ?? left);
}

/** The range that a unit opens, when another of its kind is joined to it. */
function extend(cx: Reader, left: UnitReading, headed: boolean): UnitReading | null {
  const { first, last, precision } = left.date;
  const between = senseAt(cx, left.end);
  // từ tháng 3 đến hết tháng 5, từ tháng 3 đến cuối tháng 5
  const joiner = between.joiner ?? ((between.datePreposition || between.upTo) && headed ? wordAt(cx, left.end).joiner : undefined);
  if (!first || (last && precision !== 'quarter') || !joinable.has(precision)) return null;
  if ((joiner !== 'to' && joiner !== 'dash') || opensLineAt(cx, left.end)) return null;
  const next = after(cx, left.end);
  const right = readUnit(cx, headed ? pastEdge(cx, next) : next);
  if (!right?.date.first || !joinable.has(right.date.precision)) return null;
  if ((right.date.last && precision !== 'quarter') || coarse(right.date.precision) !== coarse(precision)) return null;
  const until = right.date.last ?? right.date.first;
  const from = sharedMonth(first, until);
  if (!from || descends(from, until)) return null;
  const whole = coarse(precision);
  // từ ngày 20 đến ngày 25 tháng này
  const { offset } = right.date;
  return { end: right.end, date: openDate(whole === 'day' ? 'date' : 'period', whole, from, until, offset ? { ...noDetails, offset } : noDetails) };
}

/** "từ 22 giờ ngày 12 đến 4 giờ ngày 13/11": a day that has no month has that of the later one. Undefined where it is not earlier in it. */
function sharedMonth(first: Point, last: Point): Point | undefined {
  if (first.day === undefined || first.month !== undefined || last.month === undefined) return first;
  return last.day !== undefined && first.day < last.day ? within(last, last.month, first.day) : undefined;
}

/** "từ năm 2020 đến năm 2015": no span ends before it begins. */
function descends(a: Point, b: Point): boolean {
  return a.year !== undefined && b.year !== undefined && placeInTime(b) < placeInTime(a);
}

function coarse(precision: OpenDate['precision']): OpenDate['precision'] {
  return precision === 'minute' ? 'day' : precision;
}
