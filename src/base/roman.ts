// Roman numerals.

const steps: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** The longest below 4000 is MMMDCCCLXXXVIII. */
const longest = 15;

export function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [step, letters] of steps) {
    for (; rest >= step; rest -= step) text += letters;
  }
  return text;
}

/** The value of a well-formed Roman numeral in capitals; 0 for any other text. */
export function fromRoman(text: string): number {
  if (text.length > longest) return 0;
  let value = 0;
  let at = 0;
  for (const [step, letters] of steps) {
    for (; text.startsWith(letters, at); at += letters.length) value += step;
  }
  return at === text.length && toRoman(value) === text ? value : 0;
}
