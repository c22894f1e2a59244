// From a page to the text that kyhop reads, and back: each unit of the text knows which text node of the page it comes from.
//
// Text is what a browser shows of it: runs of blanks are one space, a block stands on lines of its own, <br> ends a line. Cells of a
// table are lines too, so that no value runs from one cell into the next. No-break spaces are left for kyhop, which knows them.
import type { AnyNode, Text } from 'domhandler';

export interface PageText {
  readonly text: string;
  /** For each unit of the text the node it comes from, and where in its data; no node where a tag made the line end. */
  readonly nodes: readonly (Text | undefined)[];
  readonly offsets: readonly number[];
}

/** What is on a page and no part of an article. */
const skipped: ReadonlySet<string> = new Set('aside button footer form head iframe nav noscript object script select style svg template textarea'.split(' '));

const blocks: ReadonlySet<string> = new Set(
  (
    'address article blockquote body caption dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/**
 * The text of an element and all below it.
 *
 * @example
 * ```ts
 * const page = textOf($('article').get(0));
 * const mentions = findMentions(page.text);
 * ```
 */
export function textOf(root: AnyNode | undefined): PageText {
  let text = '';
  const nodes: (Text | undefined)[] = [];
  const offsets: number[] = [];
  // a blank is written when something follows it on its line
  let blank: { readonly node: Text; readonly offset: number } | undefined;

  const put = (unit: string, node: Text | undefined, offset: number): void => {
    text += unit;
    nodes.push(node);
    offsets.push(offset);
  };
  const endLine = (): void => {
    blank = undefined;
    if (text !== '' && !text.endsWith('\n')) put('\n', undefined, 0);
  };
  const read = (node: Text): void => {
    for (let at = 0; at < node.data.length; at++) {
      const unit = node.data[at] as string;
      if (' \t\n\r\f'.includes(unit)) {
        blank ??= { node, offset: at };
        continue;
      }
      if (blank && text !== '' && !text.endsWith('\n')) put(' ', blank.node, blank.offset);
      blank = undefined;
      put(unit, node, at);
    }
  };
  // a page may be nested deeper than calls may be, so that what is still to do stands in a list
  const toDo: (AnyNode | (() => void))[] = root ? [root] : [];
  for (let next = toDo.pop(); next; next = toDo.pop()) {
    if (typeof next === 'function') next();
    else if (next.type === 'text') read(next);
    else if ('name' in next && (skipped.has(next.name) || next.name === 'br')) {
      if (next.name === 'br') endLine();
    } else if ('children' in next) {
      const isBlock = 'name' in next && blocks.has(next.name);
      if (isBlock) {
        endLine();
        toDo.push(endLine);
      }
      for (let at = next.children.length - 1; at >= 0; at--) toDo.push(next.children[at] as AnyNode);
    }
  }
  return { text, nodes, offsets };
}
