// What the indicator at hand was at an earlier time, told beside it: an indicator of its own, and no comparison.
//
//   "tăng 11% (năm 2023 tăng 9,8%)", "3.120 tấn (cùng kỳ là 3.350 tấn)"    in brackets, or behind "trong khi"
//   "thấp hơn cùng kỳ năm 2023 (63,2%)"                                     what it is lower than
import { monthLength } from '../../base/civil.js';
import { has } from '../../base/own.js';
import type { CalendarDate, Period } from '../../base/value.js';
import { after, isWord, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valueOver } from '../article.js';
import { type Draft, firstCompared } from './draft.js';
import { changeOf, make, type Reading } from './figure.js';
import { isDated } from './piece.js';

const openBracket = 0x28;
const longestAside = 12;

/** Adds the figure of the earlier time; the indicator at hand stays the one that is gone on with. */
export function readPast(reading: Reading): Draft | null {
  const { article, state, relation, parted, placed } = reading;
  const { current } = state;
  if (!current || parted || state.sentence.lost || !has(placed.value, 'value')) return null;
  const days = timeBefore(reading, current.period);
  if (days === undefined || !isEarlier(article, days, current.period)) return null;
  const changed = (relation?.relation === 'increase' || relation?.relation === 'decrease') && !isComparative(article, relation.start);
  if (!isLike(placed.value, current, changed)) return null;
  const draft = make(reading, { name: current.name, short: current.short, tokens: [] }, 'actual', days);
  if (changed) draft.comparisons.push(changeOf({ ...reading, base: null }, { ...relation, base: undefined }));
  reading.drafts.push(draft);
  return draft;
}

function isComparative({ under }: Article, at: number): boolean {
  return senseAt(under.comparisons, at).comparative === true;
}

/** The one time in a bracket or behind "trong khi", beside words that state and compare; "(năm 2023: 18 triệu đồng)" is a note. */
function timeBefore({ article, from, placed: { start } }: Reading, period: string | undefined): string | undefined {
  if (start - from > longestAside) return undefined;
  const cx = article.under.comparisons;
  let aside = false;
  let said = false;
  let foundEnd = from;
  let found: string | undefined;
  for (let at = from; at < start; ) {
    const { relation, base, filler, comparative } = senseAt(cx, at);
    const { stating, meanwhile } = senseAt(article.under.indicators, at);
    const dated = valueOver(article, at);
    const days = daysAt(article, at, period) ?? (base === 'same-period' || base === 'previous-year' ? ofYear(period, -1) : undefined);
    // "cùng kỳ năm trước": one time in two words
    if (days && found && at > foundEnd) return undefined;
    said ||= relation !== undefined || stating === true;
    found ??= days;
    if (meanwhile || unitAt(cx, at) === openBracket) aside = true;
    else if (isWord(cx, at) && !days && !relation && !stating && !filler && !comparative) return undefined;
    const next = dated && days ? dated.end : Math.max(after(cx, at), meanwhile || stating ? after(article.under.indicators, at) : at);
    if (days) foundEnd = next;
    at = next;
  }
  return aside && said ? found : undefined;
}

function daysAt(article: Article, at: number, period: string | undefined): string | undefined {
  const dated = valueOver(article, at);
  if (dated?.start !== at || !isDated(dated)) return undefined;
  const date = dated.value as CalendarDate | Period;
  if (!date.start || !date.end) return undefined;
  const { start, end } = date;
  // "cùng kỳ năm 2023" of the first eleven months of 2024
  const years = period && senseAt(article.cx, at).samePeriod ? Number(start.slice(0, 4)) - Number(period.slice(0, 4)) : 0;
  return years < 0 ? ofYear(period, years) : `${start}/${end}`;
}

function isEarlier({ published }: Article, days: string, period: string | undefined): boolean {
  const year = period?.slice(0, 4) ?? (published && String(published.year));
  return year !== undefined && days.slice(0, 4) < year;
}

/** The same days so many years on. */
function ofYear(period: string | undefined, years: number): string | undefined {
  if (period === undefined) return undefined;
  const [start, end] = period.split('/') as [string, string];
  return `${dayOfYear(start, years)}/${dayOfYear(end, years)}`;
}

function dayOfYear(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const isEnd = day.slice(5, 7) === '02' && day.slice(8) > '27';
  return `${year}${day.slice(4, 8)}${isEnd ? monthLength(year, 2) : day.slice(8)}`;
}

/** A level of the same kind, a growth, or a share of the plan where one is told of the indicator at hand. */
function isLike(value: Placed['value'], current: Draft, changed: boolean): boolean {
  const own = current.value;
  if (value.kind === 'quantity') return own.kind === 'quantity' && own.unit === value.unit;
  if (value.kind !== 'percent' || own.kind === 'percent') return value.kind === own.kind;
  return changed || firstCompared(current).some(({ relation, percent }) => relation === 'reach' && percent !== undefined);
}
