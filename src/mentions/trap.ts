// Traps: digits and number words that are a name, a code, a score, a phone number. A trap closes its stretch of the text
// to all readings, so that nothing is found inside it.
//
//   trap   = label | code | name | phone | noDay          each in a file of its own
//          | bullet | idiom | karat | vague | primes | n 'TCN' | '[' n ']'
//   bullet = number ('.' | ')')                           at the start of a line
//   primes = n mark [n [mark n]]                         31'25, 3'33"05; (23', 45+2')
//   vague  = (hàng | vài | mấy | nhiều) scale …           hàng chục tỷ đồng
//
// "Nghị quyết 43/2017/QH14 được thông qua; cửa hàng mở 24/7."
import { isCountedAt } from '../recognizers/counted.js';
import { readDayFigure } from '../recognizers/day-figures.js';
import { readFigures } from '../recognizers/figures.js';
import { readNumeral } from '../recognizers/numeral.js';
import { isWeekdayRange, isWeekly } from '../recognizers/ordinal.js';
import { isUnlisted } from '../recognizers/quantity.js';
import type { Reader } from '../recognizers/reader.js';
import { after, isCapital, isGlued, isNumber, isWord, lengthOf, opensLineAt, senseAt, senseBefore, smallInteger, unitAt, wordAt } from '../tokens/cursor.js';
import { clusterEnd, readCode, readName, readPhone } from './code.js';
import { readDatedName, readLabelled, readNumberOfLabel } from './label.js';
import { readNoDay, readNoMonth } from './no-day.js';

const slash = 0x2f;
const dash = 0x2d;
const dot = 0x2e;
const comma = 0x2c;
const plus = 0x2b;
const openBracket = 0x28;
const closeBracket = 0x29;
const openSquare = 0x5b;
const closeSquare = 0x5d;

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
  if (
    unitAt(cx, at + 1) === dash &&
    isGlued(cx, at + 1) &&
    isNumber(cx, at + 2) &&
    isGlued(cx, at + 2) &&
    (isCapital(cx, at) || (lengthOf(cx, at) > 1 && isUnlisted(cx, at)))
  ) {
    return clusterEnd(cx, at);
  }
  // tại km 58+300, Km 118 + 300: how far along the road
  if (sense.measure?.code === 'km' && isNumber(cx, at + 1) && !isNumber(cx, at - 1)) return milestoneEnd(cx, at + 1);
  if (sense.weekdayHead === 'word' && isNumber(cx, at + 1) && (isWeekdayRange(cx, at, at + 2) || isWeekly(cx, at + 2))) return at + 2;
  if (sense.datedName) {
    const dated = readDatedName(cx, after(cx, at));
    if (dated > 0) return dated;
  }
  if (sense.yearHead && senseAt(cx, at + 2).era === 'before' && isNumber(cx, at + 1)) return after(cx, at + 2);
  if (sense.dayHead === 'day' && isNumber(cx, at + 1)) return readNoDay(cx, at);
  if (sense.monthHead && isNumber(cx, at + 1)) return readNoMonth(cx, at);
  return sense.label ? readLabelled(cx, at) : -1;
}

function readNumberTrap(cx: Reader, at: number): number {
  if (opensLineAt(cx, at)) {
    const bullet = readBullet(cx, at);
    if (bullet > 0) return bullet;
  } else {
    const named = readNumberOfLabel(cx, at);
    if (named > 0) return named;
  }
  const phone = readPhone(cx, at, false);
  if (phone > 0) return phone;
  // (257 TCN), (257 - 208 TCN)
  const until = senseAt(cx, at + 1).joiner && isNumber(cx, at + 2) ? at + 3 : at + 1;
  if (senseAt(cx, until).era === 'before') return after(cx, until);
  // all else is told by what is glued to the figures
  if (!isGlued(cx, at + 1)) return -1;
  const unit = unitAt(cx, at + 1);
  // the mark of a footnote: [12]
  if (unit === closeSquare && unitAt(cx, at - 1) === openSquare) return at + 1;
  if (isPrime(unit)) return readPrimes(cx, at);
  // (45+2')
  if (unit === plus && isNumber(cx, at + 2) && isPrime(unitAt(cx, at + 3))) return at + 4;
  if (unit === dot || unit === comma) {
    const malformed = isMalformed(cx, at) && readDayFigure(cx, at) === null;
    return malformed || isPlate(cx, at) ? clusterEnd(cx, at) : -1;
  }
  const joined = unit === slash || unit === dash;
  if (!joined && !isWord(cx, at + 1)) return -1;
  const code = readCode(cx, at);
  if (code > 0) return code;
  if (!joined) return isNoThousand(cx, at) ? clusterEnd(cx, at) : -1;
  return isIdiom(cx, at) ? at + 3 : readShares(cx, at);
}

/** A straight or curled mark of minutes or seconds. */
function isPrime(unit: number): boolean {
  return unit === 0x27 || unit === 0x22 || unit === 0x2019 || unit === 0x201d || unit === 0x2032 || unit === 0x2033;
}

/** "về đích sau 31'25", "10''19", and the minutes of goals: (23', 67'). */
function readPrimes(cx: Reader, at: number): number {
  let end = pastPrimes(cx, at + 1);
  if (isNumber(cx, end) && isGlued(cx, end)) {
    // 3'33"05
    for (let i = 0; i < 2 && isNumber(cx, end) && isGlued(cx, end); i++) end = pastPrimes(cx, end + 1);
    return isNumber(cx, end) && isGlued(cx, end) ? end + 1 : end;
  }
  const before = unitAt(cx, at - 1);
  const minute = unitAt(cx, at + 1) !== 0x22 && unitAt(cx, at + 1) !== 0x201d && end === at + 2;
  return minute && (before === openBracket || before === comma) && (unitAt(cx, end) === closeBracket || unitAt(cx, end) === comma) ? end : -1;
}

function pastPrimes(cx: Reader, at: number): number {
  let end = at;
  while (end < at + 2 && isPrime(unitAt(cx, end)) && isGlued(cx, end)) end++;
  return end;
}

/** A number of kilometres that counts nothing, and perhaps a plus and three digits of metres. */
function milestoneEnd(cx: Reader, at: number): number {
  if (opensLineAt(cx, at)) return -1;
  if (unitAt(cx, at + 1) === plus && isNumber(cx, at + 2) && lengthOf(cx, at + 2) === 3) return at + 3;
  const figures = readFigures(cx, at);
  if (typeof figures === 'string') return -1;
  return isCountedAt(cx, figures.end) ? -1 : figures.end;
}

/** 1.2.3.4: the numeral is remembered, for whoever counts something by it. */
function isMalformed(cx: Reader, at: number): boolean {
  return readNumeral(cx, at) === null && readFigures(cx, at) === 'malformed';
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

/** 24/7, 24/24, 50/50: always, and half and half. */
function isIdiom(cx: Reader, at: number): boolean {
  if (unitAt(cx, at + 1) !== slash || !isGlued(cx, at + 1) || !isGlued(cx, at + 2)) return false;
  const left = smallInteger(cx, at);
  const right = smallInteger(cx, at + 2);
  if (unitAt(cx, at + 3) === slash && isGlued(cx, at + 3)) return false;
  return (left === 24 && (right === 24 || right === 7)) || (left === 50 && right === 50);
}

/** "từ 1/3 - 1/2 thời gian": between two fractions, which no one ratio is. */
function readShares(cx: Reader, at: number): number {
  const joiner = at + 3;
  if (!isFraction(cx, at) || (senseAt(cx, joiner).joiner !== 'dash' && senseAt(cx, joiner).joiner !== 'to')) return -1;
  const next = after(cx, joiner);
  return isFraction(cx, next) && senseAt(cx, next + 3).shareNoun ? next + 3 : -1;
}

function isFraction(cx: Reader, at: number): boolean {
  const value = smallInteger(cx, at);
  return value > 0 && unitAt(cx, at + 1) === slash && isGlued(cx, at + 1) && value < smallInteger(cx, at + 2);
}

/** "51G 123.45", "29H1 - 345.67": the second half of a number plate, apart from the letters of the first. */
function isPlate(cx: Reader, at: number): boolean {
  if (lengthOf(cx, at) !== 3 || unitAt(cx, at + 1) !== dot || lengthOf(cx, at + 2) !== 2 || isCountedAt(cx, at + 3)) return false;
  const last = unitAt(cx, at - 1) === dash ? at - 2 : at - 1;
  const letter = isNumber(cx, last) ? last - 1 : last;
  return isGlued(cx, last) && isWord(cx, letter) && isCapital(cx, letter) && (letter < last || isNumber(cx, last - 1));
}

/** vàng 24k, màn hình 4K: carats and lines of a screen, not thousands; and those born in 2004 are 2k4. */
function isNoThousand(cx: Reader, at: number): boolean {
  const { scale } = senseAt(cx, at + 1);
  if (!scale?.short || scale.power !== 3 || senseAt(cx, at + 2).currency) return false;
  const value = smallInteger(cx, at);
  if (value === 24) return true;
  const { moneyCue, spentVerb } = senseBefore(cx, at);
  const born = value === 2 && isNumber(cx, at + 2) && isGlued(cx, at + 2);
  if (moneyCue || spentVerb || senseAt(cx, born ? at + 3 : at + 2).per) return false;
  return born || (isCapital(cx, at + 1) && (value === 2 || value === 4 || value === 8));
}

/** hàng trăm người, vài chục, nhiều tỷ đồng: a size, not a number. */
function readVague(cx: Reader, at: number): number {
  let end = at;
  while (end < at + 4 && (senseAt(cx, end).scale || (end === at && senseAt(cx, end).ten))) end = after(cx, end);
  if (end === at) return -1;
  // "hàng chục năm qua" is not last year
  if (wordAt(cx, end).timeUnit && !isNumber(cx, end + 1)) return end + 1;
  return senseAt(cx, end).currency ? after(cx, end) : end;
}
