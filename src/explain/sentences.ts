// What an explanation says in sentences: which words gave each field, and what no word gave.
import type { Inferred, Mention } from '../base/value.js';
import type { Part } from './part.js';

/** What is no field of the value but of its place, or goes without saying. */
const unsaid: ReadonlySet<string> = new Set(['kind', 'precision', 'text', 'span', 'inferred']);

/** For each field of the value the words that give it. */
export function saidOf(mention: Mention, parts: readonly Part[]): string[] {
  const sentences: string[] = [];
  for (const [field, value] of Object.entries(mention)) {
    if (unsaid.has(field)) continue;
    const words = parts.filter(({ fields }) => fields.includes(field)).map(({ text }) => `"${text}"`);
    if (words.length > 0) sentences.push(`${field} ${spell(value)} is said by ${listed(words)}`);
  }
  return sentences;
}

function spell(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, number]) => `${name} ${number}`)
    .join(' ');
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A sentence for each thing that the words do not say. */
export function inferredOf(mention: Mention): string[] {
  return (mention.inferred ?? []).map((what) => sentences[what](mention as unknown as Readonly<Record<string, string>>));
}

const sentences: Readonly<Record<Inferred, (value: Readonly<Record<string, string>>) => string>> = {
  currency: ({ currency }) => `currency ${currency} is inferred: the words around speak of money`,
  unit: ({ min }) =>
    `unit is inferred${min === undefined ? ': it is said once, where the figure went to' : ' for the lower end: it is said once, behind the upper one'}`,
  scale: ({ min, value, iso }) =>
    min === undefined
      ? `scale is inferred for ${value ?? iso}: it is said once, where the figure went to`
      : `scale is inferred for min ${min}: it is said once, at the upper end`,
  year: ({ start, end }) => `year ${years(start, end)} is inferred: the words around or the reference give it`,
  day: ({ start, end }) => `day is inferred: counted from the reference it is ${start === end ? start : `${start} to ${end}`}`,
};

/** The year of a span of days, or its two years. */
function years(start = '', end = ''): string {
  const [from, to] = [start.slice(0, -'-00-00'.length), end.slice(0, -'-00-00'.length)];
  return from === to ? from : `${from} to ${to}`;
}
