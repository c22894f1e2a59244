// Rows as CSV by RFC 4180: lines end in CRLF, a cell with a quote, a comma or a line break stands in quotes, a quote in it twice.
//
// A spreadsheet takes a cell that begins with = + - @ for a formula, and the words of an article are anyone's. Such a cell of words
// gets an apostrophe before it, as OWASP advises; figures are figures and stay as they are.
import { own } from '../../base/own.js';
import { type Row, rowColumns } from './rows.js';

/** What is done for the sake of spreadsheets. */
export interface CsvOptions {
  /** `keep` leaves words as they are even where a spreadsheet would take them for a formula; `guard` by default. */
  readonly formulas?: 'guard' | 'keep';
  /** Begins with a byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

const formulaStarts: ReadonlySet<string> = new Set(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);

/**
 * Rows as CSV, with one line of column names before them.
 *
 * @param rows as `toRows` gives them; those of many reports may stand in one table.
 *
 * @example
 * ```ts
 * await writeFile('bao-cao.csv', toCsv(toRows(report), { bom: true }));
 * ```
 */
export function toCsv(rows: readonly Row[], options: CsvOptions = {}): string {
  const { formulas = 'guard', bom = false } = own(options);
  const head = rowColumns.map(({ name }) => name);
  const lines = rows.map(own).map((row) =>
    rowColumns.map(({ name, type }) => {
      const cell = row[name] === undefined ? '' : String(row[name]);
      return quoted(type === 'string' && formulas === 'guard' && formulaStarts.has(cell.charAt(0)) ? `'${cell}` : cell);
    }),
  );
  return (bom ? '\u{feff}' : '') + [head, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
