// The fixtures of mentions: fixtures/mentions/<kind>.txt and fixtures/traps.txt, in the notation of src/testing/notation.ts.
import { readFileSync } from 'node:fs';
import type { Kind } from '../../src/index.js';

export const fixtures = new URL('../../fixtures/', import.meta.url);

export const kinds: readonly Kind[] = ['numeral', 'ratio', 'ordinal', 'percent', 'money', 'quantity', 'date', 'period', 'time', 'duration'];

export const names: readonly string[] = [...kinds.map((kind) => `mentions/${kind}.txt`), 'traps.txt'];

/** A line of a fixture, marked, with the day it is read against. */
export interface Case {
  readonly place: string;
  readonly line: string;
  readonly reference?: string;
}

/** The lines of a fixture; a comment `# @reference 2024-07-05` holds for the lines below it, `# @reference none` ends it. */
export function casesOf(name: string): Case[] {
  const cases: Case[] = [];
  let reference: string | undefined;
  readFileSync(new URL(name, fixtures), 'utf8')
    .split('\n')
    .forEach((line, i) => {
      if (line.startsWith('#')) {
        const said = /@reference (\S+)/u.exec(line)?.[1];
        if (said) reference = said === 'none' ? undefined : said;
      } else if (line) cases.push({ place: `${name}:${i + 1}`, line, ...(reference ? { reference } : {}) });
    });
  return cases;
}
