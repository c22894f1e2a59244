// How alike two names or titles are, by the words they share: what is told twice is seldom told in the same words.

export interface Overlap {
  readonly shared: number;
  /** How many different words each of them has. */
  readonly first: number;
  readonly second: number;
}

/** How many words two texts have, and both of them. */
export function overlapOf(x: ReadonlySet<string>, y: ReadonlySet<string>): Overlap {
  // the shorter one is gone over: a long one may be laid beside as many others as the text has
  const [fewer, more] = x.size < y.size ? [x, y] : [y, x];
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared++;
  return { shared, first: x.size, second: y.size };
}

/** The different words of a text. */
export function wordSet(text: string): Set<string> {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter(Boolean));
}
