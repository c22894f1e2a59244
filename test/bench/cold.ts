// What does a program pay before it has read anything? A fresh process imports a package and ends; what a process that imports
// nothing takes is subtracted. Then, in fresh processes too, how long the first call takes: the lexicon is compiled in it, and
// no code is optimized yet.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { medianOf } from './clock.js';
import { published } from './library.js';

const runs = 15;
const root = fileURLToPath(new URL('../../', import.meta.url));
const sentence = 'Sáng 10/12, HĐND tỉnh khai mạc kỳ họp thứ 5; thu ngân sách đạt 34.550 tỷ 889 triệu đồng, tăng 3% so với cùng kỳ.';

/** What each process runs, as words of node. */
const esm = ['--input-type=module', '--eval'];
const commonJs = ['--input-type=commonjs', '--eval'];
const starts = {
  'bare ESM': [...esm, ''],
  'bare CommonJS': [...commonJs, ''],
  'kyhop, ESM': [...esm, 'import "./dist/index.js"'],
  'kyhop, CommonJS': [...commonJs, 'require("./dist/index.cjs")'],
  'chrono-node, ESM': [...esm, 'import "chrono-node"'],
  'chrono-node, CommonJS': [...commonJs, 'require("chrono-node")'],
  'chrono-node/vi, ESM': [...esm, 'import "chrono-node/vi"'],
  'chrono-node/vi, CommonJS': [...commonJs, 'require("chrono-node/vi")'],
} as const;

const calls = {
  findMentions: ['import { findMentions as read } from "./dist/index.js"', 'read(text).length'],
  parseSessionReport: ['import { parseSessionReport as read } from "./dist/index.js"', `read(text, { published: '${published}' }).mentions.length`],
  'chrono.vi.parse': ['import { parse as read } from "chrono-node/vi"', `read(text, new Date('${published}')).length`],
} as const;

timeStarts();
timeCalls();

function timeStarts(): void {
  const laps = Object.values(starts).map((): number[] => []);
  for (let i = 0; i < runs; i++) {
    Object.values(starts).forEach((words, index) => {
      const begun = performance.now();
      run(words);
      laps[index]?.push(performance.now() - begun);
    });
  }
  console.log(`cold import, ms, ${runs} processes each`);
  console.log(`${''.padEnd(26)} median  beyond bare Node (of the least)`);
  const names = Object.keys(starts);
  const [medians, mins] = [laps.map(medianOf), laps.map((lap) => Math.min(...lap))];
  names.forEach((name, index) => {
    const bare = names.indexOf(name.endsWith('ESM') ? 'bare ESM' : 'bare CommonJS');
    const beyond = (of: readonly number[]): string => ((of[index] as number) - (of[bare] as number)).toFixed(1);
    console.log(`${name.padEnd(26)} ${(medians[index] as number).toFixed(1).padStart(6)}  ${beyond(medians).padStart(16)} (${beyond(mins)})`);
  });
}

/** The clock is that of the process, so importing is not in it; the second call is on the same text. */
function timeCalls(): void {
  console.log(`first calls on "${sentence}", median of ${runs} processes each`);
  for (const [name, [load, call]] of Object.entries(calls)) {
    const script = `${load};
      const text = ${JSON.stringify(sentence)};
      const laps = [];
      for (let i = 0; i < 2; i++) {
        const begun = performance.now();
        if (${call} === 0) throw new Error('nothing was read');
        laps.push(performance.now() - begun);
      }
      console.log(laps.join(' '));`;
    const laps = Array.from({ length: runs }, () =>
      run([...esm, script])
        .split(' ')
        .map(Number),
    );
    const [first, second] = [0, 1].map((index) => {
      const those = laps.map((lap) => lap[index] as number);
      return `${medianOf(those).toFixed(2)} ms (least ${Math.min(...those).toFixed(2)})`;
    });
    console.log(`${name.padEnd(26)} ${first}, the second call ${second}`);
  }
}

function run(words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
