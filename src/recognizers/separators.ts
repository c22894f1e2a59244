// Which separator parts the thousands is decided a number at a time: of 397 articles with decimal dots half group by dots too.
// Only `N,ddd` can be read both ways, and there the other figures of the text tell. They are looked at once, and only when
// such a number asks.
import { isGlued, isNumber, lengthOf, unitAt } from '../tokens/cursor.js';
import type { Reader } from './reader.js';

const comma = 0x2c;
const dot = 0x2e;

/** Whether the figures of the text that leave no doubt part their thousands by commas: 15,860,327 and 1,232.10, never 31,9. */
export function groupsByComma(cx: Reader): boolean {
  if (cx.habit.commas === undefined) cx.habit.commas = find(cx);
  return cx.habit.commas;
}

function find(cx: Reader): boolean {
  let found = false;
  for (let at = 0; at < cx.count; at++) {
    // inside of a number that has begun before
    if (isGlued(cx, at) && isSeparator(unitAt(cx, at - 1)) && isNumber(cx, at - 2)) continue;
    const first = separatorAfter(cx, at);
    const second = separatorAfter(cx, at + 2);
    const last = lengthOf(cx, at + 2);
    if (first === dot && last === 3) return false;
    if (first === comma && !second && last !== 3) return false;
    if (first === comma && second && last === 3) found = true;
  }
  return found;
}

/** The separator between this number and the next, glued to both; 0 where there is none. */
function separatorAfter(cx: Reader, at: number): number {
  const unit = unitAt(cx, at + 1);
  return isNumber(cx, at) && isSeparator(unit) && isGlued(cx, at + 1) && isNumber(cx, at + 2) && isGlued(cx, at + 2) ? unit : 0;
}

function isSeparator(unit: number): boolean {
  return unit === comma || unit === dot;
}
