// Statements: what people say, in their own words or told by the reporter.
//
//   direct   = '“' text '”' [','|'-'] speaker verb           "…", ông An nói; “…” - bà Bình nhấn mạnh
//            | [speaker] … verb ':' '“' text '”'             Ông Khoa khẳng định: “…”
//   reported = speaker verb [','|':'|rằng] text              Giám đốc Sở cho biết, …
//            | theo speaker (','|':'|thì) text               Theo ông Khoa, …; Tuy nhiên, theo bà: …; Theo ông thì …
//
// Quotation marks without a verb of saying are names and irony (những vấn đề “nóng”).
import { after, isCapital, isWord, opensLineAt, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, type PartCursor, spanOf, wordsOf } from '../article.js';
import { frame } from '../frame.js';
import type { Statement } from '../report.js';
import type { Sentence } from '../sentence.js';
import type { PersonMention } from './named.js';
import { findSpeakers, type Speaker, type Speakers } from './speaker.js';

interface Quote {
  /** The marks themselves. */
  readonly open: number;
  readonly close: number;
}

const comma = 0x2c;
const colon = 0x3a;
const shortestText = 3;
const shortestSentence = 6;
const bracketReach = 12;
const fillerReach = 5;
const verbReach = 24;
const openerReach = 12;

/** All that is said, in the order of the text. */
export function findStatements(article: Article, people: readonly PersonMention[], pronouns: ReadonlyMap<number, string>): Statement[] {
  const speakers = findSpeakers(article, people, pronouns);
  const quotes = findQuotes(article);
  const found: { at: number; statement: Statement }[] = [];
  const taken = new Uint8Array(article.cx.count);
  for (const quote of quotes) {
    taken.fill(1, quote.open, quote.close + 1);
    const speech = speechBehind(article, speakers, quote) ?? speechBefore(article, speakers, quote);
    if (!speech || quote.close - quote.open <= shortestText) continue;
    taken.fill(2, quote.open, quote.close + 1);
    found.push({ at: quote.open, statement: describe(article, quote.open + 1, quote.close, speech.name, true) });
  }
  for (const sentence of article.sentences) {
    if (!(sentence.holds & frame.speech) || taken[sentence.start] !== 0) continue;
    const speech = reportedSpeech(article, speakers, sentence);
    if (!speech || isTaken(taken, speech.from, sentence.end)) continue;
    found.push({ at: speech.from, statement: describe(article, speech.from, sentence.end, speech.name, false) });
  }
  return found.sort((a, b) => a.at - b.at).map(({ statement }) => statement);
}

/** A quotation of their own is among the words. */
function isTaken(taken: Uint8Array, from: number, to: number): boolean {
  return taken.subarray(from, to).includes(2);
}

function describe(article: Article, from: number, to: number, speaker: string | undefined, direct: boolean): Statement {
  let end = to;
  while (end > from + 1 && (unitAt(article.cx, end - 1) === comma || (!direct && unitAt(article.cx, end - 1) === 0x2e))) end--;
  return { ...(speaker ? { speaker } : {}), text: wordsOf(article, from, end), direct, evidence: [spanOf(article, from, end)] };
}

/** Pairs of quotation marks, each within one line; of one inside another (“… kiểu “đánh trống bỏ dùi” mà …”) the outer. */
function findQuotes({ cx, sentences }: Article): Quote[] {
  const quotes: Quote[] = [];
  const opened: number[] = [];
  for (const { start, end, opensLine, holds } of sentences) {
    if (opensLine) opened.length = 0;
    if (!(holds & frame.quote)) continue;
    for (let at = start; at < end; at++) {
      const unit = unitAt(cx, at);
      if (unit === 0x201c || (unit === 0x22 && opened.length === 0)) opened.push(at);
      else if (unit === 0x201d || unit === 0x22) {
        const open = opened.pop();
        if (open === undefined) continue;
        while ((quotes.at(-1)?.open ?? -1) > open) quotes.pop();
        quotes.push({ open, close: at });
      }
    }
  }
  return quotes;
}

/** Behind the quotation: ", ông An nói", "- bà Bình nhấn mạnh", ", theo ông Cao". */
function speechBehind(article: Article, speakers: Speakers, { close }: Quote): { readonly name: string | undefined } | null {
  const cx = article.under.speech;
  let at = close + 1;
  while (at < close + 3 && isSeparator(unitAt(cx, at)) && !opensLineAt(cx, at)) at++;
  if (at >= cx.count || opensLineAt(cx, at)) return null;
  if (at > close + 1 && senseAt(cx, at).following) return speakers.starting.get(after(cx, at)) ?? null;
  const from = senseAt(cx, at).speechOpener ? after(cx, at) : at;
  const speaker = speakers.starting.get(from);
  return speaker && verbAfter(article, speaker.end) >= 0 ? speaker : null;
}

/**
 * Before the quotation: a verb of saying and a colon, with the speaker before it where one is named. Without the colon only a
 * whole sentence is a quotation: ông A chất vấn “Vì sao đường vẫn ngập?”, not nhấn mạnh “thước đo”.
 */
function speechBefore(article: Article, speakers: Speakers, { open, close }: Quote): { readonly name: string | undefined } | null {
  const cx = article.under.speech;
  const introduced = unitAt(cx, open - 1) === colon;
  if (!introduced && (close - open <= shortestSentence || !isCapital(cx, open + 1) || !endsWithSpeech(cx, open))) return null;
  const nobody = introduced ? { name: undefined } : null;
  const least = Math.max(0, open - verbReach);
  let verb = -1;
  let apart = false;
  // "trả lời ông A: “…”"
  let addressed = false;
  for (let at = open - 1; at >= least && !isBreak(unitAt(cx, at)); at--) {
    // "đại biểu Lý Văn Tám (Q.8) hỏi thêm": the full stop in a bracket ends nothing
    if (unitAt(cx, at) === 0x29) at = openingBracket(article, at);
    // "Ông Khoa: “…”"
    const speaker = speakers.ending.get(at);
    if (speaker && verb < 0 && at === open - 1) {
      if (isSubject(article, speaker)) return speaker;
      addressed = true;
    }
    if (senseAt(cx, at).speech) verb = at;
    else if (verb >= 0 && isSeparator(unitAt(cx, at))) apart = true;
    // "ông A giơ bảng tranh luận lúc 10h20: “…”": other words may stand before the verb, where nobody else comes in between
    if (speaker && verb >= 0 && (verbAfter(article, at) >= 0 || (introduced && !apart))) return isSubject(article, speaker) ? speaker : nobody;
    if (opensLineAt(cx, at)) break;
  }
  return verb >= 0 && !addressed ? nobody : null;
}

/** A verb of saying, or its rằng, ends right before a token. */
function endsWithSpeech(cx: PartCursor, at: number): boolean {
  const sense = senseBefore(cx, at);
  return sense.speech !== undefined || sense.that === true;
}

/** "Ông A cho biết, …", "Theo ông A, …": where what is said begins. */
function reportedSpeech(article: Article, speakers: Speakers, { start, end }: Sentence): { name: string; from: number } | null {
  const cx = article.under.speech;
  const source = sourceMark(cx, start, end);
  const told = source < 0 ? undefined : speakers.starting.get(after(cx, source));
  if (told) {
    const sign = unitAt(cx, told.end);
    const parted = sign === comma || sign === colon || senseAt(cx, told.end).sourceEnd === true;
    return parted && end - told.end > shortestText ? { name: told.name, from: told.end + 1 } : null;
  }
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
    const strong = unitAt(cx, next) === colon || senseAt(cx, next).that === true;
    const signed = strong || unitAt(cx, next) === comma;
    if ((speech === 'quoted' && !strong) || (speech === 'marked' && !signed)) return null;
    const from = signed ? after(cx, next) : next;
    return end - from > shortestText ? { name: speaker.name, from } : null;
  }
  return null;
}

/** The theo of "Theo ông A, …", "Tuy nhiên, theo ông A, …"; -1 where it heads neither the sentence nor what stands behind its first comma. */
function sourceMark(cx: PartCursor, start: number, end: number): number {
  if (senseAt(cx, start).following) return start;
  const limit = Math.min(end, start + openerReach);
  for (let at = start; at < limit && !senseAt(cx, at).speech; at++) if (unitAt(cx, at) === comma) return senseAt(cx, at + 1).following ? at + 1 : -1;
  return -1;
}

/** The verb of saying right behind a speaker, past a comma and a few small words; -1 where there is none. */
function verbAfter(article: Article, from: number): number {
  const cx = article.under.speech;
  const start = skipBracket(article, from);
  for (let at = start; at < start + fillerReach && at < cx.count && !opensLineAt(cx, at); at = after(cx, at)) {
    if (senseAt(cx, at).speech) return at;
    if (!senseAt(cx, at).speechFiller && !(isSeparator(unitAt(cx, at)) && at === start)) return -1;
  }
  return -1;
}

/** "Đại biểu Lý Văn Tám (quận 8) hỏi thêm": what a bracket says of the speaker. */
function skipBracket({ cx }: Article, at: number): number {
  if (unitAt(cx, at) !== 0x28) return at;
  for (let i = at + 1; i < at + bracketReach && i < cx.count; i++) if (unitAt(cx, i) === 0x29) return i + 1;
  return at;
}

/** Where a bracket opens that closes here. */
function openingBracket({ cx }: Article, close: number): number {
  for (let at = close - 1; at > close - bracketReach; at--) if (unitAt(cx, at) === 0x28) return at;
  return close;
}

/** The speaker begins a clause: not who is asked to tell, nor whose report it is; and nobody speaks along. */
function isSubject(article: Article, { start }: Speaker): boolean {
  const cx = article.under.speech;
  if (start === 0 || opensLineAt(cx, start)) return true;
  return !isWord(cx, start - 1) || senseAt(cx, start - 1).speechFiller === true || senseBefore(cx, start).speechOpener === true;
}

function isSeparator(unit: number): boolean {
  return unit === comma || unit === 0x2d || unit === 0x2013 || unit === 0x2014;
}

function isBreak(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x22 || unit === 0x201d;
}
