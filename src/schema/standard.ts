// The schemas by the Standard Schema interface (https://standardschema.dev), version 1: what takes any validator takes these as they
// are. The interface is written out here, so that there is nothing to install; so is that of Standard JSON Schema, by which tools for
// language models ask for the schema itself.

import { bareJson, own } from '../base/own.js';
import type { Mention, Value } from '../base/value.js';
import type { SessionReport } from '../report/report.js';
import { type Issue, issuesOf } from './check.js';
import type { JsonSchema } from './json-schema.js';
import { sessionReportSchema } from './report.js';
import { mentionSchema, valueSchema } from './values.js';

/** What came out of a validation: the value as it was given, or what is wrong with it. */
export type ValidationResult<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

/** Which version of JSON Schema is wanted. */
export interface TargetOptions {
  /** `draft-2020-12` or `draft-07`. */
  readonly target: string;
}

/** A validator of `T` that any consumer of Standard Schema takes. */
export interface Validator<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'kyhop';
    /** Throws for nothing that JSON can hold. The value is handed back as it is, not copied. */
    readonly validate: (value: unknown) => ValidationResult<T>;
    /** For the compiler only. */
    readonly types?: { readonly input: T; readonly output: T };
    readonly jsonSchema: {
      /** The schema of what is taken. Throws a RangeError for another target. */
      readonly input: (options: TargetOptions) => Record<string, unknown>;
      /** The schema of what is handed back: the same. */
      readonly output: (options: TargetOptions) => Record<string, unknown>;
    };
  };
}

/**
 * Judges reports that come from elsewhere: a queue, a file, an older version, a language model.
 *
 * @example
 * ```ts
 * const result = sessionReportValidator['~standard'].validate(JSON.parse(line));
 * if (result.issues) console.log(result.issues[0]); // { message: 'Expected …, but found "1.50".', path: ['indicators', 0, 'value', 'value'] }
 * else result.value.indicators; // typed
 * ```
 */
export const sessionReportValidator: Validator<SessionReport> = validatorOf(sessionReportSchema);

/** Judges mentions, as {@link sessionReportValidator} does reports. */
export const mentionValidator: Validator<Mention> = validatorOf(mentionSchema);

/** Judges values of any kind, as {@link sessionReportValidator} does reports. */
export const valueValidator: Validator<Value> = validatorOf(valueSchema);

function validatorOf<T>(schema: JsonSchema): Validator<T> {
  const inVersion = ({ target }: TargetOptions): Record<string, unknown> => {
    if (target === 'draft-2020-12') return schema;
    if (target === 'draft-07') return inDraft07(schema);
    throw new RangeError(`Expected the target "draft-2020-12" or "draft-07", but found "${target}".`);
  };
  const judged = bareJson(schema);
  return {
    '~standard': {
      version: 1,
      vendor: 'kyhop',
      validate: (value) => {
        const issues = issuesOf(judged, value);
        return issues.length > 0 ? { issues } : { value: value as T };
      },
      jsonSchema: { input: inVersion, output: inVersion },
    },
  };
}

/** The same schema in draft 7, where definitions have another name. */
function inDraft07(given: JsonSchema): Record<string, unknown> {
  const { $defs, ...rest } = own(given);
  const schema = own(rest);
  const all = (named: Readonly<Record<string, JsonSchema>>) => Object.fromEntries(Object.entries(named).map(([name, inner]) => [name, inDraft07(inner)]));
  return {
    ...schema,
    ...(schema.$schema === undefined ? {} : { $schema: 'http://json-schema.org/draft-07/schema#' }),
    ...(schema.$ref === undefined ? {} : { $ref: schema.$ref.replace('#/$defs/', '#/definitions/') }),
    ...(schema.anyOf ? { anyOf: schema.anyOf.map(inDraft07) } : {}),
    ...(schema.items ? { items: inDraft07(schema.items) } : {}),
    ...(schema.properties ? { properties: all(schema.properties) } : {}),
    ...($defs ? { definitions: all($defs) } : {}),
  };
}
