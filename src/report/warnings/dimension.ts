// Which figures can be laid beside each other: amounts of one currency, quantities of one unit, percentages.
import type { Value } from '../../base/value.js';

/** Two figures of one dimension. */
export function isAlike(a: Value, b: Value): boolean {
  return dimensionOf(a) === dimensionOf(b);
}

export function dimensionOf(value: Value): string {
  if (value.kind === 'money') return `money ${value.currency} ${value.per ?? ''}`;
  if (value.kind === 'quantity') return `quantity ${value.measure ?? value.unit}`;
  if (value.kind === 'percent') return `percent ${value.points ? 'points' : ''} ${value.per ?? ''}`;
  return value.kind;
}
