// What of a thing has changed, where the words behind the change say so.
//
//   "Thành lập mới 215 doanh nghiệp, vốn đăng ký 1.934 tỷ đồng, giảm 9% về số doanh nghiệp và 21% về số vốn"
import type { Span } from '../../base/span.js';
import { after, senseAt } from '../../tokens/cursor.js';
import { type Article, spanOf } from '../article.js';
import type { Draft } from './draft.js';
import type { Reading } from './figure.js';

/** The token after such words; the same token where there are none. */
export function skipAspect({ under }: Article, at: number): number {
  return senseAt(under.comparisons, at).aspect ? after(under.comparisons, at) : at;
}

/** So many indicators are looked back on. */
const mostBefore = 32;

/** The last indicator of the sentence that counts things or sums up money, as the words behind a change say; undefined where they say nothing. */
export function ofAspect({ article, placed, sentence, drafts }: Reading): Draft | undefined {
  const { aspect } = senseAt(article.under.comparisons, placed.end);
  if (aspect === undefined) return undefined;
  const opening = spanOf(article, sentence.start, sentence.start + 1).start;
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - mostBefore); i--) {
    const draft = drafts[i] as Draft;
    if ((draft.evidence[0] as Span).start < opening) return undefined;
    if ((draft.value.kind === 'money') === (aspect === 'sum') && draft.value.kind !== 'percent') return draft;
  }
  return undefined;
}
