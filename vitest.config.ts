import { configDefaults, defineConfig } from 'vitest/config';
import { countSteps } from './test/linear/instrument.js';

const linear = 'test/linear/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'kyhop', exclude: [...configDefaults.exclude, linear] } },
      // the same sources with a counter written into them
      { plugins: [countSteps()], test: { name: 'linear', include: [linear], server: { deps: { inline: ['unicode-segmenter'] } } } },
    ],
  },
});
