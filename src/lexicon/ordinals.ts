// Words that make the number after them a place in a sequence (số thứ tự).
import type { Lexicon, SequenceHead, WordList } from './entry.js';

/** What may stand between the head and the number. */
export const ordinalMarks: Lexicon<true> = {
  thứ: true,
};

/**
 * Heads that count their own kind. `roman`: only Roman numerals follow (loại V, not "loại 5 kg"); `any`: digits too;
 * `ranked`: digits only after xếp, đứng or thứ (xếp hạng 3, not "bệnh viện hạng 1").
 */
export const sequenceHeads: Lexicon<SequenceHead> = {
  lần: 'any',
  khóa: 'any',
  'kỳ họp': 'any',
  'đại hội': 'any',
  'hội nghị': 'roman',
  'nhiệm kỳ': 'roman',
  'thế kỷ': 'any',
  loại: 'roman',
  hạng: 'ranked',
  cấp: 'roman',
  bậc: 'roman',
};

/** Nouns that call for an ordinal after thứ even where it looks like a weekday: kỳ họp thứ Năm, lần thứ ba. */
export const ordinalNouns: WordList =
  'lần, kỳ họp, phiên họp, phiên, vị trí, ngày làm việc, ngày, người, con, vòng, lượt, hạng, đứng, xếp, xếp hạng, năm, tháng, quý, đại hội, hội nghị, khóa, kỳ, đợt, vụ, dự án, cuộc, mục tiêu, trận, bàn, quả, chiếc, nhóm, lớp, cấp, tỉnh, nước, quốc gia, thành phố, ngôi, giải, giai đoạn, điểm, hiệp, phút, tuyến, loại, việc, vấn đề, nội dung, bước, bên';

/** The head of a council's term number: khóa XV. */
export const councilHeads: WordList = 'khóa';
