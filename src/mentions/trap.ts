// Traps: digits and number words that are a name, a code, a score, a phone number. A trap closes its stretch of the text
// to all readings, so that nothing is found inside it.
//
//   label   = word ['số'] number [code] (',' number)*     Nghị quyết số 26, Điều 83, quận 1, 3, 5; tỷ số 2-1
//   code    = number (('/' | '-') part)+                  15/NQ-HĐND, 43/2017/QH14, 51D-450.04
//   name    = letters ['-'] digits …                      U23, QL26, COVID-19, km52+100
//   phone   = 0 digits…                                   0262.3811.239, 1900 23 23 89
//   bullet  = number ('.' | ')')                          at the start of a line
//   vague   = (hàng | vài | mấy | nhiều) scale …          hàng chục tỷ đồng
//
// "Nghị quyết 43/2017/QH14" holds no month; the census counts 2,741 such codes and 17,310 addresses.

import type { Label } from '../lexicon/entry.js';
import { readDayFigure } from '../recognizers/day-figures.js';
import { readCount } from '../recognizers/day-words.js';
import { readFigures } from '../recognizers/figures.js';
import type { Reader } from '../recognizers/reader.js';
import {
  after,
  endOf,
  isCapital,
  isGlued,
  isNumber,
  isUpper,
  isWord,
  lengthOf,
  opensLineAt,
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

/** The token after the trap that starts at a token; -1 where there is none. */
export function readTrap(cx: Reader, at: number): number {
  if (isNumber(cx, at)) return readNumberTrap(cx, at);
  if (!isWord(cx, at)) return -1;
  const sense = senseAt(cx, at);
  if (sense.indefinite) return readVague(cx, after(cx, at));
  if (isNumber(cx, at + 1) && isGlued(cx, at + 1)) {
    const name = readName(cx, at);
    if (name > 0) return name;
  }
  if (unitAt(cx, at + 1) === dash && isGlued(cx, at + 1) && isNumber(cx, at + 2) && isGlued(cx, at + 2) && isCapital(cx, at)) {
    return clusterEnd(cx, at);
  }
  if (sense.datedName) {
    const dated = readDatedName(cx, after(cx, at));
    if (dated > 0) return dated;
  }
  if (sense.dayHead === 'day' && isNumber(cx, at + 1)) return readDayAndDay(cx, at);
  return sense.label ? readLabelled(cx, at) : -1;
}

/** "ngày 1 ngày 2": in a day or two. */
function readDayAndDay(cx: Reader, at: number): number {
  const next = at + 2;
  return senseAt(cx, next).dayHead === 'day' && isNumber(cx, next + 1) && lengthOf(cx, next + 1) <= 2 ? next + 2 : -1;
}

function readNumberTrap(cx: Reader, at: number): number {
  if (opensLineAt(cx, at)) {
    const bullet = readBullet(cx, at);
    if (bullet > 0) return bullet;
  }
  const phone = readPhone(cx, at, false);
  if (phone > 0) return phone;
  const code = readCode(cx, at);
  if (code > 0) return code;
  if (isIdiom(cx, at)) return at + 3;
  if (isKarat(cx, at)) return at + 2;
  return readFigures(cx, at) === 'malformed' && readDayFigure(cx, at) === null ? clusterEnd(cx, at) : -1;
}

/** "1. Sản xuất", "2) Dịch vụ": the number of a list item. */
function readBullet(cx: Reader, at: number): number {
  const unit = unitAt(cx, at + 1);
  if ((unit !== dot && unit !== closeBracket) || !isGlued(cx, at + 1) || lengthOf(cx, at) > 2) return -1;
  if (isGlued(cx, at + 2) && isNumber(cx, at + 2)) return -1;
  if (isNumber(cx, at + 2) && lengthOf(cx, at + 2) === 3 && !opensLineAt(cx, at + 2)) return -1;
  return at + 2 <= cx.count && !isBare(cx, at + 2) ? at + 2 : -1;
}

function isBare(cx: Reader, at: number): boolean {
  return at >= cx.count && cx.count <= 2;
}

/** A phone number by its looks: a leading zero or 1800, 1900, and nine digits or more in all. */
function readPhone(cx: Reader, at: number, labelled: boolean): number {
  const first = lengthOf(cx, at);
  const zeroLed = unitAt(cx, at) === 0x30;
  const service = first === 4 && (smallInteger(cx, at) === 1900 || smallInteger(cx, at) === 1800);
  if (!zeroLed && !service && !labelled) return -1;
  let digits = first;
  let end = at + 1;
  for (let groups = 1; groups < 6; groups++) {
    const separated = unitAt(cx, end) === dot || unitAt(cx, end) === dash;
    const next = separated && isGlued(cx, end) ? end + 1 : end;
    if (!isNumber(cx, next) || opensLineAt(cx, next) || startOf(cx, next) - endOf(cx, next - 1) > 1) break;
    if (lengthOf(cx, next) < 2 && !labelled) break;
    digits += lengthOf(cx, next);
    end = next + 1;
  }
  if (digits > 15) return -1;
  return labelled || (digits >= 9 && (first >= 2 || zeroLed)) ? end : -1;
}

/** A document, a plate, a house: digits joined to capitals by slashes and dashes. */
function readCode(cx: Reader, at: number): number {
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
  return text.length <= 4 && text[1] === text[1]?.toUpperCase();
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

/** 24/7, 24/24, 50/50: always, and half and half. */
function isIdiom(cx: Reader, at: number): boolean {
  if (unitAt(cx, at + 1) !== slash || !isGlued(cx, at + 1) || !isGlued(cx, at + 2)) return false;
  const left = smallInteger(cx, at);
  const right = smallInteger(cx, at + 2);
  if (unitAt(cx, at + 3) === slash && isGlued(cx, at + 3)) return false;
  return (left === 24 && (right === 24 || right === 7)) || (left === 50 && right === 50);
}

/** vàng 24k: carats, not thousands. */
function isKarat(cx: Reader, at: number): boolean {
  if (!isGlued(cx, at + 1) || (unitAt(cx, at + 1) | 0x20) !== 0x6b || lengthOf(cx, at + 1) !== 1) return false;
  return smallInteger(cx, at) === 24 && !senseAt(cx, at + 2).currency;
}

/** U23, QL26, iPhone7, km52+100; not a Vietnamese word that lost its blank (đạt4, năm1953, ngày4/7). */
function readName(cx: Reader, at: number): number {
  const sense = senseAt(cx, at);
  if (sense.measure && unitAt(cx, at + 2) === plus) return clusterEnd(cx, at);
  if (sense.currency?.around || (isGlued(cx, at) && isNumber(cx, at - 1))) return -1;
  if (sense.weekdayHead === 'glued' && smallInteger(cx, at + 1) >= 2 && smallInteger(cx, at + 1) <= 7) return -1;
  if (isSeparable(cx, at)) return -1;
  return clusterEnd(cx, at);
}

function isSeparable(cx: Reader, at: number): boolean {
  if (isCapital(cx, at) && isUpper(cx, at)) return false;
  const text = textOf(cx, at);
  if (text.length < 2) return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return true;
  const sense = wordAt(cx, at);
  return Boolean(sense.counter || sense.softener || sense.monthHead || sense.clockHead);
}

/** đường 30 Tháng 4, Trường THCS 19 tháng 5, phố 19/8. */
function readDatedName(cx: Reader, at: number): number {
  let from = at;
  while (from < at + 3 && (senseAt(cx, from).datedName || senseAt(cx, from).label === 'name')) from = after(cx, from);
  if (!isNumber(cx, from) || opensLineAt(cx, from)) return -1;
  const figure = readDayFigure(cx, from);
  if (figure && figure.precision === 'day' && figure.first.year === undefined) return figure.end;
  const day = readCount(cx, from, 31);
  if (!day || !senseAt(cx, day.end).monthHead) return -1;
  const month = readCount(cx, day.end + 1, 12);
  return month ? month.end : -1;
}

const longestList = 12;

function readLabelled(cx: Reader, at: number): number {
  const kind = senseAt(cx, at).label;
  let from = after(cx, at);
  // Q.3, QL.1
  if (unitAt(cx, from) === dot && isGlued(cx, from) && isNumber(cx, from + 1) && isGlued(cx, from + 1)) from++;
  while (senseAt(cx, from).label && from < at + 4 && !opensLineAt(cx, from)) from = after(cx, from);
  if (kind === 'phone') return readPhoneAfter(cx, from);
  if (unitAt(cx, from) === colon) from++;
  if (!isNumber(cx, from) || opensLineAt(cx, from)) return -1;
  if (kind === 'score') return readScore(cx, from);
  const code = readCode(cx, from);
  if (code > 0) return code;
  if (!isLabelNumber(cx, from, kind)) return -1;
  let end = labelNumberEnd(cx, from);
  if (kind === 'place' || kind === 'clause') {
    for (let i = 0; i < longestList; i++) {
      const next = listNext(cx, end);
      if (next < 0 || !isLabelNumber(cx, next, kind)) break;
      end = labelNumberEnd(cx, next);
    }
  }
  return end;
}

function labelNumberEnd(cx: Reader, at: number): number {
  return Math.max(at + 1, clusterEnd(cx, at));
}

/** ", 3" and "và 5" of "quận 1, 3 và 5". */
function listNext(cx: Reader, at: number): number {
  if (opensLineAt(cx, at)) return -1;
  const joined = unitAt(cx, at) === comma || senseAt(cx, at).joiner === 'and';
  return joined && isNumber(cx, at + 1) && !opensLineAt(cx, at + 1) ? at + 1 : -1;
}

/** A number that names and does not count: short, whole, with no unit behind it, and no year. */
function isLabelNumber(cx: Reader, at: number, kind: Label | undefined): boolean {
  const figures = readFigures(cx, at);
  if (figures === 'malformed') return true;
  if (typeof figures === 'string' || figures.decimal) return false;
  const digits = lengthOf(cx, at);
  const value = smallInteger(cx, at);
  if (digits > 5 || (figures.grouped && kind !== 'document')) return false;
  if (digits === 4 && value >= 1900 && value <= 2100 && kind !== 'document') return false;
  const end = figures.end;
  if (end >= cx.count || opensLineAt(cx, end)) return true;
  const next = senseAt(cx, end);
  // "Điều 83 Luật …", "số 504 đường …", "quy định 1161 ngày 11.10.2015"
  const counted = next.counter && !isCapital(cx, end) && !(kind === 'number' && next.label);
  const timed = wordAt(cx, end).timeUnit && !(next.dayHead && readDayFigure(cx, after(cx, end)));
  if (next.scale || next.percent || next.currency || next.measure || counted || timed) return false;
  // "đợt 30/4", "khoảng 5 - 7 người"
  const unit = unitAt(cx, end);
  if (unit === slash && isGlued(cx, end) && isNumber(cx, end + 1)) return true;
  return !(next.joiner && next.joiner !== 'and' && isNumber(cx, after(cx, end)) && counts(cx, after(cx, end) + 1));
}

function counts(cx: Reader, at: number): boolean {
  const next = senseAt(cx, at);
  return Boolean(next.scale || next.percent || next.currency || next.measure || next.counter || next.timeUnit);
}

function readPhoneAfter(cx: Reader, at: number): number {
  const from = unitAt(cx, at) === colon ? at + 1 : at;
  if (unitAt(cx, from) === openBracket && isNumber(cx, from + 1)) return readPhone(cx, from + 1, true);
  return isNumber(cx, from) && !opensLineAt(cx, from) ? readPhone(cx, from, true) : -1;
}

/** 2-1, 4-4-2, and further sets: 6-4, 7-6. */
function readScore(cx: Reader, at: number): number {
  let end = at;
  for (let i = 0; i < 5; i++) {
    const separator = unitAt(cx, end + 1);
    if (!isNumber(cx, end) || (separator !== dash && separator !== 0x2013 && separator !== colon) || !isNumber(cx, end + 2)) break;
    if (lengthOf(cx, end) > 3 || counts(cx, end + 3)) break;
    end += 3;
    if (unitAt(cx, end) !== comma || !isNumber(cx, end + 1)) return end;
    end++;
  }
  return end > at ? end : -1;
}

/** hàng trăm người, vài chục, nhiều tỷ đồng: a size, not a number. */
function readVague(cx: Reader, at: number): number {
  let end = at;
  while (end < at + 4 && (senseAt(cx, end).scale || (end === at && senseAt(cx, end).ten))) end = after(cx, end);
  if (end === at) return -1;
  return senseAt(cx, end).currency ? after(cx, end) : end;
}
