// Sentences: lines, and what full stops, question and exclamation marks divide them into. "TP.HCM", "T.Ư" and "3.874 tỷ"
// hold no full stop; "2016.Theo" lost the blank after one.
import type { ReportSense } from '../lexicon/report-entry.js';
import { type Cursor, isCapital, isGlued, isNumber, isWord, opensLineAt, unitAt, wordAt } from '../tokens/cursor.js';
import { type Framed, framesIn } from './frame.js';

export interface Sentence {
  /** First token, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** It is the first of its line. */
  readonly opensLine: boolean;
  /** The kinds of frame words in it. */
  readonly holds: number;
}

export function findSentences(cx: Cursor<ReportSense>, valueAt: Int32Array, framed: readonly Framed[]): Sentence[] {
  const sentences: Sentence[] = [];
  const keep = (start: number, end: number) => {
    sentences.push({ start, end, opensLine: opensLineAt(cx, start), holds: framesIn(framed, start, end) });
  };
  let start = 0;
  for (let at = 0; at < cx.count; at++) {
    if (at > start && opensLineAt(cx, at)) {
      keep(start, at);
      start = at;
    }
    if (!endsSentence(cx, at, valueAt)) continue;
    let end = at + 1;
    while (end < cx.count && isClosing(unitAt(cx, end)) && isGlued(cx, end)) end++;
    keep(start, end);
    start = end;
    at = end - 1;
  }
  if (start < cx.count) keep(start, cx.count);
  return sentences;
}

function endsSentence(cx: Cursor<ReportSense>, at: number, valueAt: Int32Array): boolean {
  const unit = unitAt(cx, at);
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
