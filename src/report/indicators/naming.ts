// Names of figures: the words that stand with them.
//
//   before = (opener | clause ',')* name stating* figure      Cụ thể, năm 2023, giá trị sản xuất … ước đạt 34.550 tỷ
//   behind = figure name                                      90% hồ sơ được giải quyết trực tuyến, 5 sản phẩm OCOP
//
// A name begins at a noun that indicators are named with (tổng, thu, tỷ lệ …) and may run over commas (ngành thương mại,
// dịch vụ). Dates and brackets inside it are no part of it, but they tell its period and its prices.
import { after, isCapital, isUpper, lengthOf, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, valueOver } from '../article.js';
import { beginLabel, beginName, isPronoun } from './name-head.js';
import { spell, stretch, type Tokens } from './phrase.js';
import { cutPieces, joinPieces, type Piece, stripPiece } from './piece.js';

const colon = 0x3a;
const longestOwner = 5;
const longestVerb = 4;
const longestOwned = 10;

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
  // "cao nhất trong 12 năm qua": how long is no name
  if (isPronoun(article, chosen.tokens) || valueOver(article, chosen.tokens.at(0) ?? -1)?.value.kind === 'duration') return null;
  let tokens = chosen.tokens;
  // over commas: a clause before that begins a name and says nothing yet
  for (let i = last - 1; i >= 0 && !standsAlone(article, chosen) && !isProperName(article, chosen.tokens); i--) {
    const before = pieces[i] as Piece;
    const listing = isCropHead(article, before) || isPayment(article, chosen.tokens);
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
  if (chosen.headed && tokens.length <= longestOwned) tokens = withoutOwner(article, tokens);
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

/** "GRDP | của tỉnh", "số hộ nghèo | của toàn huyện": of the place that the whole report is of. */
function withoutOwner({ under }: Article, tokens: number[]): number[] {
  const first = tokens.at(0) ?? 0;
  // "tỷ lệ giải ngân của quận": a head alone would be of anything
  const whole = senseAt(under.review, first).economy ? first : after(under.indicators, first);
  const end = (tokens.at(-1) ?? 0) + 1;
  for (let at = end - 1; at > end - longestOwner; at--) {
    if (!senseAt(under.comparisons, at).weakMark || after(under.comparisons, at) !== at + 1) continue;
    const { placeType } = senseAt(under.session, at + 1);
    const owner =
      (placeType && after(under.session, at + 1) === end) || (senseAt(under.indicators, at + 1).everywhere && after(under.indicators, at + 1) === end);
    const rest = owner ? tokens.filter((token) => token < at) : [];
    return (rest.at(-1) ?? -1) >= whole ? rest : tokens;
  }
  return tokens;
}

/** A name that needs nothing from the clause before it: its head is no sector and no part. */
function standsAlone(article: Article, { tokens, headed }: { tokens: number[]; headed: boolean }): boolean {
  const first = tokens.at(0);
  if (!headed || first === undefined) return false;
  const { sectorWord, partHead, weakHead } = senseAt(article.under.indicators, first);
  // "vốn xây dựng cơ bản, đến ngày 15/11 giải ngân được …"
  if (isPayment(article, tokens)) return false;
  return !sectorWord && !partHead && !weakHead && (tokens.length > 1 || isAbbreviation(article.cx, first));
}

/** "tuy chịu thiệt hại lớn, Tiền Hải vẫn hoàn thành …": who did it, of no clause before. */
function isProperName({ cx }: Article, tokens: readonly number[]): boolean {
  return tokens.length > 1 && tokens.every((at) => isCapital(cx, at));
}

/** giải ngân, and nothing else */
function isPayment({ under }: Article, tokens: readonly number[]): boolean {
  const first = tokens.at(0) ?? -1;
  return senseAt(under.indicators, first).payment === true && after(under.indicators, first) > (tokens.at(-1) as number);
}

/** GRDP, CPI */
function isAbbreviation(cx: Article['cx'], at: number): boolean {
  return isUpper(cx, at) && lengthOf(cx, at) > 2;
}

/** A clause with a verb of its own says something of its name already. */
function saysSomething(article: Article, piece: Piece): boolean {
  const ix = article.under.results;
  // "tỷ lệ rác được thu gom, xử lý đạt 96%": a rate without its figure has said nothing
  if (isOpenRate(article, piece) || isOpenList(article, piece)) return false;
  return piece.tokens.some((at) => relates(article, at) || senseAt(ix, at).resultVerb === true || (article.valueAt[at] as number) >= 0);
}

/** "Tổng kinh phí bồi thường, hỗ trợ, (tái định cư)": a verb alone, or a head and the first of the verbs that it is of. */
function isOpenList({ under }: Article, { tokens }: Piece): boolean {
  const first = tokens.at(0);
  if (first === undefined) return false;
  const end = (tokens.at(-1) as number) + 1;
  let verb = senseAt(under.indicators, first).indicatorHead ? after(under.indicators, first) : first;
  // "kinh phí dành cho duy tu, (bảo dưỡng)"
  for (let at = Math.max(verb, end - longestVerb); at < end; at++) if (senseAt(under.indicators, at).recipient) verb = at + 1;
  const { resultVerb, plainVerb, met } = senseAt(under.results, verb);
  return resultVerb === true && !plainVerb && !met && after(under.results, verb) === end;
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
  return tokens.every((at) => !relates(article, at) && (article.valueAt[at] as number) < 0);
}

/** tăng, bằng; not the first word of "bằng cấp". */
function relates({ under }: Article, at: number): boolean {
  if (senseAt(under.comparisons, at).relation === undefined) return false;
  return !(senseAt(under.indicators, at).notHead && after(under.indicators, at) > after(under.comparisons, at));
}

/** "Sản lượng khai thác, (nuôi trồng thủy sản)": a measure, and the first of two things that are done. */
function isCropHead(article: Article, { tokens }: Piece): boolean {
  const cx = article.under.indicators;
  const first = tokens.at(0);
  if (first === undefined || !senseAt(cx, first).cropMeasure) return false;
  const verb = after(cx, first);
  return senseAt(cx, verb).cropVerb === true && after(cx, verb) === (tokens.at(-1) as number) + 1;
}

/** A stating word or a colon right before the figure. */
function isStated(article: Article, at: number): boolean {
  const cx = article.under.indicators;
  const { stating, status } = senseBefore(cx, at);
  return Boolean(stating || status || unitAt(cx, at - 1) === colon);
}
