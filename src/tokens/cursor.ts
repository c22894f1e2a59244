// All that a recognizer sees of a text: tokens, and what each of them means.
import { sliceOf, unitOf } from '../base/unit.js';
import { entryBits, type Layer, type Layers, widthShift } from './compile.js';
import { newRoom, type Room } from './room.js';
import { capital, number, opensLine, releaseTokens, sign, slot, small, spaced, type Tokens, typeOf, unitShift, word } from './token.js';

/** Tokens under one layer of meanings. */
export interface Cursor<Sense = object> {
  readonly text: string;
  readonly count: number;
  readonly data: Int32Array;
  readonly layer: Layer<Sense>;
  readonly entries: Int32Array;
}

/** Tokens under each of some layers. */
export function cursorsOver<Sense>(tokens: Tokens, { layers, match }: Layers<Sense>): Cursor<Sense>[] {
  const { text, count, data } = tokens;
  const found = match(tokens, new Int32Array(count * layers.length));
  return layers.map((layer, index) => ({ text, count, data, layer, entries: found.subarray(index * count, (index + 1) * count) }));
}

/** Room for the phrases of one layer. */
const room: Room = /* @__PURE__ */ newRoom();

/** Tokens under the only layer there is. */
export function cursorOver<Sense>(tokens: Tokens, { layers, match }: Layers<Sense>): Cursor<Sense> {
  const { text, count, data } = tokens;
  const entries = match(tokens, room.take(count).fill(0, 0, count));
  return { text, count, data, layer: layers[0] as Layer<Sense>, entries };
}

/** Hands back the room of tokens, and of the phrases found in them, that nobody will look at again. */
export function release({ text, count, data, entries }: Cursor<unknown>): void {
  releaseTokens({ text, count, data });
  room.give(entries);
}

/** What the longest phrase at a token means. Past the end, nothing does. */
export function senseAt<Sense>(cx: Cursor<Sense>, at: number): Sense {
  return cx.layer.senses[at >= 0 && at < cx.count ? (cx.entries[at] as number) & entryBits : 0] as Sense;
}

/** What the token means alone, whatever phrase it opens: "năm" in "năm qua". */
export function wordAt<Sense>(cx: Cursor<Sense>, at: number): Sense {
  const id = at >= 0 && at < cx.count ? (cx.data[at * 4 + slot.word] as number) : 0;
  return cx.layer.senses[cx.layer.singles[id] as number] as Sense;
}

/** What the phrase means that ends right before a token: of "kỳ họp thứ 13", before thứ, "kỳ họp". */
export function senseBefore<Sense>(cx: Cursor<Sense>, at: number): Sense {
  for (let width = 4; width > 0; width--) {
    const start = at - width;
    if (start >= 0 && (cx.entries[start] as number) >> widthShift === width) return senseAt(cx, start);
  }
  return cx.layer.senses[0] as Sense;
}

/** The token after the longest phrase at a token. */
export function after({ entries, count }: Cursor, at: number): number {
  return at < count ? at + ((entries[at] as number) >> widthShift || 1) : at + 1;
}

export function startOf(cx: Cursor, at: number): number {
  return at < cx.count ? (cx.data[at * 4 + slot.start] as number) : cx.text.length;
}

export function endOf(cx: Cursor, at: number): number {
  return cx.data[at * 4 + slot.end] as number;
}

/** How many code units a token has. */
export function lengthOf(cx: Cursor, at: number): number {
  return endOf(cx, at) - startOf(cx, at);
}

export function textOf(cx: Cursor, at: number, end: number = at + 1): string {
  return end > at ? sliceOf(cx.text, startOf(cx, at), endOf(cx, end - 1)) : '';
}

/** The same with one blank wherever the text has blanks, whatever they are and however many: a unit has one spelling. */
export function phraseOf(cx: Cursor, at: number, end: number): string {
  for (let i = at + 1; i < end; i++) if (!isGlued(cx, i) && !isOneBlank(cx, i)) return joined(cx, at, end);
  return textOf(cx, at, end);
}

function isOneBlank(cx: Cursor, at: number): boolean {
  const last = endOf(cx, at - 1);
  return startOf(cx, at) - last === 1 && unitOf(cx.text, last) === 0x20;
}

function joined(cx: Cursor, at: number, end: number): string {
  let phrase = textOf(cx, at);
  for (let i = at + 1; i < end; i++) phrase += (isGlued(cx, i) ? '' : ' ') + textOf(cx, i);
  return phrase;
}

/** The first code unit of a token; 0 past the end. */
export function unitAt(cx: Cursor, at: number): number {
  return at >= 0 && at < cx.count ? (cx.data[at * 4 + slot.shape] as number) >>> unitShift : 0;
}

function shapeAt(cx: Cursor, at: number): number {
  return at >= 0 && at < cx.count ? (cx.data[at * 4 + slot.shape] as number) : sign | spaced | opensLine;
}

export function isNumber(cx: Cursor, at: number): boolean {
  return typeOf(shapeAt(cx, at)) === number;
}

export function isWord(cx: Cursor, at: number): boolean {
  return typeOf(shapeAt(cx, at)) === word;
}

export function isSign(cx: Cursor, at: number): boolean {
  return typeOf(shapeAt(cx, at)) === sign;
}

/** Nothing stands between this token and the one before it. */
export function isGlued(cx: Cursor, at: number): boolean {
  return (shapeAt(cx, at) & spaced) === 0;
}

export function opensLineAt(cx: Cursor, at: number): boolean {
  return (shapeAt(cx, at) & opensLine) !== 0;
}

/** The first word of a line or after a full stop, a colon or an opening quote. */
export function opensSentence(cx: Cursor, at: number): boolean {
  if (at === 0 || opensLineAt(cx, at)) return true;
  const unit = unitAt(cx, at - 1);
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3a || unit === 0x2026 || unit === 0x22 || unit === 0x201c || unit === 0x2d;
}

export function isCapital(cx: Cursor, at: number): boolean {
  return (shapeAt(cx, at) & capital) !== 0;
}

/** All its letters are capitals: HĐND, XIII. */
export function isUpper(cx: Cursor, at: number): boolean {
  return (shapeAt(cx, at) & (capital | small)) === capital;
}

/** The value of a run of at most nine digits; -1 where the token is none. */
export function smallInteger(cx: Cursor, at: number): number {
  if (!isNumber(cx, at) || lengthOf(cx, at) > 9) return -1;
  let value = unitAt(cx, at) - 48;
  for (let i = startOf(cx, at) + 1; i < endOf(cx, at); i++) value = value * 10 + unitOf(cx.text, i) - 48;
  return value;
}

/** Letters or digits go on without a blank, or past a dash, a slash, a dot, a comma or a colon that is glued to both. */
export function isGluedOn(cx: Cursor, at: number): boolean {
  if (at >= cx.count || !isGlued(cx, at)) return false;
  if (isWord(cx, at) || isNumber(cx, at)) return true;
  const unit = unitAt(cx, at);
  const joins = unit === 0x2d || unit === 0x2f || unit === 0x3a || unit === 0x2e || unit === 0x2c || unit === 0x2013;
  return joins && isGlued(cx, at + 1) && isNumber(cx, at + 1);
}
