// kyhop/format: from values back to Vietnamese, and no reader.
export type { Decimal, Value } from '../base/value.js';
export { type SpellOptions, spellNumeral } from './spell.js';
export { formatValue } from './value.js';
