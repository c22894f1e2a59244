// Names of parts, completed from what was named before them.
//
//   Tổng giá trị sản xuất …, trong đó công nghiệp 742 tỷ, xây dựng 169 tỷ      a part of a whole
//   Cơ cấu kinh tế: nông nghiệp 18,6%; dịch vụ 48,2%                           a share of a structure
//   tiếp nhận 8.917 hồ sơ, giải quyết đúng hạn 99,87%                          a share of what was counted
import { cropMeasureWords as cropMeasures, totals, totalWord } from '../lexicon/indicators.js';
import { after, isWord, senseAt } from '../tokens/cursor.js';
import { type Article, wordsOf } from './article.js';
import { isArea } from './crop.js';
import { type Draft, lowerFirst, type Named, type Reading } from './figure.js';
import type { NameReading } from './naming.js';

/** "Cơ cấu kinh tế: nông nghiệp 18,6%", "tỷ trọng khu vực I 9,8%, khu vực II 31,7%": a share is named with what it is a share of. */
export function shareOf({ state, name, placed, relation, article }: Reading): Named | null {
  const first = name?.tokens[0]?.[0];
  if (!name || first === undefined || placed.value.kind !== 'percent' || (relation && relation.relation !== 'reach')) return null;
  const cx = article.under('indicators');
  const { rateHead, structureHead, shareHead, sectorWord, partHead } = senseAt(cx, first);
  if (shareHead) {
    state.structure = { words: wordsOf(article, first, after(cx, first)), listed: false };
    state.list = -1;
  }
  if (!state.structure || shareHead || (rateHead && !structureHead)) return null;
  const { words, listed } = state.structure;
  if (!listed && !sectorWord && !partHead) return null;
  return { name: structureHead ? name.text : `${words}${listed ? ': ' : ' '}${lowerFirst(name.text)}`, short: name.text, tokens: name.tokens };
}

/** In code units. A longer name is one that parts of parts of parts were put before. */
const longestWhole = 200;

/** "Trong đó: công nghiệp 742 tỷ": a part is named after its whole. */
export function partOfWhole(reading: Reading): Named | null {
  const { name } = reading;
  const whole = wholeOf(reading);
  if (!whole || !name || whole.short.length > longestWhole) return null;
  const { state, placed } = reading;
  if (!state.whole) {
    // the parts after it in the sentence are of the same whole
    state.whole = whole;
    state.parts = [];
    state.list = -1;
  }
  // of "diện tích gieo trồng", "diện tích lúa"
  const measure = cropMeasures.find((word) => whole.short.toLowerCase().startsWith(`${word} `));
  if (measure && isArea(placed)) state.crop = lowerFirst(name.text);
  const head = withoutTotal(whole.short);
  const full = `${measure ? head.slice(0, measure.length - (whole.short.length - head.length)) : head} ${lowerFirst(name.text)}`;
  return { name: full, short: full, tokens: name.tokens };
}

/** A part of "tổng giá trị sản xuất" is one of "giá trị sản xuất". */
function withoutTotal(name: string): string {
  const text = name.toLowerCase();
  if (!text.startsWith(`${totalWord} `)) return name;
  const rest = name.slice(totalWord.length + 1);
  return totals.some((total) => text.startsWith(total, totalWord.length + 1)) ? rest.charAt(0).toUpperCase() + rest.slice(1) : name;
}
/** "Trong đó: - Nông, lâm nghiệp: 1.944 tỷ", "riêng cà phê 1,92 tỷ USD": a part is named after its whole. */
function wholeOf(reading: Reading): Draft | undefined {
  const { article, state, from, placed, name } = reading;
  if (state.whole && state.whole.value.kind === placed.value.kind) return name && isFullName(article, name) ? undefined : state.whole;
  const cx = article.under('indicators');
  if (!state.current || !name) return undefined;
  const first = skipSigns(article, from, placed.start);
  const child = senseAt(cx, first).child === true;
  return child && !isFullName(article, name) && !isGrowing(reading) && state.current.value.kind === placed.value.kind ? state.current : undefined;
}

/** A name that can stand by itself: thu nội địa, tỷ lệ hộ nghèo; not one of a sector. */
function isFullName(article: Article, { headed, text, tokens }: NameReading): boolean {
  const first = tokens[0]?.[0];
  if (!headed || first === undefined) return false;
  const { sectorWord, partHead, indicatorHead } = senseAt(article.under('indicators'), first);
  return indicatorHead === true && !sectorWord && !partHead && text.includes(' ');
}

/** "khu vực I tăng 3%": a growth of a part is called by the part. */
function isGrowing({ relation, placed }: Reading): boolean {
  return relation !== null && placed.value.kind === 'percent';
}

function skipSigns({ cx }: Article, from: number, to: number): number {
  let at = from;
  while (at < to && !isWord(cx, at)) at++;
  return at;
}
/** "tiếp nhận 8.917 hồ sơ, giải quyết đúng và trước hạn 99,87%": a share of what was just counted. */
export function ofCounted({ state, name, placed, parted, base, article }: Reading): Named | null {
  const { current } = state;
  if (!current || parted || !name || name.headed || base || placed.value.kind !== 'percent' || current.value.kind !== 'quantity') return null;
  const first = name.tokens[0]?.[0];
  if (first === undefined || !senseAt(article.under('results'), first).resultVerb) return null;
  const full = `${current.value.unit} ${lowerFirst(name.text)}`;
  return { name: full, short: full, tokens: name.tokens };
}
