// The words that names are made of: Trần Thị Lương An, H'Hen Niê, K'Brêu.
import type { ReportSense } from '../../lexicon/report-entry.js';
import { type Cursor, isCapital, isGlued, isUpper, isWord, lengthOf, opensLineAt, unitAt, wordAt } from '../../tokens/cursor.js';

/** How many words a name has at most. */
export const mostWords = 5;
const longestRun = 24;

/** A capitalized word, but for one in capitals throughout; not the first of the next line. */
export function isNameWord(cx: Cursor<ReportSense>, at: number, start: number): boolean {
  if (!isWord(cx, at) || !isCapital(cx, at) || (at > start && opensLineAt(cx, at))) return false;
  return !isUpper(cx, at) || lengthOf(cx, at) === 1;
}

/** The end of a run of capitalized words; `at` where there is none. No name is longer than a line of them. */
export function runEnd(cx: Cursor<ReportSense>, at: number): number {
  let end = at;
  while (end < at + longestRun && isNameWord(cx, end, at)) end = isApostrophe(cx, end + 1) ? end + 3 : end + 1;
  return end;
}

/** K'Brêu, H’Hen: an apostrophe glued between two parts of one word. */
export function isApostrophe(cx: Cursor<ReportSense>, at: number): boolean {
  const unit = unitAt(cx, at);
  return (unit === 0x27 || unit === 0x2019) && isGlued(cx, at) && isWord(cx, at + 1) && isGlued(cx, at + 1);
}

export function isSurname(cx: Cursor<ReportSense>, at: number): boolean {
  return isCapital(cx, at) && wordAt(cx, at).surname === true;
}
