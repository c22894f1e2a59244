// Number words (số đếm). Northern and southern spellings stand side by side.
import type { Digit, Fraction, Lexicon, Scale, WordList } from './entry.js';

/** The ten digits. A tail stands only after a ten (hai mươi mốt); an inner one only inside a number (ba mươi tư). */
export const digits: Lexicon<Digit> = {
  không: { value: 0 },
  một: { value: 1 },
  mốt: { value: 1, place: 'tail' },
  hai: { value: 2 },
  nhì: { value: 2, place: 'ordinal' },
  ba: { value: 3 },
  bốn: { value: 4 },
  tư: { value: 4, place: 'inner' },
  năm: { value: 5 },
  lăm: { value: 5, place: 'tail' },
  nhăm: { value: 5, place: 'tail' },
  sáu: { value: 6 },
  bảy: { value: 7 },
  bẩy: { value: 7 },
  tám: { value: 8 },
  chín: { value: 9 },
  nhất: { value: 1, place: 'ordinal' },
};

/** Words that make tens: mười is ten, mươi multiplies the digit before it, hăm is a clipped hai mươi. */
export const tens: Lexicon<'ten' | 'tens' | 'twenty'> = {
  mười: 'ten',
  mươi: 'tens',
  hăm: 'twenty',
};

/** Powers of ten that follow a number. Shorthands are glued to it and mean money. */
export const scales: Lexicon<Scale> = {
  chục: { power: 1 },
  trăm: { power: 2 },
  nghìn: { power: 3 },
  ngàn: { power: 3 },
  nghin: { power: 3 },
  vạn: { power: 4 },
  triệu: { power: 6 },
  trieu: { power: 6 },
  tỷ: { power: 9 },
  k: { power: 3, short: true },
  tr: { power: 6, short: true },
};

/** Words for an empty place: một trăm lẻ năm, một nghìn linh một. */
export const gaps: Lexicon<true> = {
  lẻ: true,
  linh: true,
};

/** The decimal comma as a word. */
export const points: Lexicon<true> = {
  phẩy: true,
  chấm: true,
};

/** Half of what it stands beside: nửa triệu, triệu rưỡi. */
export const halves: Lexicon<'before' | 'after'> = {
  nửa: 'before',
  rưỡi: 'after',
  rưởi: 'after',
};

/** Words and signs that turn a number negative. In prose trừ takes away: "khấu trừ 2 triệu đồng" are two million. */
export const minuses: Lexicon<'word' | 'verb' | 'sign'> = {
  âm: 'word',
  trừ: 'verb',
  '-': 'sign',
  '−': 'sign',
};

/** Fractions that are one word or one sign. */
export const fractions: Lexicon<Fraction> = {
  'một nửa': { value: '1', of: '2' },
  'phân nửa': { value: '1', of: '2' },
  'quá nửa': { value: '1', of: '2', approx: 'above' },
  'già nửa': { value: '1', of: '2', approx: 'above' },
  'non nửa': { value: '1', of: '2', approx: 'below' },
  '½': { value: '1', of: '2' },
  '⅓': { value: '1', of: '3' },
  '⅔': { value: '2', of: '3' },
  '¼': { value: '1', of: '4' },
  '¾': { value: '3', of: '4' },
  '⅕': { value: '1', of: '5' },
};

/** Between the parts of a spelled fraction: hai phần ba. */
export const fractionBars: Lexicon<true> = {
  phần: true,
};

/** Between a number and the whole that it is a part of: sáu trong 19 chủ đầu tư. */
export const partMarks: WordList = 'trong, trong số, trong tổng số';

/** Words before a scale word that leave the number open: vài chục, hàng trăm, nhiều tỷ đồng. */
export const indefinites: Lexicon<true> = {
  vài: true,
  'vài ba': true,
  dăm: true,
  'dăm ba': true,
  mấy: true,
  hàng: true,
  nhiều: true,
  cả: true,
  bạc: true,
  tiền: true,
};

/** So many times as much: gấp đôi, gấp rưỡi, gấp 1,4 lần. */
export const times: Lexicon<true> = {
  gấp: true,
};

export const multiples: Lexicon<string> = {
  đôi: '2',
  rưỡi: '1.5',
};

/** After a fraction: 2/3 số phiếu, 1/2 diện tích. */
export const shareNouns: WordList =
  'số, tổng, tổng số, diện tích, dân số, thời gian, lượng, khối lượng, chiều dài, giá trị, kinh phí, vốn, tổng vốn, quãng đường, trong số, của, thu nhập, doanh thu, ngân sách, quân số, đội hình, chỉ tiêu';

/** Before a share: đạt 9/12, chiếm 1/3. */
export const shareVerbs: WordList = 'đạt, đạt được, chiếm, bằng, có, được, với, còn, giảm, tăng, mất, số phiếu, tỷ lệ, phiếu, gồm, chấm, chấm điểm';
