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

describe('quantities', () => {
  test.each([
    'Có {quantity 3..4 "người" inferred unit: ba bốn người}.',
    'Có {quantity 5 "bác sĩ": 5 bác sĩ} {quantity 10000 "dân": trên 10.000 dân}.',
    'Năm {quantity 2101 "người": 2101 người} đã tới.',
    'Đo được {numeral 12: 12} -{quantity 5 "độ C" Cel: 5 độ C}.',
    '{quantity 1 "người/km2": Một người/km2} là thưa.',
    'Có {quantity 12.5 "trường": 12,5 trường}/{quantity 15 "trường": 15 trường}.',
    'Có {quantity 2 "nguy": hai nguy}\ncơ là chính.',
    'Có {quantity 5 "kg/người/ngày/vụ": 5 kg/người/ngày/vụ}/năm.',
    'Dân số {quantity 1234567 "người": 1,234,567 người}, cao {quantity 1.75 "m" m: 1.75 m}, nặng {quantity 1250 "kg" kg: 1,250 kg}.',
    'Rộng {quantity 1600 "km2" km2: 1.600 km 2}.',
    'Xong trước {date XXXX-XX-04: ngày 4}. {quantity 7 "hộ": 7 hộ} còn lại làm sau.',
    'Có {quantity 5 "người": năm người}.',
    'Rộng {quantity 1600 "cm2" cm2: 1.600 cm 2}.',
    'Có {quantity 5 "bác sĩ/vạn": 5 bác sĩ/vạn}.',
    'Có {quantity 12 "trường": 12 trường}/1.2.3 trường đạt chuẩn.',
    'Có {numeral 20: 20} {quantity >18 "đại biểu": trên 18 đại biểu}.',
    'Có {numeral 1500: 1.500} {quantity >2000 "đại biểu": trên 2.000 đại biểu}.',
    'Dân số {quantity 1234567 "người": 1,234,567 người}, mật độ {quantity 1250 "người/km2": 1.250 người/km2}, nặng {quantity 1.25 "kg" kg: 1,250 kg}.',
    'Có {quantity 2..3 "người" inferred unit: hai, ba người}.',
    'Dài {quantity 20 "km/giờ" km/h: hai mươi km trên giờ}.',
    'Có {quantity 10500 "tấn" t: 10,500 tấn} thóc.',
    'Dài {quantity 200 "km" km: 200 km} trên giờ.',
    '{quantity 0 "độ C" Cel: Không độ C} là nước đóng băng.',
    'Bảng ghi {numeral 100: 100}\n{quantity 200 "tấn" t: 200 tấn}.',
    'Dân số {quantity 1234567 "người": 1,234,567 người}, nợ {money 125 VND: 1,250 hào}.',
    'Dân số {quantity 1234567 "người": 1,234,567 người}, tăng {percent 1.2: 1,2%}, nặng {quantity 1.25 "kg" kg: 1,250 kg}.',
    'Có 1.5.1 và {quantity 1234567 "người": 1,234,567 người}, nặng {quantity 1250 "kg" kg: 1,250 kg}.',
    'Rộng {quantity 1600 "m3" m3: 1.600 m 3}.',
    'Có {quantity 5 "lít/1 km" L/km: 5 lít/1 km}.',
    'Có {quantity >1000 "người": trên 1.000 người}.',
    'Có {quantity 5 "người": 5 người} - {quantity 7..9 "người": 7 người - 9 người}.',
    'Có {quantity 12 "trường": 12 trường}\n/{quantity 15 "trường": 15 trường} đạt chuẩn.',
    'Có {quantity 12 "trường": 12 trường}/{quantity 0 "trường": 0 trường} đạt chuẩn.',
    'Có {quantity 3 "phần": ba phần} ba.',
    'Cứ {quantity 12 "người": mười hai người}/{quantity 5 "xe": 5 xe} là đủ.',
    '{quantity 1 "buổi": Một buổi} là xong.',
    '{quantity 1 "kg" kg: Một kg} gạo.',
    'Dài {quantity 1600 "kg" kg: 1.600 kg} {numeral 2: 2}.',
    'Có {quantity 5 "g" g: 5g} vàng.',
    'Có {quantity 5 "Km" km: 5 Km} đường.',
    'Có {quantity 5 "máy/1.000 dân": 5 máy/1.000 dân}.',
    'Tăng {quantity <3 "lần": gấp gần ba}.',
    'Có {quantity 900..999 "chum tương" inferred unit: 900 - 999 chum tương}.',
    'Có từ {numeral 3: 3} - {quantity <5 "người": gần 5 người}.',
    'Có {numeral 0: 0} {quantity >0 "đại biểu": trên 0 đại biểu}.',
    'Có {quantity 2000 "phần": hai nghìn phần} {numeral 3000: ba nghìn}.',
    'Kỳ họp thứ\n{quantity 13 "đại biểu": 13 đại biểu}.',
    'Lần {quantity 5 "nhiệm kỳ": 5 nhiệm kỳ}.',
    'Có {numeral 19: 19} {numeral 900: 900};{quantity 5 "tấn" t: 5 tấn}.',
    'Bón {quantity 5 "kg/ha/năm" kg/har/a: 5 kg/ha/năm}.',
    'Có {quantity 5 "máy": 5 máy}/{quantity 210 "dân": 210 dân}.',
    'Có {quantity 5 "bác sĩ": 5 bác sĩ} {quantity >210000 "dân": trên 210.000 dân}.',
    'Có {quantity 5 "bác sĩ": 5 bác sĩ} {quantity >1000500 "dân": trên 1.000.500 dân}.',
    'Có {quantity 0..5 "chum tương" inferred unit: 0 - 5 chum tương}.',
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

describe('rates over a time, with their code', () => {
  test.each([
    'Kho nhập {quantity 5 "tấn/năm" t/a: 5 tấn/năm}, {quantity 2 "tấn/tháng" t/mo: 2 tấn/tháng} hay {quantity 1 "tấn/tuần" t/wk: 1 tấn/tuần}.',
    'Kho nhập {quantity 5 "tấn/ngày" t/d: 5 tấn/ngày}, {quantity 2 "tấn/giờ" t/h: 2 tấn/giờ}.',
    'Máy bơm {quantity 5 "m3/phút" m3/min: 5 m3/phút}, {quantity 2 "m3/giây" m3/s: 2 m3/giây}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('a unit has one spelling, however wide its words stand apart', () => {
  test.each([
    'Có {quantity 5 "dự án": 5 dự\t án} mới.',
    'Có {quantity 24 "Dự thảo nghị quyết": 24  Dự thảo  nghị\tquyết}.',
    'Giá {money 100000 USD per "ngày đêm": 100.000 USD mỗi ngày   đêm}.',
    'Có {ratio 52/52 "đại biểu": 52/52 đại   biểu}.',
    'Có {quantity 2 "vạt rau": hai vạt  rau} xanh.',
    'Có {quantity 5 "m3/ngày đêm" m3/d: 5 m3/ngày  đêm}.',
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
