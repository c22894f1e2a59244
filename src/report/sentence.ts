// Sentences: lines, and what full stops, question and exclamation marks divide them into. "TP.HCM", "T.Ư" and "3.874 tỷ"
// hold no full stop; "2016.Theo" lost the blank after one.
import type { ReportSense } from '../lexicon/report-entry.js';
import { type Cursor, isCapital, isGlued, isNumber, isWord, opensLineAt, unitAt, wordAt } from '../tokens/cursor.js';
import { frame } from './frame.js';

export interface Sentence {
  /** First token, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** It is the first of its line. */
  readonly opensLine: boolean;
  /** The kinds of frame words in it. */
  readonly holds: number;
}

export function findSentences(cx: Cursor<ReportSense>, valueAt: Int32Array, frames: Int32Array): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let holds = 0;
  for (let at = 0; at < cx.count; at++) {
    if (at > start && opensLineAt(cx, at)) {
      sentences.push({ start, end: at, opensLine: opensLineAt(cx, start), holds });
      start = at;
      holds = 0;
    }
    holds |= frames[at] as number;
    const unit = unitAt(cx, at);
    if (isQuote(unit)) holds |= frame.quote;
    if (!endsSentence(cx, at, unit, valueAt)) continue;
    let end = at + 1;
    for (; end < cx.count && isClosing(unitAt(cx, end)) && isGlued(cx, end); end++) if (isQuote(unitAt(cx, end))) holds |= frame.quote;
    sentences.push({ start, end, opensLine: opensLineAt(cx, start), holds });
    start = end;
    holds = 0;
    at = end - 1;
  }
  if (start < cx.count) sentences.push({ start, end: cx.count, opensLine: opensLineAt(cx, start), holds });
  return sentences;
}

const longestDateline = 8;

/** The first token of what a sentence says, behind the paper or the place that opens an article: "(QNO) - Sáng 27/12, …", "BHT - Ngày 12/10, …". */
export function pastDateline(cx: Cursor, { start, end, opensLine }: Sentence): number {
  const limit = opensLine ? Math.min(end - 1, start + longestDateline) : start;
  let bracket = false;
  for (let at = start; at < limit; at++) {
    const unit = unitAt(cx, at);
    if (unit === 0x28 && at === start) bracket = true;
    else if (unit === 0x29 && bracket) bracket = false;
    else if ((unit === 0x2d || unit === 0x2013) && at > start && !bracket && !isGlued(cx, at)) return at + 1;
    else if (!bracket && !isCapital(cx, at)) return start;
  }
  return start;
}

function isQuote(unit: number): boolean {
  return unit === 0x22 || unit === 0x201c || unit === 0x201d;
}

function endsSentence(cx: Cursor<ReportSense>, at: number, unit: number, valueAt: Int32Array): boolean {
  if (unit === 0x21 || unit === 0x3f) return true;
  if (unit === 0x2026) return isCapital(cx, at + 1) && !isGlued(cx, at + 1);
  if (unit !== 0x2e || (valueAt[at] as number) >= 0) return false;
  const next = at + 1;
  if (next >= cx.count || opensLineAt(cx, next)) return true;
  if (unitAt(cx, next) === 0x2e) return false;
  if (isAbbreviation(cx, at - 1)) return false;
  // the number of a list item: "1. Sản xuất"
  if (isNumber(cx, at - 1) && opensLineAt(cx, at - 1)) return false;
  if (isGlued(cx, next)) return isClosing(unitAt(cx, next)) || (isWord(cx, next) && isCapital(cx, next) && !isAbbreviation(cx, at - 1));
  return isCapital(cx, next) || isNumber(cx, next) || !isWord(cx, next);
}

/** TP., Q., H., T.Ư: a short word in capitals before a full stop. */
function isAbbreviation(cx: Cursor<ReportSense>, at: number): boolean {
  return isCapital(cx, at) && wordAt(cx, at).abbreviation === true;
}

function isClosing(unit: number): boolean {
  return unit === 0x22 || unit === 0x201d || unit === 0x29 || unit === 0x27 || unit === 0x2019;
}
