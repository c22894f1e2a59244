import { configDefaults, defineConfig } from 'vitest/config';
import { countSteps } from './test/linear/instrument.js';

const linear = 'test/linear/**/*.test.ts';

/** At least so much of a folder is run by the tests, in percent. */
const most = { lines: 98, branches: 98 };

export default defineConfig({
  test: {
    // Measured without the project that counts steps: its sources are others.
    coverage: {
      include: ['src/**'],
      reporter: ['text-summary', 'json', 'html'],
      thresholds: {
        'src/{base,source,tokens,recognizers,mentions}/**': most,
        'src/report/**': { lines: 95, branches: 95 },
        'src/{format,lexicon,testing}/**': most,
        'src/*.ts': most,
      },
    },
    projects: [
      { test: { name: 'kyhop', exclude: [...configDefaults.exclude, linear] } },
      // the same sources with a counter written into them
      { plugins: [countSteps()], test: { name: 'linear', include: [linear], server: { deps: { inline: ['unicode-segmenter'] } } } },
    ],
  },
});
