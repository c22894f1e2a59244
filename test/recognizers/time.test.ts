// Clock times: the part of the day that they fall into, and what only looks like one.
import { describe, test } from 'vitest';
import { expectRead } from './read.js';

describe('parts of the day', () => {
  test.each([
    'Họp {time 00:00: lúc 12 giờ đêm}.',
    'Họp {time 12:00: lúc 12 giờ trưa}.',
    'Họp {time 13:00: lúc 1 giờ trưa}.',
    'Họp {time 11:00: lúc 11 giờ trưa}.',
    'Họp {time 02:00: lúc 2 giờ đêm}.',
    'Họp {time 21:00: lúc 9 giờ đêm}.',
    'Họp {time 12:00: lúc 12 giờ chiều}.',
    'Họp {time 15:00: lúc 3 giờ chiều}.',
    'Họp {time 15:00: lúc 15 giờ chiều}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('minutes and seconds', () => {
  test.each([
    'Họp {time 08:30:15: lúc 8 giờ 30 phút 15 giây}.',
    'Họp {time 08:00:15: lúc 8 giờ 15 giây}.',
    'Họp {time 07:50: lúc 8 giờ kém 10}.',
    'Họp {time 14:30: lúc hai giờ ba mươi phút chiều}.',
    'Họp {time 14:35: lúc hai giờ ba lăm phút chiều}.',
    'Họp {time 02:35: lúc hai giờ ba lăm}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('from one hour to another', () => {
  test.each([
    'Dậy {time ~05:00..06:00: khoảng 5-6h sáng}, {time 05:00..06:00: 5 đến 6h sáng} đi chợ.',
    'Mưa {time ~08:00..10:00: từ khoảng 8h - 10h}, lúc {time ~21:00..22:00: khoảng 9-10 giờ đêm}.',
    'Còn {duration ~PT2H..PT3H inferred unit: khoảng 2-3 giờ} nữa.',
    'Còn {duration PT5H..PT6H inferred unit: hơn 5-6h} sáng trời.',
    'Có {numeral 5: 5} và {time 06:00: 6h sáng}, không có 6-5h sáng, 6-6h sáng.',
  ])('%s', (marked) => expectRead(marked));
});

describe('figures behind an hour that are none of its minutes', () => {
  test.each([
    'Gặp {time 08:00: lúc 8h} {numeral 3: 3}, nghỉ {duration PT8H: 8 giờ} {quantity 30 "học sinh": 30 học sinh}.',
    'Gặp {time 08:13: lúc tám giờ một ba phút}, {time 19:30: 7 rưỡi tối}, {time 08:30: 8:30} :{numeral 15: 15} rồi.',
    'Gặp lúc {numeral 7: 7} rưỡi\ntối.',
    'Chạy mất {duration PT2H: 2h} {numeral 50: 50} rồi về, phim dài {duration PT1H50M: 1h50}, mất {duration PT1H: 1h}{numeral 5: 5}, mất {duration PT1H: 1h}{numeral 60: 60}.',
    'Về đích sau {duration PT9S: 9 giây} {numeral 5: 5}.',
    'Sau {duration P3Y: ba năm} tháng nào cũng bận, sau {duration P4Y: 4 năm} tháng nào cũng rảnh.',
    'Máy 10S chạy {duration PT10S: 10s}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('no time of the day', () => {
  test.each([
    'Họp lúc {duration PT24H30M: 24 giờ 30 phút}.',
    'Họp lúc {duration ≤PT8H: không quá 8 giờ}.',
    'Đến {date XXXX-06-30T08:00 at 08:00 minute: 8 giờ 30/6} thì xong.',
  ])('%s', (marked) => expectRead(marked));
});

describe('with a day counted from 5 July 2024', () => {
  test.each([
    '{date 2024-07-06T08:00 at 08:00 minute inferred day: Sáng mai lúc 8 giờ}.',
    '{date 2024-07-04T20:00 at 20:00 minute inferred day: Lúc 8 giờ tối qua}, {quantity 5 "người": 5 người} bị bắt.',
    '{date 2024-07-04T19:00 at 19:00 minute inferred day: Lúc 7 giờ đêm qua} mưa lớn.',
  ])('%s', (marked) => expectRead(marked, '2024-07-05'));
});

describe('around midnight, and how long', () => {
  test.each([
    'Họp {time 24:00:00: lúc 24:00:00}.',
    'Họp {time 24:00:00: lúc 24 giờ 0 giây}.',
    'Họp lúc 24:00:15.',
    'Họp {time 08:00: lúc 8 giờ} {quantity 30 "học sinh": 30 học sinh} đã tới.',
    'Họp lúc {duration PT24H15S: 24 giờ 15 giây}.',
    'Họp {time 08:00: lúc 8 giờ} {quantity 150 "người": 150 người}.',
    'Họ đi {duration PT8H..PT11H: 8 giờ đến 11 giờ} mới tới.',
  ])('%s', (marked) => expectRead(marked));
});
