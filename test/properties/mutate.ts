// Texts as they go wrong on their way: a slice of a text with some of it left out, said twice, swapped, overwritten or put into
// another normalization. Which one is a pure function of a text and some numbers, so that a case can be named by these alone.

/** What is put into a text: words that values are read by, signs, and what keyboards, scrapers and other scripts leave behind. */
export const insertions: readonly string[] =
  '1|05|2024|34.550|1.200,5|0,25|-4|½|từ |đến |-|–|/|.|,|%|(|)|;|:|"|“|”|\n|\r\n|\t|khoảng |hơn |không quá | trở lên|tỷ |triệu |đồng|USD|ha|ngày |tháng |năm |quý |I|XV|giờ |h|thứ |khóa |kỳ họp |và |so với |cùng kỳ |hôm qua|HĐND|ông |👍🏽|\ud800|\udc00|\u0301|\u200b|\u00a0|\ufeff|\u2028|hoà|uỷ ban|１２|tỉ|ð|а|{|}|\\|</p>|&nbsp;|__proto__|\u0000'.split(
    '|',
  );

export type Random = (below: number) => number;

/** Numbers from a seed (mulberry32): the same for everyone who names it. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** A slice of a text of at most so many units, changed in up to six places. */
export function mutatedSlice(text: string, random: Random, longest = 2000): string {
  const start = random(text.length + 1);
  let slice = text.slice(start, start + random(longest));
  for (let edits = random(7); edits > 0; edits--) slice = (changes[random(changes.length)] as Change)(slice, random);
  return slice;
}

type Change = (text: string, random: Random) => string;

const changes: readonly Change[] = [
  (text, random) => replaced(text, random, () => ''),
  (text, random) => replaced(text, random, (piece) => piece + piece),
  (text, random) => replaced(text, random, (piece) => piece.toUpperCase()),
  (text, random) => replaced(text, random, (piece) => piece.normalize('NFD')),
  (text, random) => replaced(text, random, (piece) => [...piece].reverse().join('')),
  (text, random) => replaced(text, random, (piece) => piece.replaceAll(' ', '')),
  (text, random) => replaced(text, random, (piece) => piece.replaceAll(/\d/gu, () => String(random(10)))),
  (text, random) => {
    const at = random(text.length + 1);
    return text.slice(0, at) + (insertions[random(insertions.length)] as string) + text.slice(at);
  },
  (text, random) => {
    const at = random(text.length + 1);
    return text.slice(at) + text.slice(0, at);
  },
];

/** A piece of up to forty units replaced. */
function replaced(text: string, random: Random, change: (piece: string) => string): string {
  const start = random(text.length + 1);
  const end = start + random(41);
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
}
