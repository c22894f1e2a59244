// What is kept of a reading once it is the one that is meant: of an amount its value and the little that its context may ask
// for. All that it was read by is let go, for a text may hold a million of them.
import type { Inferred, Kind, Value } from '../base/value.js';
import { valueOf } from '../recognizers/measured.js';
import type { OpenDate } from '../recognizers/open-date.js';
import type { Reading } from '../recognizers/reader.js';

export interface Found {
  readonly kind: Kind;
  /** First token, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Absent for a date, whose value its context tells. */
  readonly value: Value | undefined;
  readonly date: OpenDate | undefined;
  readonly inferred: readonly Inferred[] | undefined;
  /** The power of ten of a number that counts nothing named; 0 for all else. */
  readonly power: number;
  /** It counts nothing named, and is said as only amounts of money are. */
  readonly colloquial: boolean;
}

export function found({ kind, start, end, value, date, measured }: Reading): Found {
  if (!measured) return { kind, start, end, value, date, inferred: undefined, power: 0, colloquial: false };
  const { following, numeral } = measured.amount;
  const bare = following ? undefined : numeral;
  const { inferred } = measured;
  return { kind, start, end, value: valueOf(measured), date: undefined, inferred, power: bare?.power ?? 0, colloquial: bare?.colloquial ?? false };
}
