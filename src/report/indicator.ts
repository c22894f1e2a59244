// Indicators: what the report gives figures for.
//
//   statement = name stating* figure (',' comparison)* | figure name | child figure …
//
// "Tổng thu ngân sách Nhà nước trên địa bàn quận ước đạt 14.987 tỷ đồng, bằng 80% dự toán năm, bằng 158% so với cùng kỳ."
// Figures are read in order. One with a name before it begins an indicator; one with a relation (tăng, bằng, vượt) and no
// name compares the indicator at hand; one with neither states it again, for another period or with another certainty.
import { toIso } from '../base/civil.js';
import type { Span } from '../base/span.js';
import { growthWord, rateWord, sectors, targetWord } from '../lexicon/indicators.js';
import { after, isNumber, isWord, senseAt, unitAt } from '../tokens/cursor.js';
import { type Article, type Placed, spanOf, valuesIn, wordsOf } from './article.js';
import { type Base, isTimes, readBase, readRelation, type RelationReading } from './comparison.js';
import { keyOf } from './key.js';
import { isMeasurable, isReported, wordCount } from './measurable.js';
import { isDated, type NameReading, nameBefore, nameBehind, spell, type Tokens } from './naming.js';
import { periodBetween, priceBaseBetween, yearOfPeriod } from './period.js';
import type { Comparison, Indicator } from './report.js';
import type { Sentence } from './sentence.js';
import { statusBetween } from './status.js';

/** An indicator while its sentence is read. */
export interface Draft {
  name: string;
  /** What its parts and targets are named after. */
  short: string;
  key?: string;
  value: Indicator['value'];
  status: Indicator['status'];
  period?: string;
  priceBase?: number;
  comparisons: Comparison[];
  shortfall?: true;
  evidence: Span[];
}

/** What carries on from one figure to the next. */
interface State {
  current: Draft | undefined;
  /** The indicator whose parts a list gives ("Trong đó:"), and those parts. */
  whole: Draft | undefined;
  parts: Draft[];
  /** The last indicator that was no target of another, over the ends of sentences. */
  last: Draft | undefined;
  period: string | undefined;
  /** Where the figures of the clause begin: after the last semicolon or heading. */
  segment: number;
  /** An official answers questions here: no period is carried on. */
  answered: boolean;
  /** Said by a heading for all that it lists. */
  status: Indicator['status'] | undefined;
  /** The thing that attributes belong to (dự án cao tốc …). */
  topic: string | undefined;
  listed: boolean;
  /** The end of a name behind its figure. */
  until: number;
}

/** One figure in its place. */
interface Figure {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly placed: Placed;
  /** Where its words begin: after the figure before it, and what belongs to that one. */
  readonly from: number;
  readonly state: State;
  readonly drafts: Draft[];
  readonly shortfall: boolean;
  readonly review: string | undefined;
}

const comma = 0x2c;
const semicolon = 0x3b;
const colon = 0x3a;
const openBracket = 0x28;
const closeBracket = 0x29;

/** The indicators of an article, before those stated twice are brought together. */
export function findIndicators(article: Article, review: string | undefined): Draft[] {
  const drafts: Draft[] = [];
  const state: State = {
    current: undefined,
    whole: undefined,
    parts: [],
    last: undefined,
    period: review,
    segment: 0,
    answered: false,
    status: undefined,
    topic: undefined,
    listed: false,
    until: 0,
  };
  article.sentences.forEach((sentence, index) => {
    if (index === 0 && isTitle(article)) return;
    readSentence(article, sentence, state, drafts, review);
  });
  return drafts;
}

/** A first line without a full stop, with more text under it. */
function isTitle({ sentences, cx }: Article): boolean {
  const [first, second] = sentences;
  return first !== undefined && second?.opensLine === true && unitAt(cx, first.end - 1) !== 0x2e;
}

function readSentence(article: Article, sentence: Sentence, state: State, drafts: Draft[], review: string | undefined): void {
  const start = skipBullet(article, sentence);
  if (sentence.opensLine && start === sentence.start) {
    // a new paragraph that is no item of a list
    state.status = undefined;
    state.whole = undefined;
    state.listed = false;
    state.answered = false;
  } else if (start > sentence.start && unitAt(article.cx, sentence.start) !== 0x2d) state.whole = undefined;
  state.current = undefined;
  state.topic = undefined;
  state.segment = start;
  // without a review a period holds to the end of its sentence
  if (review === undefined) state.period = undefined;
  if (isAnswering(article, sentence)) state.answered = true;
  const shortfall = shortfallIn(article, sentence);
  let from = start;
  for (const placed of valuesIn(article, start, sentence.end)) {
    if (placed.start < from || !isCandidate(article, placed)) continue;
    from = readFigure({ article, sentence, placed, from, state, drafts, shortfall: placed.start > shortfall, review });
  }
  if (unitAt(article.cx, sentence.end - 1) === colon) readHeading(article, sentence.end - 1, state, shortfall < sentence.end);
}

/** "1.", "2)", "- ", "a)": the mark of a list item is no part of it. */
function skipBullet({ cx }: Article, { start, end, opensLine }: Sentence): number {
  if (!opensLine || start + 1 >= end) return start;
  const unit = unitAt(cx, start);
  if (unit === 0x2d || unit === 0x2013 || unit === 0x2b || unit === 0x2022 || unit === 0x2a) return start + 1;
  const next = unitAt(cx, start + 1);
  const marked = next === closeBracket || (next === 0x2e && isNumber(cx, start));
  return marked && (isNumber(cx, start) || isWord(cx, start)) ? start + 2 : start;
}

/** Questions are answered from here to the end of the paragraph. */
function isAnswering(article: Article, sentence: Sentence): boolean {
  const cx = article.under('documents');
  for (let at = sentence.start; at < sentence.end; at = after(cx, at)) if (senseAt(cx, at).answer) return true;
  return false;
}

/** Where a sentence begins to list what was not reached ("một số chỉ tiêu chưa đạt như:"); past its end where it does not. */
function shortfallIn(article: Article, { start, end }: Sentence): number {
  const cx = article.under('indicators');
  let planned = -1;
  for (let at = start; at < end; at = after(cx, at)) {
    const { planWord, shortfall } = senseAt(cx, at);
    if (planWord) planned = after(cx, at);
    else if (shortfall && planned >= 0 && at - planned <= 3) return at;
  }
  return end;
}

/** Kinds of value that an indicator can have, where they are figures and not labels. */
function isCandidate(article: Article, placed: Placed): boolean {
  switch (placed.value.kind) {
    case 'money':
    case 'percent':
    case 'ratio':
    case 'quantity':
      return isMeasurable(article, placed);
    case 'numeral':
      return placed.value.kind === 'numeral' && 'value' in placed.value && placed.value.value.length > 3;
    default:
      return false;
  }
}

// ---- headings

/** A heading gives its period and certainty to what it lists; "Trong đó:" makes the list the parts of a whole. */
function readHeading(article: Article, to: number, state: State, shortfall: boolean): void {
  const period = periodBetween(article, state.segment, to);
  const status = statusBetween(article, state.segment, to);
  if (period) state.period = period.days;
  // "chưa đạt kế hoạch đề ra như:" lists what was done, and fell short
  if (status && !shortfall) state.status = status;
  else if (period) state.status = undefined;
  state.listed = true;
  if (state.last && senseAt(article.under('indicators'), to - 2).child) {
    state.whole = state.last;
    state.parts = [];
  }
  state.segment = to + 1;
}

// ---- figures

/** Reads one figure; returns the token after all that belongs to it. */
function readFigure(figure: Figure): number {
  const { article, placed, state } = figure;
  const { cx } = article;
  let from = figure.from;
  let parted = false;
  for (let at = figure.from; at < placed.start; at++) {
    const unit = unitAt(cx, at);
    if (unit === semicolon) {
      from = at + 1;
      state.segment = from;
      parted = true;
    } else if (unit === colon && !isBeforeFigure(figure, at) && unitAt(cx, at - 1) !== openBracket && !isBracketed(figure, at)) {
      readHeading(article, at, state, figure.shortfall);
      from = at + 1;
      parted = true;
      state.current = undefined;
    }
  }
  const year = yearOfPeriod(periodBetween(article, from, placed.start)?.days ?? state.current?.period ?? state.period);
  const relation = readRelation(article, placed.start, from, year);
  const base = relation?.base ?? readBase(article, placed.end, figure.sentence.end, year, isTimes(article, placed));
  const end = relation?.base ? placed.end : (base?.end ?? placed.end);
  const bracketed = isBracketed(figure, placed.start);
  const name = nameBefore(article, from, relation ? relation.start : placed.start);
  const reading: Reading = { ...figure, from, relation, base, name, parted, bracketed };
  const draft = bracketed && state.current && !parted ? readBracketed(reading) : (readCompared(reading) ?? readAgain(reading) ?? readNamed(reading));
  return draft ? Math.max(skipBracket(article, end, draft), state.until) : placed.end;
}

interface Reading extends Figure {
  readonly relation: RelationReading | null;
  readonly base: Base | null;
  readonly name: NameReading | null;
  /** A semicolon or a heading stands between it and the figure before it. */
  readonly parted: boolean;
  readonly bracketed: boolean;
}

/** A colon right before a figure belongs to the name: "Thu ngân sách nhà nước: 686.215 triệu đồng". */
function isBeforeFigure({ placed }: Figure, at: number): boolean {
  return at + 1 >= placed.start;
}

function isBracketed({ article, from }: Pick<Figure, 'article' | 'from'>, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    const unit = unitAt(article.cx, i);
    if (unit === closeBracket) return false;
    if (unit === openBracket) return true;
  }
  return false;
}

/** "(giá so sánh 2010)" tells the prices of the figure before it; "đạt 95% kế hoạch (6.452 vận động viên)" gives the plan itself. */
function skipBracket(article: Article, end: number, draft: Draft): number {
  if (unitAt(article.cx, end) !== openBracket) return end;
  let close = end + 1;
  while (close < article.cx.count && unitAt(article.cx, close) !== closeBracket) close++;
  const priceBase = priceBaseBetween(article, end + 1, close);
  if (priceBase) {
    draft.priceBase = priceBase;
    return close + 1;
  }
  const inner = article.values[article.valueAt[end + 1] as number];
  if (inner?.start !== end + 1 || inner.end !== close) return end;
  return inner.value.kind === 'quantity' || inner.value.kind === 'money' ? close + 1 : end;
}

// ---- a figure in brackets behind another

/** (+2,7%), (đạt 49,84%), (1,02%), (KH: 10,5%), (hiện nay gần 80%). */
function readBracketed(reading: Reading): Draft | null {
  const { article, placed, state, relation, from } = reading;
  const current = state.current as Draft;
  const { value } = placed;
  if (isPlanFigure(article, from, placed.start)) return addTarget(reading, current);
  if (relation) return compare(reading, current);
  if (value.kind !== 'percent') return null;
  const again = statesAgain(reading);
  if (again) return again;
  if (current.value.kind === 'percent') return null;
  // a count, and in brackets the share that it is
  const name = `${rateWord} ${lowerFirst(withoutCount(article, current.name))}`;
  return begin(reading, { name, short: name, tokens: [] }, { keepPeriod: true });
}

function withoutCount(article: Article, name: string): string {
  void article;
  return name.replace(/^(?:tổng )?số\s+/iu, '');
}

function lowerFirst(text: string): string {
  const second = text.charAt(1);
  return second && second === second.toUpperCase() && second !== second.toLowerCase() ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Nothing but a plan word before the figure: KH, mục tiêu. */
function isPlanFigure(article: Article, from: number, to: number): boolean {
  const cx = article.under('indicators');
  let planned = false;
  for (let at = from; at < to; at = after(cx, at)) {
    const { planWord, stating, opener, shortfall } = senseAt(cx, at);
    if (planWord) planned = true;
    else if (isWord(cx, at) && !stating && !opener && !shortfall) return false;
  }
  return planned;
}

function addTarget(reading: Reading, current: Draft): Draft {
  const { article, placed, from } = reading;
  const cx = article.under('indicators');
  let word = targetWord;
  for (let at = from; at < placed.start; at = after(cx, at)) if (senseAt(cx, at).planWord) word = wordsOf(article, at, after(cx, at));
  const growth = placed.value.kind === 'percent' && current.comparisons.some(({ relation }) => relation === 'increase') ? `${growthWord} ` : '';
  const name = `${word} ${growth}${lowerFirst(current.short)}`;
  const draft = make(reading, { name, short: current.short, tokens: [] }, 'target', current.period);
  // the indicator at hand stays the one that was reached
  reading.drafts.push(draft);
  return draft;
}

// ---- a figure that compares

function readCompared(reading: Reading): Draft | null {
  const { article, state, relation, name, placed, parted, from } = reading;
  const { current } = state;
  if (!current) return null;
  const planned = placed.value.kind === current.value.kind || placed.value.kind === 'percent';
  if (planned && !parted && isPlanFigure(article, from, placed.start)) return addTarget(reading, current);
  if (isShare(reading) && !parted) return current;
  if (name) return null;
  // "13.862 tỷ đồng; tăng 7,9%": over a semicolon too, where nothing else is named
  if (relation && !statesOtherPeriod(reading) && !(parted && statusBetween(article, from, placed.start))) return compare(reading, current);
  if (parted || relation) return null;
  // ", 85,8% so với cùng kỳ" goes on as the figure before it began
  const last = current.comparisons.at(-1);
  if (placed.value.kind === 'percent' && reading.base && last) {
    return compare({ ...reading, relation: { relation: last.relation, start: placed.start } }, current);
  }
  return null;
}

/** "chiếm 63%": a share of something else. */
function isShare({ article, placed, from }: Reading): boolean {
  const cx = article.under('comparisons');
  for (let at = from; at < placed.start; at = after(cx, at)) if (senseAt(cx, at).share) return true;
  return false;
}

function statesOtherPeriod({ article, state, from, placed }: Reading): boolean {
  const stated = periodBetween(article, from, placed.start);
  return stated !== undefined && stated.days !== state.current?.period;
}

/** Adds a comparison to the indicator at hand. A fall to a level ("giảm 412 hộ, còn 287 hộ") takes the level when it comes. */
function compare(reading: Reading, current: Draft): Draft | null {
  const comparison = comparisonOf(reading);
  if (!comparison) return null;
  current.comparisons.push(comparison);
  current.evidence.push(...comparison.evidence);
  return current;
}

function comparisonOf(reading: Reading): Comparison | null {
  const { article, placed, relation, base } = reading;
  if (!relation) return null;
  const { value } = placed;
  const from = Math.min(relation.start, placed.start);
  const common = {
    relation: relation.relation,
    base: base?.kind ?? ('other' as const),
    baseText: base ? wordsOf(article, base.start, base.end) : '',
    evidence: [spanOf(article, from, Math.max(placed.end, base?.end ?? placed.end))],
  };
  switch (value.kind) {
    case 'percent':
      if (!('value' in value)) return null;
      return { ...common, ...(value.points ? { points: value.value } : { percent: unsigned(value.value) }) };
    case 'quantity':
      if ('value' in value && isTimes(article, placed)) return { ...common, times: value.value };
      return 'value' in value ? { ...common, amount: value } : null;
    case 'money':
    case 'numeral':
      return 'value' in value ? { ...common, amount: value } : null;
    default:
      return null;
  }
}

/** A fall of 4% is a decrease by 4, whether it is written "giảm 4%" or "-4%". */
function unsigned(decimal: string): string {
  return decimal.startsWith('-') ? decimal.slice(1) : decimal;
}

// ---- a figure that states the indicator at hand again

function readAgain(reading: Reading): Draft | null {
  const { state, name, relation } = reading;
  if (!state.current || name || (relation && relation.relation !== 'reach' && !statesOtherPeriod(reading))) return null;
  return statesAgain(reading);
}

/** "; ước cả năm khoảng 16.500 tỷ", "và đến năm 2025 còn 25%", "(hiện nay gần 80%)". */
function statesAgain(reading: Reading): Draft | null {
  const { article, state, from, placed, relation } = reading;
  const current = state.current as Draft;
  const stated = periodBetween(article, from, placed.start);
  const status = statusBetween(article, from, placed.start);
  const now = isNow(article, from, placed.start);
  if (!stated && !status && !now) return null;
  const changed = relation && (relation.relation === 'increase' || relation.relation === 'decrease');
  if (!changed && placed.value.kind !== current.value.kind) return null;
  const suffix = changed && stated ? ` ${wordsOf(article, stated.placed.start, stated.placed.end)}` : '';
  const base = suffix ? current.short : current.name;
  const draft = make(reading, { name: base + suffix, short: current.short, tokens: [] }, status ?? (now ? 'actual' : current.status), now ? undefined : (stated?.days ?? current.period));
  if (changed) draft.comparisons.push(...changeOf(reading));
  if (stated) state.period = stated.days;
  return push(reading, draft);
}

function isNow(article: Article, from: number, to: number): boolean {
  const cx = article.under('indicators');
  for (let at = from; at < to; at = after(cx, at)) if (senseAt(cx, at).now) return true;
  return false;
}

/** The comparison of an indicator that is given by its change alone: relation and base, for the figure is its value. */
function changeOf({ article, placed, relation, base }: Reading): Comparison[] {
  if (!relation) return [];
  const evidence = [spanOf(article, Math.min(relation.start, placed.start), Math.max(placed.end, base?.end ?? placed.end))];
  return [{ relation: relation.relation, base: base?.kind ?? 'other', baseText: base ? wordsOf(article, base.start, base.end) : '', evidence }];
}

// ---- a figure with a name

interface Named {
  readonly name: string;
  readonly short: string;
  readonly tokens: Tokens;
}

function readNamed(reading: Reading): Draft | null {
  const named = nameOf(reading);
  if (!named) return null;
  reading.state.until = Math.max(0, ...named.tokens.map(([, end]) => end));
  return begin(reading, named, {});
}

/** What a figure is called, where it is an indicator at all. */
function nameOf(reading: Reading): Named | null {
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
  const unit = unitNoun(article, placed);
  if (name?.headed) {
    // "chi hơn 100 tỷ đồng trả phí …", "phân loại 50% lượng rác thải": a bare head goes on behind the figure
    const bare = name.text.split(' ').length <= 2;
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
function unitNoun(article: Article, { value }: Placed): string {
  void article;
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

// ---- making an indicator

function begin(reading: Reading, named: Named, { keepPeriod = false }: { keepPeriod?: boolean }): Draft | null {
  const { article, placed, from, state, relation } = reading;
  const now = isNow(article, from, placed.start);
  const stated = periodBetween(article, from, placed.start) ?? periodBehind(reading);
  const attribute = named.short === state.topic;
  const own = statusBetween(article, from, placed.start);
  const carried = state.status ?? (reading.parted || !state.current ? undefined : state.current.status === 'estimate' ? 'estimate' : undefined);
  const held = attribute || now || (state.answered && !state.current) ? undefined : state.period;
  const given = keepPeriod ? state.current?.period : (stated?.days ?? held);
  const ahead = given !== undefined && isAfterReview(reading, given);
  const status = own === 'estimate' && ahead ? 'target' : (own ?? carried ?? (ahead || (attribute && isAhead(reading)) ? 'target' : 'actual'));
  // what is aimed at for a later year says nothing of the figures of today
  const days = ahead && !stated && status === 'actual' ? undefined : given;
  const draft = make(reading, named, status, days);
  if (stated && !keepPeriod) state.period = stated.days;
  const priceBase = priceBaseBetween(article, from, placed.start) ?? (state.whole ? state.whole.priceBase : undefined);
  if (priceBase) draft.priceBase = priceBase;
  if (relation && isChange(reading)) draft.comparisons.push(...changeOf(reading));
  else if (!relation && reading.base && placed.value.kind === 'percent' && reading.base.kind !== 'other') {
    draft.comparisons.push(...changeOf({ ...reading, relation: { relation: 'reach', start: placed.start } }));
  }
  if (isStructure(reading, named)) return readStructure(reading, named, draft);
  return push(reading, draft);
}

/** Whether the relation before a figure is what the indicator consists in: a growth, or a share of a plan. */
function isChange({ relation, base, placed, name }: Reading): boolean {
  if (!relation || placed.value.kind !== 'percent') return false;
  if (relation.relation === 'reach') return base !== null;
  // "tốc độ tăng GDP 6,5%": the noun itself is the growth
  return base !== null || !name?.text.toLowerCase().startsWith('tốc độ');
}

/** A period that begins after the one under review, or after the article was written. */
function isAfterReview({ review, article }: Reading, period: string): boolean {
  const start = period.slice(0, 10);
  if (review !== undefined) return start > review.slice(11);
  return article.published !== undefined && start > toIso(article.published);
}

/** "… sẽ khởi công trong quý II/2026": what is said of a thing that is yet to be. */
function isAhead({ article, placed, sentence }: Reading): boolean {
  return statusBetween(article, placed.end, Math.min(sentence.end, placed.end + 12)) === 'target' || isPassed(article, sentence, placed.start);
}

/** What a resolution that is passed provides for. */
function isPassed(article: Article, sentence: Sentence, to: number): boolean {
  const cx = article.under('documents');
  for (let at = sentence.start; at < to; at = after(cx, at)) if (senseAt(cx, at).documentVerb === 'passed') return true;
  return false;
}

function periodBehind({ article, placed, sentence, base }: Reading): { days: string } | undefined {
  const from = base?.end ?? placed.end;
  return periodBetween(article, from, Math.min(sentence.end, from + 3));
}

function make(reading: Reading, named: Named, status: Indicator['status'], period: string | undefined): Draft {
  const { article, placed, shortfall } = reading;
  const key = keyOf(article, named.tokens);
  const start = named.tokens[0]?.[0] ?? placed.start;
  return {
    name: named.name,
    short: named.short,
    ...(key ? { key } : {}),
    value: placed.value as Indicator['value'],
    status,
    ...(period ? { period } : {}),
    comparisons: [],
    ...(shortfall ? { shortfall: true as const } : {}),
    evidence: [spanOf(article, Math.min(start, placed.start), placed.end)],
  };
}

function push({ state, drafts }: Reading, draft: Draft): Draft {
  drafts.push(draft);
  if (state.whole) state.parts.push(draft);
  state.current = draft;
  state.last = draft;
  return draft;
}

// ---- structures

/** 14,0% - 59,2% - 26,8%: the shares of the sectors, in their order. */
function isStructure({ article, placed }: Reading, named: Named): boolean {
  const unit = unitAt(article.cx, placed.end);
  const next = article.values[article.valueAt[placed.end + 1] as number];
  return (unit === 0x2d || unit === 0x2013) && next?.value.kind === 'percent' && named.tokens.length > 0;
}

function readStructure(reading: Reading, named: Named, first: Draft): Draft {
  const { article, placed, state } = reading;
  const shares = [placed];
  for (let at = placed.end; ; ) {
    const next = article.values[article.valueAt[at + 1] as number];
    if (!next || next.start !== at + 1 || next.value.kind !== 'percent') break;
    shares.push(next);
    at = next.end;
  }
  const parts = shares.length === state.parts.length ? state.parts.map(({ name, short }) => (name.startsWith(short) ? short : name)) : [];
  const whole = state.parts.length === shares.length ? parts : shares.length === sectors.length ? sectors : [];
  shares.forEach((share, i) => {
    const part = whole[i];
    const name = part ? `${named.name}: ${sectorOf(part)}` : named.name;
    push(reading, { ...first, name, short: name, value: share.value as Indicator['value'], evidence: [spanOf(article, share.start, share.end)] });
  });
  return first;
}

/** The sector that a part of the production value is of. */
function sectorOf(part: string): string {
  return sectors.find((sector) => part.toLowerCase().endsWith(sector)) ?? part;
}
