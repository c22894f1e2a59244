// What looks like a longer number, a range, an ordinal or a mark and is none, beside what is one. Found by mutants, docs/testing.md.
import { describe, test } from 'vitest';
import { expectRead } from './read.js';

describe('one number and the next', () => {
  test.each([
    'Có hai,{quantity 3 "người": ba người}.',
    'Có hai, {quantity 3 "người": 3 người}; có {numeral 2: 2}, {quantity 3 "người": ba người}.',
    'Đo được {numeral 105.5: 105,5}, {quantity 106.5 "kg" kg: 106,5 kg}.',
    'Đo được {numeral 2.5: hai phẩy năm}, {quantity 7.5 "mét" m: bảy phẩy năm mét}.',
    'Lớp có {quantity 20..30 "em" inferred unit: hai mươi ba mươi em}.',
    'Làng có {quantity 90..100 "nhà" inferred unit: chín mươi, một trăm nhà}.',
    'Nhà có {numeral 200: hai trăm}, {quantity 300 "con": ba trăm con} vịt.',
    'Có {numeral 14: mười bốn} {quantity 19 "người": mười chín người}.',
    'Có {numeral 5: 5} {quantity 6 "người": 6 người}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('from one amount to another', () => {
  test.each([
    'Kéo dài {duration P2M: 2 tháng} đến {duration P2M: 2 tháng}.',
    'Có {numeral 15: 15} - {numeral 1000: 1000} chum tương.',
    'Tăng {percent 3: 3%} đến {percent 5 points: 5 điểm phần trăm}.',
    'Chi {money 3 USD: 3 USD} đến {money 5000000 VND: 5 triệu đồng}.',
    'Giá {money 20000..30000 VND inferred unit,scale: từ 20 đến 30.000 đồng}, {money 500..1000 VND inferred unit: từ 500 đến 1.000 đồng}, có {quantity 20..30000 "người" inferred unit: từ 20 đến 30.000 người}.',
    'Rộng {quantity 3 "ha" har: 3 ha} đến {quantity 5 "km" km: 5 km}.',
    'Dài {quantity 3..5 "KM" km: 3 km đến 5 KM}.',
    'Nhiệt độ {quantity -5..-3 "độ" inferred unit: giữa -5 và -3 độ}.',
    'Nhiệt độ {quantity 3..5 "độ" inferred unit: giữa 3 và khoảng 5 độ}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('behind a scale word', () => {
  test.each([
    'Giá {money 1000000000 VND inferred currency: 1 tỷ} {numeral 20: 20}.',
    'Giá {money 1000 VND inferred currency: 1 nghìn} {numeral 200: 200}.',
    'Giá {money 1200000 VND inferred currency: 1 triệu 200}.',
    'Giá {money 1200000000 VND per "lô" inferred currency: 1 tỷ 2 mỗi lô}.',
    'Giá {money 1200000000 VND inferred currency: 1 tỷ 2}\nXã họp.',
    'Giá {money 1000000000 VND inferred currency: 1 tỷ}\n2. Giao đất.',
    'Lãi {money 4000000000 VND inferred currency: 4.0 tỷ}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('a scale whose một is left out', () => {
  test.each([
    'Giá {money 1200000 VND inferred currency: triệu hai}, không bớt.',
    'Giá {money 1200000 VND inferred currency: triệu hai}\nXã họp.',
    'Giá {money 1800000000 VND: tỷ tám đồng}.',
    'Cho tỷ {quantity 8 "người": tám người}.',
    'Giá tỷ năm, tỷ một.',
    'Giá nghìn triệu hai.',
    'Có {numeral >100000: hơn trăm nghìn}.',
    'Chi {money >1000000000000 VND: hơn nghìn tỷ đồng}.',
    'Chi hơn k đồng.',
    'Chi hơn nghìn nghìn đồng.',
    'Vài trăm {quantity 30 "người": ba chục người}, mấy trăm {quantity 30 "người": ba chục người}, phần trăm {quantity 30 "người": ba chục người}.',
    'Trăm hai k.',
  ])('%s', (marked) => expectRead(marked));
});

describe('numbers in words', () => {
  test.each([
    'Viết {numeral 1000110: một triệu một trăm mười} bằng chữ.',
    'Viết {numeral 8100000000: tám tỷ một trăm triệu} bằng chữ.',
    'Viết {numeral 1000000017: một tỷ lẻ mười bảy} bằng chữ.',
    'Nhiệt độ xuống {numeral -30: âm ba mươi}.',
    'Đếm đến {numeral 30: Ba Mươi} rồi nghỉ.',
    'Mười Năm là tên một truyện ngắn.',
    'Đất giá {money 1100000000 VND inferred currency: một tỷ mốt} là rẻ.',
    'Mua hết ba triệu mấy.',
    'Có ba trăm mấy người.',
  ])('%s', (marked) => expectRead(marked));
});

describe('the rest behind a unit, and nouns in capitals', () => {
  test.each([
    'Đá nặng {quantity 2.5 "kg" kg: 2,5 kg} rưỡi là nói sai.',
    'Vườn rộng {quantity 3000000 "ha" har: 3 triệu ha} rưỡi là nói sai.',
    'Tường dài {quantity 1 "m" m: 1m}{quantity 68 "cm" cm: 68cm}.',
    'Có {quantity 6 "BQL": sáu BQL} dự án, hai B.',
  ])('%s', (marked) => expectRead(marked));
});

describe('the rest behind a unit that stands apart', () => {
  test.each([
    'Anh cao {quantity 1.7 "mét" m: 1 mét 7}, nặng {quantity 2.5 "kg" kg: 2 kg 5}; chị {quantity 1.78 "m" m: 1 m 78}, em {quantity 1.65 "m" m: 1m 65}.',
    'Cao {quantity 1.78 "mét" m: 1 mét 78} rồi, hố sâu {quantity 0.78 "mét" m: 0 mét 78}.',
    'Cao {quantity 1 "mét" m: 1 mét} {numeral 7: 7} rồi, {quantity 1 "m" m: 1 m} {numeral 78: 78} rồi.',
    'Cao {quantity 1 "mét" m: 1 mét} {numeral 785: 785}, {quantity 1 "m" m: 1m}{numeral 785: 785}.',
    'Sâu {quantity 2 "mét" m: 2 mét} 15-20.',
    'Dài {quantity 5 "m" m: 5m} {quantity 20 "người": 20 người} đứng, {quantity 2 "kg" kg: 2 kg} {quantity 15 "quả": 15 quả}.',
    'Cao {quantity 1 "mét" m: 1 mét} {quantity 15 "nhà": 15 nhà} ngập.',
    'Sợi {quantity 15 "g" g: 15g} {numeral 20: 20} rồi.',
    '{quantity 2 "mét" m: Hai mét} trên giây, {quantity 20 "mét/giây" m/s: hai mươi mét trên giây}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('thousands of a scale and what they leave open', () => {
  test.each([
    'Có {money 999312000000000 VND: 999 nghìn 312 tỷ đồng}.',
    'Có {numeral 1000000: 1000 nghìn} {money 312000000000 VND: 312 tỷ đồng}.',
    'Có {numeral 4000: 4 nghìn} {money 31000000000 VND: 31 tỷ đồng}.',
    'Có {numeral 0: 0 nghìn} {money 312000000000 VND: 312 tỷ đồng}.',
    'Có {numeral 4000: 4 nghìn} {money 312000 VND: 312 nghìn đồng}.',
    'Có {numeral 5000: 5 nghìn} {numeral 500: 500} rồi.',
    'Chi {money 25000 VND inferred currency: 2 vạn 5}, {money 2000000000 VND inferred currency: 2 tỷ} {quantity 5 "mét" m: 5 mét} đường.',
    'Chi {money 2800 VND per "con" inferred currency: hai nghìn tám một con}, {numeral 2800: hai nghìn tám} mỗi ký.',
    'Chi {money 2500000 VND: hai triệu năm đồng}, {money 4000000 VND inferred currency: ba phẩy năm triệu rưỡi}, {money 500000 VND inferred currency: nửa triệu}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('number words that count, and those that do not', () => {
  test.each([
    'Trong {duration P5D: năm ngày}, đoàn đã đi; trong năm huyện thu {money 5000000000 VND inferred currency: 5 tỷ}.',
    'Hiệp hai bắt đầu, lớp hai mở cửa.',
    'Một mũi mỗi người, {quantity 1 "mũi": một mũi} mỗi năm.',
    'Ghi {numeral 1100: một nghìn một}.',
    'Nghiên cứu {quantity >30 "con": hơn 30 con} chuột.',
  ])('%s', (marked) => expectRead(marked));
});

describe('names, codes and versions', () => {
  test.each(['Gạo IR {numeral 504.5: 504.5} ngon.', 'Bình Dương 4.5.', 'Điểm T {numeral 7: 7} là cao.', 'Gạo IR 1234567890 ngon.'])('%s', (marked) =>
    expectRead(marked),
  );
});

describe('groups of digits', () => {
  test.each([
    'Xem mục 5,6,7; giá {money 1.5 USD: 1,500 USD}.',
    'Thu {money 15860327 USD: 15,860,327 USD}, chi {money 31.9 USD: 31,900 USD}, lãi {money 1250 USD: 1.250 USD}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('places and days of the week', () => {
  test.each([
    'Làm từ thứ 2 đến {date XXXX-XX-XX weekday 7: chủ nhật}.',
    'Nghỉ {date XXXX-XX-XX weekday 7: chủ nhật} - thứ 2.',
    'Làm từ thứ hai đến thứ sáu.',
    'Đánh số từ {ordinal 2: thứ hai} đến {ordinal 8: thứ tám}.',
    'Nghỉ từ {ordinal 2: thứ hai} và {ordinal 6: thứ sáu}.',
    'Xếp {ordinal 7: thứ 7}, {quantity 18 "huyện": 18 huyện} khác kém.',
    'Đứng {ordinal 100: thứ một trăm}.',
    'Đứng thứ mươi, thứ không.',
  ])('%s', (marked) => expectRead(marked));
});

describe('marks out of a highest', () => {
  test.each([
    'Pha theo tỷ lệ 8,5:10.',
    'Đạt 8,5/10/5 điểm.',
    'Đạt {ratio 8.5/100 "điểm": 8,5/100 điểm}, đạt 8,5/101 điểm.',
    'Đạt {ratio 8/8 "điểm": 8,0/8 điểm}, đạt 8,5/8 điểm.',
    'Đạt {numeral 8.5: 8,5}/x điểm.',
  ])('%s', (marked) => expectRead(marked));
});
