// The parts of one numeral: figures, number words and scale words, in the order they stand.
import { toDecimal } from '../base/decimal.js';
import { valueWords } from '../mentions/find.js';
import { readThousands } from '../recognizers/compound.js';
import { readFigures } from '../recognizers/figures.js';
import { isMinusWord, readNumeral } from '../recognizers/numeral.js';
import { type Reader, readerOver } from '../recognizers/reader.js';
import { cursorOver, isNumber, isWord, textOf, wordAt } from '../tokens/cursor.js';
import { readText } from '../tokens/token.js';
import { type Label, labelOf } from './part.js';

/** Labels the tokens of a numeral; where none stands there, nothing. */
export function labelNumeral(cx: Reader, at: number): Label[] {
  const numeral = readNumeral(cx, at);
  if (!numeral) return [];
  const labels: Label[] = [];
  let next = at;
  while (next < numeral.end) {
    const label = labelAt(cx, next, numeral.end);
    if (label) labels.push(label);
    next = label ? label.end : next + 1;
  }
  return labels;
}

function labelAt(cx: Reader, at: number, end: number): Label | undefined {
  if (isNumber(cx, at)) return labelFigures(cx, at, end);
  const sense = wordAt(cx, at);
  const { scale, half, digit, ten } = sense;
  if (isMinusWord(sense)) return labelOf(at, at + 1, 'sign', '-');
  if (digit || ten || (scale && isSpelledOn(cx, at))) return labelSpelled(cx, at, end);
  if (scale) return labelOf(at, at + 1, 'scale', scaleOf(scale.power));
  if (half) return labelOf(at, at + 1, 'half', '0.5');
  return isWord(cx, at) ? labelOf(at, at + 1, 'number') : undefined;
}

function labelFigures(cx: Reader, at: number, end: number): Label {
  const read = readFigures(cx, at);
  if (typeof read === 'string' || read.end > end) return labelOf(at, at + 1, 'number');
  const figures = readThousands(cx, read);
  return labelOf(at, figures.end, 'number', toDecimal(figures.value));
}

export function scaleOf(power: number): string {
  return toDecimal({ coefficient: 1n, exponent: power });
}

/** Number words up to the next scale of a thousand or more: "năm trăm" of "năm trăm triệu". */
function labelSpelled(cx: Reader, at: number, limit: number): Label {
  let end = at + 1;
  while (end < limit && isSpelled(cx, end)) end++;
  return labelOf(at, end, 'number', spelledValue(textOf(cx, at, end)));
}

function isSpelled(cx: Reader, at: number): boolean {
  const { digit, ten, gap, point } = wordAt(cx, at);
  return Boolean(digit || ten || gap || point) || isSpelledOn(cx, at);
}

const thousand = 3;

/** chục and trăm are words of a number behind number words; behind figures they are scales. */
function isSpelledOn(cx: Reader, at: number): boolean {
  const { scale } = wordAt(cx, at);
  const before = wordAt(cx, at - 1);
  return scale !== undefined && !scale.short && scale.power < thousand && !isNumber(cx, at - 1) && Boolean(before.digit || before.ten);
}

/** What number words say by themselves; undefined where that is nothing (the "tư" of "tỷ tư"). */
export function spelledValue(words: string): string | undefined {
  const { lookup, layers } = valueWords();
  const cx = readerOver(cursorOver(readText(words, lookup).tokens, layers), true);
  const numeral = readNumeral(cx, 0);
  if (numeral && numeral.end === cx.count) return toDecimal(numeral.value);
  const { digit } = wordAt(cx, 0);
  return digit && cx.count === 1 ? String(digit.value) : undefined;
}
