// Names that say only how they differ from the name before.
//
//   tỷ lệ dùng nước sạch khu vực đô thị 99%, nông thôn 91,5%          the other kind of place
//   thu ngân sách xã 13 tỷ đồng, chi 12 tỷ đồng                       the other side of the budget
//   tốc độ tăng của khu vực I đạt 3,2%, của khu vực II đạt 6,7%       the same head, of another thing
import { budgetSides, counterparts, placeMarks } from '../../lexicon/indicators.js';
import { after, senseAt, unitAt } from '../../tokens/cursor.js';
import { wordsOf } from '../article.js';
import { lowerFirst, type Named, type Reading } from './figure.js';

/** The name of the figure before, with what differs put in its place. */
export function ofCounterpart(reading: Reading): Named | null {
  const { state, name, placed, base } = reading;
  if (!name || !state.current || base || state.current.value.kind !== placed.value.kind) return null;
  const full = withOtherPlace(state.current.name, name.text) ?? ofOtherSide(state.current.name, name.text) ?? withOtherThing(reading);
  return full ? { name: full, short: name.text, tokens: name.tokens } : null;
}

/** Of "tỷ lệ dùng nước sạch khu vực đô thị" and "nông thôn", "tỷ lệ dùng nước sạch khu vực nông thôn". */
function withOtherPlace(before: string, text: string): string | undefined {
  const other = text.toLowerCase();
  const place = counterparts.find((word) => other === word || placeMarks.some((mark) => other === `${mark} ${word}`));
  if (!place) return undefined;
  for (const word of counterparts) {
    const at = ` ${before.toLowerCase()} `.indexOf(` ${word} `);
    if (word !== place && at > 0) return before.slice(0, at) + place + before.slice(at + word.length);
  }
  return undefined;
}

/** Of "Thu ngân sách xã" and "chi", "chi ngân sách xã". */
function ofOtherSide(before: string, text: string): string | undefined {
  const [income, spending] = budgetSides;
  return text.toLowerCase() === spending && before.toLowerCase().startsWith(`${income} `) ? spending + before.slice(income.length) : undefined;
}

/** Of "tốc độ tăng của khu vực I" and ", của khu vực II", "tốc độ tăng của khu vực II". */
function withOtherThing({ article, state, from, name, parted }: Reading): string | undefined {
  const first = name?.tokens.at(0)?.[0] ?? 0;
  const link = first - 1;
  const before = state.current?.name ?? '';
  const comma = unitAt(article.cx, from) === 0x2c;
  if (link !== (comma ? from + 1 : from) || !(comma || parted || senseAt(article.cx, from - 1).joiner === 'and')) return undefined;
  if (!senseAt(article.under.comparisons, link).weakMark && !senseAt(article.under.indicators, link).turn) return undefined;
  if (after(article.under.indicators, link) !== first) return undefined;
  const word = wordsOf(article, link, first);
  const at = before.indexOf(` ${word} `);
  return at > 0 ? `${before.slice(0, at)} ${word} ${lowerFirst(name?.text ?? '')}` : undefined;
}
