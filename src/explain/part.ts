// What an explanation is made of: parts of a mention, each with what it gives to the value.
import type { Span } from '../base/span.js';

/** What a part of a mention gives. */
export type Gives =
  | 'number'
  | 'sign'
  | 'scale'
  | 'half'
  | 'fraction'
  | 'currency'
  | 'unit'
  | 'percent'
  | 'rate'
  | 'approximation'
  | 'bound'
  /** What role two ends, a share and its total, or an amount and what it is counted over. */
  | 'joiner'
  /** A word that says what kind of value stands behind it: ngày, quý, khóa, lúc. */
  | 'head'
  | 'day'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'weekday'
  | 'day-part'
  | 'hour'
  | 'minute'
  | 'second'
  /** Which end of a span: đầu, cuối. */
  | 'edge'
  /** Counted from the reference: hôm qua, năm nay, tới. */
  | 'relative'
  | 'lunar'
  /** Nothing: the value is the same without it. */
  | 'nothing';

/** Some words of a mention and what they give to its value. */
export interface Part {
  readonly text: string;
  /** Its place in the text that the mention was found in. */
  readonly span: Span;
  readonly gives: Gives;
  /** The fields of the value that it has a share in; empty where it gives nothing. */
  readonly fields: readonly string[];
  /** What the words say by themselves: `"34550"` for 34.550, `"VND"` for đồng. */
  readonly value?: string;
}

/** A run of tokens and what it gives, before it has a place in the original text. */
export interface Label {
  /** First token, and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly gives: Gives;
  readonly value: string | undefined;
  /** Of a joiner what it joins; of a currency that it is an abbreviated scale too (trđ). */
  readonly role: 'ends' | 'share' | 'rate' | 'scaled' | undefined;
}

export function labelOf(start: number, end: number, gives: Gives, value?: string): Label {
  return { start, end, gives, value, role: undefined };
}

export function joinerOf(start: number, end: number, role: Label['role']): Label {
  return { start, end, gives: 'joiner', value: undefined, role };
}
