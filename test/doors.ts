// The two functions that read each kind of value: the one that throws, and the safe one.
import * as kyhop from '../src/index.js';

export type Options = kyhop.DateOptions & kyhop.MoneyOptions;
export type Parse = (text: string, options?: Options) => kyhop.Value;
export type SafeParse = (text: string, options?: Options) => kyhop.SafeParse<kyhop.Value>;

export const doors: Readonly<Record<kyhop.Kind, readonly [parse: Parse, safe: SafeParse]>> = {
  numeral: [kyhop.parseNumeral, kyhop.safeParseNumeral],
  ratio: [kyhop.parseRatio, kyhop.safeParseRatio],
  ordinal: [kyhop.parseOrdinal, kyhop.safeParseOrdinal],
  percent: [kyhop.parsePercent, kyhop.safeParsePercent],
  money: [kyhop.parseMoney, kyhop.safeParseMoney],
  quantity: [kyhop.parseQuantity, kyhop.safeParseQuantity],
  date: [kyhop.parseDate, kyhop.safeParseDate],
  period: [kyhop.parsePeriod, kyhop.safeParsePeriod],
  time: [kyhop.parseTime, kyhop.safeParseTime],
  duration: [kyhop.parseDuration, kyhop.safeParseDuration],
};
