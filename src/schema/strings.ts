// The strings of a report that have a form: decimals, days, EDTF, clock times, durations. The patterns are made of the plainest
// means, without lookaround, so that any engine runs them, and without a repetition inside another, so that none goes back over
// what it has read more than once.
import type { Decimal, IsoDate } from '../base/value.js';
import type { SchemaOf } from './json-schema.js';

const year = '(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})';
const leapYear = '([0-9]{2}(0[48]|[2468][048]|[13579][26])|([2468][048]|0[48]|[13579][26])00)';
const monthAndDay = '((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))';
const day = `(${year}-${monthAndDay}|${leapYear}-02-29)`;
const clock = '(([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?|24:00(:00)?)';

// What EDTF leaves open is X: the whole year, month or day, or the last digit of a decade. That a month has the day is for start and
// end to say.
const point = '(([0-9]{4}|XXXX)(-(0[1-9]|1[0-2]|XX)(-(0[1-9]|[12][0-9]|3[01]|XX))?)?|[0-9]{3}X)';
const edtf = `${point}(T${clock}|~?(/(\\.\\.|${point}~?))?)`;

const whole = '(0|[1-9][0-9]*)';
const count = `${whole}(\\.[0-9]*[1-9])?`;
const maybe = (letters: string): string => [...letters].map((letter) => `(${count}${letter})?`).join('');
/** Behind a T stands something. That something stands behind the P is for the length to say. */
const timeOfDuration = `T(${count}H${maybe('MS')}|${count}M${maybe('S')}|${count}S)`;

export const decimal: SchemaOf<Decimal> = {
  title: 'Decimal',
  description: 'An exact decimal number, one spelling a number: no exponent, no grouping, no trailing zeros.',
  type: 'string',
  pattern: `^(0|-?(0\\.[0-9]*[1-9]|[1-9][0-9]*(\\.[0-9]*[1-9])?))$`,
  examples: ['34550889000000', '-0.5'],
};

export const isoDate: SchemaOf<IsoDate> = {
  title: 'IsoDate',
  description: 'A day of the proleptic Gregorian calendar, from 0001 to 9999.',
  type: 'string',
  pattern: `^${day}$`,
  examples: ['2023-12-31'],
};

export const dayInterval: SchemaOf<string> = {
  title: 'DayInterval',
  description: 'A first day and a last, both inclusive.',
  type: 'string',
  pattern: `^${day}/${day}$`,
  examples: ['2024-01-01/2024-06-30'],
};

export const yearInterval: SchemaOf<string> = {
  title: 'YearInterval',
  description: 'A first year and a last, both inclusive.',
  type: 'string',
  pattern: `^${year}/${year}$`,
  examples: ['2021/2026'],
};

export const edtfString: SchemaOf<string> = {
  title: 'Edtf',
  description: 'A point or an interval in the Extended Date/Time Format of ISO 8601-2; X stands for what is not known.',
  type: 'string',
  pattern: `^${edtf}$`,
  examples: ['2024-01/2024-06', 'XXXX-07-04', '199X', '1990~'],
};

export const clockTime: SchemaOf<string> = {
  title: 'ClockTime',
  description: 'A time of day by the clock of 24 hours.',
  type: 'string',
  pattern: `^${clock}$`,
  examples: ['08:30', '08:30:15'],
};

export const isoDuration: SchemaOf<string> = {
  title: 'IsoDuration',
  description: 'A length of time in ISO 8601.',
  type: 'string',
  pattern: `^P${maybe('YMWD')}(${timeOfDuration})?$`,
  minLength: 3,
  examples: ['P5Y', 'PT36H', 'P1DT12H'],
};

export const distance: SchemaOf<string> = {
  title: 'Distance',
  description: 'How far from a reference day that was not given, as a signed ISO 8601 duration of one unit.',
  type: 'string',
  pattern: `^(-P[1-9][0-9]*|P${whole})[YMWD]$`,
  examples: ['-P1D', 'P3M'],
};
