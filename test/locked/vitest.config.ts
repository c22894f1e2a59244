// The tests in processes that are locked down: no __proto__, no code from strings, frozen built-ins. docs/testing.md says which of it are
// flags of node, and what is left out.
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Tests of other sources and of a browser, and those that by their nature need what is locked. */
const left = [
  'test/linear/**',
  'test/playground/**',
  // adds to Object.prototype
  'test/base/own.test.ts',
  // makes functions of the examples in docstrings
  'test/examples.test.ts',
  // ajv makes functions of schemas
  'test/schema/schema.test.ts',
  'test/schema/refusals.test.ts',
  // Crawlee does not load where built-ins are frozen
  'test/recipes/crawl.test.ts',
];

export default defineConfig({
  root,
  resolve: { alias: [{ find: /^kyhop$/u, replacement: `${root}src/index.ts` }] },
  test: {
    name: 'locked',
    exclude: [...configDefaults.exclude, '**/.stryker-tmp/**', ...left],
    pool: 'forks',
    execArgv: ['--disable-proto=delete', '--disallow-code-generation-from-strings'],
    setupFiles: ['test/locked/setup.ts'],
  },
});
