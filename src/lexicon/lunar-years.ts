// The sixty years of the lunar calendar (can chi): "năm Giáp Thìn". A day that is said to be of one is a lunar day.
import type { Lexicon } from './entry.js';

/** Heavenly stems (thiên can) and earthly branches (địa chi), in their order; behind a slash the other spelling of some. The cat is mẹo in the south. */
const stems = 'giáp ất bính đinh mậu kỷ/kỉ canh tân nhâm quý/quí';
const branches = 'tý/tí sửu dần mão/mẹo thìn tỵ/tị ngọ mùi thân dậu tuất hợi';

/** "năm" and the two words of a year, each year in all its spellings. */
export function lunarYears(): Lexicon<'mark'> {
  const stem = stems.split(' ');
  const branch = branches.split(' ');
  const years: [phrase: string, mark: 'mark'][] = [];
  for (let year = 0; year < stem.length * 6; year++) {
    for (const first of spellings(stem, year)) for (const second of spellings(branch, year)) years.push([`năm ${first} ${second}`, 'mark']);
  }
  return Object.fromEntries(years);
}

function spellings(cycle: readonly string[], year: number): string[] {
  return (cycle[year % cycle.length] as string).split('/');
}
