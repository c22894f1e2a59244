// Ratios:
//
//   ratio = figures '/' figures [counter]      52/52 đại biểu, (1.180/1.300)
//         | figures counter '/' figures counter 12 trường/15 trường
//         | figures 'trên' figures counter      18 trên 20 đại biểu
//         | figures 'trong' ['tổng'] ['số'] figures [counter]   3 trong số 14 dự án
//         | decimal '/' figures [counter]      8,5/10 điểm; 7,86/12,4 tỷ đồng
//         | words 'phần' words [counter]       hai phần ba tổng số
//         | 'một nửa' | 'quá nửa' | ½ [counter]
//
// "Dự kỳ họp có 34/37 đại biểu." A date is written the same way; what stands around tells, and what no calendar has.
import { compare, type Exact, toDecimal } from '../base/decimal.js';
import { has } from '../base/own.js';
import type { Approximation, Ratio } from '../base/value.js';
import type { Sense } from '../lexicon/entry.js';
import {
  after,
  isCapital,
  isGlued,
  isGluedOn,
  isNumber,
  isWord,
  opensLineAt,
  opensSentence,
  phraseOf,
  senseAt,
  senseBefore,
  unitAt,
} from '../tokens/cursor.js';
import { readSoftener } from './approximation.js';
import { type Figures, readFigures } from './figures.js';
import { readNumeral } from './numeral.js';
import { unknownUnitEnd } from './quantity.js';
import { expect, type Reader, type Reading, readingOf } from './reader.js';

const slash = 0x2f;

export function readRatio(cx: Reader, at: number): Reading | null {
  const softener = readSoftener(cx, at);
  const start = softener ? softener.end : at;
  const sense = senseAt(cx, start);
  if (sense.fraction) {
    const { value, of, approx } = sense.fraction;
    return finish(cx, at, after(cx, start), value, of, softener?.approx ?? approx);
  }
  const bar = isNumber(cx, start) ? readSlashed(cx, start) : readSpelled(cx, start);
  return bar && finish(cx, at, bar.end, toDecimal(bar.value), toDecimal(bar.of), softener?.approx);
}

interface Bar {
  readonly end: number;
  readonly value: Exact;
  readonly of: Exact;
}

function readSlashed(cx: Reader, at: number): Bar | null {
  const left = readFigures(cx, at);
  if (typeof left === 'string') return null;
  // "ngày 4.7/5" is no day, and no mark either
  if (left.decimal) return senseAt(cx, at - 1).dayHead ? null : readDecimalBar(cx, left);
  const { per, partMark, counter } = senseAt(cx, left.end);
  if (per === 'over') return readOver(cx, left);
  if (partMark) return isNumbered(cx, at) ? null : readPart(cx, left);
  if (counter) return readRepeated(cx, left);
  if (unitAt(cx, left.end) !== slash || opensLineAt(cx, left.end)) return expect(cx, left.end, 'a slash and a total');
  if (!isNumber(cx, left.end + 1)) return expect(cx, left.end + 1, 'a total after the slash');
  const right = readFigures(cx, left.end + 1);
  if (typeof right === 'string' || right.value.coefficient === 0n) return null;
  if (right.decimal) return readDecimalBar(cx, left);
  // A third part makes it a date or a code.
  if (unitAt(cx, right.end) === slash && isGlued(cx, right.end)) return null;
  if (isWord(cx, right.end) && isGlued(cx, right.end)) return null;
  // 140/90 mmHg are two pressures
  if (senseAt(cx, right.end).measure?.paired) return null;
  // "tới 15/9 đặc khu mới giải ngân": more than there are, behind a word that points to a time, is a day
  if (compare(left.value, right.value) > 0 && right.plain <= 12 && pointsToTime(senseBefore(cx, at))) return null;
  return { end: right.end, value: left.value, of: right.value };
}

function pointsToTime({ joiner, datePreposition }: Sense): boolean {
  return joiner === 'to' || datePreposition === true;
}

/** 8,5/10 điểm, 4.9/5 sao: a mark out of the highest there is. 7,86/12,4 tỷ đồng, 52,3/60,5 ha: so much of so much, by their unit. */
function readDecimalBar(cx: Reader, left: Figures): Bar | null {
  const at = left.end + 1;
  if (unitAt(cx, left.end) !== slash || !isGlued(cx, left.end) || !isGlued(cx, at) || !isNumber(cx, at)) return null;
  const right = readFigures(cx, at);
  if (typeof right === 'string' || compare(left.value, right.value) > 0) return null;
  const goesOn = isGlued(cx, right.end) && (isWord(cx, right.end) || unitAt(cx, right.end) === slash);
  const { scale, counter } = senseAt(cx, right.end);
  const mark = right.plain >= 1 && right.plain <= highestMark && !scale && !goesOn;
  // of what is counted there are no parts
  const measured = !counter && unitOfBar(cx, right.end) > right.end;
  return mark || measured ? { end: right.end, value: left.value, of: right.value } : null;
}

const highestMark = 100;

/** 12 trường/15 trường: the noun on both sides; the bar ends before it, where {@link finish} reads it. */
function readRepeated(cx: Reader, left: Figures): Bar | null {
  const bar = after(cx, left.end);
  if (unitAt(cx, bar) !== slash || !isNumber(cx, bar + 1) || opensLineAt(cx, bar)) return null;
  const right = readFigures(cx, bar + 1);
  if (typeof right === 'string' || right.decimal || right.value.coefficient === 0n) return null;
  return phraseOf(cx, left.end, bar) === phraseOf(cx, right.end, after(cx, right.end)) ? { end: right.end, value: left.value, of: right.value } : null;
}

/** 18 trên 20 đại biểu: so many out of so many of a noun. */
function readOver(cx: Reader, left: Figures): Bar | null {
  const at = after(cx, left.end);
  if (left.plain < 0 || !isNumber(cx, at) || opensLineAt(cx, at)) return null;
  const right = readFigures(cx, at);
  if (typeof right === 'string' || right.plain < left.plain || right.plain === 0) return null;
  return senseAt(cx, right.end).counter && !opensLineAt(cx, right.end) ? { end: right.end, value: left.value, of: right.value } : null;
}

/** 3 trong số 14 dự án, 22 trong 24 chỉ tiêu: a part of so many. Behind a bare trong only what is counted is a whole: "5 trong 10 ngày". */
function readPart(cx: Reader, left: Figures): Bar | null {
  const at = after(cx, left.end);
  if (!isNumber(cx, at) || opensLineAt(cx, at) || opensLineAt(cx, left.end)) return null;
  const right = readFigures(cx, at);
  if (typeof right === 'string' || right.decimal || compare(left.value, right.value) > 0) return null;
  const { counter, scale, percent, currency, timeUnit } = senseAt(cx, opensLineAt(cx, right.end) ? cx.count : right.end);
  if (scale || percent || currency || timeUnit || isGluedOn(cx, right.end)) return null;
  return counter || at > left.end + 1 ? { end: right.end, value: left.value, of: right.value } : null;
}

/** "Khối 3 trong 5 khối", "Covid 19 trong 50 ca": the number belongs to the name or the noun before it. */
function isNumbered(cx: Reader, at: number): boolean {
  if (opensLineAt(cx, at) || !isWord(cx, at - 1)) return false;
  const { counter, label, sequenceHead, yearHead } = senseBefore(cx, at);
  return isGlued(cx, at) || Boolean(counter || label || sequenceHead || yearHead) || (isCapital(cx, at - 1) && !opensSentence(cx, at - 1));
}

function readSpelled(cx: Reader, at: number): Bar | null {
  const left = readNumeral(cx, at);
  if (!left || left.words === 0 || left.power > 0 || !senseAt(cx, left.end).fractionBar) return null;
  const right = readDenominator(cx, left.end + 1);
  if (!right || compare(left.value, right.value) >= 0) return null;
  return { end: right.end, value: left.value, of: right.value };
}

/** The parts of the whole in words; of ten and over "tư" stands inside, but three fourths are "ba phần tư". */
function readDenominator(cx: Reader, at: number): { readonly end: number; readonly value: Exact } | null {
  const { digit } = senseAt(cx, at);
  if (digit?.place === 'inner') return { end: at + 1, value: { coefficient: BigInt(digit.value), exponent: 0 } };
  const numeral = readNumeral(cx, at);
  return numeral && numeral.words > 0 ? numeral : null;
}

function finish(cx: Reader, start: number, end: number, value: string, of: string, approx: Approximation | undefined): Reading {
  const last = unitOfBar(cx, end);
  const ratio: { -readonly [Name in keyof Ratio]: Ratio[Name] } = { kind: 'ratio', value, of };
  if (last > end) ratio.unit = phraseOf(cx, end, last);
  if (approx) ratio.approx = approx;
  return readingOf(start, last, ratio);
}

/** The token after the unit of both parts: 12/15 hộ, 325/600 tỷ đồng, 1,2/2,2 triệu m3. The same token where none stands there. */
function unitOfBar(cx: Reader, at: number): number {
  if (opensLineAt(cx, at) || isCapital(cx, at)) return at;
  const { scale, counter, measure } = senseAt(cx, at);
  if (counter || measure) return after(cx, at);
  if (!scale || scale.short) return at;
  const noun = after(cx, at);
  const scaled = senseAt(cx, noun);
  return scaled.currency || scaled.measure || scaled.counter ? after(cx, noun) : at;
}

/** The ratio with the few words that are left of the text for its unit. */
export function withUnknownUnit(cx: Reader, end: number, ratio: Ratio): { readonly end: number; readonly value: Ratio } {
  const last = has(ratio, 'unit') ? end : unknownUnitEnd(cx, end);
  return last === end ? { end, value: ratio } : { end: last, value: { ...ratio, unit: phraseOf(cx, end, last) } };
}
