// The counters that the instrumented library adds to. A step is the entry of a function or of the body of a loop, or a unit
// that a built-in goes over: every look at a code unit or a token is inside one.

/** For each file the steps taken on each of its lines. */
const files = new Map<string, Float64Array>();

/** The counters of a file, which its code adds to. */
export function countersOf(file: string, lines: number): Float64Array {
  const counters = new Float64Array(lines + 1);
  files.set(file, counters);
  return counters;
}

/** Counts as many steps as a string, an array, a set or a map is long, and hands it on. */
export function size<Value>(counters: Float64Array, line: number, value: Value): Value {
  if (typeof value === 'string' || Array.isArray(value) || ArrayBuffer.isView(value)) counters[line] = (counters[line] as number) + (value as string).length;
  else if (value instanceof Set || value instanceof Map) counters[line] = (counters[line] as number) + value.size;
  return value;
}

/** Counts as many steps as there are between two places, and hands all of it on. */
export function range<Given>(
  counters: Float64Array,
  line: number,
  ...given: [value: Given, from: number, to: number]
): [value: Given, from: number, to: number] {
  counters[line] = (counters[line] as number) + given[2] - given[1];
  return given;
}

/** The steps taken since the last call. */
export function takeSteps(): number {
  let steps = 0;
  for (const counters of files.values()) for (const count of counters) steps += count;
  for (const counters of files.values()) counters.fill(0);
  return steps;
}

/** The lines that took most steps since {@link takeSteps}, for one who asks why. */
export function busiest(most = 6): string[] {
  const lines = [...files].flatMap(([file, counters]) => [...counters].map((count, line) => ({ count, place: `${file}:${line}` })));
  return lines
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ count, place }) => `${place} ${count}`);
}
