// What may be done for each code unit of a text, in steps as steps.ts counts them: the entry of a function or of the body of
// a loop, or a unit that a built-in goes over.
import { findMentions, parseSessionReport } from '../../src/index.js';
import { takeSteps } from './steps.js';

export type Job = 'findMentions' | 'parseSessionReport';

/** A text that has a session: only then are all parts of a report read. */
export const opening = 'Sáng 10/12, HĐND tỉnh khai mạc kỳ họp thứ 5.\n';

/** What is found in a text, as JSON. */
export const jobs: Readonly<Record<Job, (text: string) => string>> = {
  findMentions: (text) => JSON.stringify(findMentions(text)),
  parseSessionReport: (text) => JSON.stringify(parseSessionReport(opening + text, { published: '2024-12-19' })),
};

/**
 * Steps a unit, and what is done whatever the length. Measured: an article of the fixtures takes up to 27 and 71 steps a unit; of the
 * generators findMentions does most for "1, " (261) and parseSessionReport for "½" (367), and no random soup took more. An empty text
 * takes 21 and 2,615.
 */
export const bound: Readonly<Record<Job, { readonly each: number; readonly once: number }>> = {
  findMentions: { each: 400, once: 1000 },
  parseSessionReport: { each: 600, once: 6000 },
};

/** How many times more steps a unit a text of 64 Ki may take than one of 4 Ki, and how many more for the room that is made for its tokens. */
export const tolerance = 1.25;
export const slack = 8;

/** Each four times the one before; the last is read only where the first three tell of growth. */
export type Lengths = readonly [first: number, second: number, third: number, last: number];
export const lengths: Lengths = [4096, 16_384, 65_536, 262_144];
export const soupLengths: Lengths = [2048, 8192, 32_768, 131_072];

// what is compiled at the first call is not counted
for (const run of Object.values(jobs)) run('Thu 5 tỷ đồng.');
takeSteps();

/** The steps one call takes, and one more for each unit of what it gives. */
export function stepsOf(job: Job, text: string): number {
  takeSteps();
  const found = jobs[job](text);
  return takeSteps() + found.length;
}

/** The steps of an empty text. */
export function nothing(job: Job): number {
  empty[job] ??= stepsOf(job, '');
  return empty[job];
}

const empty: Partial<Record<Job, number>> = {};

/**
 * Whether steps a unit go on growing with the length. What a quadratic text takes more at one length than at the one before is four
 * times what it took more there; what comes of longer numbers and words, or comes to an end, is less.
 */
export function growsOn(steps: (length: number) => number, [first, second, third, last]: Lengths): boolean {
  const short = steps(first);
  const middle = steps(second);
  if (middle < short * 1.005) return false;
  const long = steps(third);
  if (long < middle * 1.02 || long - middle < 2 * Math.max(0, middle - short)) return false;
  return steps(last) - long > 3 * (long - middle);
}
