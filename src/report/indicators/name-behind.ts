// The name behind a figure: 90% | hồ sơ được giải quyết trực tuyến, 5 | sản phẩm OCOP, 63/63 | tỉnh, thành phố có dịch.
import { after, isCapital, isGlued, isNumber, isWord, opensLineAt, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valueOver } from '../article.js';
import { isLabelUnit } from './measurable.js';
import { type Tokens, wordCount } from './phrase.js';
import { isDated, isInOther, isQuote } from './piece.js';

const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x28;
const closeBracket = 0x29;
const longestBehind = 16;

/** The noun phrase behind a figure, as far as its clause goes; null where a base or nothing stands there. */
export function nameBehind(article: Article, from: number, to: number): Tokens | null {
  const cx = article.under.indicators;
  const comparisons = article.under.comparisons;
  const start = afterYear(article, afterShare(article, from, to), to);
  let end = start;
  while (end < to && end - start < longestBehind && !opensLineAt(cx, end)) {
    const unit = unitAt(cx, end);
    if (
      unit === comma &&
      end - start <= 3 &&
      (end > start || isCounted(article, end)) &&
      (senseAt(cx, end + 1).pairedNoun || (end === start && isPlaceCount(article, end) && senseAt(article.under.session, end + 1).placeType)) &&
      (article.valueAt[end + 1] as number) < 0
    ) {
      end++;
      continue;
    }
    // "hộ dân ở các xã Ea Trol, Sông Hinh thiếu nước"
    if (unit === comma && end > start && isCapital(cx, end - 1) && isCapital(cx, end + 1) && isInPlaces(article, start, end) && !valueOver(article, end + 1)) {
      end++;
      continue;
    }
    // "143 cây – là những cây có kích thước lớn", "112 ha - gấp ba lần cùng kỳ"; "công nghiệp - xây dựng" goes on
    if ((unit === 0x2d || unit === 0x2013) && !isGlued(cx, end) && (end === start || senseAt(cx, end + 1).copula)) break;
    if (unit === comma || unit === 0x3b || unit === colon || (unit === 0x2e && end >= to - 1) || unit === openBracket || unit === closeBracket || isQuote(unit))
      break;
    // "1.210 doanh nghiệp thành lập mới với vốn đăng ký …": what follows belongs to the next figure
    if ((senseAt(cx, end).clauseHead && !isInOther(article, end)) || isAttribute(article, end) || (end > start && isHoped(article, end))) break;
    // "mục tiêu tăng trưởng 6% là thách thức"; "2 chỉ tiêu chưa đạt là tỷ lệ đô thị hóa (đạt 12,1%) và …": what they are has a name of its own
    if (senseAt(cx, end).copula && (end === start || senseAt(cx, after(cx, end)).indicatorHead)) break;
    if (senseAt(comparisons, end).baseMark && end > start && senseAt(comparisons, end).weakMark === undefined) break;
    const value = valueOver(article, end);
    if (value && value.value.kind !== 'ordinal' && !(value.value.kind === 'quantity' && isLabelUnit(article, value))) break;
    if (senseAt(article.cx, end).joiner === 'and' && isNextBegun(article, end, end === start)) break;
    // "2 triệu đồng/ha theo Nghị định 02/2017"
    if (senseAt(cx, end).according && isNumbered(article, after(cx, end))) break;
    // "1.500 tấn mỗi ngày với giá 19 USD": what follows is told with a figure of its own
    if (senseAt(cx, end).accompanied && (isRateName(article, end + 1) || isHeadOfNext(article, end + 1))) break;
    end++;
  }
  // "8 bệnh viện chỉ đạt 60% …": a verb that states the next figure; "860 ngày công làm 4,7 km đường": one that it is the object of
  if (valueOver(article, end) !== undefined) {
    end = beforeVerb(article, start, end);
    while (end > start && senseAt(cx, end - 1).stating) end--;
  }
  while (end > start && (isLeading(article, end - 1) || unitAt(cx, end - 1) === comma)) end--;
  return end > start && !isFrequency(article, start, end) ? [[start, end]] : null;
}

/** "Nghị định 02/2017"; "tiêu chuẩn VietGAP" has no number. */
function isNumbered({ cx }: Article, at: number): boolean {
  return senseAt(cx, at).label === 'document' && isNumber(cx, after(cx, at));
}

/** "ở các xã Ea Trol": one of several places, right before a comma. */
function isInPlaces({ under, cx }: Article, from: number, end: number): boolean {
  let at = end - 1;
  while (at > from && isCapital(cx, at)) at--;
  return at > from && senseAt(under.session, at).placeType !== undefined && senseBefore(under.documents, at).plural === true;
}

/** "1.500 tấn mỗi ngày": how often, and no more. */
function isFrequency({ under }: Article, start: number, end: number): boolean {
  return senseAt(under.indicators, start).frequency === true && after(under.indicators, start) >= end;
}

const longestVerb = 4;

/** Without the verb that the next figure is the object of: "4 vụ tai nạn | làm 3 người chết". */
function beforeVerb({ under }: Article, start: number, end: number): number {
  const cx = under.results;
  for (let at = Math.max(start, end - longestVerb); at < end; at++) if (senseAt(cx, at).resultVerb && after(cx, at) === end) return at;
  return end;
}

/**
 * "phân loại 50% lượng rác và sẽ vận động người dân", "8.300 tấn rác và tỷ lệ chôn lấp chiếm 76%", "GRDP tăng 9% và thu ngân sách đạt …":
 * behind the "và" stands something of its own; "7 xã và thị trấn có trạm y tế" goes on.
 */
function isNextBegun(article: Article, and: number, first: boolean): boolean {
  const next = and + 1;
  const { status, willBe, pairedNoun } = senseAt(article.under.indicators, next);
  if ((article.valueAt[next] as number) >= 0 || status !== undefined || willBe || isRateName(article, next) || isHeadOfNext(article, next)) return true;
  return first && !pairedNoun && senseAt(article.under.session, next).placeType === undefined;
}

/** A noun that indicators are named with, right before a figure or what states it. */
function isHeadOfNext(article: Article, at: number): boolean {
  const cx = article.under.indicators;
  if (!senseAt(cx, at).indicatorHead) return false;
  const next = after(cx, at);
  return valueOver(article, senseAt(cx, next).stating ? after(cx, next) : next) !== undefined;
}

/** tỷ lệ, tốc độ; not "mục tiêu", which may be of what is counted. */
function isRateName({ under }: Article, at: number): boolean {
  const { rateHead, planWord } = senseAt(under.indicators, at);
  return rateHead === true && !planWord;
}

/** "68 xã và 2 huyện đạt chuẩn nông thôn mới": places that are counted in a row say behind the last what they did. */
export function sharedBehind(article: Article, { value, end }: Placed, to: number): Tokens | null {
  if (value.kind !== 'quantity' || !isPlaceCount(article, end)) return null;
  const joined = unitAt(article.under.indicators, end) === comma || senseAt(article.cx, end).joiner === 'and';
  const next = joined ? valueOver(article, end + 1) : undefined;
  if (next?.start !== end + 1 || next.value.kind !== 'quantity' || !isPlaceCount(article, next.end)) return null;
  const behind = nameBehind(article, next.end, to);
  return behind && wordCount(behind) >= 2 ? behind : null;
}

function isPlaceCount({ under }: Article, end: number): boolean {
  return senseBefore(under.session, end).placeType !== undefined;
}

/** "27/27 nhà tạm, nhà dột nát đã được xóa": a count with its noun. */
function isCounted(article: Article, end: number): boolean {
  const value = valueOver(article, end - 1)?.value;
  return value?.kind === 'ratio' || (value?.kind === 'quantity' && value.measure === undefined);
}

/** "14 lớp đào tạo nghề cho 487 lao động": it leads to what follows. */
function isLeading(article: Article, at: number): boolean {
  const { opener, indicatorHead, recipient, accompanied } = senseAt(article.under.indicators, at);
  return (opener === true && !indicatorHead && !isInOther(article, at) && !isPlaces(article, at)) || recipient === true || accompanied === true;
}

/** "24 đội thường trực tại các quận huyện": places that the name ends with. */
function isPlaces({ under }: Article, at: number): boolean {
  let first = at;
  while (senseAt(under.session, first - 1).placeType) first--;
  return senseAt(under.session, at).placeType !== undefined && senseBefore(under.documents, first).plural === true;
}

/** "69/93 xã (74,2%) đạt chuẩn": past the share in brackets. */
function afterShare(article: Article, from: number, to: number): number {
  const { cx } = article;
  if (unitAt(cx, from) !== openBracket) return from;
  const share = valueOver(article, from + 1);
  if (share?.start !== from + 1 || share.value.kind !== 'percent' || unitAt(cx, share.end) !== closeBracket) return from;
  return share.end + 1 < to ? share.end + 1 : from;
}

/** "3/15 chỉ tiêu năm 2016 không đạt nghị quyết": past the time of what was counted. */
function afterYear(article: Article, from: number, to: number): number {
  const dated = valueOver(article, from);
  return dated?.start === from && isDated(dated) && isCounted(article, from) && dated.end < to && isWord(article.cx, dated.end) ? dated.end : from;
}

/** "với vốn đăng ký 14.650 tỷ", "lúa xuân cho năng suất 71,6 tạ/ha": an attribute with its figure; not "vay vốn". */
function isAttribute(article: Article, at: number): boolean {
  const cx = article.under.indicators;
  if (senseAt(cx, at).attribute === undefined && !senseAt(cx, at).cropMeasure) return false;
  const next = after(cx, at);
  return valueOver(article, next) !== undefined || (senseAt(cx, next).stating === true && valueOver(article, after(cx, next)) !== undefined);
}

/** "3 km ống nước qua thôn sẽ lắp xong": what is yet to be done with it is no name. */
function isHoped(article: Article, at: number): boolean {
  const { status } = senseAt(article.under.indicators, at);
  return status !== undefined && status !== 'weak';
}
