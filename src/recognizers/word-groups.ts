// Numbers below a thousand in words, of which larger ones are made:
//
//   group = [[digit] 'trăm'] [gap digit | tens]   một trăm lẻ năm, ba mươi tư, mười lăm, trăm ba chục
//   tens  = 'mười' [digit] | digit 'mươi' [digit] | 'hăm' digit | digit tail | digit digit
import { isNumber, senseAt, wordAt } from '../tokens/cursor.js';
import type { Reader } from './reader.js';

/** The hundreds, tens and units before a scale word. */
export interface Group {
  readonly end: number;
  readonly value: number;
  /** One digit and nothing else. */
  readonly lone: boolean;
}

/** The number below a thousand that starts at a token; `inside` where other groups stand before it. */
export function readGroup(cx: Reader, at: number, inside: boolean): Group | null {
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
  const before = wordAt(cx, at - 1);
  if (ten === 'tens' && wordAt(cx, at + 1).ten === 'ten' && !before.digit && !before.scale) return several(at + 1, 10);
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
export function isFive(cx: Reader, at: number): boolean {
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

/** Whether linh or lẻ stands before a token. */
export function isAfterGap(cx: Reader, at: number): boolean {
  return wordAt(cx, at - 1).gap === true;
}
