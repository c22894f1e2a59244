// Folding: the text as the recognizers see it, and the way back to the text as it was given.
//
// NFC; blanks of every kind to a space; full-width forms to ASCII; stand-ins (ð, Cyrillic а in a Latin word) to the letter
// they stand for; the tone of "hoà", "khoá", "uỷ" to its older place (hòa, khóa, ủy); what cannot be seen is dropped.
// 99.8% of news articles are clean and pass through as they are: nothing is copied, no map is made.
import { graphemeSegments } from 'unicode-segmenter/grapheme';
import type { Span } from '../base/span.js';
import { classOf, isLetter, isUnclean, mayBearTone, space } from './characters.js';
import { isMisplaced, moved, withOlderTones } from './tones.js';

export interface Source {
  /** The text as it was given. */
  readonly original: string;
  /** The folded text. */
  readonly text: string;
  /** For each folded unit where its grapheme starts and ends in the original; absent where the two are the same. */
  readonly starts: Int32Array | undefined;
  readonly ends: Int32Array | undefined;
}

export function fold(original: string): Source {
  const first = firstUnclean(original);
  return first < 0 ? { original, text: withOlderTones(original), starts: undefined, ends: undefined } : foldFrom(original, first);
}

/** Where a stretch of the folded text stands in the original. */
export function toOriginal({ starts, ends }: Source, start: number, end: number): Span {
  if (!starts || !ends || start >= end) return { start, end };
  return { start: starts[start] as number, end: ends[end - 1] as number };
}

/** How far back the start of a grapheme is looked for: no letter is longer, and time must not grow with the text. */
const graphemeReach = 256;

/** The last place at or before an offset where no grapheme is cut. */
export function graphemeStart(text: string, offset: number): number {
  const from = Math.max(0, offset - graphemeReach);
  let start = from;
  for (const { index } of graphemeSegments(text.slice(from, offset + graphemeReach))) {
    if (from + index > offset) break;
    start = from + index;
  }
  return start;
}

function firstUnclean(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    if (isUnclean(unit)) return i;
  }
  return -1;
}

/** Grows by doubling; a grapheme rarely folds to more units than it had. */
interface Output {
  units: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
  length: number;
  /** Up to where it is known whether a Latin letter follows the stand-ins at hand, and whether one does. */
  known: number;
  leads: boolean;
  /** What stood before the grapheme at hand is gone. */
  gone: boolean;
}

function foldFrom(original: string, first: number): Source {
  const out: Output = {
    units: new Uint16Array(original.length + 16),
    starts: new Int32Array(original.length + 16),
    ends: new Int32Array(original.length + 16),
    length: 0,
    known: 0,
    leads: false,
    gone: false,
  };
  let i = 0;
  while (i < original.length) {
    const unit = original.charCodeAt(i);
    const next = i + 1 < original.length ? original.charCodeAt(i + 1) : 0;
    // the first mark may stand on the letter before it
    if (i < first - 1 || !(mayJoin(unit) || mayJoin(next))) {
      push(out, classOf(unit) === space ? 0x20 : unit, i, i + 1);
      i++;
      continue;
    }
    // A run that holds graphemes of more than one unit ends where two clean units meet.
    let end = i + 1;
    while (end < original.length && (isUnclean(original.charCodeAt(end)) || isUnclean(original.charCodeAt(end - 1)))) end++;
    for (const { segment, index } of graphemeSegments(original.slice(i, end))) foldGrapheme(out, original, segment, i + index);
    i = end;
  }
  moveTones(out);
  const text = decode(out);
  return { original, text, starts: out.starts.subarray(0, out.length), ends: out.ends.subarray(0, out.length) };
}

/**
 * A grapheme longer than the Stream-Safe Text Format of UAX #15 allows (30 marks on a letter) is nobody's letter, and
 * normalizing it may take quadratic time: it stands for itself as one sign.
 */
const longestGrapheme = 64;

/** Whether a unit may share a grapheme with another, or vanish: all that must be folded but blanks. */
function mayJoin(unit: number): boolean {
  return isUnclean(unit) && classOf(unit) !== space;
}

function foldGrapheme(out: Output, original: string, grapheme: string, start: number): void {
  const end = start + grapheme.length;
  if (grapheme.length > longestGrapheme) {
    push(out, 0xfffd, start, end);
    return;
  }
  let letter = '';
  for (let i = 0; i < grapheme.length; i++) {
    const unit = foldUnit(out, grapheme.charCodeAt(i), original, end);
    if (unit !== 0) letter += String.fromCharCode(unit);
  }
  const before = letter === '' ? -1 : joinedFrom(out, letter);
  out.gone = letter === '';
  let from = start;
  if (before >= 0) {
    from = out.starts[before] as number;
    letter = String.fromCharCode(...out.units.subarray(before, out.length)) + letter;
    out.length = before;
  }
  // composed last, so that a stand-in bears its marks too; some letters of other scripts are two even alone
  if (letter.length > 1 || isUnclean(letter.charCodeAt(0))) letter = letter.normalize('NFC');
  for (let i = 0; i < letter.length; i++) push(out, letter.charCodeAt(i), from, end);
}

/** Where the letter before starts that a mark belongs to, now that nothing stands between them any more; -1 where it belongs to none. */
function joinedFrom({ units, starts, length, gone }: Output, letter: string): number {
  if (!gone || length === 0) return -1;
  let from = length - 1;
  while (from > 0 && starts[from - 1] === starts[length - 1]) from--;
  const joined = String.fromCharCode(...units.subarray(from, length)) + letter;
  if (joined.length > longestGrapheme) return -1;
  const [first] = graphemeSegments(joined);
  return first?.segment.length === joined.length ? from : -1;
}

/** What one unit becomes; 0 where it is dropped. */
function foldUnit(out: Output, unit: number, original: string, end: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  if (unit === 0xf0) return 0x111;
  if (unit === 0xd0 || unit === 0x189) return 0x110;
  if (classOf(unit) === space) return 0x20;
  if (isUnseen(unit)) return 0;
  const twin = twins.get(unit);
  return twin !== undefined && (follows(out) || leads(out, original, end)) ? twin : unit;
}

/** Soft hyphens, joiners, marks of direction, variation selectors. */
function isUnseen(unit: number): boolean {
  if (unit === 0xad || unit === 0xfeff || (unit >= 0x200b && unit <= 0x200f)) return true;
  return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f) || (unit >= 0xfe00 && unit <= 0xfe0f);
}

/** Cyrillic letters that look like Latin ones, as they turn up inside Latin words; each stands over its twin. */
const cyrillic = 'аАеЕоОрРсСуУхХіІВКМНТ';
const latin = 'aAeEoOpPcCyYxXiIBKMHT';
const twins: ReadonlyMap<number, number> = /* @__PURE__ */ new Map(Array.from(cyrillic, (letter, at) => [letter.charCodeAt(0), latin.charCodeAt(at)]));

/** Whether the letter before, as it was folded, is a Latin one. */
function follows({ units, length }: Output): boolean {
  return length > 0 && isLatin(units[length - 1] as number);
}

/** Whether a Latin letter follows, past more stand-ins and their marks: both letters of "То" in "Тоàn" are Latin ones. */
function leads(out: Output, text: string, from: number): boolean {
  if (from <= out.known) return out.leads;
  let at = from;
  while (at < text.length && isPassed(text.charCodeAt(at))) at++;
  out.known = at;
  out.leads = at < text.length && isLatin(text.charCodeAt(at));
  return out.leads;
}

function isPassed(unit: number): boolean {
  return twins.has(unit) || isUnseen(unit) || isCombining(unit);
}

function isCombining(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f;
}

/** Full-width letters too, and the signs for kelvin and ångström: they become Latin ones. */
function isLatin(unit: number): boolean {
  if (unit === 0x212a || unit === 0x212b) return true;
  if (unit >= 0xff21 && unit <= 0xff5a) return unit <= 0xff3a || unit >= 0xff41;
  return isLetter(unit) && (unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00));
}

function moveTones(out: Output): void {
  const { units, length } = out;
  for (let i = 1; i < length; i++) {
    const unit = units[i] as number;
    if (!mayBearTone(unit)) continue;
    const from = Math.max(0, i - 2);
    const around = String.fromCharCode(...units.subarray(from, Math.min(length, i + 2)));
    if (!isMisplaced(around, i - from)) continue;
    [units[i - 1], units[i]] = moved(units[i - 1] as number, unit);
  }
}

function push(out: Output, unit: number, start: number, end: number): void {
  if (out.length === out.units.length) grow(out);
  out.units[out.length] = unit;
  out.starts[out.length] = start;
  out.ends[out.length] = end;
  out.length++;
}

function grow(out: Output): void {
  const size = out.units.length * 2;
  const units = new Uint16Array(size);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  units.set(out.units);
  starts.set(out.starts);
  ends.set(out.ends);
  Object.assign(out, { units, starts, ends });
}

function decode({ units, length }: Output): string {
  let text = '';
  for (let i = 0; i < length; i += 8192) text += String.fromCharCode(...units.subarray(i, Math.min(length, i + 8192)));
  return text;
}
