import { describe, expect, test } from 'vitest';
import { parseSessionReport } from '../../src/report/assemble.js';
import type { Indicator } from '../../src/report/report.js';

const lead = 'Sáng 10/7/2024, HĐND huyện Hòa An khóa XX khai mạc kỳ họp thứ 9, kỳ họp thường lệ giữa năm 2024.\n';

function figureOf({ value }: Indicator): string {
  if (value.kind === 'ratio') return `${value.value}/${value.of}`;
  const amount = 'value' in value ? value.value : `${'min' in value ? value.min : ''}..${'max' in value ? value.max : ''}`;
  return value.kind === 'percent' ? `${amount}%` : amount;
}

function indicatorsOf(text: string): string[] {
  return parseSessionReport(lead + text).indicators.map((indicator) => `${indicator.name} = ${figureOf(indicator)}`);
}

function keysOf(text: string): (string | undefined)[] {
  return parseSessionReport(lead + text).indicators.map(({ key }) => key);
}

describe('names', () => {
  test.each([
    // sectors are one name, over commas and và
    ['Khu vực nông, lâm nghiệp và thủy sản tăng 3,05%.', ['Khu vực nông, lâm nghiệp và thủy sản = 3.05%']],
    ['Thương mại, dịch vụ và du lịch đạt 1.096 tỷ đồng.', ['Thương mại, dịch vụ và du lịch = 1096000000000']],
    // who says it and what it turns to are no part of it
    ['Giám đốc Sở Tài chính Đỗ Quang Vĩnh cho biết thu ngân sách đạt 5 tỷ đồng.', ['thu ngân sách = 5000000000']],
    ['Báo cáo do bà Nguyễn Thị Thu Sương trình bày, tổng giá trị sản xuất đạt 186 tỷ đồng.', ['tổng giá trị sản xuất = 186000000000']],
    ['Trên lĩnh vực văn hóa - xã hội, huyện giải quyết việc làm cho 1.980 lao động.', ['giải quyết việc làm cho lao động = 1980']],
    ['Phấn đấu cả năm xã phấn đấu thu ngân sách đạt 5 tỷ đồng.', ['thu ngân sách = 5000000000']],
    // averages belong to it, prices and days do not
    ['Thu nhập bình quân đạt 28,5 triệu đồng/người.', ['Thu nhập bình quân = 28500000']],
    ['Quy mô GRDP theo giá so sánh 2010 đạt 15.268 tỷ đồng.', ['Quy mô GRDP = 15268000000000']],
    ['Thu ngân sách đến hết ngày 30/6 đạt 5 tỷ đồng.', ['Thu ngân sách = 5000000000']],
    // a label is a name as it stands
    ['- Trạm y tế có bác sĩ: 19/21 trạm.', ['Trạm y tế có bác sĩ = 19/21']],
    ['- Làng, khu phố văn hóa: 88/111 (79,3%).', ['Làng, khu phố văn hóa = 88/111', 'tỷ lệ làng, khu phố văn hóa = 79.3%']],
    // behind the figure, past a share in brackets, up to a new clause
    ['Có 69/93 xã (74,2%) đạt chuẩn nông thôn mới.', ['xã đạt chuẩn nông thôn mới = 69/93', 'tỷ lệ xã đạt chuẩn nông thôn mới = 74.2%']],
    ['Huyện đốn hạ 143 cây để thi công cầu.', ['đốn hạ cây = 143']],
    ['Huyện đã xử lý 79 cây xanh hai bên đường để mở rộng cầu.', ['xử lý cây xanh hai bên đường = 79']],
  ])('%s', (text, names) => {
    expect(indicatorsOf(text)).toEqual(names);
  });
});

describe('names completed from what stood before', () => {
  test.each([
    [
      'Cơ cấu kinh tế chuyển dịch đúng hướng: nông nghiệp chiếm 18,6%, dịch vụ 48,2%.',
      ['Cơ cấu kinh tế: nông nghiệp = 18.6%', 'Cơ cấu kinh tế: dịch vụ = 48.2%'],
    ],
    ['Tỷ trọng khu vực I chiếm 9,8%, khu vực II chiếm 31,7%.', ['Tỷ trọng khu vực I = 9.8%', 'Tỷ trọng khu vực II = 31.7%']],
    [
      'Tổng giá trị sản xuất đạt 900 tỷ đồng. Trong đó: công nghiệp 700 tỷ đồng; xây dựng 200 tỷ đồng.\nThu ngân sách đạt 5 tỷ đồng.',
      [
        'Tổng giá trị sản xuất = 900000000000',
        'Giá trị sản xuất công nghiệp = 700000000000',
        'Giá trị sản xuất xây dựng = 200000000000',
        'Thu ngân sách = 5000000000',
      ],
    ],
    [
      '- Tổng thu ngân sách: 90 tỷ đồng. Trong đó: thu nội địa 70 tỷ đồng.\n- Chi ngân sách: 80 tỷ đồng.',
      ['Tổng thu ngân sách = 90000000000', 'thu nội địa = 70000000000', 'Chi ngân sách = 80000000000'],
    ],
    [
      'Kim ngạch xuất khẩu đạt 467 triệu USD, trong đó dệt may 201 triệu USD, thủy sản 168 triệu USD.',
      ['Kim ngạch xuất khẩu = 467000000', 'Kim ngạch xuất khẩu dệt may = 201000000', 'Kim ngạch xuất khẩu thủy sản = 168000000'],
    ],
    [
      'Diện tích lúa đạt 112.460 ha, năng suất bình quân 58,7 tạ/ha, sản lượng 660.140 tấn; sản lượng thủy sản đạt 1.200 tấn.',
      ['Diện tích lúa = 112460', 'năng suất lúa bình quân = 58.7', 'sản lượng lúa = 660140', 'sản lượng thủy sản = 1200'],
    ],
    ['Thanh long có 33.750 ha, sản lượng 698 nghìn tấn.', ['diện tích thanh long = 33750', 'sản lượng thanh long = 698000']],
    [
      'Có 1.210 doanh nghiệp thành lập mới với vốn đăng ký 14.650 tỷ đồng.',
      ['doanh nghiệp thành lập mới = 1210', 'vốn đăng ký doanh nghiệp thành lập mới = 14650000000000'],
    ],
    ['Xã bê tông hóa 1.850 m đường ngõ xóm, kinh phí 1,3 tỷ đồng.', ['bê tông hóa đường ngõ xóm = 1850', 'kinh phí bê tông hóa đường ngõ xóm = 1300000000']],
    [
      'Công nghiệp - xây dựng tăng 8,94% (riêng công nghiệp tăng 9,6%), dịch vụ tăng 7,31%.',
      ['Công nghiệp - xây dựng = 8.94%', 'công nghiệp = 9.6%', 'dịch vụ = 7.31%'],
    ],
  ])('%s', (text, names) => {
    expect(indicatorsOf(text)).toEqual(names);
  });
});

describe('figures that are none', () => {
  test.each([
    ['Bão số 9 vào lúc 5 giờ.'],
    ['Các đại biểu nêu 12 giải pháp chống ngập.'],
    ['HĐND huyện thành lập 2 ban.'],
    ['Nếu thu ngân sách đạt 5 tỷ đồng thì xã sẽ thưởng.'],
    ['Ông nói: "Xã đã trồng 500 cây xanh quanh hồ".'],
  ])('%s', (text) => {
    expect(indicatorsOf(text)).toEqual([]);
  });
});

test('keys are read from the whole name', () => {
  expect(keysOf('Tổng giá trị sản xuất đạt 900 tỷ đồng. Trong đó: nông, lâm nghiệp, thủy sản 700 tỷ đồng.')).toEqual([
    'production-value',
    'agricultural-production-value',
  ]);
  expect(keysOf('Số hộ nghèo còn 214 hộ (1,22%).')).toEqual(['poor-households', 'poverty-rate']);
  expect(keysOf('Tỷ lệ dân số tham gia BHYT đạt 93%.')).toEqual(['health-insurance-coverage']);
});
