// Headings and lists: what they say holds for the figures under them, to the end of the sentence or of the list.
//
//   II. Chỉ tiêu chủ yếu năm 2012                      a heading on a line of its own: certainty and period
//   Mục tiêu năm 2023: …; …                            one before a colon
//   Trong đó: - Công nghiệp … - Xây dựng …             the parts of a whole
//   Cơ cấu kinh tế: nông nghiệp 18,6%; …               the shares of a structure
import { after, isNumber, isWord, opensLineAt, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, valueOver, valuesIn, wordsOf } from '../article.js';
import { frame } from '../frame.js';
import type { Sentence } from '../sentence.js';
import { topicBetween } from './attribute.js';
import type { Draft } from './draft.js';
import { periodBetween, yearAround } from './period.js';
import { isQuote } from './piece.js';
import type { DecisionState, ListState, State } from './state.js';
import { type Decision, isPassedList, statusOfHeading } from './status.js';

const closeBracket = 0x29;

/** "Theo đó, tổng thu …": behind a resolution on a plan the figures are what it sets. */
export function follow(article: Article, start: number, sentence: Sentence, { decision, time, list }: State): void {
  const taken = decision.made ?? decision.followed;
  const following = taken !== undefined && (isFollowing(article, sentence, start, taken, !decision.made) || goesOn(article, start, sentence, decision));
  if (decision.following) {
    list.status = list.section?.status;
    time.period = decision.before;
  }
  decision.following = following;
  decision.followed = following ? taken : undefined;
  if (!following) return;
  list.status = 'target';
  decision.before = time.period;
  time.period = taken.project ? undefined : (taken.days ?? time.period);
}

/** "Theo đó, …" goes on with what was decided, "Dự án dài 15 km" with a project. */
function isFollowing(article: Article, { start, end }: Sentence, from: number, decision: Decision, decided: boolean): boolean {
  const { followed, project } = senseAt(article.under.indicators, from);
  const next = decision.end === start || decided;
  if (!decision.project || !project) return !decision.project && (followed === 'named' || (followed === 'next' && next));
  if (!next) return false;
  // what is told as reached is done
  for (let at = start; at < end; at = after(article.under.results, at)) if (senseAt(article.under.results, at).met) return false;
  return true;
}

/**
 * "Tổng chi ngân sách địa phương 46.720 tỷ đồng, gồm: …" behind what a resolution set: an article that goes on with sums alone, and
 * names no time, no speaker and nothing as reached, is still at it.
 */
function goesOn(article: Article, start: number, { end, holds }: Sentence, { following }: DecisionState): boolean {
  if (!following || holds & (frame.request | frame.cue)) return false;
  const values = valuesIn(article, start, end);
  if (values.length === 0 || !values.every(({ value: { kind } }) => kind === 'money' || kind === 'percent')) return false;
  const cx = article.under.indicators;
  const results = article.under.results;
  for (let at = start; at < end; at = after(cx, at)) {
    const { status, saying } = senseAt(cx, at);
    if (saying || (status !== undefined && status !== 'must') || senseAt(results, at).met) return false;
  }
  return true;
}

/** "II. Chỉ tiêu chủ yếu năm 2012" on a line of its own. */
export function readHeadingLine(article: Article, { start, end }: Sentence, state: State, review: string | undefined): void {
  const { time, list } = state;
  const period = periodBetween(article, start, end, yearAround(time.period, review))?.days;
  const status = statusOfHeading(article, start, end, period, review);
  list.section = status ? { status, period, listed: false } : undefined;
  list.status = status;
  time.answered = false;
  list.whole = undefined;
  state.current = undefined;
  if (period) time.period = period;
  time.lead = time.period;
}

/** Parts and shares end with their sentence, or with the list that gives them: where another mark, or none, opens the line. */
export function leaveList({ cx }: Article, sentence: Sentence, start: number, { list }: State): void {
  const mark = start > sentence.start ? unitAt(cx, sentence.start) : -1;
  if (list.end === 0 && mark > 0) list.end = mark;
  else if (list.end !== mark || mark < 0) {
    list.whole = undefined;
    list.structure = undefined;
  }
}

/** "1.", "2)", "- ", "a)": the mark of a list item is no part of it. */
export function skipBullet({ cx }: Article, { start, end, opensLine }: Sentence): number {
  if (!opensLine || start + 1 >= end) return start;
  const unit = unitAt(cx, start);
  if (unit === 0x2d || unit === 0x2013 || unit === 0x2b || unit === 0x2022 || unit === 0x2a) return start + 1;
  const next = unitAt(cx, start + 1);
  const marked = next === closeBracket || (next === 0x2e && isNumber(cx, start));
  return marked && (isNumber(cx, start) || isWord(cx, start)) ? start + 2 : start;
}

/** A heading gives its period and certainty to what it lists; "Trong đó:" makes the list the parts of a whole. */
export function readHeading(article: Article, to: number, state: State, shortfall: boolean, review: string | undefined): void {
  const { time, list, sentence } = state;
  // "Đại biểu đề nghị: “Giá tăng …”": what is said is no list
  if (isQuote(unitAt(article.cx, to + 1))) {
    sentence.segment = to + 1;
    return;
  }
  // "đánh giá cao kết quả nửa đầu năm:" looks back, whatever year was told of last
  const year = isLookingBack(article, sentence.segment, to) ? review?.slice(0, 4) : undefined;
  const period = periodBetween(article, sentence.segment, to, year ?? yearAround(time.period, review));
  const status = isPassedList(article, sentence.segment, to) ? 'target' : statusOfHeading(article, sentence.segment, to, period?.days, review);
  if (period) {
    time.period = period.days;
    time.answered = false;
  }
  // "chưa đạt kế hoạch đề ra như:" lists what was done, and fell short
  if (status && !shortfall) list.status = status;
  else if (period) list.status = undefined;
  list.announced = true;
  const cx = article.under.indicators;
  // "xã đề ra 16 chỉ tiêu, trong đó:" lists aims, and no parts of what was told before
  if (state.last && sentence.sure !== 'target' && !sentence.lost && (senseBefore(cx, to).child || isFigureOf(article, to, state.last))) {
    list.whole = state.last;
    list.parts = [];
  }
  sentence.topic = topicBetween(article, sentence.segment, to) ?? sentence.topic;
  list.structure = structureIn(article, sentence.segment, to);
  if (list.whole || list.structure) list.end = opensLineAt(cx, to + 1) ? 0 : -1;
  sentence.segment = to + 1;
}

function isLookingBack({ under }: Article, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (senseAt(under.review, at).reviewCue) return true;
  return false;
}

/** "Xuất khẩu đạt 292 triệu USD: thủy sản 274 triệu USD, gạo 12 triệu USD" */
function isFigureOf(article: Article, end: number, { value }: Draft): boolean {
  const placed = valueOver(article, end - 1);
  return placed?.end === end && placed.value.kind === value.kind;
}

/** "Cơ cấu kinh tế chuyển dịch đúng hướng:", "Tỷ trọng:": what the shares behind it are of. */
function structureIn(article: Article, from: number, to: number): ListState['structure'] {
  const cx = article.under.indicators;
  for (let at = from; at < to; at = after(cx, at))
    if (senseAt(cx, at).structureHead || (senseAt(cx, at).shareHead && after(cx, at) === to))
      return { words: wordsOf(article, at, after(cx, at)), listed: true };
  return undefined;
}
