// Numbers and what they count: separators, signs, halves, ranges, ratios, rates.
import { describe, test } from 'vitest';
import { expectRead } from './read.js';

describe('figures whose separators tell', () => {
  test.each([
    'Giá {money 1234567 USD: 1,234,567 USD}.',
    'Giá {money 12345.6 USD: 12,345.6 USD}.',
    'Dân số là {quantity 1234567.89 "người": 1,234,567.89 người}.',
    'Lãi suất {numeral 1.5: 1,5}, {numeral 2.5: 2,5} và {percent 3: 3%}.',
    'Giá 5,6,7 đồng.',
    'Giá {money 1500 VND: 1,500 đồng}.',
    'Giá {money 1.5 USD: 1,500 USD}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('below zero', () => {
  test.each([
    'Thưởng {money -5000000000 VND: -5 tỷ đồng}.',
    'Lợi nhuận {money -5200000000 VND: âm 5,2 tỷ đồng}.',
    'Nhiệt độ {quantity -5..3 "độ C" Cel inferred unit: từ -5 đến 3 độ C}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('money', () => {
  test.each([
    'Giá {money 5500000 VND: 5 triệu rưỡi đồng}.',
    'Giá {money 2.5 VND per "ký": 2 đồng rưỡi một ký}.',
    'Giá {money 5000000 USD: $5 triệu}.',
    'Giá {money 1500 USD: $1,500}.',
    'Giá {money 1234000 USD per "km": US$1,234 triệu mỗi km}.',
    'Giá {money 20 EUR per "kg": EUR 20/kg}.',
    'Giá {money 1500 USD per "tấn": $ 1.500/tấn}.',
    'Giá {money 3500000 VND inferred currency: 3tr5}.',
    'Có {money 3500000 VND: 3 triệu 5 đồng}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('ranges', () => {
  test.each([
    'Giá {money 1500..2000 VND inferred unit: 1.500 - 2.000 đồng}.',
    'Giá {money 1500..2000 VND inferred unit: 1,500 - 2,000 đồng}.',
    'Giá {money 1500..2000 VND per "kg" inferred unit: từ 1,500 đến 2,000 đồng/kg}.',
    'Chi {money 5000000000..7000000000 VND inferred unit,scale: 5 - 7 tỷ đồng}.',
    'Tăng {percent 5..7: từ 5% - 7%}.',
    '{quantity 5..7 "người": Từ 5 người - 7 người}.',
    '{quantity 5..7 "người" inferred unit: Giữa 5 và 7 người}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('and what is no range', () => {
  test.each([
    'Tăng {percent 5: 5%} - {percent 7: 7%} - {percent 9: 9%}.',
    'Từ {numeral 5: 5} và {quantity 7 "người": 7 người}.',
    'Giá {money 3000000 VND inferred currency: 3 triệu} {money 500 VND: 500 đồng}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('ratios', () => {
  test.each([
    'Có {ratio 12/15 "trường": 12 trường/15 trường}.',
    'Có {ratio 5/7 "đại biểu": 5 trên 7 đại biểu} đồng ý.',
    'Có {ratio 5/7 "đại biểu": 5 trong số 7 đại biểu} đồng ý.',
    'Có {ratio 5/7 "đại biểu": 5 trong 7 đại biểu} đồng ý.',
    'Có {ratio 1/4: một phần tư} số hộ.',
    'Có {ratio 3/4: ba phần tư} số hộ.',
    'Có {ratio 1/5: một phần năm} số hộ.',
    'Có {ratio 2/50: hai phần năm mươi} số hộ.',
    'Có {ratio 1/4: 1/4} số hộ.',
  ])('%s', (marked) => expectRead(marked));
});

describe('and what is no ratio', () => {
  test.each([
    'Có 0/0 phiếu.',
    'Có 5/0 phiếu.',
    'Có {quantity 5 "nữ": 5 nữ} trong số {quantity 7 "đại biểu": 7 đại biểu}.',
    'Có {numeral 7: 7} trong số {quantity 5 "đại biểu": 5 đại biểu}.',
    'Có {numeral 5: 5} trong\n{quantity 7 "đại biểu": 7 đại biểu}.',
    'Sửa {numeral 5: 5} trong {duration P7D: 7 ngày}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('places in a sequence', () => {
  test.each([
    'Đứng {ordinal 5: thứ 5/63 tỉnh}.',
    'Đứng {ordinal 5: thứ 5/63}.',
    'Xếp {ordinal 3: thứ 3/10}\nđại biểu.',
    '{ordinal 5: Kỳ họp thứ 5/2024}.',
    '{ordinal 3: Lần thứ 3/5 lần}.',
    'Đại hội {ordinal 13: lần thứ XIII/2021}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('multiples', () => {
  test.each([
    'Tăng {quantity 2 "lần": gấp đôi}.',
    'Tăng gấp {quantity 2 "lần": hai lần}.',
    'Tăng gần {quantity 3 "lần": gấp ba}.',
    'Tăng {quantity 1.5 "lần": gấp rưỡi}.',
    'Giảm {quantity 2 "lần": hai lần}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('in words', () => {
  test.each([
    'Có {quantity >1500 "người": hơn một nghìn rưỡi người}.',
    'Có {quantity 320 "người": ba trăm hai người}.',
    'Có {numeral 340: ba trăm tư}.',
    'Có {quantity 20 "người": hai chục người}.',
    'Có {quantity 120000 "dân": mười hai vạn dân}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('numbers that no list is for', () => {
  test.each(['Có vài trăm người.', 'Có hàng nghìn người.'])('%s', (marked) => expectRead(marked));
});

describe('a sign, and no sign', () => {
  test.each([
    'Lỗ {money -5000000 USD: -$5 triệu}.',
    'Tăng {percent 5: +5%}.',
    'Tăng + {percent 5: 5%}.',
    'Nhiệt độ xuống {quantity -5 "độ C" Cel: âm 5 độ C}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('commas that part thousands in the whole text', () => {
  test.each([
    'Dân số là {quantity 15860327 "người": 15,860,327 người}; giá điện là {money 1831 VND: 1,831 đồng}.',
    'Có {quantity 15860327 "lượt xem": 15,860,327 lượt xem}, {date XXXX-XX-XX relative -P1D: hôm qua} là {numeral 1831: 1,831}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('what is money without its currency', () => {
  test.each([
    'Chính phủ phát hành {money 45000000000000 VND inferred currency: 45 nghìn tỷ} trái phiếu, xã mua {quantity 2000000 "trái phiếu": 2 triệu trái phiếu}, bán {quantity 1000000000 "cổ phiếu": 1 tỷ cổ phiếu}.',
    'Số người hưởng trợ cấp từ ngân sách hiện {numeral ~3100000: khoảng 3,1 triệu}.',
    'Số người nghèo giảm, trợ cấp từ ngân sách hiện {money ~3100000 VND inferred currency: khoảng 3,1 triệu}.',
    'Thu nhập của người lao động hiện {money ~3100000 VND inferred currency: khoảng 3,1 triệu}.',
    'Số tài khoản của người dân là {numeral 3100000: 3,1 triệu}.',
    'Số người hưởng mức lương là {money 3100000 VND inferred currency: 3,1 triệu}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('bounds behind what a percentage is of', () => {
  test.each([
    'Có {ratio 9/14 "chỉ tiêu": 9/14 chỉ tiêu} đạt {percent ≥50: 50%} kế hoạch trở lên, {quantity 3 "xã": 3 xã} đạt {percent ≤40: 40%} dự toán năm trở xuống.',
    'Các xã đạt {percent ≥50: từ 50%} kế hoạch năm trở lên thì được khen; xã đạt {percent 50: 50%} kế hoạch {date 2024: năm 2024} trở lên hạng.',
    'Có {percent 80: 80%} học sinh khá trở lên.',
    // behind từ within six words of its clause, on its line and not over another count
    '{quantity ≥5 "người": Từ 5 người} bệnh nặng trở lên, {quantity ≥2 "trẻ": từ 2 trẻ} học ở các xã miền núi trở lên.',
    'Từ {quantity 2 "trẻ": 2 trẻ} và {quantity ≥3 "cô": 3 cô trở lên}, từ {quantity 2 "trẻ": 2 trẻ} học rất giỏi ở các xã miền núi trở lên.',
    'Từ {quantity 2 "trẻ": 2 trẻ}\nmắc bệnh trở lên.',
  ])('%s', (marked) => expectRead(marked));
});

describe('commas that part thousands beside a dot before decimals', () => {
  test.each([
    'Thu {money 5210400000000 VND: 5,210.4 tỷ đồng} (dự toán {money 6140000000000 VND: 6,140 tỷ đồng}), tăng {percent 7.3: 7,3%}, trồng {quantity 12305 "ha" har: 12,305 ha}.',
    'Thu {money 5210400000000 VND: 5,210.4 tỷ đồng}, chi {money 2150000000000..2305000000000 VND inferred unit,scale: 2,150 - 2,305 tỷ đồng}, giá {money 4900 VND: 4.900 đồng}.',
    // a paragraph of its own habit
    'Thu {money 5210400000000 VND: 5,210.4 tỷ đồng}, chi {money 6140000000000 VND: 6,140 tỷ đồng}.\nNợ {money 1250500000000 VND: 1.250,5 tỷ đồng}, trả {money 1125000000 VND: 1,125 tỷ đồng}.',
    'Thu {money 5210400000000 VND: 5,210.4 tỷ đồng}.\nChi {money 6140000000000 VND: 6,140 tỷ đồng}, bằng {percent 91.5: 91,5%}.',
    // what leaves no doubt on the other side
    'Thu {money 5210400000000 VND: 5,210.4 tỷ đồng}, nợ {money 1250500000000 VND: 1.250,5 tỷ đồng}, trả {money 1125000000 VND: 1,125 tỷ đồng}.',
    'Thu {money 5210400000000 VND: 5,210.4 tỷ đồng}, phạt {money 1950000 VND: 1.950.000 đồng}, trả {money 1125000000 VND: 1,125 tỷ đồng}.',
    'Dân số {quantity 15860327 "người": 15,860,327 người}, tăng {percent 7.3: 7,3%}, chi {money 6140000000 VND: 6,140 tỷ đồng}.',
    // each paragraph tells of its own figures alone
    'Chi {money 6140000000 VND: 6,140 tỷ đồng}.\nNợ {money 1250500000000 VND: 1.250,5 tỷ đồng}, trả {money 1125000000 VND: 1,125 tỷ đồng}.\nThu {money 5210400000000 VND: 5,210.4 tỷ đồng}, chi {money 6140000000000 VND: 6,140 tỷ đồng}.',
    // two groups of three are no decimals, and of those nothing is told
    'Phạt {money 1950000 VND: 1.950.000 đồng}, chi {money 6140000000 VND: 6,140 tỷ đồng}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('blanks inside a number', () => {
  test.each([
    'Có {quantity 19900 "lượt khách": 19 900 lượt khách}.',
    'Có {quantity 19900.5 "tấn" t: 19 900,5 tấn} lúa.',
    'Giá {money 30000 VND: 30. 000 đồng}.',
    'Chi {money 349700000000000 VND: 349, 7 nghìn tỷ đồng}.',
    'Nhà rộng {quantity 1600 "m2" m2: 1.600 m 2} đất.',
    'Nhà rộng {quantity 1600 "m" m: 1.600 m} {quantity 2 "phòng": 2 phòng}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('units of their own size', () => {
  test.each([
    'Lãi suất tăng {percent 0.25 points: 25 điểm cơ bản}.',
    'Lãi suất tăng {percent 0.25..0.5 points inferred unit: từ 25 đến 50 điểm cơ bản}.',
    '{duration P20Y..P30Y inferred unit: Từ 2 đến 3 thập kỷ} nữa, rừng mới hồi phục.',
    '{duration P6M..P9M inferred unit: Từ 2 đến 3 quý} nữa, giá sẽ hạ.',
    'Nghỉ {duration P0D: 0 ngày}.',
    'Giá {money 0.05..0.07 USD inferred unit: từ 5 đến 7 cent}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('a smaller part, or an amount beside', () => {
  test.each([
    'Đạt {money 12300000000 VND: 12 tỷ đồng 300 triệu đồng}.',
    'Có {quantity 35000 "quân": 3 vạn 5 nghìn quân}.',
    'Có các mức {numeral 2: 2}, {numeral 3: 3}, {money 5000000000 VND: 5 tỷ đồng}.',
    'Mỗi ngày {quantity 5..7 "km" km inferred unit: 5-7 km} là đủ.',
    'Giá $1.23.4 là sai.',
    'Đạt {money 12000000000 VND: 12 tỷ đồng} {money 300000000 USD: 300 triệu USD}.',
    'Mới chi {money 325000000000 VND inferred currency: 325 tỷ}/{money 600000000000 VND: 600 tỷ đồng}.',
    'Có {ratio 12/15 "trường": 12 trường/15 trường} đạt chuẩn.',
    'Có {ratio 18/20 "đại biểu": 18 trên 20 đại biểu} dự họp.',
    'Có {numeral 18: 18} {numeral >20: trên 20} là đạt.',
    'Có {numeral 105: 105}, {quantity 106.5 "tấn" t: 106,5 tấn} lúa.',
    'Giá {money 20000..30000 VND per "suất" inferred unit,scale: 20 - 30.000đ một suất}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('thousands that a dash leaves out, and a hơn behind an adjective', () => {
  test.each([
    'Tỉnh cần {money ~60000000000000..65000000000000 VND inferred unit,scale: khoảng 60 - 65.000 tỉ đồng}.',
    'Lãi {money 2000000000..3500000000 VND inferred unit,scale: 2 - 3,5 tỷ đồng}, vốn {money 5000000000..6000000000000 VND inferred unit,scale: từ 5 đến 6.000 tỷ đồng}.',
    'Đường dài {quantity >7 "km" km: hơn 7km}, tường cao {quantity >5 "m" m: hơn 5 m}, xe nặng {quantity >3 "tấn" t: hơn 3 tấn}.',
    'Đường dài hơn {quantity 7 "km" km: 7 km} so với đường cũ, lũ cao hơn {quantity 0.5 "m" m: 0,5 m} {date 2016: năm 2016}, xe nặng hơn {quantity 3 "tấn" t: 3 tấn} so với xe cũ, dài hơn {quantity 2 "lần": 2 lần}.',
    // what it is laid beside stands in its clause, on its line and not far behind
    'Đường dài {quantity >7 "km" km: hơn 7 km} tính từ chân núi lên tới đỉnh đèo phía bắc so với đường cũ, dài hơn {quantity 9 "km" km: 9 km} trên bản đồ của xã so với đường cũ.',
    'Đường dài {quantity >7 "km" km: hơn 7 km}, mới so với đường cũ; tường cao {quantity >5 "m" m: hơn 5 m}\nso với tường cũ.',
    'Nhà dài hơn {percent 7: 7%}, đội dài hơn {quantity 7 "người": 7 người}, sân rộng {quantity ~7 "m" m: hơn khoảng 7 m}.',
    'Cháy ở lầu 2, lầu 3 của chung cư; nhà có {quantity 3 "lầu": 3 lầu}.',
  ])('%s', (marked) => expectRead(marked));
});
