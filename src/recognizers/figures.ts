// Numbers in digits:
//
//   figures  = digits ('.' ddd)* [',' digits]         34.550,889   Vietnamese: dots group, the comma is the point
//            | digits (',' ddd){2,} ['.' d d]         15,860,327   English grouping, where nothing else fits
//            | digits '.' d [d]                       3.73         a decimal dot, from an English keyboard
//            | ddd (' ' ddd)+ unit                    19 900 lượt  blanks group, where a unit follows
//            | digits ('.' | ',') ' ' digits unit     349, 7 tỷ    a stray blank inside, behind the separator or before it
//
// "Thu ngân sách đạt 34.550,8 tỷ đồng": of 26,850 numbers of the shape N.ddd in the census none is a decimal, and of
// 1,187 of the shape N,ddd about 2% are English thousands, nearly all of them before a counted noun.
import { type Exact, fromDigits } from '../base/decimal.js';
import { after, endOf, isGlued, isNumber, lengthOf, opensLineAt, senseAt, smallInteger, startOf, textOf, unitAt } from '../tokens/cursor.js';
import { expect, type Reader } from './reader.js';

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
  const first = textOf(cx, at);
  if (first.length > longestNumber) return 'too-long';
  const { end, groups, separators } = collect(cx, at);
  if (groups.length === 1) return readSpaced(cx, at, first) ?? readStray(cx, at, first) ?? single(cx, at, first);
  if (groups.length * 3 > longestNumber) return 'too-long';
  return classify(groups, separators, end) ?? 'malformed';
}

/** Digits and the glued separators between them, as far as they go. */
function collect(cx: Reader, at: number): { end: number; groups: string[]; separators: number[] } {
  const groups = [textOf(cx, at)];
  const separators: number[] = [];
  let end = at + 1;
  while (groups.length * 3 <= longestNumber + 3) {
    const separator = unitAt(cx, end);
    if ((separator !== dot && separator !== comma) || !isGlued(cx, end) || !isNumber(cx, end + 1) || !isGlued(cx, end + 1)) break;
    if (lengthOf(cx, end + 1) > longestNumber) break;
    separators.push(separator);
    groups.push(textOf(cx, end + 1));
    end += 2;
  }
  return { end, groups, separators };
}

function classify(groups: readonly string[], separators: readonly number[], end: number): Figures | null {
  const first = groups[0] as string;
  const last = groups.at(-1) as string;
  const canLead = first.length <= 3 && first.charCodeAt(0) !== zeroDigit;
  let dots = 0;
  for (const separator of separators) if (separator === dot) dots++;
  const commas = separators.length - dots;
  const all = groups.length;

  if (commas === 0 && canLead && areThrees(groups, all)) {
    return parted(end, fromDigits(groups.join('')), true, false, Number(first));
  }
  if (commas === 1 && separators.at(-1) === comma) {
    if (dots === 0) {
      const value = fromDigits(first, last);
      if (!canLead || last.length !== 3) return parted(end, value, false, true);
      return parted(end, value, false, true, undefined, fromDigits(first + last));
    }
    if (canLead && areThrees(groups, all - 1)) return parted(end, fromDigits(groups.slice(0, -1).join(''), last), true, true);
  }
  if (commas >= 2 && dots === 0 && canLead && areThrees(groups, all)) return parted(end, fromDigits(groups.join('')), true, false);
  if (commas >= 1 && dots === 1 && separators.at(-1) === dot && canLead && areThrees(groups, all - 1) && last.length <= 2) {
    return parted(end, fromDigits(groups.slice(0, -1).join(''), last), true, true);
  }
  if (commas === 0 && dots === 1 && (last.length !== 3 || first === '0')) {
    return parted(end, fromDigits(first, last), false, true);
  }
  return null;
}

/** The groups behind the first, up to an end, have three digits each. */
function areThrees(groups: readonly string[], end: number): boolean {
  for (let i = 1; i < end; i++) if ((groups[i] as string).length !== 3) return false;
  return true;
}

function single(cx: Reader, at: number, digits: string): Figures {
  const separator = unitAt(cx, at + 1);
  if ((separator === dot || separator === comma) && isGlued(cx, at + 1)) expect(cx, at + 2, 'digits after the separator');
  return { end: at + 1, value: fromDigits(digits), plain: smallInteger(cx, at), thousands: undefined, leading: undefined, grouped: false, decimal: false };
}

/** 19 900 lượt: groups of three with blanks between, when something that is counted or measured follows. */
function readSpaced(cx: Reader, at: number, first: string): Figures | null {
  if (first.length > 3 || first.charCodeAt(0) === zeroDigit) return null;
  let end = at + 1;
  let digits = first;
  while (end - at <= mostSpaced && isNumber(cx, end) && lengthOf(cx, end) === 3 && oneBlankBefore(cx, end)) {
    digits += textOf(cx, end);
    end++;
  }
  if (end === at + 1 || isNumber(cx, end)) return null;
  if (unitAt(cx, end) === comma && isGlued(cx, end) && isNumber(cx, end + 1) && isGlued(cx, end + 1)) {
    if (!opensUnit(cx, end + 2)) return null;
    return parted(end + 2, fromDigits(digits, textOf(cx, end + 1)), true, true);
  }
  if (!opensUnit(cx, end)) return null;
  return parted(end, fromDigits(digits), true, false);
}

/** 30. 000 đồng and 349, 7 nghìn tỷ: a blank after the separator, when a unit shows that the number goes on. */
function readStray(cx: Reader, at: number, first: string): Figures | null {
  const separator = unitAt(cx, at + 1);
  if ((separator !== dot && separator !== comma) || !isNumber(cx, at + 2)) return null;
  if (first.length > 3 || first.charCodeAt(0) === zeroDigit) return null;
  const behind = isGlued(cx, at + 1) && oneBlankBefore(cx, at + 2);
  if (!behind && !(oneBlankBefore(cx, at + 1) && isGlued(cx, at + 2))) return null;
  const rest = textOf(cx, at + 2);
  if (separator === dot) {
    if (rest.length !== 3 || !opensUnit(cx, at + 3)) return null;
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

function opensUnit(cx: Reader, at: number): boolean {
  const sense = senseAt(cx, at);
  return Boolean(sense.scale || sense.measure || sense.counter || sense.currency || (sense.percent && after(cx, at) > at));
}
