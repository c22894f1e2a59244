// How sure a figure is: done, estimated, or aimed at.
//
//   own      "ước đạt 154.445 tỷ" is an estimate, "phấn đấu đạt 100%" a target; "đạt" leaves it to the stronger words around it
//   behind   "3 km ống nước sẽ lắp xong" is a target
//   heading  "Chỉ tiêu chủ yếu năm 2012" makes targets of what it lists, "Kết quả thực hiện các chỉ tiêu:" does not
//   decided  "… thông qua nghị quyết về dự toán năm 2025. Theo đó, …"
import { after, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, valueOver, valuesIn } from '../article.js';
import { frame } from '../frame.js';
import type { Sentence } from '../sentence.js';
import { isOfDepartment } from './department.js';
import { periodBetween } from './period.js';
import { isDated } from './piece.js';

export type Sureness = 'estimate' | 'target';

const comma = 0x2c;
const openBracket = 0x28;

/** What the words between two tokens say; the last strong word tells. */
export function statusBetween(article: Article, from: number, to: number): Sureness | undefined {
  const cx = article.under.indicators;
  const results = article.under.results;
  let found: Sureness | undefined;
  // a proposal, or aims that are said to be reached, end with their clause
  let passing = false;
  let planned = false;
  let opening = true;
  for (let at = from; at < to; at = after(cx, at)) {
    const { status, planWord, planNoun, opener } = senseAt(cx, at);
    const unit = unitAt(cx, at);
    // "kế hoạch" gives a target where it is what the figure is of (KH: 10,5%), not where something is compared to it
    // nor is "để đạt mục tiêu tăng trưởng 8%" what it is compared to
    const named = !planWord || opening || unitAt(cx, after(cx, at)) === 0x3a || senseAt(cx, after(cx, at)).growthNoun === true;
    if (status && status !== 'weak' && named && (status !== 'must' || isMeasured(article, after(cx, at)))) {
      found = status === 'estimate' ? 'estimate' : 'target';
      passing = status === 'proposal' || (planWord === true && isMet(article, at));
      planned = planWord === true;
    }
    // "kế hoạch vốn đầu tư công giải ngân 1.534 tỷ đồng": what is paid out of a plan is done
    else if (planned && senseAt(cx, at).payment) found = undefined;
    else if (found && !planNoun && senseAt(results, at).met && planNounBefore(article, from, at)) passing = true;
    if (unit === comma && passing) {
      found = undefined;
      passing = false;
    }
    if (unit === comma || unit === openBracket) opening = true;
    else if (!opener) opening = false;
  }
  return found;
}

/** "phải giải ngân 95%", "phải tăng 3%" */
function isMeasured(article: Article, at: number): boolean {
  const { indicatorHead, status } = senseAt(article.under.indicators, at);
  const { relation } = senseAt(article.under.comparisons, at);
  return indicatorHead === true || status === 'weak' || relation === 'increase' || relation === 'decrease';
}

/** "18/22 chỉ tiêu đạt | kế hoạch, …", "vượt mức | kế hoạch" */
function isMet({ under }: Article, at: number): boolean {
  const cx = under.results;
  for (let before = at - 1; before >= Math.max(0, at - 2); before--) if (senseAt(cx, before).met && after(cx, before) >= at) return true;
  return false;
}

/** "các chỉ tiêu chủ yếu | đạt khá": a few words back. */
function planNounBefore(article: Article, from: number, to: number): boolean {
  const cx = article.under.indicators;
  for (let at = to - 1; at >= Math.max(from, to - 5); at--) if (senseAt(cx, at).planNoun === 'list') return true;
  return false;
}

const farthestBehind = 12;

/** "13 tuyến còn lại sẽ làm xong trong năm 2020": told in the clause behind the figure. */
export function isYetToBe(article: Article, from: number, limit: number): boolean {
  const cx = article.under.indicators;
  for (let at = from; at < limit && at - from < farthestBehind; at = after(cx, at)) {
    const unit = unitAt(cx, at);
    if (unit === comma || unit === 0x3b || unit === 0x3a || unit === openBracket) return false;
    if (senseAt(cx, at).willBe) return true;
  }
  return false;
}

/** "kiến nghị thu hồi 12 tỷ đồng, đã thu hồi 9 tỷ đồng" */
export function isDoneAlready({ under }: Article, from: number, to: number): boolean {
  const cx = under.indicators;
  for (let at = from; at < to; at = after(cx, at)) if (senseAt(cx, at).already) return true;
  return false;
}

/** "3/18 chỉ tiêu dự kiến không đạt": right behind the figure, before whether it is reached. */
export function isForeseen(article: Article, from: number, limit: number): boolean {
  if (from >= limit || senseAt(article.under.indicators, from).status !== 'estimate') return false;
  return senseAt(article.under.results, after(article.under.indicators, from)).met === true;
}

/** "Ước cả năm, …": the time is what is estimated, and all that is told of it. */
export function estimatesTime(article: Article, from: number, to: number): boolean {
  const cx = article.under.indicators;
  for (let at = from; at < to; at = after(cx, at)) {
    if (senseAt(cx, at).status !== 'estimate') continue;
    const placed = valueOver(article, after(cx, at));
    return placed !== undefined && isDated(placed);
  }
  return false;
}

/** What a heading says of all that it lists; `days` are its own. */
export function statusOfHeading(article: Article, from: number, to: number, days: string | undefined, review: string | undefined): Sureness | undefined {
  const cx = article.under.indicators;
  const results = article.under.results;
  const cues = article.under.review;
  let strong: Sureness | undefined;
  let noun: 'aim' | 'list' | undefined;
  let told = false;
  for (let at = from; at < to; at++) {
    const { status, planNoun } = senseAt(cx, at);
    const { met, fares } = senseAt(results, at);
    if (met || fares || senseAt(cues, at).reviewCue) told = true;
    // "bằng 127% dự toán, gồm:" measures what was done
    if (planNoun && (isOfDepartment(article, at) || isMeasuredBy(article, at))) continue;
    if (planNoun) noun = noun === 'aim' ? noun : planNoun;
    else if (status && status !== 'weak' && status !== 'must') strong = status === 'estimate' ? 'estimate' : 'target';
  }
  // "Năm 2026, tỉnh dự kiến 22 chỉ tiêu chủ yếu:"
  if (strong === 'estimate' && noun && !told && days !== undefined && review !== undefined && days.slice(0, 10) > review.slice(11)) return 'target';
  if (strong || !noun || told) return strong;
  return noun === 'list' && days !== undefined && review !== undefined && isWithin(days, review) ? undefined : 'target';
}

/** "đạt 105% kế hoạch", "tăng 5% so với kế hoạch" */
function isMeasuredBy(article: Article, at: number): boolean {
  return senseBefore(article.under.comparisons, at).baseMark === true || valueOver(article, at - 1)?.value.kind === 'percent';
}

function isWithin(days: string, review: string): boolean {
  return days.slice(0, 10) >= review.slice(0, 10) && days.slice(11) <= review.slice(11);
}

/** A resolution on what is planned, and the year it is for; one on a project says no time. */
export interface Decision {
  readonly days: string | undefined;
  readonly project: boolean;
  /** Behind the sentence that tells of it. */
  readonly end: number;
}

/** "… tán thành Nghị quyết về dự toán ngân sách nhà nước năm 2025." */
export function decisionIn(article: Article, { start, end, holds }: Sentence): Decision | undefined {
  if (!(holds & frame.resolution) || !(holds & (frame.passed | frame.assent))) return undefined;
  const documents = article.under.documents;
  const cx = article.under.indicators;
  let resolution = false;
  let passed = false;
  let planned = false;
  let project = false;
  for (let at = start; at < end; at++) {
    const { document, documentVerb, assent } = senseAt(documents, at);
    if (document === 'resolution') resolution = true;
    if (documentVerb === 'passed' || assent) passed = true;
    if (resolution && senseAt(cx, at).planNoun === 'aim') planned = true;
    if (resolution && senseAt(cx, at).project) project = true;
  }
  if (!resolution || !passed || (!planned && !project)) return undefined;
  return { days: planned ? periodBetween(article, start, end)?.days : undefined, project: !planned, end };
}

/** A list of resolutions that were passed: what they provide for is yet to be. */
export function isPassedList(article: Article, from: number, to: number): boolean {
  const cx = article.under.documents;
  let passed = false;
  let resolution = false;
  for (let at = from; at < to; at++) {
    const { documentVerb, document } = senseAt(cx, at);
    if (documentVerb === 'passed') passed = true;
    if (document === 'resolution') resolution = true;
  }
  return passed && resolution;
}

/** A line of its own without a full stop and without figures: what stands below it is under it. */
export function isHeadingLine(article: Article, sentence: Sentence, before: Sentence | undefined, next: Sentence | undefined): boolean {
  const { cx } = article;
  if (!next?.opensLine || sentence.end - sentence.start > 24) return false;
  // "II." may have been parted from it
  if (!sentence.opensLine && !(before?.opensLine && before.end - before.start <= 2)) return false;
  const last = unitAt(cx, sentence.end - 1);
  if (last === 0x2e || last === 0x21 || last === 0x3f || last === 0x3a || last === 0x3b || last === comma) return false;
  return valuesIn(article, sentence.start, sentence.end).every(({ value }) => value.kind === 'date' || value.kind === 'period' || value.kind === 'ordinal');
}
