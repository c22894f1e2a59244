// A report as rows of a table: one for each indicator and comparison, so that a spreadsheet can sort and filter them.
//
// The columns stand in one list; the schema, the rows and the CSV are made from it and cannot drift apart.
import { bareJson, own } from '../../base/own.js';
import type { Span } from '../../base/span.js';
import type { Decimal, IsoDate } from '../../base/value.js';
import type { Comparison, Indicator, SessionReport } from '../report.js';
import { noSize, type Size, sizeOf } from './size.js';

/** One comparison of one indicator; an indicator that is compared to nothing has one row too. What is not known is absent. */
export interface Row {
  readonly source?: string;
  readonly body?: string;
  readonly session?: number;
  readonly council?: number;
  /** Which indicator of the report it is, from 1. */
  readonly indicator: number;
  readonly name: string;
  readonly key?: string;
  readonly kind: Indicator['value']['kind'];
  readonly value?: Decimal;
  readonly min?: Decimal;
  readonly max?: Decimal;
  /** Of a ratio: the whole. */
  readonly of?: Decimal;
  readonly approximation?: 'about' | 'below' | 'above';
  /** `%`, `VND`, `VND/kg`, `tạ/ha`, `xã`. */
  readonly unit?: string;
  /** The UCUM code of the unit, where it has one. */
  readonly measure?: string;
  readonly status: Indicator['status'];
  readonly period_start?: IsoDate;
  readonly period_end?: IsoDate;
  readonly price_base?: number;
  readonly shortfall?: true;
  /** Which comparison of the indicator it is, from 1. */
  readonly comparison?: number;
  readonly relation?: Comparison['relation'];
  readonly percent?: Decimal;
  readonly points?: Decimal;
  readonly times?: Decimal;
  readonly amount?: Decimal;
  readonly amount_min?: Decimal;
  readonly amount_max?: Decimal;
  readonly amount_approximation?: 'about' | 'below' | 'above';
  readonly amount_unit?: string;
  readonly base?: Comparison['base'];
  readonly base_text?: string;
  readonly implied?: Decimal;
  readonly implied_min?: Decimal;
  readonly implied_max?: Decimal;
  /** The places that state the indicator, `120-164 170-181`: UTF-16 offsets, the end exclusive. */
  readonly evidence: string;
  readonly comparison_evidence?: string;
  /** The words at the evidence, where the text was given; ` … ` stands between two places. */
  readonly quote?: string;
}

/** What rows are made from beside the report. */
export interface RowsOptions {
  /** The text of the report, for the column `quote`. */
  readonly text?: string;
}

type ColumnType = 'string' | 'integer' | 'number' | 'date' | 'year' | 'boolean';

/** A column as Table Schema describes it. */
export interface Column {
  readonly name: keyof Row;
  readonly type: ColumnType;
  readonly description: string;
}

const places = 'as UTF-16 offsets into the text, "start-end", the end exclusive, with a blank between two';

/** The columns in their order. */
export const rowColumns: readonly Column[] = [
  { name: 'source', type: 'string', description: 'Where the text comes from, as it was given' },
  { name: 'body', type: 'string', description: 'The assembly that sat' },
  { name: 'session', type: 'integer', description: 'The number of the session (kỳ họp)' },
  { name: 'council', type: 'integer', description: 'The number of the term of the council (khóa)' },
  { name: 'indicator', type: 'integer', description: 'Which indicator of the report it is, from 1' },
  { name: 'name', type: 'string', description: 'The indicator in the words of the text' },
  { name: 'key', type: 'string', description: 'A stable key of the well-known indicators' },
  { name: 'kind', type: 'string', description: 'numeral, percent, money, quantity or ratio' },
  { name: 'value', type: 'number', description: 'The exact value, in the unit' },
  { name: 'min', type: 'number', description: 'The lower end or the lower bound of a range' },
  { name: 'max', type: 'number', description: 'The upper end or the upper bound of a range' },
  { name: 'of', type: 'number', description: 'The whole of a ratio' },
  { name: 'approximation', type: 'string', description: 'about, below or above' },
  { name: 'unit', type: 'string', description: 'What the value is counted in' },
  { name: 'measure', type: 'string', description: 'The UCUM code of the unit' },
  { name: 'status', type: 'string', description: 'actual, estimate or target' },
  { name: 'period_start', type: 'date', description: 'The first day of the period' },
  { name: 'period_end', type: 'date', description: 'The last day of the period' },
  { name: 'price_base', type: 'year', description: 'The year whose prices it is counted in' },
  { name: 'shortfall', type: 'boolean', description: 'true where it is listed among what was not reached' },
  { name: 'comparison', type: 'integer', description: 'Which comparison of the indicator it is, from 1' },
  { name: 'relation', type: 'string', description: 'increase, decrease, reach, exceed or below' },
  { name: 'percent', type: 'number', description: 'By or to how many percent' },
  { name: 'points', type: 'number', description: 'By how many percentage points' },
  { name: 'times', type: 'number', description: 'How many times the base' },
  { name: 'amount', type: 'number', description: 'By how much' },
  { name: 'amount_min', type: 'number', description: 'The lower end of the amount' },
  { name: 'amount_max', type: 'number', description: 'The upper end of the amount' },
  { name: 'amount_approximation', type: 'string', description: 'about, below or above' },
  { name: 'amount_unit', type: 'string', description: 'What the amount is counted in' },
  { name: 'base', type: 'string', description: 'same-period, plan, estimate, previous-year or other' },
  { name: 'base_text', type: 'string', description: 'The base in the words of the text' },
  { name: 'implied', type: 'number', description: 'The figure of the base that value and comparison imply, in the unit' },
  { name: 'implied_min', type: 'number', description: 'The lower bound that rounding leaves it' },
  { name: 'implied_max', type: 'number', description: 'The upper bound that rounding leaves it' },
  { name: 'evidence', type: 'string', description: `The places that state the indicator, ${places}` },
  { name: 'comparison_evidence', type: 'string', description: `The places that state the comparison, ${places}` },
  { name: 'quote', type: 'string', description: 'The words at the evidence' },
];

/** A Table Schema of Frictionless Data, to stand beside the CSV. */
export interface TableSchema {
  readonly fields: readonly Column[];
  readonly missingValues: readonly string[];
}

/** The schema of the rows, to be written as JSON beside their CSV. */
export const rowsSchema: TableSchema = { fields: rowColumns, missingValues: [''] };

/**
 * The indicators of a report as rows, one for each of their comparisons.
 *
 * @example
 * ```ts
 * toRows(parseSessionReport('Thu ngân sách đạt 412 tỷ đồng, bằng 61,2% dự toán.'))[0];
 * // { indicator: 1, name: 'Thu ngân sách', value: '412000000000', unit: 'VND', relation: 'reach', percent: '61.2', … }
 * ```
 */
export function toRows(report: SessionReport, options: RowsOptions = {}): Row[] {
  return rowsOf(bareJson(report), own(options));
}

function rowsOf(report: SessionReport, { text }: RowsOptions): Row[] {
  const head = headOf(report);
  return report.indicators.flatMap((indicator, index) => {
    const stated = { ...head, ...indicatorCells(indicator, index + 1) };
    const evidence = { evidence: placesOf(indicator.evidence) };
    const { comparisons } = indicator;
    if (comparisons.length === 0) return [ordered({ ...stated, ...evidence, ...quoteOf(indicator.evidence, text) })];
    return comparisons.map((comparison, number) => {
      const own = { ...comparisonCells(comparison, number + 1), ...evidence, comparison_evidence: placesOf(comparison.evidence) };
      return ordered({ ...stated, ...own, ...quoteOf(indicator.evidence, text) });
    });
  });
}

type Cells = { readonly [Name in keyof Row]?: Row[Name] | undefined };

/** The cells in the order of the columns, without those that are empty. */
function ordered(given: Cells): Row {
  const cells = own(given);
  const filled = rowColumns.filter(({ name }) => cells[name] !== undefined).map(({ name }) => [name, cells[name]]);
  return Object.fromEntries(filled) as Row;
}

function headOf({ source, body, session }: SessionReport): Cells {
  return { source, body: body?.name, session: session.ordinal, council: session.council };
}

function indicatorCells({ name, key, value, status, period, priceBase, shortfall }: Indicator, number: number): Cells {
  const [start, end] = period?.split('/') ?? [];
  const size = sizeOf(value);
  return {
    indicator: number,
    name,
    key,
    kind: value.kind,
    value: size.value,
    min: size.min,
    max: size.max,
    of: size.of,
    approximation: size.approx,
    unit: size.unit,
    measure: value.kind === 'quantity' ? value.measure : undefined,
    status,
    period_start: start,
    period_end: end ?? start,
    price_base: priceBase,
    shortfall,
  };
}

function comparisonCells({ relation, percent, points, times, amount, base, baseText, implied }: Comparison, number: number): Cells {
  const size: Size = amount ? sizeOf(amount) : noSize;
  return {
    comparison: number,
    relation,
    percent,
    points,
    times,
    amount: size.value,
    amount_min: size.min,
    amount_max: size.max,
    amount_approximation: size.approx,
    amount_unit: size.unit,
    base,
    base_text: baseText || undefined,
    implied: implied?.value,
    implied_min: implied?.min,
    implied_max: implied?.max,
  };
}

function placesOf(evidence: readonly Span[]): string {
  return evidence.map(({ start, end }) => `${start}-${end}`).join(' ');
}

function quoteOf(evidence: readonly Span[], text: string | undefined): Cells {
  return text === undefined ? {} : { quote: evidence.map(({ start, end }) => text.slice(start, end)).join(' … ') };
}
