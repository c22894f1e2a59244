// Indicators: what the report gives figures for.
//
//   statement = name stating* figure (',' comparison)* | figure name | child figure …
//
// "Tổng thu ngân sách Nhà nước trên địa bàn quận ước đạt 14.987 tỷ đồng, bằng 80% dự toán năm, bằng 158% so với cùng kỳ."
// Figures are read in order. One with a name before it begins an indicator; one with a relation (tăng, bằng, vượt) and no
// name compares the indicator at hand; one with neither states it again, for another period or with another certainty.
import { toIso } from '../../base/civil.js';
import { has, itemAt } from '../../base/own.js';
import type { Decimal } from '../../base/value.js';
import { after, isCapital, isWord, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, spanOf, valueOver, valuesIn } from '../article.js';
import { frame } from '../frame.js';
import { isNearlyOver } from '../nearly-over.js';
import type { Sentence } from '../sentence.js';
import { isToCome } from './beginning.js';
import { type Draft, newState, type State } from './figure.js';
import { follow, leaveList, readHeading, readHeadingLine, skipBullet } from './heading.js';
import { readLevels } from './level.js';
import { type Marks, readMarks } from './marks.js';
import { isMeasurable } from './measurable.js';
import { isHeld, isMonth, isSpanOfDays, periodBetween, timeOfAccounts } from './period.js';
import { isDated } from './piece.js';
import { readFigure } from './read-figure.js';
import { decisionIn, isHeadingLine } from './status.js';

const colon = 0x3a;

/** The indicators of an article, before those stated twice are brought together. */
export function findIndicators(article: Article, review: string | undefined): Draft[] {
  const drafts: Draft[] = [];
  const state = newState(review);
  article.sentences.forEach((sentence, index) => {
    if (index === 0 && isTitle(article)) return;
    const heading = isHeadingLine(article, sentence, itemAt(article.sentences, index - 1), itemAt(article.sentences, index + 1));
    if (heading) readHeadingLine(article, sentence, state, review);
    else readSentence(article, sentence, state, drafts, review);
    state.near = spanOf(article, sentence.start, sentence.start + 1).start;
  });
  return drafts;
}

/** A first line without a full stop, with more text under it. */
function isTitle({ sentences, cx }: Article): boolean {
  const [first, second] = sentences;
  return first !== undefined && second?.opensLine === true && unitAt(cx, first.end - 1) !== 0x2e;
}

function readSentence(article: Article, sentence: Sentence, state: State, drafts: Draft[], review: string | undefined): void {
  const start = skipBullet(article, sentence);
  // "- Giải ngân đến 30/11: 3.985 tỷ đồng": a time that an item of a list states is its own
  if (sentence.opensLine && state.item) state.period = state.lead ?? review;
  if (sentence.opensLine) state.item = start > sentence.start;
  // nor is one of the accounts that the item before it named
  if (sentence.opensLine && state.item) state.accounts = undefined;
  if (sentence.opensLine && start === sentence.start) {
    // a new paragraph that is no item of a list
    if (state.section?.listed) {
      state.section = undefined;
      state.period = review;
    }
    state.status = state.section?.status;
    // a time to come, a span of days and what an answer is about are those of their paragraph, and of the list under it
    if (state.answered || (state.period && (isToCome(article, state.period, review) || isSpanOfDays(state.period)))) state.period = review;
    state.lead = undefined;
    state.listed = false;
    state.answered = false;
  } else if (sentence.opensLine && state.section) state.section.listed = true;
  const parts = senseAt(article.under.indicators, start).child === true;
  // without a review a period holds to the end of its sentence and its parts, or of the list under its heading
  const carried = isLookedBackOn(article, sentence, state.period) && !(state.questioned && sentence.opensLine);
  if (review === undefined && !parts && !(sentence.opensLine && start > sentence.start) && !carried) state.period = undefined;
  // "dù quý IV tăng tới 9,1%" says nothing of the sentences that follow, nor does a month that no paragraph began with
  const passing = state.again || (state.period && (!isHeld(state.period, review) || (review && isMonth(state.period) && state.period !== state.lead)));
  if (passing) state.period = state.answered ? undefined : review;
  // "Cũng tại kỳ họp, HĐND đã xem xét báo cáo về tình hình 6 tháng đầu năm 2017."
  if (isReviewNamed(article, sentence, review)) {
    state.period = review;
    state.answered = false;
  }
  state.again = false;
  follow(article, start, sentence, state);
  leaveList(article, sentence, start, state);
  state.current = undefined;
  state.lost = false;
  state.tally = null;
  state.topic = undefined;
  state.crop = undefined;
  state.sure = undefined;
  state.segment = start;
  // "… ước đạt 7,05%. Trong đó, công nghiệp tăng 8,9%"
  state.partOf = parts ? state.last : undefined;
  if (isAnswering(article, sentence) || isDebating(article, sentence)) {
    // what is answered is of the time that the answer states
    if (!state.answered) state.period = undefined;
    state.answered = true;
    state.questioned = true;
  }
  const shortfall = shortfallIn(article, sentence);
  let from = start;
  let opening: string | undefined;
  let opened = false;
  const before = drafts.length;
  let marks: Marks | undefined;
  for (const placed of valuesIn(article, start, sentence.end)) {
    if (placed.start < from || !(isCandidate(article, placed) || isOldNumeral(article, placed, from))) continue;
    marks ??= readMarks(article, sentence);
    from = readFigure({ article, sentence, marks, placed, from, state, drafts, shortfall: placed.start > shortfall, review });
    if (!opened && drafts.length > before) {
      opening = state.period;
      opened = true;
    }
  }
  if (!state.item && isTimed(article, start)) state.lead ??= opening;
  // "…; năm 2019 thành phố sẽ rót 5.400 tỷ đồng": a time to come that a sentence does not begin with ends with it
  if (opened && review && state.period && state.period.slice(0, 10) > review.slice(11) && !(opening && opening.slice(0, 10) > review.slice(11)))
    state.period = opening;
  if (unitAt(article.cx, sentence.end - 1) === colon) {
    readHeading(article, sentence.end - 1, state, shortfall < sentence.end, review);
    state.lead ??= state.period;
  }
  state.decision = decisionIn(article, sentence) ?? (opened ? undefined : state.decision);
  if (review === undefined) state.accounts = timeOfAccounts(article, sentence) ?? state.accounts;
}

/** "Lũy kế 9 tháng, …", in an article of October: what follows is of that time too, up to what is resolved. A month alone is only that of its figure. */
function isLookedBackOn({ published }: Article, { holds }: Sentence, period: string | undefined): boolean {
  return !(holds & frame.resolution) && period !== undefined && published !== undefined && !isMonth(period) && isNearlyOver(period, toIso(published));
}

/** A sentence without figures that names the time under review: what follows is of that time again. */
function isReviewNamed(article: Article, { start, end, holds, opensLine }: Sentence, review: string | undefined): boolean {
  if (review === undefined || !(opensLine || holds & frame.cue || isTimed(article, start))) return false;
  if (!valuesIn(article, start, end).every((placed) => isDated(placed) || placed.value.kind === 'ordinal')) return false;
  return periodBetween(article, start, end, review.slice(0, 4))?.days === review;
}

/** "Tháng 11, …", "Trong tháng 11, …" */
function isTimed(article: Article, start: number): boolean {
  const placed = valueOver(article, senseAt(article.under.indicators, start).opener ? start + 1 : start);
  return placed !== undefined && isDated(placed);
}

/** Questions are answered from here to the end of the paragraph. */
function isAnswering(article: Article, { start, end, holds }: Sentence): boolean {
  if (!(holds & frame.answer)) return false;
  const cx = article.under.documents;
  for (let at = start; at < end; at = after(cx, at)) if (senseAt(cx, at).answer) return true;
  return false;
}

/** "Đại biểu Phan Quốc Tuấn chỉ ra …": what a deputy tells, to the end of the paragraph. */
function isDebating({ under }: Article, { start, end, holds }: Sentence): boolean {
  if (!(holds & frame.speech)) return false;
  const cx = under.session;
  let deputy = false;
  for (let at = start; at < end; at = after(cx, at)) {
    if (senseAt(cx, at).member && isCapital(cx, after(cx, at))) deputy = true;
    else if (deputy && senseAt(under.speech, at).speech) return true;
  }
  return false;
}

/** Where a sentence begins to list what was not reached ("một số chỉ tiêu chưa đạt như:"); past its end where it does not. */
function shortfallIn(article: Article, { start, end, holds }: Sentence): number {
  if (!(holds & frame.shortfall)) return end;
  const cx = article.under.indicators;
  let planned = -1;
  for (let at = start; at < end; at = after(cx, at)) {
    const { planWord, shortfall } = senseAt(cx, at);
    if (planWord) planned = after(cx, at);
    else if (shortfall && planned >= 0 && at - planned <= 3) return at;
  }
  return end;
}

/** Kinds of value that an indicator can have, where they are figures and not labels. */
function isCandidate(article: Article, placed: Placed): boolean {
  switch (placed.value.kind) {
    case 'money':
    case 'percent':
    case 'ratio':
    case 'quantity':
      return isMeasurable(article, placed);
    case 'numeral':
      return has(placed.value, 'value') && (isFigure(placed.value.value) || isBareCount(article, placed));
    default:
      return false;
  }
}

/** Of thousands, or with a fraction: "hệ số ICOR còn 6,1"; a few whole digits may be a label. */
function isFigure(decimal: Decimal): boolean {
  return decimal.length > 3 || decimal.includes('.');
}

const farthestHead = 12;

/** "số doanh nghiệp thành lập mới 640, …", "số vụ giảm 14;": a clause that begins with "số" and ends with the number. */
function isBareCount({ under }: Article, { start, end }: Placed): boolean {
  const cx = under.indicators;
  const unit = unitAt(cx, end);
  if (unit !== 0x2c && unit !== 0x3b && unit !== 0x2e && unit !== 0x28) return false;
  for (let at = start - 1; at >= Math.max(0, start - farthestHead) && isWord(cx, at); at--) if (senseAt(cx, at).numberHead) return true;
  return false;
}

/** "tăng từ 12 lên 15 triệu đồng": the unit stands with the new level alone. */
function isOldNumeral(article: Article, placed: Placed, from: number): boolean {
  return placed.value.kind === 'numeral' && readLevels(article, placed, from) !== null;
}
