// Days as prose gives them, with the weekday, the part of the day and the clock time that belong to them:
//
//   moment  = piece+                    Chủ nhật, 5/2; sáng ngày 24/5/2017; 22h15 ngày 7/5; hôm nay (3/6)
//   piece   = weekday | part | clock | 'ngày' day | day | relative
//
// "Sáng 4/7, kỳ họp thứ 4 HĐND thành phố khai mạc."
import type { Relative } from '../lexicon/entry.js';
import { after, isGlued, opensLineAt, senseAt, unitAt } from '../tokens/cursor.js';
import { type DayReading, isBracketed, isCue, readDay, readDayAlone } from './day.js';
import { noDetails, type Offset, type OpenDate, openDate } from './open-date.js';
import type { Reader } from './reader.js';
import { type Clock, dayPartAt, inPart, readClock, spellClock } from './time.js';
import { readWeekday } from './weekday.js';

export interface Moment {
  readonly end: number;
  readonly date: OpenDate;
}

interface Pieces {
  readonly day: DayReading | undefined;
  readonly relative: Offset | undefined;
  readonly weekday: number | undefined;
  readonly clock: Clock | undefined;
  /** Of a span of hours none is the clock time of the day. */
  readonly ranged: boolean;
  readonly cued: boolean;
}

/** The pieces with one more among them, and the token behind it. */
interface Step {
  readonly end: number;
  readonly pieces: Pieces;
}

const mostPieces = 8;
const openBracket = 0x28;
const closeBracket = 0x29;

/** A day and all that belongs to it, from its first piece on. */
export function readMoment(cx: Reader, at: number): Moment | null {
  let pieces: Pieces = { day: undefined, relative: undefined, weekday: undefined, clock: undefined, ranged: false, cued: isCue(cx, at - 1) };
  let end = 0;
  let next = afterClockHead(cx, at);
  let opened = false;
  for (let i = 0; i < mostPieces && next < cx.count; i++) {
    if (next > at && opensLineAt(cx, next)) break;
    const step = readPiece(cx, next, pieces);
    if (step) {
      ({ pieces, end: next } = step);
      if (pieces.day || pieces.relative || pieces.weekday) end = next;
      continue;
    }
    const skipped = skipConnector(cx, next);
    if (skipped === next || next === at) break;
    if (unitAt(cx, next) === openBracket) opened = true;
    next = skipped;
  }
  // "7h30 - 11h30, thứ Hai": the hours of every Monday
  if (!end || (pieces.ranged && !pieces.day && !pieces.relative)) return null;
  // Thứ Năm (13/5)
  if (opened && unitAt(cx, end) === closeBracket) end++;
  return { end, date: dateOf(pieces) };
}

/** The piece at a token; behind a day only a clock time still belongs to it. */
function readPiece(cx: Reader, at: number, pieces: Pieces): Step | null {
  const clock = pieces.clock ? null : clockPiece(cx, at, pieces);
  if (clock || pieces.day) return clock;
  return relativePiece(cx, at, pieces) ?? weekdayPiece(cx, at, pieces) ?? partPiece(cx, at, pieces) ?? dayPiece(cx, at, pieces);
}

function clockPiece(cx: Reader, at: number, pieces: Pieces): Step | null {
  const clock = readClock(cx, at);
  // "ngày 8 giờ" does not say a day; a bare hour belongs to a day that follows or is there already
  if (!clock || (pieces.cued && !pieces.day && !pieces.relative)) return null;
  // of "13:45 – 14:30 31/12/2011" the day is what counts
  const until = senseAt(cx, clock.end).joiner === 'dash' ? readClock(cx, afterClockHead(cx, after(cx, clock.end))) : null;
  return until ? { end: until.end, pieces: { ...pieces, ranged: true, cued: true } } : { end: clock.end, pieces: { ...pieces, clock, cued: true } };
}

function relativePiece(cx: Reader, at: number, pieces: Pieces): Step | null {
  const { relative } = senseAt(cx, at);
  if (!relative || pieces.relative || !isMeant(cx, at, relative)) return null;
  const { unit, offset, part } = relative;
  if (unit !== 'day' && !(unit === 'week' && pieces.weekday)) return null;
  const clock = pieces.clock && part ? { ...pieces.clock, hour: inPart(pieces.clock.hour, part) } : pieces.clock;
  return { end: after(cx, at), pieces: { ...pieces, relative: { unit, count: offset, span: false }, clock, cued: true } };
}

function weekdayPiece(cx: Reader, at: number, pieces: Pieces): Step | null {
  const weekday = pieces.weekday ? null : readWeekday(cx, at);
  if (!weekday) return null;
  const named: Pieces = { ...pieces, weekday: weekday.value, cued: true };
  const { direction, relative } = senseAt(cx, weekday.end);
  if (pieces.relative || direction === undefined || relative) return { end: weekday.end, pieces: named };
  // "thứ hai tới" is the next one, "thứ hai này" that of this week
  return { end: after(cx, weekday.end), pieces: { ...named, relative: { unit: 'week', count: direction.sign, span: direction.sign !== 0 } } };
}

function partPiece(cx: Reader, at: number, pieces: Pieces): Step | null {
  return dayPartAt(cx, at) && senseAt(cx, at).dayPart ? { end: after(cx, at), pieces: { ...pieces, cued: true } } : null;
}

function dayPiece(cx: Reader, at: number, pieces: Pieces): Step | null {
  const { dayHead } = senseAt(cx, at);
  const from = after(cx, at);
  if (!dayHead) {
    const day = readDay(cx, at, pieces.cued || isBracketed(cx, at));
    return day && { end: day.end, pieces: { ...pieces, day } };
  }
  // ngày mùng 3
  if (dayHead === 'day' && senseAt(cx, from).dayHead === 'early') return { end: from, pieces };
  const day = readDay(cx, from, true) ?? readDayAlone(cx, from, dayHead);
  if (!day) return null;
  const month = day.first.month === undefined ? senseAt(cx, day.end).relative : undefined;
  if (month?.unit !== 'month') return { end: day.end, pieces: { ...pieces, day } };
  // ngày 25 tháng này
  return { end: after(cx, day.end), pieces: { ...pieces, day, relative: { unit: 'month', count: month.offset, span: false } } };
}

function isMeant(cx: Reader, at: number, { alone }: Relative): boolean {
  return !alone || (at === 0 && after(cx, at) === cx.count);
}

function afterClockHead(cx: Reader, at: number): number {
  return senseAt(cx, at).clockHead ? after(cx, at) : at;
}

/** A comma, a bracket, lúc, ngày: what may stand between two pieces. */
function skipConnector(cx: Reader, at: number): number {
  const unit = unitAt(cx, at);
  if (unit === 0x2c || unit === openBracket || unit === 0x7c) return at + 1;
  if (unit === 0x2d && !isGlued(cx, at) && !isGlued(cx, at + 1) && senseAt(cx, at + 1).clockHour === undefined) {
    return readClock(cx, at + 1) ? at + 1 : at;
  }
  return senseAt(cx, at).clockHead ? after(cx, at) : at;
}

function dateOf({ day, relative, weekday, clock }: Pieces): OpenDate {
  const time = clock ? spellClock(clock) : undefined;
  const precision = clock ? (clock.second !== undefined ? 'second' : 'minute') : 'day';
  const offset = day && relative?.unit !== 'month' ? undefined : relative;
  return openDate('date', precision, day?.first, day?.last, { ...noDetails, offset, time, weekday });
}
