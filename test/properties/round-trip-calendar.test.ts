// From the value and back: dates and periods of every form that can be read are written so that they are read again.
import fc from 'fast-check';
import { describe, test, vi } from 'vitest';
import { addDays, fourDigits, fromDayNumber, monthLength, toDayNumber, toIso, twoDigits } from '../../src/base/civil.js';
import type { Approximation, Precision } from '../../src/index.js';
import * as kyhop from '../../src/index.js';
import { patience } from './runs.js';
import { roundTrip } from './survive.js';

vi.setConfig({ testTimeout: patience });

/** Any day there is, and those that papers write of. */
const dayFrom = (first: number, last: number) =>
  fc.integer({ min: toDayNumber({ year: first, month: 1, day: 1 }), max: toDayNumber({ year: last, month: 12, day: 31 }) }).map(fromDayNumber);
const days = dayFrom(1, 9999);
const near = dayFrom(1900, 2100);
const years = fc.integer({ min: 1000, max: 2999 });
const maybeYears = fc.option(years);
const months = fc.integer({ min: 1, max: 12 });
const softening = fc.constantFrom({}, { approx: 'about' as const });
const weekdays = fc.integer({ min: 1, max: 7 });
const named = fc.oneof(
  fc.constant({}),
  weekdays.map((weekday) => ({ weekday })),
);
const clocks = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.option(fc.integer({ min: 0, max: 59 })))
  .map(([hour, minute, second]) => `${two(hour)}:${two(minute)}${second === null ? '' : `:${two(second)}`}`);
const open = { edtf: 'XXXX-XX-XX' };
const ofYear = fc.constantFrom('-P2Y', '-P1Y', 'P0Y', 'P1Y');

function two(number: number): string {
  return twoDigits(number);
}

/** What a clock time makes of a date. */
function at(time: string | null): { precision: Precision; time?: string } {
  return time === null ? { precision: 'day' } : { precision: time.length > 5 ? 'second' : 'minute', time };
}

/** The mark of approximation in EDTF. */
function tilde({ approx }: { approx?: Approximation }): string {
  return approx ? '~' : '';
}

/** From one month to another, in a year or in no year; the precision is that of the period. */
function between(first: string, last: string, approx: { approx?: Approximation } = {}): object {
  const edtf = first === last ? first + tilde(approx) : `${first}${tilde(approx)}/${last}${tilde(approx)}`;
  if (first.startsWith('X')) return { edtf, ...approx };
  const [year, month] = last.split('-').map(Number) as [number, number];
  return { edtf, start: `${first}-01`, end: `${last}-${two(monthLength(year, month))}`, ...approx };
}

function monthOf(year: number | null, month: number): string {
  return `${year === null ? 'XXXX' : fourDigits(year)}-${two(month)}`;
}

describe('dates', () => {
  const survive = (values: fc.Arbitrary<object>): void =>
    roundTrip(
      values.map((value) => ({ kind: 'date', ...value })),
      kyhop.parseDate,
    );

  test('days', () =>
    survive(
      fc.tuple(days, named, fc.option(clocks), softening).map(([day, weekday, time, approx]) => {
        const iso = toIso(day);
        return { ...at(time), edtf: iso + (time ? `T${time}` : tilde(approx)), start: iso, end: iso, ...weekday, ...approx };
      }),
    ));

  test('days without a year', () =>
    survive(
      fc.tuple(near, named, fc.option(clocks), softening).map(([day, weekday, time, approx]) => {
        return { ...at(time), edtf: `XXXX${toIso(day).slice(4)}${time ? `T${time}` : tilde(approx)}`, ...weekday, ...approx };
      }),
    ));

  test('days of no month', () =>
    survive(
      fc.tuple(fc.integer({ min: 1, max: 10 }), named, fc.option(clocks), softening).map(([day, weekday, time, approx]) => {
        return { ...at(time), edtf: `XXXX-XX-${two(day)}${time ? `T${time}` : tilde(approx)}`, ...weekday, ...approx };
      }),
    ));

  test('weekdays alone', () =>
    survive(fc.tuple(weekdays, fc.option(clocks), softening).map(([weekday, time, approx]) => ({ ...at(time), ...open, weekday, ...approx }))));

  test('runs of days', () =>
    survive(
      fc.tuple(dayFrom(1, 9990), fc.integer({ min: 1, max: 500 }), softening).map(([day, more, approx]) => {
        const [start, end] = [toIso(day), toIso(addDays(day, more))];
        return { precision: 'day', edtf: `${start}${tilde(approx)}/${end}${tilde(approx)}`, start, end, ...approx };
      }),
    ));

  test('runs of days with a weekday and a time', () =>
    survive(
      fc.tuple(near, fc.integer({ min: 1, max: 300 }), weekdays, fc.option(clocks)).map(([day, more, weekday, time]) => {
        const [start, end] = [toIso(day), toIso(addDays(day, more))];
        return { ...at(time), edtf: `${start}/${end}`, start, end, weekday };
      }),
    ));

  test('runs of days without a year', () =>
    survive(
      fc.tuple(near, fc.integer({ min: 1, max: 300 })).map(([day, more]) => {
        return { precision: 'day', edtf: `XXXX${toIso(day).slice(4)}/XXXX${toIso(addDays(day, more)).slice(4)}` };
      }),
    ));

  test('weeks', () =>
    survive(
      fc.tuple(near, fc.integer({ min: 1, max: 20 }), fc.boolean()).map(([day, more, dated]) => {
        const [start, end] = [toIso(day), toIso(addDays(day, more))];
        return dated ? { precision: 'week', edtf: `${start}/${end}`, start, end } : { precision: 'week', edtf: `XXXX${start.slice(4)}/XXXX${end.slice(4)}` };
      }),
    ));

  test('months', () =>
    survive(
      fc.tuple(maybeYears, months, softening).map(([year, month, approx]) => {
        return { precision: 'month', ...between(monthOf(year, month), monthOf(year, month), approx) };
      }),
    ));

  test('years', () =>
    survive(
      fc.tuple(fc.integer({ min: 1, max: 9999 }), softening).map(([year, approx]) => {
        const edtf = fourDigits(year);
        return { precision: 'year', edtf: edtf + tilde(approx), start: `${edtf}-01-01`, end: `${edtf}-12-31`, ...approx };
      }),
    ));

  test('days of the lunar calendar', () =>
    survive(
      fc.tuple(fc.integer({ min: 1, max: 30 }), fc.option(months), maybeYears, softening).map(([day, month, year, approx]) => {
        if (month === null) return { precision: 'day', ...open, lunar: { day: 15 }, ...approx };
        return { precision: 'day', ...open, lunar: year === null ? { month, day } : { year, month, day }, ...approx };
      }),
    ));

  test('months of the lunar calendar', () =>
    survive(
      fc.tuple(fc.constantFrom(1, 12), maybeYears, softening).map(([month, year, approx]) => {
        return { precision: 'month', ...open, lunar: year === null ? { month } : { year, month }, ...approx };
      }),
    ));

  describe('counted from the reference', () => {
    const counted = (most: number, letter: string) =>
      fc.integer({ min: -most, max: most }).map((count) => `${count < 0 ? '-' : ''}P${Math.abs(count)}${letter}`);

    test('days', () => survive(fc.tuple(counted(1000, 'D'), softening).map(([relative, approx]) => ({ precision: 'day', ...open, relative, ...approx }))));
    test('days with a weekday and a time', () =>
      survive(
        fc
          .tuple(counted(2, 'D'), named, fc.option(clocks), softening)
          .map(([relative, weekday, time, approx]) => ({ ...at(time), ...open, relative, ...weekday, ...approx })),
      ));
    test('three days ago, at a time', () => survive(clocks.map((time) => ({ ...at(time), ...open, relative: '-P3D' }))));
    test('weeks', () => survive(counted(1, 'W').map((relative) => ({ precision: 'week', ...open, relative }))));
    test('weekdays of a week', () =>
      survive(fc.tuple(counted(1, 'W'), weekdays, fc.option(clocks)).map(([relative, weekday, time]) => ({ ...at(time), ...open, relative, weekday }))));
    test('months', () => survive(fc.tuple(counted(120, 'M'), softening).map(([relative, approx]) => ({ precision: 'month', ...open, relative, ...approx }))));
    test('years', () => survive(fc.tuple(ofYear, softening).map(([relative, approx]) => ({ precision: 'year', ...open, relative, ...approx }))));
    test('months of a year', () =>
      survive(fc.tuple(months, ofYear).map(([month, relative]) => ({ precision: 'month', edtf: monthOf(null, month), relative }))));
    test('days of a year', () =>
      survive(fc.tuple(near, ofYear).map(([day, relative]) => ({ precision: 'day', edtf: `XXXX${toIso(day).slice(4)}`, relative }))));
  });
});

describe('periods', () => {
  const survive = (values: fc.Arbitrary<object>): void =>
    roundTrip(
      values.map((value) => ({ kind: 'period', ...value })),
      kyhop.parsePeriod,
    );
  const quarters = fc.integer({ min: 1, max: 4 });
  /** Parts of a year: a quarter, a half, months that touch its edge. */
  const parts = fc.oneof(
    quarters.map((quarter) => ({ precision: 'quarter', first: quarter * 3 - 2, last: quarter * 3 })),
    fc.constantFrom(1, 7).map((first) => ({ precision: 'half', first, last: first + 5 })),
    fc.integer({ min: 1, max: 11 }).map((last) => ({ precision: 'month', first: 1, last })),
    fc.integer({ min: 2, max: 12 }).map((first) => ({ precision: 'month', first, last: 12 })),
  );

  test('parts of a year', () =>
    survive(
      fc.tuple(parts, maybeYears, softening).map(([{ precision, first, last }, year, approx]) => {
        return { precision, ...between(monthOf(year, first), monthOf(year, last), approx) };
      }),
    ));

  test('parts of a year that is counted from the reference', () =>
    survive(
      fc.tuple(parts, ofYear).map(([{ precision, first, last }, relative]) => {
        return { precision, ...between(monthOf(null, first), monthOf(null, last)), relative };
      }),
    ));

  test('several quarters', () =>
    survive(
      fc.tuple(maybeYears, quarters, quarters).map(([year, first, last]) => {
        const [from, to] = first < last ? [first, last] : [Math.min(first, 3), 4];
        return { precision: 'quarter', ...between(monthOf(year, from * 3 - 2), monthOf(year, to * 3)) };
      }),
    ));

  test('quarters of different years', () =>
    survive(
      fc.tuple(fc.integer({ min: 1000, max: 2990 }), fc.integer({ min: 1, max: 5 }), quarters, quarters).map(([year, more, first, last]) => {
        return { precision: 'quarter', ...between(monthOf(year, first * 3 - 2), monthOf(year + more, last * 3)) };
      }),
    ));

  test('months in a row', () =>
    survive(
      fc.tuple(maybeYears, months, months, softening).map(([year, first, last, approx]) => {
        const [from, to] = first < last ? [first, last] : [Math.min(first, 11), 12];
        return { precision: 'month', ...between(monthOf(year, from), monthOf(year, to), approx) };
      }),
    ));

  test('months of different years', () =>
    survive(
      fc.tuple(fc.integer({ min: 1000, max: 2990 }), fc.integer({ min: 1, max: 5 }), months, months).map(([year, more, first, last]) => {
        return { precision: 'month', ...between(monthOf(year, first), monthOf(year + more, last)) };
      }),
    ));

  test('years in a row', () =>
    survive(
      fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 900 }), softening).map(([year, more, approx]) => {
        const [from, to] = [fourDigits(year), fourDigits(year + more)];
        return { precision: 'year', edtf: `${from}${tilde(approx)}/${to}${tilde(approx)}`, start: `${from}-01-01`, end: `${to}-12-31`, ...approx };
      }),
    ));

  test('a whole year', () =>
    survive(
      fc.tuple(fc.option(fc.integer({ min: 1, max: 9999 })), softening).map(([year, approx]) => {
        if (year === null) return { precision: 'year', edtf: `XXXX${tilde(approx)}`, ...approx };
        const edtf = fourDigits(year);
        return { precision: 'year', edtf: edtf + tilde(approx), start: `${edtf}-01-01`, end: `${edtf}-12-31`, ...approx };
      }),
    ));

  test('decades', () =>
    survive(
      fc.tuple(fc.integer({ min: 100, max: 299 }), softening).map(([decade, approx]) => {
        return { precision: 'decade', edtf: `${decade}X${tilde(approx)}`, start: `${decade}0-01-01`, end: `${decade}9-12-31`, ...approx };
      }),
    ));

  test('centuries', () =>
    survive(
      fc.tuple(fc.integer({ min: 1, max: 99 }), softening).map(([century, approx]) => {
        const [from, to] = [fourDigits(century * 100 - 99), fourDigits(century * 100)];
        return { precision: 'century', edtf: `${from}${tilde(approx)}/${to}${tilde(approx)}`, start: `${from}-01-01`, end: `${to}-12-31`, ...approx };
      }),
    ));

  test('spans of days', () =>
    survive(
      fc.tuple(near, fc.integer({ min: 1, max: 300 }), fc.boolean()).map(([day, more, dated]) => {
        const [start, end] = [toIso(day), toIso(addDays(day, more))];
        return dated ? { precision: 'day', edtf: `${start}/${end}`, start, end } : { precision: 'day', edtf: `XXXX${start.slice(4)}/XXXX${end.slice(4)}` };
      }),
    ));

  test('up to the present', () =>
    survive(
      fc.oneof(
        maybeYears.map((year) => ({ precision: 'day', edtf: `${year ?? 'XXXX'}-01-01/..` })),
        ofYear.map((relative) => ({ precision: 'day', edtf: 'XXXX-01-01/..', relative })),
      ),
    ));

  test('up to the reference or from it on', () => {
    const spans = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.constantFrom('-', ''), fc.constantFrom('D', 'W', 'M')).map(([count, sign, letter]) => ({
      precision: letter === 'M' ? 'month' : 'day',
      relative: `${sign}P${count}${letter}`,
    }));
    const quartersAway = fc.constantFrom('-P3M', 'P0M', 'P3M').map((relative) => ({ precision: 'quarter', relative }));
    const same = fc.constant({ precision: 'month', relative: '-P1Y' });
    survive(fc.tuple(fc.oneof(spans, quartersAway, same), softening).map(([span, approx]) => ({ ...open, ...span, ...approx })));
  });
});
