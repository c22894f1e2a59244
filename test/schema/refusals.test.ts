// What is no report: wrong documents are refused by ajv and by the validator alike, and the validator says where and why. As a property,
// the two agree on reports of which something was changed at random.
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSessionReport } from '../../src/index.js';
import { sessionReportSchema, sessionReportValidator } from '../../src/schema/index.js';
import { readFixture, slugs } from '../report/fixture.js';

const isReport = new Ajv2020({ strict: true }).compile(sessionReportSchema);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const texts = slugs.map((slug) => readFixture(slug));
const reports = texts.map(({ text, published }) => JSON.parse(JSON.stringify(parseSessionReport(text, { published }))) as Record<string, Json>);
const empty = JSON.parse(JSON.stringify(parseSessionReport(''))) as Record<string, Json>;

function issuesOf(document: unknown): readonly { readonly message: string; readonly path: readonly (string | number)[] }[] {
  return sessionReportValidator['~standard'].validate(document).issues ?? [];
}

const span = { start: 0, end: 4 };
const placed = { text: 'chín', span };
const evidence = [span];

/** An empty report with one mention. */
const mention = (value: object): object => ({ ...empty, mentions: [{ ...placed, ...value }] });
const money = { kind: 'money', currency: 'VND', value: '9' };
const day = { kind: 'date', precision: 'day', edtf: '2024-02-29', start: '2024-02-29', end: '2024-02-29' };
const indicator = { name: 'GRDP', value: money, status: 'actual', comparisons: [], evidence };
const comparison = { relation: 'increase', base: 'plan', baseText: 'kế hoạch', evidence };

const decimals = 'a string of the form Decimal such as "34550889000000" or "-0.5"';
const days = 'a string of the form IsoDate such as "2023-12-31"';
const edtfs = 'a string of the form Edtf such as "2024-01/2024-06" or "XXXX-07-04" or "199X" or "1990~"';

test('what the wrong documents are made from is right', () => {
  const right = {
    ...empty,
    indicators: [{ ...indicator, comparisons: [comparison] }],
    mentions: [
      { ...money, ...placed },
      { ...day, ...placed },
    ],
  };
  expect([isReport(right), issuesOf(right)]).toEqual([true, []]);
});

describe('wrong documents', () => {
  test.each<[why: string, document: unknown, path: string, message: string]>([
    ['a list', [], '', 'Expected an object, but found a list.'],
    ['a text', 'báo cáo', '', 'Expected an object, but found "báo cáo".'],
    ['nothing', null, '', 'Expected an object, but found null.'],
    ['an empty object', {}, 'version', 'Expected the field "version", but it is missing.'],
    ['another version', { ...empty, version: 2 }, 'version', 'Expected 1, but found 2.'],
    ['a version in words', { ...empty, version: '1' }, 'version', 'Expected 1, but found "1".'],
    ['a field more', { ...empty, author: 'Lan' }, 'author', 'Expected no field of this name, but found "Lan".'],
    [
      'a prototype as a field',
      JSON.parse(JSON.stringify(empty).replace('{', '{"__proto__":{},')),
      '__proto__',
      'Expected no field of this name, but found an object.',
    ],
    ['a field that objects inherit', { ...empty, constructor: 1 }, 'constructor', 'Expected no field of this name, but found 1.'],
    ['null for what is absent', { ...empty, body: null }, 'body', 'Expected an object, but found null.'],
    ['an object for a list', { ...empty, votes: {} }, 'votes', 'Expected a list, but found an object.'],
    ['a session without evidence', { ...empty, session: {} }, 'session/evidence', 'Expected the field "evidence", but it is missing.'],
    [
      'a level of no assembly',
      { ...empty, body: { name: 'HĐND', level: 'ward', evidence } },
      'body/level',
      'Expected one of "national", "province", "district", "commune", but found "ward".',
    ],
    ['half a session', { ...empty, session: { ordinal: 1.5, evidence } }, 'session/ordinal', 'Expected a whole number from 0 up, but found 1.5.'],
    ['a session before the first', { ...empty, session: { ordinal: -1, evidence } }, 'session/ordinal', 'Expected a whole number from 0 up, but found -1.'],
    ['a day that no year has', { ...empty, session: { start: '2023-02-29', evidence } }, 'session/start', `Expected ${days}, but found "2023-02-29".`],
    ['a day with a time', { ...empty, session: { start: '2023-02-28T08:00', evidence } }, 'session/start', `Expected ${days}, but found "2023-02-28T08:00".`],
    [
      'a term of one year',
      { ...empty, session: { term: '2021', evidence } },
      'session/term',
      'Expected a string of the form YearInterval such as "2021/2026", but found "2021".',
    ],
    [
      'months for days',
      { ...empty, reviewPeriod: '2024-01/2024-06' },
      'reviewPeriod',
      'Expected a string of the form DayInterval such as "2024-01-01/2024-06-30", but found "2024-01/2024-06".',
    ],
    ['a span before the text', mention({ ...money, span: { start: -1, end: 4 } }), 'mentions/0/span/start', 'Expected a whole number from 0 up, but found -1.'],
    ['a span of one offset', mention({ ...money, span: { start: 0 } }), 'mentions/0/span/end', 'Expected the field "end", but it is missing.'],
    ['a number for a decimal', mention({ ...money, value: 9 }), 'mentions/0/value', `Expected ${decimals}, but found 9.`],
    ['a decimal with a zero behind', mention({ ...money, value: '1.50' }), 'mentions/0/value', `Expected ${decimals}, but found "1.50".`],
    ['a decimal with a zero before', mention({ ...money, value: '01.5' }), 'mentions/0/value', `Expected ${decimals}, but found "01.5".`],
    ['a decimal with groups', mention({ ...money, value: '1.500.000' }), 'mentions/0/value', `Expected ${decimals}, but found "1.500.000".`],
    ['a decimal with an exponent', mention({ ...money, value: '1e9' }), 'mentions/0/value', `Expected ${decimals}, but found "1e9".`],
    ['a decimal of negative zero', mention({ ...money, value: '-0' }), 'mentions/0/value', `Expected ${decimals}, but found "-0".`],
    ['a decimal with a comma', mention({ ...money, value: '1,5' }), 'mentions/0/value', `Expected ${decimals}, but found "1,5".`],
    ['a decimal with a line behind it', mention({ ...money, value: '9\n' }), 'mentions/0/value', `Expected ${decimals}, but found "9\n".`],
    ['a decimal in other digits', mention({ ...money, value: '９' }), 'mentions/0/value', `Expected ${decimals}, but found "９".`],
    [
      'no such kind',
      mention({ kind: 'colour', value: '9' }),
      'mentions/0/kind',
      'Expected one of "numeral", "ratio", "ordinal", "percent", "money", "quantity", "date", "period", "time", "duration", but found "colour".',
    ],
    [
      'no kind',
      mention({ value: '9' }),
      'mentions/0/kind',
      'Expected one of "numeral", "ratio", "ordinal", "percent", "money", "quantity", "date", "period", "time", "duration", but it is missing.',
    ],
    ['money of no currency', mention({ kind: 'money', value: '9' }), 'mentions/0/currency', 'Expected the field "currency", but it is missing.'],
    ['a currency by its name', mention({ ...money, currency: 'đồng' }), 'mentions/0/currency', 'Expected a string such as "VND", but found "đồng".'],
    ['a point with a bound', mention({ ...money, max: '10' }), 'mentions/0/max', 'Expected no field of this name, but found "10".'],
    [
      'a bound that is softened',
      mention({ kind: 'numeral', min: '9', approx: 'below' }),
      'mentions/0/approx',
      'Expected no field of this name, but found "below".',
    ],
    ['a range that is above', mention({ kind: 'numeral', min: '9', max: '10', approx: 'above' }), 'mentions/0/approx', 'Expected "about", but found "above".'],
    ['points that are not', mention({ kind: 'percent', value: '9', points: false }), 'mentions/0/points', 'Expected true, but found false.'],
    ['an ordinal in a string', mention({ kind: 'ordinal', value: '9' }), 'mentions/0/value', 'Expected a whole number from 0 up, but found "9".'],
    ['a start without an end', mention({ ...day, end: undefined }), 'mentions/0/end', 'Expected the field "end", but it is missing.'],
    ['a bad EDTF', mention({ ...day, edtf: '29/2/2024' }), 'mentions/0/edtf', `Expected ${edtfs}, but found "29/2/2024".`],
    ['an EDTF of month 13', mention({ ...day, edtf: '2024-13' }), 'mentions/0/edtf', `Expected ${edtfs}, but found "2024-13".`],
    ['a weekday 0', mention({ ...day, weekday: 0 }), 'mentions/0/weekday', 'Expected a whole number from 1 to 7, but found 0.'],
    ['a period with a time', mention({ ...day, kind: 'period', time: '08:30' }), 'mentions/0/time', 'Expected no field of this name, but found "08:30".'],
    [
      'a time past midnight',
      mention({ kind: 'time', time: '24:30' }),
      'mentions/0/time',
      'Expected a string of the form ClockTime such as "08:30" or "08:30:15", but found "24:30".',
    ],
    [
      'an empty duration',
      mention({ kind: 'duration', iso: 'PT' }),
      'mentions/0/iso',
      'Expected a string of the form IsoDuration such as "P5Y" or "PT36H" or "P1DT12H", but found "PT".',
    ],
    [
      'a duration with a T for nothing',
      mention({ kind: 'duration', iso: 'P1DT' }),
      'mentions/0/iso',
      'Expected a string of the form IsoDuration such as "P5Y" or "PT36H" or "P1DT12H", but found "P1DT".',
    ],
    [
      'a duration the wrong way round',
      mention({ kind: 'duration', iso: 'P1D2M' }),
      'mentions/0/iso',
      'Expected a string of the form IsoDuration such as "P5Y" or "PT36H" or "P1DT12H", but found "P1D2M".',
    ],
    [
      'a distance of two units',
      mention({ ...day, relative: 'P1Y2M' }),
      'mentions/0/relative',
      'Expected a string of the form Distance such as "-P1D" or "P3M", but found "P1Y2M".',
    ],
    [
      'what is never inferred',
      mention({ ...money, inferred: ['value'] }),
      'mentions/0/inferred/0',
      'Expected one of "currency", "unit", "scale", "year", "day", but found "value".',
    ],
    [
      'a date as a figure',
      { ...empty, indicators: [{ ...indicator, value: day }] },
      'indicators/0/value/kind',
      'Expected one of "money", "percent", "quantity", "ratio", "numeral", but found "date".',
    ],
    [
      'a figure with a place',
      { ...empty, indicators: [{ ...indicator, value: { ...money, ...placed } }] },
      'indicators/0/value/text',
      'Expected no field of this name, but found "chín".',
    ],
    [
      'a status of hope',
      { ...empty, indicators: [{ ...indicator, status: 'hoped' }] },
      'indicators/0/status',
      'Expected one of "actual", "estimate", "target", but found "hoped".',
    ],
    [
      'a percentage with its sign',
      { ...empty, indicators: [{ ...indicator, comparisons: [{ ...comparison, percent: '9%' }] }] },
      'indicators/0/comparisons/0/percent',
      `Expected ${decimals}, but found "9%".`,
    ],
    ['a role that is none', { ...empty, people: [{ name: 'Lan', roles: [null], evidence }] }, 'people/0/roles/0', 'Expected a string, but found null.'],
    [
      'a yes in words',
      { ...empty, statements: [{ text: 'Vâng', direct: 'yes', evidence }] },
      'statements/0/direct',
      'Expected true or false, but found "yes".',
    ],
    ['a warning of no list', { ...empty, warnings: [{ code: 'odd', message: '' }] }, 'warnings/0/code', ''],
    [
      'an endless count',
      { ...empty, documents: [{ type: 'report', count: Number.POSITIVE_INFINITY, evidence }] },
      'documents/0/count',
      'Expected a whole number from 0 up, but found Infinity.',
    ],
  ])('%s', (_, document, path, message) => {
    expect(isReport(document)).toBe(false);
    const [issue] = issuesOf(document);
    expect(issue?.path.join('/')).toBe(path);
    if (message) expect(issue?.message).toBe(message);
  });

  test('what one field says of another is no matter of the schema', () => {
    const document = mention({ ...money, span: { start: 4, end: 0 } });
    expect([isReport(document), issuesOf(document)]).toEqual([true, []]);
  });

  test('every issue is told', () => {
    const document = { ...empty, version: 2, mentions: [{ ...money, ...placed, value: '1.50', per: 1 }], extra: true };
    expect(
      issuesOf(document)
        .map(({ path }) => path.join('/'))
        .sort(),
    ).toEqual(['extra', 'mentions/0/per', 'mentions/0/value', 'version']);
  });

  test('what is shown of a long text is short', () => {
    expect(issuesOf('chín mươi chín '.repeat(1000))[0]?.message.length).toBeLessThan(100);
  });
});

describe('at random', () => {
  /** Anything that stands in some report, and what looks much like it. */
  const pieces = [...new Set(reports.flatMap((report) => leavesOf(report)).map((leaf) => JSON.stringify(leaf)))].map((leaf) => JSON.parse(leaf) as Json);
  const names = [...new Set(reports.flatMap(namesOf))];
  const piece = fc.oneof(
    fc.constantFrom(...pieces),
    fc.constantFrom<Json>(null, true, 0, -1, 1.5, '', '0', '-0', '1.50', '0.5', 'P1D', '2023-02-29', '2024-02-29', 'XXXX-02-29', 'money', [], {}, span),
    fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as Json),
  );

  /** Reports of a few items each: what is wrong with one is as likely met as in a long one, and sooner judged. */
  const small = reports.flatMap((report) =>
    [0, 1, 2, 3].map((nth) =>
      Object.fromEntries(Object.entries(report).map(([name, value]) => [name, Array.isArray(value) ? value.slice(2 * nth, 2 * nth + 2) : value])),
    ),
  );

  test('ajv and the validator agree on reports of which something was changed', () => {
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(
        fc.nat(small.length - 1),
        fc.nat(),
        fc.constantFrom('replace', 'remove', 'rename', 'add'),
        fc.constantFrom(...names),
        piece,
        (i, at, how, name, value) => {
          const report = structuredClone(small[i] as Record<string, Json>);
          change(report, at, how, name, value);
          const verdict = isReport(report);
          expect(issuesOf(report).length === 0).toBe(verdict);
          seen[verdict ? 'right' : 'wrong']++;
        },
      ),
      { numRuns: 2000 },
    );
    // both verdicts are met often enough to say something
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(50);
  });

  test('ajv and the validator agree on anything', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(issuesOf(value).length === 0).toBe(isReport(value));
      }),
      { numRuns: 500 },
    );
  });
});

function leavesOf(json: Json): Json[] {
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap((value) => leavesOf(value)) : [json];
}

function namesOf(json: Json): string[] {
  if (Array.isArray(json)) return json.flatMap(namesOf);
  return typeof json === 'object' && json !== null ? [...Object.keys(json), ...Object.values(json).flatMap(namesOf)] : [];
}

/** All objects and lists in a document. */
function holdersOf(json: Json): (Json[] | { [key: string]: Json })[] {
  return typeof json === 'object' && json !== null ? [json, ...Object.values(json).flatMap(holdersOf)] : [];
}

/** Changes one field or item, the `at`-th of all. */
function change(report: Record<string, Json>, at: number, how: 'replace' | 'remove' | 'rename' | 'add', name: string, value: Json): void {
  const holders = holdersOf(report);
  const holder = holders[at % holders.length] as Json[] | { [key: string]: Json };
  if (Array.isArray(holder)) {
    const i = at % (holder.length + 1);
    if (how === 'remove') holder.splice(i, 1);
    else holder[i] = value;
    return;
  }
  const keys = Object.keys(holder);
  const key = keys[at % keys.length] ?? name;
  const old = holder[key];
  if (how === 'remove' || how === 'rename') delete holder[key];
  if (how === 'replace') holder[key] = value;
  if (how === 'rename') holder[name] = old ?? value;
  if (how === 'add') holder[name] = value;
}
