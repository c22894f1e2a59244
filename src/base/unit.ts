// Parts of a text, without asking the string for its methods. As a method `charCodeAt` is looked up on the string, and V8 gives
// up remembering where once it has met more than four kinds of strings (of one byte or two, slices, joined ones …), as every
// library does: a code unit then takes five times as long.
const charCodeAt = String.prototype.charCodeAt;
const slice = String.prototype.slice;

/** The code unit at an offset of a text. */
export function unitOf(text: string, at: number): number {
  return charCodeAt.call(text, at);
}

/** What stands between two offsets of a text. */
export function sliceOf(text: string, start: number, end: number): string {
  return slice.call(text, start, end);
}
