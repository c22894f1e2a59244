// Amounts as prose has them: which unit may follow is decided by what stands there, and a number word alone is a number
// only where it counts something.
//
// "Một số dự án", "ông Ba", "cả năm huyện thu …" hold no numbers; "hai dự án" and "năm người" do.
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
  opensSentence,
  senseAt,
  senseBefore,
  unitAt,
  wordAt,
} from '../tokens/cursor.js';
import type { Amount, Followers } from './amount.js';
import { isCountedAt } from './counted.js';
import { readDayFigure, readMonthFigure } from './day-figures.js';
import { readDurationUnit, readHalfDuration } from './duration.js';
import { withExtent } from './extent.js';
import { isDaySeparator } from './habit.js';
import { readMoneyUnit, readSignedMoney } from './money.js';
import type { NumeralReading } from './numeral.js';
import { readPercentUnit } from './percent.js';
import { isUnlisted, readQuantityUnit, readUnlistedNoun } from './quantity.js';
import { type Measured, readMeasured } from './range.js';
import type { Reader, Reading } from './reader.js';
import type { Following } from './unit.js';
import { isYearInSeries } from './year.js';

const all: Followers = { units: [readAnyUnit], signed: readSignedMoney, half: readHalfDuration, dated: isDated };

/** "từ 1-8" in a text that writes its days that way, "từ 6-2016". */
function isDated(cx: Reader, at: number): boolean {
  const day = readDayFigure(cx, at);
  return (day !== null && isDaySeparator(cx, day.separator)) || readMonthFigure(cx, at, true) !== null;
}

/** The unit that the word at a token can be: percent before money, money before time, time before all else that is counted. */
function readAnyUnit(cx: Reader, at: number, numeral: NumeralReading): Following | null {
  // "4tr5 bao ship": figures with the scale between them are money
  if (numeral.colloquial && isNumber(cx, at - 1) && isGlued(cx, at - 1)) return readMoneyUnit(cx, at, numeral);
  // most figures stand before none of them, and five readers that find nothing took up to 1% of findMentions
  if (!isCountedAt(cx, at) && !senseAt(cx, at).currencyCode) return readUnlistedNoun(cx, at, numeral);
  return (
    readPercentUnit(cx, at, numeral) ??
    readMoneyUnit(cx, at, numeral) ??
    readDurationUnit(cx, at, numeral) ??
    readQuantityUnit(cx, at, numeral) ??
    readUnlistedNoun(cx, at, numeral)
  );
}

/** The percentage, money, duration, quantity or bare number at a token. */
export function readAnyAmount(cx: Reader, at: number): Reading | null {
  const read = readMeasured(cx, at, all);
  if (!read || !isMeant(cx, read)) return null;
  const measured = withExtent(cx, read);
  return { kind: measured.amount.following?.kind ?? 'numeral', start: measured.start, end: measured.end, value: undefined, date: undefined, measured };
}

function isMeant(cx: Reader, measured: Measured): boolean {
  const { amount, low } = measured;
  const { numeral, following } = amount;
  if (!numeral) return true;
  // "khấu trừ 2 triệu đồng", "khai trừ 1 đảng viên": but for degrees prose takes away by trừ
  if (senseAt(cx, amount.start).minus === 'verb' && !cx.whole && !senseAt(cx, numeral.end).measure?.signed) return false;
  // "hơn nghìn đồng": one of a scale is meant where a word softens it, and where it counts something or a scale above it does
  const impliedOne = numeral.bare.coefficient === 1n && senseAt(cx, amount.start).scale !== undefined;
  if (impliedOne && (measured.start === amount.start || (!following && amount.end === amount.start + 1))) return false;
  if (numeral.words === 0) return following !== undefined ? !isYearInSeries(cx, amount.start) : isFreeNumber(cx, amount, numeral);
  // bà Mười Hai; ba mươi mấy tuổi
  if (!following && (isPersonsName(cx, amount.start, amount.end) || senseAt(cx, amount.end).indefinite)) return false;
  if (numeral.words > 1 || low !== undefined) return following !== undefined || !isGluedOn(cx, amount.end);
  return following ? isLoneWordMeant(cx, measured, numeral, following) : isPart(cx, amount, numeral);
}

/** "Sáu trong 19 chủ đầu tư", "hai trong số 5 xã": so many of those that are counted behind it; một and năm are no numbers there. */
function isPart(cx: Reader, { start, end }: Amount, { plain, value }: NumeralReading): boolean {
  const whole = after(cx, end);
  const few = value.coefficient === 1n || value.coefficient === 5n;
  if (few || plain >= 0 || !senseAt(cx, end).partMark || !isNumber(cx, whole) || !senseAt(cx, whole + 1).counter || opensLineAt(cx, end)) return false;
  const { label, monthHead } = senseBefore(cx, start);
  return !label && !monthHead && (!isCapital(cx, start) || opensSentence(cx, start));
}

/** A figure that counts nothing that is named: not cut from something longer, not the mark of a list. */
function isFreeNumber(cx: Reader, { start, end }: Amount, { power, plain, grouped, decimal }: NumeralReading): boolean {
  // "325 tỷ/600 tỷ đồng" is so much of so much
  const ofMore = power > 0 && unitAt(cx, end) === 0x2f;
  if (isGluedOn(cx, end) && !ofMore) return false;
  // "Bình Dương 4.223, Toán 9,6": no name has thousands, a decimal comma or a scale
  const named = power === 0 && !grouped && !(decimal && unitAt(cx, start + 1) === 0x2c) && isNumberedName(cx, start);
  if (named || isAddress(cx, start, end) || isVersion(cx, start, end)) return false;
  // khẩu độ f/1.8
  const slashed = unitAt(cx, start - 1) === 0x2f && isGlued(cx, start) && isGlued(cx, start - 1);
  if (slashed && isWord(cx, start - 2) && lengthOf(cx, start - 2) === 1 && !isCapital(cx, start - 2)) return false;
  const bracketed = unitAt(cx, start - 1) === 0x28 && unitAt(cx, end) === 0x29;
  return !(bracketed && plain >= 0 && plain <= 20);
}

/** "Sóng Thần 1", "cầu Thủ Thiêm 2", "gạo IR 50404": the number belongs to a name. */
function isNumberedName(cx: Reader, at: number): boolean {
  if (!isWord(cx, at - 1) || !isCapital(cx, at - 1) || opensLineAt(cx, at)) return false;
  // what schools are numbered by is short: "THCS 300"
  if (isUpper(cx, at - 1)) return lengthOf(cx, at - 1) > 1 && !isGluedOn(cx, at + 1) && senseBefore(cx, at).label !== 'serial';
  return !opensSentence(cx, at - 1);
}

/** "25 Vũ Ngọc Phan": a house in a street, when two capitalized words follow. */
function isAddress(cx: Reader, start: number, end: number): boolean {
  return end === start + 1 && isName(cx, end) && isName(cx, end + 1) && !opensLineAt(cx, end);
}

/** bà Mười Hai, Lê Thị Mười Hai */
function isPersonsName(cx: Reader, start: number, end: number): boolean {
  const named = isWord(cx, start - 1) && (isCapital(cx, start - 1) || senseAt(cx, start - 1).counter === true);
  return named && isName(cx, start) && isName(cx, end - 1) && !opensSentence(cx, start);
}

/** Công nghiệp 4.0, thời đại 4.0: a decimal that would say nothing names a generation. */
function isVersion(cx: Reader, start: number, end: number): boolean {
  return end === start + 3 && lengthOf(cx, start) === 1 && unitAt(cx, start + 1) === 0x2e && lengthOf(cx, start + 2) === 1 && unitAt(cx, start + 2) === 0x30;
}

function isName(cx: Reader, at: number): boolean {
  return isWord(cx, at) && isCapital(cx, at) && !isUpper(cx, at);
}

/** "trong năm ngày", where "trong năm huyện …" would be a year. */
function isSpan(cx: Reader, start: number, { kind, end }: Following): boolean {
  return kind === 'duration' && senseBefore(cx, start).datePreposition === true && !isNumber(cx, end);
}

function isLoneWordMeant(cx: Reader, { start, amount }: Measured, numeral: NumeralReading, following: Following): boolean {
  const at = amount.start;
  const value = numeral.value.coefficient;
  // "Hiệp hai bắt đầu": behind what is numbered, and before a noun that no list has, it is a number of its kind
  if (senseBefore(cx, at).label === 'phase' && isUnlisted(cx, numeral.end)) return false;
  if (isCapital(cx, at)) {
    // A name, unless it opens a sentence and a small word follows: "Ba người", not "Ba Đình" or "ông Ba".
    if (!opensSentence(cx, at)) return false;
    if (isCapital(cx, numeral.end) && following.kind !== 'money' && after(cx, numeral.end) === numeral.end + 1) return false;
  }
  if (value === 1n) {
    if (following.kind !== 'quantity') return true;
    const rated = following.unit.includes('/');
    // "một (01) bản"
    const twice = unitAt(cx, numeral.end) === 0x28;
    // "một mũi mỗi năm"
    const each = senseAt(cx, following.end).per === 'each' && wordAt(cx, following.end + 1).timeUnit !== undefined;
    return (
      cx.whole || rated || twice || each || following.measure !== undefined || following.plus !== undefined || wordAt(cx, numeral.end).measuredNoun === true
    );
  }
  if (value === 5n && (isNumber(cx, at - 1) || (senseBefore(cx, start).yearContext && !isSpan(cx, start, following)))) return false;
  // "năm tài chính", "những năm đầu", "chín kỹ": before a noun that no list has they are a year, and ripe
  return (value !== 5n && value !== 9n) || following.kind !== 'quantity' || !(isUnlisted(cx, numeral.end) || senseAt(cx, numeral.end).edge);
}
