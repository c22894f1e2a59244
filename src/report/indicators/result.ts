// What makes a result of a figure: a verb of doing before it, and the words that name it.
import { after, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import type { Article } from '../article.js';
import type { NameReading } from './naming.js';
import { firstOf, type Tokens, wordCount } from './phrase.js';

/** A name that is a head which may as well be a place or a verb: xã, trường. */
export function isWeak(article: Article, { tokens }: NameReading): boolean {
  return senseAt(article.under.indicators, firstOf(tokens)).weakHead === true;
}

/** A name that begins with a verb of doing: dạy nghề cho …, giải phóng mặt bằng đường 279. */
export function isResultName(article: Article, { tokens }: NameReading): boolean {
  return senseAt(article.under.results, firstOf(tokens)).resultVerb === true;
}

/** A single verb needs its object: đón 500 người. */
export function isResultVerbAlone(article: Article, { tokens }: NameReading): boolean {
  const [start, end] = tokens[0] as readonly [number, number];
  const cx = article.under.results;
  return tokens.length === 1 && senseAt(cx, start).resultVerb === true && after(cx, start) === end;
}

/** "… chết", "… bị thương" */
export function befalls({ under }: Article, tokens: Tokens): boolean {
  return senseAt(under.indicators, firstOf(tokens)).befall === true;
}

/** tỷ lệ, mức, tốc độ: a noun whose figure is a rate. */
export function isRate(article: Article, tokens: Tokens): boolean {
  return senseAt(article.under.indicators, firstOf(tokens)).rateHead === true;
}

/** A verb of doing right before the count: tiếp nhận 8.917 hồ sơ. */
export function isResult(article: Article, at: number): boolean {
  const cx = article.under.results;
  if (senseBefore(cx, at).resultVerb || isDoneSo(article, at)) return true;
  if (senseAt(article.under.indicators, at - 1).recipient) return senseBefore(cx, at - 1).resultVerb === true;
  // "xây được 420 phòng học", "kiên cố hóa thêm 120 km"
  return senseAt(article.under.comparisons, at - 1).filler === true && (article.valueAt[at - 1] as number) < 0 && senseBefore(cx, at - 1).resultVerb === true;
}

const longestManner = 6;

/** "giải quyết đúng hạn 1.520 hồ sơ": how it was done stands between the verb and the count. */
export function isDoneSo({ under }: Article, at: number): boolean {
  const cx = under.results;
  for (let start = at - 1; start > 0 && start >= at - longestManner; start--)
    if (senseAt(cx, start).manner && after(cx, start) === at && senseBefore(cx, start).resultVerb) return true;
  return false;
}

/** "số hộ", "hộ dân nông thôn": a noun that indicators are named with. */
export function isHeadOf(article: Article, tokens: Tokens): boolean {
  return senseAt(article.under.indicators, firstOf(tokens)).indicatorHead === true;
}

/** "dư nợ công 63,7% GDP" */
export function isWhole(article: Article, at: number): boolean {
  return senseAt(article.under.comparisons, at).whole === true;
}

/** Two words or some more, none of them a paper: not "7 nghị quyết còn lại". */
export function isPhrase(article: Article, { tokens }: NameReading): boolean {
  const count = wordCount(tokens);
  if (count < 2 || count > 8) return false;
  const cx = article.under.documents;
  for (const [start, end] of tokens) for (let at = start; at < end; at++) if (senseAt(cx, at).document) return false;
  return true;
}

/** A comma or a semicolon, and the name right behind it. */
export function isJoinedName({ cx }: Article, from: number, { tokens }: NameReading): boolean {
  const first = firstOf(tokens);
  return (first === from + 1 && (unitAt(cx, from) === 0x2c || unitAt(cx, from) === 0x3b)) || (first === from && unitAt(cx, from - 1) === 0x3b);
}

/** Nothing but a comma, a semicolon or "và" before it. */
export function isJoined({ cx }: Article, at: number): boolean {
  return unitAt(cx, at - 1) === 0x2c || unitAt(cx, at - 1) === 0x3b || senseAt(cx, at - 1).joiner === 'and';
}
