// Names and offices of people, wherever they stand in a sentence.
//
//   name   = surname Word{1,4}                         Trần Thị Lương An
//   office = [mark] head (organ | Word | place)*       nguyên Trưởng phòng Tài chính quận Hà Đông
//
// "Bí thư Quận ủy Hoàn Kiếm Vũ Đăng Định": the place and the name run together, and only a surname tells where one ends.
import type { ReportSense } from '../lexicon/report-entry.js';
import { after, type Cursor, isCapital, isGlued, isNumber, isUpper, isWord, opensLineAt, senseAt, unitAt, wordAt } from '../tokens/cursor.js';
import type { Article } from './article.js';

const dash = 0x2d;
const dot = 0x2e;
const longestName = 5;

function isNameWord(cx: Cursor<ReportSense>, at: number, start: number): boolean {
  if (!isWord(cx, at) || !isCapital(cx, at) || (at > start && opensLineAt(cx, at))) return false;
  return !isUpper(cx, at) || unitLength(cx, at) === 1;
}

function unitLength(cx: Cursor<ReportSense>, at: number): number {
  return (cx.data[at * 4 + 1] as number) - (cx.data[at * 4] as number);
}

/** The end of a run of capitalized words; `at` where there is none. */
function runEnd(cx: Cursor<ReportSense>, at: number): number {
  let end = at;
  while (end < cx.count && isNameWord(cx, end, at)) end++;
  return end;
}

function isSurname(cx: Cursor<ReportSense>, at: number): boolean {
  return isCapital(cx, at) && wordAt(cx, at).surname === true;
}

/** The token after a person's name; `at` where none starts. After an honorific (ông, bà) any two capitalized words are one. */
export function readPersonName(article: Article, at: number, honored = false): number {
  const cx = article.under('people');
  if (!isSurname(cx, at) && !honored) return at;
  const end = Math.min(runEnd(cx, at), at + longestName);
  return end - at >= 2 && !isRegion(article, at, end) ? end : at;
}

export interface Office {
  readonly start: number;
  readonly end: number;
  /** Where the name of its holder starts, when it follows without a sign between. */
  readonly name?: number;
}

const longestOffice = 40;

/** An office that starts at a token, as far as the words of its body go. */
export function readOffice(article: Article, at: number): Office | null {
  const cx = article.under('people');
  const marked = senseAt(cx, at).officeMark !== undefined;
  const head = marked ? after(cx, at) : at;
  const sense = senseAt(cx, head);
  if (!sense.office) return null;
  let end = after(cx, head);
  let placed = false;
  while (end < cx.count && end - at < longestOffice && !opensLineAt(cx, end)) {
    if (isNameWord(cx, end, end) && !senseAt(cx, end).organ) {
      const run = runEnd(cx, end);
      const name = nameIn(article, end, run, placed);
      if (name >= 0) {
        // "nguyên Trưởng Công an thị xã và Võ Đình Thọ": the name after và is another person's
        const last = trimConjunction(cx, name, after(cx, head));
        return last < name ? { start: at, end: last } : { start: at, end: name, name };
      }
      end = run;
      placed = false;
      continue;
    }
    const { organ, office } = senseAt(cx, end);
    if (organ || isUpperWord(cx, end)) {
      placed = isPlaceType(article, end);
      end = after(cx, end);
      continue;
    }
    // Phó Chủ tịch Thường trực; TP.HCM; NN-PTNT; Tài chính - Kế hoạch
    if (office && senseAt(cx, end).officeMark) break;
    const unit = unitAt(cx, end);
    if (unit === dot && isAbbreviated(article, end - 1) && isCapital(cx, end + 1)) {
      end++;
      continue;
    }
    if (unit === dash && joinsBodies(cx, end)) {
      end++;
      continue;
    }
    if (isNumber(cx, end) && isGlued(cx, end)) {
      end++;
      continue;
    }
    break;
  }
  end = trimConjunction(cx, end, after(cx, head));
  return { start: at, end };
}

/** "của" and "và" at the end belong to what follows. */
function trimConjunction(cx: Cursor<ReportSense>, end: number, least: number): number {
  let last = end;
  while (last > least && senseAt(cx, last - 1).conjunction) last--;
  return last;
}

function isUpperWord(cx: Cursor<ReportSense>, at: number): boolean {
  return isWord(cx, at) && isUpper(cx, at) && unitLength(cx, at) >= 2;
}

/** TP.HCM, TX. An Nhơn */
function isAbbreviated(article: Article, at: number): boolean {
  return isCapital(article.cx, at) && wordAt(article.under('session'), at).abbreviation === true;
}

function isPlaceType(article: Article, at: number): boolean {
  return senseAt(article.under('session'), at).placeType !== undefined;
}

/** A dash inside the name of a body: glued, or between two words of bodies. */
function joinsBodies(cx: Cursor<ReportSense>, at: number): boolean {
  if (isGlued(cx, at) && isGlued(cx, at + 1)) return true;
  const next = senseAt(cx, at + 1);
  return (next.organ === true || (isCapital(cx, at + 1) && !isSurname(cx, at + 1) && !next.office)) && !isGlued(cx, at);
}

/** A province or a city that is named like a person: Hồ Chí Minh. */
function isRegion(article: Article, start: number, end: number): boolean {
  return regionEnd(article, start) === end;
}

function regionEnd(article: Article, at: number): number {
  const cx = article.under('session');
  return senseAt(cx, at).region ? after(cx, at) : at;
}

/**
 * Where in a run of capitalized words a person's name starts, or -1. After the word for a kind of place the first words are
 * the place's: two of them, where a surname may follow there.
 */
function nameIn(article: Article, start: number, end: number, placed: boolean): number {
  const cx = article.under('people');
  const isName = (at: number) => isSurname(cx, at) && end - at >= 2 && end - at <= longestName;
  if (isRegion(article, start, end)) return -1;
  if (placed) {
    const region = regionEnd(article, start);
    if (region > start && region < end) return isName(region) ? region : -1;
    // too short for a place and a name: HĐND tỉnh Lương Thị Hạnh
    if (isName(start) && end - start >= 3 && end - start <= 4) return start;
    for (const words of [2, 3, 1, 4]) if (start + words < end && isName(start + words)) return start + words;
    return -1;
  }
  if (isName(start) && end - start >= 2) return start;
  for (let at = start + 1; at < end - 1; at++) if (isName(at) && end - at >= 3) return at;
  return -1;
}
