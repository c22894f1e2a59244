// What the documents show is what comes out: every example of the README, of docs/ and of the docstrings is run, and every link
// leads somewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatWithOptions } from 'node:util';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import * as kyhop from '../src/index.js';

const root = fileURLToPath(new URL('../', import.meta.url));

const pages = [...readdirSync(root), ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => join('docs', path))]
  .filter((path) => path.endsWith('.md') && !path.includes('node_modules') && !path.endsWith('.api.md'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

interface Example {
  readonly path: string;
  readonly code: string;
  readonly output: string;
}

/** A block of TypeScript with a block of text right behind it, which is what it prints. */
const examples: Example[] = pages.flatMap(({ path, text }) =>
  [...text.matchAll(/```ts\n([\s\S]*?)```\n+```text\n([\s\S]*?)```/gu)].map(([, code = '', output = '']) => ({ path, code, output })),
);

describe('examples of the documents', () => {
  test('there are some', () => expect(examples.length).toBeGreaterThanOrEqual(3));

  test.each(examples)('$path prints $output', async ({ code, output }) => {
    expect(trimmed(await printedBy(code))).toBe(trimmed(output));
  });
});

/** What a module prints, with the entries of the package taken from its sources. */
async function printedBy(code: string): Promise<string> {
  const entry = (name: string) => join(root, 'src', name, 'index.ts');
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'cjs',
    write: false,
    logLevel: 'error',
    alias: {
      'kyhop/report': entry('report'),
      'kyhop/format': entry('format'),
      'kyhop/schema': entry('schema'),
      'kyhop/testing': entry('testing'),
      kyhop: entry('.'),
    },
  });
  const lines: string[] = [];
  const log = (...shown: unknown[]) => lines.push(formatWithOptions({ colors: false }, ...shown));
  // the objects that are shown must be of this realm to be shown as they are
  runInNewContext(`(console, Object, Array, Map, Set, Error) => {${outputFiles[0]?.text}}`)({ log }, Object, Array, Map, Set, Error);
  return lines.join('\n');
}

function trimmed(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/** `parseX('…'); // what it gives`, in a docstring; the comment may go on over lines of its own. */
const shown = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => {
    const code = readFileSync(join(root, 'src', path), 'utf8');
    return [...code.matchAll(/@example\n \* ```ts\n([\s\S]*?) \* ```/gu)].flatMap(([, block = '']) => callsIn(block).map((call) => ({ path, ...call })));
  });

function callsIn(block: string): { call: string; result: string }[] {
  const calls: { call: string; result: string }[] = [];
  for (const line of block.split('\n').map((text) => text.replace(/^ \* ?/u, ''))) {
    const [, call, result] = /^(?!\/\/)(.*?);?(?:\s*\/\/ (.*))?$/u.exec(line) ?? [];
    const last = calls.at(-1);
    if (call) calls.push({ call, result: result ?? '' });
    else if (line.startsWith('//') && last) last.result += line.slice(2);
  }
  // only what the package names
  return calls.filter(({ call, result }) => result !== '' && (/^\w+/u.exec(call)?.[0] ?? '') in kyhop);
}

describe('examples of the docstrings', () => {
  test('there are some', () => expect(shown.length).toBeGreaterThan(20));

  test.each(shown)('$path: $call', ({ call, result }) => {
    const names = Object.keys(kyhop);
    const given: unknown = new Function(...names, `return (${call});`)(...Object.values(kyhop));
    const open = result.includes('…');
    // what is left out there may be anything here
    const stated = result.replace(/(?:\w+: )?…,?\s*/gu, '').replace(/,\s*(?=[}\]])/gu, ' ');
    const expected: unknown = new Function(`return (${stated});`)();
    if (open) expect(given).toMatchObject(expected as object);
    else expect(given).toEqual(expected);
  });
});

describe('links of the documents', () => {
  const links = pages.flatMap(({ path, text }) =>
    [...text.replace(/```[\s\S]*?```/gu, '').matchAll(/\]\(([^)\s]+)\)/gu)].map((match) => ({ path, target: match[1] as string })),
  );

  test('there are some', () => expect(links.length).toBeGreaterThan(10));

  test.each(links.filter(({ target }) => !/^[a-z]+:/u.test(target)))('$path → $target', ({ path, target }) => {
    const [file = '', anchor] = target.split('#');
    const full = file ? join(root, dirname(path), file) : join(root, path);
    expect(existsSync(full)).toBe(true);
    if (anchor) expect(anchorsOf(readFileSync(full, 'utf8'))).toContain(decodeURIComponent(anchor));
  });
});

/** The anchors that forges give to headings. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/gu, '-'),
  );
}
