// parse and safeParse of numbers that count nothing named: numerals, percentages, ratios, ordinals. One value is all that the text
// may hold. Each kind reads with the words it needs and no others, so that importing one function brings one kind's tables along.
import { own } from '../base/own.js';
import type { Numeral, Ordinal, Percent, Ratio } from '../base/value.js';
import { type Door, type ParseOptions, parseWith, safeParseWith, wordsOf } from '../recognizers/door.js';
import { readOrdinal, readRomanAlone } from '../recognizers/ordinal.js';
import { readPercentUnit } from '../recognizers/percent.js';
import { readRatio, withUnknownUnit } from '../recognizers/ratio.js';
import * as tables from '../recognizers/tables.js';
import { type Parse, readKind, type Safe } from './kind.js';

const numeralDoor: Door<Numeral, ParseOptions> = {
  kind: 'numeral',
  words: /* @__PURE__ */ wordsOf(tables.numeralTables),
  explain: undefined,
  read: (cx) => readKind(cx, { units: [], signed: undefined, half: undefined, dated: undefined }, undefined),
};

/**
 * Reads a number in figures or words.
 *
 * @throws ParseError where the text is anything else, or more than one number.
 * @example
 * ```ts
 * parseNumeral('34.550,5'); // { kind: 'numeral', value: '34550.5' }
 * parseNumeral('hai mươi mốt nghìn'); // { kind: 'numeral', value: '21000' }
 * ```
 */
export const parseNumeral: Parse<Numeral, ParseOptions> = (text, options) => parseWith(numeralDoor, text, own(options));
/** {@link parseNumeral} without throwing. */
export const safeParseNumeral: Safe<Numeral, ParseOptions> = (text, options) => safeParseWith(numeralDoor, text, own(options));

const percentDoor: Door<Percent, ParseOptions> = {
  kind: 'percent',
  words: /* @__PURE__ */ wordsOf(tables.percentTables),
  explain: undefined,
  read: (cx) => readKind(cx, { units: [readPercentUnit], signed: undefined, half: undefined, dated: undefined }, 'percent'),
};

/**
 * Reads a percentage or percentage points.
 *
 * @throws ParseError where the text is anything else.
 * @example
 * ```ts
 * parsePercent('từ 3 - 5%'); // { kind: 'percent', min: '3', max: '5' }
 * parsePercent('0,25 điểm phần trăm'); // { kind: 'percent', points: true, value: '0.25' }
 * ```
 */
export const parsePercent: Parse<Percent, ParseOptions> = (text, options) => parseWith(percentDoor, text, own(options));
/** {@link parsePercent} without throwing. */
export const safeParsePercent: Safe<Percent, ParseOptions> = (text, options) => safeParseWith(percentDoor, text, own(options));

const ratioDoor: Door<Ratio, ParseOptions> = {
  kind: 'ratio',
  words: /* @__PURE__ */ wordsOf(tables.ratioTables),
  explain: undefined,
  read: (cx) => {
    const reading = readRatio(cx, 0);
    return reading && withUnknownUnit(cx, reading.end, reading.value as Ratio);
  },
};

/**
 * Reads so many of so many.
 *
 * @throws ParseError where the text is anything else.
 * @example
 * ```ts
 * parseRatio('52/52 đại biểu'); // { kind: 'ratio', value: '52', of: '52', unit: 'đại biểu' }
 * parseRatio('hai phần ba'); // { kind: 'ratio', value: '2', of: '3' }
 * ```
 */
export const parseRatio: Parse<Ratio, ParseOptions> = (text, options) => parseWith(ratioDoor, text, own(options));
/** {@link parseRatio} without throwing. */
export const safeParseRatio: Safe<Ratio, ParseOptions> = (text, options) => safeParseWith(ratioDoor, text, own(options));

const ordinalDoor: Door<Ordinal, ParseOptions> = {
  kind: 'ordinal',
  words: /* @__PURE__ */ wordsOf(tables.ordinalTables),
  explain: undefined,
  read: (cx) => {
    const reading = readOrdinal(cx, 0) ?? readRomanAlone(cx, 0);
    return reading && { end: reading.end, value: reading.value as Ordinal };
  },
};

/**
 * Reads a place in a sequence, in digits, Roman numerals or words.
 *
 * @throws ParseError where the text is anything else.
 * @example
 * ```ts
 * parseOrdinal('kỳ họp thứ Mười hai'); // { kind: 'ordinal', value: 12 }
 * parseOrdinal('khóa XV'); // { kind: 'ordinal', value: 15 }
 * ```
 */
export const parseOrdinal: Parse<Ordinal, ParseOptions> = (text, options) => parseWith(ordinalDoor, text, own(options));
/** {@link parseOrdinal} without throwing. */
export const safeParseOrdinal: Safe<Ordinal, ParseOptions> = (text, options) => safeParseWith(ordinalDoor, text, own(options));
