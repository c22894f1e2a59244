// Which figures are reported as results or aims: facts about the economy, the budget, society or a project. What votes, fines and
// conditions say is not; nor what stands in brackets or in what somebody said, but for sums and shares with a name of their own.
import { digitsOf } from '../../base/decimal.js';
import { has } from '../../base/own.js';
import { senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import type { Article, Placed } from '../article.js';
import type { Sentence } from '../sentence.js';
import { isCounted } from './counted.js';
import { isExcluded, isLimit } from './exclusion.js';
import { isWithin, type Marks } from './marks.js';
import type { NameReading } from './naming.js';
import { firstOf, type Tokens, wordCount } from './phrase.js';
import { isAllotted, isPurpose } from './purpose.js';
import { isHeadOf, isJoined, isJoinedName, isPhrase, isRate, isResult, isResultName, isResultVerbAlone, isWhole } from './result.js';

const dong = 'VND';
const slash = 0x2f;

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
  /** It counts the same as the figure before it. */
  readonly alike: boolean;
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
  /** Something that sums belong to is spoken of: a project, a programme. */
  readonly topical: boolean;
  /** The figure is in brackets. */
  readonly bracketed: boolean;
}

/** Whether a figure with these words around it is reported as a result or an aim. */
export function isReported(article: Article, candidate: Candidate): boolean {
  const { placed, marks, name, reviewed, bracketed } = candidate;
  if (isExcluded(article, candidate) || isLimit(article, candidate)) return false;
  const quoted = isWithin(marks.quotes, placed.start);
  switch (placed.value.kind) {
    case 'percent':
      return isShare(article, candidate);
    case 'money':
      // what a speaker says is no figure of the report
      return !quoted && isSum(article, candidate);
    case 'quantity':
    case 'ratio':
      return !bracketed && (!quoted || (name?.headed === true && name.stated)) && isCounted(article, candidate);
    default:
      // "số doanh nghiệp thành lập mới 640"
      return (
        !quoted &&
        (name?.headed
          ? isStated(candidate) || senseAt(article.under.indicators, firstOf(name.tokens)).numberHead === true
          : name?.labelled === true && reviewed)
      );
  }
}

/** A verb or a colon stands between the name and its figure, or how it stands to something. */
function isStated({ name, relation }: Candidate): boolean {
  return name?.stated === true || relation;
}

function isShare(article: Article, candidate: Candidate): boolean {
  const { placed, from, name, behind, relation, listed, reviewed, following } = candidate;
  if (name?.labelled && (listed || reviewed)) return true;
  const stated = isStated(candidate);
  if (name?.headed)
    return (
      stated ||
      listed ||
      candidate.planned ||
      candidate.sharing ||
      (reviewed && wordCount(name.tokens) >= 2 && (following || isWhole(article, placed.end))) ||
      isRate(article, name.tokens) ||
      // "khu vực công nghiệp đóng góp 4,1 điểm phần trăm"
      (reviewed && placed.value.kind === 'percent' && placed.value.points === true && isResult(article, placed.start)) ||
      (behind !== null && wordCount(behind) >= 2 && (wordCount(name.tokens) <= 2 || isResult(article, placed.start))) ||
      candidate.bracketed
    );
  // "trong đó, công nghiệp quốc doanh giảm 2%, ngoài quốc doanh tăng 30,5%"
  if (name && candidate.growing && wordCount(name.tokens) <= 6) return true;
  if (name && reviewed) {
    if (stated && isResultName(article, name)) return true;
    // "điện lưới quốc gia phủ 100% số hộ"; "trẻ em suy dinh dưỡng còn 17,2%", "tỷ lệ thu gom 100%, đốt phát điện 12%"
    const told = behind ? wordCount(behind) >= 2 && isHeadOf(article, behind) : stated || (following && isJoinedName(article, from, name));
    if (told && isPhrase(article, name)) return true;
  }
  // "chỉ xử lý được 45% lượng nước rỉ rác"
  if (name && behind && isResult(article, placed.start)) return true;
  return behind !== null && wordCount(behind) >= (relation && !name ? 2 : 3);
}

function isSum(article: Article, candidate: Candidate): boolean {
  const { placed, name, behind, reviewed, listed } = candidate;
  if (name?.headed) return true;
  // "bà Hoa phải trả 350.000 đồng"
  if (isSmall(placed.value)) return false;
  if (name && (name.labelled || ((reviewed || candidate.summing) && listed && isStated(candidate)))) return true;
  // "780 tỷ đồng cho đường ven biển, 415 tỷ đồng cho khu tái định cư"
  if (candidate.summing && isPurpose(article, behind) && isJoined(article, placed.start)) return true;
  // "dành 306 tỷ đồng cho đào tạo nghề"
  if ((isPurpose(article, behind) || isDoing(article, behind)) && isAllotted(article, placed.start)) return true;
  // "hỗ trợ phần chênh lệch 47,3 tỷ đồng"
  if (name && wordCount(name.tokens) >= 3 && senseAt(article.under.results, firstOf(name.tokens)).allotment) return true;
  // "các khoản đóng góp đạt 3,4 tỷ đồng"
  if (name && reviewed && candidate.relation && isPhrase(article, name)) return true;
  if (isLarge(article, placed) && wordCount(behind ?? name?.tokens ?? []) >= 2 && !isPurpose(article, behind))
    return behind !== null || !isAllotmentAlone(article, name) || candidate.topical;
  if (!isResult(article, placed.start)) return false;
  // "nhân dân đóng góp 2,3 tỷ đồng", "bổ sung 3,75 tỷ đồng cho lộ Trà Ngoa"
  if (reviewed && !isPlainVerb(article, placed.start) && (name || behind)) return true;
  // "bố trí 110.476 tỷ đồng nguồn cải cách tiền lương"
  return senseAt(article.under.indicators, firstOf(behind)).indicatorHead === true;
}

/** "bố trí được 54,6 tỷ đồng": what for is left open. */
function isAllotmentAlone(article: Article, name: NameReading | null): boolean {
  return name !== null && isResultVerbAlone(article, name) && senseAt(article.under.results, firstOf(name.tokens)).allotment === true;
}

/** "bố trí 620 tỷ đồng hoàn thiện hạ tầng": a verb of doing and what it is done to, right behind the sum. */
function isDoing({ under }: Article, behind: Tokens | null): boolean {
  return behind !== null && wordCount(behind) >= 3 && senseAt(under.results, firstOf(behind)).resultVerb === true;
}

/** A billion đồng, a million of another currency, and more, which is no price: "1,5 triệu USD/km". */
function isLarge({ cx }: Article, { value, start, end }: Placed): boolean {
  if (value.kind !== 'money' || !has(value, 'value') || digitsOf(value) < (value.currency === dong ? 10 : 7)) return false;
  for (let at = start; at < end; at++) if (unitAt(cx, at) === slash) return false;
  return true;
}

/** Less than a million đồng: a price or what one person paid. */
function isSmall(value: Placed['value']): boolean {
  return value.kind === 'money' && value.currency === dong && has(value, 'value') && digitsOf(value) < 7;
}

/** Right before the figure; not the second word of "vận động được". */
function isPlainVerb({ under }: Article, at: number): boolean {
  const { resultVerb, plainVerb } = senseBefore(under.results, at);
  return resultVerb === true && plainVerb === true;
}
