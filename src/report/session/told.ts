// What an article tells of the days of its session, as far as it has been read, and the day that a verb takes.
import type { SessionVerb } from '../../lexicon/report-entry.js';
import { after, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valueOver } from '../article.js';
import type { Sentence } from '../sentence.js';
import { isPlacedDay, type PlacedDay } from './day.js';

export interface SessionDays {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** What the sentences tell: its opening, its closing, the day or days that it was held on. */
export interface Told {
  opened: string | undefined;
  closed: string | undefined;
  held: SessionDays | undefined;
  /** It is said to take more than a day, or just one. */
  long: boolean;
  oneDay: boolean;
}

/** The verb at a token, or in the name of a sitting there (phiên khai mạc). */
export function verbFrom(article: Article, at: number): SessionVerb | undefined {
  const cx = article.under.session;
  const { session, sessionVerb } = senseAt(cx, at);
  if (session !== 'sitting') return sessionVerb;
  for (let i = at + 1; i < after(cx, at); i++) if (senseAt(cx, i).sessionVerb) return senseAt(cx, i).sessionVerb;
  return undefined;
}

export function note(article: Article, verb: SessionVerb, day: PlacedDay, told: Told): void {
  const { start, end } = day.value;
  if (start !== end) told.held ??= { start, end };
  else if (verb === 'open') told.opened ??= start;
  else if (verb === 'close') told.closed ??= end;
  else told.held ??= boundOf(article, day, start);
}

/** "diễn ra đến ngày 12/12" gives the end, "diễn ra từ ngày 10/12" the start. */
function boundOf({ cx }: Article, { start }: Placed, day: string): SessionDays {
  for (let at = start; at >= start - 2; at--) {
    const { joiner, rangeHead, upTo } = senseAt(cx, at);
    if (joiner === 'to' || upTo) return { start: undefined, end: day };
    if (rangeHead === 'from') return { start: day, end: undefined };
  }
  return { start: day, end: day };
}

export const dayReach = 12;

/** The day behind a verb, before another verb and in its clause; past a comma only where it stands right behind that. */
export function dayBehind(article: Article, from: number, { end }: Sentence): PlacedDay | undefined {
  const cx = article.under.session;
  let limit = Math.min(end, from + dayReach);
  for (let at = from; at < limit; ) {
    const placed = valueOver(article, at);
    if (placed) {
      if (isPlacedDay(placed)) return placed;
      at = placed.end;
      continue;
    }
    const unit = unitAt(cx, at);
    const verb = verbFrom(article, at);
    if (unit === 0x3b || (verb && verb !== 'run') || senseAt(cx, at).assemblyVerb) return undefined;
    if (unit === 0x2c) limit = Math.min(limit, at + 3);
    at = after(cx, at);
  }
  return undefined;
}
