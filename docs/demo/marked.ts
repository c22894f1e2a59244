// The article with its values marked where they stand: coloured on a terminal, in brackets elsewhere.
//
//   Tổng thu ngân sách đạt [money 34.550 tỷ 889 triệu đồng], bằng [percent 90,35%] dự toán.
import type { Kind, Mention } from '../../src/index.js';
import { kinds, paint } from './colours.js';

/** The text with each mention marked. Mentions come in text order and do not overlap. */
export function markText(text: string, mentions: readonly Mention[], coloured: boolean): string {
  const parts: string[] = [];
  let end = 0;
  for (const { kind, span } of mentions) {
    const words = text.slice(span.start, span.end);
    parts.push(text.slice(end, span.start), coloured ? paintLines(words, kind) : `[${kind} ${words}]`);
    end = span.end;
  }
  parts.push(text.slice(end));
  return parts.join('').trimEnd();
}

/** Which colour is which, and how many there are of each kind: the kinds that were found. */
export function legend(mentions: readonly Mention[], coloured: boolean): string {
  const counts = kinds.map((kind) => ({ kind, count: mentions.filter((mention) => mention.kind === kind).length }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${coloured ? paint(kind, kind) : kind} ${count}`)
    .join('   ');
}

/** A pager loses the colour at the end of a line, so each line gets its own. */
function paintLines(words: string, kind: Kind): string {
  return words
    .split('\n')
    .map((line) => paint(line, kind))
    .join('\n');
}
