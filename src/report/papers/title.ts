// The title of a resolution: where it begins behind the word for one, and where it ends.
//
//   head  = 'Nghị quyết' [filler] ['số' code] [day] ['về' | '“']      Nghị quyết số 15/NQ-HĐND ngày 10/7/2024 về …
//   title = words, over commas, as far as nothing new is said
//
// "Nghị quyết về chủ trương đầu tư dự án Đường tránh thị trấn Đăk Hà (dài 10,8 km, tổng mức đầu tư 745 tỷ đồng)": what the
// project measures is said of it, while "phân bổ 286,45 tỷ đồng nguồn tăng thu" is the title itself.
import { after, isCapital, isGlued, isNumber, isWord, opensLineAt, senseAt, senseBefore, textOf, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valueOver } from '../article.js';

export const semicolon = 0x3b;
export const colon = 0x3a;
export const comma = 0x2c;
export const openBracket = 0x28;
export const closeBracket = 0x29;

export interface Title {
  readonly start: number;
  readonly end: number;
  readonly number: string | undefined;
}

/** How much of a sentence a title may take: `listed` over everything up to a semicolon, `several` to where the next one begins. */
export type Extent = 'single' | 'several' | 'listed';

const fewestTokens = 2;

/** A title behind the word for a resolution, or null where none stands there. */
export function readTitle(article: Article, noun: number, limit: number, extent: Extent): Title | null {
  const cx = article.under.documents;
  let at = skipFillers(article, noun);
  const number = codeAt(article, at);
  if (number) at = number.end;
  const day = valueOver(article, at);
  if (day?.value.kind === 'date' && (number || senseAt(cx, day.end).titleHead)) at = day.end;
  const start = skipHead(article, skipFillers(article, at), limit);
  const { vague, titleStop } = senseAt(cx, start);
  if (start >= limit || vague || titleStop || opensLineAt(cx, start)) return null;
  const end = titleEnd(article, start, limit, extent);
  return end - start >= fewestTokens && !isTime(article, start, end) ? { start, end, number: number?.text } : null;
}

/** "biểu quyết thông qua nghị quyết sáng 11/12": when it was done. */
function isTime(article: Article, start: number, end: number): boolean {
  const last = valueOver(article, end - 1);
  return last?.value.kind === 'date' && last.start - start <= 1;
}

/** "số 15/NQ-HĐND": the number of a resolution. */
function codeAt(article: Article, at: number): { text: string; end: number } | null {
  const cx = article.cx;
  const from = senseAt(cx, at).label === 'number' ? after(cx, at) : at;
  if (!isNumber(cx, from)) return null;
  let end = from + 1;
  while (end < cx.count && isGlued(cx, end) && unitAt(cx, end) !== comma) end++;
  return { text: textOf(cx, from, end), end };
}

export function skipFillers(article: Article, from: number): number {
  const cx = article.under.documents;
  let at = from;
  while (senseAt(cx, at).titleFiller) at = after(cx, at);
  return at;
}

/** Past "về việc", "như:", an opening quotation mark, the number of a list item. */
export function skipHead(article: Article, from: number, limit: number): number {
  const cx = article.under.documents;
  let at = from;
  while (at < limit && unitAt(cx, at) !== semicolon && (senseAt(cx, at).titleHead || (!isWord(cx, at) && !isNumber(cx, at)))) at = after(cx, at);
  return at;
}

/** A title goes on over commas, as far as no new clause begins. */
export function titleEnd(article: Article, from: number, limit: number, extent: Extent): number {
  const cx = article.under.documents;
  let at = from;
  while (at < limit && unitAt(cx, at) !== semicolon && !(at > from && opensLineAt(cx, at))) {
    const unit = unitAt(cx, at);
    if (unit === colon || isClosingQuote(unit)) break;
    if (unit === openBracket) {
      const close = bracketEnd(article, at, limit);
      if (close < 0) break;
      at = close;
      continue;
    }
    if (at > from && senseAt(cx, at).titleStop && extent !== 'listed') break;
    if (at > from && (isTail(article, at, limit) || isShare(article, at))) break;
    if (at > from && isJoint(article, at) && opensNext(article, after(cx, at), limit, extent)) break;
    at = after(cx, at);
  }
  return trimEnd(article, from, at);
}

/** A comma or "và", after which something new may begin. */
export function isJoint(article: Article, at: number): boolean {
  return unitAt(article.cx, at) === comma || senseAt(article.under.people, at).conjunction === true;
}

/** The next title, another act, or what is said of this one. */
function opensNext(article: Article, at: number, limit: number, extent: Extent): boolean {
  const cx = article.under.documents;
  const { document, documentVerb, titleStop, titleHead, content, plan } = senseAt(cx, at);
  if (titleStop || isTail(article, at, limit) || isShare(article, at) || isRest(article, at, limit)) return true;
  if (extent === 'listed') return false;
  if (document || documentVerb || content || senseAt(article.under.personnel, at).personnel) return true;
  if (isAssembly(article, at) || isCharge(article, at)) return true;
  return extent === 'several' && (titleHead === true || plan === true);
}

/** ", giao UBND tỉnh tổ chức thực hiện": what somebody is charged with; ", giao dự toán năm 2025" is the title still. */
function isCharge({ cx, under }: Article, at: number): boolean {
  const next = after(under.tasks, at);
  return senseAt(under.tasks, at).requestHead === true && (isCapital(cx, next) || senseAt(under.people, next).organ === true);
}

export function isAssembly(article: Article, at: number): boolean {
  const { assembly, session } = senseAt(article.under.session, at);
  return assembly !== undefined || session !== undefined;
}

const tailReach = 4;
const longestCount = 4;

/** "(và) các nghị quyết khác", "(và) 8 nghị quyết quan trọng khác": at the end of a list, what else was passed. */
function isRest(article: Article, at: number, limit: number): boolean {
  const cx = article.under.documents;
  let noun = valueOver(article, at) || senseAt(cx, at).plural ? at : limit;
  while (noun < at + longestCount && noun < limit && senseAt(cx, noun).document !== 'resolution') noun++;
  if (senseAt(cx, noun).document !== 'resolution') return false;
  const end = skipFillers(article, after(cx, noun));
  return end > after(cx, noun) && (end >= limit || !isWord(cx, end));
}

/** "dài 1.250 m", "(với) tổng mức đầu tư khoảng 49,8 tỷ": a measure of what the title names. */
function isTail(article: Article, at: number, limit: number): boolean {
  const cx = article.under.documents;
  const head = !senseAt(cx, at).titleTail && senseAt(article.under.indicators, at).accompanied ? after(article.under.indicators, at) : at;
  if (!senseAt(cx, head).titleTail) return false;
  for (let i = after(cx, head); i < Math.min(limit, after(cx, head) + tailReach) && unitAt(cx, i) !== comma; i++) {
    const placed = valueOver(article, i);
    if (placed && isMeasure(placed)) return true;
  }
  return false;
}

function isMeasure({ value }: Placed): boolean {
  return value.kind === 'money' || value.kind === 'percent' || (value.kind === 'quantity' && value.measure !== undefined);
}

/** "có 38/41 đại biểu tán thành", "có 2 đại biểu không tán thành", "đạt 95% số phiếu" */
export function isVoted(article: Article, at: number): boolean {
  const next = valueOver(article, at + 1);
  if (next?.start !== at + 1 || !senseAt(article.under.documents, at).gaining) return false;
  const { session, documents } = article.under;
  const voters = senseBefore(session, next.end).member ?? senseAt(session, next.end).member;
  return next.value.kind === 'ratio' || (voters ?? senseBefore(documents, next.end).assent ?? senseAt(documents, next.end).assent) === true;
}

/** "với 100% đại biểu", "có 38/41 đại biểu", "nhận 45 phiếu thuận": how it was voted for. */
function isShare(article: Article, at: number): boolean {
  if (isVoted(article, at)) return true;
  const next = valueOver(article, at + 1);
  if (!next || next.start !== at + 1 || (next.value.kind !== 'ratio' && next.value.kind !== 'percent')) return false;
  const { article: word, content } = senseAt(article.under.documents, at);
  return word === true || content === true || senseAt(article.under.results, at).resultVerb === true;
}

export const bracketReach = 24;

/** The end of a bracket that belongs to the title (sửa đổi); -1 where figures stand in it, or things are counted (giao 145 biên chế). */
function bracketEnd(article: Article, open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + bracketReach); at++) {
    if (unitAt(article.cx, at) === closeBracket) return at + 1;
    const placed = valueOver(article, at);
    if (placed && (isMeasure(placed) || placed.value.kind === 'quantity' || placed.value.kind === 'ratio')) return -1;
  }
  return -1;
}

function isClosingQuote(unit: number): boolean {
  return unit === 0x201d || unit === 0x22;
}

/** Without the signs and the joining word at its end. */
function trimEnd(article: Article, from: number, end: number): number {
  const cx = article.cx;
  let last = end;
  while (last > from && !isWord(cx, last - 1) && !isNumber(cx, last - 1) && unitAt(cx, last - 1) !== closeBracket) last--;
  return last;
}
