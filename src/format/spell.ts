// Numbers in words, north and south. Nine digits at a time, as the language counts: each nine past the first bear one
// more tỷ ("một triệu tỷ", "mười hai tỷ tỷ tỷ").
import { fromDecimal } from '../base/decimal.js';
import { ParseError } from '../base/error.js';
import type { Decimal } from '../base/value.js';
import * as words from '../lexicon/standard.js';

export interface SpellOptions {
  /** Northern usage (nghìn, linh, hai mươi tư) or southern (ngàn, lẻ, hai mươi bốn). North by default. */
  readonly dialect?: 'north' | 'south';
}

/** Whole numbers are spelled up to this many digits: 10^36 and a little more. */
const mostDigits = 37;
const mostDecimals = 40;

/**
 * Spells a number in words.
 *
 * @param decimal an exact decimal string, from -10^37 to 10^37 exclusive, with at most 40 decimals.
 * @throws ParseError `malformed-number` for what is no decimal string, `number-too-long` past the limits.
 *
 * @example
 * ```ts
 * spellNumeral('34550889000000'); // 'ba mươi tư nghìn năm trăm năm mươi tỷ tám trăm tám mươi chín triệu'
 * spellNumeral('-205', { dialect: 'south' }); // 'âm hai trăm lẻ năm'
 * ```
 */
export function spellNumeral(decimal: Decimal, options: SpellOptions = {}): string {
  const exact = typeof decimal === 'string' ? fromDecimal(decimal) : undefined;
  const input = String(decimal);
  const span = { start: 0, end: input.length };
  if (!exact) throw new ParseError('malformed-number', input, span, { kind: 'numeral', found: `"${input.slice(0, 40)}"` });
  const negative = decimal.startsWith('-') && exact.coefficient !== 0n;
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const integer = whole.replace(/^0+(?=\d)/u, '');
  if (integer.length > mostDigits || fraction.length > mostDecimals) {
    throw new ParseError('number-too-long', input, span, { kind: 'numeral', expected: String(mostDigits) });
  }
  const decimals = fraction.replace(/0+$/u, '');
  const parts = [spellInteger(integer, words.dialects[options.dialect ?? 'north'])];
  if (negative) parts.unshift(words.minusWord);
  if (decimals) parts.push(words.pointWord, ...[...decimals].map((digit) => words.digitWords[Number(digit)] as string));
  return parts.join(' ');
}

type Dialect = (typeof words.dialects)['north'];

function spellInteger(digits: string, dialect: Dialect): string {
  if (digits === '0') return words.digitWords[0] as string;
  const parts: string[] = [];
  const padded = digits.padStart(Math.ceil(digits.length / 9) * 9, '0');
  for (let start = 0; start < padded.length; start += 9) {
    const nine = padded.slice(start, start + 9);
    if (Number(nine) === 0) continue;
    parts.push(...spellNine(nine, parts.length > 0, dialect));
    for (let billions = (padded.length - start) / 9 - 1; billions > 0; billions--) parts.push(words.billionWord);
  }
  return parts.join(' ');
}

function spellNine(nine: string, inside: boolean, dialect: Dialect): string[] {
  const scales = [words.millionWord, dialect.thousand, ''];
  const parts: string[] = [];
  scales.forEach((scale, i) => {
    const group = nine.slice(i * 3, i * 3 + 3);
    if (group === '000') return;
    parts.push(...spellGroup(group, inside || parts.length > 0, dialect));
    if (scale) parts.push(scale);
  });
  return parts;
}

/** Three digits. Inside a number every place is said: không trăm linh năm. */
function spellGroup(group: string, inside: boolean, dialect: Dialect): string[] {
  const [hundreds = 0, tens = 0, ones = 0] = [...group].map(Number);
  const digit = (value: number) => words.digitWords[value] as string;
  const parts: string[] = [];
  if (hundreds > 0 || inside) parts.push(digit(hundreds), words.hundredWord);
  if (tens === 0) {
    if (ones === 0) return parts;
    if (parts.length > 0) parts.push(dialect.gap);
    return [...parts, digit(ones)];
  }
  if (tens === 1) parts.push(words.tenWord);
  else parts.push(digit(tens), words.tensWord);
  if (ones === 0) return parts;
  if (ones === 5) parts.push(words.fiveAfterTen);
  else if (ones === 1 && tens > 1) parts.push(words.oneAfterTens);
  else if (ones === 4 && tens > 1) parts.push(dialect.fourAfterTens);
  else parts.push(digit(ones));
  return parts;
}
