// The tables on the page. Whatever has evidence is a button that leads to it. On a phone a row becomes a block, which takes the
// meaning of a table from table elements, so that each says its role outright.
import type { Span } from '../../src/index.js';
import { element } from './element.js';
import type { Messages } from './messages.js';
import type { Cell, Section } from './sections.js';

/** A button of the report and the places of the article that it leads to. */
export interface Citation {
  readonly button: HTMLButtonElement;
  readonly label: string;
  readonly evidence: readonly Span[];
}

export interface DrawnTables {
  readonly nodes: readonly Node[];
  readonly citations: readonly Citation[];
}

export function drawTables(sections: readonly Section[], messages: Messages): DrawnTables {
  const citations: Citation[] = [];
  const filled = sections.filter(({ rows }) => rows.length > 0);
  const missing = sections.filter(({ rows, part }) => rows.length === 0 && part !== 'warnings').map(({ part }) => messages.parts[part]);
  const nodes: Node[] = filled.map((section) => drawSection(section, messages, citations));
  if (missing.length > 0) nodes.push(element('p', { class: 'muted' }, messages.notFound(missing)));
  return { nodes, citations };
}

function drawSection({ part, columns, rows }: Section, messages: Messages, citations: Citation[]): HTMLElement {
  const id = `part-${part}`;
  const head = element('tr', { role: 'row' }, ...columns.map((title) => element('th', { role: 'columnheader', scope: 'col' }, title)));
  const lines = rows.map((row) => {
    const cells = row.map((cell, at) => {
      const list = Array.isArray(cell) ? (cell as readonly Cell[]) : [cell as Cell];
      const contents = list.map((item) => drawCell(item, messages, citations));
      const attributes = { 'data-column': columns[at], class: list.some(({ figure }) => figure) ? 'figure' : undefined };
      return at === 0
        ? element('th', { ...attributes, role: 'rowheader', scope: 'row' }, ...contents)
        : element('td', { ...attributes, role: 'cell' }, ...contents);
    });
    return element('tr', { role: 'row' }, ...cells);
  });
  const table = element(
    'table',
    { role: 'table', 'aria-labelledby': id, class: columns.length === 0 ? 'facts' : undefined },
    columns.length > 0 ? element('thead', { role: 'rowgroup' }, head) : undefined,
    element('tbody', { role: 'rowgroup' }, ...lines),
  );
  const count = columns.length > 0 ? element('span', { class: 'count' }, String(rows.length)) : undefined;
  return element('section', { class: `part ${part}` }, element('h2', { id }, messages.parts[part], count && ' ', count), table);
}

function drawCell({ text, note, evidence = [], lang }: Cell, messages: Messages, citations: Citation[]): HTMLElement {
  const small = note ? element('span', { class: 'note' }, note) : undefined;
  if (evidence.length === 0) return element('div', { lang }, text, small);
  const unseen = element('span', { class: 'unseen' }, messages.seePlaces(evidence.length));
  const button = element('button', { type: 'button', class: 'cite', lang }, text, unseen);
  citations.push({ button, label: text, evidence });
  return element('div', {}, button, small);
}
