// Two other packages write the same numbers. Where they write something else than spellNumeral, or something that
// parseNumeral reads as another number, fixtures/writers.txt has the line and the reason; nowhere else may they differ.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { toCardinal } from 'n2words/vi-VN';
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { describe, expect, test } from 'vitest';
import { type Numeral, type SafeParse, type SpellOptions, safeParseNumeral, spellNumeral } from '../../src/index.js';

const config = new ReadingConfig();
config.unit = []; // "đơn vị" after every number

interface Writer {
  readonly name: string;
  readonly write: (decimal: string) => string;
  /** The usage that comes nearest to its own. */
  readonly usage: SpellOptions;
}

const writers: readonly Writer[] = [
  { name: 'read-vietnamese-number', write: (decimal) => doReadNumber(decimal, config), usage: { gap: 'lẻ', billion: 'tỉ' } },
  { name: 'n2words', write: (decimal) => toCardinal(decimal), usage: { gap: 'lẻ', four: 'bốn' } },
];

/** One number for each place where usage or arithmetic could go either way. */
const numbers = `
  0 1 4 5 10 11 14 15 20 21 24 25 34 55 99 100 101 104 105 110 111 114 115 121 124 205 999
  1000 1001 1005 1010 1015 1024 1100 1105 2000 10000 10005 21000 100000 100005 100100 204000
  1000000 1000001 1000100 1001000 1010000 1100000 24000000 1000000000 1000000005 1000001000 1001000000
  1234567890 1000000000000 1005000000000 34550889000000 1000000000000000 345678901000000000
  1000000000000000000 1000000000000000005 1000001000000000000000000 123456789012345678901234567890
  1000000000000000000000000000000000000 -1 -24 -1005 0.5 3.14 0.05 -2.05 12.345 1.001 2.0105 0.123456 7.24
`
  .trim()
  .split(/\s+/u);

function isRead(result: SafeParse<Numeral>, decimal: string): boolean {
  return result.ok && 'value' in result.value && result.value.value === decimal;
}

/** The fixture's line for a number; undefined where both ways agree. */
function differenceOf({ name, write, usage }: Writer, decimal: string): string | undefined {
  const text = write(decimal);
  const result = safeParseNumeral(text);
  const read = result.ok && 'value' in result.value ? result.value.value : 'nothing';
  if (read !== decimal) return `${name} ${decimal}: ${text} → ${read}`;
  return text === spellNumeral(decimal, usage) ? undefined : `${name} ${decimal}: ${text}`;
}

/** Groups with a blank line between: a reason in comment lines, then the lines it is the reason for. */
const groups = readFileSync(new URL('../../fixtures/writers.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map((group) => group.split('\n'));
const listed = groups.flat().filter((line) => !line.startsWith('#'));

describe('fixtures/writers.txt', () => {
  const found = writers.flatMap((writer) => numbers.flatMap((decimal) => differenceOf(writer, decimal) ?? []));

  test('explains every difference', () => {
    expect(found.filter((line) => !listed.includes(line))).toEqual([]);
  });

  test('has no line that is no difference any more', () => {
    expect(listed.filter((line) => !found.includes(line))).toEqual([]);
  });

  test('gives a reason for each group of lines', () => {
    expect(groups.filter(([first = '']) => !first.startsWith('# '))).toEqual([]);
  });
});

describe('where no line says otherwise', () => {
  const wholes = (most: bigint) => fc.bigInt({ min: 0n, max: most }).map(String);

  test('read-vietnamese-number writes whole numbers below 10^18 as spellNumeral does', () => {
    fc.assert(
      fc.property(wholes(10n ** 18n - 1n), (decimal) => {
        expect(differenceOf(writers[0] as Writer, decimal)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('n2words writes whole numbers below 10^15 so that they are read as they are', () => {
    fc.assert(
      fc.property(wholes(10n ** 15n - 1n), (decimal) => {
        expect(isRead(safeParseNumeral(toCardinal(decimal)), decimal)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('both are read, number by number, to 2,000', () => {
    const unread = Array.from({ length: 2001 }, (_, i) => String(i)).flatMap((decimal) =>
      writers.map(({ write }) => [decimal, safeParseNumeral(write(decimal))] as const).filter(([, read]) => !isRead(read, decimal)),
    );
    expect(unread).toEqual([]);
  });
});
