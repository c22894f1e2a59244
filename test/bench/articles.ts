// The texts of the benchmark: articles over and over, each time with figures of its own, so that no article is the same string
// as another and nothing that an engine keeps of a string can help.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText, slugs } from '../report/fixture.js';

export interface Corpus {
  readonly name: string;
  readonly texts: readonly string[];
}

/** The articles of the fixtures, and those of a folder where one is given. */
export function corporaOf(folder: string | undefined): Corpus[] {
  const fixtures = { name: 'fixtures', texts: slugs.map(readText) };
  if (folder === undefined) return [fixtures];
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return [fixtures, { name: folder, texts: files.sort().map((name) => readFileSync(join(folder, name), 'utf8')) }];
}

/** Separate articles of so many code units in all, at least, whole rounds of the corpus. */
export function articlesOf({ name, texts }: Corpus, units: number): string[] {
  if (!texts.some((text) => text.length > 0)) throw new Error(`${name} holds no text`);
  const articles: string[] = [];
  for (let total = 0, round = 0; total < units; round++) {
    for (const text of texts) {
      articles.push(varied(text, round));
      total += text.length;
    }
  }
  return articles;
}

/** The same without end, made one at a time, so that no more than one is in memory. */
export function* streamOf({ texts }: Corpus): Generator<string, never> {
  for (let round = 0; ; round++) for (const text of texts) yield varied(text, round);
}

/** Other digits after the first of each number of three or more; dates and years stay what they are. */
function varied(report: string, round: number): string {
  const changed = report.replace(/(?<![\d/.,-])\d{1,3}(?:[.,]\d+)+|(?<![\d/.,-])\d{3}(?![\d/])/gu, (figure, at: number) => {
    let seed = (round * 31 + at * 7) % 9973;
    return `${figure.slice(0, 1)}${figure.slice(1).replace(/\d/gu, () => {
      seed = (seed * 37 + 11) % 9973;
      return String(seed % 10);
    })}`;
  });
  return flat(changed);
}

/** A string of its own, in one piece, as one that was read from a file is. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
