// The parts of a ratio, and of a place in a sequence.
import type { Mention } from '../base/value.js';
import type { Reader } from '../recognizers/reader.js';
import { romanAt } from '../recognizers/roman.js';
import { after, isNumber, isSign, isWord, senseAt, textOf, wordAt } from '../tokens/cursor.js';
import { labelNumeral, spelledValue } from './number.js';
import { joinerOf, type Label, labelOf } from './part.js';

/** 52/52 đại biểu, hai phần ba, 18 trên 20 đại biểu, quá nửa. */
export function labelRatio(cx: Reader): Label[] {
  const labels: Label[] = [];
  let numbers = 0;
  for (let at = 0; at < cx.count; ) {
    const found = shareAt(cx, at, numbers);
    const [first] = found;
    const last = labels.at(-1);
    if (first?.gives === 'unit' && last?.gives === 'unit' && last.end === first.start) labels[labels.length - 1] = { ...last, end: first.end };
    else labels.push(...found);
    if (first?.gives === 'number' || first?.gives === 'fraction') numbers += first.gives === 'number' ? 1 : 2;
    at = found.at(-1)?.end ?? at + 1;
  }
  return labels;
}

function shareAt(cx: Reader, at: number, numbers: number): readonly Label[] {
  const { softener, fraction, fractionBar, partMark, per } = senseAt(cx, at);
  const end = after(cx, at);
  if (numbers === 1 && (per === 'slash' || per === 'over' || partMark || fractionBar)) return [joinerOf(at, end, 'share')];
  if (numbers === 0 && softener) return [labelOf(at, end, softener.bound ? 'bound' : 'approximation', softener.bound ?? softener.approx)];
  if (numbers === 0 && fraction) return [labelOf(at, end, 'fraction', `${fraction.value}/${fraction.of}`)];
  if (numbers < 2) {
    const inner = wordAt(cx, at).digit?.place === 'inner';
    const numeral = inner ? [labelOf(at, at + 1, 'number', spelledValue(textOf(cx, at)))] : labelNumeral(cx, at);
    if (numeral.length > 0) return numeral;
  }
  return isSign(cx, at) ? [] : [labelOf(at, end, 'unit')];
}

/** thứ 13, khóa XV, xếp thứ 7/18 huyện: behind the place nothing counts. */
export function labelOrdinal(cx: Reader, { value }: Mention & { readonly kind: 'ordinal' }): Label[] {
  const labels: Label[] = [];
  let placed = false;
  for (let at = 0; at < cx.count; ) {
    const label = placed ? nothingAt(cx, at) : (headAt(cx, at) ?? placeAt(cx, at, String(value)));
    if (label) labels.push(label);
    if (label?.gives === 'number') placed = true;
    at = label ? label.end : at + 1;
  }
  return labels;
}

function headAt(cx: Reader, at: number): Label | undefined {
  const { ordinalMark, sequenceHead } = senseAt(cx, at);
  return ordinalMark || sequenceHead ? labelOf(at, after(cx, at), 'head') : undefined;
}

function placeAt(cx: Reader, at: number, value: string): Label | undefined {
  if (isNumber(cx, at) || romanAt(cx, at)) return labelOf(at, at + 1, 'number', value);
  const { digit, ten } = wordAt(cx, at);
  if (!digit && !ten) return nothingAt(cx, at);
  let end = at + 1;
  for (let sense = wordAt(cx, end); end < cx.count && (sense.digit || sense.ten || sense.gap || sense.scale); sense = wordAt(cx, end)) end++;
  return labelOf(at, end, 'number', value);
}

function nothingAt(cx: Reader, at: number): Label | undefined {
  return isWord(cx, at) || isNumber(cx, at) ? labelOf(at, at + 1, 'nothing') : undefined;
}
