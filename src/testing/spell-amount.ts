// The ways in which the news writes an amount: figures or words, a scale word or none, the softening words of the lexicon, "từ 3 đến
// 5%" or "3 - 5%". Each is built from the value; none is read back here.
import { compare, type Exact, fromDecimal, fromInteger, toDecimal, zero } from '../base/decimal.js';
import { has, own } from '../base/own.js';
import type { Decimal, Magnitude, Money, Numeral, Percent, Quantity, Ratio } from '../base/value.js';
import { formatCount, formatFigures } from '../format/figures.js';
import { spellNumeral } from '../format/spell.js';
import { currencies } from '../lexicon/currencies.js';
import { fractionBars } from '../lexicon/numbers.js';
import { percents, pers, posteriors, softeners } from '../lexicon/softeners.js';
import * as words from '../lexicon/standard.js';

type Amount = Numeral | Percent | Money | Quantity;
type Write = (decimal: Decimal) => string;

export function spellAmount(value: Amount): string[] {
  // three decimals before a unit would be taken for English thousands
  const figures = value.kind === 'numeral' || value.kind === 'percent' ? formatFigures : formatCount;
  const [unit = '', ...units] = unitsOf(value);
  return [
    ...writersOf(value, figures).map((write) => put(value, write, unit)),
    ...units.map((other) => put(value, figures, other)),
    ...leadsOf(value).map((lead) => put(value, figures, unit, lead)),
    ...behind(value, figures, unit),
    ...dashed(value, figures, unit),
  ];
}

/** 52/52 đại biểu, 18 trên 20 đại biểu, hai phần ba. */
export function spellRatio({ value, of, unit, approx }: Ratio): string[] {
  const lead = approx ? `${words.approximationWords[approx]} ` : '';
  const noun = unit ? ` ${unit}` : '';
  const figures = `${lead}${formatFigures(value)}/${formatFigures(of)}${noun}`;
  const [some, all] = [fromDecimal(value), fromDecimal(of)];
  const part = some && all && compare(some, zero) > 0 && compare(some, all) < 0 && compare(all, fromInteger(2)) > 0;
  const small = part && of.length === 1;
  if (unit) return [figures, ...(part && of.length < 4 ? overWords : []).map((word) => `${lead}${formatFigures(value)} ${word} ${formatFigures(of)}${noun}`)];
  return small ? [figures, ...Object.keys(fractionBars).map((word) => `${lead}${spellNumeral(value)} ${word} ${spellNumeral(of)}`)] : [figures];
}

const overWords: readonly string[] = Object.entries(pers).flatMap(([word, sense]) => (sense === 'over' ? [word] : []));

/** What stands behind the number, the usual one first. */
function unitsOf(value: Amount): readonly string[] {
  const per = has(value, 'per') && value.per ? `/${value.per}` : '';
  switch (value.kind) {
    case 'numeral':
      return [''];
    case 'percent':
      return [...(value.points ? [` ${words.pointsWord}`] : ['%']), ...percentWords(value.points ? 'points' : 'percent')].map((unit) => unit + per);
    case 'money':
      return (value.currency === 'VND' ? [` ${words.dongWord}`, ...dongWords] : [` ${value.currency}`]).map((unit) => unit + per);
    case 'quantity':
      return [` ${value.unit}`];
  }
}

function percentWords(sense: 'percent' | 'points'): readonly string[] {
  return Object.entries(percents).flatMap(([word, meaning]) => (meaning === sense ? [` ${word}`] : []));
}

/** The whole đồng by all its names; one letter stands close behind the number. */
const dongWords: readonly string[] = Object.entries(currencies).flatMap(([word, currency]) => {
  const { code, power, scaled } = own(currency);
  if (code !== 'VND' || power !== undefined || scaled) return [];
  return [word.length === 1 ? word : ` ${word === code.toLowerCase() ? code : word}`];
});

/** The ways to write the number itself. */
function writersOf(value: Amount, figures: Write): readonly Write[] {
  const numbers = numbersOf(value);
  // "từ năm trăm đến hai triệu" would be five hundred million: in a range words are for what has no scale
  const few = numbers.length === 1 || numbers.every((number) => /^\d{1,2}$/u.test(number));
  // and không is no where it does not stand alone
  const spelled = few && (!numbers.includes('0') || (numbers.length === 1 && leadOf(value) === ''));
  const scaled = words.amountScales.filter(([power]) => power > 3 && numbers.every((number) => fits(exactOf(number), power)));
  return [
    figures,
    ...(spelled ? [spellNumeral, spellSouth, spellOtherwise] : []),
    ...scaled.map(([power, word]): Write => {
      return (number) => {
        const { coefficient, exponent } = exactOf(number);
        return `${formatFigures(toDecimal({ coefficient, exponent: exponent - power }))} ${word}`;
      };
    }),
  ];
}

const spellSouth: Write = (number) => spellNumeral(number, { dialect: 'south' });
const spellOtherwise: Write = (number) => spellNumeral(number, { gap: 'lẻ', five: 'nhăm', billion: 'tỉ', four: 'bốn' });

function numbersOf(magnitude: Magnitude): readonly Decimal[] {
  const { value, min, max } = magnitude as { readonly value?: Decimal; readonly min?: Decimal; readonly max?: Decimal };
  return [value, min, max].filter((number) => number !== undefined);
}

function exactOf(decimal: Decimal): Exact {
  return fromDecimal(decimal) as Exact;
}

/** Whether a number has at most two decimals when it is counted in so many powers of ten, and at least one of them. */
function fits({ coefficient, exponent }: Exact, power: number): boolean {
  return exponent === 0 && coefficient >= 10n ** BigInt(power) && coefficient % 10n ** BigInt(power - 2) === 0n;
}

function put(value: Amount, write: Write, unit: string, lead: string = leadOf(value)): string {
  const before = lead && `${lead} `;
  if (has(value, 'value')) return before + write(value.value) + unit;
  if (has(value, 'min') && has(value, 'max')) return `${before}${words.fromWord} ${write(value.min)} ${words.toWord} ${write(value.max)}${unit}`;
  return before + write(has(value, 'min') ? value.min : value.max) + unit;
}

/** The usual word before the number. */
function leadOf(value: Amount): string {
  if (has(value, 'value') || (has(value, 'min') && has(value, 'max'))) return value.approx ? words.approximationWords[value.approx] : '';
  return words.boundWords[has(value, 'min') ? 'min' : 'max'];
}

/** All words of the lexicon that say the same before the number. */
function leadsOf(value: Amount): readonly string[] {
  const point = has(value, 'value') || (has(value, 'min') && has(value, 'max'));
  const wanted = point ? value.approx : undefined;
  const bound = point ? undefined : has(value, 'min') ? 'min' : 'max';
  if (!wanted && !bound) return [];
  // "trên 1 dự án" is for each of them
  const one = numbersOf(value).includes('1');
  return Object.entries(softeners).flatMap(([word, softener]) => {
    const said = own(softener);
    return said.approx === wanted && said.bound === bound && !(said.over && one) ? [word] : [];
  });
}

/** 30% trở lên. */
function behind(value: Amount, write: Write, unit: string): readonly string[] {
  if (has(value, 'value') || (has(value, 'min') && has(value, 'max'))) return [];
  const [bound, number] = has(value, 'min') ? (['min', value.min] as const) : (['max', value.max] as const);
  return Object.entries(posteriors).flatMap(([word, softener]) => (own(softener).bound === bound ? [`${write(number)}${unit} ${word}`] : []));
}

/** 3 - 5%, 130.000-150.000 đồng. */
function dashed(value: Amount, write: Write, unit: string): readonly string[] {
  if (!(has(value, 'min') && has(value, 'max')) || value.kind === 'numeral' || value.min.startsWith('-')) return [];
  const lead = value.approx ? `${words.approximationWords[value.approx]} ` : '';
  return [' - ', '-', ' – '].map((dash) => `${lead}${write(value.min)}${dash}${write(value.max)}${unit}`);
}
