// What the benchmark was asked to do. Every part reads the same words, so that each can be run alone.
import { parseArgs } from 'node:util';

/** The parts in the order in which they run, each with the flags of node that it takes; each is a file of this folder. */
export const flagsOf = {
  speed: [],
  allocation: ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'],
  cold: [],
  hostile: [],
} as const satisfies Record<string, readonly string[]>;

export type Part = keyof typeof flagsOf;

const parts = Object.keys(flagsOf) as Part[];

export interface Options {
  readonly parts: readonly Part[];
  /** A folder of articles, `*.txt` in UTF-8, to be read beside those of the fixtures. */
  readonly articles?: string;
  /** Millions of code units a round reads, at least. */
  readonly megaunits: number;
  readonly rounds: number;
  /** Megabytes of UTF-8 that memory streams through each function. */
  readonly megabytes: number;
}

export const help = `Measures the built package; docs/performance.md says what each part prints.

  npm run bench                         every part: ${parts.join(', ')}
  npm run bench -- speed cold           these parts
  npm run bench:memory                  resident memory while articles stream through; takes minutes

  --articles DIR      also the articles of a folder, *.txt in UTF-8
  --megaunits N       millions of code units in a round of speed, 1 by default
  --rounds N          rounds of speed, 7 by default
  --megabytes N       what bench:memory streams through each function, 200 by default
`;

export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { articles: { type: 'string' }, megaunits: { type: 'string' }, rounds: { type: 'string' }, megabytes: { type: 'string' } },
  });
  const unknown = positionals.filter((word) => !Object.hasOwn(flagsOf, word));
  if (unknown.length > 0) throw new TypeError(`there is no part ${unknown.join(', ')}; there are ${parts.join(', ')}`);
  return {
    parts: positionals.length > 0 ? parts.filter((part) => positionals.includes(part)) : parts,
    ...(values.articles === undefined ? {} : { articles: values.articles }),
    megaunits: readPositive('megaunits', values.megaunits ?? '1'),
    rounds: readPositive('rounds', values.rounds ?? '7'),
    megabytes: readPositive('megabytes', values.megabytes ?? '200'),
  };
}

function readPositive(name: string, word: string): number {
  const number = Number(word);
  if (!(number > 0)) throw new TypeError(`--${name} takes a number above 0, not ${word}`);
  return number;
}
