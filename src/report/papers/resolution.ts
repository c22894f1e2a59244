// Titles of what was passed.
//
//   passed  = ('thông qua' | 'tán thành') resolution title | 'thông qua' (kế hoạch | đề án) …
//   several = ('thông qua' ('các' | 13) resolution | 13 resolution 'được' 'thông qua') … title ((';' | ',' | 'và') title)* | … ':' line*
//   subject = (đề án | resolution title) ('được' … 'thông qua' | 'đề ra' … | 'có' 38/41 đại biểu …)
//
// "Kỳ họp đã thông qua Nghị quyết về công tác bảo vệ môi trường đô thị." A resolution that is put forward, carried out or cited
// as a ground was not passed here; "thông qua" is also how something is done (thông qua các chương trình, người dân …).
import { has, itemAt } from '../../base/own.js';
import type { Span } from '../../base/span.js';
import { after, isWord, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, spanOf, valueOver, wordsOf } from '../article.js';
import { frame } from '../frame.js';
import { overlapOf, wordSet } from '../likeness.js';
import type { Resolution } from '../report.js';
import type { Sentence } from '../sentence.js';
import { isCountOfResolutions, isSaidOfCount } from './resolution-count.js';
import { colon, comma, isAssembly, semicolon, type Title, titleEnd } from './title.js';
import { type Lines, opensLines, readLine } from './title-lines.js';
import { opensHeld, push, readBesides, readChain, readSeveral } from './title-list.js';
import { readGround, readSubject, readSubjects } from './title-subject.js';

/** So many titles are compared word by word; in a text with more, only the same words are the same title. */
const mostCompared = 128;
const shortest = 7;

export function findResolutions(article: Article): Resolution[] {
  const found: Found[] = [];
  const places = new Map<string, number>();
  for (const list of listsOf(article)) {
    const earlier = Math.min(found.length, mostCompared);
    for (const { start, end, number } of list) {
      const title = wordsOf(article, start, end);
      if (title.length < shortest) continue;
      const span = spanOf(article, start, end);
      const known = itemAt(found, places.get(title) ?? placeOf(found, title, earlier));
      if (!known) places.set(title, found.push({ title, number, words: wordsIn(title), evidence: [span] }) - 1);
      else {
        known.number ??= number;
        known.evidence.push(span);
      }
    }
  }
  return found.map(({ title, number, evidence }) => ({ title, ...(number ? { number } : {}), evidence }));
}

/** A title while its places are being added. */
interface Found {
  readonly title: string;
  number: string | undefined;
  readonly words: Words;
  readonly evidence: Span[];
}

/** The words of a title, and which of them are years. */
interface Words {
  readonly all: ReadonlySet<string>;
  readonly years: readonly string[];
}

function wordsIn(title: string): Words {
  const all = wordSet(title);
  return { all, years: [...all].filter((word) => word.length === 4 && word > '1900' && word < '2200') };
}

/** The same title among the first so many: two of one list are never the same one, however alike they are. */
function placeOf(found: readonly Found[], title: string, earlier: number): number {
  if (earlier === 0) return -1;
  const words = wordsIn(title);
  for (let place = 0; place < earlier; place++) if (isSame((found[place] as Found).words, words)) return place;
  return -1;
}

/** One title holds the words of the other, or nearly, and not those of another year. */
function isSame(a: Words, b: Words): boolean {
  const { shared, first, second } = overlapOf(a.all, b.all);
  const fewest = Math.min(first, second);
  return shared >= 0.7 * fewest && (shared >= 3 || (shared === fewest && shared >= 2)) && !differInYear(a.years, b.years);
}

function differInYear(years: readonly string[], others: readonly string[]): boolean {
  return years.length > 0 && others.length > 0 && !years.some((year) => others.includes(year));
}

/** The titles of each sentence, with the lines that it announces. */
function listsOf(article: Article): Title[][] {
  const lists: Title[][] = [];
  let titles: Title[] = [];
  let listing: Lines | undefined;
  let passing = 0;
  article.sentences.forEach((sentence, index) => {
    const passed = passing;
    passing = sentence.holds & (frame.assent | frame.passed);
    if (listing && sentence.opensLine && readLine(article, sentence, listing, titles)) return;
    // the title of the article says in short what its text says in full
    if (index === 0) return;
    if (listing && sentence.opensLine) listing = undefined;
    const opens = opensLines(article, sentence, itemAt(article.sentences, index - 1));
    if (!opens && !(sentence.holds & (frame.resolution | frame.agreed | frame.plan))) return;
    titles = [];
    lists.push(titles);
    if (opens) listing = 'named';
    else if (readSentence(article, sentence, titles, passed)) listing = 'titles';
    if (titles.length > 0) passing |= frame.passed;
  });
  return lists;
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

/** Adds the titles that a sentence tells, behind one that may have told of something passed; true where it ends in a colon, and lines of titles follow. */
function readSentence(article: Article, sentence: Sentence, titles: Title[], passing: number): boolean {
  const cx = article.under.documents;
  const state: State = { unpassed: undefined, subject: false, part: false };
  let clause = true;
  for (let at = sentence.start; at < sentence.end; ) {
    const sense = senseAt(cx, at);
    const known = titles.length;
    let end = -1;
    if (!state.unpassed && (sense.documentVerb === 'passed' || sense.agreement || (sense.issue && senseAt(cx, after(cx, at)).document === 'resolution'))) {
      end = readObject(article, at, sentence, state, titles);
      if (end === sentence.end && titles.length === known) return true;
    } else if (sense.plural && !state.unpassed && senseAt(cx, after(cx, at)).document === 'resolution') {
      end = readPlural(article, after(cx, after(cx, at)), sentence, state, titles);
      if (end === sentence.end && titles.length === known) return true;
    } else if (clause && !state.unpassed && isCounted(article, at)) {
      end = readSubjects(article, valueOver(article, at)?.end ?? at, sentence, titles);
    } else if (
      (clause || opensHeld(article, at - 1)) &&
      !state.unpassed &&
      (sense.plan || (sense.document === 'resolution' && (article.valueAt[at] as number) < 0))
    ) {
      end = readSubject(article, at, sentence, titles);
    } else if (sense.partMark && sense.titleHead && !state.unpassed && (passing || sentence.holds & frame.assent) && opensList(article, after(cx, at))) {
      end = readSeveral(article, at, sentence, 'passed', titles);
    } else if (sense.besides && passing && at === sentence.start) {
      end = readBesides(article, after(cx, at), sentence, titles);
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
    } else if (isWord(cx, at) && !sense.article && !sense.partMark && !sense.titleHead) clause = false;
    if (sense.unpassed) state.unpassed = sense.unpassed === 'sentence' ? 'sentence' : (state.unpassed ?? 'clause');
    if (sense.partMark || sense.titleHead) state.part = true;
    if (isAssembly(article, at) || senseAt(article.under.session, at).member) state.subject = true;
    at = after(cx, at);
  }
  return false;
}

/** "Hai nghị quyết về giá đất và về học phí cùng đạt 100% số phiếu" */
function isCounted(article: Article, at: number): boolean {
  const counted = valueOver(article, at);
  return counted?.start === at && isCountOfResolutions(article, counted);
}

/**
 * "23 nghị quyết đều qua. Có thể kể: nghị quyết về …", "Năm văn bản còn lại nhận 100% phiếu thuận, gồm: Nghị quyết về …; Nghị quyết về …",
 * "17 nghị quyết được tán thành. Đáng chú ý, Nghị quyết về …"
 */
function opensList({ cx, under }: Article, at: number): boolean {
  return senseAt(under.documents, unitAt(cx, at) === colon || unitAt(cx, at) === comma ? at + 1 : at).document === 'resolution';
}

/** What a verb passes. Returns where reading goes on; the end of the sentence where lines of titles follow. */
function readObject(article: Article, verb: number, sentence: Sentence, state: State, titles: Title[]): number {
  const cx = article.under.documents;
  const { issue, agreement } = senseAt(cx, verb);
  let at = after(cx, verb);
  // "13 nghị quyết được thông qua với 100% đại biểu tán thành, gồm Nghị quyết về …"
  if (isSaidOfCount(article, verb)) return readSeveral(article, at, sentence, 'passed', titles);
  // "Trong khối nghị quyết vừa được ban hành có Nghị quyết về …", "thông qua: Nghị quyết về …"
  if (opensHeld(article, at) || (unitAt(cx, at) === colon && opensList(article, at))) return readSeveral(article, at, sentence, 'titled', titles);
  let several = false;
  while (senseAt(cx, at).article && senseAt(cx, at).document === undefined) {
    if (senseAt(cx, at).plural) several = true;
    at = after(cx, at);
  }
  const counted = valueOver(article, at);
  const many = counted?.value.kind === 'quantity' && !(has(counted.value, 'value') && counted.value.value === '1');
  if (counted) {
    for (let i = at; i < counted.end; i++) if (senseAt(cx, i).document) at = i;
    if (!senseAt(cx, at).document) return -1;
  }
  const { document, plan } = senseAt(cx, at);
  if (issue && !state.subject) return -1;
  if (document !== 'resolution' && document !== 'draft') {
    // a government too issues plans, much is done by way of them, and "dự án được chấp thuận chủ trương" is somebody's
    if (!plan || issue || agreement || !state.subject || several || senseAt(article.under.personnel, verb - 1).passive) return -1;
    return push(titles, { start: at, end: titleEnd(article, at, sentence.end, 'single'), number: undefined });
  }
  at = after(cx, at);
  if (document === 'draft' && senseAt(cx, at).document === 'resolution') at = after(cx, at);
  // "nghị quyết về các nội dung: …"
  const vague = senseAt(cx, at).titleHead === true && senseAt(cx, after(cx, at)).vague === true;
  if (!several && !many && !vague) return readChain(article, at, sentence, 'single', titles);
  return readSeveral(article, at, sentence, many ? 'counted' : 'titled', titles);
}

const passiveReach = 12;

/** "Các nghị quyết được thông qua gồm: …", "Trong đó, nổi bật là các nghị quyết: …" */
function readPlural(article: Article, from: number, sentence: Sentence, state: State, titles: Title[]): number {
  const cx = article.under.documents;
  const told = readSubjects(article, from, sentence, titles);
  if (told >= 0) return told;
  for (let at = from; at < Math.min(sentence.end, from + passiveReach); at = after(cx, at)) {
    if (senseAt(cx, at).documentVerb === 'passed') return readSeveral(article, after(cx, at), sentence, 'titled', titles);
    if (unitAt(cx, at) === colon) return state.part ? readSeveral(article, from, sentence, 'titled', titles) : -1;
    if (unitAt(cx, at) === comma) return -1;
  }
  return -1;
}
