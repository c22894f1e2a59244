// Changes of a figure (tăng, giảm), as a check on the figures beside them needs them: bare verbs and the levels between.
import type { Lexicon, WordList } from './entry.js';

/** What a figure did. */
export const changes: Lexicon<'increase' | 'decrease'> = { tăng: 'increase', 'tăng thêm': 'increase', giảm: 'decrease', 'giảm bớt': 'decrease' };

/** The old level and the new one: tăng từ 12 lên 15. */
export const fromLevels: WordList = 'từ';
export const toLevels: WordList = 'lên, xuống, còn, xuống còn, lên đến, lên tới, đến';

/** Before what a change is measured against. */
export const comparedMarks: WordList = 'so, so với, so với cùng kỳ, cùng kỳ';
