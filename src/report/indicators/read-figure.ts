// One figure of a sentence: what stands before it and behind, and what that makes of it: a comparison of the indicator at hand, the same
// indicator again, or one of its own.

import { after, isCapital, isWord, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, longestName, type Placed, valueOver } from '../article.js';
import { begin } from './beginning.js';
import { readBehind, skipBracket } from './behind.js';
import { nameOf } from './calling.js';
import { bracketOpening, growthNoun, nameOfBracket, nameOfClause } from './clause.js';
import { compare, levelOf } from './comparing.js';
import { isElsewhere, type RelationReading, readRelation } from './comparison.js';
import { isTargetCount } from './counted.js';
import type { Draft } from './draft.js';
import type { Figure, Reading } from './figure.js';
import { readGap } from './gap.js';
import { readHeading } from './heading.js';
import { readLevels } from './level.js';
import { isEmptyUnit } from './measurable.js';
import { nameBehind, sharedBehind } from './name-behind.js';
import type { NameReading } from './naming.js';
import { isToCome } from './own-time.js';
import { skipSigns } from './part.js';
import { readPast } from './past.js';
import { openingPeriod, periodBetween, yearAround } from './period.js';
import type { Tokens } from './phrase.js';
import { firstOf } from './phrase.js';
import { isDated } from './piece.js';
import { doneWith, purposeBehind } from './purpose.js';
import { isPart, readAgain, readBracketed, readCompared } from './restated.js';
import { isRate, isResult, isResultName } from './result.js';
import { readRow } from './row.js';
import { estimatesTime, statusBetween } from './status.js';
import { thresholdBehind } from './threshold.js';

const semicolon = 0x3b;
const colon = 0x3a;
const openBracket = 0x28;
const closeBracket = 0x29;
const comma = 0x2c;

/** Reads one figure; returns the token after all that belongs to it. */
export function readFigure(given: Figure): number {
  const { article, state } = given;
  const levels = readLevels(article, given.placed, given.from, state.time.period);
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
    else if (unit === semicolon && unitAt(cx, at + 1) !== openBracket) {
      from = at + 1;
      state.sentence.segment = from;
      parted = true;
    } else if (unit === colon && !open && (!isBeforeFigure(figure, from, at) || isSpeaker(article, from, at))) {
      readHeading(article, at, state, figure.shortfall, figure.review);
      from = at + 1;
      parted = true;
      state.current = undefined;
    }
  }
  const days = periodBetween(article, from, placed.start, yearAround(state.time.period, figure.review))?.days ?? state.current?.period ?? state.time.period;
  const relation =
    levels?.relation ??
    readRelation(article, placed.start, from, { days, times: false, equalled: false }) ??
    (state.current ? readGap(article, placed, from, figure.sentence.end, days) : null);
  const { base, beside, end } = readBehind(figure, relation, days);
  const opening = bracketOpening(article, from, placed.start);
  const outer = nameOfBracket(figure, from, opening);
  from = outer?.from ?? from;
  const bracketed = opening >= 0 && !outer;
  // "46 cây ở cảng (di dời 24 cây)": what stands before the bracket is no part of the name within
  const inner = bracketed && state.current && !parted && opening + 1 < (relation?.start ?? placed.start);
  const growth = growthNoun(figure, from, relation);
  const name = growth ?? outer?.name ?? nameOfClause(figure, inner ? opening + 1 : from, relation);
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
    behind: behindOf(article, placed, sentence.end),
    parted,
    bracketed,
    levelled,
  };
  if (readPast(reading)) return end;
  if (!relation?.base && isElsewhere(article, from, placed.start, bracketed)) return end;
  if (bracketed && state.current && !parted) return readInBracket(reading, end);
  if (!parted && (isInsideName(reading) || isPlaces(reading))) return from;
  const draft = readCompared(reading) ?? readAgain(reading) ?? readRow(reading) ?? readNamed(reading);
  if (!draft && isPlanCount(reading)) {
    state.sentence.sure = 'target';
    state.time.period = days ?? state.time.period;
  }
  if (draft && from === sentence.start && estimatesTime(article, from, placed.start)) state.sentence.sure = 'estimate';
  if (!draft && !bracketed) state.sentence.lost = isPassedOver(reading);
  // "Năm 2023, … 31/33 xã; thu ngân sách đạt …": the time that a clause opens with holds, whatever became of its first figure
  if (!draft && !bracketed && from === state.sentence.segment)
    state.time.period = openingPeriod(article, from, placed.start, yearAround(state.time.period, review))?.days ?? state.time.period;
  return draft ? Math.max(skipBracket(article, end, draft), state.open.until) : placed.end;
}

/** What stands behind a figure and may name it. */
function behindOf(article: Article, placed: Placed, to: number): Tokens | null {
  const behind =
    thresholdBehind(article, placed, to) ?? purposeBehind(article, placed, to) ?? nameBehind(article, placed.end, to) ?? sharedBehind(article, placed, to);
  return doneWith(article, placed, behind, to);
}

const farthestStated = 16;
const longestPlaces = 8;

/** "Tổng vốn 3 chương trình mục tiêu quốc gia năm 2022 là 1.876 tỷ đồng": a count inside the name of a sum. */
function isInsideName({ article, placed, name, relation, bracketed, sentence }: Reading): boolean {
  const { value, end } = placed;
  if (value.kind === 'quantity' && name?.headed && isOfSum(article, name, placed)) return true;
  // "GRDP của hai tỉnh cộng lại đạt 292 nghìn tỷ đồng"
  const open = name?.stated === true && !senseAt(article.under.comparisons, placed.start - 1).weakMark;
  if (value.kind !== 'quantity' || value.measure !== undefined || !name?.headed || open || relation || bracketed) return false;
  if (isEmptyUnit(article, placed) || isResultName(article, name) || name.text.toLowerCase().includes(value.unit.toLowerCase())) return false;
  const { cx } = article;
  const words = article.under.indicators;
  for (let at = end; at < Math.min(sentence.end, end + farthestStated); ) {
    const next = valueOver(article, at);
    if (next?.value.kind === 'money') return senseBefore(words, next.start).stating === true && !senseBefore(words, next.start).accompanied;
    // "lợi nhuận của 10 ngân hàng trên địa bàn tăng 16,9%"
    // "tỷ lệ hộ nghèo của 64 huyện nghèo vẫn ở mức 43,9%": a rate is no count
    if (next?.value.kind === 'percent' && isRate(article, name.tokens)) return senseBefore(words, next.start).stating === true;
    if (next?.value.kind === 'percent')
      return name.stated && readRelation(article, next.start, end, { days: undefined, times: false, equalled: false }) !== null;
    // "Vốn 3 chương trình mục tiêu quốc gia: 134 tỷ đồng"
    const label = unitAt(cx, at) === colon && valueOver(article, at + 1)?.value.kind === 'money';
    if (label) return true;
    if (next ? !isDated(next) : !isWord(cx, at)) return false;
    at = next?.end ?? at + 1;
  }
  return false;
}

/** "(tỷ lệ hộ nghèo giảm 2%), riêng 62 huyện nghèo giảm 4%": the places that the next share is of. */
function isPlaces({ article, placed: { value, start, end }, state, sentence }: Reading): boolean {
  if (value.kind !== 'quantity' || state.current?.value.kind !== 'percent' || !senseBefore(article.under.indicators, start).child) return false;
  if (!senseAt(article.under.session, end - 1).placeType) return false;
  let at = end;
  while (at < Math.min(sentence.end, end + longestPlaces) && isWord(article.cx, at) && (article.valueAt[at] as number) < 0) at++;
  return valueOver(article, at)?.value.kind === 'percent';
}

/** "kinh phí dịch chuyển 1.200 cây sẽ được dành cho …": a sum is no count, nor is it a length. */
function isOfSum(article: Article, { tokens, stated }: NameReading, { value, start }: Placed): boolean {
  if (stated || !senseAt(article.cx, firstOf(tokens)).moneyNoun) return false;
  return (value.kind === 'quantity' && value.measure !== undefined) || isResult(article, start);
}

/** "Huyện đặt ra 23 chỉ tiêu, trong đó …": the number of aims leads to them. */
function isPlanCount({ article, placed, from, state, review }: Reading): boolean {
  if (placed.value.kind !== 'quantity' || !isTargetCount(article, placed)) return false;
  if (statusBetween(article, from, placed.start) === 'target') return true;
  // "năm 2024 thành phố xác định 18 chỉ tiêu chủ yếu"
  const stated = periodBetween(article, from, placed.start, yearAround(state.time.period, review));
  return stated !== undefined && isToCome(article, stated.days, review);
}

/** What a bracket says belongs to the indicator before it, which stays the one at hand, as does its time. */
function readInBracket(reading: Reading, end: number): number {
  const { state, placed } = reading;
  const outer = state.current;
  const { crop } = state.sentence;
  const { period } = state.time;
  const draft = isPart(reading) ? readNamed(reading) : readBracketed(reading);
  state.current = outer;
  state.sentence.crop = crop;
  state.time.period = period;
  return draft ? Math.max(end, state.open.until) : placed.end;
}

/** "dạy nghề cho 1.250 lao động, đạt 104,2% kế hoạch": a level in a clause of its own that got no name. */
function isPassedOver({ article, from, placed, parted, state }: Reading): boolean {
  if (state.sentence.lost) return true;
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
function isBeforeFigure({ article, placed }: Figure, from: number, at: number): boolean {
  let next = at + 1;
  if (next >= placed.start) return true;
  const cx = article.under.indicators;
  const first = skipSigns(article, from, at);
  const { relation } = senseAt(article.under.comparisons, next);
  const headed = senseAt(cx, first).indicatorHead === true && !senseAt(cx, first).weakHead;
  if (!headed)
    return (relation === 'increase' || relation === 'decrease') && !senseAt(cx, next).growthNoun && after(article.under.comparisons, next) === placed.start;
  // "Thu ngân sách: ước đạt 500 tỷ đồng", "Hộ nghèo: còn 412 hộ"
  while (next < placed.start) {
    const dated = valueOver(article, next);
    if (dated && isDated(dated)) next = dated.end;
    else if (senseAt(cx, next).stating || senseAt(cx, next).status) next = after(cx, next);
    else return false;
  }
  return true;
}

/** "Giám đốc Sở Xây dựng Phan Viết Hùng: 58% số xã …": who says it is not what it is. */
function isSpeaker({ cx, under }: Article, from: number, sign: number): boolean {
  if (sign - from < 3 || !isCapital(cx, sign - 1) || !isCapital(cx, sign - 2)) return false;
  for (let at = from; at < sign - 1; at++) {
    const { honorific, office } = senseAt(under.people, at);
    if (honorific || office) return true;
  }
  return false;
}

function readNamed(reading: Reading): Draft | null {
  const named = nameOf(reading);
  if (!named || named.name.length > longestName) return null;
  const known = levelOf(reading, named);
  if (known) return compare(reading, reading.relation as RelationReading, known);
  // a name that goes on past a share in brackets leaves the share to be read
  const { end } = reading.placed;
  reading.state.open.until = named.tokens.reduce((until, [start, to]) => (start > end ? until : Math.max(until, to)), 0);
  return begin(reading, named);
}
