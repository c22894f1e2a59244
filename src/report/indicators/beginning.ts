// A new indicator: how sure it is, when it holds, whose prices; and the shares of a structure ("14,0% - 59,2% - 26,8%").
import { toIso } from '../../base/civil.js';
import { aimWords, sectors } from '../../lexicon/indicators.js';
import { after, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, spanOf, valueOver, wordsOf } from '../article.js';
import type { Indicator } from '../report.js';
import type { Base } from './base.js';
import { isTimes, type RelationReading } from './comparison.js';
import { changeOf, type Draft, isNow, lowerFirst, make, type Named, openingOf, push, type Reading } from './figure.js';
import type { NameReading } from './naming.js';
import { withoutTotal } from './part.js';
import { periodBetween, priceBaseBetween, yearAround } from './period.js';
import { firstOf } from './phrase.js';
import { isAllotted } from './purpose.js';
import { isResult, isWhole } from './result.js';
import { isForeseen, isYetToBe, statusBetween } from './status.js';

export function begin(reading: Reading, named: Named, { keepPeriod = false }: { keepPeriod?: boolean }): Draft {
  const { article, placed, from, state, relation } = reading;
  // what stands with the old level is said of that one: từ 45 triệu đồng năm 2020 lên 60 triệu đồng
  const to = reading.levelled && relation ? relation.start : placed.start;
  const now = isNow(article, from, to);
  const attribute = named.short === state.topic;
  const year = yearAround(state.period, reading.review);
  const stated = periodBetween(article, from, to, year) ?? periodBehind(reading, year, attribute);
  const own =
    statusBetween(article, from, placed.start) ?? (isForeseen(article, reading.base?.end ?? placed.end, reading.sentence.end) ? 'estimate' : undefined);
  // "mục tiêu tăng trưởng GDP", "tổng kế hoạch vốn": an aim by its name
  const aimed = openingOf(named.name, aimWords) !== undefined;
  const awaited = !own && isYetToBe(article, reading.base?.end ?? placed.end, reading.sentence.end);
  const decided = !own && reading.marks.decided < placed.start && isToBeDone(reading);
  const carried =
    awaited || decided || state.sure === 'target'
      ? 'target'
      : (state.status ?? (isUnderReview(reading, stated) ? undefined : (carriedStatus(reading) ?? estimatedOf(reading))));
  // what there is now is one of the time under review, where nobody answers a question
  const today = now && (reading.review === undefined || state.answered || reading.bracketed);
  const held = today || awaited ? undefined : attribute ? state.current?.period : (state.period ?? accountsOf(reading));
  const given = keepPeriod ? state.current?.period : (stated?.days ?? held);
  const ahead = given !== undefined && isToCome(article, given, reading.review);
  // "năm 2026, thành phố dự kiến GRDP tăng 9%" is an aim, "kinh phí dự kiến 42,5 tỷ đồng" is none
  const foreseen = senseBefore(article.under.indicators, placed.start).status === 'estimate';
  const status =
    own === 'estimate' && ahead && !foreseen
      ? 'target'
      : (own ??
        (aimed ? 'target' : undefined) ??
        carried ??
        (ahead || (attribute && !isUnderReview(reading, stated) && isAhead(reading)) ? 'target' : 'actual'));
  // what is aimed at for a later year says nothing of the figures of today, nor does a time looked back on of an aim
  const unfit = !stated && (status === 'actual' ? ahead : status === 'target' && reading.review === undefined && given !== undefined && isOver(article, given));
  const days = unfit ? undefined : given;
  const draft = make(reading, named, status, days);
  if (stated && !keepPeriod && !awaited) state.period = stated.days;
  // "tổng thu năm 2025 là 900 tỷ đồng": of two accounts that were named, the sums behind are of this year's
  if (stated && state.accounts && placed.value.kind === 'money') state.accounts = stated.days;
  const priceBase = priceBaseBetween(article, from, placed.start) ?? (state.whole ? state.whole.priceBase : undefined);
  if (priceBase) draft.priceBase = priceBase;
  const changed = relation !== null && isChange(reading, relation);
  const moved = relation ? null : changeBefore(reading, named);
  if (changed) draft.comparisons.push(changeOf(reading, relation));
  else if (moved) draft.comparisons.push(changeOf(reading, moved));
  else if (!relation && placed.value.kind === 'percent') {
    const base = wholeBehind(article, placed) ?? reading.base;
    if (base && (base !== reading.base || base.kind !== 'other'))
      draft.comparisons.push(changeOf({ ...reading, base }, { relation: 'reach', start: placed.start, base: undefined }));
  }
  if (isStructure(reading, named)) return readStructure(reading, named, draft);
  push(reading, draft);
  if (changed && !reading.levelled && relation.relation !== 'reach') state.change = draft;
  return draft;
}

/** Sums for which an article states no time are of the accounts or the plan that it told of last, up to the questions. */
function accountsOf({ state, placed: { value } }: Reading): string | undefined {
  return value.kind === 'money' && value.per === undefined && !state.questioned ? state.accounts : undefined;
}

/** "phấn đấu thu đạt 5 tỷ; tỷ lệ … 95%": an aim goes on to the end of the sentence, an estimate to the end of the clause and to its parts. */
function carriedStatus({ article, state, parted, from, relation, placed }: Reading): Indicator['status'] | undefined {
  if (state.whole && state.whole.status !== 'actual') return state.whole.status;
  const status = state.current?.status;
  if (status === 'target' && isDoneAlready(article, from, placed.start)) return undefined;
  if (status === 'target' || (status === 'estimate' && !parted)) return status;
  if (parted && senseAt(article.under.indicators, from).child) state.partOf = state.current;
  // "…; trong đó, nông nghiệp tăng 3%; công nghiệp tăng 9%"
  const { partOf } = state;
  if (partOf?.status !== 'estimate') return undefined;
  // "… ước đạt 100 tỷ đồng. Trong đó thu nội địa 80 tỷ đồng"
  const first = !state.current && placed.value.kind === partOf.value.kind;
  return first || ((parted || !state.current) && (partOf === state.current || relation !== null)) ? 'estimate' : undefined;
}

/** "Ước cả năm, …; …": what is told of the time that a sentence estimates, but for what is done already. */
function estimatedOf({ article, state, from, placed }: Reading): Indicator['status'] | undefined {
  return state.sure === 'estimate' && !isDoneAlready(article, from, placed.start) ? 'estimate' : undefined;
}

/** "HĐND huyện thống nhất …, theo đó bổ sung 6,3 tỷ đồng": what is to be done with a sum or to so many, once that is agreed. */
function isToBeDone({ article, from, placed, relation }: Reading): boolean {
  const { plainVerb, met } = senseBefore(article.under.results, placed.start);
  if (relation || plainVerb || met || isDoneAlready(article, from, placed.start)) return false;
  return isResult(article, placed.start) || isAllotted(article, placed.start);
}

/** "kiến nghị thu hồi 12 tỷ đồng, đã thu hồi 9 tỷ đồng" */
function isDoneAlready({ under }: Article, from: number, to: number): boolean {
  const cx = under.indicators;
  for (let at = from; at < to; at = after(cx, at)) if (senseAt(cx, at).already) return true;
  return false;
}

/** "kế hoạch năm 2024 là 2.100 tỷ đồng, đến 30/6 giải ngân 900 tỷ đồng": days of their own, up to those under review. */
function isUnderReview({ review, state, article }: Reading, stated: { readonly days: string } | undefined): boolean {
  const last = review?.slice(11) ?? (article.published && toIso(article.published));
  return stated !== undefined && last !== undefined && stated.days !== state.current?.period && stated.days.slice(11) <= last;
}

/** Whether the relation before a figure is what the indicator consists in: a growth, or a share of a plan. */
function isChange({ article, base, placed, name, levelled }: Reading, relation: RelationReading): boolean {
  if (levelled) return true;
  // "số hộ nghèo giảm 412 hộ": an amount is a change too
  if (placed.value.kind !== 'percent') return (relation.relation === 'increase' || relation.relation === 'decrease') && !isTimes(article, placed);
  if (relation.relation === 'reach') return base !== null;
  // "tốc độ tăng GDP 6,5%": the noun itself is the growth
  return base !== null || !isGrowth(article, name);
}

/** "giảm tỷ lệ hộ nghèo 1,5 - 2%": the verb stands before the name, and nothing states a level behind it. */
function changeBefore({ article, placed, name, behind }: Reading, { tokens }: Named): RelationReading | null {
  const start = firstOf(tokens);
  if (placed.value.kind === 'ratio' || !name?.headed || behind || start < 0 || start > placed.start) return null;
  if (name.stated && !name.labelled) return null;
  const verb = senseBefore(article.under.figures, start).change;
  return verb ? { relation: verb, start: start - 1, base: undefined } : null;
}

/** "bội chi 5,3% GDP" */
function wholeBehind(article: Article, { end }: Placed): Base | null {
  return isWhole(article, end) ? { start: end, end: after(article.under.comparisons, end), kind: 'other' } : null;
}

function isGrowth(article: Article, name: NameReading | null): boolean {
  return senseAt(article.under.indicators, firstOf(name?.tokens)).growthHead === true;
}

/** A period that begins after the one under review, or after the article was written. */
export function isToCome(article: Article, period: string, review: string | undefined): boolean {
  const start = period.slice(0, 10);
  // "bốn tháng đầu năm 2017" in an article of May is over, though the year before is under review
  if (isOver(article, period)) return false;
  if (review !== undefined) return start > review.slice(11);
  return article.published !== undefined && start > toIso(article.published);
}

function isOver({ published }: Article, period: string): boolean {
  return published !== undefined && period.slice(11) <= toIso(published);
}

/** "… sẽ khởi công trong quý II/2026": what is said of a thing that is yet to be. */
function isAhead({ article, placed, sentence, marks }: Reading): boolean {
  return statusBetween(article, placed.end, Math.min(sentence.end, placed.end + 12)) === 'target' || marks.passed < placed.start;
}

/** "… 60 triệu đồng năm 2024", "13 tuyến sẽ làm xong trong năm 2020". */
function periodBehind({ article, placed, sentence, base }: Reading, year: string | undefined, attribute: boolean): { days: string } | undefined {
  const from = base?.end ?? placed.end;
  // the day of a project is not when it has its length
  const reach = !attribute && isYetToBe(article, from, sentence.end) ? 14 : 3;
  // "500 tỷ đồng, quý II đạt 300 tỷ đồng": past a comma it is that of the next
  const end = Math.min(sentence.end, from + reach);
  let to = from;
  while (to < end && unitAt(article.cx, to) !== 0x2c && unitAt(article.cx, to) !== 0x3b && unitAt(article.cx, to) !== 0x3a) to++;
  // "(năm 2011: 18,9 triệu đồng)" is that of another figure
  return unitAt(article.cx, to) === 0x3a ? undefined : periodBetween(article, from, to, year);
}

/** 14,0% - 59,2% - 26,8%: the shares of the sectors, in their order. */
function isStructure({ article, placed }: Reading, named: Named): boolean {
  const unit = unitAt(article.cx, placed.end);
  const next = valueOver(article, placed.end + 1);
  return (unit === 0x2d || unit === 0x2013) && next?.value.kind === 'percent' && named.tokens.length > 0;
}

function readStructure(reading: Reading, named: Named, first: Draft): Draft {
  const { article, placed, state } = reading;
  const shares = [placed];
  for (let at = placed.end; ; ) {
    const next = valueOver(article, at + 1);
    if (!next || next.start !== at + 1 || next.value.kind !== 'percent') break;
    shares.push(next);
    at = next.end;
  }
  const head = state.whole ? `${withoutTotal(state.whole.short)} ` : '';
  // of a list that goes on and on few structures have as many shares as it has had parts
  const listed = state.parts.length === shares.length;
  const parts = listed ? state.parts.map(({ name }) => (name.startsWith(head) ? name.slice(head.length) : name)) : [];
  const whole = listed ? parts : shares.length === sectors.length ? sectors : [];
  shares.forEach((share, i) => {
    const part = whole.at(i);
    const name = part ? `${headOf(reading, named)}: ${sectorOf(part)}` : named.name;
    push(reading, { ...first, name, short: name, value: share.value as Indicator['value'], evidence: [spanOf(article, share.start, share.end)] });
  });
  return first;
}

/** "Cơ cấu kinh tế Nông nghiệp - Công nghiệp - Dịch vụ:": the head alone, for the sectors are told one by one. */
function headOf({ article }: Reading, { name, tokens }: Named): string {
  const cx = article.under.indicators;
  const at = firstOf(tokens);
  return senseAt(cx, at).structureHead ? wordsOf(article, at, after(cx, at)) : name;
}

/** The sector that a part of the production value is of. */
function sectorOf(part: string): string {
  return sectors.find((sector) => part.toLowerCase().endsWith(sector)) ?? lowerFirst(part);
}
