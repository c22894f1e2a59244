// kyhop/report: from an article to one typed report.
export type { Span } from '../base/span.js';
export type { Decimal, IsoDate, Mention, Value } from '../base/value.js';
export { parseSessionReport, type ReportOptions } from './assemble.js';
export {
  type AnnotationOptions,
  type TextPositionSelector,
  type TextQuoteSelector,
  type TextualBody,
  toWebAnnotation,
  type WebAnnotation,
} from './export/annotation.js';
export { type CsvOptions, toCsv } from './export/csv.js';
export type { Language } from './export/labels.js';
export { type MarkdownOptions, toMarkdown } from './export/markdown.js';
export { toPopolo } from './export/popolo.js';
export type {
  PopoloArea,
  PopoloData,
  PopoloEvent,
  PopoloMembership,
  PopoloMotion,
  PopoloOrganization,
  PopoloPerson,
  PopoloPost,
  PopoloVoteEvent,
} from './export/popolo-model.js';
export { type Column, type Row, type RowsOptions, rowColumns, rowsSchema, type TableSchema, toRows } from './export/rows.js';
export type {
  Body,
  Comparison,
  DocumentCount,
  Implied,
  Indicator,
  Person,
  Personnel,
  Resolution,
  Session,
  SessionReport,
  Statement,
  Task,
  Vote,
  Warning,
  WarningCode,
} from './report.js';
