// Names in a row and their figures in a row: "diện tích lúa, ngô lần lượt đạt 720 ha và 290 ha", "khu vực I, khu vực II tăng lần lượt 3% và 9%".
//
// There are as many names as figures, or none is read: of "nông, lâm nghiệp và thủy sản, công nghiệp lần lượt tăng 3% và 9%" nobody can
// tell without knowing the sectors which are the two.
import { after, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, isLong, valueOver, wordsOf } from '../article.js';
import { readBase } from './base.js';
import { begin } from './beginning.js';
import type { Draft } from './draft.js';
import { isExcluded } from './exclusion.js';
import { lowerFirst, type Named, type Reading } from './figure.js';
import { isUntold, isWithin } from './marks.js';
import { cutPieces, stripPiece } from './piece.js';
import { isRespective, readSeries } from './respective.js';

/** A figure for each of the names before it. */
export function readRow(reading: Reading): Draft | null {
  const { article, from, placed, relation, sentence, state, name, marks } = reading;
  if (!name || !isRespective(article, from, placed.start)) return null;
  const series = readSeries(article, placed, sentence.end);
  if (series.length < 2 || isExcluded(article, reading) || isUntold(marks, placed.start) || isWithin(marks.quotes, placed.start)) return null;
  // "ba khu vực | nông nghiệp, công nghiệp, dịch vụ"
  const names = namesIn(article, valueOver(article, from)?.end ?? from, relation?.start ?? placed.start);
  if (names.length !== series.length || names.some(([start, end]) => isLong(article, start, end))) return null;
  const end = series[series.length - 1]?.end as number;
  const base = readBase(article, end, sentence.end, { days: state.current?.period ?? state.time.period, times: false, equalled: false });
  let draft: Draft | null = null;
  series.forEach((each, at) => {
    draft = begin({ ...reading, placed: each, base, beside: null, behind: null }, namedWith(article, names, at));
  });
  state.open.until = base?.end ?? end;
  state.open.row = series.length;
  return draft;
}

type Stretch = readonly [start: number, end: number];

/** What commas and "và" part, without dates, and without what leads to the names and from them to the figures. */
function namesIn(article: Article, from: number, to: number): Stretch[] {
  const names: Stretch[] = [];
  for (const piece of cutPieces(article, from, to).pieces) {
    stripPiece(article, piece);
    let start = -1;
    let end = -1;
    for (const at of piece.tokens) {
      if (senseAt(article.cx, at).joiner === 'and') {
        if (start >= 0) names.push([start, end]);
        start = -1;
        continue;
      }
      // a comma that parts no clauses stands between sectors
      if (start >= 0 && unitAt(article.cx, at - 1) === 0x2c) {
        names.push([start, end]);
        start = -1;
      }
      if (start < 0) start = at;
      end = at + 1;
    }
    if (start >= 0) names.push([start, beforeAttribute(article, start, end)]);
  }
  return names;
}

/** "hạt điều và hạt tiêu | mang về lần lượt …" */
function beforeAttribute(article: Article, from: number, to: number): number {
  const cx = article.under.indicators;
  for (let at = to - 1; at > from; at--) if (senseAt(cx, at).attribute !== undefined && after(cx, at) === to) return at;
  return to;
}

/** The head that the first name alone says is that of all: "diện tích lúa, ngô". */
function namedWith(article: Article, names: readonly Stretch[], at: number): Named {
  const [start, end] = names[at] as Stretch;
  const [first, last] = names[0] as Stretch;
  const words = wordsOf(article, start, end);
  const headEnd = after(article.under.indicators, first);
  const shared = at > 0 && headEnd < last && isFullHead(article, first) && !isFullHead(article, start);
  const text = shared ? `${wordsOf(article, first, headEnd)} ${lowerFirst(words)}` : words;
  return { name: text, short: text, tokens: [[start, end]] };
}

/** A noun of indicators that is no sector: diện tích, thu nội địa. */
function isFullHead({ under }: Article, at: number): boolean {
  const { indicatorHead, sectorWord, partHead } = senseAt(under.indicators, at);
  return indicatorHead === true && !sectorWord && !partHead;
}
