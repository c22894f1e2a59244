// Numbers in words:
//
//   words   = term+ ['phẩy' decimals scale*]
//   term    = group scale*                      hai trăm nghìn; a larger scale multiplies the terms before it
//   group   = [[digit] 'trăm'] [gap digit | tens] một trăm lẻ năm, ba mươi tư, mười lăm, trăm ba chục
//   tens    = 'mười' [digit] | digit 'mươi' [digit] | 'hăm' digit | digit tail | digit digit
//
// "Sáu mươi triệu ba trăm linh năm nghìn đồng" stands in brackets after the figures of a contract. A last digit that
// skips its place counts one place below the word before it: "một triệu hai" is 1,200,000.
import { add, type Exact, fromDigits, fromInteger, shift, zero } from '../base/decimal.js';
import { after, isNumber, isWord, opensLineAt, senseAt, wordAt } from '../tokens/cursor.js';
import type { Reader } from './reader.js';

export interface Words {
  readonly end: number;
  readonly value: Exact;
  readonly bare: Exact;
  readonly power: number;
  readonly words: number;
  readonly colloquial: boolean;
}

interface Group {
  readonly end: number;
  readonly value: number;
  /** One digit and nothing else. */
  readonly lone: boolean;
}

interface Term {
  value: Exact;
  power: number;
}

const mostTerms = 16;
const greatestPower = 36;
const mostDecimals = 40;

export function readWords(cx: Reader, at: number): Words | null {
  const first = senseAt(cx, at).digit;
  if (first && (first.place || (first.value === 0 && !opensZero(cx, at)))) return null;
  const group = readGroup(cx, at, false);
  if (!group) return null;
  const next = senseAt(cx, group.end);
  if (!next.scale && !next.point) {
    const value = fromInteger(group.value);
    return { end: group.end, value, bare: value, power: 0, words: group.end - at, colloquial: false };
  }
  return readTerms(cx, at);
}

/** A number of several groups, or of one with a scale or decimals behind it. */
function readTerms(cx: Reader, at: number): Words | null {
  const terms: Term[] = [];
  let end = at;
  while (terms.length < mostTerms) {
    const group = readGroup(cx, end, terms.length > 0) ?? (terms.length === 1 ? readLoneTail(cx, end) : null);
    if (!group) break;
    const next = addTerm(cx, terms, group);
    if (next < 0) break;
    end = next;
    if ((terms.at(-1) as Term).power === 0) break;
  }
  if (terms.length === 0) return null;
  let value = terms.reduce((sum, term) => add(sum, term.value), zero);
  const point = readDecimals(cx, end);
  if (point) {
    value = shift(add(value, point.value), point.power);
    return { end: point.end, value, bare: shift(value, -point.power), power: point.power, words: point.end - at, colloquial: false };
  }
  const only = terms.length === 1 ? (terms[0] as Term) : undefined;
  const power = (terms.at(-1) as Term).power;
  const bare = only ? shift(only.value, -power) : value;
  // một triệu hai: nothing but money is counted that way
  const colloquial =
    (terms.at(-2)?.power ?? 0) >= 6 &&
    power === 0 &&
    !isAfterGap(cx, end - 1) &&
    senseAt(cx, end - 1).digit !== undefined &&
    senseAt(cx, end - 2).scale !== undefined;
  return { end, value, bare, power: only ? power : 0, words: end - at, colloquial };
}

/** "một tỷ mốt": the tail of a ten stands behind a scale too. */
function readLoneTail(cx: Reader, at: number): Group | null {
  const { digit } = senseAt(cx, at);
  return digit?.place === 'tail' && digit.value === 1 ? { end: at + 1, value: 1, lone: true } : null;
}

/** Adds a group under its scale words; -1 where the group is no part of the number. */
function addTerm(cx: Reader, terms: Term[], group: Group): number {
  const before = terms.at(-1)?.power;
  let end = group.end;
  let power = 0;
  const multiplied: number[] = [];
  for (let scale = senseAt(cx, end).scale; scale && !scale.short && scale.power > 1; scale = senseAt(cx, end).scale) {
    if (power + scale.power > greatestPower || scale.power < (multiplied.at(-1) ?? 0)) break;
    power += scale.power;
    multiplied.push(scale.power);
    end = after(cx, end);
  }
  if (before === undefined) {
    terms.push({ value: shift(fromInteger(group.value), power), power });
    return end;
  }
  if (power === 0 && group.lone && !isAfterGap(cx, group.end - 1)) {
    if (!isTail(cx, group)) return -1;
    // một triệu hai
    terms.push({ value: shift(fromInteger(group.value), before - 1), power: 0 });
    return end;
  }
  // "một nghìn hai trăm tỷ": a larger scale takes all smaller terms with it. After it they must all outweigh this one.
  const grown = terms.map((term) => grow(term.power, multiplied));
  if (grown.some((total) => total <= power || total > greatestPower)) return -1;
  terms.forEach((term, i) => {
    term.value = shift(term.value, (grown[i] as number) - term.power);
    term.power = grown[i] as number;
  });
  terms.push({ value: shift(fromInteger(group.value), power), power });
  return end;
}

/** "một triệu hai", "hai triệu hai một tháng"; not "sáu trăm ngàn một hộ" or "hai triệu hai tháng", where the digit counts, nor "đủ một triệu không?", which asks. */
function isTail(cx: Reader, { end, value }: Group): boolean {
  if (value === 0) return false;
  if (opensLineAt(cx, end) || !isWord(cx, end)) return true;
  const { currency, timeUnit } = senseAt(cx, end);
  return currency !== undefined || ((value > 1 || senseAt(cx, end - 1).digit?.place === 'tail') && !timeUnit);
}

/** "một triệu hai trăm nghìn tỷ tỷ": once a scale takes a term with it, so do those right behind. */
function grow(power: number, scales: readonly number[]): number {
  const first = scales.findIndex((scale) => power < scale);
  return first < 0 ? power : scales.slice(first).reduce((total, scale) => total + scale, power);
}

function isAfterGap(cx: Reader, at: number): boolean {
  return wordAt(cx, at - 1).gap === true;
}

/** Zero is a number before a decimal point, before a unit at the start of the text, or where nothing else is asked for. */
function opensZero(cx: Reader, at: number): boolean {
  const next = senseAt(cx, at + 1);
  if (next.point) return true;
  return at === 0 && (cx.whole || next.currency !== undefined || next.measure !== undefined);
}

function readGroup(cx: Reader, at: number, inside: boolean): Group | null {
  const sense = senseAt(cx, at);
  if (sense.gap) {
    const rest = inside ? readTens(cx, at + 1) : null;
    return rest && several(rest.end, rest.value);
  }
  const digit = sense.digit;
  if (!digit && sense.scale && !inside) {
    if (sense.scale.power === 2 && wordAt(cx, at + 1).half === 'after') return several(at + 2, 150);
    const rest = readImpliedHundred(cx, at);
    return rest && several(rest.end, 100 + (rest.lone ? rest.value * 10 : rest.value));
  }
  if (digit && wordAt(cx, at + 1).scale?.power === 2 && senseAt(cx, at + 1).scale) {
    if (digit.place || (digit.value === 0 && !inside)) return null;
    const hundreds = digit.value * 100;
    const end = at + 2;
    if (senseAt(cx, end).gap) {
      const last = unitDigit(cx, end + 1);
      return last ? several(end + 2, hundreds + last) : several(end, hundreds);
    }
    // sáu trăm rưỡi
    if (wordAt(cx, end).half === 'after') return several(end + 1, hundreds + 50);
    const rest = readTens(cx, end);
    if (!rest) return several(end, hundreds);
    if (!rest.lone) return several(rest.end, hundreds + rest.value);
    if (rest.value === 0 || (rest.value === 5 && !isFive(cx, end)) || !isHundredsTail(cx, rest.end, hundreds)) return several(end, hundreds);
    return several(rest.end, hundreds + rest.value * 10); // trăm hai: 120
  }
  return readTens(cx, at);
}

/** "hai trăm năm nghìn" are 250 thousand, for 205 of them would have a lẻ; "hai trăm ba trăm" are two numbers, and so is what follows no hundreds. */
function isHundredsTail(cx: Reader, at: number, hundreds: number): boolean {
  const { scale } = senseAt(cx, at);
  return !scale || (scale.power > 2 && hundreds > 0);
}

/** What stands behind a hundred whose một is left out: "trăm ba chục", "trăm hai triệu"; "trăm năm" are years. */
function readImpliedHundred(cx: Reader, at: number): Group | null {
  if (senseAt(cx, at).scale?.power !== 2) return null;
  const before = wordAt(cx, at - 1);
  if (before.fractionBar || before.scale || before.digit || before.ten || before.indefinite || isNumber(cx, at - 1)) return null;
  const rest = readTens(cx, at + 1);
  if (!rest?.lone) return rest;
  const { scale } = senseAt(cx, rest.end);
  return rest.value > 0 && scale && !scale.short && scale.power > 2 ? rest : null;
}

/** A group of more words than a digit. */
function several(end: number, value: number): Group {
  return { end, value, lone: false };
}

/** A number below a hundred. */
function readTens(cx: Reader, at: number): Group | null {
  const { digit, ten } = senseAt(cx, at);
  if (ten === 'ten') {
    const last = unitDigit(cx, at + 1);
    return several(at + (last ? 2 : 1), 10 + last);
  }
  if (ten === 'twenty') {
    const last = unitDigit(cx, at + 1);
    return last ? several(at + 2, 20 + last) : null;
  }
  // mươi mười lăm: about ten, or fifteen
  if (ten === 'tens' && wordAt(cx, at + 1).ten === 'ten' && !wordAt(cx, at - 1).digit) return { end: at + 1, value: 10, lone: false };
  if (!digit || digit.place === 'tail' || digit.place === 'ordinal') return null;
  const next = senseAt(cx, at + 1);
  if (next.ten === 'tens' && digit.value > 0) {
    const last = unitDigit(cx, at + 2);
    return several(at + (last ? 3 : 2), digit.value * 10 + last);
  }
  if (next.scale?.power === 1) return several(at + 2, digit.value * 10);
  if (next.digit && isClipped(cx, at)) return several(at + 2, digit.value * 10 + next.digit.value);
  return { end: at + 1, value: digit.value, lone: true };
}

/** The digit after a ten; 0 where there is none. năm is a digit there only if what follows shows that it is no year. */
function unitDigit(cx: Reader, at: number): number {
  const { digit } = senseAt(cx, at);
  if (!digit || digit.value === 0 || digit.place === 'ordinal') return 0;
  if (digit.value === 5 && !digit.place && !isFive(cx, at)) return 0;
  const next = senseAt(cx, at + 1);
  // "hai mươi hai trăm" and "mười hai mươi" end before the second number
  if (next.ten === 'tens' || (next.scale?.power === 2 && !digit.place)) return 0;
  return digit.value;
}

/** năm after another number word: five before a scale, a currency or a measure, and where a gap word calls for a digit. */
function isFive(cx: Reader, at: number): boolean {
  if (isAfterGap(cx, at)) return true;
  const next = senseAt(cx, at + 1);
  return Boolean(next.scale || next.currency || next.measure || next.percent || next.point);
}

/** ba lăm, hai tư, ba bảy: a ten whose mươi is left out. Digits that follow each other (hai ba) are a range instead. */
function isClipped(cx: Reader, at: number): boolean {
  const first = senseAt(cx, at).digit;
  const second = senseAt(cx, at + 1).digit;
  // twenty-one is "hai mốt": a một begins something of its own
  if (!first || !second || first.place || first.value < 2 || second.place === 'ordinal' || (second.value === 1 && !second.place)) return false;
  if (second.place === 'tail' || second.place === 'inner') return true;
  const next = senseAt(cx, at + 2);
  if (second.value === 0 || next.digit || next.ten === 'tens' || (next.scale && next.scale.power <= 2)) return false;
  if (wordAt(cx, at - 1).scale?.power === 2) return second.value !== 5 || isFive(cx, at + 1);
  return second.value !== 5 && second.value !== first.value + 1;
}

/** After the decimal point: digit by digit (không năm), or as a number (bốn mươi hai), with scale words behind. */
function readDecimals(cx: Reader, at: number): { end: number; value: Exact; power: number } | null {
  if (!senseAt(cx, at).point) return null;
  let end = at + 1;
  let digits = '';
  for (; digits.length < mostDecimals; end++) {
    // "phẩy năm bảy" is two digits, though "năm bảy người" is some people
    const { digit } = wordAt(cx, end);
    const next = senseAt(cx, end + 1);
    if (!digit || digit.place === 'ordinal' || next.ten === 'tens' || next.scale?.power === 2) break;
    digits += digit.value;
  }
  const group = readGroup(cx, end, false);
  if (group && !group.lone) {
    digits += group.value;
    end = group.end;
  }
  if (!digits) return null;
  let power = 0;
  for (let scale = senseAt(cx, end).scale; scale && !scale.short; scale = senseAt(cx, end).scale) {
    if (power + scale.power > greatestPower) break;
    power += scale.power;
    end = after(cx, end);
  }
  return { end, value: fromDigits('', digits), power };
}
