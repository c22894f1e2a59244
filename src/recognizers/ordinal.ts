// Ordinals:
//
//   ordinal = ['lần'] 'thứ' place ['/' total]       thứ 13, lần thứ XXI, kỳ họp thứ Mười hai, thứ 7/18
//           | head place                            khóa XV, Đại hội XXI, lần 5, hạng 1, đô thị loại V
//   place   = digits | Roman | words
//
// "Kỳ họp thứ XIII HĐND quận khóa XX." Weekdays are written the same way: thứ hai to thứ bảy are one where a part of the
// day, a date or a week stands beside them, and an ordinal after a noun that is counted (4,309 of 8,372 in the census).

import { toInteger } from '../base/decimal.js';
import { after, isCapital, isGlued, isNumber, opensLineAt, opensSentence, senseAt, senseBefore, smallInteger, unitAt, wordAt } from '../tokens/cursor.js';
import { isCountedAt } from './counted.js';
import { readNumeral } from './numeral.js';
import { expect, type Reader, type Reading, readingOf } from './reader.js';
import { romanAt } from './roman.js';
import { readWords } from './words.js';
import { opensYear } from './year.js';

const highestPlace = 999_999_999;

/** From here on a Roman numeral may be a letter, which grades go by: "nguy hiểm cấp D", "hạng C". None is so high without thứ. */
const fifty = 50;

interface Place {
  readonly end: number;
  readonly value: number;
}

export function readOrdinal(cx: Reader, at: number): Reading | null {
  const sense = senseAt(cx, at);
  if (sense.ordinalMark) return readMarked(cx, at, at);
  const head = sense.sequenceHead;
  if (!head) return null;
  const next = after(cx, at);
  if (opensLineAt(cx, next)) return null;
  if (senseAt(cx, next).ordinalMark) return readMarked(cx, at, next);
  const roman = romanAt(cx, next);
  if (roman && roman < fifty) return reading(at, next + 1, roman);
  if (head === 'roman' || (head === 'ranked' && !cx.whole && !isRanked(cx, at))) return null;
  const value = plainPlace(cx, next);
  const end = skipTotal(cx, next + 1);
  // "có mặt tại kỳ họp 25/26 đại biểu": so many of so many, and no place
  if (value < 1 || isCounting(cx, next + 1) || (head !== 'ranked' && end > next + 3)) return expect(cx, next, 'a place such as "13" or "XIII"');
  return reading(at, end, value);
}

function isRanked(cx: Reader, at: number): boolean {
  const before = wordAt(cx, at - 1);
  return before.ordinalNoun === true || before.ordinalMark === true;
}

function readMarked(cx: Reader, start: number, mark: number): Reading | null {
  const place = readPlace(cx, mark + 1);
  if (!place) return expect(cx, mark + 1, 'a place such as "13", "XIII" or "nhất"');
  if (start === mark && place.value >= 2 && place.value <= 7 && isWeekday(cx, mark, place.end)) return null;
  return reading(start, skipTotal(cx, place.end), place.value);
}

function readPlace(cx: Reader, at: number): Place | null {
  if (opensLineAt(cx, at)) return null;
  const roman = romanAt(cx, at);
  if (roman) return { end: at + 1, value: roman };
  const plain = plainPlace(cx, at);
  if (plain > 0 && !senseAt(cx, at + 1).scale) return { end: at + 1, value: plain };
  // vị khách thứ 10 triệu, thứ 1.000.000
  const scaled = isNumber(cx, at) ? readNumeral(cx, at) : null;
  const place = scaled && (scaled.power > 0 || scaled.grouped) && !scaled.colloquial ? toInteger(scaled.value, highestPlace) : undefined;
  if (scaled && place) return { end: scaled.end, value: place };
  if (plain > 0) return { end: at + 1, value: plain };
  const digit = wordAt(cx, at).digit;
  const words = isTwoNumbers(cx, at) ? null : readWords(cx, at);
  const value = words && !words.colloquial ? toInteger(words.value, 9999) : undefined;
  if (words && value && words.power === 0) return { end: words.end, value };
  return digit && digit.place !== 'tail' && digit.value > 0 ? { end: at + 1, value: digit.value } : null;
}

/** "lần thứ bảy hai ông gặp nhau": in prose a place is said with its mươi, and the second digit counts what follows. */
function isTwoNumbers(cx: Reader, at: number): boolean {
  const { digit } = senseAt(cx, at + 1);
  return !cx.whole && wordAt(cx, at).digit !== undefined && digit !== undefined && !digit.place;
}

/** A place in plain digits; -1 where the digits go on to something else. */
function plainPlace(cx: Reader, at: number): number {
  const unit = unitAt(cx, at + 1);
  const goesOn = (unit === 0x2e || unit === 0x2c || unit === 0x2d) && isGlued(cx, at + 1) && isGlued(cx, at + 2) && isNumber(cx, at + 2);
  return goesOn ? -1 : smallInteger(cx, at);
}

/** "lần 5 tỷ", "khóa 2 lớp": the number counts what follows. */
function isCounting(cx: Reader, at: number): boolean {
  if (opensLineAt(cx, at)) return false;
  const sense = senseAt(cx, at);
  if (sense.sequenceHead && romanAt(cx, after(cx, at))) return false; // lần 5 khóa IX
  if (opensYear(cx, at)) return false; // lần 2 năm 2023
  return isCountedAt(cx, at);
}

/** "xếp thứ 7/18 huyện", "hạng 60 trên 63 nước": a rank of so many, whose total is no number of its own. */
function skipTotal(cx: Reader, at: number): number {
  if (senseAt(cx, at).per === 'over' && isNumber(cx, after(cx, at))) return skipNoun(cx, at, after(cx, at) + 1);
  if (unitAt(cx, at) !== 0x2f || !isGlued(cx, at) || !isNumber(cx, at + 1) || !isGlued(cx, at + 1)) return at;
  return skipNoun(cx, at + 2, at + 2);
}

/** The token after the noun of a total that ends at a token; `bare` where no noun follows. */
function skipNoun(cx: Reader, bare: number, at: number): number {
  return senseAt(cx, at).counter && !opensLineAt(cx, at) ? after(cx, at) : bare;
}

/** Whether "thứ 2" … "thứ bảy" is a day of the week here. */
function isWeekday(cx: Reader, at: number, end: number): boolean {
  const before = senseBefore(cx, at);
  if (before.dayPart) return true;
  const named = !isNumber(cx, at + 1);
  const afterwards = senseAt(cx, opensLineAt(cx, end) ? cx.count : end);
  if (isWeekly(cx, end)) return true;
  if (before.dayHead === 'day' && named) return !(afterwards.ofYear || afterwards.ordinalNoun);
  if (before.ordinalNoun || before.sequenceHead) return false;
  if (isWeekdayRange(cx, at, end)) return true;
  return named && isCapital(cx, at + 1) && (!isCapital(cx, at) || opensSentence(cx, at));
}

/** "hằng tuần", "mỗi tuần", "đầu tuần" behind a day; what is thứ ba "trong tuần" may be a place. */
export function isWeekly(cx: Reader, at: number): boolean {
  const { yearContext, datePreposition } = wordAt(cx, at);
  return yearContext === true && !datePreposition && wordAt(cx, at + 1).timeUnit?.iso === 'W';
}

/** "từ thứ 2 đến thứ 7": from one day of the week to another. */
export function isWeekdayRange(cx: Reader, at: number, end: number): boolean {
  // "xếp từ thứ 2 đến thứ 7"
  if (senseAt(cx, at - 1).rangeHead && senseBefore(cx, at - 1).ordinalNoun) return false;
  const joiner = senseAt(cx, end).joiner;
  const goesOn = (joiner === 'to' || joiner === 'dash') && opensWeekday(cx, after(cx, end));
  // "nghỉ thứ 7, chủ nhật"
  if (senseAt(cx, end + 1).sunday && (joiner === 'and' || unitAt(cx, end) === 0x2c)) return true;
  const before = wordAt(cx, at - 1).joiner;
  return goesOn || ((before === 'to' || before === 'dash') && opensWeekday(cx, at - 3));
}

function opensWeekday(cx: Reader, at: number): boolean {
  if (senseAt(cx, at).sunday) return true;
  const day = isNumber(cx, at + 1) ? smallInteger(cx, at + 1) : (wordAt(cx, at + 1).digit?.value ?? 0);
  const before = senseAt(cx, at - 1).rangeHead ? senseBefore(cx, at - 1) : senseBefore(cx, at);
  return senseAt(cx, at).weekdayHead === 'word' && day >= 2 && day <= 7 && !before.ordinalNoun;
}

function reading(start: number, end: number, value: number): Reading {
  return readingOf(start, end, { kind: 'ordinal', value });
}

/** "XV" with no head, where nothing but an ordinal is asked for. */
export function readRomanAlone(cx: Reader, at: number): Reading | null {
  const value = romanAt(cx, at);
  return value ? reading(at, at + 1, value) : expect(cx, at, 'an ordinal such as "thứ 13" or "khóa XV"');
}
