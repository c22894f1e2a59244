// Percentages:
//
//   percent = numeral ('%' | 'phần trăm' | 'điểm phần trăm' | 'điểm %' | 'điểm cơ bản') [per]
//
// "Thu ngân sách bằng 158% so với cùng kỳ, lãi suất giảm 0,25 điểm phần trăm."
import { after, opensLineAt, senseAt } from '../tokens/cursor.js';
import { readPer } from './per.js';
import { expect, type Reader } from './reader.js';
import type { Follower } from './unit.js';

export const readPercentUnit: Follower = (cx, at) => {
  const word = senseAt(cx, at).percent;
  if (!word || opensLineAt(cx, at)) return expect(cx, at, 'a percent sign');
  const end = after(cx, at);
  const per = readPer(cx, end, isOverTime(cx, end + 1) ? ['slash', 'each', 'one'] : ['slash', 'each']);
  return {
    kind: 'percent',
    end: per ? per.end : end,
    points: word === 'percent' ? undefined : true,
    divisor: word === 'basis' ? 100 : undefined,
    per: per?.unit,
  };
};

/** "5,4% một năm"; not "một số mặt hàng", nor "một năm trước" and "một ngày sau lễ", which are when it was so. */
function isOverTime(cx: Reader, at: number): boolean {
  return senseAt(cx, at).timeUnit !== undefined && senseAt(cx, after(cx, at)).direction === undefined;
}
