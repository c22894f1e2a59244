// The examples of docs/guides/testing.md are tests that run: each stands in a file of this folder, as it is in the guide.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const here = new URL('./', import.meta.url);
const guide = readFileSync(new URL('../../docs/guides/testing.md', here), 'utf8');
const examples = [...guide.matchAll(/<!-- (\w+) -->\n```ts\n(.*?)```/gsu)].map(([, name = '', code = '']) => ({ name, code }));

/** The code of a file, with the names by which others import. */
function codeOf(name: string): string {
  return readFileSync(new URL(`${name}.test.ts`, here), 'utf8')
    .replace(/^\/\/ .*\n/u, '')
    .replaceAll("'../../src/testing/index.js'", "'kyhop/testing'")
    .replaceAll("'../../src/index.js'", "'kyhop'")
    .replaceAll("'../../fixtures/conformance/v1.json'", "'kyhop/testing/conformance.json'");
}

test('every example is a file, and every file an example', () => {
  const files = readdirSync(here).filter((file) => file !== 'guides.test.ts');
  expect(files.sort()).toEqual(examples.map(({ name }) => `${name}.test.ts`).sort());
  expect(guide.match(/```ts/gu)?.length).toBe(examples.length);
});

test.each(examples)('$name', ({ name, code }) => {
  expect(sorted(codeOf(name))).toEqual(sorted(code));
});

/** The imports in the order of the alphabet: the formatter has them by their paths, which differ. */
function sorted(code: string): string[] {
  const lines = code.split('\n').filter(Boolean);
  const isImport = (line: string): boolean => line.startsWith('import ');
  return [...lines.filter(isImport).sort(), ...lines.filter((line) => !isImport(line))];
}
