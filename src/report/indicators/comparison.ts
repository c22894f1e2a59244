// How a figure is compared: the relation that stands with it, and the same change counted otherwise.
//
//   comparison = relation figure [beside] [base]        tăng 15,9% so với cùng kỳ, giảm 8,9% (64.500 tấn) so với năm 2019
//              | relation base figure                  tăng so với cùng kỳ 11,55%
//              | base relation figure                  so với cùng kỳ năm 2023 tăng 17,9%
//   beside     = '(' [tương ứng] figure ')' | ', tương ứng' figure
import { has } from '../../base/own.js';
import type { Relation } from '../../lexicon/report-entry.js';
import { after, isWord, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valueOver } from '../article.js';
import type { Comparison } from '../report.js';
import { type Base, type Compared, readBase } from './base.js';
import { isInOther } from './piece.js';

export interface RelationReading {
  readonly relation: Relation;
  /** First token of the words that say it. */
  readonly start: number;
  /** The base, where it stands between the relation and the figure. */
  readonly base: Base | undefined;
}

const comma = 0x2c;
const openBracket = 0x28;
const closeBracket = 0x29;

/** The relation that the words right before a figure say; `from` is where they may begin. */
export function readRelation(article: Article, figure: number, from: number, compared: Compared): RelationReading | null {
  const cx = article.under.comparisons;
  const unit = unitAt(cx, figure);
  if (unit === 0x2b) return { relation: 'increase', start: figure, base: undefined };
  if (unit === 0x2d || unit === 0x2212) return { relation: 'decrease', start: figure, base: undefined };
  // "cao hơn 0,7 điểm", "cao | gấp đôi": softened words that compare are part of the figure
  const own = senseAt(cx, figure).relation;
  if (own) return { relation: own, start: after(cx, figure - 1) > figure ? figure - 1 : figure, base: undefined };
  let end = figure;
  for (let skipped = 0; skipped < 3 && end > from; skipped++) {
    const { relation } = senseBefore(cx, end);
    // the last word of "mặt bằng" says nothing
    if (relation && !isInOther(article, end - 1)) {
      // "chứng chỉ đạt 36,5%": the phrase "chỉ đạt" is none there
      const phrase = startOfPhrase(article, end);
      const start = isInOther(article, phrase) ? end - 1 : phrase;
      return start >= from ? withBaseBefore(article, { relation, start, base: undefined }, figure, from, compared) : null;
    }
    const filled = startOfFiller(article, end);
    if (filled === end) break;
    end = filled;
  }
  return readRelationAcross(article, figure, from, compared);
}

function startOfFiller(article: Article, end: number): number {
  const cx = article.under.comparisons;
  for (let width = 2; width > 0; width--) {
    const start = end - width;
    const { filler, levelNoun } = senseAt(cx, start);
    // "thua xa tốc độ 7,4% của năm trước"
    if (after(cx, start) === end && (filler || (levelNoun && senseBefore(cx, start).comparative))) return start;
  }
  return end;
}

const farthestBase = 16;

/** "so với cùng kỳ năm 2023 tăng 17,9%": the base stands before the relation. */
function withBaseBefore(article: Article, relation: RelationReading, figure: number, from: number, compared: Compared): RelationReading {
  const cx = article.under.comparisons;
  for (let at = relation.start - 1; at >= Math.max(from, relation.start - farthestBase); at--) {
    if (unitAt(cx, at) === comma) return { ...relation, ...(isCompared(article, relation, figure) ? baseAhead(article, from, at, compared) : {}) };
    const { baseMark, weakMark } = senseAt(cx, at);
    if (!baseMark) continue;
    const base = readBase(article, at, relation.start, compared);
    // "tiến độ của năm 2024 tăng 5%" compares nothing
    if (weakMark && base?.kind !== 'same-period') continue;
    return base?.end === relation.start ? { ...relation, start: base.start, base } : relation;
  }
  return relation;
}

/** "tăng so với cùng kỳ 11,55%", "vượt chỉ tiêu thu ngân sách từ 3 - 5%": the base stands before the figure. */
function readRelationAcross(article: Article, figure: number, from: number, compared: Compared): RelationReading | null {
  const cx = article.under.comparisons;
  for (let at = figure - 1; at >= Math.max(from, figure - farthestBase); at--) {
    if (unitAt(cx, at) === comma) return null;
    const { relation = isMore(article, at) ? 'increase' : undefined } = senseAt(cx, at);
    if (!relation) continue;
    const base = readBase(article, after(cx, at), figure, compared) ?? otherThing(article, at, figure);
    if (!base) return null;
    const gap = figure - base.end;
    // "cao hơn cùng kỳ năm 2023 (5,2%)": what the base was
    if (gap > 0 && unitAt(cx, base.end) === openBracket) return null;
    return gap === 0 || (gap <= 4 && base.kind !== 'other') ? { relation, start: at, base } : null;
  }
  return null;
}

/** "hơn (năm trước 2,4 triệu đồng)"; not the end of "thấp hơn", "vượt hơn". */
function isMore({ under }: Article, at: number): boolean {
  const cx = under.comparisons;
  return senseAt(cx, at).comparative === true && after(cx, at - 1) === at && !senseBefore(cx, at).relation && senseAt(cx, after(cx, at)).base !== undefined;
}

/** "cao hơn vụ trước 14,5 tạ/ha", "thấp hơn bình quân cả nước 1,2 điểm phần trăm": what stands between such a word and the figure, names and nothing else. */
function otherThing(article: Article, at: number, figure: number): Base | null {
  const cx = article.under.comparisons;
  const start = after(cx, at);
  const { relation, comparative } = senseAt(cx, at);
  if (!comparative || (relation !== 'increase' && relation !== 'decrease') || figure - start < 2) return null;
  for (let i = start; i < figure; i++) if (!isWord(cx, i) || (article.valueAt[i] as number) >= 0 || senseAt(cx, i).clauseLink) return null;
  return { start, end: figure, kind: 'other' };
}

/** "So với cùng kỳ năm 2023, thu ngân sách tăng 12%": the base opens the sentence, up to a comma. */
function baseAhead(article: Article, from: number, to: number, compared: Compared): { readonly base?: Base } {
  const { baseMark, weakMark } = senseAt(article.under.comparisons, from);
  if (!baseMark || weakMark || to - from > farthestBase) return {};
  const base = readBase(article, from, to, compared);
  return base?.end === to ? { base } : {};
}

/** "tăng 12%", "bằng 105%": what a base is for; "tỷ lệ che phủ rừng đạt 42%" is a level of its own. */
function isCompared(article: Article, reading: RelationReading, figure: number): boolean {
  const { relation } = reading;
  if (relation === 'increase' || relation === 'decrease') return true;
  return (relation !== 'reach' || isEqualled(article, reading)) && valueOver(article, figure)?.value.kind === 'percent';
}

function startOfPhrase(article: Article, end: number): number {
  const cx = article.under.comparisons;
  for (let width = 4; width > 1; width--) if (end - width >= 0 && after(cx, end - width) === end && senseAt(cx, end - width).relation) return end - width;
  return end - 1;
}

/** What is higher or lower than a plan exceeds it or falls short of it; what falls short of an earlier figure fell. */
export function relationTo(article: Article, { relation, start }: RelationReading, figure: number, base: Base | null): Relation {
  const planned = base?.kind === 'plan' || base?.kind === 'estimate';
  if (relation === 'below') return base && !planned && base.kind !== 'other' ? 'decrease' : relation;
  if (!planned || (relation !== 'increase' && relation !== 'decrease')) return relation;
  for (let at = start; at <= figure; at++) if (senseAt(article.under.comparisons, at).comparative) return relation === 'increase' ? 'exceed' : 'below';
  return relation;
}

/** A multiple: gấp 1,4 lần. */
export function isTimes(article: Article, { start, end }: Placed): boolean {
  const cx = article.under.comparisons;
  for (let at = start; at < end; at++) if (senseAt(cx, at).timesUnit) return true;
  return false;
}

/** "bằng 60,3% năm 2019", "= 98,2% dự toán": the figure is a share of what follows it. */
export function isEqualled(article: Article, { start }: RelationReading): boolean {
  return senseAt(article.under.comparisons, start).equal === true;
}

/** The same change counted otherwise: the amount of a percentage, the percentage of an amount. */
export interface Beside {
  readonly placed: Placed;
  /** After it and its bracket. */
  readonly end: number;
}

const farthestBeside = 5;

/** "tăng 17,9% (tương ứng 487,6 tỷ đồng)", "giảm 612 vụ, tương ứng giảm 37%". */
export function readBeside(article: Article, { value, end }: Placed, at: number, limit: number): Beside | null {
  const cx = article.under.comparisons;
  const bracketed = unitAt(cx, at) === openBracket;
  let next = bracketed || unitAt(cx, at) === comma ? at + 1 : at;
  let linked = bracketed && at === end;
  while (next < limit && next - at < farthestBeside && (article.valueAt[next] as number) < 0) {
    const { equation, filler, relation } = senseAt(cx, next);
    if (equation) linked = true;
    else if (!filler && relation !== 'increase' && relation !== 'decrease') return null;
    next = after(cx, next);
  }
  const placed = valueOver(article, next);
  if (!linked || placed?.start !== next || placed.end > limit || !isOtherMeasure(value, placed.value)) return null;
  if (!bracketed) return { placed, end: placed.end };
  return unitAt(cx, placed.end) === closeBracket ? { placed, end: placed.end + 1 } : null;
}

function isOtherMeasure(a: Placed['value'], b: Placed['value']): boolean {
  return (a.kind === 'percent' && isAmount(b)) || (b.kind === 'percent' && isAmount(a));
}

function isAmount({ kind }: Placed['value']): boolean {
  return kind === 'money' || kind === 'quantity' || kind === 'numeral';
}

/** The figure of a comparison, by its kind; null where it is no point. */
export function figureOf(value: Placed['value'], times = false): Pick<Comparison, 'percent' | 'points' | 'times' | 'amount'> | null {
  if (!has(value, 'value')) return null;
  switch (value.kind) {
    case 'percent':
      return value.points ? { points: unsigned(value.value) } : { percent: unsigned(value.value) };
    case 'quantity':
      return times ? { times: value.value } : { amount: value };
    case 'money':
    case 'numeral':
      return { amount: value };
    default:
      return null;
  }
}

/** A fall of 4% is a decrease by 4, whether it is written "giảm 4%" or "-4%". */
function unsigned(decimal: string): string {
  return decimal.startsWith('-') ? decimal.slice(1) : decimal;
}

/**
 * "(cùng kỳ tăng 6,1%)", "thấp hơn cả nước (45,2%)", "(thay vì 22%)", "quá nhỏ so với 470.000 đơn vị": what it was then, is elsewhere or
 * would have been is no comparison, and none of the report.
 */
export function isElsewhere(article: Article, from: number, to: number, bracketed: boolean): boolean {
  const cx = article.under.comparisons;
  const { baseMark, weakMark } = senseBefore(cx, to);
  if (baseMark && !weakMark) return true;
  for (let at = to - 1; at >= Math.max(from, to - farthestBase) && unitAt(cx, at) !== comma; at--) {
    if (senseAt(cx, at).instead) return true;
    // "thấp hơn bình quân chung cả nước (45,2%)"
    if (bracketed && senseAt(cx, at).comparative && at < to - 1) return true;
    if (senseAt(cx, at).base === 'same-period' || senseAt(article.cx, at).samePeriod) return senseBefore(cx, at).baseMark !== true;
  }
  return false;
}
