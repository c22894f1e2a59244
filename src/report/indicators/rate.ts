// A count and its share of all, each of which may stand behind the other.
//
//   "121 hộ (1,02%)", "1.203 hộ, chiếm tỷ lệ 7,1%", "12/15 trường, đạt 80%", "tỷ lệ hộ nghèo còn 3,24% (834 hộ)"
import { compare } from '../../base/decimal.js';
import { has } from '../../base/own.js';
import type { Span } from '../../base/span.js';
import { countHeads, inhabitants, people, rateWord, rateWords } from '../../lexicon/indicators.js';
import { after, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { spanOf, wordsOf } from '../article.js';
import { exactOf } from '../rounding.js';
import { begin } from './beginning.js';
import type { Draft } from './draft.js';
import { lowerFirst, openingOf, type Reading } from './figure.js';
import { isShare } from './part.js';
import { firstOf } from './phrase.js';

const equals = 0x3d;

/** A count, and in brackets the share that it is. */
export function addRate(reading: Reading, current: Draft): Draft {
  const { state } = reading;
  const name = `${rateWord} ${lowerFirst(withoutCount(current.name))}`;
  const draft = begin(reading, { name, short: name, tokens: [] }, true);
  // "214 hộ (1,22%), giảm 37 hộ": the count stays the indicator at hand
  state.current = current;
  state.open.share = draft;
  return draft;
}

/** "tỷ lệ hộ nghèo còn 3,24% (834 hộ)": a rate, and in brackets what it comes to. */
export function countOfRate(reading: Reading, current: Draft): Draft | null {
  const name = ofRate(current);
  if (name === undefined) return null;
  const draft = begin(reading, { name, short: name, tokens: [] }, true);
  reading.state.current = current;
  return draft;
}

/** What a rate is of: of "tỷ lệ hộ nghèo", "hộ nghèo". */
function ofRate({ name, value }: Draft): string | undefined {
  const head = value.kind === 'percent' ? openingOf(name, rateWords) : undefined;
  return head && name.slice(head.length + 1);
}

/** "chiếm 7,1%", "chiếm 0,19% tổng số hộ dân": not of something else. */
function isOfAll({ article, state, behind }: Reading): boolean {
  if (state.current?.value.kind === 'quantity' && state.current.value.measure !== undefined) return false;
  const first = behind ? wordsOf(article, behind.at(0)?.[0] as number, behind.at(0)?.[1] as number).toLowerCase() : '';
  return (
    behind === null ||
    (first === inhabitants && state.current?.value.kind === 'quantity' && state.current.value.unit === people) ||
    countHeads.some((word) => first.startsWith(`${word} `))
  );
}

/** "1.203 hộ, chiếm tỷ lệ 7,1%": the share that a count is of all. */
export function rateOfCount(reading: Reading, current: Draft): Draft | null {
  const { article, placed, from } = reading;
  if (placed.value.kind !== 'percent' || (current.value.kind !== 'quantity' && current.value.kind !== 'ratio')) return null;
  const cx = article.under.indicators;
  const shared =
    ((isShare(reading) || isEquated(reading)) && isOfAll(reading)) ||
    isShareOfRatio(reading, current) ||
    isShareOfCounted(reading, current) ||
    isShareOfTotal(reading);
  for (let at = from; at < placed.start; at = after(cx, at)) {
    if (!senseAt(cx, at).rateHead && !shared) continue;
    const draft = addRate(reading, current);
    // ", tỉ lệ 6,68%, giảm 1,92%": what follows is said of the share
    reading.state.current = draft;
    return draft;
  }
  return null;
}

/** "12/15 trường đạt chuẩn, đạt 80%": of nothing but what the ratio is of. */
export function isShareOfRatio({ placed, relation, base }: Reading, { value }: Draft): boolean {
  return placed.value.kind === 'percent' && value.kind === 'ratio' && relation?.relation === 'reach' && !base;
}

/** "còn 5.870 hộ nghèo, tương đương 2,84%" */
function isEquated({ article, placed, relation, base }: Reading): boolean {
  // "hộ nghèo còn 29 hộ = 0,94%"
  if (unitAt(article.cx, placed.start - 1) === equals) return !base;
  return !relation && senseBefore(article.under.comparisons, placed.start).equation === true;
}

/** "38 xã, bằng 45,8% tổng số xã" */
function isShareOfTotal({ article, relation, base, behind, state }: Reading): boolean {
  const first = firstOf(behind);
  if (state.sentence.lost || relation?.relation !== 'reach' || base || first < 0) return false;
  return senseAt(article.under.indicators, first).numberHead === true;
}

/** So many counts before it are looked through. */
const mostCounts = 8;

/** "tiếp nhận 1.530 hồ sơ; giải quyết 1.520 hồ sơ, đạt 99,3%": of as many of the same as were counted before it in the sentence. */
function isShareOfCounted({ article, sentence, drafts, state, placed, relation, base, behind }: Reading, current: Draft): boolean {
  const { value } = current;
  if (state.sentence.lost || relation?.relation !== 'reach' || base || behind || placed.value.kind !== 'percent') return false;
  if (value.kind !== 'quantity' || !has(value, 'value')) return false;
  if (value.measure !== undefined || drafts.at(-1) !== current) return false;
  const opening = spanOf(article, sentence.start, sentence.start + 1).start;
  for (let i = drafts.length - 2; i >= Math.max(0, drafts.length - mostCounts); i--) {
    const { value: whole, evidence } = drafts[i] as Draft;
    if ((evidence[0] as Span).start < opening) return false;
    if (whole.kind === 'quantity' && isUnitOf(value.unit, whole.unit) && has(whole, 'value') && isAtMost(value.value, whole.value)) return true;
  }
  return false;
}

/** 1.870 đơn thư, giải quyết 1.650 đơn */
function isUnitOf(part: string, whole: string): boolean {
  return whole === part || whole.startsWith(`${part} `);
}

function isAtMost(part: string, whole: string): boolean {
  return compare(exactOf(part), exactOf(whole)) <= 0;
}

/** What is counted: of "Số hộ nghèo", "hộ nghèo". */
function withoutCount(name: string): string {
  const head = countHeads.find((word) => name.toLowerCase().startsWith(`${word} `));
  return head === undefined ? name : name.slice(head.length + 1);
}
