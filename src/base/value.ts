// What results are made of. Everything here is JSON: no dates, no bigints, no classes, and what is not known is absent.
import type { Span } from './span.js';

/** An exact decimal number as a string: `"34550889000000"`, `"-0.5"`. No exponent, no grouping, no trailing zeros. */
export type Decimal = string;
/** A day of the proleptic Gregorian calendar, `"2023-12-31"`. */
export type IsoDate = string;
/** A day with a clock time, `"2023-12-31T08:30"`; whatever follows the day is ignored. */
export type IsoDateTime = string;
/** The word or phrase a number counts or is divided by, as it is written: `"ha"`, `"đại biểu"`, `"người/năm"`. */
export type Unit = string;

/** How a number is softened: *khoảng* is about, *gần* and *dưới* are below, *hơn* and *trên* are above. */
export type Approximation = 'about' | 'below' | 'above';

/** A point, a range (*từ 3 - 5*), a lower bound (*ít nhất 3*) or an upper bound (*không quá 5*). Bounds are inclusive. */
export type Magnitude =
  | { readonly value: Decimal; readonly approx?: Approximation }
  | { readonly min: Decimal; readonly max: Decimal; readonly approx?: 'about' }
  | { readonly min: Decimal }
  | { readonly max: Decimal };

/** How finely a date or a period is stated. A period has the precision of its edges. */
export type Precision = 'century' | 'decade' | 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** A bare number (số). */
export type Numeral = { readonly kind: 'numeral' } & Magnitude;

/** So many of so many: *52/52 đại biểu*, *hai phần ba*, *một nửa*. */
export interface Ratio {
  readonly kind: 'ratio';
  readonly value: Decimal;
  readonly of: Decimal;
  readonly unit?: Unit;
  readonly approx?: Approximation;
}

/** A place in a sequence (số thứ tự): *thứ 13*, *lần thứ XXI*, *khóa XV*. */
export interface Ordinal {
  readonly kind: 'ordinal';
  readonly value: number;
}

/** A percentage, in percent. `points` marks percentage points (điểm phần trăm), `per` a rate (*%/năm*). */
export type Percent = { readonly kind: 'percent'; readonly points?: true; readonly per?: Unit } & Magnitude;

/** An amount of money in whole units of an ISO 4217 currency; `per` where it is a price or a rate (*đồng/kg*). */
export type Money = { readonly kind: 'money'; readonly currency: string; readonly per?: Unit } & Magnitude;

/** So much of a measure or so many of a noun. `unit` as written, `measure` its UCUM code where there is one. */
export type Quantity = { readonly kind: 'quantity'; readonly unit: Unit; readonly measure?: string } & Magnitude;

interface Calendrical {
  readonly precision: Precision;
  /** The same in the Extended Date/Time Format of ISO 8601-2; `XXXX` where the year is not known. */
  readonly edtf: string;
  /** First and last day, inclusive. Both absent where the text leaves the year or the calendar open. */
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  readonly approx?: Approximation;
  /**
   * How far from the reference, as a signed ISO 8601 duration, where no reference was given to resolve it: *hôm qua* is
   * `-P1D`, *3 tháng tới* the period `P3M` from it on.
   */
  readonly relative?: string;
  /** Day of the week, Monday 1 to Sunday 7 (ISO 8601), where the text names it. */
  readonly weekday?: number;
  /** What the text says of a date of the lunar calendar (âm lịch). Such a date has no solar day here. */
  readonly lunar?: { readonly year?: number; readonly month?: number; readonly day?: number };
}

/** A unit of the calendar: a day, a month, a year; or a run of days (*từ 10 đến 12/12*). */
export type CalendarDate = { readonly kind: 'date'; readonly time?: string } & Calendrical;

/** A span of the calendar: *6 tháng đầu năm 2024*, *quý I/2024*, *giai đoạn 2021 - 2025*. */
export type Period = { readonly kind: 'period' } & Calendrical;

/** A clock time, `"08:30"` or `"08:30:15"`; a span of them has `min` and `max`. */
export type Time = { readonly kind: 'time' } & (
  | { readonly time: string; readonly approx?: Approximation }
  | { readonly min: string; readonly max: string; readonly approx?: 'about' }
);

/** A length of time in ISO 8601 (`"P5Y"`, `"PT36H"`); a range has `min` and `max`. */
export type Duration = { readonly kind: 'duration' } & (
  | { readonly iso: string; readonly approx?: Approximation }
  | { readonly min: string; readonly max: string; readonly approx?: 'about' }
  | { readonly min: string }
  | { readonly max: string }
);

/** Whatever kyhop can read out of a phrase; `kind` tells which. */
export type Value = Numeral | Ratio | Ordinal | Percent | Money | Quantity | CalendarDate | Period | Time | Duration;

/** The ten kinds of value, as `kind` names them. */
export type Kind = Value['kind'];

/** What the words do not say and the context supplied. */
export type Inferred = 'currency' | 'unit' | 'scale' | 'year' | 'day';

/** A value and where it stands in the text. */
export type Mention = Value & {
  readonly text: string;
  readonly span: Span;
  readonly inferred?: readonly Inferred[];
};
