// What the functions of all kinds share: their signatures, and the amount whose unit is of one kind.
import type { Followers } from '../recognizers/amount.js';
import type { SafeParse } from '../recognizers/door.js';
import { valueOf } from '../recognizers/measured.js';
import { readMeasured } from '../recognizers/range.js';
import type { Reader } from '../recognizers/reader.js';
import type { Following } from '../recognizers/unit.js';

export type Parse<V, Options> = (text: string, options?: Options) => V;
export type Safe<V, Options> = (text: string, options?: Options) => SafeParse<V>;

export interface Read<V> {
  readonly end: number;
  readonly value: V;
}

/** Reads an amount whose unit is of one kind; none for a bare number. */
export function readKind<V>(cx: Reader, followers: Followers, kind: Following['kind'] | undefined): Read<V> | null {
  const measured = readMeasured(cx, 0, followers);
  if (!measured || measured.amount.following?.kind !== kind) return null;
  return { end: measured.end, value: valueOf(measured) as V };
}
