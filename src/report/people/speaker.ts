// Speakers: everyone who may be saying something, by where they are named.
//
// A person in full (ông Lê Văn Khoa), by the last part of the name (ông Khoa, đại biểu Khoa), by a pronoun (ông), by an office that
// the article gives to one person (Chủ tịch UBND xã), or by an office that nobody is named for.
import { after, isCapital, isWord, opensLineAt, senseAt } from '../../tokens/cursor.js';
import { type Article, wordsOf } from '../article.js';
import { findFrame, frame } from '../frame.js';
import { readOffice } from './name.js';
import type { PersonMention } from './named.js';

/** Somebody who may be speaking. */
export interface Speaker {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Everyone named, in full or by the last word of the name, and every office that nobody is named for; by where they end. */
export function findSpeakers(article: Article, people: readonly PersonMention[], pronouns: ReadonlyMap<number, string>): Speakers {
  const cx = article.under.people;
  const starting = new Map<number, Speaker>();
  const ending = new Map<number, Speaker>();
  const byLastWord = lastWords(people);
  const byOffice = holders(article, people);
  const keep = (speaker: Speaker) => {
    starting.set(speaker.start, speaker);
    ending.set(speaker.end, speaker);
  };
  let next = 0;
  for (let at = 0; ; at++) {
    const person = people.at(next);
    at = findFrame(article.frames, frame.speaker, at, Math.max(at, person?.start ?? cx.count));
    if (at >= cx.count) break;
    if (person && at >= person.start) {
      keep({ start: person.start, end: person.end, name: person.name });
      if (person.nameEnd !== person.end) ending.set(person.nameEnd, { start: person.start, end: person.nameEnd, name: person.name });
      next++;
      at = person.end - 1;
      continue;
    }
    const pronoun = pronouns.get(at);
    if (pronoun) {
      keep({ start: at, end: after(cx, at), name: pronoun });
      continue;
    }
    const sense = senseAt(cx, at);
    if (!sense.honorific && !sense.office) continue;
    const short = shortName(article, at, byLastWord);
    const office = short || !sense.office ? null : readOffice(article, at);
    if (short) keep(short);
    // a deputy without a name is one of many
    else if (office && !sense.deputy && office.name === undefined) {
      const text = wordsOf(article, at, office.end);
      const holder = byOffice.get(text.toLowerCase());
      if (!holder && !isCapital(cx, at)) continue;
      keep({ start: at, end: office.end, name: holder ?? text });
      at = office.end - 1;
    }
  }
  return { starting, ending };
}

export interface Speakers {
  readonly starting: ReadonlyMap<number, Speaker>;
  readonly ending: ReadonlyMap<number, Speaker>;
}

/** The one whom the article gives an office, by the words of it: "Chủ tịch UBND xã cho biết". */
function holders(article: Article, people: readonly PersonMention[]): Map<string, string | undefined> {
  const names = new Map<string, string | undefined>();
  for (const { name, before, behind } of people) {
    for (const offices of [before, behind]) {
      for (const { start, end } of offices) {
        const text = wordsOf(article, start, end).toLowerCase();
        names.set(text, names.has(text) && names.get(text) !== name ? undefined : name);
      }
    }
  }
  return names;
}

/** The full name for the last word of it; none where two people share it. */
function lastWords(people: readonly PersonMention[]): Map<string, string | undefined> {
  const names = new Map<string, string | undefined>();
  for (const name of new Set(people.map((person) => person.name))) {
    const last = name.lastIndexOf(' ') + 1;
    const two = last < 2 ? 0 : name.lastIndexOf(' ', last - 2) + 1;
    keep(name.slice(last), name);
    if (two < last) keep(name.slice(two), name);
    if (0 < two) keep(name, name);
  }
  return names;

  function keep(short: string, name: string): void {
    names.set(short, names.has(short) ? undefined : name);
  }
}

/** "ông Thắng", "bà Thu Hà", "đại biểu Quang"; not the Đảng of "Bí thư Đảng ủy". */
function shortName(article: Article, at: number, names: ReadonlyMap<string, string | undefined>): Speaker | null {
  const cx = article.under.people;
  const from = after(cx, at);
  let end = from;
  while (end < from + 5 && isWord(cx, end) && isCapital(cx, end) && !opensLineAt(cx, end)) end++;
  if (end === from || senseAt(cx, from).organ) return null;
  const name = names.get(wordsOf(article, from, end));
  return name ? { start: at, end, name } : null;
}
