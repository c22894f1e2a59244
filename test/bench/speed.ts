// How many times slower than a bare loop over the code units of the same text, and how does that compare to chrono-node's
// Vietnamese, which reads dates only? A ratio says more than seconds: the loop slows down with the machine as the library does.
import * as chrono from 'chrono-node';
import { articlesOf, type Corpus, corporaOf } from './articles.js';
import { checksum, type Job, sumOf, type Timing, time } from './clock.js';
import { kyhop, published } from './library.js';
import { readOptions } from './options.js';

const { findMentions, parseMoney, parseSessionReport } = kyhop;
const { articles: folder, megaunits, rounds } = readOptions(process.argv.slice(2));
const warmUps = 2;
/** Runs of the bare loop in a round. */
const loops = 50;
const calls = 20_000;
const reference = new Date(`${published}T00:00:00Z`);
const rival = 'chrono.vi.parse';

for (const corpus of corporaOf(folder)) timeArticles(corpus);
timePhrases();
console.log(`checksum ${checksum()}`);

function timeArticles(corpus: Corpus): void {
  const articles = articlesOf(corpus, megaunits * 1e6);
  const units = articles.reduce((sum, { length }) => sum + length, 0);
  const bytes = articles.reduce((sum, article) => sum + Buffer.byteLength(article), 0);
  const overAll = (name: string, run: (text: string) => number): Job => ({
    name,
    run: () => {
      let sum = 0;
      for (const article of articles) sum += run(article);
      return sum;
    },
  });
  const timings = time(
    [
      { ...overAll('charCodeAt', sumOf), times: loops },
      overAll('findMentions', (text) => findMentions(text).length),
      overAll('findMentions, reference', (text) => findMentions(text, { reference: published }).length),
      overAll('parseSessionReport', (text) => parseSessionReport(text, { published }).indicators.length),
      overAll(rival, (text) => chrono.vi.parse(text, reference).length),
    ],
    rounds,
    warmUps,
  );
  const [bare, other] = [timings[0] as Timing, timings.at(-1) as Timing];
  console.log(`${corpus.name}: ${articles.length} articles, ${(units / 1e6).toFixed(2)} M code units, ${(bytes / 1e6).toFixed(2)} MB; ${rounds} rounds`);
  console.log(`${''.padEnd(24)}  median ms  MB/s  ns/unit  × charCodeAt (of the least)  × chrono (of the least)`);
  for (const { name, median, min } of timings) {
    const figures = [
      median.toFixed(1).padStart(9),
      (bytes / 1e3 / median).toFixed(0).padStart(5),
      ((median * 1e6) / units).toFixed(1).padStart(8),
      `${(median / bare.median).toFixed(1)} (${(min / bare.min).toFixed(1)})`.padStart(27),
      `${(median / other.median).toFixed(2)} (${(min / other.min).toFixed(2)})`.padStart(23),
    ];
    console.log(`${name.padEnd(24)} ${figures.join(' ')}`);
  }
  console.log();
}

/** One short string: what a call costs where there is next to nothing to read. */
function timePhrases(): void {
  const amounts = Array.from({ length: calls }, (_, i) => `${10 + (i % 90)}.${100 + (i % 900)} tỷ ${100 + ((i * 7) % 900)} triệu đồng`);
  const days = Array.from({ length: calls }, (_, i) => `ngày ${10 + (i % 19)}/${10 + (i % 3)}/${1990 + (i % 40)}`);
  const [ours, theirs] = time(
    [
      { name: 'parseMoney', run: () => amounts.reduce((sum, text) => sum + parseMoney(text).currency.length, 0) },
      { name: rival, run: () => days.reduce((sum, text) => sum + chrono.vi.parse(text, reference).length, 0) },
    ],
    rounds,
    warmUps,
  ) as [Timing, Timing];
  console.log(`one short string, ${calls} calls, ${rounds} rounds`);
  for (const [{ name, median, min }, text] of [
    [ours, amounts[0]],
    [theirs, days[0]],
  ] as const) {
    console.log(`${name.padEnd(24)} ${((median * 1e3) / calls).toFixed(2)} µs a call (least ${((min * 1e3) / calls).toFixed(2)}), like "${text}"`);
  }
  console.log(`parseMoney / ${rival}: ${(ours.median / theirs.median).toFixed(2)} (of the least ${(ours.min / theirs.min).toFixed(2)})`);
}
