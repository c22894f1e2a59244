// The package as npm would publish it. Run by `npm run package:pack` after a build: its files are those that are listed here, and
// packing it twice gives the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Files that entries share bear a hash in their names, which stands here as #. */
const expected = readFileSync(new URL('files.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

interface Pack {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

function pack(): Pack & { readonly digest: string } {
  const folder = mkdtempSync(join(tmpdir(), 'kyhop-'));
  try {
    const [made] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, encoding: 'utf8' })) as [
      Pack,
    ];
    return {
      ...made,
      digest: createHash('sha256')
        .update(readFileSync(join(folder, made.filename)))
        .digest('hex'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [first, second] = [pack(), pack()];
const found = [...new Set(first.files.map(({ path }) => path.replace(/-[\w-]{8}(?=\.)/u, '-#')))].sort();
const missing = expected.filter((path) => !found.includes(path));
const extra = found.filter((path) => !expected.includes(path));
for (const path of missing) console.log(`missing: ${path}`);
for (const path of extra) console.log(`not listed: ${path}`);
console.log(`${first.filename}: ${first.files.length} files, ${first.size} bytes packed, ${first.unpackedSize} unpacked`);
console.log(first.digest === second.digest ? `packed twice: the same bytes, sha256 ${first.digest}` : `packed twice: ${first.digest} and ${second.digest}`);
process.exitCode = missing.length + extra.length === 0 && first.digest === second.digest ? 0 : 1;
