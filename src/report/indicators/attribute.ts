// Attributes of a thing that the text named before: "dự án … dài 28 km, tổng mức đầu tư 7.500 tỷ đồng", "thành lập mới 1.210
// doanh nghiệp, vốn đăng ký 14.650 tỷ đồng".
import { areaWord, costWord, widthWord } from '../../lexicon/indicators.js';
import { after, isNumber, isWord, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valueOver } from '../article.js';
import { isOfDepartment } from './department.js';
import type { Draft } from './draft.js';
import { lowerFirst, type Named, type Reading } from './figure.js';
import type { NameReading } from './naming.js';
import { spell } from './phrase.js';
import { isDated } from './piece.js';
import { referredTo } from './project.js';
import { isPurpose } from './purpose.js';

const comma = 0x2c;
const openBracket = 0x28;

/** "tổng mức đầu tư", "dài", "kinh phí": an attribute is named with the thing that it belongs to. */
export function attributeOf(reading: Reading): Named | null {
  const { article, state, placed, from } = reading;
  const cx = article.under.indicators;
  let attribute: [number, number] | undefined;
  let words = '';
  for (let at = from; at < placed.start; at = after(cx, at)) {
    const said = senseAt(cx, at).attribute;
    if (said !== undefined) [attribute, words] = [[at, after(cx, at)], isWide(said, placed) ? areaWord : said];
  }
  if (!attribute) return progressOf(reading) ?? costOf(reading);
  if (!isLastWord(article, attribute[1], placed.start)) return null;
  const done = isDone(article, attribute);
  if (done && (placed.value.kind !== 'money' || saysMore(article, from, attribute[0]))) return null;
  // "một khoản kinh phí 7 tỷ đồng để tái tạo mảng xanh": what it is for names it
  if (words === costWord && isPurpose(article, reading.behind)) return null;
  const here = topicBetween(article, from, attribute[0]);
  const topic = (here && referredTo(reading, here, attribute[0])) ?? here ?? (done ? undefined : (countedTopic(reading) ?? state.sentence.topic));
  if (!topic) return null;
  state.sentence.topic = topic;
  const behind = placed.value.kind === 'percent' && !reading.base ? reading.behind : null;
  const name = `${words}${behind ? ` ${spell(article, behind)}` : ''} ${topic}`;
  return { name, short: topic, tokens: [attribute] };
}

/** "dự án được đầu tư 1.000 tỷ đồng": a verb, of nothing but what is named right before it. */
function isDone(article: Article, [start]: readonly [number, number]): boolean {
  return senseAt(article.under.results, start).resultVerb === true || senseAt(article.under.personnel, start).passive === true;
}

/** "trung tâm đã giải trình vì sao sau 10 năm đầu tư 1.000 tỷ đồng": the thing that is named has a verb of its own. */
function saysMore(article: Article, from: number, to: number): boolean {
  const cx = article.under.indicators;
  let end = to;
  while (end > from && senseAt(cx, end - 1).stating) end--;
  for (let at = from; at < end; at = after(cx, at)) if (senseAt(cx, at).stating) return true;
  return false;
}

/** "khu đất rộng 6,2 ha" */
function isWide(words: string, { value }: Placed): boolean {
  return words === widthWord && value.kind === 'quantity' && (value.measure === 'har' || value.measure === 'm2' || value.measure === 'km2');
}

/** "cho vay 68 hộ với 3,4 tỷ đồng": what the things that were just counted cost. */
function costOf({ article, placed, from, state, parted }: Reading): Named | null {
  const { current } = state;
  const counted = current?.value.kind === 'ratio' || (current?.value.kind === 'quantity' && current.value.measure === undefined);
  if (!current || !counted || parted || placed.value.kind !== 'money' || !isWith(article, from, placed.start)) return null;
  const object = objectOf(current);
  const topic = lowerFirst(object.includes(' ') ? object : current.name);
  return { name: `${costWord} ${topic}`, short: topic, tokens: [] };
}

/** Nothing but "với" between two figures. */
export function isWith(article: Article, from: number, to: number): boolean {
  const cx = article.under.indicators;
  return to - from === 1 && senseAt(cx, from).accompanied === true;
}

/** Whether a share is one of the work on a thing. */
export function isProgress(reading: Reading): boolean {
  return reading.placed.value.kind === 'percent' && progressOf(reading) !== null;
}

/** "dự án …, đã đạt 78% khối lượng": how much of a thing is built. */
function progressOf({ article, placed, state, from, behind }: Reading): Named | null {
  const [start, end] = (placed.value.kind === 'percent' && behind?.at(0)) || [-1, -1];
  const cx = article.under.indicators;
  if (start < 0 || !senseAt(cx, start).progress || after(cx, start) !== end) return null;
  const topic = topicBetween(article, from, placed.start) ?? state.sentence.topic ?? state.current?.short;
  return topic ? { name: `${spell(article, [[start, end]])} ${topic}`, short: topic, tokens: [[start, end]] } : null;
}

/** "thành lập mới 1.210 doanh nghiệp, vốn đăng ký 14.650 tỷ": of what was just counted. */
function countedTopic({ state, parted, name, article, placed }: Reading): string | undefined {
  const { current } = state;
  const kind = current?.value.kind;
  const measured = placed.value.kind === 'money' || (placed.value.kind === 'quantity' && placed.value.measure !== undefined);
  const count = (current?.value.kind === 'quantity' && current.value.measure === undefined) || kind === 'ratio' || kind === 'numeral';
  // "bê tông hóa 1.850 m đường ngõ xóm, kinh phí …"; not the length of the thing that is at hand
  const worked = placed.value.kind === 'money' && kind === 'quantity' && current?.short !== state.sentence.topic;
  // "Bệnh viện Phổi quy mô 150 giường, tổng mức đầu tư 240 tỷ đồng": of the hospital, as its size was
  const counted = current && !parted && (count || worked) && measured && current.short !== state.sentence.topic;
  return counted && name && isBareAttribute(article, name) ? lowerFirst(objectOf(current)) : undefined;
}

/** What was counted, without the verb before it: of "thu hút dự án FDI", "dự án FDI". */
function objectOf({ name, value }: Draft): string {
  const unit = (value.kind === 'quantity' && value.measure === undefined) || value.kind === 'ratio' ? value.unit : undefined;
  const at = unit ? name.indexOf(unit) : -1;
  return at > 0 ? name.slice(at) : name;
}

function isBareAttribute(article: Article, { tokens }: NameReading): boolean {
  const [start, end] = tokens[0] as readonly [number, number];
  const cx = article.under.indicators;
  return tokens.length === 1 && senseAt(cx, start).attribute !== undefined && after(cx, start) === end;
}

function isLastWord(article: Article, from: number, to: number): boolean {
  const cx = article.under.indicators;
  for (let at = from; at < to; at = after(cx, at)) if (isWord(cx, at) && !senseAt(cx, at).stating) return false;
  return true;
}

/** "dự án kênh Ba Bò | đã kéo dài cả chục năm": what the thing does, or will. */
function isSaidOfIt({ under }: Article, at: number): boolean {
  const { status } = senseAt(under.indicators, at);
  return senseAt(under.results, at).plainVerb === true || (status !== undefined && status !== 'weak');
}

const longestTopic = 32;

/** The last thing named before an attribute: dự án cao tốc Khánh Hòa - Buôn Ma Thuột. */
export function topicBetween(article: Article, from: number, to: number): string | undefined {
  const cx = article.under.indicators;
  let start = -1;
  let behindComma = false;
  for (let at = from; at < to; at = after(cx, at)) {
    const { topic, copula, saying } = senseAt(cx, at);
    // "giai đoạn 1 của dự án là xây nhà máy trên khu đất rộng 6 ha": of what it is, not of the whole
    if (copula || saying) start = -1;
    else if (unitAt(cx, at) === comma) behindComma = true;
    else if (topic && (start < 0 || behindComma) && !isOfDepartment(article, at)) [start, behindComma] = [at, false];
  }
  if (start < 0 || to - start > longestTopic) return undefined;
  let end = to;
  for (let at = start; at < end; at++) if (unitAt(cx, at) === openBracket || (at > start && isSaidOfIt(article, at))) end = at;
  while (end > start && (senseAt(cx, end - 1).stating || !isWord(cx, end - 1)) && !isNumber(cx, end - 1)) end--;
  const tokens: [number, number][] = [];
  for (let at = start; at < end; at++) {
    const value = valueOver(article, at);
    if (value && isDated(value)) continue;
    const last = tokens.at(-1);
    if (last && last[1] === at) last[1] = at + 1;
    else tokens.push([at, at + 1]);
  }
  return tokens.length > 0 ? spell(article, tokens) : undefined;
}
