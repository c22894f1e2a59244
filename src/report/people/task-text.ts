// A task as it is told: its words without the marks around them, whom it is asked of, and by when.
import type { ReportSense } from '../../lexicon/report-entry.js';
import { after, type Cursor, isNumber, isWord, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, isLong, spanOf, valuesIn, wordsOf } from '../article.js';
import type { Task } from '../report.js';
import type { Addressee } from './addressee.js';
import { isQuote, pastSign } from './asking.js';

const shortestTask = 3;

/** Adds what tokens ask for, where it is more than a word or two; what stands before them from `since` on may say by when. */
export function addTask(article: Article, from: number, to: number, addressee: Addressee | null, tasks: Task[], since: number = from): void {
  const cx = article.under.tasks;
  let start = from;
  let end = to;
  while (start < end && isMark(cx, start)) start++;
  if (senseAt(cx, start).enumerator && after(cx, start) < end) start = pastSign(cx, after(cx, start));
  while (end > start && isMark(cx, end - 1)) end--;
  if (end - start < shortestTask) return;
  const due = dueOf(article, Math.min(since, start), end);
  const asked = addressee && !isLong(article, addressee.start, addressee.end) ? addressee : null;
  const places = asked ? [spanOf(article, asked.start, asked.end)] : [];
  // a day that was put in before who is asked
  if (due && due.start < start) places.unshift(spanOf(article, due.start, due.end));
  tasks.push({
    text: wordsOf(article, start, end),
    ...(asked ? { addressee: wordsOf(article, asked.start, asked.end) } : {}),
    ...(due ? { due: due.edtf } : {}),
    evidence: [...places, spanOf(article, start, end)],
  });
}

function isMark(cx: Cursor<ReportSense>, at: number): boolean {
  const unit = unitAt(cx, at);
  return !isWord(cx, at) && !isNumber(cx, at) && unit !== 0x28 && unit !== 0x29 && unit !== 0x25 && !isQuote(unit);
}

/** A day or span by which something is due, and where it stands. */
interface Due {
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
}

/** The one day or span that the words before it make a limit; none where there are two. */
function dueOf(article: Article, from: number, to: number): Due | undefined {
  const cx = article.under.tasks;
  let due: Due | undefined;
  for (const { value, start, end } of valuesIn(article, from, to)) {
    if ((value.kind !== 'date' && value.kind !== 'period') || !value.edtf) continue;
    if (!senseAt(cx, start).dueMark && !isMarked(cx, start, from)) continue;
    // "trong năm 2024 và những năm tiếp theo" is no limit
    if (senseAt(cx, end).conjunction) continue;
    if (due && due.edtf !== value.edtf) return undefined;
    due ??= { edtf: value.edtf, start, end };
  }
  return due;
}

/** A mark of a limit ends right before a token. */
function isMarked(cx: Cursor<ReportSense>, at: number, least: number): boolean {
  for (let i = Math.max(least, at - 3); i < at; i++) if (senseAt(cx, i).dueMark && after(cx, i) === at) return true;
  return false;
}
