// Roman numerals, as councils, congresses and quarters bear them: khóa XV, Đại hội XIII, quý IV.
import { fromRoman } from '../base/roman.js';
import { isUpper, isWord, textOf } from '../tokens/cursor.js';
import type { Reader } from './reader.js';

/** The value of a token that is a Roman numeral in capitals; 0 where it is none. */
export function romanAt(cx: Reader, at: number): number {
  return isWord(cx, at) && isUpper(cx, at) ? fromRoman(textOf(cx, at)) : 0;
}
