// What formatValue writes, to the letter, and that every value of the fixtures survives it. Values at random are in
// test/properties.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Kind, Mention, Value } from '../../src/index.js';
import * as kyhop from '../../src/index.js';
import { readMarks } from '../../src/testing/notation.js';

const parsers: Readonly<Record<Kind, (text: string) => Value>> = {
  numeral: kyhop.parseNumeral,
  ratio: kyhop.parseRatio,
  ordinal: kyhop.parseOrdinal,
  percent: kyhop.parsePercent,
  money: kyhop.parseMoney,
  quantity: kyhop.parseQuantity,
  date: kyhop.parseDate,
  period: kyhop.parsePeriod,
  time: kyhop.parseTime,
  duration: kyhop.parseDuration,
};

/** Read by the function of its kind, and written so: phrases of the news that are already as the standard has them. */
const standard: readonly (readonly [Kind, string])[] = [
  ['numeral', '34.550,5'],
  ['numeral', '-0,5'],
  ['numeral', 'khoảng 300'],
  ['numeral', 'từ 3 đến 5'],
  ['numeral', 'ít nhất 3'],
  ['numeral', 'không quá 5'],
  ['ratio', 'gần 52/52 đại biểu'],
  ['ordinal', 'thứ 13'],
  ['percent', '90,35%'],
  ['percent', 'từ 3 đến 5%/năm'],
  ['percent', '0,25 điểm phần trăm'],
  ['money', '34.550 tỷ 889 triệu đồng'],
  ['money', 'âm 1.621 tỷ đồng'],
  ['money', '1.234.567 đồng'],
  ['money', '4 nghìn đồng/kg'],
  ['money', '3,05 tỷ USD'],
  ['money', '1.268,8 USD'],
  ['money', 'từ 100 đến 200 triệu đồng'],
  ['money', 'từ 1,5 đến 2 tỷ đồng'],
  ['money', 'khoảng từ 3 đến 5 triệu đồng/người/năm'],
  ['money', 'từ 500 triệu đồng đến 1 tỷ đồng'],
  ['money', 'từ -5 đến -3 tỷ đồng'],
  ['money', 'từ -5 tỷ đồng đến -300 triệu đồng'],
  ['money', 'từ 3 đến 5 tỷ USD'],
  ['quantity', '1,5250 tấn'],
  ['quantity', 'từ 2.300 đến 2.500 lao động'],
  ['duration', '1 năm 6 tháng'],
  ['duration', 'từ 3 đến 5 ngày'],
  ['time', '8h30'],
  ['time', '08:30:15'],
  ['time', '8h30 - 11h00'],
  ['date', 'ngày 4/7/2017'],
  ['date', 'ngày 4/7'],
  ['date', 'mùng 3'],
  ['date', '8h30 thứ Năm, ngày 4/7/2024'],
  ['date', 'khoảng năm 1990'],
  ['date', 'tháng 10/2014'],
  ['date', 'từ ngày 23/6/2017 đến ngày 26/6/2017'],
  ['date', 'thứ Sáu, ngày 23/6/2017 - 26/6/2017'],
  ['date', 'tuần từ ngày 5/6 đến ngày 11/6'],
  ['date', 'hôm qua'],
  ['date', '3 ngày trước'],
  ['date', '8h30 hôm kìa'],
  ['date', 'thứ Sáu tuần trước'],
  ['date', '3 tháng trước'],
  ['date', 'tháng 9 năm ngoái'],
  ['date', 'ngày 4 tháng 7 năm nay'],
  ['date', 'rằm tháng Giêng năm 2024'],
  ['date', 'mùng 3 tháng 3 âm lịch'],
  ['date', 'ngày 23 tháng Chạp'],
  ['date', 'tháng Giêng'],
  ['period', 'quý I/2024'],
  ['period', 'quý I năm nay'],
  ['period', 'từ quý IV/2023 đến quý I/2024'],
  ['period', '6 tháng đầu năm 2024'],
  ['period', '3 tháng cuối năm'],
  ['period', '9 tháng đầu năm ngoái'],
  ['period', 'từ tháng 3/2024 đến tháng 9/2024'],
  ['period', 'nửa đầu năm nay'],
  ['period', 'cả năm 2024'],
  ['period', 'giai đoạn 2021-2025'],
  ['period', 'từ năm 1500 đến năm 1999'],
  ['period', 'những năm 1980'],
  ['period', 'thế kỷ XX'],
  ['period', 'thời gian từ ngày 1/7/2024 đến ngày 15/7/2024'],
  ['period', 'từ đầu năm 2024 đến nay'],
  ['period', '3 tháng tới'],
  ['period', 'quý trước'],
  ['period', 'cùng kỳ năm trước'],
];

test.each(standard)('%s: %s', (kind, text) => {
  expect(kyhop.formatValue(parsers[kind](text))).toBe(text);
});

describe('in standard form', () => {
  test.each<[Kind, string, string]>([
    ['numeral', 'hai mươi mốt nghìn', '21.000'],
    ['money', '34550,889 tỷ đồng', '34.550 tỷ 889 triệu đồng'],
    ['money', '100-200 triệu đồng', 'từ 100 đến 200 triệu đồng'],
    ['ordinal', 'khóa XV', 'thứ 15'],
    ['duration', '1 ngày rưỡi', '1 ngày 12 giờ'],
    ['date', '30 Tết', 'ngày 30 tháng Chạp'],
    ['date', 'sáng 4-7-2017', 'ngày 4/7/2017'],
    ['period', 'nhiệm kỳ 2021-2026', 'giai đoạn 2021-2026'],
    ['period', 'một tháng đầu năm', '1 tháng đầu năm'],
  ])('%s: %s is %s', (kind, text, written) => {
    expect(kyhop.formatValue(parsers[kind](text))).toBe(written);
  });
});

/** The values of every line of the mention fixtures, with a reference and without, each once. */
function fixtureValues(): Value[] {
  const folder = new URL('../../fixtures/mentions/', import.meta.url);
  const lines = readdirSync(folder).flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));
  const values = new Map<string, Value>();
  for (const line of lines) {
    const { text } = readMarks(line);
    for (const mention of [...kyhop.findMentions(text), ...kyhop.findMentions(text, { reference: '2024-07-05' })]) {
      const value = valueOf(mention);
      values.set(JSON.stringify(value), value);
    }
  }
  return [...values.values()];
}

function valueOf({ text: _text, span: _span, inferred: _inferred, ...value }: Mention): Value {
  return value;
}

describe('the values of the fixtures', () => {
  const values = fixtureValues();
  test('are many', () => expect(values.length).toBeGreaterThan(250));
  test.each(values.map((value) => [kyhop.formatValue(value), value] as const))('%s', (text, value) => {
    expect(parsers[value.kind](text)).toEqual(value);
  });
});
