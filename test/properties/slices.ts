// Articles as they go wrong: slices of the fixtures, and of the texts of a folder, changed at random and read by both builds of the
// package. `npm run deep:slices [folder [cases]]`, a hundred thousand by default. No slice may make a reader throw or take longer
// than ten seconds, and what the ESM build and the CommonJS build find must be the same to the letter.
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { insertions, mutatedSlice, randomFrom } from './mutate.js';

type Library = typeof import('../../src/index.js');

/** Nothing of this length takes a hundredth of it, unless it hangs. */
const patience = 10_000;

const [folder, cases = '100000'] = process.argv.slice(2);
const texts = textsOf(folder);

// the process that reads says which case it is at, and this one watches it
if (process.send) await read(Number(cases), process.send.bind(process));
else watch();

function watch(): void {
  const reader = fork(fileURLToPath(import.meta.url), process.argv.slice(2), { execArgv: process.execArgv });
  let [at, seen] = [0, -1];
  reader.on('message', (message) => {
    at = message as number;
  });
  const timer = setInterval(() => {
    // nothing is read yet while the library loads
    if (at === seen && at > 0) {
      console.error(`case ${at} hangs: ${JSON.stringify(sliceOf(at))}`);
      reader.kill('SIGKILL');
    }
    seen = at;
  }, patience);
  reader.on('exit', (code) => {
    clearInterval(timer);
    process.exitCode = code ?? 1;
  });
}

async function read(count: number, tell: (at: number) => void): Promise<void> {
  const module = (await import(new URL('../../dist/index.js', import.meta.url).href)) as Library;
  const common = createRequire(import.meta.url)('../../dist/index.cjs') as Library;
  const hash = createHash('sha256');
  let mentions = 0;
  for (let at = 1; at <= count; at++) {
    tell(at);
    const text = sliceOf(at);
    try {
      const [one, other] = [everythingOf(module, text), everythingOf(common, text)];
      if (one !== other) throw new Error(`the builds do not agree: ${one}\n${other}`);
      mentions += module.findMentions(text).length;
      hash.update(one);
    } catch (error) {
      console.error(`case ${at}, ${JSON.stringify(text)}:`, error);
      process.exit(1);
    }
    // what was told is sent between cases
    if (at % 100 === 0) await new Promise(setImmediate);
  }
  console.log(`${count} slices of ${texts.length} texts, ${mentions} mentions, both builds agree; sha256 ${hash.digest('hex')}`);
  process.disconnect();
}

function sliceOf(at: number): string {
  const random = randomFrom(at);
  const slice = mutatedSlice(texts[random(texts.length)] as string, random, at % 10 ? 400 : 4000);
  // one in fifty is no slice but a word over and over
  return at % 50 ? slice : (insertions[random(insertions.length)] as string).repeat(random(400)) + slice;
}

/** All that a library says of a text, as one string. */
function everythingOf(library: Library, text: string): string {
  const mentions = library.findMentions(text, { reference: '2024-07-05' });
  const written = mentions.map(({ text: _, span: __, inferred: ___, ...value }) => library.formatValue(value as never));
  const parsed = [library.safeParseMoney(text), library.safeParseDate(text)].map((result) => (result.ok ? result.value : result.error.message));
  return JSON.stringify([mentions, written, parsed, library.parseSessionReport(text, { published: '2024-07-05' })]);
}

function textsOf(more: string | undefined): string[] {
  const fixtures = new URL('../../fixtures/', import.meta.url).pathname;
  return [fixtures, ...(more === undefined ? [] : [more])].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(`${root}/${name}`, 'utf8')),
  );
}
