// Compiling: word tables become two hash tables over flat arrays, one from a word to its number and one that follows
// phrases from word to word. A text then looks each of its words up once, and each phrase is found longest first:
// "đồng chí" beats "đồng".
import { bare } from '../base/own.js';
import type { Lexicon, WordList } from '../lexicon/entry.js';
import { opensLine, slot, spaced, type Tokens, tokenize } from './token.js';
import { compileWords, type Vocabulary, vocabulary, type WordTable } from './vocabulary.js';

/** Tables by the sense they give: `{ digit: digits, scale: scales }`. A word list gives `true`. */
export type Tables<Sense> = {
  readonly [Name in keyof Sense]?: Lexicon<NonNullable<Sense[Name]>> | (true extends Sense[Name] ? WordList : never);
};

/** The phrases of some tables, over the words of a vocabulary. */
export interface Layer<Sense> {
  /** What each phrase means; entry 0 is the unknown word and means nothing. */
  readonly senses: readonly Sense[];
  /** For each word of the vocabulary the entry of the phrase that is that word alone. */
  readonly singles: Uint16Array;
}

/** Layers over one vocabulary, and the one pass that finds the phrases of them all. */
export interface Layers<Sense> {
  readonly layers: readonly Layer<Sense>[];
  /**
   * For each layer and token the longest phrase that starts there: its entry, and its width in tokens above
   * {@link widthShift}. The entries of a layer follow those of the one before. They are written into `found`, which is returned; of tokens
   * where no phrase starts what stands there already is left.
   */
  readonly match: (tokens: Tokens, found: Int32Array) => Int32Array;
}

export const entryBits = 0xffff;
export const widthShift = 16;

const longestPhrase = 12;

const noWords: WordTable = /* @__PURE__ */ compileWords(vocabulary());

/** What a text is read by: a number for each word, and the layers over them. */
export interface Words<Sense> {
  readonly lookup: WordTable;
  readonly layers: Layers<Sense>;
}

/**
 * Compiles sets of tables, each to a layer. Within one the senses bear on one another: a phrase hides the shorter phrases it
 * starts with. The phrases of all layers stand in one tree, so that a text is gone over once however many there are.
 */
export function compileTables<Sense extends object>(sets: readonly Tables<Sense>[]): Words<Sense> {
  const known = vocabulary();
  const learned = sets.map((tables) => Object.entries(tables).map(([name, table]) => learn(known, name, table as Lexicon<unknown> | WordList)));
  // only now is it known how many words there are
  const tree = newTree(known);
  const layers = learned.map((tables, index) => compileLayer<Sense>(known, tables, (path, entry) => plant(tree, path, index, entry)));
  return { lookup: compileWords(known), layers: { layers, match: matcher(tree, sets.length) } };
}

/** A table with each of its phrases as a path through the tree: for each word its number, twice, and one more where it is glued. */
interface Learned {
  readonly name: string;
  readonly phrases: readonly string[];
  readonly meanings: readonly unknown[];
  readonly paths: readonly (readonly number[])[];
}

function learn(known: Vocabulary, name: string, table: Lexicon<unknown> | WordList): Learned {
  const listed = typeof table === 'string';
  const phrases = listed ? phrasesOf(table) : Object.keys(table);
  return { name, phrases, meanings: listed ? phrases.map(() => true) : Object.values(table), paths: phrases.map((phrase) => pathOf(phrase, known)) };
}

/** Nearly all phrases are small letters with single blanks between, and need no tokens to be taken apart. */
const unplain = /[^\p{Ll} ]| {2}/u;

function pathOf(phrase: string, known: Vocabulary): number[] {
  if (!unplain.test(phrase)) return phrase.split(' ').map((word) => known.numberOf(word) * 2);
  const { count, data } = tokenize(phrase, noWords);
  const path: number[] = [];
  for (let i = 0; i < count; i++) {
    const glue = i > 0 && !((data[i * 4 + slot.shape] as number) & spaced) ? 1 : 0;
    path.push(known.numberOf(phrase.slice(data[i * 4 + slot.start], data[i * 4 + slot.end])) * 2 + glue);
  }
  return path;
}

/** The phrases that a list is written of. */
export function phrasesOf(list: WordList): string[] {
  const phrases: string[] = [];
  for (const item of list.split(/[,\n]/u)) {
    const phrase = item.trim();
    if (phrase) phrases.push(phrase);
  }
  return phrases;
}

function compileLayer<Sense extends object>(
  known: Vocabulary,
  tables: readonly Learned[],
  add: (path: readonly number[], entry: number) => void,
): Layer<Sense> {
  const entryOf = new Map<string, number>();
  const meant: [name: string, meaning: unknown][][] = [[]];
  const singles = new Uint16Array(known.size);
  for (const { name, phrases, meanings, paths } of tables) {
    for (let i = 0; i < phrases.length; i++) {
      const phrase = phrases[i] as string;
      const entry = entryOf.get(phrase);
      if (entry !== undefined) {
        (meant[entry] as [string, unknown][]).push([name, meanings[i]]);
        continue;
      }
      const path = paths[i] as readonly number[];
      add(path, meant.length);
      if (path.length === 1) singles[(path[0] as number) >> 1] = meant.length;
      entryOf.set(phrase, meant.length);
      meant.push([[name, meanings[i]]]);
    }
  }
  return { senses: sensesOf<Sense>(tables, meant), singles };
}

/** For each entry an object of one shape with all that it means. Phrases that mean the same share it: a thousand counted nouns are one sense. */
function sensesOf<Sense>(tables: readonly Learned[], meant: readonly (readonly [name: string, meaning: unknown][])[]): Sense[] {
  // a meaning that a word does not have is no name to look for on Object.prototype
  const blank: Record<string, unknown> = bare(Object.fromEntries(tables.map(({ name }) => [name, undefined])));
  const shared = new Map<string, Record<string, unknown>>();
  return meant.map((meanings) => {
    const key = meanings.every(([, meaning]) => typeof meaning !== 'object') ? meanings.join() : undefined;
    const known = key === undefined ? undefined : shared.get(key);
    if (known) return known as Sense;
    const sense = bare(blank);
    for (const [name, meaning] of meanings) sense[name] = typeof meaning === 'object' ? bare(meaning as object) : meaning;
    if (key !== undefined) shared.set(key, sense);
    return sense as Sense;
  });
}

/** The tree of phrases while it grows: from a node and a word to the next node, and the entries that end at each node. */
interface Tree {
  readonly row: number;
  readonly edges: Map<number, number>;
  readonly ends: number[][];
}

function newTree({ size }: Vocabulary): Tree {
  return { row: size * 2, edges: new Map(), ends: [[]] };
}

function plant({ row, edges, ends }: Tree, path: readonly number[], layer: number, entry: number): void {
  let node = 0;
  for (const step of path) {
    const edge = node * row + step;
    let next = edges.get(edge);
    if (next === undefined) {
      next = ends.push([]) - 1;
      edges.set(edge, next);
    }
    node = next;
  }
  (ends[node] as number[]).push(layer, entry);
}

function matcher({ row, edges, ends }: Tree, layers: number): Layers<object>['match'] {
  const step = compileEdges(edges);
  // What ends at a node: nothing or one entry where there is one layer, else in one flat array, from `starts` of the node to
  // that of the next.
  const alone = layers === 1 ? Int32Array.from(ends, (end) => end.at(1) ?? 0) : undefined;
  const starts = new Int32Array(ends.length + 1);
  for (let node = 0; node < ends.length; node++) starts[node + 1] = (starts[node] as number) + (ends[node] as number[]).length;
  const flat = Int32Array.from(ends.flat());
  // Most words start no phrase, and most that do are not followed by a word that goes on: one look in a flat array tells.
  const firsts = new Uint16Array(row / 2);
  for (let id = 1; id < firsts.length; id++) firsts[id] = step(id * 2);
  const nexts = new Int32Array(ends.length);
  for (const edge of edges.keys()) nexts[Math.floor(edge / row)] = (nexts[Math.floor(edge / row)] as number) | bitOf((edge % row) >> 1);
  return ({ data, count }, found) => {
    for (let i = 0; i < count; i++) {
      let node = firsts[data[i * 4 + slot.word] as number] as number;
      for (let width = 1; node !== 0; width++) {
        if (alone) {
          const entry = alone[node] as number;
          if (entry !== 0) found[i] = entry | (width << widthShift);
        } else {
          const end = starts[node + 1] as number;
          for (let at = starts[node] as number; at < end; at += 2) {
            found[(flat[at] as number) * count + i] = (flat[at + 1] as number) | (width << widthShift);
          }
        }
        const next = i + width;
        if (next === count || width === longestPhrase) break;
        const id = data[next * 4 + slot.word] as number;
        if (((nexts[node] as number) & bitOf(id)) === 0) break;
        const shape = data[next * 4 + slot.shape] as number;
        if (id === 0 || shape & opensLine) break;
        node = step(node * row + id * 2 + (shape & spaced ? 0 : 1));
      }
    }
    return found;
  };
}

/** One of 32 bits for each word: a set of words as one integer, which may hold more than it should and never less. */
function bitOf(word: number): number {
  return 1 << (word & 31);
}

/** From a node and a word to the next node; 0 where no phrase goes on. */
function compileEdges(edges: ReadonlyMap<number, number>): (edge: number) => number {
  let size = 16;
  while (size < edges.size * 3) size *= 2;
  const keys = new Int32Array(size);
  const nodes = new Uint16Array(size);
  const mask = size - 1;
  const place = (edge: number) => (Math.imul(edge, 0x9e3779b1) >>> 12) & mask;
  for (const [edge, node] of edges) {
    let at = place(edge);
    while (nodes[at]) at = (at + 1) & mask;
    keys[at] = edge;
    nodes[at] = node;
  }
  return (edge) => {
    for (let at = place(edge); nodes[at] !== 0; at = (at + 1) & mask) if (keys[at] === edge) return nodes[at] as number;
    return 0;
  };
}
