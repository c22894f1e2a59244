// How large something is, where words look like a comparison and lay it beside nothing.
//
//   extent = ('dài' | 'rộng' | 'cao' …) 'hơn' amount       dài hơn 7 km
//
// "Con đường dài hơn 7 km" has more than seven; "dài hơn 7 km so với đường cũ" tells how much more it has.
import { extentMeasures } from '../lexicon/softeners.js';
import { after, isWord, opensLineAt, senseAt, wordAt } from '../tokens/cursor.js';
import type { Measured } from './range.js';
import type { Reader } from './reader.js';

const comparisonReach = 8;

/** What was measured, with the hơn before it where that compares nothing, and else without. */
export function withExtent(cx: Reader, measured: Measured): Measured {
  const { start, end, amount, low, softening } = measured;
  const number = softening ? start + 1 : start;
  const { softener } = wordAt(cx, number - 1);
  if (!wordAt(cx, number - 2).extent || softener?.approx !== 'above' || softener.over || low || number !== amount.start) return measured;
  if (amount.following?.kind !== 'quantity' || !extentMeasures.includes(amount.following.measure ?? '')) return measured;
  const above = isCompared(cx, end) ? undefined : { end: number, approx: softener.approx, bound: undefined, over: undefined };
  return { ...measured, start: above ? number - 1 : number, softening: above };
}

/** Behind it, before the clause ends, stands what it is laid beside: so với đường cũ, năm 2016. */
function isCompared(cx: Reader, from: number): boolean {
  for (let at = from; at < from + comparisonReach && isWord(cx, at) && !opensLineAt(cx, at); at = after(cx, at)) {
    const { comparison, yearHead, relative, samePeriod } = senseAt(cx, at);
    if (comparison || yearHead || relative || samePeriod) return true;
  }
  return false;
}
