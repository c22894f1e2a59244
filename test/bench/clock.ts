// Rounds of several jobs, one after the other within each round, so that a slow moment of the machine falls on all of them.

export interface Job {
  readonly name: string;
  /** Does the work once and gives something that depends on all of it. */
  readonly run: () => number;
  /** How often it runs in a round, once by default; what is short is run as long as the others, for a busy machine to slow it down alike. */
  readonly times?: number;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds of one run. */
  readonly median: number;
  readonly min: number;
}

/** Results are added up here, so that no job can be left out as useless. */
let sink = 0;

export function time(jobs: readonly Job[], rounds: number, warmUps: number): Timing[] {
  for (let i = 0; i < warmUps; i++) for (const job of jobs) sink += job.run();
  const laps = jobs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    jobs.forEach(({ run, times = 1 }, index) => {
      const start = performance.now();
      for (let i = 0; i < times; i++) sink += run();
      laps[index]?.push((performance.now() - start) / times);
    });
  }
  return jobs.map(({ name }, index) => ({ name, median: medianOf(laps[index] ?? []), min: Math.min(...(laps[index] ?? [])) }));
}

export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

export function checksum(): number {
  return sink;
}

/** The floor that ratios are given against: each code unit of the text looked at once. */
export function sumOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}
