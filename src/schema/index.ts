// kyhop/schema: what a report, a mention and a value look like, as JSON Schema 2020-12 and by Standard Schema.
export type { Mention, Value } from '../base/value.js';
export type { SessionReport } from '../report/report.js';
export type { Issue } from './check.js';
export type { JsonSchema } from './json-schema.js';
export { sessionReportSchema } from './report.js';
export { mentionValidator, sessionReportValidator, type TargetOptions, type ValidationResult, type Validator, valueValidator } from './standard.js';
export { mentionSchema, valueSchema } from './values.js';
