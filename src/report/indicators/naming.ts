// Names of figures: the words that stand with them.
//
//   before = (opener | clause ',')* name stating* figure      Cụ thể, năm 2023, giá trị sản xuất … ước đạt 34.550 tỷ
//   behind = figure name                                      90% hồ sơ được giải quyết trực tuyến, 5 sản phẩm OCOP
//
// A name begins at a noun that indicators are named with (tổng, thu, tỷ lệ …) and may run over commas (ngành thương mại,
// dịch vụ). Dates and brackets inside it are no part of it, but they tell its period and its prices.
import { after, isCapital, isNumber, isUpper, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, wordsOf } from '../article.js';
import { cutPieces, isInOther, joinPieces, type Piece, stripPiece } from './piece.js';

const comma = 0x2c;
const colon = 0x3a;

/** Stretches of tokens that make up a name. */
export type Tokens = readonly (readonly [start: number, end: number])[];

export interface NameReading {
  readonly tokens: Tokens;
  readonly text: string;
  /** It begins with a noun of indicators. */
  readonly headed: boolean;
  /** A verb or a colon stands between it and its figure. */
  readonly stated: boolean;
  /** A colon stands right before its figure: "Trạm y tế có bác sĩ: 19/21 trạm". */
  readonly labelled: boolean;
  /** A short form given in brackets: GRDP. */
  readonly short: string | undefined;
}

/** The name before a figure, from the words between two tokens; null where they hold none. */
export function nameBefore(article: Article, from: number, to: number): NameReading | null {
  const { pieces, short, bracketEnd } = cutPieces(article, from, to);
  const labelled = unitAt(article.cx, to - 1) === colon;
  const stated = isStated(article, to) || bracketEnd === to;
  // "Nông, lâm nghiệp, thủy sản: 1.944 tỷ": before a colon all of it is the name
  if (labelled && pieces.length > 1) joinPieces(pieces);
  const turned = pieces.map(({ tokens }) => tokens.length > 0 && senseAt(article.under.indicators, tokens[0] as number).turn === true);
  for (const piece of pieces) stripPiece(article, piece);
  let last = pieces.length - 1;
  while (last >= 0 && (pieces[last] as Piece).tokens.length === 0) last--;
  if (last < 0) return null;
  let chosen = labelled ? beginLabel(article, pieces[last] as Piece) : beginName(article, pieces[last] as Piece);
  // "con số tương đối là …" stands for what the clause before it names
  while (last > 0 && isPronoun(article, chosen.tokens)) {
    last--;
    chosen = beginName(article, pieces[last] as Piece);
  }
  if (isPronoun(article, chosen.tokens)) return null;
  let tokens = chosen.tokens;
  // over commas: a clause before that begins a name and says nothing yet
  for (let i = last - 1; i >= 0 && !standsAlone(article, chosen); i--) {
    const before = pieces[i] as Piece;
    const listing = isCropHead(article, before);
    if (turned[i] || before.tokens.length === 0 || (!listing && saysSomething(article, before))) break;
    const name = beginName(article, before);
    if (!name.headed) continue;
    tokens = pieces
      .slice(i, last)
      .flatMap((piece, at) => (at === 0 ? name.tokens : piece.tokens))
      .concat(listing ? (pieces[last] as Piece).tokens : tokens);
    chosen = { tokens, headed: true };
    break;
  }
  if (tokens.length === 0) return null;
  if (!chosen.headed && last > 0 && !turned[last]) tokens = openVerb(article, pieces[last - 1] as Piece, tokens).concat(tokens);
  const stretches = stretch(tokens);
  const text = spell(article, stretches);
  return {
    tokens: stretches,
    text: short ? `${text} (${short})` : text,
    headed: chosen.headed,
    stated,
    labelled,
    short,
  };
}

/** Where in a clause the name begins: at its head, after the last word of hoping or saying before it. */
function beginName(article: Article, { tokens }: Piece): { tokens: number[]; headed: boolean } {
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
    if ((status && status !== 'weak') || (opener && !joins(article, at) && !isInside(article, at, i))) {
      mark = i;
      begin = i + phraseLength(article, tokens, i);
    }
  }
  let rest = tokens.slice(begin);
  // "phấn đấu đạt" alone names nothing
  if (rest.length === 0 && mark === 0) return { tokens: [], headed: false };
  if (rest.length === 0) rest = tokens;
  // "lạm phát cơ bản bình quân": a word that ends a name begins none
  const head = rest.findIndex((at, i) => isHead(article, at) && !(i > 0 && i === rest.length - phraseLength(article, rest, i) && senseAt(cx, at).average));
  if (head >= 0) return { tokens: rest.slice(head), headed: true };
  const earlier = tokens.findIndex((at) => isHead(article, at) && !senseAt(cx, at).opener);
  return earlier >= 0 ? { tokens: tokens.slice(earlier), headed: true } : { tokens: rest, headed: false };
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
function beginLabel(article: Article, { tokens }: Piece): { tokens: number[]; headed: boolean } {
  return { tokens, headed: tokens.length > 0 && isHead(article, tokens[0] as number) };
}

/** A name that needs nothing from the clause before it: its head is no sector and no part. */
function standsAlone(article: Article, { tokens, headed }: { tokens: number[]; headed: boolean }): boolean {
  const first = tokens.at(0);
  if (!headed || first === undefined) return false;
  const { sectorWord, partHead, weakHead } = senseAt(article.under.indicators, first);
  return !sectorWord && !partHead && !weakHead && tokens.length > 1;
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

/** A clause with a verb of its own says something of its name already. */
function saysSomething(article: Article, piece: Piece): boolean {
  const cx = article.under.comparisons;
  const ix = article.under.results;
  // "tỷ lệ rác được thu gom, xử lý đạt 96%": a rate without its figure has said nothing
  if (isOpenRate(article, piece)) return false;
  return piece.tokens.some((at) => senseAt(cx, at).relation !== undefined || senseAt(ix, at).resultVerb === true || (article.valueAt[at] as number) >= 0);
}

/** "sửa chữa, (nâng cấp 12 km đường)": the verb at the end of the clause before has the same object. */
function openVerb({ under }: Article, { tokens, end }: Piece, next: readonly number[]): number[] {
  const cx = under.results;
  const first = next[0] as number;
  // right behind the comma, and no verb of having
  if (first !== end + 1 || !senseAt(cx, first).resultVerb || senseAt(cx, first).plainVerb) return [];
  const at = tokens.findIndex((token) => senseAt(cx, token).resultVerb && !senseAt(cx, token).plainVerb && after(cx, token) === end);
  return at < 0 ? [] : tokens.slice(at);
}

/** A clause that begins with a rate and neither gives it nor tells how it went. */
function isOpenRate(article: Article, { tokens }: Piece): boolean {
  const first = tokens.at(0);
  if (first === undefined || !senseAt(article.under.indicators, first).rateHead) return false;
  return tokens.every((at) => senseAt(article.under.comparisons, at).relation === undefined && (article.valueAt[at] as number) < 0);
}

/** "Sản lượng khai thác, (nuôi trồng thủy sản)": a measure, and the first of two things that are done. */
function isCropHead(article: Article, { tokens }: Piece): boolean {
  const cx = article.under.indicators;
  const first = tokens.at(0);
  if (first === undefined || !senseAt(cx, first).cropMeasure) return false;
  const verb = after(cx, first);
  return senseAt(cx, verb).cropVerb === true && after(cx, verb) === (tokens.at(-1) as number) + 1;
}

function isPronoun(article: Article, tokens: readonly number[]): boolean {
  const cx = article.under.indicators;
  const first = tokens.at(0);
  if (first === undefined) return false;
  return senseAt(cx, first).pronoun === true && after(cx, first) > (tokens.at(-1) as number);
}

/** A stating word or a colon right before the figure. */
function isStated(article: Article, at: number): boolean {
  const cx = article.under.indicators;
  const { stating, status } = senseBefore(cx, at);
  return Boolean(stating || status || unitAt(cx, at - 1) === colon);
}

function stretch(tokens: readonly number[]): [number, number][] {
  const stretches: [number, number][] = [];
  for (const at of tokens) {
    const last = stretches.at(-1);
    if (last && last[1] === at) last[1] = at + 1;
    else stretches.push([at, at + 1]);
  }
  return stretches;
}

/** The words of a name; where a comma stood between two stretches it stands again. */
export function spell(article: Article, tokens: Tokens): string {
  let text = '';
  tokens.forEach(([start, end], i) => {
    if (i > 0) text += unitAt(article.cx, start - 1) === comma ? ', ' : ' ';
    text += wordsOf(article, start, end);
  });
  return text;
}
