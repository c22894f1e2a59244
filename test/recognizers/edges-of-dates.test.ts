// Where a date, a period, a time or a duration ends, and what is not one any more. Found by mutants, docs/testing.md.
import { describe, test } from 'vitest';
import { expectRead } from './read.js';

describe('dates', () => {
  test.each([
    'Họp {time 01:00: 1 giờ 0}, {ratio 25/1 "người": 25 / 1 người}.',
    '{date 2023-07-12: 12 tháng bảy năm 2023}, làng vui.',
    '{date XXXX-12-31/XXXX-01-02: Ngày 31.12 - 2.1} họp.',
    '{date XXXX-07-02: Ngày 2/7} họp. Trước 5-8, xã nộp báo cáo.',
    'Giai đoạn {numeral 2021: 2021}\n-{date 2025: 2025}.',
    '{date 2017-01-02: Ngày 2.1.2017} - {date 2016-12-31: 31.12.2016} họp.',
    '{date XXXX-XX-XX relative P0D: Hôm nay} -{time 08:30: 8h30} họp.',
    'Họp ngày {date 2024: 2024}-07-004.',
    '{date XXXX-07-02: Ngày 2.7} họp, {date XXXX-07-03: ngày 3.7} nghỉ, {date XXXX-07-04: ngày 4-7} họp. Trước {date XXXX-08-05: 5.8} thì xong.',
    '{date 2022-05: Tháng năm năm 2022} họp.',
    'Khu chợ mở {date XXXX-02-01: 1/2} và {date XXXX-02-02: 2/2}.',
    '{date XXXX-XX-XX weekday 6: T7} họp.',
    '{date XXXX-06-05/XXXX-06-11 week: Tuần từ 5/6 đến 11/6}.',
    'Ngày {numeral 5: 5}, {date XXXX-06-05/XXXX-06-07: 5, 7/6} họp.',
    '{date XXXX-XX-XX at 08:30 minute relative P0D: Hôm nay - 8h30} họp.',
    '{date XXXX-07-02: Ngày 2-7} họp. Đến 9-9 người dân nộp.',
    'Th hai, {date XXXX-07-04: 4/7} họp.',
    'Các {date 2015: năm 2015}, {date 2016: 2016} tỉnh thu {money 2017000000000 VND: 2017 tỷ đồng}.',
    '{date XXXX-XX-XX weekday 7: Chủ nhật} họp.',
    'Họp ({date XXXX-05-17: 17.5}) rồi.',
    '{date 2010: 2010}\nngười là đông.',
    '{date 2017-07-04: Ngày 4 tháng 7 năm 17} họp.',
    '{date XXXX-XX-XX relative -P1D: Hôm qua} bà Mười Hai về quê.',
    'Sự việc {date 2023-07-04: 4/7/2023} năm ngoái.',
    '{date XXXX-XX-10: Ngày 10} đến ngày {date 2024-07: 2024-07} họp.',
    'Hội chợ mở {date XXXX-02-01/XXXX-02-03: 1/2-3/2} của làng.',
    'Họp {date 2016-10: tháng 10-2016} - {numeral 5: 5}.',
    'Họp tháng {date 2016-03-02: 2/3/2016}.',
    '{date XXXX-07-02: Ngày 2-7} họp, {date XXXX-07-03: ngày 3.7} nghỉ, {date XXXX-07-04: ngày 4.7} họp. Trước {date XXXX-08-05: 5-8} thì xong.',
    '{date XXXX-XX-XX relative P0D: Hôm nay} - {date XXXX-06-03: 3/6} họp.',
    '{date XXXX-07-04: 8h30 - 10h ngày 4/7} họp.',
    '{date XXXX-05-10/XXXX-05-15: Ngày 10, 15 tháng 5} họp.',
    'Họp {date XXXX-07-04T08:00 at 08:00 minute: lúc 8 giờ 4-7}.',
    '{date XXXX-11-30: Ngày 30.11} - {numeral 2.1: 2.1} họp.',
    'Ngày {numeral 3: 3}, {numeral 31: 31} và {date XXXX-07-31: 31/7} họp.',
    'Họp ngày {date 2024: 2024}-{numeral 7: 7}.',
    'Họp {date XXXX-06-23/XXXX-06-25: 23, 24, 25/6}.',
    '{date XXXX-05: Tháng 5}, {duration P6Y: 6 năm} nay họp.',
    '{date XXXX-XX-XX month relative -P2M: 2 tháng trước}.',
    '{date XXXX-XX-XX relative P0D: Hôm nay} – {time 08:30: 8h30} họp.',
    'Chợ họp {date XXXX-04-02: 2/4} rồi nghỉ.',
    'Họp {date 2016-10: tháng 10-16}.',
    'Ngày {numeral 10: 10} và {date XXXX-05-10: 10 tháng 5} họp.',
    'Ngày {numeral 10: 10}\nvà {date XXXX-05-15: 15 tháng 5} họp.',
    '{date 2017-07 inferred year: Tháng 7}\nnăm {date 2017: 2017} họp.',
    '{date 2020-05: Tháng 5}, {date 2020-07: 7/2020} họp.',
    '{date XXXX-XX-XX weekday 7: CN}',
    '{date 2023-06-20/2024-06-10: Từ ngày 20/6 đến ngày 10/6/2024}, xã họp.',
    '{date XXXX-XX-10: Ngày 10} đến {date XXXX-05-10: ngày 10/5} họp.',
    '{date XXXX-07-04T08:30:15 at 08:30:15 second: Lúc 8:30:15 ngày 4/7} họp.',
    '{date XXXX-07-04: Sáng 4/7}, {date XXXX-XX-XX relative P0D: hôm nay} họp.',
    'Họp {date 1950-07-04: ngày 4/7/50}.',
    'Họp {date XXXX-07-04: ngày 4/ 7}.',
    'Họp ngày {date 2024: 2024}-02-30.',
    'Họp {date 1000-07-04: ngày 1000-07-04}.',
    'Họp {date XXXX-06-29: 29/6}\n- {date XXXX-07-01: 1/7}.',
    'Họp {date 2017-07-01: 1/7/2017}-{date 2017-06-29: 29/6/2017}.',
    'Họp {date XXXX-06-29: 29/6}, {date XXXX-07-01: 1/7}.',
    '{date XXXX-06-03: Hôm nay | 3/6} họp.',
    '{date XXXX-07-04: Ngày 4/7} sáng họp.',
    '{date XXXX-XX-XX at 08:00 minute relative P1D: Lúc 8 giờ sáng mai} họp.',
    'Sự việc {date 2017-07-04 inferred year: 4/7}, {date 2017: năm 2017}.',
    '{date XXXX-07: Tháng 7} {quantity 2017 "người": 2017 người} họp.',
    '{date XXXX-XX-XX lunar X-1-10: Mùng 10 Tết} họp chợ.',
    '{date XXXX-XX-XX lunar X-3-10: Mồng 10 tháng 3 (âm lịch} họp chợ.',
    '{date XXXX-XX-XX lunar X-3-10: Ngày 10/3 âl} họp chợ.',
    'Thời gian từ {date XXXX-07-01: ngày 1/7}.',
    'Nửa giữa {date 2024: năm 2024}.',
    '{date 9999: Năm 9999} sẽ xong.',
    '{date 2100: Năm 2100} người đã tới.',
    '{date 0900: Năm chín trăm}.',
    'Olympic {date 1900: 1900} khép lại.',
    '({date 2010: 2010}) là mốc lớn.',
    'Vui–{date 2010: 2010} là mốc lớn.',
    'Dãy {date 2009: 2009} {numeral 2010: 2010} {numeral 2011: 2011} là năm.',
    'Từ đầu năm đến {date XXXX-XX-03: mùng 3}.',
    'Từ {date 2024-07-04: ngày 4/7/2024} đến {date 2024-07-01: ngày 1/7/2024} là ghi ngược.',
    '{date 2024-07-04: Từ ngày 4/7/2024 đến ngày 4/7/2024} là {duration P1D: một ngày}.',
    '{date XXXX-12-31: Ngày 31.12} - {numeral 2.2: 2.2} họp.',
    '{date 2017-06-29: Ngày 29.6.2017} - {numeral 1.7: 1.7} họp.',
    '{date XXXX-07-02: Sáng 2.7} họp. Trước {date XXXX-08-05: 5.8}, xã nộp báo cáo.',
    '{date XXXX-07-02: Ngày 2.7} họp, {date XXXX-07-03: ngày 3-7} nghỉ. Trước {date XXXX-08-05: 5.8}, xã nộp báo cáo.',
    'Xã họp ({date XXXX-05-13 weekday 4: thứ Năm, 13/5}) là xong.',
    'Xã họp {date XXXX-05-13 weekday 4: thứ Năm (13/5}, tại xã).',
    '{date XXXX-XX-XX at 20:00 minute relative P0D: Lúc 8 giờ, tối nay} họp.',
    'Chợ họp {date XXXX-06-01: 1/6} rồi nghỉ.',
    'Từ {date 2016-06: 6-2016}, xã làm đường.',
    '{date 2999: Năm hai chín chín chín} là xa.',
    '{date 2024: Năm 2024}.Xã họp.',
    'Khu chợ mở {date XXXX-02-01: 1/2} vừa qua.',
  ])('%s', (marked) => expectRead(marked));
});

describe('dates counted from 2024-01-01', () => {
  test.each(['{date 2024-01-01 inferred year: Ngày 1/1}, xã họp.', '{date 2024-12 inferred year: Tháng 12}, xã họp.'])('%s', (marked) =>
    expectRead(marked, '2024-01-01'),
  );
});

describe('dates counted from 2024-07-05', () => {
  test.each(['Họp ngày {numeral 10: 10}\nđến {date 2024-12-12 inferred year: 12/12}.', 'Họp {date 2024-12-31/2025-01-02 inferred year: 31/12-2/1}.'])(
    '%s',
    (marked) => expectRead(marked, '2024-07-05'),
  );
});

describe('periods', () => {
  test.each([
    'Chợ họp {period 2016-03: tháng 3-3/2016} rồi nghỉ.',
    '{period 2024-01/2024-03 quarter inferred year: Quý I}. {date 2024: 2024} là năm.',
    '{period 2021-01/2021-09 quarter: Quý I - quý III/2021}.',
    '{period 2023-05/XXXX-07 relative P0Y: Từ tháng 5/2023 đến tháng 7 năm nay}, xã họp.',
    'Trong {period XXXX: cả năm}, tỉnh thu.',
    '{period 2024-01/2024-03 quarter: Quý I.2024}.',
    '{period 2024-01/2024-06: 6 tháng 2024}.',
    '{period 1991/1994: Những năm 1991 đến 1994}.',
    '{period XXXX-XX-XX quarter relative -P3M: Quý trước} họp.',
    'Trung tuần {period 2024-05/2024-06: tháng 5, 6/2024}.',
    '{period XXXX-05/2024-07 relative -P1Y: Từ tháng 5 năm ngoái đến tháng 7/2024}, xã họp.',
    '{period 2020-11/2020-12: Tháng 11, 12 năm 2020} họp.',
    '{period 2021/2121: Giai đoạn 2021-2121}.',
    '{period 2021/2025: Năm 2021 - năm 2025}.',
    '{period 2024-01/2024-03 quarter: Quý I–2024}.',
    '{period 2024-01/2024-03 quarter: Quý một năm 2024}.',
    '{period 2024-01/2024-12: Mười hai tháng đầu năm 2024}.',
    '{period 2024-01: 1 tháng đầu năm 2024}.',
    '{period 100X decade: Những năm 1000}.',
    '{period 9801/9900 century: Thế kỷ 99}.',
    '{period 2023-12/2024-01: Từ tháng 12/2023 đến tháng 1/2024}, xã họp.',
    '{period 2024-01/2024-03 quarter: Quý I - 2024}, thu tăng.',
    'Trong {period 2024: cả năm 2024}, tỉnh thu.',
    '{period 0001/0100 century: Thế kỷ I} có giặc.',
  ])('%s', (marked) => expectRead(marked));
});

describe('times', () => {
  test.each([
    'Họp {time 08:23: lúc tám giờ hai ba phút}.',
    'Sáng {time 08:30: 8h30} {date XXXX-07-04: ngày 4/7} họp.',
    'Họp {time 08:00: 8h}\nđến {time 10:00: 10h}.',
    'Họp {time 08:00: lúc 8 giờ} {numeral 30: 030}.',
    'Họp {time 08:30..10:00: lúc 8h30-10:00}.',
    'Họp {time 08:30: lúc 8:30}\n{date XXXX-XX-XX relative P1D: sáng mai}.',
    'Họp {time 08:00..10:00: từ 8 giờ đến 10 giờ}.',
    'Họp lúc {time ~08:00: khoảng 8 giờ}.',
    '{time 08:30: 8h30}, {date XXXX-07-04T09:00 at 09:00 minute: 9h ngày 4/7} họp.',
    'Họp {time 08:00: lúc 8 giờ} {numeral 30: 30}\nphút.',
    'Họp {time 08:30:15: 08:30:15} thì xong.',
    'Họp {time 08:30:15: 8 giờ 30 phút 15 giây} thì xong.',
    'Họp {time 08:30: 8 giờ rưỡi} thì xong.',
    'Họp {time 07:45: 8 giờ kém 15} thì xong.',
    'Họp {time 08:00:15: 8 giờ 15 giây} thì xong.',
    'Họp {time 08:30: lúc 8h30} học sinh về.',
  ])('%s', (marked) => expectRead(marked));
});

describe('durations', () => {
  test.each([
    '{duration P4M: 4 tháng} {quantity 7500 "người": 7.500 người}.',
    'Kéo dài {duration P1D: 1 ngày} {duration PT24H: 24 giờ}.',
    '{duration P6M: 6 tháng}, {date 2024: 2024}.',
    'Kéo dài {duration PT0H: 0 giờ}.',
    '{duration P15M: 5 quý} đầu {date 2024: năm 2024}.',
    'Họp {duration >PT8H30M: hơn 8 giờ 30 phút}.',
    'Có {duration ~P2M..P3M inferred unit: khoảng 2 - 3 tháng}.',
    '{duration PT2H: 2 giờ} trước.',
    'Họp lúc {duration PT8H: 8 giờ đồng hồ}.',
    'Kéo dài {duration P5Y: 5 năm} qua.',
    'Họp {duration <PT8H30M: gần 8 giờ 30 phút}.',
    'Có từ {duration P3D: 3 ngày} đến {duration P2D: 2 ngày}.',
    '{duration P4M: 4 tháng} {quantity 7.5 "kg" kg: 7,5 kg}.',
    '{duration P1M: 1 tháng} {date 2024: năm 2024}.',
    'Họp lúc {duration PT8H: 8 giờ} kém.',
    'Kéo dài {duration P1Y: 1 năm} {duration P1M15D: 1,5 tháng}.',
    'Kéo dài {duration PT2H: 2 giờ} {duration PT1000000S: 1 triệu giây}.',
    '{duration P10D: 10 ngày} này.',
    '{duration P1001D: 1001 ngày} trước.',
  ])('%s', (marked) => expectRead(marked));
});

describe('fractions of each unit of time', () => {
  test.each([
    'Đợt mưa kéo dài {duration P1W3DT12H: 1,5 tuần}, rồi {duration P2DT12H: 2,5 ngày} nữa.',
    'Chuyến đi mất {duration PT2H33M: 2,55 giờ}, nghỉ {duration PT2M30S: 2,5 phút}, chạy {duration PT2.5S: 2,5 giây}.',
    'Việc ấy mất {duration P1Y3M: 1,25 năm} hoặc {duration P1M9D: 1,3 tháng}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('days that the word before them makes', () => {
  test.each([
    'Xã họp {date 2024-07-04: ngày 4-7/2024}, vốn giải ngân {period 2024-04/2024-07: tháng 4-7/2024}.',
    'Xã họp {date XXXX-07-04: ngày 4 / 7}, đạt {ratio 4/7 "tiêu chí": 4 / 7 tiêu chí}.',
    'Họp {date XXXX-12-10: ngày 10} và {date XXXX-12-12: sáng 12/12}, nghỉ {date XXXX-12-11: ngày 11}, {date XXXX-12-13: chiều 13/12}.',
    'Họp {date XXXX-06-11/XXXX-06-12: ngày 11 và ngày 12/6}, rồi {date XXXX-06-15: ngày 15} và {date XXXX-06-20: ngày 20/6}.',
    'Lễ bắt đầu {date 2024-03-05T00:00 at 00:00 minute: lúc 12 giờ tối 5/3/2024}, trước đó ăn trưa {time 12:00: lúc 12 giờ trưa}.',
    'Đến {time 13:00: 13 giờ} cùng ngày, lũ xuống; sau {duration PT13H: 13 giờ} thì rút.',
    'Tàu chậm {duration PT1H45M: 1 giờ 45 phút}, xuất bến {time 13:45: 13 giờ 45 phút}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('weekdays', () => {
  test.each([
    'Chợ họp từ thứ 2 đến thứ 7, xưởng làm thứ 2 - thứ 6.',
    'Đội xếp từ {ordinal 2: thứ 2} đến {ordinal 7: thứ 7}.',
    '{date XXXX-XX-XX weekday 1: Thứ Hai} họp.',
    '{ordinal 2: Thứ hai}, phải trồng rừng. {ordinal 2: Kỳ họp thứ Hai} bế mạc.',
  ])('%s', (marked) => expectRead(marked));
});

describe('years and spans of years', () => {
  test.each([
    'Luật áp dụng cho {period 2024/2025: năm 2024/25}.',
    '{period 1991/1994: Những năm 1991-94} rất khó.',
    'Trong {period 1858/1884: giai đoạn 1858-1884}, thành bị phá; triều Lê ({period 1428/1788: 1428-1788}) lâu nhất.',
    'Bia khắc niên hiệu cũ ({date 1694: 1694}), cả tổng có ({numeral 1200: 1200}) người.',
    'Hồi {date 1990: năm 90} nghèo lắm; sau {date 1975: năm 75} thì hết; mỗi năm {quantity 90 "người": 90 người} đi.',
    'Kế hoạch {date 2024: 2024} đã giao; Đề án 1956 dạy nghề, chương trình 135.',
    'Doanh thu {date 2020-03: tháng 3}, {date 2020-05: 5 năm 2020} giảm; kế hoạch {date 2020-03 inferred year: tháng 3}, {duration P5Y: 5 năm} tới.',
    'Chi {period 2024-01/2024-06 quarter: quý I và II/2024} tăng, {period 2023-07/2023-12 quarter: quý III, IV năm 2023} giảm; {period XXXX-04/XXXX-06 quarter: quý II} và Ủy ban họp.',
    'Sáng {date XXXX-XX-XX lunar X-1-2: mùng 2 Tết}, làng mở hội; {date XXXX-XX-02: sáng mùng 2} thì nghỉ.',
    'Thu bằng {ratio 2/3: 2/3} năm ngoái, xã họp {date XXXX-03-02 relative -P1Y: 2/3 năm ngoái}.',
    'Cửa mở từ {time 00:00: 0 giờ}, chạy suốt {duration PT24H: 24 giờ}.',
    'Họp bất thường {ordinal 2: lần 2} năm {date 2023: 2023}, đợt 2 năm {date 2024: 2024}, học kỳ 2 {period 2023/2024: năm học 2023-2024}.',
    'Kế hoạch {duration P5Y: 5 năm} {period 2021/2025: 2021-2025} đã xong, đợt {duration P3Y: 3 năm} liền.',
    'Cây đa có hàng trăm năm nay, vài chục năm trước thì đổ.',
  ])('%s', (marked) => expectRead(marked));
});
