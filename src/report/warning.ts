// Warnings: what a reader should look at again. The list is closed: each code has one sentence, made from data.
// Nothing is mended here; a report says what the text says, and a warning says what is odd about it.
import { add, compare, type Exact, fromDecimal, negate } from '../base/decimal.js';
import type { Span } from '../base/span.js';
import type { Decimal, Value } from '../base/value.js';
import { after, isGlued, isNumber, isWord, lengthOf, senseAt, unitAt } from '../tokens/cursor.js';
import { type Article, type Placed, spanOf, wordsOf } from './article.js';
import { ordinalOf } from './numbering.js';
import type { Comparison, Indicator, Warning, WarningCode } from './report.js';
import type { SessionMention } from './session.js';

/** What a sentence is made from; the places are as the text has them. */
interface Detail {
  readonly found?: string;
  readonly other?: string;
  readonly expected?: string;
  readonly name?: string;
}

const sentences: Readonly<Record<WarningCode, (detail: Detail) => string>> = {
  'not-text': ({ found }) => `Expected the text to be a string, but found ${found}; the report is empty.`,
  'too-long': ({ expected, found }) => `Only the first ${expected} UTF-16 code units of ${found} were read.`,
  'invalid-published': ({ found }) => `Expected the day of publication to be an ISO 8601 date, but found "${found}"; it was ignored.`,
  'ambiguous-separator': ({ found, expected, other }) => `The comma in "${found}" may part groups or decimals: ${expected} or ${other}.`,
  contradiction: ({ name, found, other }) => `The text states "${name}" with different figures: "${found}" and "${other}".`,
  'conflicting-session': ({ found, other }) => `The text numbers the session differently: ${found} and ${other}.`,
  'wrong-direction': ({ found }) => `The figures contradict the verb in "${found}".`,
  'missing-sign': ({ found }) => `The figure in "${found}" bears neither a unit nor a percent sign.`,
};

/** A warning under its code. */
export function warn(code: WarningCode, detail: Detail, span?: Span, other?: Span): Warning {
  return { code, message: sentences[code](detail), ...(span ? { span } : {}), ...(other ? { other } : {}) };
}

/** Everything odd about the figures of an article and about its session, in the order of the text. */
export function findWarnings(article: Article, indicators: readonly Indicator[], sessions: readonly SessionMention[]): Warning[] {
  const found = [
    ...article.values.flatMap((placed) => [...ambiguous(article, placed), ...unsigned(article, placed), ...reversed(article, placed)]),
    ...contradictions(article, indicators),
    ...conflicts(article, sessions),
  ];
  return found.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

// ---- single figures

const comma = 0x2c;
const dot = 0x2e;

/** "1,831 vụ": whole things are counted, so that the comma may be an English one. */
function ambiguous(article: Article, { value, start, end }: Placed): Warning[] {
  if (value.kind !== 'quantity' || value.measure !== undefined || !('value' in value)) return [];
  const { cx } = article;
  for (let at = start; at + 2 < end; at++) {
    if (!isNumber(cx, at) || unitAt(cx, at + 1) !== comma || !isGlued(cx, at + 1) || !isNumber(cx, at + 2) || !isGlued(cx, at + 2)) continue;
    if (lengthOf(cx, at) > 3 || lengthOf(cx, at + 2) !== 3 || unitAt(cx, at) === 0x30) return [];
    const sign = unitAt(cx, at + 3);
    if ((sign === dot || sign === comma) && isGlued(cx, at + 3) && isNumber(cx, at + 4)) return [];
    if (senseAt(cx, at + 3).scale || isSeparated(article, at)) return [];
    const figures = wordsOf(article, at, at + 3);
    const detail = { found: wordsOf(article, start, end), expected: figures.replace(',', ''), other: figures.replace(',', '.') };
    return [warn('ambiguous-separator', detail, spanOf(article, start, end))];
  }
  return [];
}

/** Digits and a sign are glued to the front of a number: it is no whole one. */
function isSeparated({ cx }: Article, at: number): boolean {
  const sign = unitAt(cx, at - 1);
  return isGlued(cx, at) && (sign === dot || sign === comma);
}

/** "tăng 1,5 so với cùng kỳ" */
function unsigned(article: Article, { value, start, end }: Placed): Warning[] {
  if (value.kind !== 'numeral' || !('value' in value) || !value.value.includes('.')) return [];
  const cx = article.under('figures');
  const verb = changeBefore(article, start);
  if (verb < 0 || !(senseAt(cx, end).compared || !isWord(cx, end))) return [];
  return unitAt(cx, end) === 0x25 ? [] : [warn('missing-sign', { found: wordsOf(article, verb, end) }, spanOf(article, verb, end))];
}

/** "tăng -4%", "tăng từ 12 lên 10": the verb says one thing and the figures another. */
function reversed(article: Article, { value, start, end }: Placed): Warning[] {
  const cx = article.under('figures');
  const level = pointOf(value);
  if (!level) return [];
  const verb = changeBefore(article, start);
  if (verb >= 0 && level.coefficient < 0n) return [warn('wrong-direction', { found: wordsOf(article, verb, end) }, spanOf(article, verb, end))];
  const from = senseAt(cx, start - 1).fromLevel ? changeBefore(article, start - 1) : -1;
  if (from < 0 || !senseAt(cx, end).toLevel) return [];
  const next = article.values[article.valueAt[after(cx, end)] ?? -1];
  if (!next || next.start !== after(cx, end) || !isAlike(value, next.value)) return [];
  const to = pointOf(next.value);
  const order = to ? compare(to, level) : 0;
  if (order === 0 || order > 0 === (senseAt(cx, from).change === 'increase')) return [];
  return [warn('wrong-direction', { found: wordsOf(article, from, next.end) }, spanOf(article, from, next.end))];
}

/** The verb of change that ends right before a token; -1 where none does. */
function changeBefore(article: Article, at: number): number {
  const cx = article.under('figures');
  for (let i = Math.max(0, at - 2); i < at; i++) if (senseAt(cx, i).change && after(cx, i) === at) return i;
  return -1;
}

function pointOf(value: Value): Exact | undefined {
  return 'value' in value && typeof value.value === 'string' ? fromDecimal(value.value) : undefined;
}

/** Two figures of one dimension. */
function isAlike(a: Value, b: Value): boolean {
  return dimensionOf(a) === dimensionOf(b);
}

function dimensionOf(value: Value): string {
  if (value.kind === 'money') return `money ${value.currency} ${value.per ?? ''}`;
  if (value.kind === 'quantity') return `quantity ${value.measure ?? value.unit}`;
  if (value.kind === 'percent') return `percent ${value.points ? 'points' : ''} ${value.per ?? ''}`;
  return value.kind;
}

// ---- figures against figures

/** One indicator with two values, or with two shares of one plan. */
function contradictions(article: Article, indicators: readonly Indicator[]): Warning[] {
  const warnings: Warning[] = [];
  const first = new Map<string, Indicator>();
  for (const indicator of indicators) {
    warnings.push(...rivalShares(article, indicator));
    const key = [indicator.name.toLowerCase(), indicator.period ?? '', indicator.status, dimensionOf(indicator.value)].join('\n');
    const known = first.get(key);
    if (!known) first.set(key, indicator);
    else if (differ(known.value, indicator.value)) warnings.push(...rival(article, indicator.name, known.evidence, indicator.evidence));
  }
  return warnings;
}

function rivalShares(article: Article, { name, comparisons }: Indicator): Warning[] {
  const shares = new Map<string, Comparison>();
  for (const comparison of comparisons) {
    if (comparison.base !== 'plan' || comparison.relation !== 'reach' || comparison.percent === undefined) continue;
    const base = comparison.baseText.toLowerCase();
    const known = shares.get(base);
    if (!known) shares.set(base, comparison);
    else if (isApart(known.percent, comparison.percent, true)) return rival(article, name, known.evidence, comparison.evidence);
  }
  return [];
}

function rival({ source }: Article, name: string, a: readonly Span[], b: readonly Span[]): Warning[] {
  const [one, two] = [a[0], b[0]];
  if (!one || !two) return [];
  const textOf = ({ start, end }: Span) => source.original.slice(start, end);
  return [warn('contradiction', { name, found: textOf(one), other: textOf(two) }, one, two)];
}

/** Two points that are said without "about", further apart than rounding explains. */
function differ(a: Value, b: Value): boolean {
  if (('approx' in a && a.approx) || ('approx' in b && b.approx)) return false;
  if (a.kind === 'ratio' || b.kind === 'ratio' || !('value' in a) || !('value' in b)) return false;
  return isApart(String(a.value), String(b.value), a.kind === 'percent');
}

/**
 * They differ by a unit or more of the last place that the coarser of the two is given to. Its zeros may be digits or
 * rounding: those of a percentage are digits, of other figures the second digit is.
 */
function isApart(a: Decimal | undefined, b: Decimal | undefined, percent: boolean): boolean {
  const [x, y] = [fromDecimal(a ?? ''), fromDecimal(b ?? '')];
  if (!x || !y) return false;
  const difference = add(x, negate(y));
  const size = difference.coefficient < 0n ? negate(difference) : difference;
  const place = (exact: Exact) => Math.min(lastPlace(exact), percent ? 0 : secondPlace(exact));
  return compare(size, { coefficient: 1n, exponent: Math.max(place(x), place(y)) }) >= 0;
}

function lastPlace({ coefficient, exponent }: Exact): number {
  if (coefficient === 0n) return exponent;
  const digits = coefficient.toString();
  let zeros = 0;
  while (digits.charCodeAt(digits.length - 1 - zeros) === 0x30) zeros++;
  return exponent + zeros;
}

function secondPlace({ coefficient, exponent }: Exact): number {
  const digits = coefficient.toString();
  return exponent + digits.length - (coefficient < 0n ? 3 : 2);
}

// ---- the session

/** Two numbers for the session that is reported. */
function conflicts(article: Article, sessions: readonly SessionMention[]): Warning[] {
  const cx = article.under('session');
  let known: { ordinal: number; span: Span } | undefined;
  for (const mention of sessions) {
    const ordinal = ordinalOf(article, mention);
    if (ordinal === undefined) continue;
    const span = spanOf(article, mention.at, after(cx, mention.at));
    if (!known) known = { ordinal, span };
    else if (known.ordinal !== ordinal) return [warn('conflicting-session', { found: String(known.ordinal), other: String(ordinal) }, known.span, span)];
  }
  return [];
}
