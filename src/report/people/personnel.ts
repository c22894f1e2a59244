// Changes of office: who was elected, dismissed, appointed, released. change.ts reads one verb with those it is about; here
// its people get the office won or lost, the one held so far, and the term, and lists behind a verb are followed.
//
// "HĐND xã bầu các chức danh sau:" and lines with a name each; "Kết quả, ông A giữ chức …" behind a vote; "3 Ủy viên mới
// gồm: …". A verb without a person (bầu bổ sung chức danh Phó Chủ tịch) changes nothing that can be told.
import { own } from '../../base/own.js';
import type { Period } from '../../base/value.js';
import type { PersonnelFrame } from '../../lexicon/report-entry.js';
import { after, isWord, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, spanOf, valuesIn } from '../article.js';
import { frame } from '../frame.js';
import type { Personnel } from '../report.js';
import type { Sentence } from '../sentence.js';
import { yearsOf } from '../session/numbering.js';
import { type Change, type Reading, readChanges } from './change.js';
import type { Office } from './name.js';
import type { PersonMention } from './named.js';
import { officeText } from './role.js';

const colon = 0x3a;
/** How far into its line the name of a list item stands. */
const itemReach = 8;
const termReach = 8;
/** How many sentences on the outcome of a vote is told. */
const outcomeReach = 5;

/** A verb whose people are still to come. */
interface Pending {
  readonly frame: PersonnelFrame;
  readonly at: number;
  readonly end: number;
  readonly office: Office | undefined;
  /** A colon ends its sentence: the lines behind it are its list. */
  readonly listed: boolean;
  left: number;
}

export function findPersonnel(article: Article, named: readonly PersonMention[], pronouns: ReadonlyMap<number, string>): Personnel[] {
  const people = withPronouns(article, named, pronouns);
  const found = new Map<string, Entry>();
  const offices = new Map<string, Office>();
  let next = 0;
  let pending: Pending | undefined;
  let told: Office | undefined;
  for (const sentence of article.sentences) {
    const first = next;
    while (next < people.length && (people[next] as PersonMention).start < sentence.end) next++;
    const changing = (sentence.holds & frame.change) !== 0;
    const last = told;
    told = undefined;
    if (!changing && !pending && first === next) continue;
    const here = people.slice(first, next);
    const { changes, open, named } = changing ? readChanges(article, sentence, here, last) : unchanged;
    told = named;
    for (const change of changes) keep(article, found, withPending(article, sentence, change, pending), offices);
    if (open) pending = { ...open, listed: unitAt(article.cx, sentence.end - 1) === colon, left: outcomeReach };
    else if (pending && changes.length === 0) {
      const change = behindPending(article, sentence, here, pending);
      for (const one of change) keep(article, found, one, offices);
      if (change.length === 0 && --pending.left < 0) pending = undefined;
    }
    for (const person of here) {
      const held = officeOf(article, person);
      if (held && !offices.has(person.name)) offices.set(person.name, held);
    }
  }
  return [...found.values()].map(({ change }) => change);
}

/** "Chính bà được bầu làm …", "miễn nhiệm ông": those who are named by a pronoun alone, as the subject of a clause or the object of a change. */
function withPronouns(article: Article, named: readonly PersonMention[], pronouns: ReadonlyMap<number, string>): readonly PersonMention[] {
  const { cx, under } = article;
  const meant: PersonMention[] = [];
  for (const [at, name] of pronouns) {
    const opens = at === 0 || !isWord(cx, at - 1) || senseBefore(under.speech, at).speechOpener || senseBefore(under.personnel, at).personnel;
    const end = after(under.people, at);
    if (opens) meant.push({ start: at, end, name, nameStart: at, nameEnd: end, before: [], behind: [], held: undefined, list: undefined, newly: false });
  }
  return meant.length > 0 ? [...named, ...meant].sort((a, b) => a.start - b.start) : named;
}

const unchanged: Reading = { changes: [], open: undefined, named: undefined };

interface Entry {
  change: Personnel;
  readonly evidence: Personnel['evidence'][number][];
}

/** Each change once; what the second telling adds is kept. */
function keep(article: Article, found: Map<string, Entry>, change: Change, offices: ReadonlyMap<string, Office>): void {
  const described = describe(article, change, offices);
  const key = `${described.person}\n${described.action}`;
  const known = found.get(key);
  if (!known) {
    const evidence = [...described.evidence];
    found.set(key, { change: { ...described, evidence }, evidence });
    return;
  }
  known.evidence.push(...described.evidence);
  known.change = { ...described, ...known.change };
}

function describe(article: Article, { person, frame, at, end, office }: Change, offices: ReadonlyMap<string, Office>): Personnel {
  const own = officeOf(article, person);
  const position = office ? officeText(article, office) : undefined;
  const held = own && own.start !== office?.start ? own : frame.action === 'elected' ? offices.get(person.name) : undefined;
  const from = held ? officeText(article, held) : undefined;
  // the term behind an office that was named before is another's
  const term = office && office.start < at ? undefined : termBehind(article, office?.end ?? end);
  return {
    person: person.name,
    action: frame.action,
    ...(position ? { position } : {}),
    ...(from && from !== position ? { from } : {}),
    ...(term ? { term } : {}),
    evidence: [
      spanOf(article, person.nameStart, person.nameEnd),
      ...(office ? [spanOf(article, at, end), spanOf(article, office.start, office.end)] : [spanOf(article, at, end)]),
    ],
  };
}

/** The office that somebody comes from: the first behind the name that is more than a seat in a committee, else the last before it. */
function officeOf({ under }: Article, { behind, before }: PersonMention): Office | undefined {
  return behind.find(({ start }) => !senseAt(under.people, start).membership) ?? behind.at(0) ?? before.at(-1);
}

/** The list or the outcome of a verb before: "- Ông A, Trưởng phòng", "Kết quả, ông A giữ chức …", "3 Ủy viên mới gồm: …". */
function behindPending(article: Article, sentence: Sentence, here: readonly PersonMention[], { frame, at, end, office, listed }: Pending): Change[] {
  const [first] = here;
  if (!first) return [];
  const outcome = senseAt(article.under.personnel, sentence.start).outcome === true;
  const item = listed && sentence.opensLine && first.start - sentence.start <= itemReach;
  const changes: Change[] = [];
  for (const person of here) {
    const won = person.newly ? person.before.at(0) : outcome ? person.held : item ? itemOffice(person, office) : undefined;
    if (won || (item && office)) changes.push({ person, frame, at, end, office: won });
    if (item && !outcome && person.list === undefined) break;
  }
  return changes;
}

/** "(HĐND tỉnh bầu bổ sung Ủy viên UBND tỉnh.) Kết quả, ông A trúng cử": the outcome of a verb before is about its office. */
function withPending(article: Article, sentence: Sentence, change: Change, pending: Pending | undefined): Change {
  if (change.office || !pending?.office || pending.frame.action !== change.frame.action) return change;
  if (!senseAt(article.under.personnel, sentence.start).outcome) return change;
  return { ...change, at: pending.at, end: pending.end, office: pending.office };
}

/** The office of a list item: the one that all have in common, the one said to be held, or the only one there. */
function itemOffice({ before, behind, held }: PersonMention, common: Office | undefined): Office | undefined {
  if (common) return common;
  return held ?? (before.length + behind.length === 1 ? (before.at(0) ?? behind.at(0)) : undefined);
}

/** "nhiệm kỳ 2021-2026" behind the office. */
function termBehind(article: Article, from: number): string | undefined {
  const next = valuesIn(article, from, Math.min(article.cx.count, from + termReach)).find(({ value }) => value.kind === 'period');
  return next && senseAt(article.cx, next.start).spanHead === 'years' ? yearsOf(next.value as Period) : undefined;
}

/** The offices that people won or lost. */
export function officesOf(changes: readonly Personnel[]): Map<string, string[]> {
  const offices = new Map<string, string[]>();
  for (const { person, position } of changes.map(own)) {
    if (!position) continue;
    const known = offices.get(person);
    if (known) known.push(position);
    else offices.set(person, [position]);
  }
  return offices;
}
