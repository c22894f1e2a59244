// Each phrase of fixtures/known-failures.txt is still read as it says, still not as it is wanted, and under a reason.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../src/index.js';
import { markText, readMarks } from '../src/testing/notation.js';

interface Failure {
  readonly reason: string;
  readonly read: string;
  readonly want?: string;
  readonly reference?: string;
}

const failures: Failure[] = [];
let reason = '';
let reference: string | undefined;
for (const line of readFileSync(new URL('../fixtures/known-failures.txt', import.meta.url), 'utf8').split('\n')) {
  const [word = '', rest = ''] = /^(\S+) (.*)$/u.exec(line)?.slice(1) ?? [];
  if (word === '##') reason = rest;
  if (word === '@reference') reference = rest === 'none' ? undefined : rest;
  if (word === 'read') failures.push({ reason, read: rest, ...(reference ? { reference } : {}) });
  if (word === 'want') failures.push({ ...(failures.pop() as Failure), want: rest });
}

describe.each(failures)('$read', (failure) => {
  const { text } = readMarks(failure.read);
  const reading = markText(text, findMentions(text, failure.reference ? { reference: failure.reference } : {}));

  test('is read so', () => expect(reading).toBe(failure.read));
  test('is not what is wanted, or it would be struck off', () => expect(reading).not.toBe(failure.want));
  test('is about one text', () => expect(readMarks(failure.want ?? failure.read).text).toBe(text));
  test('has a reason', () => expect(failure.reason).not.toBe(''));
});

test('there are failures to know', () => expect(failures.length).toBeGreaterThan(30));
