// A plugin for the tests of linear time: it writes the counter of steps.ts into the sources as they are loaded, so that the
// library that is shipped knows nothing of it.
//
//   function f() { … }        function f() { $n[7]++; … }            7 is its line
//   for (…) x();              for (…) { $n[7]++; x(); }
//   a.includes(x)             $size($n, 7, a).includes(x)            what goes over its receiver
//   a.slice(x)                $size($n, 7, a.slice(x))               what makes something new
//   [...a], new Set(a)        [...$size($n, 7, a)], …                what goes over its argument
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Plugin } from 'vite';

const counter: string = fileURLToPath(new URL('steps.ts', import.meta.url));
const sources: string = fileURLToPath(new URL('../../src/', import.meta.url));

/** Built-ins without a callback that go over what they are called on; callbacks are functions and count themselves. */
const overReceiver: ReadonlySet<string> = new Set(
  'includes indexOf lastIndexOf shift unshift splice concat join split replace replaceAll normalize toLowerCase toUpperCase reverse sort toSorted trim trimEnd trimStart match localeCompare'.split(
    ' ',
  ),
);
const overResult: ReadonlySet<string> = new Set('slice substring flat entries keys values fromEntries from repeat padStart padEnd'.split(' '));
const overArgument: ReadonlySet<string> = new Set('test exec set'.split(' '));

/** Instruments the sources of the library, and the grapheme segmenter it stands on. */
export function countSteps(): Plugin {
  return {
    name: 'count-steps',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replace(/\?.*$/u, '');
      if (!path.startsWith(sources) && !path.includes('/unicode-segmenter/')) return undefined;
      return /\.[cm]?[jt]s$/u.test(path) ? { code: instrument(code, path), map: null } : undefined;
    },
  };
}

export function instrument(code: string, path: string): string {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.ESNext, true);
  const inserts: { at: number; text: string }[] = [];
  const put = (at: number, text: string): void => {
    inserts.push({ at, text });
  };
  const visit = (node: ts.Node): void => {
    const close = around(node, file, put);
    ts.forEachChild(node, visit);
    close?.();
  };
  visit(file);
  // in the order they were put where they stand at one place: outer ones open first and close last
  inserts.sort((a, b) => a.at - b.at);
  const lines = file.getLineStarts().length;
  let out = `import { countersOf as $countersOf, size as $size } from ${JSON.stringify(counter)}; const $n = $countersOf(${JSON.stringify(path.replace(sources, ''))}, ${lines}); `;
  let done = 0;
  for (const { at, text } of inserts) {
    out += code.slice(done, at) + text;
    done = at;
  }
  return out + code.slice(done);
}

/** Puts what opens around a node, and gives what closes it. */
function around(node: ts.Node, file: ts.SourceFile, put: (at: number, text: string) => void): (() => void) | undefined {
  const wrap = (inner: ts.Node, open: string, shut: string) => {
    put(inner.getStart(file), open);
    return () => put(inner.getEnd(), shut);
  };
  const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  const sized = (inner: ts.Node) => wrap(inner, `$size($n, ${line}, `, ')');
  const body = ts.isIterationStatement(node, false) ? node.statement : ts.isFunctionLike(node) && 'body' in node ? node.body : undefined;
  if (body) {
    if (!ts.isBlock(body)) return ts.isStatement(body) ? wrap(body, `{ $n[${line}]++; `, ' }') : wrap(body, `($n[${line}]++, `, ')');
    put(body.getStart(file) + 1, ` $n[${line}]++;`);
    return undefined;
  }
  if (ts.isSpreadElement(node)) return sized(node.expression);
  if (ts.isNewExpression(node) && node.arguments?.length === 1) return sized(node.arguments[0] as ts.Node);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression: receiver, name } = node.expression;
  if (overResult.has(name.text) && !ts.isOptionalChain(node)) return sized(node);
  const whole = overReceiver.has(name.text) || (name.text === 'fill' && node.arguments.length === 1);
  if (whole && !ts.isOptionalChain(receiver)) return sized(receiver);
  if (overArgument.has(name.text) && node.arguments.length === 1 && !ts.isSpreadElement(node.arguments[0] as ts.Node)) {
    return sized(node.arguments[0] as ts.Node);
  }
  return undefined;
}
