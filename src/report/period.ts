// The period of a figure, and the year its prices are of, from the words around it.
//
// "11 tháng năm 2023", "đến hết ngày 30/11" (from the first day of that year), "cả năm" of the year that was named last. A year
// in "so với năm 2024" belongs to the comparison, one in "giá so sánh 2010" to the prices.
import { monthLength } from '../base/civil.js';
import type { CalendarDate, Period } from '../base/value.js';
import { senseAt, senseBefore, unitAt } from '../tokens/cursor.js';
import { type Article, type Placed, valuesIn } from './article.js';
import { isDated } from './naming.js';

export interface StatedPeriod {
  readonly days: string;
  readonly placed: Placed;
}

/** The last period that the words between two tokens state. `known` gives the year to those that name none. */
export function periodBetween(article: Article, from: number, to: number, known: string | undefined): StatedPeriod | undefined {
  let found: StatedPeriod | undefined;
  for (const placed of valuesIn(article, from, to)) {
    if (!isDated(placed) || placed.value.kind === 'time' || isPriceYear(article, placed)) continue;
    const days = daysOf(article, placed, found?.days ?? known);
    if (days) found = { days, placed };
  }
  return found;
}

/** The year of the prices: (giá so sánh 2010). */
export function priceBaseBetween(article: Article, from: number, to: number): number | undefined {
  for (const placed of valuesIn(article, from, to)) {
    const { value } = placed;
    if (value.kind === 'date' && value.start && isPriceYear(article, placed)) return Number(value.start.slice(0, 4));
  }
  return undefined;
}

function isPriceYear(article: Article, { start }: Placed): boolean {
  return senseBefore(article.under('indicators'), start).priceBase === true;
}

function daysOf(article: Article, { value, start, mention }: Placed, known: string | undefined): string | undefined {
  const date = value as CalendarDate | Period;
  const before = senseBefore(article.cx, start);
  if (senseAt(article.cx, start).samePeriod || senseBefore(article.under('comparisons'), start).baseMark) return undefined;
  if (!date.start || !date.end) return undefined;
  const inferred = mention.inferred?.includes('year') && known !== undefined;
  const year = inferred ? known.slice(0, 4) : date.start.slice(0, 4);
  if (date.kind === 'date' && (date.precision === 'day' || date.precision === 'minute')) {
    const upTo = before.joiner === 'to' || before.datePreposition === true || unitAt(article.cx, start - 1) === 0x2c;
    return upTo && date.start === date.end ? `${year}-01-01/${year}${date.end.slice(4)}` : undefined;
  }
  if (before.rangeHead === 'from' && date.kind === 'date') return undefined;
  if (!inferred) return `${date.start}/${date.end}`;
  const month = Number(date.end.slice(5, 7));
  const last = date.end.slice(5) === '02-29' ? `02-${monthLength(Number(year), month)}` : date.end.slice(5);
  return `${year}${date.start.slice(4)}/${year}${last}`;
}

/** The year that a period lies in. */
export function yearOfPeriod(days: string | undefined): number | undefined {
  return days === undefined ? undefined : Number(days.slice(0, 4));
}
