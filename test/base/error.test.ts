// An error points where a reader looks: columns and carets count graphemes, not code units.
import { describe, expect, test } from 'vitest';
import { ParseError, type ParseErrorCode } from '../../src/base/error.js';
import type { Kind } from '../../src/base/value.js';

const at = (input: string, start: number, end: number): ParseError =>
  new ParseError('unexpected', input, { start, end }, { kind: 'money', expected: 'a currency', found: `"${input.slice(start, end)}"` });

describe('column and caret', () => {
  test('in plain text', () => {
    const error = at('34 tỷ con', 6, 9);
    expect(error.message).toBe('Expected a currency, but found "con" at column 7.');
    expect(error.column).toBe(7);
    expect(error.caret).toBe('34 tỷ con\n      ^^^');
  });

  test('in NFD a letter and its marks are one column', () => {
    const text = '34 tỷ cổ'.normalize('NFD');
    const error = at(text, text.length - 4, text.length);
    expect(error.column).toBe(7);
    expect(error.caret).toBe(`${text}\n      ^^`);
  });

  test('a family of emoji is one column', () => {
    const family = '👨‍👩‍👧';
    const text = `${family} 5 👍🏽 nữa`;
    const start = text.indexOf('👍🏽');
    const error = at(text, start, start + '👍🏽'.length);
    expect(error.column).toBe(5);
    expect(error.caret).toBe(`${text}\n    ^`);
  });

  test('only the line of the error is shown', () => {
    const error = at('một\nhai ba\nbốn', 8, 10);
    expect(error.column).toBe(5);
    expect(error.caret).toBe('hai ba\n    ^^');
  });

  test('a span over the end of a line is cut off there', () => {
    expect(at('một hai\nba', 4, 10).caret).toBe('một hai\n    ^^^');
  });

  test('at the end of the text there is one caret', () => {
    const error = new ParseError('incomplete', '34 tỷ', { start: 5, end: 5 }, { kind: 'money', expected: 'a currency' });
    expect(error.message).toBe('Expected a currency, but the text ends here at column 6.');
    expect(error.caret).toBe('34 tỷ\n     ^');
  });

  test('at the start of a later line the column is 1', () => {
    const error = at('5\n6', 2, 3);
    expect(error.column).toBe(1);
    expect(error.caret).toBe('6\n^');
  });

  test('what stands right before the end of a line is in that line', () => {
    expect(at('ab\ncd', 1, 2).column).toBe(2);
  });

  test('in a text that begins with an empty line', () => {
    const error = at('\nhai', 0, 1);
    expect(error.column).toBe(1);
    expect(error.caret).toBe('\n^');
  });

  test('a lone surrogate is a column', () => {
    expect(at('\ud800 con', 2, 5).column).toBe(3);
  });
});

test('it is an Error with a name, a code, its input and a span', () => {
  const error = at('5 con', 2, 5);
  expect(error).toBeInstanceOf(Error);
  expect({ name: error.name, code: error.code, input: error.input, span: error.span }).toEqual({
    name: 'ParseError',
    code: 'unexpected',
    input: '5 con',
    span: { start: 2, end: 5 },
  });
});

const kinds: readonly (readonly [Kind, string])[] = [
  ['numeral', 'a number'],
  ['ratio', 'a ratio'],
  ['ordinal', 'an ordinal'],
  ['percent', 'a percentage'],
  ['money', 'an amount of money'],
  ['quantity', 'a quantity'],
  ['date', 'a date'],
  ['period', 'a period'],
  ['time', 'a time'],
  ['duration', 'a duration'],
];

test.each(kinds)('a text that should hold %s names it: %s', (kind, name) => {
  expect(new ParseError('empty', '', { start: 0, end: 0 }, { kind }).message).toBe(`Expected ${name}, but the text is empty.`);
});

describe('each code has its sentence', () => {
  test.each<[ParseErrorCode, string]>([
    ['incomplete', 'Expected X, but the text ends here at column 3.'],
    ['unexpected', 'Expected X, but found Y at column 3.'],
    ['trailing-text', 'Expected the text to end after a date, but found Y at column 3.'],
    ['malformed-number', 'Expected a number with groups of three digits or one decimal comma, but found Y at column 3.'],
    ['number-too-long', 'Expected a number of at most X digits at column 3.'],
    ['impossible-date', 'Expected a day that the calendar has, but found Y at column 3.'],
    ['impossible-time', 'Expected a time between 0:00 and 24:00, but found Y at column 3.'],
  ])('%s, with the column', (code, message) => {
    expect(new ParseError(code, '5 con', { start: 2, end: 5 }, { kind: 'date', expected: 'X', found: 'Y' }).message).toBe(message);
  });

  test.each<[ParseErrorCode, string]>([
    ['not-text', 'Expected a string that holds a date.'],
    ['not-a-value', 'Expected a value of one of the ten kinds, but found Y.'],
    ['too-long', 'Expected a text of at most X UTF-16 code units.'],
    ['empty', 'Expected a date, but the text is empty.'],
    ['invalid-reference', 'Expected the reference to be an ISO 8601 date, but found Y.'],
  ])('%s, of the whole text: no column', (code, message) => {
    expect(new ParseError(code, '5 con', { start: 2, end: 5 }, { kind: 'date', expected: 'X', found: 'Y' }).message).toBe(message);
  });
});
