// One pass over the code units of a folded text. A token is a run of letters, a run of digits, or one mark; blanks are
// not tokens but flags on what follows them. Tokens stand in one flat array, four numbers each: a text costs one
// allocation, a token none.
import { classIn, classOf, digit, infoOf, lendsTone, lower, lowerBits, mark, newline, space, uncleanMark, upper } from '../source/characters.js';
import { fold, isMisplaced, type Source } from '../source/fold.js';

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

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly data: Int32Array;
}

/** Finds the number of a word from its hash and its place in the text; 0 where no table knows it. */
export type Lookup = (text: string, start: number, end: number, hash: number) => number;

export const hashSeed: number = 0x811c9dc5 | 0;

export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The tokens of a folded text. */
export function tokenize(text: string, lookup: Lookup): Tokens {
  return read(text, lookup, true) as Tokens;
}

/** A text folded, and its tokens. One that is clean, as nearly all are, is gone over once. */
export function readText(original: string, lookup: Lookup): { readonly source: Source; readonly tokens: Tokens } {
  const tokens = read(original, lookup, false);
  if (tokens) return { source: { original, text: original }, tokens };
  const source = fold(original);
  return { source, tokens: tokenize(source.text, lookup) };
}

/** Takes a text apart; undefined at the first unit that must be folded, unless the text is folded already. */
function read(text: string, lookup: Lookup, folded: boolean): Tokens | undefined {
  const length = text.length;
  let data = new Int32Array(Math.max(16, (length >> 2) + 4) * 4);
  let count = 0;
  let gap = spaced | opensLine;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    let info = infoOf(unit);
    const type = classIn(info);
    if (type === space || type === newline) {
      if (info & uncleanMark && !folded) return undefined;
      gap |= type === space ? spaced : spaced | opensLine;
      i++;
      continue;
    }
    const start = i;
    let shape = gap;
    let id = 0;
    if (type >= lower) {
      if (type === upper) shape |= capital;
      let hash = hashSeed;
      let before = 0;
      let kind = type;
      do {
        if (kind === lower) shape |= small;
        if (((info & uncleanMark) | lendsTone(before, info)) !== 0 && !folded && ((info & uncleanMark) !== 0 || isMisplaced(text, i))) return undefined;
        before = info;
        hash = hashStep(hash, info & lowerBits);
        i++;
        if (i === length) break;
        info = infoOf(text.charCodeAt(i));
        kind = classIn(info);
      } while (kind >= lower);
      shape |= word;
      id = lookup(text, start, i, hash);
    } else if (info & uncleanMark && !folded) {
      return undefined;
    } else if (type === digit) {
      do i++;
      while (i < length && classOf(text.charCodeAt(i)) === digit);
      shape |= number;
      if (i - start === 1) id = lookup(text, start, i, hashStep(hashSeed, unit));
    } else {
      i += unit >= 0xd800 && unit < 0xdc00 && i + 1 < length && classOf(text.charCodeAt(i + 1)) === mark ? 2 : 1;
      shape |= sign;
      id = lookup(text, start, i, hashStep(hashSeed, unit));
    }
    if (count * 4 === data.length) data = grown(data, length / start);
    const at = count * 4;
    data[at + slot.start] = start;
    data[at + slot.end] = i;
    data[at + slot.shape] = shape;
    data[at + slot.word] = id;
    count++;
    gap = 0;
  }
  return { text, count, data };
}

export function typeOf(shape: number): number {
  return shape & typeBits;
}

/** Room for as many tokens as there will be if the rest of the text is like what was read; `rest` is how much longer all of it is. */
function grown(data: Int32Array, rest: number): Int32Array<ArrayBuffer> {
  const tokens = Math.ceil((data.length / 4) * Math.min(4, Math.max(1.25, rest * 1.02))) + 16;
  const larger = new Int32Array(tokens * 4);
  larger.set(data);
  return larger;
}
