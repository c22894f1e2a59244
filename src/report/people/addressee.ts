// Whom a request is put to: UBND tỉnh, các sở, ngành; Chủ tịch UBND quận, phường, thủ trưởng các đơn vị.
import type { ReportSense } from '../../lexicon/report-entry.js';
import { after, type Cursor, isCapital, isUpper, isWord, opensLineAt, senseAt, unitAt } from '../../tokens/cursor.js';

const comma = 0x2c;

export interface Addressee {
  readonly start: number;
  readonly end: number;
}

/** "Chủ tịch UBND quận, phường, thủ trưởng các đơn vị": as far as the words for bodies and their names go. */
export function readAddressee(cx: Cursor<ReportSense>, at: number, limit: number): Addressee | null {
  if (!senseAt(cx, at).addressee) return null;
  let end = after(cx, at);
  while (end < limit) {
    const sense = senseAt(cx, end);
    if (sense.addressee || sense.addresseeTail || isNamed(cx, end) || (sense.sector && !sense.request)) end = after(cx, end);
    else if (isJoint(cx, end, sense) && goesOn(cx, end + 1)) end = after(cx, end + 1);
    else break;
  }
  return { start: at, end };
}

function isJoint(cx: Cursor<ReportSense>, at: number, sense: ReportSense): boolean {
  return unitAt(cx, at) === comma || sense.conjunction === true || unitAt(cx, at) === 0x2d;
}

function goesOn(cx: Cursor<ReportSense>, at: number): boolean {
  const sense = senseAt(cx, at);
  return sense.addressee === true || sense.addresseeTail === true || isNamed(cx, at);
}

/** A part of a name: a field of a department, a place. */
function isNamed(cx: Cursor<ReportSense>, at: number): boolean {
  if (!isWord(cx, at) || !isCapital(cx, at) || opensLineAt(cx, at)) return false;
  return senseAt(cx, at).sector === true || isUpper(cx, at) || !senseAt(cx, at).request;
}
