// Where in its clause the name of a figure stands: before a relation, before a bracket, or in the relation itself.
import { has } from '../../base/own.js';
import { after, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, wordsOf } from '../article.js';
import { isElsewhere, type RelationReading } from './comparison.js';
import { type Figure, lowerFirst } from './figure.js';
import { type NameReading, nameBefore } from './naming.js';
import { firstOf } from './phrase.js';

const semicolon = 0x3b;
const openBracket = 0x28;
const closeBracket = 0x29;
const comma = 0x2c;
const colon = 0x3a;

/** "11/24 tuyến đường ngập do mưa, bằng 45,8% chỉ tiêu": words that end at a comma before a relation belong to what was named. */
export function nameOfClause({ article, placed }: Figure, from: number, relation: RelationReading | null): NameReading | null {
  const to = relation ? relation.start : placed.start;
  const name = nameBefore(article, from, to);
  return name && !name.headed && relation && unitAt(article.cx, to - 1) === comma ? null : name;
}

/**
 * "công nghiệp (5.118 tỷ đồng) tăng 12,9%", "1 chỉ tiêu chưa đạt là tỷ lệ đô thị hóa (đạt 12,1%, kế hoạch 13%)": in a clause of its own the
 * first figure of a bracket is that of what is named before it.
 */
export function nameOfBracket({ article, placed }: Figure, from: number, opening: number): { readonly name: NameReading; readonly from: number } | null {
  if (opening < 0 || !statesOnly(article, opening + 1, placed.start) || isElsewhere(article, from, placed.start, true)) return null;
  const bare = opening + 1 === placed.start && isNewClause(article, from);
  const start = bare ? from : lastLink(article, from, opening);
  const name = start < 0 ? null : nameBefore(article, start, opening);
  return name && (bare || name.headed) ? { name, from: start } : null;
}

/** Only words that state a figure: (đạt …), (mới đạt …). */
function statesOnly(article: Article, from: number, to: number): boolean {
  const cx = article.under.indicators;
  for (let at = from; at < to; at = after(cx, at)) if (!senseAt(cx, at).stating && !senseAt(article.under.results, at).plainVerb) return false;
  return true;
}

/** Behind the last "là" between two tokens, or where a new clause begins at the first; -1 where there is neither. */
function lastLink(article: Article, from: number, to: number): number {
  const cx = article.under.indicators;
  for (let at = to - 1; at >= from; at--) if (senseAt(cx, at).copula) return at + 1;
  return isNewClause(article, from) || unitAt(cx, from) === closeBracket ? from + 1 : -1;
}

function isNewClause({ cx }: Article, at: number): boolean {
  return unitAt(cx, at) === comma || unitAt(cx, at) === semicolon;
}

/** "Quốc hội giao phấn đấu tăng trưởng 6,7%": the relation is a noun, and all that is named. */
export function growthNoun({ article, placed: { value }, state }: Figure, from: number, relation: RelationReading | null): NameReading | null {
  if (!relation || relation.base) return null;
  const cx = article.under.indicators;
  const { start } = relation;
  // "tốc độ tăng trưởng 15%"
  for (let width = 1; width <= 3; width++)
    if (senseAt(cx, start - width).growthHead && after(cx, start - width) > start) return ofThing(article, from, nounAt(article, start - width));
  if (!senseAt(cx, start).indicatorHead || nameBefore(article, from, start)?.headed) return null;
  const before = senseBefore(cx, start).status;
  // "…, tăng trưởng từ 7% trở lên": a bound compares nothing, nor is there anything to compare before the first figure
  const bound =
    senseAt(cx, start).growthNoun === true && (isNewClause(article, start - 1) || unitAt(cx, start - 1) === colon) && (!has(value, 'value') || !state.current);
  if (!bound && (!before || before === 'weak')) return null;
  return nounAt(article, start);
}

/** "GRDP duy trì tốc độ tăng trưởng 8%": the growth of what stands right before it, but for words that state. */
function ofThing(article: Article, from: number, noun: NameReading): NameReading {
  const first = firstOf(noun.tokens);
  // "đạt mức" is a phrase, and "mức tăng trưởng" is one
  const start = after(article.under.indicators, first - 1) > first ? first - 1 : first;
  const thing = nameBefore(article, from, start);
  const end = thing?.tokens.at(-1)?.[1] ?? start;
  return thing?.headed && statesOnly(article, end, start)
    ? { ...noun, text: `${noun.text} ${lowerFirst(thing.text)}`, tokens: [...thing.tokens, ...noun.tokens] }
    : noun;
}

function nounAt(article: Article, start: number): NameReading {
  const end = after(article.under.indicators, start);
  return { tokens: [[start, end]], text: wordsOf(article, start, end), headed: true, stated: true, labelled: false, short: undefined };
}

export function bracketOpening({ cx }: Article, from: number, at: number): number {
  for (let i = at - 1; i >= from; i--) {
    const unit = unitAt(cx, i);
    if (unit === closeBracket) return -1;
    if (unit === openBracket) return i;
  }
  return -1;
}
