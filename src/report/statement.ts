// Statements: what people say, in their own words or told by the reporter.
//
//   direct   = '“' text '”' [','|'-'] speaker verb           "…", ông An nói; “…” - bà Bình nhấn mạnh
//            | [speaker] … verb ':' '“' text '”'             Ông Khoa khẳng định: “…”
//   reported = speaker verb [','|':'|rằng] text              Giám đốc Sở cho biết, …
//            | theo speaker ',' text                         Theo ông Khoa, …
//
// Quotation marks without a verb of saying are names and irony (những vấn đề “nóng”).
import { after, isCapital, isWord, opensLineAt, senseAt, unitAt } from '../tokens/cursor.js';
import { type Article, spanOf, wordsOf } from './article.js';
import { readOffice } from './name.js';
import type { PersonMention } from './named.js';
import type { Statement } from './report.js';
import type { Sentence } from './sentence.js';

/** Somebody who may be speaking. */
interface Speaker {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

interface Quote {
  /** The marks themselves. */
  readonly open: number;
  readonly close: number;
}

const comma = 0x2c;
const colon = 0x3a;
const shortestText = 3;
const fillerReach = 5;
const verbReach = 24;

/** All that is said, in the order of the text. */
export function findStatements(article: Article, people: readonly PersonMention[]): Statement[] {
  const speakers = findSpeakers(article, people);
  const quotes = findQuotes(article);
  const found: { at: number; statement: Statement }[] = [];
  const taken = new Int32Array(article.cx.count);
  for (const quote of quotes) {
    taken.fill(1, quote.open, quote.close + 1);
    const speech = speechBehind(article, speakers, quote) ?? speechBefore(article, speakers, quote);
    if (!speech || quote.close - quote.open <= shortestText) continue;
    taken.fill(2, quote.open, quote.close + 1);
    found.push({ at: quote.open, statement: describe(article, quote.open + 1, quote.close, speech.name, true) });
  }
  for (const sentence of article.sentences) {
    if (taken[sentence.start] !== 0) continue;
    const speech = reportedSpeech(article, speakers, sentence);
    if (!speech || taken.subarray(speech.from, sentence.end).includes(2)) continue;
    found.push({ at: speech.from, statement: describe(article, speech.from, sentence.end, speech.name, false) });
  }
  return found.sort((a, b) => a.at - b.at).map(({ statement }) => statement);
}

function describe(article: Article, from: number, to: number, speaker: string | undefined, direct: boolean): Statement {
  let end = to;
  while (end > from + 1 && (unitAt(article.cx, end - 1) === comma || (!direct && unitAt(article.cx, end - 1) === 0x2e))) end--;
  return { ...(speaker ? { speaker } : {}), text: wordsOf(article, from, end), direct, evidence: [spanOf(article, from, end)] };
}

/** Pairs of quotation marks, each within one line. */
function findQuotes({ cx }: Article): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  for (let at = 0; at < cx.count; at++) {
    const unit = unitAt(cx, at);
    if (opensLineAt(cx, at)) open = -1;
    if (unit === 0x201c || (unit === 0x22 && open < 0)) open = at;
    else if (open >= 0 && (unit === 0x201d || unit === 0x22)) {
      quotes.push({ open, close: at });
      open = -1;
    }
  }
  return quotes;
}

// ---- who speaks

/** Everyone named, in full or by the last word of the name, and every office that nobody is named for; by where they end. */
function findSpeakers(article: Article, people: readonly PersonMention[]): Speakers {
  const cx = article.under('people');
  const starting = new Map<number, Speaker>();
  const ending = new Map<number, Speaker>();
  const byLastWord = lastWords(people);
  const keep = (speaker: Speaker) => {
    starting.set(speaker.start, speaker);
    ending.set(speaker.end, speaker);
  };
  let next = 0;
  for (let at = 0; at < cx.count; at++) {
    const person = people[next];
    if (person && at >= person.start) {
      keep({ start: person.start, end: person.end, name: person.name });
      if (person.nameEnd !== person.end) ending.set(person.nameEnd, { start: person.start, end: person.nameEnd, name: person.name });
      next++;
      at = person.end - 1;
      continue;
    }
    const sense = senseAt(cx, at);
    if (!sense.honorific && !sense.office) continue;
    const short = sense.honorific ? shortName(article, at, byLastWord) : null;
    const office = short || !sense.office ? null : readOffice(article, at);
    if (short) keep(short);
    // a deputy without a name is one of many
    else if (office && !sense.deputy && office.name === undefined && isCapital(cx, at)) {
      keep({ start: at, end: office.end, name: wordsOf(article, at, office.end) });
      at = office.end - 1;
    }
  }
  return { starting, ending };
}

interface Speakers {
  readonly starting: ReadonlyMap<number, Speaker>;
  readonly ending: ReadonlyMap<number, Speaker>;
}

/** The full name for the last word of it; none where two people share it. */
function lastWords(people: readonly PersonMention[]): Map<string, string | undefined> {
  const names = new Map<string, string | undefined>();
  for (const { name } of people) {
    const words = name.split(' ');
    for (const short of new Set([words.at(-1) ?? name, words.slice(-2).join(' '), name])) {
      names.set(short, names.has(short) && names.get(short) !== name ? undefined : name);
    }
  }
  return names;
}

/** "ông Thắng", "bà Thu Hà". */
function shortName(article: Article, at: number, names: ReadonlyMap<string, string | undefined>): Speaker | null {
  const cx = article.under('people');
  const from = after(cx, at);
  let end = from;
  while (end < from + 5 && isWord(cx, end) && isCapital(cx, end) && !opensLineAt(cx, end)) end++;
  if (end === from) return null;
  const name = names.get(wordsOf(article, from, end));
  return name ? { start: at, end, name } : null;
}

// ---- who says it

/** Behind the quotation: ", ông An nói", "- bà Bình nhấn mạnh". */
function speechBehind(article: Article, speakers: Speakers, { close }: Quote): { name?: string } | null {
  const cx = article.under('speech');
  let at = close + 1;
  while (at < close + 3 && isSeparator(unitAt(cx, at)) && !opensLineAt(cx, at)) at++;
  if (at >= cx.count || at === close + 1 || opensLineAt(cx, at)) return null;
  const speaker = speakers.starting.get(at);
  return speaker && verbAfter(article, speaker.end) >= 0 ? speaker : null;
}

/** Before the quotation: a verb of saying and a colon, with the speaker before it where one is named. */
function speechBefore(article: Article, speakers: Speakers, { open }: Quote): { name?: string } | null {
  const cx = article.under('speech');
  if (unitAt(cx, open - 1) !== colon) return null;
  const least = Math.max(0, open - verbReach);
  let verb = -1;
  for (let at = open - 1; at >= least && !isBreak(unitAt(cx, at)); at--) {
    // "Ông Khoa: “…”"
    const speaker = speakers.ending.get(at);
    if (speaker && verb < 0 && at === open - 1) return isSubject(article, speaker) ? speaker : null;
    if (senseAt(cx, at).speech) verb = at;
    if (speaker && verb >= 0 && verbAfter(article, at) >= 0) return isSubject(article, speaker) ? speaker : {};
    if (opensLineAt(cx, at)) break;
  }
  return verb >= 0 ? {} : null;
}

/** "Ông A cho biết, …", "Theo ông A, …": where what is said begins. */
function reportedSpeech(article: Article, speakers: Speakers, { start, end }: Sentence): { name: string; from: number } | null {
  const cx = article.under('speech');
  const told = senseAt(cx, start).following ? speakers.starting.get(after(cx, start)) : undefined;
  if (told) return unitAt(cx, told.end) === comma && end - told.end > shortestText ? { name: told.name, from: told.end + 1 } : null;
  for (let at = start; at < end; at++) {
    const speaker = speakers.starting.get(at);
    if (!speaker || speaker.end >= end) continue;
    const verb = verbAfter(article, speaker.end);
    if (verb < 0 || !isSubject(article, speaker)) {
      at = speaker.end - 1;
      continue;
    }
    const { speech } = senseAt(cx, verb);
    const next = after(cx, verb);
    const signed = unitAt(cx, next) === comma || unitAt(cx, next) === colon || senseAt(cx, next).that === true;
    if (speech === 'quoted' || (speech === 'marked' && !signed)) return null;
    const from = signed ? after(cx, next) : next;
    return end - from > shortestText ? { name: speaker.name, from } : null;
  }
  return null;
}

/** The verb of saying right behind a speaker, past a comma and a few small words; -1 where there is none. */
function verbAfter(article: Article, from: number): number {
  const cx = article.under('speech');
  for (let at = from; at < from + fillerReach && at < cx.count && !opensLineAt(cx, at); at = after(cx, at)) {
    if (senseAt(cx, at).speech) return at;
    if (!senseAt(cx, at).speechFiller && !(isSeparator(unitAt(cx, at)) && at === from)) return -1;
  }
  return -1;
}

/** The speaker begins a clause: not who is asked to tell, nor whose report it is; and nobody speaks along. */
function isSubject(article: Article, { start }: Speaker): boolean {
  const cx = article.under('speech');
  if (start === 0 || opensLineAt(cx, start)) return true;
  return !isWord(cx, start - 1) || senseAt(cx, start - 1).speechFiller === true;
}

function isSeparator(unit: number): boolean {
  return unit === comma || unit === 0x2d || unit === 0x2013 || unit === 0x2014;
}

function isBreak(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x22 || unit === 0x201d;
}
