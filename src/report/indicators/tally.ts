// Changes of several counts in a row, each told by its unit and what stands behind it.
//
//   "Xảy ra 68 vụ tai nạn giao thông, làm chết 44 người; so với cùng kỳ giảm 12 vụ, 5 người chết"
import type { Span } from '../../base/span.js';
import { senseAt } from '../../tokens/cursor.js';
import { spanOf, wordsOf } from '../article.js';
import { readBase } from './base.js';
import { compare } from './comparing.js';
import type { Draft } from './draft.js';
import type { Reading } from './figure.js';
import { isJoined } from './result.js';

/** So many counts before it are looked through: an accident has its cases, its dead, its injured. */
const mostCounts = 8;

/** Compares the count before it that a change in units is one of; null where there is none. */
export function readTally(reading: Reading): Draft | null {
  const { article, state, placed, relation, name, levelled } = reading;
  const changed = relation?.relation === 'increase' || relation?.relation === 'decrease';
  // "giảm 12 vụ nhưng tăng 8 người chết"
  const joined = isJoined(article, reading.from + 1) || senseAt(article.under.indicators, reading.from).adversative ? state.open.tally : null;
  const going = relation ? (changed ? relation : null) : placed.start - reading.from <= 1 ? joined : null;
  if (!going || state.sentence.lost || name || levelled || placed.value.kind !== 'quantity') return null;
  const counted = countOf(reading);
  if (!counted) return null;
  // "giảm 5 người chết so với cùng kỳ": past what stands behind the count
  const end = reading.behind?.at(-1)?.[1] ?? placed.end;
  const base = reading.base ?? readBase(article, end, reading.sentence.end, { days: counted.period, times: false, equalled: false });
  // "so với cùng kỳ giảm 12 vụ và 5 người chết": what stands before the first change is the base of all
  const first = going.base ?? joined?.base;
  const compared = compare({ ...reading, base: base ?? first ?? null }, going, counted);
  if (!compared) return null;
  state.open.tally = { ...going, base: first };
  state.open.until = Math.max(state.open.until, end, base?.end ?? end);
  return compared;
}

/** The last count of the same unit whose name holds what stands behind the change: of "5 người chết", "làm chết người". */
function countOf(reading: Reading): Draft | undefined {
  const { value } = reading.placed;
  if (value.kind !== 'quantity' || value.measure !== undefined) return undefined;
  const { drafts, state, article, sentence } = reading;
  const opening = spanOf(article, sentence.start, sentence.start + 1).start;
  const words = behindOf(reading);
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - mostCounts); i--) {
    const draft = drafts[i] as Draft;
    const { start } = draft.evidence[0] as Span;
    // "So với cùng kỳ giảm 12 vụ": a sentence that counts nothing itself goes on with the one before it
    if (start < (state.current ? opening : state.open.near)) return undefined;
    const { value: whole } = draft;
    if (whole.kind === 'quantity' && isUnitOf(value.unit.toLowerCase(), whole.unit.toLowerCase()) && draft.name.includes(words)) return draft;
  }
  return undefined;
}

function isUnitOf(part: string, whole: string): boolean {
  return whole === part || whole.startsWith(`${part} `);
}

/** What is counted; not the base of the change: giảm 265 hộ so với đầu năm. */
function behindOf({ article, behind, base }: Reading): string {
  const [start, end] = behind?.at(0) ?? [0, 0];
  return start === base?.start ? '' : wordsOf(article, start, end);
}
