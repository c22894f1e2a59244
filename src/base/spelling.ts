// Words that are spelled in two ways: schoolbooks write i at the end of an open syllable (Quyết định 240/QĐ of the Ministry of Education, 1984), the press
// goes on writing y. A table has a word in one of its spellings, and is read in both.

/** One consonant or qu, and behind it y or i: ký, kí; bác sĩ, bác sỹ; quý, quí. Both are written, and mean the same. */
const twoSpellings = /^(?:[hklmst]|qu)[yýỳỷỹỵiíìỉĩị]$/u;
const spellings = ['yýỳỷỹỵ', 'iíìỉĩị'] as const;

/** The other spelling of a word; undefined for nearly all words, which have one. */
export function otherSpelling(word: string): string | undefined {
  if (word.length > 3 || !twoSpellings.test(word)) return undefined;
  const end = word.length - 1;
  const last = word.charAt(end);
  const [ys, is] = spellings;
  const at = ys.indexOf(last);
  return word.slice(0, end) + (at < 0 ? ys.charAt(is.indexOf(last)) : is.charAt(at));
}
