// The fixture articles: fixtures/reports/<slug>.txt is the text, <slug>.json the day it was published and its whole report but the
// mentions, <slug>.mentions.txt the text again with every mention marked in the notation of src/testing/notation.ts. They hold what
// is right. Where the library reads something else, known-failures.txt says so, under a reason:
//
//   slug - path    the report lacks what the expected one has there
//   slug + path    the report has something there that the text does not say
//   slug ~ path    the report has something else there
//
// So that a reader can compare them with the text, places are not offsets: evidence and the span of a warning are written as the
// text they cover, with " #2" behind it where that is the second place of these words in the article.
import { readdirSync, readFileSync } from 'node:fs';
import { type Mention, parseSessionReport, type SessionReport, type Span } from '../../src/index.js';
import { describeMention, readMarks } from '../../src/testing/notation.js';

export const folder = new URL('../../fixtures/reports/', import.meta.url);

export type Json = string | number | boolean | undefined | readonly Json[] | { readonly [key: string]: Json };

/** What the three files of an article hold. */
export interface Fixture {
  readonly slug: string;
  readonly text: string;
  readonly published: string;
  /** The report expected, as `describeReport` writes it. */
  readonly report: Json;
  readonly marked: string;
}

/** A line of known-failures.txt. */
export interface Failure {
  readonly reason: string;
  readonly line: string;
}

/** The articles by name. */
export const slugs: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt') && !name.endsWith('.mentions.txt') && name !== 'known-failures.txt')
  .map((name) => name.slice(0, -'.txt'.length))
  .sort();

export function readText(slug: string): string {
  return readFileSync(new URL(`${slug}.txt`, folder), 'utf8');
}

export function readFixture(slug: string): Fixture {
  const text = readText(slug);
  const { published, report } = JSON.parse(readFileSync(new URL(`${slug}.json`, folder), 'utf8')) as { published: string; report: Json };
  return { slug, text, published, report, marked: readFileSync(new URL(`${slug}.mentions.txt`, folder), 'utf8') };
}

export function readFailures(): Failure[] {
  const failures: Failure[] = [];
  let reason = '';
  for (const line of readFileSync(new URL('known-failures.txt', folder), 'utf8').split('\n')) {
    if (line.startsWith('## ')) reason = line.slice(3);
    else if (line && !line.startsWith('#')) failures.push({ reason, line });
  }
  return failures;
}

/** What the library reads of an article and what is expected, in the same form: the report, and the mentions as a list. */
export function bothOf({ text, published, report, marked }: Fixture): { readonly want: Json; readonly read: Json } {
  const found = parseSessionReport(text, { published });
  return {
    want: { ...(report as object), mentions: readMarks(marked).marks.map(({ header, start, end }) => describeMark(text, header, { start, end })) },
    read: {
      ...(describeReport(text, found) as object),
      mentions: found.mentions.map((mention) => describeMark(text, describeMention(mention as Mention), mention.span)),
    },
  };
}

/** A report without its mentions, with the words of the text in place of offsets. */
export function describeReport(text: string, { mentions, ...report }: SessionReport): Json {
  return withWords(text, report as unknown as Json);
}

function describeMark(text: string, header: string, span: Span): Json {
  return { text: wordsAt(text, span), header, ...span };
}

function withWords(text: string, json: Json): Json {
  if (isList(json)) return json.map((item) => withWords(text, item));
  if (!isRecord(json)) return json;
  const { start, end } = json;
  if (typeof start === 'number' && typeof end === 'number') return wordsAt(text, { start, end });
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, withWords(text, value)]));
}

/** The words of a place, and the how manieth place of them it is. */
function wordsAt(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  let nth = 1;
  for (let at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1)) nth++;
  return nth > 1 ? `${words} #${nth}` : words;
}

/**
 * Walks what is expected and what is read at once, and calls `keep` for each difference, as it stands in known-failures.txt. Gives
 * back what is read, but for the differences that `keep` says yes to: there it is what was expected.
 */
export function reconcile(want: Json, read: Json, keep: (difference: string) => boolean, path = ''): Json {
  if (isList(want) && isList(read) && [...want, ...read].every(isRecord)) return reconcileLists(want, read, keep, path);
  // a mark is right as a whole or wrong
  if (isRecord(want) && isRecord(read) && !('header' in want)) {
    const merged: Record<string, Json> = {};
    for (const key of [...Object.keys(read), ...Object.keys(want).filter((name) => !(name in read))]) {
      const here = path ? `${path}/${key}` : key;
      if (key in want && key in read) merged[key] = reconcile(want[key], read[key], keep, here);
      else if (key in read ? !keep(`+ ${here}`) : keep(`- ${here}`)) merged[key] = key in read ? read[key] : want[key];
    }
    return merged;
  }
  return JSON.stringify(want) === JSON.stringify(read) || !keep(`~ ${path}`) ? read : want;
}

/** Lists of objects are compared by their items, each with the one that is most like it. */
function reconcileLists(want: readonly Json[], read: readonly Json[], keep: (difference: string) => boolean, path: string): Json[] {
  const partners = pairUp(want, read);
  const names = labelAll(want);
  const extra = labelAll(read.filter((_, j) => !partners.includes(j)));
  const order = partners.filter((j) => j !== undefined);
  if (order.some((j, i) => i > 0 && j < (order[i - 1] as number))) keep(`~ ${path} order`);
  const placed: { readonly at: number; readonly item: Json }[] = [];
  let last = -1;
  want.forEach((item, i) => {
    const j = partners[i];
    const here = `${path}/${names[i]}`;
    if (j !== undefined) {
      placed.push({ at: j, item: reconcile(item, read[j], keep, here) });
      last = j;
    } else if (keep(`- ${here}`)) placed.push({ at: last, item });
  });
  read.forEach((item, j) => {
    if (!partners.includes(j) && !keep(`+ ${path}/${extra.shift()}`)) placed.push({ at: j, item });
  });
  return placed.sort((a, b) => a.at - b.at).map(({ item }) => item);
}

/** For each item of one list the index of its like in the other; the most alike find each other first. */
function pairUp(want: readonly Json[], read: readonly Json[]): (number | undefined)[] {
  const partners: (number | undefined)[] = want.map(() => undefined);
  const pairs = want.flatMap((one, i) => read.map((other, j) => ({ i, j, likeness: likenessOf(one, other) })));
  for (const { i, j } of pairs.filter(({ likeness }) => likeness >= telling).sort((a, b) => b.likeness - a.likeness)) {
    if (partners[i] === undefined && !partners.includes(j)) partners[i] = j;
  }
  return partners;
}

/** One of the fields that tell an item from its neighbours weighs more than all others. */
const telling = 20;
const tellingFields: ReadonlySet<string> = new Set([
  'name',
  'value',
  'person',
  'text',
  'title',
  'number',
  'type',
  'subject',
  'evidence',
  'relation',
  'percent',
  'code',
  'start',
  'end',
]);

function likenessOf(one: Json, other: Json): number {
  if (!isRecord(one) || !isRecord(other)) return 0;
  const same = Object.keys(one).filter((key) => key in other && JSON.stringify(one[key]) === JSON.stringify(other[key]));
  return same.reduce((sum, key) => sum + (tellingFields.has(key) ? telling : 1), 0);
}

/** A short name for each item of a list, no two the same. */
function labelAll(items: readonly Json[]): string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const label = labelOf(item as Readonly<Record<string, Json>>);
    const nth = (seen.get(label) ?? 0) + 1;
    seen.set(label, nth);
    return nth > 1 ? `${label} #${nth}` : label;
  });
}

function labelOf({ name, value, person, title, text, subject, type, relation, base, code, evidence, span }: Readonly<Record<string, Json>>): string {
  const heading = [name, person, title, text, subject, type, code].find((words) => typeof words === 'string');
  const figure = isRecord(value) ? [value['value'] ?? `${value['min'] ?? ''}..${value['max'] ?? ''}`] : [];
  const words = [...(heading ? [String(heading).slice(0, 50).trim()] : []), ...figure, ...(relation ? [relation, base] : []), ...(code ? [span] : [])];
  return (words.join(' ') || String(evidence)).replaceAll('\n', ' ');
}

function isRecord(json: Json): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && !isList(json);
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}
