// Linear time, exactly: steps are counted and not seconds, so that the result is the same on every machine and in every run.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarks } from '../../src/testing/notation.js';
import { bound, type Job, jobs, long, short, soupTolerance, stepsOf, tolerance } from './bounds.js';
import { generators } from './generators.js';
import { instrument } from './instrument.js';
import { soups } from './soup.js';
import { busiest, takeSteps } from './steps.js';

const fixtures = new URL('../../fixtures/', import.meta.url);
const patience = 300_000;
const names = Object.keys(jobs) as Job[];

/** Which lines a text keeps busy, for the message of a test that fails. */
function why(job: Job, text: string): string {
  takeSteps();
  jobs[job](text);
  return busiest().join('\n');
}

function expectFew(job: Job, text: string, label: string): number {
  const steps = stepsOf(job, text);
  const { each, once } = bound[job];
  if (steps > each * text.length + once) expect.fail(`${job} of ${label}: ${steps} steps for ${text.length} units\n${why(job, text)}`);
  return steps / text.length;
}

describe.each(names)('%s', (job) => {
  test.each(Object.keys(generators))(
    '%s',
    (name) => {
      const generate = generators[name] as (length: number) => string;
      const [few, many] = [expectFew(job, generate(short), name), expectFew(job, generate(long), name)];
      if (many > few * tolerance) expect.fail(`${job} of ${name}: from ${few.toFixed(1)} to ${many.toFixed(1)} steps a unit\n${why(job, generate(long))}`);
    },
    patience,
  );

  test('all fixtures', () => {
    const files = ['traps.txt', ...readdirSync(new URL('mentions/', fixtures)).map((name) => `mentions/${name}`)];
    for (const file of files) {
      const lines = readFileSync(new URL(file, fixtures), 'utf8').split('\n').filter(Boolean);
      for (const line of lines) expectFew(job, line.startsWith('#') ? line : readMarks(line).text, line);
    }
    for (const name of readdirSync(new URL('reports/', fixtures))) expectFew(job, readFileSync(new URL(`reports/${name}`, fixtures), 'utf8'), name);
  });

  test(
    'random soups',
    () => {
      fc.assert(
        fc.property(soups, ({ shape, pieces, text }) => {
          const label = `${shape} ${JSON.stringify(pieces)}`;
          const [few, many] = [expectFew(job, text(2048), label), expectFew(job, text(8192), label)];
          // What some texts do seldom may come after the first units, and numbers get longer: only what goes on growing is not linear.
          if (many > few * soupTolerance && many > 40 && expectFew(job, text(32_768), label) > many * soupTolerance)
            expect.fail(`${job} of ${label}: from ${few.toFixed(1)} to ${many.toFixed(1)} steps a unit and on\n${why(job, text(8192))}`);
        }),
        // the same soups each time, unless more are asked for
        process.env['SOUPS'] ? { numRuns: Number(process.env['SOUPS']) } : { numRuns: 300, seed: 20_261_125 },
      );
    },
    Number.POSITIVE_INFINITY,
  );
});

describe('the count', () => {
  test('there are forty generators and more, each of the length it is asked for', () => {
    expect(Object.keys(generators).length).toBeGreaterThanOrEqual(40);
    for (const [name, generate] of Object.entries(generators)) for (const length of [64, 1001]) expect(generate(length).length, name).toBe(length);
  });

  test('every unit of a text is looked at', () => {
    for (const job of names) expect(stepsOf(job, 'a '.repeat(500))).toBeGreaterThan(1000);
  });

  test.each([
    ['function f(a) { return a; }', 'function f(a) { $n[1]++; return a; }'],
    ['const f = (a) => a;', 'const f = (a) => ($n[1]++, a);'],
    ['for (const a of b) c(a);', 'for (const a of b) { $n[1]++; c(a); }'],
    ['while (a()) { b(); }', 'while (a()) { $n[1]++; b(); }'],
    ['a.includes(b);', '$size($n, 1, a).includes(b);'],
    ['a.slice(b);', '$size($n, 1, a.slice(b));'],
    ['c = [...a];', 'c = [...$size($n, 1, a)];'],
  ])('%s is counted', (code, counted) => {
    expect(instrument(code, 'a.ts').replace(/^.*?\); /u, '')).toBe(counted);
  });
});
