// What a bundle of one import holds: the files that it needs and no table of another kind.
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files of src of which something is left when one name is imported and all else is shaken off, with their bytes. */
async function filesOf(entry: string, name: string): Promise<Map<string, number>> {
  const { metafile } = await build({
    stdin: { contents: `export { ${name} } from './src/${entry}';`, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    metafile: true,
    absWorkingDir: root,
    logLevel: 'error',
  });
  const files = new Map<string, number>();
  // what lies outside of src is unicode-segmenter
  for (const output of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs))
      if (bytesInOutput > 0 && path.startsWith('src/')) files.set(path.slice(4), bytesInOutput);
  }
  return files;
}

const lexiconsOf = (files: Map<string, number>): string[] =>
  [...files.keys()]
    .filter((path) => path.startsWith('lexicon/'))
    .map((path) => posix.basename(path, '.ts'))
    .sort();

describe('a bundle holds the word tables of what it imports and no others', () => {
  test.each([
    ['parseNumeral', ['decoys', 'numbers', 'softeners']],
    ['parseOrdinal', ['counters', 'numbers', 'ordinals', 'softeners']],
    ['parsePercent', ['calendar', 'counters', 'decoys', 'measures', 'numbers', 'softeners']],
    ['parseMoney', ['calendar', 'counters', 'currencies', 'decoys', 'iso4217', 'measures', 'numbers', 'softeners']],
    ['parseRatio', ['counters', 'currencies', 'decoys', 'measures', 'numbers', 'softeners']],
    ['parseTime', ['calendar', 'clock', 'counters', 'decoys', 'lunar-years', 'measures', 'numbers', 'ordinals', 'softeners']],
    ['spellNumeral', ['standard']],
    ['formatValue', ['standard']],
  ])('%s', async (name, tables) => {
    expect(lexiconsOf(await filesOf('index.ts', name))).toEqual(tables);
  });

  test('findMentions holds nothing of the report', async () => {
    const files = await filesOf('index.ts', 'findMentions');
    expect([...files.keys()].filter((path) => path.startsWith('report/') || path.startsWith('format/'))).toEqual([]);
    const ofReports = ['actions', 'bodies', 'changes', 'comparators', 'indicator-keys', 'indicators', 'positions', 'requests'];
    expect(lexiconsOf(files).filter((table) => ofReports.includes(table))).toEqual([]);
  });

  test('kyhop/format holds no reader', async () => {
    const files = await filesOf('format/index.ts', 'formatValue, spellNumeral');
    expect([...new Set([...files.keys()].map((path) => path.split('/')[0]))].sort()).toEqual(['base', 'format', 'lexicon']);
  });

  test('the check would see a table: all of the report has the indicators', async () => {
    expect(lexiconsOf(await filesOf('report/index.ts', 'parseSessionReport'))).toContain('indicators');
  });
});
