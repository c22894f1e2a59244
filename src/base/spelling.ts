// Words that are spelled in two ways: schoolbooks write i at the end of an open syllable (Quyết định 240/QĐ of the Ministry of Education, 1984), the press
// goes on writing y. A table has a word in one of its spellings, and is read in both.

/** The letters that stand for one another, in pairs. */
const twins = 'yiýíỳìỷỉỹĩỵị';
/** One consonant or qu, and behind it one of them: ký, kí; bác sĩ, bác sỹ; quý, quí. */
const twoSpellings = /^(?:[hklmst]|qu)[yiýíỳìỷỉỹĩỵị]$/u;

/** The other spelling of a word; undefined for nearly all words, which have one. */
export function otherSpelling(word: string): string | undefined {
  return twoSpellings.test(word) ? word.slice(0, -1) + twins.charAt(twins.indexOf(word.slice(-1)) ^ 1) : undefined;
}
