// What a figure is called: the words before it or behind it, its unit, and what was named before.
//
//   Thu ngân sách đạt 5 tỷ · có 5 sản phẩm OCOP · dự án … tổng mức đầu tư 20 tỷ · trong đó, công nghiệp đạt 3 tỷ
import { after, isNumber, isWord, senseAt, unitAt } from '../tokens/cursor.js';
import { type Article, type Placed, wordsOf } from './article.js';
import { type Draft, lowerFirst, type Named, type Reading } from './figure.js';
import { isReported, wordCount } from './measurable.js';
import { type NameReading, nameBehind, spell } from './naming.js';
import { isDated } from './piece.js';

const comma = 0x2c;

/** What a figure is called, where it is an indicator at all. */
export function nameOf(reading: Reading): Named | null {
  const { article, placed, name, sentence, state } = reading;
  const behind = reading.base && !reading.relation?.base ? null : nameBehind(article, placed.end, sentence.end);
  const attribute = attributeOf(reading);
  if (attribute) return attribute;
  const whole = wholeOf(reading);
  if (whole && name) {
    const full = `${whole.short} ${lowerFirst(name.text)}`;
    return { name: full, short: full, tokens: name.tokens };
  }
  const part = partOf(reading);
  if (part) return part;
  const candidate = {
    placed,
    sentence,
    from: reading.from,
    name,
    behind,
    relation: reading.relation !== null,
    listed: state.listed || (reading.parted && state.current !== undefined),
    reviewed: reading.review !== undefined,
    bracketed: reading.bracketed,
  };
  if (!isReported(article, candidate)) return null;
  const unit = unitNoun(placed);
  if (name?.headed) {
    // "chi hơn 100 tỷ đồng trả phí …", "phân loại 50% lượng rác thải": a bare head goes on behind the figure
    const bare = name.text.split(' ').length <= 2 || isHeadAlone(article, name);
    const goesOn = behind && wordCount(behind) >= 2 && bare && !reading.base;
    // one small word alone (chi, thu, giá) names nothing
    if (bare && !goesOn && !name.text.includes(' ') && name.text === name.text.toLowerCase() && !unit) return null;
    const full = goesOn ? `${name.text} ${spell(article, behind)}` : unit && bare && placed.value.kind === 'quantity' ? `${name.text} ${unit}` : name.text;
    return { name: full, short: name.short ?? name.text, tokens: goesOn ? [...name.tokens, ...behind] : name.tokens };
  }
  if (behind) {
    const text = `${unit ? `${unit} ` : ''}${spell(article, behind)}`;
    const subject = placed.value.kind === 'quantity' && placed.value.measure !== undefined && name ? ` ${lowerFirst(name.text)}` : '';
    return { name: text + subject, short: text, tokens: behind };
  }
  if (name && unit) return { name: `${unit} ${lowerFirst(name.text)}`, short: unit, tokens: name.tokens };
  return name ? { name: name.text, short: name.short ?? name.text, tokens: name.tokens } : null;
}

/** The name is its head and nothing else: thành lập mới. */
function isHeadAlone(article: Article, { tokens }: NameReading): boolean {
  const [start, end] = tokens[0] as readonly [number, number];
  return tokens.length === 1 && after(article.under('indicators'), start) === end;
}

/** "tiếp nhận 8.917 hồ sơ, giải quyết đúng và trước hạn 99,87%": a share of what was just counted. */
function partOf({ state, name, placed, parted, base, article }: Reading): Named | null {
  const { current } = state;
  if (!current || parted || !name || name.headed || base || placed.value.kind !== 'percent' || current.value.kind !== 'quantity') return null;
  const first = name.tokens[0]?.[0];
  if (first === undefined || !senseAt(article.under('results'), first).resultVerb) return null;
  const full = `${current.value.unit} ${lowerFirst(name.text)}`;
  return { name: full, short: full, tokens: name.tokens };
}

/** The counted noun of a quantity or a ratio, which is part of its name: 4 | chỉ tiêu | chưa đạt. */
function unitNoun({ value }: Placed): string {
  if (value.kind === 'quantity') return value.measure === undefined ? value.unit : '';
  return value.kind === 'ratio' ? (value.unit ?? '') : '';
}

/** "Trong đó: - Nông, lâm nghiệp: 1.944 tỷ", "riêng cà phê 1,92 tỷ USD": a part is named after its whole. */
function wholeOf(reading: Reading): Draft | undefined {
  const { article, state, from, placed, name } = reading;
  if (state.whole && state.whole.value.kind === placed.value.kind) return state.whole;
  const cx = article.under('indicators');
  if (!state.current || !name) return undefined;
  const first = skipSigns(article, from, placed.start);
  const child = senseAt(cx, first).child === true;
  return child && !isFullName(name) && state.current.value.kind === placed.value.kind ? state.current : undefined;
}

/** A name that can stand by itself: thu nội địa, tỷ lệ hộ nghèo. */
function isFullName({ headed, text }: NameReading): boolean {
  return headed && text.split(' ').length >= 3;
}

function skipSigns({ cx }: Article, from: number, to: number): number {
  let at = from;
  while (at < to && !isWord(cx, at)) at++;
  return at;
}

/** "tổng mức đầu tư", "dài", "kinh phí": an attribute is named with the thing that it belongs to. */
function attributeOf(reading: Reading): Named | null {
  const { article, state, placed, from } = reading;
  const cx = article.under('indicators');
  let attribute: [number, number] | undefined;
  for (let at = from; at < placed.start; at = after(cx, at)) if (senseAt(cx, at).attribute) attribute = [at, after(cx, at)];
  if (!attribute || !isLastWord(article, attribute[1], placed.start)) return null;
  const topic = topicBetween(article, from, attribute[0]) ?? state.topic;
  if (!topic) return null;
  state.topic = topic;
  const behind = placed.value.kind === 'percent' && !reading.base ? nameBehind(article, placed.end, reading.sentence.end) : null;
  const words = wordsOf(article, attribute[0], attribute[1]);
  const name = `${words}${behind ? ` ${spell(article, behind)}` : ''} ${topic}`;
  return { name, short: topic, tokens: [attribute] };
}

function isLastWord(article: Article, from: number, to: number): boolean {
  const cx = article.under('indicators');
  for (let at = from; at < to; at = after(cx, at)) if (isWord(cx, at) && !senseAt(cx, at).stating) return false;
  return true;
}

/** The last thing named before an attribute: dự án cao tốc Khánh Hòa - Buôn Ma Thuột. */
function topicBetween(article: Article, from: number, to: number): string | undefined {
  const cx = article.under('indicators');
  let start = -1;
  for (let at = from; at < to; at = after(cx, at)) if (senseAt(cx, at).topic) start = start < 0 || unitAt(cx, at - 1) === comma ? at : start;
  if (start < 0) return undefined;
  let end = to;
  while (end > start && (senseAt(cx, end - 1).stating || !isWord(cx, end - 1)) && !isNumber(cx, end - 1)) end--;
  const tokens: [number, number][] = [];
  for (let at = start; at < end; at++) {
    const value = article.values[article.valueAt[at] as number];
    if (value && isDated(value)) continue;
    const last = tokens.at(-1);
    if (last && last[1] === at) last[1] = at + 1;
    else tokens.push([at, at + 1]);
  }
  return tokens.length > 0 ? spell(article, tokens) : undefined;
}
