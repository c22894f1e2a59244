// Tasks: what the session asks for from now on.
//
//   task = asker … head [addressee] clause                  HĐND tỉnh yêu cầu UBND tỉnh tập trung giải ngân …
//        | asker … head [addressee] … ':' clause (';' clause)*  and the lines of a list behind it
//        | asker … head ',' … ',' addressee clause          yêu cầu, để hoàn thành các chỉ tiêu, UBND quận khẩn trương …
//
// Voters, deputies, departments ask too, and papers tell what was asked before. Only what the assembly, the one who
// presides over it or its resolution asks for is a task; where that is not said, there is none.
import type { ReportSense } from '../lexicon/report-entry.js';
import { after, type Cursor, isCapital, isNumber, isUpper, isWord, opensLineAt, senseAt, unitAt } from '../tokens/cursor.js';
import { type Article, spanOf, valuesIn, wordsOf } from './article.js';
import type { Task } from './report.js';
import type { Sentence } from './sentence.js';

const comma = 0x2c;
const colon = 0x3a;
const semicolon = 0x3b;
const longestList = 40;
const shortestTask = 3;

interface Addressee {
  readonly start: number;
  readonly end: number;
}

/** Everything that the session asks for, in the order of the text. */
export function findTasks(article: Article): Task[] {
  const tasks: Task[] = [];
  article.sentences.forEach((sentence, index) => {
    const head = headOf(article, sentence);
    if (head >= 0) readRequest(article, sentence, index, head, tasks);
  });
  return tasks;
}

/** Where the verb of asking ends that the session is the subject of; -1 where there is none. */
function headOf(article: Article, sentence: Sentence): number {
  const cx = article.under('tasks');
  let asked: Asked;
  for (let at = sentence.start; at < sentence.end; at = after(cx, at)) {
    const sense = senseAt(cx, at);
    if (sense.past) return -1;
    if (isQuote(unitAt(cx, at))) return -1;
    const pause = unitAt(cx, at) === comma || unitAt(cx, at) === semicolon;
    if (pause) asked = asked === 'no' ? undefined : asked;
    else if (sense.asker && asked !== 'no') asked = sense.asker;
    else if (sense.notAsker && isOther(sense.notAsker, asked)) asked = 'no';
    else if (sense.requestHead && asked && asked !== 'no') return after(cx, at);
  }
  return -1;
}

type Asked = 'no' | 'body' | 'head' | undefined;

/** Whether it is another who asks now: the person who is named after the head is the head, a paper before the body is its own. */
function isOther(who: 'voice' | 'person' | 'paper', asked: Asked): boolean {
  return who === 'voice' || (who === 'person' ? asked !== 'head' : asked === undefined);
}

function readRequest(article: Article, sentence: Sentence, index: number, head: number, tasks: Task[]): void {
  const cx = article.under('tasks');
  const addressee = readAddressee(cx, head, sentence.end) ?? (unitAt(cx, head) === comma ? laterAddressee(cx, head, sentence.end) : null);
  const from = addressee ? addressee.end : head;
  if (from >= sentence.end || senseAt(cx, from).notTask) return;
  const list = listMark(cx, from, sentence);
  if (!addressee && list !== from && !senseAt(cx, from).request) return;
  // "Giám đốc Sở Xây dựng, Trần Văn A": a sign behind the addressee, and what it says is not what is asked
  if (list !== from && (!isWord(cx, from) || isCapital(cx, from))) return;
  if (list < 0) {
    add(article, from, sentence.end, addressee, tasks);
    return;
  }
  let start = list + 1;
  for (let at = start; at <= sentence.end; at++) {
    if (at < sentence.end && unitAt(cx, at) !== semicolon) continue;
    add(article, start, at, addressee, tasks);
    start = at + 1;
  }
  readLines(article, index + 1, addressee, tasks);
}

/** The colon that opens a list: before its items, or at the end of the line that they follow. */
function listMark(cx: Cursor<ReportSense>, from: number, sentence: Sentence): number {
  for (let at = from; at < sentence.end; at++) if (unitAt(cx, at) === colon && !isNumber(cx, at + 1)) return at;
  return -1;
}

/** The lines of a list: those that begin with a bullet or with a verb of doing. */
function readLines(article: Article, index: number, addressee: Addressee | null, tasks: Task[]): void {
  const { sentences } = article;
  const cx = article.under('tasks');
  for (let i = index, lines = 0; i < sentences.length && lines < longestList; i++) {
    const { start, end, opensLine } = sentences[i] as Sentence;
    // the rest of a line whose first sentence is an item
    if (!opensLine) {
      if (lines > 0) continue;
      return;
    }
    const from = skipBullet(cx, start, end);
    if (from === start && !senseAt(cx, from).request) return;
    add(article, from, end, addressee, tasks);
    lines++;
  }
}

function skipBullet(cx: Cursor<ReportSense>, start: number, end: number): number {
  const unit = unitAt(cx, start);
  if (start + 1 >= end) return start;
  if (unit === 0x2d || unit === 0x2b || unit === 0x2a || unit === 0x2022 || unit === 0x2013 || unit === 0x25cf) return start + 1;
  const mark = unitAt(cx, start + 1);
  return isNumber(cx, start) && (mark === 0x2e || mark === 0x29) && !isNumber(cx, start + 2) ? start + 2 : start;
}

function add(article: Article, from: number, to: number, addressee: Addressee | null, tasks: Task[]): void {
  const cx = article.under('tasks');
  let start = from;
  let end = to;
  while (start < end && isMark(cx, start)) start++;
  while (end > start && isMark(cx, end - 1)) end--;
  if (end - start < shortestTask) return;
  const due = dueOf(article, start, end);
  const places = addressee ? [spanOf(article, addressee.start, addressee.end)] : [];
  tasks.push({
    text: wordsOf(article, start, end),
    ...(addressee ? { addressee: wordsOf(article, addressee.start, addressee.end) } : {}),
    ...(due ? { due } : {}),
    evidence: [...places, spanOf(article, start, end)],
  });
}

function isMark(cx: Cursor<ReportSense>, at: number): boolean {
  const unit = unitAt(cx, at);
  return !isWord(cx, at) && !isNumber(cx, at) && unit !== 0x28 && unit !== 0x29 && unit !== 0x25 && !isQuote(unit);
}

function isQuote(unit: number): boolean {
  return unit === 0x22 || unit === 0x201c || unit === 0x201d;
}

/** The one day or span that the words before it make a limit; none where there are two. */
function dueOf(article: Article, start: number, end: number): string | undefined {
  const cx = article.under('tasks');
  let due: string | undefined;
  for (const { value, start: first, end: next } of valuesIn(article, start, end)) {
    if ((value.kind !== 'date' && value.kind !== 'period') || !value.edtf) continue;
    if (!senseAt(cx, first).dueMark && !isMarked(cx, first, start)) continue;
    // "trong năm 2024 và những năm tiếp theo" is no limit
    if (senseAt(cx, next).conjunction) continue;
    if (due !== undefined && due !== value.edtf) return undefined;
    due = value.edtf;
  }
  return due;
}

/** A mark of a limit ends right before a token. */
function isMarked(cx: Cursor<ReportSense>, at: number, least: number): boolean {
  for (let i = Math.max(least, at - 3); i < at; i++) if (senseAt(cx, i).dueMark && after(cx, i) === at) return true;
  return false;
}

// ---- who is asked

/** "Chủ tịch UBND quận, phường, thủ trưởng các đơn vị": as far as the words for bodies and their names go. */
function readAddressee(cx: Cursor<ReportSense>, at: number, limit: number): Addressee | null {
  if (!senseAt(cx, at).addressee) return null;
  let end = after(cx, at);
  while (end < limit) {
    const sense = senseAt(cx, end);
    if (sense.addressee || sense.addresseeTail || isNamed(cx, end)) end = after(cx, end);
    else if (isJoint(cx, end, sense) && goesOn(cx, end + 1)) end = after(cx, end + 1);
    else break;
  }
  return { start: at, end };
}

function isJoint(cx: Cursor<ReportSense>, at: number, sense: ReportSense): boolean {
  return unitAt(cx, at) === comma || sense.conjunction === true || unitAt(cx, at) === 0x2d;
}

function goesOn(cx: Cursor<ReportSense>, at: number): boolean {
  const sense = senseAt(cx, at);
  return sense.addressee === true || sense.addresseeTail === true || isNamed(cx, at);
}

/** A part of a name: a field of a department, a place. */
function isNamed(cx: Cursor<ReportSense>, at: number): boolean {
  if (!isWord(cx, at) || !isCapital(cx, at) || opensLineAt(cx, at)) return false;
  return senseAt(cx, at).sector === true || isUpper(cx, at) || !senseAt(cx, at).request;
}

/** Past what is put in between commas: the first clause that begins with who is asked. */
function laterAddressee(cx: Cursor<ReportSense>, from: number, limit: number): Addressee | null {
  for (let at = from; at < limit; at++) {
    if (unitAt(cx, at) === colon || unitAt(cx, at) === semicolon) return null;
    const addressee = unitAt(cx, at) === comma ? readAddressee(cx, at + 1, limit) : null;
    if (!addressee) continue;
    if (senseAt(cx, addressee.end).request) return addressee;
    at = addressee.end - 1;
  }
  return null;
}
