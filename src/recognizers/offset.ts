// Days that are so far from the reference: hôm qua, tuần tới, 6 tháng qua, thứ Hai tới.
import { addDays, addMonths, type Day, firstYear, lastYear, startOfWeek, weekday } from '../base/civil.js';
import type { CalendarUnit } from '../lexicon/entry.js';
import type { Days } from './edtf.js';
import type { Offset, OpenDate, SpanUnit } from './open-date.js';

/**
 * The days that an offset leads to. The year before the first and the one behind the last have no spelling: what lies there stays
 * as far from the reference as the text says.
 */
export function offsetDays(open: OpenDate, offset: Offset, reference: Day): Days | undefined {
  const days = daysFrom(open, offset, reference);
  return days && days.start.year >= firstYear && days.end.year <= lastYear ? days : undefined;
}

/** How far it is, as a duration of ISO 8601 with its sign. */
export function signedDuration({ unit, count }: Offset): string {
  const [times, letter] = lengths[unit];
  return `${count < 0 ? '-' : ''}P${Math.abs(count) * times}${letter}`;
}

const lengths: Readonly<Record<CalendarUnit, readonly [times: number, letter: string]>> = {
  year: [1, 'Y'],
  quarter: [3, 'M'],
  month: [1, 'M'],
  week: [1, 'W'],
  day: [1, 'D'],
};

function daysFrom({ weekday: wanted, first, last }: OpenDate, offset: Offset, reference: Day): Days | undefined {
  const { count } = offset;
  if (offset.span) return wanted ? oneDay(nextWeekday(wanted, count, reference)) : spanDays(offset.unit, count, reference);
  switch (offset.unit) {
    case 'day':
      return oneDay(addDays(reference, count));
    case 'week': {
      const monday = addDays(startOfWeek(reference), count * 7);
      return wanted ? oneDay(addDays(monday, wanted - 1)) : { start: monday, end: addDays(monday, 6) };
    }
    case 'month': {
      const month = monthsFrom(reference, reference.month, count, 1);
      return first?.day === undefined ? month : daysOf(month, first.day, last?.day ?? first.day);
    }
    case 'quarter':
      return monthsFrom(reference, reference.month - ((reference.month - 1) % 3), count * 3, 3);
    case 'year': {
      const year = reference.year + count;
      return { start: { year, month: 1, day: 1 }, end: { year, month: 12, day: 31 } };
    }
  }
}

/** Days of a month: ngày 25 tháng này. Not every month has a 31st. */
function daysOf({ start, end }: Days, first: number, last: number): Days | undefined {
  return last <= end.day ? { start: { ...start, day: first }, end: { ...start, day: last } } : undefined;
}

function oneDay(day: Day): Days {
  return { start: day, end: day };
}

/** So many months, counted from a month of the reference's year. */
function monthsFrom({ year }: Day, month: number, count: number, length: number): Days {
  const start = addMonths({ year, month, day: 1 }, count);
  return { start, end: addDays(addMonths(start, length), -1) };
}

/** The nearest such weekday before the reference or after it. */
function nextWeekday(wanted: number, direction: number, reference: Day): Day {
  const ahead = (wanted - weekday(reference) + 7) % 7 || 7;
  return addDays(reference, direction < 0 ? (ahead === 7 ? -7 : ahead - 7) : ahead);
}

/** All the units up to the reference or from it on: "6 tháng qua", in July, is January to June. */
function spanDays(unit: SpanUnit, count: number, reference: Day): Days {
  if (unit !== 'month') {
    const other = addDays(reference, count * (unit === 'week' ? 7 : 1));
    return count < 0 ? { start: other, end: reference } : { start: reference, end: other };
  }
  const months = Math.abs(count);
  const thisMonth = { ...reference, day: 1 };
  if (count > 0) {
    const start = addMonths(thisMonth, 1);
    return { start, end: addDays(addMonths(start, months), -1) };
  }
  // Near its end a month counts as one of those past.
  const end = reference.month === months ? addMonths(thisMonth, 1) : thisMonth;
  return { start: addMonths(end, -months), end: addDays(end, -1) };
}
