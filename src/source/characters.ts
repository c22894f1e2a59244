// What a UTF-16 code unit is, looked up in one table. The classes of regular expressions are of no use here: they are ASCII
// and end a word before "ơ". The ranges are those of the Unicode blocks that Vietnamese text draws on.

/** The class of a code unit, in the low three bits of its table entry. */
export const mark = 0;
export const space = 1;
export const newline = 2;
export const digit = 3;
export const lower = 4;
export const upper = 5;
const classBits = 7;
/** Must be folded: it has a canonical twin, joins its neighbours into one grapheme, or cannot be seen. */
const unclean = 8;
/** A vowel that may bear the tone of the vowel before it: hoà for hòa. */
const toned = 16;

/** Marks a unit of {@link infoOf} that must be folded, or that may have to be. */
export const uncleanMark: number = unclean;
/** Marks a small letter. */
export const smallMark = 64;
/** Marks a letter that no code stands for. */
export const foreignMark = 128;
const codeShift = 8;
/** How many bits a letter's code has. */
export const codeBits = 7;

/** The letters that words of Vietnamese, of names and of units are made of. */
const coded = 'aoubcdefghijklmnpqrstvwxyzđàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ²³µμº';

/** Where Latin letters end, and the signs that stand beside them. */
const latinEnd = 0x2100;

/** From each unit up to the next what it is: past Latin, symbols, kana, ideographs and Hangul stand for themselves, the rest is folded by grapheme. */
const others: readonly (readonly [from: number, value: number])[] = [
  [latinEnd, mark],
  [0x2c00, lower | unclean],
  [0x3000, space | unclean],
  [0x3001, mark],
  [0x302a, lower | unclean],
  [0x3030, lower],
  [0x3099, lower | unclean],
  [0x309b, lower],
  [0xa66f, lower | unclean],
  [0xac00, lower],
  // full-width digits too: they are digits once they are folded, and a run of digits must end before one
  [0xd7a4, mark | unclean],
  [0x10000, mark],
];

const lowerTable = /* @__PURE__ */ buildLowerTable();
/** All that one look tells of a code unit: class and marks, whether it is small or no letter of Vietnamese, and its code. */
const table = /* @__PURE__ */ buildTable();

/** The code of o, and above it that of u: the vowels whose tone another may bear. */
export const codeOfO = 2;

/** Class, marks and code of a code unit in one number. */
export function infoOf(unit: number): number {
  return table[unit] as number;
}

/** The class in what {@link infoOf} gives. */
export function classIn(info: number): number {
  return info & classBits;
}

/** The code of a letter in what {@link infoOf} gives, the same for a letter and its capital: from 1 to 127. */
export function codeIn(info: number): number {
  return info >>> codeShift;
}

export function classOf(unit: number): number {
  return (table[unit] as number) & classBits;
}

export function isUnclean(unit: number): boolean {
  return ((table[unit] as number) & unclean) !== 0;
}

export function mayBearTone(unit: number): boolean {
  return ((table[unit] as number) & toned) !== 0;
}

export function isLetter(unit: number): boolean {
  return classOf(unit) >= lower;
}

/** The lower-case twin of a Latin letter; any other unit is its own. */
export function toLower(unit: number): number {
  return unit < lowerTable.length ? (lowerTable[unit] as number) : unit;
}

function buildTable(): Uint16Array {
  const t = new Uint16Array(0x10000);
  const fill = (from: number, to: number, value: number) => t.fill(value, from, to + 1);
  fill(0x00, 0x20, space);
  t[0x0a] = t[0x0d] = t[0x85] = t[0x2028] = t[0x2029] = newline;
  fill(0x30, 0x39, digit);
  fill(0x41, 0x5a, upper);
  fill(0x61, 0x7a, lower);
  t[0xa0] = space | unclean;
  t[0xaa] = t[0xba] = lower;
  t[0xad] = mark | unclean;
  t[0xb2] = t[0xb3] = t[0xb5] = lower; // m², m³, µm are words
  fill(0xc0, 0xde, upper);
  fill(0xdf, 0xff, lower);
  t[0xd7] = t[0xf7] = mark;
  t[0xd0] = upper | unclean; // Ð and ð stand in for Đ and đ
  t[0xf0] = lower | unclean;
  for (let unit = 0x100; unit <= 0x24f; unit++) t[unit] = unit & 1 ? lower : upper;
  t[0x189] = upper | unclean; // Ɖ, another stand-in for Đ
  t[0x1a0] = t[0x1af] = upper;
  t[0x1a1] = t[0x1b0] = lower;
  fill(0x250, 0x2af, lower);
  fill(0x300, 0x36f, lower | unclean); // combining marks
  fill(0x370, 0x3ff, lower);
  fill(0x400, 0x52f, lower | unclean); // Cyrillic: look-alikes of Latin letters
  fill(0x530, 0x1dff, lower | unclean); // scripts that join letters and marks into graphemes
  for (let unit = 0x1e00; unit <= 0x1eff; unit++) t[unit] = unit & 1 ? lower : upper;
  fill(0x1f00, 0x1fff, lower);
  fill(0x2000, 0x200a, space | unclean);
  fill(0x200b, 0x200f, mark | unclean);
  fill(0x202a, 0x202e, mark | unclean);
  t[0x202f] = t[0x205f] = space | unclean;
  fill(0x2060, 0x206f, mark | unclean);
  fill(0x20d0, 0x20ff, lower | unclean);
  for (const vowel of 'àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ') {
    const unit = vowel.charCodeAt(0);
    t[unit] = (t[unit] as number) | toned;
  }
  for (let i = 0; i + 1 < others.length; i++) {
    const [from, value] = others[i] as readonly [number, number];
    t.fill((value & classBits) >= lower ? value | smallMark | foreignMark : value, from, others[i + 1]?.[0]);
  }
  return withCodes(t);
}

/** Marks letters as small, and gives them their codes. */
function withCodes(t: Uint16Array): Uint16Array {
  const codes = new Uint8Array(latinEnd);
  for (let i = 0; i < coded.length; i++) codes[coded.charCodeAt(i)] = i + 1;
  for (let unit = 0; unit < latinEnd; unit++) {
    const kind = (t[unit] as number) & classBits;
    if (kind < lower) continue;
    const code = codes[toLower(unit)] as number;
    t[unit] = (t[unit] as number) | (kind === lower ? smallMark : 0) | (code === 0 ? foreignMark : code << codeShift);
  }
  return t;
}

function buildLowerTable(): Uint16Array {
  const t = new Uint16Array(0x1f00);
  for (let unit = 0; unit < t.length; unit++) t[unit] = unit;
  for (let unit = 0x41; unit <= 0x5a; unit++) t[unit] = unit + 32;
  for (let unit = 0xc0; unit <= 0xde; unit++) if (unit !== 0xd7) t[unit] = unit + 32;
  for (let unit = 0x100; unit <= 0x137; unit += 2) t[unit] = unit + 1;
  for (let unit = 0x14a; unit <= 0x177; unit += 2) t[unit] = unit + 1;
  t[0x130] = 0x69;
  t[0x1a0] = 0x1a1;
  t[0x1af] = 0x1b0;
  for (let unit = 0x1e00; unit <= 0x1eff; unit += 2) t[unit] = unit + 1;
  return t;
}
