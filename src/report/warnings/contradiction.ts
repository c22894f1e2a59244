// What is stated twice, and differently: an indicator with two values, or with two shares of one plan.

import { add, compare, type Exact, negate } from '../../base/decimal.js';
import { has } from '../../base/own.js';
import type { Span } from '../../base/span.js';
import type { Decimal, Value } from '../../base/value.js';
import type { Article } from '../article.js';
import type { Comparison, Indicator, Warning } from '../report.js';
import { exactOf } from '../rounding.js';
import { dimensionOf } from './dimension.js';
import { textOf, warn } from './warning.js';

/** One indicator with two values, or with two shares of one plan. */
export function findContradictions(article: Article, indicators: readonly Indicator[]): Warning[] {
  const warnings: Warning[] = [];
  const first = new Map<string, Indicator>();
  for (const indicator of indicators) {
    if (indicator.comparisons.length > 1) warnings.push(...rivalShares(article, indicator));
    // where it is not known when they hold, two figures may be of two times
    if (!indicator.period) continue;
    const { name, period, status, value } = indicator;
    const key = `${name.toLowerCase()}\n${period}\n${status}\n${isGiven(indicator)}\n${dimensionOf(value)}`;
    const known = first.get(key);
    if (!known) first.set(key, indicator);
    else if (differ(known.value, indicator.value)) warnings.push(...rival(article, indicator.name, known.evidence, indicator.evidence));
  }
  return warnings;
}

/** A growth of 8% and a share of 8% of one name are two things: whether the value is a change, a share of a plan or a level. */
function isGiven({ comparisons }: Indicator): string {
  const bare = comparisons.find(
    ({ percent, points, times, amount }) => percent === undefined && points === undefined && times === undefined && amount === undefined,
  );
  return bare ? `${bare.relation} ${bare.base}` : '';
}

function rivalShares(article: Article, { name, comparisons }: Indicator): Warning[] {
  const shares = new Map<string, Pick<Comparison, 'evidence'> & { readonly percent: Decimal }>();
  for (const { base, relation, percent, baseText, evidence } of comparisons) {
    if (base !== 'plan' || relation !== 'reach' || percent === undefined) continue;
    const plan = baseText.toLowerCase();
    const known = shares.get(plan);
    if (!known) shares.set(plan, { percent, evidence });
    else if (isApart(known.percent, percent, true)) return rival(article, name, known.evidence, evidence);
  }
  return [];
}

function rival(article: Article, name: string, a: readonly Span[], b: readonly Span[]): Warning[] {
  const [one, two] = [a.at(0), b.at(0)];
  if (!one || !two) return [];
  return [warn('contradiction', { name, found: textOf(article, one), other: textOf(article, two) }, one, two)];
}

/** Two points that are said without "about", further apart than rounding explains. */
function differ(a: Value, b: Value): boolean {
  if ((has(a, 'approx') && a.approx) || (has(b, 'approx') && b.approx)) return false;
  if (a.kind === 'ratio' || b.kind === 'ratio' || !has(a, 'value') || !has(b, 'value')) return false;
  return isApart(String(a.value), String(b.value), a.kind === 'percent');
}

/**
 * They differ by a unit or more of the last place that the coarser of the two is given to. Its zeros may be digits or
 * rounding: those of a percentage are digits, of other figures the second digit is.
 */
function isApart(a: Decimal, b: Decimal, percent: boolean): boolean {
  const [x, y] = [exactOf(a), exactOf(b)];
  const difference = add(x, negate(y));
  const size = difference.coefficient < 0n ? negate(difference) : difference;
  const place = (exact: Exact) => Math.min(lastPlace(exact), percent ? 0 : secondPlace(exact));
  return compare(size, { coefficient: 1n, exponent: Math.max(place(x), place(y)) }) >= 0;
}

function lastPlace({ coefficient, exponent }: Exact): number {
  if (coefficient === 0n) return exponent;
  const digits = coefficient.toString();
  let zeros = 0;
  while (digits.charCodeAt(digits.length - 1 - zeros) === 0x30) zeros++;
  return exponent + zeros;
}

function secondPlace({ coefficient, exponent }: Exact): number {
  const digits = coefficient.toString();
  return exponent + digits.length - (coefficient < 0n ? 3 : 2);
}
