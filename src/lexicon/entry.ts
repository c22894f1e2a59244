// What a word can mean. A table maps words to meanings of one kind, its sense; a word may stand in several tables, and
// the compiler brings its senses together: "năm" is the digit five, a unit of time and the head of a year.
import type { Approximation } from '../base/value.js';

/** A table of words: each in lower case, NFC and the older tone placement (hòa, khóa, ủy), with what it means. */
export type Lexicon<Meaning> = Readonly<Record<string, Meaning>>;

/** A list of words that all mean the same kind of thing, separated by commas and line breaks. */
export type WordList = string;

export interface Digit {
  readonly value: number;
  /** Where it may stand, if not everywhere: at the tail of a ten (lăm), inside a number (tư), after thứ (nhì). */
  readonly place?: 'tail' | 'inner' | 'ordinal';
}

export interface Scale {
  readonly power: number;
  /** A shorthand for amounts of money: 400k, 15tr. */
  readonly short?: true;
}

export interface Fraction {
  readonly value: string;
  readonly of: string;
  readonly approx?: Approximation;
}

/** Softens a number or bounds it. */
export interface Softener {
  readonly approx?: Approximation;
  readonly bound?: 'min' | 'max';
  /** Also a preposition: trên 1 ha, trên 10.000 dân. */
  readonly over?: true;
}

export type Joiner = 'to' | 'dash' | 'and';
export type RangeHead = 'from' | 'between';

export interface CurrencyWord {
  readonly code: string;
  /** One of it is ten to this power of the whole unit: -2 for xu and cent, -1 for hào, 6 for trđ (triệu đồng). */
  readonly power?: number;
  /** Also another word: a currency only after a scale word. */
  readonly scaled?: true;
  /** Its first word is the currency, and another noun begins with the next: 2 triệu đồng tiền cọc, though three đồng tiền are currencies. */
  readonly opening?: true;
  /** A code or sign that may also stand before the number: EUR 20, $171m. */
  readonly around?: true;
}

export interface Measure {
  /** Its UCUM code, where UCUM has one. */
  readonly code?: string;
  /** The code of another unit, which is written with a capital first: 145 Nm, not nm. */
  readonly capital?: string;
  /** A letter that is a unit only when it is glued to the digits: 2l, 40g. */
  readonly glued?: true;
  /** It may stand where the decimal comma would: 1m68, 2kg5. */
  readonly split?: true;
  /** In prose trừ before it says that it is below zero: trừ 5 độ. */
  readonly signed?: true;
  /** It is also an adverb: tháng 7 chỉ 5 vụ. */
  readonly adverb?: true;
  /** Two numbers of it stand beside each other, and are no ratio: 140/90 mmHg. */
  readonly paired?: true;
}

export type PercentWord = 'percent' | 'points' | 'basis';

/** How a rate is joined to what it is counted over: đồng/kg, USD mỗi năm, đồng một kg, kilomet trên giờ. */
export type Per = 'slash' | 'each' | 'one' | 'over';

/** A unit that is counted from the reference: no word of a report counts decades or centuries so. */
export type CalendarUnit = 'year' | 'quarter' | 'month' | 'week' | 'day';

export interface TimeUnit {
  /** The letter of ISO 8601, with T before those of the clock. */
  readonly iso: 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS';
  /** How many of that letter one of it is: a decade is ten years. */
  readonly count?: number;
  readonly glued?: true;
}

export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** A unit of the calendar so many units from the reference. */
export interface Relative {
  readonly unit: CalendarUnit;
  readonly offset: number;
  readonly part?: DayPart;
  /** Counted only where it is all that the text says: in prose "bây giờ" is any time. */
  readonly alone?: true;
}

/** Which way from the reference, and whether the point that far away or all the time up to it. */
export interface Direction {
  readonly sign: -1 | 0 | 1;
  readonly reach: 'point' | 'span';
}

export type Edge = 'start' | 'middle' | 'end';
/** What a span is stated in: of days, only from one to another (thời gian từ 1/7 đến 5/7). */
export type SpanHead = 'years' | 'days';
export type SequenceHead = 'any' | 'roman' | 'ranked';
export type Label =
  | 'number'
  | 'document'
  | 'plan'
  | 'clause'
  | 'place'
  | 'floor'
  | 'road'
  | 'highway'
  | 'phone'
  | 'call'
  | 'pressure'
  | 'score'
  | 'minute'
  | 'week'
  | 'phase'
  | 'name'
  // numbered from one on, in two digits at most: Trường Tiểu học 2; what is larger counts
  | 'serial'
  | 'version'
  | 'fineness'
  | 'account'
  | 'force';

/** All that a word can mean for a value. Reports add senses of their own. */
export interface Sense {
  readonly digit?: Digit;
  readonly ten?: 'ten' | 'tens' | 'twenty';
  readonly scale?: Scale;
  readonly gap?: true;
  readonly point?: true;
  readonly half?: 'before' | 'after';
  readonly minus?: 'word' | 'verb' | 'sign';
  readonly fraction?: Fraction;
  readonly fractionBar?: true;
  readonly indefinite?: true;
  readonly times?: true;
  readonly multiple?: string;
  readonly softener?: Softener;
  readonly posterior?: Softener;
  readonly joiner?: Joiner;
  readonly alternative?: true;
  readonly rangeHead?: RangeHead;
  /** Which way a figure went from one to the next: lên, xuống. */
  readonly course?: 'up' | 'down';
  readonly percent?: PercentWord;
  readonly per?: Per;
  readonly currency?: CurrencyWord;
  /** A code of ISO 4217; only in capitals, for "top" and "cup" are words. */
  readonly currencyCode?: true;
  readonly signScale?: number;
  readonly decoy?: true;
  readonly measure?: Measure;
  readonly counter?: true;
  readonly uncounted?: true;
  readonly measuredNoun?: true;
  readonly dose?: true;
  readonly timeUnit?: TimeUnit;
  readonly clockHour?: 'word' | 'glued';
  readonly clockMinute?: 'minute' | 'second';
  readonly dayPart?: DayPart;
  readonly meridiem?: DayPart;
  readonly clockHead?: true;
  readonly clockLack?: true;
  readonly sameDay?: true;
  readonly dayHead?: 'day' | 'early';
  readonly monthHead?: true;
  readonly monthName?: number;
  readonly yearHead?: true;
  readonly quarterHead?: true;
  readonly decadeHead?: true;
  readonly centuryHead?: true;
  readonly spanHead?: SpanHead;
  readonly weekdayHead?: 'word' | 'short' | 'glued';
  readonly sunday?: 'word' | 'short';
  readonly relative?: Relative;
  readonly direction?: Direction;
  readonly edge?: Edge;
  readonly third?: Edge;
  readonly present?: true;
  readonly samePeriod?: 'period' | 'month';
  readonly datePreposition?: true;
  readonly dayAnnouncer?: true;
  readonly dayAim?: true;
  readonly upTo?: true;
  readonly boundedBase?: true;
  readonly partMark?: true;
  readonly countVerb?: true;
  readonly shareNoun?: true;
  readonly shareVerb?: true;
  readonly remainder?: true;
  readonly ofYear?: true;
  readonly durationCue?: true;
  readonly lasting?: true;
  readonly again?: true;
  readonly yearContext?: true;
  readonly comparison?: true;
  readonly study?: true;
  readonly extent?: true;
  readonly era?: 'before' | 'after';
  readonly spentCue?: true;
  readonly figureVerb?: true;
  readonly yieldVerb?: true;
  readonly monthsCue?: true;
  readonly plural?: true;
  readonly moneyCue?: true;
  readonly spentVerb?: true;
  readonly moneyNoun?: true;
  readonly countCue?: true;
  readonly lunar?: 'mark' | 'new-year' | 'full-moon';
  readonly ordinalMark?: true;
  readonly sequenceHead?: SequenceHead;
  readonly ordinalNoun?: true;
  readonly councilHead?: true;
  readonly label?: Label;
  readonly datedName?: true;
  readonly building?: true;
}
