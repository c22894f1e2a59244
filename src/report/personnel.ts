// Changes of office: who was elected, dismissed, released.
//
//   passive = people ('được' … 'bầu' | 'trúng cử') ['giữ chức' | 'làm'] office [term]
//   active  = 'bầu' person ('giữ chức' | 'làm') office [term]
//           | 'miễn nhiệm' ['chức vụ'] office 'đối với' people
//           | 'cho thôi làm nhiệm vụ' office 'đối với' people
//
// "Ông Mai Xuân Tiến, Phó Bí thư Thị ủy, được bầu giữ chức Chủ tịch UBND thị xã." A verb without a person (bầu bổ sung chức
// danh Phó Chủ tịch) changes nothing that can be told.
import type { Period } from '../base/value.js';
import type { PersonnelFrame } from '../lexicon/report-entry.js';
import { after, senseAt, unitAt } from '../tokens/cursor.js';
import { type Article, spanOf, valuesIn } from './article.js';
import { type Office, readOffice } from './name.js';
import { officeText, type PersonMention } from './person.js';
import type { Personnel } from './report.js';
import type { Sentence } from './sentence.js';
import { yearsOf } from './session.js';

export function findPersonnel(article: Article, people: readonly PersonMention[]): Personnel[] {
  const found = new Map<string, Personnel>();
  for (const sentence of article.sentences) {
    for (const change of changesIn(article, sentence, people)) {
      const key = `${change.person}\n${change.action}`;
      const known = found.get(key);
      found.set(key, known ? merge(known, change) : change);
    }
  }
  return [...found.values()];
}

function merge(known: Personnel, again: Personnel): Personnel {
  return { ...again, ...known, evidence: [...known.evidence, ...again.evidence] };
}

interface Verb {
  readonly at: number;
  readonly end: number;
  readonly frame: PersonnelFrame;
}

function* changesIn(article: Article, sentence: Sentence, people: readonly PersonMention[]): Iterable<Personnel> {
  const verbs = findVerbs(article, sentence);
  const here = people.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  for (const [i, verb] of verbs.entries()) {
    const from = i === 0 ? sentence.start : (verbs[i - 1] as Verb).end;
    const to = i + 1 < verbs.length ? (verbs[i + 1] as Verb).at : sentence.end;
    const passive = verb.frame.person === 'before' || isPassive(article, verb, from);
    const concerned = passive ? subjectsOf(article, here, from, verb.at) : objectsOf(article, here, verb.end, to);
    if (concerned.length === 0) continue;
    const office = positionOf(article, verb, to, concerned, passive);
    const term = termBehind(article, office?.end ?? verb.end, to);
    for (const person of concerned) {
      const held = person.behind[0] ?? (passive ? person.before.at(-1) : undefined);
      const keepsFrom = held && (verb.frame.action === 'elected' || isFormer(article, held));
      yield {
        person: person.name,
        action: verb.frame.action,
        ...(office ? { position: officeText(article, office) } : {}),
        ...(keepsFrom ? { from: officeText(article, held) } : {}),
        ...(term ? { term } : {}),
        evidence: [spanOf(article, person.nameStart, person.nameEnd), spanOf(article, verb.at, office?.end ?? verb.end)],
      };
    }
  }
}

/** The verbs of a sentence; of two that touch (tiến hành bầu …, cho thôi làm nhiệm vụ) the first tells. */
function findVerbs(article: Article, sentence: Sentence): Verb[] {
  const cx = article.under('personnel');
  const verbs: Verb[] = [];
  for (let at = sentence.start; at < sentence.end; at = after(cx, at)) {
    const { personnel } = senseAt(cx, at);
    const last = verbs.at(-1);
    if (!personnel || (last && at - last.end <= 2 && personnel.action === last.frame.action)) continue;
    verbs.push({ at, end: after(cx, at), frame: personnel });
  }
  return verbs;
}

/** "đã được HĐND TP Hải Phòng ngày 13-7 bầu": the person stands before although the verb is active. */
function isPassive(article: Article, { at }: Verb, from: number): boolean {
  const cx = article.under('personnel');
  for (let i = at - 1; i >= from && i > at - 14; i--) if (senseAt(cx, i).passive) return true;
  return false;
}

/** The people in a row right before a verb: "ông A, Trưởng phòng, và ông B, Chánh Văn phòng, cùng trúng cử". */
function subjectsOf(article: Article, people: readonly PersonMention[], from: number, verb: number): PersonMention[] {
  const before = people.filter(({ start, end }) => start >= from && end <= verb);
  const row: PersonMention[] = [];
  for (let i = before.length - 1; i >= 0; i--) {
    const person = before[i] as PersonMention;
    const next = row[0];
    if (next ? !isRow(article, person.end, next.start) : !reaches(article, person.end, verb)) break;
    row.unshift(person);
  }
  return row;
}

/** Between the last of them and the verb: nothing that could be another subject. */
function reaches(article: Article, end: number, verb: number): boolean {
  return verb - end <= 16 && !valuesIn(article, end, verb).some(({ value }) => value.kind === 'ratio') && unitAt(article.cx, end) !== 0x3b;
}

/** A comma, và, or both. */
function isRow(article: Article, end: number, start: number): boolean {
  const cx = article.under('people');
  for (let at = end; at < start; at = after(cx, at)) {
    const unit = unitAt(cx, at);
    if (unit !== 0x2c && unit !== 0x3b && unit !== 0x29 && !senseAt(cx, at).conjunction) return false;
  }
  return true;
}

/** The people after a verb, as far as they are in a row. */
function objectsOf(article: Article, people: readonly PersonMention[], from: number, to: number): PersonMention[] {
  const behind = people.filter(({ start, end }) => start >= from && end <= to);
  const row: PersonMention[] = [];
  for (const person of behind) {
    const last = row.at(-1);
    if (last && !isRow(article, last.end, person.start)) break;
    row.push(person);
  }
  return row;
}

/** The office that is won or lost: the first that stands behind the verb, and is not the one of a person there. */
function positionOf(article: Article, verb: Verb, to: number, people: readonly PersonMention[], passive: boolean): Office | undefined {
  const cx = article.under('personnel');
  const first = people[0] as PersonMention;
  const last = people.at(-1) as PersonMention;
  // bầu ông A, Trưởng phòng, làm Phó Chủ tịch: behind the people; miễn nhiệm chức vụ … đối với ông A: before them
  const own = passive ? undefined : officeBetween(article, verb.end, first.start);
  if (own) return own;
  const from = passive ? verb.end : last.end;
  if (passive && !senseAt(cx, from).holding) {
    const office = officeBetween(article, from, to);
    if (office) return office;
  }
  // "ông A, Trưởng phòng, giữ chức Phó Chủ tịch": the new office may have been read as one more of his
  return officeHeld(article, from, to) ?? (passive ? undefined : officeHeld(article, last.nameEnd, from));
}

/** The office behind a word of holding: làm, giữ chức. */
function officeHeld(article: Article, from: number, to: number): Office | undefined {
  const cx = article.under('personnel');
  for (let at = from; at < to; at = after(cx, at)) {
    if (!senseAt(cx, at).holding) continue;
    const office = officeBetween(article, after(cx, at), to);
    if (office) return office;
  }
  return undefined;
}

function officeBetween(article: Article, from: number, to: number): Office | undefined {
  for (let at = from; at < to; at++) {
    const office = readOffice(article, at);
    if (office && office.end <= to) return office;
  }
  return undefined;
}

/** "nhiệm kỳ 2021-2026" behind the office. */
function termBehind(article: Article, from: number, to: number): string | undefined {
  const next = valuesIn(article, from, Math.min(to, from + 8)).find(({ value }) => value.kind === 'period');
  return next && senseAt(article.cx, next.start).spanHead === 'years' ? yearsOf(next.value as Period) : undefined;
}

function isFormer(article: Article, { start }: Office): boolean {
  return senseAt(article.under('people'), start).officeMark === 'kept';
}

/** The offices that people won; and those they lost, where the article gives them no other. */
export function officesOf(changes: readonly Personnel[], people: readonly PersonMention[]): Map<string, string[]> {
  const won = new Map<string, string[]>();
  for (const { person, action, position } of changes) {
    if (!position) continue;
    const lost = action === 'dismissed' || action === 'resigned';
    if (!lost || !people.some(({ name, before, behind }) => name === person && before.length + behind.length > 0)) {
      won.set(person, [...(won.get(person) ?? []), position]);
    }
  }
  return won;
}
