// Rates (trên mỗi):
//
//   per = '/' unit ['/' unit]*     đồng/kg, triệu đồng/người/năm, m3/ngày đêm, mm/24h
//       | 'mỗi' unit               100.000 USD mỗi năm
//       | 'một' unit               22.000 đồng một kg, 26.127 đồng một USD
//
// "Thu nhập bình quân đạt 75,5 triệu đồng/người/năm."
import { toDecimal } from '../base/decimal.js';
import type { Unit } from '../base/value.js';
import type { Per, TimeUnit } from '../lexicon/entry.js';
import { after, isCapital, isGlued, isNumber, isUpper, isWord, lengthOf, opensLineAt, phraseOf, senseAt, smallInteger, unitAt } from '../tokens/cursor.js';
import { readFigures } from './figures.js';
import type { Reader } from './reader.js';

export interface PerReading {
  readonly end: number;
  readonly unit: Unit;
  /** The UCUM code of the whole, where each of its parts has one. */
  readonly measure: string | undefined;
}

/** UCUM codes of the units of time, by their letters in ISO 8601. */
const timeCodes: Readonly<Record<TimeUnit['iso'], string>> = { Y: 'a', M: 'mo', W: 'wk', D: 'd', TH: 'h', TM: 'min', TS: 's' };

const longestChain = 3;

/** A rate that starts at a token, joined in one of the ways that are allowed there. */
export function readPer(cx: Reader, at: number, joints: readonly Per[]): PerReading | null {
  const per = senseAt(cx, at).per;
  if (!per || !joints.includes(per) || opensLineAt(cx, at)) return null;
  if (per !== 'slash') {
    const end = readNoun(cx, after(cx, at), false);
    return end < 0 ? null : { end, unit: phraseOf(cx, after(cx, at), end), measure: codeAt(cx, after(cx, at)) };
  }
  let end = at;
  const parts: string[] = [];
  const codes: (string | undefined)[] = [];
  while (parts.length < longestChain && senseAt(cx, end).per === 'slash' && !opensLineAt(cx, end)) {
    const start = afterCount(cx, end + 1);
    const next = readNoun(cx, start, start === end + 1);
    if (next < 0) break;
    parts.push(spell(cx, end + 1, next));
    codes.push(start === end + 1 || smallInteger(cx, end + 1) === 1 ? codeAt(cx, start) : undefined);
    end = next;
  }
  return parts.length > 0 ? { end, unit: parts.join('/'), measure: codeOf(codes) } : null;
}

/** A rate may be over one, ten, a hundred … of something, and over any length of time: "máy/100 dân", "mm/24h"; "trường/15 trường" is none. */
function afterCount(cx: Reader, at: number): number {
  const figures = isNumber(cx, at) ? readFigures(cx, at) : 'malformed';
  if (typeof figures === 'string' || figures.decimal) return at;
  return isPowerOfTen(toDecimal(figures.value)) || senseAt(cx, figures.end).timeUnit ? figures.end : at;
}

function isPowerOfTen(digits: string): boolean {
  return /^10*$/u.test(digits);
}

function codeAt(cx: Reader, at: number): string | undefined {
  const { measure, timeUnit } = senseAt(cx, at);
  return measure ? measure.code : timeUnit && !timeUnit.count ? timeCodes[timeUnit.iso] : undefined;
}

function codeOf(codes: readonly (string | undefined)[]): string | undefined {
  return codes.every((code) => code !== undefined) ? codes.join('/') : undefined;
}

/** The unit at a token as it is written, an exponent that lost its place put back: "m 2" is m2. */
export function spell(cx: Reader, at: number, end: number): Unit {
  const text = phraseOf(cx, at, end);
  const last = text.charCodeAt(text.length - 1);
  return (last === 0x32 || last === 0x33) && text.charCodeAt(text.length - 2) === 0x20 ? text.slice(0, -2) + text.slice(-1) : text;
}

/** Where a unit noun ends, or -1. After a slash any small word is one. */
function readNoun(cx: Reader, at: number, any: boolean): number {
  if (opensLineAt(cx, at)) return -1;
  const sense = senseAt(cx, at);
  if (sense.measure || sense.counter || sense.timeUnit) return readExponent(cx, after(cx, at));
  if (sense.currency || (sense.currencyCode && isUpper(cx, at))) return after(cx, at);
  // giường/vạn dân
  if (sense.scale && !sense.scale.short && senseAt(cx, after(cx, at)).counter) return after(cx, after(cx, at));
  if (any && isWord(cx, at) && !isCapital(cx, at) && isGlued(cx, at)) return after(cx, at);
  return -1;
}

/** The token after a detached 2 or 3 behind a unit of length: "1.600 m 2". */
export function readExponent(cx: Reader, at: number): number {
  const unit = unitAt(cx, at - 1);
  const exponent = smallInteger(cx, at);
  if ((exponent !== 2 && exponent !== 3) || lengthOf(cx, at) > 1 || (unit !== 0x6d && unit !== 0x6b && unit !== 0x63) || opensLineAt(cx, at)) return at;
  const code = senseAt(cx, at - 1).measure?.code;
  if (code !== 'm' && code !== 'km' && code !== 'cm') return at;
  const next = senseAt(cx, at + 1);
  return next.counter || next.measure || next.timeUnit || next.scale || next.percent ? at : at + 1;
}
