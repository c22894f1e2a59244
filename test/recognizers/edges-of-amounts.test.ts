// Where an amount, a ratio or an ordinal ends, and what is not one any more: each sentence tells apart what a small mistake in a
// recognizer would make of it. Found by mutants, docs/testing.md.
import { describe, test } from 'vitest';
import { expectRead } from './read.js';

describe('numbers', () => {
  test.each([
    'Xem (20) và ({numeral 21: 21}).',
    'Giá 1hơn nghìn đồng.',
    'Giá nghìn đồng, không hơn.',
    'Dài khoảng nghìn h.',
    'Giá {money >1000 VND: hơn nghìn đồng}.',
    'Họp ({numeral 17.5: 17.5} rồi).',
    'Con số {numeral 14: 14.0} là cao.',
    'Chênh lệch a-{numeral 5: 5} không rõ.',
    'Xem ({numeral 5: 5}, {numeral 6: 6}) nhé.',
    '{numeral ~1990: Khoảng 1990}.',
    '{numeral 2010: 2010}',
    'Có {numeral 5: 5} tiếng nói chung.',
    'Nhà ở {numeral 2500: 2.500} Vũ Ngọc Phan.',
    'Có {numeral 1: 1} - {numeral 2.5: 2,5} chum tương.',
    'Ngày {numeral 4: 4}\ntháng {numeral 7: 7} họp.',
    'Quý V/{numeral 2024: 2024}.',
    'Những năm {numeral 19900: 19900} là sai.',
    'Lương eur {numeral 500: 500}.',
    'Giá USD\n{numeral 500: 500} là giá cũ.',
    'Có {numeral 15: 15} - {numeral 20: 20} Chum.',
    'Có {numeral 300..5000: 300 - 5.000}.',
    'Kéo dài {numeral 36: 36} h.',
    'Con số {numeral 4: 4,0} là cao.',
    '{numeral 2..3: Từ hai đến ba}.',
    'Chi {numeral 5: 5} bảng.',
    'Có {numeral 1.5: 1,5} - {numeral 2: 2} chum tương.',
    'Kỳ họp thứ {numeral 1.5: 1,5}.',
    'Kỳ họp thứ {numeral 0: 0}.',
    'Năm {numeral 2024.5: 2024,5} là sai.',
    'Có {numeral 300..1234.5: 300 - 1.234,5} tất cả.',
    'Có {numeral 300..1234567: 300 - 1,234,567} tất cả.',
    'Có {numeral 300..1234.5: 300 - 1,234.5} tất cả.',
    'Họp {numeral 17.5: 17.5}) rồi.',
  ])('%s', (marked) => expectRead(marked));
});

describe('ratios', () => {
  test.each([
    'Nước ngập {ratio 4/5: 4/5} ruộng.',
    'Giá {ratio 4/7: 4/7} tỷ là rẻ.',
    'Nay {ratio 4/7: 4/7} số hộ đã nộp.',
    'Họp {ratio 31/11: 31/11}-{date XXXX-01-02: 2/1}.',
    'Có {ratio 4/7: 4/7} Người.',
    'Có {ratio 20/20 "đại biểu": 20 trên 20 đại biểu}.',
    'Có {ratio 0/20 "đại biểu": 0 trên 20 đại biểu}.',
    'Có {ratio 1234567/2000000 "phiếu": 1,234,567/2,000,000 phiếu}.',
    'Nước ngập {ratio 1/5: 1/5} ruộng.',
  ])('%s', (marked) => expectRead(marked));
});

describe('ordinals', () => {
  test.each([
    'Sáng {ordinal 1: thứ 1} họp.',
    'Đứng ở thứ {ordinal 3: hạng 3}.',
    '{ordinal 15: Khóa 15}\nngười dự.',
    'Sáng {ordinal 8: thứ 8} họp.',
    '{ordinal 13: Kỳ họp thứ 13} /{numeral 15: 15}.',
    '{ordinal 123456789: Kỳ họp thứ 123456789}.',
    'Ngày {ordinal 5: thứ 5} họp.',
    '{ordinal 2: Khóa thứ hai} {date XXXX-XX-XX week relative P0W: tuần này} họp.',
  ])('%s', (marked) => expectRead(marked));
});

describe('percentages', () => {
  test.each([
    'Bảng:\n{percent -5: -5%}\n{money -12000000000 VND: -12 tỷ đồng}\n- {quantity 3 "người": 3 người} vắng mặt',
    'Tăng từ {percent 5: 5%} đến {percent 7 points: 7 điểm %}.',
    'Tăng {percent 5..7: từ 5% đến 7%} - {percent 9: 9%}.',
    'Tăng {percent 14..59: 14% - 59%}, {percent 26: 26%} giảm.',
    'Chỉ số ở mức {percent -4.12: − 4,12%}.',
    'Lãi suất là {percent 1.5 per "tháng": 1,500% mỗi tháng}.',
    'Tăng {percent 5: 5%}, {percent 14..59: 14% - 59%}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('money', () => {
  test.each([
    'Giá nhà là {money 1200000000 VND inferred currency: 1 tỷ 2}.',
    'Xe giá {money 1500000000 VND: tỷ rưỡi đồng}.',
    'Quý {money 3000000 VND: 3 triệu đồng}.',
    'Chi {money 12000000 VND: 12 triệu đồng} {money 500 VND: 5 trăm đồng}.',
    'Có từ {money 3 USD: 3 USD} đến {quantity 5 "người": 5 người}.',
    '{money 3 USD: Ba USD} là đủ.',
    'Chi {money 5000 GBP: 5 nghìn bảng}.',
    'Giá {money 5 VND: 5 đồng} mỗi\nkg.',
    'Giá nhà ({money 1200000000 VND inferred currency: 1 tỷ 2}) là rẻ.',
    '{money 0 VND: Không đồng} nào được chi.',
    'Chi {money 12300000 VND: 12 triệu đồng 300 nghìn đồng}.',
    'Chi {money 12000000000 VND: 12 tỷ đồng} {money 300000000000 VND: 300 tỷ đồng}.',
    'Lương {money 500 TOP: 500 TOP}.',
    'Giá {money 171 USD: $171} m.',
    'Có {money 349700000000 VND: 349, 7 tỷ đồng}, {money 350800000000 VND: 350, 8 tỷ đồng}.',
    'Chi {money 600000000000 VND inferred currency: 600 tỷ}/{money 325000000 VND: 325 triệu đồng}.',
    'Thu đủ {money 1000000 VND inferred currency: một triệu} không?',
    'Giá nhà là {money 1200000000 VND inferred currency: 1 tỷ 2}, chưa kể thuế.',
    'Giá nhà là {money 1200000000 VND inferred currency: 1 tỷ 2}; giá đất chưa rõ.',
    'Lương {money 500 USD per "tháng": $500 một tháng}.',
    'Có {money 1..2000000 VND inferred unit: 1-2.000.000 đồng}.',
    'Có {money 0..20000 VND inferred unit: 0-20.000 đồng}.',
    'Giá {money 20..20000 VND inferred unit: từ 20 - 20.000 đồng}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('what is no value', () => {
  test.each([
    'Xã họp vào thứ Bảy.',
    'Tháng năm ngày một họp.',
    'Họp tháng 10/2016/5.',
    'Năm không tám không năm là xưa.',
    'Nhà ở 0 Vũ Ngọc Phan.',
    'Những năm 1990.500.',
    'Có hai Bà Trưng.',
    'Họp ngày 0999-07-04.',
    'Họp ngày 3-5-6.',
    'Bây giờ họp.',
    'CN họp.',
    'Có 5/1.2.3 phiếu.',
    'Họp ngày 4.7/5.',
    'Ngày 4/7x.',
    'Năm 2024/QH14 là sai.',
    'Từ giữa năm đến nay.',
    'Giữ lời đến ngày thứ Năm.',
    'Tăng gấp một.',
    'Kỳ họp thứ không.',
    'Kỳ họp thứ lăm.',
    'Lô IR 504.',
    'Xem (0) thôi.',
    'Kỳ họp thứ 1-2.',
    'Khóa\nXV.',
    'Giai đoạn 2025-21.',
    'Giai đoạn 2021-2021.',
    'Giai đoạn 2021-2122.',
    'Cùng kỳ.',
    'Những năm 91-91.',
    'Từ đầu tháng đến nay.',
    'Từ đầu năm và nay.',
    'Bảng:\n- 1.2.3',
    'Đến bây giờ',
    'Chợ họp 4-7-24 rồi nghỉ.',
    'Có 1.234,5/2.000 phiếu.',
  ])('%s', (marked) => expectRead(marked));
});

describe('blanks that group, and blanks that do not', () => {
  test.each([
    'Có {quantity 123900 "lượt khách": 123 900 lượt khách}, {quantity 19900000 "lượt xem": 19 900 000 lượt xem}.',
    'Mua {money 123000 VND: 123. 000 đồng} cá.',
  ])('%s', (marked) => expectRead(marked));
});

describe('bare thousands and millions that are money', () => {
  test.each([
    'Lô đất trúng {money 133300000 VND per "m2": 133,3 triệu đồng/m2}. Giá sàn chỉ {money 7300000 VND inferred currency: 7,3 triệu}, rẻ hơn hẳn.',
    'Giỏ cam bán {money 120000 VND: 120.000 đồng}. Hàng dạt chỉ {money 60000..70000 VND inferred scale,currency: 60-70 ngàn}.',
    'Khách tới đảo đạt {numeral 18000000: 18 triệu}. {date XXXX-XX-XX year relative P0Y: Năm nay} chỉ còn {numeral 12000000: 12 triệu}.',
    'Xưởng lãi {money 5000000000 VND: 5 tỷ đồng}. Số lao động tăng lên {numeral 12000: 12 nghìn}.',
    'Cả xóm thu {money 5000000000 VND: 5 tỷ đồng}. Lễ hội đón {numeral 3000000: 3 triệu} khán thính giả.',
    'Xã thu {money 5000000000 VND: 5 tỷ đồng}, có {quantity 1234.5 "ha" har: 1234,5 ha} lúa. Còn lại {money 3000000 VND inferred currency: 3 triệu}.',
    'Giá là {money 5000000 VND: 5 triệu đồng}.\nSố này đọc là {numeral 1000: một nghìn}.',
    'Xã thu {money 5000000000 VND: 5 tỷ đồng}, có {quantity 250000 "con gà": 250.000 con gà}. Còn lại {numeral 3000000: 3 triệu}.',
    'Cao {quantity 1 "dm" dm: 1dm}{numeral 68: 68}, nặng {quantity 2.5 "ký" kg: 2ký5}.',
    'Lo cho {quantity 20 "hộ": 20 hộ}, tổng cộng hết {money 300000000 VND inferred currency: 300 triệu}.',
    'Có {quantity 3000000 "người": 3 triệu người}, đến mùa lễ thì {numeral 4000000: 4 triệu}.',
    'Công an thu {quantity 3 "kg" kg: 3 kg} đá quý và {money 27000000 VND inferred currency: 27 triệu} tiền mặt.',
    'Học phí {money 5000000 VND per "tháng" inferred currency: 5 triệu một tháng}, thuê nhà {money 2000000 VND per "người" inferred currency: 2 triệu mỗi người}.',
    'Lương {money 8000000..12000000 VND inferred scale,currency: 8-12 triệu}, giá {money 8000000..14000000 VND inferred scale,currency: 8-14 triệu}.',
    'Set tất chỉ {money 5000 VND per "đôi" inferred currency: 5k/đôi}, mua {quantity 3 "đôi": 3 đôi} tính {money 14000 VND inferred currency: 14k}.',
    'Nhà rao {money 2950000000 VND inferred currency: 2 tỷ 950}, anh có {money 1800000000 VND inferred currency: tỷ tám}, thiếu {money 1150000000 VND inferred currency: 1 tỷ 150}.',
    'Có {numeral 2000000: hai triệu} {quantity 200 "người": 200 người}, hàng tỷ {quantity 8 "người": tám người}.',
    'Lãi {money 4000000..5000000 VND inferred scale,currency: bốn năm triệu}, nuôi {quantity 400..500 "con" inferred unit,scale: bốn năm trăm con}, học {duration P4Y: bốn năm}.',
    'Thu NSNN {money 118600000000 VND inferred currency: 118 tỷ 600 triệu}/{money 256000000000 VND inferred currency: 256 tỷ}, đạt {percent 46: 46%}.',
    'Trợ cấp {money 1150000 VND per "người": 1.150.000 đồng/người}, {money 1800000 VND inferred currency: 1,8 triệu} cho giáo viên; tổng {money >1060000000000 VND inferred currency: hơn 1.060 tỷ}.',
    'Thu nhập bình quân đầu người đạt {money 60000000..65000000 VND inferred unit: từ 60 triệu đến 65 triệu đồng}; GRDP/người {money >100000000 VND inferred currency: trên 100 triệu}.',
    'Sơn hỏi {quantity 3..4 "lần" inferred unit: ba đến bốn lần}; nhà có giá {money 1100000000 VND inferred currency: một tỷ mốt}, vé {money 2100000 VND: hai triệu mốt đồng}.',
    'Ông ấy ba mươi mấy tuổi, mang mã 6868, size 39, ở Km 25 quốc lộ; còn {quantity 173 "mã": 173 mã} nữa, hết {quantity 5 "km" km: 5 km} {quantity 300 "m" m: 300 m}.',
    'Mạng có {quantity 70000000000 "tham số": 70 tỷ tham số}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('marks, shares and numbers behind names', () => {
  test.each([
    'Bài được {ratio 8.5/10 "điểm": 8,5/10 điểm}, quán được {ratio 4.9/5 "sao": 4.9/5 sao}.',
    'Em đạt {ratio 9.25/10: 9,25/10}; lớp họp {date XXXX-12-18/XXXX-12-19: 18,19/12}.',
    'Xã có {quantity 425 "ca": 425 ca}, Bình Hòa {numeral 4223: 4.223}; điểm Toán {numeral 9.6: 9,6}, điểm Lý {numeral 9.75: 9,75}.',
    'Chợ ở Sóng Thần 1, máy dùng iOS 17.4.',
    'Mưa kéo dài {duration >PT3H: hơn 3 giờ}, đoạn ngập kéo dài {quantity >5 "km" km: hơn 5 km}.',
    'Nêm {quantity 8..9 "g" g inferred unit: 8-9 g} muối và {quantity 2 "muỗng canh": 2 muỗng canh} nước mắm.',
    'Chi {money 2500000000 VND inferred currency: 2,5 tỷ}/{money 3000000000 VND: 3 tỷ đồng}.',
  ])('%s', (marked) => expectRead(marked));
});
