// The schemas of the ten kinds of values, and of mentions. A kind with a magnitude is four shapes: a point, a range and the two
// bounds; each of them is closed, so that a point with a max, or a bound that is softened, is refused.
import type { Span } from '../base/span.js';
import type {
  Approximation,
  CalendarDate,
  Decimal,
  Duration,
  Inferred,
  IsoDate,
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
  Value,
} from '../base/value.js';
import {
  choice,
  closed,
  closedWith,
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
} from './json-schema.js';
import { clockTime, decimal, distance, edtfString, isoDate, isoDuration } from './strings.js';

/** The names that the schemas point to, and their types. */
export interface ValueTypes {
  readonly Decimal: Decimal;
  readonly IsoDate: IsoDate;
  readonly Edtf: string;
  readonly ClockTime: string;
  readonly IsoDuration: string;
  readonly Distance: string;
  readonly Approximation: Approximation;
  readonly Precision: Precision;
  readonly Lunar: NonNullable<CalendarDate['lunar']>;
  readonly Span: Span;
  readonly Numeral: Numeral;
  readonly Ratio: Ratio;
  readonly Ordinal: Ordinal;
  readonly Percent: Percent;
  readonly Money: Money;
  readonly Quantity: Quantity;
  readonly CalendarDate: CalendarDate;
  readonly Period: Period;
  readonly Time: Time;
  readonly Duration: Duration;
  readonly Mention: Mention;
}

const to = referenceTo<ValueTypes>();

/** The four shapes of a kind with a magnitude. */
type PointOf<T> = Extract<T, { readonly value: unknown }>;
type RangeOf<T> = Extract<T, { readonly min: unknown; readonly max: unknown }>;
type LeastOf<T> = Exclude<Extract<T, { readonly min: unknown }>, { readonly max: unknown }>;
type MostOf<T> = Exclude<Extract<T, { readonly max: unknown }>, { readonly min: unknown }>;

const point = { value: to('Decimal') };
const range = { min: to('Decimal'), max: to('Decimal') };
const least = { min: to('Decimal') };
const most = { max: to('Decimal') };
const softened = { approx: to('Approximation') };
const about = { approx: only('about') };

/** ISO 4217. */
const currency: SchemaOf<string> = { type: 'string', pattern: '^[A-Z]{3}$', examples: ['VND'] };

const calendrical = { precision: to('Precision'), edtf: to('Edtf') };
const moreCalendrical = {
  start: to('IsoDate'),
  end: to('IsoDate'),
  approx: to('Approximation'),
  relative: to('Distance'),
  weekday: integer(1, 7),
  lunar: to('Lunar'),
};

function numeralSchema(): SchemaOf<Numeral> {
  const kind = only('numeral');
  return either(
    closed<PointOf<Numeral>>({ kind, ...point }, softened),
    closed<RangeOf<Numeral>>({ kind, ...range }, about),
    closed<LeastOf<Numeral>>({ kind, ...least }, {}),
    closed<MostOf<Numeral>>({ kind, ...most }, {}),
  );
}

function percentSchema(): SchemaOf<Percent> {
  const kind = only('percent');
  const own = { points: only(true), per: text };
  return either(
    closed<PointOf<Percent>>({ kind, ...point }, { ...own, ...softened }),
    closed<RangeOf<Percent>>({ kind, ...range }, { ...own, ...about }),
    closed<LeastOf<Percent>>({ kind, ...least }, own),
    closed<MostOf<Percent>>({ kind, ...most }, own),
  );
}

function moneySchema(): SchemaOf<Money> {
  const own = { kind: only('money'), currency };
  return either(
    closed<PointOf<Money>>({ ...own, ...point }, { per: text, ...softened }),
    closed<RangeOf<Money>>({ ...own, ...range }, { per: text, ...about }),
    closed<LeastOf<Money>>({ ...own, ...least }, { per: text }),
    closed<MostOf<Money>>({ ...own, ...most }, { per: text }),
  );
}

function quantitySchema(): SchemaOf<Quantity> {
  const own = { kind: only('quantity'), unit: text };
  return either(
    closed<PointOf<Quantity>>({ ...own, ...point }, { measure: text, ...softened }),
    closed<RangeOf<Quantity>>({ ...own, ...range }, { measure: text, ...about }),
    closed<LeastOf<Quantity>>({ ...own, ...least }, { measure: text }),
    closed<MostOf<Quantity>>({ ...own, ...most }, { measure: text }),
  );
}

function timeSchema(): SchemaOf<Time> {
  const kind = only('time');
  return either(
    closed<Extract<Time, { readonly time: unknown }>>({ kind, time: to('ClockTime') }, softened),
    closed<RangeOf<Time>>({ kind, min: to('ClockTime'), max: to('ClockTime') }, about),
  );
}

function durationSchema(): SchemaOf<Duration> {
  const kind = only('duration');
  return either(
    closed<Extract<Duration, { readonly iso: unknown }>>({ kind, iso: to('IsoDuration') }, softened),
    closed<RangeOf<Duration>>({ kind, min: to('IsoDuration'), max: to('IsoDuration') }, about),
    closed<LeastOf<Duration>>({ kind, min: to('IsoDuration') }, {}),
    closed<MostOf<Duration>>({ kind, max: to('IsoDuration') }, {}),
  );
}

/** Each kind by itself, without a place. */
const kinds = {
  Numeral: numeralSchema(),
  Ratio: closed<Ratio>({ kind: only('ratio'), value: to('Decimal'), of: to('Decimal') }, { unit: text, ...softened }),
  Ordinal: closed<Ordinal>({ kind: only('ordinal'), value: integer(0) }, {}),
  Percent: percentSchema(),
  Money: moneySchema(),
  Quantity: quantitySchema(),
  CalendarDate: closedWith<CalendarDate>({ kind: only('date'), ...calendrical }, ['start', 'end'], { time: to('ClockTime'), ...moreCalendrical }),
  Period: closedWith<Period>({ kind: only('period'), ...calendrical }, ['start', 'end'], moreCalendrical),
  Time: timeSchema(),
  Duration: durationSchema(),
};

const anyValue: SchemaOf<Value> = either(
  kinds.Numeral,
  kinds.Ratio,
  kinds.Ordinal,
  kinds.Percent,
  kinds.Money,
  kinds.Quantity,
  kinds.CalendarDate,
  kinds.Period,
  kinds.Time,
  kinds.Duration,
);

/** The same shapes, each with the words it was read from, their place and what they do not say. */
function mentioned(value: SchemaOf<Value>): SchemaOf<Mention> {
  const place = { text, span: to('Span') };
  const inferred = list(choice<Inferred>({ currency: true, unit: true, scale: true, year: true, day: true }));
  return {
    anyOf: (value.anyOf ?? []).map(({ properties, required = [], ...shape }) => ({
      ...shape,
      properties: { ...properties, ...place, inferred },
      required: [...required, ...Object.keys(place)],
    })),
  };
}

export const valueDefinitions: Definitions<ValueTypes> = {
  Decimal: decimal,
  IsoDate: isoDate,
  Edtf: edtfString,
  ClockTime: clockTime,
  IsoDuration: isoDuration,
  Distance: distance,
  Approximation: choice<Approximation>({ about: true, below: true, above: true }),
  Precision: choice<Precision>({
    century: true,
    decade: true,
    year: true,
    half: true,
    quarter: true,
    month: true,
    week: true,
    day: true,
    hour: true,
    minute: true,
    second: true,
  }),
  Lunar: closed<ValueTypes['Lunar']>({}, { year: integer(1, 9999), month: integer(1, 12), day: integer(1, 30) }),
  Span: closed<Span>({ start: integer(0), end: integer(0) }, {}),
  ...kinds,
  Mention: mentioned(anyValue),
};

/**
 * The JSON Schema of a value of any kind.
 *
 * @example
 * ```ts
 * new Ajv2020().validate(valueSchema, parseMoney('3,5 tỷ đồng')); // true
 * ```
 */
export const valueSchema: JsonSchema = standalone(
  'urn:kyhop:value:1',
  { title: 'Value', description: 'A value that was read from a Vietnamese phrase.' },
  { anyOf: Object.keys(kinds).map((name) => to(name as keyof typeof kinds)) },
  valueDefinitions,
);

/** The JSON Schema of a mention: a value and where it stands in the text. */
export const mentionSchema: JsonSchema = standalone(
  'urn:kyhop:mention:1',
  { title: 'Mention', description: 'A value and where it stands in the text.' },
  valueDefinitions.Mention,
  valueDefinitions,
);
