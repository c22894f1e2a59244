// What may follow a numeral and say what it counts. Each kind has a follower of its own; the amount takes the first
// that reads something.
import type { Exact } from '../base/decimal.js';
import type { Unit } from '../base/value.js';
import type { Parts } from './duration.js';
import type { NumeralReading } from './numeral.js';
import type { Reader } from './reader.js';

export type Following =
  | { readonly kind: 'percent'; readonly end: number; readonly points: true | undefined; readonly divisor: number | undefined; readonly per: Unit | undefined }
  | MoneyFollowing
  | QuantityFollowing
  | { readonly kind: 'duration'; readonly end: number; readonly parts: Parts; readonly discrete: false };

export interface QuantityFollowing {
  readonly kind: 'quantity';
  readonly end: number;
  readonly unit: Unit;
  readonly measure: string | undefined;
  readonly discrete: boolean;
  /** The part of one more that is said behind the unit: hai ký rưỡi, 1m68. */
  readonly plus: Exact | undefined;
}

export interface MoneyFollowing {
  readonly kind: 'money';
  readonly end: number;
  readonly currency: string;
  /** One of what was counted is ten to this power of the whole unit. */
  readonly power: number | undefined;
  readonly plus: Exact | undefined;
  readonly per: Unit | undefined;
}

export type Follower = (cx: Reader, at: number, numeral: NumeralReading) => Following | null;
