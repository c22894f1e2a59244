// A task as it is told: its words without the marks around them, whom it is asked of, and by when.
import type { ReportSense } from '../../lexicon/report-entry.js';
import { after, type Cursor, isNumber, isWord, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, spanOf, valuesIn, wordsOf } from '../article.js';
import type { Task } from '../report.js';
import type { Addressee } from './addressee.js';
import { isQuote, pastSign } from './asking.js';

const shortestTask = 3;

/** Adds what tokens ask for, where it is more than a word or two. */
export function addTask(article: Article, from: number, to: number, addressee: Addressee | null, tasks: Task[]): void {
  const cx = article.under.tasks;
  let start = from;
  let end = to;
  while (start < end && isMark(cx, start)) start++;
  if (senseAt(cx, start).enumerator && after(cx, start) < end) start = pastSign(cx, after(cx, start));
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

/** The one day or span that the words before it make a limit; none where there are two. */
function dueOf(article: Article, start: number, end: number): string | undefined {
  const cx = article.under.tasks;
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
