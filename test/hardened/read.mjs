// What the package makes of the fixtures, as one sha256 over what is found and one over what else is made of it. The package alone runs
// between `pollute` and `clean`: what node does with its results is done when Object.prototype is as it was.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const fixtures = new URL('../../fixtures/', import.meta.url);

const texts = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(name, fixtures), 'utf8'));

const conformance = JSON.parse(readFileSync(new URL('conformance/v1.json', fixtures), 'utf8')).read.map(({ text }) => text);

/** Both sums, of what the entries of the package make while Object.prototype is polluted. */
export function read({ index, report, schema, testing }, pollute = () => undefined, clean) {
  const lines = texts.map((text) => text.split('\n').map((line) => [line, line.normalize('NFD')]));
  pollute();
  let found;
  let made;
  try {
    found = find(index, lines);
    made = [...exported(report, schema, found), ...parsed(index), ...retold(index, testing, schema, found)];
  } finally {
    clean();
  }
  return [sum(found), sum(made)];
}

function find({ findMentions, formatValue, parseSessionReport }, lines) {
  const found = [];
  texts.forEach((text, i) => {
    found.push(parseSessionReport(text, { published: '2024-12-19' }));
    for (const [line, decomposed] of lines[i]) {
      const mentions = findMentions(line);
      found.push(mentions);
      for (const mention of mentions) found.push(formatValue(valueOf(mention)));
      found.push(findMentions(decomposed, { reference: '2024-07-05' }));
    }
  });
  return found;
}

/** A mention without its place, and without what it may inherit. */
function valueOf(mention) {
  const value = { ...mention };
  for (const name of ['text', 'span', 'inferred']) delete value[name];
  return value;
}

const reportsOf = (found) => found.filter((item) => typeof item === 'object' && !Array.isArray(item));

/** The first mention of each phrase. */
function mentionsOf(found) {
  const first = new Map();
  for (const mention of found.filter(Array.isArray).flat()) if (!first.has(mention.text)) first.set(mention.text, mention);
  return [...first.values()];
}

/** Reports in each of their other forms. */
function exported({ toCsv, toMarkdown, toPopolo, toRows, toWebAnnotation }, { sessionReportValidator }, found) {
  return reportsOf(found).flatMap((report, i) => {
    const rows = toRows(report, { text: texts[i] });
    const pages = [toMarkdown(report), toMarkdown(report, { language: 'en', text: texts[i] })];
    const others = [toPopolo(report), toWebAnnotation(report, texts[i], { source: 'https://vi.du/bai' })];
    return [rows, toCsv(rows), ...pages, ...others, sessionReportValidator['~standard'].validate(report)];
  });
}

/** Texts read by each of the ten functions, most of which say why it is none. */
function parsed(index) {
  const functions = Object.keys(index)
    .filter((name) => name.startsWith('safeParse'))
    .map((name) => index[name]);
  return conformance.flatMap((text) =>
    functions.map((parse) => {
      const result = parse(text);
      return result.ok ? result.value : `${result.error.message} ${result.error.span.start}`;
    }),
  );
}

/** Each mention explained, drawn, judged, described and spelled in all ways. */
function retold({ excerpt, explain }, { describeMention, matchers, spellingsOf }, { mentionValidator }, found) {
  return mentionsOf(found).flatMap((mention) => {
    const { text } = mention;
    const value = valueOf(mention);
    const judged = mentionValidator['~standard'].validate(mention);
    const spelled = [describeMention(mention), spellingsOf(value), matchers.toHold(text, [value]).message()];
    return [explain(mention), excerpt(text, { start: 0, end: 2 }, { around: 3 }), judged, ...spelled];
  });
}

function sum(all) {
  const hash = createHash('sha256');
  for (const item of all) hash.update(`${JSON.stringify(item)}\n`);
  return hash.digest('hex');
}
