// Votes: how many were for, of how many, and on what.
//
// "Ông Mai Xuân Tiến … được bầu … với 34/34 phiếu, đạt 100%." Deputies who are merely present (34/37 đại biểu dự kỳ họp)
// have not voted.
import { fromDecimal, toInteger } from '../base/decimal.js';
import type { Decimal, Ratio } from '../base/value.js';
import { after, senseAt, unitAt } from '../tokens/cursor.js';
import { type Article, type Placed, spanOf, valuesIn } from './article.js';
import type { PersonMention } from './named.js';
import type { Resolution, Vote } from './report.js';
import type { Sentence } from './sentence.js';

const reach = 8;

export function findVotes(article: Article, people: readonly PersonMention[], resolutions: readonly Resolution[]): Vote[] {
  const votes: Vote[] = [];
  for (const sentence of article.sentences) {
    const values = valuesIn(article, sentence.start, sentence.end);
    for (let i = 0; i < values.length; i++) {
      const placed = values[i] as Placed;
      if (!isBallot(article, placed, sentence)) continue;
      const next = values[i + 1];
      const paired = placed.value.kind === 'ratio' && next?.value.kind === 'percent' && next.start - placed.end <= reach ? next : undefined;
      const subject = personBefore(sentence, placed, people) ?? titleBefore(article, sentence, placed, resolutions);
      votes.push(describe(article, placed, paired, subject));
      if (paired) i++;
    }
  }
  return votes;
}

/** A ratio or a percentage with a word of assent in its clause: 34/34 phiếu, 35/35 đại biểu có mặt tán thành. */
function isBallot(article: Article, { value, start, end }: Placed, sentence: Sentence): boolean {
  if (value.kind !== 'ratio' && value.kind !== 'percent') return false;
  const cx = article.under('documents');
  let assents = false;
  for (let at = Math.max(sentence.start, start - reach); at < Math.min(sentence.end, end + reach); at = after(cx, at)) {
    const unit = unitAt(cx, at);
    if (unit === 0x3b || unit === 0x2c) {
      if (at >= end) break;
      assents = false;
    }
    if (senseAt(cx, at).assent) assents = true;
  }
  return assents;
}

function describe(article: Article, placed: Placed, paired: Placed | undefined, subject: string | undefined): Vote {
  const percent = percentOf(paired ?? placed);
  return {
    ...(subject ? { subject } : {}),
    ...(placed.value.kind === 'ratio' ? countsOf(placed.value) : {}),
    ...(percent ? { percent } : {}),
    evidence: [spanOf(article, placed.start, (paired ?? placed).end)],
  };
}

function percentOf({ value }: Placed): Decimal | undefined {
  return value.kind === 'percent' && 'value' in value ? value.value : undefined;
}

function countsOf({ value, of }: Ratio): { for?: number; present?: number } {
  const count = (decimal: Decimal) => {
    const exact = fromDecimal(decimal);
    return exact && toInteger(exact);
  };
  const [yes, all] = [count(value), count(of)];
  return { ...(yes === undefined ? {} : { for: yes }), ...(all === undefined ? {} : { present: all }) };
}

/** Who was voted on: the last person named before in the sentence. */
function personBefore(sentence: Sentence, { start }: Placed, people: readonly PersonMention[]): string | undefined {
  return people.findLast((person) => person.start >= sentence.start && person.end <= start)?.name;
}

/** What was voted on: the last resolution named before in the sentence. */
function titleBefore(article: Article, sentence: Sentence, placed: Placed, resolutions: readonly Resolution[]): string | undefined {
  const { start, end } = spanOf(article, sentence.start, placed.start + 1);
  return resolutions.findLast(({ evidence }) => evidence.some((span) => span.start >= start && span.end <= end))?.title;
}
