// Stretches of tokens: what a name is made of, without the dates and brackets inside it.
import { unitAt } from '../../tokens/cursor.js';
import { type Article, wordsOf } from '../article.js';

const comma = 0x2c;

/** Stretches of tokens that make up a name. */
export type Tokens = readonly (readonly [start: number, end: number])[];

/** The first token of a name; -1, where nothing means anything, for none. */
export function firstOf(tokens: Tokens | null | undefined): number {
  return tokens && tokens.length > 0 ? (tokens[0] as Tokens[number])[0] : -1;
}

/** How many tokens a name has. */
export function wordCount(tokens: Tokens): number {
  return tokens.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** Tokens one by one as stretches. */
export function stretch(tokens: readonly number[]): [number, number][] {
  const stretches: [number, number][] = [];
  for (const at of tokens) {
    const last = stretches.at(-1);
    if (last && last[1] === at) last[1] = at + 1;
    else stretches.push([at, at + 1]);
  }
  return stretches;
}

/** The words of a name; where a comma stood between two stretches it stands again. */
export function spell(article: Article, tokens: Tokens): string {
  let text = '';
  tokens.forEach(([start, end], i) => {
    if (i > 0) text += unitAt(article.cx, start - 1) === comma ? ', ' : ' ';
    text += wordsOf(article, start, end);
  });
  return text;
}
