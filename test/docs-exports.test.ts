// docs/exports.md says what is true: its examples run, one after the other as they stand there, and print what stands behind them;
// its table of columns is that of the library.
import { readFileSync } from 'node:fs';
import { format } from 'node:util';
import { expect, test } from 'vitest';
import * as library from '../src/report/index.js';

const exported: Readonly<Record<string, unknown>> = { ...library };
const page = readFileSync(new URL('../docs/exports.md', import.meta.url), 'utf8');

/** The blocks of code with the output that stands behind each, empty where none does. */
const blocks = [...page.matchAll(/```ts\n(.*?)```\n(?:\n```text\n(.*?)```\n)?/gsu)].map(([, code = '', output = '']) => ({ code, output }));

test('the examples print what the page says', () => {
  const printed: string[][] = blocks.map(() => []);
  let block = 0;
  const print = (...values: unknown[]) => printed[block]?.push(format(...values));
  const next = () => {
    block++;
  };
  const program = blocks.map(({ code }) => code.replace(/^import .*$/gmu, '')).join('\nnext();\n');
  const imported = /^import \{ (.*) \} from 'kyhop\/report';$/mu.exec(blocks[0]?.code ?? '')?.[1]?.split(', ') ?? [];
  expect(imported.filter((name) => !(name in exported))).toEqual([]);
  const run = new Function('console', 'next', ...imported, program);
  run({ log: print }, next, ...imported.map((name) => exported[name]));
  expect(block).toBe(blocks.length - 1);
  expect(blocks.filter(({ output }) => output !== '').length).toBe(5);
  expect(printed.map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join(''))).toEqual(blocks.map(({ output }) => output));
});

test('the page lists the columns', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` \| (\w+) \| (.+) \|$/gmu)].map(([, name, type, description]) => ({ name, type, description }));
  expect(rows).toEqual(library.rowColumns);
});
