// The test runner that Stryker is given: all tests in one process that goes on. Vitest starts its workers anew for each mutant and
// loads the sources again, which takes seconds; there are thousands of mutants, and the tests of one take milliseconds.
//
// The tests are the ones that vitest runs, bundled with harness.mjs in its place. Two bundles: one that counts which test reaches
// which mutant, for the first run, and one without the counters, for all others. Both are loaded once. What is computed once in a
// process (a constant, a lexicon compiled) is loaded anew while the mutant is active.
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { collected } from './harness.mjs';

const folders = ['test/base', 'test/recognizers', 'test/mentions', 'test/conformance'];
const files = ['test/parse.test.ts', 'test/properties/floors.test.ts'];
/** Of this process, wherever the sources were copied to. */
const harness = new URL('./harness.mjs', import.meta.url).href;
/** Lexicons are compiled when they are first asked for, from tables.ts by door.ts. */
const computedOnce = /recognizers.(tables|door)\.ts$/u;
const counter = /stryCov_\w+\((?:"\d+"(?:, )?)+\)/gu;

function createRunner() {
  // the name that Stryker's instrumenter gives it
  globalThis.__stryker__ ??= {};
  const state = globalThis.__stryker__;
  let loads = 0;
  let ready = [];
  const load = async (counted) => {
    const name = counted ? 'counted' : 'plain';
    return collected(() => import(`${pathToFileURL(outfile(name))}?${loads++}`));
  };
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      process.env.RUNS ??= '100';
      await Promise.all(['counted', 'plain'].map(bundle));
    },
    async dryRun() {
      state.activeMutant = undefined;
      const tests = await load(true);
      const results = [];
      for (const { id, name, run } of tests) {
        state.currentTestId = id;
        const start = performance.now();
        const failure = await failureOf(run);
        state.currentTestId = undefined;
        const timeSpentMs = performance.now() - start;
        results.push({ id, name, timeSpentMs, status: failure ? 1 : 0, ...(failure ? { failureMessage: failure } : {}) });
      }
      return { status: 'complete', tests: results, mutantCoverage: state.mutantCoverage };
    },
    async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment, sandboxFileName }) {
      if (ready.length === 0) ready = await load(false);
      state.hitLimit = hitLimit;
      state.hitCount = 0;
      let tests = ready;
      if (mutantActivation === 'static' || reloadEnvironment || computedOnce.test(sandboxFileName)) {
        state.activeMutant = activeMutant.id;
        try {
          tests = await load(false);
        } catch (error) {
          state.activeMutant = undefined;
          return { status: 'killed', killedBy: [ready[0].id], failureMessage: String(error), nrOfTests: 0 };
        }
      }
      const wanted = testFilter && new Set(testFilter);
      const chosen = wanted ? tests.filter(({ id }) => wanted.has(id)) : tests;
      state.activeMutant = activeMutant.id;
      const result = await firstFailure(chosen, state);
      state.activeMutant = undefined;
      return result;
    },
  };
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-process', factory: createRunner }];

async function firstFailure(tests, state) {
  let nrOfTests = 0;
  for (const { id, run } of tests) {
    nrOfTests++;
    const failureMessage = await failureOf(run);
    if (state.hitLimit !== undefined && state.hitCount > state.hitLimit) return { status: 'timeout', reason: 'hit limit' };
    if (failureMessage) return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
  }
  return { status: 'survived', nrOfTests };
}

async function failureOf(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error) || 'failed';
  }
}

/** In this folder, so that what the tests find by their own place is found. */
function outfile(name) {
  return resolve(`test/mutation/${name}.bundle.mjs`);
}

async function bundle(name) {
  // a process that had to be ended has a successor
  if (existsSync(outfile(name))) return;
  const written = `${outfile(name)}.${process.pid}`;
  const tests = [...files, ...folders.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))].filter((file) => file.endsWith('.test.ts'));
  await build({
    stdin: { contents: tests.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n'), resolveDir: resolve('.') },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    // the package says that its files may be left out
    ignoreAnnotations: true,
    outfile: written,
    plugins: [
      {
        name: 'one-process',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^vitest$/ }, () => ({ path: harness, external: true }));
          if (name === 'counted') return;
          onLoad({ filter: /src.(base|recognizers).[^/]+\.ts$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8').replace(counter, '0'),
            loader: 'ts',
          }));
        },
      },
    ],
  });
  renameSync(written, outfile(name));
}
