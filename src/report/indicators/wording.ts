// How the words beside a figure make up its name: those before it, those behind it, and what it counts.
//
//   Thu ngân sách đạt 5 tỷ · chi 5 tỷ trả nợ · có 5 sản phẩm OCOP · trồng 12.000 cây xanh · làm 9 người chết
import { areaWord, caseWord } from '../../lexicon/indicators.js';
import { after, senseAt, senseBefore } from '../../tokens/cursor.js';
import { type Article, type Placed, wordsOf } from '../article.js';
import { isTargetCount } from './counted.js';
import { isArea } from './crop.js';
import { lowerFirst, type Named, type Reading } from './figure.js';
import { isEmptyUnit } from './measurable.js';
import { nameBehind } from './name-behind.js';
import type { NameReading } from './naming.js';
import { isNextShare, isShare } from './part.js';
import { firstOf, spell, type Tokens, wordCount } from './phrase.js';
import { referredTo } from './project.js';
import { isAllotted, isPurpose } from './purpose.js';
import { befalls, isDoneSo, isResultName, isResultVerbAlone, isWeak } from './result.js';
import { statusBetween } from './status.js';
import { isDoneTo, subjectOf, topicOfSum, topicOfVerb } from './subject.js';

/** The name that the words beside a figure make up; null where they make none. */
export function wordName(reading: Reading, behind: Tokens | null): Named | null {
  const { name } = reading;
  return name?.headed ? headedName(reading, name, behind) : plainName(reading, behind);
}

/** Tổng thu ngân sách; chi (5 tỷ) trả phí …; tiêu chí xã Việt Hùng. */
function headedName(reading: Reading, name: NameReading, behind: Tokens | null): Named | null {
  const { article, placed, base } = reading;
  const unit = unitNoun(placed);
  // "bình quân mỗi tháng có 8.700 doanh nghiệp rút khỏi thị trường"
  if (behind && unit && isAverage(article, name)) return spelled(`${unit} ${spell(article, behind)} ${lowerFirst(name.text)}`, behind);
  if (behind && unit && (isResultName(article, name) || isDoneBy(article, name, placed)))
    return spelled(`${verbOf(article, name)}${unit} ${spell(article, behind)}`, behind);
  // "vốn tăng thêm được bố trí 780 tỷ đồng cho đường ven biển": what it is meant for names a sum that is allotted
  if (placed.value.kind === 'money' && behind && isPurpose(article, behind) && isAllotted(article, placed.start) && !isHeadAlone(article, name))
    return spelled(`${doingBefore(article, placed)}${spell(article, behind)}`, behind);
  const planned = plannedObject(reading, name);
  if (planned) return spelled(`${name.text} ${spell(article, planned)}`, name.tokens);
  const thing = paidThing(reading, name);
  if (thing) return spelled(`${name.text} ${lowerFirst(thing)}`, name.tokens);
  // "chi hơn 100 tỷ đồng trả phí …", "phân loại 50% lượng rác thải": a bare head goes on behind the figure
  const bare = isShort(name.text) || isHeadAlone(article, name);
  // "xây dựng 37 km đường"; "nợ xấu chiếm 0,52% tổng dư nợ" names what it is a share of
  const least = isMeasured(placed) && isResultName(article, name) ? 1 : 2;
  const goesOn = behind && wordCount(behind) >= least && bare && !base && !isShare(reading);
  // one small word alone (chi, thu, giá) names nothing, unless it is what is aimed at
  const small = bare && !goesOn && !name.text.includes(' ') && name.text === name.text.toLowerCase() && !unit;
  // "chi 186 tỷ đồng hỗ trợ 98.400 lao động"
  const spent = small && placed.value.kind === 'money' ? verbBehind(article, placed.end) : '';
  if (spent) return spelled(`${name.text} ${spent}`, name.tokens);
  if (small && !isNextShare(reading) && !isAim(reading)) return null;
  const short = name.short ?? name.text;
  if (goesOn) return { name: `${name.text} ${spell(article, behind)}`, short, tokens: [...name.tokens, ...behind] };
  if (unit && isWeak(article, name)) {
    // "xã Việt Hùng đạt 11/19 tiêu chí": what is counted, of whom
    if (!holds(name.text, unit) && !isClassifier(unit)) return { name: `${unit} ${lowerFirst(withoutVerb(article, name))}`, short: unit, tokens: name.tokens };
  }
  const full =
    unit && bare && placed.value.kind === 'quantity' && !holds(name.text, unit) && !isClassifier(unit)
      ? `${name.text} ${linkOf(article, placed)}${unit}`
      : name.text;
  return { name: full, short, tokens: name.tokens };
}

/** "giải ngân 95% kế hoạch vốn đầu tư công": what is paid out is told with the plan. */
function plannedObject({ article, base, sentence }: Reading, name: NameReading): Tokens | null {
  const cx = article.under.indicators;
  const first = firstOf(name.tokens);
  if (base?.kind !== 'plan' || !senseAt(cx, first).payment || !isHeadAlone(article, name)) return null;
  const object = after(article.under.comparisons, base.start);
  return senseAt(cx, object).indicatorHead ? nameBehind(article, object, sentence.end) : null;
}

/** "dự án có tổng mức đầu tư 2.317 tỷ đồng, 6 tháng đầu năm giải ngân được 412 tỷ đồng", "Dự án khởi công từ 2017, giải ngân được …": for what the sentence speaks of. */
function paidThing(reading: Reading, name: NameReading): string | undefined {
  const { article, state, sentence, placed } = reading;
  const start = firstOf(name.tokens);
  if (placed.value.kind !== 'money' || !senseAt(article.under.indicators, start).payment || !isHeadAlone(article, name)) return undefined;
  const cx = article.under.indicators;
  const { start: opening } = sentence;
  return state.sentence.topic ?? (senseAt(cx, opening).project ? referredTo(reading, wordsOf(article, opening, after(cx, opening)), opening) : undefined);
}

/** The verb of doing right behind a sum. */
function verbBehind(article: Article, at: number): string {
  const { resultVerb, plainVerb, met } = senseAt(article.under.results, at);
  return resultVerb && !plainVerb && !met ? wordsOf(article, at, after(article.under.results, at)) : '';
}

/** "ngành y tế đã tiêm (2,1 triệu liều) vắc-xin": who does it, and right before the count the verb of doing. */
function isDoneBy({ under }: Article, { tokens }: NameReading, { start }: Placed): boolean {
  const { resultVerb, plainVerb, met } = senseBefore(under.results, start);
  return resultVerb === true && !plainVerb && !met && tokens.at(-1)?.[1] === start;
}

/** "đặt mục tiêu thu 9.500 tỷ đồng", "phấn đấu hết quý I thu đạt 30% dự toán" */
function isAim({ article, from, placed, base }: Reading): boolean {
  return base?.kind === 'plan' || base?.kind === 'estimate' || statusBetween(article, from, placed.start) === 'target';
}

/** hộ nông thôn dùng nước hợp vệ sinh; trồng cây xanh; bê tông hóa đường ngõ xóm. */
function plainName(given: Reading, behind: Tokens | null): Named | null {
  const { article, placed } = given;
  // "780 tỷ đồng cho đường ven biển, 415 tỷ đồng cho khu tái định cư": what the sum before was for
  const reading = given.name && isPurpose(article, given.name.tokens) && isPurpose(article, behind) ? { ...given, name: null } : given;
  const { name } = reading;
  const unit = unitNoun(placed);
  if (behind) {
    const per = !name && placed.value.kind === 'quantity' && placed.value.unit.includes('/') ? placed.value.unit : unit;
    const words = spell(article, behind);
    const object = per ? `${per}${words.startsWith(',') ? '' : ' '}${words}` : words;
    // "2.615 ha bị bệnh": what is measured so is an area
    const measured = isArea(placed) && !name && senseAt(article.under.personnel, firstOf(behind)).passive ? `${areaWord} ${object}` : object;
    const victims = befalls(article, behind) ? casesBefore(reading) : '';
    const text =
      name && (isMeasured(placed) || !unit || befalls(article, behind))
        ? `${victims}${verbOf(article, name)}${object}`
        : `${victims || doingBefore(article, placed)}${measured}`;
    return { name: text, short: victims ? victims.trimEnd() : object, tokens: behind };
  }
  if (!name) {
    // "xã thực hiện đạt 13/17 chỉ tiêu"
    if (isTargetCount(article, placed) && senseBefore(article.under.results, placed.start).met)
      return spelled(`${lowerFirst(wordsOf(article, startOfVerb(article, placed.start), placed.start))} ${unit}`, []);
    const counted = placed.value.kind === 'quantity' ? `${averageBefore(article, placed)}${placed.value.unit}` : unit;
    return counted ? { name: counted, short: counted, tokens: [] } : null;
  }
  // "giải quyết đúng hạn 1.520 hồ sơ": how it was done stands last
  if (unit && !holds(name.text, unit) && isDoneSo(article, placed.start)) return { name: `${unit} ${lowerFirst(name.text)}`, short: unit, tokens: name.tokens };
  if (unit && !holds(name.text, unit) && (!isEmptyUnit(article, placed) || isResultVerbAlone(article, name)))
    return { name: name.labelled ? name.text : `${verbOf(article, name)}${linkOf(article, placed)}${unit}`, short: unit, tokens: name.tokens };
  // "làm chết 9 người, bị thương 14 người"
  const whom = unit && isDoneTo(article, name) && !holds(name.text, unit) ? `${name.text} ${unit}` : name.text;
  const topic = isMeasured(placed) ? topicOfVerb(reading, name) : undefined;
  if (topic) return { name: topic, short: topic, tokens: name.tokens };
  const sum = topicOfSum(reading);
  if (sum) return { name: `${name.text} ${lowerFirst(sum)}`, short: sum, tokens: name.tokens };
  const subject = subjectOf(reading, name);
  return { name: subject ? `${subject} ${lowerFirst(whom)}` : whom, short: subject ?? name.short ?? whom, tokens: name.tokens };
}

/** "7 vụ tai nạn giao thông, làm 5 người chết, 9 người bị thương": what befell them was counted before, or told of those who were. */
function casesBefore({ state: { current }, name, placed: { value } }: Reading): string {
  if (current?.value.kind !== 'quantity') return '';
  if (name) return current.value.unit.startsWith(caseWord) ? `${current.name} ` : '';
  const at = value.kind === 'quantity' && value.unit === current.value.unit ? current.name.indexOf(` ${value.unit} `) : -1;
  return at < 0 ? '' : current.name.slice(0, at + 1);
}

function isAverage(article: Article, { tokens }: NameReading): boolean {
  return senseAt(article.under.indicators, firstOf(tokens)).average === true;
}

/** "bình quân đạt 15,06 tiêu chí/xã" */
function averageBefore(article: Article, { start }: Placed): string {
  const cx = article.under.indicators;
  const at = senseBefore(cx, start).average ? start : start - 1;
  return senseBefore(cx, at).average ? `${lowerFirst(wordsOf(article, at - 2, at))} ` : '';
}

function spelled(text: string, tokens: Tokens): Named {
  return { name: text, short: text, tokens };
}

/** "du lịch đón (5,1 triệu lượt khách)", "du lịch tiếp tục là điểm sáng khi đón …": the verb adds nothing to the subject, nor what is said of it. */
function withoutVerb(article: Article, { text, tokens }: NameReading): string {
  const [first, end] = tokens[0] as readonly [number, number];
  for (let at = first; at < end; at++) if (senseAt(article.under.indicators, at).copula) return wordsOf(article, first, after(article.under.indicators, first));
  const last = tokens.at(-1) as readonly [number, number];
  if (!senseAt(article.under.results, last[1] - 1).plainVerb || last[1] - last[0] < 2) return text;
  return spell(article, [...tokens.slice(0, -1), [last[0], last[1] - 1]]);
}

/** "cho", where the figure counts whom something is done for. */
function linkOf(article: Article, { start }: Placed): string {
  return senseAt(article.under.indicators, start - 1).recipient ? `${wordsOf(article, start - 1, start)} ` : '';
}

/** "xử lý ", where what was done to the things that are counted stands right before their number. */
function doingBefore(article: Article, { start }: Placed): string {
  const cx = article.under.results;
  for (let width = 4; width > 0; width--) {
    const at = start - width;
    if (after(cx, at) !== start || !senseAt(cx, at).resultVerb) continue;
    return senseAt(cx, at).plainVerb ? '' : `${lowerFirst(wordsOf(article, at, start))} `;
  }
  return '';
}

/** Where the verb begins that ends at a token. */
function startOfVerb({ under }: Article, end: number): number {
  const cx = under.results;
  let start = end - 1;
  for (let width = 2; width <= 4; width++) if (after(cx, end - width) === end) start = end - width;
  return start;
}

/** The words before an object; plain having and reaching (có, đón, đạt) say nothing of it. */
function verbOf(article: Article, { text, tokens }: NameReading): string {
  const first = firstOf(tokens);
  const cx = article.under.results;
  const plain = tokens.length === 1 && after(cx, first) === tokens.at(0)?.[1] && senseAt(cx, first).plainVerb === true;
  return plain ? '' : `${text} `;
}

/** Of two words at most. */
function isShort(text: string): boolean {
  const blank = text.indexOf(' ');
  return blank < 0 || text.indexOf(' ', blank + 1) < 0;
}

function isMeasured({ value }: Placed): boolean {
  return value.kind === 'quantity' && value.measure !== undefined;
}

function holds(text: string, unit: string): boolean {
  return ` ${text.toLowerCase()} `.includes(` ${unit.toLowerCase()} `);
}

/** lượt, con, người: such a unit adds nothing to a head. */
function isClassifier(unit: string): boolean {
  return !unit.includes(' ');
}

/** The name is its head and nothing else: thành lập mới. */
function isHeadAlone(article: Article, { tokens }: NameReading): boolean {
  const [start, end] = tokens[0] as readonly [number, number];
  return tokens.length === 1 && after(article.under.indicators, start) === end;
}

/** The counted noun of a quantity or a ratio, which is part of its name: 4 | chỉ tiêu | chưa đạt. */
function unitNoun({ value }: Placed): string {
  if (value.kind === 'quantity') return value.measure === undefined && !value.unit.includes('/') ? value.unit : '';
  return value.kind === 'ratio' ? (value.unit ?? '') : '';
}
