// What digits are joined to when they are a code, a phone number or part of a name:
//
//   code  = number (('/' | '-') part)+      15/NQ-HĐND, 43/2017/QH14, 51D-450.04
//   name  = letters ['-'] digits …          U23, QL26, COVID-19, km52+100
//   phone = 0 digits…                       0262.3811.239, 1900 23 23 89, 0903.xxx.417
//
// "Nghị quyết 43/2017/QH14" holds no month; the census counts 2,741 such codes.
import { isCountable } from '../recognizers/counted.js';
import type { Reader } from '../recognizers/reader.js';
import {
  endOf,
  isCapital,
  isGlued,
  isNumber,
  isUpper,
  isWord,
  lengthOf,
  opensLineAt,
  opensSentence,
  senseAt,
  smallInteger,
  startOf,
  textOf,
  unitAt,
  wordAt,
} from '../tokens/cursor.js';

const slash = 0x2f;
const dash = 0x2d;
const dot = 0x2e;
const comma = 0x2c;
const colon = 0x3a;
const plus = 0x2b;
const openBracket = 0x28;
const closeBracket = 0x29;

/** A phone number by its looks: a leading zero or 1800, 1900, and nine digits or more in all. */
export function readPhone(cx: Reader, at: number, labelled: boolean): number {
  const first = lengthOf(cx, at);
  const zeroLed = unitAt(cx, at) === 0x30;
  const service = first === 4 && isService(smallInteger(cx, at));
  // 18001091
  if (first === 8 && isService(Math.floor(smallInteger(cx, at) / 10_000))) return at + 1;
  if (!zeroLed && !service && !labelled) return -1;
  let digits = first;
  // (024) 3825 1234
  let end = unitAt(cx, at - 1) === openBracket && unitAt(cx, at + 1) === closeBracket ? at + 2 : at + 1;
  for (let groups = 1; groups < 6; groups++) {
    const separated = unitAt(cx, end) === dot || unitAt(cx, end) === dash;
    const next = separated && isGlued(cx, end) ? end + 1 : end;
    if (!(isNumber(cx, next) || isMask(cx, next)) || opensLineAt(cx, next) || startOf(cx, next) - endOf(cx, next - 1) > 1) break;
    if (lengthOf(cx, next) < 2 && !labelled) break;
    digits += lengthOf(cx, next);
    end = next + 1;
  }
  const counts = isCountable(senseAt(cx, end));
  // "mật độ điện thoại 14 máy/100 dân"
  if (digits > 15 || (digits < 8 && counts)) return -1;
  // 1900 1234; what a dash joins are two years, and what counts something is none of them
  const called = service && digits === 8 && end === at + 2 && !counts;
  return labelled || called || (digits >= 9 && (first >= 2 || zeroLed)) ? end : -1;
}

/** 0903.xxx.417: digits that the paper keeps to itself. */
function isMask(cx: Reader, at: number): boolean {
  return isWord(cx, at) && lengthOf(cx, at) > 1 && /^x{2,7}$/iu.test(textOf(cx, at));
}

function isService(prefix: number): boolean {
  return prefix === 1900 || prefix === 1800;
}

/** A document, a plate, a house: digits joined to capitals by slashes and dashes. */
export function readCode(cx: Reader, at: number): number {
  let end = at + 1;
  for (let parts = 0; parts < 6; parts++) {
    const unit = unitAt(cx, end);
    if ((unit !== slash && unit !== dash) || !isGlued(cx, end) || !isGlued(cx, end + 1)) break;
    if (isWord(cx, end + 1)) return isCodeWord(cx, end + 1) ? clusterEnd(cx, at) : -1;
    if (!isNumber(cx, end + 1)) break;
    end += 2;
  }
  // 515B, 51D-450.04, 5G
  const letter = at + 1;
  if (!isWord(cx, letter) || !isGlued(cx, letter) || !isCapital(cx, letter)) return -1;
  const { scale, measure, currency, counter } = senseAt(cx, letter);
  if (scale || currency || counter) return -1;
  const glued = isGlued(cx, letter + 1) && (isNumber(cx, letter + 1) || unitAt(cx, letter + 1) === dash);
  if (measure && (measure.code?.length !== 1 || isUpperMeasure(cx, letter)) && !glued) return -1;
  return clusterEnd(cx, at);
}

function isUpperMeasure(cx: Reader, at: number): boolean {
  const unit = unitAt(cx, at);
  return unit === 0x57 || unit === 0x56 || unit === 0x4c;
}

/** NQ, QĐ, TTg, QH14: a word of a code; not a currency, as in 20/USD. */
function isCodeWord(cx: Reader, at: number): boolean {
  return isCapital(cx, at) && lengthOf(cx, at) >= 2 && !senseAt(cx, at).currency && (isUpper(cx, at) || isUpper2(cx, at));
}

/** TTg: two capitals and a small letter. */
function isUpper2(cx: Reader, at: number): boolean {
  const text = textOf(cx, at, at + 1);
  return text.length <= 4 && text.charAt(1) === text.charAt(1).toUpperCase();
}

/** The end of everything that is glued together around digits, letters, slashes, dashes and dots. */
export function clusterEnd(cx: Reader, at: number): number {
  let end = at + 1;
  while (end < cx.count && isGlued(cx, end)) {
    if (isNumber(cx, end) || isWord(cx, end)) {
      end++;
      continue;
    }
    const unit = unitAt(cx, end);
    const joins = unit === slash || unit === dash || unit === dot || unit === plus || unit === colon || unit === comma || unit === 0x2013;
    if (!joins || !isGlued(cx, end + 1) || end + 1 >= cx.count || !(isNumber(cx, end + 1) || isWord(cx, end + 1))) break;
    // "HĐND.Theo": a full stop that lost its blank
    if (isWord(cx, end + 1) && unit !== slash && unit !== dash) break;
    end += 2;
  }
  return end;
}

/** U23, QL26, iPhone7, km52+100; not a Vietnamese word that lost its blank (đạt4, năm1953, ngày4/7). */
export function readName(cx: Reader, at: number): number {
  const sense = senseAt(cx, at);
  if (sense.measure && unitAt(cx, at + 2) === plus) return clusterEnd(cx, at);
  if (sense.currency?.around || (isGlued(cx, at) && isNumber(cx, at - 1))) return -1;
  // T12/2024 is a month, T6 at the head of a sentence or of a date a day of the week; "nhà ga T3" is neither
  if (sense.weekdayHead === 'glued' && (isYearBehind(cx, at + 2) || opensSentence(cx, at)) && smallInteger(cx, at + 1) <= 12) return -1;
  if (isSeparable(cx, at)) return -1;
  return clusterEnd(cx, at);
}

function isYearBehind(cx: Reader, at: number): boolean {
  return unitAt(cx, at) === slash && isGlued(cx, at) && isGlued(cx, at + 1) && lengthOf(cx, at + 1) === 4;
}

function isSeparable(cx: Reader, at: number): boolean {
  if (isCapital(cx, at) && isUpper(cx, at)) return false;
  const text = textOf(cx, at);
  if (text.length < 2) return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return true;
  const sense = wordAt(cx, at);
  return Boolean(sense.counter || sense.softener || sense.monthHead || sense.clockHead);
}
