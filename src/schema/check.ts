// Judges a document by one of the schemas here. A document that fits is walked once and nothing is made of it; of one that does
// not, every issue is told, each with its place. The keywords are those of json-schema.ts, with the meaning that JSON Schema
// 2020-12 gives them; an optional field that is there but undefined counts as absent, as it does to JSON.stringify.
import { own } from '../base/own.js';
import type { JsonSchema } from './json-schema.js';

/** Something that is wrong with a document. */
export interface Issue {
  readonly message: string;
  /** The keys and indices that lead there from the document. */
  readonly path: readonly (string | number)[];
}

/** Everything that is wrong with a document; empty where it fits. No part of the schema may inherit a keyword. */
export function issuesOf(root: JsonSchema, document: unknown): readonly Issue[] {
  const patterns = new Map<string, RegExp>();
  if (fits({ root, patterns, issues: undefined }, root, document, undefined)) return [];
  const issues: Issue[] = [];
  fits({ root, patterns, issues }, root, document, undefined);
  return issues;
}

interface Run {
  readonly root: JsonSchema;
  readonly patterns: Map<string, RegExp>;
  /** Where issues are collected; without it the first one ends the run. */
  readonly issues: Issue[] | undefined;
}

/** A step of the way to a place. */
interface Place {
  readonly key: string | number;
  readonly above: Place | undefined;
}

function fits(run: Run, schema: JsonSchema, value: unknown, place: Place | undefined): boolean {
  if (schema.$ref !== undefined) return fits(run, definitionOf(run, schema), value, place);
  if (schema.anyOf) return fitsOne(run, schema.anyOf, value, place);
  if (schema.const !== undefined) return value === schema.const || fail(run, place, JSON.stringify(schema.const), value);
  if (schema.enum) return schema.enum.includes(value as string) || fail(run, place, `one of ${schema.enum.map(quote).join(', ')}`, value);
  switch (schema.type) {
    case 'object':
      return fitsObject(run, schema, value, place);
    case 'array':
      return fitsList(run, schema, value, place);
    case 'integer':
      return fitsInteger(run, schema, value, place);
    case 'boolean':
      return typeof value === 'boolean' || fail(run, place, 'true or false', value);
    default:
      return fitsString(run, schema, value, place);
  }
}

function fitsString(run: Run, { pattern, minLength = 0, title, examples = [] }: JsonSchema, value: unknown, place: Place | undefined): boolean {
  if (typeof value === 'string' && value.length >= minLength && (pattern === undefined || compiled(run, pattern).test(value))) return true;
  const form = title ? `a string of the form ${title}` : 'a string';
  return fail(run, place, examples.length > 0 ? `${form} such as ${examples.map(quote).join(' or ')}` : form, value);
}

function fitsInteger(run: Run, { minimum, maximum }: JsonSchema, value: unknown, place: Place | undefined): boolean {
  if (Number.isInteger(value) && (minimum === undefined || (value as number) >= minimum) && (maximum === undefined || (value as number) <= maximum))
    return true;
  return fail(run, place, maximum === undefined ? `a whole number from ${minimum} up` : `a whole number from ${minimum} to ${maximum}`, value);
}

function fitsList(run: Run, { items = own({}) }: JsonSchema, value: unknown, place: Place | undefined): boolean {
  if (!Array.isArray(value)) return fail(run, place, 'a list', value);
  let fit = true;
  for (let i = 0; i < value.length; i++) {
    fit = fits(run, items, value[i], { key: i, above: place }) && fit;
    if (!fit && !run.issues) return false;
  }
  return fit;
}

function fitsObject(run: Run, { properties = {}, required = [] }: JsonSchema, value: unknown, place: Place | undefined): boolean {
  if (!isRecord(value)) return fail(run, place, 'an object', value);
  let fit = true;
  for (const name of required) {
    if (!has(value, name)) fit = fail(run, { key: name, above: place }, `the field "${name}"`, undefined);
    if (!fit && !run.issues) return false;
  }
  for (const name of Object.keys(value)) {
    if (value[name] === undefined) continue;
    const here = { key: name, above: place };
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    fit = (schema ? fits(run, schema, value[name], here) : fail(run, here, 'no field of this name', value[name])) && fit;
    if (!fit && !run.issues) return false;
  }
  return fit;
}

/** All unions are of values, and the kind of a value tells which of them is meant. */
function fitsOne(run: Run, branches: readonly JsonSchema[], value: unknown, place: Place | undefined): boolean {
  if (!isRecord(value)) return fail(run, place, 'an object', value);
  const kind = has(value, 'kind') ? value['kind'] : undefined;
  const shapes = branches.flatMap((branch) => shapesOf(run, branch));
  const meant = shapes.filter((shape) => shape.properties?.['kind']?.const === kind);
  if (meant.some((shape) => fits({ ...run, issues: undefined }, shape, value, place))) return true;
  if (!run.issues) return false;
  const kinds = [...new Set(shapes.map((shape) => JSON.stringify(shape.properties?.['kind']?.const)))];
  if (meant.length === 0) return fail(run, { key: 'kind', above: place }, `one of ${kinds.join(', ')}`, kind);
  // the shape that least is wrong with is the one that was meant
  let fewest: Issue[] | undefined;
  for (const shape of meant) {
    const issues: Issue[] = [];
    fits({ ...run, issues }, shape, value, place);
    if (!fewest || issues.length < fewest.length) fewest = issues;
  }
  for (const issue of fewest as Issue[]) run.issues.push(issue);
  return false;
}

/** The closed objects that a branch of a union stands for. */
function shapesOf(run: Run, branch: JsonSchema): readonly JsonSchema[] {
  const schema = branch.$ref === undefined ? branch : definitionOf(run, branch);
  return schema.anyOf ? schema.anyOf.flatMap((inner) => shapesOf(run, inner)) : [schema];
}

function definitionOf({ root }: Run, { $ref = '' }: JsonSchema): JsonSchema {
  return root.$defs?.[$ref.slice('#/$defs/'.length)] as JsonSchema;
}

function compiled({ patterns }: Run, pattern: string): RegExp {
  let known = patterns.get(pattern);
  if (!known) {
    known = new RegExp(pattern, 'u');
    patterns.set(pattern, known);
  }
  return known;
}

/** Own fields alone: what an object inherits is not in its JSON. */
function has(value: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.hasOwn(value, name) && value[name] !== undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fail({ issues }: Run, place: Place | undefined, expected: string, found: unknown): false {
  issues?.push({ message: `Expected ${expected}, but ${found === undefined ? 'it is missing' : `found ${describe(found)}`}.`, path: pathOf(place) });
  return false;
}

function pathOf(place: Place | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at; at = at.above) path.push(at.key);
  return path.reverse();
}

const mostShown = 40;

function describe(value: unknown): string {
  if (typeof value === 'string') return quote(value.length > mostShown ? `${value.slice(0, mostShown)}…` : value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

function quote(text: string): string {
  return `"${text}"`;
}
