// An indicator while its sentence is read.
import type { Span } from '../../base/span.js';
import type { Comparison, Indicator } from '../report.js';

export interface Draft {
  name: string;
  /** What its parts and targets are named after. */
  short: string;
  key: string | undefined;
  value: Indicator['value'];
  status: Indicator['status'];
  period: string | undefined;
  priceBase: number | undefined;
  comparisons: Comparison[];
  shortfall: true | undefined;
  evidence: Span[];
}

const mostCompared = 16;

/** The first comparisons of an indicator: what tells how it is given stands among them, and what says more of it is asked for each figure behind. */
export function firstCompared({ comparisons }: Draft): readonly Comparison[] {
  return comparisons.length > mostCompared ? comparisons.slice(0, mostCompared) : comparisons;
}
