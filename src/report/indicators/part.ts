// Names of parts, completed from what was named before them.
//
//   Tổng giá trị sản xuất …, trong đó công nghiệp 742 tỷ, xây dựng 169 tỷ      a part of a whole
//   Cơ cấu kinh tế: nông nghiệp 18,6%; dịch vụ 48,2%                           a share of a structure
//   tiếp nhận 8.917 hồ sơ, giải quyết đúng hạn 99,87%                          a share of what was counted
import { countHeads, cropMeasureWords as cropMeasures, payableWord, totals, totalWord } from '../../lexicon/indicators.js';
import { after, isCapital, isWord, opensLineAt, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, wordsOf } from '../article.js';
import { isArea } from './crop.js';
import type { Draft } from './draft.js';
import { lowerFirst, type Named, type Reading } from './figure.js';
import type { NameReading } from './naming.js';
import { firstOf, type Tokens } from './phrase.js';
import { isResultName } from './result.js';

const comma = 0x2c;

/** "Cơ cấu kinh tế: nông nghiệp 18,6%", "tỷ trọng khu vực I 9,8%, khu vực II 31,7%": a share is named with what it is a share of. */
export function shareOf(reading: Reading): Named | null {
  const { state, name, placed, relation, article } = reading;
  const first = firstOf(name?.tokens);
  if (!name || first < 0 || placed.value.kind !== 'percent' || (relation && relation.relation !== 'reach')) return null;
  const cx = article.under.indicators;
  const lead = shareBehindLead(reading, name);
  if (lead) return lead;
  const { rateHead, structureHead, shareHead, sectorWord, partHead } = senseAt(cx, first);
  if (shareHead) {
    state.list.structure = { words: wordsOf(article, first, after(cx, first)), listed: false };
    state.list.end = -1;
  }
  // "thu ngân sách đạt 95% dự toán" is no share of the structure
  if (!state.list.structure || shareHead || (rateHead && !structureHead) || reading.base) return null;
  const { words, listed } = state.list.structure;
  if (!listed && !sectorWord && !partHead) return null;
  return { name: structureHead ? name.text : `${words}${listed ? ': ' : ' '}${lowerFirst(name.text)}`, short: name.text, tokens: name.tokens };
}

/** "Trong cơ cấu GRDP, công nghiệp chiếm 40%": what the shares are of stands in a clause of its own before the first. */
function shareBehindLead(reading: Reading, { tokens }: NameReading): Named | null {
  const { article, state, base } = reading;
  const cx = article.under.indicators;
  const [start] = tokens[0] as readonly [number, number];
  const last = tokens.at(-1) as readonly [number, number];
  const { sectorWord, partHead } = senseAt(cx, last[0]);
  if (tokens.length < 2 || base || !senseAt(cx, start).structureHead || (!sectorWord && !partHead) || !isShare(reading)) return null;
  const words = wordsOf(article, start, after(cx, start));
  state.list.structure = { words, listed: true };
  state.list.end = -1;
  const part = wordsOf(article, last[0], last[1]);
  return { name: `${words}: ${lowerFirst(part)}`, short: part, tokens: [last] };
}

/** In code units. A longer name is one that parts of parts of parts were put before. */
const longestWhole = 200;

/** "Trong đó: công nghiệp 742 tỷ": a part is named after its whole. */
export function partOfWhole(reading: Reading): Named | null {
  const { name } = reading;
  const whole = wholeOf(reading);
  if (!whole || !name || whole.short.length > longestWhole || isDoing(reading, name)) return null;
  const { state, placed } = reading;
  if (!state.list.whole) {
    // the parts after it in the sentence are of the same whole
    state.list.whole = whole;
    state.list.parts = [];
    state.list.end = -1;
  }
  // of "diện tích gieo trồng", "diện tích lúa"
  const measure = cropMeasures.find((word) => whole.short.toLowerCase().startsWith(`${word} `));
  if (isArea(placed)) state.sentence.crop = lowerFirst(name.text);
  // of "gieo trồng (9.860 ha) cây hằng năm", "gieo trồng lúa xuân"
  const head = isArea(placed) && whole.name.endsWith(` ${whole.short}`) ? whole.name.slice(0, -whole.short.length - 1) : withoutTotal(whole.short);
  const full = `${measure ? head.slice(0, measure.length - (whole.short.length - head.length)) : head} ${isProperNoun(reading, name) ? name.text : lowerFirst(name.text)}`;
  return { name: full, short: full, tokens: name.tokens };
}

/** "riêng thành phố | Huế 3.450 tỷ đồng": a capital that no line, colon or comma leads to. */
function isProperNoun({ article: { cx } }: Reading, { tokens }: NameReading): boolean {
  const first = firstOf(tokens);
  return isCapital(cx, first) && isWord(cx, first - 1) && !opensLineAt(cx, first);
}

/** "trong đó đưa 6.100 người đi làm việc ở nước ngoài", "trong đó bệnh viện được chi 5 tỷ đồng": a clause that says itself what it counts. */
function isDoing({ article, placed, behind }: Reading, { headed, tokens }: NameReading): boolean {
  const first = firstOf(tokens);
  if (tokens.some(([start, end]) => hasPassive(article, start, end))) return true;
  if (headed || !senseAt(article.under.results, first).resultVerb) return false;
  // "trong đó nhân dân đóng góp 9,1 tỷ đồng"
  return placed.value.kind === 'money' ? senseAt(article.under.indicators, first).giving === true : behind !== null;
}

function hasPassive({ under }: Article, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (senseAt(under.personnel, at).passive) return true;
  return false;
}

/** A part of "tổng giá trị sản xuất" is one of "giá trị sản xuất". */
export function withoutTotal(name: string): string {
  const text = name.toLowerCase();
  if (!text.startsWith(`${totalWord} `)) return name;
  const rest = name.slice(totalWord.length + 1);
  return totals.some((total) => text.startsWith(total, totalWord.length + 1)) ? rest.charAt(0).toUpperCase() + rest.slice(1) : name;
}
/** "Trong đó: - Nông, lâm nghiệp: 1.944 tỷ", "riêng cà phê 1,92 tỷ USD": a part is named after its whole. */
function wholeOf(reading: Reading): Draft | undefined {
  const { article, state, from, placed, name } = reading;
  if (state.list.whole && state.list.whole.value.kind === placed.value.kind) return name && isFullName(article, name) ? undefined : state.list.whole;
  const cx = article.under.indicators;
  // "… 6.812 tỷ đồng. Trong đó, khu vực I 428 tỷ đồng": of what the sentence before it gave
  const counted = placed.value.kind === 'quantity' && placed.value.measure === undefined;
  const current = state.current ?? (counted ? undefined : state.sentence.partOf);
  if (!current || !name) return undefined;
  const first = skipSigns(article, from, placed.start);
  const child = senseAt(cx, first).child === true;
  // "dự án … tổng mức đầu tư 1.098 tỷ đồng, trong đó ngân sách tỉnh 298 tỷ đồng": who pays is no part of the thing
  if (current.short === state.sentence.topic && placed.value.kind === 'money' && name.text.includes(' ')) return undefined;
  return child && !isFullName(article, name) && !isGrowing(reading) && isOfKind(placed.value, current.value) ? current : undefined;
}

/** Tons are no part of square metres. */
function isOfKind(part: Placed['value'], whole: Draft['value']): boolean {
  if (part.kind === 'quantity' && whole.kind === 'quantity') return part.measure === whole.measure;
  return part.kind === whole.kind;
}

/** A name that can stand by itself: thu nội địa, tỷ lệ hộ nghèo; not one of a sector. */
function isFullName(article: Article, { headed, text, tokens }: NameReading): boolean {
  const { sectorWord, partHead, indicatorHead } = senseAt(article.under.indicators, firstOf(tokens));
  return headed && indicatorHead === true && !sectorWord && !partHead && text.includes(' ');
}

/** "khu vực I tăng 3%": a growth of a part is called by the part. */
function isGrowing({ relation, placed }: Reading): boolean {
  return relation !== null && placed.value.kind === 'percent';
}

export function skipSigns({ cx }: Article, from: number, to: number): number {
  let at = from;
  while (at < to && !isWord(cx, at)) at++;
  return at;
}

/** "vốn đầu tư … 562 tỷ đồng, mới giải ngân 151 tỷ": what is paid out of what was just named. */
export function ofPaidOut({ state, name, placed, article }: Reading): Named | null {
  const { current } = state;
  const [start, end] = name?.tokens.at(0) ?? [-1, -1];
  if (!current || !name || start < 0 || current.value.kind !== 'money' || (placed.value.kind !== 'money' && placed.value.kind !== 'percent')) return null;
  const cx = article.under.indicators;
  if (name.tokens.length > 1 || !senseAt(cx, start).payment || after(cx, start) !== end || !current.short.toLowerCase().includes(payableWord)) return null;
  return { name: `${name.text} ${lowerFirst(current.short)}`, short: name.text, tokens: name.tokens };
}

/** "79 cây (di dời 36 cây, đốn hạ 43 cây)": a verb of doing alone before a count of the same unit. */
export function isDonePart({ article, state, name, placed: { value } }: Reading): boolean {
  const whole = state.current?.value;
  const [start, end] = name?.tokens.at(0) ?? [-1, -1];
  if (value.kind !== 'quantity' || whole?.kind !== 'quantity' || name?.tokens.length !== 1 || start < 0) return false;
  const cx = article.under.results;
  const { resultVerb, plainVerb } = senseAt(cx, start);
  return resultVerb === true && !plainVerb && after(cx, start) === end && whole.unit.toLowerCase().startsWith(value.unit.toLowerCase());
}

/** "58 dự án (31 dự án FDI, 27 dự án trong nước)": so many of them, named behind. */
export function isCountedPart({ state, name, behind, placed: { value } }: Reading): boolean {
  const whole = state.current?.value;
  if (name || value.kind !== 'quantity' || value.measure !== undefined || whole?.kind !== 'quantity') return false;
  return value.unit === whole.unit ? behind !== null : value.unit.startsWith(`${whole.unit} `);
}

/** "5/11 phường không còn hộ nghèo, toàn quận còn 62 hộ": a bare unit that the name before it holds. */
export function ofSameUnit({ state, name, placed: { value, start }, article, relation, parted }: Reading, behind: Tokens | null): Named | null {
  const { current } = state;
  const unit = (value.kind === 'quantity' && value.measure === undefined) || value.kind === 'ratio' ? value.unit : undefined;
  if (!current || parted || behind || !unit || (relation && (relation.relation !== 'reach' || relation.base))) return null;
  const cx = article.under.results;
  const [first, end] = name?.tokens.at(0) ?? [-1, -1];
  // "khởi công 5.200 căn nhà ở xã hội, hoàn thành 1.420 căn"
  const done = name?.tokens.length === 1 && senseAt(cx, first).resultVerb && after(cx, first) === end;
  if (name ? !done : !senseBefore(cx, start).resultVerb) return null;
  const at = ` ${current.name.toLowerCase()} `.indexOf(` ${unit.toLowerCase()} `);
  if (at < 0) return null;
  const full = current.name.slice(at);
  const verb = name?.text ?? verbBefore(article, start);
  return { name: verb ? `${verb} ${full}` : full, short: full, tokens: name?.tokens ?? [] };
}

/** The verb of doing right before a count; none where it says nothing of what is counted (còn, có). */
function verbBefore(article: Article, start: number): string {
  const cx = article.under.results;
  for (let width = 3; width > 0; width--) {
    const at = start - width;
    if (at >= 0 && after(cx, at) === start && senseAt(cx, at).resultVerb) return senseAt(cx, at).plainVerb ? '' : lowerFirst(wordsOf(article, at, start));
  }
  return '';
}

/** "thêm 2 xã đạt chuẩn nông thôn mới, nâng tổng số lên 7/14 xã" */
export function totalOf({ state, name, placed: { value } }: Reading): Named | null {
  const unit = value.kind === 'ratio' || value.kind === 'quantity' ? value.unit : undefined;
  if (!name || !unit || !countHeads.includes(name.text.toLowerCase())) return null;
  const { current } = state;
  const counted = current?.name.toLowerCase().indexOf(unit.toLowerCase()) ?? -1;
  const full = `${lowerFirst(name.text)} ${current && counted >= 0 ? current.name.slice(counted) : unit}`;
  return { name: full, short: full, tokens: name.tokens };
}

/** "tiếp nhận 8.917 hồ sơ, giải quyết đúng và trước hạn 99,87%": a share of what was just counted. */
export function ofCounted({ state, name, placed, parted, base, article }: Reading): Named | null {
  const { current } = state;
  if (!current || parted || !name || name.headed || base || placed.value.kind !== 'percent' || current.value.kind !== 'quantity') return null;
  if (current.value.measure !== undefined || !isResultName(article, name)) return null;
  const full = `${current.value.unit} ${lowerFirst(name.text)}`;
  return { name: full, short: full, tokens: name.tokens };
}

/** "chiếm 63%": a share of something else. */
export function isShare({ article, placed, from }: Reading): boolean {
  const cx = article.under.comparisons;
  for (let at = from; at < placed.start; at = after(cx, at)) if (senseAt(cx, at).share) return true;
  return false;
}

/** "dịch vụ 35%, nông nghiệp 20%, thuế 5%": a list of shares goes on. */
export function isNextShare({ article, placed, from, state, relation, base }: Reading): boolean {
  return placed.value.kind === 'percent' && state.current?.value.kind === 'percent' && !relation && !base && unitAt(article.cx, from) === comma;
}
