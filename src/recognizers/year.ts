// Years, and what is counted in years:
//
//   year    = ('năm' | 'cả năm') yyyy | yyyy          năm 2030, Olympic 2016, (giá so sánh 2010)
//           | 'năm' n 'sau Công nguyên'               năm 40 sau Công nguyên; one before our era is none
//           | yyyy '/' yy[yy]                   V-League 2025/26, a year and the next
//           | 'năm' words                             năm hai nghìn không trăm lẻ năm
//   years   = yyyy ('-' | '–' | 'đến') yyyy           2016-2020, năm 2015 đến 2020
//   decade  = ('những năm' | 'thập niên') yy[yy]      những năm 1960, thập niên 90
//   century = 'thế kỷ' (R | n)                        thế kỷ XXI
//
// "Giá trị sản xuất (giá so sánh 2010) tăng 11%." A bare 2010 is a year where it counts nothing.

import { firstYear, lastYear } from '../base/civil.js';
import {
  after,
  isGlued,
  isGluedOn,
  isNumber,
  isWord,
  lengthOf,
  opensLineAt,
  opensSentence,
  senseAt,
  senseBefore,
  smallInteger,
  unitAt,
  wordAt,
} from '../tokens/cursor.js';
import { isAnyOne, isCountedAt } from './counted.js';
import { yearOf } from './day-figures.js';
import { noDetails, type OpenDate, openDate, pointOf } from './open-date.js';
import type { Reader } from './reader.js';
import { romanAt } from './roman.js';
import { readSpokenYear } from './year-words.js';

export interface UnitReading {
  readonly end: number;
  readonly date: OpenDate;
}

const earliestBare = 1900;
const earliestBracketed = 1000;
/** "Kế hoạch 2024" names a year, "Đề án 1956" is the number of a decision. */
export const earliestPlan = 1990;
const latestBare = 2100;

export function readYear(cx: Reader, at: number): UnitReading | null {
  const sense = senseAt(cx, at);
  if (isNumber(cx, at)) return readBareYear(cx, at);
  if (sense.decadeHead) return readDecade(cx, at) ?? readShortYears(cx, at);
  if (sense.centuryHead) return readCentury(cx, at);
  if (!sense.yearHead || isNumber(cx, at - 1)) return null;
  const from = after(cx, at);
  if (isNumber(cx, from)) {
    // no day has a year before the first
    const { era } = senseAt(cx, from + 1);
    if (era === 'before') return null;
    const ours = era ? smallInteger(cx, from) : 0;
    if (ours > 0 && ours <= lastYear) return { end: after(cx, from + 1), date: openDate('date', 'year', pointOf(ours)) };
    const next = nextYear(cx, from);
    if (next) return { end: from + 3, date: openDate('period', 'year', pointOf(next - 1), pointOf(next)) };
    const short = shortYear(cx, at, from) || earlyYear(cx, at, from);
    if (short) return { end: from + 1, date: openDate('date', 'year', pointOf(short)) };
    const year = yearFigure(cx, from, firstYear, lastYear);
    const whole = from - at === 2; // cả năm
    if (year && !((whole || year > latestBare) && countsSomething(cx, from + 1))) {
      return { end: from + 1, date: openDate(whole ? 'period' : 'date', 'year', pointOf(year)) };
    }
    // "tăng trưởng cả năm 6,5%": the figure is none of the year
    return wholeYear(at, from);
  }
  const spoken = readSpokenYear(cx, from);
  return spoken ? { end: spoken.end, date: openDate('date', 'year', pointOf(spoken.value)) } : wholeYear(at, from);
}

/** cả năm: the whole of a year that the text knows. */
function wholeYear(at: number, end: number): UnitReading | null {
  return end - at === 2 ? { end, date: openDate('period', 'year', pointOf(undefined)) } : null;
}

/** "hồi năm 90", "sau năm 75", "Năm 54, …": a year of the last century in two digits, behind a word that points to a time or first of all; 0 where it is none. */
function shortYear(cx: Reader, at: number, from: number): number {
  const value = lengthOf(cx, from) === 2 ? smallInteger(cx, from) : 0;
  const { clockHead, datePreposition, joiner, rangeHead } = senseBefore(cx, at);
  const pointed = clockHead || datePreposition || joiner === 'to' || rangeHead === 'from' || opensSentence(cx, at);
  if (value < earliestShort || !pointed) return 0;
  return goesOn(cx, from + 1) || countsSomething(cx, from + 1) ? 0 : 1900 + value;
}

/** "năm 938": three digits that count nothing, where năm is no year in general ("mỗi năm 300, 400 triệu"). */
function earlyYear(cx: Reader, at: number, from: number): number {
  const next = from + 1;
  if (lengthOf(cx, from) !== 3 || isGluedOn(cx, next) || isAnyOne(cx, at) || countsSomething(cx, next)) return 0;
  const { joiner } = senseAt(cx, next);
  const listed = joiner !== undefined || unitAt(cx, next) === 0x2c;
  return listed && isNumber(cx, after(cx, next)) ? 0 : smallInteger(cx, from);
}

const earliestShort = 30;

/** "năm 2024/25", "năm 2024/2025": a year and the one behind it; 0 where it is none. */
function nextYear(cx: Reader, at: number): number {
  if (unitAt(cx, at + 1) !== 0x2f || !isGlued(cx, at + 1) || !isGlued(cx, at + 2) || lengthOf(cx, at) !== 4) return 0;
  const next = smallInteger(cx, at) + 1;
  const said = lengthOf(cx, at + 2) === 2 ? next % 100 : next;
  return said === smallInteger(cx, at + 2) && !goesOn(cx, at + 3) ? next : 0;
}

/** "đợt 2 năm 2023", "học kỳ 2 năm học 2023-2024": what follows a place in a sequence; the years of "kế hoạch 5 năm 2021-2025" are counted. */
export function opensYear(cx: Reader, at: number): boolean {
  const { yearHead, spanHead } = senseAt(cx, at);
  if (spanHead === 'years') return wordAt(cx, at).yearHead === true;
  const year = after(cx, at);
  return yearHead === true && yearFigure(cx, year, firstYear, lastYear) !== 0 && !(senseAt(cx, year + 1).joiner && isNumber(cx, after(cx, year + 1)));
}

/** The year that a number of four digits is; 0 where it is none, or the number goes on. */
export function yearFigure(cx: Reader, at: number, earliest = 1000, latest = 2999): number {
  const value = lengthOf(cx, at) === 4 ? smallInteger(cx, at) : 0;
  return value < earliest || value > latest || goesOn(cx, at + 1) ? 0 : value;
}

/** .500 or ,5 or /QH14: the figures are part of something longer. */
function goesOn(cx: Reader, at: number): boolean {
  if (!isGlued(cx, at)) return false;
  const unit = unitAt(cx, at);
  if (unit === 0x2e || unit === 0x2c) return isGlued(cx, at + 1) && isNumber(cx, at + 1);
  return unit === 0x2f || isWord(cx, at);
}

/** 2010 without năm: in brackets, after a name or a preposition, counting nothing and counted by nothing. */
function readBareYear(cx: Reader, at: number): UnitReading | null {
  if (cx.whole || (at === 0 && cx.count === 1)) return null;
  // (1694): in brackets of its own even a year of long ago
  const bracketed = unitAt(cx, at - 1) === 0x28 && unitAt(cx, at + 1) === 0x29 && !opensSentence(cx, at - 1) && !countsSomething(cx, at + 2);
  const earliest = bracketed ? earliestBracketed : earliestBare;
  // "V-League 2025/26"
  const next = nextYear(cx, at);
  const end = next ? at + 3 : at + 1;
  const year = next ? next - 1 : yearFigure(cx, at, earliest, latestBare);
  if (year < earliest || year > latestBare || (countsSomething(cx, end) && !isYearInSeries(cx, at))) return null;
  if (!opensLineAt(cx, at)) {
    const before = unitAt(cx, at - 1);
    if (isGlued(cx, at) && before !== 0x28 && before !== 0x2d && before !== 0x2013) return null;
    const sense = senseBefore(cx, at);
    if (sense.softener || sense.currency || (next && sense.shareVerb) || isNumber(cx, at - 1)) return null;
    // "gọi 2024 là năm bản lề"
    const named = sense.label === 'document' || ((sense.label === 'plan' || sense.label === 'call') && year >= earliestPlan);
    if (sense.label && !sense.timeUnit && !named) return null;
  }
  return { end, date: next ? openDate('period', 'year', pointOf(year), pointOf(next)) : openDate('date', 'year', pointOf(year)) };
}

/** "2 năm 2015 và 2016 đoàn thanh tra …": the year after the one that was just named. */
export function isYearInSeries(cx: Reader, at: number): boolean {
  const year = yearFigure(cx, at, earliestBare, latestBare);
  const joined = unitAt(cx, at - 1) === 0x2c || senseAt(cx, at - 1).joiner === 'and';
  return year !== 0 && joined && smallInteger(cx, at - 2) === year - 1;
}

function countsSomething(cx: Reader, at: number): boolean {
  if (opensLineAt(cx, at)) return false;
  return isCountedAt(cx, at) && !senseAt(cx, at).joiner;
}

function readDecade(cx: Reader, at: number): UnitReading | null {
  const from = after(cx, at);
  const value = smallInteger(cx, from);
  const year = lengthOf(cx, from) === 2 ? 1900 + value : lengthOf(cx, from) === 4 ? value : 0;
  // no word has a value, and 1899 is no decade
  if (year < 1000 || year % 10 !== 0 || goesOn(cx, from + 1)) return null;
  const edtf = `${Math.floor(year / 10)}X`;
  return { end: from + 1, date: openDate('period', 'decade', pointOf(year), pointOf(year + 9), { ...noDetails, edtf }) };
}

/** "những năm 91-94", "những năm 1991 - 1994", "những năm 1991-94": the years from one to the other. */
function readShortYears(cx: Reader, at: number): UnitReading | null {
  const from = after(cx, at);
  const joiner = senseAt(cx, from + 1).joiner;
  if (joiner !== 'dash' && joiner !== 'to') return null;
  const to = after(cx, from + 1);
  const first = yearOf(cx, from);
  const clipped = lengthOf(cx, from) === 4 && lengthOf(cx, to) === 2;
  const last = clipped ? Math.floor(first / 100) * 100 + smallInteger(cx, to) : yearOf(cx, to);
  if (!first || last <= first || (lengthOf(cx, from) !== lengthOf(cx, to) && !clipped) || goesOn(cx, to + 1)) return null;
  return { end: to + 1, date: openDate('period', 'year', pointOf(first), pointOf(last)) };
}

function readCentury(cx: Reader, at: number): UnitReading | null {
  const from = after(cx, at);
  const number = romanAt(cx, from) || smallInteger(cx, from);
  if (number < 1 || number > 99 || senseAt(cx, from + 1).era === 'before') return null;
  const first = pointOf((number - 1) * 100 + 1);
  return { end: from + 1, date: openDate('period', 'century', first, pointOf(number * 100)) };
}
