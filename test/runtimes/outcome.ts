// What came of one runtime.

export type Outcome =
  | { readonly version: string; readonly sum: string }
  /** It is not at hand and could not be installed. */
  | { readonly missing: string }
  | { readonly failed: string };
