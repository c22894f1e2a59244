// Pronouns: whom "ông", "bà" and "đồng chí" stand for when no name follows (ông cho biết, theo bà).
//
// It is who was named last, in the same sentence or the ones right before, and only where that sentence names one such
// person: between two men "ông" is left open.
import { after, isCapital, isNumber, isWord, senseAt, textOf } from '../../tokens/cursor.js';
import type { Article } from '../article.js';
import { frame } from '../frame.js';
import type { PersonMention } from './named.js';

const sentencesBack = 3;

/** Whom a sentence names that a pronoun could stand for. */
interface Named {
  readonly sentence: number;
  readonly name: string;
  readonly many: boolean;
}

/** The name behind each pronoun, by its token. */
export function findPronouns(article: Article, people: readonly PersonMention[]): Map<number, string> {
  const cx = article.under.people;
  const titles = titlesOf(article, people);
  const addressed = new Map<string, Named>();
  let open: Named | undefined;
  const found = new Map<number, string>();
  let next = 0;
  article.sentences.forEach((sentence, index) => {
    if (!(sentence.holds & frame.pronoun) && (people.at(next)?.start ?? sentence.end) >= sentence.end) return;
    for (let at = sentence.start; at < sentence.end; ) {
      const person = people.at(next);
      if (person && at >= person.start) {
        const title = titles.get(person.name);
        if (title) addressed.set(title, note(addressed.get(title), person.name, index));
        else open = note(open, person.name, index);
        next++;
        at = Math.max(at + 1, person.end);
        continue;
      }
      const end = after(cx, at);
      // "11 đồng chí" are many
      if (senseAt(cx, at).thirdPerson && !isNumber(cx, at - 1) && !(isWord(cx, end) && isCapital(cx, end))) {
        const title = textOf(cx, at, end).toLowerCase();
        const name = nearest(addressed.get(title), open, index);
        if (name) {
          found.set(at, name);
          addressed.set(title, note(addressed.get(title), name, index));
        }
      }
      at = end;
    }
  });
  return found;
}

/** How each person is addressed anywhere in the article; where nobody says so, what a middle name tells. */
function titlesOf(article: Article, people: readonly PersonMention[]): Map<string, string> {
  const cx = article.under.people;
  const titles = new Map<string, string>();
  for (const { name, start, nameStart } of people) {
    // "Chủ tịch UBND xã, bà Nguyễn Thị Thu Sương": right before the name
    for (const at of [start, nameStart - 1]) if (senseAt(cx, at).thirdPerson) titles.set(name, textOf(cx, at, after(cx, at)).toLowerCase());
  }
  for (const { name, nameStart, nameEnd } of people) {
    const title = nameEnd - nameStart > 2 ? senseAt(cx, nameStart + 1).addressedAs : undefined;
    if (title && !titles.has(name)) titles.set(name, title);
  }
  return titles;
}

function note(named: Named | undefined, name: string, sentence: number): Named {
  if (!named || named.sentence !== sentence) return { sentence, name, many: false };
  return named.name === name ? named : { sentence, name, many: true };
}

/** The one whom the nearest sentence names; those who are never addressed may be either. */
function nearest(addressed: Named | undefined, open: Named | undefined, sentence: number): string | undefined {
  const known = !open || (addressed && addressed.sentence > open.sentence) ? addressed : open;
  if (!known || known.many || sentence - known.sentence > sentencesBack) return undefined;
  const other = known === open ? addressed : open;
  return other && other.sentence === known.sentence && (other.many || other.name !== known.name) ? undefined : known.name;
}
