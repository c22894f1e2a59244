// Words that soften or bound what follows:
//
//   softener = (khoảng | gần | hơn | ít nhất | không quá | …)+
//
// "Khoảng hơn 87.000 người": of several the inner one tells. After a number, "trở lên" and "trở xuống" bound it, and after the
// plan that it is a share of.
import type { Approximation } from '../base/value.js';
import { after, isWord, opensLineAt, senseAt, wordAt } from '../tokens/cursor.js';
import type { Reader } from './reader.js';

export interface Softening {
  readonly end: number;
  readonly approx: Approximation | undefined;
  readonly bound: 'min' | 'max' | undefined;
  readonly over: true | undefined;
}

const mostSofteners = 3;

/** The softeners that start at a token; null where there is none. */
export function readSoftener(cx: Reader, at: number): Softening | null {
  let end = at;
  let found = null as Softening | null;
  for (let i = 0; i < mostSofteners; i++) {
    const softener = senseAt(cx, end).softener;
    if (!softener) break;
    end = after(cx, end);
    found = { end, approx: softener.approx, bound: softener.bound ?? found?.bound, over: softener.over };
  }
  return found;
}

export function readPosterior(cx: Reader, at: number): Softening | null {
  const posterior = senseAt(cx, at).posterior;
  return posterior ? { end: after(cx, at), approx: posterior.approx, bound: posterior.bound, over: posterior.over } : null;
}

/** "từ 2 trẻ mắc bệnh trở lên": behind từ the bound may stand past what is said of the things counted. It ends where it is asked for. */
export function readBoundAhead(cx: Reader, at: number): Softening | null {
  for (let i = at; i <= at + boundReach && isWord(cx, i) && !opensLineAt(cx, i); i++) {
    const bound = readPosterior(cx, i);
    if (bound) return { ...bound, end: i === at ? bound.end : at };
    if (senseAt(cx, i).joiner || senseAt(cx, i).course) return null;
  }
  return null;
}

/** In words: từ 50% số phiếu tín nhiệm thấp trở lên. */
const boundReach = 6;

/** "50% kế hoạch trở lên", "50% dự toán năm trở xuống": the bound of a percentage behind what it is of. It ends where it is asked for. */
export function readBoundBehindBase(cx: Reader, at: number): Softening | null {
  if (!senseAt(cx, at).boundedBase) return null;
  const next = after(cx, at);
  const bound = readPosterior(cx, wordAt(cx, next).yearHead ? next + 1 : next);
  return bound && { ...bound, end: at };
}
