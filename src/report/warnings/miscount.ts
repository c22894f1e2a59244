// Parts that do not give their whole, and shares that are not those of their count.
//
//   all the parts   "13.105,6 tỷ đồng, gồm vốn trung ương 7.212,9 tỷ đồng và vốn địa phương 5.892,7 tỷ đồng"
//   one part        "100 tỷ đồng, trong đó thu nội địa 120 tỷ đồng"
//   shares          "nông nghiệp 21,3%; công nghiệp 44,5%; dịch vụ 44,2%"
//   a share         "54/67 trường (80,6%)"
//
// Parts behind "trong đó" need not be all of them, and may overlap: only one that is more than its whole is reported.

import { add, compare, divide, type Exact, fromInteger, multiply, toDecimal, zero } from '../../base/decimal.js';
import { addAll } from '../../base/list.js';
import { has, itemAt } from '../../base/own.js';
import { after, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, spanOf } from '../article.js';
import type { Indicator, Warning } from '../report.js';
import { type Bounds, boundsOf, exactOf, isApart, placeOf } from '../rounding.js';
import { dimensionOf } from './dimension.js';
import { textOf, warn } from './warning.js';

/** An indicator where its value stands. */
interface Stated {
  readonly indicator: Indicator;
  readonly placed: Placed;
}

export function findMiscounts(article: Article, indicators: readonly Indicator[]): Warning[] {
  const stated: Stated[] = [];
  for (const indicator of indicators) {
    const placed = placeOf(article, indicator.value, indicator.evidence);
    if (placed) stated.push({ indicator, placed });
  }
  stated.sort((a, b) => a.placed.start - b.placed.start);
  const warnings: Warning[] = [];
  for (let at = 0; at + 1 < stated.length; at++) {
    warnings.push(...overcounted(article, stated, at), ...misshared(article, stated[at] as Stated, stated[at + 1] as Stated));
  }
  addAll(warnings, overfull(article, stated));
  return warnings;
}

/** What the figure may be; reckoned out where two figures are laid beside each other, which few are. */
function boundsFor(article: Article, { indicator: { value, evidence } }: Stated): Bounds | undefined {
  return boundsOf(article, value, evidence);
}

/** "Cơ cấu kinh tế: nông nghiệp 21,3%; công nghiệp 44,5%; dịch vụ 44,2%": shares of one whole that are more than all of it. */
function overfull(article: Article, stated: readonly Stated[]): Warning[] {
  const structures = new Map<string, Stated[]>();
  for (const share of stated) {
    const { name, value, period, status } = share.indicator;
    const colon = name.indexOf(': ');
    if (colon < 0 || value.kind !== 'percent' || !boundsFor(article, share)) continue;
    const key = `${name.slice(0, colon)}\n${period}\n${status}`;
    const known = structures.get(key);
    if (known) known.push(share);
    else structures.set(key, [share]);
  }
  return [...structures.values()].flatMap((shares) => {
    let least = zero;
    let sum = zero;
    for (const share of shares) {
      least = add(least, boundsFor(article, share)?.least ?? zero);
      sum = add(sum, pointOf(share));
    }
    if (compare(least, hundred) <= 0) return [];
    const [first, last] = [shares[0] as Stated, shares.at(-1) as Stated];
    const [span, other] = [spanOf(article, first.placed.start, first.placed.end), spanOf(article, last.placed.start, last.placed.end)];
    const found = textOf(article, { start: span.start, end: other.end });
    return [warn('total-mismatch', { found, other: '100%', expected: `${toDecimal(sum)}%` }, span, other)];
  });
}

const farthestPart = 48;

/** Which mark stands between two figures of one sentence: of all the parts, of some. */
function markBetween(article: Article, from: number, to: number): 'all' | 'some' | undefined {
  const cx = article.under.indicators;
  if (to - from > farthestPart) return undefined;
  let found: 'all' | 'some' | undefined;
  for (let at = from; at < to; at = after(cx, at)) {
    const unit = unitAt(cx, at);
    if (unit === 0x2e || unit === 0x3a) return undefined;
    const { exhaustive, child, average } = senseAt(cx, at);
    if (average) return undefined;
    if (exhaustive) found = 'all';
    else if (child) found = 'some';
  }
  return found;
}

function overcounted(article: Article, stated: readonly Stated[], at: number): Warning[] {
  const whole = stated[at] as Stated;
  const first = stated[at + 1] as Stated;
  if (!isSum(whole.indicator) || !isAlike(whole, first)) return [];
  const mark = markBetween(article, whole.placed.end, first.placed.start);
  const bounds = mark && boundsFor(article, whole);
  if (!bounds) return [];
  if (mark === 'some') {
    if (closesList(article, itemAt(stated, at - 1), whole, first)) return [];
    const part = boundsFor(article, first);
    return part && compare(part.least, bounds.most) > 0 ? mismatch(article, whole, [first], pointOf(first)) : [];
  }
  const parts = partsFrom(article, stated, at + 1, whole);
  if (parts.length < 2) return [];
  let sum = zero;
  let least = zero;
  let most = zero;
  for (const part of parts) {
    const own = boundsFor(article, part);
    if (!own) return [];
    sum = add(sum, pointOf(part));
    least = add(least, own.least);
    most = add(most, own.most);
  }
  return isApart({ least, most, place: 0 }, bounds) ? mismatch(article, whole, parts, sum) : [];
}

/** "1.234 tỷ đồng, gồm vốn trung ương 987 tỷ đồng, vốn địa phương 247 tỷ đồng; riêng xây dựng nông thôn mới 712 tỷ đồng": a part of the whole, not of the last of its parts. */
function closesList(article: Article, before: Stated | undefined, { placed }: Stated, part: Stated): boolean {
  let at = placed.end;
  while (at < part.placed.start && unitAt(article.cx, at) !== 0x3b) at++;
  return at < part.placed.start && before !== undefined && isListedBetween(article, before.placed.end, placed.start);
}

/** What adds up: amounts and counts, no rates and no changes. */
function isSum({ value, comparisons, name }: Indicator): boolean {
  if (value.kind !== 'money' && value.kind !== 'quantity' && value.kind !== 'numeral') return false;
  if (has(value, 'per') && value.per) return false;
  if (value.kind === 'quantity' && value.unit.includes('/')) return false;
  return name.length > 0 && comparisons.every(({ percent, points, times, amount }) => percent ?? points ?? times ?? amount);
}

function isAlike(a: Stated, b: Stated): boolean {
  return dimensionOf(a.indicator.value) === dimensionOf(b.indicator.value) && a.indicator.period === b.indicator.period;
}

/** More parts than anybody lists. */
const mostParts = 64;

/** The parts behind "gồm", as far as a conjunction closes them. */
function partsFrom(article: Article, stated: readonly Stated[], from: number, whole: Stated): Stated[] {
  const parts: Stated[] = [];
  for (let at = from; at < Math.min(stated.length, from + mostParts); at++) {
    const part = stated[at] as Stated;
    if (!isAlike(whole, part)) return [];
    const before = parts.at(-1);
    if (before && !isListedBetween(article, before.placed.end, part.placed.start)) return [];
    parts.push(part);
    if (before && isJoined(article, before.placed.end, part.placed.start)) return parts;
  }
  return [];
}

function isListedBetween({ cx, valueAt }: Article, from: number, to: number): boolean {
  if (to - from > farthestPart) return false;
  for (let at = from; at < to; at++) {
    const unit = unitAt(cx, at);
    if (unit === 0x2e || unit === 0x3b || unit === 0x3a || (valueAt[at] as number) >= 0) return false;
  }
  return true;
}

function isJoined({ cx }: Article, from: number, to: number): boolean {
  return from < to && senseAt(cx, from).joiner === 'and';
}

function mismatch(article: Article, whole: Stated, parts: readonly Stated[], sum: Exact): Warning[] {
  const [first, last] = [parts[0] as Stated, parts.at(-1) as Stated];
  const span = spanOf(article, first.placed.start, last.placed.end);
  const other = spanOf(article, whole.placed.start, whole.placed.end);
  return [warn('total-mismatch', { found: textOf(article, span), other: textOf(article, other), expected: toDecimal(sum) }, span, other)];
}

function pointOf({ indicator: { value } }: Stated): Exact {
  return has(value, 'value') ? exactOf(String(value.value)) : zero;
}

const openBracket = 0x28;
const hundred = /* @__PURE__ */ fromInteger(100);

/** "54/67 trường (80,6%)" */
function misshared(article: Article, { indicator, placed }: Stated, share: Stated): Warning[] {
  const { value } = indicator;
  const cx = article.under.comparisons;
  if (value.kind !== 'ratio' || share.indicator.value.kind !== 'percent' || unitAt(cx, placed.end) !== openBracket) return [];
  for (let at = placed.end + 1; at < share.placed.start; at = after(cx, at)) {
    const { filler, share: sharing, relation } = senseAt(cx, at);
    if (!filler && !sharing && relation !== 'reach') return [];
  }
  const [part, whole] = [exactOf(value.value), exactOf(value.of)];
  const stated = boundsFor(article, share);
  if (!stated || whole.coefficient <= 0n) return [];
  const exact = divide(multiply(part, hundred), whole, 4);
  if (!isApart(stated, { least: exact, most: exact, place: 0 })) return [];
  const [span, other] = [spanOf(article, share.placed.start, share.placed.end), spanOf(article, placed.start, placed.end)];
  const expected = toDecimal(divide(multiply(part, hundred), whole, 2));
  return [warn('share-mismatch', { found: textOf(article, span), other: textOf(article, other), expected }, span, other)];
}
