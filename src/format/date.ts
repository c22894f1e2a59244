// Dates:
//
//   date = [softener] [clock] [weekday ','] day      8h30 thứ Năm, ngày 4/7/2024
//        | 'từ' day 'đến' day | 'tuần từ' day 'đến' day
//        | [clock] [weekday] relative                8h30 hôm qua, thứ Sáu tuần trước, 10 ngày trước
//        | lunar                                     rằm tháng Giêng, mùng 3 tháng 3 âm lịch
import { own } from '../base/own.js';
import type { CalendarDate } from '../base/value.js';
import * as words from '../lexicon/standard.js';
import { soften } from './amount.js';
import { figures, formatPoint, formatPoints, formatYear, type Point, pointsOf } from './point.js';
import { formatClock } from './time.js';

type Lunar = NonNullable<CalendarDate['lunar']>;

export function formatDate(value: CalendarDate): string {
  const clock = value.time ? `${formatClock(value.time)} ` : '';
  return soften(value.approx) + clock + formatDay(value);
}

function formatDay(value: CalendarDate): string {
  if (value.lunar) return formatLunar(own(value.lunar));
  const { first, last } = pointsOf(value.edtf);
  const weekday = value.weekday ? (words.weekdayWords[value.weekday - 1] as string) : '';
  if (isBlank(first)) return value.relative === undefined ? weekday : formatRelative(value.relative, weekday, value.time !== undefined);
  if (value.precision === 'week' && last) return `${words.weekWord} ${formatPoints(first, last)}`;
  const day = last ? formatRun(first, last, Boolean(weekday || value.time)) : formatOfYear(first, value.relative);
  return weekday ? `${weekday}, ${day}` : day;
}

function isBlank({ year, month, day }: Point): boolean {
  return year === undefined && month === undefined && day === undefined;
}

/** từ ngày 23/6/2017 đến ngày 26/6/2017; behind a clock time or a weekday ngày 23/6/2017 - 26/6/2017. */
function formatRun(first: Point, last: Point, led: boolean): string {
  if (!led) return formatPoints(first, last);
  return `${formatPoint(first)} - ${figures(last.day, last.month, last.year && formatYear(last.year))}`;
}

/** tháng 9 năm ngoái, ngày 4 tháng 7 năm nay. */
function formatOfYear(point: Point, relative: string | undefined): string {
  const offset = relative === undefined ? undefined : own(words.relativeWords)[relative];
  if (!offset) return formatPoint(point);
  const day = point.day === undefined ? '' : `${words.dayWord} ${point.day} `;
  return `${day}${words.monthWord} ${point.month} ${offset}`;
}

/** hôm qua, 10 ngày trước, thứ Sáu tuần trước. */
function formatRelative(relative: string, weekday: string, clocked: boolean): string {
  const named = own(words.relativeWords)[relative] ?? (clocked ? own(words.clockedDayWords)[relative] : undefined);
  if (named) return weekday ? `${weekday} ${named}` : named;
  return formatDistance(relative, 'point');
}

/** 10 ngày trước for a day, 10 ngày qua for the time since. */
export function formatDistance(relative: string, reach: 'point' | 'span'): string {
  const [, count = '', letter = ''] = /P(\d+)([DWMY])/u.exec(relative) ?? [];
  const unit = words.timeUnitWords[letter as 'D' | 'W' | 'M' | 'Y'];
  return `${count} ${unit} ${words.distanceWords[reach][relative.startsWith('-') ? 0 : 1]}`;
}

/** rằm tháng Giêng, mùng 3 tháng 3 âm lịch, tháng Chạp năm 2024. */
function formatLunar({ year, month, day }: Lunar): string {
  const fullMoon = day === 15;
  const parts: string[] = [];
  if (fullMoon) parts.push(words.fullMoonWord);
  else if (day !== undefined) parts.push(day <= 10 ? words.earlyDayWord : words.dayWord, String(day));
  if (month !== undefined) parts.push(words.monthWord, own(words.monthNameWords)[month] ?? String(month));
  if (year !== undefined) parts.push(words.yearWord, formatYear(year));
  const marked = fullMoon || (month !== undefined && own(words.monthNameWords)[month] !== undefined);
  return (marked ? parts : [...parts, words.lunarWord]).join(' ');
}
