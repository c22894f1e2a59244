// What a comparison implies: the plan, or the earlier figure, that the value and the comparison give together.
//
// "Thu ngân sách đạt 34.550 tỷ 889 triệu đồng, đạt 90,35% kế hoạch năm" implies a plan of some 38.241 tỷ. Both figures are
// rounded, so the plan is known to lie between two bounds; they, and the figure between them, are rounded to the last place
// that the value was stated to, the bounds outwards.

import { add, type Exact, fromInteger, multiply, negate, toDecimal } from '../../base/decimal.js';
import { bare, has } from '../../base/own.js';
import type { Article } from '../article.js';
import type { Comparison, Implied, Indicator } from '../report.js';
import { type Bounds, boundsOf, exactOf, percentBounds } from '../rounding.js';

/** An indicator whose comparisons bear what they imply. */
export function withImplied(article: Article, indicator: Indicator): Indicator {
  // where no base is named there is nothing that could be implied
  if (!indicator.comparisons.some(({ baseText }) => baseText)) return indicator;
  const value = boundsOf(article, indicator.value, indicator.evidence);
  if (!value || value.least.coefficient <= 0n) return indicator;
  const comparisons = indicator.comparisons.map((comparison) => {
    const implied = impliedBy(article, indicator, value, comparison);
    return implied ? bare({ ...comparison, implied }) : comparison;
  });
  return bare({ ...indicator, comparisons });
}

function impliedBy(article: Article, { value }: Indicator, stated: Bounds, comparison: Comparison): Implied | undefined {
  if (!comparison.baseText) return undefined;
  const base = byAmount(article, value, stated, comparison) ?? byShare(value, stated, comparison);
  return base && spellBase(base);
}

export function spellBase({ point, least, most, place }: Base): Implied {
  return {
    value: decimalAt(nearest(point.over, point.under, place), place),
    min: decimalAt(floor(least.over, least.under, place), place),
    max: decimalAt(-floor(negate(most.over), most.under, place), place),
  };
}

/** A quotient that is not yet rounded. */
interface Fraction {
  readonly over: Exact;
  readonly under: Exact;
}

export interface Base {
  readonly point: Fraction;
  readonly least: Fraction;
  readonly most: Fraction;
  readonly place: number;
}

const one = /* @__PURE__ */ fromInteger(1);
const hundred = /* @__PURE__ */ fromInteger(100);

/** The base by what it was multiplied with: a percentage, a multiple. A percentage of a percentage may mean points, and says nothing. */
export function byShare(value: Indicator['value'], stated: Bounds, { relation, percent, times }: Comparison): Base | undefined {
  if (value.kind === 'percent' || value.kind === 'ratio' || !has(value, 'value')) return undefined;
  const figure = percent ?? times;
  if (figure === undefined || (times !== undefined && relation !== 'reach')) return undefined;
  const exact = exactOf(value.value);
  const bounds = percentBounds(figure);
  const point = exactOf(figure);
  const unit = percent === undefined ? one : hundred;
  const factor = (share: Exact): Exact => {
    if (relation === 'reach') return share;
    return add(unit, relation === 'decrease' || relation === 'below' ? negate(share) : share);
  };
  const [low, high] = [factor(bounds.least), factor(bounds.most)].sort((a, b) => (add(a, negate(b)).coefficient < 0n ? -1 : 1)) as [Exact, Exact];
  if (low.coefficient <= 0n) return undefined;
  const scaled = (over: Exact, under: Exact): Fraction => ({ over: multiply(over, unit), under });
  return { point: scaled(exact, factor(point)), least: scaled(stated.least, high), most: scaled(stated.most, low), place: stated.place };
}

/** The base by what was added to it: an amount of its own unit, or points. */
export function byAmount(article: Article, value: Indicator['value'], stated: Bounds, { relation, amount, points, evidence }: Comparison): Base | undefined {
  if (relation === 'reach' || !has(value, 'value')) return undefined;
  const added = amount ?? (points !== undefined && value.kind === 'percent' ? { kind: 'percent' as const, value: points } : undefined);
  if (!added || added.kind !== value.kind || !has(added, 'value')) return undefined;
  const exact = exactOf(value.value);
  const bounds = amount ? boundsOf(article, amount, evidence) : percentBounds(added.value);
  const point = exactOf(added.value);
  if (!bounds) return undefined;
  const fell = relation === 'decrease' || relation === 'below';
  const moved = (from: Exact, by: Exact): Fraction => ({ over: add(from, fell ? by : negate(by)), under: one });
  return {
    point: moved(exact, point),
    least: moved(stated.least, fell ? bounds.least : bounds.most),
    most: moved(stated.most, fell ? bounds.most : bounds.least),
    place: Math.max(stated.place, bounds.place),
  };
}

/** `over ÷ under` in units of a place, rounded down. */
function floor(over: Exact, under: Exact, place: number): bigint {
  const power = over.exponent - under.exponent - place;
  const dividend = over.coefficient * 10n ** BigInt(Math.max(0, power));
  const divisor = under.coefficient * 10n ** BigInt(Math.max(0, -power));
  const quotient = dividend / divisor;
  return dividend % divisor !== 0n && dividend < 0n !== divisor < 0n ? quotient - 1n : quotient;
}

/** … to the nearest unit. */
function nearest(over: Exact, under: Exact, place: number): bigint {
  const tenths = floor(over, under, place - 1);
  return (tenths + 5n) / 10n;
}

function decimalAt(units: bigint, exponent: number): string {
  return toDecimal({ coefficient: units, exponent });
}

/** What an implied base may be, for a check against what is stated. */
export function impliedBounds({ min, max }: Implied): Bounds {
  return { least: exactOf(min), most: exactOf(max), place: 0 };
}
