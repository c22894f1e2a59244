// Numbers in words:
//
//   number  = ['âm'] integer ['phẩy' digit+]
//   integer = nine ('tỷ' … nine)*               nine digits at a time: each nine past the first bears one more tỷ
//   nine    = [three 'triệu'] [three 'nghìn'] [three]
//   three   = [digit 'trăm'] [gap digit | tens]
//
// "Ba mươi tư nghìn năm trăm năm mươi tỷ tám trăm tám mươi chín triệu." Inside a number every place is said (không trăm
// linh năm): without it "một nghìn linh năm" and "một nghìn năm" are told apart by usage alone.
import { fromDecimal } from '../base/decimal.js';
import { ParseError } from '../base/error.js';
import { own } from '../base/own.js';
import type { Decimal } from '../base/value.js';
import * as words from '../lexicon/standard.js';

/** How a number is spelled. The dialect settles the words; each may be chosen apart from it. */
export interface SpellOptions {
  /** Northern usage (nghìn, linh, hai mươi tư) or southern (ngàn, lẻ, hai mươi bốn). North by default. */
  readonly dialect?: 'north' | 'south';
  /** 1,000: nghìn or ngàn. */
  readonly thousand?: 'nghìn' | 'ngàn';
  /** An empty tens place: một trăm linh năm or một trăm lẻ năm. */
  readonly gap?: 'linh' | 'lẻ';
  /** 4 after tens from twenty up: hai mươi tư or hai mươi bốn. */
  readonly four?: 'tư' | 'bốn';
  /** 5 after tens from twenty up: hai mươi lăm or hai mươi nhăm. Fifteen is always mười lăm. */
  readonly five?: 'lăm' | 'nhăm';
  /** 10^9: tỷ, or tỉ as some papers spell it. */
  readonly billion?: 'tỷ' | 'tỉ';
  /** Leaves mươi out where the digit behind it shows that it is meant: hai mốt, ba lăm, and bảy tư where four is tư. */
  readonly clipped?: boolean;
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
 * spellNumeral('1004', { dialect: 'south', thousand: 'nghìn' }); // 'một nghìn không trăm lẻ bốn'
 * ```
 */
export function spellNumeral(decimal: Decimal, given: SpellOptions = {}): string {
  const input = typeof decimal === 'string' ? decimal : '';
  const span = { start: 0, end: input.length };
  const exact = fromDecimal(input);
  if (!exact) throw new ParseError('malformed-number', input, span, { kind: 'numeral', found: `"${input.slice(0, 40)}"` });
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = whole.replace(/^0+(?=\d)/u, '');
  const decimals = fraction.replace(/0+$/u, '');
  if (digits.length > mostDigits || decimals.length > mostDecimals) {
    throw new ParseError('number-too-long', input, span, { kind: 'numeral', expected: String(mostDigits) });
  }
  let text = exact.coefficient < 0n ? `${words.minusWord} ` : '';
  text += spellInteger(digits, usageOf(own(given)));
  if (decimals) text += ` ${words.pointWord}`;
  for (const digit of decimals) text += ` ${words.digitWords[Number(digit)]}`;
  return text;
}

interface Usage extends words.SpellingWords {
  readonly clipped: boolean;
}

/** The words of a dialect, but for those that the caller chose. */
function usageOf(options: SpellOptions): Usage {
  const own = words.dialects[options.dialect === 'south' ? 'south' : 'north'];
  return {
    thousand: options.thousand ?? own.thousand,
    gap: options.gap ?? own.gap,
    four: options.four ?? own.four,
    five: options.five ?? own.five,
    billion: options.billion ?? own.billion,
    clipped: options.clipped ?? false,
  };
}

function spellInteger(digits: string, usage: Usage): string {
  if (digits === '0') return words.digitWords[0] as string;
  let text = '';
  // The first piece has what is over a multiple of nine.
  for (let start = 0, end = digits.length % 9 || 9; start < digits.length; start = end, end += 9) {
    const nine = spellNine(Number(digits.slice(start, end)), text !== '', usage);
    if (nine) text += nine + ` ${usage.billion}`.repeat((digits.length - end) / 9);
  }
  return text.slice(1);
}

/** Up to nine digits, with a blank before each word; nothing for zero. */
function spellNine(value: number, inside: boolean, usage: Usage): string {
  const millions = Math.floor(value / 1_000_000);
  const thousands = Math.floor(value / 1000) % 1000;
  const ones = value % 1000;
  let text = '';
  if (millions > 0) text += `${spellThree(millions, inside, usage)} ${words.millionWord}`;
  if (thousands > 0) text += `${spellThree(thousands, inside || millions > 0, usage)} ${usage.thousand}`;
  if (ones > 0) text += spellThree(ones, inside || value >= 1000, usage);
  return text;
}

/** One to three digits, with a blank before each word. Inside a number the hundreds are said even if there are none. */
function spellThree(value: number, inside: boolean, usage: Usage): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  const said = hundreds > 0 || inside;
  let text = said ? ` ${words.digitWords[hundreds]} ${words.hundredWord}` : '';
  if (tens === 0) {
    if (ones === 0) return text;
    if (said) text += ` ${usage.gap}`;
    return `${text} ${words.digitWords[ones]}`;
  }
  const last = ones === 0 ? '' : onesAfter(tens, ones, usage);
  if (tens === 1) text += ` ${words.tenWord}`;
  // "hai mốt" is 21 and nothing else, but "hai ba" is two or three
  else if (usage.clipped && last && last !== words.digitWords[ones]) text += ` ${words.digitWords[tens]}`;
  else text += ` ${words.digitWords[tens]} ${words.tensWord}`;
  return last ? `${text} ${last}` : text;
}

/** The last digit behind a ten or tens: mười một, hai mươi mốt. */
function onesAfter(tens: number, ones: number, usage: Usage): string {
  if (tens === 1) return ones === 5 ? words.fiveAfterTen : (words.digitWords[ones] as string);
  if (ones === 1) return words.oneAfterTens;
  if (ones === 4) return usage.four;
  return ones === 5 ? usage.five : (words.digitWords[ones] as string);
}
