// Rounds of several jobs, one after the other within each round, so that a slow moment of the machine falls on all of them.

export interface Job {
  readonly name: string;
  /** Does the work once and gives something that depends on all of it. */
  readonly run: () => number;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds. */
  readonly median: number;
  readonly min: number;
}

/** Results are added up here, so that no job can be left out as useless. */
let sink = 0;

export function time(jobs: readonly Job[], rounds: number, warmUps: number): Timing[] {
  for (let i = 0; i < warmUps; i++) for (const job of jobs) sink += job.run();
  const laps = jobs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    jobs.forEach((job, index) => {
      const start = performance.now();
      sink += job.run();
      laps[index]?.push(performance.now() - start);
    });
  }
  return jobs.map(({ name }, index) => {
    const sorted = [...(laps[index] ?? [])].sort((a, b) => a - b);
    return { name, median: sorted[sorted.length >> 1] ?? Number.NaN, min: sorted[0] ?? Number.NaN };
  });
}

export function checksum(): number {
  return sink;
}
