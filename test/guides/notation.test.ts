// docs/guides/testing.md, word for word.

import { expect, test } from 'vitest';
import { findMentions } from '../../src/index.js';
import { markText, readMarks } from '../../src/testing/index.js';

test('an article', () => {
  const marked = 'Thu đạt {percent 90.35: 90,35%} kế hoạch, Nghị quyết số 15/NQ-HĐND.';
  const { text } = readMarks(marked);
  expect(markText(text, findMentions(text))).toBe(marked);
});
