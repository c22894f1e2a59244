// npm run demo [-- FILE]: an article with its values marked, then its report as tables.
import { parseSessionReport } from '../../src/index.js';
import { help, readArguments, UsageError } from './arguments.js';
import { wantsColours } from './colours.js';
import { readInput } from './input.js';
import { legend, markText } from './marked.js';
import { tablesOf } from './sections.js';
import { drawTable } from './tables.js';

async function main(words: readonly string[]): Promise<void> {
  const { file, published, json, help: wantsHelp } = readArguments(words);
  if (wantsHelp) {
    process.stdout.write(help);
    return;
  }
  const text = await readInput(file);
  const report = parseSessionReport(text, published === undefined ? {} : { published });
  if (json) {
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  const coloured = wantsColours(process.stdout, process.env);
  const tables = tablesOf(report).map((table) => drawTable(table, coloured));
  const blocks = [`${markText(text, report.mentions, coloured)}\n`, `${legend(report.mentions, coloured)}\n`, ...tables];
  process.stdout.write(blocks.filter((block) => block.trim() !== '').join('\n'));
}

// `npm run demo | head` closes the pipe early, and that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exitCode = error.code === 'EPIPE' ? 0 : 1;
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`demo: ${error.message}\n`);
  process.exitCode = 2;
}
