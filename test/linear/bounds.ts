// What may be done for each code unit of a text, in steps as steps.ts counts them: the entry of a function or of the body of
// a loop, or a unit that a built-in goes over.
import { findMentions, parseSessionReport } from '../../src/index.js';
import { takeSteps } from './steps.js';

export type Job = 'findMentions' | 'parseSessionReport';

/** A text that has a session: only then are all parts of a report read. */
export const opening = 'Sáng 10/12, HĐND tỉnh khai mạc kỳ họp thứ 5.\n';

export const jobs: Readonly<Record<Job, (text: string) => unknown>> = {
  findMentions: (text) => findMentions(text),
  parseSessionReport: (text) => parseSessionReport(opening + text, { published: '2024-12-19' }),
};

/**
 * Steps a unit, and what is done whatever the length. Measured: an article takes up to 37 and 82 steps a unit; of the generators
 * findMentions does most for "1, " (262) and parseSessionReport for "½" (461), and no random soup took more. An empty text takes
 * 16 and 2,448.
 */
export const bound: Readonly<Record<Job, { readonly each: number; readonly once: number }>> = {
  findMentions: { each: 400, once: 1000 },
  parseSessionReport: { each: 600, once: 6000 },
};

/** How many times more steps a unit a text of 64 Ki may take than one of 4 Ki. */
export const tolerance = 1.25;

/** The same for soups of 2 Ki and 8 Ki, where what is done once weighs more. A quadratic one takes up to four times as many. */
export const soupTolerance = 1.75;

export const short = 4096;
export const long = 65_536;

// what is compiled at the first call is not counted
for (const run of Object.values(jobs)) run('Thu 5 tỷ đồng.');
takeSteps();

/** The steps one call takes. */
export function stepsOf(job: Job, text: string): number {
  takeSteps();
  jobs[job](text);
  return takeSteps();
}
