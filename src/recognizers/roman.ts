// Roman numerals, as councils, congresses and quarters bear them: khóa XV, Đại hội XIII, quý IV.
import { isUpper, isWord, textOf } from '../tokens/cursor.js';
import type { Reader } from './reader.js';

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const longest = 15; // MMMDCCCLXXXVIII, 3888

/** The value of a token that is a well-formed Roman numeral in capitals; 0 where it is none. */
export function romanAt(cx: Reader, at: number): number {
  if (!isWord(cx, at) || !isUpper(cx, at)) return 0;
  const text = textOf(cx, at);
  if (text.length > longest) return 0;
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  for (let i = 0; i < text.length; i++) {
    const value = values[text[i] as string];
    if (value === undefined) return 0;
    const next = values[text[i + 1] ?? ''] ?? 0;
    const pair = next > value ? next - value : value;
    if (pair > last) return 0;
    if (next > value) i++;
    total += pair;
    last = value;
  }
  return toRoman(total) === text ? total : 0;
}

const steps: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

export function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [step, letters] of steps) {
    while (rest >= step) {
      text += letters;
      rest -= step;
    }
  }
  return text;
}
