// Which figures are indicators: facts and aims about the economy, the budget, society or a project. Votes, deputies, papers,
// labels and conditions are none.
import { after, senseAt, senseBefore, unitAt } from '../tokens/cursor.js';
import type { Article, Placed } from './article.js';
import { isWithin, readMarks } from './marks.js';
import type { NameReading, Tokens } from './naming.js';
import type { Sentence } from './sentence.js';

/** A figure, not a label inside a name ("3 sao", "trên 1 ha") or a count of papers. */
export function isMeasurable(article: Article, placed: Placed): boolean {
  const { value, start, end } = placed;
  const cx = article.under('documents');
  for (let at = start; at < end; at++) if (senseAt(cx, at).document) return false;
  if (value.kind === 'quantity') {
    if (isLabelUnit(article, placed)) return false;
    // per so many: trên 1 ha, trên 10.000 dân
    if (senseBefore(article.cx, start).softener?.over || senseAt(article.cx, start).softener?.over) return !isRound(value);
  }
  return true;
}

function isRound(value: Placed['value']): boolean {
  return value.kind === 'quantity' && 'value' in value && /^10*$/u.test(value.value);
}

/** A unit that only grades what it stands with: 3 sao. */
export function isLabelUnit(article: Article, { start, end }: Placed): boolean {
  const cx = article.under('indicators');
  for (let at = start; at < end; at++) if (senseAt(cx, at).labelUnit) return true;
  return false;
}

export interface Candidate {
  readonly placed: Placed;
  readonly sentence: Sentence;
  readonly from: number;
  readonly name: NameReading | null;
  readonly behind: Tokens | null;
  readonly relation: boolean;
  /** It is an item of a list of figures. */
  readonly listed: boolean;
  /** The article looks back on a period: what it counts are results. */
  readonly reviewed: boolean;
  /** Another indicator stands before it in its sentence. */
  readonly following: boolean;
  /** The figure is in brackets. */
  readonly bracketed: boolean;
}

/** Whether a figure with these words around it is reported as a result or an aim. */
export function isReported(article: Article, candidate: Candidate): boolean {
  const { placed, sentence, from, name, behind, relation, listed, reviewed, bracketed } = candidate;
  if (isExcluded(article, from, placed, sentence)) return false;
  const { value } = placed;
  const stated = name?.stated === true || relation;
  switch (value.kind) {
    case 'percent':
      if (name?.labelled && (listed || reviewed)) return true;
      if (name?.headed)
        return stated || listed || isRate(article, name.tokens) || (behind !== null && wordCount(behind) >= 2 && wordCount(name.tokens) <= 2) || bracketed;
      if (name && stated && reviewed && isResultName(article, name)) return true;
      return behind !== null && wordCount(behind) >= 3;
    case 'money':
      if (isQuoted(article, placed.start, sentence)) return false;
      if (name?.headed || (name && reviewed && (name.labelled || (listed && stated)))) return true;
      // "bố trí 110.476 tỷ đồng nguồn cải cách tiền lương"
      return behind !== null && isResult(article, placed.start) && senseAt(article.under('indicators'), behind[0]?.[0] as number).indicatorHead === true;
    case 'quantity':
    case 'ratio':
      return isQuoted(article, placed.start, sentence) || bracketed ? false : isCounted(article, candidate);
    default:
      return name?.headed === true && stated && !isQuoted(article, placed.start, sentence);
  }
}

/** Whether a count or a measure is a result: number of households, hectares, 19/21 trạm. */
function isCounted(article: Article, candidate: Candidate): boolean {
  const { placed, name, behind, relation, listed, reviewed } = candidate;
  const { value } = placed;
  const unit = value.kind === 'quantity' || value.kind === 'ratio' ? value.unit?.toLowerCase() : undefined;
  const stated = name?.stated === true || relation;
  if (isTargetCount(article, placed)) return reaches(article, candidate);
  if (name?.labelled && (listed || reviewed)) return true;
  if (name?.headed && name.text.toLowerCase() === unit) return false;
  const measured = value.kind === 'quantity' && value.measure !== undefined;
  if (name?.headed) return stated || listed || endsWithUnit(name, unit) || (reviewed && (!isWeak(article, name) || name.text.includes(' ')));
  if (measured && behind) return true;
  if (!name && listed && unit?.includes('/')) return true;
  if (!reviewed) return isDone(article, placed) && (behind !== null || spelledOut(unit) || candidate.following);
  if (name && stated && isResultName(article, name)) return true;
  const result = isResult(article, placed.start);
  const spelled = result && spelledOut(unit);
  if (spelled && !name) return true;
  const told = (behind ? wordCount(behind) : 0) + (spelled ? 1 : 0);
  if (!measured && told >= 2 && (listed || !name || result)) return true;
  return (result || (measured && stated)) && name !== null;
}

/** "còn 3.915 hộ nghèo": a noun of more words says what it counts. */
function spelledOut(unit: string | undefined): boolean {
  return unit?.includes(' ') === true;
}

/** A verb of doing, not of having, right before a count: "đốn hạ 143 cây". In an article that looks back on nothing small numbers are not told as results. */
function isDone(article: Article, { start, value }: Placed): boolean {
  const { resultVerb, plainVerb } = senseBefore(article.under('results'), start);
  if (!resultVerb || plainVerb) return false;
  return value.kind === 'ratio' || (value.kind === 'quantity' && 'value' in value && value.value.length >= 2);
}

/** A name that is a head which may as well be a place or a verb: xã, trường. */
export function isWeak(article: Article, { tokens }: NameReading): boolean {
  const first = tokens[0]?.[0];
  return first !== undefined && senseAt(article.under('indicators'), first).weakHead === true;
}

/** A name that begins with a verb of doing: dạy nghề cho …, giải phóng mặt bằng đường 279. */
export function isResultName(article: Article, { tokens }: NameReading): boolean {
  const first = tokens[0]?.[0];
  return first !== undefined && senseAt(article.under('results'), first).resultVerb === true;
}

/** "Số hộ nghèo còn 121 hộ", "hộ cận nghèo 236 hộ": the name holds the unit. */
function endsWithUnit({ text }: NameReading, unit: string | undefined): boolean {
  return unit !== undefined && text.toLowerCase().includes(unit);
}

export function wordCount(tokens: Tokens): number {
  return tokens.reduce((sum, [start, end]) => sum + end - start, 0);
}

function isRate(article: Article, tokens: Tokens): boolean {
  const cx = article.under('indicators');
  const first = tokens[0]?.[0];
  return first !== undefined && senseAt(cx, first).rateHead === true;
}

/** A verb of doing right before the count: tiếp nhận 8.917 hồ sơ. */
function isResult(article: Article, at: number): boolean {
  return senseBefore(article.under('results'), at).resultVerb === true;
}

/** chỉ tiêu are results only where it is said whether they were met. */
function isTargetCount(article: Article, { start, end }: Placed): boolean {
  const cx = article.under('indicators');
  for (let at = start; at < end; at++) if (senseAt(cx, at).planWord) return true;
  return false;
}

/** No clause has so many words between a count and whether it was met. */
const metReach = 64;

function reaches(article: Article, { placed, from, sentence }: Candidate): boolean {
  const cx = article.under('results');
  for (let at = from; at < Math.min(sentence.end, placed.end + metReach); at = after(cx, at)) {
    if (at >= placed.end && (unitAt(cx, at) === 0x2c || unitAt(cx, at) === 0x3a || unitAt(cx, at) === 0x3b)) return false;
    if (senseAt(cx, at).met) return true;
  }
  return false;
}

const excludeReach = 8;

/** Words beside a figure that make it a vote, a fine, a condition. */
function isExcluded(article: Article, from: number, { start, end }: Placed, sentence: Sentence): boolean {
  if (start > readMarks(article, sentence).condition) return true;
  const cx = article.under('indicators');
  for (let at = Math.max(from, start - excludeReach); at < Math.min(sentence.end, end + 5); at = after(cx, at)) {
    if (at >= end && (unitAt(cx, at) === 0x2c || unitAt(cx, at) === 0x3b)) return false;
    if (senseAt(cx, at).unmeasured) return true;
  }
  return false;
}

/** Inside quotation marks: what a speaker says is no figure of the report. */
function isQuoted(article: Article, at: number, sentence: Sentence): boolean {
  return isWithin(readMarks(article, sentence).quotes, at);
}
