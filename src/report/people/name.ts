// Names and offices of people, wherever they stand in a sentence.
//
//   name   = surname Word{1,4}                             Trần Thị Lương An, H'Hen Niê, K'Brêu
//   office = [mark] head (organ | field | Word | place)*   nguyên Trưởng phòng Tài chính quận Hà Đông
//
// "Bí thư Quận ủy Hoàn Kiếm Vũ Đăng Định": the place and the name run together, and only a surname tells where one ends.
import type { ReportSense } from '../../lexicon/report-entry.js';
import { after, type Cursor, isCapital, isGlued, isNumber, isUpper, isWord, lengthOf, opensLineAt, senseAt, unitAt, wordAt } from '../../tokens/cursor.js';
import { type Article, isLong, valueOver } from '../article.js';
import { isApostrophe, isNameWord, isSurname, mostWords, runEnd } from './name-word.js';

const comma = 0x2c;
const dash = 0x2d;
const enDash = 0x2013;
const dot = 0x2e;
const ampersand = 0x26;
/** How many words of its own the name of an institution may have before the name of its head. */
const longestTitle = 12;

/** The token after a person's name; `at` where none starts. After an honorific (ông, bà) any two capitalized words are one. */
export function readPersonName(article: Article, at: number, honored = false): number {
  const cx = article.under.people;
  if ((!isSurname(cx, at) && !honored) || senseAt(cx, at).notPerson) return at;
  const run = runEnd(cx, at);
  let end = at;
  for (let words = 0; end < run && words < mostWords; words++) end = isApostrophe(cx, end + 1) ? end + 3 : end + 1;
  return (end - at >= 2 || isApostrophe(cx, at + 1)) && !isRegion(article, at, end) && !isLong(article, at, end) ? end : at;
}

export interface Office {
  readonly start: number;
  readonly end: number;
  /** Where the name of its holder starts, when it follows without a sign between. */
  readonly name: number | undefined;
}

const longestOffice = 40;

/** An office that starts at a token, as far as the words of its body go. */
export function readOffice(article: Article, at: number): Office | null {
  const office = officeAt(article, at);
  return office && isLong(article, at, office.end) ? null : office;
}

function officeAt(article: Article, at: number): Office | null {
  const cx = article.under.people;
  const marked = senseAt(cx, at).officeMark !== undefined;
  const head = marked ? after(cx, at) : at;
  if (!senseAt(cx, head).office) return null;
  const least = after(cx, head);
  // "ĐB Nhường": the last part of a name
  if (senseAt(cx, head).deputy && isNameWord(cx, least, least) && !senseAt(cx, least).organ && nameIn(article, least, runEnd(cx, least), false) < 0) {
    return { start: at, end: least, name: undefined };
  }
  let end = least;
  let placed = false;
  let inBody = true;
  let institution = false;
  while (end < cx.count && end - at < longestOffice && !opensLineAt(cx, end)) {
    const sense = senseAt(cx, end);
    if (sense.organ || (sense.councilTerm && isDeputy(article, head)) || (sense.field && (inBody || isCapital(cx, end))) || isUpperWord(cx, end)) {
      placed = isPlaceType(article, end);
      inBody = (sense.organ === true && !placed) || sense.field === true;
      institution = institution || sense.institution === true;
      end = organEnd(article, end);
    } else if (sense.councilTerm && termHolder(article, end) >= 0) {
      return { start: at, end: trimConjunction(cx, end, least), name: termHolder(article, end) };
    } else if (isNameWord(cx, end, end)) {
      const run = runEnd(cx, end);
      const name = nameIn(article, end, run, placed);
      if (name >= 0) {
        // "nguyên Trưởng Công an thị xã và Võ Đình Thọ": the name after và is another person's
        const last = trimConjunction(cx, name, least);
        return last < name ? { start: at, end: last, name: undefined } : { start: at, end: name, name };
      }
      end = run;
      placed = false;
      inBody = false;
    } else if (goesOnWithSign(article, end)) {
      end++;
    } else if (inBody && listsFields(article, end)) {
      end++;
    } else if (placed && isPlaceNumber(article, end)) {
      end++;
      placed = false;
    } else {
      const name = institution ? nameBehindTitle(article, end) : -1;
      return name >= 0 ? { start: at, end: name, name } : { start: at, end: trimConjunction(cx, end, least), name: undefined };
    }
  }
  return { start: at, end: trimConjunction(cx, end, least), name: undefined };
}

/** "Chủ tịch HĐND xã | khóa XI | Trần Thị Bé Tư": the holder of an office of a term, right behind its number; -1 where none is named. */
function termHolder(article: Article, at: number): number {
  const term = valueOver(article, at);
  if (term?.value.kind !== 'ordinal') return -1;
  return readPersonName(article, term.end) > term.end ? term.end : -1;
}

/** TP.HCM; NN-PTNT; TN&MT; Tài chính - Kế hoạch; Q.1. */
function goesOnWithSign(article: Article, at: number): boolean {
  const cx = article.under.people;
  const unit = unitAt(cx, at);
  if (unit === dot) return isAbbreviated(article, at - 1) && isCapital(cx, at + 1) && !opensLineAt(cx, at + 1);
  if (unit === dash || unit === enDash || unit === ampersand) return joinsBodies(cx, at);
  return isNumber(cx, at) && isGlued(cx, at);
}

/** "UBND tỉnh | Đoàn Anh Dũng": a surname in capitals is no part of tỉnh đoàn, where a name goes on with it. */
function organEnd(article: Article, at: number): number {
  const cx = article.under.people;
  const end = after(cx, at);
  const last = end - 1;
  return last > at && !isCapital(cx, at) && isSurname(cx, last) && !isUpper(cx, last) && isNameWord(cx, end, at) ? last : end;
}

/** "Trưởng phòng Kinh tế, Hạ tầng và Đô thị", "Ủy ban Văn hóa, Giáo dục của Quốc hội": a comma between the fields of one body, which "và" ends, or "của". */
function listsFields({ under }: Article, at: number): boolean {
  const cx = under.people;
  const field = (from: number) => (senseAt(cx, from).field && isCapital(cx, from) ? after(cx, from) : from);
  let end = at;
  while (unitAt(cx, end) === comma && field(end + 1) > end + 1) end = field(end + 1);
  const last = after(cx, end);
  return end > at && senseAt(cx, end).conjunction === true && (field(last) > last || senseAt(cx, last).organ === true);
}

/** "đại biểu", "đại biểu Quốc hội", "ĐBQH": the number of the council may go on with them. */
function isDeputy({ under }: Article, head: number): boolean {
  return senseAt(under.people, head).deputy === true || senseAt(under.session, head).member === true;
}

/** "UBND quận 1", "UBND phường 14": a place may be called by its number; "xã 2 nhiệm kỳ" counts. */
function isPlaceNumber(article: Article, at: number): boolean {
  return isNumber(article.cx, at) && lengthOf(article.under.people, at) <= 2 && (article.valueAt[at] as number) < 0;
}

/** Past words of its own in the name of an institution, where its head is named right behind them. */
function nameBehindTitle(article: Article, at: number): number {
  const cx = article.under.people;
  const said = article.under.speech;
  const done = article.under.personnel;
  for (let end = at; end < at + longestTitle && !opensLineAt(cx, end); end++) {
    if (!isWord(cx, end)) {
      if (!goesOnWithSign(article, end)) return -1;
      continue;
    }
    const sense = senseAt(cx, end);
    if (sense.office || sense.honorific || sense.conjunction || senseAt(said, end).speech || senseAt(done, end).personnel) return -1;
    if (!isNameWord(cx, end, end)) continue;
    const run = runEnd(cx, end);
    const name = nameIn(article, end, run, isPlaceType(article, end - 1));
    // two capitals are too little for a name that nothing announces
    if (name >= 0) return run - name >= 3 ? name : -1;
    end = run - 1;
  }
  return -1;
}

/** "của" and "và" at the end belong to what follows. */
function trimConjunction(cx: Cursor<ReportSense>, end: number, least: number): number {
  let last = end;
  while (last > least && senseAt(cx, last - 1).conjunction) last--;
  return last;
}

function isUpperWord(cx: Cursor<ReportSense>, at: number): boolean {
  return isWord(cx, at) && isUpper(cx, at) && lengthOf(cx, at) >= 2;
}

/** TP.HCM, TX. An Nhơn */
function isAbbreviated(article: Article, at: number): boolean {
  return isCapital(article.cx, at) && wordAt(article.under.session, at).abbreviation === true;
}

function isPlaceType(article: Article, at: number): boolean {
  return senseAt(article.under.session, at).placeType !== undefined;
}

/** A dash inside the name of a body: glued, or between two words of bodies. */
function joinsBodies(cx: Cursor<ReportSense>, at: number): boolean {
  if (isGlued(cx, at) && isGlued(cx, at + 1)) return true;
  const next = senseAt(cx, at + 1);
  return (
    (next.organ === true ||
      next.field === true ||
      (isCapital(cx, at + 1) && (!isSurname(cx, at + 1) || next.notPerson === true) && !next.office && !next.honorific)) &&
    !isGlued(cx, at)
  );
}

/** A province or a city that is named like a person: Hồ Chí Minh. */
function isRegion(article: Article, start: number, end: number): boolean {
  return regionEnd(article, start) === end;
}

function regionEnd(article: Article, at: number): number {
  const cx = article.under.session;
  return senseAt(cx, at).region ? after(cx, at) : at;
}

/**
 * Where in a run of capitalized words a person's name starts, or -1. After the word for a kind of place the first words are
 * the place's: two of them, where a surname may follow there.
 */
function nameIn(article: Article, start: number, end: number, placed: boolean): number {
  const cx = article.under.people;
  const isName = (at: number) => isSurname(cx, at) && !senseAt(cx, at).notPerson && end - at >= 2 && wordCount(cx, at, end) <= mostWords;
  const region = regionEnd(article, start);
  if (region === end) return -1;
  // "Giám đốc Sở Y tế Đồng Nai | Huỳnh Tấn Lộc": a province that is called like a surname
  if (region > start && (placed || isName(region))) return isName(region) ? region : -1;
  if (placed) {
    // too short for a place and a name: HĐND tỉnh Lương Thị Hạnh; and no province: HĐND tỉnh Rah Hlan
    const fewest = region === start && isUpperWord(cx, start - 2) && senseAt(article.under.session, start - 1).placeType === 'province' ? 2 : 3;
    if (isName(start) && end - start >= fewest && end - start <= 4) return start;
    for (const words of [2, 3, 1, 4]) if (start + words < end && isName(start + words)) return start + words;
    return -1;
  }
  if (isName(start)) return start;
  for (let at = start + 1; at < end - 1; at++) if (isName(at) && end - at >= 3) return at;
  return -1;
}

function wordCount(cx: Cursor<ReportSense>, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isWord(cx, at) && !isApostrophe(cx, at - 1)) count++;
  return count;
}
