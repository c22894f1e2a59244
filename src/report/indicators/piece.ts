// The words before a figure, cut into the clauses that may hold its name.
//
//   piece (',' piece)* figure        Năm 2024, nông, lâm nghiệp và thủy sản tăng 3%
//
// Dates, brackets and the year of prices are left out. A comma between sectors parts no clauses, and a verb of saying ends all
// that was said before it: "Giám đốc Sở … cho biết tổng nguồn vốn …".
import { after, isNumber, isUpper, isWord, lengthOf, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valueOver, wordsOf } from '../article.js';

const comma = 0x2c;
const openBracket = 0x28;
const closeBracket = 0x29;

/** Tokens of one clause, without what is dated or in brackets. */
export interface Piece {
  start: number;
  end: number;
  tokens: number[];
}

export interface Cut {
  readonly pieces: Piece[];
  /** An abbreviation that a bracket gives: GRDP. */
  readonly short: string | undefined;
  /** Where the last bracket ended. */
  readonly bracketEnd: number;
}

/** Cuts the words at commas; brackets and dated words are left out. */
export function cutPieces(article: Article, from: number, to: number): Cut {
  const cx = article.under.indicators;
  let pieces: Piece[] = [{ start: from, end: from, tokens: [] }];
  let short: string | undefined;
  let bracketEnd = -1;
  let open = true;
  for (let at = from; at < to; ) {
    const unit = unitAt(cx, at);
    if (unit === openBracket && open) {
      const close = closing(article, at, to);
      // where none closes one bracket, none closes those after it
      open = close > 0;
      if (open) {
        short = shortForm(article, at + 1, close) ?? short;
        at = close + 1;
        bracketEnd = at;
        continue;
      }
    }
    const { saying, priceBase, adversative } = senseAt(cx, at);
    if (unit === comma || saying || adversative) {
      // what was named before a verb of saying is who says it
      if (saying) pieces = [];
      at = after(cx, at);
      if (!saying && joinsSectors(article, at, to, pieces.at(-1))) continue;
      pieces.push({ start: at, end: at, tokens: [] });
      continue;
    }
    // "thông qua Nghị quyết về danh mục đầu tư công: 14 dự án": a resolution is named after what it is on
    const subject = subjectOf(article, at, to);
    if (subject > at) {
      pieces = [{ start: subject, end: subject, tokens: [] }];
      at = subject;
      continue;
    }
    const value = valueOver(article, at);
    if (value && isDated(value) && !isAbbreviation(article, value)) {
      dropUpTo(article, (pieces.at(-1) as Piece).tokens, at);
      dropEdge(article, (pieces.at(-1) as Piece).tokens, at);
      at = value.end;
      continue;
    }
    // "theo giá so sánh 2010" tells the prices, not what they are of
    if (priceBase) {
      at = after(cx, at);
      continue;
    }
    const piece = pieces.at(-1) as Piece;
    if (isWord(cx, at) || isNumber(cx, at) || (unit !== openBracket && unit !== closeBracket && !isQuote(unit))) piece.tokens.push(at);
    at++;
    piece.end = at;
  }
  return { pieces, bracketEnd, short };
}

const farthestSubject = 12;

/** The token after "nghị quyết (số …) về"; the same token where no resolution is named. */
function subjectOf(article: Article, at: number, to: number): number {
  const documents = article.under.documents;
  if (senseAt(documents, at).document !== 'resolution') return at;
  const cx = article.under.indicators;
  for (let i = after(documents, at); i < Math.min(to, at + farthestSubject) && unitAt(cx, i) !== comma; i++) if (senseAt(cx, i).turn) return i + 1;
  return at;
}

/** "CN-XD": a sector, not a Sunday. */
function isAbbreviation({ cx }: Article, { value, end }: Placed): boolean {
  return value.kind === 'date' && value.start === undefined && unitAt(cx, end) === 0x2d && isWord(cx, end + 1) && isUpper(cx, end + 1);
}

/** "đến hết (ngày 30/11)": what leads to a date goes with it. */
function dropUpTo(article: Article, tokens: number[], at: number): void {
  const cx = article.under.comparisons;
  for (let width = 4; width > 0; width--) {
    if (after(cx, at - width) !== at || !senseAt(cx, at - width).upTo) continue;
    while (tokens.length > 0 && (tokens.at(-1) as number) >= at - width) tokens.pop();
    return;
  }
}

/** "tỷ lệ hộ nghèo cuối (năm 2023)" */
function dropEdge({ cx }: Article, tokens: number[], at: number): void {
  if (tokens.length > 1 && tokens.at(-1) === at - 1 && senseAt(cx, at - 1).edge) tokens.pop();
}

export function isQuote(unit: number): boolean {
  return unit === 0x22 || unit === 0x201c || unit === 0x201d || unit === 0x2018 || unit === 0x2019;
}

export function isDated({ value }: Placed): boolean {
  return value.kind === 'date' || value.kind === 'period' || value.kind === 'time';
}

/** "nông, lâm nghiệp và thủy sản": a comma between two sectors. */
function joinsSectors(article: Article, at: number, to: number, before: Piece | undefined): boolean {
  const cx = article.under.indicators;
  const last = before?.tokens.at(-1);
  if (last === undefined || !senseAt(cx, at).sectorWord) return false;
  return at < to && senseBefore(cx, last + 1).sectorWord === true;
}

function closing(article: Article, open: number, to: number): number {
  for (let at = open + 1; at < to; at++) if (unitAt(article.cx, at) === closeBracket) return at;
  return -1;
}

/** An abbreviation in capitals at the head of a bracket. */
function shortForm(article: Article, from: number, to: number): string | undefined {
  const { cx } = article;
  return from < to && isWord(cx, from) && isUpper(cx, from) && lengthOf(cx, from) >= 2 ? wordsOf(article, from, from + 1) : undefined;
}

/** Before a colon all clauses are one name: "Nông, lâm nghiệp, thủy sản: 1.944 tỷ". */
export function joinPieces(pieces: Piece[]): void {
  const all = pieces.flatMap(({ tokens }) => tokens);
  pieces.splice(0, pieces.length, { start: all.at(0) ?? 0, end: (all.at(-1) ?? 0) + 1, tokens: all });
}

/** Drops openers in front and stating words behind. */
export function stripPiece(article: Article, piece: Piece): void {
  const cx = article.under.indicators;
  const results = article.under.results;
  const { tokens } = piece;
  let first = 0;
  while (first < tokens.length) {
    const at = tokens[first] as number;
    const sense = senseAt(cx, at);
    const sign = !isWord(cx, at) && !isNumber(cx, at);
    // "giao quân": a verb of doing that begins like one
    if (
      !sign &&
      ((!sense.opener && !isJustDone(article, at)) || sense.indicatorHead || (senseAt(results, at).resultVerb && after(results, at) > after(cx, at)))
    )
      break;
    const end = sign ? at + 1 : after(cx, at);
    while (first < tokens.length && (tokens[first] as number) < end) first++;
  }
  tokens.splice(0, first);
  while (tokens.length > 0) {
    const at = (tokens.at(-1) as number) + 1;
    const { stating, status, average } = senseBefore(cx, at);
    const sign = (!isWord(cx, at - 1) && !isNumber(cx, at - 1)) || leadsIntoFigure(article, at - 1);
    // "chứng chỉ đạt 36,5%": the phrase "chỉ đạt" is none there
    const phrase = startOfPhrase(article, at);
    const start = sign || isInOther(article, phrase) ? at - 1 : phrase;
    if (!sign && ((!stating && !status) || isInOther(article, at - 1))) break;
    // "xây mới", "làm mới": the second word of a verb of doing
    if (!sign && tokens.length > 1 && senseAt(results, start - 1).resultVerb && after(results, start - 1) === at) break;
    // "mức trung bình": one word alone would be no name; "thu nhập bình quân" says of whom
    let left = tokens.length;
    while (left > 0 && (tokens[left - 1] as number) >= start) left--;
    // "phấn đấu tăng trưởng đạt 9%", "mục tiêu tăng trưởng năm 2025 là 8%": the noun is all that is named
    if (!sign && senseAt(cx, start).growthNoun && (left === 0 ? tokens.length > 1 : isAimedAt(article, start))) break;
    if (!sign && !status && left === 1 && tokens.length > 1 && average) break;
    if (average && left > 0 && !senseBefore(cx, start).stating) break;
    tokens.length = left;
  }
}

/** "mới | tinh giản 187 người": a word that states, before a verb of doing that it is no part of. */
function isJustDone({ under }: Article, at: number): boolean {
  const { stating } = senseAt(under.indicators, at);
  const end = after(under.indicators, at);
  return stating === true && end === at + 1 && !senseAt(under.results, at).resultVerb && senseAt(under.results, end).resultVerb === true;
}

/** Behind a word of aiming: đặt mục tiêu, phấn đấu. */
function isAimedAt({ under }: Article, at: number): boolean {
  const { status, planWord } = senseBefore(under.indicators, at);
  return planWord === true || (status !== undefined && status !== 'weak');
}

/** "ước | khoảng 191 nghìn tỷ": the second word of a phrase may soften the figure, and is part of it. */
function leadsIntoFigure(article: Article, at: number): boolean {
  const cx = article.under.indicators;
  const { stating, status } = senseAt(cx, at);
  return (stating === true || status !== undefined) && after(cx, at) > at + 1 && valueOver(article, at + 1)?.start === at + 1;
}

/** "môi trường", "mặt bằng": the last word of a phrase that has a meaning of its own. */
export function isInOther(article: Article, at: number): boolean {
  const cx = article.under.indicators;
  for (let width = 1; width <= 2 && width <= at; width++) if (senseAt(cx, at - width).notHead && after(cx, at - width) > at) return true;
  return false;
}

function startOfPhrase(article: Article, end: number): number {
  const cx = article.under.indicators;
  for (let width = 4; width > 1; width--) if (end - width >= 0 && after(cx, end - width) === end) return end - width;
  return end - 1;
}
