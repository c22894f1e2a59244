// From what was measured to a value: one function a kind.
import { type Exact, fromInteger, multiply, shift, toDecimal } from '../base/decimal.js';
import type { Approximation, Decimal, Duration, Money, Numeral, Percent, Quantity, Value } from '../base/value.js';
import { type Parts, toIsoDuration } from './duration.js';
import type { Measured } from './range.js';
import type { Following } from './unit.js';

/** A value while it is made: each is written field by field, in one order, and left alone from then on. */
type Draft<V> = { -readonly [Name in keyof V]: V[Name] };

/** The value of a measured amount, of whatever kind its unit makes it. */
export function valueOf(measured: Measured): Value {
  const { following } = measured.amount;
  if (!following) return withMagnitude<Numeral>({ kind: 'numeral' }, measured, 0);
  switch (following.kind) {
    case 'percent': {
      const percent: Pick<Draft<Percent>, 'kind' | 'points' | 'per'> = { kind: 'percent' };
      if (following.points) percent.points = true;
      if (following.per) percent.per = following.per;
      return withMagnitude<Percent>(percent, measured, following.divisor === 100 ? -2 : 0);
    }
    case 'money': {
      const money: Pick<Draft<Money>, 'kind' | 'currency' | 'per'> = { kind: 'money', currency: following.currency };
      if (following.per) money.per = following.per;
      return withMagnitude<Money>(money, measured, 0);
    }
    case 'quantity': {
      const quantity: Pick<Draft<Quantity>, 'kind' | 'unit' | 'measure'> = { kind: 'quantity', unit: following.unit };
      if (following.measure) quantity.measure = following.measure;
      return withMagnitude<Quantity>(quantity, measured, 0);
    }
    case 'duration':
      return durationOf(measured, following);
  }
}

/** Adds the point, the range or the bound that was measured, times a power of ten. */
function withMagnitude<V extends Value>(begun: object, { amount, low, softening }: Measured, power: number): V {
  const value = begun as { value?: Decimal; min?: Decimal; max?: Decimal; approx?: Approximation };
  const written = toDecimal(power === 0 ? amount.value : shift(amount.value, power));
  if (low !== undefined) {
    value.min = toDecimal(power === 0 ? low : shift(low, power));
    value.max = written;
    if (softening?.approx === 'about') value.approx = 'about';
  } else if (softening?.bound === 'min') value.min = written;
  else if (softening?.bound === 'max') value.max = written;
  else {
    value.value = written;
    if (softening?.approx) value.approx = softening.approx;
  }
  return value as unknown as V;
}

function durationOf(measured: Measured, { parts }: Following & { kind: 'duration' }): Duration {
  const { low, lowFollowing, softening } = measured;
  const iso = toIsoDuration(parts);
  const about = softening?.approx === 'about' ? { approx: 'about' as const } : {};
  if (lowFollowing?.kind === 'duration') return { kind: 'duration', min: toIsoDuration(lowFollowing.parts), max: iso, ...about };
  if (low !== undefined) {
    const min = toIsoDuration(partsFor(low, measured.amount.value, parts));
    return { kind: 'duration', min, max: iso, ...about };
  }
  if (softening?.bound === 'min') return { kind: 'duration', min: iso };
  if (softening?.bound === 'max') return { kind: 'duration', max: iso };
  return { kind: 'duration', iso, ...(softening?.approx ? { approx: softening.approx } : {}) };
}

/** The length of so many of the first unit of another that was counted. */
export function partsFor(count: Exact, counted: Exact, parts: Parts): Parts {
  const unit = parts.findIndex((part) => part !== undefined);
  const each = perUnit(counted, parts[unit] as Exact);
  return parts.map((_, at) => (at === unit ? multiply(count, each) : undefined));
}

/** How many ISO units one of the counted unit is: 10 where decades were counted in years. */
function perUnit(counted: Exact, made: Exact): Exact {
  for (const count of [1, 3, 10, 100]) {
    const product = multiply(counted, fromInteger(count));
    if (product.coefficient === made.coefficient && product.exponent === made.exponent) return fromInteger(count);
  }
  return fromInteger(1);
}
