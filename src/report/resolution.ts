// Titles of what was passed.
//
//   passed  = ('thông qua' | 'tán thành') resolution title | 'thông qua' (kế hoạch | đề án) …
//   several = 'thông qua' ('các' | 13) resolution … title ((';' | ',' | 'và') title)* | … ':' line*
//   subject = (đề án | resolution title) ('được' … 'thông qua' | 'đề ra' … | 'có' 38/41 đại biểu …)
//
// "Kỳ họp đã thông qua Nghị quyết về công tác bảo vệ môi trường đô thị." A resolution that is put forward, carried out or cited
// as a ground was not passed here; "thông qua" is also how something is done (thông qua các chương trình, người dân …).
import { after, isNumber, isWord, senseAt, textOf, unitAt } from '../tokens/cursor.js';
import { type Article, spanOf, wordsOf } from './article.js';
import { overlap } from './likeness.js';
import type { Resolution } from './report.js';
import type { Sentence } from './sentence.js';
import { colon, comma, type Extent, isAssembly, isJoint, readTitle, semicolon, skipHead, type Title, titleEnd } from './title.js';

/** Titles told again are looked for among so many before: nobody repeats the first of a hundred. */
const memory = 64;
const shortest = 7;

export function findResolutions(article: Article): Resolution[] {
  const found: Resolution[] = [];
  for (const { start, end, number } of titlesOf(article)) {
    const title = wordsOf(article, start, end);
    if (title.length < shortest) continue;
    const evidence = [spanOf(article, start, end)];
    const known = findKnown(found, title);
    const before = found[known];
    if (!before) found.push({ title, ...(number ? { number } : {}), evidence });
    else found[known] = { ...before, ...(number && !before.number ? { number } : {}), evidence: [...before.evidence, ...evidence] };
  }
  return found;
}

function findKnown(found: readonly Resolution[], title: string): number {
  for (let i = found.length - 1; i >= 0 && i >= found.length - memory; i--) if (isSame((found[i] as Resolution).title, title)) return i;
  return -1;
}

/** One title holds the words of the other, or nearly. */
function isSame(a: string, b: string): boolean {
  const { shared, first, second } = overlap(a, b);
  const fewest = Math.min(first, second);
  return shared >= 0.7 * fewest && (shared >= 3 || (shared === fewest && shared >= 2));
}

function titlesOf(article: Article): Title[] {
  const titles: Title[] = [];
  let listing = false;
  article.sentences.forEach((sentence, index) => {
    const item = listing && sentence.opensLine ? readItem(article, sentence) : null;
    if (item) {
      titles.push(item);
      return;
    }
    // the title of the article says in short what its text says in full
    if (index > 0) listing = readSentence(article, sentence, titles) || (listing && !sentence.opensLine);
  });
  return titles;
}

// ---- a sentence

/** What has been read of a sentence before a place in it. */
interface State {
  unpassed: 'clause' | 'sentence' | undefined;
  /** The assembly, its session or its deputies have been named. */
  subject: boolean;
  /** What follows is a part of what was passed: trong đó, nổi bật là các nghị quyết: …. */
  part: boolean;
}

/** Adds the titles that a sentence tells; true where it ends in a colon, and lines of titles follow. */
function readSentence(article: Article, sentence: Sentence, titles: Title[]): boolean {
  const cx = article.under('documents');
  const state: State = { unpassed: undefined, subject: false, part: false };
  let clause = true;
  for (let at = sentence.start; at < sentence.end; ) {
    const sense = senseAt(cx, at);
    const known = titles.length;
    let end = -1;
    if (!state.unpassed && (sense.documentVerb === 'passed' || sense.agreement)) {
      end = readObject(article, at, sentence, state, titles);
      if (end === sentence.end && titles.length === known) return true;
    } else if (sense.plural && !state.unpassed && senseAt(cx, after(cx, at)).document === 'resolution') {
      end = readPlural(article, after(cx, after(cx, at)), sentence, state, titles);
      if (end === sentence.end && titles.length === known) return true;
    } else if (clause && !state.unpassed && (sense.plan || sense.document === 'resolution')) {
      end = readSubject(article, at, sentence, titles);
    } else if (sense.accordance && senseAt(cx, after(cx, at)).document === 'resolution') {
      end = readGround(article, after(cx, at), sentence, titles);
    }
    if (end > at) {
      at = end;
      clause = false;
      continue;
    }
    const unit = unitAt(cx, at);
    if (unit === comma || unit === semicolon) {
      if (state.unpassed === 'clause') state.unpassed = undefined;
      clause = true;
    } else if (isWord(cx, at) && !sense.article && !sense.partMark) clause = false;
    if (sense.unpassed) state.unpassed = sense.unpassed === 'sentence' ? 'sentence' : (state.unpassed ?? 'clause');
    if (sense.partMark || sense.titleHead) state.part = true;
    if (isAssembly(article, at) || senseAt(article.under('session'), at).member) state.subject = true;
    at = after(cx, at);
  }
  return false;
}

/** What a verb passes. Returns where reading goes on; the end of the sentence where lines of titles follow. */
function readObject(article: Article, verb: number, sentence: Sentence, state: State, titles: Title[]): number {
  const cx = article.under('documents');
  const { issue, agreement } = senseAt(cx, verb);
  let at = after(cx, verb);
  let several = false;
  while (senseAt(cx, at).article && senseAt(cx, at).document === undefined) {
    if (senseAt(cx, at).plural) several = true;
    at = after(cx, at);
  }
  const counted = article.values[article.valueAt[at] as number];
  const many = counted?.value.kind === 'quantity' && !('value' in counted.value && counted.value.value === '1');
  if (counted) {
    for (let i = at; i < counted.end; i++) if (senseAt(cx, i).document) at = i;
    if (!senseAt(cx, at).document) return -1;
  }
  const { document, plan } = senseAt(cx, at);
  if (issue && !state.subject) return -1;
  if (document !== 'resolution' && document !== 'draft') {
    // a government too issues plans, and much is done by way of them
    if (!plan || issue || agreement || !state.subject || several) return -1;
    return push(titles, { start: at, end: titleEnd(article, at, sentence.end, 'single') });
  }
  at = after(cx, at);
  if (document === 'draft' && senseAt(cx, at).document === 'resolution') at = after(cx, at);
  if (!several && !many) return readChain(article, at, sentence, 'single', titles);
  return readSeveral(article, at, sentence, many, titles);
}

function push(titles: Title[], title: Title | null): number {
  if (!title) return -1;
  titles.push(title);
  return title.end;
}

const passiveReach = 12;

/** "Các nghị quyết được thông qua gồm: …", "Trong đó, nổi bật là các nghị quyết: …" */
function readPlural(article: Article, from: number, sentence: Sentence, state: State, titles: Title[]): number {
  const cx = article.under('documents');
  for (let at = from; at < Math.min(sentence.end, from + passiveReach); at = after(cx, at)) {
    if (senseAt(cx, at).documentVerb === 'passed') return readSeveral(article, after(cx, at), sentence, false, titles);
    if (unitAt(cx, at) === colon) return state.part ? readSeveral(article, from, sentence, false, titles) : -1;
    if (unitAt(cx, at) === comma) return -1;
  }
  return -1;
}

const markReach = 24;

/** Several resolutions: their titles stand behind a colon, "trong đó có", the word for one of them, or "về" said again and again. */
function readSeveral(article: Article, from: number, sentence: Sentence, counted: boolean, titles: Title[]): number {
  const cx = article.under('documents');
  const direct = senseAt(cx, from).titleHead === true || senseAt(cx, from).titleFiller === true;
  let mark = -1;
  let marked = false;
  for (let at = from; at < Math.min(sentence.end, from + markReach); at = after(cx, at)) {
    const { content, document, titleHead, documentVerb } = senseAt(cx, at);
    const unit = unitAt(cx, at);
    if (unit === semicolon || content || (documentVerb && at > from)) break;
    if (unit === colon) {
      if (at + 1 >= sentence.end) return sentence.end;
      return readList(article, at + 1, sentence, titles);
    }
    if (titleHead) marked = true;
    if (mark < 0 && marked && document === 'resolution' && (article.valueAt[at] as number) < 0) mark = at;
  }
  if (mark >= 0) return readChain(article, mark, sentence, 'several', titles);
  if (!direct) return -1;
  const known = titles.length;
  const end = readChain(article, from, sentence, 'several', titles);
  // "11 nghị quyết về nhân sự" sums them up
  if (counted && titles.length === known + 1) titles.length = known;
  return end;
}

/** "nghị quyết về A, về B và nghị quyết về C"; after a single one only the word itself opens another. */
function readChain(article: Article, noun: number, sentence: Sentence, extent: Extent, titles: Title[]): number {
  const cx = article.under('documents');
  let end = -1;
  for (let at = noun; at < sentence.end; ) {
    const title = readTitle(article, pastNoun(article, at), sentence.end, extent);
    if (!title) return end;
    titles.push(title);
    end = title.end;
    let next = end;
    while (next < sentence.end && (isJoint(article, next) || (!isWord(cx, next) && !isNumber(cx, next)))) next = after(cx, next);
    while (senseAt(cx, next).plural || senseAt(cx, next).partMark) next = after(cx, next);
    const { document, titleHead, plan, titleStop } = senseAt(cx, next);
    if (next === end || titleStop || !(document === 'resolution' || (extent === 'several' && (titleHead || plan)))) return end;
    at = next;
  }
  return end;
}

/** Past the word for a resolution, where one stands. */
function pastNoun(article: Article, at: number): number {
  const cx = article.under('documents');
  return senseAt(cx, at).document === 'resolution' ? after(cx, at) : at;
}

/** "A; B; C" behind a colon; without a semicolon, like a chain. */
function readList(article: Article, from: number, sentence: Sentence, titles: Title[]): number {
  const cx = article.under('documents');
  let start = from;
  let stop = from;
  for (; stop < sentence.end && unitAt(cx, stop) !== semicolon; stop++);
  if (stop === sentence.end) return readChain(article, skipHead(article, from, sentence.end), sentence, 'several', titles);
  for (let at = stop; at <= sentence.end; at++) {
    if (at < sentence.end && unitAt(cx, at) !== semicolon) continue;
    const title = readTitle(article, pastNoun(article, skipNumber(article, start, at)), at, 'listed');
    if (title) titles.push(title);
    start = at + 1;
  }
  return sentence.end;
}

// ---- a line of a list

/** "1. Nghị quyết về …", "- Nghị quyết quy định …", "Về việc …"; null where the line is none. */
function readItem(article: Article, { start, end }: Sentence): Title | null {
  const cx = article.under('documents');
  const first = skipNumber(article, start, end);
  const { document, titleHead } = senseAt(cx, first);
  if (first === start && document !== 'resolution' && !titleHead) return null;
  return readTitle(article, pastNoun(article, first), end, 'listed');
}

/** Past what numbers a line: "1.", "a)", "-", "(2)", "và". */
function skipNumber(article: Article, from: number, limit: number): number {
  const { cx } = article;
  let at = from;
  while (at < limit && !isWord(cx, at) && !isNumber(cx, at)) at++;
  const numbered = (isNumber(cx, at) || textOf(cx, at).length === 1) && !isWord(cx, at + 1) && !isNumber(cx, at + 1);
  if (numbered && (article.valueAt[at] as number) < 0) for (at++; at < limit && !isWord(cx, at) && !isNumber(cx, at); at++);
  while (at < limit && senseAt(article.under('people'), at).conjunction && unitAt(cx, at) !== comma) at++;
  return at;
}

// ---- a resolution that something is said of

const saidReach = 20;

/** "Đề án … vừa được HĐND thông qua", "Nghị quyết về … đề ra 16 chỉ tiêu". */
function readSubject(article: Article, at: number, sentence: Sentence, titles: Title[]): number {
  const cx = article.under('documents');
  const { plan } = senseAt(cx, at);
  const limit = subjectEnd(article, after(cx, at), sentence);
  if (limit < 0) return -1;
  const title = plan ? { start: at, end: titleEnd(article, at, limit, 'single') } : readTitle(article, after(cx, at), limit, 'single');
  if (!title) return -1;
  if (!isPassed(article, limit, sentence, plan === true)) return -1;
  titles.push(title);
  return limit;
}

/** Where what is said of it begins: at "được", "đề ra", "có" before a share of votes; -1 where nothing is. */
function subjectEnd(article: Article, from: number, { end }: Sentence): number {
  const cx = article.under('documents');
  const limit = Math.min(end, from + 2 * saidReach);
  for (let at = from; at < limit; at++) {
    const { content, otherIssuer } = senseAt(cx, at);
    const unit = unitAt(cx, at);
    if (otherIssuer || unit === semicolon || unit === colon) return -1;
    if (content || senseAt(article.under('personnel'), at).passive || isVoted(article, at)) return at;
  }
  return -1;
}

/** "có 38/41 đại biểu tán thành" */
function isVoted(article: Article, at: number): boolean {
  const next = article.values[article.valueAt[at + 1] as number];
  return next?.value.kind === 'ratio' && senseAt(article.under('results'), at).resultVerb === true;
}

/** It sets aims, or those who can have said yes to it. */
function isPassed(article: Article, at: number, { end }: Sentence, plan: boolean): boolean {
  const cx = article.under('documents');
  if (senseAt(cx, at).content) return !plan;
  const first = senseAt(article.under('personnel'), at).passive ? after(article.under('personnel'), at) : at;
  // "người dân có được thực phẩm an toàn thông qua …": whoever passes it stands right behind
  const { documentVerb, agreement, article: word, plural } = senseAt(cx, first);
  const passers = isAssembly(article, first) || senseAt(article.under('session'), first).member === true || (article.valueAt[first] as number) >= 0;
  if (documentVerb === 'passed' || agreement) return true;
  if (!passers && !word && !plural && first !== at) return false;
  for (let i = first; i < Math.min(end, first + saidReach) && unitAt(cx, i) !== comma; i = after(cx, i)) {
    if (senseAt(cx, i).documentVerb === 'passed' || senseAt(cx, i).agreement) return true;
  }
  return false;
}

/** "Theo nghị quyết về nhiệm vụ …, xã phấn đấu": the article goes on to say what it holds. */
function readGround(article: Article, noun: number, sentence: Sentence, titles: Title[]): number {
  const cx = article.under('documents');
  if (!senseAt(cx, after(cx, noun)).titleHead) return -1;
  const start = skipHead(article, after(cx, noun), sentence.end);
  let end = start;
  for (; end < sentence.end && unitAt(cx, end) !== comma && unitAt(cx, end) !== semicolon; end = after(cx, end)) if (senseAt(cx, end).otherIssuer) return -1;
  return push(titles, end - start >= 3 ? { start, end: titleEnd(article, start, end, 'single') } : null);
}
