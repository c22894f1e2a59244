// How many times slower than a bare loop over the code units of the same text? Run by `tsx test/bench/bench.ts [megaunits [rounds]]`,
// four million code units and five rounds by default.
//
// A ratio says more than seconds: the loop slows down with the machine as the library does. It is kept from being
// optimized away by its sum.
import { findMentions, parseMoney, parseSessionReport } from '../../src/index.js';
import { articlesOf } from './articles.js';
import { checksum, type Job, time } from './clock.js';

const [megaunits = 4, rounds = 5] = process.argv.slice(2).map(Number);
const warmUps = 1;
const calls = 20_000;

const articles = articlesOf(megaunits * 1e6);
const units = articles.reduce((sum, { length }) => sum + length, 0);
const bytes = articles.reduce((sum, article) => sum + Buffer.byteLength(article), 0);
const phrases = Array.from({ length: calls }, (_, i) => `${10 + (i % 90)}.${100 + (i % 900)} tỷ ${100 + ((i * 7) % 900)} triệu đồng`);

const jobs: readonly Job[] = [
  { name: 'charCodeAt', run: () => overAll(sumOf) },
  { name: 'findMentions', run: () => overAll((text) => findMentions(text).length) },
  { name: 'parseSessionReport', run: () => overAll((text) => parseSessionReport(text, { published: '2024-12-19' }).indicators.length) },
];

console.log(`${articles.length} articles, ${(units / 1e6).toFixed(2)} M code units, ${(bytes / 1e6).toFixed(2)} MB of UTF-8; ${rounds} rounds`);
const timings = time(jobs, rounds, warmUps);
const bare = timings[0];
for (const { name, median, min } of timings) {
  const speed = bytes / 1e3 / median;
  const ratio = bare ? `${(median / bare.median).toFixed(1)}× the bare loop (min ${(min / bare.min).toFixed(1)}×)` : '';
  console.log(`${name.padEnd(20)} median ${median.toFixed(1)} ms, min ${min.toFixed(1)} ms, ${speed.toFixed(1)} MB/s, ${ratio}`);
}

for (const { name, median, min } of time([{ name: 'parseMoney', run: parseAll }], rounds, warmUps)) {
  const micro = (ms: number): string => ((ms * 1e3) / calls).toFixed(2);
  console.log(`${name.padEnd(20)} median ${micro(median)} µs a call, min ${micro(min)} µs, on "${phrases[0]}"`);
}
console.log(`checksum ${checksum()}`);

function overAll(run: (text: string) => number): number {
  let sum = 0;
  for (const article of articles) sum += run(article);
  return sum;
}

function sumOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

function parseAll(): number {
  let sum = 0;
  for (const phrase of phrases) {
    const money = parseMoney(phrase);
    sum += 'value' in money ? money.value.length : 0;
  }
  return sum;
}
