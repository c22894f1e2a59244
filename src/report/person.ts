// People: everyone whom the article names with an office or a title, with the offices that it gives them.
//
//   person = office (',' office)* name           Bí thư Thị ủy, Chủ tịch HĐND thị xã Hồ Quốc Khánh
//          | [title] name [offices behind]       ông Lê Văn Khoa, Phó Chủ tịch UBND; bà An - Trưởng phòng; ông Kiền (nguyên …)
//          | 'các ông' [':'] person (',' person)*
//
// A name with neither is nobody: by-lines, photographers, streets.
import { deputyRole } from '../lexicon/positions.js';
import { after, isGlued, senseAt, unitAt } from '../tokens/cursor.js';
import { type Article, spanOf, wordsOf } from './article.js';
import { type Office, readOffice, readPersonName } from './name.js';
import type { Person } from './report.js';

/** One place where a person is named in full. */
export interface PersonMention {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Offices in the order they stand; `behind` those after the name. */
  readonly before: readonly Office[];
  readonly behind: readonly Office[];
}

const comma = 0x2c;
const dash = 0x2d;
const enDash = 0x2013;
const openBracket = 0x28;
const closeBracket = 0x29;
const colon = 0x3a;

export function findPeople(article: Article): PersonMention[] {
  const cx = article.under('people');
  const found: PersonMention[] = [];
  const known = new Set<string>();
  const add = (mention: PersonMention | null) => {
    if (!mention || isPartOf(mention.name, known)) return false;
    found.push(mention);
    known.add(mention.name);
    return true;
  };
  for (let at = 0; at < cx.count; ) {
    const sense = senseAt(cx, at);
    const last = found.length;
    if (sense.credit && unitAt(cx, after(cx, at)) === colon) at = after(cx, at) + 1;
    else if (sense.peopleHead) readList(article, after(cx, at), add);
    else if (sense.office || sense.officeMark) add(readOfficed(article, at));
    else if (sense.honorific) add(readTitled(article, at, after(cx, at)));
    else if (sense.surname) {
      const end = readPersonName(article, at);
      const mention = end > at ? readNamed(article, at, at, end, []) : null;
      // without a title it takes an office behind the name, or to be known already
      if (mention && (mention.behind.length > 0 || known.has(mention.name))) add(mention);
    }
    at = found.length > last ? Math.max((found.at(-1) as PersonMention).end, at + 1) : at + 1;
  }
  return found;
}

/** "ông Xuân Anh" after "Nguyễn Xuân Anh": nobody new. */
function isPartOf(name: string, known: ReadonlySet<string>): boolean {
  for (const full of known) if (full.length > name.length && full.endsWith(` ${name}`)) return true;
  return false;
}

/** Offices, then the name: "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Đỗ Hữu Quyết". */
function readOfficed(article: Article, at: number): PersonMention | null {
  const cx = article.under('people');
  const offices: Office[] = [];
  let next = at;
  for (let i = 0; i < 5; i++) {
    const office = readOffice(article, next);
    if (!office) break;
    offices.push(office);
    const nameStart = office.name ?? nameAfter(article, office.end);
    if (nameStart >= 0) {
      const end = readPersonName(article, nameStart, true);
      return end > nameStart ? readNamed(article, at, nameStart, end, offices) : null;
    }
    const sign = unitAt(cx, office.end);
    if (sign !== comma && sign !== dash && sign !== enDash && !senseAt(cx, office.end).conjunction) break;
    next = office.end + 1;
  }
  return null;
}

/** "Trưởng đoàn - ông Nguyễn Văn A", "đại biểu: bà …": a title may stand between the office and the name. */
function nameAfter(article: Article, at: number): number {
  const cx = article.under('people');
  const from = unitAt(cx, at) === dash && !isGlued(cx, at + 1) ? at + 1 : at;
  if (senseAt(cx, from).honorific) return readPersonName(article, after(cx, from), true) > after(cx, from) ? after(cx, from) : -1;
  return readPersonName(article, at) > at ? at : -1;
}

function readTitled(article: Article, start: number, at: number): PersonMention | null {
  const cx = article.under('people');
  const from = senseAt(cx, at).honorific ? after(cx, at) : at;
  const end = readPersonName(article, from, true);
  if (end > from) return readNamed(article, start, from, end, []);
  const office = readOffice(article, from);
  if (!office?.name) return null;
  const last = readPersonName(article, office.name);
  return last > office.name ? readNamed(article, start, office.name, last, [office]) : null;
}

/** The offices that follow a name: ", Giám đốc Sở Tài chính", "- Trưởng phòng", "(nguyên Giám đốc)". */
function readNamed(article: Article, start: number, nameStart: number, nameEnd: number, before: readonly Office[]): PersonMention {
  const cx = article.under('people');
  const behind: Office[] = [];
  let end = nameEnd;
  let next = skipConstituency(article, nameEnd);
  for (let i = 0; i < 5; i++) {
    const sign = unitAt(cx, next);
    if (sign !== comma && sign !== dash && sign !== enDash && sign !== openBracket && !(behind.length > 0 && senseAt(cx, next).conjunction)) break;
    const from = skipHolding(article, next + 1);
    const office = readOffice(article, from);
    // a name in the office is the next person's: "…, Phó Chủ tịch HĐND thị xã Phan Thị Năm"
    if (!office || office.name !== undefined || nameAfter(article, office.end) >= 0) break;
    behind.push(office);
    end = office.end;
    next = unitAt(cx, end) === closeBracket ? end + 1 : end;
    end = next;
  }
  return { start, end, name: wordsOf(article, nameStart, nameEnd), nameStart, nameEnd, before, behind };
}

/** "(hiện đang giữ chức Cục trưởng …)": words between the bracket and the office. */
function skipHolding(article: Article, at: number): number {
  const cx = article.under('personnel');
  let next = at;
  while (next < at + 4 && (senseAt(cx, next).holding || senseAt(article.under('people'), next).presently)) next = after(cx, next);
  return next;
}

/** "Đại biểu Phạm Minh Chính (Quảng Ninh), Trưởng Ban …": where a deputy stands for. */
function skipConstituency(article: Article, at: number): number {
  const cx = article.under('session');
  if (unitAt(cx, at) !== openBracket) return at;
  for (let i = at + 1; i < at + 10 && i < cx.count; i++) {
    if (unitAt(cx, i) !== closeBracket) continue;
    return readOffice(article, at + 1) ? at : i + 1;
  }
  return at;
}

/** A list under a shared head: "các ông: Lê Khắc Nam, Nguyễn Xuân Bình và …". */
function readList(article: Article, at: number, add: (mention: PersonMention | null) => boolean): void {
  const cx = article.under('people');
  let next = unitAt(cx, at) === colon ? at + 1 : at;
  for (let i = 0; i < 20; i++) {
    const from = senseAt(cx, next).honorific ? after(cx, next) : next;
    const end = readPersonName(article, from, true);
    if (end === from) return;
    const mention = readNamed(article, next, from, end, []);
    add(mention);
    const sign = unitAt(cx, mention.end);
    if (sign === comma || sign === 0x3b) next = mention.end + 1;
    else if (senseAt(cx, mention.end).conjunction) next = after(cx, mention.end);
    else return;
    if (senseAt(cx, next).conjunction) next = after(cx, next);
  }
}

/** The words of an office; a deputy is a đại biểu, however short the paper writes it. */
export function officeText(article: Article, { start, end }: Office): string {
  const cx = article.under('people');
  if (senseAt(cx, start).deputy && after(cx, start) === end) return deputyRole;
  return wordsOf(article, senseAt(cx, start).officeMark === 'dropped' ? after(cx, start) : start, end);
}

/** Each person once, with all offices that the article gives, and those just won. */
export function describePeople(article: Article, mentions: readonly PersonMention[], won: ReadonlyMap<string, readonly string[]>): Person[] {
  const people = new Map<string, { roles: string[]; evidence: Person['evidence'][number][] }>();
  for (const mention of mentions) {
    const person = people.get(mention.name) ?? { roles: [], evidence: [] };
    people.set(mention.name, person);
    person.evidence.push(spanOf(article, mention.nameStart, mention.nameEnd));
    for (const office of [...mention.before, ...mention.behind]) addRole(person.roles, officeText(article, office));
  }
  for (const [name, roles] of won) for (const role of roles) addRole(people.get(name)?.roles ?? [], role);
  return [...people].map(([name, { roles, evidence }]) => ({ name, roles, evidence }));
}

/** A role that says no more than one that is there already is left out. */
function addRole(roles: string[], role: string): void {
  const lower = role.toLowerCase();
  if (!roles.some((known) => known.toLowerCase().startsWith(lower) || lower.startsWith(known.toLowerCase()))) roles.push(role);
}
