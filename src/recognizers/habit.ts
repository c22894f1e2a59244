// The date separator is a habit of the whole text: of 18,281 articles with day dates 2% mix two of them. It is looked for
// once, where it leaves no doubt ("ngày 17.5", "sáng 13-7", "1-8-2017"), and only when a figure without such a word asks.
import { isNumber, senseBefore } from '../tokens/cursor.js';
import { readDayFigure } from './day-figures.js';
import type { Reader } from './reader.js';
import type { Paragraph } from './separators.js';

/** What a text does throughout: the usual separator of its days, whether any of them has a dash, and the separator of its thousands. */
export interface Habit {
  usual: number;
  dashed: boolean;
  known: boolean;
  /** Whether commas part the thousands; undefined until a figure asks. */
  commas: boolean | undefined;
  /** The same of the paragraph that a figure asked in last. */
  readonly paragraph: Paragraph;
}

export function noHabit(): Habit {
  return { usual: 0, dashed: false, known: false, commas: undefined, paragraph: { from: 0, to: 0, commas: undefined } };
}

const dash = 0x2d;

/** Whether a figure with this separator is a day: it is the usual one, or a dash ("từ 1-8" beside "1-8-2017"), which parts no decimals. */
export function isDaySeparator(cx: Reader, separator: number): boolean {
  const { usual, dashed } = learned(cx);
  return separator === usual || (separator === dash && dashed);
}

function learned(cx: Reader): Habit {
  const { habit } = cx;
  if (habit.known) return habit;
  habit.known = true;
  const counts = new Map<number, number>();
  for (let at = 0; at < cx.count; at++) {
    const figure = isNumber(cx, at) ? readDayFigure(cx, at) : null;
    if (figure?.precision !== 'day') continue;
    const { dayHead, dayPart } = senseBefore(cx, at);
    // a day that cannot be anything else, and one that follows ngày or sáng
    const weight = (figure.certain ? 1 : 0) + (dayHead !== undefined || dayPart !== undefined ? 1 : 0);
    if (weight === 0) continue;
    counts.set(figure.separator, (counts.get(figure.separator) ?? 0) + weight);
    if (figure.separator === dash) habit.dashed = true;
  }
  for (const [separator, count] of counts) if (count > (counts.get(habit.usual) ?? 0)) habit.usual = separator;
  return habit;
}
