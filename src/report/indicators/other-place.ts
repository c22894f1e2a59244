// The figure before, of another place: the words before this one say only where.
//
//   mức thu học phí ở phường là 60.000 đồng, ở xã là 30.000 đồng
//   giá khám bệnh tại bệnh viện tỉnh là 39.000 đồng/lượt, bệnh viện huyện 31.000 đồng/lượt
//   1.638 hộ chưa được bố trí, trong đó quận Cái Răng 702 hộ
//   thu ngân sách 12.000 tỷ đồng, riêng đặc khu Phú Quốc thu 9.450 tỷ đồng
import { budgetSides } from '../../lexicon/indicators.js';
import { whereWords } from '../../lexicon/scopes.js';
import { after, isCapital, isWord, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, valueOver, wordsOf } from '../article.js';
import type { RelationReading } from './comparison.js';
import type { Draft } from './draft.js';
import type { Named, Reading } from './figure.js';
import { isWeak } from './result.js';
import type { State } from './state.js';

const comma = 0x2c;
const semicolon = 0x3b;
const longestPlace = 8;
const mostPlaces = 32;
const longestStating = 4;

/** The name of the figure before, of the place that stands before this one; null where more is said than where. */
export function ofOtherPlace(reading: Reading): Named | null {
  const { article, state, from, placed, relation } = reading;
  const before = state.current?.name;
  if (before === undefined || state.current?.value.kind !== placed.value.kind || !(relation === null || goesAlike(relation, state))) return null;
  const start = placeStart(article, from);
  const end = beforeStating(article, start, relation?.relation === 'reach' ? placed.start : (relation?.start ?? placed.start));
  if (start === from || end - start < 1 || end - start > longestPlace || !areWords(article, pastCount(article, start), end)) return null;
  const name =
    markedPlace(article, before, start, end) ??
    kindOfPlace(reading, before, start, end) ??
    countedPlace(reading, before, start, end) ??
    sidedPlace(reading, before, start, end) ??
    pricedPlace(reading, before, start, end);
  return name ? { name, short: wordsOf(article, start, end), tokens: [[start, end]] } : null;
}

/** What is reached, or the same way that the figure before went. */
function goesAlike({ relation, base }: RelationReading, { current, open: { change } }: State): boolean {
  if (base) return false;
  return relation === 'reach' || (change !== undefined && change === current && change.comparisons.at(0)?.relation === relation);
}

/** Behind the comma, and what goes on with a thing: , riêng, còn. */
function placeStart(article: Article, from: number): number {
  const { cx } = article;
  let at = from;
  for (;;) {
    if (unitAt(cx, at) === comma || unitAt(cx, at) === semicolon || senseAt(article.under.comparisons, at).clauseLink)
      at = after(article.under.comparisons, at);
    else if (senseAt(article.under.indicators, at).child) at = after(article.under.indicators, at);
    else return at;
  }
}

/** Before the words that state the figure: là, mới đạt, thu được. */
function beforeStating(article: Article, from: number, to: number): number {
  let end = to;
  for (let start = statingStart(article, from, end); start < end; start = statingStart(article, from, end)) end = start;
  return end;
}

/** Where the phrase that states and ends at a token begins; the same token where none does. */
function statingStart({ under }: Article, from: number, end: number): number {
  const cx = under.indicators;
  for (let at = Math.max(from, end - longestStating); at < end; at++) if (senseAt(cx, at).stating && after(cx, at) === end) return at;
  return end;
}

/** Behind the number and the noun of a count. */
function pastCount(article: Article, at: number): number {
  const placed = valueOver(article, at);
  return placed?.start === at && placed.value.kind === 'quantity' ? placed.end : at;
}

function areWords({ cx, valueAt }: Article, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isWord(cx, at) || (valueAt[at] as number) >= 0) return false;
  return true;
}

/** "(… ở phường), ở xã": in the place of the one before, or behind a name that says none. */
function markedPlace(article: Article, before: string, start: number, end: number): string | undefined {
  if (end - start < 2 || !senseAt(article.under.indicators, start).where) return undefined;
  return `${before.slice(0, whereIn(before) ?? before.length)} ${wordsOf(article, start, end)}`;
}

/** "(tỷ lệ hộ nghèo giảm 2%), riêng các huyện nghèo giảm 4%", "riêng 62 huyện nghèo": in places of one kind. */
function kindOfPlace({ article, placed: { value } }: Reading, before: string, start: number, end: number): string | undefined {
  const counted = pastCount(article, start);
  const at = counted > start ? counted - 1 : senseAt(article.under.documents, start).plural ? after(article.under.documents, start) : start;
  if (value.kind !== 'percent' || !senseAt(article.under.session, at).placeType || end - at < 2) return undefined;
  for (let i = after(article.under.session, at); i < end; i++) if (isCapital(article.cx, i)) return undefined;
  return `${before} ${wordsOf(article, start, end)}`;
}

/** "(1.638 hộ chưa được bố trí), trong đó quận Cái Răng 702 hộ": so many of them in a place. */
function countedPlace({ article, state, placed: { value }, drafts }: Reading, before: string, start: number, end: number): string | undefined {
  const whole = state.current?.value;
  if (value.kind !== 'quantity' || whole?.kind !== 'quantity' || value.unit !== whole.unit || !senseAt(article.under.session, start).placeType)
    return undefined;
  for (let at = after(article.under.session, start); at < end; at++) if (!isCapital(article.cx, at)) return undefined;
  return `${wholeOf(drafts, before)} ${wordsOf(article, start, end)}`;
}

/** "(thu ngân sách), riêng đặc khu Phú Quốc thu": the side of the budget again. */
function sidedPlace({ article, drafts }: Reading, before: string, start: number, end: number): string | undefined {
  if (senseAt(article.under.session, start).placeType === undefined && !isCapital(article.cx, start)) return undefined;
  // "thu được" states as a whole
  const at = budgetSides.includes(wordsOf(article, end - 1, end).toLowerCase()) ? end - 1 : end;
  const side = wordsOf(article, at, at + 1).toLowerCase();
  if (at === start || !budgetSides.includes(side) || !before.toLowerCase().includes(`${side} `)) return undefined;
  return `${wholeOf(drafts, before)} ${wordsOf(article, start, at)}`;
}

/** Of places behind each other none is of the one before it: what they are of was told first, and so many indicators are looked back on. */
function wholeOf(drafts: readonly Draft[], before: string): string {
  for (let i = drafts.length - 2; i >= Math.max(0, drafts.length - mostPlaces); i--) {
    const { name } = drafts[i] as Draft;
    if (before.startsWith(`${name} `)) return name;
  }
  return before;
}

/** "(giá khám bệnh tại bệnh viện tỉnh 39.000 đồng/lượt), bệnh viện huyện 31.000 đồng/lượt": prices by the same unit, where the one before has a place. */
function pricedPlace({ article, state, placed: { value }, name }: Reading, before: string, start: number, end: number): string | undefined {
  const current = state.current?.value;
  const priced = value.kind === 'money' && current?.kind === 'money' && value.per !== undefined && value.per === current.per;
  const at = priced ? whereIn(before) : undefined;
  if (at === undefined || (name?.headed && !isWeak(article, name))) return undefined;
  return `${before.slice(0, before.indexOf(' ', at + 1))} ${wordsOf(article, start, end)}`;
}

/** Where in a name the place begins that it ends with. */
function whereIn(name: string): number | undefined {
  const at = Math.max(...whereWords.map((word) => name.toLowerCase().lastIndexOf(` ${word} `)));
  return at < 0 ? undefined : at;
}
