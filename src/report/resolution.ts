// Titles of what was passed.
//
//   list    = 'nghị quyết' … 'như:' title (';' title)*
//   passed  = 'thông qua' ['dự thảo'] 'Nghị quyết' ['số' code] 'về' title | 'thông qua' (kế hoạch | đề án) …
//   passive = (đề án | nghị quyết về …) 'được' … 'thông qua'
//
// "Kỳ họp đã thông qua Nghị quyết về công tác bảo vệ môi trường đô thị." A resolution that is carried out, or cited as a
// ground, was not passed here.
import { after, isGlued, isNumber, isWord, opensLineAt, senseAt, textOf, unitAt } from '../tokens/cursor.js';
import { type Article, spanOf, valuesIn, wordsOf } from './article.js';
import { overlap } from './likeness.js';
import type { Resolution } from './report.js';
import type { Sentence } from './sentence.js';

const semicolon = 0x3b;
const colon = 0x3a;
const comma = 0x2c;

interface Title {
  readonly start: number;
  readonly end: number;
  readonly number?: string;
}

export function findResolutions(article: Article): Resolution[] {
  const titles: Title[] = [];
  article.sentences.forEach((sentence, index) => {
    titles.push(...titlesIn(article, sentence, index));
  });
  const found: Resolution[] = [];
  for (const { start, end, number } of titles) {
    const title = wordsOf(article, start, end);
    if (title.length < 8) continue;
    const evidence = [spanOf(article, start, end)];
    const known = found.findIndex((item) => isSame(item.title, title));
    if (known < 0) found.push({ title, ...(number ? { number } : {}), evidence });
    else found[known] = { ...(found[known] as Resolution), evidence: [...(found[known] as Resolution).evidence, ...evidence] };
  }
  return found;
}

/** One title holds the words of the other, or nearly. */
function isSame(a: string, b: string): boolean {
  const { shared, first, second } = overlap(a, b);
  return shared >= 0.7 * Math.min(first, second) && shared >= 3;
}

function* titlesIn(article: Article, sentence: Sentence, index: number): Iterable<Title> {
  const cx = article.under('documents');
  for (let at = sentence.start; at < sentence.end; at = after(cx, at)) {
    const sense = senseAt(cx, at);
    if (sense.documentVerb === 'passed') {
      const passed = index > 0 ? readPassed(article, at, sentence) : null;
      if (passed) yield passed;
      else if (isPassive(article, at, sentence)) {
        const subject = readSubject(article, at, sentence, index);
        if (subject) yield subject;
      }
    }
    if (sense.document !== 'resolution') continue;
    const list = listStart(article, after(cx, at), sentence);
    if (list > 0) {
      yield* readList(article, list, sentence);
      return;
    }
    // "Theo nghị quyết về nhiệm vụ …, xã phấn đấu …": the article goes on to say what it holds
    if (senseAt(cx, at - 1).accordance && senseAt(cx, after(cx, at)).titleHead) {
      const start = after(cx, after(cx, at));
      yield { start, end: clauseEnd(article, start, sentence) };
    }
  }
}

/** "như:", "gồm:" behind a number of resolutions. */
function listStart(article: Article, from: number, sentence: Sentence): number {
  const cx = article.under('documents');
  for (let at = from; at < Math.min(sentence.end, from + 14); at = after(cx, at)) {
    if (unitAt(cx, at) === colon) return at + 1;
    if (unitAt(cx, at) === semicolon) return -1;
  }
  return -1;
}

function* readList(article: Article, from: number, sentence: Sentence): Iterable<Title> {
  const cx = article.under('documents');
  let start = from;
  for (let at = from; at <= sentence.end; at++) {
    if (at < sentence.end && unitAt(cx, at) !== semicolon) continue;
    const end = trim(article, at);
    const noun = skipSigns(article, start, end);
    const title = skipHead(article, senseAt(cx, noun).document === 'resolution' ? after(cx, noun) : noun);
    if (end > title) yield { start: title, end };
    start = at + 1;
  }
}

/** What follows "thông qua": a resolution about something, or a plan or project of its own. */
function readPassed(article: Article, verb: number, sentence: Sentence): Title | null {
  const cx = article.under('documents');
  const from = after(cx, verb);
  let at = from;
  // "thông qua 8 nghị quyết, trong đó có nghị quyết đầu tư …"
  const counted = valuesIn(article, from, Math.min(sentence.end, from + 3))[0];
  if (counted?.value.kind === 'quantity' && senseAt(cx, counted.end - 1).document === undefined && senseAt(cx, counted.start + 1).document) {
    const example = exampleStart(article, counted.end, sentence);
    return example < 0 ? null : { start: example, end: titleEnd(article, example, sentence) };
  }
  if (senseAt(cx, at).article) at = after(cx, at);
  const { document, plan } = senseAt(cx, at);
  // a government too issues plans; what is passed is the assembly's
  if (plan && senseAt(cx, verb).issue) return null;
  if (plan) return { start: at, end: titleEnd(article, at, sentence) };
  if (document !== 'resolution' && document !== 'draft') return null;
  at = after(cx, at);
  if (senseAt(cx, at).document === 'resolution') at = after(cx, at);
  const number = codeAt(article, at);
  if (number) at = number.end;
  const start = skipHead(article, at);
  const end = titleEnd(article, start, sentence);
  return end - start >= 3 ? { start, end, ...(number ? { number: number.text } : {}) } : null;
}

/** ", trong đó có nghị quyết" and the title behind it. */
function exampleStart(article: Article, from: number, sentence: Sentence): number {
  const cx = article.under('documents');
  for (let at = from; at < Math.min(sentence.end, from + 12); at = after(cx, at)) {
    if (senseAt(cx, at).document === 'resolution' && at > from + 1) return skipHead(article, after(cx, at));
  }
  return -1;
}

/** "số 15/NQ-HĐND": the number of a resolution. */
function codeAt(article: Article, at: number): { text: string; end: number } | null {
  const cx = article.cx;
  const from = senseAt(cx, at).label === 'number' ? after(cx, at) : at;
  if (!isNumber(cx, from)) return null;
  let end = from + 1;
  while (end < cx.count && isGlued(cx, end)) end++;
  return { text: textOf(cx, from, end), end };
}

function skipSigns({ cx }: Article, from: number, to: number): number {
  let at = from;
  while (at < to && !isWord(cx, at) && !isNumber(cx, at)) at++;
  return at;
}

function skipHead(article: Article, at: number): number {
  const cx = article.under('documents');
  let start = at;
  while (senseAt(cx, start).titleHead) start = after(cx, start);
  return start;
}

/** "Đề án … vừa được HĐND thông qua". */
function isPassive(article: Article, at: number, sentence: Sentence): boolean {
  const cx = article.under('personnel');
  for (let i = Math.max(sentence.start, at - 10); i < at; i++) if (senseAt(cx, i).passive) return true;
  return false;
}

function readSubject(article: Article, verb: number, sentence: Sentence, index: number): Title | null {
  const cx = article.under('documents');
  if (index === 0) return null;
  let head = -1;
  for (let at = sentence.start; at < verb; at = after(cx, at)) {
    const { plan, document } = senseAt(cx, at);
    if (plan || document === 'resolution') head = at;
  }
  if (head < 0) return null;
  const start = senseAt(cx, head).plan ? head : skipHead(article, after(cx, head));
  let end = start;
  while (end < verb && !senseAt(cx, end).titleStop && unitAt(cx, end) !== comma) end = after(cx, end);
  return end - start >= 3 ? { start, end } : null;
}

/** A title goes on over commas, as far as no new clause begins. */
function titleEnd(article: Article, from: number, sentence: Sentence): number {
  const cx = article.under('documents');
  let end = from;
  while (end < sentence.end && unitAt(cx, end) !== semicolon && !(end > from && opensLineAt(cx, end))) {
    const { titleStop, documentVerb } = senseAt(cx, end);
    if (end > from && titleStop) break;
    if (unitAt(cx, end) === comma && (senseAt(cx, end + 1).titleStop || documentVerb || senseAt(cx, end + 1).documentVerb || senseAt(cx, end + 1).document))
      break;
    const value = article.valueAt[end] as number;
    // "… đoạn qua xã An Lâm dài 1.250 m": a measure is said of it
    if (value >= 0 && isMeasure(article, value)) break;
    end = after(cx, end);
  }
  while (end > from && isMeasured(article, end)) end--;
  return trim(article, end);
}

function isMeasure(article: Article, index: number): boolean {
  const kind = article.values[index]?.value.kind;
  const value = article.values[index]?.value;
  return kind === 'money' || kind === 'percent' || (value?.kind === 'quantity' && value.measure !== undefined);
}

/** "dài", "rộng" before a measure that was left out. */
function isMeasured(article: Article, end: number): boolean {
  return senseAt(article.under('indicators'), end - 1).attribute === true && (article.valueAt[end] as number) >= 0;
}

function clauseEnd(article: Article, from: number, sentence: Sentence): number {
  let end = from;
  while (end < sentence.end && unitAt(article.cx, end) !== comma && unitAt(article.cx, end) !== semicolon) end++;
  return trim(article, end);
}

/** Without the signs at its end. */
function trim(article: Article, end: number): number {
  const cx = article.cx;
  let last = end;
  while (last > 0 && !isWord(cx, last - 1) && !isNumber(cx, last - 1) && unitAt(cx, last - 1) !== 0x29) last--;
  return last;
}
