// Who asks: the verb of asking that the assembly, the one who presides over it or its resolution is the subject of.
//
//   HĐND tỉnh yêu cầu … · Chủ tịch HĐND tỉnh … nhấn mạnh UBND tỉnh cần … · bà Tâm đề nghị …
//
// Voters, deputies, departments ask too, and papers tell what was asked before: they are no askers.
import type { ReportSense } from '../../lexicon/report-entry.js';
import { after, type Cursor, senseAt, unitAt } from '../../tokens/cursor.js';
import type { Article } from '../article.js';
import type { Sentence } from '../sentence.js';
import { readAddressee } from './addressee.js';
import { pastAside } from './aside.js';
import type { Office } from './name.js';
import type { PersonMention } from './named.js';

const comma = 0x2c;
const colon = 0x3a;
const semicolon = 0x3b;
const announcementReach = 16;

/** Who asks, by the token where a person is named or stood for, and where their name ends: do they preside? */
export type Askers = ReadonlyMap<number, { readonly end: number; readonly presides: boolean }>;

/** Whoever holds an office that speaks for the session (Chủ tịch HĐND, Bí thư) speaks for it by name too: "bà Tâm yêu cầu". */
export function findAskers(article: Article, people: readonly PersonMention[], pronouns: ReadonlyMap<number, string>): Askers {
  const cx = article.under.tasks;
  const heads = new Set<string>();
  const presides = ({ start }: Office) => senseAt(cx, start).asker === 'head';
  for (const { name, before, behind } of people) if (before.some(presides) || behind.some(presides)) heads.add(name);
  const askers = new Map<number, { readonly end: number; readonly presides: boolean }>();
  for (const { name, start, end } of people) askers.set(start, { end, presides: heads.has(name) });
  for (const [at, name] of pronouns) askers.set(at, { end: after(article.under.people, at), presides: heads.has(name) });
  return askers;
}

/** The verb of asking that the session is the subject of: where it ends, and whether a must has to follow. */
export interface Head {
  readonly end: number;
  readonly stressed: boolean;
}

export function headOf(article: Article, sentence: Sentence, askers: Askers): Head | null {
  const cx = article.under.tasks;
  let asked: Asked;
  // "Chủ tịch HĐND mong cử tri đồng hành; đề nghị UBND …": whoever is named between, the next part of what one says is theirs
  let led = false;
  for (let at = sentence.start; at < sentence.end; ) {
    const sense = senseAt(cx, at);
    if (sense.past) return null;
    if (isQuote(unitAt(cx, at))) {
      const close = closingQuote(cx, at, sentence.end);
      if (close < 0) return null;
      at = close + 1;
      continue;
    }
    const person = asked === 'no' ? undefined : askers.get(at);
    if (person && (person.presides || asked !== 'head')) {
      asked = person.presides ? 'head' : 'no';
      at = person.end;
      continue;
    }
    if (asked === 'head') led = true;
    const pause = unitAt(cx, at) === comma || unitAt(cx, at) === semicolon;
    if (pause) asked = asked !== 'no' ? asked : led && unitAt(cx, at) === semicolon ? 'head' : undefined;
    else if (sense.asker && asked !== 'no') asked = sense.asker;
    // "Đồng chí Bí thư Huyện ủy lưu ý": the title of one who presides
    else if (sense.notAsker === 'person' && senseAt(cx, after(cx, at)).asker) asked = asked === 'no' ? asked : undefined;
    else if (sense.notAsker && isOther(sense.notAsker, asked)) asked = 'no';
    else if (asked && asked !== 'no') {
      if (sense.requestHead) return { end: after(cx, at), stressed: false };
      const list = sense.stressHead ? namedList(cx, after(cx, at), sentence.end) : -1;
      if (list >= 0) return { end: list, stressed: false };
      if (sense.stressHead && isStressed(article, after(cx, at), sentence.end)) return { end: pastSign(cx, after(cx, at)), stressed: true };
    }
    at = after(cx, at);
  }
  return null;
}

/** The other mark of a quotation that opens here; -1 where it goes on into the next sentence. */
function closingQuote(cx: Cursor<ReportSense>, open: number, limit: number): number {
  for (let at = open + 1; at < limit; at++) if (isQuote(unitAt(cx, at))) return at;
  return -1;
}

/** "nhấn mạnh: UBND tỉnh cần …", "nhấn mạnh, trong năm 2025, UBND tỉnh cần …", "nhấn mạnh cần …": what has to be done follows. */
function isStressed(article: Article, from: number, limit: number): boolean {
  const cx = article.under.tasks;
  const at = pastAside(article, pastSign(cx, from), limit);
  if (senseAt(cx, at).must !== undefined) return true;
  const addressee = readAddressee(cx, at, limit);
  return addressee !== null && senseAt(cx, addressee.end).must !== undefined;
}

/** The colon behind "một số nhiệm vụ trọng tâm"; -1 where no such list is announced. */
function namedList(cx: Cursor<ReportSense>, from: number, limit: number): number {
  let named = false;
  for (let at = from; at < limit && at < from + announcementReach; at++) {
    if (unitAt(cx, at) === colon) return named ? at : -1;
    if (unitAt(cx, at) === comma || unitAt(cx, at) === semicolon) return -1;
    if (senseAt(cx, at).taskNoun) named = true;
  }
  return -1;
}

type Asked = 'no' | 'body' | 'head' | undefined;

/** Whether it is another who asks now: the person who is named after the head is the head, a paper before the body is its own. */
function isOther(who: 'voice' | 'person' | 'paper', asked: Asked): boolean {
  return who === 'voice' || (who === 'person' ? asked !== 'head' : asked === undefined);
}

/** The token behind a comma or a colon. */
export function pastSign(cx: Cursor<ReportSense>, at: number): number {
  return unitAt(cx, at) === comma || unitAt(cx, at) === colon ? at + 1 : at;
}

export function isQuote(unit: number): boolean {
  return unit === 0x22 || unit === 0x201c || unit === 0x201d;
}
