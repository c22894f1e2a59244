// People: everyone whom the article names with an office or a title, with the offices that it gives them.
//
//   person = office (',' office)* name           Bí thư Thị ủy, Chủ tịch HĐND thị xã Hồ Quốc Khánh
//          | title name [offices behind]         ông Lê Văn Khoa, Phó Chủ tịch UBND
//          | title last-part                     ông Khoa, once he is known
//          | name offices-behind
//          | citizen name                        cử tri Trần Thị Mẫu
//
// A name with none of them is nobody: by-lines, photographers, streets. named.ts reads one person, people-list.ts many.
import { after, isCapital, isUpper, isWord, lengthOf, opensLineAt, senseAt, senseBefore, unitAt, wordAt } from '../../tokens/cursor.js';
import { type Article, wordsOf } from '../article.js';
import { findFrame, frame } from '../frame.js';
import { readFellows, readHolders, readList } from './list.js';
import { readOffice, readPersonName } from './name.js';
import { isNameWord, isSurname } from './name-word.js';
import { enroll, type PersonMention, type Roll, readNamed, readOfficed, skipTitles } from './named.js';

const colon = 0x3a;

export function findPeople(article: Article): PersonMention[] {
  const cx = article.under.people;
  const roll: Roll = { found: [], parts: new Map(), known: new Set() };
  const { found } = roll;
  const { frames } = article;
  for (let at = findFrame(frames, frame.person, 0, cx.count); at < cx.count; at = findFrame(frames, frame.person, at, cx.count)) {
    const sense = senseAt(cx, at);
    const last = found.length;
    const honored = sense.honorific || goesOnAsName(article, at);
    if (sense.notPerson && !honored) {
      at = after(cx, at);
      continue;
    }
    if (sense.credit && unitAt(cx, after(cx, at)) === colon) at = after(cx, at) + 1;
    else if (sense.peopleHead || (sense.countedHead && unitAt(cx, after(cx, at)) === colon)) readList(article, after(cx, at), roll);
    else if (sense.office || sense.officeMark) {
      const person = readOfficed(article, at, roll);
      if (person) readFellows(article, enroll(roll, person), roll);
      else readHolders(article, at, roll);
    } else if (honored) {
      const person = readTitled(article, at, roll);
      if (person) enroll(roll, person);
    } else if (sense.surname) {
      const person = readBare(article, at, roll);
      if (person) enroll(roll, person);
    }
    at = found.length > last ? Math.max((found.at(-1) as PersonMention).end, at + 1) : at + 1;
  }
  return found;
}

/** "bà Triệu Thị Lan", "cô Tô Bích Ngân": a name goes on where the street and the island (Bà Triệu, Cô Tô) would end. */
function goesOnAsName({ under: { people: cx } }: Article, at: number): boolean {
  if (!senseAt(cx, at).notPerson || !wordAt(cx, at).honorific || isCapital(cx, at) || senseBefore(cx, at).namedThing) return false;
  return isSurname(cx, at + 1) && isNameWord(cx, after(cx, at), at);
}

function readTitled(article: Article, start: number, roll: Roll): PersonMention | null {
  const from = senseAt(article.under.people, start).notPerson ? start + 1 : skipTitles(article, start);
  // before a name, for the first words of "Phó Chủ tịch" would be one
  if (readOffice(article, from)) {
    const person = readOfficed(article, from, roll);
    return person && { ...person, start };
  }
  const end = readPersonName(article, from, true);
  if (end > from) return readNamed(article, start, from, end, [], roll);
  return isOneName(article, from) && roll.parts.get(wordsOf(article, from, from + 1)) ? readNamed(article, start, from, from + 1, [], roll) : null;
}

/** One capitalized word and no more: the Khoa of "ông Khoa". */
function isOneName(article: Article, at: number): boolean {
  const cx = article.under.people;
  if (!isWord(cx, at) || !isCapital(cx, at) || (isUpper(cx, at) && lengthOf(cx, at) > 1)) return false;
  return !isWord(cx, at + 1) || !isCapital(cx, at + 1) || senseAt(cx, at + 1).office === true;
}

/** Without a title a name takes an office behind it, an office won, the word for a citizen before it, or to be known already; and no street before it. */
function readBare(article: Article, at: number, roll: Roll): PersonMention | null {
  const cx = article.under.people;
  if (senseBefore(cx, at).namedThing || (isWord(cx, at - 1) && isCapital(cx, at - 1) && !opensLineAt(cx, at))) return null;
  const end = readPersonName(article, at);
  if (end === at) return null;
  const person = readNamed(article, at, at, end, [], roll);
  if (person.behind.length > 0 || person.held || roll.known.has(person.name)) return person;
  if (end - at < 3) return null;
  const { personnel } = senseAt(article.under.personnel, end);
  if (personnel?.person === 'before') return person;
  const start = citizenBefore(article, at);
  return start < at ? { ...person, start } : null;
}

/** Where the word for a citizen begins that ends right before a name. */
function citizenBefore({ under }: Article, at: number): number {
  for (const start of [at - 1, at - 2]) if (senseAt(under.tasks, start).citizen && after(under.tasks, start) === at) return start;
  return at;
}
