// How often a property is tried, said in one place: three thousand cases by `npm test`, three hundred where a whole report is
// read, the same each time, so that a change is not blamed for what it did not do; a million others by `npm run deep:properties`, or
// as many as RUNS says.
import fc from 'fast-check';
import { test } from 'vitest';

const asked = process.env['RUNS'];
/** Cases for each property. */
export const runs: number = Number(asked ?? 3000);
/** Cases for properties of whole reports, where each case takes as long as ten others. */
export const reportRuns: number = Number(asked ?? 300);

/** How fast-check is to try a property so many times. */
export function tried(numRuns: number): { readonly numRuns: number; readonly seed?: number } {
  return asked === undefined ? { numRuns, seed: 20_261_129 } : { numRuns };
}

/** Thousands of cases take seconds, on a busy machine a minute; a million may take hours. */
export const patience: number = asked === undefined ? 120_000 : 0;

type Property = <Values extends [unknown, ...unknown[]]>(
  name: string,
  ...rest: [...arbitraries: { [I in keyof Values]: fc.Arbitrary<Values[I]> }, holds: (...values: Values) => void]
) => void;

/** A property as a test: what must hold of everything that is generated. An expectation that fails, or a throw, refutes it. */
export const property: Property = propertyTried(runs);
/** The same of whole reports. */
export const reportProperty: Property = propertyTried(reportRuns);

function propertyTried(numRuns: number): Property {
  return (name, ...rest) => {
    const arbitraries = rest.slice(0, -1) as [fc.Arbitrary<unknown>];
    const holds = rest[rest.length - 1] as (...values: unknown[]) => void;
    test(name, () => fc.assert(fc.property(...arbitraries, holds), tried(numRuns)), patience);
  };
}
