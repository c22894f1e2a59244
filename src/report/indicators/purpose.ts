// Sums and what they are meant for: bố trí 45 tỷ đồng để hỗ trợ hộ nghèo, dành 306 tỷ đồng cho đào tạo nghề, giải quyết việc làm.
import { after, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valueOver } from '../article.js';
import { nameBehind } from './name-behind.js';
import { firstOf, type Tokens } from './phrase.js';

const comma = 0x2c;
const shortest = 2;
const longestVerb = 4;

/** What a sum is meant for, with the word that says so; null where none does. */
export function purposeBehind(article: Article, { value, end }: Placed, to: number): Tokens | null {
  const cx = article.under.results;
  if (value.kind !== 'money' || !senseAt(cx, end).purpose) return null;
  const start = after(cx, end);
  const last = endOfName(article, start, to);
  return last - start < shortest ? null : [[end, overVerbs(article, start, last, to)]];
}

/** What a sum is spent on, where that is a verb of doing: đầu tư 3.000 tỷ đồng thực hiện dự án thu gom, xử lý nước thải. */
export function doneWith(article: Article, { value }: Placed, behind: Tokens | null, to: number): Tokens | null {
  const [start, end] = behind?.at(0) ?? [0, 0];
  if (value.kind !== 'money' || !senseAt(article.under.results, start).resultVerb || end - start < 2) return behind;
  return [[start, overVerbs(article, start, end, to)]];
}

/** Over the commas between verbs that share what they are done to: thu gom, vận chuyển và xử lý rác. */
function overVerbs(article: Article, from: number, end: number, to: number): number {
  let last = end;
  while (unitAt(article.cx, last) === comma && endsWithVerb(article, from, last) && isVerbAlone(article, last + 1)) {
    const next = endOfName(article, last + 1, to);
    if (valueOver(article, next)) return last;
    last = next;
  }
  return last;
}

/** Whether what stands behind a figure is what it is meant for. */
export function isPurpose({ under }: Article, behind: Tokens | null): boolean {
  return senseAt(under.results, firstOf(behind)).purpose === true;
}

function endOfName(article: Article, from: number, to: number): number {
  return nameBehind(article, from, to)?.at(-1)?.[1] ?? from;
}

function endsWithVerb({ under }: Article, from: number, to: number): boolean {
  const cx = under.results;
  for (let at = Math.max(from, to - longestVerb); at < to; at++) if (senseAt(cx, at).resultVerb && after(cx, at) === to) return true;
  return false;
}

/** A verb of doing that no figure stands behind. */
function isVerbAlone(article: Article, at: number): boolean {
  const cx = article.under.results;
  return senseAt(cx, at).resultVerb === true && valueOver(article, after(cx, at)) === undefined;
}

/** Whether a sum is what somebody does something with: dành, bố trí được, ứng trước. */
export function isAllotted({ under }: Article, at: number): boolean {
  const cx = under.results;
  return senseBefore(cx, at).allotment === true || (senseAt(under.comparisons, at - 1).filler === true && senseBefore(cx, at - 1).allotment === true);
}
