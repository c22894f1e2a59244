// parse and safeParse of what the calendar and the clock measure: dates, periods, times, durations.
import { ParseError } from '../base/error.js';
import { own } from '../base/own.js';
import type { CalendarDate, Duration, IsoDate, IsoDateTime, Period, Time } from '../base/value.js';
import { referenceDay, resolve } from '../recognizers/calendar.js';
import { readDate } from '../recognizers/date.js';
import { type Door, type ParseOptions, parseWith, safeParseWith, wordsOf } from '../recognizers/door.js';
import { readDurationUnit, readHalfDuration } from '../recognizers/duration.js';
import { explainDate, explainTime } from '../recognizers/faults.js';
import { expect, type Reader } from '../recognizers/reader.js';
import * as tables from '../recognizers/tables.js';
import { readTime } from '../recognizers/time.js';
import { type Parse, type Read, readKind, type Safe } from './kind.js';

/** What dates and periods are read with. */
export interface DateOptions extends ParseOptions {
  /** The day the text was written, for dates without a year and for hôm qua. A `Date` counts as its day in UTC. */
  readonly reference?: IsoDate | IsoDateTime | Date;
}

const calendarWords = /* @__PURE__ */ wordsOf(tables.calendarTables);

function readCalendar<V>(cx: Reader, kind: 'date' | 'period', { reference }: DateOptions): Read<V> | null {
  const day = reference === undefined ? undefined : referenceDay(reference);
  const calendar = { reference: day, year: undefined };
  const reading = readDate(cx, 0, kind);
  if (!reading?.date) return null;
  return { end: reading.end, value: resolve(reading.date, calendar).value as V };
}

const dateDoor: Door<CalendarDate, DateOptions> = {
  kind: 'date',
  words: calendarWords,
  read: (cx, options) => readCalendar(cx, 'date', options),
  explain: explainDate,
};

const periodDoor: Door<Period, DateOptions> = {
  kind: 'period',
  words: calendarWords,
  read: (cx, options) => readCalendar(cx, 'period', options),
  explain: explainDate,
};

/** The error of a reference that is no date; undefined where it is one, or there is none. */
function referenceError(kind: 'date' | 'period', text: string, { reference }: DateOptions): ParseError | undefined {
  if (reference === undefined || referenceDay(reference)) return undefined;
  const found = typeof reference === 'string' ? `"${reference}"` : 'an invalid Date';
  return new ParseError('invalid-reference', typeof text === 'string' ? text : '', { start: 0, end: 0 }, { kind, found });
}

/**
 * Reads a day, a month, a year, or a run of days. Without a year it stays open (`edtf: "XXXX-07-04"`), unless a reference
 * supplies one.
 *
 * @throws ParseError where the text is anything else, or where the calendar has no such day.
 * @example
 * ```ts
 * parseDate('sáng 4/7/2017'); // { kind: 'date', precision: 'day', edtf: '2017-07-04', start: '2017-07-04', end: '2017-07-04' }
 * parseDate('hôm qua', { reference: '2024-03-01' }); // { …, edtf: '2024-02-29', … }
 * ```
 */
export const parseDate: Parse<CalendarDate, DateOptions> = (text, given) => {
  const options = own(given);
  const error = referenceError('date', text, options);
  if (error) throw error;
  return parseWith(dateDoor, text, options);
};
/** {@link parseDate} without throwing. */
export const safeParseDate: Safe<CalendarDate, DateOptions> = (text, given) => {
  const options = own(given);
  const error = referenceError('date', text, options);
  return error ? { ok: false, error } : safeParseWith(dateDoor, text, options);
};

/**
 * Reads a span of the calendar.
 *
 * @throws ParseError where the text is anything else.
 * @example
 * ```ts
 * parsePeriod('6 tháng đầu năm 2024'); // { …, edtf: '2024-01/2024-06', start: '2024-01-01', end: '2024-06-30' }
 * parsePeriod('nhiệm kỳ 2021-2026'); // { …, edtf: '2021/2026', start: '2021-01-01', end: '2026-12-31' }
 * ```
 */
export const parsePeriod: Parse<Period, DateOptions> = (text, given) => {
  const options = own(given);
  const error = referenceError('period', text, options);
  if (error) throw error;
  return parseWith(periodDoor, text, options);
};
/** {@link parsePeriod} without throwing. */
export const safeParsePeriod: Safe<Period, DateOptions> = (text, given) => {
  const options = own(given);
  const error = referenceError('period', text, options);
  return error ? { ok: false, error } : safeParseWith(periodDoor, text, options);
};

const timeDoor: Door<Time, ParseOptions> = {
  kind: 'time',
  words: calendarWords,
  read: (cx) => {
    const reading = readTime(cx, 0);
    if (!reading) return expect(cx, 0, 'a time such as "8h30"');
    return { end: reading.end, value: reading.value as Time };
  },
  explain: explainTime,
};

/**
 * Reads a clock time, or a span of two.
 *
 * @throws ParseError where the text is anything else, or where no clock shows it.
 * @example
 * ```ts
 * parseTime('8h05 tối'); // { kind: 'time', time: '20:05' }
 * parseTime('14 giờ kém 15'); // { kind: 'time', time: '13:45' }
 * ```
 */
export const parseTime: Parse<Time, ParseOptions> = (text, options) => parseWith(timeDoor, text, own(options));
/** {@link parseTime} without throwing. */
export const safeParseTime: Safe<Time, ParseOptions> = (text, options) => safeParseWith(timeDoor, text, own(options));

const durationDoor: Door<Duration, ParseOptions> = {
  kind: 'duration',
  words: calendarWords,
  explain: undefined,
  read: (cx) => readKind(cx, { units: [readDurationUnit], signed: undefined, half: readHalfDuration, dated: undefined }, 'duration'),
};

/**
 * Reads a length of time into ISO 8601.
 *
 * @throws ParseError where the text is anything else.
 * @example
 * ```ts
 * parseDuration('1 ngày rưỡi'); // { kind: 'duration', iso: 'P1DT12H' }
 * parseDuration('5 phút 30 giây'); // { kind: 'duration', iso: 'PT5M30S' }
 * ```
 */
export const parseDuration: Parse<Duration, ParseOptions> = (text, options) => parseWith(durationDoor, text, own(options));
/** {@link parseDuration} without throwing. */
export const safeParseDuration: Safe<Duration, ParseOptions> = (text, options) => safeParseWith(durationDoor, text, own(options));
