// Words for days, months and years (lịch). Those of the clock are in clock.ts.
import type { Direction, Edge, Lexicon, Relative, SpanHead, TimeUnit, WordList } from './entry.js';

/** What a number of them makes a duration of, in ISO 8601 letters. */
export const timeUnits: Lexicon<TimeUnit> = {
  giây: { iso: 'TS' },
  s: { iso: 'TS', glued: true },
  phút: { iso: 'TM' },
  p: { iso: 'TM', glued: true },
  giờ: { iso: 'TH' },
  'giờ đồng hồ': { iso: 'TH' },
  tiếng: { iso: 'TH' },
  'tiếng đồng hồ': { iso: 'TH' },
  h: { iso: 'TH', glued: true },
  ngày: { iso: 'D' },
  'ngày đêm': { iso: 'D' },
  tuần: { iso: 'W' },
  'tuần lễ': { iso: 'W' },
  tháng: { iso: 'M' },
  quý: { iso: 'M', count: 3 },
  năm: { iso: 'Y' },
  'thập kỷ': { iso: 'Y', count: 10 },
  'thập niên': { iso: 'Y', count: 10 },
  'thế kỷ': { iso: 'Y', count: 100 },
};

/** Before the number of a day. Mùng and mồng count the first ten days of a month. */
export const dayHeads: Lexicon<'day' | 'early'> = {
  ngày: 'day',
  'vào ngày': 'day',
  hôm: 'day',
  mùng: 'early',
  mồng: 'early',
};

/** Before the number or name of a month. */
export const monthHeads: Lexicon<true> = {
  tháng: true,
  thg: true,
};

/** Months with a name of their own, both of the lunar calendar. */
export const monthNames: Lexicon<number> = {
  giêng: 1,
  chạp: 12,
};

/** Before the number of a year. */
export const yearHeads: Lexicon<true> = {
  năm: true,
  'cả năm': true,
};

/** Before the number of a quarter. */
export const quarterHeads: Lexicon<true> = {
  quý: true,
};

/** Behind a year these say of which era it is: năm 179 trước Công nguyên. */
export const eras: Lexicon<'before' | 'after'> = {
  'trước công nguyên': 'before',
  'trước cn': 'before',
  tcn: 'before',
  'sau công nguyên': 'after',
  'sau cn': 'after',
  scn: 'after',
};

/** Before a decade: những năm 1960, thập niên 90. */
export const decadeHeads: Lexicon<true> = {
  'những năm': true,
  'thập niên': true,
  'thập kỷ': true,
};

export const centuryHeads: Lexicon<true> = {
  'thế kỷ': true,
};

/** Before a span of years. The second year may be written in two digits: mùa giải 2016/17. */
export const spanHeads: Lexicon<SpanHead> = {
  'giai đoạn': 'years',
  'nhiệm kỳ': 'years',
  'thời kỳ': 'years',
  'niên khóa': 'years',
  'năm học': 'years',
  'mùa giải': 'years',
  mùa: 'years',
  'niên vụ': 'years',
  'vụ mùa': 'years',
  'các năm': 'years',
  'thời gian': 'days',
};

/** Before a weekday's number: thứ 2 is Monday. */
export const weekdayHeads: Lexicon<'word' | 'short' | 'glued'> = {
  thứ: 'word',
  th: 'short',
  t: 'glued',
};

/** CN is Sunday only in front of its date: it abbreviates công nghiệp too. */
export const sundays: Lexicon<'word' | 'short'> = {
  'chủ nhật': 'word',
  'chúa nhật': 'word',
  cn: 'short',
};

/** Days, weeks, months and years counted from the reference. */
export const relatives: Lexicon<Relative> = {
  'hôm nay': { unit: 'day', offset: 0 },
  'ngày hôm nay': { unit: 'day', offset: 0 },
  'bữa nay': { unit: 'day', offset: 0 },
  'bây giờ': { unit: 'day', offset: 0, alone: true },
  'sáng nay': { unit: 'day', offset: 0 },
  'trưa nay': { unit: 'day', offset: 0 },
  'chiều nay': { unit: 'day', offset: 0 },
  'tối nay': { unit: 'day', offset: 0, part: 'evening' },
  'đêm nay': { unit: 'day', offset: 0, part: 'night' },
  'hôm qua': { unit: 'day', offset: -1 },
  'ngày hôm qua': { unit: 'day', offset: -1 },
  'sáng qua': { unit: 'day', offset: -1 },
  'chiều qua': { unit: 'day', offset: -1 },
  'tối qua': { unit: 'day', offset: -1, part: 'evening' },
  'đêm qua': { unit: 'day', offset: -1, part: 'night' },
  'hôm kia': { unit: 'day', offset: -2 },
  'ngày hôm kia': { unit: 'day', offset: -2 },
  'hôm kìa': { unit: 'day', offset: -3 },
  'ngày mai': { unit: 'day', offset: 1 },
  'sáng mai': { unit: 'day', offset: 1 },
  'chiều mai': { unit: 'day', offset: 1 },
  'tối mai': { unit: 'day', offset: 1, part: 'evening' },
  'ngày kia': { unit: 'day', offset: 2 },
  'ngày mốt': { unit: 'day', offset: 2 },
  'tuần này': { unit: 'week', offset: 0 },
  'tuần trước': { unit: 'week', offset: -1 },
  'tuần qua': { unit: 'week', offset: -1 },
  'tuần vừa qua': { unit: 'week', offset: -1 },
  'tuần rồi': { unit: 'week', offset: -1 },
  'tuần sau': { unit: 'week', offset: 1 },
  'tuần tới': { unit: 'week', offset: 1 },
  'tháng này': { unit: 'month', offset: 0 },
  'tháng trước': { unit: 'month', offset: -1 },
  'tháng qua': { unit: 'month', offset: -1 },
  'tháng vừa qua': { unit: 'month', offset: -1 },
  'tháng rồi': { unit: 'month', offset: -1 },
  'tháng sau': { unit: 'month', offset: 1 },
  'tháng tới': { unit: 'month', offset: 1 },
  'quý này': { unit: 'quarter', offset: 0 },
  'quý trước': { unit: 'quarter', offset: -1 },
  'quý vừa qua': { unit: 'quarter', offset: -1 },
  'quý sau': { unit: 'quarter', offset: 1 },
  'quý tới': { unit: 'quarter', offset: 1 },
  'năm nay': { unit: 'year', offset: 0 },
  'năm ngoái': { unit: 'year', offset: -1 },
  'năm trước': { unit: 'year', offset: -1 },
  'năm qua': { unit: 'year', offset: -1 },
  'năm vừa qua': { unit: 'year', offset: -1 },
  'năm kia': { unit: 'year', offset: -2 },
  'năm sau': { unit: 'year', offset: 1 },
  'năm tới': { unit: 'year', offset: 1 },
  'sang năm': { unit: 'year', offset: 1 },
};

/** After a month, a weekday or a number of units: tháng 3 tới, thứ sáu tuần sau, 3 tháng qua. */
export const directions: Lexicon<Direction> = {
  qua: { sign: -1, reach: 'span' },
  'vừa qua': { sign: -1, reach: 'span' },
  'gần đây': { sign: -1, reach: 'span' },
  'trở lại đây': { sign: -1, reach: 'span' },
  trước: { sign: -1, reach: 'point' },
  'trước đây': { sign: -1, reach: 'point' },
  tới: { sign: 1, reach: 'span' },
  'sắp tới': { sign: 1, reach: 'span' },
  'tiếp theo': { sign: 1, reach: 'span' },
  sau: { sign: 1, reach: 'point' },
  nữa: { sign: 1, reach: 'point' },
  này: { sign: 0, reach: 'point' },
};

/** đầu, giữa, cuối of a year, a month or a quarter. */
export const edges: Lexicon<Edge> = {
  đầu: 'start',
  giữa: 'middle',
  cuối: 'end',
};

/** The ten-day thirds of a month. */
export const thirds: Lexicon<Edge> = {
  'thượng tuần': 'start',
  'trung tuần': 'middle',
  'hạ tuần': 'end',
};

/** "the present", the end of a span that runs up to the reference. */
export const presents: Lexicon<true> = {
  nay: true,
  'hiện nay': true,
  'bây giờ': true,
  'thời điểm hiện tại': true,
};

/** The same months of another year; what they are depends on the period that is compared. */
export const samePeriods: Lexicon<'period' | 'month'> = {
  'cùng kỳ': 'period',
  'cùng tháng': 'month',
};

/** Words that put a date into the lunar calendar. */
export const lunars: Lexicon<'mark' | 'new-year' | 'full-moon'> = {
  'âm lịch': 'mark',
  âl: 'mark',
  tết: 'new-year',
  rằm: 'full-moon',
};

/** Before a date that bears no other sign of one: hết 30/11, trước 15.8. */
export const datePrepositions: WordList =
  'đến hết, tính đến hết, lũy kế đến, lũy kế đến hết, lũy kế hết, tính tới, hết, trước, sau, từ sau, vào, kể từ, tính đến, tính từ, tới hết, cho đến hết, trong, trước ngày, sau ngày';

/** Before a day too, but one that the text may write in any way: khai mạc 8.12, chậm nhất 15-11. */
export const dayAnnouncers: WordList =
  'khai mạc, khai màn, khai giảng, bế giảng, bế mạc, khởi tranh, khởi công, khánh thành, muộn nhất, muộn nhất là, muộn nhất đến, chậm nhất, chậm nhất là, chậm nhất đến, chậm nhất đến hết, hạn chót, hạn chót là, hạn cuối, hạn cuối là';

/** Before a day that no other sign tells from a span, where it is past the twelfth: phấn đấu 31-12 đạt 100%. */
export const dayAims: WordList = 'phấn đấu, quyết tâm, dự kiến';

/** Before what another is compared to: tăng 2,1% so với tháng trước, theo giá so sánh 2010. */
export const comparisons: WordList = 'so, so với, so sánh với, thay vì, giá so sánh, giá cố định, theo giá';

/** Up to the end of a month, counted from the first day of its year: đến hết tháng 10. */
export const upTos: WordList =
  'đến hết, hết, tính đến, tính đến hết, tính tới, tới hết, đến cuối, tính đến cuối, đến giữa, tính đến giữa, lũy kế đến, lũy kế đến hết, lũy kế hết';

/** The months that a year has left: 4 tháng còn lại của năm. */
export const remainders: WordList = 'còn lại, còn lại của';

/** Before the year of a part of it: 6 tháng cuối của năm. */
export const ofYears: Lexicon<true> = {
  của: true,
};

/** Before hours and minutes that are a length of time: kéo dài 2 giờ 15 phút. */
export const durationCues: WordList =
  'trong, suốt, kéo dài, mất, sau, chỉ sau, trong vòng, cách, trước, hàng, mỗi, tới, lên đến, hết, chậm, trễ, muộn, chờ, đợi, dài, tổng cộng, thời gian, thời gian bay, bay, ngủ, thêm';

/** Those of them behind which even "1h50" is no time of day. */
export const lastings: WordList = 'kéo dài, dài, mất, chậm, trễ, muộn, trong vòng, suốt, tổng cộng, thêm';

/** Before a length of time that goes on, as behind thêm: rồi lại 2 tuần nữa. */
export const agains: WordList = 'rồi lại, lại thêm';

/** After these năm is a year, never five: đầu năm huyện …, mỗi năm tỉnh …, hằng năm. */
export const yearContexts: WordList =
  'đầu, cuối, giữa, cả, trong, mỗi, hằng, hàng, qua, từng, những, các, nhiều, mấy, vài, một, quanh, suốt, nửa, sang, bao, theo, tính theo, lâu, quý, tháng, thời gian';

/** Before months that merely pass: trong vòng 6 tháng. */
export const spentCues: WordList = 'kỳ hạn, trong vòng, sau, kéo dài, suốt, cách, mỗi, thêm, hạn, thời hạn, ít nhất, tối đa, không quá';

/** Before a unit of time these leave open how many: những năm qua, nhiều tháng trước. */
export const plurals: WordList = 'những, nhiều, các, mấy, vài, một số, bao';

/** Behind months whose result follows: 9 tháng ước đạt 1.200 tỷ đồng. */
export const figureVerbs: WordList = 'tăng, giảm, đạt, ước, ước đạt, đã đạt, chỉ đạt, chỉ tăng, mới đạt, thu được, bằng, vượt, tăng trưởng, xảy ra';

/** The same behind months that open their sentence: 11 tháng có 286 doanh nghiệp thành lập. */
export const yieldVerbs: WordList = 'có, đã có, có thêm, ghi nhận, đã ghi nhận, thu hút, đã thu hút, đón, đã đón, phát hiện, đã phát hiện';

/** Before months whose result is told: lũy kế 8 tháng, sơ kết 6 tháng. */
export const monthsCues: WordList =
  'lũy kế, tính chung, ước thực hiện, thực hiện, sơ kết, tổng kết, cộng dồn, kinh tế - xã hội, báo cáo, tình hình, kết quả, nhiệm vụ, xuất khẩu, nhập khẩu, kim ngạch, ngân sách, thu ngân sách, ngân sách nhà nước, thu nội địa, doanh thu, lợi nhuận, sản lượng, giải ngân, đầu tư công, vốn đầu tư công, cpi, gdp, grdp';
