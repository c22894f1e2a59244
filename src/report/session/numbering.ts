// What a session is called: its number, the number and the years of the council's term, its kind.
//
// "HĐND tỉnh Đắk Lắk khóa X, nhiệm kỳ 2021–2026 khai mạc Kỳ họp thứ Năm, kỳ họp thường lệ cuối năm 2025."
import { bare } from '../../base/own.js';
import type { Ordinal, Period } from '../../base/value.js';
import { after, senseAt, senseBefore } from '../../tokens/cursor.js';
import { type Article, type Placed, spanOf, valueOver, valuesIn } from '../article.js';
import { frame } from '../frame.js';
import type { Session } from '../report.js';
import type { Sentence } from '../sentence.js';
import type { AssemblyMention } from './body.js';
import { daysOf } from './days.js';
import { pastBracket } from './place.js';
import type { SessionMention } from './session.js';
import { isDistant } from './when.js';

/** Its number, term, kind and days, as far as the places that speak of it say them; `assemblies` are where its own is named. */
export function describeSession(article: Article, mentions: readonly SessionMention[], assemblies: readonly AssemblyMention[]): Session {
  const evidence: Session['evidence'] = mentions.map(({ at }) => spanOf(article, at, after(article.under.session, at)));
  const title = titleMention(article);
  const ordinal =
    first(mentions, (mention) => ordinalOf(article, mention)) ??
    (title && ordinalOf(article, title)) ??
    first(earlierMentions(article, mentions), (mention) => ordinalOf(article, mention)) ??
    (mentions.at(0)?.implied ? first(addressed(article), (mention) => ordinalOf(article, mention)) : undefined) ??
    (mentions.length > 0 ? first(announced(article), (mention) => ordinalOf(article, mention)) : undefined);
  const council = first(mentions, (mention) => councilBehind(article, mention)) ?? first(assemblies, ({ end }) => termNumber(article, end));
  const term =
    first(mentions, (mention) => yearsAt(article, councilBehind(article, mention)?.end)) ??
    first(assemblies, ({ end }) => yearsAt(article, termNumber(article, end)?.end ?? end)) ??
    // "Kỳ họp thứ Nhất, nhiệm kỳ 2021 - 2026"
    first(mentions, (mention) => yearsAt(article, ownOrdinal(article, mention)?.end));
  const named = first(mentions, (mention) => kindOf(article, mention)) ?? (title && kindOf(article, title));
  const kind = named ?? (ordinal === 1 ? 'inaugural' : undefined);
  // the National Assembly sits for days even where it sits out of turn
  const brief = (kind === 'thematic' || kind === 'extraordinary') && assemblies.some(({ national }) => !national);
  const { start, end } = daysOf(article, mentions, assemblies, (mention) => brief && !mention.implied && kindOf(article, mention) === kind);
  return bare<Session>({
    ...(ordinal ? { ordinal } : {}),
    ...(council ? { council: council.value } : {}),
    ...(kind ? { kind } : {}),
    ...(term ? { term } : {}),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    evidence,
  });
}

function first<Item, Found>(items: Iterable<Item>, read: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const nounReach = 16;

/** "kỳ họp thứ 13", "kỳ họp HĐND TPHCM khóa IX lần 5", "kỳ họp 4". */
export function ordinalOf(article: Article, mention: SessionMention): number | undefined {
  return (ownOrdinal(article, mention)?.value as Ordinal | undefined)?.value;
}

/** "Kết quả kỳ họp thứ ba HĐND xã Đức Cơ": the title may tell the number and the kind that the text leaves out. */
function titleMention(article: Article): SessionMention | undefined {
  const cx = article.under.session;
  const sentence = article.sentences.at(0);
  if (!sentence || !(sentence.holds & frame.session)) return undefined;
  // token by token: "kết quả kỳ họp" is another phrase of the list
  for (let at = sentence.start; at < sentence.end; at++) {
    if (senseAt(cx, at).session !== 'session' || isDistant(article, at, sentence)) continue;
    return { at, sentence, index: 0, verb: undefined, verbAt: undefined, implied: false, ahead: false };
  }
  return undefined;
}

/** "Ông Rê mới tới được thị trấn để dự kỳ họp thứ 7": the number may stand before the session is told of. */
function* earlierMentions(article: Article, mentions: readonly SessionMention[]): Iterable<SessionMention> {
  const cx = article.under.session;
  for (let index = 0; index <= (mentions.at(0)?.index ?? -1); index++) {
    const sentence = article.sentences[index] as Sentence;
    if (!(sentence.holds & frame.session)) continue;
    for (let at = sentence.start; at < sentence.end; at = after(cx, at)) {
      const { awaited, session } = senseAt(cx, at);
      // "Sau hai ngày làm việc, …, kỳ họp thứ tám": such a word counts right before it
      if (awaited && (awaited !== 'near' || senseAt(cx, after(cx, at)).session === 'session')) break;
      if (session === 'session' && !isDistant(article, at, sentence))
        yield { at, sentence, index, verb: undefined, verbAt: undefined, implied: false, ahead: false };
    }
  }
}

const leadLength = 4;

/** "Ngày mai, HĐND tỉnh sẽ khai mạc kỳ họp thứ mười sáu": near the head of an article that numbers no other session it is its own. */
function* announced(article: Article): Iterable<SessionMention> {
  const cx = article.under.session;
  for (const [index, sentence] of article.sentences.slice(0, leadLength).entries()) {
    if (!(sentence.holds & frame.session)) continue;
    for (let at = sentence.start; at < sentence.end; at = after(cx, at)) {
      const verb = after(cx, at);
      const noun = after(cx, verb);
      if (!senseAt(cx, at).future || senseAt(cx, verb).sessionVerb !== 'open' || senseAt(cx, noun).session !== 'session') continue;
      yield { at: noun, sentence, index, verb: undefined, verbAt: undefined, implied: false, ahead: false };
    }
  }
}

const paperReach = 10;

/** "Theo báo cáo UBND tỉnh gửi kỳ họp thứ sáu": a report that is told of was sent to the session that hears it. */
function* addressed(article: Article): Iterable<SessionMention> {
  const { session: cx, documents } = article.under;
  for (const [index, sentence] of article.sentences.entries()) {
    if (!(sentence.holds & frame.session) || !(sentence.holds & frame.document)) continue;
    for (let at = sentence.start, paper = -paperReach; at < sentence.end; at++) {
      if (senseAt(cx, at).future) break;
      if (senseAt(documents, at).document === 'report') paper = at;
      if (at - paper >= paperReach || !senseBefore(cx, at).sending || senseAt(cx, at).session !== 'session' || isDistant(article, at, sentence)) continue;
      yield { at, sentence, index, verb: undefined, verbAt: undefined, implied: false, ahead: false };
    }
  }
}

function ownOrdinal(article: Article, { at, sentence, implied, ahead }: SessionMention): Placed | undefined {
  if (implied || ahead) return undefined;
  const next = after(article.under.session, at);
  for (const placed of valuesIn(article, at, Math.min(sentence.end, at + nounReach))) {
    if (placed.value.kind === 'ordinal' && !isTermNumber(article, placed)) return isOwn(article, next, placed) ? placed : undefined;
  }
  return undefined;
}

/** Nothing that is done at the session stands between it and its number: not "tại kỳ họp, HĐND bầu lần thứ hai". */
function isOwn(article: Article, from: number, { start }: Placed): boolean {
  const cx = article.under.session;
  for (let at = from; at < start; at = after(cx, at)) {
    const { assemblyVerb, sessionVerb } = senseAt(cx, at);
    if (assemblyVerb || sessionVerb) return false;
  }
  return true;
}

function isTermNumber(article: Article, { start }: Placed): boolean {
  return senseAt(article.cx, start).councilHead === true;
}

interface TermNumber {
  readonly value: number;
  readonly end: number;
}

/** "kỳ họp thứ 5, HĐND TP Hải Phòng khóa XV". */
function councilBehind(article: Article, { at, sentence, implied }: SessionMention): TermNumber | undefined {
  if (implied) return undefined;
  const own = valuesIn(article, at, Math.min(sentence.end, at + nounReach)).find((placed) => placed.value.kind === 'ordinal' && isTermNumber(article, placed));
  return own && { value: (own.value as Ordinal).value, end: own.end };
}

const termReach = 6;

/** A term number within a few words of where an assembly's name ends, and the bracket behind it, with nothing but another ordinal between. */
function termNumber(article: Article, end: number): TermNumber | undefined {
  const from = pastBracket(article.cx, end);
  // "HĐND tỉnh (khóa VI)"
  const [inside] = valuesIn(article, end, from);
  if (inside?.value.kind === 'ordinal' && isTermNumber(article, inside)) return { value: inside.value.value, end: inside.end };
  for (const placed of valuesIn(article, from, Math.min(article.cx.count, from + termReach + 2))) {
    if (placed.value.kind !== 'ordinal') return undefined;
    if (isTermNumber(article, placed)) return placed.start - from <= termReach ? { value: placed.value.value, end: placed.end } : undefined;
  }
  return undefined;
}

/** ", nhiệm kỳ 2021 - 2026" right behind the term number or the assembly's name. */
function yearsAt(article: Article, end: number | undefined): string | undefined {
  if (end === undefined) return undefined;
  const from = pastBracket(article.cx, end);
  // what stood in brackets may be the years themselves
  const next = valuesIn(article, end, Math.min(article.cx.count, end + 4)).at(0);
  if (next && next.start - end <= 1) return yearsIn(article, next);
  const behind = from > end ? valuesIn(article, from, Math.min(article.cx.count, from + 4)).at(0) : undefined;
  return behind && behind.start - from <= 1 ? yearsIn(article, behind) : undefined;
}

function yearsIn(article: Article, { value, start }: Placed): string | undefined {
  return value.kind === 'period' && senseAt(article.cx, start).spanHead === 'years' ? yearsOf(value) : undefined;
}

export function yearsOf({ start, end }: Period): string | undefined {
  return start && end ? `${start.slice(0, 4)}/${end.slice(0, 4)}` : undefined;
}

/** What stands behind the word, past its number, the assembly and a sign: kỳ họp thứ 13 (kỳ họp cuối năm), kỳ họp HĐND tỉnh giữa năm. */
function kindOf(article: Article, { at, sentence, ahead }: SessionMention): Session['kind'] {
  if (ahead) return undefined;
  const cx = article.under.session;
  const limit = Math.min(sentence.end, at + nounReach);
  for (let i = after(cx, at); i < limit; ) {
    const { sessionKind, assemblyVerb, sessionVerb, session } = senseAt(cx, i);
    if (sessionKind) return sessionKind;
    if ((sessionVerb && !session) || assemblyVerb) return undefined;
    const placed = valueOver(article, i);
    if (placed && placed.value.kind !== 'ordinal' && placed.value.kind !== 'period') return undefined;
    i = placed ? placed.end : after(cx, i);
  }
  return undefined;
}
