// Runs the parts of the benchmark one after the other, each in a process of its own: what the engine learns of the code in one
// part must not change the figures of another.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { flagsOf, help, type Part, readOptions } from './options.js';

const words = process.argv.slice(2);
if (words.includes('--help')) {
  console.log(help);
  process.exit();
}

const asked = partsOf(words);
console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
for (const part of asked) {
  console.log(`\n--- ${part} ---`);
  const file = fileURLToPath(new URL(`${part}.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, [...flagsOf[part], '--import', 'tsx', file, ...words], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

function partsOf(words: readonly string[]): readonly Part[] {
  try {
    return readOptions(words).parts;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(2);
  }
}
