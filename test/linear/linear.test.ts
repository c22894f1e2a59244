// Linear time, exactly: steps are counted and not seconds, so that the result is the same on every machine and in every run.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarks } from '../../src/testing/notation.js';
import { bound, growsOn, type Job, jobs, lengths, nothing, slack, soupLengths, stepsOf, tolerance } from './bounds.js';
import { clausesOf } from './clauses.js';
import { faults } from './faults.js';
import { generators as hostile } from './generators.js';
import { instrument } from './instrument.js';
import { soupsWith } from './soup.js';
import { busiest, takeSteps } from './steps.js';

const fixtures = new URL('../../fixtures/', import.meta.url);
const generators = { ...hostile, ...faults };
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

function clausesOfFixtures(): string[] {
  const values = readdirSync(new URL('mentions/', fixtures)).map((name) => `mentions/${name}`);
  const lines = ['traps.txt', 'prose.txt', ...values].flatMap((file) => readFileSync(new URL(file, fixtures), 'utf8').split('\n'));
  const reports = readdirSync(new URL('reports/', fixtures)).filter((name) => /(?<!mentions)\.txt$/u.test(name));
  const texts = reports.map((name) => readFileSync(new URL(`reports/${name}`, fixtures), 'utf8'));
  return [...lines.filter((line) => line && !line.startsWith('#')).map((line) => readMarks(line).text), ...texts].flatMap(clausesOf);
}

describe.each(names)('%s', (job) => {
  test.each(Object.keys(generators))(
    '%s',
    (name) => {
      const generate = generators[name] as (length: number) => string;
      const known = new Map<number, number>();
      const steps = (length: number): number => {
        const taken = known.get(length) ?? expectFew(job, generate(length), name);
        known.set(length, taken);
        return taken - nothing(job) / length;
      };
      const [short, , long] = lengths;
      const [few, many] = [steps(short), steps(long)];
      if (many > few * tolerance + slack || (many > few * 1.02 && growsOn(steps, lengths)))
        expect.fail(`${job} of ${name}: from ${few.toFixed(1)} to ${many.toFixed(1)} steps a unit\n${why(job, generate(long))}`);
    },
    patience,
  );

  test(
    'all fixtures',
    () => {
      const files = ['traps.txt', ...readdirSync(new URL('mentions/', fixtures)).map((name) => `mentions/${name}`)];
      for (const file of files) {
        const lines = readFileSync(new URL(file, fixtures), 'utf8').split('\n').filter(Boolean);
        for (const line of lines) expectFew(job, line.startsWith('#') ? line : readMarks(line).text, line);
      }
      for (const name of readdirSync(new URL('reports/', fixtures))) expectFew(job, readFileSync(new URL(`reports/${name}`, fixtures), 'utf8'), name);
    },
    patience,
  );

  test(
    'random soups',
    () => {
      // the same soups each time, unless more are asked for: then the clauses of the fixtures are among them
      const asked = process.env['SOUPS'];
      fc.assert(
        fc.property(soupsWith(asked ? clausesOfFixtures() : []), ({ shape, pieces, text }) => {
          const label = `${shape} ${JSON.stringify(pieces)}`;
          const steps = (length: number) => expectFew(job, text(length), label) - nothing(job) / length;
          if (growsOn(steps, soupLengths))
            expect.fail(`${job} of ${label}: ${soupLengths.map((length) => steps(length).toFixed(1)).join(', ')} steps a unit\n${why(job, text(8192))}`);
        }),
        asked ? { numRuns: Number(asked) } : { numRuns: 120, seed: 20_261_130 },
      );
    },
    Number.POSITIVE_INFINITY,
  );
});

describe('the count', () => {
  test('there are forty generators and more, each of the length it is asked for', () => {
    expect(Object.keys(generators).length).toBeGreaterThanOrEqual(40);
    for (const [name, generate] of Object.entries(generators)) for (const length of [256, 1001]) expect(generate(length).length, name).toBe(length);
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
    ['a?.b.includes(c);', '$size($n, 1, a?.b)?.includes(c);'],
    ['a?.includes(c);', '$size($n, 1, a)?.includes(c);'],
    ['a?.slice(b);', '$size($n, 1, a?.slice(b));'],
    ['a?.slice(b).c;', 'a?.slice(b).c;'],
    ['a.join(b);', '$size($n, 1, $size($n, 1, a).join(b));'],
    ['a.filter(Boolean);', '$size($n, 1, a).filter(Boolean);'],
    ['a.fill(0);', '$size($n, 1, a).fill(0);'],
    ['a.fill(0, b, c);', 'a.fill(...$range($n, 1, 0, b, c));'],
    ['a.set(b, c);', 'a.set($size($n, 1, b), c);'],
    ['a.startsWith(b, c);', 'a.startsWith($size($n, 1, b), c);'],
    ['Object.freeze(a);', 'Object.freeze($size($n, 1, a));'],
    ['c = [...a];', 'c = $size($n, 1, [...a]);'],
    ['f(...a);', 'f(...$size($n, 1, a));'],
    ['const [a, ...b] = c;', 'const [a, ...b] = $size($n, 1, c);'],
    ['[a, ...b] = c;', '[a, ...b] = c;'],
    ['new Set(a);', '$size($n, 1, new Set($size($n, 1, a)));'],
    ['new Error(a);', 'new Error($size($n, 1, a));'],
    ['BigInt(a);', 'BigInt($size($n, 1, a));'],
  ])('%s is counted', (code, counted) => {
    expect(instrument(code, 'a.ts').replace(/^.*?\); /u, '')).toBe(counted);
  });
});
