// Coverage as v8 takes it, of the sources that are shipped. The project `linear` runs the same files with counters written into
// them, so what it reaches is left out. Where only some of the tests ran (npm test -- some.test.ts) there is none, for the floors
// are those of all tests together.
import v8 from '@vitest/coverage-v8';
import type { CoverageProvider, CoverageProviderModule, Vitest } from 'vitest/node';

const instrumented = 'linear';

async function getProvider(): Promise<CoverageProvider> {
  const provider = await v8.getProvider();
  const { initialize, onAfterSuiteRun, generateCoverage, reportCoverage } = provider;
  let vitest: Vitest | undefined;
  return Object.assign(provider, {
    initialize: (started) => {
      vitest = started;
      return initialize.call(provider, started);
    },
    onAfterSuiteRun: (suite) => (suite.projectName === instrumented ? undefined : onAfterSuiteRun.call(provider, suite)),
    generateCoverage: async (context) => ((await isPart(vitest)) ? undefined : generateCoverage.call(provider, context)),
    reportCoverage: async (coverage, context) => {
      if (await isPart(vitest)) Object.assign(provider.resolveOptions(), { reporter: [], thresholds: undefined });
      await reportCoverage.call(provider, coverage, context);
    },
  } satisfies Partial<CoverageProvider>);
}

/** Whether files were left out, or tests by their names. */
async function isPart(vitest: Vitest | undefined): Promise<boolean> {
  if (!vitest) return false;
  const all = await vitest.globTestSpecifications();
  return vitest.config.testNamePattern !== undefined || vitest.state.getTestModules().length < all.length;
}

const coverage: CoverageProviderModule = { ...v8, getProvider };

// vitest takes what the module that it is given exports by default
export default coverage;
