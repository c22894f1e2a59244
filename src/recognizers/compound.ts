// What goes on behind the scale word of figures:
//
//   part      = ddd scale               34.550 tỷ | 889 triệu, each scale smaller than the one before
//   thousands = ddd [scale]             4 nghìn | 312 tỷ, 5 nghìn | 500 đồng
//   tail      = d | ddd                 1 tỷ | 2, 2 tỷ | 950: so many tenths, with nothing behind that they could count
import { type Exact, fromInteger, powerOfTen } from '../base/decimal.js';
import { after, isGlued, isNumber, lengthOf, opensLineAt, senseAt, smallInteger, unitAt } from '../tokens/cursor.js';
import type { Figures } from './figures.js';
import type { Reader } from './reader.js';

/** The next smaller part of a compound: "889 triệu" after tỷ, "090 triệu", ", 250 triệu". */
export function readPart(cx: Reader, at: number, above: number): { end: number; value: Exact; power: number } | null {
  const start = unitAt(cx, at) === 0x2c && isGlued(cx, at) ? at + 1 : at;
  if (!isNumber(cx, start) || lengthOf(cx, start) > 3) return null;
  const scale = senseAt(cx, start + 1).scale;
  if (!scale || scale.short || scale.power >= above || scale.power < 3) return null;
  const end = after(cx, start + 1);
  if (senseAt(cx, end).scale) return null;
  const value = fromInteger(smallInteger(cx, start));
  return value.coefficient < powerOfTen(above - scale.power) ? { end, value, power: scale.power } : null;
}

/** "1 tỷ 2", "2 tỷ 950": one digit or three after the scale, with nothing after it that it could count. */
export function readTail(cx: Reader, at: number, power: number): number {
  if (!isNumber(cx, at) || isGlued(cx, at) || opensLineAt(cx, at)) return -1;
  if (lengthOf(cx, at) !== 1 && !(lengthOf(cx, at) === 3 && power >= 6)) return -1;
  const next = senseAt(cx, at + 1);
  // "3 triệu 500 đồng" are two amounts, or one that nobody can tell
  const named = next.currency !== undefined && lengthOf(cx, at) === 1;
  // "2 vạn 8 km": by the ten thousand nothing is listed
  const measured = power === 4 && next.measure !== undefined && lengthOf(cx, at) === 1;
  // "9 tỷ 8 còn bớt": the price is said and the sentence goes on
  const goesOn = next.uncounted === true && !next.timeUnit && !next.counter && next.per !== 'over';
  const closes = opensLineAt(cx, at + 1) || named || measured || goesOn || next.per === 'one' || next.per === 'each' || isClauseEnd(unitAt(cx, at + 1));
  return closes ? smallInteger(cx, at) : -1;
}

export function isClauseEnd(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c || unit === 0x3b || unit === 0x29;
}

/** "4 nghìn 312 tỷ": both numbers together, where a larger scale shows that they are one. */
export function readThousands(cx: Reader, figures: Figures): Figures {
  const { plain, end } = figures;
  if (plain < 1 || plain > 999 || senseAt(cx, end).scale?.power !== 3) return figures;
  const rest = after(cx, end);
  if (!isThousandsTail(cx, rest) || !senseAt(cx, rest + 1).scale) return figures;
  return { ...figures, end: rest + 1, value: fromInteger(plain * 1000 + smallInteger(cx, rest)), plain: -1 };
}

/** Three digits that thousands go on with, before what they count or a larger scale; "25 nghìn 500ml" is a price and what one gets for it. */
export function isThousandsTail(cx: Reader, at: number): boolean {
  if (!isNumber(cx, at) || lengthOf(cx, at) !== 3 || isGlued(cx, at) || opensLineAt(cx, at) || isGlued(cx, at + 1)) return false;
  const { scale, currency, measure, counter } = senseAt(cx, at + 1);
  return scale ? !scale.short && scale.power > 3 : Boolean(currency || measure || counter);
}
