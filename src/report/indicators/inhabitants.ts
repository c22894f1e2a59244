// Rates over so many inhabitants: "13 bác sĩ trên một vạn dân", "9,5 bác sĩ/vạn dân".
import { population } from '../../lexicon/counters.js';
import { senseAt } from '../../tokens/cursor.js';
import { type Placed, valueOver, wordsOf } from '../article.js';
import type { Named, Reading } from './figure.js';
import { isJoined } from './result.js';

/** The name of such a rate: what is counted, and over how many. */
export function overInhabitants({ article, placed: { value, end }, name }: Reading): Named | null {
  if (name?.headed || value.kind !== 'quantity' || value.measure !== undefined) return null;
  const { unit } = value;
  if (unit.includes('/')) return unit.endsWith(` ${population}`) ? { name: unit, short: unit, tokens: [] } : null;
  // "13,5 bác sĩ và 32,5 giường bệnh trên một vạn dân": what is counted next is over as many
  const next = isJoined(article, end + 1) ? valueOver(article, end + 1) : undefined;
  const at = next?.start === end + 1 && next.value.kind === 'quantity' ? next.end : end;
  const over = senseAt(article.cx, at);
  if (!over.softener?.over && over.per !== 'over') return null;
  const whole = valueOver(article, at) ?? valueOver(article, at + 1);
  if (!isOfInhabitants(whole)) return null;
  return { name: `${unit} ${wordsOf(article, at, whole.end)}`, short: unit, tokens: at === end ? [[end, whole.end]] : [] };
}

function isOfInhabitants(whole: Placed | undefined): whole is Placed {
  return whole?.value.kind === 'quantity' && whole.value.unit === population;
}
