// The built package where JavaScript is locked down, and where it was tampered with: every fixture is read in a process of its
// own, and one sha256 over all that was found must be that of a plain run.
//
//   locked     no __proto__, frozen built-ins, no code from strings
//   polluted   Object.prototype has been added to, before the package was loaded
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const locks = ['--disable-proto=delete', '--disallow-code-generation-from-strings'];
/** Each way to run: the flags of node, and which build is read. */
const runs = [
  ['plain', 'import', []],
  ['plain', 'require', []],
  ['locked', 'import', [...locks, '--frozen-intrinsics']],
  ['locked', 'require', [...locks, '--frozen-intrinsics']],
  ['polluted', 'import', locks],
  ['polluted', 'require', locks],
];

const [mode, way] = process.argv.slice(2);
if (mode) console.log(await read());
else compareAll();

function compareAll() {
  const sums = runs.map(([name, build, flags]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--no-warnings', ...flags, fileURLToPath(import.meta.url), name, build], {
      encoding: 'utf8',
    });
    const sum = status === 0 ? stdout.trim() : `failed: ${stderr.trim()}`;
    console.log(`${name.padEnd(9)} ${build.padEnd(8)} ${sum}`);
    return sum;
  });
  if (new Set(sums).size > 1 || !/^[0-9a-f]{64}$/u.test(sums[0])) process.exit(1);
}

async function read() {
  const fixtures = new URL('../fixtures/', import.meta.url);
  const texts = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, fixtures), 'utf8'));
  if (mode === 'polluted') pollute();
  const { findMentions, formatValue, parseSessionReport } =
    way === 'import' ? await import('../dist/index.js') : createRequire(import.meta.url)('../dist/index.cjs');
  // node's own loader fails of this one
  if (mode === 'polluted') Object.prototype[0] = 'polluted';
  const hash = createHash('sha256');
  const add = (value) => hash.update(`${JSON.stringify(value)}\n`);
  for (const text of texts) {
    add(parseSessionReport(text, { published: '2024-12-19' }));
    for (const line of text.split('\n')) {
      const mentions = findMentions(line);
      add(mentions);
      for (const { text: _, span: __, inferred: ___, ...value } of mentions) add(formatValue(value));
      add(findMentions(line.normalize('NFD'), { reference: '2024-07-05' }));
    }
  }
  return hash.digest('hex');
}

/** What a careless merge of hostile JSON leaves behind: names that nobody uses, and such as tables are looked up by. */
function pollute() {
  for (const name of ['polluted', 'isAdmin', 'đồng', 'tỷ', 'ngày', 'năm', 'kỳ họp', 'a b']) {
    Object.prototype[name] = { power: 3, polluted: true };
  }
}
