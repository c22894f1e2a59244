// The target of what was just told: (KH: 10,5%), chưa đạt mục tiêu 8%, trong khi mục tiêu đến năm 2020 là 3%.
import { add, compare } from '../../base/decimal.js';
import { has } from '../../base/own.js';
import { growthWord, targetWord } from '../../lexicon/indicators.js';
import { after, isWord, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, valueOver, wordsOf } from '../article.js';
import type { Comparison } from '../report.js';
import { exactOf } from '../rounding.js';
import type { RelationReading } from './comparison.js';
import { type Draft, firstCompared } from './draft.js';
import { changeOf, lowerFirst, make, type Reading } from './figure.js';
import { periodBetween, yearAround } from './period.js';
import { isDated } from './piece.js';

const comma = 0x2c;
const openBracket = 0x28;
const longestClause = 12;
const longestSetter = 8;

/** Nothing but a plan word, and when it is for, before the figure: KH, mục tiêu đến năm 2020. */
function isPlanFigure(article: Article, from: number, to: number): boolean {
  const cx = article.under.indicators;
  let planned = false;
  for (let at = lastClause(article, from, to), next = at; at < to; at = next) {
    const dated = valueOver(article, at);
    const isTime = dated !== undefined && isDated(dated);
    next = isTime ? dated.end : after(cx, at);
    const { planWord, stating, opener, shortfall } = senseAt(cx, at);
    const set = planned ? afterSetter(article, at, to) : at;
    if (planWord) planned = true;
    else if (set > at) next = set;
    else if (isWord(cx, at) && !isTime && !stating && !opener && !shortfall && !isComparedTo(article, at, to)) return false;
  }
  return planned;
}

/** "(chỉ tiêu) Quốc hội giao là 6%", "(mức 6,5%) mà kế hoạch đề ra": past those who set it; the same token where nobody did. */
function afterSetter({ cx, under }: Article, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + longestSetter) && isWord(cx, at); at++)
    if (senseAt(under.comparisons, at).setter) return after(under.comparisons, at);
  return from;
}

/** "vượt mức 6,5% Quốc hội đề ra" */
function isSet({ article, placed: { start, end }, sentence }: Reading): boolean {
  const called = senseBefore(article.under.comparisons, start).levelNoun || senseBefore(article.under.indicators, start).planWord;
  return called === true && afterSetter(article, end, sentence.end) > end;
}

/** "thấp hơn chỉ tiêu đề ra là 8%"; "thấp hơn kế hoạch 8%" is how far. */
function isComparedTo({ under }: Article, at: number, to: number): boolean {
  return (
    senseAt(under.comparisons, at).comparative === true && senseBefore(under.indicators, to).stating === true && !senseBefore(under.comparisons, to).relation
  );
}

/** "0,7% đất xây dựng đô thị, | trong khi mục tiêu đến năm 2020 là 3%": behind the last comma. */
function lastClause({ cx }: Article, from: number, to: number): number {
  for (let at = to - 1; at > from && at > to - longestClause; at--) if (unitAt(cx, at) === comma) return at + 1;
  return from;
}

/** "(KH: 10,5%)", "chưa đạt mục tiêu 8%": the target itself; "vượt chỉ tiêu 3%" is how far from it. */
export function isTarget(reading: Reading): boolean {
  const { article, from, placed, relation } = reading;
  if (isPlannedShare(reading) || isSet(reading)) return true;
  if (!isPlanFigure(article, from, placed.start)) return false;
  if (!relation?.base) return true;
  const cx = article.under.indicators;
  for (let at = from; at < placed.start; at = after(cx, at)) if (senseAt(cx, at).shortfall || senseAt(article.under.comparisons, at).comparative) return true;
  return false;
}

/** "(GRDP tăng 6,7%), cao hơn chỉ tiêu 6,5%", "thấp hơn mục tiêu 7%": a share on that side of the one at hand, and near it; "cao hơn chỉ tiêu 0,5%" is how far. */
function isPlannedShare({ placed: { value }, relation, state }: Reading): boolean {
  const current = state.current?.value;
  if (relation?.base?.kind !== 'plan' || current?.kind !== 'percent' || value.kind !== 'percent' || value.points) return false;
  if (!has(current, 'value') || !has(value, 'value')) return false;
  const [own, aim] = [exactOf(current.value), exactOf(value.value)];
  const side = compare(own, aim);
  const over = relation.relation === 'exceed' || relation.relation === 'increase';
  return over ? side >= 0 && compare(add(aim, aim), own) >= 0 : side <= 0 && compare(add(own, own), aim) >= 0;
}

/** The target of the indicator at hand, as one of its own; that one stays what was reached. */
export function addTarget(reading: Reading, current: Draft): Draft {
  const { article, placed, from } = reading;
  const cx = article.under.indicators;
  let word = targetWord;
  for (let at = from; at < placed.start; at = after(cx, at)) if (senseAt(cx, at).planWord) word = wordsOf(article, at, after(cx, at));
  const missed = unitAt(article.cx, placed.start - 1) === openBracket ? comparedToTarget(reading) : undefined;
  if (missed) current.comparisons.push(missed);
  const growth = placed.value.kind === 'percent' && firstCompared(current).some(({ relation }) => relation === 'increase') ? `${growthWord} ` : '';
  const name = `${word} ${growth}${lowerFirst(current.short)}`;
  const stated = periodBetween(article, from, placed.start, yearAround(reading.state.time.period, reading.review))?.days;
  const draft = make(reading, { name, short: current.short, tokens: [] }, 'target', stated ?? current.period);
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
