// What may start where: for each word of the lexicon the recognizers to try at it, one bit each, and whether a trap may start there.
import type { Sense } from '../lexicon/entry.js';
import type { Layer, Layers } from '../tokens/compile.js';

export const amountBit = 1;
export const dateBit = 2;
export const timeBit = 4;
export const ratioBit = 8;
export const ordinalBit = 16;
export const timesBit = 32;
/** A trap may start there. */
export const trapBit = 64;
/** It opens like something and is something else: the whole of it is passed over. */
export const decoyBit = 128;

const amountSenses = ['digit', 'ten', 'half', 'minus', 'softener', 'rangeHead', 'currency', 'currencyCode', 'scale'] as const;
const daySenses = ['dayHead', 'dayPart', 'monthHead', 'yearHead', 'quarterHead', 'decadeHead', 'centuryHead', 'spanHead', 'weekdayHead', 'sunday'] as const;
const otherDateSenses = ['relative', 'third', 'lunar', 'half', 'timeUnit', 'rangeHead', 'softener', 'digit', 'ten', 'samePeriod', 'clockHead'] as const;

/** The senses of the words that each recognizer starts at. */
const starts: readonly (readonly [bit: number, senses: readonly (keyof Sense)[]])[] = [
  [amountBit, amountSenses],
  [dateBit, [...daySenses, ...otherDateSenses]],
  [timeBit, ['clockHead', 'softener', 'rangeHead', 'digit', 'ten']],
  [ratioBit, ['digit', 'fraction', 'softener']],
  [ordinalBit, ['ordinalMark', 'sequenceHead']],
  [timesBit, ['times']],
  [trapBit, ['label', 'datedName', 'indefinite']],
  [decoyBit, ['decoy']],
];

/** For each entry of a lexicon the recognizers to try at it. */
export function triggersOf({ layers }: Layers<Sense>): Int32Array {
  const { senses } = layers[0] as Layer<Sense>;
  // entries that mean the same share their sense
  const known = new Map<Sense, number>();
  return Int32Array.from(senses, (sense) => {
    const bits = known.get(sense) ?? bitsOf(sense);
    known.set(sense, bits);
    return bits;
  });
}

function bitsOf(sense: Sense): number {
  let bits = 0;
  // tư, mốt and lăm are digits only inside a number
  const inner = sense.digit?.place !== undefined;
  for (const [bit, names] of starts) if (!(inner && bit < trapBit) && names.some((name) => sense[name] !== undefined)) bits |= bit;
  return bits;
}
