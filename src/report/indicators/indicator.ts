// Indicators: what the report gives figures for.
//
//   statement = name stating* figure (',' comparison)* | figure name | child figure …
//
// "Tổng thu ngân sách Nhà nước trên địa bàn quận ước đạt 14.987 tỷ đồng, bằng 80% dự toán năm, bằng 158% so với cùng kỳ."
// Figures are read in order. One with a name before it begins an indicator; one with a relation (tăng, bằng, vượt) and no
// name compares the indicator at hand; one with neither states it again, for another period or with another certainty.
import { has, itemAt } from '../../base/own.js';
import type { Decimal } from '../../base/value.js';
import { after, isWord, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, spanOf, valuesIn } from '../article.js';
import { frame } from '../frame.js';
import type { Sentence } from '../sentence.js';
import type { Draft } from './draft.js';
import { follow, leaveList, readHeading, readHeadingLine, skipBullet } from './heading.js';
import { readLevels } from './level.js';
import { type Marks, readMarks } from './marks.js';
import { isMeasurable } from './measurable.js';
import { timeOfAccounts } from './period.js';
import { isDated, isQuote } from './piece.js';
import { readFigure } from './read-figure.js';
import { newState, openSentence, type State } from './state.js';
import { decisionIn, isHeadingLine } from './status.js';
import { endTime, hear, holdTime, openLine } from './timing.js';

const colon = 0x3a;
const question = 0x3f;

/** The indicators of an article, before those stated twice are brought together. */
export function findIndicators(article: Article, review: string | undefined): Draft[] {
  const drafts: Draft[] = [];
  const state = newState(review);
  article.sentences.forEach((sentence, index) => {
    if (index === 0 && isTitle(article)) return;
    const heading = isHeadingLine(article, sentence, itemAt(article.sentences, index - 1), itemAt(article.sentences, index + 1));
    if (heading) readHeadingLine(article, sentence, state, review);
    else readSentence(article, sentence, state, drafts, review);
    state.open.near = spanOf(article, sentence.start, sentence.start + 1).start;
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
  const parts = senseAt(article.under.indicators, start).child === true;
  if (sentence.opensLine) openLine(article, start > sentence.start, state, review);
  holdTime(article, sentence, { start, parts }, state, review);
  follow(article, start, sentence, state);
  leaveList(article, sentence, start, state);
  // "… ước đạt 7,05%. Trong đó, công nghiệp tăng 8,9%"
  openSentence(state, start, parts ? state.last : undefined);
  hear(article, sentence, state);
  const shortfall = shortfallIn(article, sentence);
  let from = start;
  let opening: string | undefined;
  let opened = false;
  const before = drafts.length;
  let marks: Marks | undefined;
  for (const placed of valuesIn(article, start, askedFrom(article, sentence))) {
    if (placed.start < from || !(isCandidate(article, placed) || isOldNumeral(article, placed, from))) continue;
    marks ??= readMarks(article, sentence);
    from = readFigure({ article, sentence, marks, placed, from, state, drafts, shortfall: placed.start > shortfall, review });
    if (!opened && drafts.length > before) {
      opening = state.time.period;
      opened = true;
    }
  }
  if (opened) endTime(article, start, opening, state, review);
  if (unitAt(article.cx, sentence.end - 1) === colon) {
    readHeading(article, sentence.end - 1, state, shortfall < sentence.end, review);
    state.time.lead ??= state.time.period;
  }
  state.decision.made = decisionIn(article, sentence) ?? (opened ? undefined : state.decision.made);
  if (review === undefined && sentence.holds & frame.accounts) state.time.accounts = timeOfAccounts(article, sentence) ?? state.time.accounts;
}

/**
 * A question states what it dates, up to the word that asks: "10 tháng giải ngân 300 tỷ đồng, | bao giờ đạt 95%?". Without a date it states
 * nothing. A quotation mark may stand behind its mark.
 */
function askedFrom(article: Article, { start, end }: Sentence): number {
  const { cx } = article;
  if (unitAt(cx, end - 1) !== question && !(isQuote(unitAt(cx, end - 1)) && unitAt(cx, end - 2) === question)) return end;
  const words = article.under.indicators;
  let at = start;
  while (at < end && !senseAt(words, at).questionWord) at = after(words, at);
  return valuesIn(article, start, Math.min(at, end)).some(isDated) ? Math.min(at, end) : start;
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
      return has(placed.value, 'value') && (isFigure(placed.value.value) || isBareCount(article, placed) || isBarePlan(article, placed));
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

/** "(KH: 900)": what was planned, in the unit of what it stands behind. */
function isBarePlan({ under }: Article, { start }: Placed): boolean {
  const cx = under.indicators;
  return unitAt(cx, start - 1) === colon && senseBefore(cx, start - 1).planWord === true;
}

/** "tăng từ 12 lên 15 triệu đồng": the unit stands with the new level alone. */
function isOldNumeral(article: Article, placed: Placed, from: number): boolean {
  return placed.value.kind === 'numeral' && readLevels(article, placed, from) !== null;
}
