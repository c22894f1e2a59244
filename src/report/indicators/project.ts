// What "dự án", "công trình", "tuyến đường" mean where nothing is said of them: the thing that was named before.
//
//   Trả lời về dự án cấp nước cho thị trấn Tân Châu, ông Nhựt cho biết công trình có tổng mức đầu tư 38,2 tỷ đồng.
import { backReferences, projects, topics } from '../../lexicon/indicators.js';
import { phrasesOf } from '../../tokens/compile.js';
import { after, isCapital, isGlued, isNumber, isWord, opensLineAt, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, wordsOf } from '../article.js';
import { isOfDepartment } from './department.js';
import type { Reading } from './figure.js';

const bare: ReadonlySet<string> = /* @__PURE__ */ new Set(phrasesOf(projects));
const things: ReadonlySet<string> = /* @__PURE__ */ new Set(phrasesOf(topics));
const pointers: readonly string[] = /* @__PURE__ */ phrasesOf(backReferences);

const farthest = 80;
const longestName = 24;

/** The thing that a bare word for a project stands for: the last one named before it in its paragraph; undefined where that word says more itself. */
export function referredTo({ article }: Reading, topic: string, before: number): string | undefined {
  if (!isBare(topic.toLowerCase())) return undefined;
  const cx = article.under.indicators;
  for (let at = before - 1; at >= Math.max(0, before - farthest); at--) {
    if (senseAt(cx, at).topic && !isOfDepartment(article, at)) {
      const end = endOfName(article, at, before);
      if (isProper(article, after(cx, at), end)) return wordsOf(article, outermost(article, at, end, before), end);
    }
    if (opensLineAt(cx, at)) return undefined;
  }
  return undefined;
}

/** công trình; tuyến này, nhà máy nói trên */
function isBare(topic: string): boolean {
  return bare.has(topic) || pointers.some((word) => topic.endsWith(` ${word}`) && things.has(topic.slice(0, -word.length - 1)));
}

/** "dự án đường nối cao tốc với cảng Cà Ná": the first of the things in a name is the one that is named. */
function outermost(article: Article, at: number, end: number, before: number): number {
  let start = at;
  for (let i = at - 1; i >= Math.max(0, end - longestName); i--)
    if (senseAt(article.under.indicators, i).topic && !isOfDepartment(article, i) && endOfName(article, i, before) === end) start = i;
  return start;
}

/** A name in capitals, or one of some words more. */
function isProper({ cx }: Article, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isCapital(cx, at)) return true;
  return to - from >= 3;
}

function endOfName(article: Article, start: number, limit: number): number {
  const cx = article.under.indicators;
  let end = start + 1;
  while (end < Math.min(limit, start + longestName) && goesOn(article, end)) end++;
  // "Bệnh viện Sản - Nhi"
  while (!isWord(cx, end - 1) && !isNumber(cx, end - 1)) end--;
  return end;
}

function goesOn(article: Article, at: number): boolean {
  const cx = article.under.indicators;
  const { stating, status, saying, copula, recipient, accompanied } = senseAt(cx, at);
  // "dự án cấp nước cho thị trấn", "đường nối cao tốc với cảng"; not "dự án … với quy mô 300 giường"
  const linking = recipient || (accompanied && senseAt(cx, after(cx, at)).attribute === undefined);
  if ((stating && !linking) || saying || copula || (status && status !== 'weak') || senseAt(article.under.personnel, at).passive) return false;
  const unit = unitAt(cx, at);
  const dash = (unit === 0x2d || unit === 0x2013) && !isGlued(cx, at) && isCapital(cx, at + 1);
  return isWord(cx, at) || isNumber(cx, at) || dash;
}
