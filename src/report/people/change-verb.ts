// The verbs of changing offices (bầu, miễn nhiệm, cho thôi) that tell what has come about: not "sẽ bầu", not "do HĐND bầu", and not
// "Tháng 6/2016, ông được bầu …", which tells of a life.
import type { PersonnelFrame } from '../../lexicon/report-entry.js';
import { after, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, valueOver } from '../article.js';
import { frame } from '../frame.js';
import type { Sentence } from '../sentence.js';
import { isLongAgo } from '../session/when.js';
import { type Office, readOffice } from './name.js';

const comma = 0x2c;
const semicolon = 0x3b;
const colon = 0x3a;
const passiveReach = 14;
const undoneReach = 5;
const longestOffice = 12;
const linkReach = 12;

export interface Verb {
  readonly at: number;
  readonly end: number;
  readonly frame: PersonnelFrame;
  /** The office that stands right before it: ghế Phó Chủ tịch HĐND | thuộc về. */
  readonly office: Office | undefined;
}

/** The verbs of a sentence; of two that touch (tiến hành bầu …, cho thôi làm nhiệm vụ) the first tells. */
export function findVerbs(article: Article, sentence: Sentence): Verb[] {
  const cx = article.under.personnel;
  const verbs: Verb[] = [];
  const clause: Clause = { start: sentence.start, past: false, seen: sentence.start };
  for (let at = sentence.start; at < sentence.end; at = after(cx, at)) {
    const { personnel } = senseAt(cx, at);
    const last = verbs.at(-1);
    if (!personnel || (last && at - last.end <= 2 && personnel.action === last.frame.action)) continue;
    const { needs } = personnel;
    const office = needs === 'before' ? officeBefore(article, at, sentence.start) : undefined;
    const end = needs === 'link' ? linkEnd(article, after(cx, at), sentence.end) : after(cx, at);
    if (end < 0) continue;
    if (needs && needs !== 'link' && !(office ?? (needs !== 'before' && readOffice(article, end)))) continue;
    if (needs === 'vote' && !(sentence.holds & frame.assent)) continue;
    if (!isUndone(article, at, sentence.start) && !isPast(article, at, clause)) verbs.push({ at, end, frame: personnel, office });
  }
  return verbs;
}

/** "Người được bầu | thay ông Thắng là | bà A": past the word before who comes; -1 where there is none. */
function linkEnd(article: Article, from: number, limit: number): number {
  const cx = article.under.people;
  for (let at = from; at < Math.min(limit, from + linkReach) && unitAt(cx, at) !== comma; at++) {
    const { holderMark, peopleHead } = senseAt(cx, at);
    if (holderMark || peopleHead) return after(cx, at);
  }
  return -1;
}

/** The clause that is being read, up to a semicolon: whether a time long ago has opened it, and how far it was looked through. */
interface Clause {
  start: number;
  past: boolean;
  seen: number;
}

/** "Năm 2016, ông được bầu …", "Sau đó, từ tháng 5/2018, bà …": a time long ago opens the clause, or what stands behind a comma. */
function isPast(article: Article, at: number, clause: Clause): boolean {
  const cx = article.under.personnel;
  // "sinh năm 1970" is about the person
  const opens = (i: number) => (i === clause.start || unitAt(cx, i - 1) === comma) && !senseAt(cx, i).asideHead;
  // no further than its verbs, and once for all of them
  for (; clause.seen < at; clause.seen++) {
    const i = clause.seen;
    if (unitAt(cx, i) === semicolon) {
      clause.start = i + 1;
      clause.past = false;
    }
    const placed = valueOver(article, i);
    if (placed?.start === i && (opens(i) || opens(i - 1)) && isLongAgo(article, placed)) clause.past = true;
  }
  return clause.past;
}

/** The office that ends right before a passive verb which nobody stands before: Hai Phó Chủ tịch UBND tỉnh | được bầu bổ sung gồm: …. */
export function officeEnding(article: Article, at: number, from: number): Office | undefined {
  let found: Office | undefined;
  for (let i = at - 1; i >= from && i >= at - longestOffice; i--) {
    const office = readOffice(article, i);
    if (office?.end === at && office.name === undefined) found = office;
  }
  return found;
}

/** The office that ends right before a token, as a seat to be had: ghế Phó Chủ tịch, not bằng khen của Chủ tịch. */
function officeBefore(article: Article, at: number, from: number): Office | undefined {
  const office = officeEnding(article, at, from);
  return office && senseBefore(article.under.personnel, office.start).holding ? office : undefined;
}

/** "sẽ bầu", "chức vụ do HĐND tỉnh bầu", "chưa được phê chuẩn"; not "(thôi làm đại biểu) do chuyển công tác và | bầu". */
function isUndone(article: Article, at: number, from: number): boolean {
  const cx = article.under.personnel;
  let joined = senseAt(article.under.people, at - 1).conjunction === true;
  for (let i = at - 1; i >= from && i >= at - undoneReach; i--) {
    if (unitAt(cx, i) === comma || unitAt(cx, i) === semicolon || unitAt(cx, i) === colon) return false;
    const { undone, relative, personnel } = senseAt(cx, i);
    // "do HĐND tỉnh bầu và phê chuẩn"
    if (personnel) joined = false;
    if (undone || (relative && !joined)) return true;
  }
  return false;
}

/** "đã được HĐND TP Hải Phòng ngày 13-7 bầu": the person stands before although the verb is active. */
export function isPassive(article: Article, { at }: Verb, from: number): boolean {
  const cx = article.under.personnel;
  for (let i = at - 1; i >= from && i > at - passiveReach; i--) {
    if (unitAt(cx, i) === comma || unitAt(cx, i) === semicolon) return false;
    if (senseAt(cx, i).passive) return true;
  }
  return false;
}
