// What is read without what it inherits: a name that somebody put on Object.prototype is no option, no field and no meaning.

/** The own fields of an object, in one that inherits nothing; none for what plain JavaScript may hand over instead. */
export function own<Given extends object>(given: Given | null | undefined): Given {
  return { __proto__: null, ...given } as unknown as Given;
}

type With<Given, Name extends PropertyKey> = Given extends unknown ? (Name extends keyof Given ? Given : never) : never;

/** Whether an object has a field itself; `in` would say so of one that it inherits. */
export function has<Given extends object, Name extends PropertyKey>(given: Given, name: Name): given is With<Given, Name> {
  return Object.hasOwn(given, name);
}

/** The item at an index, if there is one: past its ends a list looks for the index on Object.prototype. */
export function itemAt<Item>(list: readonly Item[], at: number): Item | undefined {
  return at >= 0 && at < list.length ? list[at] : undefined;
}

/** The same fields in an object that inherits none. Unlike what {@link own} makes it keeps the shape that is read fast. */
export function bare<Given extends object>(given: Given): Given {
  return Object.setPrototypeOf({ ...given }, nothing);
}

/** What bare objects inherit. Not null: of an object without any prototype V8 makes a hash table. */
const nothing: object = /* @__PURE__ */ Object.create(null);

/** A copy of JSON in which no object inherits a field. */
export function bareJson<Given>(given: Given): Given {
  return copied(given, bare);
}

/** A copy of JSON as a caller expects it, with ordinary objects. */
export function plainJson<Given>(given: Given): Given {
  return copied(given, (fields) => ({ ...fields }));
}

function copied<Given>(given: Given, copyOf: (fields: Record<string, unknown>) => Record<string, unknown>): Given {
  if (typeof given !== 'object' || given === null) return given;
  if (Array.isArray(given)) return given.map((item) => copied(item, copyOf)) as Given;
  const copy = copyOf(given as Record<string, unknown>);
  for (const name of Object.keys(copy)) if (typeof copy[name] === 'object') copy[name] = copied(copy[name], copyOf);
  return copy as Given;
}

/** Freezes JSON, and all that is in it. */
export function frozenJson<Given>(given: Given): Given {
  if (typeof given === 'object' && given !== null && !Object.isFrozen(given)) for (const part of Object.values(Object.freeze(given))) frozenJson(part);
  return given;
}
