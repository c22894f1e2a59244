// Whose figure it is, where the words before it are no name of it: a clause that has said its own, a verb alone, what befell somebody.
//
//   có nhiều tiến bộ: 14/16 trường đạt chuẩn · tuyến cao tốc sẽ làm 1.370 km · xảy ra 21 vụ tai nạn, làm chết 9 người
import { after, isCapital, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import type { Article } from '../article.js';
import { topicBetween } from './attribute.js';
import { isTargetCount } from './counted.js';
import type { Reading } from './figure.js';
import type { NameReading } from './naming.js';
import { firstOf, type Tokens, wordCount } from './phrase.js';
import { befalls, isResultVerbAlone } from './result.js';

/**
 * "Văn hóa - xã hội có nhiều tiến bộ: 14/16 trường đạt chuẩn quốc gia", "du lịch phục hồi mạnh với 7,62 triệu lượt khách tham quan":
 * the clause before the colon or the "với" has said its own, and the count is called by what stands with it.
 */
export function isLedUpTo({ article, placed, name, behind, relation, base }: Reading): boolean {
  const { value, start } = placed;
  // "không còn hộ nghèo thuộc diện có công, 100% tổ dân phố có nhà văn hóa"
  if (value.kind === 'percent' && behind && wordCount(behind) >= 3 && !relation && !base)
    return unitAt(article.under.indicators, start - 1) === 0x2c || (name !== null && placeIn(article, name) === 'named');
  const counted = (value.kind === 'quantity' && value.measure === undefined) || value.kind === 'ratio';
  if (!name || !counted) return false;
  const told = behind !== null || value.unit?.includes(' ') === true;
  // "xã có 17 doanh nghiệp mới thành lập": whose they are
  const place = name.labelled ? 'none' : placeIn(article, name);
  // "xã đạt 15/19 tiêu chí": criteria are a place's
  if ((place === 'bare' && (value.kind !== 'ratio' || behind !== null || isTargetCount(article, placed))) || (place === 'named' && behind)) return true;
  // "trong số 258 cây nói trên có 143 cây bị chặt": they are of those, and have a name of their own
  if (behind && refersBack(article, name)) return true;
  // "kinh tế phát triển khá, 16/17 chỉ tiêu đạt kế hoạch": the clause before the comma has said its own
  if (told && endsClause(article, name, start)) return true;
  if (senseAt(article.under.indicators, start - 1).accompanied) return told;
  if (!name.labelled || !behind || wordCount(behind) < 2) return false;
  const cx = article.under.results;
  return name.tokens.some(([from, to]) => {
    for (let at = from; at < to; at = after(cx, at)) if (senseAt(cx, at).resultVerb) return true;
    return false;
  });
}

/** Whether a name is that of a place and nothing else: xã, xã Ea Kiết; words of having and of time may stand behind it. */
function placeIn(article: Article, { tokens }: NameReading): 'bare' | 'named' | 'none' {
  const first = tokens.at(0)?.[0];
  if (first === undefined) return 'none';
  if (!senseAt(article.under.session, first).placeType) return isAllCapitals(article, tokens) ? 'named' : 'none';
  const cx = article.under.indicators;
  let place: 'bare' | 'named' = 'bare';
  for (const [start, end] of tokens)
    for (let at = start === first ? after(cx, first) : start; at < end; at = after(cx, at)) {
      if (isCapital(cx, at)) place = 'named';
      else if (!senseAt(cx, at).opener && !senseAt(cx, at).stating) return 'none';
    }
  return place;
}

/** "Hà Nội có 82,4% dân số …": capitals throughout, but no abbreviation alone. */
function isAllCapitals({ cx }: Article, tokens: Tokens): boolean {
  for (const [start, end] of tokens) for (let at = start; at < end; at++) if (!isCapital(cx, at)) return false;
  return wordCount(tokens) > 1;
}

/** A comma stands behind the name, and nothing between it and the figure but words that lead to one. */
function endsClause(article: Article, { tokens, headed }: NameReading, figure: number): boolean {
  const cx = article.under.indicators;
  const last = tokens.at(-1)?.[1] ?? figure;
  if ((headed && !senseAt(article.under.review, tokens.at(0)?.[0] ?? last).economy) || unitAt(cx, last) !== 0x2c) return false;
  for (let at = last + 1; at < figure; at = after(cx, at)) if (!senseAt(cx, at).stating && !senseAt(cx, at).opener) return false;
  return true;
}

function refersBack({ under }: Article, { tokens }: NameReading): boolean {
  const last = tokens.at(-1)?.[1] ?? 0;
  return senseBefore(under.indicators, last).backReference === true;
}

/** "tuyến cao tốc Bắc - Nam sẽ làm 1.370 km": what it is done to stands before a verb that has no other object. */
export function topicOfVerb({ article, from }: Reading, name: NameReading): string | undefined {
  return isResultVerbAlone(article, name) ? topicBetween(article, from, name.tokens.at(0)?.[0] ?? from) : undefined;
}

/** "chương trình … cần 1.240 tỷ đồng, mới bố trí được 486 tỷ đồng": for what it is that is spoken of. */
export function topicOfSum({ article, from, state, placed, name }: Reading): string | undefined {
  const start = firstOf(name?.tokens);
  if (!name || placed.value.kind !== 'money' || !isResultVerbAlone(article, name) || !senseAt(article.under.results, start).allotment) return undefined;
  return topicBetween(article, from, start) ?? state.sentence.topic;
}

/** "Xảy ra 21 vụ tai nạn giao thông, làm chết 9 người, bị thương 14 người": what befell them is that which was just counted. */
export function subjectOf({ article, state }: Reading, { tokens }: NameReading): string | undefined {
  const { current } = state;
  if (current?.value.kind !== 'quantity' || !befalls(article, tokens)) return undefined;
  return current.short;
}

/** A name that begins with what befell the people whom the figure counts. */
export function isDoneTo(article: Article, { tokens }: NameReading): boolean {
  return senseAt(article.under.personnel, firstOf(tokens)).passive === true || befalls(article, tokens);
}
