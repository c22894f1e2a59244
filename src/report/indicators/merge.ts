// Indicators that are stated more than once are one, with all places that state them.
import { addAll } from '../../base/list.js';
import { bare, has } from '../../base/own.js';
import type { Span } from '../../base/span.js';
import { overlapOf, wordSet } from '../likeness.js';
import type { Comparison, Indicator } from '../report.js';
import type { Draft } from './draft.js';

/** So many indicators of one value are compared by their names; the most that one of 80 articles had was three. */
const mostAlike = 32;

/** An indicator while its statements are brought together. */
interface Merged {
  readonly draft: Draft;
  /** The words of its name; most indicators have a value of their own, and are laid beside no other. */
  words: ReadonlySet<string> | undefined;
  /** Its comparisons by what they say; of two that say the same the first is the one that is added to. */
  comparisons: Map<string, Comparison> | undefined;
}

export function mergeIndicators(drafts: readonly Draft[]): Indicator[] {
  const merged: Merged[] = [];
  /** Those of one value: only they can be the same. */
  const byValue = new Map<string, Merged[]>();
  for (const draft of drafts) {
    const value = unsoftened(draft.value);
    const alike = byValue.get(value);
    const words = alike && wordSet(draft.name);
    const known = words && alike.find((other) => isSame(other, draft, words));
    if (known) {
      join(known, draft);
      continue;
    }
    const item: Merged = { draft, words, comparisons: undefined };
    merged.push(item);
    if (!alike) byValue.set(value, [item]);
    else if (alike.length < mostAlike) alike.push(item);
  }
  return merged.map(({ draft }) => finish(draft));
}

function isSame(known: Merged, b: Draft, others: ReadonlySet<string>): boolean {
  const a = known.draft;
  if ((a.status === 'target') !== (b.status === 'target')) return false;
  if (a.period && b.period && a.period !== b.period) return false;
  // "tổng thu ngân sách 84,6 tỷ đồng; tổng chi ngân sách 84,6 tỷ đồng": a balanced budget has two sides
  if (a.key && b.key && a.key !== b.key) return false;
  known.words ??= wordSet(a.name);
  return isLike(known.words, others);
}

/** A value without its softening: "hơn 100 tỷ" and "100 tỷ" are the same figure. */
function unsoftened(value: Indicator['value']): string {
  const points = has(value, 'value') ? value.value : `${has(value, 'min') ? value.min : ''}..${has(value, 'max') ? value.max : ''}`;
  switch (value.kind) {
    case 'money':
      return `money ${points} ${value.currency}/${value.per ?? ''}`;
    case 'percent':
      return `percent ${points} ${value.points ?? ''}/${value.per ?? ''}`;
    case 'quantity':
      return `quantity ${points} ${value.measure ?? ''} ${value.unit}`;
    case 'ratio':
      return `ratio ${points} ${value.of} ${value.unit ?? ''}`;
    default:
      return `numeral ${points}`;
  }
}

/** Two names are alike where half of all their words or more are common to both. */
function isLike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const { shared, first, second } = overlapOf(a, b);
  return 4 * shared >= first + second;
}

/** Brings a second statement into the first; its places are added in place, for one thing may be stated thousands of times. */
function join(known: Merged, b: Draft): void {
  const a = known.draft;
  known.comparisons ??= comparisonsOf(a);
  for (const comparison of b.comparisons) {
    const said = spell(comparison);
    const same = known.comparisons.get(said);
    if (same) addAll(same.evidence as Span[], comparison.evidence);
    else {
      known.comparisons.set(said, comparison);
      a.comparisons.push(comparison);
    }
  }
  addAll(a.evidence, b.evidence);
  if (b.key !== undefined) a.key ??= b.key;
  if (b.period !== undefined) a.period ??= b.period;
  if (b.priceBase !== undefined) a.priceBase ??= b.priceBase;
  if (b.shortfall) a.shortfall = true;
}

function comparisonsOf({ comparisons }: Draft): Map<string, Comparison> {
  const said = new Map<string, Comparison>();
  for (const comparison of comparisons) if (!said.has(spell(comparison))) said.set(spell(comparison), comparison);
  return said;
}

function spell({ base, percent, points, times, relation }: Comparison): string {
  return [base, percent, points, times, relation].join(' ');
}

/** The indicator that a draft comes to, which does not say what its parts would have been named after. */
function finish({ name, key, value, status, period, priceBase, comparisons, shortfall, evidence }: Draft): Indicator {
  return bare<Indicator>({
    name,
    ...(key ? { key } : {}),
    value,
    status,
    ...(period ? { period } : {}),
    ...(priceBase ? { priceBase } : {}),
    comparisons,
    ...(shortfall ? { shortfall } : {}),
    evidence,
  });
}
