// Clock times:
//
//   clock = H ('giờ' | 'h' | 'g') [M ['phút' [S 'giây']]] [part]      8h30, 14 giờ 15 phút, 10g45
//         | H 'giờ' ('rưỡi' | 'kém' M ['phút']) [part]                9 giờ rưỡi, 14 giờ kém 15
//         | H 'rưỡi' part                                             7 rưỡi tối
//         | HH ':' MM [':' SS] [part]                                 09:00, 4:00 chiều
//   time  = ['lúc'] clock [('-' | 'đến') clock]                       19h-21h
//         | H ('-' | 'đến') clock part                                5-6h sáng, 10-22h
//
// "8h05 tối" is 20:05. What is only "8 giờ" may as well be a length of time, and is one unless something tells: lúc, a
// part of the day, minutes.

import { twoDigits } from '../base/civil.js';
import type { Time } from '../base/value.js';
import type { DayPart } from '../lexicon/entry.js';
import {
  after,
  isGlued,
  isNumber,
  isWord,
  lengthOf,
  opensLineAt,
  opensSentence,
  senseAt,
  senseBefore,
  smallInteger,
  unitAt,
  wordAt,
} from '../tokens/cursor.js';
import { readSoftener } from './approximation.js';
import { isCountedAt, isLasting } from './counted.js';
import { readCount } from './day-words.js';
import { expect, type Reader, type Reading, readingOf } from './reader.js';

export interface Clock {
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number | undefined;
  /** Nothing but "8 giờ": it takes more to be a time of day. */
  readonly bare: boolean;
}

const colon = 0x3a;
const comma = 0x2c;

/** A clock time that starts at the number of its hours. */
export function readClock(cx: Reader, at: number): Clock | null {
  const hour = readCount(cx, at, 24) ?? zeroAt(cx, at);
  if (!hour || (isWord(cx, at - 1) && isGlued(cx, at))) return null;
  const clock = unitAt(cx, hour.end) === colon ? readColons(cx, hour) : readHours(cx, hour);
  // nothing lies behind 24:00
  return !clock || (clock.hour === 24 && (clock.minute || clock.second)) ? null : withDayPart(cx, clock);
}

function zeroAt(cx: Reader, at: number): { end: number; value: number } | null {
  return isNumber(cx, at) && lengthOf(cx, at) <= 2 && smallInteger(cx, at) === 0 ? { end: at + 1, value: 0 } : null;
}

function readColons(cx: Reader, hour: { end: number; value: number }): Clock | null {
  const minute = sixtiethAt(cx, hour.end);
  if (minute < 0) return null;
  const second = unitAt(cx, hour.end + 2) === colon ? sixtiethAt(cx, hour.end + 2) : -1;
  if (second < 0) return { end: hour.end + 2, hour: hour.value, minute, second: undefined, bare: false };
  return { end: hour.end + 4, hour: hour.value, minute, second, bare: false };
}

/** The sixtieths after a colon that is glued to both sides. */
function sixtiethAt(cx: Reader, at: number): number {
  if (!isGlued(cx, at) || !isGlued(cx, at + 1) || !isNumber(cx, at + 1) || lengthOf(cx, at + 1) !== 2) return -1;
  const value = smallInteger(cx, at + 1);
  return value < 60 ? value : -1;
}

function readHours(cx: Reader, hour: { end: number; value: number }): Clock | null {
  const at = hour.end;
  // "7 rưỡi tối": without giờ a part of the day must follow
  if (wordAt(cx, at).half === 'after' && !opensLineAt(cx, at)) {
    return dayPartAt(cx, at + 1) && !opensLineAt(cx, at + 1) ? { end: at + 1, hour: hour.value, minute: 30, second: undefined, bare: false } : null;
  }
  const kind = senseAt(cx, at).clockHour ?? (senseAt(cx, at).timeUnit?.iso === 'TH' ? undefined : wordAt(cx, at).clockHour);
  if (!kind || (kind === 'glued' && !isGlued(cx, at)) || opensLineAt(cx, at)) return null;
  const end = at + 1;
  if (wordAt(cx, end).half === 'after') return { end: end + 1, hour: hour.value, minute: 30, second: undefined, bare: false };
  if (senseAt(cx, end).clockLack) {
    const lack = readCount(cx, end + 1, 59);
    if (!lack) return null;
    // "0 giờ kém 15" is of the evening before
    const minutes = (hour.value || 24) * 60 - lack.value;
    return { end: skipMinuteWord(cx, lack.end), hour: Math.floor(minutes / 60), minute: minutes % 60, second: undefined, bare: false };
  }
  const minute = opensLineAt(cx, end) ? null : readSixtieth(cx, end, kind === 'glued' && !isApart(cx, end));
  if (!minute) {
    // a letter g after a number is a gram, unless minutes or a part of the day follow
    if (senseAt(cx, at).measure && !senseAt(cx, end).dayPart) return null;
    return { end, hour: hour.value, minute: 0, second: undefined, bare: true };
  }
  const unit = senseAt(cx, minute.end).clockMinute;
  if (unit === 'second') return { end: minute.end + 1, hour: hour.value, minute: 0, second: minute.value, bare: false };
  const minuteEnd = skipMinuteWord(cx, minute.end);
  // "8 giờ 30 học sinh" are thirty pupils
  if (minuteEnd === minute.end && kind === 'word' && countsSomething(cx, minute.end))
    return { end, hour: hour.value, minute: 0, second: undefined, bare: true };
  const second = minuteEnd > minute.end ? readSixtieth(cx, minuteEnd, false) : null;
  if (second && senseAt(cx, second.end).clockMinute === 'second') {
    return { end: second.end + 1, hour: hour.value, minute: minute.value, second: second.value, bare: false };
  }
  return { end: minuteEnd, hour: hour.value, minute: minute.value, second: undefined, bare: false };
}

/** "lúc 8h 30": two digits a blank away that count nothing; "15g 20 viên" weighs, and "2h 30 phút" lasts. */
function isApart(cx: Reader, at: number): boolean {
  if (senseAt(cx, at - 1).measure || isGlued(cx, at) || lengthOf(cx, at) !== 2) return false;
  return !senseAt(cx, at + 1).clockMinute && !countsSomething(cx, at + 1);
}

function countsSomething(cx: Reader, at: number): boolean {
  return isCountedAt(cx, at) && !senseAt(cx, at).dayHead;
}

function readSixtieth(cx: Reader, at: number, glued: boolean): { end: number; value: number } | null {
  if (glued && !isGlued(cx, at)) return null;
  if (isNumber(cx, at)) {
    const value = lengthOf(cx, at) <= 2 ? smallInteger(cx, at) : -1;
    // The next separator makes it the day of a date (8 giờ 4/7), unless another clock time follows (8h30-10h).
    const separator = unitAt(cx, at + 1);
    const dashed = separator === 0x2d && !senseAt(cx, at + 3).clockHour && unitAt(cx, at + 3) !== colon;
    const dated = (separator === 0x2f || dashed) && isGlued(cx, at + 1) && isNumber(cx, at + 2);
    return value >= 0 && value < 60 && !dated && unitAt(cx, at + 1) !== 0x25 ? { end: at + 1, value } : null;
  }
  const first = senseAt(cx, at).digit;
  const second = senseAt(cx, at + 1).digit;
  // "tám giờ hai ba phút" says two digits, where prose would mean two or three
  if (first && second && !first.place && first.value >= 1 && first.value < 6 && senseAt(cx, at + 2).clockMinute) {
    return { end: at + 2, value: first.value * 10 + second.value };
  }
  return readCount(cx, at, 59);
}

function skipMinuteWord(cx: Reader, at: number): number {
  return senseAt(cx, at).clockMinute === 'minute' && !opensLineAt(cx, at) ? at + 1 : at;
}

function withDayPart(cx: Reader, clock: Clock): Clock {
  const part = opensLineAt(cx, clock.end) ? undefined : (senseAt(cx, clock.end).meridiem ?? dayPartAt(cx, clock.end));
  if (!part) return clock;
  return { end: partEnd(cx, clock.end), hour: inPart(clock.hour, part), minute: clock.minute, second: clock.second, bare: false };
}

/** The part of the day at a token, also where it opens "tối nay" and the like. */
export function dayPartAt(cx: Reader, at: number): DayPart | undefined {
  const sense = senseAt(cx, at);
  return sense.dayPart ?? (sense.relative ? wordAt(cx, at).dayPart : undefined);
}

/** After a part of the day; before it where it opens a day of its own (8 giờ tối nay). */
function partEnd(cx: Reader, at: number): number {
  const { dayPart, meridiem } = senseAt(cx, at);
  return dayPart || meridiem ? after(cx, at) : at;
}

/** The hour of the day that an hour of one of its parts is. */
export function inPart(hour: number, part: DayPart): number {
  if (hour > 12) return hour;
  if (part === 'morning') return hour;
  if (part === 'noon') return hour < 4 ? hour + 12 : hour;
  if (part === 'night') return hour === 12 ? 0 : hour >= 7 ? hour + 12 : hour;
  // twelve in the evening is midnight
  if (part === 'evening' && hour === 12) return 0;
  return hour === 12 ? 12 : hour + 12;
}

export function spellClock({ hour, minute, second }: Clock): string {
  const time = `${twoDigits(hour)}:${twoDigits(minute)}`;
  return second === undefined ? time : `${time}:${twoDigits(second)}`;
}

export function readTime(cx: Reader, at: number): Reading | null {
  const outer = readSoftener(cx, at);
  let from = outer ? outer.end : at;
  const headed = senseAt(cx, from).clockHead === true || senseBefore(cx, at).clockHead === true;
  if (senseAt(cx, from).clockHead) from = after(cx, from);
  const ranged = senseAt(cx, from).rangeHead === 'from';
  if (ranged) from = after(cx, from);
  // từ khoảng 8h - 10h
  const softener = outer ?? (ranged ? readSoftener(cx, from) : null);
  if (softener && !outer) from = softener.end;
  const about = softener?.approx === 'about';
  const short = isNumber(cx, from) && (softener === null || about) ? readShortRange(cx, from, headed, senseBefore(cx, at).durationCue === true) : null;
  if (short) return readingOf(at, short.end, rangeOf(short.min, short.max, about));
  const clock = readClock(cx, from);
  if (!clock) return expect(cx, from, 'a time such as "8h30"');
  const joiner = senseAt(cx, clock.end).joiner;
  if ((joiner === 'dash' || joiner === 'to') && !opensLineAt(cx, clock.end)) {
    const until = readClock(cx, after(cx, clock.end));
    const spanned = ranged && !senseBefore(cx, at).durationCue; // từ 8 giờ đến 11 giờ
    if (until && !(clock.bare && until.bare && !isHourLetter(cx, clock.end - 1) && !headed && !spanned)) {
      return readingOf(at, until.end, rangeOf(spellClock(clock), spellClock(until), about));
    }
  }
  // "từ 8h30 ngày 10/12": where it goes to is not said, and the time may belong to the day behind it
  if (ranged && !cx.whole) return null;
  // "kéo dài 2 giờ 15 phút", "hơn 8 giờ": how long, not when
  const worded = senseAt(cx, clock.end - 1).clockMinute !== undefined;
  if (!headed && (worded || clock.bare) && (softener?.approx === 'above' || softener?.approx === 'below' || senseBefore(cx, at).durationCue)) {
    return null;
  }
  if (!headed && !clock.bare && isLasting(cx, from)) return null;
  // "14 giờ, đến lượt Chủ tịch …"
  const opens = opensSentence(cx, at) && unitAt(cx, clock.end) === comma;
  // "đến 13 giờ cùng ngày"; no time lasts 0 giờ
  const dated = senseAt(cx, clock.end).sameDay === true || (clock.hour === 0 && isNumber(cx, from));
  if (clock.bare && !headed && !opens && !dated && !cx.whole && !isHourLetter(cx, clock.end - 1)) return null;
  // "24h tới", "24h qua": a whole day
  if (clock.hour === 24 && clock.bare && !headed && senseAt(cx, clock.end).direction?.reach === 'span') return null;
  if (softener?.bound) return null;
  const approx = softener?.approx ? { approx: softener.approx } : {};
  return readingOf(at, clock.end, { kind: 'time', time: spellClock(clock), ...approx });
}

function rangeOf(min: string, max: string, about: boolean): Time {
  return about ? { kind: 'time', min, max, approx: 'about' } : { kind: 'time', min, max };
}

/** "5-6h sáng", "lúc 9-10 giờ": hours that share what tells them, a part of the day or lúc. */
function readShortRange(cx: Reader, at: number, headed: boolean, lasts: boolean): { end: number; min: string; max: string } | null {
  const joiner = senseAt(cx, at + 1).joiner;
  const first = joiner === 'dash' || joiner === 'to' ? readCount(cx, at, 24) : null;
  const last = first && isNumber(cx, after(cx, at + 1)) ? readCount(cx, after(cx, at + 1), 24) : null;
  const until = last && readHours(cx, last);
  if (!first || !until?.bare || opensLineAt(cx, at + 1) || first.value >= until.hour) return null;
  const part = opensLineAt(cx, until.end) ? undefined : dayPartAt(cx, until.end);
  if (!part && !headed && (lasts || !isAfternoon(cx, until))) return null;
  const [min, max] = [first.value, until.hour].map((hour) => `${twoDigits(part ? inPart(hour, part) : hour)}:00`) as [string, string];
  return { end: part ? partEnd(cx, until.end) : until.end, min, max };
}

/** "quán mở 10-22h": hours that so few things last; not "bay 18-20h" or "18-20h tới". */
function isAfternoon(cx: Reader, { end, hour }: Clock): boolean {
  return hour > 12 && hour < 24 && isHourLetter(cx, end - 1) && !cx.whole && senseAt(cx, end).direction === undefined;
}

/** h and g are written for clock times, giờ for both. */
function isHourLetter(cx: Reader, at: number): boolean {
  return senseAt(cx, at).clockHour === 'glued';
}
