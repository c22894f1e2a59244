// What is known while the figures of a sentence are read: the figure in its place, what carries on, the indicator being made.

import { bare } from '../../base/own.js';
import type { Span } from '../../base/span.js';
import { after, senseAt } from '../../tokens/cursor.js';
import { type Article, type Placed, spanOf, wordsOf } from '../article.js';
import type { Comparison, Indicator } from '../report.js';
import type { Sentence } from '../sentence.js';
import type { Base } from './base.js';
import { type Beside, type RelationReading, relationTo } from './comparison.js';
import { keyOf } from './key.js';
import type { Marks } from './marks.js';
import type { NameReading } from './naming.js';
import type { Tokens } from './phrase.js';
import type { Decision, Sureness } from './status.js';

/** An indicator while its sentence is read. */
export interface Draft {
  name: string;
  /** What its parts and targets are named after. */
  short: string;
  key: string | undefined;
  value: Indicator['value'];
  status: Indicator['status'];
  period: string | undefined;
  priceBase: number | undefined;
  comparisons: Comparison[];
  shortfall: true | undefined;
  evidence: Span[];
}

/** The bullet of a list; 0 until its first item, -1 where all of it stands in the sentence that announced it. */
export type ListEnd = number;

/** What carries on from one figure to the next. */
export interface State {
  current: Draft | undefined;
  /** The indicator whose parts a list gives ("Trong đó:"), and those parts. */
  whole: Draft | undefined;
  parts: Draft[];
  /** How far the parts go that were announced last. */
  list: ListEnd;
  /** "Cơ cấu kinh tế", while its shares are listed behind a colon; "tỷ trọng", while they go on behind the first. */
  structure: { readonly words: string; readonly listed: boolean } | undefined;
  /** What the figures of the sentence are of, where their heads leave it out (lúa). */
  crop: string | undefined;
  /** The last indicator that was no target of another, over the ends of sentences. */
  last: Draft | undefined;
  period: string | undefined;
  /** That which the paragraph begins with, or the heading before it. */
  lead: string | undefined;
  /** The year of the accounts or of the plan that was named last, where no time is under review. */
  accounts: string | undefined;
  /** The line at hand is an item of a list. */
  item: boolean;
  /** Where the figures of the clause begin: after the last semicolon or heading. */
  segment: number;
  /** Officials answer questions in this article: what one of them speaks of is not the time of the next. */
  questioned: boolean;
  /** An official answers questions here: the time is the one that the answer states, and not the one under review. */
  answered: boolean;
  /** Said by a heading for all that it lists. */
  status: Indicator['status'] | undefined;
  /** Said by a heading line for all that stands under it, up to the end of the list where there is one. */
  section: { readonly status: Indicator['status'] | undefined; listed: boolean } | undefined;
  /** What was decided last, up to the next figures; `following` while a sentence goes on with it. */
  decision: Decision | undefined;
  following: boolean;
  /** The decision that this sentence goes on with. */
  decided: Decision | undefined;
  /** The period at hand before that sentence. */
  before: string | undefined;
  /** The sentence stated an indicator again for a period of its own. */
  again: boolean;
  /** The whole whose parts the sentence gives (…; trong đó …). */
  partOf: Draft | undefined;
  /** The thing that attributes belong to (dự án cao tốc …). */
  topic: string | undefined;
  listed: boolean;
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
  /** A figure with a clause of its own was passed over: what follows may be said of it. */
  lost: boolean;
  /** How sure all figures of the sentence are: it said how many aims it sets, or opened with a time that it estimates. */
  sure: Sureness | undefined;
  /** The end of a name behind its figure. */
  until: number;
}

/** One figure in its place. */
export interface Figure {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly marks: Marks;
  readonly placed: Placed;
  /** Where its words begin: after the figure before it, and what belongs to that one. */
  readonly from: number;
  readonly state: State;
  readonly drafts: Draft[];
  readonly shortfall: boolean;
  readonly review: string | undefined;
}

export interface Reading extends Figure {
  readonly relation: RelationReading | null;
  /** The same change counted otherwise. */
  readonly beside: Beside | null;
  readonly base: Base | null;
  readonly name: NameReading | null;
  /** The name behind it. */
  readonly behind: Tokens | null;
  /** A semicolon or a heading stands between it and the figure before it. */
  readonly parted: boolean;
  readonly bracketed: boolean;
  /** It is a new level, and the relation the way it went from the old one. */
  readonly levelled: boolean;
}

export interface Named {
  readonly name: string;
  readonly short: string;
  readonly tokens: Tokens;
}

export function make(reading: Reading, named: Named, status: Indicator['status'], period: string | undefined): Draft {
  const { article, placed, shortfall } = reading;
  const key = keyOf(named.name);
  // from the name before the figure to the name behind it
  const start = named.tokens.at(0)?.[0] ?? placed.start;
  const end = named.tokens.at(-1)?.[1] ?? placed.end;
  return {
    name: named.name,
    short: named.short,
    key,
    value: placed.value as Indicator['value'],
    status,
    period,
    priceBase: undefined,
    comparisons: [],
    shortfall: shortfall || undefined,
    evidence: [spanOf(article, Math.min(start, placed.start), Math.max(end, placed.end))],
  };
}

export function push({ state, drafts }: Reading, draft: Draft): Draft {
  drafts.push(draft);
  if (state.whole) state.parts.push(draft);
  state.current = draft;
  state.last = draft;
  state.change = undefined;
  state.share = undefined;
  state.tally = null;
  state.row = 0;
  state.called = undefined;
  state.lost = false;
  return draft;
}

/** The comparison of an indicator that is given by its change alone: relation and base, for the figure is its value. */
export function changeOf({ article, placed, base }: Reading, relation: RelationReading): Comparison {
  const evidence = [spanOf(article, Math.min(relation.start, placed.start), Math.max(placed.end, base?.end ?? placed.end))];
  return bare<Comparison>({
    relation: relationTo(article, relation, placed.start, base),
    base: base?.kind ?? 'other',
    baseText: base ? wordsOf(article, base.start, base.end) : '',
    evidence,
  });
}

export function isNow(article: Article, from: number, to: number): boolean {
  const cx = article.under.indicators;
  for (let at = from; at < to; at = after(cx, at)) if (senseAt(cx, at).now) return true;
  return false;
}

/** The first comparisons of an indicator: what tells how it is given stands among them, and what says more of it is asked for each figure behind. */
export function firstCompared({ comparisons }: Draft): readonly Comparison[] {
  return comparisons.length > mostCompared ? comparisons.slice(0, mostCompared) : comparisons;
}

const mostCompared = 16;

/** The first of some words that a name begins with: of "Tỷ lệ hộ nghèo", tỷ lệ. */
export function openingOf(name: string, words: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  return words.find((word) => lower.charCodeAt(word.length) === 0x20 && lower.startsWith(word));
}

export function lowerFirst(text: string): string {
  const second = text.charAt(1);
  return second && second === second.toUpperCase() && second !== second.toLowerCase() ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** What is known before the first figure: the period under review and nothing else. */
export function newState(review: string | undefined): State {
  return {
    current: undefined,
    whole: undefined,
    parts: [],
    list: -1,
    structure: undefined,
    crop: undefined,
    last: undefined,
    period: review,
    lead: undefined,
    accounts: undefined,
    item: false,
    segment: 0,
    questioned: false,
    answered: false,
    status: undefined,
    section: undefined,
    decision: undefined,
    following: false,
    decided: undefined,
    before: undefined,
    partOf: undefined,
    again: false,
    topic: undefined,
    listed: false,
    change: undefined,
    share: undefined,
    tally: null,
    row: 0,
    called: undefined,
    near: 0,
    lost: false,
    sure: undefined,
    until: 0,
  };
}
