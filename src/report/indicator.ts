// Indicators: what the report gives figures for.
//
//   statement = name stating* figure (',' comparison)* | figure name | child figure …
//
// "Tổng thu ngân sách Nhà nước trên địa bàn quận ước đạt 14.987 tỷ đồng, bằng 80% dự toán năm, bằng 158% so với cùng kỳ."
// Figures are read in order. One with a name before it begins an indicator; one with a relation (tăng, bằng, vượt) and no
// name compares the indicator at hand; one with neither states it again, for another period or with another certainty.
import { after, senseAt, unitAt } from '../tokens/cursor.js';
import { type Article, type Placed, valuesIn } from './article.js';
import { readBase } from './base.js';
import { begin } from './beginning.js';
import { nameOf } from './calling.js';
import { isEqualled, isThen, isTimes, type RelationReading, readBeside, readRelation } from './comparison.js';
import type { Draft, Figure, Reading, State } from './figure.js';
import { follow, leaveList, readHeading, readHeadingLine, skipBullet } from './heading.js';
import { readLevels } from './level.js';
import { isMeasurable } from './measurable.js';
import { nameBefore } from './naming.js';
import { isHeld, periodBetween, priceBaseBetween, yearAround } from './period.js';
import { isPart, readAgain, readBracketed, readCompared } from './restated.js';
import type { Sentence } from './sentence.js';
import { decisionIn, isHeadingLine } from './status.js';

const semicolon = 0x3b;
const colon = 0x3a;
const openBracket = 0x28;
const closeBracket = 0x29;
const comma = 0x2c;
const longestBracket = 64;

type Behind = Pick<Reading, 'base' | 'beside'> & { readonly end: number };

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
    before: undefined,
    partOf: undefined,
    topic: undefined,
    listed: false,
    change: undefined,
    share: undefined,
    lost: false,
    until: 0,
  };
  article.sentences.forEach((sentence, index) => {
    if (index === 0 && isTitle(article)) return;
    const heading = isHeadingLine(article, sentence, article.sentences[index - 1], article.sentences[index + 1]);
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
    state.listed = false;
    state.answered = false;
  } else if (sentence.opensLine && state.section) state.section.listed = true;
  // without a review a period holds to the end of its sentence, or of the list under its heading
  if (review === undefined && !(sentence.opensLine && start > sentence.start)) state.period = undefined;
  if (state.period && !isHeld(state.period, review)) state.period = review;
  follow(article, start, state);
  leaveList(article, sentence, start, state);
  state.current = undefined;
  state.lost = false;
  state.topic = undefined;
  state.crop = undefined;
  state.segment = start;
  state.partOf = undefined;
  if (isAnswering(article, sentence)) state.answered = true;
  const shortfall = shortfallIn(article, sentence);
  let from = start;
  for (const placed of valuesIn(article, start, sentence.end)) {
    if (placed.start < from || !(isCandidate(article, placed) || isOldNumeral(article, placed, from))) continue;
    from = readFigure({ article, sentence, placed, from, state, drafts, shortfall: placed.start > shortfall, review });
  }
  if (unitAt(article.cx, sentence.end - 1) === colon) readHeading(article, sentence.end - 1, state, shortfall < sentence.end, review);
  state.decision = decisionIn(article, sentence);
}

/** Questions are answered from here to the end of the paragraph. */
function isAnswering(article: Article, sentence: Sentence): boolean {
  const cx = article.under('documents');
  for (let at = sentence.start; at < sentence.end; at = after(cx, at)) if (senseAt(cx, at).answer) return true;
  return false;
}

/** Where a sentence begins to list what was not reached ("một số chỉ tiêu chưa đạt như:"); past its end where it does not. */
function shortfallIn(article: Article, { start, end }: Sentence): number {
  const cx = article.under('indicators');
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
      return placed.value.kind === 'numeral' && 'value' in placed.value && placed.value.value.length > 3;
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
  for (let at = figure.from; at < given.placed.start; at++) {
    const unit = unitAt(cx, at);
    if (unit === semicolon) {
      from = at + 1;
      state.segment = from;
      parted = true;
    } else if (unit === colon && !isBeforeFigure(figure, at) && unitAt(cx, at - 1) !== openBracket && !isBracketed(figure, at)) {
      readHeading(article, at, state, figure.shortfall, figure.review);
      from = at + 1;
      parted = true;
      state.current = undefined;
    }
  }
  const days = periodBetween(article, from, placed.start, yearAround(state.period, figure.review))?.days ?? state.current?.period ?? state.period;
  const relation = levels?.relation ?? readRelation(article, placed.start, from, { days });
  const { base, beside, end } = readBehind(figure, relation, days);
  const bracketed = isBracketed(figure, placed.start);
  if (!relation?.base && isThen(article, from, placed.start)) return end;
  const name = nameBefore(article, from, relation ? relation.start : placed.start);
  const reading: Reading = { ...figure, from, relation, beside, base, name, parted, bracketed, levelled: levels !== null };
  if (bracketed && state.current && !parted) return readInBracket(reading, end);
  const draft = readCompared(reading) ?? readAgain(reading) ?? readNamed(reading);
  if (!draft && !bracketed) state.lost = isPassedOver(reading);
  return draft ? Math.max(skipBracket(article, end, draft), state.until) : placed.end;
}

/** What a bracket says belongs to the indicator before it, which stays the one at hand. */
function readInBracket(reading: Reading, end: number): number {
  const { state, placed } = reading;
  const outer = state.current;
  const draft = isPart(reading) ? readNamed(reading) : readBracketed(reading);
  state.current = outer;
  return draft ? Math.max(end, state.until) : placed.end;
}

/** "dạy nghề cho 1.250 lao động, đạt 104,2% kế hoạch": a level in a clause of its own that got no name. */
function isPassedOver({ article, from, placed, parted, state }: Reading): boolean {
  if (state.lost) return true;
  if (placed.value.kind === 'percent') return false;
  const cx = article.under('comparisons');
  let clause = parted;
  for (let at = from; at < placed.start; at++) {
    if (senseAt(cx, at).equation) return false;
    if (unitAt(cx, at) === comma) clause = true;
  }
  return clause;
}

/** What stands behind a figure for it: its base, and the same change counted otherwise, in either order. */
function readBehind({ article, placed, sentence }: Figure, relation: RelationReading | null, days: string | undefined): Behind {
  const changed = relation?.relation === 'increase' || relation?.relation === 'decrease';
  const compared = { days, times: isTimes(article, placed), equalled: relation !== null && isEqualled(article, relation) };
  const first = relation?.base ? null : readBase(article, placed.end, sentence.end, compared);
  const beside = changed ? readBeside(article, placed, first?.end ?? placed.end, sentence.end) : null;
  const base = relation?.base ?? first ?? (beside ? readBase(article, beside.end, sentence.end, { days }) : null);
  const end = relation?.base ? placed.end : (base?.end ?? placed.end);
  return { base, beside, end: beside ? Math.max(beside.end, end) : end };
}

/** A colon right before a figure belongs to the name: "Thu ngân sách nhà nước: 686.215 triệu đồng". */
function isBeforeFigure({ placed }: Figure, at: number): boolean {
  return at + 1 >= placed.start;
}

function isBracketed({ article, from }: Pick<Figure, 'article' | 'from'>, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    const unit = unitAt(article.cx, i);
    if (unit === closeBracket) return false;
    if (unit === openBracket) return true;
  }
  return false;
}

/** "(giá so sánh 2010)" tells the prices of the figure before it; "đạt 95% kế hoạch (6.452 vận động viên)" gives the plan itself. */
function skipBracket(article: Article, end: number, draft: Draft): number {
  const { cx } = article;
  const bare = readPrices(article, end, draft);
  if (bare > end || unitAt(cx, end) !== openBracket) return bare;
  const limit = Math.min(cx.count, end + longestBracket);
  let close = end + 1;
  while (close < limit && unitAt(cx, close) !== closeBracket) close++;
  if (close === limit) return end;
  const priceBase = priceBaseBetween(article, end + 1, close);
  if (priceBase) {
    draft.priceBase = priceBase;
    return close + 1;
  }
  const inner = article.values[article.valueAt[end + 1] as number];
  if (inner?.start !== end + 1 || inner.end !== close || readRelation(article, inner.start, inner.start, {})) return end;
  return inner.value.kind === 'quantity' || inner.value.kind === 'money' ? close + 1 : end;
}

/** "9.412 tỷ đồng theo giá so sánh 1994" */
function readPrices(article: Article, end: number, draft: Draft): number {
  const cx = article.under('indicators');
  if (!senseAt(cx, end).priceBase) return end;
  const placed = article.values[article.valueAt[after(cx, end)] ?? -1];
  const priceBase = placed && priceBaseBetween(article, placed.start, placed.end);
  if (!placed || !priceBase) return end;
  draft.priceBase = priceBase;
  return placed.end;
}

function readNamed(reading: Reading): Draft | null {
  const named = nameOf(reading);
  if (!named) return null;
  // a name that goes on past a share in brackets leaves the share to be read
  const { end } = reading.placed;
  reading.state.until = Math.max(0, ...named.tokens.map(([start, to]) => (start > end ? 0 : to)));
  return begin(reading, named, {});
}
