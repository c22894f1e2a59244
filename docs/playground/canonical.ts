// What is known of a value beyond the words it stands in: its canonical form in figures, the exact value behind it, and what the
// context supplied.
import { formatValue, type Mention, type Value } from '../../src/index.js';
import type { Messages } from './messages.js';

export interface Description {
  readonly kind: string;
  /** As `formatValue` writes it. */
  readonly written: string;
  /** Named details, most telling first. */
  readonly details: readonly (readonly [string, string])[];
}

export function describe(mention: Mention, messages: Messages): Description {
  const details: (readonly [string, string])[] = [[messages.exactly, exact(mention, messages)]];
  if ('edtf' in mention && mention.start !== undefined && mention.end !== undefined) {
    details.push([messages.days, mention.start === mention.end ? mention.start : `${mention.start} – ${mention.end}`]);
  }
  if (mention.inferred) details.push([messages.fromContext, mention.inferred.map((what) => messages.inferred[what]).join(', ')]);
  return { kind: messages.kinds[mention.kind], written: formatValue(mention), details };
}

function exact(value: Value, messages: Messages): string {
  switch (value.kind) {
    case 'numeral':
      return magnitude(value, messages);
    case 'money':
      return `${magnitude(value, messages)} ${value.currency}${per(value.per)}`;
    case 'percent':
      return `${magnitude(value, messages)} ${value.points ? messages.points : '%'}${per(value.per)}`;
    case 'quantity':
      return `${magnitude(value, messages)} ${value.unit}${value.measure === undefined || value.measure === value.unit ? '' : ` (UCUM ${value.measure})`}`;
    case 'ratio':
      return soften(`${value.value} / ${value.of}${value.unit === undefined ? '' : ` ${value.unit}`}`, value, messages);
    case 'ordinal':
      return String(value.value);
    case 'date':
    case 'period':
      return soften(value.edtf, value, messages);
    case 'time':
      return 'time' in value ? soften(value.time, value, messages) : `${value.min} – ${value.max}`;
    case 'duration':
      return 'iso' in value ? soften(value.iso, value, messages) : magnitude(value, messages);
  }
}

interface Bounds {
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
  readonly approx?: 'about' | 'below' | 'above';
}

function magnitude(bounds: Bounds, messages: Messages): string {
  const { value, min, max } = bounds;
  if (value !== undefined) return soften(value, bounds, messages);
  if (min !== undefined && max !== undefined) return soften(`${min} – ${max}`, bounds, messages);
  return min !== undefined ? `${messages.atLeast} ${min}` : `${messages.atMost} ${max}`;
}

function soften(words: string, { approx }: { readonly approx?: 'about' | 'below' | 'above' }, messages: Messages): string {
  return approx === undefined ? words : `${messages.softened[approx]} ${words}`;
}

function per(unit: string | undefined): string {
  return unit === undefined ? '' : ` / ${unit}`;
}
