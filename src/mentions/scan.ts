// The scan: from token to token, the reading that is meant at each, and nothing inside a trap.
import type { Sense } from '../lexicon/entry.js';
import { readAnyAmount } from '../recognizers/amounts.js';
import { readDate } from '../recognizers/date.js';
import { readOrdinal } from '../recognizers/ordinal.js';
import { readTimes } from '../recognizers/quantity.js';
import { readRatio } from '../recognizers/ratio.js';
import type { Reader, Reading, Recognizer } from '../recognizers/reader.js';
import { readTime } from '../recognizers/time.js';
import { entryBits, type Layer, type Layers } from '../tokens/compile.js';
import { after, isGluedOn, isNumber, typeAt, unitAt } from '../tokens/cursor.js';
import { number, sign, word } from '../tokens/token.js';
import { clusterEnd } from './code.js';
import { mayBeAmount, mayBeDate, mayBeRatio, mayBeTime } from './likely.js';
import { outranks } from './rank.js';
import { readTrap } from './trap.js';

interface Start {
  readonly read: Recognizer;
  /** A quick no, from what stands right behind. */
  readonly may: (cx: Reader, at: number) => boolean;
  /** It starts at figures too. */
  readonly numbers: boolean;
  /** The senses of the words it starts at. */
  readonly at: readonly (keyof Sense)[];
}

const always = () => true;

const recognizers: readonly Start[] = [
  {
    read: readAnyAmount,
    may: mayBeAmount,
    numbers: true,
    at: ['digit', 'ten', 'half', 'minus', 'softener', 'rangeHead', 'currency', 'currencyCode', 'scale'],
  },
  {
    read: (cx, at) => readDate(cx, at),
    may: mayBeDate,
    numbers: true,
    at: [
      ...(['dayHead', 'dayPart', 'monthHead', 'yearHead', 'quarterHead', 'decadeHead', 'centuryHead', 'spanHead', 'half'] as const),
      ...(['weekdayHead', 'sunday', 'relative', 'third', 'lunar', 'timeUnit', 'rangeHead', 'softener', 'digit', 'ten', 'samePeriod', 'clockHead'] as const),
    ],
  },
  { read: readTime, may: mayBeTime, numbers: true, at: ['clockHead', 'softener', 'rangeHead', 'digit', 'ten'] },
  { read: readRatio, may: mayBeRatio, numbers: true, at: ['digit', 'fraction', 'softener'] },
  { read: readOrdinal, may: always, numbers: false, at: ['ordinalMark', 'sequenceHead'] },
  { read: readTimes, may: always, numbers: false, at: ['times'] },
];

/** For each sense the recognizers that start at it, one bit each. */
const starts: ReadonlyMap<string, number> = /* @__PURE__ */ startBits();

function startBits(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  recognizers.forEach(({ at }, index) => {
    for (const sense of at) bits.set(sense, (bits.get(sense) ?? 0) | (1 << index));
  });
  return bits;
}

const atNumbers: number = /* @__PURE__ */ recognizers.reduce((bits, { numbers }, index) => (numbers ? bits | (1 << index) : bits), 0);
const trapBit = 1 << 30;
const decoyBit = 1 << 29;
const trapSenses: readonly (keyof Sense)[] = ['label', 'datedName', 'indefinite'];

/** For each entry of a lexicon the recognizers to try at it. */
export function triggersOf({ layers }: Layers<Sense>): Int32Array {
  const { senses } = layers[0] as Layer<Sense>;
  const triggers = new Int32Array(senses.length);
  senses.forEach((sense, entry) => {
    let bits = 0;
    for (const name in sense) if (sense[name as keyof Sense] !== undefined) bits |= starts.get(name) ?? 0;
    // tư, mốt and lăm are digits only inside a number
    if (sense.digit?.place) bits = 0;
    if (trapSenses.some((name) => sense[name])) bits |= trapBit;
    if (sense.decoy) bits |= decoyBit;
    triggers[entry] = bits;
  });
  return triggers;
}

const amountBit = 1;
const plusSign = 0x2b;
const minusSign = 0x2212;
const dash = 0x2d;

/** All readings of a text, in order and without overlap. */
export function scan(cx: Reader, triggers: Int32Array): Reading[] {
  const { count, entries } = cx;
  const readings: Reading[] = [];
  for (let at = 0; at < count; ) {
    const type = typeAt(cx, at);
    const next = typeAt(cx, at + 1);
    let bits = triggers[(entries[at] as number) & entryBits] as number;
    if (type === number) bits |= atNumbers | trapBit;
    else if ((bits & ~decoyBit) === 0) {
      // most words: nothing begins at them unless a figure stands right behind
      if (next === number) bits |= isSigned(cx, at) ? amountBit : trapBit;
      else if (next === sign && type === word && unitAt(cx, at + 1) === dash && isNumber(cx, at + 2)) bits |= trapBit;
      else {
        at = bits === 0 ? at + 1 : after(cx, at);
        continue;
      }
    }
    const trap = bits & trapBit || next === number ? readTrap(cx, at) : -1;
    const best = bestAt(cx, at, bits);
    // "xếp hạng 3" is a place, though a number behind hạng is a name
    if (best && (best.end > trap || (best.end === trap && best.kind === 'ordinal'))) {
      readings.push(best);
      at = best.end;
    } else if (trap > at) at = trap;
    else if (type === number) at = isGluedOn(cx, at + 1) ? clusterEnd(cx, at) : at + 1;
    // past a longer word that only opens like one of its parts (thời điểm, đồng thời)
    else at = bits & decoyBit ? after(cx, at) : at + 1;
  }
  return readings;
}

function isSigned(cx: Reader, at: number): boolean {
  const unit = unitAt(cx, at);
  return unit === plusSign || unit === dash || unit === minusSign;
}

function bestAt(cx: Reader, at: number, bits: number): Reading | null {
  let best: Reading | null = null;
  for (let index = 0; index < recognizers.length; index++) {
    if (!(bits & (1 << index))) continue;
    const { may, read } = recognizers[index] as Start;
    const reading = may(cx, at) ? read(cx, at) : null;
    if (reading && (!best || outranks(reading, best))) best = reading;
  }
  return best;
}
