// From what was measured to a value: one function a kind.
import { type Exact, fromInteger, multiply, shift } from '../base/decimal.js';
import type { Duration, Value } from '../base/value.js';
import { toIsoDuration } from './duration.js';
import { type Measured, magnitudeOf } from './range.js';
import type { Following } from './unit.js';

/** The value of a measured amount, of whatever kind its unit makes it. */
export function valueOf(measured: Measured): Value {
  const { following } = measured.amount;
  switch (following?.kind) {
    case undefined:
      return { kind: 'numeral', ...magnitudeOf(measured) };
    case 'percent': {
      const scale = following.divisor === 100 ? -2 : 0;
      const points = following.points ? { points: true as const } : {};
      const per = following.per ? { per: following.per } : {};
      return { kind: 'percent', ...points, ...per, ...magnitudeOf(scaled(measured, scale)) };
    }
    case 'money':
      return {
        kind: 'money',
        currency: following.currency,
        ...(following.per ? { per: following.per } : {}),
        ...magnitudeOf(measured),
      };
    case 'quantity':
      return {
        kind: 'quantity',
        unit: following.unit,
        ...(following.measure ? { measure: following.measure } : {}),
        ...magnitudeOf(measured),
      };
    case 'duration':
      return durationOf(measured, following);
  }
}

function scaled(measured: Measured, power: number): Measured {
  if (power === 0) return measured;
  const amount = { ...measured.amount, value: shift(measured.amount.value, power) };
  return { ...measured, amount, ...(measured.low ? { low: shift(measured.low, power) } : {}) };
}

function durationOf(measured: Measured, { parts }: Following & { kind: 'duration' }): Duration {
  const { low, lowFollowing, softening } = measured;
  const iso = toIsoDuration(parts);
  const about = softening?.approx === 'about' ? { approx: 'about' as const } : {};
  if (lowFollowing?.kind === 'duration') return { kind: 'duration', min: toIsoDuration(lowFollowing.parts), max: iso, ...about };
  if (low !== undefined) {
    const unit = Object.keys(parts)[0] as keyof typeof parts;
    const count = perUnit(measured.amount.value, parts[unit] as Exact);
    const min = toIsoDuration({ [unit]: multiply(low, count) });
    return { kind: 'duration', min, max: iso, ...about };
  }
  if (softening?.bound === 'min') return { kind: 'duration', min: iso };
  if (softening?.bound === 'max') return { kind: 'duration', max: iso };
  return { kind: 'duration', iso, ...(softening?.approx ? { approx: softening.approx } : {}) };
}

/** How many ISO units one of the counted unit is: 10 where decades were counted in years. */
function perUnit(counted: Exact, made: Exact): Exact {
  for (const count of [1, 3, 10, 100]) {
    const product = multiply(counted, fromInteger(count));
    if (product.coefficient === made.coefficient && product.exponent === made.exponent) return fromInteger(count);
  }
  return fromInteger(1);
}
