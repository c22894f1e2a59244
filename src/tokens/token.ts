// One pass over the code units of a folded text. A token is a run of letters, a run of digits, or one mark; blanks are
// not tokens but flags on what follows them. Tokens stand in one flat array, four numbers each: a text costs one
// allocation, a token none.
import { unitOf } from '../base/unit.js';
import {
  classIn,
  classOf,
  codeIn,
  digit,
  foreignMark,
  infoOf,
  lower,
  mark,
  mayBearTone,
  newline,
  smallMark,
  space,
  uncleanMark,
  upper,
} from '../source/characters.js';
import { fold, type Source } from '../source/fold.js';
import { isMisplaced } from '../source/tones.js';
import { newRoom, type Room } from './room.js';
import { headWith, keyedLetters, lendsTone, signHead, tailWith, type WordTable, wordOfKey, wordWithoutKey } from './vocabulary.js';

/** Where each number of a token stands in its four. */
export const slot: { readonly start: 0; readonly end: 1; readonly shape: 2; readonly word: 3 } = {
  start: 0,
  end: 1,
  shape: 2,
  word: 3,
};

/** What a token is. */
export const word = 0;
export const number = 1;
export const sign = 2;
const typeBits = 3;

/** A blank or the start of the text stands before it. */
export const spaced = 4;
/** It is the first on its line. */
export const opensLine = 8;
/** Its first letter is a capital. */
export const capital = 16;
/** It has a small letter: with `capital` unset it is lower case, with both set it is a name or opens a sentence. */
export const small = 32;

/** The first code unit of a token stands in its shape, above all else. */
export const unitShift = 16;

/** How many tokens there are for each code unit: one to 3.5 in reports, one to 3.9 in news. */
const tokensPerUnit = 0.3;

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly data: Int32Array;
}

/** The tokens of a folded text. */
export function tokenize(text: string, words: WordTable): Tokens {
  return read(text, words, true) as Tokens;
}

/** A text folded, and its tokens. One that is clean, as nearly all are, is gone over once. */
export function readText(original: string, words: WordTable): { readonly source: Source; readonly tokens: Tokens } {
  const tokens = read(original, words, false);
  if (tokens) return { source: { original, text: original, starts: undefined, ends: undefined }, tokens };
  const source = fold(original);
  return { source, tokens: tokenize(source.text, words) };
}

const room: Room = /* @__PURE__ */ newRoom();

/** Hands back the room of tokens that nobody will look at again. */
export function releaseTokens({ data }: Tokens): void {
  room.give(data);
}

/** Takes a text apart; undefined at the first unit that must be folded, unless the text is folded already. */
function read(text: string, words: WordTable, folded: boolean): Tokens | undefined {
  const length = text.length;
  let data = room.take(4 * (Math.ceil(length * tokensPerUnit) + 16));
  let count = 0;
  let gap = spaced | opensLine;
  let i = 0;
  let unit = length > 0 ? unitOf(text, 0) : 0;
  while (i < length) {
    let info = infoOf(unit);
    const type = classIn(info);
    const start = i;
    const first = unit;
    let shape = gap;
    let id = 0;
    if (type >= lower) {
      if (type === upper) shape |= capital;
      let head = 0;
      let tail = 0;
      let marks = 0;
      do {
        head = headWith(head, tail);
        tail = tailWith(tail, codeIn(info));
        marks |= info;
        i++;
        if (i === length) break;
        unit = unitOf(text, i);
        info = infoOf(unit);
      } while (classIn(info) >= lower);
      if (!folded && ((marks & uncleanMark) !== 0 || (lendsTone(tail) && mayBearTone(unitOf(text, i - 1)) && isMisplaced(text, i - 1)))) return undefined;
      shape |= marks & smallMark ? word | small : word;
      id = i - start > keyedLetters || marks & foreignMark ? wordWithoutKey(words, text, start, i) : wordOfKey(words, head, tail);
    } else if (info & uncleanMark && !folded) {
      return undefined;
    } else if (type === space || type === newline) {
      gap |= type === space ? spaced : spaced | opensLine;
      i++;
      if (i < length) unit = unitOf(text, i);
      continue;
    } else if (type === digit) {
      do {
        i++;
        if (i === length) break;
        unit = unitOf(text, i);
      } while (classOf(unit) === digit);
      shape |= number;
      if (i - start === 1) id = wordOfKey(words, signHead(0), first);
    } else {
      i++;
      let second = 0;
      if (i < length) unit = unitOf(text, i);
      if (first >= 0xd800 && first < 0xdc00 && i < length && classOf(unit) === mark) {
        second = unit;
        i++;
        if (i < length) unit = unitOf(text, i);
      }
      shape |= sign;
      id = wordOfKey(words, signHead(second), first);
    }
    if (count * 4 === data.length) data = grown(data, length / start);
    const at = count * 4;
    data[at + slot.start] = start;
    data[at + slot.end] = i;
    data[at + slot.shape] = shape | (first << unitShift);
    data[at + slot.word] = id;
    count++;
    gap = 0;
    // most tokens are words, and most words have one blank behind them
    if (unit === 0x20 && i < length) {
      gap = spaced;
      i++;
      if (i < length) unit = unitOf(text, i);
    }
  }
  return { text, count, data };
}

export function typeOf(shape: number): number {
  return shape & typeBits;
}

/** Room for as many tokens as there will be if the rest of the text is like what was read; `rest` is how much longer all of it is. */
function grown(data: Int32Array, rest: number): Int32Array {
  const tokens = Math.ceil((data.length / 4) * Math.min(4, Math.max(1.25, rest * 1.02))) + 16;
  const larger = new Int32Array(tokens * 4);
  larger.set(data);
  return larger;
}
