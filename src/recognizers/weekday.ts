// Days of the week: thứ 2 … thứ bảy, chủ nhật, t7, cn.
import { after, isGlued, isNumber, opensLineAt, senseAt, senseBefore, smallInteger, unitAt, wordAt } from '../tokens/cursor.js';
import type { Reader } from './reader.js';

/** thứ 2 … thứ bảy, chủ nhật; Th 4 and t7 in front of a date. */
export function readWeekday(cx: Reader, at: number): { end: number; value: number } | null {
  const sense = senseAt(cx, at);
  if (sense.sunday) return { end: after(cx, at), value: 7 };
  const head = wordAt(cx, at).weekdayHead;
  if (!head || opensLineAt(cx, at + 1)) return null;
  const before = senseBefore(cx, at);
  if (before.ordinalNoun || before.sequenceHead) return null; // kỳ họp thứ 5, ngày 4/7
  if (head === 'glued' && !isGlued(cx, at + 1)) return null;
  const digit = head === 'word' ? wordAt(cx, at + 1).digit : undefined;
  const value = digit && digit.place !== 'ordinal' && digit.place !== 'tail' ? digit.value : smallInteger(cx, at + 1);
  if (value < 2 || value > 7) return null;
  const next = senseAt(cx, at + 2);
  // thứ hai mươi, thứ 5.000
  if (next.ten || next.scale || (unitAt(cx, at + 2) === 0x2e && isGlued(cx, at + 3) && isNumber(cx, at + 3))) return null;
  return { end: at + 2, value: value - 1 };
}
