// What begins like a day or a month and is none: the calendar has no such day, or the words mean something else.
//
//   noDay = 'ngày' d ('tháng' m | sep m)      ngày 32 tháng 4, ngày 31/6
//         | 'tháng' m                         tháng 13
//         | 'ngày' d 'ngày' d                 ngày 1 ngày 2: in a day or two
//
// chrono reads "2 tháng 4" out of "ngày 32 tháng 4"; nothing is read out of it here.

import { isDay } from '../base/civil.js';
import { isCountedAt } from '../recognizers/counted.js';
import type { Reader } from '../recognizers/reader.js';
import { isGlued, isNumber, lengthOf, opensLineAt, senseAt, smallInteger, unitAt } from '../tokens/cursor.js';

const slash = 0x2f;
const dash = 0x2d;
const dot = 0x2e;
const comma = 0x2c;

/** The token after what begins at "ngày" and is no day; -1 where it may be one. */
export function readNoDay(cx: Reader, at: number): number {
  const day = at + 1;
  if (!isNumber(cx, day) || lengthOf(cx, day) > 2 || opensLineAt(cx, day)) return -1;
  const next = at + 2;
  if (senseAt(cx, next).dayHead === 'day') return isNumber(cx, next + 1) && lengthOf(cx, next + 1) <= 2 ? next + 2 : -1;
  if (senseAt(cx, next).monthHead) {
    const month = next + 1;
    return isNumber(cx, month) && lengthOf(cx, month) <= 2 && !isDayAt(cx, day, month) ? month + 1 : -1;
  }
  const unit = unitAt(cx, next);
  if ((unit !== slash && unit !== dash) || !isGlued(cx, next) || !isGlued(cx, next + 1) || !isNumber(cx, next + 1) || lengthOf(cx, next + 1) > 2) return -1;
  // "ngày 10-15" counts days, "ngày 27-28/2" goes on to its month
  if (unit === dash && (smallInteger(cx, next + 1) > 12 || unitAt(cx, next + 2) === slash)) return -1;
  return isDayAt(cx, day, next + 1) ? -1 : next + 2;
}

function isDayAt(cx: Reader, day: number, month: number): boolean {
  return isDay(undefined, smallInteger(cx, month), smallInteger(cx, day));
}

/** The token after a month that no calendar has; -1 where it has one, or where the number counts something. */
export function readNoMonth(cx: Reader, at: number): number {
  const month = at + 1;
  if (!isNumber(cx, month) || lengthOf(cx, month) > 2 || isGlued(cx, month) || opensLineAt(cx, month) || smallInteger(cx, month) <= 12) return -1;
  const next = at + 2;
  const unit = unitAt(cx, next);
  if (isGlued(cx, next) && (unit === dot || unit === comma || unit === dash || unit === slash) && isNumber(cx, next + 1)) return -1;
  if (opensLineAt(cx, next)) return next;
  return isCountedAt(cx, next) || senseAt(cx, next).joiner ? -1 : next;
}
