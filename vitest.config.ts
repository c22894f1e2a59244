import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { countSteps } from './test/linear/instrument.js';

const linear = 'test/linear/**/*.test.ts';
const excluded = [...configDefaults.exclude, '**/.stryker-tmp/**'];

/** In percent, of each folder by itself: what is reached in one makes up for nothing in another. docs/testing.md says what is missing. */
const floor = { lines: 98, branches: 98 };

export default defineConfig({
  test: {
    coverage: {
      provider: 'custom',
      customProviderModule: fileURLToPath(new URL('test/coverage.ts', import.meta.url)),
      include: ['src/**'],
      reporter: ['text-summary'],
      thresholds: {
        ...Object.fromEntries(
          ['base', 'source', 'format', 'tokens', 'recognizers', 'mentions', 'parse', 'schema', 'testing'].map((folder) => [`src/${folder}/**`, floor]),
        ),
        'src/report/**': { lines: 98, branches: 95 },
        // what is reached, less a little that the properties leave to chance where RUNS is set
        'src/explain/**': { lines: 98, branches: 92.5 },
        'src/*.ts': { lines: 98, branches: 95 },
      },
    },
    projects: [
      // recipes import the package by its name, as its users do
      {
        resolve: { alias: [{ find: /^kyhop$/u, replacement: fileURLToPath(new URL('src/index.ts', import.meta.url)) }] },
        test: { name: 'kyhop', exclude: [...excluded, linear, 'test/playground/**'] },
      },
      // the same sources with a counter written into them
      { plugins: [countSteps()], test: { name: 'linear', include: [linear], exclude: excluded, server: { deps: { inline: ['unicode-segmenter'] } } } },
    ],
  },
});
