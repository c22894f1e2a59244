// Where a quantity and its unit end, and what is not one any more. Found by mutants, docs/testing.md.
import { describe, test } from 'vitest';
import { expectRead } from './read.js';

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

describe('names that hold a number, and parts of a whole', () => {
  test.each([
    'Nhà ở tầng 3 chung cư, phòng học ở tầng 2 tòa nhà; khu nhà cao tầng {quantity 8 "phòng học": 8 phòng học}; {quantity 3 "chung cư": 3 chung cư} cháy.',
    'Trường mầm non cơ sở 2, cơ sở 3 sắp mở; cơ sở {quantity 20 "giường": 20 giường}; có {quantity 24 "cơ sở": 24 cơ sở}.',
    'Thu bổ sung từ ngân sách cấp trên {money 7105000000 VND: 7.105 triệu đồng}; huyện đã cấp {quantity >7105 "thẻ": trên 7.105 thẻ}.',
    'Trưởng {quantity 3 "Ban": 3 Ban} HĐND báo cáo; sửa {numeral 83: 83} Luật.',
    '{numeral 4: Bốn} trong {quantity 17 "xã": 17 xã} đạt chuẩn, {numeral 2: hai} trong số {quantity 17 "xã": 17 xã} đạt nâng cao.',
    'Một trong {quantity 17 "xã": 17 xã} đạt chuẩn; ông Ba trong {quantity 17 "hộ": 17 hộ} kia; trồng năm trong {quantity 17 "xã": 17 xã} đó.',
  ])('%s', (marked) => expectRead(marked));
});
