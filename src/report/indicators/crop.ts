// Areas, yields and outputs of one crop: "diện tích lúa 112.460 ha, năng suất 58,7 tạ/ha, sản lượng 660.140 tấn" names it once.
import { areaWord } from '../../lexicon/indicators.js';
import { after, senseAt } from '../../tokens/cursor.js';
import { type Article, type Placed, wordsOf } from '../article.js';
import { lowerFirst, type Named, type Reading } from './figure.js';
import type { NameReading } from './naming.js';
import { firstOf, spell, type Tokens, wordCount } from './phrase.js';

/** "diện tích lúa 612 ha, năng suất 71,8 tạ/ha", "thanh long có 33.750 ha, sản lượng …": of which crop. */
export function ofCrop({ article, state, name, placed, relation }: Reading, behind: Tokens | null): Named | null {
  if (placed.value.kind !== 'quantity' || relation?.relation === 'increase' || relation?.relation === 'decrease') return null;
  const cx = article.under.indicators;
  const area = isArea(placed);
  const first = firstOf(name?.tokens);
  if (name && isCropMeasure(article, name)) {
    const of = cropAfter(article, name.tokens);
    if (of) {
      state.sentence.crop = of;
      return null;
    }
    return state.sentence.crop
      ? {
          name: `${spell(article, [[first, after(cx, first)]])} ${state.sentence.crop}${averageOf(article, name.tokens)}`,
          short: name.text,
          tokens: name.tokens,
        }
      : null;
  }
  if (!area) return null;
  if (behind && wordCount(behind) <= 4) state.sentence.crop = spell(article, behind);
  else if (!behind && name && !name.headed && wordCount(name.tokens) <= 4 && !senseAt(article.under.results, first).resultVerb) {
    state.sentence.crop = lowerFirst(name.text);
    return { name: `${areaWord} ${state.sentence.crop}`, short: name.text, tokens: name.tokens };
  }
  return null;
}

/** A name that begins with diện tích, năng suất or sản lượng. */
export function isCropMeasure(article: Article, { tokens }: NameReading): boolean {
  return senseAt(article.under.indicators, firstOf(tokens)).cropMeasure === true;
}

export function isArea({ value }: Placed): boolean {
  return value.kind === 'quantity' && value.measure === 'har';
}

/** What a head such as diện tích is of, past the verbs of growing. */
function cropAfter(article: Article, tokens: Tokens): string | undefined {
  const cx = article.under.indicators;
  const [start, end] = tokens[0] as readonly [number, number];
  let at = after(cx, start);
  while (at < end && (senseAt(cx, at).cropVerb || senseAt(cx, at).average)) at = after(cx, at);
  // of "năng suất lúa bình quân", lúa
  let last = at;
  while (last < end && !senseAt(cx, last).average) last = after(cx, last);
  return at < last ? wordsOf(article, at, last) : undefined;
}

/** " bình quân", where the name ends with it. */
function averageOf(article: Article, tokens: Tokens): string {
  const cx = article.under.indicators;
  const [start, end] = tokens[tokens.length - 1] as readonly [number, number];
  for (let at = start; at < end; at = after(cx, at)) if (senseAt(cx, at).average) return ` ${wordsOf(article, at, after(cx, at))}`;
  return '';
}
