// What has a magnitude: the softening words, bounds and ranges around a number, and the kinds whose number is plain figures.
//
//   amount = [softener] number | 'từ' number 'đến' number | 'ít nhất' number | 'không quá' number
import type { Approximation, Numeral, Percent, Quantity, Ratio } from '../base/value.js';
import * as words from '../lexicon/standard.js';
import { formatCount, formatFigures } from './figures.js';

/** A magnitude of anything that is written as a string: decimals, ISO durations. */
export interface Bounds {
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
  readonly approx?: Approximation;
}

/** The two ends of a range; the first may leave out what the second says for both. */
export type Ends = readonly [from: string, to: string];

/** Writes a magnitude around the writing of its number. */
export function formatBounds({ value, min, max, approx }: Bounds, write: (value: string) => string, writeEnds: (min: string, max: string) => Ends): string {
  if (value !== undefined) return soften(approx) + write(value);
  if (min !== undefined && max !== undefined) return soften(approx) + formatRange(...writeEnds(min, max));
  return min !== undefined ? `${words.boundWords.min} ${write(min)}` : `${words.boundWords.max} ${write(max as string)}`;
}

export function formatRange(from: string, to: string): string {
  return `${words.fromWord} ${from} ${words.toWord} ${to}`;
}

/** khoảng, gần or hơn, with the blank behind it. */
export function soften(approx: Approximation | undefined): string {
  return approx ? `${words.approximationWords[approx]} ` : '';
}

export function formatNumeral(value: Numeral): string {
  return formatBounds(value, formatFigures, (min, max) => [formatFigures(min), formatFigures(max)]);
}

/** 90,35%; từ 3 đến 5%/năm; 0,25 điểm phần trăm. */
export function formatPercent(value: Percent): string {
  const unit = (value.points ? ` ${words.pointsWord}` : '%') + (value.per ? `/${value.per}` : '');
  const write = (number: string): string => formatFigures(number) + unit;
  return formatBounds(value, write, (min, max) => [formatFigures(min), write(max)]);
}

export function formatQuantity(value: Quantity): string {
  const write = (number: string): string => `${formatCount(number)} ${value.unit}`;
  return formatBounds(value, write, (min, max) => [formatCount(min), write(max)]);
}

/** 52/52 đại biểu. */
export function formatRatio(value: Ratio): string {
  const unit = value.unit ? ` ${value.unit}` : '';
  return `${soften(value.approx)}${formatFigures(value.value)}/${formatFigures(value.of)}${unit}`;
}
