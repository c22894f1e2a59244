// The validators as a consumer of Standard Schema sees them, who knows of nothing but the interface.
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Mention, parseMoney, parseSessionReport, type SessionReport, type Value } from '../../src/index.js';
import { mentionSchema, mentionValidator, sessionReportValidator, valueValidator } from '../../src/schema/index.js';

/** A procedure in the manner of tRPC: its input is what the validator gives back. */
function procedure<S extends StandardSchemaV1, Output>(input: S, resolve: (value: StandardSchemaV1.InferOutput<S>) => Output) {
  return async (raw: unknown): Promise<Output> => {
    const result = await input['~standard'].validate(raw);
    if (result.issues) throw new Error(result.issues.map(({ message, path = [] }) => `${path.map(String).join('.')}: ${message}`).join('\n'));
    return resolve(result.value as StandardSchemaV1.InferOutput<S>);
  };
}

/** A tool for a language model, which asks for the schema itself. */
function toolOf(parameters: StandardJSONSchemaV1 & StandardSchemaV1) {
  return { name: 'store', parameters: parameters['~standard'].jsonSchema.input({ target: 'draft-2020-12' }) };
}

describe('a consumer of Standard Schema', () => {
  const store = procedure(sessionReportValidator, (report) => report.body?.name ?? 'ai đó');

  test('gets what fits, as it is', async () => {
    const report = parseSessionReport('Sáng 8/12/2023, HĐND tỉnh Thái Bình khai mạc kỳ họp thứ 8.');
    expect(await store(JSON.parse(JSON.stringify(report)))).toBe('HĐND tỉnh Thái Bình');
    expect(sessionReportValidator['~standard'].validate(report)).toEqual({ value: report });
  });

  test('is told what does not', async () => {
    await expect(store({ ...parseSessionReport(''), version: 3 })).rejects.toThrow('version: Expected 1, but found 3.');
  });

  test('is told by whom', () => {
    for (const validator of [sessionReportValidator, mentionValidator, valueValidator]) {
      expect(validator['~standard']).toMatchObject({ version: 1, vendor: 'kyhop' });
    }
  });

  test('sees a field that is undefined as JSON does: not at all', () => {
    expect(valueValidator['~standard'].validate({ ...parseMoney('3 tỷ đồng'), per: undefined }).issues).toBeUndefined();
    expect(valueValidator['~standard'].validate({ kind: 'money', value: '3', currency: undefined }).issues).toMatchObject([{ path: ['currency'] }]);
  });

  test('gets no field that is only inherited', () => {
    expect(valueValidator['~standard'].validate(Object.create({ kind: 'numeral', value: '3' })).issues?.length).toBeGreaterThan(0);
  });

  test('gets the schema', () => {
    expect(toolOf(mentionValidator).parameters).toBe(mentionSchema);
    expect(() => mentionValidator['~standard'].jsonSchema.input({ target: 'openapi-3.0' })).toThrow(
      new RangeError('Expected the target "draft-2020-12" or "draft-07", but found "openapi-3.0".'),
    );
  });
});

test('the types are those of the library', () => {
  expectTypeOf<StandardSchemaV1.InferOutput<typeof sessionReportValidator>>().toEqualTypeOf<SessionReport>();
  expectTypeOf<StandardSchemaV1.InferInput<typeof sessionReportValidator>>().toEqualTypeOf<SessionReport>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof mentionValidator>>().toEqualTypeOf<Mention>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof valueValidator>>().toEqualTypeOf<Value>();
  const validators: readonly (StandardSchemaV1<unknown, unknown> & StandardJSONSchemaV1<unknown, unknown>)[] = [sessionReportValidator, mentionValidator];
  expect(validators.length).toBe(2);
});
