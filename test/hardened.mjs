// The built package where JavaScript is locked down, and where it was tampered with: every fixture is read in a process of its
// own, and both sums over what was made of them must be those of a plain run.
//
//   locked    no __proto__, frozen built-ins, no code from strings
//   early     every name that the sources read is on Object.prototype, and so are the places of lists, before the package has run
//   late      … after it has, and before the first call, in which the lexicon is compiled
//   watched   each of those names is an accessor there that tells who reads it; nobody may
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { evaluate, load } from './hardened/load.mjs';
import { namesRead, places } from './hardened/names.mjs';
import { read } from './hardened/read.mjs';

const locks = ['--disable-proto=delete', '--disallow-code-generation-from-strings'];
const modules = '--experimental-vm-modules';
/** Each way to run: the flags of node, which build is read, and with what names are polluted. */
const runs = [
  ['plain', 'import', []],
  ['plain', 'require', []],
  ['locked', 'import', [...locks, '--frozen-intrinsics']],
  ['locked', 'require', [...locks, '--frozen-intrinsics']],
  ['early', 'import', [...locks, modules], 'object'],
  ['early', 'require', locks, 'string'],
  ['late', 'import', locks, 'number'],
  ['late', 'require', locks, 'true'],
  ['watched', 'import', [...locks, modules]],
];

const hostile = { object: { power: 3, start: 1, kind: 'date' }, string: 'date', number: 7, true: true };

/**
 * Not polluted where the CommonJS build is loaded: the engine reads these of every property descriptor, and no exports could be defined
 * with a descriptor that inherits both `get` and `value`. Nothing else is left out.
 */
const descriptors = ['get', 'set', 'value', 'writable', 'enumerable', 'configurable'];

const [mode, build, kind] = process.argv.slice(2);
if (mode) console.log((await run()).join(' '));
else compareAll();

function compareAll() {
  const sums = runs.map(([name, way, flags, value = '']) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--no-warnings', ...flags, fileURLToPath(import.meta.url), name, way, value], {
      encoding: 'utf8',
    });
    const result = status === 0 ? stdout.trim() : `failed: ${stderr.trim()}`;
    console.log(`${name.padEnd(8)} ${way.padEnd(8)} ${value.padEnd(7)} ${result.replace(/(?<=[0-9a-f]{64} [0-9a-f]{16})[0-9a-f]+/u, '…')}`);
    return result;
  });
  if (new Set(sums).size > 1 || !/^[0-9a-f]{64} [0-9a-f]{64}$/u.test(sums[0])) process.exit(1);
}

async function run() {
  const names = mode === 'plain' || mode === 'locked' ? [] : [...namesRead(), ...places];
  const readers = new Map();
  const before = {
    early: () => put(build === 'import' ? names : names.filter((name) => !descriptors.includes(name))),
    late: () => put(names),
    watched: () => watch(names, readers),
  }[mode];
  const early = mode === 'early' || mode === 'watched';
  const entries = early ? await evaluate(build, before) : await load(build);
  const sums = read(entries, early ? undefined : before, () => before && take(names));
  if (readers.size > 0) throw new Error(`Read from Object.prototype:\n${[...readers.values()].join('\n')}`);
  return sums;
}

function put(names) {
  for (const name of names) Object.defineProperty(Object.prototype, name, fieldOf(hostile[kind]));
}

function take(names) {
  for (const name of names) Reflect.deleteProperty(Object.prototype, name);
}

function fieldOf(value) {
  return { __proto__: null, value, writable: true, enumerable: true, configurable: true };
}

/** Notes each place that reads one of the names, once. */
function watch(names, readers) {
  for (const name of names) {
    Object.defineProperty(Object.prototype, name, {
      __proto__: null,
      enumerable: true,
      configurable: true,
      get() {
        const place = new Error(name).stack.split('\n')[2].trim();
        readers.set(`${name} ${place}`, `  ${name} ${place}`);
        return undefined;
      },
      // a field of this name is set on the object itself, as it would be without the accessor
      set(value) {
        Object.defineProperty(this, name, fieldOf(value));
      },
    });
  }
}
