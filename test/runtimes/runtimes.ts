// Does the built package find the same everywhere? Run by `npm run test:runtimes [-- --allow-missing]`: Node 20 or whatever runs
// this, Node 22 and 24, Bun, Deno and headless Chromium read all fixtures, and one sum over all that was found must be the same.
// Prints a line for each. The exit code is 1 where sums differ, a runtime failed, or one could not be installed that was not
// allowed to be missing.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChromium } from './chromium.js';
import { browser, type Program, programOf } from './install.js';
import type { Outcome } from './outcome.js';

const allowMissing = process.argv.includes('--allow-missing');
const temp = mkdtempSync(join(tmpdir(), 'kyhop-runtimes-'));
const articles = JSON.stringify(readArticles());
const file = join(temp, 'articles.json');
writeFileSync(file, articles);
/** Deno must neither write a lock file here nor fetch what stands in node_modules. */
const denoFlags = ['run', '--quiet', '--no-lock', '--cached-only', '--node-modules-dir=manual', '--allow-read', '--allow-env'];

const runtimes: readonly (readonly [string, () => Outcome | Promise<Outcome>])[] = [
  ['node', () => run({ path: process.execPath })],
  ['node', () => run(programOf('node 22'))],
  ['node', () => run(programOf('node 24'))],
  ['bun', () => run(programOf('bun'))],
  ['deno', () => run(programOf('deno'), denoFlags)],
  ['chromium', () => runBrowser(browser())],
];

const outcomes: Outcome[] = [];
for (const [name, start] of runtimes) {
  const outcome = await start();
  outcomes.push(outcome);
  console.log(describe(name, outcome));
}
rmSync(temp, { recursive: true });

const sums = new Set(outcomes.flatMap((outcome) => ('sum' in outcome ? [outcome.sum] : [])));
const missing = outcomes.filter((outcome) => 'missing' in outcome).length;
const failed = outcomes.filter((outcome) => 'failed' in outcome).length;
if (sums.size > 1) console.log('they do not find the same');
if (sums.size > 1 || failed > 0 || (missing > 0 && !allowMissing)) process.exitCode = 1;

function run(program: Program, flags: readonly string[] = []): Outcome {
  if ('missing' in program) return program;
  const command = fileURLToPath(new URL('command.mjs', import.meta.url));
  const env = { ...process.env, DENO_DIR: join(temp, 'deno'), DENO_NO_UPDATE_CHECK: '1' };
  const { status, stdout, stderr, error } = spawnSync(program.path, [...flags, command, file], { encoding: 'utf8', env });
  return status === 0 ? (JSON.parse(stdout) as Outcome) : { failed: (stderr ?? error?.message ?? '').trim() };
}

async function runBrowser(program: Program): Promise<Outcome> {
  return 'missing' in program ? program : await runChromium(program.path, articles);
}

function describe(name: string, outcome: Outcome): string {
  if ('missing' in outcome) return `${name.padEnd(24)} missing: ${outcome.missing}`;
  if ('failed' in outcome) return `${name.padEnd(24)} failed: ${outcome.failed}`;
  return `${`${name} ${outcome.version}`.padEnd(24)} ${outcome.sum}`;
}

/** Every text of the fixtures, each with the day it was published where there is one. */
function readArticles(): { readonly text: string; readonly published?: string }[] {
  const folder = new URL('../../fixtures/reports/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => {
    const beside = new URL(name.replace(/(?:\.mentions)?\.txt$/u, '.json'), folder);
    const published = existsSync(beside) ? (JSON.parse(readFileSync(beside, 'utf8')) as { published?: string }).published : undefined;
    return { text: readFileSync(new URL(name, folder), 'utf8'), ...(published === undefined ? {} : { published }) };
  });
}
