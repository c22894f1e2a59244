// Which separator parts the thousands is decided a number at a time: of 397 articles with decimal dots half group by dots too.
// Only `N,ddd` can be read both ways, and there the other figures tell: those of its paragraph, where one of them leaves no doubt,
// else those of the whole text. Both are looked at once, and only when such a number asks.
import { isGlued, isNumber, lengthOf, opensLineAt, unitAt } from '../tokens/cursor.js';
import type { Reader } from './reader.js';

const comma = 0x2c;
const dot = 0x2e;

/** What the figures of a stretch say of its separators. */
interface Evidence {
  /** 7,318.4: commas between the thousands and a dot before the decimals. */
  readonly english: boolean;
  /** 1.234,5 and 1.234.567: the other way round. */
  readonly vietnamese: boolean;
  /** 15,860,327: commas between thousands, of a text that may part the rest of them by dots. */
  readonly groups: boolean;
  /** 31,9 and 2.500: what a text writes that has no commas between thousands, or one that was put together of two. */
  readonly doubt: boolean;
}

/** The paragraph that was looked at last, and what its figures without doubt say; undefined where they say nothing. */
export interface Paragraph {
  from: number;
  to: number;
  commas: boolean | undefined;
}

/** Whether commas part the thousands where a figure stands: beside 7,318.4 they do, beside 1.234,5 never. */
export function groupsByComma(cx: Reader, at: number): boolean {
  const { habit } = cx;
  const { paragraph } = habit;
  if (at < paragraph.from || at >= paragraph.to) look(cx, paragraph, at);
  if (paragraph.commas !== undefined) return paragraph.commas;
  if (habit.commas === undefined) {
    const { english, vietnamese, groups, doubt } = evidenceIn(cx, 0, cx.count);
    habit.commas = !vietnamese && (english || (groups && !doubt));
  }
  return habit.commas;
}

function look(cx: Reader, paragraph: Paragraph, at: number): void {
  let from = at;
  while (from > 0 && !opensLineAt(cx, from)) from--;
  let to = at + 1;
  while (to < cx.count && !opensLineAt(cx, to)) to++;
  const { english, vietnamese } = evidenceIn(cx, from, to);
  paragraph.from = from;
  paragraph.to = to;
  paragraph.commas = english === vietnamese ? undefined : english;
}

function evidenceIn(cx: Reader, from: number, to: number): Evidence {
  let [english, vietnamese, groups, doubt] = [false, false, false, false];
  for (let at = from; at < to; at++) {
    // inside of a number that has begun before
    if (isGlued(cx, at) && isSeparator(unitAt(cx, at - 1)) && isNumber(cx, at - 2)) continue;
    const first = separatorAfter(cx, at);
    if (!first) continue;
    const second = separatorAfter(cx, at + 2);
    const threes = lengthOf(cx, at + 2) === 3;
    if (first === comma && second === dot && threes && lengthOf(cx, at + 4) <= 2) english = true;
    if (first === dot && second && threes && (second === comma || lengthOf(cx, at + 4) === 3)) vietnamese = true;
    if (first === comma && second && threes) groups = true;
    if (first === dot ? threes : !second && !threes) doubt = true;
  }
  return { english, vietnamese, groups, doubt };
}

/** The separator between this number and the next, glued to both; 0 where there is none. */
function separatorAfter(cx: Reader, at: number): number {
  const unit = unitAt(cx, at + 1);
  return isNumber(cx, at) && isSeparator(unit) && isGlued(cx, at + 1) && isNumber(cx, at + 2) && isGlued(cx, at + 2) ? unit : 0;
}

function isSeparator(unit: number): boolean {
  return unit === comma || unit === dot;
}
