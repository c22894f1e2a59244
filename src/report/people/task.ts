// Tasks: what the session asks for from now on.
//
//   task = asker … head [addressee] clause                  HĐND tỉnh yêu cầu UBND tỉnh tập trung giải ngân …
//        | asker … head [addressee] … ':' clause (';' clause)*  and the lines of a list behind it
//        | asker … head addressee clause (';' addressee clause)*   UBND tỉnh triển khai …; các Ban HĐND tăng cường giám sát
//        | asker … head ',' … ',' addressee clause          yêu cầu, để hoàn thành các chỉ tiêu, UBND quận khẩn trương …
//        | asker … stress [addressee] must clause           nhấn mạnh UBND tỉnh cần …
//        | asker … stress … task-noun … ':' list             nhấn mạnh một số nhiệm vụ trọng tâm: …; …
//        | furthermore ',' clause                           Đồng thời, rà soát …: in the sentence behind one
//        | enumerator ',' clause                            Hai là, tháo gỡ …: there too, on a line of its own or not
//        | head [addressee] clause                          Yêu cầu các xã giải quyết …: there too
//
// Voters, deputies, departments ask too, and papers tell what was asked before. Only what the assembly, the one who
// presides over it or its resolution asks for is a task; where that is not said, there is none.
import type { ReportSense } from '../../lexicon/report-entry.js';
import { after, type Cursor, isCapital, isGlued, isNumber, isWord, senseAt, unitAt } from '../../tokens/cursor.js';
import type { Article } from '../article.js';
import { frame } from '../frame.js';
import type { Task } from '../report.js';
import type { Sentence } from '../sentence.js';
import { type Addressee, laterAddressee, readAddressee } from './addressee.js';
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
    const head = sentence.holds & frame.request ? headOf(article, sentence, askers) : null;
    const before = tasks.length;
    if (head) addressee = readRequest(article, sentence, index, head, tasks);
    else if (last === index - 1 && isNumbered(article, sentence)) addTask(article, sentence.start, sentence.end, addressee, tasks);
    else if (last === index - 1 && !sentence.opensLine) addressee = readMore(article, sentence, index, addressee, tasks);
    if (tasks.length > before || (head && unitAt(article.under.tasks, sentence.end - 1) === colon)) last = index;
  });
  return tasks;
}

/** "Hai là, tháo gỡ khó khăn …": the next item of what is asked for. */
function isNumbered({ under }: Article, { start, end }: Sentence): boolean {
  return senseAt(under.tasks, start).enumerator === true && after(under.tasks, start) < end;
}

/** "Đồng thời, rà soát …", "Yêu cầu các xã …": more is asked by the same; gives of whom. */
function readMore(article: Article, sentence: Sentence, index: number, addressee: Addressee | null, tasks: Task[]): Addressee | null {
  const cx = article.under.tasks;
  if (senseAt(cx, sentence.start).requestHead) return readRequest(article, sentence, index, { end: after(cx, sentence.start), stressed: false }, tasks);
  if (!senseAt(cx, sentence.start).furthermore) return addressee;
  const from = pastSign(cx, after(cx, sentence.start));
  const other = readAddressee(cx, from, sentence.end);
  const verb = other ? other.end : from;
  if (senseAt(cx, verb).request && !senseAt(cx, verb).notTask) addTask(article, verb, sentence.end, other ?? addressee, tasks);
  return addressee;
}

/** Reads what is asked for; gives whom it is asked of. */
function readRequest(article: Article, sentence: Sentence, index: number, { end: head, stressed }: Head, tasks: Task[]): Addressee | null {
  const cx = article.under.tasks;
  const addressee = readAddressee(cx, head, sentence.end) ?? (unitAt(cx, head) === comma ? laterAddressee(cx, head, sentence.end) : null);
  const from = addressee ? addressee.end : head;
  if (from >= sentence.end || senseAt(cx, from).notTask) return null;
  const list = stressed ? -1 : listMark(cx, from, sentence);
  // "yêu cầu ngành hứa cụ thể: “…”": what stands in quotation marks is said
  if (list >= 0 && isQuote(unitAt(cx, list + 1))) return null;
  if (!addressee && list !== from && !senseAt(cx, from).request) return null;
  // "Giám đốc Sở Xây dựng, Trần Văn A": a sign behind the addressee, and what it says is not what is asked
  if (list !== from && !stressed && (!isWord(cx, from) || isCapital(cx, from))) return null;
  if (list < 0) {
    let asked = addressee;
    for (let at = from; ; ) {
      const next = asked && nextAddressee(cx, at, sentence.end);
      addTask(article, at, next ? next.sign : sentence.end, asked, tasks);
      if (!next) return asked;
      asked = next.other;
      at = asked.end;
    }
  }
  let start = list + 1;
  for (let at = start; at <= sentence.end; at++) {
    if (at < sentence.end && unitAt(cx, at) !== semicolon) continue;
    addItem(article, start, at, addressee, tasks);
    start = at + 1;
  }
  readLines(article, index + 1, addressee, tasks);
  return addressee;
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
