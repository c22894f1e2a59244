// The session: whether the article reports on one, and where it speaks of it.
//
// A session is reported where it opens, sits or closes (Sáng 10/12, HĐND tỉnh khai mạc Kỳ họp thứ Năm), near the head of the
// article; so is one that only its acts tell of (Chiều 8/6, Quốc hội thảo luận …), or the day in its name (kỳ họp … hôm 26/10). One that is prepared, awaited, long past or
// merely referred to (để trình kỳ họp thứ 4, tại kỳ họp tới) makes no report.
import { itemAt } from '../../base/own.js';
import type { SessionVerb } from '../../lexicon/report-entry.js';
import { after, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, valueOver, valuesIn } from '../article.js';
import { frame } from '../frame.js';
import { pastDateline, type Sentence } from '../sentence.js';
import type { AssemblyMention } from './body.js';
import { isDay } from './day.js';
import { findAct, findQuestioning, isSubject } from './sitting.js';
import { hasRecentDay, isComing, isDatedNoun, isDatedSubject, isDistant, isUnderWay, nounReach } from './when.js';

/** A place where the reported session is spoken of. */
export interface SessionMention {
  readonly at: number;
  readonly sentence: Sentence;
  /** The number of its sentence. */
  readonly index: number;
  /** What is said of it there, and at which token: it opens, closes, is held, goes on. */
  readonly verb: SessionVerb | undefined;
  readonly verbAt: number | undefined;
  /** The word for a session does not stand there: only what the assembly does. */
  readonly implied: boolean;
  /** What is said of it is yet to come: Kỳ họp dự kiến bế mạc ngày 13/7. */
  readonly ahead: boolean;
}

/** How far into an article its own session is introduced, in sentences; a title, a lead, a caption and a few more. */
const headLength = 7;
const leadLength = 4;
const titleLength = 2;

/** The places that speak of the reported session; none where the article reports on no session. */
export function findSession(article: Article, assemblies: readonly AssemblyMention[]): SessionMention[] {
  const mentions: SessionMention[] = [];
  let introduced = false;
  let elsewhere = false;
  let titled = false;
  let next = 0;
  article.sentences.forEach((sentence, index) => {
    const named = (sentence.holds & frame.session) !== 0;
    if (!named && !(index < titleLength && sentence.holds & frame.meeting) && !(index < leadLength && isDated(article, sentence))) return;
    // asked once: a sentence may name the session over and over, and the next one hold as many days
    const scene: Scene = { ...look(article, sentence, titled), datedBehind: named && isDatedBehind(article, index) };
    // "Kỳ họp thứ 20 HĐND tỉnh: bầu Phó Chủ tịch UBND tỉnh", and in the lead: "Sáng 9/12, các đại biểu bỏ phiếu kín"
    if (index === 0) titled = named && scene.acts && scene.lastFuture < 0;
    if (index < titleLength && scene.meets && !introduced) elsewhere = true;
    while (next < assemblies.length && (assemblies[next] as AssemblyMention).start < sentence.start) next++;
    const known = mentions.length;
    for (const mention of named ? mentionsIn(article, sentence, index, scene) : []) {
      mentions.push(mention);
      if (!mention.ahead && index < (elsewhere ? titleLength : headLength)) introduced = true;
    }
    if (mentions.length > known || index >= leadLength || elsewhere || !scene.day) return;
    const act = findAct(article, sentence, scene, assemblies, next);
    const at = act >= 0 || scene.committee ? act : findQuestioning(article, sentence);
    if (at < 0) return;
    mentions.push({ at, sentence, index, verb: undefined, verbAt: undefined, implied: true, ahead: false });
    introduced = true;
  });
  return introduced ? mentions : [];
}

function isDated(article: Article, { start, end }: Sentence): boolean {
  return valuesIn(article, start, end).some(({ value }) => isDay(value));
}

// ---- what a sentence holds, seen once

export interface Scene {
  /** The last word of what is yet to come. */
  readonly lastFuture: number;
  readonly acts: boolean;
  /** So many of the deputies are counted: Kỳ họp thứ 9 có 33/36 đại biểu dự. */
  readonly attended: boolean;
  readonly date: boolean;
  readonly day: boolean;
  /** Another meeting is spoken of, or another body that hears answers. */
  readonly meets: boolean;
  readonly committee: boolean;
  /** Where the deputies are named as a body; -1 where they are not. */
  readonly members: number;
  /** The next sentence tells a day that has just been. */
  readonly datedBehind: boolean;
}

/** Under a title that names the session, whatever deputies are spoken of are those of the assembly. */
function look(article: Article, sentence: Sentence, titled: boolean): Scene {
  const cx = article.under.session;
  const scene = { lastFuture: -1, acts: false, attended: false, date: false, day: false, meets: false, committee: false, members: -1, datedBehind: false };
  for (let at = sentence.start; at < sentence.end; at = after(cx, at)) {
    const sense = senseAt(cx, at);
    if (sense.future) scene.lastFuture = at;
    if (sense.assemblyVerb) scene.acts = true;
    if (sense.otherMeeting) scene.meets = true;
    if (sense.committee) scene.committee = true;
    if ((sense.assemblyMember || (titled && sense.member)) && scene.members < 0) scene.members = at;
    const value = valueOver(article, at)?.value;
    if (value?.kind === 'ratio' && sense.member) scene.attended = true;
    if (value?.kind === 'date') {
      scene.date = true;
      if (isDay(value)) scene.day = true;
    }
  }
  return scene;
}

// ---- the word for a session

/** What stands before a session in its sentence, as far as it has been read. */
interface Before {
  /** Something before says that it is yet to come or past, to the end of the clause or of the sentence. */
  awaited: 'clause' | 'sentence' | undefined;
  /** After the last word that only counts right before it. */
  near: number;
  venue: boolean;
  /** Somebody is asked for something. */
  asked: boolean;
  /** An assembly is the subject of its clause. */
  subject: boolean;
  /** The verb that a session may be the object of. */
  verb: SessionVerb | undefined;
  verbAt: number;
}

const objectReach = 12;

function* mentionsIn(article: Article, sentence: Sentence, index: number, scene: Scene): Iterable<SessionMention> {
  const cx = article.under.session;
  const before: Before = { awaited: undefined, near: -1, venue: false, asked: false, subject: false, verb: undefined, verbAt: -1 };
  for (let at = sentence.start; at < sentence.end; at = after(cx, at)) {
    const { session, convening } = senseAt(cx, at);
    if (session === 'session' || (convening && before.subject && senseAt(cx, after(cx, at)).sessionKind)) {
      const mention = readMention(article, at, sentence, index, scene, before);
      if (mention) yield mention;
      before.verb = undefined;
    } else {
      passBy(article, at, sentence, before);
    }
  }
}

function passBy(article: Article, at: number, sentence: Sentence, before: Before): void {
  const cx = article.under.session;
  const { assembly, awaited, venue, session, sessionVerb, otherMeeting } = senseAt(cx, at);
  const unit = unitAt(cx, at);
  if (unit === 0x2c || unit === 0x3b) {
    if (before.awaited === 'clause') before.awaited = undefined;
    before.near = -1;
    before.venue = false;
    before.asked = false;
    before.subject = false;
    // "Khai mạc hôm 17/7 và bế mạc chiều 18/7, kỳ họp thứ 8 …": said beforehand of what follows
    if (before.verb !== 'run' && !isOpenOrClose(senseAt(cx, sentence.start).sessionVerb)) before.verb = undefined;
  }
  if (assembly && isSubject(article, at, sentence)) before.subject = true;
  if (awaited === 'near') before.near = after(cx, at);
  else if (awaited) before.awaited = awaited === 'sentence' ? awaited : (before.awaited ?? 'clause');
  // "yêu cầu Chính phủ báo cáo kết quả tại kỳ họp thứ 9": it is the one at which that is due
  if (senseAt(article.under.tasks, at).requestHead) before.asked = true;
  else if (before.asked && senseAt(article.under.documents, at).document === 'report') before.awaited ??= 'clause';
  // "trong kỳ họp thứ 3" in the middle of a sentence is often only when something is due
  if (venue === 'at' || (venue === 'in' && (at === pastDateline(article.cx, sentence) || senseAt(cx, after(cx, at)).session === 'sitting')))
    before.venue = true;
  const verb = session === 'sitting' ? sittingVerb(article, at) : sessionVerb;
  if (verb || otherMeeting) {
    before.verb = verb;
    before.verbAt = at;
  }
}

function isOpenOrClose(verb: SessionVerb | undefined): boolean {
  return verb === 'open' || verb === 'close';
}

/** Somebody is elected, or something is passed, in the next sentence. */
function isActedBehind(article: Article, index: number): boolean {
  const next = itemAt(article.sentences, index + 1);
  return next !== undefined && (next.holds & (frame.change | frame.passed)) !== 0 && look(article, next, false).lastFuture < 0;
}

/** "Các đại biểu dự kỳ họp thứ 2 từ 11 điểm cầu. Chương trình được dồn cả vào sáng 29/7.": the next sentence gives the day. */
function isDatedBehind(article: Article, index: number): boolean {
  const next = itemAt(article.sentences, index + 1);
  return next !== undefined && hasRecentDay(article, next.start, next.end);
}

/** phiên khai mạc, phiên bế mạc: a sitting that is named by what it does. */
function sittingVerb(article: Article, at: number): SessionVerb {
  const cx = article.under.session;
  for (let i = at + 1; i < after(cx, at); i++) {
    const { sessionVerb } = senseAt(cx, i);
    if (sessionVerb) return sessionVerb;
  }
  return 'run';
}

function readMention(article: Article, at: number, sentence: Sentence, index: number, scene: Scene, before: Before): SessionMention | null {
  const cx = article.under.session;
  const next = after(cx, at);
  if ((before.awaited || (before.near >= 0 && at - before.near <= 1)) && !isUnderWay(article, next, sentence)) return null;
  if (isDistant(article, at, sentence)) return null;
  const { sessionVerb: own } = senseAt(cx, at);
  // "họp kỳ thứ bảy", "mở kỳ họp thứ 23": noun and verb in one
  if (own) return { at, sentence, index, verb: own, verbAt: at, implied: false, ahead: false };
  const object = before.verb && at - before.verbAt <= objectReach ? { verb: before.verb, verbAt: before.verbAt, ahead: false } : undefined;
  const said = object && object.verb !== 'run' ? object : (verbBehind(article, next, sentence, before.venue) ?? object);
  if (said) return { at, sentence, index, verb: said.verb, verbAt: said.verbAt, implied: false, ahead: said.ahead || isComing(article, next, sentence) };
  const here = senseAt(cx, next).venue === 'this' || senseBefore(cx, at).venue === 'is';
  const held = here || isVenue(next, scene, before) || isSubjectOfActs(article, at, sentence, index, scene);
  const dated = isDatedSubject(article, at, sentence) || isDatedNoun(article, next, sentence);
  return held || dated ? { at, sentence, index, verb: undefined, verbAt: undefined, implied: false, ahead: false } : null;
}

/** "Tại kỳ họp thứ 20, HĐND tỉnh bầu …", "các đại biểu dự kỳ họp thứ 2": what was done there, or when, is told. */
function isVenue(next: number, scene: Scene, { venue }: Before): boolean {
  return venue && scene.lastFuture < next && (scene.acts || scene.date || scene.datedBehind);
}

/**
 * "Kỳ họp thứ 20, HĐND tỉnh Bắc Ninh thông qua 18 nghị quyết", or "Kỳ họp thứ nhất HĐND xã Ia Ly có một việc. Bà Sen được bầu …": in the
 * title it may be what is to come.
 */
function isSubjectOfActs(article: Article, at: number, sentence: Sentence, index: number, scene: Scene): boolean {
  const lead = index > 0 && index < leadLength && at === pastDateline(article.cx, sentence);
  if (!lead || scene.lastFuture >= 0 || isComing(article, at, sentence)) return false;
  return scene.acts || scene.attended || isActedBehind(article, index);
}

/** "Kỳ họp thứ 8, Quốc hội khóa XV bế mạc": a verb that has it as its subject. Its opening or closing tells more than that it went on. */
function verbBehind(article: Article, from: number, sentence: Sentence, venue: boolean): { verb: SessionVerb; verbAt: number; ahead: boolean } | undefined {
  const cx = article.under.session;
  let found: { verb: SessionVerb; verbAt: number; ahead: boolean } | undefined;
  let ahead = false;
  const limit = Math.min(sentence.end, from + nounReach);
  for (let at = from; at < limit && unitAt(cx, at) !== 0x3b; at = after(cx, at)) {
    const { session, sessionVerb: verb, future, otherMeeting } = senseAt(cx, at);
    if (session === 'sitting' || otherMeeting) break;
    if (future) ahead = true;
    // what an assembly holds at a session is not the session: tại kỳ họp, HĐND tỉnh tổ chức phiên chất vấn
    if (!verb || verb === 'hold' || (venue && verb !== 'last')) continue;
    // "khai mạc ngày 23/10 và dự kiến bế mạc ngày 24/11": it is under way
    if (!found || order.indexOf(verb) < order.indexOf(found.verb)) found = { verb, verbAt: at, ahead: ahead && found?.ahead !== false };
  }
  return found;
}

const order: readonly SessionVerb[] = ['close', 'open', 'last', 'hold', 'run'];
