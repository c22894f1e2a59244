// Who or what a vote is on: the person or the title named last before it, those named in a row who got as many each, or the one
// who is elected right behind it.
import { itemAt } from '../../base/own.js';
import { senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import type { Article } from '../article.js';
import type { PersonMention } from '../people/named.js';
import type { Personnel, Resolution } from '../report.js';

const alikeReach = 3;

/** "Ông A và bà B | đều nhận 33/34 phiếu": those named in a row who got as many each; none where nothing says so. */
export function alikeBefore(article: Article, people: readonly PersonMention[], next: number, ballot: number): readonly PersonMention[] {
  const { under } = article;
  const end = itemAt(people, next - 1)?.end ?? ballot;
  let at = end;
  while (at < ballot && at < end + alikeReach && !senseAt(under.documents, at).alike) at++;
  if (at >= ballot || !senseAt(under.documents, at).alike) return [];
  let first = next - 1;
  while (first > 0 && isJoined(article, people[first - 1] as PersonMention, people[first] as PersonMention)) first--;
  return people.slice(first, next);
}

/** Nothing but a comma or và stands between two. */
function isJoined({ cx, under }: Article, one: PersonMention, other: PersonMention): boolean {
  if (other.start - one.end > 2) return false;
  for (let at = one.end; at < other.start; at++) if (unitAt(cx, at) !== 0x2c && !senseAt(under.people, at).conjunction) return false;
  return true;
}

/** With 33/34 deputies for it, bà Hương was elected: the one election that the sentence goes on with, or its one change of office. */
export function chosenBehind(changes: readonly Chosen[], next: number, limit: number): string | undefined {
  const chosen = itemAt(changes, next);
  return chosen && chosen.start < limit && chosen.rival >= limit ? chosen.person : undefined;
}

/** A change of office: where the one concerned is first named for it, and where the next one is that could be meant as well. */
export interface Chosen {
  readonly start: number;
  readonly person: string;
  readonly elected: boolean;
  rival: number;
}

/** "… bà Hương được bầu thay ông Thắng, được miễn nhiệm": behind an election only another one is its rival. */
export function changesInOrder(personnel: readonly Personnel[]): Chosen[] {
  const changes = personnel.map(({ person, action, evidence }) => ({ start: evidence.at(0)?.start ?? -1, person, elected: action === 'elected', rival: 0 }));
  changes.sort((a, b) => a.start - b.start);
  let next = Number.POSITIVE_INFINITY;
  let election = next;
  for (let i = changes.length - 1; i >= 0; i--) {
    const change = changes[i] as Chosen;
    change.rival = change.elected ? election : next;
    next = change.start;
    if (change.elected) election = next;
  }
  return changes;
}

/** The last person named before, whom nobody replaces: bầu ông A … thay ông Thắng, với 39/41 phiếu. */
export function votedBefore(article: Article, people: readonly PersonMention[], next: number): PersonMention | undefined {
  const last = itemAt(people, next - 1);
  return last && senseBefore(article.under.personnel, last.start).replacement ? itemAt(people, next - 2) : last;
}

export interface Titled {
  readonly start: number;
  readonly title: string;
}

export function titlesInOrder(resolutions: readonly Resolution[]): Titled[] {
  return resolutions.flatMap(({ title, evidence }) => evidence.map(({ start }) => ({ start, title }))).sort((a, b) => a.start - b.start);
}
