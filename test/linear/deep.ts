// How long does the worst text take? Run by `npm run deep:lengths [mebiunits [pattern of generators' names]]`, eight by default,
// over the built package. For each generator and function: seconds; seconds on a machine whose bare loop over the code units
// does 900 million a second; and how many times longer than half of the text it took.
import { faults } from './faults.js';
import { generators as hostile } from './generators.js';

const { findMentions, parseSessionReport } = (await import(new URL('../../dist/index.js', import.meta.url).href)) as typeof import('../../src/index.js');

const mebi = 1024 * 1024;
const nominalSpeed = 900e6;
const [size = '8', names = ''] = process.argv.slice(2);
const length = Number(size) * mebi;
/** Seconds at the nominal speed, for eight mebiunits. */
const allowed = { findMentions: 1, parseSessionReport: 2 };

const jobs: readonly (readonly [keyof typeof allowed, (text: string) => number])[] = [
  ['findMentions', (text) => findMentions(text).length],
  ['parseSessionReport', (text) => parseSessionReport(text).mentions.length],
];

const generators = { ...hostile, ...faults };
let sink = 0;
/** Settles what the engine compiles before anything is timed. */
for (const generate of Object.values(generators)) for (const run of [sumOf, ...jobs.map((job) => job[1])]) sink += run(generate(4096));

console.log(`${length} units a text; bare loop ${(speedOver(generators['everything']?.(length) ?? '') / 1e6).toFixed(0)} M units/s`);
const slow: string[] = [];
for (const [name, generate] of Object.entries(generators)) {
  if (!new RegExp(names, 'u').test(name)) continue;
  const [half, whole] = [generate(length / 2), generate(length)];
  const speed = speedOver(whole);
  const shown = jobs.map(([job, run]) => {
    const [first, second] = [over(run, half), over(run, whole)];
    const scaled = (second * speed) / nominalSpeed;
    if (scaled > (allowed[job] * length) / (8 * mebi)) slow.push(`${job} ${name} ${scaled.toFixed(2)} s`);
    return `${second.toFixed(2).padStart(7)} s ${scaled.toFixed(2).padStart(7)} s scaled ×${(second / first).toFixed(1).padStart(4)}`;
  });
  console.log(`${name.padEnd(24)} ${shown.join('   ')}`);
}
console.log(slow.length === 0 ? 'all in time' : `too slow:\n${slow.join('\n')}`);
console.log(`checksum ${sink}`);

/** Seconds for one run, on a text that is one flat string as one that was read from a file is. */
function over(run: (text: string) => number, text: string): number {
  const flat = Buffer.from(text, 'utf16le').toString('utf16le');
  globalThis.gc?.();
  const start = performance.now();
  sink += run(flat);
  return (performance.now() - start) / 1e3;
}

/** Units a second of the bare loop: the best of three, beside what it is to be compared with. */
function speedOver(text: string): number {
  return text.length / Math.min(over(sumOf, text), over(sumOf, text), over(sumOf, text));
}

function sumOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}
