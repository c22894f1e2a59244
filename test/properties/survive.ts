// The way there and back, as a property: what is written is read to the same value.
import fc from 'fast-check';
import { expect } from 'vitest';
import { formatValue, type Value } from '../../src/index.js';
import { runs, tried } from './runs.js';

/** Checks that each value is written so that `parse` reads it again. */
export function roundTrip(values: fc.Arbitrary<object>, parse: (text: string) => Value, cases = runs): void {
  fc.assert(
    fc.property(values as fc.Arbitrary<Value>, (value) => {
      const text = formatValue(value);
      expect(parse(text), text).toEqual(value);
    }),
    tried(cases),
  );
}
