// How sure a figure is: done, estimated, or aimed at.
//
// "ước đạt 154.445 tỷ" is an estimate, "phấn đấu đạt 100%" a target; "đạt" leaves it to the stronger words around it.
import { after, senseAt, unitAt } from '../tokens/cursor.js';
import type { Article } from './article.js';

/** What the words between two tokens say; the last strong word tells. */
export function statusBetween(article: Article, from: number, to: number): 'estimate' | 'target' | undefined {
  const cx = article.under('indicators');
  let found: 'estimate' | 'target' | undefined;
  let opening = true;
  for (let at = from; at < to; at = after(cx, at)) {
    const { status, planWord } = senseAt(cx, at);
    // "kế hoạch" gives a target where it is what the figure is of (KH: 10,5%), not where something is compared to it
    const named = !planWord || opening || unitAt(cx, after(cx, at)) === 0x3a;
    if (status && status !== 'weak' && named) found = status;
    if (unitAt(cx, at) === 0x2c || unitAt(cx, at) === 0x28) opening = true;
    else if (!senseAt(cx, at).opener) opening = false;
  }
  return found;
}
