// What only looks like a value, and the values that stand right beside it.
import { describe, test } from 'vitest';
import { expectRead } from '../recognizers/read.js';

describe('numbers that name', () => {
  test.each([
    'Gọi 1900 6600 để được hỗ trợ.',
    'Nhà tôi ở đường 30 tháng Tư.',
    'Đường {duration P30M: 30 tháng} mới làm xong.',
    'Ở quận 1 và {quantity 3 "người": 3 người} đã được cứu.',
    'Ở các quận 1, 3 và {quantity 5 "người dân": 5 người dân} đã quen.',
    'Đội nhà thắng tỷ số 6-4, 7-6.',
    'Đội nhà thắng tỷ số 6-4, {quantity 7 "người": 7 người} bị phạt.',
    'Tỷ số là {numeral 2: 2} đều.',
    'Họ chi nhiều tỷ đồng.',
    'Từ 1/3 - 1/2 thời gian là thảo luận.',
  ])('%s', (marked) => expectRead(marked));
});

describe('letters that are units all the same', () => {
  test.each(['Máy phát {quantity 5 "W" W: 5W}, điện áp {quantity 220 "V" V: 220V}, bình chứa {quantity 5 "L" L: 5L} nước.'])('%s', (marked) =>
    expectRead(marked),
  );
});

describe('no day and no month', () => {
  test.each([
    'Chỉ ngày 1 ngày 2 là xong.',
    'Có việc trong tháng {quantity 13500 "người": 13.500 người} xin làm.',
    'Lịch ghi nhầm tháng 13\nHọp tiếp.',
    'Lịch ghi nhầm tháng 13, họp tiếp.',
  ])('%s', (marked) => expectRead(marked));
});

describe('the year of a neighbour', () => {
  test.each([
    '{period 2016/2020: Giai đoạn 2016 - 2020} khép lại, kỳ họp khai mạc {date XXXX-12-08: sáng 8-12}.',
    'Họp trong {date 2018-03: tháng 3}, {date 2018-05: tháng 5/2018}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('months whose result is told', () => {
  test.each([
    'Xuất khẩu {period 2024-01/2024-04 inferred year: 4 tháng} tăng {percent 4.86: 4,86%}.',
    'Xuất khẩu {period 2024-01/2024-04 inferred year: 4 tháng} đạt {quantity 1200 "tấn" t: 1.200 tấn}.',
    'Con bê {duration P4M: 4 tháng} đạt {quantity 45 "kg" kg: 45 kg}.',
  ])('%s', (marked) => expectRead(marked, '2024-07-05'));
});
