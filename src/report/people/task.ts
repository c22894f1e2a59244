// Tasks: what the session asks for from now on.
//
//   task = asker … head [addressee] clause                  HĐND tỉnh yêu cầu UBND tỉnh tập trung giải ngân …
//        | asker … head [addressee] … ':' clause (';' clause)*  and the lines of a list behind it
//        | asker … head addressee clause (';' addressee clause)*   UBND tỉnh triển khai …; các Ban HĐND tăng cường giám sát
//        | asker … head aside addressee clause             yêu cầu, để hoàn thành các chỉ tiêu, UBND quận khẩn trương …
//        | asker … stress [addressee] must clause           nhấn mạnh UBND tỉnh cần …
//        | asker … stress … task-noun … ':' list             nhấn mạnh một số nhiệm vụ trọng tâm: …; …
//        | furthermore ',' clause                           Đồng thời, rà soát …: in the sentence behind one
//        | enumerator ',' clause                            Hai là, tháo gỡ …: there too, on a line of its own or not
//        | head [addressee] clause                          Yêu cầu các xã giải quyết …: there too
//        | addressee must clause                            Các địa phương cần rà soát …: there too
//        | outcome ',' head [addressee] clause              Theo đó, yêu cầu UBND tỉnh …: behind a resolution that was passed
//
// Voters, deputies, departments ask too, and papers tell what was asked before. Only what the assembly, the one who
// presides over it or its resolution asks for is a task; where that is not said, there is none.
import { itemAt } from '../../base/own.js';
import type { ReportSense } from '../../lexicon/report-entry.js';
import { after, type Cursor, isCapital, isGlued, isNumber, isWord, senseAt, unitAt } from '../../tokens/cursor.js';
import type { Article } from '../article.js';
import { frame } from '../frame.js';
import type { Task } from '../report.js';
import type { Sentence } from '../sentence.js';
import { type Addressee, readAddressee } from './addressee.js';
import { pastAside, pastManner } from './aside.js';
import { findAskers, type Head, headOf, isQuote, pastSign } from './asking.js';
import type { PersonMention } from './named.js';
import { addTask } from './task-text.js';

const comma = 0x2c;
const colon = 0x3a;
const semicolon = 0x3b;
const longestList = 40;

/** Everything that the session asks for, in the order of the text. */
export function findTasks(article: Article, people: readonly PersonMention[], pronouns: ReadonlyMap<number, string>): Task[] {
  const tasks: Task[] = [];
  const askers = findAskers(article, people, pronouns);
  let last = -1;
  let addressee: Addressee | null = null;
  article.sentences.forEach((sentence, index) => {
    const head = sentence.holds & frame.request ? (headOf(article, sentence, askers) ?? provided(article, sentence, index)) : null;
    const before = tasks.length;
    if (head) addressee = readRequest(article, sentence, index, head, tasks);
    else if (last === index - 1 && isNumbered(article, sentence)) addTask(article, sentence.start, sentence.end, addressee, tasks);
    else if (last === index - 1 && !sentence.opensLine) addressee = readMore(article, sentence, index, addressee, tasks);
    if (tasks.length > before || (head && unitAt(article.under.tasks, sentence.end - 1) === colon)) last = index;
  });
  return tasks;
}

/** "Kỳ họp thông qua Nghị quyết về …. Theo đó, yêu cầu UBND tỉnh …": what a resolution asks for. */
function provided({ sentences, under }: Article, { start }: Sentence, index: number): Head | null {
  if (!senseAt(under.personnel, start).outcome) return null;
  const before = itemAt(sentences, index - 1)?.holds ?? 0;
  // what a government passes asks nothing for the session
  if (!(before & frame.resolution) || !(before & frame.passed) || !(before & (frame.assembly | frame.session))) return null;
  const at = pastSign(under.tasks, after(under.personnel, start));
  return senseAt(under.tasks, at).requestHead ? { end: after(under.tasks, at), stressed: false } : null;
}

/** "Hai là, tháo gỡ khó khăn …": the next item of what is asked for. */
function isNumbered({ under }: Article, { start, end }: Sentence): boolean {
  return senseAt(under.tasks, start).enumerator === true && after(under.tasks, start) < end;
}

/** "Đồng thời, rà soát …", "Yêu cầu các xã …", "Các địa phương cần …": more is asked by the same; gives of whom. */
function readMore(article: Article, sentence: Sentence, index: number, addressee: Addressee | null, tasks: Task[]): Addressee | null {
  const cx = article.under.tasks;
  const { start, end } = sentence;
  if (senseAt(cx, start).requestHead) return readRequest(article, sentence, index, { end: after(cx, start), stressed: false }, tasks);
  const opened = senseAt(cx, start).furthermore ? pastSign(cx, after(cx, start)) : start;
  const other = readAddressee(cx, opened, end);
  if (other && isTold(cx, other.end)) return addEach(article, other.end, end, other, start, tasks);
  if (opened === start) return addressee;
  const verb = other ? other.end : opened;
  if (senseAt(cx, verb).request && !senseAt(cx, verb).notTask) addTask(article, verb, end, other ?? addressee, tasks);
  return addressee;
}

/** "cần rà soát …", not "cần 120 tỷ đồng". */
function isTold(cx: Cursor<ReportSense>, at: number): boolean {
  const { must } = senseAt(cx, at);
  return must === 'verb' || (must === 'bare' && senseAt(cx, after(cx, at)).request === true);
}

/** Reads what is asked for; gives whom it is asked of. */
function readRequest(article: Article, sentence: Sentence, index: number, { end: head, stressed }: Head, tasks: Task[]): Addressee | null {
  const cx = article.under.tasks;
  const begin = pastAside(article, head, sentence.end);
  const addressee = readAddressee(cx, begin, sentence.end);
  const from = addressee ? pastManner(cx, addressee.end, sentence.end) : begin;
  if (from >= sentence.end || senseAt(cx, from).notTask) return null;
  const list = stressed ? -1 : listMark(cx, from, sentence);
  // "yêu cầu ngành hứa cụ thể: “…”": what stands in quotation marks is said
  if (list >= 0 && isQuote(unitAt(cx, list + 1))) return null;
  if (!addressee && list !== from && !senseAt(cx, from).request) return null;
  // "Giám đốc Sở Xây dựng, Trần Văn A": a sign behind the addressee, and what it says is not what is asked
  if (list !== from && !stressed && (!isWord(cx, from) || isCapital(cx, from))) return null;
  if (list < 0) return addEach(article, from, sentence.end, addressee, head, tasks);
  let start = list + 1;
  for (let at = start; at <= sentence.end; at++) {
    if (at < sentence.end && unitAt(cx, at) !== semicolon) continue;
    addItem(article, start, at, addressee, tasks);
    start = at + 1;
  }
  readLines(article, index + 1, addressee, tasks);
  return addressee;
}

/** Adds what one is asked, and what others are who the sentence goes on with; gives the last. What is put in before the first may say by when. */
function addEach(article: Article, from: number, limit: number, first: Addressee | null, aside: number, tasks: Task[]): Addressee | null {
  const cx = article.under.tasks;
  let asked = first;
  for (let at = from, since = aside; ; since = at) {
    const next = asked && nextAddressee(cx, at, limit);
    addTask(article, at, next ? next.sign : limit, asked, tasks, since);
    if (!next) return asked;
    asked = next.other;
    at = asked.end;
  }
}

/** "UBND tỉnh triển khai …; (đồng thời đề nghị) các Ban HĐND tăng cường …": where another begins who is asked, and the sign before it; null where none does. */
function nextAddressee(cx: Cursor<ReportSense>, from: number, limit: number): { readonly sign: number; readonly other: Addressee } | null {
  for (let at = from; at < limit; at++) {
    const apart = unitAt(cx, at) === semicolon;
    if (!apart && unitAt(cx, at) !== comma) continue;
    let next = at + 1;
    if (senseAt(cx, next).furthermore) next = after(cx, next);
    const asked = senseAt(cx, next).requestHead === true;
    // behind a comma only where it is said again that somebody is asked
    if (!apart && !asked) continue;
    const other = readAddressee(cx, asked ? after(cx, next) : next, limit);
    if (other && senseAt(cx, other.end).request && !senseAt(cx, other.end).notTask) return { sign: at, other };
  }
  return null;
}

/** The colon that opens a list: before its items, or at the end of the line that they follow; not that of 7:30. */
function listMark(cx: Cursor<ReportSense>, from: number, sentence: Sentence): number {
  for (let at = from; at < sentence.end; at++) if (unitAt(cx, at) === colon && !(isNumber(cx, at + 1) && isGlued(cx, at + 1))) return at;
  return -1;
}

/** The lines of a list: those that begin with a bullet or with a verb of doing. */
function readLines(article: Article, index: number, addressee: Addressee | null, tasks: Task[]): void {
  const { sentences } = article;
  const cx = article.under.tasks;
  for (let i = index, lines = 0; i < sentences.length && lines < longestList; i++) {
    const { start, end, opensLine } = sentences[i] as Sentence;
    // the rest of a line whose first sentence is an item
    if (!opensLine) {
      if (lines > 0) continue;
      return;
    }
    const from = skipBullet(cx, start, end);
    if (from === start && !senseAt(cx, from).request) return;
    addItem(article, from, end, addressee, tasks);
    lines++;
  }
}

/** "- UBND xã giao chỉ tiêu …;": an item may say itself who is asked. */
function addItem(article: Article, from: number, to: number, addressee: Addressee | null, tasks: Task[]): void {
  const cx = article.under.tasks;
  const own = readAddressee(cx, from, to);
  const doing = own && senseAt(cx, own.end);
  const asked = doing && (doing.request || doing.requestHead) && !doing.notTask ? own : null;
  addTask(article, asked ? asked.end : from, to, asked ?? addressee, tasks);
}

function skipBullet(cx: Cursor<ReportSense>, start: number, end: number): number {
  const unit = unitAt(cx, start);
  if (start + 1 >= end) return start;
  if (unit === 0x2d || unit === 0x2b || unit === 0x2a || unit === 0x2022 || unit === 0x2013 || unit === 0x25cf) return start + 1;
  const mark = unitAt(cx, start + 1);
  return isNumber(cx, start) && (mark === 0x2e || mark === 0x29) && !isNumber(cx, start + 2) ? start + 2 : start;
}
