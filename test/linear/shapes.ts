// How stretches of text are laid out so that a reader which looks over one of them again for every piece of another would need more
// than linear time: one behind the other, in turn, under a heading, in brackets and quotation marks that do not close.

/** A stretch of any length. */
export type Stretch = (length: number) => string;

/** A text of three stretches, each of the length that it is given. */
type Shape = (a: Stretch, b: Stretch, c: Stretch, length: number) => string;

/** One after the other, each as long, with something between. */
function row(between: string, ...stretches: readonly Stretch[]): (length: number) => string {
  return (length) => stretches.map((stretch) => stretch(Math.floor(length / stretches.length))).join(between);
}

/** So much of a stretch that it is said once, or a few times. */
const once = 48;

/** Two stretches in turn, a little of each. */
function inTurn(a: Stretch, b: Stretch, between: string): Stretch {
  return (length) => {
    const parts: string[] = [];
    for (let total = 0; total < length; total += 2 * once) parts.push(a(once), between, b(once), between);
    return parts.join('');
  };
}

export const shapes: Readonly<Record<string, Shape>> = {
  alone: (a, _b, _c, length) => a(length),
  run: (a, b, c, length) => row(' ', a, b, c)(length),
  clauses: (a, b, _, length) => row(', ', a, b)(length),
  sentences: (a, b, c, length) => row('. Rồi ', a, b, c)(length),
  paragraphs: (a, b, _, length) => row('.\n', a, b)(length),
  opened: (a, b, _, length) => `${a(once)} ${b(length)}`,
  closed: (a, b, _, length) => `${b(length)} ${a(once)}.`,
  between: (a, b, c, length) => `${a(once)} ${b(length)} ${c(once)}`,
  openedSentences: (a, b, c, length) => `${a(once)} ${b(length >> 1)}. ${c(length >> 1)}`,
  openedTwo: (a, b, c, length) => `${a(once)}${b(length >> 1)}${c(length >> 1)}`,
  openedClauses: (a, b, c, length) => `${a(once)}, ${row(', ', b, c)(length)}`,
  openedBrackets: (a, b, c, length) => `${a(once)}, ${b(length >> 1)} (${inTurn(c, c, ') (')(length >> 1)}`,
  turns: (a, b, c, length) => `${inTurn(a, b, ', ')(length >> 1)}. ${c(length >> 1)}`,
  turnsOfSentences: (a, b, c, length) => `${inTurn(a, b, '. ')(length >> 1)}\n${c(length >> 1)}`,
  turnsOfLines: (a, b, c, length) => inTurn(a, b, '\n')(length >> 1) + inTurn(b, c, '\n')(length >> 1),
  twice: (a, b, c, length) => row('. ', a, b, a, c)(length),
  heading: (a, b, _, length) => `${a(once)}:\n- ${inTurn(b, b, ';\n- ')(length)}`,
  headings: (a, b, _, length) => inTurn(a, b, ':\n- ')(length),
  headedSentence: (a, b, _, length) => `${row(': ', a, b)(length)}.`,
  quoted: (a, b, c, length) => `“${row('. “', a, b, c)(length)}`,
  quotes: (a, b, c, length) => `${inTurn(a, b, '” “')(length >> 1)}, ${c(length >> 1)}`,
  bracket: (a, b, _, length) => `${row(' (', a, b)(length)}`,
  brackets: (a, b, c, length) => `${inTurn(a, b, ') (')(length >> 1)}. ${c(length >> 1)}`,
  nested: (a, b, _, length) => `${inTurn(a, a, ' (')(length >> 1)} ${inTurn(b, b, ') ')(length >> 1)}`,
};
