// A new indicator: its name and value with its time, how sure it is, whose prices, and the change that it consists in.
import { after, senseAt, senseBefore } from '../../tokens/cursor.js';
import type { Article, Placed } from '../article.js';
import type { Comparison, Indicator } from '../report.js';
import type { Base } from './base.js';
import { certaintyOf, statusOf } from './certainty.js';
import { isTimes, type RelationReading } from './comparison.js';
import type { Draft } from './draft.js';
import { changeOf, make, type Named, push, type Reading } from './figure.js';
import type { NameReading } from './naming.js';
import { isOver, type OwnTime, timeOf } from './own-time.js';
import { priceBaseBetween } from './period.js';
import { firstOf } from './phrase.js';
import { isWhole } from './result.js';
import { isStructure, readStructure } from './shares.js';

/** `keepPeriod`: it has the time of the indicator at hand. */
export function begin(reading: Reading, named: Named, keepPeriod = false): Draft {
  const { article, placed, from, state, relation } = reading;
  const certainty = certaintyOf(reading);
  const time = timeOf(reading, named, { awaited: certainty.awaited, kept: keepPeriod });
  const { stated } = time;
  const status = statusOf(reading, named, certainty, time);
  const draft = make(reading, named, status, isUnfit(reading, status, time) ? undefined : time.days);
  if (stated && !keepPeriod && !certainty.awaited) state.time.period = stated.days;
  // "tổng thu năm 2025 là 900 tỷ đồng": of two accounts that were named, the sums behind are of this year's
  if (stated && state.time.accounts && placed.value.kind === 'money') state.time.accounts = stated.days;
  const priceBase = priceBaseBetween(article, from, placed.start) ?? (state.list.whole ? state.list.whole.priceBase : undefined);
  if (priceBase) draft.priceBase = priceBase;
  const changed = relation !== null && isChange(reading, relation);
  const comparison = changed ? changeOf(reading, relation) : relation ? undefined : comparisonBeside(reading, named);
  if (comparison) draft.comparisons.push(comparison);
  if (isStructure(reading, named)) return readStructure(reading, named, draft);
  push(reading, draft);
  if (changed && !reading.levelled && relation.relation !== 'reach') state.open.change = draft;
  return draft;
}

/** What is aimed at for a later year says nothing of the figures of today, nor does a time looked back on of an aim. */
function isUnfit({ article, review }: Reading, status: Indicator['status'], { stated, days, ahead }: OwnTime): boolean {
  if (stated) return false;
  return status === 'actual' ? ahead : status === 'target' && review === undefined && days !== undefined && isOver(article, days);
}

/** Of a figure without a relation: "giảm tỷ lệ hộ nghèo 1,5%", "bội chi 5,3% GDP". */
function comparisonBeside(reading: Reading, named: Named): Comparison | undefined {
  const { article, placed } = reading;
  const moved = changeBefore(reading, named);
  if (moved) return changeOf(reading, moved);
  if (placed.value.kind !== 'percent') return undefined;
  const base = wholeBehind(article, placed) ?? reading.base;
  if (!base || (base === reading.base && base.kind === 'other')) return undefined;
  return changeOf({ ...reading, base }, { relation: 'reach', start: placed.start, base: undefined });
}

/** Whether the relation before a figure is what the indicator consists in: a growth, or a share of a plan. */
function isChange({ article, base, placed, name, levelled }: Reading, relation: RelationReading): boolean {
  if (levelled) return true;
  // "số hộ nghèo giảm 412 hộ": an amount is a change too
  if (placed.value.kind !== 'percent') return (relation.relation === 'increase' || relation.relation === 'decrease') && !isTimes(article, placed);
  if (relation.relation === 'reach') return base !== null;
  // "tốc độ tăng GDP 6,5%": the noun itself is the growth
  return base !== null || !isGrowth(article, name);
}

/** "giảm tỷ lệ hộ nghèo 1,5 - 2%": the verb stands before the name, and nothing states a level behind it. */
function changeBefore({ article, placed, name, behind }: Reading, { tokens }: Named): RelationReading | null {
  const start = firstOf(tokens);
  if (placed.value.kind === 'ratio' || !name?.headed || behind || start < 0 || start > placed.start) return null;
  if (name.stated && !name.labelled) return null;
  const verb = senseBefore(article.under.figures, start).change;
  return verb ? { relation: verb, start: start - 1, base: undefined } : null;
}

/** "bội chi 5,3% GDP" */
function wholeBehind(article: Article, { end }: Placed): Base | null {
  return isWhole(article, end) ? { start: end, end: after(article.under.comparisons, end), kind: 'other' } : null;
}

function isGrowth(article: Article, name: NameReading | null): boolean {
  return senseAt(article.under.indicators, firstOf(name?.tokens)).growthHead === true;
}
