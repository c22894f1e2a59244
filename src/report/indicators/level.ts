// A change and the level that it leads to: one indicator, whose value is the level.
//
//   change level      giảm 412 hộ, còn 287 hộ · tăng 12%, đạt 1,2 tỷ USD · giảm 1,2 điểm phần trăm, còn dưới 3,1%
//   from … to …       giảm từ 14,2% xuống còn 11,8% · từ 12.480 tỷ đồng lên 13.105,6 tỷ đồng
import { bare } from '../../base/own.js';
import { after, isWord, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, spanOf, valueOver } from '../article.js';
import { readBase } from './base.js';
import { figureOf, isTimes, type RelationReading } from './comparison.js';
import type { Draft } from './draft.js';
import type { Reading } from './figure.js';
import { periodBetween, yearAround } from './period.js';

/** The level that the change just read led to; it becomes the value, and the change is what it is compared by. */
export function readLevel(reading: Reading): Draft | null {
  const { article, state, name, base, relation, from, placed, levelled } = reading;
  const { current } = state;
  if (!current || state.open.change !== current || name || base) return null;
  if ((relation && relation.relation !== 'reach' && !levelled) || isTimes(article, placed) || !isLevelOf(placed.value, current.value)) return null;
  if (!levelled && !isLevelStated(article, from, placed.start)) return null;
  const [change, ...others] = current.comparisons;
  const figure = figureOf(current.value);
  if (!change || !figure) return null;
  current.comparisons = [bare({ ...change, ...figure }), ...others];
  current.value = placed.value as Draft['value'];
  const stated = periodBetween(article, from, placed.start, yearAround(current.period ?? state.time.period, reading.review));
  if (stated) current.period = stated.days;
  current.evidence.push(spanOf(article, from, placed.end));
  state.open.change = undefined;
  return current;
}

/** A percentage leads to a level of any kind but a share of something, an amount to one of its own unit, which may be told shorter (412 hộ nghèo, còn 287 hộ). */
function isLevelOf(level: Placed['value'], change: Placed['value']): boolean {
  if (change.kind === 'percent') return level.kind === 'percent' ? !level.points : level.kind === 'money' || level.kind === 'quantity';
  if (change.kind === 'quantity') return level.kind === 'quantity' && (level.unit === change.unit || change.unit.startsWith(`${level.unit} `));
  return level.kind === change.kind;
}

function isLevelStated(article: Article, from: number, to: number): boolean {
  const cx = article.under.figures;
  for (let at = Math.max(from, to - 4); at < to; at++) if (senseAt(cx, at).level) return true;
  return false;
}

/** The old level is none of the report: the new one, and which way it went. */
export interface Levels {
  readonly to: Placed;
  readonly relation: RelationReading;
}

/** "từ A lên B": read at A. What stands with A is what B is compared to. */
export function readLevels(article: Article, { value, start, end }: Placed, from: number, days?: string): Levels | null {
  const cx = article.under.figures;
  const opening = fromBefore(article, start);
  if (opening < from) return null;
  const at = markBehind(article, end);
  const mark = senseAt(cx, at);
  const to = valueOver(article, after(cx, at));
  if (!mark.toLevel || to?.start !== after(cx, at) || (to.value.kind !== value.kind && value.kind !== 'numeral')) return null;
  const verb = senseBefore(cx, opening).change;
  const relation = verb ?? mark.toLevel;
  if (relation === 'open') return null;
  const base = readBase(article, end, at, { days, times: false, equalled: true }) ?? undefined;
  return { to, relation: { relation, start: verb ? startOfVerb(article, opening) : opening, base } };
}

const farthestMark = 6;

/** "từ 45 triệu đồng năm 2020 lên …": past the date of the old level. */
function markBehind(article: Article, end: number): number {
  const cx = article.under.figures;
  for (let at = end; at < end + farthestMark; ) {
    if (senseAt(cx, at).toLevel) return at;
    const kind = valueOver(article, at)?.value.kind;
    if (kind !== undefined && kind !== 'date' && kind !== 'period') return end;
    // "từ 32% (năm 2020) xuống còn …"
    const bracket = unitAt(cx, at) === 0x28 || unitAt(cx, at) === 0x29;
    // "từ 8% đầu nhiệm kỳ, nay còn 3%"
    if (kind === undefined && !bracket && !isWord(cx, at) && !(unitAt(cx, at) === 0x2c && senseAt(cx, at + 1).toLevel)) return end;
    at++;
  }
  return end;
}

/** "từ" before a figure, or before the word that softens it; -1 where it is missing. */
function fromBefore(article: Article, start: number): number {
  const cx = article.under.figures;
  if (senseAt(cx, start).fromLevel) return start;
  if (senseAt(cx, start - 1).fromLevel) return start - 1;
  return (article.valueAt[start - 1] as number) < 0 && senseAt(article.cx, start - 1).softener && senseAt(cx, start - 2).fromLevel ? start - 2 : -1;
}

function startOfVerb(article: Article, end: number): number {
  const cx = article.under.figures;
  let at = end - 1;
  while (at > end - 3 && at > 0 && isWord(cx, at) && after(cx, at) !== end) at--;
  return at;
}
