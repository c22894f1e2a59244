// Which figures are indicators: facts and aims about the economy, the budget, society or a project. Votes, deputies, papers,
// labels and conditions are none.
import { has } from '../../base/own.js';
import { after, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valueOver } from '../article.js';
import type { Sentence } from '../sentence.js';
import { isWith } from './attribute.js';
import { isExcluded, isLimit } from './exclusion.js';
import { isWithin, type Marks } from './marks.js';
import type { NameReading, Tokens } from './naming.js';
import { isHeadOf, isJoined, isJoinedName, isPhrase, isRate, isResult, isResultName, isWeak, isWhole, wordCount } from './result.js';

/** A figure, not a label inside a name ("3 sao", "trên 1 ha") or a count of papers. */
export function isMeasurable(article: Article, placed: Placed): boolean {
  const { value, start, end } = placed;
  const cx = article.under.documents;
  for (let at = start; at < end; at++) if (senseAt(cx, at).document) return false;
  if (value.kind === 'quantity') {
    // "số máy điện thoại/100 dân"
    if (unitAt(article.cx, start - 1) === 0x2f) return false;
    // "ba khu vực nông nghiệp, công nghiệp, dịch vụ tăng lần lượt …"
    if (senseBefore(article.under.indicators, end).partHead && senseAt(article.under.indicators, end).sectorWord) return false;
    if (isLabelUnit(article, placed) || senseAt(article.under.indicators, end).backReference || senseBefore(article.under.indicators, start).all) return false;
    // "giá trị sản xuất bình quân 1 ha đất canh tác"
    if (has(value, 'value') && value.value === '1' && senseBefore(article.under.indicators, start).average) return false;
    // per so many: trên 1 ha, trên 10.000 dân
    const over = senseBefore(article.cx, start).softener?.over ? start - 1 : senseAt(article.cx, start).softener?.over ? start : -1;
    if (over >= 0)
      return (
        !isRound(value) ||
        (isLarge(value) && (senseBefore(article.under.indicators, over).stating === true || senseBefore(article.under.results, over).resultVerb === true))
      );
  }
  return true;
}

/** người, con, vụ: a unit that says nothing beside a name. */
export function isEmptyUnit(article: Article, { end }: Placed): boolean {
  return senseBefore(article.under.indicators, end).emptyUnit === true;
}

function isRound(value: Placed['value']): boolean {
  return value.kind === 'quantity' && has(value, 'value') && /^10*$/u.test(value.value);
}

/** "trên 10 triệu lượt"; not trên 1 ha, trên 100 dân. */
function isLarge(value: Placed['value']): boolean {
  return value.kind === 'quantity' && value.measure === undefined && has(value, 'value') && value.value.length > 3;
}

/** A unit that only grades what it stands with: 3 sao. */
export function isLabelUnit(article: Article, { start, end }: Placed): boolean {
  const cx = article.under.indicators;
  for (let at = start; at < end; at++) if (senseAt(cx, at).labelUnit) return true;
  return false;
}

export interface Candidate {
  readonly placed: Placed;
  readonly sentence: Sentence;
  readonly marks: Marks;
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
  /** A time of its own stands before it, in an article that looks back on none. */
  readonly dated: boolean;
  /** A sum of money stands before it in its sentence. */
  readonly summing: boolean;
  /** It changed, as what was named before it in the list did. */
  readonly growing: boolean;
  /** A share behind another in a list of them. */
  readonly sharing: boolean;
  /** It is a share of a plan. */
  readonly planned: boolean;
  /** The figure is in brackets. */
  readonly bracketed: boolean;
}

/** Whether a figure with these words around it is reported as a result or an aim. */
export function isReported(article: Article, candidate: Candidate): boolean {
  const { placed, marks, from, name, behind, relation, listed, reviewed, bracketed } = candidate;
  if (isExcluded(article, candidate) || isLimit(article, candidate)) return false;
  const { value } = placed;
  const stated = name?.stated === true || relation;
  switch (value.kind) {
    case 'percent':
      if (name?.labelled && (listed || reviewed)) return true;
      if (name?.headed)
        return (
          stated ||
          listed ||
          candidate.planned ||
          candidate.sharing ||
          (reviewed && wordCount(name.tokens) >= 2 && (candidate.following || isWhole(article, placed.end))) ||
          isRate(article, name.tokens) ||
          // "khu vực công nghiệp đóng góp 4,1 điểm phần trăm"
          (reviewed && value.points === true && isResult(article, placed.start)) ||
          (behind !== null && wordCount(behind) >= 2 && wordCount(name.tokens) <= 2) ||
          bracketed
        );
      if (name && stated && reviewed && isResultName(article, name)) return true;
      // "trong đó, công nghiệp quốc doanh giảm 2%, ngoài quốc doanh tăng 30,5%"
      if (name && reviewed && candidate.growing && wordCount(name.tokens) <= 6) return true;
      // "trẻ em suy dinh dưỡng còn 17,2%", "tỷ lệ thu gom 100%, đốt phát điện 12%"
      if (name && reviewed && !behind && (stated || (candidate.following && isJoinedName(article, from, name))) && isPhrase(article, name)) return true;
      // "điện lưới quốc gia phủ 100% số hộ"
      if (name && reviewed && behind && isPhrase(article, name) && wordCount(behind) >= 2 && isHeadOf(article, behind)) return true;
      // "chỉ xử lý được 45% lượng nước rỉ rác"
      if (name && behind && isResult(article, placed.start)) return true;
      return behind !== null && wordCount(behind) >= (relation && !name ? 2 : 3);
    case 'money':
      // what a speaker says is no figure of the report
      if (isWithin(marks.quotes, placed.start)) return false;
      if (name?.headed || (name && (name.labelled || ((reviewed || candidate.summing) && listed && stated)))) return true;
      // "các khoản đóng góp đạt 3,4 tỷ đồng"
      if (name && reviewed && relation && isPhrase(article, name)) return true;
      // "nhân dân đóng góp 2,3 tỷ đồng", "bổ sung 3,75 tỷ đồng cho lộ Trà Ngoa"
      if (reviewed && isResult(article, placed.start) && !isPlainVerb(article, placed.start) && (name !== null || behind !== null)) return true;
      // "bố trí 110.476 tỷ đồng nguồn cải cách tiền lương"
      return behind !== null && isResult(article, placed.start) && senseAt(article.under.indicators, behind.at(0)?.[0] as number).indicatorHead === true;
    case 'quantity':
    case 'ratio':
      return bracketed || (isWithin(marks.quotes, placed.start) && !(name?.headed && name.stated)) ? false : isCounted(article, candidate);
    default:
      return ((name?.headed && (stated || isNumberOf(article, name))) || (name?.labelled && reviewed)) === true && !isWithin(marks.quotes, placed.start);
  }
}

/** "số doanh nghiệp thành lập mới 640" */
function isNumberOf(article: Article, { tokens }: NameReading): boolean {
  const first = tokens.at(0)?.[0];
  return first !== undefined && senseAt(article.under.indicators, first).numberHead === true;
}

/** Right before the figure; not the second word of "vận động được". */
function isPlainVerb({ under }: Article, at: number): boolean {
  const { resultVerb, plainVerb } = senseBefore(under.results, at);
  return resultVerb === true && plainVerb === true;
}

/** Whether a count or a measure is a result: number of households, hectares, 19/21 trạm. */
function isCounted(article: Article, candidate: Candidate): boolean {
  const { placed, from, name, behind, relation, listed, reviewed } = candidate;
  const { value } = placed;
  const unit = value.kind === 'quantity' || value.kind === 'ratio' ? value.unit?.toLowerCase() : undefined;
  const stated = name?.stated === true || relation;
  if (isTargetCount(article, placed)) return reaches(article, candidate);
  if (name?.labelled && (listed || reviewed)) return true;
  if (name?.headed && name.text.toLowerCase() === unit) return false;
  // "nguồn nước thải từ hai khu công nghiệp": where it comes from
  if (name?.headed && !stated && endsWithOpener(article, name.tokens)) return false;
  const measured = value.kind === 'quantity' && value.measure !== undefined;
  // "phường có diện tích tự nhiên 12,68 km2"
  const spelledMeasure = measured && name !== null && wordCount(name.tokens) >= 3 && !isWeak(article, name);
  if (name?.headed) return stated || listed || endsWithUnit(name, unit) || spelledMeasure || (reviewed && (!isWeak(article, name) || name.text.includes(' ')));
  if (measured && behind) return true;
  if (!name && listed && unit?.includes('/')) return true;
  if (!reviewed && isChanged(article, candidate)) return true;
  if (!reviewed) return isDone(article, placed) && (behind !== null || spelledOut(unit) || candidate.following || candidate.dated);
  if (name && stated && isResultName(article, name)) return true;
  const result = isResult(article, placed.start);
  // "hiến 14.500 m2 đất, 3.200 ngày công": a list goes on under its verb
  const spelled = (result || (candidate.following && !name && isJoined(article, placed.start))) && spelledOut(unit);
  if (spelled && !name) return true;
  // "131 vụ tai nạn giao thông, 118 người chết"
  if (candidate.following && !name && behind && befalls(article, behind) && isJoined(article, placed.start)) return true;
  const told = (behind ? wordCount(behind) : 0) + (spelled ? 1 : 0);
  // "21/24 điểm ngập"
  if (value.kind === 'ratio' && unit && (name !== null || behind !== null)) return true;
  // "đàn bò 1.430 con, heo 2.650 con"; "18 lớp dạy nghề với 540 học viên"
  if (candidate.following && name && isJoinedName(article, from, name) && isEmptyUnit(article, placed) && wordCount(name.tokens) <= 8) return true;
  // "xi măng 2,4 triệu tấn; thép 560 nghìn tấn": what a list gives the amounts of
  if (name && !behind && isAmount(value) && isListed(article, from, name) && wordCount(name.tokens) <= 4) return true;
  // "vận chuyển hành khách 6,4 triệu lượt", "kiểm tra an toàn thực phẩm 1.320 cơ sở"
  if (name && isResultName(article, name) && isMany(value) && wordCount(name.tokens) <= 6 && name.tokens.length === 1) return true;
  if (candidate.following && !name && isWith(article, from, placed.start)) return true;
  if (!measured && told >= 2 && (listed || !name || result)) return true;
  return (result || (measured && stated)) && name !== null;
}

/** "… chết", "… bị thương" */
export function befalls({ under }: Article, [first]: Tokens): boolean {
  return first !== undefined && senseAt(under.indicators, first[0]).befall === true;
}

/** Hundreds, thousands: not the 3 of "xây dựng thương hiệu 3 sản phẩm". */
function isMany(value: Placed['value']): boolean {
  return value.kind === 'quantity' && has(value, 'value') && value.value.length >= 3 && !value.value.includes('.');
}

/** Of goods: tons, litres, hectares; not how long or how far. */
function isAmount(value: Placed['value']): boolean {
  return value.kind === 'quantity' && value.measure !== undefined && !value.measure.endsWith('m') && !value.unit.includes('/');
}

/** A name right behind a semicolon or a colon, and its figure behind it. */
function isListed({ cx }: Article, from: number, { tokens }: NameReading): boolean {
  const first = tokens.at(0)?.[0];
  const unit = unitAt(cx, from - 1);
  return first === from && (unit === 0x3b || unit === 0x3a);
}

function endsWithOpener(article: Article, tokens: Tokens): boolean {
  const last = (tokens.at(-1)?.[1] ?? 0) - 1;
  const { opener, indicatorHead } = senseAt(article.under.indicators, last);
  return opener === true && !indicatorHead && senseAt(article.under.session, last).placeType === undefined;
}

/** "còn 3.915 hộ nghèo": a noun of more words says what it counts. */
function spelledOut(unit: string | undefined): boolean {
  return unit?.includes(' ') === true;
}

/** A verb of doing, not of having, right before a count: "đốn hạ 143 cây". In an article that looks back on nothing small numbers are not told as results. */
function isDone(article: Article, { start, value }: Placed): boolean {
  const { resultVerb, plainVerb } = senseBefore(article.under.results, start);
  const { status } = senseBefore(article.under.indicators, start);
  if ((!resultVerb || plainVerb) && (!status || status === 'weak')) return false;
  return value.kind === 'ratio' || (value.kind === 'quantity' && has(value, 'value') && value.value.length >= 2);
}

/** "Số hộ nghèo còn 121 hộ", "hộ cận nghèo 236 hộ": the name holds the unit. */
function endsWithUnit({ text }: NameReading, unit: string | undefined): boolean {
  return unit !== undefined && text.toLowerCase().includes(unit);
}

/** "14 tàu bị nước ngoài bắt giữ, giảm 9 tàu": what a count went up or down by is told right behind what is counted. */
function isChanged(article: Article, { placed, behind }: Candidate): boolean {
  const cx = article.under.comparisons;
  const sign = behind?.at(-1)?.[1] ?? placed.end;
  const { relation } = senseAt(cx, sign + 1);
  if (unitAt(cx, sign) !== 0x2c || (relation !== 'increase' && relation !== 'decrease')) return false;
  const by = valueOver(article, after(cx, sign + 1))?.value;
  return by !== undefined && (by.kind === 'percent' || (by.kind === 'quantity' && placed.value.kind === 'quantity' && placed.value.unit.startsWith(by.unit)));
}

/** chỉ tiêu are results only where it is said whether they were met. */
export function isTargetCount(article: Article, { start, end }: Placed): boolean {
  const cx = article.under.indicators;
  for (let at = start; at < end; at++) if (senseAt(cx, at).planWord) return true;
  return false;
}

/** How far behind a count it is looked for whether it was met: a bound on the time, longer than a clause is expected to be. */
const metReach = 64;

function reaches(article: Article, { placed, from, sentence }: Candidate): boolean {
  const cx = article.under.results;
  for (let at = from; at < Math.min(sentence.end, placed.end + metReach); at = after(cx, at)) {
    if (at >= placed.end && (unitAt(cx, at) === 0x2c || unitAt(cx, at) === 0x3a || unitAt(cx, at) === 0x3b)) return false;
    // "trong 17 chỉ tiêu mới có 6 chỉ tiêu hoàn thành": it is said of those that are counted next
    if (at >= placed.end && valueOver(article, at)?.value.kind === 'quantity') return false;
    if (senseAt(cx, at).met) return true;
  }
  return false;
}
