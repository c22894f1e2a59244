// Quantities:
//
//   quantity = numeral (measure | counter) [half | digits] ['/' unit]*     hai ký rưỡi, 1m68
//
// "Năng suất lúa đạt 65,8 tạ/ha trên 8.338,4ha; xem xét 24 báo cáo." A counter is a noun of the lexicon, the longest
// that stands there; what the lexicon does not know is no unit, and the number stays bare.
import { type Exact, half } from '../base/decimal.js';
import { timesNoun } from '../lexicon/counters.js';
import { entryBits } from '../tokens/compile.js';
import {
  after,
  isCapital,
  isGlued,
  isGluedOn,
  isNumber,
  isUpper,
  isWord,
  lengthOf,
  opensLineAt,
  phraseOf,
  senseAt,
  smallInteger,
  textOf,
  unitAt,
  wordAt,
} from '../tokens/cursor.js';
import { readSoftener } from './approximation.js';
import { isClauseEnd } from './compound.js';
import { isCountedAt } from './counted.js';
import type { NumeralReading } from './numeral.js';
import { readExponent, readPer, spell } from './per.js';
import { expect, type Reader, type Reading, readingOf } from './reader.js';
import type { Follower, Following } from './unit.js';

const billions = 9;

export const readQuantityUnit: Follower = (cx, at, numeral) => {
  const { measure, counter, moneyNoun } = senseAt(cx, at);
  // so many bonds are no number of pieces, but what they are worth: "170 nghìn tỷ trái phiếu"
  if (moneyNoun && numeral.power >= billions) return null;
  if ((!measure && !counter) || opensLineAt(cx, at) || !fits(cx, at, measure?.glued === true)) {
    return expect(cx, at, 'a unit such as "ha" or "người"');
  }
  // "hai trăm kilomet trên giờ" says its rate in words
  const noun = readExponent(cx, after(cx, at));
  const plus = readPlus(cx, noun, numeral);
  const per = readPer(cx, plus ? plus.end : noun, numeral.words > 1 && measure ? ['slash', 'over'] : ['slash']);
  const unit = spell(cx, at, noun);
  const own = measure?.capital && isCapital(cx, at) ? measure.capital : measure?.code;
  const code = noun > after(cx, at) ? `${own}${unit.at(-1)}` : own;
  const whole = per ? code && per.measure && `${code}/${per.measure}` : code;
  return {
    kind: 'quantity',
    end: per ? per.end : plus ? plus.end : noun,
    unit: per ? `${unit}/${per.unit}` : unit,
    measure: whole || undefined,
    discrete: !measure,
    plus: plus?.value,
  };
};

/** The rest that stands behind its unit: rưỡi, or digits of a unit of length or weight, glued to its letters (1m68) or apart (1 mét 78). */
function readPlus(cx: Reader, at: number, numeral: NumeralReading): { end: number; value: Exact } | null {
  if (opensLineAt(cx, at) || numeral.decimal || numeral.power > 0) return null;
  if (wordAt(cx, at).half === 'after') return { end: at + 1, value: half };
  const digits = lengthOf(cx, at);
  if (numeral.plain < 0 || !isNumber(cx, at) || digits > 2 || !senseAt(cx, at - 1).measure?.split) return null;
  const glued = isGlued(cx, at) && isGlued(cx, at - 1) && !(isGlued(cx, at + 1) && isWord(cx, at + 1));
  if (!glued && !isApart(cx, at, digits)) return null;
  return { end: at + 1, value: { coefficient: BigInt(smallInteger(cx, at)), exponent: -digits } };
}

/** "1 mét 78": two digits that count nothing; one ("1 mét 7"), or behind a letter ("1 m 78"), only where the clause ends. */
function isApart(cx: Reader, at: number, digits: number): boolean {
  if (isGlued(cx, at) || isGluedOn(cx, at + 1)) return false;
  if (digits === 2 && lengthOf(cx, at - 1) > 2 && !isGlued(cx, at - 1)) return !isCountedAt(cx, at + 1);
  return opensLineAt(cx, at + 1) || isClauseEnd(unitAt(cx, at + 1));
}

/** One letter is a unit only in lower case, and some letters only when they are glued to the digits. */
function fits(cx: Reader, at: number, glued: boolean): boolean {
  if (glued && !isGlued(cx, at) && !cx.whole) return false;
  if (!isWord(cx, at) || !isCapital(cx, at)) return true;
  // "1141 Giải Phóng", "83 Luật": a capital begins a name; "5 Phó Chủ tịch" and "01 HCV" are counted
  if (lengthOf(cx, at) === 1) return unitAt(cx, at) >= 0x80 || isKnownCapital(cx, at);
  // "4 Ban HĐND" are counted too
  const ofBody = isWord(cx, at + 1) && isUpper(cx, at + 1) && lengthOf(cx, at + 1) > 1 && !isGlued(cx, at + 1);
  return isUpper(cx, at) || ofBody || after(cx, at) > at + 1 || senseAt(cx, at).measure !== undefined;
}

function isKnownCapital(cx: Reader, at: number): boolean {
  const letter = textOf(cx, at);
  return letter === 'W' || letter === 'V' || letter === 'L';
}

/** "gấp đôi", "gấp rưỡi", "gấp ba": so many times, where lần is left out. */
export function readTimes(cx: Reader, at: number): Reading | null {
  if (!senseAt(cx, at).times) return null;
  const softener = readSoftener(cx, after(cx, at));
  const from = softener ? softener.end : after(cx, at);
  const { multiple, digit } = senseAt(cx, from);
  const spelled = digit && !digit.place && digit.value > 1 && !isUnit(cx, from + 1) ? String(digit.value) : undefined;
  const value = multiple ?? spelled;
  if (!value) return null;
  const approx = softener?.approx ? { approx: softener.approx } : {};
  return readingOf(at, from + 1, { kind: 'quantity', unit: timesNoun, value, ...approx });
}

function isUnit(cx: Reader, at: number): boolean {
  const sense = senseAt(cx, at);
  return Boolean(sense.counter || sense.measure || sense.ten || sense.digit || sense.scale);
}

/** A noun that no list has, behind a spelled number: "hai nguy cơ", "sáu KDC". Two syllables at most. */
export const readUnlistedNoun: Follower = (cx, at, numeral) => (numeral.words === 0 ? null : unlistedNoun(cx, at));

/** The same behind a range of figures: "15 - 20 chum tương". */
export function unlistedNoun(cx: Reader, at: number): Following | null {
  if (!isUnlisted(cx, at)) return null;
  if (isUpper(cx, at)) return lengthOf(cx, at) > 1 ? noun(cx, at, at + 1) : null;
  if (isCapital(cx, at)) return null;
  return noun(cx, at, isUnlisted(cx, at + 1) && !isCapital(cx, at + 1) && !isGlued(cx, at + 1) ? at + 2 : at + 1);
}

function noun(cx: Reader, at: number, end: number): Following {
  return { kind: 'quantity', end, unit: phraseOf(cx, at, end), measure: undefined, discrete: true, plus: undefined };
}

/** A word that means nothing to the lexicon of values, and is none of those that no number counts. */
export function isUnlisted(cx: Reader, at: number): boolean {
  return isWord(cx, at) && !opensLineAt(cx, at) && ((cx.entries[at] as number) & entryBits) === 0;
}

const longestUnit = 6;

/** Where a quantity is all the text holds, its unit may be any few words: "5 nhạc cụ dân tộc". */
export const readUnknownUnit: Follower = (cx, at) => {
  const end = unknownUnitEnd(cx, at);
  return end === at
    ? expect(cx, at, 'a unit such as "ha" or "người"')
    : { kind: 'quantity', end, unit: spell(cx, at, end), measure: undefined, discrete: true, plus: undefined };
};

/** The end of the words at a token, if they are the rest of the text and could name a unit. */
export function unknownUnitEnd(cx: Reader, at: number): number {
  if (cx.count - at > longestUnit || !isWord(cx, at)) return at;
  for (let i = at; i < cx.count; i++) {
    const { scale, joiner, percent, softener, posterior } = senseAt(cx, i);
    const slash = senseAt(cx, i).per === 'slash' && i > at;
    if (!(isWord(cx, i) || slash || unitAt(cx, i) === 0x2d) || scale || (joiner && joiner !== 'dash') || percent || softener || posterior) return at;
  }
  return cx.count;
}
