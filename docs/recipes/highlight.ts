// Values of the text marked on the page they were read from, also where a value runs over several elements:
// <b>34.550</b> tỷ <i>đồng</i> gets three marks of one number.
import type { CheerioAPI } from 'cheerio';
import { Element, Text } from 'domhandler';
import type { Mention } from 'kyhop';
import type { PageText } from './text-of.js';

/** A stretch of one text node, end exclusive. */
interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * Wraps each mention in `<mark class="kyhop" data-kind="money" data-mention="7">`. The page text is spent then: its nodes are cut.
 *
 * @example
 * ```ts
 * const page = textOf($('article').get(0));
 * highlight(page, findMentions(page.text));
 * await writeFile('marked.html', $.html());
 * ```
 */
export function highlight(page: PageText, mentions: readonly Mention[]): void {
  // from the last to the first: what is cut off a node lies behind all that is still to be marked in it
  for (let at = mentions.length - 1; at >= 0; at--) {
    const { kind, span } = mentions[at] as Mention;
    for (const piece of piecesOf(page, span.start, span.end).reverse()) {
      wrap(piece, { class: 'kyhop', 'data-kind': kind, 'data-mention': String(at) });
    }
  }
}

/** Takes all marks off again; the page is as it was, text nodes included. */
export function removeHighlights($: CheerioAPI): void {
  for (const mark of $('mark.kyhop').toArray()) {
    const node = mark.prev;
    const rest = mark.next;
    if (node?.type !== 'text') continue;
    node.data += $(mark).text();
    if (rest?.type === 'text') {
      node.data += rest.data;
      $(rest).remove();
    }
    $(mark).remove();
  }
}

/** The text nodes that a span of the text stands in, and where in each. */
export function piecesOf({ nodes, offsets }: PageText, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = start; at < end; at++) {
    const node = nodes[at];
    const offset = offsets[at] as number;
    const last = pieces.at(-1);
    if (!node) continue;
    if (last?.node === node) pieces[pieces.length - 1] = { node, start: last.start, end: offset + 1 };
    else pieces.push({ node, start: offset, end: offset + 1 });
  }
  return pieces;
}

/** The node keeps what stands before the piece, so that places in front of it stay right. */
function wrap({ node, start, end }: Piece, attributes: Record<string, string>): void {
  const mark = new Element('mark', attributes, [new Text(node.data.slice(start, end))]);
  const inserted = [mark, ...(end < node.data.length ? [new Text(node.data.slice(end))] : [])];
  node.data = node.data.slice(0, start);
  const parent = node.parent;
  if (!parent) return;
  parent.children.splice(parent.children.indexOf(node) + 1, 0, ...inserted);
  const text = mark.firstChild as Text;
  text.parent = mark;
  parent.children.forEach((child, at) => {
    child.parent = parent;
    child.prev = parent.children[at - 1] ?? null;
    child.next = parent.children[at + 1] ?? null;
  });
}
