// A figure as a comparison of an indicator: "…, bằng 80% dự toán năm, bằng 158% so với cùng kỳ".
import { bare } from '../../base/own.js';
import type { Span } from '../../base/span.js';
import type { Quantity } from '../../base/value.js';
import { countHeads } from '../../lexicon/indicators.js';
import { senseAt, senseBefore } from '../../tokens/cursor.js';
import { type Article, spanOf, wordsOf } from '../article.js';
import type { Comparison } from '../report.js';
import { ofAspect } from './aspect.js';
import { figureOf, isTimes, type RelationReading, relationTo } from './comparison.js';
import type { Draft } from './draft.js';
import { type Named, openingOf, type Reading } from './figure.js';

/** Adds a comparison to the indicator at hand, or to the one that it says itself. A fall to a level ("giảm 412 hộ, còn 287 hộ") takes the level when it comes. */
export function compare(reading: Reading, relation: RelationReading, counted: Draft): Draft | null {
  const comparison = comparisonOf(reading, relation);
  // "214 hộ (1,22%), giảm 0,3 điểm phần trăm": only the share can have fallen by points
  const said = ofAspect(reading) ?? counted;
  const current = comparison?.points && counted.value.kind !== 'percent' && reading.state.open.share ? reading.state.open.share : said;
  if (!comparison || !isComparable(comparison, current)) return null;
  current.comparisons.push(comparison);
  current.evidence.push(...comparison.evidence);
  return current;
}

/** A change in units is one of the indicator's own unit; reaching an amount is no comparison. */
function isComparable({ relation, amount, percent, times, base }: Comparison, { value }: Draft): boolean {
  if (!amount || percent !== undefined || times !== undefined) return true;
  if (relation === 'reach' && base === 'other') return false;
  // "48/62 trường đạt chuẩn, tăng 6 trường"
  if (amount.kind === 'quantity' && value.kind === 'ratio') return value.unit !== undefined && isUnitOf(amount.unit.toLowerCase(), value.unit.toLowerCase());
  if (amount.kind !== value.kind) return false;
  return amount.kind !== 'quantity' || isUnitOf(amount.unit.toLowerCase(), (value as Quantity).unit.toLowerCase());
}

/** "còn 3.915 hộ nghèo, giảm 1.208 hộ" */
function isUnitOf(part: string, whole: string): boolean {
  return whole === part || whole.startsWith(`${part} `) || part.startsWith(`${whole} `);
}

/** "cao hơn mức 5,25% của năm 2012": what it is higher than, not by how much. */
function isOwnLevel({ under }: Article, { start }: RelationReading, figure: number): boolean {
  const cx = under.comparisons;
  return senseAt(cx, start).comparative === true && senseBefore(cx, figure).levelNoun === true;
}

function comparisonOf({ article, placed, beside, base }: Reading, relation: RelationReading): Comparison | null {
  const from = Math.min(relation.start, placed.start);
  const to = Math.max(placed.end, beside?.end ?? 0, base?.end ?? 0);
  const figure = isOwnLevel(article, relation, placed.start) ? {} : figureOf(placed.value, isTimes(article, placed));
  if (!figure) return null;
  return bare<Comparison>({
    relation: relationTo(article, relation, placed.start, base),
    base: base?.kind ?? 'other',
    baseText: base ? wordsOf(article, base.start, base.end) : '',
    evidence: [spanOf(article, from, to)],
    ...(beside ? figureOf(beside.placed.value) : {}),
    ...figure,
  });
}

/** "đàn trâu 11.240 con, đàn dê 14.500 con; so với năm trước, đàn trâu giảm 5,4%": the change of what the sentence gave the level of. */
export function levelOf({ relation, placed, drafts, article, sentence }: Reading, { name }: Named): Draft | undefined {
  if ((relation?.relation !== 'increase' && relation?.relation !== 'decrease') || placed.value.kind !== 'percent') return undefined;
  const opening = spanOf(article, sentence.start, sentence.start + 1).start;
  const wanted = name.toLowerCase();
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - levelReach); i--) {
    const draft = drafts[i] as Draft;
    if ((draft.evidence[0] as Span).start < opening) return undefined;
    if (draft.value.kind !== 'percent' && (draft.name.toLowerCase() === wanted || isCountOf(draft, wanted))) return draft;
  }
  return undefined;
}

/** "xảy ra 341 vụ, làm chết 214 người; số vụ giảm 12,3%, số người chết giảm 5%": what was counted, in the words of its count. */
function isCountOf({ name, value }: Draft, wanted: string): boolean {
  const head = openingOf(wanted, countHeads);
  if (!head || value.kind !== 'quantity' || value.measure !== undefined) return false;
  const said = ` ${name} ${value.unit} `.toLowerCase();
  return wanted
    .slice(head.length + 1)
    .split(' ')
    .every((word) => said.includes(` ${word} `));
}

/** So many indicators are looked back on: a bound on the time, more than a sentence is expected to hold. */
const levelReach = 32;
