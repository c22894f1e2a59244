// Texts with the values they hold, for property tests of anything that reads Vietnamese figures. The value comes first and its text is
// made from it, in one of the ways of spellings.ts, composed or decomposed, with the blanks that editors leave.
import type { Kind } from '../base/value.js';
import { spellingsOf } from './spellings.js';
import { type Arbitrary, type FastCheckApi, type ValueArbitraries, valuesOf } from './values.js';

/** A text and what it reads as. */
export type Reading<V> = readonly [text: string, value: V];

type ValueOf<A> = A extends Arbitrary<infer V> ? V : never;

/** For each kind texts and their values. */
export type ReadingArbitraries = { readonly [K in Kind]: Arbitrary<Reading<ValueOf<ValueArbitraries[K]>>> };

/**
 * Arbitraries of every kind, for the fast-check that is handed in.
 *
 * @example
 * ```ts
 * const { money } = readingsOf(fc);
 * fc.assert(fc.property(money, ([text, value]) => assert.deepEqual(myReader(text), value)));
 * ```
 */
export function readingsOf(fc: FastCheckApi): ReadingArbitraries {
  const values = valuesOf(fc);
  const kinds = Object.keys(values) as Kind[];
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      values[kind].chain((value) =>
        fc.tuple(fc.constantFrom(...spellingsOf(value)), fc.constantFrom(...hands)).map(([text, hand]) => [hand(text), value] as const),
      ),
    ]),
  ) as unknown as ReadingArbitraries;
}

/** What keyboards, editors and web pages make of a text. Most leave it as it is. */
const hands: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => ` ${text}\n`,
  (text) => text.slice(0, 1).toUpperCase() + text.slice(1),
];
