// Roles (chức vụ): each person once, with every office that the article gives them, as written, and those just won.
import { deputyRole, silentWords } from '../../lexicon/positions.js';
import { after, senseAt } from '../../tokens/cursor.js';
import { type Article, spanOf, wordsOf } from '../article.js';
import type { Person } from '../report.js';
import type { Office } from './name.js';
import { isBareDeputy, type PersonMention } from './named.js';

/** Words that an abbreviation leaves out. */
const silent = /* @__PURE__ */ new Set(/* @__PURE__ */ silentWords.split(/\s*,\s*/u));

/** More than these no person has; a hostile text gets no more out of one name. */
const mostRoles = 32;

/** The words of an office; a deputy is a đại biểu, however short the paper writes it. */
export function officeText(article: Article, office: Office): string {
  const cx = article.under.people;
  if (isBareDeputy(article, office)) return deputyRole;
  const { start, end } = office;
  return wordsOf(article, senseAt(cx, start).officeMark === 'dropped' ? after(cx, start) : start, end);
}

interface Entry {
  readonly roles: string[];
  readonly evidence: Person['evidence'][number][];
}

export function describePeople(article: Article, mentions: readonly PersonMention[], won: ReadonlyMap<string, readonly string[]>): Person[] {
  const people = new Map<string, Entry>();
  const fullNames = namesByPart(mentions);
  for (const mention of mentions) {
    const name = fullNames.get(mention.name) ?? mention.name;
    let person = people.get(name);
    if (!person) {
      person = { roles: [], evidence: [] };
      people.set(name, person);
    }
    person.evidence.push(spanOf(article, mention.nameStart, mention.nameEnd));
    for (const office of mention.before) addRole(person.roles, officeText(article, office));
    for (const office of mention.behind) addRole(person.roles, officeText(article, office));
    if (mention.held) addRole(person.roles, officeText(article, mention.held));
  }
  for (const [name, offices] of won) {
    const roles = people.get(fullNames.get(name) ?? name)?.roles;
    if (roles) for (const office of offices) addOffice(roles, office);
  }
  return [...people].map(([name, { roles, evidence }]) => ({ name, roles, evidence }));
}

/** "ông Xuân Anh" before "Nguyễn Xuân Anh": the full name for its last parts, where one person alone has them. */
function namesByPart(mentions: readonly PersonMention[]): Map<string, string | undefined> {
  const names = new Map<string, string | undefined>();
  for (const name of new Set(mentions.map((mention) => mention.name))) {
    for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
      const part = name.slice(at + 1);
      names.set(part, names.has(part) ? undefined : name);
    }
  }
  return names;
}

/** A role that says no more than one that is there already is left out; of two that begin alike the first stays. */
function addRole(roles: string[], role: string): void {
  if (roles.length >= mostRoles || roles.includes(role)) return;
  const lower = role.toLowerCase();
  for (const known of roles) {
    const other = known.toLowerCase();
    if (other.startsWith(lower) || lower.startsWith(other) || (sharesHead(other, lower) && initialsOf(known) === initialsOf(role))) return;
  }
  roles.push(role);
}

/** An office that changed hands is told in full: it takes the place of its own beginning. */
function addOffice(roles: string[], office: string): void {
  const lower = office.toLowerCase();
  const short = roles.findIndex((role) => lower.startsWith(role.toLowerCase()));
  if (short >= 0 && office.length > (roles[short] as string).length) roles[short] = office;
  else addRole(roles, office);
}

/** "Giám đốc Sở TN-MT" and "Giám đốc Sở Tài nguyên và Môi trường" have the same initials: GĐSTNMT. */
function initialsOf(role: string): string {
  let initials = '';
  for (const word of role.split(/[^\p{L}\p{N}]+/u)) {
    if (word === word.toUpperCase()) initials += word;
    else if (!silent.has(word)) initials += word.charAt(0).toUpperCase();
  }
  return initials;
}

/** The first two words are the same: an abbreviation stands only for the body. */
function sharesHead(a: string, b: string): boolean {
  const end = a.indexOf(' ', a.indexOf(' ') + 1);
  return end > 0 && b.startsWith(a.slice(0, end));
}
