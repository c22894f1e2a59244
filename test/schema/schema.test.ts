// The schemas themselves: JSON Schema 2020-12 that ajv takes in strict mode, the same as their files, and true of every report, mention
// and value that the fixtures hold.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../src/base/civil.js';
import { parseSessionReport } from '../../src/index.js';
import { type JsonSchema, mentionSchema, sessionReportSchema, sessionReportValidator, valueSchema } from '../../src/schema/index.js';
import { readFixture, slugs } from '../report/fixture.js';
import { schemaFolder, schemas } from './files.js';

const strict = { strict: true, strictTypes: true, strictRequired: true, allErrors: true } as const;
const isReport = new Ajv2020(strict).compile(sessionReportSchema);
const isMention = new Ajv2020(strict).compile(mentionSchema);
const isValue = new Ajv2020(strict).compile(valueSchema);

/** The document as it comes out of a file or over a wire. */
function throughJson(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document));
}

function errorsOf(judge: ValidateFunction, document: unknown): unknown {
  return judge(throughJson(document)) ? null : judge.errors;
}

/** Every schema inside a schema, itself included. */
function partsOf(schema: JsonSchema): JsonSchema[] {
  const inner = [
    ...Object.values(schema.$defs ?? {}),
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
  ];
  return [schema, ...inner.flatMap(partsOf)];
}

describe.each(Object.entries(schemas))('%s', (name, schema) => {
  test('is what its file says', () => {
    expect(JSON.parse(readFileSync(new URL(`${name}.json`, schemaFolder), 'utf8'))).toEqual(schema);
  });

  test('points to its own definitions, to all of them, and each has a name', () => {
    const pointed = partsOf(schema).flatMap(({ $ref }) => $ref ?? []);
    expect([...new Set(pointed)].sort()).toEqual(
      Object.keys(schema.$defs ?? {})
        .map((key) => `#/$defs/${key}`)
        .sort(),
    );
  });

  test('is of the keywords that the validator knows, those of one form at a time', () => {
    const notes = ['$schema', '$id', '$defs', 'title', 'description', 'examples'];
    const forms = new Set(
      partsOf(schema).map((part) =>
        Object.keys(part)
          .filter((key) => !notes.includes(key))
          .sort()
          .join(' '),
      ),
    );
    expect([...forms].sort()).toEqual(
      [
        '$ref',
        'anyOf',
        'const',
        'enum type',
        'items type',
        'maximum minimum type',
        'minLength pattern type',
        'minimum type',
        'pattern type',
        'type',
        'additionalProperties properties required type',
      ]
        .filter((form) => name === 'session-report' || forms.has(form))
        .sort(),
    );
  });

  test('holds inside another schema', () => {
    const judge = new Ajv2020(strict).compile({ type: 'object', properties: { it: schema }, required: ['it'] });
    expect(judge({ it: 'một' })).toBe(false);
    expect(judge({ it: name === 'session-report' ? parseSessionReport('') : undefined })).toBe(name === 'session-report');
  });
});

describe.each(slugs)('%s', (slug) => {
  const { text, published } = readFixture(slug);
  const report = parseSessionReport(text, { published, source: slug });

  test('its report fits the schema', () => {
    expect(errorsOf(isReport, report)).toBeNull();
    expect(sessionReportValidator['~standard'].validate(report)).toEqual({ value: report });
  });

  test('each mention fits that of mentions, and without its place that of values', () => {
    expect(report.mentions.length).toBeGreaterThan(5);
    for (const mention of report.mentions) {
      expect(errorsOf(isMention, mention)).toBeNull();
      const { text: words, span, inferred, ...value } = mention;
      expect(errorsOf(isValue, value)).toBeNull();
      expect(errorsOf(isValue, mention)).not.toBeNull();
    }
  });
});

describe('the strings', () => {
  const pattern = (name: string): RegExp => new RegExp(sessionReportSchema.$defs?.[name]?.pattern as string, 'u');

  test('a day is one that the calendar has', () => {
    const days = pattern('IsoDate');
    for (const year of [0, 1, 4, 100, 400, 999, 1600, 1900, 2000, 2023, 2024, 2100, 9999]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(days.test(iso), iso).toBe(isDay(year, month, day));
        }
      }
    }
  });

  test.each(['Decimal', 'IsoDate', 'Edtf', 'ClockTime', 'IsoDuration', 'Distance', 'DayInterval', 'YearInterval'])('examples of %s fit it', (name) => {
    const { examples = [] } = sessionReportSchema.$defs?.[name] ?? {};
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(pattern(name).test(example)).toBe(true);
  });

  // what goes back over its steps once for each of them takes a minute here
  test.each(['1', '0', '0.1', '1.0', '9.9', 'P1', 'P1Y', '-', '2024-01-01/', 'X'])('three hundred thousand units of "%s" are judged in no time', (unit) => {
    for (const { pattern: source } of partsOf(sessionReportSchema)) {
      if (source === undefined) continue;
      for (const end of ['', '!'])
        expect(new RegExp(source, 'u').test(unit.repeat(300_000 / unit.length) + end)).toBe(source.includes('0|-?') && end === '' && unit === '1');
    }
  });
});

test('a definition can be pointed to from outside', () => {
  const judge = new Ajv2020(strict).addSchema(sessionReportSchema).compile({ $ref: 'urn:kyhop:session-report:1#/$defs/Money' });
  expect([judge({ kind: 'money', currency: 'VND', value: '9' }), judge({ kind: 'money', currency: 'VND', value: 9 })]).toEqual([true, false]);
});

test('draft 7 says the same', () => {
  const judge = new Ajv({ strict: true, strictTypes: true, strictRequired: true }).compile(
    sessionReportValidator['~standard'].jsonSchema.output({ target: 'draft-07' }),
  );
  const report = throughJson(parseSessionReport(readFixture(slugs[0] as string).text)) as { mentions: object[] };
  expect(judge(report)).toBe(true);
  const undone = { kind: 'date', precision: 'day', edtf: '2024-01-01', start: '2024-01-01', text: '1/1/2024', span: { start: 0, end: 8 } };
  expect(judge({ ...report, mentions: [{ ...undone, end: '2024-01-01' }] })).toBe(true);
  expect(judge({ ...report, mentions: [undone] })).toBe(false);
});
