// Numerals:
//
//   numeral = ['âm'] (figures | words) scale* [compound] [half]
//   compound = figures scale …          34.550 tỷ 889 triệu, each scale smaller than the one before
//            | d 'nghìn' ddd [scale]    4 nghìn 312 tỷ, 5 nghìn 500 đồng
//   half     = 'rưỡi'                    1 tỷ rưỡi
//            | 'nửa' (scale | measure | dose)   nửa triệu, nửa ký, nửa viên
//
// "Giá trị sản xuất ước đạt 34.550 tỷ 889 triệu đồng." Scale words multiply (nghìn tỷ), a smaller one adds.
import { add, type Exact, fromInteger, half, negate, shift } from '../base/decimal.js';
import type { Scale, Sense } from '../lexicon/entry.js';
import {
  after,
  isCapital,
  isGlued,
  isNumber,
  isWord,
  lengthOf,
  opensLineAt,
  opensSentence,
  senseAt,
  senseBefore,
  smallInteger,
  unitAt,
  wordAt,
} from '../tokens/cursor.js';
import { isClauseEnd, isThousandsTail, readPart, readTail, readThousands } from './compound.js';
import { type Figures, readFigures } from './figures.js';
import { expect, type Reader } from './reader.js';
import { readWords, type Words } from './words.js';

export interface NumeralReading {
  readonly end: number;
  readonly value: Exact;
  /** The number before any scale word, for the left side of a range to be scaled as the right one is. */
  readonly bare: Exact;
  /** The power of ten of its scale words; 0 without. */
  readonly power: number;
  /** In digits without separators or scale: its value if small. Else -1. */
  readonly plain: number;
  /** The word count of a spelled number; 0 for figures. */
  readonly words: number;
  readonly thousands: Exact | undefined;
  readonly leading: number | undefined;
  readonly grouped: boolean;
  readonly decimal: boolean;
  /** Said as only amounts of money are: 400k, 3tr5, 1 tỷ rưỡi. */
  readonly colloquial: boolean;
  readonly negative: boolean;
}

const greatestPower = 36;

/** The numeral that starts at a token. Remembered, for every recognizer that looks at the same place. */
export function readNumeral(cx: Reader, at: number): NumeralReading | null {
  const { numerals } = cx;
  const place = at & 3;
  if (numerals.at[place] === at) return numerals.readings[place] as NumeralReading | null;
  const reading = read(cx, at);
  numerals.at[place] = at;
  numerals.readings[place] = reading;
  return reading;
}

/** âm, trừ. */
export function isMinusWord({ minus }: Sense): boolean {
  return minus !== undefined && minus !== 'sign';
}

function read(cx: Reader, at: number): NumeralReading | null {
  if (isNumber(cx, at)) {
    const figures = readFigures(cx, at);
    return typeof figures === 'string' ? null : readScaled(cx, figures);
  }
  const sense = senseAt(cx, at);
  if (isMinusWord(sense)) {
    // one after the other they would be read as deep as they are many
    if (isMinusWord(senseAt(cx, at + 1))) return expect(cx, at + 1, 'a number');
    const inner = readNumeral(cx, at + 1);
    return inner && !inner.negative
      ? { ...inner, value: negate(inner.value), bare: negate(inner.bare), plain: -1, words: inner.words && inner.words + 1, negative: true }
      : null;
  }
  if (sense.half === 'before') return readHalf(cx, at);
  if (sense.scale && !sense.scale.short && senseAt(cx, at + 1).half === 'after' && !(sense.scale.power === 2 && senseAt(cx, at + 2).scale)) {
    return halved(at + 2, sense.scale.power);
  }
  const opens = sense.digit || sense.ten;
  const implied = sense.scale && (readImplied(cx, at, sense.scale) ?? readSoftened(cx, at, sense.scale));
  const words = readWords(cx, at) ?? implied;
  if (!words) return opens ? null : expect(cx, at, 'a number');
  return finish(cx, made(words.end, words.value, words.bare, words.power, words.words, words.colloquial));
}

/** Figures with the scale words and smaller parts that follow them. */
function readScaled(cx: Reader, read: Figures): NumeralReading {
  const figures = readThousands(cx, read);
  const bare = figures.value;
  let end = figures.end;
  let power = 0;
  let short = false;
  for (let last = 0; ; ) {
    const scale = senseAt(cx, end).scale;
    if (!scale || power + scale.power > greatestPower) break;
    if (scale.short ? power > 0 || !isShorthand(cx, end) : scale.power < last) break;
    power += scale.power;
    last = scale.power;
    short = scale.short === true;
    end = after(cx, end);
    if (short) break;
  }
  if (power === 0) return unscaled(figures);
  let value = shift(bare, power);
  let colloquial = short;
  if (short && isNumber(cx, end) && isGlued(cx, end) && lengthOf(cx, end) <= 3 && !(isGlued(cx, end + 1) && isWord(cx, end + 1))) {
    // 3tr5, not 4K60p: the digits go on where the shorthand stands
    value = add(value, { coefficient: BigInt(smallInteger(cx, end)), exponent: power - lengthOf(cx, end) });
    end++;
  } else if (!short) {
    let least = power;
    for (;;) {
      const part = readPart(cx, end, least);
      if (!part) break;
      value = add(value, shift(part.value, part.power));
      end = part.end;
      least = part.power;
    }
    if (least === 3 && isThousandsTail(cx, end) && !senseAt(cx, end + 1).scale) {
      value = add(value, fromInteger(smallInteger(cx, end)));
      end++;
    }
    const tail = readTail(cx, end, power);
    if (tail > 0) {
      value = add(value, shift(fromInteger(tail), power - lengthOf(cx, end)));
      colloquial = true;
      end++;
    }
  }
  return finish(cx, made(end, value, bare, power, 0, colloquial, figures.leading));
}

/** Figures with no scale word behind them. */
function unscaled({ end, value, plain, thousands, leading, grouped, decimal }: Figures): NumeralReading {
  return { end, value, bare: value, power: 0, plain, words: 0, thousands, leading, grouped, decimal, colloquial: false, negative: false };
}

/** A numeral that is more than plain figures. All numerals have one shape: a reader of them need not look twice. */
function made(end: number, value: Exact, bare: Exact, power: number, words: number, colloquial: boolean, leading?: number): NumeralReading {
  const thousands = undefined;
  return { end, value, bare, power, plain: -1, words, thousands, leading, grouped: false, decimal: false, colloquial, negative: false };
}

/** "tỷ tám", "triệu hai": one of the scale and so many tenths of it, with nothing behind that it could count. "Triệu năm" are years. */
function readImplied(cx: Reader, at: number, { power, short }: Scale): Words | null {
  const { digit } = wordAt(cx, at + 1);
  const before = wordAt(cx, at - 1);
  if (short || power < 6 || !digit || digit.value < 2 || digit.value === 5) return null;
  // "trả anh Tư triệu hai"
  const named = isCapital(cx, at - 1) && !opensSentence(cx, at - 1);
  if (isNumber(cx, at - 1) || before.scale || ((before.digit || before.ten) && !named) || before.indefinite) return null;
  const closes = opensLineAt(cx, at + 2) || isClauseEnd(unitAt(cx, at + 2)) || senseAt(cx, at + 2).currency !== undefined;
  const value = { coefficient: BigInt(10 + digit.value), exponent: power - 1 };
  return closes ? { end: at + 2, value, bare: value, power: 0, words: 2, colloquial: true } : null;
}

/** "hơn trăm chiến sĩ", "gần chục triệu": one of the scale, where a word that softens it shows that it is a number. */
function readSoftened(cx: Reader, at: number, { power, short }: Scale): Words | null {
  if (short || !senseBefore(cx, at).softener) return null;
  const next = senseAt(cx, at + 1);
  const larger = next.scale && !next.scale.short && next.scale.power >= 3 && next.scale.power > power && power <= 3 ? next.scale.power : 0;
  const end = larger ? after(cx, at + 1) : at + 1;
  const { counter, measure, currency, scale } = senseAt(cx, end);
  const counts = larger > 0 || counter || measure || currency || wordAt(cx, end).timeUnit;
  if (!counts || scale) return null;
  const bare = { coefficient: 1n, exponent: larger ? power : 0 };
  const own = larger || power;
  return { end, value: shift(bare, own), bare, power: own, words: 2, colloquial: false };
}

/** k and tr: "15 tr" may stand apart, a k may not. */
function isShorthand(cx: Reader, at: number): boolean {
  return isGlued(cx, at) || lengthOf(cx, at) === 2;
}

/** Adds the half that rưỡi stands for: 1 tỷ rưỡi. */
function finish(cx: Reader, reading: NumeralReading): NumeralReading {
  if (reading.power === 0 || wordAt(cx, reading.end).half !== 'after') return reading;
  return { ...reading, end: reading.end + 1, value: add(reading.value, shift(half, reading.power)), colloquial: true };
}

/** nửa tỷ, nửa triệu, nửa ký. */
function readHalf(cx: Reader, at: number): NumeralReading | null {
  let end = at + 1;
  let power = 0;
  for (let scale = senseAt(cx, end).scale; scale && !scale.short; scale = senseAt(cx, end).scale) {
    power += scale.power;
    if (power > greatestPower) return null;
    end = after(cx, end);
  }
  // nửa ký, nửa viên; "nửa lượng nước" is half of an amount, for a lượng is that too
  const { measure, dose, counter } = senseAt(cx, end);
  const halves = !opensLineAt(cx, end) && (measure?.code !== undefined || (dose && counter));
  if (power === 0) return halves ? made(end, half, half, 0, 2, false) : null;
  return made(end, shift(half, power), half, power, 2, true);
}

/** tỷ rưỡi, trăm rưỡi: one and a half. */
function halved(end: number, power: number): NumeralReading {
  const bare = { coefficient: 15n, exponent: -1 };
  return made(end, shift(bare, power), bare, power, 2, true);
}
