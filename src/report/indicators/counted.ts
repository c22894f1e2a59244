// Which counts and measures are results: households, hectares, 19/21 trạm. A noun that indicators are named with, a verb of doing or the
// list that goes on tells; in an article that looks back on nothing a count needs more than in one that does.
import { digitsOf } from '../../base/decimal.js';
import { has } from '../../base/own.js';
import { after, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valueOver } from '../article.js';
import { isWith } from './attribute.js';
import { isEmptyUnit, isMany } from './measurable.js';
import type { NameReading } from './naming.js';
import { firstOf, type Tokens, wordCount } from './phrase.js';
import type { Candidate } from './reported.js';
import { befalls, isJoined, isJoinedName, isResult, isResultName, isResultVerbAlone, isWeak } from './result.js';
import { statusBetween } from './status.js';

/** Whether a count or a measure is a result: number of households, hectares, 19/21 trạm. */
export function isCounted(article: Article, candidate: Candidate): boolean {
  const { placed, from, name, behind, relation, listed, reviewed } = candidate;
  const { value } = placed;
  const unit = value.kind === 'quantity' || value.kind === 'ratio' ? value.unit?.toLowerCase() : undefined;
  const stated = name?.stated === true || relation;
  if (isTargetCount(article, placed)) return reaches(article, candidate);
  if (isTold(article, candidate)) return true;
  if (name?.labelled && (listed || reviewed)) return true;
  if (name?.headed && name.text.toLowerCase() === unit) return false;
  // "thôn đạt chuẩn kiểu mẫu 41 thôn"
  if (reviewed && name && unit && name.text.toLowerCase().startsWith(`${unit} `)) return true;
  // "nguồn nước thải từ hai khu công nghiệp": where it comes from
  if (name?.headed && !stated && endsWithOpener(article, name.tokens)) return false;
  const measured = value.kind === 'quantity' && value.measure !== undefined;
  // "phường có diện tích tự nhiên 12,68 km2"
  const spelledMeasure = measured && name !== null && wordCount(name.tokens) >= 3 && !isWeak(article, name);
  if (name?.headed) return stated || listed || endsWithUnit(name, unit) || spelledMeasure || (reviewed && (!isWeak(article, name) || name.text.includes(' ')));
  if (measured && behind) return true;
  if (!name && listed && unit?.includes('/')) return true;
  if (!reviewed && isChanged(article, candidate)) return true;
  // "trong tháng 10 xảy ra 14 vụ tai nạn giao thông, làm 7 người chết"
  if (!reviewed && behind && ((candidate.dated && happens(article, placed)) || (candidate.following && befalls(article, behind)))) return true;
  if (!name && (behind || spelledOut(unit) || isMany(value)) && isHadByPlace(article, from, placed.start)) return true;
  if (!reviewed && !name && candidate.alike && behind !== null && wordCount(behind) >= 2) return true;
  // "dự kiến đầu tư 6 nhà máy xử lý rác", "sẽ đóng cửa 9 bãi rác ô nhiễm": so few too, where they are aimed at
  if (!reviewed && behind && wordCount(behind) >= 2 && isVerbOfDoing(article, placed.start) && statusBetween(article, from, placed.start)) return true;
  if (!reviewed) return isDone(article, placed) && (behind !== null || spelledOut(unit) || candidate.following || candidate.dated);
  if (name && stated && isResultName(article, name)) return true;
  const result = isResult(article, placed.start) || senseBefore(article.under.indicators, placed.start).befall === true;
  // "hiến 14.500 m2 đất, 3.200 ngày công": a list goes on under its verb
  const spelled = (result || (candidate.following && !name && isJoined(article, placed.start))) && spelledOut(unit);
  if (spelled && !name) return true;
  // "131 vụ tai nạn giao thông, 118 người chết"
  if (candidate.following && !name && behind && befalls(article, behind) && isJoined(article, beforeHaving(article, placed.start))) return true;
  const told = (behind ? wordCount(behind) : 0) + (spelled ? 1 : 0);
  // "21/24 điểm ngập"
  if (value.kind === 'ratio' && unit && (name !== null || behind !== null)) return true;
  // "đàn bò 1.430 con, heo 2.650 con"; "18 lớp dạy nghề với 540 học viên"
  if (
    name &&
    isEmptyUnit(article, placed) &&
    wordCount(name.tokens) <= 8 &&
    ((candidate.following && isJoinedName(article, from, name)) || isListed(article, from, name))
  )
    return true;
  // "xi măng 2,4 triệu tấn; thép 560 nghìn tấn": what a list gives the amounts of
  if (
    name &&
    !behind &&
    isAmount(value) &&
    wordCount(name.tokens) <= 4 &&
    (isListed(article, from, name) || (candidate.following && isJoinedName(article, from, name)))
  )
    return true;
  // "vận chuyển hành khách 6,4 triệu lượt", "kiểm tra an toàn thực phẩm 1.320 cơ sở"
  if (name && isResultName(article, name) && isMany(value) && wordCount(name.tokens) <= 6 && name.tokens.length === 1) return true;
  if (candidate.following && !name && isWith(article, from, placed.start)) return true;
  if (!measured && told >= 2 && (listed || !name || result)) return true;
  return (result || (measured && stated)) && name !== null;
}

/** Ten and more; less is counted in passing. */
const severalDigits = 2;

/** "hiện còn 35 điểm ngập", "…, 23 dự án chậm tiến độ": so many of what is spelled out, and nothing before it but a verb of having. */
function isTold(article: Article, { placed, from, name, behind, following }: Candidate): boolean {
  const { value, start } = placed;
  if (value.kind !== 'quantity' || value.measure !== undefined || digitsOf(value) < severalDigits) return false;
  if (!behind && !spelledOut(value.unit)) return false;
  if (senseBefore(article.under.results, start).plainVerb) return (!name || isResultVerbAlone(article, name)) && !isSomebodys(article, from, start);
  if (!following && senseAt(article.cx, start - 1).joiner === 'and') return false;
  return !name && behind !== null && endsAt(article, behind.at(-1)?.[1] ?? placed.end);
}

/** "Ông Nam có 45 trang trại"; not "Ông Nam cho biết toàn tỉnh có 45 trang trại". */
function isSomebodys({ under }: Article, from: number, to: number): boolean {
  let person = false;
  for (let at = from; at < to; at++) {
    if (senseAt(under.people, at).honorific) person = true;
    else if (senseAt(under.speech, at).speech) person = false;
  }
  return person;
}

/** A comma, a semicolon or a full stop. */
function endsAt({ cx }: Article, at: number): boolean {
  const unit = unitAt(cx, at);
  return unit === 0x2c || unit === 0x3b || unit === 0x2e;
}

/** ", có 284 người chết" */
function beforeHaving({ under }: Article, at: number): number {
  return senseAt(under.results, at - 1).plainVerb ? at - 1 : at;
}

/** "xảy ra 14 vụ tai nạn" */
function happens({ under }: Article, { start }: Placed): boolean {
  return senseBefore(under.indicators, start).happening === true;
}

/** Of goods: tons, litres, hectares; not how long or how far. */
function isAmount(value: Placed['value']): boolean {
  return value.kind === 'quantity' && value.measure !== undefined && !value.measure.endsWith('m') && !value.unit.includes('/');
}

/** A name right behind a semicolon or a colon, and its figure behind it. */
function isListed({ cx }: Article, from: number, { tokens }: NameReading): boolean {
  const unit = unitAt(cx, from - 1);
  return firstOf(tokens) === from && (unit === 0x3b || unit === 0x3a);
}

function endsWithOpener(article: Article, tokens: Tokens): boolean {
  const end = tokens.at(-1)?.[1] ?? 0;
  const last = end - 1;
  // "phát hiện" ends with "hiện", and is no opener
  if (senseBefore(article.under.results, end).resultVerb) return false;
  const { opener, indicatorHead } = senseAt(article.under.indicators, last);
  return opener === true && !indicatorHead && senseAt(article.under.session, last).placeType === undefined;
}

/** "còn 3.915 hộ nghèo": a noun of more words says what it counts. */
function spelledOut(unit: string | undefined): boolean {
  return unit?.includes(' ') === true;
}

/** "Toàn tỉnh hiện có 45 trang trại gây ô nhiễm": what a place has, as a whole. */
function isHadByPlace({ under }: Article, from: number, at: number): boolean {
  if (!senseBefore(under.results, at).plainVerb) return false;
  for (let i = from; i < at; i++) if (senseAt(under.session, i).placeType !== undefined || senseAt(under.indicators, i).everywhere) return true;
  return false;
}

/** A verb of doing, not of having, right before a count: "đốn hạ 143 cây". In an article that looks back on nothing small numbers are not told as results. */
function isDone(article: Article, { start, value }: Placed): boolean {
  const { status } = senseBefore(article.under.indicators, start);
  // "thu hồi thêm 97 căn hộ"
  if (
    !isVerbOfDoing(article, start) &&
    !(senseBefore(article.under.results, start).plainVerb && isVerbOfDoing(article, start - 1)) &&
    (!status || status === 'weak')
  )
    return false;
  return value.kind === 'ratio' || (value.kind === 'quantity' && has(value, 'value') && digitsOf(value) >= severalDigits);
}

function isVerbOfDoing({ under }: Article, end: number): boolean {
  const { resultVerb, plainVerb } = senseBefore(under.results, end);
  return resultVerb === true && !plainVerb;
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
  // "5 chỉ tiêu dưới 50%"
  if (valueOver(article, placed.end)?.value.kind === 'percent') return true;
  for (let at = from; at < Math.min(sentence.end, placed.end + metReach); at = after(cx, at)) {
    if (at >= placed.end && (unitAt(cx, at) === 0x2c || unitAt(cx, at) === 0x3a || unitAt(cx, at) === 0x3b)) return false;
    // "trong 17 chỉ tiêu mới có 6 chỉ tiêu hoàn thành": it is said of those that are counted next
    if (at >= placed.end && valueOver(article, at)?.value.kind === 'quantity') return false;
    if (senseAt(cx, at).met) return true;
  }
  return false;
}
