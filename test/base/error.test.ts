// An error points where a reader looks: columns and carets count graphemes, not code units.
import { describe, expect, test } from 'vitest';
import { ParseError } from '../../src/index.js';

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

test('what is wrong with the whole text has no column in its message', () => {
  expect(new ParseError('empty', '', { start: 0, end: 0 }, { kind: 'date' }).message).toBe('Expected a date, but the text is empty.');
});
