// The words a value is written back with: the standard ones of a newspaper, one for each meaning.
import type { Approximation } from '../base/value.js';
import type { TimeUnit } from './entry.js';

export const approximationWords: Readonly<Record<Approximation, string>> = {
  about: 'khoảng',
  below: 'gần',
  above: 'hơn',
};

export const boundWords: Readonly<Record<'min' | 'max', string>> = {
  min: 'ít nhất',
  max: 'không quá',
};

export const fromWord = 'từ';
export const toWord = 'đến';
export const minusWord = 'âm';

export const pointsWord = 'điểm phần trăm';
export const dongWord = 'đồng';
export const ordinalWord = 'thứ';

/** Scale words for amounts, from the greatest down. */
export const amountScales: readonly (readonly [number, string])[] = [
  [9, 'tỷ'],
  [6, 'triệu'],
  [3, 'nghìn'],
];

export const timeUnitWords: Readonly<Record<TimeUnit['iso'], string>> = {
  Y: 'năm',
  M: 'tháng',
  W: 'tuần',
  D: 'ngày',
  TH: 'giờ',
  TM: 'phút',
  TS: 'giây',
};

export const dayWord = 'ngày';
export const monthWord = 'tháng';
export const yearWord = 'năm';
export const quarterWord = 'quý';
export const weekWord = 'tuần';
export const wholeYearWord = 'cả năm';
export const spanWord = 'giai đoạn';
export const timeSpanWord = 'thời gian';
export const decadeWord = 'những năm';
export const centuryWord = 'thế kỷ';
export const lunarWord = 'âm lịch';
/** The lunar fifteenth, and the first ten days of any month. */
export const fullMoonWord = 'rằm';
export const earlyDayWord = 'mùng';
/** Months of the lunar calendar that are called by a name; naming them says that the calendar is meant. */
export const monthNameWords: Readonly<Record<number, string>> = { 1: 'Giêng', 12: 'Chạp' };
export const halfYearWords: Readonly<Record<'start' | 'end', string>> = { start: 'nửa đầu năm', end: 'nửa cuối năm' };
export const firstMonthsWords = 'tháng đầu năm';
export const lastMonthsWords = 'tháng cuối năm';
export const startOfYearWords = 'đầu năm';
export const presentWord = 'nay';
export const samePeriodWord = 'cùng kỳ';
export const samePeriodWords = 'cùng kỳ năm trước';

/** Days of the week, Monday first. */
export const weekdayWords: readonly string[] = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** Days, weeks, months and years by their distance from the reference; others are counted out. */
export const relativeWords: Readonly<Record<string, string>> = {
  '-P2D': 'hôm kia',
  '-P1D': 'hôm qua',
  P0D: 'hôm nay',
  P1D: 'ngày mai',
  P2D: 'ngày kia',
  '-P1W': 'tuần trước',
  P0W: 'tuần này',
  P1W: 'tuần sau',
  '-P1M': 'tháng trước',
  P0M: 'tháng này',
  P1M: 'tháng sau',
  '-P2Y': 'năm kia',
  '-P1Y': 'năm ngoái',
  P0Y: 'năm nay',
  P1Y: 'năm sau',
};
/** The same for quarters, which are three months each. */
export const relativeQuarterWords: Readonly<Record<string, string>> = { '-P3M': 'quý trước', P0M: 'quý này', P3M: 'quý sau' };
/** A day that a paper counts out (3 ngày trước), but that has to be one word behind a clock time. */
export const clockedDayWords: Readonly<Record<string, string>> = { '-P3D': 'hôm kìa' };

/** Behind a number of days or months: 10 ngày trước is a day, 10 ngày qua the time since. */
export const distanceWords: Readonly<Record<'point' | 'span', readonly [past: string, future: string]>> = {
  point: ['trước', 'nữa'],
  span: ['qua', 'tới'],
};

/** Digits as they are spelled in their places. */
export const digitWords: readonly string[] = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
export const tenWord = 'mười';
export const tensWord = 'mươi';
export const hundredWord = 'trăm';
export const oneAfterTens = 'mốt';
export const fiveAfterTen = 'lăm';
export const millionWord = 'triệu';
export const pointWord = 'phẩy';

/** Where usage is divided: a thousand, an empty tens place, four and five after tens from twenty up, 10^9. */
export interface SpellingWords {
  readonly thousand: 'nghìn' | 'ngàn';
  readonly gap: 'linh' | 'lẻ';
  readonly four: 'tư' | 'bốn';
  readonly five: 'lăm' | 'nhăm';
  readonly billion: 'tỷ' | 'tỉ';
}

/** What north and south say. Tỷ and tỉ are house styles of spelling, not of a region: tỷ 11,963, tỉ 2,457 in the census. */
export const dialects: Readonly<Record<'north' | 'south', SpellingWords>> = {
  north: { thousand: 'nghìn', gap: 'linh', four: 'tư', five: 'lăm', billion: 'tỷ' },
  south: { thousand: 'ngàn', gap: 'lẻ', four: 'bốn', five: 'lăm', billion: 'tỷ' },
};
