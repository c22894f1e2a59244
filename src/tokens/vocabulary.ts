// Words and their numbers. Nearly every word of Vietnamese has at most eight letters, and seven bits tell its letters apart:
// such a word is its own key, in two integers that are put together while it is read, and two words that have the same key
// are the same word. The few that are longer, or have letters of other languages, are looked up by their text.
import { otherSpelling } from '../base/spelling.js';
import { classIn, codeBits, codeIn, codeOfO, foreignMark, infoOf, lower, toLower } from '../source/characters.js';

/** The words of all tables, numbered from 1; two spellings of one word have the same number. */
export interface Vocabulary {
  readonly size: number;
  /** The number of a word, a new one where it has none yet. */
  readonly numberOf: (word: string) => number;
  readonly words: ReadonlyMap<string, number>;
}

export function vocabulary(): Vocabulary {
  const words = new Map<string, number>();
  let size = 1;
  const numberOf = (word: string) => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const id = size++;
    words.set(word, id);
    const other = otherSpelling(word);
    if (other !== undefined) words.set(other, id);
    return id;
  };
  return {
    numberOf,
    words,
    get size() {
      return size;
    },
  };
}

/** A vocabulary by keys, with open addressing, and the words that have none. */
export interface WordTable {
  readonly heads: Int32Array;
  readonly tails: Int32Array;
  readonly ids: Uint16Array;
  readonly mask: number;
  readonly others: ReadonlyMap<string, number>;
  readonly longest: number;
}

/** How many letters a key holds. */
export const keyedLetters = 8;

const tailBits = 4 * codeBits;
const tailMask = (1 << tailBits) - 1;
const codeMask = (1 << codeBits) - 1;

/** The first integer of a key when a letter is added to it. */
export function headWith(head: number, tail: number): number {
  return (head << codeBits) | (tail >>> (tailBits - codeBits));
}

/** The second integer of a key when a letter is added to it. */
export function tailWith(tail: number, code: number): number {
  return ((tail << codeBits) | code) & tailMask;
}

/** Whether the letter before the last of a key is o or u: few words have one there, and only they may bear their tone on the wrong vowel. */
export function lendsTone(tail: number): boolean {
  // o and u differ in the last bit alone
  return ((tail >>> codeBits) & (codeMask - 1)) === codeOfO;
}

/** The first integer of the key of a sign or a digit, which no word has; the second is its first code unit. */
export function signHead(second: number): number {
  return ~second;
}

export function compileWords({ words }: Vocabulary): WordTable {
  let size = 16;
  while (size < words.size * 4) size *= 2;
  const mask = size - 1;
  const heads = new Int32Array(size);
  const tails = new Int32Array(size);
  const ids = new Uint16Array(size);
  const others = new Map<string, number>();
  let longest = 0;
  for (const [word, id] of words) {
    const key = keyOf(word);
    if (!key) {
      others.set(word, id);
      longest = Math.max(longest, word.length);
      continue;
    }
    let at = place(key.head, key.tail) & mask;
    while (ids[at]) at = (at + 1) & mask;
    heads[at] = key.head;
    tails[at] = key.tail;
    ids[at] = id;
  }
  return { heads, tails, ids, mask, others, longest };
}

/** The number of the word that has a key; 0 where no table knows it. */
export function wordOfKey({ heads, tails, ids, mask }: WordTable, head: number, tail: number): number {
  let at = place(head, tail) & mask;
  for (;;) {
    const id = ids[at] as number;
    const miss = ((tails[at] as number) ^ tail) | ((heads[at] as number) ^ head);
    // all bits where the place is another word's, none where it is this one's: whether a text's next word is known nobody can foretell
    const other = (miss | -miss) >> 31;
    if ((id & other) === 0) return id & ~other;
    at = (at + 1) & mask;
  }
}

/** The number of a word that has no key; 0 where no table knows it. */
export function wordWithoutKey({ others, longest }: WordTable, text: string, start: number, end: number): number {
  if (end - start > longest) return 0;
  let word = '';
  for (let i = start; i < end; i++) word += String.fromCharCode(toLower(text.charCodeAt(i)));
  return others.get(word) ?? 0;
}

function place(head: number, tail: number): number {
  return Math.imul(head ^ Math.imul(tail, 0x9e3779b1), 0x85ebca6b) >>> 15;
}

function keyOf(word: string): { readonly head: number; readonly tail: number } | undefined {
  const first = word.charCodeAt(0);
  if (classIn(infoOf(first)) < lower) return { head: signHead(word.length > 1 ? word.charCodeAt(1) : 0), tail: first };
  if (word.length > keyedLetters) return undefined;
  let head = 0;
  let tail = 0;
  for (let i = 0; i < word.length; i++) {
    const info = infoOf(word.charCodeAt(i));
    if (info & foreignMark) return undefined;
    head = headWith(head, tail);
    tail = tailWith(tail, codeIn(info));
  }
  return { head, tail };
}
