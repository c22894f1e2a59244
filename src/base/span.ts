/** A stretch of a text: UTF-16 offsets, `end` exclusive. It never splits a grapheme, and `text.slice(start, end)` gives it back. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
