// When the figures of a report hold (thời gian), in words that bear no date, and dates that are not theirs.
import type { Lexicon, WordList } from './entry.js';

/** What has a year of its own, and sums that are told behind it: quyết toán ngân sách năm 2019, kế hoạch đầu tư công 2021 - 2025. */
export const accounts: WordList = 'quyết toán, quyết toán ngân sách, phân bổ, phương án phân bổ, dự toán, kế hoạch';

/** What is left of a budget goes to the next year: chuyển nguồn sang năm 2025, năm 2023 sang. */
export const carriedOvers: WordList = 'sang, chuyển sang, nguồn sang';

/** "(giá so sánh 2010)": the prices of which year. */
export const priceBases: WordList =
  'giá so sánh, theo giá so sánh, giá cố định, giá ss, tính theo giá so sánh, theo giá cố định, giá hiện hành, theo giá hiện hành';

/** In brackets before a year it says the same: (giá 2010). */
export const prices: WordList = 'giá, giá năm';

/** From October on the year that has gone by is the one that is nearly over: năm qua. */
export const goneYears: WordList = 'năm qua, năm vừa qua';

/** What befalls a place, and has a time that is not that of the figures: trận mưa úng cuối năm 2008. */
export const events: WordList = 'trận, cơn, đợt, bão, cơn bão, bão số, mưa lũ, mưa bão, lũ lụt, lụt bão, hạn hán, nắng hạn, đợt dịch, dịch bệnh, sự cố';

/** When an aim of the year is to be met: phấn đấu đến cuối năm còn 2%; without đến, behind a word of aims. */
export const yearEnds: Lexicon<'until' | 'at'> = {
  'đến hết năm': 'until',
  'tới hết năm': 'until',
  'đến cuối năm': 'until',
  'tới cuối năm': 'until',
  'cuối năm': 'at',
};

/** The part of a year that a session belongs to. */
export const yearParts: Lexicon<'middle' | 'end'> = {
  'giữa năm': 'middle',
  'cuối năm': 'end',
};

/** The present, where a level of today stands beside an aim: (hiện nay gần 80%). */
export const nows: WordList =
  'hiện nay, hiện, hiện tại, hiện đang, nay còn, nay chỉ còn, nay đạt, nay đã đạt, nay giảm còn, nay tăng lên, đến nay còn, đến nay chỉ còn';
