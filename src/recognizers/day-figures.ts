// Days in figures:
//
//   days  = day | day joiner day | list day          29/6-1/7/2017
//   day   = d sep m [sep y]                          4/7, 17.5.2017, 26-12-2013, 13 /7
//         | yyyy sep mm sep dd                       2017-06-17
//         | d '-' m '/' yyyy | d ' / ' m [' / ' y]   behind ngày: 4-7/2024, 4 / 7
//   list  = (d (',' | 'và' | '-' | 'đến'))+          18, 19/12; 23-26/6/2017; 10 đến 12/12
//   month = m sep yyyy | m '-' m '/' yyyy            10/2016, 02-03/2000
//
// "Kỳ họp diễn ra từ 10 đến 12/12." The separator is the same on both sides of the month. Whether "17.5" is a day at all
// is for the caller to know, from the words before it or from the habit of the text.
import { firstYear, isDay } from '../base/civil.js';
import { after, isGlued, isNumber, lengthOf, opensLineAt, senseAt, smallInteger, unitAt } from '../tokens/cursor.js';
import { type Point, placeInTime, pointOf } from './open-date.js';
import type { Reader } from './reader.js';

const slash = 0x2f;
const dash = 0x2d;
const dot = 0x2e;
const comma = 0x2c;

export interface DayFigures {
  readonly end: number;
  readonly first: Point;
  readonly last: Point | undefined;
  readonly precision: 'day' | 'month';
  /** The separator between day and month. */
  readonly separator: number;
  /** A year of four digits leaves no doubt that it is a date. */
  readonly certain: boolean;
}

/** A number that could be part of a date: its value and its digits; -1 where it could not. */
function part(cx: Reader, at: number, longest: number): number {
  return lengthOf(cx, at) <= longest ? smallInteger(cx, at) : -1;
}

/** The number after a separator that is glued to both sides, or stands a blank away from one of them for a slash; 0 where there is none. */
function afterSeparator(cx: Reader, at: number, separator: number): number {
  if (unitAt(cx, at) !== separator || opensLineAt(cx, at) || opensLineAt(cx, at + 1) || !isNumber(cx, at + 1)) return 0;
  const blanks = (isGlued(cx, at) ? 0 : 1) + (isGlued(cx, at + 1) ? 0 : 1);
  return blanks === 0 || (blanks === 1 && separator === slash) ? at + 1 : 0;
}

function separatorAt(cx: Reader, at: number): number {
  const unit = unitAt(cx, at);
  return unit === slash || unit === dash || unit === dot ? unit : 0;
}

function dayFigure(end: number, first: Point, separator: number, certain: boolean, last?: Point): DayFigures {
  return { end, first, last, precision: 'day', separator, certain };
}

function monthFigure(end: number, first: Point, separator: number, last?: Point): DayFigures {
  return { end, first, last, precision: 'month', separator, certain: true };
}

/** One day: d/m, d/m/y, yyyy-mm-dd. */
export function readDayFigure(cx: Reader, at: number): DayFigures | null {
  const separator = separatorAt(cx, at + 1);
  const second = afterSeparator(cx, at + 1, separator);
  if (!second) return null;
  if (lengthOf(cx, at) === 4) return readIso(cx, at, second, separator);
  const day = part(cx, at, 2);
  const month = part(cx, second, 2);
  const third = afterSeparator(cx, second + 1, separator);
  const year = third ? yearOf(cx, third) : undefined;
  const end = (third || second) + 1;
  if (!isDay(year, month, day) || continues(cx, end)) return null;
  return dayFigure(end, pointOf(year, month, day), separator, third > 0 && lengthOf(cx, third) === 4);
}

/** Behind ngày also "4 / 7", "4 / 7 / 2024" and "4-7/2024", which without it are a ratio and a span of months. */
export function readLooseDay(cx: Reader, at: number): DayFigures | null {
  const spaced = isSlash(cx, at + 1, true);
  if (!spaced && afterSeparator(cx, at + 1, dash) === 0) return null;
  const dated = isSlash(cx, at + 3, spaced) && lengthOf(cx, at + 4) === 4;
  if (!spaced && !dated) return null;
  const year = dated ? yearOf(cx, at + 4) : undefined;
  const month = part(cx, at + 2, 2);
  const day = part(cx, at, 2);
  const end = dated ? at + 5 : at + 3;
  return isDay(year, month, day) && !continues(cx, end) ? dayFigure(end, pointOf(year, month, day), slash, false) : null;
}

/** A slash with a blank on both sides, or on neither. */
function isSlash(cx: Reader, at: number, spaced: boolean): boolean {
  const inLine = !opensLineAt(cx, at) && !opensLineAt(cx, at + 1);
  return unitAt(cx, at) === slash && inLine && isGlued(cx, at) !== spaced && isGlued(cx, at + 1) !== spaced;
}

/** Another separator and figure go on: whatever it is, it is not the date that it begins with. */
function continues(cx: Reader, at: number): boolean {
  if (!isGlued(cx, at) || !isNumber(cx, at + 1) || !isGlued(cx, at + 1)) return false;
  const unit = unitAt(cx, at);
  // "tỷ lệ chọi 1/12,5"; "30/4,1/5" are two days
  return unit === slash || unit === dot || (unit === comma && separatorAt(cx, at + 2) === 0);
}

function readIso(cx: Reader, at: number, second: number, separator: number): DayFigures | null {
  const year = smallInteger(cx, at);
  const month = part(cx, second, 2);
  if (year < 1000 || month < 1 || month > 12) return null;
  const third = afterSeparator(cx, second + 1, separator);
  if (third) {
    const day = part(cx, third, 2);
    return isDay(year, month, day) ? dayFigure(third + 1, pointOf(year, month, day), separator, true) : null;
  }
  return separator === dash && lengthOf(cx, second) === 2 ? monthFigure(second + 1, pointOf(year, month), separator) : null;
}

/** A year of four digits, or of two: 00 to 49 are of this century, 50 to 99 of the last; 0 where there is none. */
export function yearOf(cx: Reader, at: number): number {
  const value = smallInteger(cx, at);
  if (lengthOf(cx, at) === 2 && value >= 0) return value < 50 ? 2000 + value : 1900 + value;
  return lengthOf(cx, at) === 4 && value >= firstYear ? value : 0;
}

const latestYear = 2999;

/** A month and its year: 10/2016, 04-2021, 02-03/2000. `tháng` may stand before it, and then a dot may too. */
export function readMonthFigure(cx: Reader, at: number, named: boolean): DayFigures | null {
  if (lengthOf(cx, at) === 4) {
    const iso = readDayFigure(cx, at);
    return iso?.precision === 'month' ? iso : null;
  }
  const month = part(cx, at, 2);
  if (month < 1 || month > 12) return null;
  const separator = separatorAt(cx, at + 1);
  const second = afterSeparator(cx, at + 1, separator);
  if (!second || (separator === dot && !named)) return null;
  const year = lengthOf(cx, second) === 4 || (named && separator !== slash) ? yearOf(cx, second) : 0;
  // "tốc độ 1/8000 giây"
  if (year > latestYear && !named) return null;
  if (year) {
    if (continues(cx, second + 1) || afterSeparator(cx, second + 1, dash)) return null;
    return monthFigure(second + 1, pointOf(year, month), separator);
  }
  const last = part(cx, second, 2);
  const third = separator === dash && last > month && last <= 12 ? afterSeparator(cx, second + 1, slash) : 0;
  if (!third || lengthOf(cx, third) !== 4) return null;
  const until = yearOf(cx, third);
  if (!until || continues(cx, third + 1)) return null;
  return monthFigure(third + 1, pointOf(until, month), separator, pointOf(until, last));
}

/** One or more days: a day, a range of two, or the days of a list that share the month of the last. */
export function readDayFigures(cx: Reader, at: number): DayFigures | null {
  const listed = readDayList(cx, at);
  if (listed) return listed;
  const first = readDayFigure(cx, at);
  if (!first || first.precision !== 'day') return first;
  const next = dashEnd(cx, first.end);
  const second = next ? readDayFigure(cx, next) : null;
  if (!second || second.separator !== first.separator || second.precision !== 'day' || !ascends(first.first, second.first)) return first;
  return dayFigure(second.end, first.first, second.separator, second.certain, second.first);
}

function ascends(a: Point, b: Point): boolean {
  if (a.year !== undefined) return placeInTime(a) < placeInTime(b);
  // 31/12 - 2/1/2017 begins in the year before
  return placeInTime({ ...a, year: 0 }) < placeInTime({ ...b, year: 0 }) || (a.month === 12 && b.month === 1);
}

/** 23-26/6, 18, 19/12, 11 và 12/6, 10 đến 12/12: bare days before one with its month. */
function readDayList(cx: Reader, at: number): DayFigures | null {
  const day = part(cx, at, 2);
  if (day < 1 || day > 31) return null;
  let last = day;
  let dashed = false;
  // each day is later than the one before it, so that they come to an end
  for (let end = at + 1; ; end++) {
    const next = joinerEnd(cx, end);
    if (!next) return null;
    const figure = readDayFigure(cx, next);
    if (figure?.precision === 'day') {
      const { first } = figure;
      // "3-5" alone is a day and a month, and it was not followed by another part
      if (figure.separator === dash && ((unitAt(cx, end) === dash && isGlued(cx, end)) || dashed)) return null;
      if ((first.day as number) <= last || !isDay(first.year, first.month as number, day)) return null;
      return dayFigure(figure.end, pointOf(first.year, first.month, day), figure.separator, figure.certain, first);
    }
    const value = part(cx, next, 2);
    if (value <= last || value > 31) return null;
    last = value;
    // "5-6 đến 17-8" is from a day of June
    dashed = unitAt(cx, end) === dash && isGlued(cx, end);
    end = next;
  }
}

/** The token after what parts two days of a list, 0 where nothing does. */
function joinerEnd(cx: Reader, at: number): number {
  if (opensLineAt(cx, at)) return 0;
  if (unitAt(cx, at) === comma) return at + 1;
  const joiner = senseAt(cx, at).joiner;
  if (!joiner) return 0;
  // từ 9 đến sáng 11/12
  const next = after(cx, at);
  return joiner === 'to' && senseAt(cx, next).dayPart ? after(cx, next) : next;
}

/** The token after what joins two days to a range, 0 where nothing does. */
function dashEnd(cx: Reader, at: number): number {
  if (opensLineAt(cx, at)) return 0;
  const joiner = senseAt(cx, at).joiner;
  return joiner === 'dash' || joiner === 'to' ? after(cx, at) : 0;
}
