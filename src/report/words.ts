// The words of reports. Each part reads under a layer of its own, so that no part's long phrases hide another's short
// ones ("chủ tịch ubnd" is an addressee to tasks and an office to people); all layers share one vocabulary.
import * as bodies from '../lexicon/bodies.js';
import * as changes from '../lexicon/changes.js';
import * as comparators from '../lexicon/comparators.js';
import type { Sense } from '../lexicon/entry.js';
import { indicatorKeys } from '../lexicon/indicator-keys.js';
import * as indicators from '../lexicon/indicators.js';
import * as papers from '../lexicon/papers.js';
import * as personnel from '../lexicon/personnel.js';
import * as positions from '../lexicon/positions.js';
import type { ReportSense } from '../lexicon/report-entry.js';
import * as requests from '../lexicon/requests.js';
import * as results from '../lexicon/results.js';
import * as scopes from '../lexicon/scopes.js';
import * as sessions from '../lexicon/sessions.js';
import * as speech from '../lexicon/speech.js';
import { triggersOf } from '../mentions/starts.js';
import { allTables } from '../recognizers/tables.js';
import { type Words as Compiled, compileTables, type Layer, type Layers, type Tables } from '../tokens/compile.js';
import { type FramedPart, framesOf } from './frame.js';

export type Part = 'session' | 'people' | 'personnel' | 'documents' | 'speech' | 'tasks' | 'figures' | 'comparisons' | 'indicators' | 'results' | 'review';

const partTables: Readonly<Record<Part, () => Tables<ReportSense>>> = {
  session: () => ({
    assembly: bodies.assemblies,
    notAssembly: bodies.notAssemblies,
    placeType: bodies.placeTypes,
    session: sessions.sessions,
    convening: sessions.convenings,
    sessionKind: sessions.sessionKinds,
    sessionVerb: sessions.sessionVerbs,
    awaited: sessions.awaitedSessions,
    distant: sessions.distantSessions,
    pastSession: sessions.pastSessions,
    committee: bodies.committees,
    questioning: sessions.questionings,
    member: bodies.members,
    assemblyMember: bodies.assemblyMembers,
    venue: sessions.venues,
    otherMeeting: sessions.otherMeetings,
    future: sessions.futures,
    assemblyVerb: bodies.assemblyVerbs,
    region: bodies.regions,
    central: bodies.centralCities,
    abbreviation: bodies.abbreviations,
  }),
  people: () => ({
    office: positions.offices,
    officeMark: positions.officeMarks,
    sharedOffice: positions.sharedOffices,
    membership: positions.memberships,
    organ: positions.organWords,
    institution: positions.institutions,
    councilTerm: positions.councilTerms,
    field: positions.fields,
    honorific: positions.honorifics,
    surname: positions.surnames,
    peopleHead: positions.peopleHeads,
    countedHead: positions.countedHeads,
    holderMark: positions.holderMarks,
    notPerson: positions.notPeople,
    namedThing: positions.namedThings,
    credit: positions.credits,
    officeHead: positions.officeHeads,
    conjunction: positions.conjunctions,
    presently: positions.presentlies,
    duty: positions.duties,
    dutyFiller: positions.dutyFillers,
    thirdPerson: positions.thirdPersons,
    addressedAs: positions.middleNames,
    deputy: positions.deputies,
  }),
  personnel: () => ({
    personnel: personnel.personnelVerbs,
    notPersonnel: personnel.notPersonnel,
    undone: personnel.undones,
    relative: personnel.relatives,
    subjectStop: personnel.subjectStops,
    asideHead: personnel.asideHeads,
    replacement: personnel.replacements,
    sameOffice: personnel.sameOffices,
    outcome: personnel.outcomes,
    personnelFiller: personnel.personnelFillers,
    towards: personnel.towards,
    holding: personnel.holdings,
    passive: personnel.passives,
  }),
  documents: () => ({
    document: papers.documentNouns,
    documentVerb: papers.documentVerbs,
    answer: papers.answers,
    titleHead: papers.titleHeads,
    assent: papers.assents,
    security: papers.securities,
    plan: papers.plans,
    issue: papers.issues,
    gathering: papers.gatherings,
    receiving: papers.receivings,
    discussing: papers.discussings,
    article: papers.articleWords,
    titleStop: papers.titleStops,
    titleTail: papers.titleTails,
    titleFiller: papers.titleFillers,
    vague: papers.vagueTitles,
    content: papers.contents,
    carried: papers.carriedMarks,
    gaining: papers.gainings,
    saidMark: papers.saidMarks,
    agreement: papers.agreements,
    unpassed: papers.unpassedMarks,
    otherIssuer: papers.otherIssuers,
    plural: papers.plurals,
    longRun: papers.longRuns,
    inTurn: papers.inTurns,
    alike: papers.alikes,
    partMark: papers.partMarks,
    asking: papers.askings,
    accordance: papers.accordances,
  }),
  speech: () => ({
    speech: speech.speechVerbs,
    that: speech.thats,
    sourceEnd: speech.sourceEnds,
    speechFiller: speech.speechFillers,
    speechOpener: speech.speechOpeners,
    following: speech.attributions,
  }),
  tasks: () => ({
    requestHead: requests.requestHeads,
    stressHead: requests.stressHeads,
    must: requests.musts,
    taskNoun: requests.taskNouns,
    enumerator: requests.enumerators,
    furthermore: requests.furthermores,
    aside: requests.asides,
    comingTime: requests.comingTimes,
    notRequest: requests.notRequests,
    request: requests.requestVerbs,
    asker: requests.askers,
    notAsker: requests.notAskers,
    nobody: requests.nobodies,
    citizen: requests.citizens,
    complaint: requests.complaints,
    past: requests.pastMarks,
    addressee: requests.addressees,
    addresseeTail: requests.addresseeTails,
    sector: requests.sectors,
    dueMark: requests.dueMarks,
    conjunction: requests.addresseeConjunctions,
    notTask: requests.notTasks,
  }),
  /** What a figure is checked against: the verb before it, and the levels it goes between. */
  figures: () => ({
    change: changes.changes,
    fromLevel: changes.fromLevels,
    toLevel: changes.toLevels,
    level: changes.levelMarks,
    compared: changes.comparedMarks,
  }),
  /** The words right before a figure and right after it. */
  comparisons: () => ({
    relation: comparators.relations,
    base: comparators.bases,
    baseMark: comparators.baseMarks,
    baseTail: comparators.baseTails,
    weakMark: comparators.weakMarks,
    instead: comparators.insteads,
    filler: comparators.fillers,
    timesUnit: comparators.timesUnits,
    share: comparators.shares,
    setter: comparators.setters,
    clauseLink: comparators.clauseLinks,
    equal: comparators.equals,
    equation: comparators.equations,
    whole: comparators.wholes,
    comparative: comparators.comparatives,
    levelNoun: comparators.levelNouns,
    upTo: comparators.upTos,
    norm: comparators.norms,
    aspect: comparators.aspects,
    respective: comparators.respectives,
  }),
  /** The words that a name is made of, and those it is not. */
  indicators: () => ({
    status: comparators.statusWords,
    stating: comparators.statingWords,
    planNoun: comparators.planNouns,
    willBe: comparators.willBes,
    notWillBe: comparators.notWillBes,
    followed: comparators.followings,
    priceBase: comparators.priceBases,
    price: comparators.prices,
    copula: comparators.copulas,
    indicatorHead: indicators.indicatorHeads,
    attribute: indicators.attributes,
    topic: indicators.topics,
    project: indicators.projects,
    sectorWord: indicators.sectorWords,
    saying: indicators.sayings,
    average: indicators.averages,
    befall: indicators.befalls,
    happening: indicators.happenings,
    backReference: indicators.backReferences,
    giving: indicators.givings,
    turn: indicators.turns,
    adversative: indicators.adversatives,
    frequency: scopes.frequencies,
    where: scopes.wheres,
    among: scopes.amongs,
    everywhere: scopes.everywheres,
    recipient: indicators.recipients,
    clauseHead: indicators.clauseHeads,
    structureHead: indicators.structureHeads,
    payment: indicators.payments,
    accompanied: indicators.accompanieds,
    progress: indicators.progressWords,
    all: indicators.alls,
    pairedNoun: indicators.pairedNouns,
    shareHead: indicators.shareHeads,
    emptyUnit: indicators.emptyUnits,
    notHead: indicators.notHeads,
    cropMeasure: indicators.cropMeasures,
    cropVerb: indicators.cropVerbs,
    weakHead: indicators.weakHeads,
    partHead: indicators.partHeads,
    rateHead: indicators.rateHeads,
    growthHead: indicators.growthHeads,
    growthNoun: indicators.growthNouns,
    planWord: indicators.planWords,
    labelUnit: indicators.labelUnits,
    now: indicators.nows,
    condition: indicators.conditions,
    already: indicators.alreadies,
    goneYear: indicators.goneYears,
    numberHead: indicators.numberHeads,
    child: indicators.childMarks,
    exhaustive: changes.exhaustives,
    opener: indicators.openers,
    pronoun: indicators.pronouns,
    unmeasured: indicators.unmeasured,
    // the phiếu of trái phiếu is no vote
    security: papers.securities,
    fine: indicators.fines,
    amount: indicators.amounts,
    shortfall: indicators.shortfalls,
  }),
  /** Verbs whose object is counted. */
  results: () => ({
    resultVerb: results.resultVerbs,
    manner: results.manners,
    allotment: results.allotments,
    purpose: results.purposes,
    plainVerb: results.plainVerbs,
    met: results.meetings,
  }),
  review: () => ({ reviewCue: indicators.reviewCues, economy: indicators.economies, ahead: indicators.aheadCues, yearPart: indicators.yearParts }),
};

type Words = Compiled<Sense | ReportSense>;

/** The layer of values first, then those of the parts in their order. */
export interface ReportWords extends Words {
  readonly triggers: Int32Array;
  readonly parts: readonly Part[];
  /** Of which kinds of frame words the entries of a part are. */
  readonly frames: Readonly<Record<FramedPart, Int32Array>>;
}

let compiled: ReportWords | undefined;
let compiledKeys: Words | undefined;

/** All layers, compiled when the first report is read. */
export function reportWords(): ReportWords {
  if (!compiled) {
    const words = compile([allTables(), ...Object.values(partTables).map((tables) => tables())]);
    const parts = Object.keys(partTables) as Part[];
    compiled = { ...words, triggers: triggersOf(words.layers as Layers<Sense>), parts, frames: compileFrames(words, parts) };
  }
  return compiled;
}

function compileFrames({ layers: { layers } }: Words, parts: readonly Part[]): ReportWords['frames'] {
  const frames = {} as Record<FramedPart, Int32Array>;
  for (const [part, kindsOf] of Object.entries(framesOf) as [FramedPart, (sense: ReportSense) => number][]) {
    const { senses } = layers[parts.indexOf(part) + 1] as Layer<ReportSense>;
    frames[part] = Int32Array.from(senses, kindsOf);
  }
  return frames;
}

/** The words that the keys of indicators are told by. They are looked for in names and not in the article, and need no layer there. */
export function keyWords(): Words {
  compiledKeys ??= compile([{ key: indicatorKeys }]);
  return compiledKeys;
}

function compile(sets: readonly (Tables<Sense> | Tables<ReportSense>)[]): Words {
  return compileTables(sets as readonly Tables<Sense | ReportSense>[]);
}
