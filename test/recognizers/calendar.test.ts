// Days, months, years and their parts: what is resolved by what stands beside it, and what no calendar has.
import { describe, test } from 'vitest';
import { expectRead } from './read.js';

describe('runs of days', () => {
  test.each([
    'Kỳ họp diễn ra {date 2023-12-28/2024-01-03: từ ngày 28/12 đến 3/1/2024}.',
    '{date 2024-07-04/2024-07-06: Từ 4-7-2024 đến 6-7-2024} họp.',
    'Họp {date 2023-12-28/2023-12-31: từ ngày 28-31/12/2023}.',
    'Họp ngày 10-12-7/2024.',
    'Họp ngày 29-12-3/1/2024.',
  ])('%s', (marked) => expectRead(marked));
});

describe('days, months and years in figures', () => {
  test.each([
    'Họp {date 2024-07-04: ngày 4-7-24}.',
    'Họp ngày {date 2024-07: 2024-07}.',
    'Họp {date 2024-07: tháng 07-2024}.',
    'Họp ngày 31-4/2024.',
    'Họp ngày 31/4.',
    'Họp ngày 31-13.',
    'Ngày 30/2 không có.',
  ])('%s', (marked) => expectRead(marked));
});

describe('in words', () => {
  test.each([
    '{date 2024-07-04: Ngày bốn tháng bảy năm hai nghìn không trăm hai mươi tư}.',
    '{date 2024: Năm hai không hai tư} tỉnh đã chi.',
    '{date 1945: Năm một chín bốn lăm} nước ta độc lập.',
    '{date 2005: Năm hai ngàn lẻ năm}.',
    '{date 2008: Năm hai nghìn linh tám} có lũ.',
    '{date 2019: Năm hai nghìn mười chín}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('parts of a month', () => {
  test.each([
    '{period 2023-12-16/2023-12-31: Nửa cuối tháng 12/2023}, mưa lớn.',
    '{period 2024-02-01/2024-02-15: Nửa đầu tháng 2/2024}, mưa lớn.',
    '{period 2024-02-16/2024-02-29: Nửa cuối tháng 2/2024}, mưa lớn.',
    '{period 2023-12-01/2023-12-10: Thượng tuần tháng 12/2023}, mưa lớn.',
    '{period 2023-12-11/2023-12-20: Trung tuần tháng 12/2023}, mưa lớn.',
    '{period 2024-02-21/2024-02-29: Hạ tuần tháng 2/2024}, mưa lớn.',
  ])('%s', (marked) => expectRead(marked));
});

describe('months of a list have the year of the last', () => {
  test.each([
    '{date 2018-03: Tháng 3}, {date 2018-05: tháng 5/2018} mưa lớn.',
    '{date 2018-03: Tháng 3} và {date 2018-05: tháng 5/2018} mưa lớn.',
    '{date 2018-03: Tháng 3}, {date 2018-04: tháng 4}, {date 2018-05: tháng 5/2018} mưa lớn.',
    '{date XXXX-03: Tháng 3}, {date XXXX-04: tháng 4}, {date XXXX-05: tháng 5} mưa lớn.',
  ])('%s', (marked) => expectRead(marked));
});

describe('spans of years', () => {
  test.each([
    '{period 2021/2025: Giai đoạn 2021-25}, tỉnh chi.',
    '{period 2021/2026: Nhiệm kỳ 2021 - 26}.',
    '{period 2018/2019: Năm học 2018-2019} có {quantity 500 "học sinh": 500 học sinh}.',
    'Vụ đông xuân {period 2018/2019: 2018 - 2019}.',
    '{period 199X decade: Những năm 1990}, tỉnh nghèo.',
  ])('%s', (marked) => expectRead(marked));
});

describe('months that open their sentence before how many there were', () => {
  test.each([
    '{period 2017-01/2017-11 inferred year: 11 tháng} có {quantity 200..300 "doanh nghiệp" inferred unit: 200 - 300 doanh nghiệp} ra đời.',
    '{period 2017-01/2017-11 inferred year: 11 tháng} có {quantity ≥120 "doanh nghiệp": ít nhất 120 doanh nghiệp} ra đời.',
    // of a few it may be how long they took
    '{duration P11M: 11 tháng} có {quantity 20..30 "doanh nghiệp" inferred unit: 20 - 30 doanh nghiệp} ra đời.',
    // the month of a year that is named, and of months nothing but the year
    '{date 2017-06: Tháng 6/2017}, giá tăng {percent 3: 3%} so với {date 2016-06: cùng tháng năm 2016}.',
    '{period 2017-01/2017-06: 6 tháng đầu năm 2017}, giá tăng {percent 3: 3%} so với {date 2016: cùng tháng năm 2016}.',
    // a milestone is no count, and people behind it are none of its kilometres
    'Xe lật tại km {quantity 12 "hộ dân": 12 hộ dân} ra giúp, tới km 5,6,7.',
  ])('%s', (marked) => expectRead(marked, '2017-12-05'));
});

describe('months whose result is told are those under review', () => {
  test.each([
    '{period 2024-01/2024-06: 6 tháng đầu năm 2024}, thu {money 500000000000 VND: 500 tỷ đồng}. Trong {period 2024-01/2024-06 inferred year: 6 tháng}, tỉnh trồng {quantity 150 "ha" har: 150 ha}.',
    'Báo cáo {period 2023-01/2023-09: 9 tháng năm 2023}. Trong {period 2023-01/2023-09 inferred year: 9 tháng}, thu {money 5000000000 VND: 5 tỷ đồng}.',
    'Nghỉ {duration P6M: 6 tháng}.',
    '{period 2024-01-01/2024-09-20: Từ đầu năm đến ngày 20/9/2024}, thu {money 5000000000 VND: 5 tỷ đồng}.',
    '{period 2024-01/2024-09: Từ đầu năm đến hết tháng 9/2024}, thu {money 5000000000 VND: 5 tỷ đồng}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('the year of a day is the one that the text writes about', () => {
  test.each([
    'Họp {date 2024-07-11 inferred year: ngày 11/7}. Thu {period 2024-01/2024-06 inferred year: 6 tháng đầu năm} tăng so với {period 2023-01/2023-06: cùng kỳ năm 2023}. Kế hoạch {date 2024: năm 2024} giữ nguyên.',
    'Họp {date 2017-06-11 inferred year: ngày 11/6}. Đến {date 2030: năm 2030} cấm xe máy, đến {date 2030: 2030} có tàu. Dự toán {date 2017: năm 2017} đã giao.',
    'Họp {date 2020-10-01 inferred year: ngày 1/10}. Thu giảm so với {date 2019: năm 2019}, theo giá so sánh {date 2010: 2010}. Dự toán {date 2020: năm 2020} đã giao.',
    // of two years that are named as often nobody can tell
    'Họp {date XXXX-12-26: ngày 26/12}. Quyết toán {date 2025: năm 2025}, dự toán {date 2026: năm 2026}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('weekdays', () => {
  test.each([
    '{date XXXX-XX-XX weekday 4: Sáng thứ 5}, HĐND họp.',
    'Ngày {ordinal 5: thứ 5} của kỳ họp.',
    'Ngày {ordinal 5: thứ Năm} của kỳ họp.',
    '{date XXXX-07-04 weekday 4: Thứ 5 (ngày 4/7)}.',
    '{date XXXX-07-04 weekday 4: Thứ 5 (4/7)}.',
    '{date XXXX-07-04 weekday 4: Thứ 5, 4/7}.',
    '{ordinal 5: Kỳ họp thứ 5} ({date 2024-07-04: 4/7/2024}).',
  ])('%s', (marked) => expectRead(marked));
});

describe('counted from Friday, 5 July 2024', () => {
  test.each([
    '{date 2024-07-12 weekday 5 inferred day: Thứ Sáu tuần tới}, HĐND họp.',
    '{date 2024-07-12 weekday 5 inferred day: Thứ Sáu tới}, HĐND họp.',
    '{date 2024-07-02 weekday 2 inferred day: Thứ Ba vừa qua}, HĐND họp.',
    '{date 2024-06-28 weekday 5 inferred day: Thứ Sáu vừa qua}, HĐND họp.',
    'Trong {period 2024-06-25/2024-07-05 inferred day: 10 ngày qua} mưa lớn.',
    'Trong {period 2024-07-05/2024-07-15 inferred day: 10 ngày tới} mưa lớn.',
    'Trong {period 2024-07-05/2024-07-19 inferred day: 2 tuần tới} trời rét.',
    'Trong {period 2024-06-21/2024-07-05 inferred day: 2 tuần qua} trời rét.',
    'Trong {period 2024-04/2024-06 inferred day: 3 tháng qua} tỉnh đã chi.',
    'Trong {period 2024-01/2024-07 inferred day: 7 tháng qua} tỉnh đã chi.',
    '{period 2024-01/2024-03 quarter inferred year: Quý 1 năm nay}.',
    '{period 2024-01-01/2024-07-05 inferred year,day: Từ đầu năm đến nay}, thu {money 5000000000 VND: 5 tỷ đồng}.',
    '{date 2024-05-31 inferred day: 5 tuần trước}, {period 2024-07-05/2024-07-08 inferred day: 3 ngày tới}.',
  ])('%s', (marked) => expectRead(marked, '2024-07-05'));
});

describe('counted from the last day of a half', () => {
  test.each(['{period 2024-01/2024-06 inferred day: 6 tháng qua}, thu ngân sách tăng.'])('%s', (marked) => expectRead(marked, '2024-06-30'));
});

describe('counted in a year without a leap day', () => {
  test.each([
    '{date XXXX-02-29/XXXX-03-05: Từ ngày 29/2 đến ngày 5/3}, xã mở lớp.',
    '{date XXXX-02-25/XXXX-02-29: Từ ngày 25/2 đến ngày 29/2}, xã mở lớp.',
    'Trong {period 2023-02 inferred day: một tháng qua}, xã đã họp.',
  ])('%s', (marked) => expectRead(marked, '2023-03-10'));
});

describe('counted over the turn of a year', () => {
  test.each([
    '{date 2023-12 inferred day: Tháng trước}, thu {money 5000000000 VND: 5 tỷ đồng}.',
    '{date 2024-01-01/2024-01-07 week inferred day: Tuần này}.',
    '{date 2023 inferred day: Năm ngoái}, {date 2022 inferred day: năm kia}, {date 2025 inferred day: năm tới}.',
    '{date 2023-09 inferred year: Tháng 9 năm ngoái}.',
    '{date 2023-12-28 inferred year: Ngày 28/12}.',
    '{period 2023-10/2023-12 quarter inferred day: Quý trước}, GDP tăng {percent 5: 5%}.',
  ])('%s', (marked) => expectRead(marked, '2024-01-05'));
});

describe('counted past the first year that has a spelling', () => {
  test.each([
    '{date XXXX-XX-XX year relative -P1Y: Năm trước}, {date XXXX-XX-XX relative -P1D: hôm qua}.',
    '{period XXXX-XX-XX quarter relative -P3M: Quý trước}, {date XXXX-XX-XX week relative -P1W: tuần trước}.',
    '{date 0001-01-01 inferred day: Hôm nay}, {date 0002 inferred day: năm tới}, {date 0001-01-02 inferred day: ngày mai}.',
  ])('%s', (marked) => expectRead(marked, '0001-01-01'));
});

describe('counted past the last', () => {
  test.each([
    '{date XXXX-XX-XX year relative P1Y: Năm tới}, {date XXXX-XX-XX relative P1D: ngày mai}.',
    '{date 9998 inferred day: Năm ngoái}, {date 9999-12-30 inferred day: hôm qua}.',
  ])('%s', (marked) => expectRead(marked, '9999-12-31'));
});

describe('counted from December', () => {
  test.each([
    '{period 2025-01/2025-03 quarter inferred day: Quý tới}, GDP tăng {percent 5: 5%}.',
    '{period 2024-10/2024-12 quarter inferred day: Quý này}.',
    '{date 2025-01 inferred day: Tháng tới}.',
  ])('%s', (marked) => expectRead(marked, '2024-12-05'));
});

describe('spans under a head', () => {
  test.each([
    '{period XXXX-07-01/XXXX-07-15: Thời gian từ ngày 1/7 đến ngày 15/7} là hạn nộp.',
    'Thời gian {period 2016/2020: từ năm 2016 đến năm 2020} là khó khăn.',
    '{period 2021/2025: Giai đoạn: 2021 - 2025}.',
    '{period 2023-01/2023-06 half: Nửa đầu của năm 2023}, thu tăng.',
    'Nửa đầu nhiệm kỳ đã qua.',
    '{period XXXX-07-01/XXXX-07-10: Thượng tuần tháng 7} có mưa.',
    '{duration P6M: 6 tháng} đầu kỳ thu tăng.',
  ])('%s', (marked) => expectRead(marked));
});

describe('from one to another', () => {
  test.each([
    'Việc ấy làm {period 2000-02/2000-03: từ 02-03/2000} là xong.',
    'Từ {date 2016: năm 2016} đến {date 2017-05: tháng 5/2017}, xã làm đường.',
    'Hội chợ mở {date 2023-07-04/2023-07-06: từ 8h ngày 4/7 đến 17h ngày 6/7/2023}.',
    'Hội chợ mở {date 2023-07-04/2023-07-06: từ 4/7/2023 - 6/7}.',
    '{date XXXX-05-10/XXXX-05-15: Ngày 10 đến ngày 15/5}, xã mở lớp.',
    '{date 2023-07-04/2023-07-05: Ngày 4 và ngày 5 tháng 7 năm 2023}, xã họp.',
    '{period 1991/1994: Những năm 91-94} đầy khó khăn.',
    'Những năm 94-91 là ghi ngược.',
    'Trong {duration P2Y: 2 năm} {date 2015: 2015} và {date 2016: 2016} đoàn đã kiểm tra.',
  ])('%s', (marked) => expectRead(marked));
});

describe('months and years in both ways', () => {
  test.each([
    '{period XXXX-03/XXXX-05 relative P0Y: Từ tháng 3 đến tháng 5 năm nay}, xã mở lớp.',
    'Ghi nhầm thành ngày 5/7/0000.',
    '{date XXXX-07-05: Ngày 5-7} họp, {date XXXX-07-06: ngày 6-7} nghỉ, {date XXXX-07-07: ngày 7/7} họp; việc xong từ {date XXXX-07-08: 8-7}.',
    '{date 2023-07-04: Ngày 4 tháng 7/2023}, xã họp.',
    '{date 2023-07-04: Ngày 4 tháng 7, năm 2023}, xã họp.',
    '{date 0938-07: Tháng 7 năm 938} có trận đánh.',
    '{date 2009: Năm hai không linh chín} có lụt.',
    '{period 1801/1900 century: Thế kỷ 19} có loạn.',
    'Thế kỷ trước có loạn.',
    '{date XXXX-XX-XX lunar X-3-10: Ngày 10/3 (âm lịch)} là giỗ Tổ.',
  ])('%s', (marked) => expectRead(marked));
});

describe('weekdays and places in a row', () => {
  test.each([
    '{date XXXX-XX-XX weekday 1: Sáng thứ hai}, xã họp.',
    'Họp vào {date XXXX-07-04 weekday 1: thứ hai, ngày 4/7}.',
    '{date XXXX-07-04 weekday 1: Thứ 2 (4-7)}, xã họp.',
    '{date XXXX-07-04 weekday 1: Thứ 2, 4-7}, xã họp.',
    'Ông đứng {ordinal 20: thứ hai mươi}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('weekdays and edges counted from 5 July 2024', () => {
  test.each([
    '{date 2024-07-01 weekday 1 inferred day: Thứ hai này} họp.',
    '{date 2024-07-08 weekday 1 inferred day: Thứ hai tới} họp.',
    '{date 2024-07-05 weekday 5 inferred day: Sáng nay, thứ sáu}, xã họp.',
    '{date 2024-06-25 inferred day: 10 ngày trước}, xã đã gửi giấy mời.',
    '{duration P10D: 10 ngày} trước kỳ họp, xã đã gửi giấy mời.',
    'Từ đầu năm, xã đã họp.',
    'Từ đầu năm đến cuối vụ, xã đã họp.',
  ])('%s', (marked) => expectRead(marked, '2024-07-05'));
});

describe('days behind a word that announces one', () => {
  test.each([
    'Kỳ họp khai mạc {date 2022-12-08 inferred year: 8.12} và bế mạc {date 2022-12-10 inferred year: 10-12}.',
    'Giải đấu (khai mạc {date 2022-03-10 inferred year: 10.3}) có phim mới.',
    'Các đội nộp hồ sơ muộn nhất {date 2022-11-15 inferred year: 15.11}, chậm nhất là {date 2022-06-30 inferred year: 30/6}.',
    'Chậm nhất {date 2022-11-30 inferred year: 30-11} người dân phải nộp thuế.',
    'Muộn nhất {quantity 2500 "ha" har: 2.500 ha} được tưới; khởi công {quantity 8.12 "km" km: 8.12 km} đường.',
    'Vòng chạy chậm nhất {duration PT10.5S: 10.5 giây}; chậm nhất {percent 10.5: 10.5%}.',
    'Lượng mưa đo được {numeral 8.12: 8.12}.',
  ])('%s', (marked) => expectRead(marked, '2022-12-12'));
});

describe('days that something is aimed at', () => {
  test.each([
    'Toàn ngành phấn đấu {date 2022-12-31 inferred year: 31-12} đạt {percent 100: 100%}.',
    'Toàn ngành phấn đấu {date 2022-12-31 inferred year: 31/12} đạt {percent 100: 100%}.',
    'Xã phấn đấu {percent 10..12 inferred unit: 10-12%}, huyện phấn đấu {quantity 10..12 "xã" inferred unit: 10-12 xã}; đội phấn đấu 3-1.',
  ])('%s', (marked) => expectRead(marked, '2022-12-12'));
});

describe('a month or a quarter in figures before a noun that could be counted', () => {
  test.each([
    'Từ {date 2024-08 inferred year: tháng 8} học sinh tựu trường, đến {date 2024-10 inferred year: tháng 10} công trình phải xong.',
    '{period 2024-01/2024-03 quarter inferred year: Quý 1} doanh nghiệp có lãi, hết {date 2024-04 inferred year: tháng 4} xã còn {quantity 12 "hộ nghèo": 12 hộ nghèo}.',
    'Mỗi tháng {quantity 7 "hộ": 7 hộ} thoát nghèo, hằng tháng {quantity 3 "đoàn": 3 đoàn} về xã, những tháng {quantity 4 "xã": 4 xã} hạn.',
    'Trong {duration P6M: 6 tháng} {quantity 7 "hộ": 7 hộ} thoát nghèo, cứ {duration P1M: một tháng} {quantity 2 "đoàn": 2 đoàn} về.',
    'Cứ tháng {quantity 2 "người": hai người} về xã, {duration P3M: ba tháng} {quantity 7 "hộ": 7 hộ} thoát nghèo.',
    'Trong tháng {quantity 12 "vụ tai nạn": 12 vụ tai nạn}, tháng {quantity 2 "lần": 2 lần} họp, tháng {quantity 9 "tấn" t: 9 tấn} rác, quý {money 3000000 VND: 3 triệu đồng}.',
  ])('%s', (marked) => expectRead(marked, '2024-07-05'));
});

describe('chỉ behind a month is the adverb', () => {
  test.each([
    'Đầu {date 2024-07 inferred year: tháng 7} chỉ quanh {money 175000 VND per "kg": 175.000 đồng/kg}.',
    '{date 2024-07 inferred year: Tháng 7} chỉ {quantity 5 "vụ": 5 vụ}, {date XXXX-XX-07: ngày 7} chỉ còn {quantity 3 "vụ": 3 vụ}.',
    'Mỗi tháng {quantity 2 "chỉ vàng": 2 chỉ vàng}; bà mua {quantity 3 "chỉ": 3 chỉ} {money <20000000 VND: gần 20 triệu đồng}.',
  ])('%s', (marked) => expectRead(marked, '2024-07-05'));
});

describe('a day in figures before a noun that could be counted', () => {
  test.each([
    'Từ {date XXXX-XX-20: ngày 20} học sinh tựu trường, {date XXXX-XX-12: sáng ngày 12} đại biểu thảo luận, đến {date XXXX-XX-15: ngày 15} xã phải xong.',
    'Ngày {quantity 20 "hộ": 20 hộ} được cấp nước, trong ngày {quantity 9 "hộ": 9 hộ}, mỗi ngày {quantity 5 "hộ": 5 hộ}.',
  ])('%s', (marked) => expectRead(marked, '2024-07-05'));
});

describe('a year, or what only begins like one, in July 2024', () => {
  test.each([
    '{period 2021-01/2022-06: Từ đầu năm 2021 đến hết tháng 6-2022}, xã có {quantity 5 "vụ": 5 vụ}.',
    '{period 2022-01-01/2022-09-14: Từ đầu năm đến ngày 14.9.2022}, xã yên.',
    'Từ đầu {date 2022: năm 2022} đến hết {date 2021-06: tháng 6-2021} là nói ngược.',
    'Sang {period 2011/2012: năm học 2011 - 2012}, huyện có {quantity 5 "trường": 5 trường}.',
    '{date 2025 inferred day: Sang năm}, xã có trường; {date 2025 inferred day: sang năm} học sinh học ở đó.',
    'Chủ đầu tư hẹn thêm {duration P2W: 2 tuần}, rồi lại {duration P2W: 2 tuần} nữa.',
    '{date 2024-07-19 inferred day: 2 tuần nữa}, cầu thông xe.',
  ])('%s', (marked) => expectRead(marked, '2024-07-05'));
});

describe('months of the year at hand, in September 2018', () => {
  test.each([
    'Trong {period 2018-09/2018-12 inferred year: 4 tháng còn lại}, ngành phải giữ mức tăng {percent 9: 9%}.',
    'Hợp đồng thuê còn {duration P7M: 7 tháng}; ông trả nốt {duration P6M: 6 tháng} còn lại.',
    '{period 2018-01/2018-06: 6 tháng đầu năm 2018} thu đạt thấp, {period 2018-07/2018-12 inferred year: sáu tháng còn lại} phải thu nhiều hơn.',
    '{period 2018-01/2018-08: 8 tháng năm 2018} thu đạt thấp; {duration P4M: 4 tháng} còn lại của hợp đồng, công ty nghỉ.',
    'Thu cân đối ngân sách {period 2018-01/2018-08 inferred year: 8 tháng} mới được {money 5000000000 VND: 5 tỷ đồng}.',
    'Về doanh nghiệp, {period 2018-01/2018-08 inferred year: 8 tháng} cả nước có {quantity 5823 "doanh nghiệp": 5.823 doanh nghiệp} mới.',
    'Năm nay {period 2018-01/2018-08 inferred year: 8 tháng} chưa được {percent 60: 60%}, thấp hơn kế hoạch.',
    'Cháu bé năm nay {duration P8M: 8 tháng}, nặng {quantity 9 "kg" kg: 9 kg}.',
    '{period 2018-01/2018-08: 8 tháng năm 2018} có nhiều vụ, {period 2018-01/2018-08 inferred year: 8 tháng qua} đã khởi tố {quantity 12 "vụ": 12 vụ}.',
    'Xã họp; {period 2018-01/2018-08 inferred day: 8 tháng qua} đã khởi tố {quantity 12 "vụ": 12 vụ}.',
  ])('%s', (marked) => expectRead(marked, '2018-09-05'));
});

describe('the same months of another year, in July 2023', () => {
  test.each([
    'Đến hết {date 2023-05: tháng 5/2023}, huyện giải ngân {percent 31: 31%}, thấp hơn {period 2022-01/2022-05: cùng kỳ năm 2022}.',
    'Trong {date 2023-05: tháng 5/2023}, huyện thu {percent 31: 31%}, thấp hơn {period 2022-05: cùng kỳ năm 2022}.',
    'Báo cáo {period 2023-01/2023-06 inferred year: 6 tháng đầu năm}, nhiệm vụ {period 2023-07/2023-12: 6 tháng cuối năm 2023}: thu tăng {percent 3: 3%} so với {period 2022-01/2022-06: cùng kỳ năm 2022}.',
    '{period 2022-07/2022-12: 6 tháng cuối năm 2022}, thu tăng {percent 3: 3%} so với {period 2021-07/2021-12 inferred year: cùng kỳ}.',
    '{date 2023-06 inferred year: Tháng 6}, giá tăng {percent 3: 3%} so với {date 2022-06: cùng tháng năm 2022}; việc xong cùng tháng.',
    'Giá tăng {percent 3: 3%} so với {date 2022: cùng tháng năm 2022}.',
  ])('%s', (marked) => expectRead(marked, '2023-07-13'));
});

describe('from a part of one month to a part of another', () => {
  test.each([
    'Nắng hạn kéo dài {period 2015-11/2016-04: từ cuối tháng 11-2015 đến giữa tháng 4}.',
    'Lúa gieo {period 2024-02/2024-05: từ tháng 2 đến cuối tháng 5 năm 2024}, tính đến hết {date XXXX-11-30: ngày 30-11} thì xong.',
    'Lúa gieo {period 2024-02/2024-05: từ đầu tháng 2 đến tháng 5 năm 2024}, gặt sau đó.',
    'Từ cuối {date 2024-02: tháng 2 năm 2024}, lúa chín; giữa {date 2024-03: tháng 3 năm 2024} đến cuối {date 2024-04: tháng 4 năm 2024} thì gặt.',
    'Từ cuối {date 2023: năm 2023} đến giữa {date 2024-04: tháng 4 năm 2024}, mưa nhiều.',
  ])('%s', (marked) => expectRead(marked));
});
