// The sixty years of the lunar calendar (can chi): "năm Giáp Thìn". A day that is said to be of one is a lunar day.
import type { Lexicon } from './entry.js';

/** Heavenly stems (thiên can) and earthly branches (địa chi), in their order. */
const stems = 'giáp ất bính đinh mậu kỷ canh tân nhâm quý'.split(' ');
const branches = 'tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi'.split(' ');

/** The other spelling of some: quí, kỉ, tí, tị; the year of the cat is mẹo in the south. */
const otherSpellings: Readonly<Record<string, string>> = { quý: 'quí', kỷ: 'kỉ', tý: 'tí', tỵ: 'tị', mão: 'mẹo' };

/** "năm" and the two words of a year, each year in all its spellings. */
export function lunarYears(): Lexicon<'mark'> {
  const years: Record<string, 'mark'> = {};
  for (let year = 0; year < stems.length * 6; year++) {
    for (const stem of spellings(stems[year % stems.length] as string)) {
      for (const branch of spellings(branches[year % branches.length] as string)) years[`năm ${stem} ${branch}`] = 'mark';
    }
  }
  return years;
}

function spellings(word: string): string[] {
  const other = otherSpellings[word];
  return other === undefined ? [word] : [word, other];
}
