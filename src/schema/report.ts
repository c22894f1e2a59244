// The schema of a report.
import type { Span } from '../base/span.js';
import type {
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
} from '../report/report.js';
import {
  choice,
  closed,
  type Definitions,
  either,
  integer,
  type JsonSchema,
  list,
  only,
  referenceTo,
  type SchemaOf,
  standalone,
  text,
  truth,
} from './json-schema.js';
import { dayInterval, yearInterval } from './strings.js';
import { type ValueTypes, valueDefinitions } from './values.js';

interface PartTypes {
  readonly DayInterval: string;
  readonly YearInterval: string;
  readonly Body: Body;
  readonly Session: Session;
  readonly Indicator: Indicator;
  readonly Comparison: Comparison;
  readonly Implied: Implied;
  readonly DocumentCount: DocumentCount;
  readonly Resolution: Resolution;
  readonly Personnel: Personnel;
  readonly Person: Person;
  readonly Vote: Vote;
  readonly Task: Task;
  readonly Statement: Statement;
  readonly Warning: Warning;
}

const to = referenceTo<ValueTypes & PartTypes>();

const evident: { readonly evidence: SchemaOf<readonly Span[]> } = { evidence: list(to('Span')) };
/** Years, terms, ordinals and counts: whole numbers that are never negative. */
const count = integer(0);

const parts: Definitions<PartTypes> = {
  DayInterval: dayInterval,
  YearInterval: yearInterval,
  Body: closed<Body>(
    { name: text, level: choice<Body['level']>({ national: true, province: true, district: true, commune: true }), ...evident },
    { place: text, within: text },
  ),
  Session: closed<Session>(evident, {
    ordinal: count,
    council: count,
    kind: choice<NonNullable<Session['kind']>>({ regular: true, thematic: true, extraordinary: true, inaugural: true }),
    term: to('YearInterval'),
    start: to('IsoDate'),
    end: to('IsoDate'),
  }),
  Indicator: closed<Indicator>(
    {
      name: text,
      value: either(to('Money'), to('Percent'), to('Quantity'), to('Ratio'), to('Numeral')),
      status: choice<Indicator['status']>({ actual: true, estimate: true, target: true }),
      comparisons: list(to('Comparison')),
      ...evident,
    },
    { key: text, period: to('DayInterval'), priceBase: count, shortfall: only(true) },
  ),
  Comparison: closed<Comparison>(
    {
      relation: choice<Comparison['relation']>({ increase: true, decrease: true, reach: true, exceed: true, below: true }),
      base: choice<Comparison['base']>({ 'same-period': true, plan: true, estimate: true, 'previous-year': true, other: true }),
      baseText: text,
      ...evident,
    },
    {
      percent: to('Decimal'),
      points: to('Decimal'),
      times: to('Decimal'),
      amount: either(to('Money'), to('Quantity'), to('Numeral')),
      implied: to('Implied'),
    },
  ),
  Implied: closed<Implied>({ value: to('Decimal'), min: to('Decimal'), max: to('Decimal') }, {}),
  DocumentCount: closed<DocumentCount>(
    {
      type: choice<DocumentCount['type']>({ resolution: true, report: true, submission: true, draft: true, opinion: true, question: true }),
      count,
      ...evident,
    },
    { verb: choice<NonNullable<DocumentCount['verb']>>({ passed: true, considered: true, heard: true, submitted: true }) },
  ),
  Resolution: closed<Resolution>({ title: text, ...evident }, { number: text }),
  Personnel: closed<Personnel>(
    {
      person: text,
      action: choice<Personnel['action']>({ elected: true, dismissed: true, appointed: true, resigned: true, confirmed: true }),
      ...evident,
    },
    { position: text, from: text, term: to('YearInterval') },
  ),
  Person: closed<Person>({ name: text, roles: list(text), ...evident }, {}),
  Vote: closed<Vote>(evident, { subject: text, for: count, present: count, percent: to('Decimal') }),
  Task: closed<Task>({ text, ...evident }, { addressee: text, due: to('Edtf') }),
  Statement: closed<Statement>({ text, direct: truth, ...evident }, { speaker: text }),
  Warning: closed<Warning>(
    {
      code: choice<WarningCode>({
        'not-text': true,
        'too-long': true,
        'invalid-published': true,
        'ambiguous-separator': true,
        contradiction: true,
        'implied-contradiction': true,
        'conflicting-comparisons': true,
        'total-mismatch': true,
        'share-mismatch': true,
        'conflicting-session': true,
        'wrong-direction': true,
        'missing-sign': true,
      }),
      message: text,
    },
    { span: to('Span'), other: to('Span') },
  ),
};

/**
 * The JSON Schema of a `SessionReport`, every kind of value among its definitions.
 *
 * @example
 * ```ts
 * new Ajv2020().validate(sessionReportSchema, parseSessionReport(article)); // true
 * ```
 */
export const sessionReportSchema: JsonSchema = standalone(
  'urn:kyhop:session-report:1',
  { title: 'SessionReport', description: "A report on a session of a People's Council or of the National Assembly." },
  closed<SessionReport>(
    {
      version: only(1),
      session: to('Session'),
      indicators: list(to('Indicator')),
      documents: list(to('DocumentCount')),
      resolutions: list(to('Resolution')),
      personnel: list(to('Personnel')),
      people: list(to('Person')),
      votes: list(to('Vote')),
      tasks: list(to('Task')),
      statements: list(to('Statement')),
      mentions: list(to('Mention')),
      warnings: list(to('Warning')),
    },
    { source: text, body: to('Body'), reviewPeriod: to('DayInterval') },
  ),
  { ...valueDefinitions, ...parts },
);
