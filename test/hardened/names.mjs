// Every name that the sources read from an object, or may: what a polluted Object.prototype would have to bear to be heard.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const sources = new URL('../../src/', import.meta.url);
/** Longer strings are sentences. */
const longestName = 40;

/**
 * Names behind a dot and in brackets, names that are taken out of an object, the fields of literals and interfaces, all short strings,
 * and the words of the lexicon, for tables are looked up by them. Without the names that Object.prototype has: putting those there would
 * not add to it but replace what is there.
 */
export function namesRead() {
  const names = new Set();
  const add = (node) => {
    if (node && (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && node.text.length <= longestName) names.add(node.text);
  };
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node)) add(node.name);
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) add(node.propertyName ?? node.name);
    else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) || ts.isPropertySignature(node)) add(node.name);
    else if (ts.isStringLiteralLike(node)) add(node);
    ts.forEachChild(node, visit);
  };
  for (const file of readdirSync(sources, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.ts')) visit(ts.createSourceFile(file, readFileSync(new URL(file, sources), 'utf8'), ts.ScriptTarget.Latest, true));
  }
  for (const name of [...Object.getOwnPropertyNames(Object.prototype), '__proto__']) names.delete(name);
  return [...names].sort();
}

/** Places before and in a list, for one that is asked past its ends asks Object.prototype. */
export const places = ['-2', '-1', ...Array.from({ length: 64 }, (_, place) => String(place))];
