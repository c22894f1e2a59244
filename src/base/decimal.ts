// Exact decimals: an integer and a power of ten. `34550.889 * 1e9` is 34550889000000.004 as a double; here it is not.
import { has } from './own.js';
import { unitOf } from './unit.js';
import type { Decimal, Magnitude } from './value.js';

/** `coefficient × 10^exponent`. One number has many such forms; {@link toDecimal} gives the one canonical spelling. */
export interface Exact {
  readonly coefficient: bigint;
  readonly exponent: number;
}

export const zero: Exact = { coefficient: 0n, exponent: 0 };

/** 0.5: nửa, rưỡi. */
export const half: Exact = { coefficient: 5n, exponent: -1 };

/** From digits as they stand in a text: an integer part and a fraction, either of them possibly empty. */
export function fromDigits(integer: string, fraction = ''): Exact {
  return { coefficient: wholeOf(integer + fraction), exponent: -fraction.length };
}

/** So many digits make an integer of 32 bits, which becomes a bigint in a sixth of the time that a string takes. */
export const fewDigits = 9;

function wholeOf(digits: string): bigint {
  if (digits.length > fewDigits) return BigInt(digits);
  let value = 0;
  for (let i = 0; i < digits.length; i++) value = value * 10 + unitOf(digits, i) - 48;
  return BigInt(value);
}

/** 10 to a power, the small ones ready made. */
export function powerOfTen(power: number): bigint {
  return power < powers.length ? (powers[power] as bigint) : 10n ** BigInt(power);
}

const powers: readonly bigint[] = /* @__PURE__ */ Array.from(Array(40).keys(), (power) => 10n ** BigInt(power));

export function fromInteger(value: number | bigint): Exact {
  return { coefficient: BigInt(value), exponent: 0 };
}

/** Reads a canonical or nearly canonical spelling (`-12.50`); undefined when it is no decimal number. */
export function fromDecimal(text: Decimal): Exact | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(text);
  if (!match) return undefined;
  const magnitude = fromDigits(match[2] as string, match[3]);
  return match[1] ? negate(magnitude) : magnitude;
}

/** The canonical spelling: no exponent, no leading or trailing zeros, no negative zero. */
export function toDecimal({ coefficient, exponent }: Exact): Decimal {
  const negative = coefficient < 0n;
  const digits = (negative ? -coefficient : coefficient).toString();
  if (digits === '0') return '0';
  let body: string;
  if (exponent >= 0) body = digits + '0'.repeat(exponent);
  else {
    let last = digits.length;
    const point = last + exponent;
    while (unitOf(digits, last - 1) === 0x30) last--;
    if (last <= point) body = digits.slice(0, point);
    else if (point > 0) body = `${digits.slice(0, point)}.${digits.slice(point, last)}`;
    else body = `0.${'0'.repeat(-point)}${digits.slice(0, last)}`;
  }
  return negative ? `-${body}` : body;
}

/** How many digits a figure has before the point (a thousand has four, and so has 1234.5); of a range those of its greater end. */
export function digitsOf(figure: Magnitude): number {
  const decimal = has(figure, 'value') ? figure.value : has(figure, 'max') ? figure.max : figure.min;
  const point = decimal.indexOf('.');
  return (point < 0 ? decimal.length : point) - (unitOf(decimal, 0) === 0x2d ? 1 : 0);
}

/** `number × 10^power`. */
export function shift(number: Exact, power: number): Exact {
  return { coefficient: number.coefficient, exponent: number.exponent + power };
}

export function negate(number: Exact): Exact {
  return { coefficient: -number.coefficient, exponent: number.exponent };
}

export function add(a: Exact, b: Exact): Exact {
  const exponent = Math.min(a.exponent, b.exponent);
  return { coefficient: align(a, exponent) + align(b, exponent), exponent };
}

export function multiply(a: Exact, b: Exact): Exact {
  return { coefficient: a.coefficient * b.coefficient, exponent: a.exponent + b.exponent };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Exact, b: Exact): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = align(a, exponent) - align(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** `a ÷ b` cut off after so many decimals, rounded half away from zero. */
export function divide(a: Exact, b: Exact, decimals: number): Exact {
  const exponent = Math.min(a.exponent, b.exponent);
  const numerator = align(a, exponent) * powerOfTen(decimals + 1);
  const quotient = numerator / align(b, exponent);
  const rounded = (quotient + (quotient < 0n ? -5n : 5n)) / 10n;
  return { coefficient: rounded, exponent: -decimals };
}

/** The whole number it is, or undefined when it has a fraction or does not fit `limit`. */
export function toInteger(number: Exact, limit: number = Number.MAX_SAFE_INTEGER): number | undefined {
  let { coefficient, exponent } = number;
  for (; exponent < 0; exponent++) {
    if (coefficient % 10n !== 0n) return undefined;
    coefficient /= 10n;
  }
  if (exponent > 16) return coefficient === 0n ? 0 : undefined;
  if (exponent > 0) coefficient *= powerOfTen(exponent);
  return coefficient > BigInt(limit) || coefficient < -BigInt(limit) ? undefined : Number(coefficient);
}

function align({ coefficient, exponent }: Exact, to: number): bigint {
  return exponent === to ? coefficient : coefficient * powerOfTen(exponent - to);
}
