// Which of two readings of the same place is meant: the longer one, and of equals the more specific kind.
import type { Kind } from '../base/value.js';
import type { Reading } from '../recognizers/reader.js';

/** From the most specific down. A bare number is what is left when nothing else was read. */
const rank: readonly Kind[] = ['period', 'date', 'time', 'ordinal', 'ratio', 'percent', 'money', 'duration', 'quantity', 'numeral'];

export function outranks(a: Reading, b: Reading): boolean {
  if (a.end !== b.end) return a.end > b.end;
  return rank.indexOf(a.kind) < rank.indexOf(b.kind);
}
