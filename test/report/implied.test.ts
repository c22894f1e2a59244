import { describe, expect, test } from 'vitest';
import { parseSessionReport } from '../../src/report/assemble.js';

const lead = 'Sáng 10/7/2024, HĐND tỉnh Hòa An khóa X khai mạc kỳ họp thứ 17, kỳ họp thường lệ giữa năm 2024.\n';

/** "value (min – max)" of each comparison that implies a figure. */
function impliedIn(text: string): string[] {
  const { indicators } = parseSessionReport(lead + text, { published: '2024-07-11' });
  return indicators.flatMap(({ comparisons }) => comparisons.flatMap(({ implied }) => (implied ? [`${implied.value} (${implied.min} – ${implied.max})`] : [])));
}

describe('the base that a comparison implies', () => {
  test.each([
    ['Thu ngân sách ước đạt 34.550 tỷ 889 triệu đồng, đạt 90,35% kế hoạch năm.', ['38241161000000 (38239044000000 – 38243278000000)']],
    ['Thu ngân sách đạt 500 tỷ đồng, vượt 25% kế hoạch.', ['400000000000 (398000000000 – 403000000000)']],
    ['Thu ngân sách đạt 500 tỷ đồng, giảm 20% so với cùng kỳ.', ['625000000000 (620000000000 – 630000000000)']],
    ['Doanh thu du lịch đạt 4,6 nghìn tỷ đồng, gấp 1,12 lần cùng kỳ.', ['4100000000000 (4000000000000 – 4200000000000)']],
    ['Sản lượng lúa đạt 660.140 tấn, giảm 64.500 tấn so với năm 2023.', ['724600 (724500 – 724700)']],
    ['Số hộ nghèo còn 287 hộ, giảm 412 hộ so với đầu năm.', ['699 (699 – 699)']],
    ['Tỷ lệ hộ nghèo còn 1,25%, giảm 0,82 điểm phần trăm so với đầu năm.', ['2.07 (2.06 – 2.08)']],
  ])('%s', (text, implied) => {
    expect(impliedIn(text)).toEqual(implied);
  });

  test.each([
    'Thu ngân sách đạt khoảng 500 tỷ đồng, đạt 50% kế hoạch năm.',
    'Thu ngân sách đạt năm trăm tỷ đồng, đạt 50% kế hoạch năm.',
    'Thu ngân sách đạt 500 tỷ đồng, tăng 5%.',
    'Tỷ lệ hộ nghèo còn 1,25%, giảm 0,8% so với đầu năm.',
    'Thu ngân sách tăng 5% so với cùng kỳ.',
    'Thu ngân sách đạt 500 tỷ đồng, đạt 0% kế hoạch.',
  ])('nothing: %s', (text) => {
    expect(impliedIn(text)).toEqual([]);
  });
});
