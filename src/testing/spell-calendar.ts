// The ways in which the news writes days, times, lengths of time and places in a sequence, beside the one of formatValue.
import { has, own } from '../base/own.js';
import { toRoman } from '../base/roman.js';
import { otherSpelling } from '../base/spelling.js';
import type { CalendarDate, Duration, Ordinal, Period, Time } from '../base/value.js';
import { figures, formatYear, type Point, pointsOf } from '../format/point.js';
import { spellNumeral } from '../format/spell.js';
import { clockHeads, clockHours } from '../lexicon/clock.js';
import { digits } from '../lexicon/numbers.js';
import { sequenceHeads } from '../lexicon/ordinals.js';
import * as words from '../lexicon/standard.js';

/** ngày 4/7/2017, 04/07/2017, 4-7-2017, 4.7.2017, ngày 4 tháng 7 năm 2017, 2017-07-04. */
export function spellDate(value: CalendarDate): string[] {
  const { first, last } = pointsOf(value.edtf);
  const plain = !last && !value.time && !value.approx && !value.weekday && !value.lunar && !value.relative;
  if (!plain || first.day === undefined || first.month === undefined) return spellYearly(value, first);
  const { year, month, day } = first;
  const spelledYear = year === undefined ? undefined : formatYear(year);
  const short = [
    `${words.dayWord} ${day} ${words.monthWord} ${month}${spelledYear ? ` ${words.yearWord} ${spelledYear}` : ''}`,
    figures(day, month, spelledYear),
  ];
  if (!spelledYear) return short;
  const [dd, mm] = [two(day), two(month)];
  return [...short, `${dd}/${mm}/${spelledYear}`, `${day}-${month}-${spelledYear}`, `${day}.${month}.${spelledYear}`, `${spelledYear}-${mm}-${dd}`];
}

/** tháng 7/2024, tháng 7-2024, tháng 7 năm 2024. */
function spellYearly(value: CalendarDate, { year, month, day }: Point): string[] {
  if (value.precision !== 'month' || year === undefined || month === undefined || day !== undefined || value.approx) return [];
  return [
    `${words.monthWord} ${month}-${formatYear(year)}`,
    `${words.monthWord} ${two(month)}/${formatYear(year)}`,
    `${words.monthWord} ${month} ${words.yearWord} ${formatYear(year)}`,
  ];
}

/** quý I/2024, quý I năm 2024, quý 1/2024; sáu tháng đầu năm 2024; 2021-2025. */
export function spellPeriod(value: Period): string[] {
  const { first, last } = pointsOf(value.edtf);
  if (value.approx || value.relative || !last || first.year === undefined || last.year === undefined) return [];
  if (value.precision === 'year') return isOurs(first.year) && isOurs(last.year) ? spans(first.year, last.year) : [];
  if (first.year !== last.year || first.month === undefined || last.month === undefined || first.day !== undefined) return [];
  const year = formatYear(first.year);
  if (value.precision === 'quarter' && last.month === first.month + 2) {
    const quarter = last.month / 3;
    return [
      `${words.quarterWord} ${toRoman(quarter)} ${words.yearWord} ${year}`,
      `${words.quarterWord} ${quarter}/${year}`,
      `${words.quarterWord} ${toRoman(quarter)}-${year}`,
    ];
  }
  if (value.precision !== 'month' || first.month !== 1 || last.month === 12 || last.month === 1) return [];
  return [`${spellNumeral(String(last.month))} ${words.firstMonthsWords} ${year}`, `${last.month} ${words.monthWord} ${words.yearWord} ${year}`];
}

function spans(from: number, to: number): string[] {
  if (to - from > 20) return [];
  return [`${from}-${to}`, `${words.spanWord} ${from} - ${to}`, `${words.fromWord} ${words.yearWord} ${from} ${words.toWord} ${words.yearWord} ${to}`];
}

/** A year of which a paper writes without saying so. */
function isOurs(year: number): boolean {
  return year >= 1900 && year <= 2099;
}

/** 8h30, 08:30, 8 giờ 30, lúc 8h30. */
export function spellTime(value: Time): string[] {
  if (has(value, 'min')) {
    const [from, to] = [clocksOf(value.min), clocksOf(value.max)];
    if (from.length !== to.length) return [];
    const spans = from.flatMap((clock, i) => [`${clock} - ${to[i]}`, `${words.fromWord} ${clock} ${words.toWord} ${to[i]}`]);
    return value.approx ? spans.map((span) => `${words.approximationWords.about} ${span}`) : spans;
  }
  const clocks = clocksOf(value.time);
  if (value.approx) return clocks.map((clock) => `${words.approximationWords[value.approx as 'about']} ${clock}`);
  return [...clocks, ...Object.keys(clockHeads).map((head) => `${head} ${clocks[0]}`)];
}

/** Without seconds 08:30 first, then with each letter or word for the hour; with them the colons alone. */
function clocksOf(time: string): string[] {
  const [hour = '', minute = '', second] = time.split(':');
  if (second !== undefined) return [time];
  return [
    time,
    ...Object.entries(clockHours).map(([word, how]) => (how === 'glued' ? `${Number(hour)}${word}${minute}` : `${Number(hour)} ${word} ${minute}`)),
  ];
}

/** ba ngày, khoảng ba ngày, ít nhất ba ngày; 3 - 5 ngày. */
export function spellDuration(value: Duration): string[] {
  if (has(value, 'iso')) return inWords(value.iso, value.approx ? words.approximationWords[value.approx] : '');
  if (!has(value, 'max')) return inWords(value.min, words.boundWords.min);
  if (!has(value, 'min')) return inWords(value.max, words.boundWords.max);
  const [least, most] = [countOf(value.min), countOf(value.max)];
  if (!least || !most || least.unit !== most.unit || value.approx) return [];
  return [`${least.count} - ${most.count} ${most.unit}`, `${least.count}-${most.count} ${most.unit}`];
}

function inWords(iso: string, lead: string): string[] {
  const only = countOf(iso);
  // "mười ngàn năm" may be 10.005 as well
  if (!only || only.count.length > 2) return [];
  return (['north', 'south'] as const).map((dialect) => `${lead} ${spellNumeral(only.count, { dialect })} ${only.unit}`.trim());
}

/** The count and the word of a duration that has one unit alone. */
function countOf(iso: string): { readonly count: string; readonly unit: string } | undefined {
  const [, clock = '', count, letter = ''] = /^P(T?)(\d+)([YMWDHS])$/u.exec(iso) ?? [];
  return count === undefined ? undefined : { count, unit: words.timeUnitWords[(clock + letter) as keyof typeof words.timeUnitWords] };
}

/** thứ 13, thứ mười ba, thứ nhất; lần thứ XIII, khóa XIII. */
export function spellOrdinal({ value }: Ordinal): string[] {
  const special = Object.entries(digits).flatMap(([word, digit]) => {
    const { place, value: counted } = own(digit);
    return (place === 'ordinal' || place === 'inner') && counted === value ? [word] : [];
  });
  const spelled = value < 1000 ? [...special, ...(special.length > 0 ? [] : [spellNumeral(String(value))])] : [];
  const heads = value > 0 && value < 40 ? Object.entries(sequenceHeads).flatMap(([head, follows]) => (follows === 'any' ? bothWays(head) : [])) : [];
  return [...spelled.map((word) => `${words.ordinalWord} ${word}`), ...heads.map((head) => `${head} ${toRoman(value)}`)];
}

/** kỳ họp, kì họp: a phrase, and with its words in their other spelling where one has any. */
function bothWays(phrase: string): string[] {
  const other = phrase
    .split(' ')
    .map((word) => otherSpelling(word) ?? word)
    .join(' ');
  return other === phrase ? [phrase] : [phrase, other];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
