// The notation of the fixtures: what is expected stands in the text itself, in the manner of lezer's spec files.
//
//   line  = text with marks; a mark is "{" header ": " text "}", and "{" before anything but a kind is plain text
//   header = kind, then the value, then its details
//   value = 3 · ~3 about · <3 below · >3 above · 3..5 · ≥3 · ≤5; 52/52 for a ratio, EDTF for a date and a period
//   details = the currency, "the unit" and its measure, points, per "the unit", the precision where EDTF does not tell it,
//             at 08:30, weekday 5, relative -P1D, lunar 2024-01-15, inferred year,day
//
// Chi {money >34550889000000 VND: hơn 34.550 tỷ 889 triệu đồng}, tăng {percent 11: 11%}. A line says all that a mention says,
// so that comparing what was found with what was expected is comparing two strings.
import { bareJson, has, own } from '../base/own.js';
import type { Approximation, CalendarDate, Kind, Mention, Period, Unit, Value } from '../base/value.js';

/** A stretch of a text and the header of the value it holds. */
export interface Mark {
  readonly header: string;
  readonly start: number;
  readonly end: number;
}

/** A line of a fixture, taken apart. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Takes a marked line apart.
 *
 * @example
 * ```ts
 * readMarks('Thu {percent 11: 11%}.') // { text: 'Thu 11%.', marks: [{ header: 'percent 11', start: 4, end: 7 }] }
 * ```
 */
export function readMarks(line: string): MarkedText {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (let open = line.indexOf('{'); open >= 0; open = line.indexOf('{', at)) {
    const colon = line.indexOf(': ', open);
    const close = line.indexOf('}', open);
    const header = line.slice(open + 1, colon);
    if (colon < 0 || close < colon || !kinds.has(header.split(' ', 1)[0] as string)) {
      text += line.slice(at, open + 1);
      at = open + 1;
      continue;
    }
    text += line.slice(at, open);
    const start = text.length;
    text += line.slice(colon + 2, close);
    marks.push({ header, start, end: text.length });
    at = close + 1;
  }
  return { text: text + line.slice(at), marks };
}

/** Writes mentions back into their text: the inverse of {@link readMarks}. */
export function markText(text: string, mentions: readonly Mention[]): string {
  let marked = '';
  let at = 0;
  for (const mention of mentions) {
    const { start, end } = mention.span;
    marked += `${text.slice(at, start)}{${describeMention(mention)}: ${text.slice(start, end)}}`;
    at = end;
  }
  return marked + text.slice(at);
}

/** The header of a mention: `money >34550889000000 VND`. */
export function describeMention(mention: Mention): string {
  const { inferred } = own(mention);
  return inferred ? `${describeValue(mention)} inferred ${inferred.join(',')}` : describeValue(mention);
}

/** A value as the notation has it. */
export function describeValue(value: Value): string {
  return described(bareJson(value));
}

function described(value: Value): string {
  switch (value.kind) {
    case 'numeral':
      return words(value.kind, bounds(value));
    case 'percent':
      return words(value.kind, bounds(value), value.points && 'points', per(value.per));
    case 'money':
      return words(value.kind, bounds(value), value.currency, per(value.per));
    case 'quantity':
      return words(value.kind, bounds(value), `"${value.unit}"`, value.measure);
    case 'ratio':
      return words(value.kind, `${softening(value.approx)}${value.value}/${value.of}`, value.unit && `"${value.unit}"`);
    case 'ordinal':
      return words(value.kind, String(value.value));
    case 'time':
      return words(value.kind, has(value, 'time') ? softening(value.approx) + value.time : bounds(value));
    case 'duration':
      return words(value.kind, has(value, 'iso') ? softening(value.approx) + value.iso : bounds(value));
    case 'date':
    case 'period':
      return words(value.kind, ...calendar(value));
  }
}

const kinds: ReadonlySet<string> = new Set<Kind>(['numeral', 'ratio', 'ordinal', 'percent', 'money', 'quantity', 'date', 'period', 'time', 'duration']);

const signs: Readonly<Record<Approximation, string>> = { about: '~', below: '<', above: '>' };

interface Bounds {
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
  readonly approx?: Approximation;
}

function bounds({ value, min, max, approx }: Bounds): string {
  if (value !== undefined) return softening(approx) + value;
  if (min !== undefined && max !== undefined) return `${softening(approx)}${min}..${max}`;
  return min === undefined ? `≤${max}` : `≥${min}`;
}

function softening(approx: Approximation | undefined): string {
  return approx ? signs[approx] : '';
}

function per(unit: Unit | undefined): string | undefined {
  return unit && `per "${unit}"`;
}

function calendar(value: CalendarDate | Period): (string | undefined)[] {
  const { lunar, weekday, relative } = value;
  const time = value.kind === 'date' ? value.time : undefined;
  return [
    softening(value.approx) + value.edtf,
    time && `at ${time}`,
    value.precision === precisionOf(value.edtf) ? undefined : value.precision,
    weekday === undefined ? undefined : `weekday ${weekday}`,
    relative && `relative ${relative}`,
    lunar && `lunar ${[lunar.year, lunar.month, lunar.day].map((part) => part ?? 'X').join('-')}`,
  ];
}

/** The precision that the shape of an EDTF string tells: `2024-07` is a month. */
function precisionOf(edtf: string): string | undefined {
  const first = edtf.split('/', 1)[0] as string;
  return ['year', 'month', 'day'][first.split('-').length - 1];
}

function words(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter(Boolean).join(' ');
}
