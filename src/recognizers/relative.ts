// What is counted from the reference:
//
//   relative = tuần trước | năm nay | …                       a phrase of the lexicon
//            | n unit ('trước' | 'nữa' | 'tới' | 'qua')       10 ngày trước, 3 tháng tới
//            | 'từ đầu năm' [yyyy] 'đến nay'
//
// "So với tháng trước, chỉ số giá tăng 0,3%." Without a reference such a date says how far away it is, and no more.
// "2 năm qua" stays a length of time, as the paper means it.
import { toInteger } from '../base/decimal.js';
import type { TimeUnit } from '../lexicon/entry.js';
import { after, isNumber, isWord, opensLineAt, senseAt, senseBefore, wordAt } from '../tokens/cursor.js';
import { readMonth, readYearTail } from './day-words.js';
import { timeUnitAt, unitEnd } from './duration.js';
import { readMoment } from './moment.js';
import { readNumeral } from './numeral.js';
import { noDetails, type OpenDate, openDate, type Point, pointOf, type SpanUnit, within } from './open-date.js';
import type { Reader } from './reader.js';
import type { UnitReading } from './year.js';

export function readRelative(cx: Reader, at: number): UnitReading | null {
  const sense = senseAt(cx, at);
  if (sense.relative && (senseBefore(cx, at).plural || wordAt(cx, at - 1).plural)) return null; // những năm qua
  if (sense.relative && opensSpan(cx, after(cx, at))) return null;
  if (sense.relative && sense.relative.unit !== 'day' && !isNumber(cx, at - 1) && !isNumber(cx, after(cx, at))) {
    const { unit, offset } = sense.relative;
    const kind = unit === 'quarter' ? 'period' : 'date';
    return { end: after(cx, at), date: openDate(kind, unit, undefined, undefined, { ...noDetails, offset: { unit, count: offset, span: false } }) };
  }
  if (sense.rangeHead === 'from') return readToPresent(cx, at);
  if (isNumber(cx, at) || sense.digit || sense.ten) return readDistance(cx, at);
  return null;
}

/** "Sang | năm học 2011 - 2012": the last word of the phrase is the first of another, but not in "sang năm | học sinh". */
function opensSpan(cx: Reader, end: number): boolean {
  return senseAt(cx, end - 1).spanHead !== undefined && !senseAt(cx, end).counter;
}

const units: Readonly<Record<TimeUnit['iso'], SpanUnit | undefined>> = {
  // "2 năm qua" and "10 năm trước" are how long, whatever the day
  Y: undefined,
  M: 'month',
  W: 'week',
  D: 'day',
  TH: undefined,
  TM: undefined,
  TS: undefined,
};

/** 10 ngày trước, hai tuần nữa: a day. 3 tháng tới, 6 tháng qua: the time between. */
function readDistance(cx: Reader, at: number): UnitReading | null {
  const numeral = readNumeral(cx, at);
  const count = numeral ? toInteger(numeral.value, 1000) : undefined;
  if (!numeral || !count) return null;
  const timeUnit = timeUnitAt(cx, numeral.end);
  const unit = timeUnit && !timeUnit.count ? units[timeUnit.iso] : undefined;
  if (!unit) return null;
  const end = unitEnd(cx, numeral.end);
  const direction = senseAt(cx, end).direction;
  if (!direction || direction.sign === 0 || senseAt(cx, end).relative || opensLineAt(cx, end)) return null;
  const signed = count * direction.sign;
  if (direction.reach === 'span') {
    const precision = unit === 'week' ? 'day' : unit;
    return { end: after(cx, end), date: openDate('period', precision, undefined, undefined, { ...noDetails, offset: { unit, count: signed, span: true } }) };
  }
  // "10 ngày trước kỳ họp" counts from the session, not from the reference
  if (!closes(cx, after(cx, end)) || isMore(cx, at)) return null;
  const days = unit === 'week' ? signed * 7 : signed;
  const offset = unit === 'month' ? { unit, count: signed, span: false } : { unit: 'day' as const, count: days, span: false };
  return { end: after(cx, end), date: openDate('date', offset.unit, undefined, undefined, { ...noDetails, offset }) };
}

/** "hẹn thêm 2 tuần nữa, rồi lại 2 tuần nữa": how long it goes on, and no day. */
function isMore(cx: Reader, at: number): boolean {
  const { lasting, again } = senseBefore(cx, at);
  return lasting === true || again === true;
}

function closes(cx: Reader, at: number): boolean {
  return opensLineAt(cx, at) || !(isWord(cx, at) || isNumber(cx, at));
}

/** từ đầu năm 2017 đến nay, từ đầu năm đến ngày 20/9, từ đầu năm đến hết tháng 9. */
function readToPresent(cx: Reader, at: number): UnitReading | null {
  const edge = after(cx, at);
  if (wordAt(cx, edge).edge !== 'start' || !wordAt(cx, edge + 1).yearHead) return null;
  const year = readYearTail(cx, edge + 1) ?? { end: edge + 2, point: pointOf(undefined) };
  if (wordAt(cx, year.end).joiner !== 'to') return null;
  const present = after(cx, year.end);
  if (!senseAt(cx, present).present) return readToPoint(cx, year.point, present);
  return { end: after(cx, present), date: openDate('period', 'day', within(year.point, 1, 1), undefined, { ...noDetails, toPresent: true }) };
}

/** From the first of January to a day or the end of a month, of the same year unless both say theirs: từ đầu năm 2021 đến hết tháng 6-2022. */
function readToPoint(cx: Reader, { year }: Point, at: number): UnitReading | null {
  const until = readMoment(cx, at) ?? readMonthEnd(cx, at);
  const last = until?.date.last ?? until?.date.first;
  if (!until || !last?.month || until.date.time) return null;
  const known = last.year ?? year;
  if (year !== undefined && known !== undefined && year > known) return null;
  const precision = last.day === undefined ? 'month' : 'day';
  const first = pointOf(year ?? known, 1, last.day === undefined ? undefined : 1);
  return { end: until.end, date: openDate('period', precision, first, pointOf(known, last.month, last.day, last.yearOffset)) };
}

function readMonthEnd(cx: Reader, at: number): { end: number; date: OpenDate } | null {
  const month = readMonth(cx, at);
  return month && { end: month.end, date: openDate('date', 'month', month.first) };
}
