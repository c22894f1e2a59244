// Money:
//
//   money = figures [scale] currency ['/' unit]            3,05 tỷ USD; 1.268,8 USD; 4.000 đồng/kg
//         | (figures scale)+ 'đồng' ['/' unit]             34.550 tỷ 889 triệu đồng
//
// "Thu ngân sách đạt 34.550 tỷ 889 triệu đồng." The two ends of a range share scale and currency where they can: the
// census counts 1,531 ranges like "từ 100 đến 200 triệu đồng" and 56 that say both twice.
import { type Exact, fromDecimal, powerOfTen, toDecimal, zero } from '../base/decimal.js';
import type { Decimal, Money } from '../base/value.js';
import * as words from '../lexicon/standard.js';
import { type Ends, formatBounds } from './amount.js';
import { formatCount, formatFigures } from './figures.js';

const mostDecimals = 3;
/** In a range a third decimal would have to be told from English thousands. */
const mostDecimalsOfEnds = 2;

export function formatMoney(value: Money): string {
  const { currency, per } = value;
  const dong = currency === 'VND';
  const unit = (dong ? words.dongWord : currency) + (per ? `/${per}` : '');
  const write = (decimal: Decimal): string => `${dong ? formatDong(decimal) : formatForeign(decimal)} ${unit}`;
  return formatBounds(value, write, (min, max) => sharedEnds(min, max, unit) ?? [signed(write(min)), signed(write(max))]);
}

/** 34.550 tỷ 889 triệu; figures alone where something smaller than a thousand is left. */
function formatDong(decimal: Decimal): string {
  const { coefficient, exponent } = exactOf(decimal);
  let rest = coefficient < 0n ? -coefficient : coefficient;
  if (exponent < 0 || rest === 0n || rest % 1000n !== 0n) return formatCount(decimal);
  const parts: string[] = coefficient < 0n ? [words.minusWord] : [];
  for (const [power, word] of words.amountScales) {
    const scale = powerOfTen(power);
    if (rest >= scale) parts.push(formatFigures(String(rest / scale)), word);
    rest %= scale;
  }
  return parts.join(' ');
}

/** 3,05 tỷ; 1.268,8. Thousands of a foreign currency stay figures. */
function formatForeign(decimal: Decimal): string {
  const exact = exactOf(decimal);
  for (const [power, word] of words.amountScales) {
    if (power > 3 && fits(exact, power, mostDecimals)) return `${scaled(exact, power)} ${word}`;
  }
  return formatFigures(decimal);
}

/** từ 3 đến 5 tỷ đồng: both ends reach the same scale and can be written in it. */
function sharedEnds(min: Decimal, max: Decimal, unit: string): Ends | undefined {
  const [least, most] = [exactOf(min), exactOf(max)];
  const scale = scaleOf(most);
  if (scale !== scaleOf(least)) return undefined;
  if (!scale) return [formatCount(min), `${formatCount(max)} ${unit}`];
  const [power, word] = scale;
  if (!fits(least, power, mostDecimalsOfEnds) || !fits(most, power, mostDecimalsOfEnds)) return undefined;
  return [scaled(least, power), `${scaled(most, power)} ${word} ${unit}`];
}

/** The greatest scale word that a number reaches. */
function scaleOf(number: Exact): (typeof words.amountScales)[number] | undefined {
  return words.amountScales.find(([power]) => reaches(number, power));
}

/** Whether a number has so many powers of ten and no more decimals than so many when it is counted in them. */
function fits({ coefficient, exponent }: Exact, power: number, decimals: number): boolean {
  return exponent === 0 && reaches({ coefficient, exponent }, power) && coefficient % powerOfTen(power - decimals) === 0n;
}

function reaches({ coefficient, exponent }: Exact, power: number): boolean {
  const size = coefficient < 0n ? -coefficient : coefficient;
  return size >= powerOfTen(power - exponent);
}

function scaled({ coefficient, exponent }: Exact, power: number): string {
  return formatFigures(toDecimal({ coefficient, exponent: exponent - power }));
}

/** A minus as a sign: "đến âm 3 tỷ đồng" is not read as the end of a range. */
function signed(text: string): string {
  return text.startsWith(`${words.minusWord} `) ? `-${text.slice(words.minusWord.length + 1)}` : text;
}

function exactOf(decimal: Decimal): Exact {
  return fromDecimal(decimal) ?? zero;
}
