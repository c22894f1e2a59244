// Several titles: in a chain (nghị quyết về A, về B và nghị quyết về C), or behind a colon (A; B; C).
//
// "11 nghị quyết về nhân sự" only sums them up.
import { after, isNumber, isWord, senseAt, textOf, unitAt } from '../../tokens/cursor.js';
import { type Article, valueOver } from '../article.js';
import type { Sentence } from '../sentence.js';
import { bracketReach, closeBracket, colon, comma, type Extent, isJoint, openBracket, readTitle, semicolon, skipHead, type Title } from './title.js';

/** Adds a title; returns where reading goes on, -1 where there was none. */
export function push(titles: Title[], title: Title | null): number {
  if (!title) return -1;
  titles.push(title);
  return title.end;
}

/** How several resolutions are told of: by their titles, by their number, or by their number and that they were passed. */
export type Told = 'titled' | 'counted' | 'passed';

const markReach = 24;

/**
 * Several resolutions: their titles stand behind a colon, "trong đó có", the word for one of them or for a plan, or "về" said again and again.
 * Behind a count that was passed a colon alone announces none: "Sáu nghị quyết được thông qua theo kiểu gom: thảo luận riêng, …".
 */
export function readSeveral(article: Article, from: number, sentence: Sentence, told: Told, titles: Title[]): number {
  const cx = article.under.documents;
  const direct = senseAt(cx, from).titleHead === true || senseAt(cx, from).titleFiller === true;
  const { vague } = senseAt(cx, after(cx, from));
  if (direct && told === 'titled' && !vague && unitAt(cx, after(cx, from)) !== colon && !senseAt(cx, from).partMark)
    return readChain(article, from, sentence, 'several', titles);
  let mark = -1;
  let marked = opensHeld(article, from);
  for (let at = from; at < Math.min(sentence.end, from + markReach); at = after(cx, at)) {
    const { content, document, titleHead, documentVerb, partMark } = senseAt(cx, at);
    const unit = unitAt(cx, at);
    if (unit === semicolon || content || (documentVerb && at > from)) break;
    if (unit === colon) {
      if (at + 1 >= sentence.end) return sentence.end;
      if (told === 'passed' && !marked && senseAt(cx, at + 1).document !== 'resolution') return -1;
      return readList(article, at + 1, sentence, titles);
    }
    if (titleHead) marked = true;
    // "8 nghị quyết, trong đó có quy hoạch điện lực; đề án chăn nuôi": called by what they pass
    if (partMark && titleHead && mark < 0 && senseAt(cx, after(cx, at)).plan) return readList(article, after(cx, at), sentence, titles);
    if (mark < 0 && marked && document === 'resolution' && (article.valueAt[at] as number) < 0) mark = at;
  }
  if (mark >= 0) return readChain(article, mark, sentence, 'several', titles);
  if (!direct) return -1;
  const known = titles.length;
  const end = readChain(article, from, sentence, 'several', titles);
  // "11 nghị quyết về nhân sự" sums them up
  if (told !== 'titled' && titles.length === known + 1) titles.length = known;
  return end;
}

/** "(nghị quyết được thông qua) có nghị quyết về …": the word for one of them stands right behind, and no number. */
export function opensHeld({ under, valueAt }: Article, at: number): boolean {
  return senseAt(under.results, at).resultVerb === true && senseAt(under.documents, at + 1).document === 'resolution' && (valueAt[at + 1] as number) < 0;
}

/** "nghị quyết về A, về B và nghị quyết về C"; after a single one only the word itself opens another. */
export function readChain(article: Article, noun: number, sentence: Sentence, extent: Extent, titles: Title[]): number {
  const cx = article.under.documents;
  let end = -1;
  for (let at = noun; at < sentence.end; ) {
    const title = readTitle(article, pastNoun(article, at), sentence.end, extent);
    if (!title) return end;
    titles.push(title);
    end = title.end;
    let next = pastFigure(article, end, sentence.end);
    while (next < sentence.end && (isJoint(article, next) || (!isWord(cx, next) && !isNumber(cx, next)))) next = after(cx, next);
    while (senseAt(cx, next).plural || senseAt(cx, next).partMark) next = after(cx, next);
    const { document, titleHead, plan, titleStop } = senseAt(cx, next);
    if (next <= end || titleStop || !(document === 'resolution' || (extent === 'several' && (titleHead || plan)))) return end;
    at = next;
  }
  return end;
}

/** "Cùng với đó là | nghị quyết về A dài 3 km, kinh phí 20 tỷ đồng; nghị quyết B": one behind each semicolon, whatever is told of the one before. */
export function readBesides(article: Article, from: number, sentence: Sentence, titles: Title[]): number {
  const cx = article.under.documents;
  let end = -1;
  for (let at = from; at < sentence.end && senseAt(cx, at).document === 'resolution' && (article.valueAt[at] as number) < 0; at++) {
    end = readChain(article, at, sentence, 'several', titles);
    if (end < 0) return -1;
    const limit = Math.min(sentence.end, end + longestTitle);
    for (at = end; at < limit && unitAt(cx, at) !== semicolon; ) at++;
  }
  return end;
}

const figureReach = 8;

/** "(kế hoạch đầu tư công trung hạn) với tổng vốn 24.680 tỷ đồng và nghị quyết về …", "… (dài 12 km) và …": past what a title is told with. */
function pastFigure(article: Article, from: number, to: number): number {
  if (unitAt(article.cx, from) === openBracket) {
    for (let at = from + 1; at < Math.min(to, from + bracketReach); at++) if (unitAt(article.cx, at) === closeBracket) return at + 1;
  }
  if (!senseAt(article.under.indicators, from).accompanied) return from;
  for (let at = from + 1; at < Math.min(to, from + figureReach); at++) {
    const value = valueOver(article, at);
    if (value) return value.end;
    if (!isWord(article.cx, at)) return from;
  }
  return from;
}

/** Past the word for a resolution, where one stands. */
export function pastNoun(article: Article, at: number): number {
  const cx = article.under.documents;
  return senseAt(cx, at).document === 'resolution' ? after(cx, at) : at;
}

/** In tokens; what runs on past it is no list of titles. */
const longestTitle = 160;

/** "A; B; C" behind a colon; without a semicolon, like a chain. */
export function readList(article: Article, from: number, sentence: Sentence, titles: Title[]): number {
  const cx = article.under.documents;
  let start = from;
  const limit = Math.min(sentence.end, from + longestTitle);
  let stop = from;
  while (stop < limit && unitAt(cx, stop) !== semicolon) stop++;
  if (stop === limit) return readChain(article, skipHead(article, from, sentence.end), sentence, 'several', titles);
  for (let at = stop; at <= sentence.end; at++) {
    if (at < sentence.end && unitAt(cx, at) !== semicolon) continue;
    const title = readTitle(article, pastNoun(article, skipNumber(article, start, at)), at, 'listed');
    if (title) titles.push(title);
    start = at + 1;
  }
  return sentence.end;
}

/** Past what numbers a line: "1.", "a)", "-", "(2)", "và". */
export function skipNumber(article: Article, from: number, limit: number): number {
  const { cx } = article;
  let at = from;
  while (at < limit && !isWord(cx, at) && !isNumber(cx, at)) at++;
  const numbered = (isNumber(cx, at) || textOf(cx, at).length === 1) && !isWord(cx, at + 1) && !isNumber(cx, at + 1);
  if (numbered && (article.valueAt[at] as number) < 0) for (at++; at < limit && !isWord(cx, at) && !isNumber(cx, at); at++);
  while (at < limit && senseAt(article.under.people, at).conjunction && unitAt(cx, at) !== comma) at++;
  return at;
}
