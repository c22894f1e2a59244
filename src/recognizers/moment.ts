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
  day: DayReading | undefined;
  relative: Offset | undefined;
  weekday: number | undefined;
  clock: Clock | undefined;
  /** Of a span of hours none is the clock time of the day. */
  ranged: boolean;
  cued: boolean;
}

const mostPieces = 8;
const openBracket = 0x28;
const closeBracket = 0x29;

/** A day and all that belongs to it, from its first piece on. */
export function readMoment(cx: Reader, at: number): Moment | null {
  const pieces: Pieces = { day: undefined, relative: undefined, weekday: undefined, clock: undefined, ranged: false, cued: isCue(cx, at - 1) };
  let end = 0;
  let next = afterClockHead(cx, at);
  let opened = false;
  for (let i = 0; i < mostPieces && next < cx.count; i++) {
    if (next > at && opensLineAt(cx, next)) break;
    const read = readPiece(cx, next, pieces);
    if (read) {
      next = read;
      if (pieces.day || pieces.relative || pieces.weekday) end = read;
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

/** Reads the piece at a token into `pieces`; the token after it, or 0. */
function readPiece(cx: Reader, at: number, pieces: Pieces): number {
  if (!pieces.clock) {
    const clock = readClock(cx, at);
    // "ngày 8 giờ" does not say a day; a bare hour belongs to a day that follows or is there already
    if (clock && (!pieces.cued || pieces.day || pieces.relative)) {
      pieces.cued = true;
      // of "13:45 – 14:30 31/12/2011" the day is what counts
      const until = senseAt(cx, clock.end).joiner === 'dash' ? readClock(cx, afterClockHead(cx, after(cx, clock.end))) : null;
      if (until) pieces.ranged = true;
      else pieces.clock = clock;
      return until ? until.end : clock.end;
    }
  }
  // behind a day only a clock time still belongs to it
  if (pieces.day) return 0;
  const sense = senseAt(cx, at);
  if (
    !pieces.relative &&
    sense.relative &&
    isMeant(cx, at, sense.relative) &&
    (sense.relative.unit === 'day' || (sense.relative.unit === 'week' && pieces.weekday))
  ) {
    pieces.relative = { unit: sense.relative.unit, count: sense.relative.offset, span: false };
    if (pieces.clock && sense.relative.part) pieces.clock = { ...pieces.clock, hour: inPart(pieces.clock.hour, sense.relative.part) };
    pieces.cued = true;
    return after(cx, at);
  }
  if (!pieces.weekday) {
    const weekday = readWeekday(cx, at);
    if (weekday) {
      pieces.weekday = weekday.value;
      pieces.cued = true;
      const direction = pieces.relative ? undefined : senseAt(cx, weekday.end).direction;
      if (direction === undefined || senseAt(cx, weekday.end).relative) return weekday.end;
      // "thứ hai tới" is the next one, "thứ hai này" that of this week
      pieces.relative = { unit: 'week', count: direction.sign, span: direction.sign !== 0 };
      return after(cx, weekday.end);
    }
  }
  const part = dayPartAt(cx, at);
  if (part && sense.dayPart) {
    pieces.cued = true;
    return after(cx, at);
  }
  // ngày mùng 3
  if (sense.dayHead === 'day' && senseAt(cx, after(cx, at)).dayHead === 'early') return after(cx, at);
  if (sense.dayHead) {
    const day = readDay(cx, after(cx, at), true) ?? readDayAlone(cx, after(cx, at), sense.dayHead);
    if (!day) return 0;
    pieces.day = day;
    const month = day.first.month === undefined ? senseAt(cx, day.end).relative : undefined;
    if (month?.unit !== 'month') return day.end;
    // ngày 25 tháng này
    pieces.relative = { unit: 'month', count: month.offset, span: false };
    return after(cx, day.end);
  }
  const day = readDay(cx, at, pieces.cued || isBracketed(cx, at));
  if (!day) return 0;
  pieces.day = day;
  return day.end;
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
