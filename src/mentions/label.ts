// Words that turn the numbers behind them into names:
//
//   label = word ['số'] number [code] (',' number)*     Nghị quyết số 26, Điều 83, quận 1, 3, 5; tỷ số 2-1
//         | word (digits | a '/' b)                      gọi 113, tuần 41; huyết áp 140/90
//         | word version                                phiên bản 2.1, công nghiệp 4.0
//   dated = word day                                    đường 30 Tháng 4, Trường THCS 19 tháng 5
//
// The census counts 25,833 articles and clauses and 17,310 addresses.

import type { Label } from '../lexicon/entry.js';
import { isAnyOne, isCountedAt } from '../recognizers/counted.js';
import { readDayFigure } from '../recognizers/day-figures.js';
import { readCount } from '../recognizers/day-words.js';
import { readFigures } from '../recognizers/figures.js';
import type { Reader } from '../recognizers/reader.js';
import { romanAt } from '../recognizers/roman.js';
import { earliestPlan, opensYear } from '../recognizers/year.js';
import {
  after,
  isCapital,
  isGlued,
  isGluedOn,
  isNumber,
  lengthOf,
  opensLineAt,
  senseAt,
  senseBefore,
  smallInteger,
  textOf,
  unitAt,
  wordAt,
} from '../tokens/cursor.js';
import { clusterEnd, readCode, readPhone } from './code.js';

const slash = 0x2f;
const dash = 0x2d;
const dot = 0x2e;
const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x28;
const plus = 0x2b;

const longestList = 12;

/** đường 30 Tháng 4, Trường THCS 19 tháng 5, phố 19/8. */
export function readDatedName(cx: Reader, at: number): number {
  let from = at;
  while (from < at + 3 && (senseAt(cx, from).datedName || senseAt(cx, from).label === 'serial')) from = after(cx, from);
  if (!isNumber(cx, from) || opensLineAt(cx, from)) return -1;
  const figure = readDayFigure(cx, from);
  if (figure && figure.precision === 'day' && figure.first.year === undefined) return figure.end;
  const day = readCount(cx, from, 31);
  if (!day || !senseAt(cx, day.end).monthHead) return -1;
  const month = readCount(cx, day.end + 1, 12);
  return month ? month.end : -1;
}

export function readLabelled(cx: Reader, at: number): number {
  let kind = senseAt(cx, at).label;
  let from = after(cx, at);
  // Q.3, QL.1
  if (unitAt(cx, from) === dot && isGlued(cx, from) && isNumber(cx, from + 1) && isGlued(cx, from + 1)) from++;
  for (let { label } = senseAt(cx, from); label && from < at + 4 && !opensLineAt(cx, from); { label } = senseAt(cx, from)) {
    // cấp tiểu học
    if (label === 'serial') kind = label;
    from = after(cx, from);
  }
  if (kind === 'phone') return readPhoneAfter(cx, from);
  // "tiểu học: 500" is a count
  if (unitAt(cx, from) === colon && kind !== 'serial') from++;
  if (!isNumber(cx, from) || opensLineAt(cx, from)) return -1;
  if (kind === 'score') return readScore(cx, from);
  if (kind === 'call' && !isServiceNumber(cx, from)) return readPhone(cx, from, false);
  if (kind === 'pressure') return readPressure(cx, from);
  if (kind === 'version' || kind === 'account') return clusterEnd(cx, from);
  if (kind === 'fineness') return isFineness(cx, from) ? clusterEnd(cx, from) : -1;
  const code = readCode(cx, from);
  if (code > 0) return code;
  // "ĐT: 0912 345 678": the letters name a road as well
  const phone = readPhone(cx, from, false);
  if (phone > 0) return phone;
  if (kind === 'week') return isWeekNumber(cx, from) ? from + 1 : -1;
  if (!isLabelNumber(cx, from, kind)) return -1;
  let end = labelNumberEnd(cx, from);
  if (kind === 'place' || kind === 'floor' || kind === 'clause' || kind === 'phase' || kind === 'minute' || kind === 'serial') {
    for (let i = 0; i < longestList; i++) {
      const next = listNext(cx, end);
      if (next < 0 || !isLabelNumber(cx, next, kind)) break;
      end = labelNumberEnd(cx, next);
    }
  }
  return end;
}

/** "tuyển 12 lớp 10", "3 điểm 10": the noun was counted itself, and what stands behind it is a name all the same; "tỷ số là 3 - 1". */
export function readNumberOfLabel(cx: Reader, at: number): number {
  const { label, uncounted } = senseBefore(cx, at);
  if (label === 'phase' || label === 'clause') return isLabelNumber(cx, at, label) ? labelNumberEnd(cx, at) : -1;
  if (!uncounted) return -1;
  const before = senseBefore(cx, at - 1).label;
  return before === 'score' ? readScore(cx, at) : before === 'pressure' ? readPressure(cx, at) : -1;
}

/** "gọi 113", "cấp cứu 115": three or four digits that count nothing. */
function isServiceNumber(cx: Reader, at: number): boolean {
  const digits = lengthOf(cx, at);
  return (digits === 3 || digits === 4) && !isGluedOn(cx, at + 1) && (opensLineAt(cx, at + 1) || !isCountedAt(cx, at + 1));
}

/** "huyết áp 140/90". */
function readPressure(cx: Reader, at: number): number {
  return unitAt(cx, at + 1) === slash && isGlued(cx, at + 1) && isNumber(cx, at + 2) ? at + 3 : -1;
}

/** "tuần 41", "tuần 38 của thai kỳ"; not "tuần 12-16/5", "tuần 3 buổi" or "tuần 2, 3 lần". */
function isWeekNumber(cx: Reader, at: number): boolean {
  const week = smallInteger(cx, at);
  const next = senseAt(cx, at + 1);
  const goesOn = isGluedOn(cx, at + 1) || next.joiner || (unitAt(cx, at + 1) === comma && isNumber(cx, at + 2));
  return week >= 1 && week <= 53 && !goesOn && (opensLineAt(cx, at + 1) || !isCountedAt(cx, at + 1)) && !isAnyOne(cx, at - 1);
}

/** Vàng 9999, vàng 999,9: parts of ten thousand. */
function isFineness(cx: Reader, at: number): boolean {
  const text = textOf(cx, at, clusterEnd(cx, at));
  return text === '9999' || text === '999' || text === '999,9' || text === '999.9';
}

/** The token after a number that names, and after the added time of a match: phút 45+2. */
function labelNumberEnd(cx: Reader, at: number): number {
  const end = Math.max(at + 1, clusterEnd(cx, at));
  return unitAt(cx, end) === plus && isGlued(cx, end) && isGlued(cx, end + 1) && isNumber(cx, end + 1) ? end + 2 : end;
}

/** ", 3" and "và 5" of "quận 1, 3 và 5", " - 5" of "gió cấp 4 - 5". */
function listNext(cx: Reader, at: number): number {
  if (opensLineAt(cx, at)) return -1;
  const { joiner } = senseAt(cx, at);
  const joined = unitAt(cx, at) === comma || joiner === 'and' || (joiner === 'dash' && !isGluedOn(cx, at + 2));
  return joined && isNumber(cx, at + 1) && !opensLineAt(cx, at + 1) ? at + 1 : -1;
}

/** A number that names and does not count: short, whole, with no unit behind it, and no year. */
function isLabelNumber(cx: Reader, at: number, kind: Label | undefined): boolean {
  const figures = readFigures(cx, at);
  if (figures === 'malformed') return true;
  // "vành đai 2,5", "đường tỉnh 242 đoạn …", "Quân khu 2 điều …", "quốc lộ 13 chỉ …": whatever word follows, it is the number of the road or the force
  if (kind === 'highway' || kind === 'force') {
    if (typeof figures === 'string' || lengthOf(cx, at) > 4) return false;
    const { measure, scale, uncounted } = senseAt(cx, figures.end);
    return !scale && (!measure || uncounted === true);
  }
  if (typeof figures === 'string' || figures.decimal) return false;
  const digits = lengthOf(cx, at);
  const value = smallInteger(cx, at);
  if (digits > (kind === 'serial' ? 2 : 5) || (figures.grouped && kind !== 'document')) return false;
  const end = figures.end;
  if (digits === 4 && kind !== 'document' && ((value >= (kind === 'plan' ? earliestPlan : 1900) && value <= 2100) || isYears(cx, at))) return false;
  if (end >= cx.count || opensLineAt(cx, end)) return true;
  const next = senseAt(cx, end);
  // "Điều 83 Luật …", "số 504 đường …", "khoản 1 điều 5", "quy định 1161 ngày 11.10.2015", "Quận 1 khóa XI"
  const names = next.label && (kind === 'number' || (kind === 'clause' && isNumber(cx, after(cx, end))));
  const counted = next.counter && !isCapital(cx, end) && !names && !(next.sequenceHead && romanAt(cx, after(cx, end)));
  // "tổ 47 phường Hòa Khánh Nam", "tầng 3 chung cư"
  const isPlace = kind === 'place' || kind === 'floor';
  const within =
    (kind === 'floor' && next.building) ||
    (isPlace && (next.label === 'place' || next.label === 'road') && (isCapital(cx, after(cx, end)) || isNumber(cx, after(cx, end))));
  // "đợt 2 năm 2023"
  const timed = wordAt(cx, end).timeUnit && !opensYear(cx, end) && !(next.dayHead && readDayFigure(cx, after(cx, end)));
  // "vòng 12 V-League"
  const measured = next.measure && !(next.measure.glued && !isGlued(cx, end));
  if (next.scale || next.percent || next.currency || measured || (counted && !within) || timed) return false;
  // "đợt 30/4", "khoảng 5 - 7 người"
  const unit = unitAt(cx, end);
  if (unit === slash && isGlued(cx, end) && isNumber(cx, end + 1)) return true;
  return !(next.joiner && next.joiner !== 'and' && isNumber(cx, after(cx, end)) && isCountedAt(cx, after(cx, end) + 1));
}

/** "giai đoạn 1858-1884" */
function isYears(cx: Reader, at: number): boolean {
  return senseAt(cx, at + 1).joiner === 'dash' && lengthOf(cx, at + 2) === 4 && smallInteger(cx, at) >= 1000 && smallInteger(cx, at + 2) > smallInteger(cx, at);
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
    if (lengthOf(cx, end) > 3 || isCountedAt(cx, end + 3)) break;
    end += 3;
    if (unitAt(cx, end) !== comma || !isNumber(cx, end + 1)) return end;
    end++;
  }
  return end > at ? end : -1;
}
