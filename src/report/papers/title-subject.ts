// A resolution or plan that something is said of, so that it must have been passed.
//
// "Đề án … vừa được HĐND thông qua", "Nghị quyết về nhiệm vụ năm 2007 đề ra 16 chỉ tiêu", "nghị quyết về học phí có 38/41 đại biểu tán
// thành", "theo nghị quyết về …, xã phấn đấu". One of the Party or of a government is none of the assembly's.
import { after, senseAt, unitAt } from '../../tokens/cursor.js';
import type { Article } from '../article.js';
import type { Sentence } from '../sentence.js';
import { colon, comma, isAssembly, isVoted, readTitle, semicolon, skipHead, type Title, titleEnd } from './title.js';
import { push, readChain } from './title-list.js';

const saidReach = 20;

/** "Đề án … vừa được HĐND thông qua", "Nghị quyết về … đề ra 16 chỉ tiêu". */
export function readSubject(article: Article, at: number, sentence: Sentence, titles: Title[]): number {
  const cx = article.under.documents;
  const { plan } = senseAt(cx, at);
  const limit = subjectEnd(article, after(cx, at), sentence);
  if (limit < 0) return -1;
  const end = pastMark(article, limit);
  const title = plan ? { start: at, end: titleEnd(article, at, end, 'single'), number: undefined } : readTitle(article, after(cx, at), end, 'single');
  if (!title) return -1;
  if (!isPassed(article, limit, sentence, plan === true)) return -1;
  titles.push(title);
  return limit;
}

/** "Các nghị quyết | về học phí, về giá đất được thông qua": several of them, each with a head of its own. */
export function readSubjects(article: Article, from: number, sentence: Sentence, titles: Title[]): number {
  if (!senseAt(article.under.documents, from).titleHead) return -1;
  const limit = subjectEnd(article, after(article.under.documents, from), sentence);
  if (limit < 0 || !isPassed(article, limit, sentence, false)) return -1;
  return readChain(article, from, { ...sentence, end: pastMark(article, limit) }, 'several', titles) < 0 ? -1 : limit;
}

/** "… | đều được thông qua", "… | chỉ đạt 61% số phiếu": where the title ends. */
function pastMark({ under }: Article, limit: number): number {
  return senseAt(under.documents, limit - 1).saidMark ? limit - 1 : limit;
}

/** Where what is said of it begins: at "được", "đề ra", "có" before a share of votes; -1 where nothing is. */
function subjectEnd(article: Article, from: number, { end }: Sentence): number {
  const cx = article.under.documents;
  const limit = Math.min(end, from + 2 * saidReach);
  for (let at = from; at < limit; at++) {
    const { content, carried, otherIssuer } = senseAt(cx, at);
    const unit = unitAt(cx, at);
    if (otherIssuer || unit === semicolon || unit === colon) return -1;
    if (content || carried || senseAt(article.under.personnel, at).passive || isVoted(article, at)) return at;
  }
  return -1;
}

/** It sets aims, or those who can have said yes to it. */
function isPassed(article: Article, at: number, { end }: Sentence, plan: boolean): boolean {
  const cx = article.under.documents;
  if (senseAt(cx, at).carried) return true;
  if (senseAt(cx, at).content) return !plan;
  const first = senseAt(article.under.personnel, at).passive ? after(article.under.personnel, at) : at;
  // "người dân có được thực phẩm an toàn thông qua …": whoever passes it stands right behind
  const { documentVerb, agreement, assent, article: word, plural } = senseAt(cx, first);
  const passers = isAssembly(article, first) || senseAt(article.under.session, first).member === true || (article.valueAt[first] as number) >= 0;
  if (documentVerb === 'passed' || agreement || assent) return true;
  if (!passers && !word && !plural && first !== at) return false;
  for (let i = first; i < Math.min(end, first + saidReach) && unitAt(cx, i) !== comma; i = after(cx, i)) {
    if (senseAt(cx, i).documentVerb === 'passed' || senseAt(cx, i).agreement || senseAt(cx, i).assent) return true;
  }
  return false;
}

/** No title is so long, in tokens. */
const longestGround = 160;

/** "Theo nghị quyết về nhiệm vụ …, xã phấn đấu": the article goes on to say what it holds. */
export function readGround(article: Article, noun: number, sentence: Sentence, titles: Title[]): number {
  const cx = article.under.documents;
  if (!senseAt(cx, after(cx, noun)).titleHead) return -1;
  const start = skipHead(article, after(cx, noun), sentence.end);
  const limit = Math.min(sentence.end, start + longestGround);
  let end = start;
  for (; end < limit && unitAt(cx, end) !== comma && unitAt(cx, end) !== semicolon; end = after(cx, end)) if (senseAt(cx, end).otherIssuer) return -1;
  return push(titles, end - start >= 3 ? { start, end: titleEnd(article, start, end, 'single'), number: undefined } : null);
}
