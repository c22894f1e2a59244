// `npm run fixtures` writes the expected files of fixtures/reports anew from what the library reads, so that a change of the
// library is reviewed as a diff. What known-failures.txt lists stays as it is, for there the expected file is right and the library
// is not; a line of it that holds no longer is struck off. Nothing else writes these files.
//
// To add an article: put its text into <slug>.txt and `{ "published": "2024-07-12" }` into <slug>.json, run this, and read the
// result sentence by sentence against the text. What is wrong there, mend by hand in the .json or the .mentions.txt; then
// `npm run fixtures -- --list` prints the lines for known-failures.txt, and writes nothing.
//
// The schemas in fixtures/schema and the conformance set in fixtures/conformance are written anew as well.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { writeConformance } from './conformance/set.js';
import { print } from './print.js';
import { bothOf, type Fixture, folder, type Json, readFailures, readFixture, readText, reconcile, slugs } from './report/fixture.js';
import { writeSchemas } from './schema/files.js';

const list = process.argv.includes('--list');
const listed = new Set(readFailures().map(({ line }) => line));
/** Each line of known-failures.txt that still holds, as it reads from now on: its path goes by the expected file. */
const held = new Map<string, string>();
for (const slug of slugs) {
  const fixture = load(slug);
  const { want, read } = bothOf(fixture);
  const before: string[] = [];
  const merged = reconcile(want, read, (difference) => {
    const line = `${slug} ${difference}`;
    if (listed.has(line)) before.push(line);
    else if (list) console.log(line);
    return listed.has(line);
  });
  const now: string[] = [];
  reconcile(merged, read, (difference) => now.push(`${slug} ${difference}`) > 0);
  const renamed = now.filter((line) => !before.includes(line));
  for (const line of before) held.set(line, now.includes(line) ? line : (renamed.shift() ?? line));
  if (!list) write(fixture, merged as unknown as Merged);
}
if (!list) {
  updateFailures();
  writeSchemas();
  writeConformance();
}

interface Merged {
  readonly [field: string]: Json;
  readonly mentions: readonly { readonly header: string; readonly start: number; readonly end: number }[];
}

/** A fixture, of which all but the text and the day may still be missing. */
function load(slug: string): Fixture {
  if (existsSync(new URL(`${slug}.mentions.txt`, folder))) return readFixture(slug);
  const { published } = JSON.parse(readFileSync(new URL(`${slug}.json`, folder), 'utf8')) as { published: string };
  return { slug, published, text: readText(slug), report: {}, marked: readText(slug) };
}

function write({ slug, text, published }: Fixture, { mentions, ...report }: Merged): void {
  writeFileSync(new URL(`${slug}.json`, folder), `${print({ published, report })}\n`);
  let marked = '';
  let at = 0;
  for (const { header, start, end } of [...mentions].sort((a, b) => a.start - b.start)) {
    marked += `${text.slice(at, start)}{${header}: ${text.slice(start, end)}}`;
    at = end;
  }
  writeFileSync(new URL(`${slug}.mentions.txt`, folder), marked + text.slice(at));
}

/** Strikes off what no longer holds, and the reasons that are left with nothing. */
function updateFailures(): void {
  const file = new URL('known-failures.txt', folder);
  const groups = readFileSync(file, 'utf8')
    .split(/^(?=## )/mu)
    .map((group) => group.split('\n').flatMap((line) => (listed.has(line) ? (held.get(line) ?? []) : line)));
  const kept = groups.filter((group, i) => i === 0 || group.slice(1).some(Boolean));
  writeFileSync(file, kept.map((group) => group.join('\n')).join(''));
  for (const line of listed) if (held.get(line) !== line) console.log(held.has(line) ? `renamed: ${line} -> ${held.get(line)}` : `struck off: ${line}`);
}
