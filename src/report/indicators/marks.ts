// What is looked for once in a sentence and holds for all of its figures, so that no figure walks the sentence again.
import { after, senseAt, unitAt } from '../../tokens/cursor.js';
import type { Article } from '../article.js';
import type { Sentence } from '../sentence.js';

export interface Marks {
  /** The first word of a condition (nếu), of a resolution that is passed; the end of the sentence where there is none. */
  readonly condition: number;
  readonly passed: number;
  /** Quotation marks that open and close, in turn. */
  readonly quotes: readonly number[];
}

export function readMarks(article: Article, sentence: Sentence): Marks {
  const cx = article.under.indicators;
  const documents = article.under.documents;
  let condition = sentence.end;
  let passed = sentence.end;
  let nextWord = sentence.start;
  let nextVerb = sentence.start;
  const quotes: number[] = [];
  let open = false;
  for (let at = sentence.start; at < sentence.end; at++) {
    if (at === nextWord) {
      if (condition === sentence.end && senseAt(cx, at).condition) condition = at;
      nextWord = after(cx, at);
    }
    if (at === nextVerb) {
      if (passed === sentence.end && senseAt(documents, at).documentVerb === 'passed') passed = at;
      nextVerb = after(documents, at);
    }
    const unit = unitAt(cx, at);
    const opens: boolean = unit === 0x201c || (unit === 0x22 && !open);
    if (opens === open || (!opens && unit !== 0x201d && unit !== 0x22)) continue;
    quotes.push(at);
    open = opens;
  }
  return { condition, passed, quotes };
}

/** Whether a token stands between a mark that opens and the one that closes. */
export function isWithin(marks: readonly number[], at: number): boolean {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}
