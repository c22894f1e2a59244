// Spans of the calendar:
//
//   span    = head [':' | 'từ'] yyyy ('-' | 'đến') yyyy    giai đoạn 2021 - 2025, nhiệm kỳ 2021-2026, năm học 2016-17
//   months  = n 'tháng' ('đầu' | 'cuối') 'năm' [year]      6 tháng đầu năm 2024, Sáu tháng đầu năm
//           | n 'tháng' ['năm' | '/'] yyyy                 11 tháng năm 2023
//           | n 'tháng' 'còn lại' 'của' 'năm' [year]
//   half    = 'nửa' ('đầu' | 'cuối') 'năm' [year]          nửa đầu năm 2016
//   quarter = 'quý' (R | n) [year]                         quý I/2024, quý 3 năm 2011
//           | 'quý' R (joiner | ',') R [year]              quý I và II/2024
//   third   = ('thượng' | 'trung' | 'hạ') 'tuần' month     trung tuần tháng 5
//
// "Giá trị sản xuất 11 tháng năm 2023 ước đạt 34.550 tỷ đồng": eleven months from January, not a month of May.

import { monthLength } from '../base/civil.js';
import { toInteger } from '../base/decimal.js';
import { after, isGlued, isNumber, lengthOf, opensLineAt, senseAt, smallInteger, unitAt, wordAt } from '../tokens/cursor.js';
import { isCountable, isNamedBy } from './counted.js';
import { readCount, readMonth, readYearTail } from './day-words.js';
import { readNumeral } from './numeral.js';
import { noDetails, type OpenDate, openDate, type Point, pointOf, within } from './open-date.js';
import type { Reader } from './reader.js';
import { romanAt } from './roman.js';
import { type UnitReading, yearFigure } from './year.js';

const openBracket = 0x28;
const comma = 0x2c;
const latestLong = 2000;

/** A year that the words leave open. */
const open: Point = /* @__PURE__ */ pointOf(undefined);

export function readPeriodUnit(cx: Reader, at: number): UnitReading | null {
  const sense = senseAt(cx, at);
  if (sense.spanHead === 'years') return readSpan(cx, at);
  if (wordAt(cx, at).quarterHead) return readQuarter(cx, at);
  if (sense.half === 'before') return readHalf(cx, at);
  if (sense.samePeriod) return readSamePeriod(cx, at, sense.samePeriod);
  if (sense.third) return readThird(cx, at, sense.third);
  if (isNumber(cx, at) || sense.digit || sense.ten) return readMonths(cx, at);
  return null;
}

/** giai đoạn 2021 - 2025; also "giai đoạn từ năm 2016 đến năm 2020". */
function readSpan(cx: Reader, at: number): UnitReading | null {
  let from = after(cx, at);
  if (unitAt(cx, from) === 0x3a) from++;
  if (senseAt(cx, from).rangeHead === 'from') from = after(cx, from);
  return readYearRange(cx, skipYearHead(cx, from), true);
}

function skipYearHead(cx: Reader, at: number): number {
  return senseAt(cx, at).yearHead ? after(cx, at) : at;
}

const earliest = 1000;

/** Two years with a dash or đến between. After a head the second may have two digits (2016-17, 2016/17). */
export function readYearRange(cx: Reader, at: number, headed: boolean): UnitReading | null {
  const first = smallInteger(cx, at);
  if (lengthOf(cx, at) !== 4 || first < earliest) return null;
  const joiner = senseAt(cx, at + 1).joiner ?? (headed && unitAt(cx, at + 1) === 0x2f ? 'dash' : undefined);
  if ((joiner !== 'dash' && joiner !== 'to') || opensLineAt(cx, at + 1)) return null;
  const next = skipYearHead(cx, after(cx, at + 1));
  const short = headed && lengthOf(cx, next) === 2 ? smallInteger(cx, next) : -1;
  const last = short < 0 ? yearFigure(cx, next) : Math.floor(first / 100) * 100 + short;
  // "triều Lê (1428-1788)": only of the past, and under a head or in brackets
  const longest = last <= latestLong && (headed || unitAt(cx, at - 1) === openBracket) ? 1000 : 100;
  if (last <= first || last - first > longest) return null;
  return { end: next + 1, date: openDate('period', 'year', pointOf(first), pointOf(last)) };
}

function readQuarter(cx: Reader, at: number): UnitReading | null {
  const from = at + 1;
  if (opensLineAt(cx, from)) return null;
  const roman = romanAt(cx, from);
  const count = roman ? { end: from + 1, value: roman } : readCount(cx, from, 4);
  if (!count || count.value > 4) return null;
  // "quý 3 triệu đồng": the number counts something else
  if (!roman && isCountable(senseAt(cx, count.end)) && !isNamedBy(cx, from, at)) return null;
  // "quý I và II/2024": the next one shares the year behind it
  const joined = roman && (senseAt(cx, count.end).joiner || unitAt(cx, count.end) === comma) && !opensLineAt(cx, count.end) && !opensLineAt(cx, count.end + 1);
  const until = joined ? romanAt(cx, count.end + 1) : 0;
  const both = until > count.value && until <= 4;
  const end = both ? count.end + 2 : count.end;
  const year = readSlashYear(cx, end) ?? readYearTail(cx, end);
  const first = within(year?.point ?? open, count.value * 3 - 2);
  const last = within(year?.point ?? open, (both ? until : count.value) * 3);
  return { end: year ? year.end : end, date: openDate('period', 'quarter', first, last) };
}

/** /2024, -2017, .2021 glued behind a quarter or a number of months. */
function readSlashYear(cx: Reader, at: number): { end: number; point: Point } | null {
  const unit = unitAt(cx, at);
  if ((unit !== 0x2f && unit !== 0x2d && unit !== 0x2e && unit !== 0x2013) || opensLineAt(cx, at)) return null;
  if (unit === 0x2e && !isGlued(cx, at + 1)) return null;
  const year = yearFigure(cx, at + 1);
  return year ? { end: at + 2, point: pointOf(year) } : null;
}

function readHalf(cx: Reader, at: number): UnitReading | null {
  const edge = wordAt(cx, at + 1).edge;
  if (edge !== 'start' && edge !== 'end') return null;
  const late = edge === 'end';
  const month = readMonth(cx, at + 2);
  if (month && !month.last) {
    const last = late ? monthLength(month.first.year, month.first.month as number) : 15;
    return { end: month.end, date: days(month.first, late ? 16 : 1, last) };
  }
  const year = readYearWord(cx, at + 2);
  if (!year) return null;
  const first = within(year.point, late ? 7 : 1);
  return { end: year.end, date: openDate('period', 'half', first, within(year.point, late ? 12 : 6)) };
}

function readThird(cx: Reader, at: number, third: 'start' | 'middle' | 'end'): UnitReading | null {
  const month = readMonth(cx, after(cx, at));
  if (!month || month.last) return null;
  const first = third === 'start' ? 1 : third === 'middle' ? 11 : 21;
  const last = third === 'end' ? monthLength(month.first.year, month.first.month as number) : first + 9;
  return { end: month.end, date: days(month.first, first, last) };
}

function days(month: Point, first: number, last: number): OpenDate {
  return openDate('period', 'day', within(month, month.month, first), within(month, month.month, last));
}

/** "năm", "của năm", with the year behind it if there is one: năm 2024, năm nay. */
function readYearWord(cx: Reader, at: number): { end: number; point: Point } | null {
  const from = senseAt(cx, at).ofYear ? after(cx, at) : at;
  const tail = readYearTail(cx, from);
  if (tail && !isNumber(cx, from)) return tail;
  return wordAt(cx, from).yearHead && !senseAt(cx, from).spanHead ? { end: from + 1, point: open } : null;
}

function readMonths(cx: Reader, at: number): UnitReading | null {
  const numeral = readNumeral(cx, at);
  const count = numeral && !numeral.decimal ? toInteger(numeral.value, 12) : undefined;
  if (!numeral || count === undefined || opensLineAt(cx, numeral.end)) return null;
  const unit = wordAt(cx, numeral.end);
  const length = unit.monthHead ? 1 : unit.quarterHead ? 3 : 0;
  const months = count * length;
  if (months === 0 || months > 12) return null;
  const at2 = numeral.end + 1;
  const sense = senseAt(cx, at2);
  const edge = wordAt(cx, at2).edge;
  const fromStart = (point: Point, end: number): UnitReading => ({ end, date: monthsOf(point, 1, months) });
  const toEnd = (point: Point, end: number): UnitReading => ({ end, date: monthsOf(point, 13 - months, 12) });
  if (edge === 'start' || edge === 'end' || sense.remainder) {
    const year = readYearWord(cx, sense.remainder ? after(cx, at2) : at2 + 1);
    if (!year) return null;
    return edge === 'start' ? fromStart(year.point, year.end) : toEnd(year.point, year.end);
  }
  if (months < 2) return null;
  const slash = readSlashYear(cx, at2);
  if (slash) return fromStart(slash.point, slash.end);
  const tail = readYearTail(cx, at2);
  return tail && unitAt(cx, at2) !== 0x2c ? fromStart(tail.point, tail.end) : null;
}

function monthsOf(point: Point, first: number, last: number): OpenDate {
  return openDate('period', 'month', within(point, first), within(point, last));
}

/** cùng kỳ [năm trước | năm 2022 | 2022]; cùng tháng (năm trước | năm 2022), for without its year that is the month at hand. */
function readSamePeriod(cx: Reader, at: number, same: 'period' | 'month'): UnitReading | null {
  const end = after(cx, at);
  const tail = readYearTail(cx, end);
  if (same === 'month' && (!tail || cx.whole)) return null;
  const year = tail?.point.year;
  const kind = same === 'month' ? 'date' : 'period';
  return { end: tail ? tail.end : end, date: openDate(kind, 'month', year ? pointOf(year) : undefined, undefined, { ...noDetails, same: true }) };
}
