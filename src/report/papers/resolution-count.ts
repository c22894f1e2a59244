// Resolutions that are counted: "13 nghị quyết", and "13 nghị quyết được thông qua", where the count is what was passed.
import { senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valueOver } from '../article.js';
import { comma, skipFillers } from './title.js';

export function isCountOfResolutions(article: Article, { value, start, end }: Placed): boolean {
  if (value.kind !== 'quantity') return false;
  for (let at = start; at < end; at++) if (senseAt(article.under.documents, at).document === 'resolution') return true;
  return false;
}

const agentReach = 10;
const longestFiller = 2;

/** Whether a verb says of a count of resolutions before it that they were passed: "12 nghị quyết đã được (HĐND tỉnh) thông qua", "8 nghị quyết ra đời". */
export function isSaidOfCount(article: Article, verb: number): boolean {
  return isBehindCount(article, verb) || isPassedBy(article, verb);
}

/** "8 nghị quyết | ra đời", "11 nghị quyết còn lại | ra đời" */
function isBehindCount(article: Article, verb: number): boolean {
  for (let at = verb - 1; at >= verb - longestFiller - 1; at--) {
    const counted = valueOver(article, at);
    if (counted) return isCountOfResolutions(article, counted) && skipFillers(article, counted.end) === verb;
  }
  return false;
}

/** "12 nghị quyết đã được HĐND tỉnh | thông qua" */
function isPassedBy(article: Article, verb: number): boolean {
  const { cx, under } = article;
  for (let at = verb - 1; at > verb - agentReach && at > 0 && unitAt(cx, at) !== comma; at--) {
    if (!senseAt(under.personnel, at).passive) continue;
    const counted = valueOver(article, isPast(article, at - 1) ? at - 2 : at - 1);
    return counted !== undefined && isCountOfResolutions(article, counted);
  }
  return false;
}

/** The đã of "đã được". */
function isPast({ under }: Article, at: number): boolean {
  return senseAt(under.personnel, at).passive === true;
}
