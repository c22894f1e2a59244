// A comparison in one short line: "▲ 18,5%, so với cùng kỳ năm 2023".
import { formatValue, type SessionReport } from '../../src/index.js';

type Comparison = SessionReport['indicators'][number]['comparisons'][number];

const signs: Readonly<Record<Comparison['relation'], string>> = {
  increase: '▲',
  decrease: '▼',
  reach: '=',
  exceed: '>',
  below: '<',
};

const bases: Readonly<Record<Comparison['base'], string>> = {
  'same-period': 'same period',
  plan: 'plan',
  estimate: 'estimate',
  'previous-year': 'previous year',
  other: 'other',
};

export function describeComparison(comparison: Comparison): string {
  const measure = measureOf(comparison);
  const base = comparison.baseText || bases[comparison.base];
  return `${signs[comparison.relation]} ${measure === '' ? '' : `${measure}, `}${base}`;
}

function measureOf({ percent, points, times, amount }: Comparison): string {
  const parts: string[] = [];
  if (percent !== undefined) parts.push(formatValue({ kind: 'percent', value: percent }));
  if (points !== undefined) parts.push(formatValue({ kind: 'percent', points: true, value: points }));
  if (times !== undefined) parts.push(`${formatValue({ kind: 'numeral', value: times })} lần`);
  if (amount !== undefined) parts.push(formatValue(amount));
  return parts.join(', ');
}
