// What a number may count: "3 triệu", "15%", "20 hộ", "5 năm". A number that counts what stands behind it is no part of a date, of a
// name or of a code, however much it looks like one.
import type { Sense } from '../lexicon/entry.js';
import { isNumber, isWord, opensLineAt, senseAt, senseBefore, wordAt } from '../tokens/cursor.js';
import type { Reader } from './reader.js';

/** A scale, a percent sign, a currency, a measure or a noun that is counted. */
export function isCountable({ scale, percent, currency, measure, counter }: Sense): boolean {
  return Boolean(scale || percent || currency || measure || counter);
}

/** Whether a number before a token may count what stands there: what is countable, or a unit of time ("thập kỷ", and "năm" also in "năm qua"). */
export function isCountedAt(cx: Reader, at: number): boolean {
  const sense = senseAt(cx, at);
  return (isCountable(sense) && !isAdverb(cx, at)) || sense.timeUnit !== undefined || wordAt(cx, at).timeUnit !== undefined;
}

/** "Tháng 7 chỉ quanh 5 vụ": behind the number of a day, a month or a quarter chỉ measures no gold, unless its clause ends there. */
function isAdverb(cx: Reader, at: number): boolean {
  if (!senseAt(cx, at).measure?.adverb || opensLineAt(cx, at + 1) || !(isWord(cx, at + 1) || isNumber(cx, at + 1))) return false;
  const { monthHead, dayHead, quarterHead } = wordAt(cx, at - 2);
  return Boolean(monthHead || dayHead || quarterHead) && isNumber(cx, at - 1) && senseBefore(cx, at - 2).per !== 'each';
}

/** Whether the words before a number say that something lasted: "kéo dài 1h50", "chậm hơn 2h15". */
export function isLasting(cx: Reader, at: number): boolean {
  const from = senseAt(cx, at - 1).softener ? at - 1 : at;
  return senseBefore(cx, from).lasting === true;
}

/** Whether ngày or năm at a token is none that the number behind it names: "mỗi ngày 20 phút", "những năm 300", not "trong ngày 20", "cuối năm 938". */
export function isAnyOne(cx: Reader, at: number): boolean {
  const { yearContext, edge, datePreposition } = senseBefore(cx, at);
  return yearContext === true && !edge && !datePreposition;
}

/**
 * Whether figures behind tháng, quý or ngày name it, though a noun follows that could be counted: "Đến tháng 10 công trình phải xong". Not
 * where it is any month, or what is counted is how often: "mỗi tháng 7 hộ", "tháng 2 lần".
 */
export function isNamedBy(cx: Reader, at: number, head: number): boolean {
  const sense = senseAt(cx, at + 1);
  if (!isNumber(cx, at) || !sense.counter || sense.dose || sense.scale || sense.percent || sense.currency || sense.measure) return false;
  return !isAnyOne(cx, head);
}
