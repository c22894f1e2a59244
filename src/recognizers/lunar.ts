// Days of the lunar calendar (âm lịch):
//
//   lunar = ('mùng' | 'mồng') d ('tháng' m | 'Tết')       mồng 10 tháng Giêng, mùng 1 Tết
//         | d ('tháng' ('Giêng' | 'Chạp') | 'Tết')        30 Tết
//         | day ['('] 'âm lịch'                           5.5 âm lịch, 14 tháng Giêng (âm lịch)
//         | (day | month) 'năm' can chi                   15 tháng 8 năm Nhâm Tuất
//         | 'rằm' ['tháng' m] | 'tháng' ('Giêng' | 'Chạp')
//
// "Lễ hội khai mạc mồng 10 tháng Giêng." They are told apart and left as they are: what solar day they fall on is the
// moon's to say, and nothing here computes it.
import { after, isNumber, senseAt, unitAt } from '../tokens/cursor.js';
import { readDayFigure } from './day-figures.js';
import { readCount, readYearTail } from './day-words.js';
import { noDetails, openDate } from './open-date.js';
import type { Reader } from './reader.js';
import type { UnitReading } from './year.js';

const openBracket = 0x28;
const closeBracket = 0x29;

export function readLunar(cx: Reader, at: number): UnitReading | null {
  const sense = senseAt(cx, at);
  if (sense.lunar === 'full-moon') {
    const month = readLunarMonth(cx, after(cx, at));
    return month ? lunarDay(month.end, 15, month.value, month.year) : lunarDay(after(cx, at), 15);
  }
  if (sense.monthHead) {
    const month = readLunarMonth(cx, at);
    const named = senseAt(cx, at + 1).monthName !== undefined;
    return month && (named || isMarked(cx, month.end)) ? lunarDay(markEnd(cx, month.end), undefined, month.value, month.year) : null;
  }
  const from = sense.dayHead ? after(cx, at) : at;
  if (isNumber(cx, from) && !mayBeLunar(cx, from)) return null;
  const day = readCount(cx, from, 30);
  if (!day) return null;
  if (senseAt(cx, day.end).lunar === 'new-year') {
    return day.value <= 10 ? lunarDay(after(cx, day.end), day.value, 1) : lunarDay(after(cx, day.end), day.value, 12);
  }
  if (senseAt(cx, day.end).monthHead) {
    const month = readLunarMonth(cx, day.end);
    const named = senseAt(cx, day.end + 1).monthName !== undefined;
    if (month && (named || isMarked(cx, month.end))) return lunarDay(markEnd(cx, month.end), day.value, month.value, month.year);
    return null;
  }
  const figure = readDayFigure(cx, from);
  if (!figure || figure.precision !== 'day' || !isMarked(cx, figure.end)) return null;
  return lunarDay(markEnd(cx, figure.end), figure.first.day, figure.first.month, figure.first.year);
}

/** Whether a month, a new year or, behind a day and a month in figures, the mark of the calendar follows. */
function mayBeLunar(cx: Reader, at: number): boolean {
  const { lunar, monthHead } = senseAt(cx, at + 1);
  return lunar !== undefined || monthHead !== undefined || isMarked(cx, at + 3) || isMarked(cx, at + 5);
}

function readLunarMonth(cx: Reader, at: number): { end: number; value: number; year: number | undefined } | null {
  if (!senseAt(cx, at).monthHead) return null;
  const month = readCount(cx, at + 1, 12);
  if (!month) return null;
  const year = readYearTail(cx, month.end);
  return year?.point.year ? { end: year.end, value: month.value, year: year.point.year } : { end: month.end, value: month.value, year: undefined };
}

function isMarked(cx: Reader, at: number): boolean {
  return senseAt(cx, unitAt(cx, at) === openBracket ? at + 1 : at).lunar === 'mark';
}

function markEnd(cx: Reader, at: number): number {
  if (!isMarked(cx, at)) return at;
  if (unitAt(cx, at) !== openBracket) return after(cx, at);
  const end = after(cx, at + 1);
  return unitAt(cx, end) === closeBracket ? end + 1 : end;
}

function lunarDay(end: number, day?: number, month?: number, year?: number): UnitReading {
  const lunar = Object.freeze({ ...(year ? { year } : {}), ...(month ? { month } : {}), ...(day ? { day } : {}) });
  return { end, date: openDate('date', day ? 'day' : 'month', undefined, undefined, { ...noDetails, lunar }) };
}
