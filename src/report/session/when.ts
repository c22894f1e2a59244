// When a session that is spoken of was or will be: one of that very day is the one that is reported, one long past or to come is another.
import { type Day, fromIso, toDayNumber } from '../../base/civil.js';
import type { CalendarDate } from '../../base/value.js';
import { after, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valueOver, valuesIn } from '../article.js';
import { pastDateline, type Sentence } from '../sentence.js';
import { isDay } from './day.js';

/** How far behind a session its name goes on. */
export const nounReach = 24;
const openerReach = 4;

/** "Sáng 7/7, kỳ họp thứ 14 HĐND tỉnh …": the session of the day that a sentence begins with, whatever is said of it. */
export function isDatedSubject(article: Article, at: number, sentence: Sentence): boolean {
  const { cx } = article;
  const day = unitAt(cx, at - 1) === 0x2c ? valueOver(article, at - 2) : undefined;
  if (!day || day.end !== at - 1 || day.start - pastDateline(article.cx, sentence) > openerReach || !isDay(day.value)) return false;
  return article.published === undefined || !isAfter(day, article.published);
}

/** "kỳ họp chuyên đề của HĐND tỉnh hôm 9/12 gói gọn trong ba giờ": its name goes on to a day that has just been. */
export function isDatedNoun(article: Article, from: number, sentence: Sentence): boolean {
  const { published } = article;
  const cx = article.under.session;
  const limit = Math.min(sentence.end, from + nounReach);
  for (let at = from; published && at < limit && unitAt(cx, at) !== 0x2c && unitAt(cx, at) !== 0x3b; ) {
    const { sessionVerb, assemblyVerb, future } = senseAt(cx, at);
    if (sessionVerb || assemblyVerb || future) return false;
    const placed = valueOver(article, at);
    if (placed && isDay(placed.value)) return isRecent(placed, published);
    at = placed ? placed.end : after(cx, at);
  }
  return false;
}

const dayReach = 12;
const longestGap = 3;

/** "… gửi đến kỳ họp thứ 9, khai mạc sáng 9/7": papers may be sent to the session that is reported; its day has just come. */
export function isUnderWay(article: Article, from: number, sentence: Sentence): boolean {
  const { published } = article;
  const cx = article.under.session;
  if (!published) return false;
  const limit = Math.min(sentence.end, from + nounReach);
  for (let at = from; at < limit; at = after(cx, at)) {
    const { sessionVerb, future } = senseAt(cx, at);
    if (future) return false;
    if (sessionVerb !== 'open' && sessionVerb !== 'close') continue;
    const day = valuesIn(article, at, Math.min(sentence.end, at + dayReach)).find(({ value }) => isDay(value));
    if (day && isRecent(day, published)) return true;
  }
  return false;
}

/** Whether one of the days in a stretch has just been. */
export function hasRecentDay(article: Article, from: number, to: number): boolean {
  const { published } = article;
  return published !== undefined && valuesIn(article, from, to).some((placed) => isDay(placed.value) && isRecent(placed, published));
}

function isRecent(day: Placed, published: Day): boolean {
  return !isAfter(day, published) && daysBetween(day, published) <= longestGap;
}

/** Whether a day is after the one the article was published on. */
function isAfter(day: Placed, published: Day): boolean {
  return daysBetween(day, published) < 0;
}

/** How many days a day was before another; 0 where it is none of the calendar. */
function daysBetween({ value }: Placed, published: Day): number {
  const day = fromIso((value as CalendarDate).start as string);
  return day ? toDayNumber(published) - toDayNumber(day) : 0;
}

const distantReach = 4;

/** kỳ họp thứ 4 HĐND tỉnh sắp tới; kỳ họp thứ 5 … hồi tháng 12 năm ngoái; one whose day is a month from publication. */
export function isDistant(article: Article, at: number, sentence: Sentence): boolean {
  const cx = article.under.session;
  const limit = Math.min(sentence.end, at + nounReach);
  for (let i = after(cx, at), words = 0; i < limit && unitAt(cx, i) !== 0x2c && unitAt(cx, i) !== 0x3b; words++) {
    const sense = senseAt(cx, i);
    if (sense.pastSession || (sense.distant && words < distantReach)) return true;
    if (sense.assemblyVerb) return false;
    const placed = valueOver(article, i);
    if (placed?.value.kind === 'date' && placed.value.precision !== 'year' && isLongAgo(article, placed)) return true;
    i = placed ? placed.end : after(cx, i);
  }
  return false;
}

const monthLength = 31;

/** A time that ended more than a month before the article was published. */
export function isLongAgo({ published }: Article, { value, yearInferred }: Placed): boolean {
  if (!published || (value.kind !== 'date' && value.kind !== 'period') || !value.end || yearInferred) return false;
  const day = fromIso(value.end);
  return day !== undefined && toDayNumber(published) - toDayNumber(day) > monthLength;
}

/** Its day is after the one the article was published on: Kỳ họp khai mạc ngày 10/12 tới. */
export function isComing(article: Article, from: number, sentence: Sentence): boolean {
  const { published, cx } = article;
  if (!published) return false;
  for (let i = from; i < Math.min(sentence.end, from + nounReach) && unitAt(cx, i) !== 0x2c; i++) {
    const placed = valueOver(article, i);
    if (placed && isDay(placed.value)) return isAfter(placed, published);
  }
  return false;
}
