// The scan: from token to token, the reading that is meant at each, and nothing inside a trap.
import { readAnyAmount } from '../recognizers/amounts.js';
import { readDate } from '../recognizers/date.js';
import { readOrdinal } from '../recognizers/ordinal.js';
import { readTimes } from '../recognizers/quantity.js';
import { readRatio } from '../recognizers/ratio.js';
import type { Reader, Reading } from '../recognizers/reader.js';
import { readTime } from '../recognizers/time.js';
import { entryBits } from '../tokens/compile.js';
import { after, isGluedOn, isNumber, unitAt } from '../tokens/cursor.js';
import { number, sign, slot, typeOf, word } from '../tokens/token.js';
import { clusterEnd } from './code.js';
import { type Found, found } from './found.js';
import { inUnitOfNext } from './from-to.js';
import { bitsAtNumber, bitsAtWord } from './likely.js';
import { outranks } from './rank.js';
import { amountBit, dateBit, decoyBit, ordinalBit, ratioBit, timeBit, timesBit, trapBit } from './starts.js';
import { readTrap } from './trap.js';

const plusSign = 0x2b;
const minusSign = 0x2212;
const dash = 0x2d;

/** All readings of a text, in order and without overlap. */
export function scan(cx: Reader, triggers: Int32Array): Found[] {
  const { count, entries, data } = cx;
  const readings: Found[] = [];
  let before: Reading | null = null;
  for (let at = 0; at < count; ) {
    // read off the arrays themselves: this is all that is done at most tokens
    const type = typeOf(data[at * 4 + slot.shape] as number);
    const next = at + 1 < count ? typeOf(data[at * 4 + 4 + slot.shape] as number) : sign;
    let bits = triggers[(entries[at] as number) & entryBits] as number;
    // most words: nothing begins at them, and a word follows
    if (bits === 0 && type === word && next === word) {
      at++;
      continue;
    }
    if (type === number) bits |= bitsAtNumber(cx, at) | trapBit;
    else if ((bits & ~decoyBit) === 0) {
      // nothing begins there unless a figure stands right behind
      if (next === number) bits |= isSigned(cx, at) ? amountBit : trapBit;
      else if (next === sign && type === word && unitAt(cx, at + 1) === dash && isNumber(cx, at + 2)) bits |= trapBit;
      else {
        at = bits === 0 ? at + 1 : after(cx, at);
        continue;
      }
    }
    const trap = bits & trapBit || next === number ? readTrap(cx, at) : -1;
    const best = bestAt(cx, at, type === number ? bits : bitsAtWord(cx, at, bits));
    // "xếp hạng 3" is a place, though a number behind hạng is a name
    if (best && (best.end > trap || (best.end === trap && best.kind === 'ordinal'))) {
      // only with what stands behind it the first figure of "từ 5 lên 7%" has a unit
      const first = before && inUnitOfNext(cx, before, best);
      if (first) readings[readings.length - 1] = found(first);
      readings.push(found(best));
      before = best;
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

/** The longest of what may start at a token, by its bits. */
function bestAt(cx: Reader, at: number, bits: number): Reading | null {
  let best: Reading | null = null;
  if (bits & amountBit) best = readAnyAmount(cx, at);
  if (bits & dateBit) best = better(best, readDate(cx, at));
  if (bits & timeBit) best = better(best, readTime(cx, at));
  if (bits & ratioBit) best = better(best, readRatio(cx, at));
  if (bits & ordinalBit) best = better(best, readOrdinal(cx, at));
  if (bits & timesBit) best = better(best, readTimes(cx, at));
  return best;
}

function better(best: Reading | null, next: Reading | null): Reading | null {
  return next && (!best || outranks(next, best)) ? next : best;
}
