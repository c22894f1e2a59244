// What is odd about a figure by itself: its separator, its unit, its verb.
import { compare, type Exact, fromDecimal } from '../../base/decimal.js';
import { has } from '../../base/own.js';
import type { Value } from '../../base/value.js';
import { groupsByComma } from '../../recognizers/separators.js';
import { after, isGlued, isNumber, isWord, lengthOf, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, spanOf, valueOver, wordsOf } from '../article.js';
import type { Warning } from '../report.js';
import { isAlike } from './dimension.js';
import { warn } from './warning.js';

/** Adds what is odd about one figure. */
export function addOddities(article: Article, placed: Placed, found: Warning[]): void {
  for (const look of [ambiguous, unsigned, reversed]) {
    const warning = look(article, placed);
    if (warning) found.push(warning);
  }
}

const comma = 0x2c;
const dot = 0x2e;

/** "1,831 vụ": whole things are counted, so that the comma may be an English one. */
function ambiguous(article: Article, { value, start, end }: Placed): Warning | null {
  if (value.kind !== 'quantity' || value.measure !== undefined || !has(value, 'value')) return null;
  const { cx } = article;
  for (let at = start; at + 2 < end; at++) {
    if (!isNumber(cx, at) || unitAt(cx, at + 1) !== comma || !isGlued(cx, at + 1) || !isNumber(cx, at + 2) || !isGlued(cx, at + 2)) continue;
    if (lengthOf(cx, at) > 3 || lengthOf(cx, at + 2) !== 3 || unitAt(cx, at) === 0x30) return null;
    const sign = unitAt(cx, at + 3);
    if ((sign === dot || sign === comma) && isGlued(cx, at + 3) && isNumber(cx, at + 4)) return null;
    // beside 7,318.4 there is no doubt
    if (senseAt(cx, at + 3).scale || isSeparated(article, at) || groupsByComma(cx, at)) return null;
    const figures = wordsOf(article, at, at + 3);
    const detail = { found: wordsOf(article, start, end), expected: figures.replace(',', ''), other: figures.replace(',', '.') };
    return warn('ambiguous-separator', detail, spanOf(article, start, end));
  }
  return null;
}

/** Digits and a sign are glued to the front of a number: it is no whole one. */
function isSeparated({ cx }: Article, at: number): boolean {
  const sign = unitAt(cx, at - 1);
  return isGlued(cx, at) && (sign === dot || sign === comma);
}

/** "tăng 1,5 so với cùng kỳ" */
function unsigned(article: Article, { value, start, end }: Placed): Warning | null {
  if (value.kind !== 'numeral' || !has(value, 'value') || !value.value.includes('.')) return null;
  const cx = article.under.figures;
  const verb = changeBefore(article, start);
  if (verb < 0 || !(senseAt(cx, end).compared || !isWord(cx, end))) return null;
  return unitAt(cx, end) === 0x25 ? null : warn('missing-sign', { found: wordsOf(article, verb, end) }, spanOf(article, verb, end));
}

/** "tăng -4%", "tăng từ 12 lên 10": the verb says one thing and the figures another. */
function reversed(article: Article, { value, start, end }: Placed): Warning | null {
  if (!has(value, 'value') || typeof value.value !== 'string') return null;
  const cx = article.under.figures;
  const verb = changeBefore(article, start);
  if (verb >= 0 && value.value.startsWith('-')) return warn('wrong-direction', { found: wordsOf(article, verb, end) }, spanOf(article, verb, end));
  const from = senseAt(cx, start - 1).fromLevel ? changeBefore(article, start - 1) : -1;
  if (from < 0 || !senseAt(cx, end).toLevel) return null;
  const next = valueOver(article, after(cx, end));
  if (!next || next.start !== after(cx, end) || !isAlike(value, next.value)) return null;
  const [level, to] = [pointOf(value), pointOf(next.value)];
  const order = level && to ? compare(to, level) : 0;
  if (order === 0 || order > 0 === (senseAt(cx, from).change === 'increase')) return null;
  return warn('wrong-direction', { found: wordsOf(article, from, next.end) }, spanOf(article, from, next.end));
}

/** The verb of change that ends right before a token; -1 where none does. */
function changeBefore(article: Article, at: number): number {
  const cx = article.under.figures;
  for (let i = Math.max(0, at - 2); i < at; i++) if (senseAt(cx, i).change && after(cx, i) === at) return i;
  return -1;
}

function pointOf(value: Value): Exact | undefined {
  return has(value, 'value') && typeof value.value === 'string' ? fromDecimal(value.value) : undefined;
}
