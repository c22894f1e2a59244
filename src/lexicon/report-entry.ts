// What a word can mean in a report, beside what it can mean for a value.
import type { Lexicon } from './entry.js';

export type AssemblyWord = 'council' | 'national';
export type PlaceType = 'province' | 'city' | 'saigon' | 'district' | 'commune';
export type SessionVerb = 'open' | 'close' | 'hold' | 'run';
export type PersonnelAction = 'elected' | 'dismissed' | 'appointed' | 'resigned' | 'confirmed';
export type DocumentType = 'resolution' | 'report' | 'submission' | 'draft' | 'opinion' | 'question';
export type DocumentVerb = 'passed' | 'considered' | 'heard' | 'submitted';
export type Relation = 'increase' | 'decrease' | 'reach' | 'exceed' | 'below';
export type BaseKind = 'same-period' | 'plan' | 'estimate' | 'previous-year' | 'other';
export type Status = 'actual' | 'estimate' | 'target';

export interface PersonnelFrame {
  readonly action: PersonnelAction;
  /** Where the person stands to the verb. */
  readonly person: 'before' | 'after';
}

/** All that a word can mean for a report. */
export interface ReportSense {
  readonly assembly?: AssemblyWord;
  readonly notAssembly?: true;
  readonly placeType?: PlaceType;
  readonly session?: 'session' | 'sitting';
  readonly sessionKind?: 'regular' | 'thematic' | 'extraordinary' | 'inaugural';
  readonly sessionVerb?: SessionVerb;
  readonly awaited?: 'near' | 'clause' | 'sentence';
  readonly otherMeeting?: true;
  readonly future?: true;
  readonly distant?: true;
  readonly venue?: 'at' | 'in' | 'this';
  readonly assemblyVerb?: true;
  readonly office?: true;
  readonly officeMark?: 'kept' | 'dropped';
  readonly organ?: true;
  readonly honorific?: true;
  readonly surname?: true;
  readonly peopleHead?: true;
  readonly credit?: true;
  readonly officeHead?: true;
  readonly conjunction?: true;
  readonly presently?: true;
  readonly deputy?: true;
  readonly personnel?: PersonnelFrame;
  readonly towards?: true;
  readonly holding?: true;
  readonly passive?: true;
  readonly document?: DocumentType;
  readonly documentVerb?: DocumentVerb;
  readonly answer?: true;
  readonly titleHead?: true;
  /** How a verb of saying is followed: by a clause, by one behind a sign, only by what stands in quotation marks. */
  readonly speech?: 'clause' | 'marked' | 'quoted';
  readonly that?: true;
  readonly speechFiller?: true;
  readonly following?: true;
  readonly request?: true;
  readonly requestHead?: true;
  readonly notRequest?: true;
  readonly asker?: 'body' | 'head';
  readonly notAsker?: 'voice' | 'person' | 'paper';
  readonly nobody?: true;
  readonly past?: true;
  readonly addressee?: true;
  readonly addresseeTail?: true;
  readonly sector?: true;
  readonly dueMark?: true;
  readonly notTask?: true;
  readonly change?: 'increase' | 'decrease';
  readonly fromLevel?: true;
  readonly toLevel?: true;
  readonly compared?: true;
  readonly assent?: true;
  readonly security?: true;
  readonly plan?: true;
  readonly issue?: true;
  readonly article?: true;
  readonly titleStop?: true;
  readonly accordance?: true;
  readonly relation?: Relation;
  readonly base?: BaseKind;
  readonly baseMark?: true;
  readonly weakMark?: true;
  readonly baseTail?: true;
  readonly status?: 'estimate' | 'target' | 'weak';
  readonly stating?: true;
  readonly filler?: true;
  readonly reviewCue?: true;
  readonly ahead?: true;
  readonly yearPart?: 'middle' | 'end';
  readonly indicatorHead?: true;
  readonly attribute?: true;
  readonly topic?: true;
  readonly rateHead?: true;
  readonly growthHead?: true;
  readonly planWord?: true;
  readonly resultVerb?: true;
  readonly condition?: true;
  readonly met?: true;
  readonly labelUnit?: true;
  readonly now?: true;
  readonly timesUnit?: true;
  readonly child?: true;
  readonly share?: true;
  readonly key?: string;
  readonly priceBase?: true;
  readonly shortfall?: true;
  readonly unmeasured?: true;
  readonly region?: true;
  readonly central?: true;
  readonly abbreviation?: true;
  readonly opener?: true;
  readonly pronoun?: true;
}

export type { Lexicon };
