// Aligned tables of words. A letter with its marks is one column wide however many code units it is written in, so
// widths are counted in graphemes; a cell too wide for its column goes on in the next line.
import { countGraphemes } from 'unicode-segmenter/grapheme';
import { bold } from './colours.js';

export interface Column {
  readonly title: string;
  /** The most graphemes a line of the column may have. */
  readonly most: number;
  readonly right?: true;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/** The table as lines, each ending in a line feed; empty where it has no rows. Columns nothing stands in are left out. */
export function drawTable(table: Table, coloured: boolean): string {
  if (table.rows.length === 0) return '';
  const used = table.columns.map((_, at) => table.rows.some((row) => cellOf(row, at) !== ''));
  const columns = table.columns.filter((_, at) => used[at]);
  const rows = table.rows.map((row) => row.filter((_, at) => used[at]));
  const cells = rows.map((row) => columns.map(({ most }, at) => wrap(cellOf(row, at), most)));
  const widths = columns.map(({ title }, at) => Math.max(countGraphemes(title), ...cells.flatMap((row) => (row[at] ?? []).map(countGraphemes))));
  const line = (words: readonly string[]): string =>
    `  ${words.map((word, at) => pad(word, widths[at] ?? 0, columns[at]?.right === true)).join('  ')}`.trimEnd();
  const lines = [coloured ? bold(table.title) : table.title];
  if (columns.some(({ title }) => title !== '')) {
    lines.push(line(columns.map(({ title }) => title)), line(widths.map((width) => '─'.repeat(width))));
  }
  for (const row of cells) {
    const height = Math.max(...row.map((cell) => cell.length));
    for (let at = 0; at < height; at++) lines.push(line(row.map((cell) => cell[at] ?? '')));
  }
  return `${lines.join('\n')}\n`;
}

function cellOf(row: readonly string[], at: number): string {
  return row[at] ?? '';
}

function pad(word: string, width: number, right: boolean): string {
  const blank = ' '.repeat(Math.max(0, width - countGraphemes(word)));
  return right ? blank + word : word + blank;
}

/** The lines of a cell: those it has, each broken before the word that passes `most`. A word alone may pass it. */
function wrap(cell: string, most: number): readonly string[] {
  return cell.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && countGraphemes(longer) > most) {
        lines.push(line);
        line = word;
      } else {
        line = longer;
      }
    }
    return [...lines, line];
  });
}
