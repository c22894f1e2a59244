// Does memory stay flat while articles stream through? Each is made when its turn comes and dropped with what was read from it,
// so whatever resident memory gains from one tenth of the stream to the next was kept by the library or by the engine for it.
import { corporaOf, streamOf } from './articles.js';
import { kyhop, published } from './library.js';
import { readOptions } from './options.js';

const { findMentions, parseSessionReport } = kyhop;
const { articles: folder, megabytes } = readOptions(process.argv.slice(2));
const corpus = { name: 'all', texts: corporaOf(folder).flatMap(({ texts }) => texts) };
const tenths = 10;

console.log(`Node ${process.versions.node}; resident memory in MB, at the start ${resident().toFixed(0)}`);
stream('findMentions', (text) => findMentions(text).length);
stream('parseSessionReport', (text) => parseSessionReport(text, { published }).mentions.length);

function stream(name: string, read: (text: string) => number): void {
  const articles = streamOf(corpus);
  const start = performance.now();
  const marks: number[] = [];
  let [bytes, count, mentions] = [0, 0, 0];
  for (let tenth = 1; tenth <= tenths; tenth++) {
    while (bytes < (megabytes * 1e6 * tenth) / tenths) {
      const text = articles.next().value;
      bytes += Buffer.byteLength(text);
      count++;
      mentions += read(text);
    }
    marks.push(resident());
  }
  const seconds = (performance.now() - start) / 1e3;
  console.log(`${name}: ${(bytes / 1e6).toFixed(0)} MB, ${count} articles, ${mentions} mentions, ${seconds.toFixed(0)} s`);
  console.log(`  after each tenth: ${marks.map((mark) => mark.toFixed(0)).join(' ')}`);
  const [first = Number.NaN, last = Number.NaN] = [marks[0], marks.at(-1)];
  console.log(`  from the first tenth to the last: ${last < first ? '' : '+'}${(last - first).toFixed(1)}, at most ${Math.max(...marks).toFixed(0)}`);
}

function resident(): number {
  return process.memoryUsage.rss() / 1e6;
}
