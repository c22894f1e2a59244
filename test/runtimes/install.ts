// Where the programs come from. Node, Bun and Deno are on the npm registry, a package for each platform with nothing but the
// program in it: no script has to run for it to be there. They go to node_modules/.cache, which `npm ci` clears, and not into
// the lock file. Chromium is the system's; Debian's package is installed where nothing is at hand.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of the program, or why there is none. */
export type Program = { readonly path: string } | { readonly missing: string };

const cache = new URL('../../node_modules/.cache/runtimes/', import.meta.url);
const { platform, arch } = process;
const aarch = arch === 'arm64' ? 'aarch64' : arch;

/** A runtime's name on the registry with the version asked for, and where in the package the program is. */
const packages = {
  'node 22': { name: `node-${platform}-${arch}`, version: '22', file: 'bin/node' },
  'node 24': { name: `node-${platform}-${arch}`, version: '24', file: 'bin/node' },
  bun: { name: `@oven/bun-${platform}-${aarch}`, version: 'latest', file: 'bin/bun' },
  deno: { name: `@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}`, version: 'latest', file: 'deno' },
} as const;

export function programOf(runtime: keyof typeof packages): Program {
  const { name, version, file } = packages[runtime];
  const folder = fileURLToPath(new URL(`${runtime.replace(' ', '-')}/`, cache));
  const path = `${folder}node_modules/${name}/${file}`;
  if (existsSync(path)) return { path };
  mkdirSync(folder, { recursive: true });
  const words = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`];
  const { status, stderr, error } = spawnSync('npm', words, { encoding: 'utf8' });
  if (status !== 0) return { missing: `npm could not install ${name}@${version}: ${firstLine(stderr ?? error?.message ?? '')}` };
  return existsSync(path) ? { path } : { missing: `${name}@${version} holds no ${file}` };
}

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export function browser(): Program {
  const found = onPath(browsers);
  if (found) return { path: found };
  if (!onPath(['apt-get']) || process.getuid?.() !== 0) return { missing: `none of ${browsers.join(', ')} on the path, and no right to install it by apt-get` };
  const apt = (...words: string[]) => spawnSync('apt-get', words, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update');
  const { status, stderr } = apt('install', '--yes', '--no-install-recommends', 'chromium');
  const installed = onPath(browsers);
  return status === 0 && installed ? { path: installed } : { missing: `apt-get could not install chromium: ${firstLine(stderr)}` };
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(':');
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)).find((path) => existsSync(path));
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
