// Days that are so far from the reference: hôm qua, tuần tới, 6 tháng qua, thứ Hai tới.
import { addDays, addMonths, type Day, firstYear, lastYear, startOfWeek, weekday } from '../base/civil.js';
import type { CalendarUnit } from '../lexicon/entry.js';
import type { Days } from './edtf.js';
import type { Offset, OpenDate } from './open-date.js';

/**
 * The days that an offset leads to. The year before the first and the one behind the last have no spelling: what lies there stays
 * as far from the reference as the text says.
 */
export function offsetDays(open: OpenDate, offset: Offset, reference: Day): Days | undefined {
  const days = daysFrom(open, offset, reference);
  return days.start.year >= firstYear && days.end.year <= lastYear ? days : undefined;
}

/** How far it is, as a duration of ISO 8601 with its sign. */
export function signedDuration({ unit, count }: Offset): string {
  const letters: Readonly<Record<CalendarUnit, readonly [number, string]>> = {
    century: [100, 'Y'],
    decade: [10, 'Y'],
    year: [1, 'Y'],
    quarter: [3, 'M'],
    month: [1, 'M'],
    week: [1, 'W'],
    day: [1, 'D'],
  };
  const [times, letter] = letters[unit];
  return `${count < 0 ? '-' : ''}P${Math.abs(count) * times}${letter}`;
}

function daysFrom(open: OpenDate, { unit, count, span }: Offset, reference: Day): Days {
  if (span && open.weekday) {
    const days = nextWeekday(open.weekday, count, reference);
    return { start: days, end: days };
  }
  if (span) return spanDays(unit, count, reference);
  let start: Day;
  let end: Day;
  switch (unit) {
    case 'day':
      start = end = addDays(reference, count);
      break;
    case 'week':
      start = addDays(startOfWeek(reference), count * 7);
      end = addDays(start, 6);
      if (open.weekday) start = end = addDays(start, open.weekday - 1);
      break;
    case 'month':
    case 'quarter': {
      const length = unit === 'month' ? 1 : 3;
      const month = reference.month - ((reference.month - 1) % length);
      start = addMonths({ ...reference, month, day: 1 }, count * length);
      end = addDays(addMonths(start, length), -1);
      break;
    }
    default: {
      const years = unit === 'century' ? 100 : unit === 'decade' ? 10 : 1;
      const year = reference.year + count * years;
      start = { year, month: 1, day: 1 };
      end = { year: year + years - 1, month: 12, day: 31 };
    }
  }
  return { start, end };
}

/** The nearest such weekday before the reference or after it. */
function nextWeekday(wanted: number, direction: number, reference: Day): Day {
  const ahead = (wanted - weekday(reference) + 7) % 7 || 7;
  return addDays(reference, direction < 0 ? (ahead === 7 ? -7 : ahead - 7) : ahead);
}

/** All the units up to the reference or from it on: "6 tháng qua", in July, is January to June. */
function spanDays(unit: CalendarUnit, count: number, reference: Day): Days {
  if (unit === 'day' || unit === 'week') {
    const days = count * (unit === 'week' ? 7 : 1);
    return count < 0 ? { start: addDays(reference, days), end: reference } : { start: reference, end: addDays(reference, days) };
  }
  const months = Math.abs(count) * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12);
  const thisMonth = { ...reference, day: 1 };
  if (count > 0) {
    const start = addMonths(thisMonth, 1);
    return { start, end: addDays(addMonths(start, months), -1) };
  }
  // Near its end a month counts as one of those past.
  const end = reference.month === months ? addMonths(thisMonth, 1) : thisMonth;
  return { start: addMonths(end, -months), end: addDays(end, -1) };
}
