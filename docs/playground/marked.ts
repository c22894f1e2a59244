// The article with every value in a mark. The text of the pane is the text of the article, unit for unit, so that a span of the
// report is a range of the pane.
import type { Kind, Mention } from '../../src/index.js';
import { element } from './element.js';
import type { Messages } from './messages.js';

/** Each is a button, for it leads to its row; the Tab key stops at the first. */
export function markText(text: string, mentions: readonly Mention[], messages: Messages): DocumentFragment {
  const marked = document.createDocumentFragment();
  let end = 0;
  mentions.forEach(({ kind, span }, index) => {
    const mark = element(
      'mark',
      {
        role: 'button',
        tabindex: index === 0 ? '0' : '-1',
        'data-kind': kind,
        'data-index': String(index),
        'data-name': tagOf(kind, messages),
      },
      text.slice(span.start, span.end),
    );
    marked.append(text.slice(end, span.start), mark);
    end = span.end;
  });
  marked.append(text.slice(end));
  return marked;
}

/** The kinds that were found, most frequent first, and how many there are of each. */
export function legendOf(mentions: readonly Mention[], messages: Messages): readonly HTMLElement[] {
  const counts = new Map<Kind, number>();
  for (const { kind } of mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([kind, count]) => element('li', { 'data-kind': kind }, messages.kinds[kind], ' ', element('span', { class: 'count' }, String(count))));
}

/** The name of a kind behind a value, which it does not leave at the end of a line. */
function tagOf(kind: Kind, messages: Messages): string {
  return ` ${messages.tags[kind]}`.replaceAll(' ', '\u00a0');
}
