// How exactly a figure was stated, and what that leaves open.
//
// "500 tỷ đồng" is stated to the tỷ, "4,6 nghìn tỷ đồng" to a tenth of a nghìn tỷ, "90,35%" to two decimals: the figure itself
// may be half a unit of that place less or more. A figure in words, or softened by "khoảng", is stated to no place at all.

import { add, compare, type Exact, negate } from '../base/decimal.js';
import { countBefore } from '../base/list.js';
import { has } from '../base/own.js';
import type { Span } from '../base/span.js';
import type { Decimal, Value } from '../base/value.js';
import { isGlued, isNumber, isWord, lengthOf, textOf } from '../tokens/cursor.js';
import type { Article, Placed } from './article.js';

/** All that a stated figure may be. */
export interface Bounds {
  readonly least: Exact;
  readonly most: Exact;
  /** The power of ten that it is stated to. */
  readonly place: number;
}

/** A stated point and half a unit of its last place around it; undefined for what is softened, in words or no point. */
export function boundsOf(article: Article, value: Value, evidence: readonly Span[]): Bounds | undefined {
  if (!has(value, 'value') || typeof value.value !== 'string' || (has(value, 'approx') && value.approx)) return undefined;
  const exact = exactOf(value.value);
  const decimals = decimalsOf(value.value);
  if (value.kind === 'percent' || decimals > 0) return around(exact, -decimals);
  const digits = statedDigits(article, value, evidence);
  if (digits === undefined) return undefined;
  const length = value.value.replace('-', '').length;
  const zeros = trailingZeros(value.value);
  // past the third digit zeros may be rounding: 64.500 tấn
  const place = Math.max(Math.min(zeros, Math.max(0, length - digits)), Math.min(zeros, Math.max(0, length - 3)));
  const counted = value.kind === 'numeral' || (value.kind === 'quantity' && value.measure === undefined);
  return counted && place === 0 ? { least: exact, most: exact, place } : around(exact, place);
}

/** A percentage as a comparison gives it. */
export function percentBounds(percent: Decimal): Bounds {
  return around(exactOf(percent), -decimalsOf(percent));
}

/** A value of the library's own, which is spelled canonically: no other spelling comes here. */
export function exactOf(decimal: Decimal): Exact {
  return { coefficient: BigInt(decimal.replace('.', '')), exponent: -decimalsOf(decimal) };
}

function around(exact: Exact, place: number): Bounds {
  const half = { coefficient: 5n, exponent: place - 1 };
  return { least: add(exact, negate(half)), most: add(exact, half), place };
}

/** A decimal point is the only sign in a canonical spelling that is no digit or minus. */
function decimalsOf(decimal: Decimal): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}

function trailingZeros(decimal: Decimal): number {
  let zeros = 0;
  while (zeros < decimal.length - 1 && decimal.charCodeAt(decimal.length - 1 - zeros) === 0x30) zeros++;
  return zeros;
}

/** How many digits the text gives, from the first that is no zero: four in "3.212 tỷ đồng". */
function statedDigits(article: Article, value: Value, evidence: readonly Span[]): number | undefined {
  const placed = placeOf(article, value, evidence);
  if (!placed) return undefined;
  const { cx } = article;
  let digits = '';
  for (let at = placed.start; at < placed.end; at++) {
    // the 2 of m2 is no digit of the number
    if (isNumber(cx, at) && !(isGlued(cx, at) && isWord(cx, at - 1)) && lengthOf(cx, at) < 40) digits += textOf(cx, at);
    else if (digits && textOf(cx, at) === '/') break;
  }
  return digits.replace(/^0+/u, '').length || undefined;
}

/** The mention of a value in the places that state it. */
export function placeOf({ values }: Article, value: Value, evidence: readonly Span[]): Placed | undefined {
  for (const { start, end } of evidence) {
    for (let at = countBefore(values, ({ mention }) => mention.span.start < start); at < values.length; at++) {
      const placed = values[at] as Placed;
      if (placed.mention.span.start >= end) break;
      if (placed.value === value || isSamePoint(placed.value, value)) return placed;
    }
  }
  return undefined;
}

function isSamePoint(a: Value, b: Value): boolean {
  return a.kind === b.kind && has(a, 'value') && has(b, 'value') && a.value === b.value;
}

export function isApart(a: Bounds, b: Bounds): boolean {
  return compare(a.most, b.least) < 0 || compare(b.most, a.least) < 0;
}
