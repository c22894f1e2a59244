// What a caller hands over, without what it inherits: a name that somebody put on Object.prototype is no option and no field.

/** The own fields of an object, in one that inherits nothing; none for what plain JavaScript may hand over instead. */
export function own<Given extends object>(given: Given | null | undefined): Given {
  return { __proto__: null, ...given } as unknown as Given;
}
