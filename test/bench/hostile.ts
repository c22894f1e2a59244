// Does time grow with the length and no faster on texts that nobody wrote to be read? test/linear counts steps, which is exact but
// leaves out what the engine does for a step; here the clock says how many times longer twice as long a text takes. 2 is linear.
import { type Generator, generators } from '../linear/generators.js';
import { flat } from './articles.js';
import { checksum, type Timing, time } from './clock.js';
import { kyhop, published } from './library.js';

const { findMentions, parseSessionReport } = kyhop;
const length = 128 * 1024;
const warmUps = 1;
/** Rounds of each pair, at least, and milliseconds they take together, at least: what is over soon is timed more often. */
const fewest = 3;
const enough = 500;

/** One or more of each family: figures, number words, calendar, code units, words, and what a report is made of. */
const names = [
  'digits',
  'dottedThrees',
  'listedDigits',
  'halfSigns',
  'twenties',
  'descending',
  'days',
  'dates',
  'markedTwice',
  'nestedBrackets',
  'unknownWords',
  'distinctNames',
  'distinctElections',
  'distinctResolutions',
  'distinctIndicators',
  'figureBehindWords',
  'tasksTo',
  'everything',
] as const;

/** Only in a text that has a session are all parts of a report read. */
const opening = 'Sáng 10/12, HĐND tỉnh khai mạc kỳ họp thứ 5.\n';

const jobs: Readonly<Record<string, (text: string) => number>> = {
  findMentions: (text) => findMentions(text).length,
  parseSessionReport: (text) => parseSessionReport(opening + text, { published }).mentions.length,
};

console.log(`ms for ${length / 1024} Ki units, for ${(2 * length) / 1024} Ki, and how many times longer; the least of ${fewest} rounds or more`);
console.log(
  `${''.padEnd(20)}${Object.keys(jobs)
    .map((job) => job.padStart(29))
    .join('')}`,
);
for (const name of names) {
  const generate = generators[name] as Generator;
  const [once, twice] = [flat(generate(length)), flat(generate(2 * length))];
  const figures = Object.entries(jobs).map(([job, read]) => {
    const begun = performance.now();
    read(twice);
    const wanted = Math.ceil(enough / (performance.now() - begun));
    const [first, second] = time(
      [
        { name: job, run: () => read(once) },
        { name: job, run: () => read(twice) },
      ],
      Math.max(fewest, wanted),
      warmUps,
    ) as [Timing, Timing];
    return `${first.min.toFixed(1).padStart(10)} ${second.min.toFixed(1).padStart(10)} ${(second.min / first.min).toFixed(2).padStart(7)}`;
  });
  console.log(`${name.padEnd(20)}${figures.join(' ')}`);
}
console.log(`checksum ${checksum()}`);
