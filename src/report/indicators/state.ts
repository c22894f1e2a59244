// What carries on from one figure to the next, by how long it holds.
import type { Indicator } from '../report.js';
import type { RelationReading } from './comparison.js';
import type { Draft } from './draft.js';
import type { Decision, Sureness } from './status.js';

export interface State {
  /** The indicator at hand, to the end of its sentence. */
  current: Draft | undefined;
  /** The last indicator that was no target of another, over the ends of sentences. */
  last: Draft | undefined;
  /** The time of figures that have none of their own. */
  readonly time: TimeState;
  readonly decision: DecisionState;
  /** Said before a list, for all that it lists. */
  readonly list: ListState;
  readonly sentence: SentenceState;
  /** What the indicator at hand is still open for. */
  readonly open: OpenState;
}

export interface TimeState {
  period: string | undefined;
  /** That which the paragraph begins with, or the heading before it. */
  lead: string | undefined;
  /** The year of the accounts or of the plan that was named last, where no time is under review. */
  accounts: string | undefined;
  /** The line at hand is an item of a list. */
  item: boolean;
  /** Officials answer questions in this article: what one of them speaks of is not the time of the next. */
  questioned: boolean;
  /** An official answers questions here: the time is the one that the answer states, and not the one under review. */
  answered: boolean;
  /** The sentence before stated an indicator again for a period of its own. */
  restated: boolean;
}

/** "… thông qua nghị quyết về dự toán năm 2025. Theo đó, …" */
export interface DecisionState {
  /** What was decided last, up to the next figures. */
  made: Decision | undefined;
  /** The sentence goes on with a decision, which is this one. */
  following: boolean;
  followed: Decision | undefined;
  /** The period at hand before that sentence. */
  before: string | undefined;
}

/** The bullet of a list; 0 until its first item, -1 where all of it stands in the sentence that announced it. */
export type ListEnd = number;

export interface ListState {
  /** The indicator whose parts a list gives ("Trong đó:"), and those parts. */
  whole: Draft | undefined;
  parts: Draft[];
  /** How far the parts go that were announced last. */
  end: ListEnd;
  /** "Cơ cấu kinh tế", while its shares are listed behind a colon; "tỷ trọng", while they go on behind the first. */
  structure: { readonly words: string; readonly listed: boolean } | undefined;
  /** Said by a heading for all that it lists. */
  status: Indicator['status'] | undefined;
  /** Said by a heading line for all that stands under it, up to the end of the list where there is one. */
  section: { readonly status: Indicator['status']; readonly period: string | undefined; listed: boolean } | undefined;
  /** A heading stood before the figures of this line. */
  announced: boolean;
}

export interface SentenceState {
  /** Where the figures of the clause begin: after the last semicolon or heading. */
  segment: number;
  /** The thing that attributes belong to (dự án cao tốc …). */
  topic: string | undefined;
  /** What its figures are of, where their heads leave it out (lúa). */
  crop: string | undefined;
  /** The whole whose parts it gives (…; trong đó …). */
  partOf: Draft | undefined;
  /** How sure all its figures are: it said how many aims it sets, or opened with a time that it estimates. */
  sure: Sureness | undefined;
  /** A figure with a clause of its own was passed over: what follows may be said of it. */
  lost: boolean;
}

export interface OpenState {
  /** The indicator at hand as long as nothing but its change is given. */
  change: Draft | undefined;
  /** The share in brackets behind the count at hand. */
  share: Draft | undefined;
  /** What the indicator at hand is called without the time that it was stated again for: GDP (9 tháng). */
  called: string | undefined;
  /** So many figures in a row were read last, one for each name. */
  row: number;
  /** The change that counts in a row go on with, and the first place that they may be counted at. */
  tally: RelationReading | null;
  near: number;
  /** The end of a name behind its figure. */
  until: number;
}

/** What is known before the first figure: the period under review and nothing else. */
export function newState(review: string | undefined): State {
  return {
    current: undefined,
    last: undefined,
    time: { period: review, lead: undefined, accounts: undefined, item: false, questioned: false, answered: false, restated: false },
    decision: { made: undefined, following: false, followed: undefined, before: undefined },
    list: { whole: undefined, parts: [], end: -1, structure: undefined, status: undefined, section: undefined, announced: false },
    sentence: { segment: 0, topic: undefined, crop: undefined, partOf: undefined, sure: undefined, lost: false },
    open: { change: undefined, share: undefined, called: undefined, row: 0, tally: null, near: 0, until: 0 },
  };
}

/** A sentence begins: what was known of the figures of the one before it says nothing of its own, but for the parts of `partOf`. */
export function openSentence(state: State, start: number, partOf: Draft | undefined): void {
  state.current = undefined;
  state.open.tally = null;
  const { sentence } = state;
  sentence.segment = start;
  sentence.topic = undefined;
  sentence.crop = undefined;
  sentence.partOf = partOf;
  sentence.sure = undefined;
  sentence.lost = false;
}

/** An indicator was made, and is at hand now. */
export function goOnWith(state: State, draft: Draft): void {
  if (state.list.whole) state.list.parts.push(draft);
  state.current = draft;
  state.last = draft;
  state.sentence.lost = false;
  const { open } = state;
  open.change = undefined;
  open.share = undefined;
  open.called = undefined;
  open.row = 0;
  open.tally = null;
}
