// Which words each kind of value is read with. A reader is compiled from the tables that its kind needs and no others,
// so that whoever imports parsePercent alone does not pay for the currencies.
import * as calendar from '../lexicon/calendar.js';
import * as counters from '../lexicon/counters.js';
import * as currencies from '../lexicon/currencies.js';
import type { Sense } from '../lexicon/entry.js';
import * as labels from '../lexicon/labels.js';
import * as measures from '../lexicon/measures.js';
import * as numbers from '../lexicon/numbers.js';
import * as ordinals from '../lexicon/ordinals.js';
import * as softeners from '../lexicon/softeners.js';
import type { Tables } from '../tokens/compile.js';

const { digits, tens, scales, gaps, points, halves, minuses } = numbers;

/** Numbers, and what softens or joins them. */
export const numeralTables: Tables<Sense> = {
  digit: digits,
  ten: tens,
  scale: scales,
  gap: gaps,
  point: points,
  half: halves,
  minus: minuses,
  softener: softeners.softeners,
  posterior: softeners.posteriors,
  joiner: softeners.joiners,
  rangeHead: softeners.rangeHeads,
  decoy: currencies.decoys,
};

const perTables: Tables<Sense> = {
  per: softeners.pers,
  measure: measures.measures,
  timeUnit: calendar.timeUnits,
  counter: Object.values(counters).join(','),
};

export const percentTables: Tables<Sense> = { ...numeralTables, ...perTables, percent: softeners.percents };

export const moneyTables: Tables<Sense> = {
  ...numeralTables,
  ...perTables,
  currency: currencies.currencies,
  signScale: currencies.signScales,
};

export const quantityTables: Tables<Sense> = { ...numeralTables, ...perTables, percent: softeners.percents, times: numbers.times, multiple: numbers.multiples };

export const ratioTables: Tables<Sense> = {
  ...numeralTables,
  measure: measures.measures,
  counter: perTables.counter as string,
  fraction: numbers.fractions,
  fractionBar: numbers.fractionBars,
};

export const ordinalTables: Tables<Sense> = {
  digit: digits,
  ten: tens,
  scale: scales,
  gap: gaps,
  half: halves,
  joiner: softeners.joiners,
  ordinalMark: ordinals.ordinalMarks,
  sequenceHead: ordinals.sequenceHeads,
  ordinalNoun: ordinals.ordinalNouns,
  counter: perTables.counter as string,
};

/** Everything that dates, periods, times and durations are read with. */
export const calendarTables: Tables<Sense> = {
  ...numeralTables,
  per: softeners.pers,
  measure: measures.measures,
  counter: perTables.counter as string,
  timeUnit: calendar.timeUnits,
  clockHour: calendar.clockHours,
  clockMinute: calendar.clockMinutes,
  dayPart: calendar.dayParts,
  meridiem: calendar.meridiems,
  clockHead: calendar.clockHeads,
  clockLack: calendar.clockLacks,
  dayHead: calendar.dayHeads,
  monthHead: calendar.monthHeads,
  monthName: calendar.monthNames,
  yearHead: calendar.yearHeads,
  quarterHead: calendar.quarterHeads,
  decadeHead: calendar.decadeHeads,
  centuryHead: calendar.centuryHeads,
  spanHead: calendar.spanHeads,
  weekdayHead: calendar.weekdayHeads,
  sunday: calendar.sundays,
  relative: calendar.relatives,
  direction: calendar.directions,
  edge: calendar.edges,
  third: calendar.thirds,
  present: calendar.presents,
  samePeriod: calendar.samePeriods,
  lunar: calendar.lunars,
  datePreposition: calendar.datePrepositions,
  remainder: calendar.remainders,
  ofYear: calendar.ofYears,
  plural: calendar.plurals,
  durationCue: calendar.durationCues,
  ordinalNoun: ordinals.ordinalNouns,
  shareNoun: numbers.shareNouns,
  shareVerb: numbers.shareVerbs,
};

/** All of it, with the words that keep values apart from what only looks like one. */
export const allTables: Tables<Sense> = {
  ...calendarTables,
  ...quantityTables,
  ...moneyTables,
  ...ratioTables,
  ...ordinalTables,
  percent: softeners.percents,
  indefinite: numbers.indefinites,
  label: labels.labels,
  datedName: labels.datedNames,
  measuredNoun: counters.measuredNouns,
  yearContext: calendar.yearContexts,
  spentCue: calendar.spentCues,
  moneyCue: currencies.moneyCues,
  countCue: currencies.countCues,
};
