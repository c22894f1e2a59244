// The EDTF that we write is EDTF, as another implementation reads it. A decade (198X) and an unknown year (XXXX-07-04) are
// unspecified digits, level 1 at the tail and level 2 elsewhere; everything else is level 0 or an interval of level 1.
// @ts-expect-error: the package brings no types
import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import { parseDate, parsePeriod } from '../../src/index.js';

const dates = ['4/7/2017', 'ngày 31 tháng 12 năm 2023', 'tháng 10/2014', 'năm 2010', '23-26/6/2017', '31/1 - 6/2/2017', '4/7', 'khoảng năm 1990'];
const periods = [
  'quý I/2024',
  '6 tháng đầu năm 2024',
  'nhiệm kỳ 2021-2026',
  'giai đoạn 2021 - 2025',
  'năm học 2022-2023',
  'thế kỷ XX',
  'những năm 1980',
  '9 tháng đầu năm',
  'nửa đầu năm 2019',
  'từ đầu năm đến nay',
];

describe.each([
  ['date', dates, parseDate],
  ['period', periods, parsePeriod],
] as const)('%s', (_, phrases, parse) => {
  test.each(phrases)('%s', (phrase) => {
    const value = parse(phrase);
    const read = edtf(value.edtf) as unknown as { min: number; max: number };
    expect(read).toBeTruthy();
    if (value.start === undefined || value.edtf.includes('..')) return;
    expect(new Date(read.min).toISOString().slice(0, 10)).toBe(value.start);
    expect(new Date(read.max).toISOString().slice(0, 10)).toBe(value.end);
  });
});

test('what is no EDTF is refused by the other', () => {
  expect(() => edtf('2024-13-45')).toThrow();
});
