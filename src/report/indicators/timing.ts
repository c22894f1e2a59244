// Which time figures are of that state none: the one under review, or one stated before them, as far as it holds.
//
//   Năm 2024, thu ngân sách đạt 500 tỷ đồng. Chi ngân sách 400 tỷ đồng.      to the end of the report, where a time is under review
//   - Giải ngân đến 30/11: 300 tỷ đồng.                                      that of an item of a list, to its end
//   Phấn đấu năm 2026 thu ngân sách 600 tỷ đồng.                             a time to come, to the end of its paragraph
//   Đến 15/11, giải ngân 300 tỷ đồng.                                        the year up to a day, likewise
//   Trả lời chất vấn, …                                                      none but the one that an answer states
import { toIso } from '../../base/civil.js';
import { after, isCapital, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, valueOver, valuesIn } from '../article.js';
import { frame } from '../frame.js';
import { isNearlyOver } from '../nearly-over.js';
import type { Sentence } from '../sentence.js';
import { isMonth } from '../stated-time.js';
import { isToCome } from './own-time.js';
import { isHeld, isSpanOfDays, isUpTo, periodBetween } from './period.js';
import { isDated } from './piece.js';
import type { State } from './state.js';

/** What a new line ends: the time of an item of a list, of a list, and what was to come or was answered in a paragraph. */
export function openLine(article: Article, item: boolean, { list, time }: State, review: string | undefined): void {
  // "- Giải ngân đến 30/11: 3.985 tỷ đồng": a time that an item of a list states is its own
  if (time.item) time.period = time.lead ?? review;
  time.item = item;
  if (item) {
    // nor is one of the accounts that the item before it named
    time.accounts = undefined;
    if (list.section) list.section.listed = true;
    return;
  }
  if (list.section?.listed) {
    list.section = undefined;
    time.period = review;
  }
  list.status = list.section?.status;
  if (time.answered || (time.period && endsWithParagraph(article, time.period, review))) time.period = list.section?.period ?? review;
  time.lead = undefined;
  list.announced = false;
  time.answered = false;
}

/** A time to come, a span of days and the year up to a day ("đến 15/11, giải ngân 300 tỷ đồng") are those of their paragraph, and of the list under it. */
function endsWithParagraph(article: Article, period: string, review: string | undefined): boolean {
  return isToCome(article, period, review) || isSpanOfDays(period) || (review !== undefined && isUpTo(period, review));
}

/** Whether the time at hand holds for a sentence too. */
export function holdTime(
  article: Article,
  sentence: Sentence,
  { start, parts }: { readonly start: number; readonly parts: boolean },
  { time }: State,
  review: string | undefined,
): void {
  // without a review a period holds to the end of its sentence and its parts, or of the list under its heading
  const carried = isLookedBackOn(article, sentence, time.period) && !(time.questioned && sentence.opensLine);
  if (review === undefined && !parts && !(sentence.opensLine && start > sentence.start) && !carried) time.period = undefined;
  // "dù quý IV tăng tới 9,1%" says nothing of the sentences that follow, nor does a month that no paragraph began with
  const passing = time.restated || (time.period && (!isHeld(time.period, review) || (review && isMonth(time.period) && time.period !== time.lead)));
  if (passing) time.period = time.answered ? undefined : review;
  // "Cũng tại kỳ họp, HĐND đã xem xét báo cáo về tình hình 6 tháng đầu năm 2017."
  if (isReviewNamed(article, sentence, review)) {
    time.period = review;
    time.answered = false;
  }
  time.restated = false;
}

/** Behind a question, and in what a deputy tells, only the time holds that is stated there. */
export function hear(article: Article, sentence: Sentence, { time }: State): void {
  if (!isAnswering(article, sentence) && !isDebating(article, sentence) && !(time.questioned && isTelling(article, sentence))) return;
  if (!time.answered) time.period = undefined;
  time.answered = true;
  time.questioned = true;
}

/** What holds behind a sentence; `opening` is the time of its first figure. */
export function endTime(article: Article, start: number, opening: string | undefined, { time }: State, review: string | undefined): void {
  if (!time.item && isTimed(article, start)) time.lead ??= opening;
  // "…; năm 2019 thành phố sẽ rót 5.400 tỷ đồng": a time to come that a sentence does not begin with ends with it
  if (review && time.period && time.period.slice(0, 10) > review.slice(11) && !(opening && opening.slice(0, 10) > review.slice(11))) time.period = opening;
}

/** "Lũy kế 9 tháng, …", in an article of October: what follows is of that time too, up to what is resolved. A month alone is only that of its figure. */
function isLookedBackOn({ published }: Article, { holds }: Sentence, period: string | undefined): boolean {
  return !(holds & frame.resolution) && period !== undefined && published !== undefined && !isMonth(period) && isNearlyOver(period, toIso(published));
}

/** A sentence that opens with the year at hand, or one without figures that names the time under review: what follows is of that time again. */
function isReviewNamed(article: Article, { start, end, holds, opensLine }: Sentence, review: string | undefined): boolean {
  if (review === undefined) return false;
  // "Trong năm, tỉnh thu hút 41 dự án"
  if (senseAt(article.under.indicators, start).opener && senseAt(article.cx, start + 1).yearHead && unitAt(article.cx, start + 2) === 0x2c) return true;
  if (!(opensLine || holds & frame.cue || isTimed(article, start))) return false;
  if (!valuesIn(article, start, end).every((placed) => isDated(placed) || placed.value.kind === 'ordinal')) return false;
  return periodBetween(article, start, end, review.slice(0, 4))?.days === review;
}

/** "Tháng 11, …", "Trong tháng 11, …" */
function isTimed(article: Article, start: number): boolean {
  const placed = valueOver(article, senseAt(article.under.indicators, start).opener ? start + 1 : start);
  return placed !== undefined && isDated(placed);
}

/** Questions are answered from here to the end of the paragraph. */
function isAnswering(article: Article, { start, end, holds }: Sentence): boolean {
  if (!(holds & frame.answer)) return false;
  const cx = article.under.documents;
  for (let at = start; at < end; at = after(cx, at)) if (senseAt(cx, at).answer) return true;
  return false;
}

/** "Đại biểu Phan Quốc Tuấn chỉ ra …": what a deputy tells, to the end of the paragraph. */
function isDebating({ under }: Article, { start, end, holds }: Sentence): boolean {
  if (!(holds & frame.speech)) return false;
  const cx = under.session;
  let deputy = false;
  for (let at = start; at < end; at = after(cx, at)) {
    if (senseAt(cx, at).member && isCapital(cx, after(cx, at))) deputy = true;
    else if (deputy && senseAt(under.speech, at).speech) return true;
  }
  return false;
}

/** "Giám đốc Sở Xây dựng Đặng Hoàng Tú cho hay …", "Ông Tú thừa nhận …", where questions are answered: somebody by name, and a verb of saying; not what a report shows. */
function isTelling({ under }: Article, { start, end, holds }: Sentence): boolean {
  if (!(holds & frame.speech) || holds & frame.cue) return false;
  const cx = under.people;
  let person = false;
  for (let at = start; at < end; at = after(cx, at)) {
    const { office, honorific } = senseAt(cx, at);
    if (office || honorific) person = true;
    else if (person && senseAt(under.speech, at).speech) return true;
  }
  return false;
}
