// The schemas as files: fixtures/schema/<name>.json, which the build copies into the package. `npm run fixtures` writes them, so that
// a change of what a report may be is reviewed as a diff of its schema.
import { writeFileSync } from 'node:fs';
import { type JsonSchema, mentionSchema, sessionReportSchema, valueSchema } from '../../src/schema/index.js';
import { print } from '../print.js';

export const schemaFolder = new URL('../../fixtures/schema/', import.meta.url);

export const schemas: Readonly<Record<string, JsonSchema>> = {
  'session-report': sessionReportSchema,
  mention: mentionSchema,
  value: valueSchema,
};

export function writeSchemas(): void {
  for (const [name, schema] of Object.entries(schemas)) writeFileSync(new URL(`${name}.json`, schemaFolder), `${print(schema)}\n`);
}
