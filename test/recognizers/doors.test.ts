// Whole texts at the edges of what each door takes, with the value in the notation of the fixtures, or the message. Found by
// mutants, docs/testing.md.
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/index.js';
import { describeValue } from '../../src/testing/notation.js';
import { doors } from '../doors.js';

function answerOf(kind: Kind, text: string): string {
  const result = doors[kind][1](text);
  return result.ok ? describeValue(result.value) : result.error.message;
}

describe('numeral', () => {
  test.each([
    ['mười không', 'Expected the text to end after a number, but found "không" at column 6.'],
    ['5 rưỡi', 'Expected the text to end after a number, but found "rưỡi" at column 3.'],
    ['1,234,567,890,123,456.5', 'numeral 1234567890123456.5'],
    ['một tỷ hai tỷ', 'Expected the text to end after a number, but found "hai tỷ" at column 8.'],
    ['400 k', 'Expected the text to end after a number, but found "k" at column 5.'],
    ['hai phẩy năm tỷ tỷ tỷ tỷ tỷ', 'Expected the text to end after a number, but found "tỷ" at column 26.'],
    ['34 tỷ 5 trăm', 'Expected the text to end after a number, but found "5 trăm" at column 7.'],
    ['hăm ba', 'numeral 23'],
    ['không trăm', 'Expected a value, but found "không" at column 1.'],
    ['mười lăm phẩy hai mươi', 'numeral 15.2'],
    ['âm không', 'Expected a value, but found "âm" at column 1.'],
    ['âm âm 5', 'Expected a number, but found "âm" at column 4.'],
    ['một trăm năm', 'Expected the text to end after a number, but found "năm" at column 10.'],
    ['2 tỷ tỷ tỷ tỷ tỷ', 'Expected the text to end after a number, but found "tỷ" at column 15.'],
    ['hai nhất', 'Expected the text to end after a number, but found "nhất" at column 5.'],
    ['34 tỷ, 250 triệu', 'numeral 34250000000'],
    ['34 triệu 100 vạn', 'Expected the text to end after a number, but found "100 vạn" at column 10.'],
    ['1 tỷ 2', 'numeral 1200000000'],
    ['một tỷ tỷ tỷ tỷ tỷ', 'Expected the text to end after a number, but found "tỷ" at column 17.'],
    ['ba bảy trăm', 'Expected the text to end after a number, but found "bảy trăm" at column 4.'],
    ['một phẩy nhất', 'Expected the text to end after a number, but found "phẩy nhất" at column 5.'],
    ['0.123', 'numeral 0.123'],
    ['34 tỷ 2500 nghìn', 'Expected the text to end after a number, but found "2500 nghìn" at column 7.'],
    ['một trăm linh nhất', 'Expected the text to end after a number, but found "linh nhất" at column 10.'],
    ['mười hai mươi', 'Expected the text to end after a number, but found "hai mươi" at column 6.'],
    ['không mươi', 'Expected the text to end after a number, but found "mươi" at column 7.'],
    ['ba tư', 'numeral 34'],
    ['ba không', 'Expected the text to end after a number, but found "không" at column 4.'],
    ['ba bảy mươi', 'Expected the text to end after a number, but found "bảy mươi" at column 4.'],
    ['00.123', 'Expected a number with groups of three digits or one decimal comma, but found "00.123" at column 1.'],
    ['1,234.567', 'Expected a number with groups of three digits or one decimal comma, but found "1,234.567" at column 1.'],
    [`1,${'3'.repeat(1001)}`, 'Expected digits after the separator, but found "3333333333333333333333333333333333333333…" at column 3.'],
    ['ba mươi chục', 'Expected the text to end after a number, but found "chục" at column 9.'],
    ['một trăm nhất', 'Expected the text to end after a number, but found "nhất" at column 10.'],
    ['một trăm mốt', 'Expected the text to end after a number, but found "mốt" at column 10.'],
    ['một phẩy lẻ năm', 'Expected the text to end after a number, but found "phẩy lẻ năm" at column 5.'],
    ['nửa tỷ tỷ tỷ tỷ tỷ', 'Expected a value, but found "nửa" at column 1.'],
    ['nửa tỷ tỷ tỷ tỷ', 'numeral 500000000000000000000000000000000000'],
    ['k rưỡi', 'Expected a number, but found "k" at column 1.'],
    ['15 tr', 'numeral 15000000'],
    ['3tr500', 'numeral 3500000'],
    ['3tr5000', 'Expected the text to end after a number, but found "5000" at column 4.'],
    ['3tr 5', 'Expected the text to end after a number, but found "5" at column 5.'],
    ['2 tỷ tr', 'Expected the text to end after a number, but found "tr" at column 6.'],
    ['2tr tỷ', 'Expected the text to end after a number, but found "tỷ" at column 5.'],
    ['2 tỷ nghìn', 'Expected the text to end after a number, but found "nghìn" at column 6.'],
    ['34 tỷ 5 nghìn 889 triệu', 'Expected the text to end after a number, but found "889 triệu" at column 15.'],
    ['34 tỷ 5 nghìn tỷ', 'Expected the text to end after a number, but found "5 nghìn tỷ" at column 7.'],
    ['1 triệu 0', 'Expected the text to end after a number, but found "0" at column 9.'],
    ['mười năm', 'Expected the text to end after a number, but found "năm" at column 6.'],
    ['hai chục rưỡi', 'Expected the text to end after a number, but found "rưỡi" at column 10.'],
    ['một trăm không', 'Expected the text to end after a number, but found "không" at column 10.'],
    ['một triệu hai trăm nghìn tỷ', 'numeral 1200000000000000'],
    ['một nghìn hai trăm tỷ tỷ tỷ tỷ', 'Expected the text to end after a number, but found "hai trăm tỷ tỷ tỷ tỷ" at column 11.'],
    ['hai tư', 'numeral 24'],
    ['ba năm triệu', 'Expected the text to end after a number, but found "năm triệu" at column 4.'],
    ['ba bảy nghìn', 'numeral 37000'],
    ['hai trăm ba năm', 'Expected the text to end after a number, but found "năm" at column 13.'],
    ['một phẩy hai trăm', 'numeral 1.2'],
    ['12.34,5', 'Expected a number with groups of three digits or one decimal comma, but found "12.34,5" at column 1.'],
    ['1,234,56', 'Expected a number with groups of three digits or one decimal comma, but found "1,234,56" at column 1.'],
    ['1.234,567.8', 'Expected a number with groups of three digits or one decimal comma, but found "1.234,567.8" at column 1.'],
    [`không phẩy${' ba'.repeat(41)}`, 'Expected the text to end after a number, but found "ba" at column 132.'],
    ['một tỷ hai triệu ba triệu', 'Expected the text to end after a number, but found "ba triệu" at column 18.'],
  ])('%s', (text, answer) => expect(answerOf('numeral', text as string)).toBe(answer));
});

describe('ratio', () => {
  test.each([
    ['1.2.3/5', 'Expected a number with groups of three digits or one decimal comma, but found "1.2.3/5" at column 1.'],
    ['52/60 Đại biểu', 'ratio 52/60 "Đại biểu"'],
    ['hai phần 3', 'Expected a value, but found "hai" at column 1.'],
    ['52', 'Expected a slash and a total, but the text ends here at column 3.'],
    ['52/60 vị bô lão', 'Expected the text to end after a ratio, but found "bô lão" at column 10.'],
    ['52/60 tr đồng', 'Expected the text to end after a ratio, but found "tr đồng" at column 7.'],
  ])('%s', (text, answer) => expect(answerOf('ratio', text as string)).toBe(answer));
});

describe('ordinal', () => {
  test.each([
    ['khóa 15', 'ordinal 15'],
    ['thứ 1.5', 'Expected a place such as "13", "XIII" or "nhất", but found "1" at column 5.'],
    ['khóa 15 lớp', 'Expected a place such as "13" or "XIII", but found "15" at column 6.'],
    ['XV', 'ordinal 15'],
    ['loại 5', 'Expected an ordinal such as "thứ 13" or "khóa XV", but found "loại" at column 1.'],
    ['lần 5 khóa IX', 'Expected the text to end after an ordinal, but found "khóa IX" at column 7.'],
    ['thứ hai nghìn', 'Expected the text to end after an ordinal, but found "nghìn" at column 9.'],
  ])('%s', (text, answer) => expect(answerOf('ordinal', text as string)).toBe(answer));
});

describe('percent', () => {
  test.each([
    ['từ 5 - 7%', 'percent 5..7'],
    ['từ 5% đến 7 điểm %', 'Expected a value, but found "từ" at column 1.'],
    ['19 900%', 'percent 19900'],
    ['--5%', 'Expected a number, but found "-" at column 1.'],
  ])('%s', (text, answer) => expect(answerOf('percent', text as string)).toBe(answer));
});

describe('money', () => {
  test.each([
    ['từ 3 tỷ đồng đến 5 tỷ đồng', 'money 3000000000..5000000000 VND'],
    ['giữa 3 và 5 tỷ đồng', 'money 3000000000..5000000000 VND'],
    ['349, 7 tỷ đồng', 'money 349700000000 VND'],
    ['30. 000 đồng', 'money 30000 VND'],
    ['30.  000 đồng', 'Expected digits after the separator, but found "000" at column 6.'],
    ['từ 3 tỷ USD đến 5 tỷ đồng', 'Expected a value, but found "từ" at column 1.'],
    ['3490, 7 tỷ đồng', 'Expected digits after the separator, but found "7" at column 7.'],
    ['từ khoảng 3 đến khoảng 5 tỷ đồng', 'money ~3000000000..5000000000 VND'],
    ['nửa năm', 'Expected a value, but found "nửa" at column 1.'],
    ['30 . 000 đồng', 'Expected a currency such as "đồng" or "USD", but found "." at column 4.'],
    ['030. 000 đồng', 'Expected digits after the separator, but found "000" at column 6.'],
    ['349, 75 tỷ đồng', 'money 349750000000 VND'],
    ['349, 755 tỷ đồng', 'Expected digits after the separator, but found "755" at column 6.'],
    ['12 tỷ đồng 300 triệu', 'Expected the text to end after an amount of money, but found "300 triệu" at column 12.'],
  ])('%s', (text, answer) => expect(answerOf('money', text as string)).toBe(answer));
});

describe('quantity', () => {
  test.each([
    ['19 900,5 tấn', 'quantity 19900.5 "tấn" t'],
    ['105,106 bé trai', 'quantity 105106 "bé trai"'],
    ['105, 106 bé trai', 'quantity 105..106 "bé trai"'],
    ['19 900 ,5 tấn', 'Expected a unit such as "ha" or "người", but found "900" at column 4.'],
    ['từ 3 người đến 5 xe', 'Expected a unit such as "ha" or "người", but found "người" at column 6.'],
    ['5 nhạc cụ dân tộc rất lạ ở đây nữa', 'Expected a unit such as "ha" or "người", but found "nhạc" at column 3.'],
    ['5 M', 'quantity 5 "M"'],
    ['5 loại-kiểu', 'quantity 5 "loại-kiểu"'],
    ['5 món ăn/ngày hội', 'quantity 5 "món ăn/ngày hội"'],
    ['trên 1 ha', 'quantity 1 "ha" har'],
    ['19 90 lượt', 'Expected a unit such as "ha" or "người", but found "90" at column 4.'],
    ['5 g', 'quantity 5 "g" g'],
    ['5 loại, kiểu', 'Expected the text to end after a quantity, but found ", kiểu" at column 7.'],
    ['105, 107 bé trai', 'Expected digits after the separator, but found "107" at column 6.'],
    ['nửa năm', 'Expected a value, but found "nửa" at column 1.'],
    ['10,525 nhạc cụ', 'quantity 10525 "nhạc cụ"'],
    ['5 nhạc cụ dân tộc rất lạ', 'quantity 5 "nhạc cụ dân tộc rất lạ"'],
  ])('%s', (text, answer) => expect(answerOf('quantity', text as string)).toBe(answer));
});

describe('date', () => {
  test.each([
    ['2024/07/04', 'date 2024-07-04'],
    ['8h30', 'Expected a date, but found "8" at column 1.'],
    ['tháng năm', 'Expected a date, but found "tháng" at column 1.'],
    ['7.2024', 'Expected a date, but found "7" at column 1.'],
    ['bây giờ', 'date XXXX-XX-XX relative P0D'],
    ['thứ hai', 'date XXXX-XX-XX weekday 1'],
    ['hơn năm 1990', 'Expected a value, but found "hơn" at column 1.'],
    ['31-4', 'Expected a day that the calendar has, but found "31-4" at column 1.'],
    ['31.4', 'Expected a day that the calendar has, but found "31.4" at column 1.'],
    ['29/2/23', 'Expected a date, but found "29" at column 1.'],
  ])('%s', (text, answer) => expect(answerOf('date', text as string)).toBe(answer));
});

describe('period', () => {
  test.each([
    ['2021-25', 'Expected a period, but found "2021" at column 1.'],
    ['31/4-2023', 'Expected a day that the calendar has, but found "31/4" at column 1.'],
    ['07/2024', 'Expected a period, but found "07" at column 1.'],
    ['ngày 4/7', 'Expected a period, but found "ngày" at column 1.'],
  ])('%s', (text, answer) => expect(answerOf('period', text as string)).toBe(answer));
});

describe('time', () => {
  test.each([
    ['8:5', 'Expected a time such as "8h30", but found "8" at column 1.'],
    ['250h', 'Expected a time such as "8h30", but found "250" at column 1.'],
    ['tám giờ sáu ba phút', 'Expected the text to end after a time, but found "sáu ba phút" at column 9.'],
    ['8 h', 'Expected a time such as "8h30", but found "8" at column 1.'],
    ['8:60', 'Expected a time between 0:00 and 24:00, but found "8:60" at column 1.'],
    ['25', 'Expected a time such as "8h30", but found "25" at column 1.'],
    ['8h30’15', 'Expected the text to end after a time, but found "15" at column 6.'],
    ['24 giờ nhé', 'Expected the text to end after a time, but found "nhé" at column 8.'],
  ])('%s', (text, answer) => expect(answerOf('time', text as string)).toBe(answer));
});

describe('duration', () => {
  test.each([
    ['1 năm 5 triệu tháng', 'Expected the text to end after a duration, but found "5 triệu tháng" at column 7.'],
    ['âm 3 ngày', 'Expected a value, but found "âm" at column 1.'],
    ['nửa quý', 'Expected a value, but found "nửa" at column 1.'],
    ['1 năm 1,5 tháng', 'duration P1Y1M15D'],
    ['1 năm 2 năm', 'Expected the text to end after a duration, but found "2 năm" at column 7.'],
  ])('%s', (text, answer) => expect(answerOf('duration', text as string)).toBe(answer));
});

describe('figures as long as they may be', () => {
  const longest = '7'.repeat(1000);
  test.each([
    [longest, `numeral ${longest}`],
    [`${longest}7`, 'Expected a number of at most 1000 digits at column 1.'],
    [`1${'.000'.repeat(332)}`, `numeral 1${'000'.repeat(332)}`],
    [`1${'.000'.repeat(333)}`, 'Expected a number of at most 1000 digits at column 1.'],
    [`0,${longest}`, `numeral 0.${longest}`],
    ['123.456.789.012.345', 'numeral 123456789012345'],
    ['1.234.567.890.123.456', 'numeral 1234567890123456'],
    ['1.234.567.890.123.456.789,5', 'numeral 1234567890123456789.5'],
    ['12.345.678.901.234,56', 'numeral 12345678901234.56'],
    ['123456789,123456789', 'numeral 123456789.123456789'],
    ['9007199254740993', 'numeral 9007199254740993'],
  ])('%s', (text, answer) => expect(answerOf('numeral', text)).toBe(answer));

  test.each([
    [`1${' 000'.repeat(12)} người`, `quantity 1${'000'.repeat(12)} "người"`],
    [`1${' 000'.repeat(13)} người`, 'Expected a unit such as "ha" or "người", but found "000" at column 3.'],
    ['019 900 lượt', 'Expected a unit such as "ha" or "người", but found "900" at column 5.'],
    ['1234 900 lượt', 'Expected a unit such as "ha" or "người", but found "900" at column 6.'],
    ['19 900 4 lượt', 'Expected a unit such as "ha" or "người", but found "900" at column 4.'],
  ])('%s', (text, answer) => expect(answerOf('quantity', text)).toBe(answer));
});

describe('what plain JavaScript hands over', () => {
  const kinds = Object.keys(doors) as Kind[];

  test.each(kinds)('options of %s that are none', (kind) => {
    for (const options of [null, undefined, 5]) expect(doors[kind][1]('xin chào', options as never).ok).toBe(false);
  });

  test.each(kinds)('a text of %s that is none', (kind) => {
    const result = doors[kind][1](5 as never);
    expect(result).toMatchObject({ ok: false, error: { code: 'not-text', input: '' } });
  });

  test.each(kinds)('a text of %s as long as it may be', (kind) => {
    expect(doors[kind][1]('xin', { maxLength: 3 })).not.toMatchObject({ error: { code: 'too-long' } });
    expect(doors[kind][1]('xin', { maxLength: 2 })).toMatchObject({ error: { code: 'too-long' } });
  });
});

test('forty letters are quoted whole, and no more', () => {
  const forty = `${'ha '.repeat(13)}h`;
  expect(forty.length).toBe(40);
  expect(answerOf('numeral', `12 ${forty}`)).toBe(`Expected the text to end after a number, but found "${forty}" at column 4.`);
  expect(answerOf('numeral', `12 ${forty}a`)).toBe(`Expected the text to end after a number, but found "${forty}…" at column 4.`);
});
