// The period under review: what the report looks back on.
//
// "Đánh giá kết quả thực hiện nhiệm vụ 6 tháng đầu năm 2024"; a session of the end of the year looks back on that year, one
// of its middle on the first half. Of two parts of one year the first is looked back on; where a sentence reviews two years,
// neither is the one.
import { toIso } from '../../base/civil.js';
import type { CalendarDate, Period } from '../../base/value.js';
import { after, isCapital, isUpper, isWord, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, type PartCursor, type Placed, valueOver, valuesIn } from '../article.js';
import { frame } from '../frame.js';
import { isNearlyOver } from '../nearly-over.js';
import type { Session } from '../report.js';
import { isMonth, isPriceYear } from '../stated-time.js';
import type { SessionMention } from './session.js';

const cueReach = 24;
const longestCue = 4;
const farthestFigure = 48;

/** The days under review, "2024-01-01/2024-06-30". */
export function findReview(article: Article, mentions: readonly SessionMention[], session: Session): string | undefined {
  const sat = session.start ?? session.end ?? (article.published && toIso(article.published));
  return (
    ofSession(article, mentions) ??
    ofCue(article, sat) ??
    ofSession(article, mentions, (session.start ?? session.end)?.slice(0, 4)) ??
    (sat && looksBack(session) ? (ofEconomy(article, sat) ?? ofComparison(article, sat)) : undefined)
  );
}

/** A session on one matter, or out of turn, does so only where it is said: kỳ họp chuyên đề, kỳ họp bất thường. */
function looksBack({ kind }: Session): boolean {
  return kind !== 'thematic' && kind !== 'extraordinary';
}

const openingReach = 12;
const nextTo = 2;

/** "Năm 2006, tốc độ tăng trưởng kinh tế đạt 13,5%", "GRDP 9 tháng năm 2024 …": the time of the first figure of the economy as a whole, where it is that of the session. */
function ofEconomy(article: Article, sat: string): string | undefined {
  const cx = article.under.review;
  for (const { start, end, holds } of article.sentences) {
    if (!(holds & frame.economy)) continue;
    let days: string | undefined;
    let economy = -1;
    let dated: Placed | undefined;
    for (let at = start; at < Math.min(end, start + farthestFigure); at++) {
      const { ahead, economy: whole } = senseAt(cx, at);
      if (ahead) break;
      const placed = valueOver(article, at);
      if (placed?.start === at && (at - start < openingReach || (economy >= 0 && at - economy < openingReach))) days ??= daysOf(article, placed);
      if (placed && daysOf(article, placed)) dated = placed;
      // "tổng sản phẩm trên địa bàn (GRDP, …) 6 tháng đầu năm 2019": it may be called by two words
      if (whole && (economy < 0 || unitAt(cx, at - 1) === 0x28) && !isBodyName(cx, at) && !isOfShare(article, at)) {
        // "nhấn mạnh, năm 2023 kinh tế của tỉnh gặp nhiều khó khăn"
        if (dated && economy < 0 && at - dated.end <= nextTo) days ??= daysOf(article, dated);
        economy = at;
      }
      if (days && economy >= 0) break;
    }
    if (days && economy >= 0 && !isMonth(days) && isNearlyOver(days, sat)) return days;
  }
  return undefined;
}

/** "đạt 54,3% chỉ tiêu", "43,7% GDP": what a share is of. */
function isOfShare(article: Article, at: number): boolean {
  const before = valueOver(article, at - 1);
  return before?.end === at && before.value.kind === 'percent';
}

/** "… tăng 16,5% so với năm 2024", said at the end of 2025 or in the January after it: what is laid beside the year before is of that year. */
function ofComparison(article: Article, sat: string): string | undefined {
  const month = Number(sat.slice(5, 7));
  const year = Number(sat.slice(0, 4)) - (month === 1 ? 1 : 0);
  if (month > 1 && month < 10) return undefined;
  const compared = article.values.some(({ value, start }) => {
    if (value.kind !== 'date' || value.precision !== 'year' || value.start?.slice(0, 4) !== String(year - 1)) return false;
    const { baseMark, weakMark } = senseBefore(article.under.comparisons, start);
    return baseMark === true && !weakMark;
  });
  return compared ? `${year}-01-01/${year}-12-31` : undefined;
}

/** Ban Kinh tế - Ngân sách, Phòng Kinh tế: a capital inside the sentence. */
function isBodyName(cx: PartCursor, at: number): boolean {
  return isCapital(cx, at) && !isUpper(cx, at) && isWord(cx, at - 1) && isCapital(cx, at - 1);
}

/** kỳ họp thường lệ cuối năm 2025, kỳ họp giữa năm 2024; with no year behind it, that of the day it sat on. */
function ofSession(article: Article, mentions: readonly SessionMention[], sat?: string): string | undefined {
  const cx = article.under.review;
  for (const { at, sentence, ahead } of mentions) {
    if (ahead) continue;
    // "Bế mạc kỳ họp, Chủ tịch HĐND tỉnh yêu cầu cuối năm nay …": what another clause says is no name of the session
    let clause = false;
    for (let i = at; i < Math.min(sentence.end, at + cueReach); i++) {
      if (senseAt(article.under.session, i).session) clause = false;
      else if (unitAt(cx, i) === 0x2c) clause = true;
      const { yearPart } = senseAt(cx, i);
      if (!yearPart || (clause && unitAt(cx, i - 1) !== 0x2c)) continue;
      const named = valuesIn(article, i, Math.min(sentence.end, i + 4)).find(({ value }) => value.kind === 'date' && value.precision === 'year');
      const year = (named?.value as CalendarDate | undefined)?.start?.slice(0, 4) ?? sat;
      if (year) return yearPart === 'end' ? `${year}-01-01/${year}-12-31` : `${year}-01-01/${year}-06-30`;
    }
  }
  return undefined;
}

/** kết quả … 6 tháng đầu năm, tình hình thực hiện … năm 2023. */
function ofCue(article: Article, sat: string | undefined): string | undefined {
  const cx = article.under.review;
  for (const sentence of article.sentences) {
    if (!(sentence.holds & (frame.cue | frame.document))) continue;
    const found = new Set<string>();
    for (const placed of valuesIn(article, sentence.start, sentence.end)) {
      const days = daysOf(article, placed);
      if (days && (hasCue(article, placed.start, sentence.start) || isReportOf(article, placed))) found.add(days);
    }
    if (found.size === 0) continue;
    const [first, second] = [...found].sort();
    // "kết quả lấy ý kiến cử tri đợt tháng 5": no session looks back on one month
    if (second === undefined && (isMonth(first as string) || isLongAgo(first as string, sat))) continue;
    return second === undefined || (found.size === 2 && isOther(first as string, second)) ? first : undefined;
  }
  return undefined;

  function hasCue(from: Article, start: number, limit: number): boolean {
    for (let i = start - 1; i >= limit && i > start - cueReach && unitAt(from.cx, i) !== 0x3b; i--) {
      const { reviewCue, ahead } = senseAt(cx, i);
      if (ahead) return isTold(i, limit);
      if (reviewCue && after(cx, i) <= start) return !isAskedFor(from, i, limit);
    }
    return false;
  }

  /** "kết quả thực hiện | nhiệm vụ năm 2025": what was carried out is looked back on, as far as that is said right before. */
  function isTold(ahead: number, limit: number): boolean {
    let at = ahead - 1;
    while (at >= limit && at > ahead - longestCue && !(senseAt(cx, at).reviewCue && after(cx, at) >= ahead)) at--;
    if (at < limit || at <= ahead - longestCue) return false;
    for (let i = at - 1; i >= limit && i >= at - longestCue && unitAt(cx, i) !== 0x2c; i--) if (senseAt(cx, i).reviewCue) return true;
    return false;
  }
}

/** "yêu cầu Chính phủ báo cáo | kết quả … giữa năm 2006": what somebody is to report is not looked back on. */
function isAskedFor({ under }: Article, cue: number, limit: number): boolean {
  if (senseBefore(under.documents, cue).document !== 'report') return false;
  for (let i = cue - 1; i >= limit && i > cue - cueReach && unitAt(under.documents, i) !== 0x2c; i--) if (senseAt(under.tasks, i).requestHead) return true;
  return false;
}

/** "Báo cáo 6 tháng đầu năm 2006 của UBND huyện": a part of a year that a report is named by. */
function isReportOf({ under }: Article, { value, start }: Placed): boolean {
  return value.kind === 'period' && senseBefore(under.documents, start).document === 'report';
}

/** "theo Luật Tổ chức chính quyền địa phương năm 2015": the year of a law, not one that a session looks back on. */
function isLongAgo(days: string, sat: string | undefined): boolean {
  return sat !== undefined && Number(days.slice(0, 4)) < Number(sat.slice(0, 4)) - 1;
}

/** The other part of one year: 6 tháng đầu năm, 6 tháng cuối năm. */
function isOther(first: string, second: string): boolean {
  return first.slice(0, 4) === second.slice(0, 4) && first.slice(11) < second.slice(0, 10);
}

/** The days of a year or a part of one; a span of years is no period of a report, nor is the year whose prices it counts in. */
function daysOf(article: Article, placed: Placed): string | undefined {
  const { value } = placed;
  if ((value.kind !== 'period' && value.kind !== 'date') || isPriceYear(article, placed)) return undefined;
  const { start, end, precision } = value as CalendarDate | Period;
  if (!start || !end || start.slice(0, 4) !== end.slice(0, 4)) return undefined;
  return precision === 'year' || precision === 'half' || precision === 'quarter' || precision === 'month' ? `${start}/${end}` : undefined;
}
