// Indicators: what the report gives figures for.
//
//   statement = name stating* figure (',' comparison)* | figure name | child figure …
//
// "Tổng thu ngân sách Nhà nước trên địa bàn quận ước đạt 14.987 tỷ đồng, bằng 80% dự toán năm, bằng 158% so với cùng kỳ."
// Figures are read in order. One with a name before it begins an indicator; one with a relation (tăng, bằng, vượt) and no
// name compares the indicator at hand; one with neither states it again, for another period or with another certainty.
import { has, itemAt } from '../../base/own.js';
import { after, isWord, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valueOver, valuesIn } from '../article.js';
import { frame } from '../frame.js';
import type { Sentence } from '../sentence.js';
import { begin, isToCome } from './beginning.js';
import { readBehind, skipBracket } from './behind.js';
import { nameOf } from './calling.js';
import { bracketOpening, growthNoun, isNewClause, nameOfClause } from './clause.js';
import { isElsewhere, readRelation } from './comparison.js';
import type { Draft, Figure, Reading, State } from './figure.js';
import { follow, leaveList, readHeading, readHeadingLine, skipBullet } from './heading.js';
import { readLevels } from './level.js';
import { type Marks, readMarks } from './marks.js';
import { isEmptyUnit, isMeasurable, isResultName, isTargetCount } from './measurable.js';
import { nameBehind } from './name-behind.js';
import { nameBefore } from './naming.js';
import { isHeld, periodBetween, yearAround } from './period.js';
import { isDated } from './piece.js';
import { isPart, readAgain, readBracketed, readCompared } from './restated.js';
import { decisionIn, isHeadingLine, statusBetween } from './status.js';

const semicolon = 0x3b;
const colon = 0x3a;
const openBracket = 0x28;
const closeBracket = 0x29;
const comma = 0x2c;

/** The indicators of an article, before those stated twice are brought together. */
export function findIndicators(article: Article, review: string | undefined): Draft[] {
  const drafts: Draft[] = [];
  const state: State = {
    current: undefined,
    whole: undefined,
    parts: [],
    list: -1,
    structure: undefined,
    crop: undefined,
    last: undefined,
    period: review,
    segment: 0,
    answered: false,
    status: undefined,
    section: undefined,
    decision: undefined,
    following: false,
    decided: undefined,
    before: undefined,
    partOf: undefined,
    again: false,
    topic: undefined,
    listed: false,
    change: undefined,
    share: undefined,
    lost: false,
    aimed: false,
    until: 0,
  };
  article.sentences.forEach((sentence, index) => {
    if (index === 0 && isTitle(article)) return;
    const heading = isHeadingLine(article, sentence, itemAt(article.sentences, index - 1), itemAt(article.sentences, index + 1));
    if (heading) readHeadingLine(article, sentence, state, review);
    else readSentence(article, sentence, state, drafts, review);
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
  if (sentence.opensLine && start === sentence.start) {
    // a new paragraph that is no item of a list
    if (state.section?.listed) {
      state.section = undefined;
      state.period = review;
    }
    state.status = state.section?.status;
    // a time to come is that of its paragraph, and of the list under it
    if (state.period && isToCome(article, state.period, review)) state.period = review;
    state.listed = false;
    state.answered = false;
  } else if (sentence.opensLine && state.section) state.section.listed = true;
  // without a review a period holds to the end of its sentence, or of the list under its heading
  if (review === undefined && !(sentence.opensLine && start > sentence.start)) state.period = undefined;
  // "dù quý IV tăng tới 9,1%" says nothing of the sentences that follow
  if (state.again || (state.period && !isHeld(state.period, review))) state.period = review;
  state.again = false;
  follow(article, start, sentence, state);
  leaveList(article, sentence, start, state);
  state.current = undefined;
  state.lost = false;
  state.topic = undefined;
  state.crop = undefined;
  state.aimed = false;
  state.segment = start;
  state.partOf = undefined;
  if (isAnswering(article, sentence)) state.answered = true;
  const shortfall = shortfallIn(article, sentence);
  let from = start;
  let opening: string | undefined;
  const before = drafts.length;
  let marks: Marks | undefined;
  for (const placed of valuesIn(article, start, sentence.end)) {
    if (placed.start < from || !(isCandidate(article, placed) || isOldNumeral(article, placed, from))) continue;
    marks ??= readMarks(article, sentence);
    from = readFigure({ article, sentence, marks, placed, from, state, drafts, shortfall: placed.start > shortfall, review });
    if (drafts.length > before) opening ??= state.period;
  }
  // "…; năm 2019 thành phố sẽ rót 5.400 tỷ đồng": a time to come that a sentence does not begin with ends with it
  if (opening && review && state.period && state.period.slice(0, 10) > review.slice(11) && opening.slice(0, 10) <= review.slice(11)) state.period = opening;
  if (unitAt(article.cx, sentence.end - 1) === colon) readHeading(article, sentence.end - 1, state, shortfall < sentence.end, review);
  state.decision = decisionIn(article, sentence);
}

/** Questions are answered from here to the end of the paragraph. */
function isAnswering(article: Article, { start, end, holds }: Sentence): boolean {
  if (!(holds & frame.answer)) return false;
  const cx = article.under.documents;
  for (let at = start; at < end; at = after(cx, at)) if (senseAt(cx, at).answer) return true;
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
      return placed.value.kind === 'numeral' && has(placed.value, 'value') && placed.value.value.length > 3;
    default:
      return false;
  }
}

/** "tăng từ 12 lên 15 triệu đồng": the unit stands with the new level alone. */
function isOldNumeral(article: Article, placed: Placed, from: number): boolean {
  return placed.value.kind === 'numeral' && readLevels(article, placed, from) !== null;
}

/** Reads one figure; returns the token after all that belongs to it. */
function readFigure(given: Figure): number {
  const { article, state } = given;
  const levels = readLevels(article, given.placed, given.from);
  const figure = levels ? { ...given, placed: levels.to } : given;
  const { placed } = figure;
  const { cx } = article;
  let from = figure.from;
  let parted = false;
  let open = false;
  for (let at = figure.from; at < given.placed.start; at++) {
    const unit = unitAt(cx, at);
    if (unit === openBracket) open = true;
    else if (unit === closeBracket) open = false;
    else if (unit === semicolon) {
      from = at + 1;
      state.segment = from;
      parted = true;
    } else if (unit === colon && !isBeforeFigure(figure, at) && !open) {
      readHeading(article, at, state, figure.shortfall, figure.review);
      from = at + 1;
      parted = true;
      state.current = undefined;
    }
  }
  const days = periodBetween(article, from, placed.start, yearAround(state.period, figure.review))?.days ?? state.current?.period ?? state.period;
  const relation = levels?.relation ?? readRelation(article, placed.start, from, { days, times: false, equalled: false });
  const { base, beside, end } = readBehind(figure, relation, days);
  const opening = bracketOpening(article, from, placed.start);
  // "thương mại (6.910 tỷ đồng) tăng 16,5%, công nghiệp (5.118 tỷ đồng) tăng 12,9%": the figure of what is named before its bracket
  const outer = opening + 1 === placed.start && isNewClause(article, from) ? nameBefore(article, from, opening) : null;
  const bracketed = opening >= 0 && !outer;
  if (!relation?.base && isElsewhere(article, from, placed.start, bracketed)) return end;
  const growth = growthNoun(article, from, relation);
  const name = growth ?? outer ?? nameOfClause(figure, from, relation);
  const { sentence, marks, drafts, shortfall, review } = figure;
  const told = growth ? null : relation;
  const levelled = levels !== null;
  const reading: Reading = {
    article,
    sentence,
    marks,
    placed,
    from,
    state,
    drafts,
    shortfall,
    review,
    relation: told,
    beside,
    base,
    name,
    behind: nameBehind(article, placed.end, sentence.end),
    parted,
    bracketed,
    levelled,
  };
  if (bracketed && state.current && !parted) return readInBracket(reading, end);
  if (!parted && isInsideName(reading)) return from;
  const draft = readCompared(reading) ?? readAgain(reading) ?? readNamed(reading);
  if (!draft && isPlanCount(reading)) {
    state.aimed = true;
    state.period = days ?? state.period;
  }
  if (!draft && !bracketed) state.lost = isPassedOver(reading);
  // "Năm 2023, … 31/33 xã; thu ngân sách đạt …": the time that a clause opens with holds, whatever became of its first figure
  if (!draft && !bracketed && from === state.segment) state.period = openingPeriod(article, from, placed.start, figure) ?? state.period;
  return draft ? Math.max(skipBracket(article, end, draft), state.until) : placed.end;
}

function openingPeriod(article: Article, from: number, to: number, { state, review }: Figure): string | undefined {
  const stated = periodBetween(article, from, to, yearAround(state.period, review));
  return stated && stated.placed.start - from <= 1 ? stated.days : undefined;
}

const farthestStated = 16;

/** "Tổng vốn 3 chương trình mục tiêu quốc gia năm 2022 là 1.876 tỷ đồng": a count inside the name of a sum. */
function isInsideName({ article, placed, name, relation, bracketed, sentence }: Reading): boolean {
  const { value, end } = placed;
  // "GRDP của hai tỉnh cộng lại đạt 292 nghìn tỷ đồng"
  const open = name?.stated === true && !senseAt(article.under.comparisons, placed.start - 1).weakMark;
  if (value.kind !== 'quantity' || value.measure !== undefined || !name?.headed || open || relation || bracketed) return false;
  if (isEmptyUnit(article, placed) || isResultName(article, name) || name.text.toLowerCase().includes(value.unit.toLowerCase())) return false;
  const { cx } = article;
  const words = article.under.indicators;
  for (let at = end; at < Math.min(sentence.end, end + farthestStated); ) {
    const next = valueOver(article, at);
    if (next?.value.kind === 'money') return senseBefore(words, next.start).stating === true && !senseBefore(words, next.start).accompanied;
    if (next ? !isDated(next) : !isWord(cx, at)) return false;
    at = next?.end ?? at + 1;
  }
  return false;
}

/** "Huyện đặt ra 23 chỉ tiêu, trong đó …": the number of aims leads to them. */
function isPlanCount({ article, placed, from, state, review }: Reading): boolean {
  if (placed.value.kind !== 'quantity' || !isTargetCount(article, placed)) return false;
  if (statusBetween(article, from, placed.start) === 'target') return true;
  // "năm 2024 thành phố xác định 18 chỉ tiêu chủ yếu"
  const stated = periodBetween(article, from, placed.start, yearAround(state.period, review));
  return stated !== undefined && isToCome(article, stated.days, review);
}

/** What a bracket says belongs to the indicator before it, which stays the one at hand. */
function readInBracket(reading: Reading, end: number): number {
  const { state, placed } = reading;
  const outer = state.current;
  const { crop } = state;
  const draft = isPart(reading) ? readNamed(reading) : readBracketed(reading);
  state.current = outer;
  state.crop = crop;
  return draft ? Math.max(end, state.until) : placed.end;
}

/** "dạy nghề cho 1.250 lao động, đạt 104,2% kế hoạch": a level in a clause of its own that got no name. */
function isPassedOver({ article, from, placed, parted, state }: Reading): boolean {
  if (state.lost) return true;
  if (placed.value.kind === 'percent') return false;
  const cx = article.under.comparisons;
  let clause = parted;
  for (let at = from; at < placed.start; at++) {
    if (senseAt(cx, at).equation) return false;
    if (unitAt(cx, at) === comma) clause = true;
  }
  return clause;
}

/** A colon right before a figure, or before how it stands to what is named, belongs to the name: "Thu ngân sách: 686 tỷ đồng", "Thu nội địa: tăng 10%". */
function isBeforeFigure({ article, placed }: Figure, at: number): boolean {
  const next = at + 1;
  if (next >= placed.start) return true;
  const { relation } = senseAt(article.under.comparisons, next);
  return (relation === 'increase' || relation === 'decrease') && after(article.under.comparisons, next) === placed.start;
}

function readNamed(reading: Reading): Draft | null {
  const named = nameOf(reading);
  if (!named) return null;
  // a name that goes on past a share in brackets leaves the share to be read
  const { end } = reading.placed;
  reading.state.until = Math.max(0, ...named.tokens.map(([start, to]) => (start > end ? 0 : to)));
  return begin(reading, named, { keepPeriod: false });
}
