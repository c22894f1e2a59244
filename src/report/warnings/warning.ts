// Warnings: what a reader should look at again. The list is closed: each code has one sentence, made from data.
// Nothing is mended here; a report says what the text says, and a warning says what is odd about it.
import type { Span } from '../../base/span.js';
import { graphemeStart } from '../../source/fold.js';
import { type Article, longestName } from '../article.js';
import type { Warning, WarningCode } from '../report.js';

/** What a sentence is made from; the places are as the text has them. */
interface Detail {
  readonly found?: string;
  readonly other?: string;
  readonly expected?: string;
  readonly name?: string;
}

const sentences: Readonly<Record<WarningCode, (detail: Detail) => string>> = {
  'not-text': ({ found }) => `Expected the text to be a string, but found ${found}; the report is empty.`,
  'too-long': ({ expected, found }) => `Only the first ${expected} UTF-16 code units of ${found} were read.`,
  'invalid-published': ({ found }) => `Expected the day of publication to be an ISO 8601 date, but found "${found}"; it was ignored.`,
  'ambiguous-separator': ({ found, expected, other }) => `The comma in "${found}" may part groups or decimals: ${expected} or ${other}.`,
  contradiction: ({ name, found, other }) => `The text states "${name}" with different figures: "${found}" and "${other}".`,
  'conflicting-session': ({ found, other }) => `The text numbers the session differently: ${found} and ${other}.`,
  'wrong-direction': ({ found }) => `The figures contradict the verb in "${found}".`,
  'implied-contradiction': ({ found, other, expected }) => `The text states "${found}", but "${other}" implies ${expected}.`,
  'conflicting-comparisons': ({ name, found, other }) => `"${found}" and "${other}" cannot both be right of "${name}".`,
  'total-mismatch': ({ found, other, expected }) => `The parts in "${found}" come to ${expected}, which is not "${other}".`,
  'share-mismatch': ({ found, other, expected }) => `"${found}" is not the share of "${other}", which is ${expected}%.`,
  'missing-sign': ({ found }) => `The figure in "${found}" bears neither a unit nor a percent sign.`,
};

/** A warning under its code. */
export function warn(code: WarningCode, detail: Detail, span?: Span, other?: Span): Warning {
  return { code, message: sentences[code](detail), ...(span ? { span } : {}), ...(other ? { other } : {}) };
}

/** The words of a place, for a message. What is longer than a name is not quoted in full: it may be laid beside as many others as a text has. */
export function textOf({ source: { original } }: Article, { start, end }: Span): string {
  const cut = end - start > longestName;
  const text = original.slice(start, cut ? graphemeStart(original, start + longestName) : end).replace(/\s+/gu, ' ');
  return cut ? `${text}…` : text;
}
