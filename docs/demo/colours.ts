// One colour a kind of value, in the codes every terminal knows.
import type { Kind } from '../../src/index.js';

const reset = '\u001b[0m';

const codes: Readonly<Record<Kind, string>> = {
  money: '1;32',
  percent: '1;33',
  quantity: '1;36',
  numeral: '1;37',
  ratio: '1;34',
  ordinal: '35',
  date: '1;35',
  period: '4;35',
  time: '4;34',
  duration: '4;36',
};

export const kinds: readonly Kind[] = Object.keys(codes) as Kind[];

/** Text as a terminal shows it in the colour of a kind. */
export function paint(text: string, kind: Kind): string {
  return `\u001b[${codes[kind]}m${text}${reset}`;
}

export function bold(text: string): string {
  return `\u001b[1m${text}${reset}`;
}

/** Colours go to terminals alone, and never where NO_COLOR is set to anything (https://no-color.org). */
export function wantsColours(stream: { readonly isTTY?: boolean }, environment: Readonly<Record<string, string | undefined>>): boolean {
  return stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
}
