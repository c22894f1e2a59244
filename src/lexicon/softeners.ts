// Words that soften or bound a number, and words between the two ends of a range. Counted in 113 million characters
// of news and law: khoảng 16,306, hơn 14,705, gần 6,831, trên 3,697, dưới 2,435, ít nhất 1,548, không quá 736.
import type { Joiner, Lexicon, Per, PercentWord, RangeHead, Softener, WordList } from './entry.js';

/** Before a number. Bounds are inclusive. */
export const softeners: Lexicon<Softener> = {
  khoảng: { approx: 'about' },
  'khoảng chừng': { approx: 'about' },
  'vào khoảng': { approx: 'about' },
  chừng: { approx: 'about' },
  tầm: { approx: 'about' },
  'ước chừng': { approx: 'about' },
  cỡ: { approx: 'about' },
  'xấp xỉ': { approx: 'about' },
  'trên dưới': { approx: 'about' },
  'dao động khoảng': { approx: 'about' },
  '~': { approx: 'about' },
  '≈': { approx: 'about' },
  gần: { approx: 'below' },
  dưới: { approx: 'below' },
  'chưa đến': { approx: 'below' },
  'chưa tới': { approx: 'below' },
  'chưa đầy': { approx: 'below' },
  'không đến': { approx: 'below' },
  'không tới': { approx: 'below' },
  'không đầy': { approx: 'below' },
  ngót: { approx: 'below' },
  'ngót nghét': { approx: 'below' },
  'suýt soát': { approx: 'below' },
  '<': { approx: 'below' },
  hơn: { approx: 'above' },
  trên: { approx: 'above', over: true },
  quá: { approx: 'above' },
  '>': { approx: 'above' },
  'ít nhất': { bound: 'min' },
  'ít ra': { bound: 'min' },
  'tối thiểu': { bound: 'min' },
  'tối thiểu là': { bound: 'min' },
  'không dưới': { bound: 'min' },
  'không ít hơn': { bound: 'min' },
  'không thấp hơn': { bound: 'min' },
  'không kém': { bound: 'min' },
  '≥': { bound: 'min' },
  'nhiều nhất': { bound: 'max' },
  'tối đa': { bound: 'max' },
  'tối đa là': { bound: 'max' },
  'không quá': { bound: 'max' },
  'không vượt': { bound: 'max' },
  'không vượt quá': { bound: 'max' },
  'không cao hơn': { bound: 'max' },
  'không nhiều hơn': { bound: 'max' },
  'không hơn': { bound: 'max' },
  'không trên': { bound: 'max' },
  '≤': { bound: 'max' },
};

/** After a number. */
export const posteriors: Lexicon<Softener> = {
  'trở lên': { bound: 'min' },
  'trở xuống': { bound: 'max' },
  'trở lại': { bound: 'max' },
};

/** What a percentage is of, before such a word: 50% kế hoạch năm trở lên. */
export const boundedBases: WordList = 'kế hoạch, dự toán, chỉ tiêu, mục tiêu';

/** Between the two ends of a range. */
export const joiners: Lexicon<Joiner> = {
  đến: 'to',
  tới: 'to',
  'cho đến': 'to',
  'đến dưới': 'to',
  'tới dưới': 'to',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '÷': 'dash',
  và: 'and',
  hoặc: 'and',
};

/** Between neighbours, one of which it is: 2 hoặc 3 người, một hay hai lần. */
export const alternatives: WordList = 'hoặc, hay';

/** Before the first end of a range. */
export const rangeHeads: Lexicon<RangeHead> = {
  từ: 'from',
  giữa: 'between',
};

/** Between what a figure was and what it is: từ 5 lên 7%. */
export const courses: Lexicon<'up' | 'down'> = {
  lên: 'up',
  xuống: 'down',
};

/** What a percentage is said with; a basis point is a hundredth of a percentage point. */
export const percents: Lexicon<PercentWord> = {
  '%': 'percent',
  'phần trăm': 'percent',
  'điểm phần trăm': 'points',
  'điểm %': 'points',
  'điểm cơ bản': 'basis',
};

/** Behind these trên is a preposition: nghiên cứu trên 12.680 người. */
export const studies: WordList = 'nghiên cứu, thử nghiệm, khảo sát, thí nghiệm, điều tra, phỏng vấn, xét nghiệm';

/** Before hơn and a length, an area or a weight these say how large something is, if nothing is compared: con đường dài hơn 7 km. */
export const extents: WordList = 'dài, rộng, cao, sâu, nặng';

/** In UCUM, what such words are measured in. */
export const extentMeasures: readonly string[] = ['cm', 'm', 'km', 'm2', 'km2', 'har', 'kg', 't'];

/** What something happens on, so that trên before a few of them is a preposition: hợp tác trên ba lĩnh vực. */
export const grounds: readonly string[] = ['lĩnh vực', 'phương diện', 'khía cạnh', 'mặt trận', 'nền tảng', 'kênh'];

/** Between an amount and what it is counted over. */
export const pers: Lexicon<Per> = {
  '/': 'slash',
  mỗi: 'each',
  một: 'one',
  trên: 'over',
};
