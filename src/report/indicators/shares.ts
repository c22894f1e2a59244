// The shares of a structure in a row, in the order of the sectors: "14,0% - 59,2% - 26,8%".
import { sectors } from '../../lexicon/indicators.js';
import { after, senseAt, unitAt } from '../../tokens/cursor.js';
import { spanOf, valueOver, wordsOf } from '../article.js';
import type { Indicator } from '../report.js';
import type { Draft } from './draft.js';
import { lowerFirst, type Named, push, type Reading } from './figure.js';
import { withoutTotal } from './part.js';
import { firstOf } from './phrase.js';

/** More shares stand behind the first. */
export function isStructure({ article, placed }: Reading, named: Named): boolean {
  const unit = unitAt(article.cx, placed.end);
  const next = valueOver(article, placed.end + 1);
  return (unit === 0x2d || unit === 0x2013) && next?.value.kind === 'percent' && named.tokens.length > 0;
}

/** An indicator for each share; `first` is that of the first. */
export function readStructure(reading: Reading, named: Named, first: Draft): Draft {
  const { article, placed, state } = reading;
  const shares = [placed];
  for (let at = placed.end; ; ) {
    const next = valueOver(article, at + 1);
    if (!next || next.start !== at + 1 || next.value.kind !== 'percent') break;
    shares.push(next);
    at = next.end;
  }
  const head = state.list.whole ? `${withoutTotal(state.list.whole.short)} ` : '';
  // of a list that goes on and on few structures have as many shares as it has had parts
  const listed = state.list.parts.length === shares.length;
  const parts = listed ? state.list.parts.map(({ name }) => (name.startsWith(head) ? name.slice(head.length) : name)) : [];
  const whole = listed ? parts : shares.length === sectors.length ? sectors : [];
  shares.forEach((share, i) => {
    const part = whole.at(i);
    const name = part ? `${headOf(reading, named)}: ${sectorOf(part)}` : named.name;
    push(reading, { ...first, name, short: name, value: share.value as Indicator['value'], evidence: [spanOf(article, share.start, share.end)] });
  });
  return first;
}

/** "Cơ cấu kinh tế Nông nghiệp - Công nghiệp - Dịch vụ:": the head alone, for the sectors are told one by one. */
function headOf({ article }: Reading, { name, tokens }: Named): string {
  const cx = article.under.indicators;
  const at = firstOf(tokens);
  return senseAt(cx, at).structureHead ? wordsOf(article, at, after(cx, at)) : name;
}

/** The sector that a part of the production value is of. */
function sectorOf(part: string): string {
  return sectors.find((sector) => part.toLowerCase().endsWith(sector)) ?? lowerFirst(part);
}
