// What the words around a reading supply, and nothing else: the year of a date, the đồng of a bare "22.267 tỷ", the
// months that a bare "11 tháng" means in a report on eleven months. All of it is marked as inferred.
import { type Day, fromIso, monthLength } from '../base/civil.js';
import type { Duration, Inferred, Money, Numeral, Value } from '../base/value.js';
import { type Calendar, type OpenDate, type Point, type Resolved, resolve } from '../recognizers/calendar.js';
import { valueOf } from '../recognizers/measured.js';
import { readPer } from '../recognizers/per.js';
import type { Measured } from '../recognizers/range.js';
import type { Reader, Reading } from '../recognizers/reader.js';
import { opensSentence, senseAt, senseBefore, unitAt } from '../tokens/cursor.js';

export interface InContext {
  readonly reading: Reading;
  readonly value: Value;
  readonly inferred?: readonly Inferred[];
}

/** Each reading with what its context supplies; a reading that stays empty without it is left out. */
export function placeInContext(cx: Reader, readings: readonly Reading[], reference: Day | undefined): InContext[] {
  const year = reference ? undefined : yearOf(readings);
  const calendar: Calendar = { ...(reference ? { reference } : {}), ...(year ? { year } : {}) };
  const placed: InContext[] = [];
  const spans = monthSpans(readings, calendar);
  const list: MonthList = { end: -1, named: -1 };
  let anchor: Resolved | undefined;
  readings.forEach((reading, index) => {
    if (reading.date?.same) {
      const same = samePeriod(reading.date, anchor, calendar);
      if (same) placed.push({ reading, ...same });
      return;
    }
    if (reading.date) {
      const resolved = resolve(withSharedYear(cx, readings, index, list), calendar);
      placed.push({ reading, ...resolved });
      if (isAnchor(resolved)) anchor = resolved;
      return;
    }
    const value = reading.measured ? valueOf(reading.measured) : (reading.value as Value);
    const months = monthsOf(value);
    const span = months ? (spans.get(months) ?? countedMonths(cx, readings, index, months, calendar)) : undefined;
    if (months && span && !isSpent(cx, reading)) {
      const resolved = resolve(span, calendar);
      const inferred: Inferred[] = ['year'];
      placed.push({ reading, value: resolved.value, inferred });
      anchor = resolved;
      return;
    }
    placed.push(withCurrency(cx, reading, value, readings[index - 1], placed.at(-1)?.value));
  });
  return placed;
}

// ---- years

/** The year that a text without a reference writes about: that of its first full date, else the one it names most. */
function yearOf(readings: readonly Reading[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { date } of readings) {
    const year = date?.first?.year;
    if (date === undefined || year === undefined) continue;
    if (date.kind === 'date' && date.first?.day !== undefined) return year;
    if (date.last?.year === undefined || date.last.year === year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  let best: number | undefined;
  for (const [year, count] of counts) if (best === undefined || count > (counts.get(best) as number)) best = year;
  return best;
}

/** The months of a list that name no year, up to and with the reading `end`: the year of them all is that of the reading `named`, or of none. */
interface MonthList {
  end: number;
  named: number;
}

/** "tháng 3, tháng 5/2018": a month of a list has the year that its last one names. A list is gone over once for all of its months. */
function withSharedYear(cx: Reader, readings: readonly Reading[], index: number, list: MonthList): OpenDate {
  const date = (readings[index] as Reading).date as OpenDate;
  if (date.precision !== 'month' || !date.first || date.first.year !== undefined || date.first.yearOffset !== undefined || date.last) return date;
  if (index > list.end) {
    let at = index;
    list.named = -1;
    while (list.named < 0 && at + 1 < readings.length && isListed(cx, readings[at] as Reading, readings[at + 1] as Reading)) {
      at++;
      if ((readings[at] as Reading).date?.first?.year !== undefined) list.named = at;
    }
    list.end = list.named < 0 ? at : at - 1;
  }
  const first = readings[list.named]?.date?.first;
  return first?.year !== undefined && (first.month ?? 0) > (date.first.month ?? 0) ? { ...date, first: { ...date.first, year: first.year } } : date;
}

function isListed(cx: Reader, a: Reading, b: Reading): boolean {
  if (b.start - a.end !== 1 || a.date?.precision !== 'month' || b.date?.precision !== 'month') return false;
  return unitAt(cx, a.end) === 0x2c || senseAt(cx, a.end).joiner === 'and';
}

// ---- months

/** The periods of months from January that the text states in full, by their length. */
function monthSpans(readings: readonly Reading[], calendar: Calendar): Map<number, OpenDate> {
  const spans = new Map<number, OpenDate>();
  for (const { date } of readings) {
    if (date?.kind !== 'period' || date.precision !== 'month' || date.first?.month !== 1) continue;
    const length = date.last?.month ?? 0;
    const known = spans.get(length);
    if (!known || isNearer(date, known, calendar)) spans.set(length, date);
  }
  return spans;
}

/** Whether the months of one statement are those that a bare "6 tháng" means rather than those of another: the year under review. */
function isNearer({ first }: OpenDate, known: OpenDate, { reference, year }: Calendar): boolean {
  const now = reference?.year ?? year;
  if (now === undefined) return known.first?.year === undefined && first?.year !== undefined;
  const [one, other] = [first?.year ?? now, known.first?.year ?? now];
  return one <= now && (one > other || other > now);
}

/** 11 where the value is a plain eleven months. */
function monthsOf(value: Value): number | undefined {
  if (value.kind !== 'duration' || !('iso' in value) || value.approx) return undefined;
  const match = /^P(\d{1,2})M$/u.exec((value as Duration & { iso: string }).iso);
  return match ? Number(match[1]) : undefined;
}

const nearest = 4;

/** "Tín dụng 4 tháng tăng 4,86%", "9 tháng ước đạt 1.200 tỷ đồng": months whose figure follows are those of the year so far. */
function countedMonths(cx: Reader, readings: readonly Reading[], index: number, months: number, calendar: Calendar): OpenDate | undefined {
  const { end } = readings[index] as Reading;
  const next = readings[index + 1];
  if (months < 2 || months > 11 || !(calendar.reference || calendar.year) || !next || !senseAt(cx, end).figureVerb) return undefined;
  if (next.start - end > nearest || (next.kind !== 'percent' && next.kind !== 'money')) return undefined;
  return { kind: 'period', precision: 'month', first: { month: 1 }, last: { month: months } };
}

/** "6 tháng sau khi …, "trong vòng 6 tháng": time that passes, wherever it lies. */
function isSpent(cx: Reader, { start, end }: Reading): boolean {
  return senseAt(cx, end).direction?.reach === 'point' || senseAt(cx, end).relative !== undefined || senseBefore(cx, start).spentCue === true;
}

// ---- cùng kỳ

function isAnchor({ value }: Resolved): boolean {
  if (value.start === undefined || value.precision === 'decade' || value.precision === 'century') return false;
  return value.kind === 'period' || value.precision === 'month';
}

/** The same months of the year that is named, or of the year before the one that is compared. */
function samePeriod(date: OpenDate, anchor: Resolved | undefined, calendar: Calendar): Resolved | undefined {
  const start = anchor?.value.start && fromIso(anchor.value.start);
  const end = anchor?.value.end && fromIso(anchor.value.end);
  const said = date.first?.year;
  if (!start || !end || start.year !== end.year || said === start.year) {
    return said === undefined ? undefined : resolve({ kind: 'date', precision: 'year', first: { year: said } }, calendar);
  }
  const year = said ?? start.year - 1;
  // the same days where the period is one of days: từ đầu năm đến ngày 20/9
  const precision = anchor?.value.precision === 'day' ? 'day' : 'month';
  const pointOf = ({ month, day }: Day): Point => ({ year, month, ...(precision === 'day' ? { day: Math.min(day, monthLength(year, month)) } : {}) });
  const open: OpenDate = { kind: 'period', precision, first: pointOf(start), last: pointOf(end) };
  const { value } = resolve(open, calendar);
  return said === undefined ? { value, inferred: ['year'] } : { value };
}

// ---- money

const thousands = 3;
const millions = 6;

/** A bare number of millions or more, in đồng where the words around it speak of money. */
function withCurrency(cx: Reader, reading: Reading, value: Value, before: Reading | undefined, last: Value | undefined): InContext {
  const { measured } = reading;
  const inferred = measured?.inferred;
  const numeral = measured?.amount.numeral;
  const plain: InContext = { reading, value, ...(inferred ? { inferred } : {}) };
  if (value.kind !== 'numeral' || !measured || !numeral || measured.amount.following) return plain;
  if (!(numeral.power >= thousands || numeral.colloquial) || !speaksOfMoney(cx, reading, before, numeral.power, numeral.colloquial === true)) return plain;
  // "8 triệu/tháng": the rate belongs to the money
  const per = readPer(cx, reading.end, ['slash', 'each']);
  const whole = per ? { ...reading, end: per.end } : reading;
  // "5 triệu USD/km … chỉ 3 - 4 triệu/km": the same rate again is in the same currency
  const currency = per && last?.kind === 'money' && last.per === per.unit ? last.currency : dong;
  return { reading: whole, value: inCurrency(value, currency, per?.unit), inferred: [...(inferred ?? []), 'currency'] };
}

const dong = 'VND';

function inCurrency({ kind: _, ...magnitude }: Numeral, currency: string, per: string | undefined): Money {
  return { kind: 'money', currency, ...(per ? { per } : {}), ...magnitude } as Money;
}

const farthest = 24;
const near = 5;

/** The nearest word of money or of counting before the number tells; without either, tỷ and colloquial amounts are money. */
function speaksOfMoney(cx: Reader, { start, end }: Reading, before: Reading | undefined, power: number, colloquial: boolean): boolean {
  // thousands are money only right behind a word of money (kiếm 180 ngàn), and 300k unless people were just counted
  const reach = power < millions || colloquial ? near : farthest;
  for (let at = start - 1; at >= 0 && at > start - reach && !opensSentence(cx, at + 1); at--) {
    const { moneyCue, countCue } = senseAt(cx, at);
    if (before && before.end - 1 === at) {
      if (before.kind === 'money') return true;
      if (before.kind === 'quantity' && !isRate(before.measured)) return false;
    }
    if (moneyCue) return true;
    if (countCue) return false;
  }
  if (colloquial) return true;
  // Standing alone it is a number and no more.
  const alone = start === 0 && end >= cx.count;
  if (alone && !senseAt(cx, start).softener) return false;
  if (power < millions) return senseAt(cx, end).per === 'slash';
  return power >= 9 || senseAt(cx, start).softener !== undefined || senseAt(cx, end).per === 'slash';
}

function isRate(measured: Measured | undefined): boolean {
  const following = measured?.amount.following;
  return following?.kind === 'quantity' && following.unit.includes('/');
}
