// Names that say only how they differ from the name before.
//
//   tỷ lệ dùng nước sạch khu vực đô thị 99%, nông thôn 91,5%          the other kind of place
//   thu ngân sách xã 13 tỷ đồng, chi 12 tỷ đồng                       the other side of the budget
//   tốc độ tăng của khu vực I đạt 3,2%, của khu vực II đạt 6,7%       the same head, of another thing
import { budgetSides, carriedOut, registered, totalWord } from '../../lexicon/indicators.js';
import { counterparts, placeMarks } from '../../lexicon/scopes.js';
import { after, senseAt, unitAt } from '../../tokens/cursor.js';
import { wordsOf } from '../article.js';
import { lowerFirst, type Named, type Reading } from './figure.js';
import { ofOtherPlace } from './other-place.js';

/** The kinds of place by what may be said for them: "nông thôn", "khu vực nông thôn". */
const marked: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ counterparts.flatMap((place) => [[place, place] as const, ...placeMarks.map((mark) => [`${mark} ${place}`, place] as const)]),
);

/** The name of the figure before, with what differs put in its place. */
export function ofCounterpart(reading: Reading): Named | null {
  const { state, name, placed, base } = reading;
  if (!state.current || base || state.current.value.kind !== placed.value.kind) return null;
  const { name: before } = state.current;
  const full = name && (withOtherPlace(before, name.text) ?? ofOtherSide(before, name.text) ?? withOtherThing(reading));
  if (full) return { name: full, short: name.text, tokens: name.tokens };
  return ofOtherPlace(reading) ?? (name ? null : ofCarriedOut(reading, before));
}

/** Of "tỷ lệ dùng nước sạch khu vực đô thị" and "nông thôn", "tỷ lệ dùng nước sạch khu vực nông thôn". */
function withOtherPlace(before: string, text: string): string | undefined {
  const place = marked.get(text.toLowerCase());
  if (!place) return undefined;
  for (const word of counterparts) {
    const at = ` ${before.toLowerCase()} `.indexOf(` ${word} `);
    if (word !== place && at > 0) return before.slice(0, at) + place + before.slice(at + word.length);
  }
  return undefined;
}

/** Of "vốn FDI đăng ký" and "thực hiện", "vốn FDI thực hiện". */
function ofCarriedOut({ article, from, parted }: Reading, before: string): Named | null {
  const text = wordsOf(article, from + 1, from + 3).toLowerCase();
  if (parted || unitAt(article.cx, from) !== 0x2c || text !== carriedOut || !before.includes(registered)) return null;
  return { name: before.replace(registered, carriedOut), short: before, tokens: [[from + 1, from + 3]] };
}

/** Of "Thu ngân sách xã" and "chi", "chi ngân sách xã"; of "tổng thu ngân sách" and "tổng chi", too. */
function ofOtherSide(before: string, text: string): string | undefined {
  const [income, spending] = budgetSides;
  const lower = before.toLowerCase();
  const at = lower.startsWith(`${totalWord} `) ? totalWord.length + 1 : 0;
  const said = text.toLowerCase();
  return lower.startsWith(`${income} `, at) && (said === spending || said === `${totalWord} ${spending}`) ? text + before.slice(at + income.length) : undefined;
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
