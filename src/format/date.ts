// Dates, periods and clock times.
import { pad } from '../base/civil.js';
import { toRoman } from '../base/roman.js';
import type { CalendarDate, Period, Time } from '../base/value.js';
import * as words from '../lexicon/standard.js';

/** What an EDTF day, month or year says: numbers where it says them. */
interface Point {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export function formatDate(value: CalendarDate): string {
  const softener = value.approx ? `${words.approximationWords[value.approx]} ` : '';
  const clock = value.time ? `${formatClock(value.time)} ` : '';
  return softener + clock + formatDayOrUnit(value);
}

function formatDayOrUnit(value: CalendarDate): string {
  if (value.lunar) return formatLunar(value.lunar);
  const weekday = value.weekday ? (words.weekdayWords[value.weekday - 1] as string) : '';
  const bounds = boundsOf(value.edtf);
  if (value.relative !== undefined && !bounds.first.month) return formatRelative(value.relative, value.precision === 'week' || Boolean(weekday), weekday);
  if (!bounds.first.year && !bounds.first.month && !bounds.first.day) return weekday;
  const offset = value.relative ? ` ${words.relativeWords[value.relative] ?? ''}` : '';
  const last = bounds.last;
  const text = last ? `${words.fromWord} ${formatPoint(bounds.first)} ${words.toWord} ${formatPoint(last)}` : formatPoint(bounds.first) + offset;
  if (value.precision === 'week') return `${words.weekWord} ${text}`;
  return weekday ? `${weekday}, ${text}` : text;
}

/** hôm qua, 10 ngày trước, thứ Sáu tuần trước. */
function formatRelative(relative: string, week: boolean, weekday: string): string {
  const named = words.relativeWords[relative];
  if (named) return weekday && week ? `${weekday} ${named}` : named;
  const past = relative.startsWith('-');
  const [, count = '', letter = ''] = /P(\d+)([DWMY])/u.exec(relative) ?? [];
  const unit = words.timeUnitWords[letter as 'D' | 'W' | 'M' | 'Y'];
  return `${count} ${unit} ${words.distanceWords.point[past ? 0 : 1]}`;
}

function formatLunar({ year, month, day }: { year?: number; month?: number; day?: number }): string {
  const parts: string[] = [];
  if (month === undefined) return `${words.fullMoonWord} ${words.lunarWord}`;
  if (day !== undefined) parts.push(words.dayWord, String(day));
  parts.push(words.monthWord, String(month));
  if (year !== undefined) parts.push(words.yearWord, String(year));
  return [...parts, words.lunarWord].join(' ');
}

export function formatPeriod(value: Period): string {
  const softener = value.approx ? `${words.approximationWords[value.approx]} ` : '';
  return softener + formatSpan(value);
}

function formatSpan(value: Period): string {
  const { first, last, open } = boundsOf(value.edtf);
  if (value.relative !== undefined && first.month === undefined) return formatWindow(value);
  if (open) return `${words.fromWord} ${[words.startOfYearWords, first.year].filter(Boolean).join(' ')} ${words.toWord} ${words.presentWord}`;
  switch (value.precision) {
    case 'century':
      return `${words.centuryWord} ${toRoman(((last?.year ?? 0) as number) / 100)}`;
    case 'decade':
      return `${words.decadeWord} ${first.year}`;
    case 'year':
      return last
        ? `${words.spanWord} ${pad(first.year as number, 4)}-${pad(last.year as number, 4)}`
        : [words.wholeYearWord, first.year].filter(Boolean).join(' ');
    case 'half':
      return words.halfYearWords[first.month === 1 ? 'start' : 'end'] + ofYear(value, first);
    case 'quarter':
      return formatQuarters(first, last ?? first) + offsetYear(value);
    case 'month':
      return formatMonths(first, last ?? first, value);
    default:
      return `${words.timeSpanWord} ${words.fromWord} ${formatPoint(first)} ${words.toWord} ${formatPoint(last ?? first)}`;
  }
}

/** 3 tháng tới, quý trước, cùng kỳ năm trước: what waits for a reference. */
function formatWindow({ relative = '', precision }: Period): string {
  if (precision === 'quarter') return relative === 'P0M' ? words.thisQuarterWords : (words.relativeWords[relative] ?? '');
  if (relative === '-P1Y') return words.samePeriodWords;
  const past = relative.startsWith('-');
  const [, count = '', letter = ''] = /P(\d+)([DWMY])/u.exec(relative) ?? [];
  return `${count} ${words.timeUnitWords[letter as 'D']} ${words.distanceWords.span[past ? 0 : 1]}`;
}

function formatQuarters(first: Point, last: Point): string {
  const quarter = (point: Point) => `${words.quarterWord} ${toRoman(Math.ceil((point.month as number) / 3))}${point.year ? `/${pad(point.year, 4)}` : ''}`;
  const from = quarter(first);
  const to = quarter(last);
  return from === to ? from : `${words.fromWord} ${from} ${words.toWord} ${to}`;
}

function formatMonths(first: Point, last: Point, value: Period): string {
  const months = last.month as number;
  if (first.year === last.year && first.month === 1 && months > 1 && months < 12) return `${months} ${words.firstMonthsWords}${ofYear(value, first)}`;
  if (first.year === last.year && last.month === 12 && (first.month as number) > 1) {
    return `${13 - (first.month as number)} ${words.lastMonthsWords}${ofYear(value, first)}`;
  }
  return `${words.fromWord} ${formatPoint(first)} ${words.toWord} ${formatPoint(last)}`;
}

/** " 2024" behind a part of a year, or the " nay" of năm nay. */
function ofYear(value: Period, { year }: Point): string {
  if (year !== undefined) return ` ${pad(year, 4)}`;
  const offset = value.relative === undefined ? undefined : words.relativeWords[value.relative];
  return offset ? offset.slice(words.yearWord.length) : '';
}

function offsetYear({ relative }: Period): string {
  const offset = relative === undefined ? undefined : words.relativeWords[relative];
  return offset ? ` ${offset}` : '';
}

function formatPoint({ year, month, day }: Point): string {
  const spelled = year === undefined ? undefined : pad(year, 4);
  if (day !== undefined) return `${words.dayWord} ${[day, month, spelled].filter((part) => part !== undefined).join('/')}`;
  if (month !== undefined) return `${words.monthWord} ${[month, spelled].filter((part) => part !== undefined).join('/')}`;
  return `${words.yearWord} ${spelled}`;
}

/** The two ends of an EDTF string; `open` where the second is the present. */
function boundsOf(edtf: string): { first: Point; last?: Point; open?: true } {
  const plain = edtf.replaceAll('~', '').replace(/T[\d:]+$/u, '');
  if (/^\d{3}X$/u.test(plain)) return { first: { year: Number(`${plain.slice(0, 3)}0`) } };
  const [from = '', to] = plain.split('/');
  if (to === undefined) return { first: pointOf(from) };
  return to === '..' ? { first: pointOf(from), open: true } : { first: pointOf(from), last: pointOf(to) };
}

function pointOf(text: string): Point {
  const [year, month, day] = text.split('-').map((part) => (/^\d+$/u.test(part) ? Number(part) : undefined));
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

export function formatTime(value: Time): string {
  if ('min' in value) return `${formatClock(value.min)} - ${formatClock(value.max)}`;
  return `${value.approx ? `${words.approximationWords[value.approx]} ` : ''}${formatClock(value.time)}`;
}

/** 08:30 → 8h30; seconds keep their colons. */
function formatClock(time: string): string {
  const [hour = '', minute = '', second] = time.split(':');
  return second === undefined ? `${Number(hour)}h${minute}` : `${hour}:${minute}:${second}`;
}
