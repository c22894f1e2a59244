// Tables of the documents.

/** A row by the names of its columns. */
export interface Row {
  readonly section: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows of all tables in a Markdown text, by the heading they stand under; code marks are taken off the cells. */
export function rowsOf(markdown: string): Row[] {
  const rows: Row[] = [];
  let section = '';
  let head: readonly string[] = [];
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) section = line.slice(3).trim();
    if (!line.startsWith('|')) {
      head = [];
      continue;
    }
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`(.*)`$/u, '$1'));
    if (head.length === 0) head = cells;
    else if (!cells.every((cell) => /^-+$/u.test(cell))) {
      rows.push({ section, cells: Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])) });
    }
  }
  return rows;
}
