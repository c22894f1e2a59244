// Absent means absent: what a value does not say is no field that is there and undefined.
import { expect, test } from 'vitest';
import { findMentions } from '../../src/index.js';
import { readMarks } from '../../src/testing/notation.js';
import { casesOf, names } from '../mentions/fixture.js';

test.each(names)('no field of a value in %s is undefined', (name) => {
  for (const { line, reference } of casesOf(name)) {
    const mentions = findMentions(readMarks(line).text, reference ? { reference } : {});
    expect(
      mentions.filter((mention) => Object.values(mention).includes(undefined)),
      line,
    ).toEqual([]);
  }
});
