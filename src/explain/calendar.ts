// The parts of a date or a period:
//
//   part = softener | 'từ' | joiner | clock | weekday | day part | head number | figures | count unit | edge | relative
//
// A head says what the number behind it is: ngày a day, tháng a month, quý a quarter. Figures with separators are read as the
// recognizers read them.
import type { CalendarDate, Period } from '../base/value.js';
import { yearOf } from '../recognizers/day-figures.js';
import { readCount, readWordDay } from '../recognizers/day-words.js';
import { timeUnitAt } from '../recognizers/duration.js';
import { readNumeral } from '../recognizers/numeral.js';
import type { Reader } from '../recognizers/reader.js';
import { romanAt } from '../recognizers/roman.js';
import { readWeekday } from '../recognizers/weekday.js';
import { readSpokenYear } from '../recognizers/year-words.js';
import { after, isNumber, isWord, lengthOf, senseAt, smallInteger, wordAt } from '../tokens/cursor.js';
import { labelClock } from './clock.js';
import { labelDayFigures, labelMonthFigures } from './figures.js';
import { labelNumeral } from './number.js';
import { type Gives, joinerOf, type Label, labelOf } from './part.js';

/** What a head has announced. */
type Expected = 'day' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** A unit of the calendar with what has been told of it so far. */
interface Walk {
  readonly cx: Reader;
  readonly mention: CalendarDate | Period;
  readonly last: Label | undefined;
  readonly expected: Expected | undefined;
}

interface Step {
  readonly labels: readonly Label[];
  readonly expected: Expected | undefined;
}

export function labelCalendar(cx: Reader, mention: CalendarDate | Period): Label[] {
  const labels: Label[] = [];
  let expected: Expected | undefined;
  for (let at = 0; at < cx.count; ) {
    const walk = { cx, mention, last: labels.at(-1), expected };
    const step = numberStep(walk, at) ?? headStep(walk, at) ?? otherStep(walk, at);
    labels.push(...step.labels);
    expected = step.labels.length > 0 ? step.expected : expected;
    at = step.labels.at(-1)?.end ?? at + 1;
  }
  return labels;
}

/** Numbers: what a head announced, a clock time, days and months in figures, years, and how many units. */
function numberStep(walk: Walk, at: number): Step | undefined {
  const labels = announced(walk, at) ?? unannounced(walk, at);
  return labels && labels.length > 0 ? { labels, expected: undefined } : undefined;
}

function announced({ cx, expected }: Walk, at: number): Label[] | undefined {
  switch (expected) {
    case 'day':
      return labelDayFigures(cx, at) ?? counted(cx, at, 31, 'day');
    case 'month':
      return labelMonthFigures(cx, at, true) ?? counted(cx, at, 12, 'month');
    case 'quarter':
      return roman(cx, at, 'quarter') ?? counted(cx, at, 4, 'quarter');
    case 'century':
      return roman(cx, at, 'century') ?? (isNumber(cx, at) ? [labelOf(at, at + 1, 'century', String(smallInteger(cx, at)))] : undefined);
    case 'decade':
    case 'year':
      return yearLabel(cx, at, expected);
    default:
      return undefined;
  }
}

function counted(cx: Reader, at: number, most: number, gives: Gives): Label[] | undefined {
  const count = readCount(cx, at, most);
  return count ? [labelOf(at, count.end, gives, String(count.value))] : undefined;
}

function roman(cx: Reader, at: number, gives: Gives): Label[] | undefined {
  const value = romanAt(cx, at);
  return value ? [labelOf(at, at + 1, gives, String(value))] : undefined;
}

function yearLabel(cx: Reader, at: number, gives: 'year' | 'decade'): Label[] | undefined {
  if (!isNumber(cx, at)) {
    const spoken = readSpokenYear(cx, at);
    return spoken ? [labelOf(at, spoken.end, gives, String(spoken.value))] : undefined;
  }
  const year = senseAt(cx, at + 1).era ? 0 : yearOf(cx, at);
  return [labelOf(at, at + 1, gives, String(year || smallInteger(cx, at)))];
}

const yearly: ReadonlySet<string> = new Set(['year', 'decade', 'century']);

function unannounced(walk: Walk, at: number): Label[] | undefined {
  const { cx, mention, last } = walk;
  const clock = mention.kind === 'date' && !isCounted(last) ? labelClock(cx, at) : [];
  if (clock.length > 0) return clock;
  const word = wordAt(cx, at);
  if (!isNumber(cx, at) && !word.digit && !word.ten) return undefined;
  if (isNumber(cx, at) && !yearly.has(mention.precision)) {
    const figures = labelDayFigures(cx, at) ?? labelMonthFigures(cx, at, false);
    if (figures) return figures;
  }
  if (isNumber(cx, at) && (lengthOf(cx, at) === 4 || (last?.gives === 'year' && lengthOf(cx, at) === 2))) return yearLabel(cx, at, 'year');
  if (isNumber(cx, at) && lengthOf(cx, at) === 2 && last?.role === 'ends' && yearly.has(mention.precision)) return yearLabel(cx, at, 'year');
  if (isDay(walk, at)) return counted(cx, at, 31, 'day');
  const numeral = readNumeral(cx, at);
  return numeral && timeUnitAt(cx, numeral.end) ? labelNumeral(cx, at) : undefined;
}

/** A number before "tháng 7", before Tết, or before another day of the same month, also that of the next morning. */
function isDay({ cx, mention }: Walk, at: number): boolean {
  if (mention.kind === 'date' && readWordDay(cx, at)) return true;
  const count = readCount(cx, at, 31);
  if (!count || mention.precision !== 'day') return false;
  const { lunar, dayPart } = senseAt(cx, count.end);
  return lunar === 'new-year' || mention.lunar !== undefined || (dayPart === 'night' && mention.kind === 'date');
}

/** Heads announce what stands behind them; behind a count they are its unit: 6 tháng, 10 ngày. */
function headStep({ cx, mention, last }: Walk, at: number): Step | undefined {
  const sense = senseAt(cx, at);
  const end = after(cx, at);
  if (isCounted(last) && timeUnitAt(cx, at)) return { labels: [labelOf(at, at + 1, 'unit')], expected: undefined };
  if (sense.relative) return { labels: [labelOf(at, end, 'relative')], expected: undefined };
  // năm Nhâm Tuất
  if (sense.lunar === 'mark') return { labels: [labelOf(at, end, 'lunar')], expected: undefined };
  // T6/2025
  if (sense.weekdayHead === 'glued' && mention.precision === 'month') return { labels: [labelOf(at, end, 'head')], expected: 'month' };
  const weekday = readWeekday(cx, at);
  if (weekday) return { labels: [labelOf(at, weekday.end, 'weekday', String(weekday.value))], expected: undefined };
  if (sense.decadeHead) return { labels: [labelOf(at, end, 'head')], expected: 'decade' };
  if (sense.centuryHead) return { labels: [labelOf(at, end, 'head')], expected: 'century' };
  if (sense.spanHead || sense.clockHead) return { labels: [labelOf(at, end, 'head')], expected: undefined };
  if (sense.dayHead) return { labels: [labelOf(at, end, 'head')], expected: 'day' };
  if (sense.monthHead) return { labels: [labelOf(at, end, 'head')], expected: 'month' };
  // cả năm, and no more: it is the year itself
  if (sense.yearHead && !last && end >= cx.count) return { labels: [labelOf(at, end, 'year')], expected: undefined };
  if (sense.yearHead) return { labels: [labelOf(at, end, 'head')], expected: 'year' };
  const word = wordAt(cx, at);
  if (word.quarterHead) return { labels: [labelOf(at, at + 1, 'head')], expected: 'quarter' };
  if (word.yearHead) return { labels: [labelOf(at, at + 1, 'head')], expected: 'year' };
  return undefined;
}

function isCounted(last: Label | undefined): boolean {
  return last?.gives === 'number';
}

function otherStep({ cx, last }: Walk, at: number): Step {
  const sense = senseAt(cx, at);
  const word = wordAt(cx, at);
  const end = after(cx, at);
  const one = (gives: Gives, value?: string, until: number = end): Step => ({ labels: [labelOf(at, until, gives, value)], expected: undefined });
  if (sense.softener) return one('approximation', sense.softener.approx);
  if (sense.lunar) return sense.lunar === 'full-moon' ? one('day', '15') : one('lunar');
  if (sense.direction && (last?.gives === 'unit' || end >= cx.count || !sense.joiner)) return one('relative');
  if (sense.present || sense.samePeriod) return one('relative');
  const isDash = sense.joiner === 'dash';
  if (sense.rangeHead || (sense.joiner && !(isDash && joinsYear(cx, at, last)))) return { labels: [joinerOf(at, end, 'ends')], expected: undefined };
  if (isDash) return { labels: [], expected: undefined };
  if (sense.datePreposition) return { labels: [joinerOf(at, end, 'ends')], expected: undefined };
  if (sense.remainder) return one('edge', 'end');
  if (sense.third) return one('edge', sense.third);
  if (word.edge) return one('edge', word.edge, at + 1);
  if (word.half) return one('half', '0.5', at + 1);
  if (sense.dayPart) return one('day-part', sense.dayPart);
  if (sense.timeUnit) return one('head');
  if (sense.ofYear || sense.era) return one('nothing');
  return isWord(cx, at) || isNumber(cx, at) ? one('nothing', undefined, at + 1) : { labels: [], expected: undefined };
}

/** "quý I-2017", "9 tháng - 2021": the dash parts a year from what lies in it. */
function joinsYear(cx: Reader, at: number, last: Label | undefined): boolean {
  return lengthOf(cx, at + 1) === 4 && isNumber(cx, at + 1) && (last?.gives === 'quarter' || last?.gives === 'unit' || last?.gives === 'month');
}
