// Numbers in digits:
//
//   figures  = digits ('.' ddd)* [',' digits]         34.550,889   Vietnamese: dots group, the comma is the point
//            | digits (',' ddd){2,} ['.' d d]         15,860,327   English grouping, where nothing else fits
//            | digits ',' ddd                         6,580        the same where separators.ts says so, else a decimal
//            | digits '.' d [d]                       3.73         a decimal dot, from an English keyboard
//            | ddd (' ' ddd)+ unit                    19 900 lượt  blanks group, where a unit follows
//            | digits ('.' | ',') ' ' digits unit     349, 7 tỷ    a stray blank inside, behind the separator or before it
//
// "Thu ngân sách đạt 34.550,8 tỷ đồng": of 26,850 numbers of the shape N.ddd in the census none is a decimal, and of
// 1,187 of the shape N,ddd about 2% are English thousands, nearly all of them before a counted noun.

import { type Exact, fewDigits, fromDigits, fromInteger } from '../base/decimal.js';
import { endOf, isGlued, isNumber, lengthOf, opensLineAt, senseAt, smallInteger, startOf, textOf, unitAt } from '../tokens/cursor.js';
import { isCountable } from './counted.js';
import { expect, type Reader } from './reader.js';
import { groupsByComma } from './separators.js';

const dot = 0x2e;
const comma = 0x2c;
const zeroDigit = 0x30;

/** No figure in the news has a tenth of this; the limit keeps a run of digits from costing more than its length. */
export const longestNumber = 1000;

/** So many groups of three hold 36 digits, as many as the scale words reach; more of them with blanks between are a row of numbers. */
const mostSpaced = 12;

export interface Figures {
  readonly end: number;
  readonly value: Exact;
  /** The figures as a small whole number when they are nothing but digits; else -1. */
  readonly plain: number;
  /** `N,ddd`: read as a decimal, but English thousands before something that has no thousandths. */
  readonly thousands: Exact | undefined;
  /** The value of the first group where dots group: 30 in 30.000. Ranges elide thousands by it. */
  readonly leading: number | undefined;
  readonly grouped: boolean;
  readonly decimal: boolean;
}

/** Figures of more than one run of digits. */
function parted(end: number, value: Exact, grouped: boolean, decimal: boolean, leading?: number, thousands?: Exact): Figures {
  return { end, value, plain: -1, thousands, leading, grouped, decimal };
}

/** Figures that start at a number token. `malformed` is where digits and separators follow no rule (1.2.3.4). */
export function readFigures(cx: Reader, at: number): Figures | 'malformed' | 'too-long' {
  if (lengthOf(cx, at) > longestNumber) return 'too-long';
  if (!goesOn(cx, at + 1)) {
    return readSpaced(cx, at) ?? readStray(cx, at) ?? single(cx, at);
  }
  return readGroups(cx, at);
}

/** A separator between two runs of digits, glued to both. */
function goesOn(cx: Reader, at: number): boolean {
  const unit = unitAt(cx, at);
  return (unit === dot || unit === comma) && isGlued(cx, at) && isNumber(cx, at + 1) && isGlued(cx, at + 1) && lengthOf(cx, at + 1) <= longestNumber;
}

/** Digits and the glued separators between them, as far as they go. */
function readGroups(cx: Reader, at: number): Figures | 'malformed' | 'too-long' {
  let end = at + 1;
  let dots = 0;
  let commas = 0;
  let separator = 0;
  /** All groups between the first and the last have three digits. */
  let threes = true;
  let last = 3;
  while ((end - at) * 1.5 <= longestNumber && goesOn(cx, end)) {
    if (last !== 3) threes = false;
    separator = unitAt(cx, end);
    if (separator === dot) dots++;
    else commas++;
    last = lengthOf(cx, end + 1);
    end += 2;
  }
  if ((dots + commas + 1) * 3 > longestNumber) return 'too-long';
  const canLead = lengthOf(cx, at) <= 3 && unitAt(cx, at) !== zeroDigit;
  const grouped = canLead && threes;

  if (commas === 0 && grouped && last === 3) return parted(end, exactly(cx, at, end, 0), true, false, smallInteger(cx, at));
  if (commas === 1 && separator === comma) {
    if (dots > 0) return grouped ? parted(end, exactly(cx, at, end, last), true, true) : 'malformed';
    const thousands = canLead && last === 3 ? exactly(cx, at, end, 0) : undefined;
    if (thousands && groupsByComma(cx, at)) return parted(end, thousands, true, false);
    return parted(end, exactly(cx, at, end, last), false, true, undefined, thousands);
  }
  if (commas >= 2 && dots === 0 && grouped && last === 3) return parted(end, exactly(cx, at, end, 0), true, false);
  if (commas >= 1 && dots === 1 && separator === dot && grouped && last <= 2) {
    return parted(end, exactly(cx, at, end, last), true, true);
  }
  if (commas === 0 && dots === 1 && (last !== 3 || (unitAt(cx, at) === zeroDigit && lengthOf(cx, at) === 1))) {
    return parted(end, exactly(cx, at, end, last), false, true);
  }
  return 'malformed';
}

/** The digits of groups, without the separators between them, so many of them behind the point. */
function exactly(cx: Reader, at: number, end: number, decimals: number): Exact {
  let digits = 0;
  let value = 0;
  for (let i = at; i < end; i += 2) {
    const length = lengthOf(cx, i);
    digits += length;
    if (digits > fewDigits) return { coefficient: BigInt(digitsOf(cx, at, end)), exponent: -decimals };
    value = value * (smallPowers[length] as number) + smallInteger(cx, i);
  }
  return { coefficient: BigInt(value), exponent: -decimals };
}

const smallPowers: readonly number[] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

function digitsOf(cx: Reader, at: number, end: number): string {
  let digits = textOf(cx, at);
  for (let i = at + 2; i < end; i += 2) digits += textOf(cx, i);
  return digits;
}

function single(cx: Reader, at: number): Figures {
  const separator = unitAt(cx, at + 1);
  if ((separator === dot || separator === comma) && isGlued(cx, at + 1)) expect(cx, at + 2, 'digits after the separator');
  const plain = smallInteger(cx, at);
  const value = plain < 0 ? fromDigits(textOf(cx, at)) : fromInteger(plain);
  return { end: at + 1, value, plain, thousands: undefined, leading: undefined, grouped: false, decimal: false };
}

/** 19 900 lượt: groups of three with blanks between, when something that is counted or measured follows. */
function readSpaced(cx: Reader, at: number): Figures | null {
  if (!isNumber(cx, at + 1) || lengthOf(cx, at) > 3 || unitAt(cx, at) === zeroDigit) return null;
  let end = at + 1;
  let digits = textOf(cx, at);
  while (end - at <= mostSpaced && isNumber(cx, end) && lengthOf(cx, end) === 3 && oneBlankBefore(cx, end)) {
    digits += textOf(cx, end);
    end++;
  }
  if (end === at + 1 || isNumber(cx, end)) return null;
  if (unitAt(cx, end) === comma && isGlued(cx, end) && isNumber(cx, end + 1) && isGlued(cx, end + 1)) {
    if (!isCountable(senseAt(cx, end + 2))) return null;
    return parted(end + 2, fromDigits(digits, textOf(cx, end + 1)), true, true);
  }
  if (!isCountable(senseAt(cx, end))) return null;
  return parted(end, fromDigits(digits), true, false);
}

/** 30. 000 đồng and 349, 7 nghìn tỷ: a blank after the separator, when a unit shows that the number goes on. */
function readStray(cx: Reader, at: number): Figures | null {
  const separator = unitAt(cx, at + 1);
  if ((separator !== dot && separator !== comma) || !isNumber(cx, at + 2)) return null;
  if (lengthOf(cx, at) > 3 || unitAt(cx, at) === zeroDigit) return null;
  const first = textOf(cx, at);
  const behind = isGlued(cx, at + 1) && oneBlankBefore(cx, at + 2);
  if (!behind && !(oneBlankBefore(cx, at + 1) && isGlued(cx, at + 2))) return null;
  const rest = textOf(cx, at + 2);
  if (separator === dot) {
    if (rest.length !== 3 || !isCountable(senseAt(cx, at + 3))) return null;
    return parted(at + 3, fromDigits(first + rest), true, false, Number(first));
  }
  // "các mức 3, 5 tỷ" is a list: only figures that no other figure precedes are one number.
  const listed = unitAt(cx, at - 1) === comma && isNumber(cx, at - 2);
  if (rest.length > 2 || listed || !senseAt(cx, at + 3).scale) return null;
  return parted(at + 3, fromDigits(first, rest), false, true);
}

function oneBlankBefore(cx: Reader, at: number): boolean {
  return !isGlued(cx, at) && !opensLineAt(cx, at) && startOf(cx, at) - endOf(cx, at - 1) === 1;
}
