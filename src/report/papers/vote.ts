// Votes: how many were for, of how many, and on what.
//
// "Ông Mai Xuân Tiến … được bầu … với 34/34 phiếu, đạt 100%." Deputies who are merely present (34/37 đại biểu dự kỳ họp)
// have not voted.
import { fromDecimal, toInteger } from '../../base/decimal.js';
import { has, itemAt } from '../../base/own.js';
import type { Decimal, Value } from '../../base/value.js';
import { countedPersons } from '../../lexicon/papers.js';
import { after, isWord, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, spanOf, valuesIn } from '../article.js';
import { frame } from '../frame.js';
import type { PersonMention } from '../people/named.js';
import type { Personnel, Resolution, Vote } from '../report.js';
import type { Sentence } from '../sentence.js';
import { isCountOfResolutions } from './resolution-count.js';
import { alikeBefore, type Chosen, changesInOrder, chosenBehind, type Titled, titlesInOrder, votedBefore } from './voted-on.js';

const reach = 14;
const pairReach = 8;
const yesReach = 5;
/** In code units; it is told with each vote on it. */
const longestSubject = 400;

export function findVotes(article: Article, people: readonly PersonMention[], resolutions: readonly Resolution[], personnel: readonly Personnel[]): Vote[] {
  const votes: Vote[] = [];
  const titles = titlesInOrder(resolutions);
  const changes = changesInOrder(personnel);
  let person = 0;
  let title = 0;
  let change = 0;
  let held = 0;
  for (const sentence of article.sentences) {
    // a count that opens a sentence may be told of in the one before: "Số phiếu thuận lần lượt là: 33 và 31"
    const assented = (held | sentence.holds) & frame.assent;
    held = sentence.holds;
    if (!assented) continue;
    const values = valuesIn(article, sentence.start, sentence.end);
    const limits = spanOf(article, sentence.start, sentence.end);
    // "thông qua 12 nghị quyết với 100% đại biểu tán thành": no one of them
    const counted = values.some((placed) => isCountOfResolutions(article, placed));
    const first = votes.length;
    let inTurn = -1;
    for (let i = 0; i < values.length; i++) {
      const placed = values[i] as Placed;
      const next = itemAt(values, i + 1);
      const bare = isCountOfVotes(article, placed, next) || isNextInTurn(article, placed, inTurn >= first ? itemAt(values, i - 1) : undefined);
      const paired = next && isPair(article, placed, next, bare) ? next : undefined;
      const ballot = bare || isBallot(article, placed, sentence);
      if (ballot) {
        // all these lists are in the order of the text
        while (person < people.length && (people[person] as PersonMention).end <= placed.start) person++;
        while (title < titles.length && (titles[title] as Titled).start < placed.mention.span.start) title++;
        while (change < changes.length && (changes[change] as Chosen).start <= placed.mention.span.end) change++;
        if (inTurn < 0 && isInTurn(article, placed)) inTurn = votes.length;
        const votedOn = votedBefore(article, people, person);
        const before = itemAt(titles, title - 1);
        const behind = itemAt(titles, title);
        // who or what was named last before in the sentence; else what is passed right behind
        const named = votedOn && votedOn.start >= sentence.start ? spanOf(article, votedOn.start, votedOn.end).start : -1;
        const told = before && before.start >= limits.start ? before.start : -1;
        const alone = (itemAt(titles, title + 1)?.start ?? limits.end) >= limits.end;
        const coming = behind && behind.start < limits.end && !counted && alone ? behind.title : chosenBehind(changes, change, limits.end);
        const subject = named > told ? votedOn?.name : told >= 0 ? before?.title : coming;
        const vote = describe(article, placed, paired, subject && subject.length > longestSubject ? undefined : subject);
        // "với tỷ lệ từ 90% trở lên" is no figure
        if (has(vote, 'for') || has(vote, 'percent')) {
          const alike = named > told && inTurn < 0 ? alikeBefore(article, people, person, placed.start) : [];
          if (alike.length === 0) votes.push(vote);
          for (const { name } of alike) votes.push({ ...vote, subject: name });
        }
      }
      if (paired && (ballot || countsPeople(placed))) i++;
    }
    if (inTurn >= first) shareOut(votes, inTurn, people, person, sentence);
  }
  return votes;
}

/** A count and its share: 34/34 phiếu, đạt 100%; 48 phiếu (96%). Or a share and the count in brackets behind it: 100% (52/52 đại biểu có mặt). */
function isPair(article: Article, { value, end }: Placed, next: Placed, bare: boolean): boolean {
  if (next.start - end > reach || isParted(article, end, next.start)) return false;
  if (next.value.kind === 'percent') return value.kind === 'ratio' || bare;
  return value.kind === 'percent' && next.value.kind === 'ratio' && unitAt(article.cx, next.start - 1) === 0x28;
}

/** A semicolon stands between. */
function isParted({ cx }: Article, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (unitAt(cx, at) === 0x3b) return true;
  return false;
}

/** How many were for it, and not of how many: "ông Trương Công Định (29 phiếu, 93,55%)", "451 phiếu đồng ý", "466 đại biểu tán thành (bằng 93,57%)". */
function isCountOfVotes(article: Article, { value, start, end }: Placed, next: Placed | undefined): boolean {
  if (value.kind !== 'quantity' || !has(value, 'value')) return false;
  const { cx, under } = article;
  if (senseAt(under.documents, end - 1).assent) return saysYes(article, end) || (unitAt(cx, start - 1) === 0x28 && isClauseEnd(unitAt(cx, end)));
  // "58 phiếu thuận" counts by one word
  if (senseBefore(under.documents, end).assent) return true;
  return saysYes(article, end) && senseBefore(under.session, end).member === true && next?.value.kind === 'percent' && next.start - end <= pairReach;
}

/** "(466 đại biểu) | có mặt tán thành": those who are counted say yes, past a word or two. */
function saysYes({ under }: Article, from: number): boolean {
  for (let at = from; at < from + yesReach && isWord(under.documents, at); at = after(under.documents, at)) {
    const { assent, unpassed } = senseAt(under.documents, at);
    if (assent || unpassed) return assent === true;
  }
  return false;
}

function isClauseEnd(unit: number): boolean {
  return unit === 0x29 || unit === 0x2c || unit === 0x3b;
}

/** "số phiếu thuận lần lượt là 33 và 31": the first of them, and each that follows another. */
function isNextInTurn(article: Article, placed: Placed, last: Placed | undefined): boolean {
  if (placed.value.kind !== 'numeral' || !has(placed.value, 'value')) return false;
  if (last) return last.value.kind === 'numeral' && placed.start - last.end === 1;
  if (!isInTurn(article, placed)) return false;
  for (let at = placed.start - 1; at >= placed.start - pairReach; at--) if (senseAt(article.under.documents, at).assent) return true;
  return false;
}

/** 26/28 người: how many people something holds for. */
function countsPeople({ value }: Placed): boolean {
  return value.kind === 'ratio' && value.unit !== undefined && persons.has(value.unit);
}

const persons: ReadonlySet<string> = /* @__PURE__ */ new Set(countedPersons);

const turnReach = 3;

/** "số phiếu lần lượt là 35/36 và 34/36" */
function isInTurn(article: Article, { start }: Placed): boolean {
  for (let at = start - 1; at >= start - turnReach - 1; at--) if (senseAt(article.under.documents, at).inTurn) return true;
  return false;
}

/** The votes from one on are those of the people named last, each in their turn. */
function shareOut(votes: Vote[], from: number, people: readonly PersonMention[], person: number, sentence: Sentence): void {
  const count = votes.length - from;
  const first = itemAt(people, person - count);
  if (!first || first.start < sentence.start) return;
  for (let i = 0; i < count; i++) votes[from + i] = { ...(votes[from + i] as Vote), subject: (people[person - count + i] as PersonMention).name };
}

/** A ratio or a percentage with a word of assent in its clause: 34/34 phiếu, 35/35 đại biểu có mặt tán thành. */
function isBallot(article: Article, placed: Placed, sentence: Sentence): boolean {
  const { value, start, end } = placed;
  if ((value.kind !== 'ratio' && value.kind !== 'percent') || countsPeople(placed)) return false;
  const cx = article.under.documents;
  let assents = false;
  for (let at = Math.max(sentence.start, start - pairReach); at < Math.min(sentence.end, end + reach); at = after(cx, at)) {
    const unit = unitAt(cx, at);
    // the comma of 90,3% is none of the sentence's
    if ((unit === 0x3b || unit === 0x2c) && (article.valueAt[at] as number) < 0) {
      if (at >= end) break;
      assents = false;
    }
    // "được đại biểu tán thành: tăng trưởng 12%"
    else if (unit === 0x3a && at + 1 < start) assents = false;
    if (senseAt(cx, at).assent) assents = true;
  }
  return assents;
}

function describe(article: Article, placed: Placed, paired: Placed | undefined, subject: string | undefined): Vote {
  const [count, share] = paired && placed.value.kind === 'percent' ? [paired, placed] : [placed, paired ?? placed];
  const percent = percentOf(share);
  return {
    ...(subject ? { subject } : {}),
    ...countsOf(count.value),
    ...(percent ? { percent } : {}),
    evidence: [spanOf(article, placed.start, pastBracket(article, placed.start, (paired ?? placed).end))],
  };
}

/** "36/38 phiếu (94,7%)": with the bracket that closes behind it. */
function pastBracket({ cx }: Article, start: number, end: number): number {
  if (unitAt(cx, end) !== 0x29) return end;
  for (let at = start; at < end; at++) if (unitAt(cx, at) === 0x28) return end + 1;
  return end;
}

function percentOf({ value }: Placed): Decimal | undefined {
  return value.kind === 'percent' && has(value, 'value') ? value.value : undefined;
}

function countsOf(value: Value): { for?: number; present?: number } {
  if (value.kind !== 'ratio') return value.kind !== 'percent' && has(value, 'value') ? countOf('for', value.value as Decimal) : {};
  return { ...countOf('for', value.value), ...countOf('present', value.of) };
}

function countOf<Key extends string>(key: Key, decimal: Decimal): { [K in Key]?: number } {
  const exact = fromDecimal(decimal);
  const count = exact && toInteger(exact);
  return (count === undefined ? {} : { [key]: count }) as { [K in Key]?: number };
}
