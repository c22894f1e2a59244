// Papers that are counted: reports, submissions, drafts, opinions, questions, resolutions.
//
// "HĐND quận đã xem xét 24 báo cáo … và thông qua 10 nghị quyết." A number of papers with no verb of the session beside it
// (nhận 8.917 hồ sơ) is no business of the session.
import { fromDecimal, toInteger } from '../base/decimal.js';
import type { DocumentType, DocumentVerb } from '../lexicon/report-entry.js';
import { after, senseAt } from '../tokens/cursor.js';
import { type Article, type Placed, spanOf, valuesIn } from './article.js';
import type { DocumentCount } from './report.js';
import type { Sentence } from './sentence.js';

export function findDocuments(article: Article): DocumentCount[] {
  const found: DocumentCount[] = [];
  for (const sentence of article.sentences) {
    // The same count in a later sentence is the same papers; twice in one sentence (03 tờ trình … và 02 tờ trình) it is not.
    const earlier = found.length;
    for (const placed of valuesIn(article, sentence.start, sentence.end)) {
      const document = readDocument(article, sentence, placed);
      if (!document) continue;
      const known = found.findIndex((item, i) => i < earlier && item.type === document.type && item.count === document.count);
      if (known < 0) found.push(document);
      else found[known] = merge(found[known] as DocumentCount, document);
    }
  }
  return found;
}

function merge(known: DocumentCount, again: DocumentCount): DocumentCount {
  return { ...known, evidence: [...known.evidence, ...again.evidence] };
}

function readDocument(article: Article, sentence: Sentence, placed: Placed): DocumentCount | null {
  const { value, start, end } = placed;
  if (value.kind !== 'quantity' || !('value' in value)) return null;
  const exact = fromDecimal(value.value);
  const count = exact && toInteger(exact, 10_000);
  const noun = nounIn(article, start, end);
  if (count === undefined || !noun) return null;
  const verb = verbNear(article, sentence, placed);
  if (!verb) return null;
  const type: DocumentType = noun.type === 'opinion' && isAnswered(article, sentence, start) ? 'question' : noun.type;
  return { type, count, verb, evidence: [spanOf(article, start, Math.max(end, noun.end))] };
}

/** What kind of paper a quantity counts: the noun in it, which may be longer than its unit ("6 lượt | ý kiến"). */
function nounIn(article: Article, start: number, end: number): { type: DocumentType; end: number } | null {
  const cx = article.under('documents');
  for (let at = start; at < end; at++) {
    const { document } = senseAt(cx, at);
    if (document) return { type: document, end: after(cx, at) };
  }
  return null;
}

const verbReach = 40;

/** The nearest verb before the number, which the papers of a list share; else one right behind it. */
function verbNear(article: Article, sentence: Sentence, { start, end }: Placed): DocumentVerb | undefined {
  const cx = article.under('documents');
  let found: DocumentVerb | undefined;
  for (let at = Math.max(sentence.start, start - verbReach); at < start; at = after(cx, at)) found = senseAt(cx, at).documentVerb ?? found;
  for (let at = end; !found && at < Math.min(sentence.end, end + 8); at = after(cx, at)) found = senseAt(cx, at).documentVerb;
  return found;
}

/** Opinions that an official answers are questions. */
function isAnswered(article: Article, sentence: Sentence, start: number): boolean {
  const cx = article.under('documents');
  for (let at = sentence.start; at < start; at = after(cx, at)) if (senseAt(cx, at).answer) return true;
  return false;
}
