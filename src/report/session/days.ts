// The days a session sat: when it opened and when it closed.
//
// "Kỳ họp khai mạc sáng 11-7, dự kiến bế mạc chiều 13-7"; "Sau 3 ngày làm việc, chiều 8/12, kỳ họp bế mạc"; "Kỳ họp kéo dài 2,5
// ngày, từ 7 đến 9/12"; "Kỳ họp bế mạc chiều 14/12 sau một ngày làm việc". A day belongs to the verb that it stands behind, else to the one that
// it stands before, in its own part of the sentence. A sitting in between (ngày làm việc thứ hai) is neither the first day nor the last.
import { has, itemAt } from '../../base/own.js';
import type { SessionVerb } from '../../lexicon/report-entry.js';
import { after, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valueOver, valuesIn } from '../article.js';
import type { Sentence } from '../sentence.js';
import { readAside, readClosing, readSittings } from './aside.js';
import type { AssemblyMention } from './body.js';
import { type Day, dayAt, daysIn, isDay, type PlacedDay } from './day.js';
import type { SessionMention } from './session.js';
import { dayBehind, dayReach, note, type SessionDays, type Told, verbFrom } from './told.js';

/** `isBrief`: whether a mention of a session kept to one day (kỳ họp bất thường ngày 11/6) may stand for the day it was held; one kept to several days may. */
export function daysOf(
  article: Article,
  mentions: readonly SessionMention[],
  assemblies: readonly AssemblyMention[],
  isBrief: (mention: SessionMention) => boolean,
): SessionDays {
  const told: Told = { opened: undefined, closed: undefined, held: undefined, long: false, oneDay: false };
  let last: Sentence | undefined;
  for (const mention of mentions) {
    if (mention.sentence === last) continue;
    last = mention.sentence;
    if (mention.ahead && isNumbered(article, mention)) continue;
    readSentence(article, mention, told);
    readAside(article, itemAt(article.sentences, mention.index + 1), told);
    const named = mention.verb ? undefined : dayOfNoun(article, mention);
    if (named && (named.start !== named.end || isBrief(mention))) told.held ??= named;
  }
  if (mentions.length > 0 && !(told.opened && told.closed)) {
    readSittings(article, told);
    if (!told.closed) readClosing(article, assemblies, told);
    if (!told.held) told.held = wholeOf(article);
  }
  const { opened, closed, held, long, oneDay } = told;
  const start = opened ?? held?.start ?? (oneDay && !long ? closed : undefined);
  const end = closed ?? (long && held?.start === held?.end ? undefined : held?.end);
  return { start: start || undefined, end: end && !(start && end < start) ? end : undefined };
}

/** A session to come that bears a number, a kind or a year is another one: Kỳ họp thường lệ cuối năm dự kiến diễn ra vào tháng 12. */
function isNumbered(article: Article, { at }: SessionMention): boolean {
  const cx = article.under.session;
  const next = after(cx, at);
  return (article.valueAt[next] as number) >= 0 || senseAt(cx, next).sessionKind !== undefined;
}

function readSentence(article: Article, { sentence, index, verb, verbAt }: SessionMention, told: Told): void {
  const cx = article.under.session;
  if (valuesIn(article, sentence.start, sentence.end).some((placed) => isOneDay(article, placed))) told.oneDay = true;
  const days = daysIn(article, sentence.start, sentence.end);
  let used = 0;
  // the opening or closing whose day has not come yet: phiên khai mạc kỳ họp … diễn ra vào sáng 4-7
  let open: SessionVerb | undefined;
  let openEnd = 0;
  let opening: PlacedDay | undefined;
  let dated = false;
  // what a semicolon or a bracket parts from a verb is not its day: ngày 11-11; kỳ họp bế mạc
  let part = sentence.start;
  let outer = part;
  for (let at = sentence.start; at < sentence.end; at = after(cx, at)) {
    const unit = unitAt(cx, at);
    if (unit === 0x28) outer = part;
    if (unit === 0x3b || (unit === 0x28 && !dayAt(article, at - 1))) part = at;
    else if (unit === 0x29) part = outer;
    const act = verbAt === at ? verb : verbFrom(article, at);
    // what else an assembly holds is not the session: only the verb that takes it counts
    if (!act || act === 'run' || (act === 'hold' && verbAt !== at)) continue;
    if (isLong(article, at, sentence)) told.long = true;
    while ((itemAt(days, used + 1)?.end ?? at + 1) <= at) used++;
    const here = itemAt(days, used);
    const before = here && here.end <= at && here.start >= part ? here : undefined;
    const day = dayBehind(article, after(cx, at), sentence) ?? before;
    if (day && day === before) used++;
    if (day && (act !== 'hold' || !dated)) note(article, act === 'last' && open ? open : act, day, told);
    const both = act === 'close' && openEnd > 0 && at - openEnd <= 1;
    // "khai mạc và bế mạc trong buổi sáng 29/8", and with the day before them
    if (day && both && open === 'open') note(article, open, day, told);
    if (!day && both && opening) note(article, act, opening, told);
    if (act === 'open' || act === 'close') {
      opening = act === 'open' ? day : undefined;
      open = day ? undefined : act;
      openEnd = after(cx, at);
    } else if (day) open = undefined;
    dated ||= day !== undefined && act !== 'hold';
  }
  if (open === 'open') {
    const day = nextDay(article, index);
    if (day) told.opened ??= day;
  }
}

const leadLength = 10;
const gap = 8;

/** "Trong 3 ngày từ 17 đến 19/7, các đại biểu đã thảo luận …": so many days, and which, in a sentence near the head that speaks of the assembly or of sitting. */
function wholeOf(article: Article): SessionDays | undefined {
  const cx = article.under.session;
  for (const sentence of article.sentences.slice(0, leadLength)) {
    const values = valuesIn(article, sentence.start, sentence.end);
    const place = values.findIndex(({ value, end }, i) => {
      const next = itemAt(values, i + 1);
      return value.kind === 'duration' && next !== undefined && next.start - end <= gap && isDay(next.value) && isWhole(next.value);
    });
    if (place < 0) continue;
    for (let at = sentence.start; at < sentence.end; at = after(cx, at)) {
      const { assembly, session, sessionVerb, member } = senseAt(cx, at);
      if (assembly || session === 'session' || sessionVerb || member) return (values[place + 1] as PlacedDay).value;
    }
  }
  return undefined;
}

function isWhole({ start, end }: Day): boolean {
  return start !== end;
}

/** "… kỳ họp bất thường của HĐND TP.HCM về … ngày 11/6": the day that the name of the session goes on to, or that heads its sentence. */
function dayOfNoun(article: Article, { at, sentence }: SessionMention): SessionDays | undefined {
  const cx = article.under.session;
  let day: PlacedDay | undefined;
  for (let i = at; i < sentence.end && i < at + nounReach && unitAt(cx, i) !== 0x2c && !day; i++) day = dayAt(article, i);
  for (let i = sentence.start; i < at && i < sentence.start + headReach && !day; i++) day = dayAt(article, i);
  return day && { start: day.value.start, end: day.value.end };
}

const nounReach = 30;
const headReach = 8;

/** kéo dài 2,5 ngày, diễn ra trong 3 ngày: more than a day. */
function isLong(article: Article, at: number, { end }: Sentence): boolean {
  return valuesIn(article, at, Math.min(end, at + dayReach)).some(({ value }) => value.kind === 'duration' && has(value, 'iso') && manyDays.test(value.iso));
}

/** "(bế mạc) sau một ngày làm việc" */
function isOneDay({ under }: Article, { value, end }: Placed): boolean {
  return value.kind === 'duration' && has(value, 'iso') && value.iso === 'P1D' && senseAt(under.session, end - 1).sessionVerb === 'run';
}

const manyDays = /^P(?:[2-9]|\d\d)D/u;

/** "… tại phiên khai mạc kỳ họp. Sáng 22/5, …": the day that the next sentence begins with. */
function nextDay(article: Article, index: number): string | undefined {
  const next = itemAt(article.sentences, index + 1);
  if (!next) return undefined;
  // a heading may stand before the day without a full stop of its own
  for (let at = next.start; at < Math.min(next.end, next.start + 10); at++) {
    const value = valueOver(article, at)?.value;
    if (value?.kind === 'date') return isDay(value) ? value.start : undefined;
  }
  return undefined;
}
