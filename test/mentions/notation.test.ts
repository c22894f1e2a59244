// Every line of the fixtures is read and written back: what is not marked must yield nothing, what is marked exactly that.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/index.js';
import { markText, readMarks } from '../../src/testing/notation.js';
import { type Case, casesOf, fixtures, kinds, names } from './fixture.js';

function reread({ line, reference }: Case): string {
  const { text } = readMarks(line);
  return markText(text, findMentions(text, reference ? { reference } : {}));
}

describe.each(names)('%s', (name) => {
  test.each(casesOf(name))('$place', (each) => {
    expect(reread(each)).toBe(each.line);
  });
});

describe('the fixtures', () => {
  test('there is one for each kind, and all of them are run', () => {
    const files = readdirSync(new URL('mentions/', fixtures)).filter((file) => file.endsWith('.txt'));
    expect(files.sort()).toEqual(kinds.map((kind) => `${kind}.txt`).sort());
  });

  test.each(kinds)('%s.txt holds at least fifteen lines, and its own kind among them', (kind) => {
    const cases = casesOf(`mentions/${kind}.txt`);
    expect(cases.length).toBeGreaterThanOrEqual(15);
    expect(cases.filter(({ line }) => line.includes(`{${kind} `)).length).toBeGreaterThanOrEqual(10);
  });

  test('no line stands twice', () => {
    const lines = names.flatMap((name) => casesOf(name)).map(({ line, reference }) => `${reference} ${line}`);
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  });
});

describe('readMarks and markText', () => {
  const line = 'Thu {money >34550889000000 VND: hơn 34.550 tỷ 889 triệu đồng}, tăng {percent 11: 11%}.';

  test('take a line apart', () => {
    expect(readMarks(line)).toEqual({
      text: 'Thu hơn 34.550 tỷ 889 triệu đồng, tăng 11%.',
      marks: [
        { header: 'money >34550889000000 VND', start: 4, end: 32 },
        { header: 'percent 11', start: 39, end: 42 },
      ],
    });
  });

  test('leave other braces alone', () => {
    const text = 'Tập {1, 2} và {x: y}, {chưa đóng';
    expect(readMarks(text)).toEqual({ text, marks: [] });
  });

  test('a wrong expectation is seen, and what was found is what is printed', () => {
    expect(reread({ place: '', line: 'Tăng {percent 12: 11%}.' })).toBe('Tăng {percent 11: 11%}.');
    expect(reread({ place: '', line: 'Tăng 11%.' })).toBe('Tăng {percent 11: 11%}.');
  });
});
