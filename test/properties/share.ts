// Results are the caller's own: they are not frozen, but nothing in them is shared with the library or with another result, so that
// a caller may change one, and may freeze one as well.

/** Every object and array in a result, itself first. */
function* partsOf(json: unknown): Iterable<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null) return;
  yield json as Record<string, unknown>;
  for (const part of Object.values(json)) yield* partsOf(part);
}

/** Overwrites all there is in a result. */
export function spoil(json: unknown): void {
  for (const part of [...partsOf(json)]) {
    for (const key of Object.keys(part)) part[key] = 'spoiled';
    if (Array.isArray(part)) part.push('spoiled');
    else part['spoiled'] = true;
  }
}

/** Freezes all there is in a result, and hands it on. */
export function deepFreeze<Result>(json: Result): Result {
  for (const part of partsOf(json)) Object.freeze(part);
  return json;
}

/** Whether two results have an object in common. */
export function share(one: unknown, other: unknown): boolean {
  const parts = new Set<object>(partsOf(one));
  for (const part of partsOf(other)) if (parts.has(part)) return true;
  return false;
}
