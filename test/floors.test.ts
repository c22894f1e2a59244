// The floors of the house: a file imports from its own folder or from a floor below.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../src/', import.meta.url));

/** What each floor stands on, itself aside. A file beside the folders is a floor of its own. */
const below: Readonly<Record<string, readonly string[]>> = {
  base: [],
  lexicon: ['base'],
  source: ['base', 'lexicon'],
  tokens: ['base', 'lexicon', 'source'],
  recognizers: ['base', 'lexicon', 'source', 'tokens'],
  mentions: ['base', 'lexicon', 'source', 'tokens', 'recognizers'],
  explain: ['base', 'lexicon', 'source', 'tokens', 'recognizers', 'mentions'],
  report: ['base', 'lexicon', 'source', 'tokens', 'recognizers', 'mentions', 'format'],
  format: ['base', 'lexicon'],
  // of a report only its types
  schema: ['base', 'report'],
  testing: ['base', 'lexicon', 'recognizers', 'mentions', 'format', 'parse'],
  parse: ['base', 'lexicon', 'source', 'tokens', 'recognizers'],
};

interface File {
  /** From src: `base/value.ts`. */
  readonly path: string;
  readonly code: string;
}

function filesOf(): File[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, code: readFileSync(root + path, 'utf8') }));
}

/** What a file imports or re-exports from the project, as paths from src. */
function importsOf({ path, code }: File): string[] {
  return [...code.matchAll(/^(?:import|export|\} from)[^;'"]*?['"](\.[^'"]+)['"]/gmu)].map((match) =>
    posix.join(posix.dirname(path), (match[1] as string).replace(/\.js$/u, '.ts')),
  );
}

function floorOf(path: string): string {
  return path.split('/')[0] as string;
}

/** An entry of the package may import anything, and nothing imports it. */
function isEntry(path: string): boolean {
  return posix.basename(path) === 'index.ts' || !(floorOf(path) in below);
}

function upwardImports(files: readonly File[]): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((target) => {
        if (isEntry(target) || target.startsWith('..')) return true;
        if (isEntry(file.path)) return false;
        const floor = floorOf(file.path);
        return floorOf(target) !== floor && !(below[floor] as readonly string[]).includes(floorOf(target));
      })
      .map((target) => `${file.path} → ${target}`),
  );
}

/** What a file needs to be there when it runs, and not only its types. */
function valueImportsOf({ path, code }: File): string[] {
  const typed = code.replace(/^(?:import|export) type [^;]*;$/gmu, '').replace(/^import \{(?:\s*type \w+(?: as \w+)?,?)+\s*\} from[^;]*;$/gmu, '');
  return importsOf({ path, code: typed });
}

/** The files that import one another, whatever lies between, in the order of the imports. */
function circles(files: readonly File[]): string[][] {
  const imports = new Map(files.map((file) => [file.path, valueImportsOf(file)]));
  const found: string[][] = [];
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]) => {
    if (way.includes(path)) found.push(way.slice(way.indexOf(path)));
    if (done.has(path) || way.includes(path)) return;
    for (const target of imports.get(path) ?? []) follow(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) follow(path, []);
  return found;
}

function uncommented(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(^|\s)\/\/.*$/gmu, '$1');
}

/** The code without its comments and without what its strings say. */
function bare(code: string): string {
  return uncommented(code).replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.)*`/gu, "''");
}

const files = filesOf();

describe('the floors', () => {
  test('the check reads the files and their imports', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(importsOf(files.find(({ path }) => path === 'base/error.ts') as File)).toEqual(['base/span.ts', 'base/value.ts']);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(200);
  });

  test('every file beside the folders is known', () => {
    const entries = files.map(({ path }) => path).filter((path) => !(floorOf(path) in below));
    expect(entries.filter((path) => path.includes('/'))).toEqual([]);
    expect(entries).toContain('index.ts');
  });

  test('every import points to a file that is there', () => {
    const paths = new Set(files.map(({ path }) => path));
    expect(files.flatMap(importsOf).filter((target) => !target.endsWith('.json') && !paths.has(target))).toEqual([]);
  });

  test('no import points upwards', () => {
    expect(upwardImports(files)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['base/value.ts', "import { fold } from '../source/fold.js';", 'base/value.ts → source/fold.ts'],
    ['recognizers/date.ts', "import type {\n  Body,\n} from '../report/body.js';", 'recognizers/date.ts → report/body.ts'],
    ['format/date.ts', "import { tokenize } from '../tokens/token.js';", 'format/date.ts → tokens/token.ts'],
    ['parse/amounts.ts', "import { findMentions } from '../mentions/find.js';", 'parse/amounts.ts → mentions/find.ts'],
    ['mentions/find.ts', "export { ParseError } from '../index.js';", 'mentions/find.ts → index.ts'],
    ['testing/notation.ts', "import { readArticle } from '../report/article.js';", 'testing/notation.ts → report/article.ts'],
  ])('an arrow upwards in %s would be seen', (path, code, arrow) => {
    expect(upwardImports([{ path, code }])).toEqual([arrow]);
  });

  test('no files import one another', () => {
    expect(circles(files)).toEqual([]);
  });

  test('a circle would be seen, unless it is one of types', () => {
    const a = { path: 'base/a.ts', code: "import { b } from './b.js';" };
    const b = { path: 'base/b.ts', code: "import type { C } from './c.js';\nimport { c } from './c.js';" };
    expect(circles([a, b, { path: 'base/c.ts', code: "import { type A, a } from './a.js';" }])).toEqual([['base/a.ts', 'base/b.ts', 'base/c.ts']]);
    expect(circles([a, b, { path: 'base/c.ts', code: "import { type A } from './a.js';" }])).toEqual([]);
    expect(circles([a, b, { path: 'base/c.ts', code: "import type { A } from './a.js';" }])).toEqual([]);
  });

  test('an arrow downwards is none', () => {
    expect(upwardImports([{ path: 'mentions/find.ts', code: "import { a } from '../base/value.js';\nimport { b } from './scan.js';" }])).toEqual([]);
  });
});

describe('what the code does without', () => {
  const walked = files.filter(({ path }) => ['source', 'tokens', 'recognizers', 'mentions'].includes(floorOf(path)));

  test.each([
    ['\\b or \\w', /\\[bBwW]/u],
    ['matchAll', /\.matchAll\(/u],
  ])('no %s where text is walked', (_, pattern) => {
    expect(walked.filter(({ code }) => pattern.test(uncommented(code))).map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ['clock', /\bDate\.now\b|\bnew Date\b|\bperformance\b|\bTemporal\b/u],
    ['chance', /\bMath\.random\b|\bcrypto\b/u],
    ['host', /\bprocess\b|\bconsole\b|\bglobalThis\b|\bwindow\b|\brequire\(/u],
    ['locale', /\bIntl\b|\.toLocale|\blocaleCompare\b/u],
    ['double in a value', /\bparseFloat\b|\.toFixed\(/u],
  ])('no %s anywhere', (_, pattern) => {
    expect(files.filter(({ code }) => pattern.test(bare(code))).map(({ path }) => path)).toEqual([]);
  });

  test('the check sees them', () => {
    expect(bare("const a = 'Math.random'; // console\nprocess.exit();")).toBe("const a = ''; \nprocess.exit();");
  });
});
