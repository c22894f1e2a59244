// The tests that Stryker runs for each mutant of src/base: those that are about it, properties a hundred times each. Most of its
// functions run while test files load, so that Stryker tries nearly every mutant with every test it is given: it is given few.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/base/**/*.test.ts', 'test/properties/floors.test.ts'],
    env: { RUNS: '100' },
  },
});
