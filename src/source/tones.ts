// The tone of "hoà", "khoá", "uỷ", moved to the place where it stood before: hòa, khóa, ủy.
import { unitOf } from '../base/unit.js';
import { isLetter, mayBearTone, toLower } from './characters.js';

/** A text that is clean but for the place of some tones: no letter moves, so that every offset stays what it was. */
export function withOlderTones(text: string): string {
  let folded = '';
  let done = 0;
  for (let i = 1; i < text.length; i++) {
    const unit = unitOf(text, i);
    if (!mayBearTone(unit) || !isMisplaced(text, i)) continue;
    const [bearer, bare] = moved(unitOf(text, i - 1), unit);
    folded += text.slice(done, i - 1) + String.fromCharCode(bearer, bare);
    done = i + 1;
  }
  return done === 0 ? text : folded + text.slice(done);
}

/** A toned vowel at the end of a syllable after o or u, but not after qu: hoà, uý, yet not toàn or quý. */
export function isMisplaced(text: string, i: number): boolean {
  if (i === 0 || (i + 1 < text.length && isLetter(text.charCodeAt(i + 1)))) return false;
  const before = toLower(unitOf(text, i - 1));
  const onY = baseOf(unitOf(text, i)) === 0x79;
  if (before === 0x6f) return !onY; // oa, oe
  if (before !== 0x75 || !onY) return false; // uy
  return i < 2 || toLower(unitOf(text, i - 2)) !== 0x71;
}

/** The vowels that tones move between, each with its five tones behind it. */
const tones = 'aàáảãạeèéẻẽẹyỳýỷỹỵoòóỏõọuùúủũụ';
const rowLength = 6;
const placeOfTone: ReadonlyMap<number, number> = /* @__PURE__ */ new Map(Array.from(tones, (letter, at) => [letter.charCodeAt(0), at]));

function placeIn(unit: number): number {
  return placeOfTone.get(toLower(unit)) as number;
}

/** The vowel without its tone, in lower case. */
function baseOf(unit: number): number {
  const place = placeIn(unit);
  return tones.charCodeAt(place - (place % rowLength));
}

/** Two vowels when the tone of the second stands on the first: oà as òa. */
export function moved(before: number, unit: number): [number, number] {
  const tone = placeIn(unit) % rowLength;
  return [inCaseOf(before, tones.charCodeAt(placeIn(before) + tone)), inCaseOf(unit, baseOf(unit))];
}

function inCaseOf(model: number, letter: number): number {
  return toLower(model) === model ? letter : String.fromCharCode(letter).toUpperCase().charCodeAt(0);
}
