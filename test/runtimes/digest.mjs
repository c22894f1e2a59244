// What every runtime does: it reads all articles in each way and takes one sum over all that was found. Nothing in here but what
// the language and the web platform have, so that the same lines run everywhere.

/** The sha256 of what `kyhop` finds in the articles, in hexadecimal digits; an article has a `text` and, where known, a `published` day. */
export async function digestOf({ findMentions, parseSessionReport }, articles) {
  const lines = articles.flatMap(({ text, published = '2024-12-19' }) => [
    findMentions(text),
    findMentions(text, { reference: published }),
    parseSessionReport(text),
    parseSessionReport(text, { published }),
  ]);
  const bytes = new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
