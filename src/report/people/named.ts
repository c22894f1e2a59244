// One person as named: the title or the offices before the name, and the offices behind it.
//
//   person = office (',' office)* name           Bí thư Thị ủy, Chủ tịch HĐND thị xã Hồ Quốc Khánh
//          | office ',' title name               Chủ tịch HĐND tỉnh, ông Võ Tấn Khoa, …: at the head of a sentence
//          | [title] name [offices behind]       bà An - Trưởng phòng; ông Kiền (nguyên …); ông Bình giữ chức …
import { after, isGlued, opensSentence, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, wordsOf } from '../article.js';
import { type Office, readOffice, readPersonName } from './name.js';

/** One place where a person is named. */
export interface PersonMention {
  readonly start: number;
  readonly end: number;
  /** The name in full, also where only its last part stands. */
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Offices in the order they stand; `behind` those after the name. */
  readonly before: readonly Office[];
  readonly behind: readonly Office[];
  /** The office that a word of holding gives: giữ chức …, để nhận nhiệm vụ …. */
  readonly held: Office | undefined;
  /** The list that the person is named in. */
  readonly list: number | undefined;
  /** Heads such a list: the office is new to them. */
  readonly newly: boolean;
}

/** The people of an article as they are found, and the names they can be called by from there on. */
export interface Roll {
  readonly found: PersonMention[];
  /** The full name for its last parts; undefined where two people share one. */
  readonly parts: Map<string, string | undefined>;
  readonly known: Set<string>;
}

const comma = 0x2c;
const dash = 0x2d;
const enDash = 0x2013;
const dot = 0x2e;
const openBracket = 0x28;
const closeBracket = 0x29;
const mostOffices = 5;
const mostTitles = 4;
const holdingReach = 6;

export function enroll({ found, parts, known }: Roll, person: PersonMention): PersonMention {
  found.push(person);
  if (known.has(person.name)) return person;
  known.add(person.name);
  for (let at = person.name.indexOf(' '); at > 0; at = person.name.indexOf(' ', at + 1)) {
    const part = person.name.slice(at + 1);
    parts.set(part, parts.has(part) ? undefined : person.name);
  }
  return person;
}

/** Offices, then the name: "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Đỗ Hữu Quyết". */
export function readOfficed(article: Article, at: number, roll: Roll): PersonMention | null {
  const cx = article.under.people;
  let offices: Office[] = [];
  let start = at;
  // "Trả lời Chủ tịch HĐND tỉnh, ông A cho biết": there he is another
  const heads = opensSentence(cx, at);
  for (let i = 0, next = at; i < mostOffices; i++) {
    const office = readOffice(article, next);
    if (!office) break;
    const nameStart = office.name ?? nameAfter(article, office.end, heads);
    // "trả lời Bộ trưởng, ĐB Lê Công Nhường": a deputy with no more than that begins anew
    if (isBareDeputy(article, office)) {
      if (nameStart < 0) break;
      offices = [];
      start = next;
    }
    offices.push(office);
    if (nameStart >= 0) {
      const end = readPersonName(article, nameStart, true);
      return end > nameStart ? readNamed(article, start, nameStart, end, offices, roll) : null;
    }
    const sign = unitAt(cx, office.end);
    if (sign !== comma && sign !== dash && sign !== enDash && !senseAt(cx, office.end).conjunction) break;
    next = office.end + 1;
  }
  return null;
}

export function isBareDeputy(article: Article, { start, end }: Office): boolean {
  const cx = article.under.people;
  return senseAt(cx, start).deputy === true && after(cx, start) === end;
}

/** "Trưởng đoàn - ông Nguyễn Văn A", "Chủ tịch HĐND tỉnh, ông …": a title may stand between the office and the name, where the office `heads` a sentence behind a comma. */
function nameAfter(article: Article, at: number, heads = false): number {
  const cx = article.under.people;
  const from = (unitAt(cx, at) === dash && !isGlued(cx, at + 1)) || (heads && unitAt(cx, at) === comma) ? at + 1 : at;
  const titled = skipTitles(article, from);
  if (titled > from) return readPersonName(article, titled, true) > titled ? titled : -1;
  return readPersonName(article, at) > at ? at : -1;
}

/** "PGS.TS", "Đại tá, TS", "ông": what stands before a name. */
export function skipTitles(article: Article, at: number): number {
  const cx = article.under.people;
  let next = at;
  for (let i = 0; i < mostTitles && senseAt(cx, next).honorific; i++) {
    next = after(cx, next);
    if (unitAt(cx, next) === dot && isGlued(cx, next)) next++;
  }
  return next;
}

/** The offices that follow a name: ", Giám đốc Sở Tài chính", "- Trưởng phòng", "(nguyên Giám đốc)", "giữ chức …". */
export function readNamed(article: Article, start: number, nameStart: number, nameEnd: number, before: readonly Office[], roll: Roll): PersonMention {
  const cx = article.under.people;
  const behind: Office[] = [];
  let end = nameEnd;
  let next = skipConstituency(article, nameEnd);
  for (let i = 0; i < mostOffices; i++) {
    const sign = unitAt(cx, next);
    if (sign !== comma && sign !== dash && sign !== enDash && sign !== openBracket && !(behind.length > 0 && senseAt(cx, next).conjunction)) break;
    // ", giữ chức …" tells what comes, not what is
    const { duty, presently } = senseAt(cx, next + 1);
    if (duty && !presently && sign !== openBracket) break;
    const from = skipHolding(article, next + 1);
    const office = readOffice(article, from);
    // a name in the office is the next person's: "…, Phó Chủ tịch HĐND thị xã Phan Thị Năm"
    if (!office || office.name !== undefined || nameAfter(article, office.end) >= 0) break;
    behind.push(office);
    end = unitAt(cx, office.end) === closeBracket ? office.end + 1 : office.end;
    next = end;
  }
  const words = wordsOf(article, nameStart, nameEnd);
  const held = readHeld(article, next);
  return { start, end, name: roll.parts.get(words) ?? words, nameStart, nameEnd, before, behind, held, list: undefined, newly: false };
}

/** "(hiện đang giữ chức Cục trưởng …)": words between the bracket and the office. */
function skipHolding(article: Article, at: number): number {
  const cx = article.under.personnel;
  let next = at;
  while (next < at + 4 && (senseAt(cx, next).holding || senseAt(article.under.people, next).presently)) next = after(cx, next);
  return next;
}

/** "ông A, …, giữ chức Phó Chủ tịch UBND tỉnh", "ông B để nhận nhiệm vụ Giám đốc Sở …". */
function readHeld(article: Article, from: number): Office | undefined {
  const cx = article.under.people;
  for (let at = from; at < from + holdingReach; ) {
    const { duty, dutyFiller } = senseAt(cx, at);
    if (!duty && !dutyFiller && unitAt(cx, at) !== comma) return undefined;
    at = after(cx, at);
    if (!duty) continue;
    const office = readOffice(article, at);
    return office && office.name === undefined && nameAfter(article, office.end) < 0 ? office : undefined;
  }
  return undefined;
}

/** "Đại biểu Phạm Minh Chính (Quảng Ninh), Trưởng Ban …": where a deputy stands for. */
function skipConstituency(article: Article, at: number): number {
  const { cx } = article;
  if (unitAt(cx, at) !== openBracket) return at;
  for (let i = at + 1; i < at + 10 && i < cx.count; i++) {
    if (unitAt(cx, i) !== closeBracket) continue;
    return readOffice(article, skipHolding(article, at + 1)) ? at : i + 1;
  }
  return at;
}
