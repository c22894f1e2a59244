// The way back, without exception: every number below ten million in figures and in the words of north and south, and
// every day that there is, are written and read. It takes minutes, so npm test leaves it out and samples instead
// (test/properties). Exits with 1 on any difference and shows the first ones.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { toDayNumber } from '../../src/base/civil.js';

/** A stretch of what is checked, the end not included. */
interface Part {
  readonly what: 'numbers' | 'days';
  readonly start: number;
  readonly end: number;
}

/** Something that was not read as what it was written from. */
interface Difference {
  readonly of: string;
  readonly text: string;
  readonly read: string;
}

const partSize = 50_000;
const mostShown = 20;

const everyNumber: Part = { what: 'numbers', start: 0, end: 10_000_000 };
const everyDay: Part = {
  what: 'days',
  start: toDayNumber({ year: 1, month: 1, day: 1 }),
  end: toDayNumber({ year: 9999, month: 12, day: 31 }) + 1,
};

const numbers = await check('numbers from 0 to 9,999,999 in figures, northern and southern words', everyNumber);
const days = await check('days from 0001-01-01 to 9999-12-31', everyDay);
process.exitCode = numbers && days ? 0 : 1;

async function check(title: string, whole: Part): Promise<boolean> {
  const began = performance.now();
  const differences = await checkParts(partsOf(whole));
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const count = (whole.end - whole.start).toLocaleString('en');
  console.log(`${title}: ${count} written and read, ${differences.length.toLocaleString('en')} differ (${seconds} s)`);
  for (const { of, text, read } of differences.slice(0, mostShown)) console.log(`  ${of} | ${text} | ${read}`);
  return differences.length === 0;
}

function partsOf({ what, start, end }: Part): Part[] {
  const parts: Part[] = [];
  for (let at = start; at < end; at += partSize) parts.push({ what, start: at, end: Math.min(at + partSize, end) });
  return parts;
}

/** Lets each thread take the next part until there is none left. */
async function checkParts(parts: Part[]): Promise<Difference[]> {
  const differences: Difference[] = [];
  const threads = Array.from({ length: availableParallelism() }, () => {
    const worker = new Worker(new URL('worker.mjs', import.meta.url));
    return new Promise<unknown>((resolve, reject) => {
      const next = (): void => {
        const part = parts.shift();
        if (part) worker.postMessage(part);
        else resolve(worker.terminate());
      };
      worker.on('message', (found: Difference[]) => {
        differences.push(...found);
        next();
      });
      worker.on('error', reject);
      next();
    });
  });
  await Promise.all(threads);
  return differences;
}
