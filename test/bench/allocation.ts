// How many bytes does a call allocate that are not in what it returns?
//
// What is allocated is exact: the heap in use is read before and after one call, and no garbage is collected in between, for the
// young generation is emptied before and is larger than what a call needs (`flagsOf`); a round with a collection all the same is not counted.
// The buffers of typed arrays lie outside of the heap and are added. What the two readings allocate themselves is measured the
// same way and taken off. Warm calls only: the code is optimized by then, and what is kept for later calls has been made.
//
// What the result weighs is what a full collection cannot free while the results are held and can when they are dropped.
// A piece of an article shares the characters of the article, as strings do, so these are in neither.
import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import * as chrono from 'chrono-node';
import { articlesOf, type Corpus, corporaOf } from './articles.js';
import { medianOf } from './clock.js';
import { kyhop, published } from './library.js';
import { readOptions } from './options.js';

type Read = (text: string) => { readonly length: number } | { readonly mentions: { readonly length: number } };

const { findMentions, parseSessionReport } = kyhop;
const reference = new Date(`${published}T00:00:00Z`);
const readers: Readonly<Record<string, Read>> = {
  findMentions: (text) => findMentions(text),
  'findMentions, reference': (text) => findMentions(text, { reference: published }),
  parseSessionReport: (text) => parseSessionReport(text, { published }),
  'chrono.vi.parse': (text) => chrono.vi.parse(text, reference),
};
const warmUps = 20;
const rounds = 3;
/** Results of each article that are held at a time: what else the engine frees in a full collection weighs less then. */
const copies = 20;
const collect = globalThis.gc as (options?: { type: 'minor' }) => void;
const held: { results: readonly unknown[] } = { results: [] };
const observer = new PerformanceObserver(() => {});
observer.observe({ entryTypes: ['gc'] });

for (const corpus of corporaOf(readOptions(process.argv.slice(2)).articles)) await weigh(corpus);

async function weigh(corpus: Corpus): Promise<void> {
  const articles = articlesOf(corpus, 1);
  const count = articles.length;
  const tokens = articles.reduce((sum, text) => sum + tokensOf(text), 0);
  console.log(`${corpus.name}: ${count} articles, ${(tokens / count).toFixed(0)} tokens each; bytes, the mean of all articles`);
  console.log(`${''.padEnd(24)}  allocated     result     beyond  beyond/token  beyond/mention  mentions`);
  for (const [name, read] of Object.entries(readers)) {
    for (let i = 0; i < warmUps; i++) for (const text of articles) held.results = [read(text)];
    const allocated = await allocatedOver(read, articles);
    const result = medianOf(Array.from({ length: rounds }, () => retainedBy(read, articles)));
    const mentions = articles.reduce((sum, text) => sum + countOf(read(text)), 0);
    const beyond = allocated - result;
    const figures = [
      (allocated / count).toFixed(0).padStart(11),
      (result / count).toFixed(0).padStart(10),
      (beyond / count).toFixed(0).padStart(10),
      (beyond / tokens).toFixed(1).padStart(13),
      (beyond / mentions).toFixed(0).padStart(15),
      mentions.toFixed(0).padStart(9),
    ];
    console.log(`${name.padEnd(24)}${figures.join(' ')}`);
  }
  console.log();
}

/** The median of the rounds in which nothing was collected but what was asked for. */
async function allocatedOver(read: Read, articles: readonly string[]): Promise<number> {
  const sums: number[] = [];
  for (let i = 0; i < rounds; i++) {
    collect();
    await collections();
    const sum = articles.reduce((total, text) => total + allocatedBy(read, text) - allocatedBy(nothing, text), 0);
    if ((await collections()) === 2 * articles.length) sums.push(sum);
  }
  if (sums.length < rounds / 2) throw new Error('the young generation is too small: garbage was collected in the middle of a call');
  return medianOf(sums);
}

/** How many there were since this was asked last. */
async function collections(): Promise<number> {
  await new Promise((resolve) => setImmediate(resolve));
  return observer.takeRecords().length;
}

function allocatedBy(read: Read, text: string): number {
  collect({ type: 'minor' });
  const buffers = process.memoryUsage().arrayBuffers;
  const before = getHeapStatistics().used_heap_size;
  held.results = [read(text)];
  const after = getHeapStatistics().used_heap_size;
  return after - before + process.memoryUsage().arrayBuffers - buffers;
}

function nothing(text: string): string {
  return text;
}

function retainedBy(read: Read, articles: readonly string[]): number {
  const copied = Array.from({ length: copies }, () => articles).flat();
  held.results = copied.map(read);
  const kept = inUse();
  held.results = copied.map(nothing);
  return (kept - inUse()) / copies;
}

/** Collected twice: what a marking that was under way has marked is only freed by the next one. */
function inUse(): number {
  collect();
  collect();
  return getHeapStatistics().used_heap_size + process.memoryUsage().arrayBuffers;
}

function countOf(read: ReturnType<Read>): number {
  return 'mentions' in read ? read.mentions.length : read.length;
}

/** Runs of letters, runs of digits and single signs. The library may cut a text otherwise: this count does not change with it. */
function tokensOf(text: string): number {
  return text.match(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
}
