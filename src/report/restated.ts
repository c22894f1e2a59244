// A figure that says more of the indicator at hand: a comparison, a share in brackets, its target, or itself for another period.
//
//   "…, bằng 80% dự toán năm, bằng 158% so với cùng kỳ"    compared
//   "… 121 hộ (1,02%)", "(KH: 10,5%)"                      in brackets
//   "; ước cả năm khoảng 16.500 tỷ"                        again
import { countHeads, growthWord, rateWord, targetWord } from '../lexicon/indicators.js';
import { after, isWord, senseAt } from '../tokens/cursor.js';
import { type Article, spanOf, wordsOf } from './article.js';
import { begin } from './beginning.js';
import { isTimes } from './comparison.js';
import { changeOf, type Draft, isNow, lowerFirst, make, push, type Reading } from './figure.js';
import { periodBetween } from './period.js';
import type { Comparison } from './report.js';
import { statusBetween } from './status.js';

/** "(riêng công nghiệp tăng 9,6%)": in brackets a part with a name of its own. */
export function isPart({ article, from, placed, name }: Reading): boolean {
  const cx = article.under('indicators');
  let at = from;
  while (at < placed.start && !isWord(cx, at)) at++;
  return name !== null && senseAt(cx, at).child === true;
}

/** (+2,7%), (đạt 49,84%), (1,02%), (KH: 10,5%), (hiện nay gần 80%). */
export function readBracketed(reading: Reading): Draft | null {
  const { article, placed, state, relation, from } = reading;
  const current = state.current as Draft;
  const { value } = placed;
  if (isPlanFigure(article, from, placed.start)) return addTarget(reading, current);
  if (relation) return compare(reading, current);
  if (value.kind !== 'percent') return null;
  const again = statesAgain(reading);
  if (again) return again;
  if (current.value.kind === 'percent') return null;
  // a count, and in brackets the share that it is
  const name = `${rateWord} ${lowerFirst(withoutCount(current.name))}`;
  return begin(reading, { name, short: name, tokens: [] }, { keepPeriod: true });
}

/** What is counted: of "Số hộ nghèo", "hộ nghèo". */
function withoutCount(name: string): string {
  const head = countHeads.find((word) => name.toLowerCase().startsWith(`${word} `));
  return head === undefined ? name : name.slice(head.length + 1);
}

/** Nothing but a plan word before the figure: KH, mục tiêu. */
function isPlanFigure(article: Article, from: number, to: number): boolean {
  const cx = article.under('indicators');
  let planned = false;
  for (let at = from; at < to; at = after(cx, at)) {
    const { planWord, stating, opener, shortfall } = senseAt(cx, at);
    if (planWord) planned = true;
    else if (isWord(cx, at) && !stating && !opener && !shortfall) return false;
  }
  return planned;
}

function addTarget(reading: Reading, current: Draft): Draft {
  const { article, placed, from } = reading;
  const cx = article.under('indicators');
  let word = targetWord;
  for (let at = from; at < placed.start; at = after(cx, at)) if (senseAt(cx, at).planWord) word = wordsOf(article, at, after(cx, at));
  const growth = placed.value.kind === 'percent' && current.comparisons.some(({ relation }) => relation === 'increase') ? `${growthWord} ` : '';
  const name = `${word} ${growth}${lowerFirst(current.short)}`;
  const draft = make(reading, { name, short: current.short, tokens: [] }, 'target', current.period);
  // the indicator at hand stays the one that was reached
  reading.drafts.push(draft);
  return draft;
}

export function readCompared(reading: Reading): Draft | null {
  const { article, state, relation, name, placed, parted, from } = reading;
  const { current } = state;
  if (!current) return null;
  const planned = placed.value.kind === current.value.kind || placed.value.kind === 'percent';
  if (planned && !parted && isPlanFigure(article, from, placed.start)) return addTarget(reading, current);
  if (name) return null;
  if (isShare(reading) && !parted) return current;
  // "13.862 tỷ đồng; tăng 7,9%": over a semicolon too, where nothing else is named
  if (relation && !statesOtherPeriod(reading) && !(parted && statusBetween(article, from, placed.start))) return compare(reading, current);
  if (parted || relation) return null;
  // ", 85,8% so với cùng kỳ" goes on as the figure before it began
  const last = current.comparisons.at(-1);
  if (placed.value.kind === 'percent' && reading.base && last) {
    return compare({ ...reading, relation: { relation: last.relation, start: placed.start } }, current);
  }
  return null;
}

/** "chiếm 63%": a share of something else. */
function isShare({ article, placed, from }: Reading): boolean {
  const cx = article.under('comparisons');
  for (let at = from; at < placed.start; at = after(cx, at)) if (senseAt(cx, at).share) return true;
  return false;
}

function statesOtherPeriod({ article, state, from, placed }: Reading): boolean {
  const stated = periodBetween(article, from, placed.start);
  return stated !== undefined && stated.days !== state.current?.period;
}

/** Adds a comparison to the indicator at hand. A fall to a level ("giảm 412 hộ, còn 287 hộ") takes the level when it comes. */
function compare(reading: Reading, current: Draft): Draft | null {
  const comparison = comparisonOf(reading);
  if (!comparison) return null;
  current.comparisons.push(comparison);
  current.evidence.push(...comparison.evidence);
  return current;
}

function comparisonOf(reading: Reading): Comparison | null {
  const { article, placed, relation, base } = reading;
  if (!relation) return null;
  const { value } = placed;
  const from = Math.min(relation.start, placed.start);
  const common = {
    relation: relation.relation,
    base: base?.kind ?? ('other' as const),
    baseText: base ? wordsOf(article, base.start, base.end) : '',
    evidence: [spanOf(article, from, Math.max(placed.end, base?.end ?? placed.end))],
  };
  switch (value.kind) {
    case 'percent':
      if (!('value' in value)) return null;
      return { ...common, ...(value.points ? { points: value.value } : { percent: unsigned(value.value) }) };
    case 'quantity':
      if ('value' in value && isTimes(article, placed)) return { ...common, times: value.value };
      return 'value' in value ? { ...common, amount: value } : null;
    case 'money':
    case 'numeral':
      return 'value' in value ? { ...common, amount: value } : null;
    default:
      return null;
  }
}

/** A fall of 4% is a decrease by 4, whether it is written "giảm 4%" or "-4%". */
function unsigned(decimal: string): string {
  return decimal.startsWith('-') ? decimal.slice(1) : decimal;
}

export function readAgain(reading: Reading): Draft | null {
  const { state, name, relation } = reading;
  if (!state.current || name || (relation && relation.relation !== 'reach' && !statesOtherPeriod(reading))) return null;
  return statesAgain(reading);
}

/** "; ước cả năm khoảng 16.500 tỷ", "và đến năm 2025 còn 25%", "(hiện nay gần 80%)". */
function statesAgain(reading: Reading): Draft | null {
  const { article, state, from, placed, relation } = reading;
  const current = state.current as Draft;
  const stated = periodBetween(article, from, placed.start);
  const status = statusBetween(article, from, placed.start);
  const now = isNow(article, from, placed.start);
  if (!stated && !status && !now) return null;
  const changed = relation && (relation.relation === 'increase' || relation.relation === 'decrease');
  if (!changed && placed.value.kind !== current.value.kind) return null;
  const suffix = changed && stated ? ` ${wordsOf(article, stated.placed.start, stated.placed.end)}` : '';
  const base = suffix ? current.short : current.name;
  const draft = make(
    reading,
    { name: base + suffix, short: current.short, tokens: [] },
    status ?? (now ? 'actual' : current.status),
    now ? undefined : (stated?.days ?? current.period),
  );
  if (changed) draft.comparisons.push(...changeOf(reading));
  if (stated) state.period = stated.days;
  return push(reading, draft);
}
