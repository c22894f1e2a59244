// Days, months and years in words:
//
//   day   = d 'tháng' m [year]                        4 tháng 7 năm 2017, ba mươi tháng tư
//         | d (joiner ['ngày'] d)+ 'tháng' m [year]   10 đến ngày 15 tháng 5; 5, 6 và 7 tháng 6
//   month = 'tháng' m [year]                          tháng 4-2017, tháng Giêng, tháng 12, 2023
//         | 'tháng' m ((',' | 'và') m)+ year          tháng 5, 6 năm 2020
//   year  = ['năm'] yyyy | 'năm nay' | …
//
// "Nghị quyết có hiệu lực từ ngày 4 tháng 7 năm 2017."

import { isDay } from '../base/civil.js';
import { toInteger } from '../base/decimal.js';
import { has } from '../base/own.js';
import { after, isGlued, isNumber, isUpper, lengthOf, opensLineAt, senseAt, smallInteger, unitAt } from '../tokens/cursor.js';
import { isCountedAt, isNamedBy } from './counted.js';
import { readMonthFigure, yearOf } from './day-figures.js';
import { type Point, pointOf, within } from './open-date.js';
import type { Reader } from './reader.js';
import { readWords } from './words.js';
import { readSpokenYear } from './year-words.js';

export interface WordDate {
  readonly end: number;
  readonly first: Point;
  readonly last: Point | undefined;
}

/** A day or a month as a number, in figures or in words. Tư and mốt count here too: tháng tư. */
export interface Count {
  readonly end: number;
  readonly value: number;
}

export function readCount(cx: Reader, at: number, most: number): Count | null {
  if (isNumber(cx, at)) {
    const value = lengthOf(cx, at) <= 2 ? smallInteger(cx, at) : -1;
    return value >= 1 && value <= most ? { end: at + 1, value } : null;
  }
  const { digit, ten, monthName } = senseAt(cx, at);
  if (monthName && most === 12) return { end: after(cx, at), value: monthName };
  // "tháng mươi mười lăm ngày" counts about ten of them
  if ((!digit && !ten) || ten === 'tens') return null;
  if (digit?.place === 'inner') return { end: at + 1, value: digit.value };
  if (digit?.value === 5 && most === 12) return isMay(cx, at) ? { end: at + 1, value: 5 } : null;
  const words = readWords(cx, at);
  const value = words && !words.colloquial ? toInteger(words.value, most) : undefined;
  return words && value ? { end: words.end, value } : null;
}

/** năm after tháng is May unless it is the head of a year: "11 tháng năm 2023". */
function isMay(cx: Reader, at: number): boolean {
  return !isNumber(cx, at + 1) && !(senseAt(cx, at + 1).digit && readSpokenYear(cx, at + 1));
}

/** "4 tháng 7 năm 2017" from the number of the day on; null where no month follows. */
export function readWordDay(cx: Reader, at: number): WordDate | null {
  const first = readCount(cx, at, 31);
  if (!first) return null;
  const direct = readMonthOf(cx, first.end);
  if (direct) {
    const { point, end } = direct;
    return isDay(point.year, point.month as number, first.value) ? { end, first: within(point, point.month, first.value), last: undefined } : null;
  }
  let last = readNextDay(cx, first);
  let shared = last && readMonthOf(cx, last.end);
  for (let listed = 2; last && !shared && listed < mostListed; listed++) {
    last = readNextDay(cx, last);
    shared = last && readMonthOf(cx, last.end);
  }
  // days of Giêng and Chạp are lunar, and a span of those has no value
  if (!last || !shared || senseAt(cx, shared.end - 1).monthName || !isDay(shared.point.year, shared.point.month as number, last.value)) return null;
  return { end: shared.end, first: within(shared.point, shared.point.month, first.value), last: within(shared.point, shared.point.month, last.value) };
}

/** So many days share a month at most: "ngày 5, 6 và 7 tháng 6". */
const mostListed = 6;

/** The later day that is joined to one, by a word or a comma. */
function readNextDay(cx: Reader, { end, value }: Count): Count | null {
  const joiner = senseAt(cx, end).joiner;
  if ((!joiner && unitAt(cx, end) !== 0x2c) || opensLineAt(cx, end)) return null;
  let next = joiner ? after(cx, end) : end + 1;
  if (senseAt(cx, next).dayHead === 'day') next = after(cx, next);
  const later = readCount(cx, next, 31);
  return later && later.value > value ? later : null;
}

/** The month after a day's number, with its year. */
function readMonthOf(cx: Reader, at: number): { end: number; point: Point } | null {
  if (!senseAt(cx, at).monthHead || opensLineAt(cx, at)) return null;
  const named = readMonthFigure(cx, at + 1, true);
  if (named && !named.last) return { end: named.end, point: named.first };
  const month = readCount(cx, at + 1, 12);
  // "2 tháng 4 ngày" and "6 tháng 2 lần" count months
  if (!month || countsOn(cx, month.end) || (isNumber(cx, at + 1) && isFigureGoingOn(cx, month.end))) return null;
  const year = readYearTail(cx, month.end);
  return year ? { end: year.end, point: within(year.point, month.value) } : { end: month.end, point: pointOf(undefined, month.value) };
}

function countsOn(cx: Reader, at: number): boolean {
  if (opensLineAt(cx, at)) return false;
  const sense = senseAt(cx, at);
  if (sense.yearHead || sense.relative?.unit === 'year') return false;
  return isCountedAt(cx, at);
}

/** A month by number or name: "tháng 4-2017". The caller stands on the head. */
export function readMonth(cx: Reader, at: number): WordDate | null {
  const lettered = senseAt(cx, at).weekdayHead === 'glued' && isGlued(cx, at + 1) && isUpper(cx, at);
  if (!senseAt(cx, at).monthHead && !lettered) return null;
  const figure = readMonthFigure(cx, at + 1, true);
  // T6/2025
  if (lettered) return figure && !figure.last && unitAt(cx, at + 2) === 0x2f && lengthOf(cx, at + 3) === 4 ? { ...figure, last: undefined } : null;
  if (figure) return { end: figure.end, first: figure.first, last: figure.last };
  const month = readCount(cx, at + 1, 12);
  if (!month || (countsOn(cx, month.end) && !isNamedBy(cx, at + 1, at)) || (isNumber(cx, at + 1) && isFigureGoingOn(cx, month.end))) return null;
  const months = readNextMonths(cx, month);
  if (months) return months;
  const year = readYearTail(cx, month.end);
  if (!year && isFive(cx, at + 1)) return null;
  return year
    ? { end: year.end, first: within(year.point, month.value), last: undefined }
    : { end: month.end, first: pointOf(undefined, month.value), last: undefined };
}

/** "tháng 5, 6 năm 2020", "tháng 7, 8 và 9/2024": months in a row that share the year behind the last. */
function readNextMonths(cx: Reader, first: Count): WordDate | null {
  let end = first.end;
  for (let value = first.value + 1; value <= 12; value++) {
    const joined = unitAt(cx, end) === 0x2c || senseAt(cx, end).joiner === 'and';
    if (!joined || opensLineAt(cx, end) || opensLineAt(cx, end + 1) || smallInteger(cx, end + 1) !== value) return null;
    end += 2;
    const figure = readMonthFigure(cx, end - 1, true);
    const year = figure ? figure : senseAt(cx, end).yearHead ? readYearTail(cx, end) : null;
    if (!year) continue;
    const point = has(year, 'point') ? year.point : year.first;
    return { end: year.end, first: within(point, first.value), last: within(point, value) };
  }
  return null;
}

/** "tháng 2.500" is not February. */
function isFigureGoingOn(cx: Reader, at: number): boolean {
  const unit = unitAt(cx, at);
  return (unit === 0x2e || unit === 0x2c || unit === 0x2f) && isGlued(cx, at) && isNumber(cx, at + 1) && isGlued(cx, at + 1);
}

/** "tháng năm" alone is months and years; May is "tháng năm năm 2022". */
function isFive(cx: Reader, at: number): boolean {
  return senseAt(cx, at).digit?.value === 5;
}

/** The year behind a month: "năm 2017", ", 2017", "2017", "năm ngoái". */
export function readYearTail(cx: Reader, at: number): { end: number; point: Point } | null {
  if (opensLineAt(cx, at)) return null;
  const start = unitAt(cx, at) === 0x2c && isGlued(cx, at) ? at + 1 : at;
  const sense = senseAt(cx, start);
  if (sense.relative?.unit === 'year') return { end: after(cx, start), point: pointOf(undefined, undefined, undefined, sense.relative.offset) };
  const headed = sense.yearHead;
  const from = headed ? after(cx, start) : start;
  if (isNumber(cx, from)) {
    const digits = lengthOf(cx, from);
    const year = digits === 3 && headed ? smallInteger(cx, from) : digits === 4 || headed ? yearOf(cx, from) : 0;
    if (!year || isFigureGoingOn(cx, from + 1) || (!headed && countsOn(cx, from + 1))) return null;
    return { end: from + 1, point: pointOf(year) };
  }
  const spoken = headed ? readSpokenYear(cx, from) : null;
  return spoken && { end: spoken.end, point: pointOf(spoken.value) };
}
