// Days in figures:
//
//   days  = day | day joiner day | list day          29/6-1/7/2017
//   day   = d sep m [sep y]                          4/7, 17.5.2017, 26-12-2013, 13 /7
//         | yyyy sep mm sep dd                       2017-06-17
//         | d '-' m '/' yyyy | d ' / ' m             behind ngày: 4-7/2024, 4 / 7
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
const enDash = 0x2013;
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
  return isNumber(cx, at) && lengthOf(cx, at) <= longest ? smallInteger(cx, at) : -1;
}

/** The token after a separator that is glued to both sides, or stands a blank away from one of them for a slash. */
function afterSeparator(cx: Reader, at: number, separator: number): number {
  if (unitAt(cx, at) !== separator || opensLineAt(cx, at) || opensLineAt(cx, at + 1) || !isNumber(cx, at + 1)) return -1;
  const blanks = (isGlued(cx, at) ? 0 : 1) + (isGlued(cx, at + 1) ? 0 : 1);
  return blanks === 0 || (blanks === 1 && separator === slash) ? at + 1 : -1;
}

function separatorAt(cx: Reader, at: number): number {
  const unit = unitAt(cx, at);
  return unit === slash || unit === dash || unit === dot ? unit : 0;
}

/** One day: d/m, d/m/y, yyyy-mm-dd. */
export function readDayFigure(cx: Reader, at: number): DayFigures | null {
  const separator = separatorAt(cx, at + 1);
  if (!separator) return null;
  const second = afterSeparator(cx, at + 1, separator);
  if (second < 0) return null;
  if (lengthOf(cx, at) === 4) return readIso(cx, at, second, separator);
  const day = part(cx, at, 2);
  const month = part(cx, second, 2);
  if (day < 1 || month < 1) return null;
  const third = afterSeparator(cx, second + 1, separator);
  if (third >= 0) {
    const year = yearOf(cx, third);
    if (year < 0 || !isDay(year, month, day) || continues(cx, third + 1)) return null;
    const certain = lengthOf(cx, third) === 4;
    return { end: third + 1, first: pointOf(year, month, day), last: undefined, precision: 'day', separator, certain };
  }
  if (!isDay(undefined, month, day) || continues(cx, second + 1)) return null;
  return { end: second + 1, first: pointOf(undefined, month, day), last: undefined, precision: 'day', separator, certain: false };
}

/** Behind ngày also "4 / 7" and "4-7/2024", which without it are a ratio and a span of months. */
export function readLooseDay(cx: Reader, at: number): DayFigures | null {
  const separator = separatorAt(cx, at + 1);
  const spaced = !isGlued(cx, at + 1) && !isGlued(cx, at + 2);
  if ((separator !== slash && separator !== dash) || opensLineAt(cx, at + 1) || opensLineAt(cx, at + 2) || (separator === dash && spaced)) return null;
  const day = part(cx, at, 2);
  const month = part(cx, at + 2, 2);
  if (day < 1 || month < 1) return null;
  const third = at + 4;
  const dated = unitAt(cx, third - 1) === slash && lengthOf(cx, third) === 4 && spaced === !isGlued(cx, third) && !opensLineAt(cx, third - 1);
  const year = dated ? yearOf(cx, third) : -1;
  if ((year < 0 && separator === dash) || !isDay(year < 0 ? undefined : year, month, day)) return null;
  const end = year < 0 ? at + 3 : at + 5;
  return continues(cx, end)
    ? null
    : { end, first: pointOf(year < 0 ? undefined : year, month, day), last: undefined, precision: 'day', separator, certain: year > 0 };
}

/** Another separator and figure go on: whatever it is, it is not the date that it begins with. */
function continues(cx: Reader, at: number): boolean {
  const separator = separatorAt(cx, at);
  return separator !== 0 && separator !== dash && isGlued(cx, at) && isNumber(cx, at + 1) && isGlued(cx, at + 1);
}

function readIso(cx: Reader, at: number, second: number, separator: number): DayFigures | null {
  const year = smallInteger(cx, at);
  const month = part(cx, second, 2);
  if (year < 1000 || month < 1 || month > 12) return null;
  const third = afterSeparator(cx, second + 1, separator);
  const day = third < 0 ? -1 : part(cx, third, 2);
  if (day > 0) {
    if (!isDay(year, month, day)) return null;
    return { end: third + 1, first: pointOf(year, month, day), last: undefined, precision: 'day', separator, certain: true };
  }
  if (separator !== dash || lengthOf(cx, second) !== 2 || third >= 0) return null;
  return { end: second + 1, first: pointOf(year, month), last: undefined, precision: 'month', separator, certain: true };
}

/** A year of four digits, or of two: 00 to 49 are of this century, 50 to 99 of the last. */
export function yearOf(cx: Reader, at: number): number {
  const value = part(cx, at, 4);
  if (value < 0) return -1;
  if (lengthOf(cx, at) === 4) return value >= firstYear ? value : -1;
  if (lengthOf(cx, at) === 2) return value < 50 ? 2000 + value : 1900 + value;
  return -1;
}

/** A month and its year: 10/2016, 04-2021, 02-03/2000. `tháng` may stand before it, and then a dot may too. */
export function readMonthFigure(cx: Reader, at: number, named: boolean): DayFigures | null {
  if (lengthOf(cx, at) === 4) {
    const iso = readDayFigure(cx, at);
    return iso?.precision === 'month' ? iso : null;
  }
  const month = part(cx, at, 2);
  if (month < 1 || month > 12) return null;
  const separator = separatorAt(cx, at + 1);
  const second = separator ? afterSeparator(cx, at + 1, separator) : -1;
  if (second < 0 || (separator === dot && !named)) return null;
  const year = lengthOf(cx, second) === 4 || (named && separator !== slash) ? yearOf(cx, second) : -1;
  if (year > 0) {
    if (continues(cx, second + 1) || (isGlued(cx, second + 1) && unitAt(cx, second + 1) === dash && isNumber(cx, second + 2))) return null;
    return { end: second + 1, first: pointOf(year, month), last: undefined, precision: 'month', separator, certain: true };
  }
  const last = separator === dash ? part(cx, second, 2) : -1;
  const third = last > month && last <= 12 ? afterSeparator(cx, second + 1, slash) : -1;
  if (third < 0 || lengthOf(cx, third) !== 4) return null;
  const until = yearOf(cx, third);
  if (until < 0 || continues(cx, third + 1)) return null;
  return { end: third + 1, first: pointOf(until, month), last: pointOf(until, last), precision: 'month', separator, certain: true };
}

const longestList = 8;

/** One or more days: a day, a range of two, or the days of a list that share the month of the last. */
export function readDayFigures(cx: Reader, at: number): DayFigures | null {
  if (!isNumber(cx, at)) return null;
  const listed = readDayList(cx, at);
  if (listed) return listed;
  const first = readDayFigure(cx, at);
  if (!first || first.precision !== 'day') return first;
  const next = dashEnd(cx, first.end);
  const second = next < 0 ? null : readDayFigure(cx, next);
  if (!second || second.separator !== first.separator || second.precision !== 'day' || !ascends(first.first, second.first)) return first;
  const { end, precision, separator, certain } = second;
  return { end, first: first.first, last: second.first, precision, separator, certain };
}

function ascends(a: Point, b: Point): boolean {
  if (a.year !== undefined && b.year === undefined) return false;
  if (a.year !== undefined) return placeInTime(a) < placeInTime(b);
  // 31/12 - 2/1/2017 begins in the year before
  return placeInTime({ ...a, year: 0 }) < placeInTime({ ...b, year: 0 }) || (a.month === 12 && b.month === 1);
}

/** 23-26/6, 18, 19/12, 11 và 12/6, 10 đến 12/12: bare days before one with its month. */
function readDayList(cx: Reader, at: number): DayFigures | null {
  const day = part(cx, at, 2);
  if (day < 1 || day > 31) return null;
  let last = day;
  let end = at + 1;
  for (let i = 0; i < longestList; i++) {
    const next = joinerEnd(cx, end);
    if (next < 0) return null;
    const figure = readDayFigure(cx, next);
    if (figure && figure.precision === 'day') {
      const { first } = figure;
      // "3-5" alone is a day and a month, and it was not followed by another part
      if (figure.separator === dash && isDash(cx, end) && isGlued(cx, end)) return null;
      if ((first.day as number) <= last || !isDay(first.year, first.month as number, day)) return null;
      const { precision, separator, certain } = figure;
      return { end: figure.end, first: pointOf(first.year, first.month, day), last: first, precision, separator, certain };
    }
    const value = part(cx, next, 2);
    if (value <= last || value > 31) return null;
    last = value;
    end = next + 1;
  }
  return null;
}

function joinerEnd(cx: Reader, at: number): number {
  if (opensLineAt(cx, at)) return -1;
  if (unitAt(cx, at) === comma) return isNumber(cx, at + 1) ? at + 1 : -1;
  const joiner = senseAt(cx, at).joiner;
  if (!joiner) return -1;
  // từ 9 đến sáng 11/12
  const part = after(cx, at);
  const next = joiner === 'to' && senseAt(cx, part).dayPart ? after(cx, part) : part;
  return isNumber(cx, next) ? next : -1;
}

function dashEnd(cx: Reader, at: number): number {
  if (opensLineAt(cx, at)) return -1;
  const joiner = senseAt(cx, at).joiner;
  return joiner === 'dash' || joiner === 'to' ? after(cx, at) : -1;
}

function isDash(cx: Reader, at: number): boolean {
  const unit = unitAt(cx, at);
  return unit === dash || unit === enDash;
}
