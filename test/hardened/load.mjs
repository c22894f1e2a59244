// The entries of the built package: by node's own loader, or evaluated on their own while Object.prototype is polluted. Node's loader
// cannot be polluted itself: it takes a URL for none where every object has a `path`. So the files are found and compiled before,
// and what runs under pollution is the code of the package, from its first line on.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import vm from 'node:vm';

const entries = ['index', 'report', 'schema', 'testing'];
const folder = new URL('../../dist/', import.meta.url);
const require = createRequire(folder);

/** The entries by their names, loaded as users load them. */
export async function load(build) {
  const loaded = {};
  for (const name of entries) loaded[name] = build === 'import' ? await import(new URL(`${name}.js`, folder).href) : require(`./${name}.cjs`);
  return loaded;
}

/** The entries by their names; `pollute` is called when all of them are compiled and none has run. */
export function evaluate(build, pollute) {
  return build === 'import' ? evaluateModules(pollute) : evaluateScripts(pollute);
}

async function evaluateModules(pollute) {
  const known = new Map();
  const moduleAt = (url) => {
    if (!known.has(url)) known.set(url, new vm.SourceTextModule(readFileSync(new URL(url), 'utf8'), { identifier: url }));
    return known.get(url);
  };
  const link = (specifier, { identifier }) => moduleAt(specifier.startsWith('.') ? new URL(specifier, identifier).href : import.meta.resolve(specifier));
  const modules = entries.map((name) => moduleAt(new URL(`${name}.js`, folder).href));
  for (const module of modules) await module.link(link);
  pollute();
  for (const module of modules) await module.evaluate();
  return Object.fromEntries(entries.map((name, i) => [name, modules[i].namespace]));
}

function evaluateScripts(pollute) {
  const bodies = new Map();
  const compile = (name) => {
    if (bodies.has(name)) return;
    const source = readFileSync(new URL(name, folder), 'utf8');
    bodies.set(name, vm.compileFunction(source, ['exports', 'require', 'module']));
    for (const [, other] of source.matchAll(/require\(['"]\.\/([\w.-]+)['"]\)/gu)) compile(other);
  };
  for (const name of entries) compile(`${name}.cjs`);
  const dependency = require('unicode-segmenter/grapheme');
  const loaded = new Map();
  const requireAt = (name) => {
    if (!name.startsWith('.')) return dependency;
    const file = basename(name);
    if (!loaded.has(file)) {
      const module = { exports: {} };
      loaded.set(file, module);
      bodies.get(file)(module.exports, requireAt, module);
    }
    return loaded.get(file).exports;
  };
  pollute();
  return Object.fromEntries(entries.map((name) => [name, requireAt(`./${name}.cjs`)]));
}
