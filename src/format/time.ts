// Clock times and lengths of time: 8h30; 1 năm 6 tháng; từ 3 đến 5 ngày.
import { has, own } from '../base/own.js';
import type { Duration, Time } from '../base/value.js';
import type { TimeUnit } from '../lexicon/entry.js';
import * as words from '../lexicon/standard.js';
import { type Ends, formatBounds, soften } from './amount.js';
import { formatFigures } from './figures.js';

export function formatTime(value: Time): string {
  return soften(value.approx) + (has(value, 'min') ? `${formatClock(value.min)} - ${formatClock(value.max)}` : formatClock(value.time));
}

/** 08:30 → 8h30; seconds keep their colons. */
export function formatClock(time: string): string {
  const [hour = '', minute = '', second] = time.split(':');
  return second === undefined ? `${Number(hour)}h${minute}` : `${hour}:${minute}:${second}`;
}

export function formatDuration(value: Duration): string {
  const bounds = has(value, 'iso') ? own({ ...value, value: value.iso }) : value;
  return formatBounds(bounds, formatIsoDuration, formatEnds);
}

interface Part {
  readonly count: string;
  readonly unit: TimeUnit['iso'];
}

/** P1Y6M → 1 năm 6 tháng. */
function formatIsoDuration(iso: string): string {
  return partsOf(iso).map(formatPart).join(' ');
}

/** từ 3 đến 5 ngày, where both ends are so many of one unit. */
function formatEnds(min: string, max: string): Ends {
  const [[least, ...more], [most, ...evenMore]] = [partsOf(min), partsOf(max)];
  const shared = least && most && least.unit === most.unit && more.length + evenMore.length === 0;
  return shared ? [formatFigures(least.count), formatPart(most)] : [formatIsoDuration(min), formatIsoDuration(max)];
}

function formatPart({ count, unit }: Part): string {
  return `${formatFigures(count)} ${words.timeUnitWords[unit]}`;
}

/** The counts of an ISO 8601 duration in their order; months stand before the T, minutes behind it. */
function partsOf(iso: string): Part[] {
  const [date = '', time = ''] = iso.replace('P', '').split('T');
  const read = (text: string, prefix: string): Part[] =>
    [...text.matchAll(/(-?[\d.]+)([A-Z])/gu)].map(([, count = '', letter = '']) => ({ count, unit: (prefix + letter) as TimeUnit['iso'] }));
  return [...read(date, ''), ...read(time, 'T')];
}
