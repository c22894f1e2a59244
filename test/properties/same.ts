// That two results are the same. Node tells it in a fraction of the time that an expectation takes, and a property asks a million times; only what
// differs is left to vitest, which shows where.
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

export function expectSame(actual: unknown, expected: unknown, message?: string): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual, message).toEqual(expected);
}
