export { ParseError, type ParseErrorCode } from './base/error.js';
export type { Span } from './base/span.js';
export type {
  Approximation,
  CalendarDate,
  Decimal,
  Duration,
  Inferred,
  IsoDate,
  IsoDateTime,
  Kind,
  Magnitude,
  Mention,
  Money,
  Numeral,
  Ordinal,
  Percent,
  Period,
  Precision,
  Quantity,
  Ratio,
  Time,
  Unit,
  Value,
} from './base/value.js';
export { type Excerpt, type ExcerptOptions, excerpt } from './explain/excerpt.js';
export { type Explanation, explain } from './explain/explain.js';
export type { Gives, Part } from './explain/part.js';
export { type SpellOptions, spellNumeral } from './format/spell.js';
export { formatValue } from './format/value.js';
export { type FindOptions, findMentions } from './mentions/find.js';
export { type MoneyOptions, parseMoney, parseQuantity, safeParseMoney, safeParseQuantity } from './parse/amounts.js';
export {
  type DateOptions,
  parseDate,
  parseDuration,
  parsePeriod,
  parseTime,
  safeParseDate,
  safeParseDuration,
  safeParsePeriod,
  safeParseTime,
} from './parse/calendar.js';
export {
  parseNumeral,
  parseOrdinal,
  parsePercent,
  parseRatio,
  safeParseNumeral,
  safeParseOrdinal,
  safeParsePercent,
  safeParseRatio,
} from './parse/numbers.js';
export type { ParseOptions, SafeParse } from './recognizers/door.js';
export { parseSessionReport, type ReportOptions } from './report/assemble.js';
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
} from './report/report.js';
