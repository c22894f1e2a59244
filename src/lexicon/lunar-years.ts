// The sixty years of the lunar calendar (can chi): "năm Giáp Thìn". A day that is said to be of one is a lunar day.
import type { Lexicon } from './entry.js';

/** Heavenly stems (thiên can) and earthly branches (địa chi), in their order. The cat is mẹo in the south. */
const stems = 'giáp ất bính đinh mậu kỷ canh tân nhâm quý';
const branches = 'tý sửu dần mão/mẹo thìn tỵ ngọ mùi thân dậu tuất hợi';

/** "năm" and the two words of a year, the year of the cat by both its names. */
export function lunarYears(): Lexicon<'mark'> {
  const stem = stems.split(' ');
  const branch = branches.split(' ');
  const years: [phrase: string, mark: 'mark'][] = [];
  for (let year = 0; year < stem.length * 6; year++) {
    for (const second of (branch[year % branch.length] as string).split('/')) years.push([`năm ${stem[year % stem.length]} ${second}`, 'mark']);
  }
  return Object.fromEntries(years);
}
