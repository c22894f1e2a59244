// Numbers in words:
//
//   words   = term+ ['phẩy' decimals scale*]
//   term    = group scale*                      hai trăm nghìn; a larger scale multiplies the terms before it
//   group   = a number below a thousand         word-groups.ts
//
// "Sáu mươi triệu ba trăm linh năm nghìn đồng" stands in brackets after the figures of a contract. A last digit that
// skips its place counts one place below the word before it: "một triệu hai" is 1,200,000.
import { add, type Exact, fromDigits, fromInteger, shift, zero } from '../base/decimal.js';
import { after, isWord, opensLineAt, senseAt, wordAt } from '../tokens/cursor.js';
import type { Reader } from './reader.js';
import { type Group, isAfterGap, isFive, readGroup } from './word-groups.js';

export interface Words {
  readonly end: number;
  readonly value: Exact;
  readonly bare: Exact;
  readonly power: number;
  readonly words: number;
  readonly colloquial: boolean;
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
  const scaled = terms.at(-2)?.power ?? 0;
  const colloquial =
    (scaled >= 6 || (scaled === 3 && isPrice(cx, end))) &&
    power === 0 &&
    !isAfterGap(cx, end - 1) &&
    senseAt(cx, end - 1).digit !== undefined &&
    senseAt(cx, end - 2).scale !== undefined;
  return { end, value, bare, power: only ? power : 0, words: end - at, colloquial };
}

/** "sáu ngàn tám một ký" */
function isPrice(cx: Reader, at: number): boolean {
  const { measure, counter } = senseAt(cx, at + 1);
  return senseAt(cx, at).per === 'one' && (measure !== undefined || counter === true);
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

/**
 * "một triệu hai", "hai triệu hai một tháng"; not "sáu trăm ngàn một hộ" or "hai triệu hai tháng", where the digit counts, nor "đủ một
 * triệu không?", which asks. "Một nghìn năm" are years.
 */
function isTail(cx: Reader, { end, value }: Group): boolean {
  if (value === 0 || (value === 5 && !senseAt(cx, end - 1).digit?.place && !isFive(cx, end - 1))) return false;
  if (opensLineAt(cx, end) || !isWord(cx, end)) return true;
  const { currency, timeUnit } = senseAt(cx, end);
  return currency !== undefined || ((value > 1 || senseAt(cx, end - 1).digit?.place === 'tail') && !timeUnit);
}

/** "một triệu hai trăm nghìn tỷ tỷ": once a scale takes a term with it, so do those right behind. */
function grow(power: number, scales: readonly number[]): number {
  const first = scales.findIndex((scale) => power < scale);
  return first < 0 ? power : scales.slice(first).reduce((total, scale) => total + scale, power);
}

/** Zero is a number before a decimal point, before a unit at the start of the text, or where nothing else is asked for. */
function opensZero(cx: Reader, at: number): boolean {
  const next = senseAt(cx, at + 1);
  if (next.point) return true;
  return at === 0 && (cx.whole || next.currency !== undefined || next.measure !== undefined);
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
    // "phẩy chín bảy | năm ánh sáng"
    if (digits && senseAt(cx, end).measure) break;
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
