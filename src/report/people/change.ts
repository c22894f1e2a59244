// One verb of changing offices, with those it is about.
//
//   passive = people ('được' … 'bầu' | 'trúng cử') ['giữ chức' | 'làm'] office (',' people 'giữ chức' office)*
//   active  = 'bầu' people ('giữ chức' | 'làm') office (';' people 'giữ chức' office)*
//           | 'miễn nhiệm' ['chức vụ'] office 'đối với' people (',' office 'đối với' people)*
//           | 'bầu' … ':' office ':' people (';' office ':' people)*
//
// "Ông Mai Xuân Tiến, Phó Bí thư Thị ủy, được bầu giữ chức Chủ tịch UBND thị xã." What may stand
// between a verb and its people is in change-gap.ts.
import { itemAt } from '../../base/own.js';
import type { PersonnelFrame } from '../../lexicon/report-entry.js';
import { after, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import type { Article } from '../article.js';
import type { Sentence } from '../sentence.js';
import { pastAside, reaches, readGap, subjectReach } from './change-gap.js';
import { findVerbs, isPassive, officeEnding, type Verb } from './change-verb.js';
import { type Office, readOffice } from './name.js';
import { isBareDeputy, type PersonMention } from './named.js';

/** A person with the verb that concerns them. */
export interface Change {
  readonly person: PersonMention;
  readonly frame: PersonnelFrame;
  readonly at: number;
  readonly end: number;
  readonly office: Office | undefined;
}

export interface Reading {
  readonly changes: readonly Change[];
  /** The office named last, which the next sentence may mean: trúng cử vào vị trí này. */
  readonly named: Office | undefined;
  /** The last verb, where it has no people in the sentence. */
  readonly open: { readonly frame: PersonnelFrame; readonly at: number; readonly end: number; readonly office: Office | undefined } | undefined;
}

const comma = 0x2c;
const semicolon = 0x3b;
const openBracket = 0x28;
const closeBracket = 0x29;
const officeReach = 16;

/** `told` is the office that the sentence before named last. */
export function readChanges(article: Article, sentence: Sentence, people: readonly PersonMention[], told: Office | undefined): Reading {
  const verbs = findVerbs(article, sentence);
  const changes: Change[] = [];
  let open: Reading['open'];
  let named = told;
  let next = 0;
  for (const [i, found] of verbs.entries()) {
    const from = i === 0 ? sentence.start : (verbs[i - 1] as Verb).end;
    const to = i + 1 < verbs.length ? (verbs[i + 1] as Verb).at : sentence.end;
    while (next < people.length && (people[next] as PersonMention).start < found.end) next++;
    const passive = found.frame.person === 'before' || isPassive(article, found, from);
    const led = passive && (people.at(next - 1)?.start ?? -1) < from;
    const verb = led ? { ...found, office: officeEnding(article, found.at, from) } : found;
    const before = changes.length;
    if (passive) named = readPassive(article, verb, people, { from, to, next, named }, changes) ?? named;
    if (changes.length === before) named = readActive(article, verb, people, { from, to, next, named }, changes) ?? named;
    if (changes.length > before) open = undefined;
    else {
      const office = officeWithin(article, verb.end, to, people.at(next)) ?? verb.office;
      named = office ?? named;
      open = { ...verb, office };
    }
  }
  return { changes, open, named };
}

interface Room {
  /** The verb before ends, and the one behind begins. */
  readonly from: number;
  readonly to: number;
  /** The first person behind the verb. */
  readonly next: number;
  /** The office named last in the sentence. */
  readonly named: Office | undefined;
}

/** The people in a row right before the verb; gives the office they come into or leave. */
function readPassive(article: Article, verb: Verb, people: readonly PersonMention[], { from, to, next, named }: Room, changes: Change[]): Office | undefined {
  const cx = article.under.personnel;
  const last = itemAt(people, next - 1);
  if (!last || last.start < from || !reaches(article, pastAside(article, last.end, verb.at), verb.at)) return undefined;
  let first = next - 1;
  while (first > 0 && (people[first - 1] as PersonMention).start >= from && isRow(article, people[first - 1] as PersonMention, people[first] as PersonMention))
    first--;
  const same = isSame(article, verb.end) || isReplaced(article, (people[first] as PersonMention).start);
  const office = officeWithin(article, verb.end, to, people.at(next)) ?? (same ? named : undefined);
  for (let i = first; i < next; i++) changes.push({ person: people[i] as PersonMention, ...verb, office });
  // "…; bà B giữ chức Phó Chủ tịch"
  const rest = readHeld(article, verb, people, { from: office?.end ?? after(cx, verb.at), to, next, named }, changes);
  return rest ?? office;
}

/** The people behind the verb, group by group, each with its office; gives the last office. */
function readActive(article: Article, verb: Verb, people: readonly PersonMention[], { to, next, named }: Room, changes: Change[]): Office | undefined {
  let at = verb.end;
  let last: Office | undefined;
  let first = next;
  let listed = false;
  while (first < people.length && (people[first] as PersonMention).start < to) {
    const lead = people[first] as PersonMention;
    const gap = readGap(article, at, lead.start);
    // "người được bầu là đại biểu, ông A nói"
    if (!gap || (verb.frame.needs === 'link' && lead.start - at > 1)) break;
    listed = listed || gap.colon;
    if (at > verb.end && !gap.office && !lead.held && !(listed && lead.behind.length === 1)) break;
    let end = first + 1;
    while (end < people.length && (people[end] as PersonMention).end <= to && isRow(article, people[end - 1] as PersonMention, people[end] as PersonMention))
      end++;
    const tail = people[end - 1] as PersonMention;
    const behind = tail.held ?? officeHeld(article, tail.end, to, people.at(end)?.start);
    const lost = verb.frame.action === 'dismissed' || verb.frame.action === 'resigned';
    const office =
      gap.office ??
      verb.office ??
      (lost ? undefined : behind) ??
      (isSame(article, tail.end) || isReplacing(article, verb) ? named : undefined) ??
      (lost ? (lead.before.at(-1) ?? behind) : undefined);
    for (let i = first; i < end; i++) {
      const person = people[i] as PersonMention;
      // "bầu các chức danh: ông A - Chủ tịch HĐND; bà B - Phó Chủ tịch HĐND"
      const own = office ?? (listed && !lost && person.behind.length === 1 ? person.behind[0] : undefined);
      changes.push({ person, ...verb, office: own });
    }
    last = office ?? last;
    at = Math.max(tail.end, office?.end ?? 0);
    first = end;
  }
  return last;
}

/** Those behind a passive clause who hold an office: "…; bà B giữ chức Phó Chủ tịch". */
function readHeld(article: Article, verb: Verb, people: readonly PersonMention[], { from, to, next }: Room, changes: Change[]): Office | undefined {
  let at = from;
  let last: Office | undefined;
  for (let first = next; first < people.length && (people[first] as PersonMention).start < to; ) {
    // "các ông A và B giữ chức …": the office of the last is that of all
    let end = first + 1;
    while (end < people.length && !(people[end - 1] as PersonMention).held && isRow(article, people[end - 1] as PersonMention, people[end] as PersonMention))
      end++;
    const { held } = people[end - 1] as PersonMention;
    if (!held || !readGap(article, at, (people[first] as PersonMention).start)) return last;
    for (const person of people.slice(first, end)) changes.push({ person, ...verb, office: held });
    last = held;
    at = held.end;
    first = end;
  }
  return last;
}

/** Two of one list, or with a comma, và, or both between them, and perhaps a bracket. */
function isRow(article: Article, one: PersonMention, other: PersonMention): boolean {
  if (one.list !== undefined && one.list === other.list) return true;
  const cx = article.under.people;
  let bracket = false;
  for (let at = one.end; at < other.start; at = after(cx, at)) {
    const unit = unitAt(cx, at);
    if (unit === openBracket && other.start - at <= subjectReach) bracket = true;
    else if (unit === closeBracket) bracket = false;
    else if (!bracket && unit !== comma && unit !== semicolon && !senseAt(cx, at).conjunction) return false;
    if (at - one.end > subjectReach) return false;
  }
  return true;
}

/** "giữ chức vụ này": the office that was named before. */
function isSame(article: Article, from: number): boolean {
  const cx = article.under.personnel;
  for (let at = from; at < from + officeReach; at++) {
    if (senseAt(cx, at).sameOffice) return true;
    if (unitAt(cx, at) === semicolon) return false;
  }
  return false;
}

/** "thay ông A, nguyên …, được miễn nhiệm": he leaves what was won. */
function isReplaced(article: Article, start: number): boolean {
  const cx = article.under.personnel;
  for (let at = start - 1; at >= start - 3; at--) if (senseAt(cx, at).replacement) return true;
  return false;
}

/** "Người được chọn | thay ông là | bà A": she comes into what he left. */
function isReplacing(article: Article, { at, end }: Verb): boolean {
  for (let i = at; i < end; i++) if (senseAt(article.under.personnel, i).replacement) return true;
  return false;
}

/** The office behind a verb, before the next person and what is theirs: "được bầu lại, còn hai phó chủ tịch là ông A và bà B". */
function officeWithin(article: Article, from: number, to: number, person: PersonMention | undefined): Office | undefined {
  const { cx } = article;
  const limit = Math.min(to, person?.start ?? to, person?.before.at(0)?.start ?? to, from + officeReach);
  for (let at = from; at < limit && unitAt(cx, at) !== semicolon; at++) {
    const office = readOffice(article, at);
    // "bầu … với 93% tổng số đại biểu"
    const { holding, personnel } = senseBefore(article.under.personnel, at);
    const counted = office && isBareDeputy(article, office) && !holding && !personnel;
    if (office && !counted && office.end <= to) return office;
  }
  return undefined;
}

/** The office behind a word of holding (làm, giữ chức), before the next person. */
function officeHeld(article: Article, from: number, to: number, person: number | undefined): Office | undefined {
  const cx = article.under.personnel;
  const limit = Math.min(to, person ?? to, from + officeReach);
  for (let at = from; at < limit && unitAt(cx, at) !== semicolon; at = after(cx, at)) {
    if (!senseAt(cx, at).holding) continue;
    const office = readOffice(article, after(cx, at));
    if (office && office.end <= to) return office;
  }
  return undefined;
}
