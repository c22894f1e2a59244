// The calendar of its own against Temporal.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  type Day,
  fromDayNumber,
  fromIso,
  isDay,
  isLeap,
  monthLength,
  startOfWeek,
  toDayNumber,
  toIso,
  weekday,
} from '../../src/base/civil.js';

const plain = ({ year, month, day }: Day): Temporal.PlainDate => Temporal.PlainDate.from({ year, month, day });
const epoch = Temporal.PlainDate.from('1970-01-01');
const first = epoch.until(Temporal.PlainDate.from('0001-01-01')).days;
const last = epoch.until(Temporal.PlainDate.from('9999-12-31')).days;
const days = fc.integer({ min: first, max: last }).map(fromDayNumber);
/** Far enough from both ends for a step. */
const middleDays = fc.integer({ min: first + 40_000, max: last - 40_000 }).map(fromDayNumber);

describe('against Temporal', () => {
  test('day numbers, both ways', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(toDayNumber(day)).toBe(epoch.until(plain(day)).days);
        expect(fromDayNumber(toDayNumber(day))).toEqual(day);
      }),
    );
  });

  // the last day of four centuries, which chance seldom finds
  test.each(['0400-02-29', '1600-02-29', '2000-02-29', '2000-03-01', '2100-02-28', '2100-03-01', '9999-12-31'])('day number of %s', (text) => {
    const day = fromIso(text) as Day;
    expect(toDayNumber(day)).toBe(epoch.until(plain(day)).days);
    expect(fromDayNumber(toDayNumber(day))).toEqual(day);
  });

  test('days of the week and their Mondays', () => {
    fc.assert(
      fc.property(middleDays, (day) => {
        expect(weekday(day)).toBe(plain(day).dayOfWeek);
        expect(weekday(startOfWeek(day))).toBe(1);
        expect(toDayNumber(day) - toDayNumber(startOfWeek(day))).toBe(weekday(day) - 1);
      }),
    );
  });

  test('so many days and months on', () => {
    fc.assert(
      fc.property(middleDays, fc.integer({ min: -1200, max: 1200 }), (day, count) => {
        expect(toIso(addDays(day, count))).toBe(plain(day).add({ days: count }).toString());
        expect(toIso(addMonths(day, count))).toBe(plain(day).add({ months: count }).toString());
      }),
    );
  });

  test('months and leap years', () => {
    for (let year = 1; year <= 9999; year += 7) {
      expect(isLeap(year)).toBe(plain({ year, month: 1, day: 1 }).inLeapYear);
      for (let month = 1; month <= 12; month++) expect(monthLength(year, month)).toBe(plain({ year, month, day: 1 }).daysInMonth);
    }
  });

  test('ISO dates', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(toIso(day)).toBe(plain(day).toString());
        expect(fromIso(toIso(day))).toEqual(day);
      }),
    );
  });
});

describe('isDay', () => {
  test.each<[number | undefined, number, number, boolean]>([
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [undefined, 2, 29, true],
    [undefined, 2, 30, false],
    [2023, 13, 1, false],
    [2023, 0, 1, false],
    [2023, 4, 31, false],
    [2023, 4, 0, false],
    [0, 1, 1, false],
    [10000, 1, 1, false],
  ])('%s-%i-%i: %s', (year, month, day, result) => {
    expect(isDay(year, month, day)).toBe(result);
  });
});

describe('fromIso', () => {
  test.each(['2023-12-31', '2023-12-31T08:30', '2023-12-31 08:30', '2023-12-31T23:59:59+07:00'])('%s', (text) => {
    expect(fromIso(text)).toEqual({ year: 2023, month: 12, day: 31 });
  });

  test.each(['', '2023-2-1', '2023-02-30', '31/12/2023', '2023-12-31x', '2023-12', '0000-01-01', '+002023-12-31'])('%j is none', (text) => {
    expect(fromIso(text)).toBeUndefined();
  });
});
