// A plugin for the tests of linear time: it writes the counter of steps.ts into the sources as they are loaded, so that the
// library that is shipped knows nothing of it.
//
//   function f() { … }         function f() { $n[7]++; … }              7 is its line
//   for (…) x();               for (…) { $n[7]++; x(); }
//   a.includes(x)              $size($n, 7, a).includes(x)              what goes over its receiver
//   a?.b.includes(x)           $size($n, 7, a?.b)?.includes(x)
//   a.filter(Boolean)          $size($n, 7, a).filter(Boolean)          … and calls what counts nothing
//   a.slice(x)                 $size($n, 7, a.slice(x))                 what makes something new
//   [...a], new Set(a)         $size($n, 7, [...a]), …
//   f(...a), a.set(b)          f(...$size($n, 7, a)), …                 what goes over its argument
//   const [a, ...b] = c        const [a, ...b] = $size($n, 7, c)
//   a.fill(x, b, c)            a.fill(...$range($n, 7, x, b, c))
//
// What is not counted: objects that are spread, which have a handful of fields; strings that are put together, which are not gone over
// before they are read; and the digits of big integers, which are bounded.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Plugin } from 'vite';

const counter: string = fileURLToPath(new URL('steps.ts', import.meta.url));
const sources: string = fileURLToPath(new URL('../../src/', import.meta.url));

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Built-ins without a callback that go over what they are called on; callbacks are functions and count themselves. */
const overReceiver = names(
  'includes indexOf lastIndexOf shift unshift splice toSpliced concat join split replace replaceAll normalize toLowerCase toUpperCase reverse toReversed sort toSorted trim trimStart trimEnd match matchAll search localeCompare copyWithin with',
);
/** Those with one: `filter(Boolean)` calls no function of the sources. */
const withCallback = names('map filter some every find findIndex findLast findLastIndex flatMap forEach reduce from');
const overResult = names(
  'slice substring substr flat concat join entries keys values fromEntries from repeat padStart padEnd replace replaceAll stringify assign',
);
const overArgument = names('test exec set startsWith endsWith freeze BigInt');
/** What is made of something else. Room for numbers is not counted: it is zeroed at once, and the text before may have left it. */
const made = names('Array Set Map');

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
    close();
  };
  visit(file);
  // in the order they were put where they stand at one place: outer ones open first and close last
  inserts.sort((a, b) => a.at - b.at);
  const lines = file.getLineStarts().length;
  let out = `import { countersOf as $countersOf, range as $range, size as $size } from ${JSON.stringify(counter)}; const $n = $countersOf(${JSON.stringify(path.replace(sources, ''))}, ${lines}); `;
  let done = 0;
  for (const { at, text } of inserts) {
    out += code.slice(done, at) + text;
    done = at;
  }
  return out + code.slice(done);
}

/** Puts what opens around a node, and gives what closes it. */
function around(node: ts.Node, file: ts.SourceFile, put: (at: number, text: string) => void): () => void {
  const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  const closes: (() => void)[] = [];
  const wrap = (inner: ts.Node, open: string, shut: string): void => {
    put(inner.getStart(file), open);
    closes.unshift(() => put(inner.getEnd(), shut));
  };
  const sized = (inner: ts.Node | undefined, shut = ')'): void => {
    if (inner && !ts.isSpreadElement(inner)) wrap(inner, `$size($n, ${line}, `, shut);
  };
  const body = ts.isIterationStatement(node, false) ? node.statement : ts.isFunctionLike(node) && 'body' in node ? node.body : undefined;
  if (body) {
    if (ts.isBlock(body)) put(body.getStart(file) + 1, ` $n[${line}]++;`);
    else if (ts.isStatement(body)) wrap(body, `{ $n[${line}]++; `, ' }');
    else wrap(body, `($n[${line}]++, `, ')');
  } else if (ts.isArrayLiteralExpression(node) && node.elements.some(ts.isSpreadElement) && !isTarget(node)) sized(node);
  else if (ts.isSpreadElement(node) && !ts.isArrayLiteralExpression(node.parent)) sized(node.expression);
  else if (ts.isVariableDeclaration(node) && ts.isArrayBindingPattern(node.name) && node.name.elements.some(isRest)) sized(node.initializer);
  else if (ts.isNewExpression(node)) {
    if (made.has(node.expression.getText(file))) sized(node);
    if (node.arguments?.length === 1) sized(node.arguments[0]);
  } else if (ts.isCallExpression(node)) {
    const { expression } = node;
    const member = ts.isPropertyAccessExpression(expression) ? expression : undefined;
    const name = (member ?? { name: expression }).name.getText(file);
    if (member && overResult.has(name) && !goesOn(node)) sized(node);
    const [first] = node.arguments;
    const native = withCallback.has(name) && node.arguments.some((given) => ts.isIdentifier(given) && /^[A-Z]/u.test(given.text));
    // the rest of a chain is left out as well, where its head is
    if (member && (overReceiver.has(name) || native)) sized(member.expression, ts.isOptionalChain(member.expression) && !member.questionDotToken ? ')?' : ')');
    if (overArgument.has(name)) sized(first);
    if (member && name === 'fill') {
      const last = node.arguments[2];
      if (!last) sized(member.expression);
      else if (first) {
        put(first.getStart(file), `...$range($n, ${line}, `);
        closes.push(() => put(last.getEnd(), ')'));
      }
    }
  }
  return () => {
    for (const close of closes) close();
  };
}

/** `[a, ...b] = c` */
function isTarget({ parent }: ts.Node): boolean {
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isArrayLiteralExpression(parent.left);
}

function isRest(element: ts.ArrayBindingElement): boolean {
  return ts.isBindingElement(element) && element.dotDotDotToken !== undefined;
}

/** A chain that what stands behind it belongs to, as `.b` does in `a?.slice().b`. */
function goesOn(node: ts.CallExpression): boolean {
  const { parent } = node;
  return ts.isOptionalChain(node) && ts.isOptionalChain(parent) && 'expression' in parent && parent.expression === node;
}
