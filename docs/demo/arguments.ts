// What the demo was asked to do, from the words after `npm run demo --`.

/** `-` stands for standard input; an absent file for "whatever is at hand". */
export interface Arguments {
  readonly file?: string;
  readonly published?: string;
  readonly json: boolean;
  readonly help: boolean;
}

/** The user asked for something that cannot be done; the message says what, in one line. */
export class UsageError extends Error {}

export const help = `Reads a Vietnamese article and shows what kyhop found in it.

  npm run demo                          the article that comes with the project
  npm run demo -- FILE                  an article of yours, UTF-8 text
  npm run demo -- -                     standard input, to its end
  some-command | npm run demo           the same, where something comes down the pipe

  --json              only the report, as JSON (add npm's own --silent for JSON and nothing else)
  --published DATE    the day the article came out, YYYY-MM-DD, for dates that name no year
  --help              this

Colours are for terminals; NO_COLOR turns them off.
`;

export function readArguments(words: readonly string[]): Arguments {
  let file: string | undefined;
  let published: string | undefined;
  let json = false;
  let wantsHelp = false;
  let onlyFiles = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (onlyFiles || word === '-' || !word.startsWith('-')) {
      if (file !== undefined) throw new UsageError(`one file at a time, and there are two: ${file} and ${word}`);
      file = word;
    } else if (word === '--') {
      onlyFiles = true;
    } else if (word === '--json') {
      json = true;
    } else if (word === '--help' || word === '-h') {
      wantsHelp = true;
    } else if (word === '--published') {
      published = readDay(words[++at]);
    } else {
      throw new UsageError(`there is no option ${word}; --help lists those there are`);
    }
  }
  return { ...(file === undefined ? {} : { file }), ...(published === undefined ? {} : { published }), json, help: wantsHelp };
}

function readDay(word: string | undefined): string {
  const day = word === undefined ? Number.NaN : Date.parse(`${word}T00:00:00Z`);
  if (word === undefined || Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== word) {
    throw new UsageError(`--published takes a day as YYYY-MM-DD, not ${word ?? 'nothing'}`);
  }
  return word;
}
