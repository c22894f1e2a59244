// Where in a clause a name begins: at a noun that indicators are named with (tổng, thu, tỷ lệ …), behind the last word of hoping or saying.
import { after, isCapital, isNumber, isUpper, isWord, senseAt, senseBefore } from '../../tokens/cursor.js';
import type { Article } from '../article.js';
import { isInOther, type Piece } from './piece.js';

/** Where in a clause the name begins: at its head, after the last word of hoping or saying before it. */
export function beginName(article: Article, { tokens }: Piece): { tokens: number[]; headed: boolean } {
  const cx = article.under.indicators;
  if (tokens.length === 0) return { tokens, headed: false };
  if (isPronoun(article, tokens)) return { tokens, headed: false };
  const first = tokens[0] as number;
  // "kinh tế TP Long Hải tăng trưởng 8,9%"; "xã phấn đấu thu ngân sách": a word that is a head or a place is a head where no other follows
  const own =
    senseAt(article.under.review, first).economy ||
    (isHead(article, first) && !(senseAt(cx, first).opener && (hasHead(article, tokens) || acts(article, tokens))));
  if (own && !leads(article, tokens)) return { tokens, headed: true };
  let begin = 0;
  let mark = 0;
  for (let i = 0; i < tokens.length; i++) {
    const at = tokens[i] as number;
    const { status, opener } = senseAt(cx, at);
    if (isInOther(article, at)) continue;
    if ((status && status !== 'weak') || (opener && !joins(article, at) && !isInside(article, at, i) && !(i > begin && isWhose(article, at)))) {
      mark = i;
      begin = i + phraseLength(article, tokens, i);
    }
  }
  // "TP. Mỹ Tho"
  while (begin > 0 && begin < tokens.length && isSign(article, tokens[begin] as number)) begin++;
  let rest = tokens.slice(begin);
  // "phấn đấu đạt" alone names nothing
  if (rest.length === 0 && mark === 0) return { tokens: [], headed: false };
  if (rest.length === 0) rest = tokens;
  // "lạm phát cơ bản bình quân": a word that ends a name begins none
  const head = rest.findIndex((at, i) => isHead(article, at) && !(i > 0 && i === rest.length - phraseLength(article, rest, i) && senseAt(cx, at).average));
  // "chương trình kiên cố hóa trường lớp": what it is done to
  if (head > 1 && isActedOn(article, rest[head] as number)) return { tokens: rest, headed: true };
  // "bệnh viện được chi 5 tỷ đồng": to whom it is done stands before it
  if (head > 1 && senseBefore(article.under.personnel, rest[head] as number).passive) return { tokens: rest, headed: true };
  if (head >= 0) return { tokens: rest.slice(head), headed: true };
  // "tuyến buýt nhanh chở bình quân 41,7 khách/lượt"
  if (rest.length > 2 && senseBefore(cx, (rest.at(-1) as number) + 1).average) return { tokens: rest, headed: true };
  const earlier = tokens.findIndex((at) => isHead(article, at) && !senseAt(cx, at).opener);
  return earlier >= 0 ? { tokens: tokens.slice(earlier), headed: true } : { tokens: rest, headed: false };
}

function isSign({ cx }: Article, at: number): boolean {
  return !isWord(cx, at) && !isNumber(cx, at);
}

/** "ngân sách tỉnh bố trí": a place behind a noun says whose it is. */
function isWhose({ under }: Article, at: number): boolean {
  const { opener, stating } = senseBefore(under.indicators, at);
  return senseAt(under.session, at).placeType !== undefined && !opener && !stating && !senseBefore(under.documents, at).plural;
}

/** "Quỹ Vì người nghèo", "màu xuống giống": part of a name, or of a verb of doing. */
function isInside(article: Article, at: number, i: number): boolean {
  if (i > 0 && isCapital(article.cx, at) && !isUpper(article.cx, at) && !senseAt(article.under.indicators, at).topic) return true;
  const results = article.under.results;
  return (senseAt(results, at).resultVerb === true && after(results, at) > after(article.under.indicators, at)) || isInPhrase(article, at);
}

/** "giải quyết đúng và trước hạn", "trả kết quả điện tử" */
function isInPhrase({ under }: Article, at: number): boolean {
  const cx = under.results;
  for (let width = 1; width <= 2 && width <= at; width++) {
    const { manner, resultVerb } = senseAt(cx, at - width);
    if ((manner || resultVerb) && after(cx, at - width) > at) return true;
  }
  return false;
}

/** "Trạm y tế có bác sĩ:": a label is a name as it stands. */
export function beginLabel(article: Article, { tokens }: Piece): { tokens: number[]; headed: boolean } {
  return { tokens, headed: tokens.length > 0 && isHead(article, tokens[0] as number) };
}

/** A noun that indicators are named with; not where it is part of somebody's name (Thu Sương). */
function isHead(article: Article, at: number): boolean {
  const cx = article.under.indicators;
  const { indicatorHead, sectorWord } = senseAt(cx, at);
  if ((!indicatorHead && !sectorWord) || isInOther(article, at)) return false;
  // "bão số 9": the number is a label, and the word before it too
  if (isNumber(cx, after(cx, at)) && article.valueAt[after(cx, at)] === -1) return false;
  if (!isCapital(cx, at) || isUpper(cx, at)) return true;
  return !(isCapital(cx, at - 1) && !isUpper(cx, at - 1)) && !(isCapital(cx, at + 1) && !isUpper(cx, at + 1) && after(cx, at) === at + 1);
}

/** "Chỉ tiêu năm 2025 có GRDP tăng 8%": the aims, and behind the verb one of them. */
function leads({ under }: Article, tokens: readonly number[]): boolean {
  return senseAt(under.indicators, tokens[0] as number).planWord === true && tokens.some((at) => senseAt(under.results, at).plainVerb);
}

/** Another head after the first word, and no opener. */
function hasHead(article: Article, tokens: readonly number[]): boolean {
  const cx = article.under.indicators;
  for (let i = phraseLength(article, tokens, 0); i < tokens.length; i++)
    if (isHead(article, tokens[i] as number) && !senseAt(cx, tokens[i] as number).opener) return true;
  return false;
}

/** "xã bê tông hóa (1.850 m đường)": who does it is no name. */
function acts(article: Article, tokens: readonly number[]): boolean {
  const next = tokens.at(phraseLength(article, tokens, 0));
  if (next === undefined) return false;
  const { resultVerb, plainVerb } = senseAt(article.under.results, next);
  return resultVerb === true && !plainVerb;
}

/** A head that may as well be a thing (trường), right behind a verb of doing, not of having; "cấp xã" is no such. */
function isActedOn({ under }: Article, at: number): boolean {
  const { weakHead, sectorWord } = senseAt(under.indicators, at);
  if (!weakHead || sectorWord || senseAt(under.session, at).placeType) return false;
  const { resultVerb, plainVerb } = senseBefore(under.results, at);
  return resultVerb === true && !plainVerb;
}

/** "nông, lâm nghiệp và thủy sản": between two nouns it opens nothing. */
function joins(article: Article, at: number): boolean {
  const cx = article.under.indicators;
  return (
    senseAt(article.cx, at).joiner === 'and' &&
    (!isHead(article, at + 1) || (senseAt(cx, at + 1).sectorWord === true && senseBefore(cx, at).sectorWord === true))
  );
}

function phraseLength(article: Article, tokens: readonly number[], i: number): number {
  const end = after(article.under.indicators, tokens[i] as number);
  let length = 0;
  while (i + length < tokens.length && (tokens[i + length] as number) < end) length++;
  return Math.max(1, length);
}

/** "con số tương đối", and nothing else */
export function isPronoun(article: Article, tokens: readonly number[]): boolean {
  const cx = article.under.indicators;
  const first = tokens.at(0);
  if (first === undefined) return false;
  return senseAt(cx, first).pronoun === true && after(cx, first) > (tokens.at(-1) as number);
}
