// What is known of a figure while its sentence is read, and the indicator that is made of it.
import { bare } from '../../base/own.js';
import { after, senseAt } from '../../tokens/cursor.js';
import { type Article, type Placed, spanOf, wordsOf } from '../article.js';
import type { Comparison, Indicator } from '../report.js';
import type { Sentence } from '../sentence.js';
import type { Base } from './base.js';
import { type Beside, type RelationReading, relationTo } from './comparison.js';
import type { Draft } from './draft.js';
import { keyOf } from './key.js';
import type { Marks } from './marks.js';
import type { NameReading } from './naming.js';
import type { Tokens } from './phrase.js';
import { goOnWith, type State } from './state.js';

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
  goOnWith(state, draft);
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

/** The first of some words that a name begins with: of "Tỷ lệ hộ nghèo", tỷ lệ. */
export function openingOf(name: string, words: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  return words.find((word) => lower.charCodeAt(word.length) === 0x20 && lower.startsWith(word));
}

export function lowerFirst(text: string): string {
  const second = text.charAt(1);
  return second && second === second.toUpperCase() && second !== second.toLowerCase() ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
