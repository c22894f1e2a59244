// The doors: what each kind takes, what it refuses, and every error with its whole message, its span and its caret.
import { describe, expect, test } from 'vitest';
import type { DateOptions, Kind, ParseError, ParseErrorCode, SafeParse, Value } from '../src/index.js';
import * as kyhop from '../src/index.js';
import { doors, type Options } from './doors.js';

const kinds = Object.keys(doors) as Kind[];

function parse(kind: Kind, text: string, options: Options = {}): Value {
  return doors[kind][0](text, options);
}

function safe(kind: Kind, text: string, options: Options = {}): SafeParse<Value> {
  return doors[kind][1](text, options);
}

function errorOf(kind: Kind, text: string, options: Options = {}): ParseError {
  const result = safe(kind, text, options);
  if (result.ok) throw new Error(`${kind} takes ${JSON.stringify(text)}: ${JSON.stringify(result.value)}`);
  return result.error;
}

const day = (edtf: string): object => ({ kind: 'date', precision: 'day', edtf, start: edtf, end: edtf });

describe('what is taken', () => {
  test.each<[Kind, string, Options, object]>([
    ['numeral', '34.550,5', {}, { kind: 'numeral', value: '34550.5' }],
    ['numeral', 'hai mươi mốt nghìn', {}, { kind: 'numeral', value: '21000' }],
    ['numeral', '  khoảng 12  ', {}, { kind: 'numeral', value: '12', approx: 'about' }],
    ['ratio', '52/52 đại biểu', {}, { kind: 'ratio', value: '52', of: '52', unit: 'đại biểu' }],
    ['ratio', 'hai phần ba', {}, { kind: 'ratio', value: '2', of: '3' }],
    ['ordinal', 'khóa XV', {}, { kind: 'ordinal', value: 15 }],
    ['ordinal', 'khoá XV', {}, { kind: 'ordinal', value: 15 }],
    ['ordinal', 'kỳ họp thứ Mười hai', {}, { kind: 'ordinal', value: 12 }],
    ['percent', '0,25 điểm phần trăm', {}, { kind: 'percent', value: '0.25', points: true }],
    ['percent', 'từ 31% đến 60%', {}, { kind: 'percent', min: '31', max: '60' }],
    ['money', '34.550 tỷ 889 triệu đồng', {}, { kind: 'money', value: '34550889000000', currency: 'VND' }],
    ['money', '34 tỷ', { currency: 'VND' }, { kind: 'money', value: '34000000000', currency: 'VND' }],
    ['quantity', '1.200 ha', {}, { kind: 'quantity', value: '1200', unit: 'ha', measure: 'har' }],
    ['quantity', '5 con bò vàng', {}, { kind: 'quantity', value: '5', unit: 'con bò vàng' }],
    ['date', 'sáng 4/7/2017', {}, day('2017-07-04')],
    ['date', '29/2/2024', {}, day('2024-02-29')],
    ['date', 'hôm qua', { reference: '2024-03-01' }, day('2024-02-29')],
    ['date', 'hôm qua', { reference: new Date(Date.UTC(2024, 2, 1)) }, day('2024-02-29')],
    ['date', 'hôm qua', {}, { kind: 'date', precision: 'day', edtf: 'XXXX-XX-XX', relative: '-P1D' }],
    ['period', 'nhiệm kỳ 2021-2026', {}, { kind: 'period', precision: 'year', edtf: '2021/2026', start: '2021-01-01', end: '2026-12-31' }],
    ['time', '8h05 tối', {}, { kind: 'time', time: '20:05' }],
    ['time', '24:00', {}, { kind: 'time', time: '24:00' }],
    ['time', '0 giờ kém 15', {}, { kind: 'time', time: '23:45' }],
    ['duration', '5 phút 30 giây', {}, { kind: 'duration', iso: 'PT5M30S' }],
  ])('%s: %s', (kind, text, options, value) => {
    expect(parse(kind, text, options)).toEqual(value);
    expect(safe(kind, text, options)).toEqual({ ok: true, value });
  });
});

/** A phrase of one kind, to be refused by others. */
const phrases: Readonly<Record<Kind, string>> = {
  numeral: '12,5',
  ratio: '52/60 đại biểu',
  ordinal: 'khóa XV',
  percent: '12,5%',
  money: '12,5 tỷ đồng',
  quantity: '12,5 ha',
  date: 'ngày 4/7/2017',
  period: 'quý I/2024',
  time: '8h30',
  duration: '5 năm',
};

describe.each(kinds)('%s', (kind) => {
  test('takes its own phrase', () => {
    expect(parse(kind, phrases[kind]).kind).toBe(kind);
  });

  test('throws what its safe form returns', () => {
    for (const text of ['', 'xin chào', '%', `${phrases[kind]} thôi nhé, rồi`]) {
      const error = errorOf(kind, text);
      expect(error).toBeInstanceOf(kyhop.ParseError);
      expect(() => parse(kind, text)).toThrow(error.message);
    }
  });

  test.each([
    '',
    ' ',
    '\n\t',
    '\u00a0',
    '\ud800',
    '\udc00 5',
    '-',
    '%',
    '1.2.3.4',
    'tỷ tỷ tỷ',
    'Hello world',
    '今日は',
    '32/13/2023',
    'hai mươi và',
    '12 tỷ và',
    '🙂',
  ])('refuses %j with a message and a span inside the text', (text) => {
    const error = errorOf(kind, text);
    expect(error.message).toMatch(/^Expected .*\.$/su);
    expect(error.input).toBe(text);
    expect(error.span.start).toBeGreaterThanOrEqual(0);
    expect(error.span.end).toBeGreaterThanOrEqual(error.span.start);
    expect(error.span.end).toBeLessThanOrEqual(text.length);
    expect(typeof error.caret).toBe('string');
  });
});

test('a number of 400 digits is read to the last', () => {
  const digits = `${'7'.repeat(399)}3`;
  expect(parse('numeral', digits)).toEqual({ kind: 'numeral', value: digits });
  expect(parse('money', `${digits} đồng`)).toEqual({ kind: 'money', value: digits, currency: 'VND' });
});

describe('the errors', () => {
  const long = '7'.repeat(1001);
  const cases: [ParseErrorCode, Kind, string, Options, string, [number, number], string][] = [
    ['too-long', 'numeral', '12345', { maxLength: 3 }, 'Expected a text of at most 3 UTF-16 code units.', [3, 5], '12345\n   ^^'],
    ['empty', 'money', '', {}, 'Expected an amount of money, but the text is empty.', [0, 0], '\n^'],
    ['empty', 'date', '   ', {}, 'Expected a date, but the text is empty.', [0, 3], '   \n^^^'],
    ['incomplete', 'money', '34 tỷ', {}, 'Expected a currency such as "đồng" or "USD", but the text ends here at column 6.', [5, 5], '34 tỷ\n     ^'],
    ['incomplete', 'percent', '5', {}, 'Expected a percent sign, but the text ends here at column 2.', [1, 1], '5\n ^'],
    ['incomplete', 'ratio', '52/', {}, 'Expected a total after the slash, but the text ends here at column 4.', [3, 3], '52/\n   ^'],
    ['incomplete', 'numeral', 'từ 3 đến', {}, 'Expected a number, but the text ends here at column 9.', [8, 8], 'từ 3 đến\n        ^'],
    ['incomplete', 'duration', '5', {}, 'Expected a unit of time such as "ngày" or "năm", but the text ends here at column 2.', [1, 1], '5\n ^'],
    ['unexpected', 'money', '34 tỷ con', {}, 'Expected a currency such as "đồng" or "USD", but found "con" at column 7.', [6, 9], '34 tỷ con\n      ^^^'],
    ['unexpected', 'numeral', 'tỷ tỷ tỷ', {}, 'Expected a number, but found "tỷ" at column 1.', [0, 2], 'tỷ tỷ tỷ\n^^'],
    ['unexpected', 'ordinal', 'khóa abc', {}, 'Expected a place such as "13" or "XIII", but found "abc" at column 6.', [5, 8], 'khóa abc\n     ^^^'],
    [
      'trailing-text',
      'numeral',
      'hai mươi mốt nghìn con',
      {},
      'Expected the text to end after a number, but found "con" at column 20.',
      [19, 22],
      `hai mươi mốt nghìn con\n${' '.repeat(19)}^^^`,
    ],
    [
      'trailing-text',
      'date',
      '4/7/2023 nhé',
      {},
      'Expected the text to end after a date, but found "nhé" at column 10.',
      [9, 12],
      '4/7/2023 nhé\n         ^^^',
    ],
    [
      'malformed-number',
      'numeral',
      '1.2.3.4',
      {},
      'Expected a number with groups of three digits or one decimal comma, but found "1.2.3.4" at column 1.',
      [0, 7],
      '1.2.3.4\n^^^^^^^',
    ],
    ['number-too-long', 'numeral', long, {}, 'Expected a number of at most 1000 digits at column 1.', [0, 1001], `${long}\n${'^'.repeat(1001)}`],
    [
      'impossible-date',
      'date',
      '32/13/2023',
      {},
      'Expected a day that the calendar has, but found "32/13/2023" at column 1.',
      [0, 10],
      '32/13/2023\n^^^^^^^^^^',
    ],
    [
      'impossible-date',
      'date',
      'ngày 32 tháng 4',
      {},
      'Expected a day that the calendar has, but found "32 tháng 4" at column 6.',
      [5, 15],
      'ngày 32 tháng 4\n     ^^^^^^^^^^',
    ],
    ['impossible-date', 'date', '29/2/2023', {}, 'Expected a day that the calendar has, but found "29/2/2023" at column 1.', [0, 9], '29/2/2023\n^^^^^^^^^'],
    ['impossible-time', 'time', '25 giờ', {}, 'Expected a time between 0:00 and 24:00, but found "25 giờ" at column 1.', [0, 6], '25 giờ\n^^^^^^'],
    [
      'impossible-time',
      'time',
      '24 giờ 30 giây',
      {},
      'Expected a time between 0:00 and 24:00, but found "24 giờ 30" at column 1.',
      [0, 9],
      '24 giờ 30 giây\n^^^^^^^^^',
    ],
    ['impossible-time', 'time', '12:61', {}, 'Expected a time between 0:00 and 24:00, but found "12:61" at column 1.', [0, 5], '12:61\n^^^^^'],
    [
      'invalid-reference',
      'date',
      '4/7',
      { reference: '2023-02-30' },
      'Expected the reference to be an ISO 8601 date, but found "2023-02-30".',
      [0, 0],
      '4/7\n^',
    ],
    [
      'invalid-reference',
      'period',
      'quý I',
      { reference: new Date(Number.NaN) },
      'Expected the reference to be an ISO 8601 date, but found an invalid Date.',
      [0, 0],
      'quý I\n^',
    ],
  ];

  test.each(cases)('%s: %s of %j', (code, kind, text, options, message, [start, end], caret) => {
    const error = errorOf(kind, text, options);
    expect({ code: error.code, message: error.message, span: error.span, caret: error.caret }).toEqual({ code, message, span: { start, end }, caret });
  });

  test('not-text', () => {
    const error = errorOf('numeral', 42 as unknown as string);
    expect({ code: error.code, message: error.message, span: error.span }).toEqual({
      code: 'not-text',
      message: 'Expected a string that holds a number.',
      span: { start: 0, end: 0 },
    });
  });

  test('not-a-value', () => {
    const careless = kyhop.formatValue as (value: unknown) => string;
    const found: [unknown, string][] = [
      [null, 'null'],
      [undefined, 'undefined'],
      ['34 tỷ đồng', 'the string "34 tỷ đồng"'],
      [34, 'a number'],
      [{ kind: 'colour' }, 'the kind "colour"'],
      [{ toString: 34 }, 'an object without a kind'],
    ];
    for (const [value, words] of found) expect(() => careless(value)).toThrow(`Expected a value of one of the ten kinds, but found ${words}.`);
  });

  test.each([kyhop.parseDate, kyhop.parsePeriod])('a reference that is none is thrown, before a text that is none', (parse) => {
    const careless = parse as (text: unknown, options: DateOptions) => Value;
    expect(() => careless('hôm qua', { reference: '5/7/2024' })).toThrow('Expected the reference to be an ISO 8601 date, but found "5/7/2024".');
    expect(() => careless(42, { reference: new Date(Number.NaN) })).toThrow('Expected the reference to be an ISO 8601 date, but found an invalid Date.');
  });

  test.each([kyhop.safeParseDate, kyhop.safeParsePeriod, kyhop.safeParseMoney])('options may be null', (safe) => {
    expect(safe('năm', null as unknown as DateOptions).ok).toBe(false);
  });

  test('every code is produced by some input', () => {
    const codes: Record<ParseErrorCode, true> = {
      'not-text': true,
      'not-a-value': true,
      'too-long': true,
      empty: true,
      incomplete: true,
      unexpected: true,
      'trailing-text': true,
      'malformed-number': true,
      'number-too-long': true,
      'impossible-date': true,
      'impossible-time': true,
      'invalid-reference': true,
    };
    expect(new Set([...cases.map(([code]) => code), 'not-text', 'not-a-value'])).toEqual(new Set(Object.keys(codes)));
  });
});
