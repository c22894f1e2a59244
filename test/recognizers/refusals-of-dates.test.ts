// What looks like a date, a period or a weekday and is none, beside what is one. Found by mutants, docs/testing.md.
import { describe, test } from 'vitest';
import { expectRead } from './read.js';

describe('days of the week', () => {
  test.each([
    'Sáng thứ nhì, đoàn lên núi.',
    'Sáng thứ lăm là viết sai.',
    'Xét hệ số t {numeral 4: 4}, {date XXXX-07-04: ngày 4/7} thử lại.',
    'Sáng {ordinal 20: thứ hai mươi} trên biển, thuyền thấy đất.',
    'Đêm {ordinal 200: thứ hai trăm}, nàng kể tiếp.',
    'Đêm {ordinal 2001: thứ 2.001}, nàng kể tiếp.',
    '{date XXXX-XX-XX weekday 3: Sáng thứ 4}. {quantity 5 "người": 5 người} dự họp.',
    '{date XXXX-07-04 weekday 3: Sáng T4 (4/7)}, xã họp; bài T {numeral 7: 7} dài.',
  ])('%s', (marked) => expectRead(marked));
});

describe('years', () => {
  test.each(['Giai đoạn phút tới là lúc khó nhất.', 'Thời kỳ 0000-2000 không ai ghi.'])('%s', (marked) => expectRead(marked));
});

describe('a day before a noun, and more than there were to be', () => {
  test.each(['Tới {date XXXX-09-15: 15/9} đặc khu mới xong, có {ratio 13/12 "xã": 13/12 xã} đạt, đến {ratio 5/9 "xã": 5/9 xã}.'])('%s', (marked) =>
    expectRead(marked),
  );
});

describe('places that are no days of the week, and letters that are months', () => {
  test.each([
    'Xếp {ordinal 3: thứ ba} trong tuần.',
    'Từ {ordinal 1: thứ 1} đến {ordinal 7: thứ 7}, từ {ordinal 2: thứ 2} đến hạng 7.',
    'Xong {date 2017-03: T3/2017}, lô T {date 2017-03: 3/2017}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('days in figures', () => {
  test.each([
    // sáng and chiều are before a day only where a separator of dates stands
    'Pha sữa sáng 1:5, chiều 1:6.',
    'Mẫu 2024-00 đã phát.',
    'Họp {date XXXX-07-04: ngày 4/7}. {quantity 5 "người": 5 người} vắng.',
    'Chợ họp {date XXXX-07-04: ngày 4/7},{date XXXX-07-05: 5/7}.',
    '{date XXXX-XX-XX weekday 4: Thứ Năm}/{date XXXX-07-04: ngày 4/7}/{time 08:00: lúc 8 giờ}.',
    'Hết hạn {date XXXX-06-03: ngày 3/6}/.',
    'Số liệu tháng {date 2024-07-04: 2024-07-04}.',
    'Sinh {date 2000-07-04: ngày 4/7/00}, mất ngày 4/7/20245 là ghi sai.',
    'Bản in ngày 4/7/2024/2 đã sửa.',
    'Họp {date XXXX-01-01: 1/1} thì vui.',
  ])('%s', (marked) => expectRead(marked));
});

describe('days that only ngày makes', () => {
  test.each([
    'Họp {date 2024-07-04: ngày 4 / 7 / 2024}.',
    'Họp ngày 4/7.2024, ngày 4-7/24.',
    'Mỗi ngày {ratio 4/7 "triệu người dùng": 4 / 7 triệu người dùng}.',
    'Số ca tăng lên {numeral 10: 10}, {date XXXX-05-15: ngày 15/5} thêm {quantity 2 "ca": 2 ca}.',
    'Họp {date XXXX-XX-10: ngày 10} ({date XXXX-05-15: ngày 15/5} nghỉ).',
    'Họp {date XXXX-XX-10: ngày 10} và trước {date XXXX-05-15: 15/5}.',
    'Họp {date XXXX-12-10: ngày 10} và {date XXXX-12-11: sáng 11/12}.',
    'Thu bằng {ratio 2/3: 2/3} năm {date 2017: 2017}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('months in figures', () => {
  test.each([
    'Trong tháng {ratio 5/8 "xã": 5/8 xã} đã xong, {ratio 10/12 "chỉ tiêu": 10/12 chỉ tiêu} đã đạt.',
    'Hợp đồng 7-2024-5 đã ký.',
    '{date XXXX-07: Tháng 7}-9/0000 là ghi sai, {date XXXX-07: tháng 7}-9/2024/5 cũng sai.',
    'Từ {date 2024-07: 2024-07} đến {date 2024-08-05: 2024-08-05}, xã thu {money 5000000000 VND: 5 tỷ đồng}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('from one day to another', () => {
  test.each([
    'Trận động đất {date XXXX-07-04: ngày 4/7} - {quantity 5.8 "độ": 5.8 độ}.',
    'Họp {date XXXX-06-29/XXXX-07-01: ngày 29.6 đến 1.7}.',
    'Họp {date XXXX-06-10/XXXX-06-12: ngày 10,12-6}.',
    // the longer dash is between the days, the shorter one before the month
    'Họp {date XXXX-06-03/XXXX-06-05: ngày 3–5-6}.',
    'Họp ngày 3-5-6.',
    'Họp {date XXXX-06-01/XXXX-06-19: ngày 1, 3, 5, 7, 9, 11, 13, 15, 17 và 19/6}.',
    'Họp ngày {numeral 0: 0}, {date XXXX-07-01: 1/7}; ngày {numeral 26: 26}, {date XXXX-06-23: 23/6} là ghi ngược.',
  ])('%s', (marked) => expectRead(marked));
});

describe('days and months in words', () => {
  test.each([
    'Họp {date XXXX-07-04: ngày 4 tháng 7} {quantity 17 "người": 17 người}.',
    'Vay {duration P4M: 004 tháng} {percent 7: 7%}.',
    'Họp {date XXXX-04-11: 11 tháng 4}\nngày ấy mưa.',
    'Doanh thu {date 2020-03 inferred year: tháng 3}, {numeral 5: 5}, {date 2020-08: 8 năm 2020} giảm.',
    'Doanh thu {date 2020-03 inferred year: tháng 3}, {numeral 5: 5} và {date 2020-08: 8 năm 2020} giảm.',
    'Họp {date XXXX-XX-10: ngày 10} ({date XXXX-05-15: 15 tháng 5} nghỉ).',
    'Họp {date 2024-07-04: ngày 4 tháng 7.2024}.',
    'Nghỉ {period 2024-07/2024-08: tháng 7, 8.2024}.',
    'Làm từ ngày {numeral 3: 3}, {duration P5Y: 5 năm} {date 2020: 2020} thì xong.',
    'Họp {date XXXX-05: tháng 5},\n{duration P6Y: 6 năm} {quantity 2020 "xã": 2020 xã} mới xong đường.',
    'Nghỉ {date XXXX-03: tháng 3}, {duration P5Y: 5 năm} sau làm lại.',
    'Nghỉ {date XXXX-03: tháng 3}, {duration P5Y: 5 năm}.',
    'Trong {duration P2Y: 2 năm} {date 2015: 2015} và {date 2016: 2016} đoàn kiểm tra.',
  ])('%s', (marked) => expectRead(marked));
});

describe('years', () => {
  test.each([
    'Kế hoạch {period 2024/2025: năm 2024/2025}, {period 2024/2025: năm 2024/25}.',
    'Kế hoạch năm 2024/25/QĐ.',
    'Kế hoạch {date 2024: năm 2024} /{quantity 25 "người": 25 người}.',
    'Năm {money 2500000000000 VND: 2500 tỷ đồng} đã chi.',
    'Năm {quantity 2101 "người": 2101 người} tới.',
    'Trước {date 1930: năm 30}, xóm nghèo; trước năm {numeral 29: 29} thì chưa ai ghi.',
    'Trước năm {quantity 75 "người": 75 người} ta nghèo.',
    'Trước năm {quantity 75000 "hộ nghèo": 75.000 hộ nghèo}.',
    'Đến {date 1975: năm 75} thì thôi.',
    'Từ {date 1975: năm 75}, xóm có điện.',
    '{date 2016: Năm 2016} - {quantity 20 "hộ": 20 hộ} thoát nghèo.',
    '{period 2016/2018: Các năm 2016-18} đều mất mùa.',
    '{period 2000/2010: Từ năm hai nghìn đến năm hai nghìn không trăm mười}, xã nghèo.',
    '{period 2000/2010: Năm hai nghìn - năm hai nghìn mười}.',
    '{date 2000: Năm hai nghìn} mươi {duration P15D: mười lăm ngày} mưa, nghỉ {duration P10D..P15D inferred unit: mươi mười lăm ngày}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('decades, centuries and years in two digits', () => {
  test.each([
    'Thập niên {numeral 95: 95} không có.',
    'Thập niên {numeral 900: 0900} là ghi sai.',
    '{period 190X decade: Những năm 00} đã xa.',
    '{ordinal 100: Thế kỷ 100} còn xa.',
    'Những {date 1991: năm 1991} và {quantity 1994 "khó khăn": 1994 khó khăn}.',
    'Những năm 91-1994 là ghi lẫn.',
    'Những {date 1991: năm 1991}-94/QĐ là ghi sai.',
  ])('%s', (marked) => expectRead(marked));
});

describe('spans that no head opens, and parts of a year', () => {
  test.each([
    'Sách có trang 938 - 1009.',
    'Ảnh: Quý\nI. Mở đầu.',
    'Thu {period XXXX-01/XXXX-03 quarter: quý I},\nII. Kết luận.',
    'Có {quantity 5 "xã": 5 xã} đầu {date 2024: năm 2024} đã xong.',
    'Từ đầu năm đến {date XXXX-XX-XX relative -P1D: đêm qua}, mưa lớn.',
    'Buổi sáng {date XXXX-06-05/XXXX-06-11: từ 5/6 đến 11/6}, chợ họp.',
    'Thời gian nộp {date XXXX-07-01/XXXX-07-15: ngày 1/7 đến ngày 15/7}.',
  ])('%s', (marked) => expectRead(marked));
});
