// What is looked for once in a sentence and holds for all of its figures, so that no figure walks the sentence again.
import { countBefore } from '../../base/list.js';
import { after, isCapital, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import type { Article, PartCursor } from '../article.js';
import { frame } from '../frame.js';
import type { Sentence } from '../sentence.js';

export interface Marks {
  /** The first word of a condition (nếu), of a resolution that is passed; the end of the sentence where there is none. */
  readonly condition: number;
  readonly passed: number;
  /** Where an assembly begins to agree to something: what it has done with a sum is yet to be. */
  readonly decided: number;
  /** Where a deputy begins to ask somebody for something: what they want is no figure of the report. */
  readonly wanted: number;
  /** Where somebody begins to complain, and where that ends: what a complaint cites is none either. */
  readonly complained: readonly [from: number, to: number];
  /** Quotation marks that open and close, in turn. */
  readonly quotes: readonly number[];
}

export function readMarks(article: Article, { start, end, holds }: Sentence): Marks {
  const { frames, under } = article;
  return {
    condition: holds & frame.condition ? conditionIn(article, start, end) : end,
    passed: holds & frame.passed ? firstWord(frames, frame.passed, under.documents, start, end) : end,
    decided: holds & (frame.assembly | frame.session) && holds & frame.agreed ? decidedFrom(article, start, end) : end,
    wanted: holds & frame.request ? wantedFrom(article, start, end) : end,
    complained: holds & frame.complaint ? complaintIn(article, start, end) : [end, end],
    quotes: holds & frame.quote ? quotesIn(article, start, end) : none,
  };
}

const comma = 0x2c;
const semicolon = 0x3b;
const none: readonly number[] = [];

/** The first frame word that is no part of a longer phrase. */
function firstWord(frames: Int32Array, kind: number, cx: PartCursor, start: number, end: number): number {
  for (let at = start; at < end; at = after(cx, at)) if ((frames[at] as number) & kind) return at;
  return end;
}

/** "HĐND tỉnh đồng ý trích 85 tỷ đồng" */
function decidedFrom({ frames, under }: Article, start: number, end: number): number {
  return firstWord(frames, frame.agreed, under.documents, firstWord(frames, frame.assembly | frame.session, under.session, start, end), end);
}

/** "nếu", "trường hợp …"; not the cases that are counted: 23 trường hợp, các trường hợp, số trường hợp. */
function conditionIn(article: Article, start: number, end: number): number {
  const { frames, under, valueAt } = article;
  let at = start;
  for (;;) {
    at = firstWord(frames, frame.condition, under.indicators, at, end);
    if (at >= end || !((valueAt[at] as number) >= 0 || senseBefore(under.documents, at).plural || senseBefore(under.indicators, at).indicatorHead)) return at;
    at = after(under.indicators, at);
  }
}

/** "Đại biểu Phạm Thùy Chi đề nghị Chính phủ tiếp tục giảm 2% thuế": a deputy, a verb of asking, and who is asked. */
function wantedFrom({ under }: Article, start: number, end: number): number {
  const { tasks, session } = under;
  let deputy = false;
  for (let at = start; at < end; at = after(tasks, at)) {
    if (senseAt(session, at).member && isCapital(session, after(session, at))) deputy = true;
    const next = after(tasks, at);
    if (deputy && senseAt(tasks, at).requestHead && senseAt(tasks, next).addressee) return next;
  }
  return end;
}

const speakerReach = 8;

/** "Cử tri phường 9 phản ánh 23 hộ …": those who live there, and a verb of complaining in their clause; up to a semicolon. */
function complaintIn({ cx, under }: Article, start: number, end: number): [from: number, to: number] {
  let speaker = -1;
  for (let at = start; at < end; at = after(under.tasks, at)) {
    const { citizen, complaint } = senseAt(under.tasks, at);
    if (unitAt(cx, at) === comma || unitAt(cx, at) === semicolon) speaker = -1;
    else if (citizen) speaker = at;
    else if (complaint && speaker >= 0 && at - speaker <= speakerReach) {
      let to = at;
      while (to < end && unitAt(cx, to) !== semicolon) to++;
      return [at, to];
    }
  }
  return [end, end];
}

function quotesIn({ cx }: Article, start: number, end: number): readonly number[] {
  const quotes: number[] = [];
  let open = false;
  for (let at = start; at < end; at++) {
    const unit = unitAt(cx, at);
    const opens: boolean = unit === 0x201c || (unit === 0x22 && !open);
    if (opens === open || (!opens && unit !== 0x201d && unit !== 0x22)) continue;
    quotes.push(at);
    open = opens;
  }
  return quotes;
}

/** Whether a token stands under a condition, behind a wish or in a complaint: what is said there is no figure of the report. */
export function isUntold({ condition, wanted, complained: [from, to] }: Marks, at: number): boolean {
  return at > condition || at > wanted || (at > from && at < to);
}

/** Whether a token stands between a mark that opens and the one that closes. */
export function isWithin(marks: readonly number[], at: number): boolean {
  return countBefore(marks, (mark) => mark < at) % 2 === 1;
}
