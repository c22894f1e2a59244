// Indicators that are stated more than once are one, with all places that state them.
import type { Span } from '../../base/span.js';
import { overlap } from '../likeness.js';
import type { Comparison, Indicator } from '../report.js';
import type { Draft } from './figure.js';

export function mergeIndicators(drafts: readonly Draft[]): Indicator[] {
  const merged: Draft[] = [];
  /** Those of one value, by their places: only they can be the same. */
  const places = new Map<string, number[]>();
  for (const draft of drafts) {
    const value = JSON.stringify(bare(draft.value));
    const alike = places.get(value) ?? [];
    const known = alike.find((place) => isSame(merged[place] as Draft, draft));
    if (known === undefined) places.set(value, [...alike, merged.push(draft) - 1]);
    else merged[known] = join(merged[known] as Draft, draft);
  }
  return merged.map(finish);
}

function isSame(a: Draft, b: Draft): boolean {
  if ((a.status === 'target') !== (b.status === 'target')) return false;
  if (a.period && b.period && a.period !== b.period) return false;
  return likeness(a.name, b.name) >= 0.5;
}

/** A value without its softening: "hơn 100 tỷ" and "100 tỷ" are the same figure. */
function bare(value: Indicator['value']): unknown {
  const { approx: _, ...rest } = { approx: undefined, ...value };
  return rest;
}

/** How alike two names are: twice their common words over all of them. */
function likeness(a: string, b: string): number {
  const { shared, first, second } = overlap(a, b);
  return first + second === 0 ? 0 : (2 * shared) / (first + second);
}

/** Brings a second statement into the first; its places are added in place, for one thing may be stated thousands of times. */
function join(a: Draft, b: Draft): Draft {
  for (const comparison of b.comparisons) {
    const same = a.comparisons.find((other) => isSameComparison(other, comparison));
    if (same) (same.evidence as Span[]).push(...comparison.evidence);
    else a.comparisons.push(comparison);
  }
  a.evidence.push(...b.evidence);
  return { ...b, ...a, ...(a.shortfall || b.shortfall ? { shortfall: true as const } : {}) };
}

function isSameComparison(a: Comparison, b: Comparison): boolean {
  return a.base === b.base && a.percent === b.percent && a.points === b.points && a.times === b.times && a.relation === b.relation;
}

function finish({ short: _, ...draft }: Draft): Indicator {
  return draft;
}
