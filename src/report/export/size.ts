// How much a value is and in what, whatever its kind.

import type { Approximation, Decimal, Money, Numeral, Percent, Quantity, Ratio } from '../../base/value.js';
import { pointsWord } from '../../lexicon/standard.js';

export interface Size {
  readonly value: Decimal | undefined;
  readonly min: Decimal | undefined;
  readonly max: Decimal | undefined;
  readonly of: Decimal | undefined;
  readonly approx: Approximation | undefined;
  readonly unit: string | undefined;
}

/** Of what is absent. */
export const noSize: Size = { value: undefined, min: undefined, max: undefined, of: undefined, approx: undefined, unit: undefined };

export function sizeOf(measured: Money | Percent | Quantity | Ratio | Numeral): Size {
  const { value, min, max, of, approx } = measured as unknown as Size;
  const unit = unitOf(measured);
  return { value, min, max, of, approx, unit };
}

/** What it is counted in; nothing for a bare number. */
function unitOf(measured: Money | Percent | Quantity | Ratio | Numeral): string | undefined {
  switch (measured.kind) {
    case 'money':
      return over(measured.currency, measured.per);
    case 'percent':
      return over(measured.points ? pointsWord : '%', measured.per);
    case 'quantity':
    case 'ratio':
      return measured.unit;
    default:
      return undefined;
  }
}

function over(unit: string, per: string | undefined): string {
  return per === undefined ? unit : `${unit}/${per}`;
}
