// Which words each kind of value is read with. A reader is compiled from the tables that its kind needs and no others,
// so that whoever imports parsePercent alone does not pay for the currencies.
import * as calendar from '../lexicon/calendar.js';
import * as clock from '../lexicon/clock.js';
import * as counters from '../lexicon/counters.js';
import * as currencies from '../lexicon/currencies.js';
import { decoys, numberDecoys, proseDecoys } from '../lexicon/decoys.js';
import type { Sense } from '../lexicon/entry.js';
import { isoCurrencies } from '../lexicon/iso4217.js';
import * as labels from '../lexicon/labels.js';
import { lunarYears } from '../lexicon/lunar-years.js';
import * as measures from '../lexicon/measures.js';
import * as numbers from '../lexicon/numbers.js';
import * as ordinals from '../lexicon/ordinals.js';
import { everywheres } from '../lexicon/scopes.js';
import * as softeners from '../lexicon/softeners.js';
import type { Tables } from '../tokens/compile.js';

/** Numbers, and what softens or joins them. */
export function numeralTables(): Tables<Sense> {
  return {
    digit: numbers.digits,
    ten: numbers.tens,
    scale: numbers.scales,
    gap: numbers.gaps,
    point: numbers.points,
    half: numbers.halves,
    minus: numbers.minuses,
    softener: softeners.softeners,
    posterior: softeners.posteriors,
    joiner: softeners.joiners,
    alternative: softeners.alternatives,
    rangeHead: softeners.rangeHeads,
    decoy: numberDecoys,
  };
}

function perTables(): Tables<Sense> {
  return {
    decoy: decoys,
    per: softeners.pers,
    measure: measures.measures,
    timeUnit: calendar.timeUnits,
    counter: counters.counters,
  };
}

export function percentTables(): Tables<Sense> {
  return { ...numeralTables(), ...perTables(), percent: softeners.percents };
}

export function moneyTables(): Tables<Sense> {
  return {
    ...numeralTables(),
    ...perTables(),
    currency: currencies.currencies,
    currencyCode: isoCurrencies.toLowerCase(),
    signScale: currencies.signScales,
  };
}

export function quantityTables(): Tables<Sense> {
  return { ...numeralTables(), ...perTables(), percent: softeners.percents, times: numbers.times, multiple: numbers.multiples };
}

export function ratioTables(): Tables<Sense> {
  return {
    ...numeralTables(),
    decoy: decoys,
    measure: measures.measures,
    counter: counters.counters,
    per: softeners.pers,
    currency: currencies.currencies,
    fraction: numbers.fractions,
    fractionBar: numbers.fractionBars,
    partMark: numbers.partMarks,
  };
}

export function ordinalTables(): Tables<Sense> {
  return {
    digit: numbers.digits,
    ten: numbers.tens,
    scale: numbers.scales,
    gap: numbers.gaps,
    half: numbers.halves,
    joiner: softeners.joiners,
    ordinalMark: ordinals.ordinalMarks,
    sequenceHead: ordinals.sequenceHeads,
    councilHead: ordinals.councilHeads,
    ordinalNoun: ordinals.ordinalNouns,
    counter: counters.counters,
  };
}

/** Everything that dates, periods, times and durations are read with. */
export function calendarTables(): Tables<Sense> {
  return {
    ...numeralTables(),
    decoy: decoys,
    per: softeners.pers,
    measure: measures.measures,
    counter: counters.counters,
    timeUnit: calendar.timeUnits,
    clockHour: clock.clockHours,
    clockMinute: clock.clockMinutes,
    dayPart: clock.dayParts,
    meridiem: clock.meridiems,
    clockHead: clock.clockHeads,
    clockLack: clock.clockLacks,
    sameDay: clock.sameDays,
    dayHead: calendar.dayHeads,
    monthHead: calendar.monthHeads,
    monthName: calendar.monthNames,
    yearHead: calendar.yearHeads,
    era: calendar.eras,
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
    lunar: { ...calendar.lunars, ...lunarYears() },
    datePreposition: calendar.datePrepositions,
    dayAnnouncer: calendar.dayAnnouncers,
    remainder: calendar.remainders,
    ofYear: calendar.ofYears,
    plural: calendar.plurals,
    durationCue: calendar.durationCues,
    lasting: calendar.lastings,
    again: calendar.agains,
    ordinalNoun: ordinals.ordinalNouns,
    shareNoun: numbers.shareNouns,
    shareVerb: numbers.shareVerbs,
  };
}

/** All of it, with the words that keep values apart from what only looks like one. */
export function allTables(): Tables<Sense> {
  return {
    ...calendarTables(),
    ...quantityTables(),
    ...moneyTables(),
    ...ratioTables(),
    ...ordinalTables(),
    decoy: `${decoys},${proseDecoys}`,
    percent: softeners.percents,
    indefinite: numbers.indefinites,
    label: labels.labels,
    datedName: labels.datedNames,
    building: labels.buildings,
    measuredNoun: counters.measuredNouns,
    dose: counters.doses,
    uncounted: counters.uncounted,
    yearContext: calendar.yearContexts,
    comparison: calendar.comparisons,
    dayAim: calendar.dayAims,
    upTo: calendar.upTos,
    study: softeners.studies,
    extent: softeners.extents,
    boundedBase: softeners.boundedBases,
    course: softeners.courses,
    spentCue: calendar.spentCues,
    // "9 tháng cả nước có 1.200 vụ"
    figureVerb: `${calendar.figureVerbs}, ${everywheres}`,
    yieldVerb: calendar.yieldVerbs,
    monthsCue: calendar.monthsCues,
    moneyCue: currencies.moneyCues,
    spentVerb: currencies.spentVerbs,
    moneyNoun: currencies.moneyNouns,
    countCue: currencies.countCues,
    countVerb: currencies.countVerbs,
  };
}
