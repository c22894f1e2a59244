// Figures in a row that compare as many indicators in a row: "… lần lượt tăng 15,2% và 58,7%", "… tăng 11% về lượng và 61% về giá trị".
import type { Span } from '../../base/span.js';
import { after, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, spanOf, valueOver } from '../article.js';
import { skipAspect } from './aspect.js';
import { readBase } from './base.js';
import { compare } from './comparing.js';
import type { Draft } from './draft.js';
import type { Reading } from './figure.js';
import { isJoined } from './result.js';

/** "thu nội địa 2.946 tỷ, thu xuất nhập khẩu 266 tỷ, lần lượt tăng 15,2% và 58,7%": a figure for each of the last ones. */
export function readRespective(reading: Reading): Draft | null {
  const { article, from, placed, relation, sentence, drafts, state } = reading;
  if (!relation || (state.open.row < 2 && !isRespective(article, from, placed.start))) return null;
  const series = readSeries(article, placed, sentence.end);
  const opening = spanOf(article, sentence.start, sentence.start + 1).start;
  const named = drafts.slice(-series.length).filter(({ evidence }) => (evidence[0] as Span).start >= opening);
  if (series.length < 2 || named.length < series.length) return null;
  const { end } = series.at(-1) as Placed;
  const base = relation.base ?? readBase(article, end, sentence.end, { days: state.current?.period, times: false, equalled: false });
  series.forEach((each, at) => {
    compare({ ...reading, placed: each, base, beside: null }, relation, named[at] as Draft);
  });
  state.open.until = base?.end ?? end;
  return state.current as Draft;
}

/** "tăng 11% về lượng và 61% về giá trị": a figure for each thing that has changed. */
export function readAspects(reading: Reading): Draft | null {
  const { article, placed, relation, sentence, state } = reading;
  let at = skipAspect(article, placed.end);
  if (!relation || at === placed.end || !state.current) return null;
  const series = [placed];
  while (isJoined(article, at + 1)) {
    const next = valueOver(article, at + 1);
    const end = next?.start === at + 1 && next.value.kind === placed.value.kind ? skipAspect(article, next.end) : at;
    if (!next || end <= next.end) break;
    series.push(next);
    at = end;
  }
  if (series.length < 2) return null;
  const base = readBase(article, at, sentence.end, { days: state.current.period, times: false, equalled: false });
  for (const each of series) compare({ ...reading, placed: each, base, beside: null }, relation, state.current);
  state.open.until = base?.end ?? at;
  return state.current;
}

export function isRespective(article: Article, from: number, to: number): boolean {
  const cx = article.under.comparisons;
  for (let at = Math.max(from, to - 6); at < to; at++) if (senseAt(cx, at).respective) return true;
  return false;
}

/** A row of more figures is none that belongs to names. */
const longestSeries = 32;

/** Figures of one kind with a comma or "và" between, and the verb said again at most. */
export function readSeries(article: Article, first: Placed, limit: number): Placed[] {
  const series = [first];
  const cx = article.under.comparisons;
  for (let at = first.end; at < limit && series.length <= longestSeries && (unitAt(cx, at) === 0x2c || senseAt(article.cx, at).joiner === 'and'); ) {
    let next = at + 1;
    if (senseAt(cx, next).relation) next = after(cx, next);
    const placed = valueOver(article, next);
    if (placed?.start !== next || placed.value.kind !== first.value.kind) break;
    series.push(placed);
    at = placed.end;
  }
  return series.length > longestSeries ? [first] : series;
}
