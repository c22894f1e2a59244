// Indicators that are stated more than once are one, with all places that state them.
import type { Span } from '../../base/span.js';
import { overlapOf, wordSet } from '../likeness.js';
import type { Comparison, Indicator } from '../report.js';
import type { Draft } from './figure.js';

/** So many indicators of one value are compared by their names; the most that one of 80 articles had was three. */
const mostAlike = 32;

/** An indicator while its statements are brought together. */
interface Merged {
  draft: Draft;
  /** The words of its name. */
  readonly words: ReadonlySet<string>;
  /** Its comparisons by what they say. */
  readonly comparisons: Map<string, Comparison>;
}

export function mergeIndicators(drafts: readonly Draft[]): Indicator[] {
  const merged: Merged[] = [];
  /** Those of one value: only they can be the same. */
  const byValue = new Map<string, Merged[]>();
  for (const draft of drafts) {
    const value = JSON.stringify(bare(draft.value));
    const words = wordSet(draft.name);
    const alike = byValue.get(value);
    const known = alike?.find((other) => isSame(other, draft, words));
    if (known) {
      join(known, draft);
      continue;
    }
    const item: Merged = { draft, words, comparisons: new Map() };
    // of two that say the same the first is the one that is added to
    for (const comparison of draft.comparisons) if (!item.comparisons.has(spell(comparison))) item.comparisons.set(spell(comparison), comparison);
    merged.push(item);
    if (!alike) byValue.set(value, [item]);
    else if (alike.length < mostAlike) alike.push(item);
  }
  return merged.map(({ draft }) => finish(draft));
}

function isSame({ draft: a, words }: Merged, b: Draft, others: ReadonlySet<string>): boolean {
  if ((a.status === 'target') !== (b.status === 'target')) return false;
  if (a.period && b.period && a.period !== b.period) return false;
  return likeness(words, others) >= 0.5;
}

/** A value without its softening: "hơn 100 tỷ" and "100 tỷ" are the same figure. */
function bare(value: Indicator['value']): unknown {
  const { approx: _, ...rest } = { approx: undefined, ...value };
  return rest;
}

/** How alike two names are: twice their common words over all of them. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const { shared, first, second } = overlapOf(a, b);
  return first + second === 0 ? 0 : (2 * shared) / (first + second);
}

/** Brings a second statement into the first; its places are added in place, for one thing may be stated thousands of times. */
function join(known: Merged, b: Draft): void {
  const a = known.draft;
  for (const comparison of b.comparisons) {
    const same = known.comparisons.get(spell(comparison));
    if (same) (same.evidence as Span[]).push(...comparison.evidence);
    else {
      known.comparisons.set(spell(comparison), comparison);
      a.comparisons.push(comparison);
    }
  }
  a.evidence.push(...b.evidence);
  known.draft = { ...b, ...a, ...(a.shortfall || b.shortfall ? { shortfall: true as const } : {}) };
}

function spell({ base, percent, points, times, relation }: Comparison): string {
  return [base, percent, points, times, relation].join(' ');
}

function finish({ short: _, ...draft }: Draft): Indicator {
  return draft;
}
