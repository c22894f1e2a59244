// Numbers in words: what a last digit belongs to, and where one number ends and the next begins.
import { describe, test } from 'vitest';
import { expectRead } from './read.js';

describe('the digit behind a hundred', () => {
  test.each([
    'Có {quantity 250 "người": hai trăm năm mươi người}.',
    'Có {money 250 VND: hai trăm năm đồng}.',
    'Có {money 220 VND: hai trăm hai đồng}.',
    'Có {quantity 235 "người": hai trăm ba lăm người}.',
    'Có {money 235 VND: hai trăm ba năm đồng}.',
    'Có {quantity 237 "người": hai trăm ba bảy người}.',
    'Phí {money 250000 VND: hai trăm năm nghìn đồng}, có lúc {money 220000 VND: hai trăm hai nghìn đồng}.',
    'Phí {money 205000 VND: hai trăm lẻ năm nghìn đồng}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('one number and the next', () => {
  test.each([
    'Viết {numeral 200: hai trăm} {numeral 300: ba trăm} là sai.',
    'Viết {numeral 20: hai mươi} {numeral 200: hai trăm} là sai.',
    'Giá {money 1005 VND: một nghìn không trăm linh năm đồng}.',
    'Giá {money 1000 VND: một nghìn không trăm đồng}.',
    'Có {quantity 1200000 "dân": một triệu hai dân}.',
    'Hỗ trợ {money 600000 VND per "hộ" inferred currency: sáu trăm ngàn một hộ}.',
    'Học phí {money 2200000 VND per "tháng" inferred currency: hai triệu hai một tháng}.',
    'Học phí {money 2000000 VND inferred currency: hai triệu} {duration P2M: hai tháng}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('a hundred whose một is left out', () => {
  test.each([
    'Ấp còn {quantity <130 "hộ": gần trăm ba chục hộ}.',
    'Ghe đóng hết {money 120000000 VND: trăm hai chục triệu đồng}.',
    'Miếng đất giá {money 180000000 VND: trăm tám triệu đồng}.',
    'Máy gặt giá {money 650000000 VND: sáu trăm rưỡi triệu đồng}, thuê hết {money 150000000 VND inferred currency: trăm rưỡi triệu}.',
    'Xã huy động {quantity >100 "chiến sĩ": hơn trăm chiến sĩ}, tốn {money <10000000 VND: gần chục triệu đồng}.',
    'Làng có {duration >P100Y: trên trăm năm}, đón {quantity >1000000 "lượt khách": hơn triệu lượt khách}.',
    'Cao hơn trăm bậc, hơn hàng trăm nhà, ông ấy hơn tỷ phú kia.',
    'Chùa đã có hàng trăm năm nay, cây đa có vài chục năm trước.',
    'Đá này có từ trăm {duration P3Y: ba năm} trước.',
    'Tính theo phần trăm {quantity 3 "xã": ba xã} đều tăng.',
  ])('%s', (marked) => expectRead(marked));
});

describe('two numbers with nothing between', () => {
  test.each([
    'Anh vay {money 2000000..3000000 VND inferred unit,scale: hai ba triệu đồng}.',
    'Quán bán {quantity 20..30 "tô" inferred unit,scale: hai ba chục tô} mỗi sáng.',
    'Góp {money 300000..400000 VND inferred unit,scale: ba bốn trăm ngàn đồng}.',
    'Lời {money 7000000..8000000 VND inferred scale,currency: bảy tám triệu}.',
    'Nuôi {quantity 20000..30000 "con" inferred unit,scale: hai, ba chục nghìn con}.',
    'Họ đi đã {duration P10Y..P15Y inferred unit: mươi mười lăm năm}.',
    'Cần {money 15000000..20000000 VND inferred unit,scale: mười lăm hai mươi triệu đồng}.',
    'Mỗi năm {money 6000000 VND: sáu triệu đồng}.',
    'Quán nghỉ {duration P4M..P5M inferred unit: bốn năm tháng}, kỷ niệm {duration P4Y: bốn năm} ngày mở cửa.',
    'Bán {money 7800 VND per "ký" inferred currency: 7 ngàn 8 một ký}.',
    'Lớp có {quantity 22 "em": hai mươi hai em}.',
    'Học {duration P10Y2M: mười năm hai tháng}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('the rest of a quantity behind its unit', () => {
  test.each([
    'Con gà nặng {quantity 2.5 "ký" kg: hai ký rưỡi}, ăn {quantity 0.5 "ký" kg: nửa ký} thóc.',
    'Vườn rộng {quantity 1.5 "mẫu": một mẫu rưỡi}.',
    'Em cao {quantity 1.68 "m" m: 1m68}, nặng {quantity 55.5 "kg" kg: 55kg5}.',
    'Tuyển nữ cao {quantity ≥1.6 "m" m: từ 1m60 trở lên}.',
    'Phòng rộng {quantity 25 "m2" m2: 25m2}, ống dài {quantity 2 "m" m: 2m} {quantity 68 "cm" cm: 68cm}.',
    'Đổ nửa lượng nước, gọi nửa số người.',
    'Cam bổ nửa\nkg nào cũng ngọt; bé uống {quantity 0.5 "viên": nửa viên}.',
  ])('%s', (marked) => expectRead(marked));
});
