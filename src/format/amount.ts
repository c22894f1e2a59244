// Numerals, percentages, money, quantities and durations, with their ranges, bounds and softening words.
import { fromDecimal, toDecimal } from '../base/decimal.js';
import type { Decimal, Duration, Money, Numeral, Percent, Quantity } from '../base/value.js';
import type { TimeUnit } from '../lexicon/entry.js';
import * as words from '../lexicon/standard.js';
import { formatCount, formatFigures } from './figures.js';

interface Bounds {
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
  readonly approx?: 'about' | 'below' | 'above';
}

/** Writes a magnitude around a number's own writing; `last` writes the number that bears the unit. */
function around(bounds: Bounds, first: (value: string) => string, last: (value: string) => string = first): string {
  const { value, min, max, approx } = bounds;
  const softener = approx ? `${words.approximationWords[approx]} ` : '';
  if (value !== undefined) return softener + last(value);
  if (min !== undefined && max !== undefined) return `${softener}${words.fromWord} ${first(min)} ${words.toWord} ${last(max)}`;
  return min !== undefined ? `${words.boundWords.min} ${last(min)}` : `${words.boundWords.max} ${last(max as string)}`;
}

export function formatNumeral(value: Numeral): string {
  return around(value, formatFigures);
}

export function formatPercent(value: Percent): string {
  const unit = (value.points ? ` ${words.pointsWord}` : '%') + (value.per ? `/${value.per}` : '');
  return around(value, formatFigures, (number) => formatFigures(number) + unit);
}

export function formatQuantity(value: Quantity): string {
  return around(value, formatCount, (number) => `${formatCount(number)} ${value.unit}`);
}

export function formatMoney(value: Money): string {
  const per = value.per ? `/${value.per}` : '';
  return around(value, (number) => `${value.currency === 'VND' ? formatDong(number) : formatForeign(number, value.currency)}${per}`);
}

/** 34.550 tỷ 889 triệu đồng; figures alone where something smaller than a thousand is left. */
function formatDong(decimal: Decimal): string {
  const negative = decimal.startsWith('-');
  const digits = negative ? decimal.slice(1) : decimal;
  const exact = fromDecimal(digits);
  if (!exact || digits.includes('.') || exact.coefficient % 1000n !== 0n || exact.coefficient === 0n) {
    return `${formatCount(decimal)} ${words.dongWord}`;
  }
  let rest = exact.coefficient;
  const parts: string[] = negative ? [words.minusWord] : [];
  for (const [power, word] of words.amountScales) {
    const scale = 10n ** BigInt(power);
    if (rest >= scale) parts.push(formatFigures(String(rest / scale)), word);
    rest %= scale;
  }
  return [...parts, words.dongWord].join(' ');
}

/** 3,05 tỷ USD; 1.268,8 USD. */
function formatForeign(decimal: Decimal, currency: string): string {
  const exact = fromDecimal(decimal);
  for (const [power, word] of words.amountScales) {
    if (!exact || power === 3) break;
    const scaled = { coefficient: exact.coefficient, exponent: exact.exponent - power };
    const size = exact.coefficient < 0n ? -exact.coefficient : exact.coefficient;
    if (exact.exponent === 0 && size >= 10n ** BigInt(power) && size % 10n ** BigInt(power - 3) === 0n) {
      return `${formatFigures(toDecimal(scaled))} ${word} ${currency}`;
    }
  }
  return `${formatFigures(decimal)} ${currency}`;
}

export function formatDuration(value: Duration): string {
  const { iso, ...bounds } = { iso: undefined, ...value };
  return around(iso === undefined ? bounds : { ...bounds, value: iso }, formatIsoDuration);
}

const letters: readonly TimeUnit['iso'][] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** P1Y6M → 1 năm 6 tháng. */
export function formatIsoDuration(iso: string): string {
  const match = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/u.exec(iso);
  const parts = letters.flatMap((letter, i) => {
    const count = match?.[i + 1];
    return count === undefined ? [] : [`${formatFigures(count)} ${words.timeUnitWords[letter]}`];
  });
  return parts.join(' ');
}
