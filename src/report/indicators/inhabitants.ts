// Rates over so many inhabitants: "13 bác sĩ trên một vạn dân", "9,5 bác sĩ/vạn dân".
import { population } from '../../lexicon/counters.js';
import { senseAt } from '../../tokens/cursor.js';
import { type Placed, valueOver, wordsOf } from '../article.js';
import type { Named, Reading } from './figure.js';

/** The name of such a rate: what is counted, and over how many. */
export function overInhabitants({ article, placed: { value, end }, name }: Reading): Named | null {
  if (name?.headed || value.kind !== 'quantity' || value.measure !== undefined) return null;
  const { unit } = value;
  if (unit.includes('/')) return unit.endsWith(` ${population}`) ? { name: unit, short: unit, tokens: [] } : null;
  const over = senseAt(article.cx, end);
  if (!over.softener?.over && over.per !== 'over') return null;
  const whole = valueOver(article, end) ?? valueOver(article, end + 1);
  if (!isOfInhabitants(whole)) return null;
  return { name: `${unit} ${wordsOf(article, end, whole.end)}`, short: unit, tokens: [[end, whole.end]] };
}

function isOfInhabitants(whole: Placed | undefined): whole is Placed {
  return whole?.value.kind === 'quantity' && whole.value.unit === population;
}
