// Canonical values: a number, a day, a length of time has one spelling, so that two values are equal when their strings are.
import { fromIso } from '../../src/base/civil.js';
import { fromDecimal, toDecimal } from '../../src/base/decimal.js';
import type { CalendarDate, Period, Value } from '../../src/index.js';

/** What is wrong with a value; undefined where nothing is. */
export function impurityOf(value: Value): string | undefined {
  const keys = Object.entries(value);
  if (keys.some(([, field]) => field === undefined || field === null)) return 'a field that is absent in name only';
  const unknown = keys.map(([key]) => key).filter((key) => !fieldsOf[value.kind].has(key));
  if (unknown.length > 0) return `fields that its kind does not have: ${unknown}`;
  switch (value.kind) {
    case 'ordinal':
      return Number.isSafeInteger(value.value) && value.value >= 0 ? undefined : `the ordinal ${value.value}`;
    case 'ratio':
      return notDecimal(value.value) ?? notDecimal(value.of) ?? softening(value);
    case 'date':
    case 'period':
      return calendar(value);
    case 'time':
      return 'time' in value ? (notClock(value.time) ?? softening(value)) : (notClock(value.min) ?? notClock(value.max));
    case 'duration':
      return bounds('iso' in value ? { ...value, value: value.iso } : value, notDuration) ?? softening(value);
    case 'money':
      return /^[A-Z]{3}$/u.test(value.currency) ? bounds(value, notDecimal) : `the currency ${value.currency}`;
    default:
      return bounds(value, notDecimal) ?? softening(value);
  }
}

const magnitude = ['value', 'min', 'max', 'approx'];
const calendrical = ['precision', 'edtf', 'start', 'end', 'approx', 'relative', 'weekday', 'lunar'];
const own: Readonly<Record<Value['kind'], readonly string[]>> = {
  numeral: magnitude,
  ratio: ['value', 'of', 'unit', 'approx'],
  ordinal: ['value'],
  percent: [...magnitude, 'points', 'per'],
  money: [...magnitude, 'currency', 'per'],
  quantity: [...magnitude, 'unit', 'measure'],
  date: [...calendrical, 'time'],
  period: calendrical,
  time: ['time', 'approx', 'min', 'max'],
  duration: ['iso', 'min', 'max', 'approx'],
};
const fieldsOf = Object.fromEntries(
  Object.entries(own).map(([kind, fields]) => [kind, new Set(['kind', 'text', 'span', 'inferred', ...fields])]),
) as unknown as Readonly<Record<Value['kind'], ReadonlySet<string>>>;

type Check = (text: string) => string | undefined;

const notDecimal: Check = (text) => {
  const exact = fromDecimal(text);
  return exact && toDecimal(exact) === text ? undefined : `the decimal ${text}`;
};

const notClock: Check = (text) => (/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$|^24:00$/u.test(text) ? undefined : `the time ${text}`);

const count = String.raw`(?:0|[1-9]\d*)(?:\.\d*[1-9])?`;
const isoDuration = new RegExp(`^P(?=.)(?:${count}Y)?(?:${count}M)?(?:${count}W)?(?:${count}D)?(?:T(?=.)(?:${count}H)?(?:${count}M)?(?:${count}S)?)?$`, 'u');
const notDuration: Check = (text) => (isoDuration.test(text) ? undefined : `the duration ${text}`);

interface Bounds {
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
  readonly approx?: string;
}

/** A point, two bounds or one, and nothing else. */
function bounds({ value, min, max, approx }: Bounds, check: Check): string | undefined {
  if ((value === undefined) === (min === undefined && max === undefined)) return 'neither a point nor bounds, or both';
  if (approx !== undefined && value === undefined && (min === undefined || max === undefined || approx !== 'about')) return `a bound that is ${approx}`;
  for (const text of [value, min, max]) if (text !== undefined && check(text)) return check(text);
  return undefined;
}

function softening(value: Value): string | undefined {
  const approx = 'approx' in value ? value.approx : undefined;
  return approx === undefined || ['about', 'below', 'above'].includes(approx) ? undefined : `the softening ${approx}`;
}

const point = String.raw`(?:\d{4}|XXXX|\d{3}X|\d{2}XX)(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX)(?:T\d{2}:\d{2}(?::\d{2})?)?)?)?~?`;
const edtf = new RegExp(`^${point}(?:/(?:${point}|\\.\\.))?$`, 'u');

function calendar(value: CalendarDate | Period): string | undefined {
  const { start, end } = value;
  if (!edtf.test(value.edtf)) return `the EDTF ${value.edtf}`;
  if ((start === undefined) !== (end === undefined)) return 'one of start and end';
  if (start !== undefined && end !== undefined) {
    if (!fromIso(start) || !fromIso(end)) return `the days ${start} and ${end}`;
    if (start > end) return `${start} after ${end}`;
    if (value.relative !== undefined) return 'a day that is relative still';
  }
  if (value.relative !== undefined && !/^-?P\d+[DWMY]$/u.test(value.relative)) return `the distance ${value.relative}`;
  if (value.weekday !== undefined && !(value.weekday >= 1 && value.weekday <= 7)) return `the weekday ${value.weekday}`;
  return 'time' in value && value.time !== undefined ? notClock(value.time) : softening(value);
}
