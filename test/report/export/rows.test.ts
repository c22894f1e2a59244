// Rows and CSV: written out for a short article, then what holds of the reports of all fixtures.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvOptions, type Indicator, type Row, type RowsOptions, rowColumns, rowsSchema, toCsv, toRows } from '../../../src/report/index.js';
import { allEvidence, article, report, reports, source, written } from './reports.js';

/** A reader of RFC 4180: cells in quotes or without, a quote in quotes twice, lines that end in CRLF. */
function readCsv(csv: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  for (let at = 0; at < csv.length; ) {
    let cell = '';
    if (csv[at] === '"') {
      for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
        if (at >= csv.length) throw new Error('a quote is not closed');
        if (csv[at] === '"') at++;
        cell += csv[at];
      }
      at++;
    } else while (at < csv.length && csv[at] !== ',' && csv[at] !== '\r') cell += csv[at++];
    cells.push(cell);
    if (csv[at] === ',') at++;
    else {
      if (csv.slice(at, at + 2) !== '\r\n') throw new Error(`a line ends otherwise than in CRLF at ${at}`);
      lines.push(cells);
      cells = [];
      at += 2;
    }
  }
  return lines;
}

const names = rowColumns.map(({ name }) => name);
const shapes: Readonly<Record<string, RegExp>> = {
  integer: /^\d+$/u,
  number: /^-?\d+(\.\d+)?$/u,
  date: /^\d{4}-\d\d-\d\d$/u,
  year: /^\d{4}$/u,
  boolean: /^true$/u,
  string: /^.+$/su,
};

describe('toRows', () => {
  test('has a row for each comparison of an indicator', () => {
    const head = { source, body: 'HĐND huyện Thọ Xuân', session: 19, council: 21 };
    const stated = {
      indicator: 1,
      name: 'Thu ngân sách nhà nước',
      key: 'state-budget-revenue',
      kind: 'money',
      value: '412650000000',
      unit: 'VND',
      status: 'actual',
    };
    const period = { period_start: '2024-01-01', period_end: '2024-06-30' };
    const rows = toRows(report, { text: article });
    expect(rows.map(({ evidence: _, comparison_evidence: __, quote: ___, implied: ____, implied_min: _____, implied_max: ______, ...row }) => row)).toEqual([
      { ...head, ...stated, ...period, comparison: 1, relation: 'reach', percent: '61.2', base: 'estimate', base_text: 'dự toán' },
      { ...head, ...stated, ...period, comparison: 2, relation: 'increase', percent: '18.5', base: 'same-period', base_text: 'so với cùng kỳ' },
    ]);
    expect(rows[0]?.quote).toBe('Thu ngân sách nhà nước 6 tháng đầu năm đạt 412 tỷ 650 triệu đồng … bằng 61,2% dự toán … tăng 18,5% so với cùng kỳ');
    const [start, end] = String(rows[1]?.comparison_evidence).split('-').map(Number);
    expect(article.slice(start, end)).toBe('tăng 18,5% so với cùng kỳ');
  });

  test.each(reports)('$slug: every comparison and every indicator has its row, with its evidence', ({ report: each }) => {
    const rows = toRows(each);
    expect(rows.length).toBe(each.indicators.reduce((sum, { comparisons }) => sum + Math.max(1, comparisons.length), 0));
    const places = new Set(rows.flatMap(({ evidence, comparison_evidence }) => `${evidence} ${comparison_evidence ?? ''}`.trim().split(' ')));
    expect(places).toEqual(new Set(allEvidence(each.indicators).map(written)));
    for (const row of rows) {
      const indicator = each.indicators[row.indicator - 1] as Indicator;
      expect(row.name).toBe(indicator.name);
      const { value, min, max, of } = indicator.value as Readonly<Record<string, unknown>>;
      expect([row.value, row.min, row.max, row.of]).toEqual([value, min, max, of]);
      expect(row.percent).toBe(row.comparison === undefined ? undefined : indicator.comparisons[row.comparison - 1]?.percent);
    }
  });

  test('cells stand in the order of the columns', () => {
    for (const row of reports.flatMap((each) => toRows(each.report, { text: each.text }))) {
      expect(Object.keys(row)).toEqual(names.filter((name) => row[name] !== undefined));
    }
  });
});

describe('toCsv', () => {
  test('is one table with a header, its lines ending in CRLF', () => {
    const [head, first] = readCsv(toCsv(toRows(report)));
    expect(head).toEqual(names);
    expect(first?.slice(0, 9)).toEqual([
      source,
      'HĐND huyện Thọ Xuân',
      '19',
      '21',
      '1',
      'Thu ngân sách nhà nước',
      'state-budget-revenue',
      'money',
      '412650000000',
    ]);
    expect(toCsv([])).toBe(`${names.join(',')}\r\n`);
  });

  test('begins with a byte order mark where one is asked for', () => {
    expect(toCsv([], { bom: true }).codePointAt(0)).toBe(0xfeff);
  });

  test('plain JavaScript may hand over null for options', () => {
    expect(toCsv([], null as unknown as CsvOptions)).toBe(toCsv([]));
    expect(toRows(report, null as unknown as RowsOptions)).toEqual(toRows(report));
  });

  test.each(reports)('$slug: is read back, and every cell has the type that the schema gives', ({ report: each, text }) => {
    const rows = toRows(each, { text });
    const [head, ...lines] = readCsv(toCsv(rows, { formulas: 'keep' }));
    expect(head).toEqual(rowsSchema.fields.map(({ name }) => name));
    expect(lines.length).toBe(rows.length);
    for (const [index, cells] of lines.entries()) {
      const row = Object.fromEntries(cells.flatMap((cell, column) => (cell === '' ? [] : [[names[column], cell]])));
      const expected = Object.fromEntries(Object.entries(rows[index] as Row).map(([name, value]) => [name, String(value)]));
      expect(row).toEqual(expected);
      cells.forEach((cell, column) => {
        if (cell !== '') expect(cell, names[column]).toMatch(shapes[rowColumns[column]?.type as string] as RegExp);
      });
    }
  });

  const row = (name: string): Row => ({ indicator: 1, name, kind: 'numeral', value: '-5', status: 'actual', evidence: '0-1' });
  const column = names.indexOf('name');

  test.each(['=1+1', '+84', '-4% GDP', '@SUM(A1)', '\tx', '＝1'])('%j is no formula', (name) => {
    const cells = readCsv(toCsv([row(name)]))[1] as string[];
    expect(cells[column]).toBe(`'${name}`);
    expect(cells[names.indexOf('value')]).toBe('-5');
    expect(readCsv(toCsv([row(name)], { formulas: 'keep' }))[1]?.[column]).toBe(name);
  });

  test('any words are read back as they were', () => {
    const marks = fc
      .array(fc.constantFrom('"', ',', '\r', '\n', '\r\n', 'a', 'ế', ' ', "'", '=', '👍🏽', '\ud800'), { minLength: 1 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(marks, marks, (one, other) => {
        const lines = readCsv(toCsv([row(one), row(other)], { formulas: 'keep' }));
        expect(lines.slice(1).map((cells) => cells[column])).toEqual([one, other]);
      }),
    );
  });
});
