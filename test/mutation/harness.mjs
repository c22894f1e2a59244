// What the tests import from vitest, for runner.mjs: tests are collected, and run when it asks. `expect` is vitest's own.

import { format } from 'node:util';
import { ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);

let tests = [];
const titles = [];

/** The tests that a module holds, in their order. */
export async function collected(load) {
  tests = [];
  await load();
  return tests;
}

export function describe(title, body) {
  titles.push(title);
  body();
  titles.pop();
}

export function test(title, run) {
  const name = [...titles, title].join(' ');
  tests.push({ id: `${tests.length} ${name}`, name, run });
}

/** Rows are arguments where all of them are lists, as vitest has it. */
const each = (declare) => (cases) => (title, body) => {
  const spread = cases.every(Array.isArray);
  for (const row of cases) {
    const values = spread ? row : [row];
    declare(titleOf(title, values), () => body(...values));
  }
};
describe.each = each(describe);
test.each = each(test);

/** Durations of tests are Stryker's to limit. */
export const vi = { setConfig() {} };

function titleOf(title, values) {
  const named = title.replace(/\$(\w+)/gu, (_, field) => String(values[0]?.[field]));
  return named.includes('%') ? format(named, ...values).split('\n')[0] : named;
}
