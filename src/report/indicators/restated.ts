// A figure that says more of the indicator at hand: a comparison, a share in brackets, its target, or itself for another period.
//
//   "…, bằng 80% dự toán năm, bằng 158% so với cùng kỳ"    compared
//   "… 121 hộ (1,02%)", "(KH: 10,5%)"                      in brackets
//   "; ước cả năm khoảng 16.500 tỷ"                        again
import type { Quantity } from '../../base/value.js';
import { paymentWords } from '../../lexicon/indicators.js';
import { isWord, senseAt } from '../../tokens/cursor.js';
import { type Article, wordsOf } from '../article.js';
import { isProgress } from './attribute.js';
import { compare } from './comparing.js';
import type { RelationReading } from './comparison.js';
import { type Draft, firstCompared } from './draft.js';
import { changeOf, isNow, make, openingOf, push, type Reading } from './figure.js';
import { readLevel } from './level.js';
import type { NameReading } from './naming.js';
import { ofOtherPlace } from './other-place.js';
import { yearsEnd } from './own-time.js';
import { isCountedPart, isDonePart, isShare } from './part.js';
import { periodBetween, yearAround } from './period.js';
import { firstOf, wordCount } from './phrase.js';
import { addRate, countOfRate, isShareOfRatio, rateOfCount } from './rate.js';
import { readAspects, readRespective } from './respective.js';
import { statusBetween } from './status.js';
import { readTally } from './tally.js';
import { addTarget, isTarget } from './target.js';

const farthestTime = 12;
const shortestShared = 3;

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
  if (state.sentence.lost) return null;
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

export function readCompared(reading: Reading): Draft | null {
  const { article, state, relation, name, placed, parted, from } = reading;
  const { current } = state;
  // "so với cùng kỳ giảm tương ứng 12 vụ, 5 người và 9 người": in their order, before each by its unit
  const row = current && !name && !state.sentence.lost ? readRespective(reading) : null;
  const tally = row ?? readTally(reading);
  if (tally) return tally;
  if (!current) return null;
  const planned = placed.value.kind === current.value.kind || placed.value.kind === 'percent';
  if (planned && !parted && isTarget(reading)) return addTarget(reading, current);
  if (name || isProgress(reading) || ofOtherPlace(reading)) return null;
  const rate = parted ? null : rateOfCount(reading, current);
  if (rate) return rate;
  if (isShare(reading) && !parted) return current;
  const level = readLevel(reading);
  if (level) return level;
  if (state.sentence.lost) return null;
  const series = readAspects(reading);
  if (series) return series;
  // "13.862 tỷ đồng; tăng 7,9%": over a semicolon too, where nothing else is named
  if (relation && !statesOtherPeriod(reading) && !isOfItsOwn(reading) && !(parted && statusBetween(article, from, placed.start)))
    return compare(reading, relation, current);
  // "đạt 143% so với dự toán tỉnh giao; 131,6% dự toán HĐND giao"
  if ((parted && placed.start > from) || relation) return null;
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
  const stated = periodBetween(article, from, placed.start, yearAround(state.time.period, review));
  return stated !== undefined && stated.days !== state.current?.period;
}

export function readAgain(reading: Reading): Draft | null {
  const { state, name, relation } = reading;
  if (name || (relation && relation.relation !== 'reach' && !statesOtherPeriod(reading)) || isShareOfOthers(reading)) return null;
  if (state.current) return statesAgain(reading);
  // "Riêng 6 tháng đầu năm nay đã 198.000 tấn": of what the sentence before it told
  if (!state.last || !opensAgain(reading, state.last)) return null;
  state.current = state.last;
  return statesAgain(reading);
}

/** "; phấn đấu 70% hộ dân thành thị dùng nước sạch": what the share is of stands behind it. */
function isShareOfOthers({ placed, base, behind, parted }: Reading): boolean {
  return parted && placed.value.kind === 'percent' && !base && behind !== null && wordCount(behind) >= shortestShared;
}

/** A sentence that begins with a time of its own and gives a figure in the same unit. */
function opensAgain({ article, from, placed, sentence, state, review, behind }: Reading, last: Draft): boolean {
  const { value } = placed;
  if (value.kind !== last.value.kind || (value.kind === 'quantity' && value.unit !== (last.value as Quantity).unit)) return false;
  if (placed.start - sentence.start > farthestTime || behind) return false;
  const days = periodBetween(article, from, placed.start, yearAround(state.time.period, review))?.days;
  return days !== undefined && days !== last.period;
}

/** "9 tháng đạt 67,3% dự toán": the level is not told. */
function isShareAlone({ value, comparisons }: Draft): boolean {
  const first = comparisons.at(0);
  return value.kind === 'percent' && first?.relation === 'reach' && (first.percent ?? first.points ?? first.times ?? first.amount) === undefined;
}

/** "; ước cả năm khoảng 16.500 tỷ", "và đến năm 2025 còn 25%", "(hiện nay gần 80%)". */
function statesAgain(reading: Reading): Draft | null {
  const { article, state, from, placed, relation } = reading;
  const current = state.current as Draft;
  const stated = periodBetween(article, from, placed.start, yearAround(state.time.period, reading.review));
  const status = statusBetween(article, from, placed.start);
  // "phấn đấu cuối năm còn 1,6%": of the whole year, where the figure before it was of its first months
  const whole = stated ? undefined : yearsEnd(article, from, placed.start, current.period?.slice(0, 4));
  const now = isNow(article, from, placed.start);
  if (!stated && !status && !now) return null;
  const changed = relation !== null && (relation.relation === 'increase' || relation.relation === 'decrease');
  if (!changed && placed.value.kind !== current.value.kind && !(isShareAlone(current) && stated && placed.value.kind === 'money')) return null;
  const suffix = changed && stated ? ` ${wordsOf(article, stated.placed.start, stated.placed.end)}` : '';
  const called = state.open.called ?? current.name;
  const base = suffix ? (called.startsWith(current.short) ? called : current.short) : stated ? called : current.name;
  const draft = make(
    reading,
    { name: base + suffix, short: current.short, tokens: [] },
    status ?? (now ? 'actual' : current.status),
    now ? undefined : (stated?.days ?? whole?.days ?? current.period),
  );
  // "GDP 9 tháng tăng 2,1%; cả năm dự báo 2 - 3%": a growth again
  const grown = relation
    ? undefined
    : firstCompared(current).find(({ percent, points, times, amount }) => (percent ?? points ?? times ?? amount) === undefined);
  if (changed) draft.comparisons.push(changeOf(reading, relation));
  else if (grown && grown.relation !== 'reach') draft.comparisons.push(changeOf(reading, { relation: grown.relation, start: placed.start, base: undefined }));
  if (stated) {
    state.time.period = stated.days;
    state.time.restated = true;
  }
  push(reading, draft);
  state.open.called = suffix ? base : undefined;
  return draft;
}
