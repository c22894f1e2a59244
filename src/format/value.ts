// The way back: what the parse functions read is written so that they read it again.
import { ParseError } from '../base/error.js';
import { own } from '../base/own.js';
import type { Value } from '../base/value.js';
import * as words from '../lexicon/standard.js';
import { formatNumeral, formatPercent, formatQuantity, formatRatio } from './amount.js';
import { formatDate } from './date.js';
import { formatMoney } from './money.js';
import { formatPeriod } from './period.js';
import { formatDuration, formatTime } from './time.js';

/**
 * Writes a value back in the figures and words of a newspaper. The `parse…` function of its kind reads it to the same value.
 *
 * @throws ParseError `not-a-value` for what plain JavaScript may hand over that is none.
 *
 * @example
 * ```ts
 * formatValue({ kind: 'money', value: '34550889000000', currency: 'VND' }); // '34.550 tỷ 889 triệu đồng'
 * formatValue({ kind: 'percent', min: '3', max: '5' }); // 'từ 3 đến 5%'
 * ```
 */
export function formatValue(given: Value): string {
  if (typeof given !== 'object' || given === null) throw notAValue(given);
  const value = own(given);
  switch (value.kind) {
    case 'numeral':
      return formatNumeral(value);
    case 'percent':
      return formatPercent(value);
    case 'money':
      return formatMoney(value);
    case 'quantity':
      return formatQuantity(value);
    case 'duration':
      return formatDuration(value);
    case 'date':
      return formatDate(value);
    case 'period':
      return formatPeriod(value);
    case 'time':
      return formatTime(value);
    case 'ordinal':
      return `${words.ordinalWord} ${value.value}`;
    case 'ratio':
      return formatRatio(value);
    default:
      throw notAValue(value);
  }
}

function notAValue(value: unknown): ParseError {
  return new ParseError('not-a-value', '', { start: 0, end: 0 }, { kind: 'numeral', found: described(value) });
}

/** What was handed over, in words. What is no text is not made one: its toString may be anything. */
function described(value: unknown): string {
  if (typeof value === 'string') return `the string "${value.slice(0, 40)}"`;
  if (value === null || value === undefined) return String(value);
  if (typeof value !== 'object') return `a ${typeof value}`;
  const { kind } = value as { kind?: unknown };
  return typeof kind === 'string' ? `the kind "${kind}"` : 'an object without a kind';
}
