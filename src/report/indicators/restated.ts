// A figure that says more of the indicator at hand: a comparison, a share in brackets, its target, or itself for another period.
//
//   "…, bằng 80% dự toán năm, bằng 158% so với cùng kỳ"    compared
//   "… 121 hộ (1,02%)", "(KH: 10,5%)"                      in brackets
//   "; ước cả năm khoảng 16.500 tỷ"                        again
import type { Quantity } from '../../base/value.js';
import { growthWord, paymentWords, targetWord } from '../../lexicon/indicators.js';
import { after, isWord, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, valueOver, wordsOf } from '../article.js';
import type { Comparison } from '../report.js';
import { isProgress } from './attribute.js';
import { compare } from './comparing.js';
import type { RelationReading } from './comparison.js';
import { changeOf, type Draft, isNow, lowerFirst, make, openingOf, push, type Reading } from './figure.js';
import { readLevel } from './level.js';
import type { NameReading } from './naming.js';
import { isCountedPart, isDonePart, isShare } from './part.js';
import { periodBetween, yearAround } from './period.js';
import { firstOf, wordCount } from './phrase.js';
import { isDated } from './piece.js';
import { addRate, countOfRate, isShareOfRatio, rateOfCount } from './rate.js';
import { readAspects, readRespective } from './respective.js';
import { statusBetween } from './status.js';
import { readTally } from './tally.js';

const comma = 0x2c;
const openBracket = 0x28;
const farthestTime = 12;

/** "(riêng công nghiệp tăng 9,6%)": in brackets a part with a name of its own. */
export function isPart(reading: Reading): boolean {
  const { article, from, placed, name, relation } = reading;
  const cx = article.under.indicators;
  let at = from;
  while (at < placed.start && !isWord(cx, at)) at++;
  // "94% dân số dùng nước hợp vệ sinh (trong đó 68% sử dụng nước sạch)": it may be named behind its figure
  if (name === null) return (senseAt(cx, at).child === true && reading.behind !== null) || isCountedPart(reading);
  if (senseAt(cx, at).child || isCropPart(reading, at) || isDonePart(reading)) return true;
  // "7,9 tỷ đồng (nhân dân đóng góp 2,1 tỷ đồng)"
  if (placed.value.kind === 'money' && reading.state.current?.value.kind === 'money' && isGiven(article, name)) return true;
  // "nông nghiệp tăng 4,6% (trồng trọt tăng 1,8%, chăn nuôi tăng 10,2%)"
  const growing = relation?.relation === 'increase' || relation?.relation === 'decrease';
  return growing && placed.value.kind === 'percent' && firstOf(name.tokens) === at && senseAt(cx, at).sectorWord === true;
}

function isGiven({ under }: Article, { tokens }: NameReading): boolean {
  return senseAt(under.indicators, firstOf(tokens)).giving === true;
}

/** "12.000 ha (lúa 8.000 ha, ngô 2.000 ha)": the first part of an area, named by its crop alone. */
function isCropPart({ placed: { value }, state, name, relation }: Reading, first: number): boolean {
  const whole = state.current?.value;
  if (relation || !name || name.headed || name.stated || firstOf(name.tokens) !== first) return false;
  return (
    value.kind === 'quantity' && value.measure !== undefined && whole?.kind === 'quantity' && whole.measure === value.measure && wordCount(name.tokens) <= 4
  );
}

/** (+2,7%), (đạt 49,84%), (1,02%), (KH: 10,5%), (hiện nay gần 80%). */
export function readBracketed(reading: Reading): Draft | null {
  const { placed, state, relation } = reading;
  const current = state.current as Draft;
  const { value } = placed;
  if (isTarget(reading)) return addTarget(reading, current);
  if (state.lost) return null;
  if (isShareOfRatio(reading, current)) return addRate(reading, current);
  if (relation) return readTally(reading) ?? compare(reading, relation, current);
  if (value.kind === 'quantity') return countOfRate(reading, current);
  if (value.kind !== 'percent') return null;
  const share = shareOfBase(reading);
  if (share) return compare(reading, share, current);
  const again = statesAgain(reading);
  if (again) return again;
  if (current.value.kind === 'percent' || (current.value.kind === 'money' && !isPaidOut(current))) return null;
  return addRate(reading, current);
}

/** "giải ngân 21,2 tỷ đồng (54,9%)": as much of what there was to pay out. */
function isPaidOut({ name }: Draft): boolean {
  return openingOf(name, paymentWords) !== undefined || paymentWords.includes(name.toLowerCase());
}

/** Nothing but a plan word before the figure: KH, mục tiêu. */
function isPlanFigure(article: Article, from: number, to: number): boolean {
  const cx = article.under.indicators;
  let planned = false;
  for (let at = lastClause(article, from, to); at < to; at = timeAt(article, at) ?? after(cx, at)) {
    const { planWord, stating, opener, shortfall } = senseAt(cx, at);
    if (timeAt(article, at) !== undefined) continue;
    if (planWord) planned = true;
    // "thấp hơn chỉ tiêu đề ra là 8%"; "thấp hơn kế hoạch 8%" is how far
    else if (senseAt(article.under.comparisons, at).comparative && senseBefore(cx, to).stating && !senseBefore(article.under.comparisons, to).relation)
      continue;
    else if (isWord(cx, at) && !stating && !opener && !shortfall) return false;
  }
  return planned;
}

/** "0,7% đất xây dựng đô thị, | trong khi mục tiêu đến năm 2020 là 3%": behind the last comma. */
function lastClause({ cx }: Article, from: number, to: number): number {
  for (let at = to - 1; at > from && at > to - farthestTime; at--) if (unitAt(cx, at) === comma) return at + 1;
  return from;
}

/** The token after a date or a period. */
function timeAt(article: Article, at: number): number | undefined {
  const placed = valueOver(article, at);
  return placed && isDated(placed) ? placed.end : undefined;
}

/** "(KH: 10,5%)", "chưa đạt mục tiêu 8%": the target itself; "vượt chỉ tiêu 3%" is how far from it. */
function isTarget({ article, from, placed, relation }: Reading): boolean {
  if (!isPlanFigure(article, from, placed.start)) return false;
  if (!relation?.base) return true;
  const cx = article.under.indicators;
  for (let at = from; at < placed.start; at = after(cx, at)) if (senseAt(cx, at).shortfall || senseAt(article.under.comparisons, at).comparative) return true;
  return false;
}

function addTarget(reading: Reading, current: Draft): Draft {
  const { article, placed, from } = reading;
  const cx = article.under.indicators;
  let word = targetWord;
  for (let at = from; at < placed.start; at = after(cx, at)) if (senseAt(cx, at).planWord) word = wordsOf(article, at, after(cx, at));
  const missed = unitAt(article.cx, placed.start - 1) === openBracket ? comparedToTarget(reading) : undefined;
  if (missed) current.comparisons.push(missed);
  const growth = placed.value.kind === 'percent' && current.comparisons.some(({ relation }) => relation === 'increase') ? `${growthWord} ` : '';
  const name = `${word} ${growth}${lowerFirst(current.short)}`;
  const stated = periodBetween(article, from, placed.start, yearAround(reading.state.period, reading.review))?.days;
  const draft = make(reading, { name, short: current.short, tokens: [] }, 'target', stated ?? current.period);
  // the indicator at hand stays the one that was reached
  reading.drafts.push(draft);
  return draft;
}

/** "vượt kế hoạch (10%)", "chưa đạt kế hoạch (91%)": how it stands to the target is said, and by how much is not. */
function comparedToTarget(reading: Reading): Comparison | undefined {
  const { article, from, placed } = reading;
  const cx = article.under.comparisons;
  let said: RelationReading | undefined;
  for (let at = from; at < placed.start; at = after(cx, at)) {
    const { relation, base: kind } = senseAt(cx, at);
    if (relation && relation !== 'reach') said = { relation, start: at, base: undefined };
    else if (said && kind) return changeOf({ ...reading, base: { start: at, end: after(cx, at), kind } }, said);
  }
  return undefined;
}

export function readCompared(reading: Reading): Draft | null {
  const { article, state, relation, name, placed, parted, from } = reading;
  const { current } = state;
  const tally = readTally(reading);
  if (tally) return tally;
  if (!current) return null;
  const planned = placed.value.kind === current.value.kind || placed.value.kind === 'percent';
  if (planned && !parted && isTarget(reading)) return addTarget(reading, current);
  if (name || isProgress(reading)) return null;
  const rate = parted ? null : rateOfCount(reading, current);
  if (rate) return rate;
  if (isShare(reading) && !parted) return current;
  const level = readLevel(reading);
  if (level) return level;
  if (state.lost) return null;
  const series = readRespective(reading) ?? readAspects(reading);
  if (series) return series;
  // "13.862 tỷ đồng; tăng 7,9%": over a semicolon too, where nothing else is named
  if (relation && !statesOtherPeriod(reading) && !isOfItsOwn(reading) && !(parted && statusBetween(article, from, placed.start)))
    return compare(reading, relation, current);
  if (parted || relation) return null;
  const share = shareOfBase(reading);
  return share && compare(reading, share, current);
}

/** "; giảm 0,8% hộ nghèo": what changes stands behind the change. */
function isOfItsOwn({ article, placed, base, relation, behind }: Reading): boolean {
  if (base || placed.value.kind !== 'percent' || relation?.relation === 'reach') return false;
  if (!behind || wordCount(behind) < 2) return false;
  const { opener, indicatorHead, stating } = senseAt(article.under.indicators, firstOf(behind));
  return indicatorHead === true || (!opener && !stating);
}

/** ", 85,8% so với cùng kỳ", "(99,1% KH)": a percentage of a base and no verb goes on as the one before it began, or is what was reached. */
function shareOfBase({ placed, base, state }: Reading): RelationReading | null {
  if (placed.value.kind !== 'percent' || !base || base.kind === 'other') return null;
  const before = state.current?.comparisons.at(-1)?.relation;
  const planned = base.kind === 'plan' || base.kind === 'estimate';
  const relation = before === undefined || (planned && (before === 'increase' || before === 'decrease')) ? 'reach' : before;
  return { relation, start: placed.start, base: undefined };
}

function statesOtherPeriod({ article, state, from, placed, review }: Reading): boolean {
  const stated = periodBetween(article, from, placed.start, yearAround(state.period, review));
  return stated !== undefined && stated.days !== state.current?.period;
}

export function readAgain(reading: Reading): Draft | null {
  const { state, name, relation } = reading;
  if (name || (relation && relation.relation !== 'reach' && !statesOtherPeriod(reading))) return null;
  if (state.current) return statesAgain(reading);
  // "Riêng 6 tháng đầu năm nay đã 198.000 tấn": of what the sentence before it told
  if (!state.last || !opensAgain(reading, state.last)) return null;
  state.current = state.last;
  return statesAgain(reading);
}

/** A sentence that begins with a time of its own and gives a figure in the same unit. */
function opensAgain({ article, from, placed, sentence, state, review, behind }: Reading, last: Draft): boolean {
  const { value } = placed;
  if (value.kind !== last.value.kind || (value.kind === 'quantity' && value.unit !== (last.value as Quantity).unit)) return false;
  if (placed.start - sentence.start > farthestTime || behind) return false;
  const days = periodBetween(article, from, placed.start, yearAround(state.period, review))?.days;
  return days !== undefined && days !== last.period;
}

/** "; ước cả năm khoảng 16.500 tỷ", "và đến năm 2025 còn 25%", "(hiện nay gần 80%)". */
function statesAgain(reading: Reading): Draft | null {
  const { article, state, from, placed, relation } = reading;
  const current = state.current as Draft;
  const stated = periodBetween(article, from, placed.start, yearAround(state.period, reading.review));
  const status = statusBetween(article, from, placed.start);
  const now = isNow(article, from, placed.start);
  if (!stated && !status && !now) return null;
  const changed = relation !== null && (relation.relation === 'increase' || relation.relation === 'decrease');
  if (!changed && placed.value.kind !== current.value.kind) return null;
  const suffix = changed && stated ? ` ${wordsOf(article, stated.placed.start, stated.placed.end)}` : '';
  const called = state.called ?? current.name;
  const base = suffix ? (called.startsWith(current.short) ? called : current.short) : current.name;
  const draft = make(
    reading,
    { name: base + suffix, short: current.short, tokens: [] },
    status ?? (now ? 'actual' : current.status),
    now ? undefined : (stated?.days ?? current.period),
  );
  // "GDP 9 tháng tăng 2,1%; cả năm dự báo 2 - 3%": a growth again
  const grown = relation ? undefined : current.comparisons.find(({ percent, points, times, amount }) => (percent ?? points ?? times ?? amount) === undefined);
  if (changed) draft.comparisons.push(changeOf(reading, relation));
  else if (grown && grown.relation !== 'reach') draft.comparisons.push(changeOf(reading, { relation: grown.relation, start: placed.start, base: undefined }));
  if (stated) {
    state.period = stated.days;
    state.again = true;
  }
  push(reading, draft);
  state.called = suffix ? base : undefined;
  return draft;
}
