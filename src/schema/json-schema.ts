// The part of JSON Schema 2020-12 that the schemas here are written in, and how they are put together:
//
//   schema = $ref | anyOf | const | enum | string | integer | boolean | array | object
//
// A schema is one of these and bears the keywords of that one only, which keeps its reader (check.ts) small. Each builder knows the
// type it describes, and the compiler refuses a schema that has a field more or less than its type, or one of another type.

import { own } from '../base/own.js';

/** A schema as plain JSON. */
export type JsonSchema = {
  readonly $schema?: 'https://json-schema.org/draft/2020-12/schema';
  readonly $id?: string;
  readonly $defs?: { readonly [name: string]: JsonSchema };
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly string[];
  readonly $ref?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly const?: string | number | boolean;
  readonly enum?: readonly string[];
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
};

declare const described: unique symbol;

/** A schema of `T` and of nothing narrower or wider: what it describes is known to the compiler alone. */
export type SchemaOf<T> = JsonSchema & { readonly [described]?: (value: T) => T };

/** A schema of any part of `T`, for a union. */
type BranchOf<T> = JsonSchema & { readonly [described]?: (value: never) => T };

type Described<Schema> = Schema extends { readonly [described]?: (value: never) => infer T } ? T : never;

type Needed<T> = { readonly [Name in keyof T as undefined extends T[Name] ? never : Name]: SchemaOf<T[Name]> };
type Optional<T> = { readonly [Name in keyof T as undefined extends T[Name] ? Name : never]-?: SchemaOf<Exclude<T[Name], undefined>> };

/** What a schema says about itself to a person. */
interface Notes {
  readonly title?: string;
  readonly description?: string;
}

/** An object of these fields and no other. */
export function closed<T extends object>(needed: Needed<T>, optional: Optional<T>): SchemaOf<T> {
  return shape(needed, optional);
}

/**
 * The same where some of the optional fields are all there or none is: two shapes, since not everything that takes a schema knows
 * fields that depend on others.
 */
export function closedWith<T extends object>(needed: Needed<T>, together: readonly (keyof Optional<T> & string)[], optional: Optional<T>): SchemaOf<T> {
  const fields: Fields = optional;
  const [joint, rest] = [pick(fields, (name) => isOneOf(together, name)), pick(fields, (name) => !isOneOf(together, name))];
  return { anyOf: [shape({ ...needed, ...joint }, rest), shape(needed, rest)] };
}

type Fields = { readonly [name: string]: JsonSchema };

function shape(needed: Fields, optional: Fields): JsonSchema {
  return { type: 'object', properties: { ...needed, ...optional }, required: Object.keys(needed), additionalProperties: false };
}

function pick(fields: Fields, wanted: (name: string) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => wanted(name)));
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

/** One of several; where one of them is a union itself, each of its own. */
export function either<Branches extends readonly BranchOf<unknown>[]>(...branches: Branches): SchemaOf<Described<Branches[number]>> {
  return { anyOf: branches.flatMap((branch: JsonSchema) => own(branch).anyOf ?? [branch]) };
}

/** One word of a closed list. All of its type have to be named: they are keys, so that none can be left out. */
export function choice<T extends string>(words: Readonly<Record<T, true>>): SchemaOf<T> {
  return { type: 'string', enum: Object.keys(words) };
}

export function only<const T extends string | number | true>(value: T): SchemaOf<T> {
  return { const: value };
}

export function list<T>(items: SchemaOf<T>): SchemaOf<readonly T[]> {
  return { type: 'array', items };
}

export const text: SchemaOf<string> = { type: 'string' };

export const truth: SchemaOf<boolean> = { type: 'boolean' };

export function integer(minimum: number, maximum?: number): SchemaOf<number> {
  return { type: 'integer', minimum, ...(maximum === undefined ? {} : { maximum }) };
}

/** Definitions under their names, each of the type that `Types` has there. */
export type Definitions<Types> = { readonly [Name in keyof Types]: SchemaOf<Types[Name]> };

/** Points to a definition: `referenceTo<Types>()('Decimal')`. */
export function referenceTo<Types>(): <Name extends keyof Types & string>(name: Name) => SchemaOf<Types[Name]> {
  return (name) => ({ $ref: `#/$defs/${name}` });
}

/** A schema that stands alone: with its name and with the definitions that it points to, directly or by way of others. */
export function standalone<T>(id: string, notes: Notes, schema: SchemaOf<T>, definitions: { readonly [name: string]: JsonSchema }): SchemaOf<T> {
  const used = new Set<string>();
  const visit = (given: JsonSchema): void => {
    const part = own(given);
    const name = part.$ref?.slice('#/$defs/'.length);
    if (name !== undefined && !used.has(name)) {
      used.add(name);
      visit(definitions[name] as JsonSchema);
    }
    for (const inner of [...(part.anyOf ?? []), ...(part.items ? [part.items] : []), ...Object.values(part.properties ?? {})]) visit(inner);
  };
  visit(schema);
  const $defs = Object.fromEntries(Object.entries(definitions).filter(([name]) => used.has(name)));
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id, ...notes, ...schema, $defs };
}
