// Figures that cannot all be right once they are reckoned with.
//
//   a plan that is stated       "Dự toán năm 2024 là 900 tỷ đồng" beside "… đạt 500 tỷ đồng, bằng 50% dự toán năm"
//   an earlier value            "Năm 2023 đạt 600 tỷ đồng" beside "Năm 2024 đạt 500 tỷ đồng, tăng 5% so với năm 2023"
//   two comparisons of one base "bằng 95% kế hoạch, vượt kế hoạch 5%"
//   an amount and its share     "tăng 17,9% (tương ứng 48 tỷ đồng)"
//
// Rounding is allowed for, and what is softened (khoảng, gần) is never held against anything.
import { add, fromInteger, negate } from '../../base/decimal.js';
import type { Span } from '../../base/span.js';
import type { Article } from '../article.js';
import { byAmount, byShare, impliedBounds, spellBase } from '../indicators/implied.js';
import type { Comparison, Indicator, Warning } from '../report.js';
import { type Bounds, boundsOf, isApart, percentBounds } from '../rounding.js';
import { dimensionOf } from './dimension.js';
import { textOf, warn } from './warning.js';

export function findConflicts(article: Article, indicators: readonly Indicator[]): Warning[] {
  const warnings: Warning[] = [];
  const named = new Map<string, Indicator[]>();
  // those of the name and the dimension of each
  const alike = indicators.map((indicator) => {
    const key = keyOf(indicator);
    const known = named.get(key);
    if (!known) {
      const first = [indicator];
      named.set(key, first);
      return first;
    }
    known.push(indicator);
    return known;
  });
  indicators.forEach((indicator, at) => {
    if (indicator.comparisons.length === 0) return;
    warnings.push(
      ...againstStated(article, indicator, alike[at] as Indicator[]),
      ...againstEachOther(article, indicator),
      ...againstAmount(article, indicator),
    );
  });
  return warnings;
}

function keyOf({ name, value }: Indicator): string {
  return `${name.toLowerCase()}\n${dimensionOf(value)}`;
}

const mostAlike = 24;

/** What the comparisons of an indicator imply, against what the text states of the same name. */
function againstStated(article: Article, indicator: Indicator, alike: readonly Indicator[]): Warning[] {
  if (alike.length < 2 || alike.length > mostAlike) return [];
  for (const stated of alike) {
    if (stated === indicator) continue;
    const fitting = indicator.comparisons.filter((comparison) => comparison.implied && isOf(comparison, indicator, stated));
    const bounds = fitting.length > 0 ? boundsOf(article, stated.value, stated.evidence) : undefined;
    const [first] = fitting;
    // of several plans (Trung ương giao, tỉnh giao) the stated one may be any
    if (!bounds || !first?.implied || fitting.some(({ implied }) => implied && !isOutside(implied, bounds))) continue;
    const [span, other] = [stated.evidence.at(0), first.evidence.at(0)];
    if (!span || !other) continue;
    return [warn('implied-contradiction', { found: textOf(article, span), other: textOf(article, other), expected: first.implied.value }, span, other)];
  }
  return [];
}

/** Whether the stated figure is the very base of a comparison: the plan for the year, the value of the year before. */
function isOf({ base }: Comparison, { period, status }: Indicator, stated: Indicator): boolean {
  if (!period || !stated.period || status === 'target') return false;
  if (base === 'plan' || base === 'estimate')
    return stated.status === 'target' && isYear(stated.period) && stated.period.slice(0, 4) === period.slice(0, 4) && isYear(period);
  if (base !== 'previous-year' && base !== 'same-period') return false;
  return stated.status === 'actual' && stated.period === yearBefore(period);
}

function isYear(days: string): boolean {
  return days.slice(4) === `-01-01/${days.slice(0, 4)}-12-31`;
}

function yearBefore(days: string): string {
  const year = (from: number): string => String(Number(days.slice(from, from + 4)) - 1).padStart(4, '0');
  return `${year(0)}${days.slice(4, 11)}${year(11)}${days.slice(15)}`;
}

function isOutside(implied: NonNullable<Comparison['implied']>, stated: Bounds): boolean {
  return isApart(impliedBounds(implied), stated);
}

const hundred = /* @__PURE__ */ fromInteger(100);

/** "bằng 105% kế hoạch" and "vượt 7% kế hoạch": one base, two distances from it. */
function againstEachOther(article: Article, { name, comparisons }: Indicator): Warning[] {
  if (comparisons.length < 2) return [];
  const known = new Map<string, { readonly stated: Comparison; readonly over: Bounds }>();
  for (const stated of comparisons) {
    if (!stated.baseText || stated.percent === undefined) continue;
    const base = `${stated.base}\n${bare(stated.baseText)}`;
    const over = distance(stated.relation, percentBounds(stated.percent));
    const first = known.get(base);
    if (!first) known.set(base, { stated, over });
    else if (first.stated.relation !== stated.relation && isApart(first.over, over))
      return conflict(article, name, first.stated.evidence[0], stated.evidence[0]);
  }
  return [];
}

/** The base without what only marks it: "so với cùng kỳ" is "cùng kỳ". */
function bare(text: string): string {
  return text.toLowerCase().split(' ').slice(-2).join(' ');
}

/** How far over its base a figure is, in percent. */
function distance(relation: Comparison['relation'], bounds: Bounds): Bounds {
  if (relation === 'reach') return { ...bounds, least: add(bounds.least, negate(hundred)), most: add(bounds.most, negate(hundred)) };
  return relation === 'decrease' || relation === 'below' ? { ...bounds, least: negate(bounds.most), most: negate(bounds.least) } : bounds;
}

/** "tăng 17,9% (tương ứng 487,6 tỷ đồng)": both give the earlier value. */
function againstAmount(article: Article, { name, value, comparisons, evidence }: Indicator): Warning[] {
  const stated = comparisons.some(({ percent, amount }) => percent !== undefined && amount !== undefined) ? boundsOf(article, value, evidence) : undefined;
  if (!stated) return [];
  for (const comparison of comparisons) {
    if (comparison.percent === undefined || !comparison.amount) continue;
    const [one, two] = [byAmount(article, value, stated, comparison), byShare(value, stated, comparison)];
    const [a, b] = [one && impliedBounds(spellBase(one)), two && impliedBounds(spellBase(two))];
    if (!a || !b || !isApart(a, b)) continue;
    return conflict(article, name, comparison.evidence.at(0), evidence.at(0));
  }
  return [];
}

function conflict(article: Article, name: string, span: Span | undefined, other: Span | undefined): Warning[] {
  if (!span || !other) return [];
  return [warn('conflicting-comparisons', { name, found: textOf(article, span), other: textOf(article, other) }, span, other)];
}
