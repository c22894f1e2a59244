// Days among the values of an article: dates to the day or closer whose year is known.
import type { CalendarDate, Value } from '../../base/value.js';
import { type Article, type Placed, valueOver, valuesIn } from '../article.js';

/** The days in a stretch of tokens. */
export function daysIn(article: Article, from: number, to: number): PlacedDay[] {
  return valuesIn(article, from, to).filter(isPlacedDay);
}

/** A date to the day or closer, with the year that it is of; or several days (10 đến 12/12). */
export type Day = CalendarDate & { readonly start: string; readonly end: string };

export type PlacedDay = Placed & { readonly value: Day };

export function isPlacedDay(placed: Placed): placed is PlacedDay {
  return isDay(placed.value);
}

export function isDay(value: Value): value is Day {
  return value.kind === 'date' && value.start !== undefined && value.end !== undefined && (value.precision === 'day' || value.precision === 'minute');
}

/** The day that a token is part of. */
export function dayAt(article: Article, at: number): PlacedDay | undefined {
  const placed = valueOver(article, at);
  return placed && isPlacedDay(placed) ? placed : undefined;
}
