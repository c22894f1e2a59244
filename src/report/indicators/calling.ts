// What a figure is called, where it is an indicator at all: of a thing or a whole that was named before it, or by the words beside it.
//
//   dự án … tổng mức đầu tư 20 tỷ · trong đó, công nghiệp đạt 3 tỷ · Thu ngân sách đạt 5 tỷ · có 5 sản phẩm OCOP
import { isNumber, senseBefore, unitAt } from '../../tokens/cursor.js';
import type { Article, Placed } from '../article.js';
import { attributeOf } from './attribute.js';
import { ofCounterpart } from './counterpart.js';
import { isArea, isCropMeasure, ofCrop } from './crop.js';
import { isOfVotes } from './exclusion.js';
import type { Named, Reading } from './figure.js';
import { overInhabitants } from './inhabitants.js';
import { isUntold } from './marks.js';
import { isMany } from './measurable.js';
import { isCountedPart, isNextShare, ofCounted, ofPaidOut, ofSameUnit, partOfWhole, shareOf, totalOf } from './part.js';
import { periodBetween } from './period.js';
import { isReported } from './reported.js';
import { isWhole } from './result.js';
import { isLedUpTo, topicOfSum } from './subject.js';
import { wordName } from './wording.js';

const comma = 0x2c;

/** What a figure is called, where it is an indicator at all. */
export function nameOf(given: Reading): Named | null {
  const reading = isLedUpTo(given) ? { ...given, name: null } : given;
  const { article, placed, name, sentence, state } = reading;
  if (
    isUntold(reading.marks, placed.start) ||
    isOfVotes(article, placed) ||
    senseBefore(article.under.indicators, placed.start).among ||
    isCause(article, placed)
  )
    return null;
  // "14/17 chỉ tiêu nghị quyết vẫn đạt": a count alone is measured by nothing
  // nor does "10% tổng dư nợ" have a name of what it is a share of
  const based =
    (reading.base && !reading.relation?.base && (reading.relation !== null || placed.value.kind === 'percent')) ||
    (placed.value.kind === 'percent' && isWhole(article, placed.end));
  const behind = based ? null : reading.behind;
  const attribute = attributeOf(reading) ?? overInhabitants(reading);
  if (attribute) return attribute;
  const completed =
    shareOf(reading) ??
    ofCounterpart(reading) ??
    partOfWhole(reading) ??
    ofCrop(reading, behind) ??
    ofCounted(reading) ??
    ofPaidOut(reading) ??
    ofSameUnit(reading, behind) ??
    totalOf(reading);
  if (completed) return completed;
  // another thing is named: what a bare "sản lượng" would be of is open again
  if (name && !isCropMeasure(article, name) && !isArea(placed)) state.sentence.crop = undefined;
  const candidate = {
    placed,
    sentence,
    marks: reading.marks,
    from: reading.from,
    name,
    behind,
    relation: reading.relation !== null,
    listed: state.list.announced || (reading.parted && state.current !== undefined),
    reviewed: reading.review !== undefined || isManifold(article, placed),
    bracketed: reading.bracketed,
    following: state.current !== undefined || goesOnWith(reading),
    alike: isAlike(reading),
    dated: reading.review === undefined && periodBetween(article, reading.from, placed.start) !== undefined,
    summing: state.current?.value.kind === 'money',
    growing: isGrowingToo(reading),
    sharing: isNextShare(reading),
    topical: topicOfSum(reading) !== undefined,
    planned: reading.base?.kind === 'plan' || reading.base?.kind === 'estimate',
  };
  // in brackets behind a count, so many of what it counts are told with it
  if (!(reading.bracketed && isCountedPart(reading)) && !isReported(article, candidate)) return null;
  return wordName(reading, behind);
}

/** "giảm 5% do 2 nhà máy phải dừng": a few, to tell why. */
function isCause({ under }: Article, { value, start }: Placed): boolean {
  return value.kind === 'quantity' && value.measure === undefined && !isMany(value) && senseBefore(under.indicators, start).cause === true;
}

/** "… 63 cây. Trong đó sẽ di dời 20 cây": a part of what the sentence before it counted. */
function goesOnWith({ state, placed: { value } }: Reading): boolean {
  const whole = state.sentence.partOf?.value;
  return whole?.kind === 'quantity' && value.kind === 'quantity' && whole.unit.startsWith(value.unit);
}

/** "có 78 dự án phải thu hồi đất; 23 dự án chậm tiến độ": more of what was just counted. */
function isAlike({ state, placed: { value } }: Reading): boolean {
  const before = state.current?.value;
  return value.kind === 'quantity' && before?.kind === 'quantity' && value.measure === undefined && before.unit.startsWith(value.unit);
}

/** Counts of a hundred and more, and of so many out of so many, are told as results where nothing is under review too. */
function isManifold({ cx }: Article, { value, start }: Placed): boolean {
  // "hai phần ba diện tích" counts nothing
  return (value.kind === 'ratio' && isNumber(cx, start)) || isMany(value);
}

/** A part of a list of changes, each with a name of its own. */
function isGrowingToo({ state, placed, relation, from, article, parted }: Reading): boolean {
  const { current } = state;
  if (!current || placed.value.kind !== 'percent' || (relation?.relation !== 'increase' && relation?.relation !== 'decrease')) return false;
  const change = current.comparisons.at(0)?.relation;
  const joined = parted || unitAt(article.cx, from) === comma;
  return joined && current.value.kind === 'percent' && (change === 'increase' || change === 'decrease');
}
