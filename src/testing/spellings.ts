// A value in the ways that people write it. Tests that start from the value find what those that start from a text cannot: a reader
// that loses the minus before it prints can never miss it.
import { bareJson } from '../base/own.js';
import type { Value } from '../base/value.js';
import { formatValue } from '../format/value.js';
import { spellAmount, spellRatio } from './spell-amount.js';
import { spellDate, spellDuration, spellOrdinal, spellPeriod, spellTime } from './spell-calendar.js';

/**
 * The ways to write a value, that of `formatValue` first, no two the same. A reader of Vietnamese reads each of them, by itself, as
 * that value.
 *
 * @example
 * ```ts
 * spellingsOf({ kind: 'percent', value: '7.5' }); // ['7,5%', 'bảy phẩy năm%', '7,5 %', '7,5 phần trăm']
 * ```
 */
export function spellingsOf(value: Value): readonly string[] {
  return [...new Set([formatValue(value), ...othersOf(bareJson(value))])];
}

function othersOf(value: Value): readonly string[] {
  switch (value.kind) {
    case 'numeral':
    case 'percent':
    case 'money':
    case 'quantity':
      return spellAmount(value);
    case 'ratio':
      return spellRatio(value);
    case 'ordinal':
      return spellOrdinal(value);
    case 'date':
      return spellDate(value);
    case 'period':
      return spellPeriod(value);
    case 'time':
      return spellTime(value);
    case 'duration':
      return spellDuration(value);
  }
}
