// A sentence with its values marked, in the notation of src/testing/notation.ts: all of them are read, and nothing else.
import { expect } from 'vitest';
import { findMentions } from '../../src/index.js';
import { markText, readMarks } from '../../src/testing/notation.js';

export function expectRead(marked: string, reference?: string): void {
  const { text } = readMarks(marked);
  expect(markText(text, findMentions(text, reference === undefined ? {} : { reference }))).toBe(marked);
}
