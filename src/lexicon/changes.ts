// Changes of a figure (tăng, giảm), as a check on the figures beside them needs them: bare verbs and the levels between.
import type { Lexicon, WordList } from './entry.js';

/** What a figure did. */
export const changes: Lexicon<'increase' | 'decrease'> = { tăng: 'increase', 'tăng thêm': 'increase', giảm: 'decrease', 'giảm bớt': 'decrease' };

/** The old level and the new one: tăng từ 12 lên 15. */
export const fromLevels: WordList = 'từ';
export const toLevels: Lexicon<'increase' | 'decrease' | 'open'> = {
  lên: 'increase',
  'lên đến': 'increase',
  'lên tới': 'increase',
  'tăng lên': 'increase',
  xuống: 'decrease',
  còn: 'decrease',
  'xuống còn': 'decrease',
  'chỉ còn': 'decrease',
  'giảm còn': 'decrease',
  'giảm xuống còn': 'decrease',
  'nay còn': 'decrease',
  'nay chỉ còn': 'decrease',
  'đến nay còn': 'decrease',
  'nay giảm còn': 'decrease',
  'nay tăng lên': 'increase',
  đến: 'open',
};

/** Before the level that a change led to: giảm 412 hộ, còn 287 hộ; tăng 12%, đạt 1,2 tỷ USD. */
export const levelMarks: WordList =
  'còn, chỉ còn, hiện còn, xuống còn, giảm còn, giảm xuống còn, đạt, ước đạt, đã đạt, đạt mức, lên, lên mức, lên tới, lên đến, đạt được, đưa tổng số lên, ở mức, đạt khoảng';

/** All the parts of what was just named follow: 100 tỷ đồng, gồm … và … */
export const exhaustives: WordList = 'gồm, bao gồm, gồm có, gồm các nguồn';

/** Before what a change is measured against. */
export const comparedMarks: WordList = 'so, so với, so với cùng kỳ, cùng kỳ';
