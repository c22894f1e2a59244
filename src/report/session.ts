// The session: whether the article reports on one, and which.
//
// A session is reported where it opens, sits or closes (Sáng 10/12, HĐND tỉnh khai mạc Kỳ họp thứ Năm), near the head of the
// article. One that is prepared, awaited or merely referred to (để trình kỳ họp thứ 4, tại kỳ họp tới) makes no report.
import type { CalendarDate, Ordinal, Period } from '../base/value.js';
import type { SessionVerb } from '../lexicon/report-entry.js';
import { after, isWord, senseAt, unitAt } from '../tokens/cursor.js';
import { type Article, type Placed, spanOf, valuesIn } from './article.js';
import type { AssemblyMention } from './body.js';
import type { Session } from './report.js';
import type { Sentence } from './sentence.js';

/** A place where the reported session is spoken of. */
export interface SessionMention {
  readonly at: number;
  readonly sentence: Sentence;
  /** What is said of it there: it opens, closes, is held, goes on. */
  readonly verb?: SessionVerb;
}

/** How far into an article its own session is introduced, in sentences; a title, a lead, a caption and a few more. */
const headLength = 7;
const leadLength = 4;
const titleLength = 2;

/** The places that speak of the reported session; none where the article reports on no session. */
export function findSession(article: Article, assemblies: readonly AssemblyMention[]): SessionMention[] {
  const cx = article.under('session');
  const mentions: SessionMention[] = [];
  let introduced = false;
  let elsewhere = false;
  article.sentences.forEach((sentence, index) => {
    if (index < leadLength && assemblies.some((assembly) => sits(article, assembly, sentence))) introduced = true;
    for (let at = sentence.start; at < sentence.end; at = after(cx, at)) {
      const { session, otherMeeting } = senseAt(cx, at);
      if (otherMeeting && index < titleLength && !introduced) elsewhere = true;
      if (session !== 'session' || isAwaited(article, at, sentence)) continue;
      const verb = verbOf(article, at, sentence);
      if (!verb && !isVenue(article, at, sentence)) continue;
      mentions.push({ at, sentence, ...(verb ? { verb } : {}) });
      if (index < (elsewhere ? titleLength : headLength)) introduced = true;
    }
  });
  return introduced ? mentions : [];
}

/** Whether an assembly is the subject of a verb of sitting, with a day beside it: "Chiều 8/6, Quốc hội thảo luận …". */
function sits(article: Article, { start, end }: AssemblyMention, sentence: Sentence): boolean {
  const cx = article.under('session');
  if (start < sentence.start || start >= sentence.end || senseAt(cx, start - 2).session || senseAt(cx, start - 1).session) return false;
  const verb = subjectVerb(article, end, sentence.end);
  if (!verb) return false;
  return valuesIn(article, sentence.start, sentence.end).some(({ value }) => value.kind === 'date' && isDay(value));
}

function subjectVerb(article: Article, from: number, limit: number): boolean {
  const cx = article.under('session');
  for (let at = from, words = 0; at < limit && words < 3; ) {
    const value = article.valueAt[at] as number;
    if (value >= 0) {
      at = (article.values[value] as Placed).end;
      continue;
    }
    if (!isWord(cx, at)) return false;
    if (senseAt(cx, at).assemblyVerb) return true;
    at = after(cx, at);
    words++;
  }
  return false;
}

/** Prepared, awaited, past: not the session at hand. */
function isAwaited(article: Article, at: number, sentence: Sentence): boolean {
  const cx = article.under('session');
  let awaited: 'clause' | 'sentence' | undefined;
  for (let i = sentence.start; i < at; i = after(cx, i)) {
    const unit = unitAt(cx, i);
    if ((unit === 0x2c || unit === 0x3b) && awaited === 'clause') awaited = undefined;
    const sense = senseAt(cx, i).awaited;
    if (sense === 'near' ? at - after(cx, i) <= 1 : sense) awaited = sense === 'sentence' ? sense : (awaited ?? 'clause');
  }
  if (awaited) return true;
  // what the session is called lies between: kỳ họp thứ 4 HĐND tỉnh sắp tới
  for (let i = after(cx, at), words = 0; i < sentence.end && words < 4; words++) {
    if (senseAt(cx, i).distant) return true;
    if (!isWord(cx, i) && (article.valueAt[i] as number) < 0) return false;
    i = after(cx, i);
  }
  return false;
}

const verbReach = 24;

/** What is said of the session near it. Its opening or closing tells more than that it went on. */
function verbOf(article: Article, at: number, sentence: Sentence): SessionVerb | undefined {
  const cx = article.under('session');
  let found: SessionVerb | undefined;
  const from = Math.max(sentence.start, at - verbReach);
  for (let i = from; i < Math.min(sentence.end, at + verbReach); i++) {
    const { sessionVerb } = senseAt(cx, i);
    const sitting = senseAt(cx, i).session === 'sitting' ? sittingVerb(article, i) : undefined;
    const verb = sitting ?? sessionVerb;
    if (verb && (!found || order.indexOf(verb) < order.indexOf(found))) found = verb;
  }
  return found;
}

const order: readonly SessionVerb[] = ['close', 'open', 'hold', 'run'];

/** phiên khai mạc, phiên bế mạc: a sitting that is named by what it does. */
function sittingVerb(article: Article, at: number): SessionVerb {
  const cx = article.under('session');
  for (let i = at + 1; i < after(cx, at); i++) {
    const { sessionVerb } = senseAt(cx, i);
    if (sessionVerb) return sessionVerb;
  }
  return 'run';
}

/** tại kỳ họp, trong phiên chất vấn kỳ họp: where what the sentence tells took place. */
function isVenue(article: Article, at: number, sentence: Sentence): boolean {
  const cx = article.under('session');
  const next = after(cx, at);
  if (senseAt(cx, next).venue === 'this') return true;
  let venue = false;
  for (let i = clauseStart(article, at, sentence); i < at; i = after(cx, i)) {
    const word = senseAt(cx, i).venue;
    // "trong kỳ họp thứ 3" in the middle of a sentence is often only when something is due
    if (word === 'at' || (word === 'in' && (i === sentence.start || senseAt(cx, after(cx, i)).session === 'sitting'))) venue = true;
  }
  if (!venue) return false;
  for (let i = next; i < sentence.end; i = after(cx, i)) if (senseAt(cx, i).future) return false;
  for (let i = sentence.start; i < sentence.end; i = after(cx, i)) if (senseAt(cx, i).assemblyVerb) return true;
  return valuesIn(article, sentence.start, sentence.end).some(({ value }) => value.kind === 'date');
}

function clauseStart(article: Article, at: number, sentence: Sentence): number {
  for (let i = at - 1; i >= sentence.start; i--) if (unitAt(article.cx, i) === 0x2c) return i + 1;
  return sentence.start;
}

// ---- what is known of it

/** Its number, term, kind and days, as far as the places that speak of it say them. */
export function describeSession(article: Article, mentions: readonly SessionMention[], assemblies: readonly AssemblyMention[]): Session {
  const evidence: Session['evidence'] = mentions.map(({ at }) => spanOf(article, at, after(article.under('session'), at)));
  const ordinal = first(mentions, (mention) => ordinalOf(article, mention));
  const council = first(mentions, (mention) => councilOf(article, mention, assemblies)) ?? first(assemblies, ({ end }) => termNumber(article, end));
  const term = council && termOf(article, council);
  const kind = kindOf(article, mentions) ?? (ordinal === 1 ? 'inaugural' : undefined);
  return {
    ...(ordinal ? { ordinal } : {}),
    ...(council ? { council: council.value } : {}),
    ...(kind ? { kind } : {}),
    ...(term ? { term } : {}),
    ...daysOf(article, mentions),
    evidence,
  };
}

function first<Item, Found>(items: readonly Item[], read: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const ordinalReach = 10;

/** "kỳ họp thứ 13", "kỳ họp HĐND TPHCM lần 5". */
export function ordinalOf(article: Article, { at, sentence }: SessionMention): number | undefined {
  const own = valuesIn(article, at, Math.min(sentence.end, at + ordinalReach)).find(({ value }) => value.kind === 'ordinal');
  if (!own || isTermNumber(article, own)) return undefined;
  return (own.value as Ordinal).value;
}

function isTermNumber(article: Article, { start }: Placed): boolean {
  return senseAt(article.cx, start).councilHead === true;
}

/** "khóa XIX" behind the session's name or the assembly's, in one sentence with the session. */
function councilOf(article: Article, { at, sentence }: SessionMention, assemblies: readonly AssemblyMention[]): { value: number; end: number } | undefined {
  for (const assembly of assemblies) {
    if (assembly.start < sentence.start || assembly.end > sentence.end) continue;
    const found = termNumber(article, assembly.end);
    if (found) return found;
  }
  const own = valuesIn(article, at, Math.min(sentence.end, at + ordinalReach + 6)).find(
    (placed) => placed.value.kind === 'ordinal' && isTermNumber(article, placed),
  );
  return own && { value: (own.value as Ordinal).value, end: own.end };
}

/** A term number within a few words of where an assembly's name ends, with nothing but another ordinal between. */
function termNumber(article: Article, end: number): { value: number; end: number } | undefined {
  for (const placed of valuesIn(article, end, Math.min(article.cx.count, end + 8))) {
    if (placed.value.kind !== 'ordinal') return undefined;
    if (isTermNumber(article, placed)) return placed.start - end <= 6 ? { value: placed.value.value, end: placed.end } : undefined;
  }
  return undefined;
}

/** ", nhiệm kỳ 2021 - 2026" behind the term number. */
function termOf(article: Article, { end }: { end: number }): string | undefined {
  const next = valuesIn(article, end, Math.min(article.cx.count, end + 4))[0];
  if (next?.value.kind !== 'period' || next.start - end > 1 || senseAt(article.cx, next.start).spanHead !== 'years') return undefined;
  return yearsOf(next.value);
}

export function yearsOf({ start, end }: Period): string | undefined {
  return start && end ? `${start.slice(0, 4)}/${end.slice(0, 4)}` : undefined;
}

/** What stands right behind the word, its number or a bracket: kỳ họp thứ 13 (kỳ họp cuối năm). */
function kindOf(article: Article, mentions: readonly SessionMention[]): Session['kind'] {
  const cx = article.under('session');
  return first(mentions, ({ at, sentence }) => {
    let next = after(cx, at);
    for (let i = 0; i < 4 && next < sentence.end; i++) {
      const { sessionKind } = senseAt(cx, next);
      if (sessionKind) return sessionKind;
      const value = article.valueAt[next] as number;
      if (value >= 0 && (article.values[value] as Placed).value.kind === 'ordinal') next = (article.values[value] as Placed).end;
      else if (unitAt(cx, next) === 0x2c || unitAt(cx, next) === 0x28) next++;
      else return undefined;
    }
    return undefined;
  });
}

/** The days it opened and closed, from the dates that stand with the verbs. */
function daysOf(article: Article, mentions: readonly SessionMention[]): { start?: string; end?: string } {
  const days: { start?: string; end?: string } = {};
  for (const { sentence, verb } of mentions) {
    if (!verb) continue;
    const dates = valuesIn(article, sentence.start, sentence.end).filter(({ value }) => value.kind === 'date' && isDay(value));
    const span = dates.find(({ value }) => isSpan(value as CalendarDate));
    if (span && verb !== 'close') {
      const { start, end } = span.value as CalendarDate;
      if (start && end) return { start, end };
    }
    const day = (dates[0]?.value as CalendarDate | undefined)?.start ?? (verb === 'open' ? nextDay(article, sentence) : undefined);
    if (!day) continue;
    if (verb === 'open') days.start ??= day;
    else if (verb === 'close') days.end ??= day;
    else if (verb === 'hold' && !days.start) {
      days.start = day;
      days.end ??= day;
    }
  }
  return days;
}

/** "… tại phiên khai mạc kỳ họp. Sáng 22/5, …": the day that the next sentence begins with. */
function nextDay({ sentences, values, valueAt }: Article, sentence: Sentence): string | undefined {
  const next = sentences[sentences.indexOf(sentence) + 1];
  if (!next) return undefined;
  // a heading may stand before the day without a full stop of its own
  for (let at = next.start; at < Math.min(next.end, next.start + 10); at++) {
    const value = values[valueAt[at] as number]?.value;
    if (value?.kind === 'date') return isDay(value) ? value.start : undefined;
  }
  return undefined;
}

function isDay(value: CalendarDate): boolean {
  return value.start !== undefined && (value.precision === 'day' || value.precision === 'minute');
}

function isSpan(value: CalendarDate): boolean {
  return value.start !== value.end;
}
