// The parts of a clock time: 8h30, 14 giờ kém 15, tám giờ tối.
import type { Reader } from '../recognizers/reader.js';
import { readClock } from '../recognizers/time.js';
import { after, isNumber, isWord, senseAt, smallInteger, textOf, unitAt, wordAt } from '../tokens/cursor.js';
import { spelledValue } from './number.js';
import { joinerOf, type Label, labelOf } from './part.js';

type Hand = 'hour' | 'minute' | 'second';

const colon = 0x3a;

export function labelTime(cx: Reader): Label[] {
  const labels: Label[] = [];
  for (let at = 0; at < cx.count; ) {
    const found = timeAt(cx, at);
    labels.push(...found);
    at = found.at(-1)?.end ?? at + 1;
  }
  return labels;
}

function timeAt(cx: Reader, at: number): readonly Label[] {
  const { softener, clockHead, rangeHead, joiner } = senseAt(cx, at);
  const end = after(cx, at);
  const clock = labelClock(cx, at);
  if (clock.length > 0) return clock;
  // 5-6h sáng
  if (isNumber(cx, at) && senseAt(cx, at + 1).joiner) return [labelOf(at, at + 1, 'hour', String(smallInteger(cx, at)))];
  if (softener) return [labelOf(at, end, softener.bound ? 'bound' : 'approximation', softener.bound ?? softener.approx)];
  if (clockHead) return [labelOf(at, end, 'head')];
  if (rangeHead || joiner) return [joinerOf(at, end, 'ends')];
  return isWord(cx, at) || isNumber(cx, at) ? [labelOf(at, at + 1, 'nothing')] : [];
}

/** Labels a clock time that starts at the number of its hours; nothing where none does. */
export function labelClock(cx: Reader, at: number): Label[] {
  const clock = readClock(cx, at);
  if (!clock) return [];
  const labels: Label[] = [];
  let hand: Hand = 'hour';
  for (let next = at; next < clock.end; ) {
    const label = handAt(cx, next, clock.end, hand);
    if (label) labels.push(label);
    if (label?.gives === 'unit' || unitAt(cx, next) === colon) hand = hand === 'hour' ? 'minute' : 'second';
    next = label ? label.end : next + 1;
  }
  return labels;
}

function handAt(cx: Reader, at: number, limit: number, hand: Hand): Label | undefined {
  if (isNumber(cx, at)) return labelOf(at, at + 1, isSecond(cx, at + 1, limit) ? 'second' : hand, String(smallInteger(cx, at)));
  const { clockHour, clockMinute, clockLack, half, digit, ten } = wordAt(cx, at);
  if (clockHour || clockMinute) return labelOf(at, at + 1, 'unit');
  if (clockLack) return labelOf(at, at + 1, 'sign', '-');
  if (half) return labelOf(at, at + 1, 'minute', '30');
  if (digit || ten) {
    let end = at + 1;
    while (end < limit && isSpelled(cx, end)) end++;
    return labelOf(at, end, isSecond(cx, end, limit) ? 'second' : hand, spelledValue(textOf(cx, at, end)));
  }
  const { dayPart, meridiem } = senseAt(cx, at);
  const part = dayPart ?? meridiem ?? wordAt(cx, at).dayPart;
  if (part) return labelOf(at, Math.min(after(cx, at), limit), 'day-part', part);
  return isWord(cx, at) ? labelOf(at, at + 1, 'nothing') : undefined;
}

function isSecond(cx: Reader, at: number, limit: number): boolean {
  return at < limit && wordAt(cx, at).clockMinute === 'second';
}

function isSpelled(cx: Reader, at: number): boolean {
  const { digit, ten, gap } = wordAt(cx, at);
  return Boolean(digit || ten || gap);
}
