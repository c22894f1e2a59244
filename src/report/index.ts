// kyhop/report: from an article to one typed report.
export type { Span } from '../base/span.js';
export type { Decimal, IsoDate, Mention, Value } from '../base/value.js';
export { parseSessionReport, type ReportOptions } from './assemble.js';
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
