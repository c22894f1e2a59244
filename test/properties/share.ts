// Results are frozen, and nothing in them is shared with another result. Options are the caller's, frozen or not.

/** Every object and array in a result, itself first. */
function* partsOf(json: unknown): Iterable<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null) return;
  yield json as Record<string, unknown>;
  for (const part of Object.values(json)) yield* partsOf(part);
}

/** Whether nothing in a result can be changed. */
export function isFrozen(json: unknown): boolean {
  for (const part of partsOf(json)) if (!Object.isFrozen(part)) return false;
  return true;
}

/** Freezes all there is in options, and hands them on. */
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
