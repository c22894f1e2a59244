import { describe, expect, test } from 'vitest';
import { parseSessionReport } from '../../src/report/assemble.js';
import type { Comparison } from '../../src/report/report.js';

const lead = 'Sáng 10/7/2024, HĐND tỉnh Hòa An khóa X khai mạc kỳ họp thứ 17, kỳ họp thường lệ giữa năm 2024.\n';

/** "name value | increase 5% same-period: so với cùng kỳ" */
function comparisonsOf(text: string): string[] {
  return parseSessionReport(lead + text, { published: '2024-07-11' }).indicators.map(({ name, value, comparisons }) => {
    const level = 'value' in value ? value.value : 'range';
    return [`${name} ${level}`, ...comparisons.map(spell)].join(' | ');
  });
}

function spell({ relation, percent, points, times, amount, base, baseText }: Comparison): string {
  const unit = amount?.kind === 'quantity' ? ` ${amount.unit}` : '';
  const figures = [percent && `${percent}%`, points && `${points} points`, times && `${times} times`, amount && 'value' in amount && `${amount.value}${unit}`];
  return `${[relation, ...figures, base].filter(Boolean).join(' ')}${baseText ? `: ${baseText}` : ''}`;
}

describe('what a figure is compared to', () => {
  test.each([
    [
      'Thu ngân sách đạt 500 tỷ đồng, bằng 58,4% dự toán Trung ương giao, 53,5% dự toán HĐND tỉnh giao, tăng 5% so cùng kỳ.',
      'Thu ngân sách 500000000000 | reach 58.4% estimate: dự toán Trung ương giao | reach 53.5% estimate: dự toán HĐND tỉnh giao | increase 5% same-period: so cùng kỳ',
    ],
    [
      'Thu ngân sách đạt 500 tỷ đồng, bằng 103% kế hoạch các địa phương đăng ký và tăng 2% so với cùng kỳ.',
      'Thu ngân sách 500000000000 | reach 103% plan: kế hoạch các địa phương đăng ký | increase 2% same-period: so với cùng kỳ',
    ],
    [
      'Thu ngân sách đạt 500 tỷ đồng, bằng 45% dự toán được Hội đồng nhân dân tỉnh khóa X thông qua đầu năm.',
      'Thu ngân sách 500000000000 | reach 45% estimate: dự toán được Hội đồng nhân dân tỉnh khóa X thông qua đầu năm',
    ],
    [
      'Giải ngân đạt 363 tỷ đồng, bằng 51,38% kế hoạch, về số tuyệt đối tăng 110 tỷ đồng so với cùng kỳ năm 2023.',
      'Giải ngân 363000000000 | reach 51.38% plan: kế hoạch | increase 110000000000 same-period: so với cùng kỳ năm 2023',
    ],
    ['Thu ngân sách đạt 500 tỷ đồng, đạt 95% kế hoạch nhờ các huyện giao sớm.', 'Thu ngân sách 500000000000 | reach 95% plan: kế hoạch'],
    [
      'Thu ngân sách đạt 500 tỷ đồng, so với dự toán tỉnh giao đạt 53,5%, so với cùng kỳ năm 2023 tăng 17,9%.',
      'Thu ngân sách 500000000000 | reach 53.5% estimate: so với dự toán tỉnh giao | increase 17.9% same-period: so với cùng kỳ năm 2023',
    ],
    ['Thu ngân sách 500 tỷ đồng, bằng 62% DTTW, 55% DTĐP.', 'Thu ngân sách 500000000000 | reach 62% estimate: DTTW | reach 55% estimate: DTĐP'],
    ['Thu ngân sách đạt 500 tỷ đồng (51,2% KH, +15,2% so CK).', 'Thu ngân sách 500000000000 | reach 51.2% plan: KH | increase 15.2% same-period: so CK'],
    [
      'Thu ngân sách đạt 500 tỷ đồng, tăng 5% so với cùng kỳ, 51% kế hoạch.',
      'Thu ngân sách 500000000000 | increase 5% same-period: so với cùng kỳ | reach 51% plan: kế hoạch',
    ],
    ['Thu ngân sách đạt 500 tỷ đồng, tăng 8,5% so 6 tháng đầu năm 2023.', 'Thu ngân sách 500000000000 | increase 8.5% same-period: so 6 tháng đầu năm 2023'],
    ['Thu ngân sách đạt 500 tỷ đồng, tăng 8,5% so với quý I/2023.', 'Thu ngân sách 500000000000 | increase 8.5% other: so với quý I/2023'],
    ['Doanh thu du lịch đạt 500 tỷ đồng, bằng 60,3% năm 2023.', 'Doanh thu du lịch 500000000000 | reach 60.3% previous-year: năm 2023'],
    [
      'Thu ngân sách đạt 500 tỷ đồng, đạt 48%/dự toán tỉnh giao, tăng 5%/cùng kỳ.',
      'Thu ngân sách 500000000000 | reach 48% estimate: /dự toán tỉnh giao | increase 5% same-period: /cùng kỳ',
    ],
    ['Thu ngân sách đạt 500 tỷ đồng, bằng 99,7% so với vụ xuân năm 2023.', 'Thu ngân sách 500000000000 | reach 99.7% other: so với vụ xuân năm 2023'],
    ['Năng suất lúa đạt 60,8 tạ/ha, cao hơn vụ trước 14,5 tạ/ha.', 'Năng suất lúa 60.8 | increase 14.5 tạ/ha other: vụ trước'],
    ['Thu nhập bình quân đạt 52 triệu đồng, hơn năm trước 3 triệu đồng.', 'Thu nhập bình quân 52000000 | increase 3000000 previous-year: năm trước'],
    ['Thu ngân sách đạt 500 tỷ đồng, bằng 51% chỉ tiêu pháp lệnh.', 'Thu ngân sách 500000000000 | reach 51% plan: chỉ tiêu pháp lệnh'],
    ['Dư nợ đạt 500 tỷ đồng, tăng 6% so với cuối năm 2023.', 'Dư nợ 500000000000 | increase 6% previous-year: so với cuối năm 2023'],
    ['Dư nợ đạt 500 tỷ đồng, tăng 6% so với cuối năm 2022.', 'Dư nợ 500000000000 | increase 6% other: so với cuối năm 2022'],
    [
      'Thu ngân sách đạt 500 tỷ đồng, tăng 5% so với cùng kỳ, tuy vậy chỉ đạt 41% dự toán.',
      'Thu ngân sách 500000000000 | increase 5% same-period: so với cùng kỳ | reach 41% estimate: dự toán',
    ],
    ['Giải ngân vốn đầu tư công đạt 41,2%, chậm 3,5% so với kế hoạch.', 'Giải ngân vốn đầu tư công 41.2 | below 3.5% plan: so với kế hoạch'],
    [
      'Toàn tỉnh có 40 xã đạt chuẩn, thêm 3 xã so với năm 2023 nhưng còn thiếu 1 xã so với chỉ tiêu.',
      'xã đạt chuẩn 40 | increase 3 xã previous-year: so với năm 2023 | below 1 xã plan: so với chỉ tiêu',
    ],
    // what is lower than a plan falls short of it, what falls short of an earlier figure fell
    ['Tỷ lệ bao phủ BHYT đạt 93%, thấp hơn kế hoạch 2,8 điểm phần trăm.', 'Tỷ lệ bao phủ BHYT 93 | below 2.8 points plan: kế hoạch'],
    ['Tỷ lệ bao phủ BHYT đạt 93%, cao hơn 1,2% so với chỉ tiêu.', 'Tỷ lệ bao phủ BHYT 93 | exceed 1.2% plan: so với chỉ tiêu'],
    ['Tỷ lệ bao phủ BHYT đạt 93%, cao hơn 1,2% so với cùng kỳ.', 'Tỷ lệ bao phủ BHYT 93 | increase 1.2% same-period: so với cùng kỳ'],
    ['Thu ngân sách đạt 500 tỷ đồng, hụt 19,4% so với cùng kỳ.', 'Thu ngân sách 500000000000 | decrease 19.4% same-period: so với cùng kỳ'],
    ['Thu ngân sách đạt 500 tỷ đồng, hụt 5% so với dự toán.', 'Thu ngân sách 500000000000 | below 5% estimate: so với dự toán'],
    // how high another thing stands is not by how much
    ['Tỷ lệ hộ nghèo 3,2%, thấp hơn mức 4,1% của năm 2023.', 'Tỷ lệ hộ nghèo 3.2 | decrease previous-year: của năm 2023'],
    ['Thu ngân sách đạt 500 tỷ đồng, thua xa con số 600 tỷ đồng cùng kỳ.', 'Thu ngân sách 500000000000 | decrease same-period: cùng kỳ'],
    [
      'Thu nhập bình quân đạt 60 triệu đồng, cao hơn mức bình quân của tỉnh 2 triệu đồng.',
      'Thu nhập bình quân 60000000 | increase 2000000 other: mức bình quân của tỉnh',
    ],
    // how steep a change is
    ['Đàn bò còn 12.000 con, giảm nhẹ 0,9% so với cùng kỳ.', 'Đàn bò 12000 | decrease 0.9% same-period: so với cùng kỳ'],
    // an earlier year, with no mark before it
    [
      'Xuất khẩu đạt 800 triệu USD, chỉ bằng 88,6% năm 2023 và 79,5% kế hoạch.',
      'Xuất khẩu 800000000 | reach 88.6% previous-year: năm 2023 | reach 79.5% plan: kế hoạch',
    ],
    ['Diện tích rừng bị phá 112 ha - gấp ba lần cùng kỳ.', 'Diện tích rừng bị phá 112 | reach 3 times same-period: cùng kỳ'],
    ['Nợ thuế 18 tỷ đồng, cao gấp đôi năm 2023.', 'Nợ thuế 18000000000 | reach 2 times previous-year: năm 2023'],
    // a share of the economy as a whole
    ['Bội chi 5,3% GDP.', 'Bội chi 5.3 | reach other: GDP'],
    ['Tỷ lệ tăng GDP 5,3%.', 'Tỷ lệ tăng GDP 5.3'],
    // what a share is of stands between it and its change
    ['Tỷ lệ bao phủ BHYT đạt 95,6% dân số, vượt 0,6 điểm phần trăm so với chỉ tiêu.', 'Tỷ lệ bao phủ BHYT 95.6 | exceed 0.6 points plan: so với chỉ tiêu'],
    ['Số người tham gia BHYT chiếm 83,7% dân số, tăng 2 điểm phần trăm.', 'Số người tham gia BHYT 83.7 | increase 2 points other'],
    // the same distance counted otherwise, and the base behind both
    [
      'Thu ngân sách đạt 846 tỷ đồng, vượt 8,1% (63,7 tỷ đồng) so với dự toán.',
      'Thu ngân sách 846000000000 | exceed 8.1% 63700000000 estimate: so với dự toán',
    ],
    ['Tỷ lệ giải ngân đạt 45%, thấp hơn bình quân cả nước 2,1 điểm phần trăm.', 'Tỷ lệ giải ngân 45 | decrease 2.1 points other: bình quân cả nước'],
    [
      'Chỉ số giá tiêu dùng tăng 3,85% so với bình quân cùng kỳ năm trước.',
      'Chỉ số giá tiêu dùng 3.85 | increase same-period: so với bình quân cùng kỳ năm trước',
    ],
    ['Giảm tỷ lệ hộ nghèo 1,5%.', 'tỷ lệ hộ nghèo 1.5 | decrease other'],
    ['Giảm tỷ lệ hộ nghèo xuống còn 3,2%.', 'tỷ lệ hộ nghèo 3.2'],
    ['TP xóa 11/24 tuyến đường ngập do mưa, bằng 45,8% chỉ tiêu.', 'xóa tuyến đường ngập 11 | reach 45.8% plan: chỉ tiêu'],
    ['Doanh thu du lịch đạt 500 tỷ đồng, gấp đôi cùng kỳ.', 'Doanh thu du lịch 500000000000 | reach 2 times same-period: cùng kỳ'],
    [
      'Thu ngân sách đã đạt 500 tỷ đồng, tăng 5% so với cùng kỳ và đã đạt 95% kế hoạch.',
      'Thu ngân sách 500000000000 | increase 5% same-period: so với cùng kỳ | reach 95% plan: kế hoạch',
    ],
    ['Thu ngân sách đạt 38,1% kế hoạch (KH), tăng 5% so với cùng kỳ.', 'Thu ngân sách 38.1 | reach plan: kế hoạch | increase 5% same-period: so với cùng kỳ'],
    // the plan itself, in brackets, is no further figure
    ['Thu ngân sách đạt 500 tỷ đồng, đạt 95% kế hoạch (526 tỷ đồng).', 'Thu ngân sách 500000000000 | reach 95% plan: kế hoạch'],
    ['Số hộ nghèo còn 214 hộ, giảm 20 hộ nghèo so với năm 2023.', 'Số hộ nghèo 214 | decrease 20 hộ nghèo previous-year: so với năm 2023'],
    // from so much to so much is no point that could be written
    ['Thu ngân sách đạt 500 tỷ đồng, tăng 5 - 7% so với cùng kỳ.', 'Thu ngân sách 500000000000'],
    // a share of something else is no share of the plan, nor the rate of what is measured
    ['Diện tích lúa đạt 500 ha, chiếm 20% diện tích gieo trồng.', 'Diện tích lúa 500'],
    ['Bội chi ngân sách là 471 tỷ đồng, bằng 3,8% GRDP.', 'Bội chi ngân sách 471000000000 | reach 3.8% other: GRDP'],
    ['Vốn đầu tư toàn xã hội đạt 500 tỷ đồng, tăng gần 19%.', 'Vốn đầu tư toàn xã hội 500000000000 | increase 19% other'],
    [
      'Dự toán thu nội địa năm 2024 là 500 tỷ đồng, tăng 8,2% so với ước thực hiện năm 2023.',
      'thu nội địa 500000000000 | increase 8.2% previous-year: so với ước thực hiện năm 2023',
    ],
    ['Toàn tỉnh có 48/62 trường đạt chuẩn, tăng 6 trường so với năm 2023.', 'trường đạt chuẩn 48 | increase 6 trường previous-year: so với năm 2023'],
    ['Vốn đăng ký đạt 145 triệu USD, tăng 22% về số vốn so với cùng kỳ.', 'Vốn đăng ký 145000000 | increase 22% same-period: về số vốn so với cùng kỳ'],
    // another year beside "cao hơn" is what it is compared to
    ['Tăng trưởng kinh tế đạt 11,06%, cao hơn năm 2023 1,2%.', 'Tăng trưởng kinh tế 11.06 | increase 1.2% previous-year: năm 2023'],
    // over a semicolon too, where nothing but the share of a plan follows
    [
      'Thu ngân sách đạt 500 tỷ đồng, đạt 143% so với dự toán tỉnh giao; 131,6% dự toán HĐND giao.',
      'Thu ngân sách 500000000000 | reach 143% estimate: so với dự toán tỉnh giao | reach 131.6% estimate: dự toán HĐND giao',
    ],
    ['Giải ngân được 1.118 tỷ đồng, tức 41,6% kế hoạch vốn.', 'Giải ngân 1118000000000 | reach 41.6% plan: kế hoạch vốn'],
    ['Tỉnh thu hút 42 dự án mới, nhiều gấp gần 3 lần năm trước.', 'thu hút dự án mới 42 | reach 3 times previous-year: năm trước'],
    ['Nợ xấu chiếm 4,62% tổng dư nợ.', 'Nợ xấu 4.62 | reach other: tổng dư nợ'],
    ['Thu ngân sách đạt 500 tỷ đồng, tăng 8,5% so thực hiện năm 2023.', 'Thu ngân sách 500000000000 | increase 8.5% previous-year: so thực hiện năm 2023'],
    ['Số học sinh là 5.000 em, tăng 2% so với năm học trước.', 'Số học sinh 5000 | increase 2% previous-year: so với năm học trước'],
  ])('%s', (text, expected) => {
    expect(comparisonsOf(text)).toEqual([expected]);
  });
});

test('changes in a row each say of what they are', () => {
  const text = 'Cà phê xuất khẩu 1,2 triệu tấn, trị giá 6,9 tỷ USD, tăng 11% về lượng và 61,4% về giá trị so với cùng kỳ.';
  expect(comparisonsOf(text)).toEqual([
    'xuất khẩu 1200000 | increase 11% same-period: so với cùng kỳ',
    'trị giá xuất khẩu 6900000000 | increase 61.4% same-period: so với cùng kỳ',
  ]);
  expect(comparisonsOf('Thu ngân sách đạt 500 tỷ đồng, tăng 5% và 95% hộ dân có nước sạch.')).toEqual([
    'Thu ngân sách 500000000000 | increase 5% other',
    'hộ dân có nước sạch 95',
  ]);
});

test('changes in a row are those of the figures in a row before them', () => {
  expect(comparisonsOf('Thu nội địa và thu xuất nhập khẩu lần lượt đạt 290 tỷ đồng và 26 tỷ đồng, tăng 5% và 7% so với cùng kỳ.')).toEqual([
    'Thu nội địa 290000000000 | increase 5% same-period: so với cùng kỳ',
    'thu xuất nhập khẩu 26000000000 | increase 7% same-period: so với cùng kỳ',
  ]);
  expect(comparisonsOf('Xuất khẩu gạo đạt 7 triệu tấn, thu về 3,55 tỷ USD, giảm lần lượt 0,1% và 18,5%.')).toEqual([
    'Xuất khẩu gạo 7000000 | decrease 0.1% other',
    'giá trị xuất khẩu gạo 3550000000 | decrease 18.5% other',
  ]);
});

test('a growth may be said to be at a level', () => {
  expect(comparisonsOf('Dịch vụ tăng trưởng ở mức 7,19%.')).toEqual(['Dịch vụ 7.19 | increase other']);
  expect(comparisonsOf('Tỷ lệ che phủ rừng ở mức 42%.')).toEqual(['Tỷ lệ che phủ rừng 42']);
});

test('a base that opens the sentence is that of its first figure', () => {
  const text = 'So với cùng kỳ năm 2023, thu ngân sách tăng 12%, chi ngân sách giảm 3%.';
  expect(comparisonsOf(text)).toEqual(['thu ngân sách 12 | increase same-period: So với cùng kỳ năm 2023', 'chi ngân sách 3 | decrease other']);
});

test('a share of a base that opens its sentence is one of that base, and a level is none', () => {
  expect(comparisonsOf('So với cùng kỳ năm 2023, thu ngân sách bằng 105%.')).toEqual(['thu ngân sách 105 | reach same-period: So với cùng kỳ năm 2023']);
  expect(comparisonsOf('So với năm 2023, tỷ lệ che phủ rừng đạt 42%.')).toEqual(['tỷ lệ che phủ rừng 42']);
});

test('behind the target in brackets it is said whether it was reached', () => {
  expect(comparisonsOf('Tỷ lệ bao phủ BHYT đạt 88%, chưa đạt kế hoạch (91%).')).toEqual([
    'Tỷ lệ bao phủ BHYT 88 | below plan: kế hoạch',
    'kế hoạch tỷ lệ bao phủ BHYT 91',
  ]);
  expect(comparisonsOf('Thu ngân sách đạt 500 tỷ đồng, vượt dự toán (450 tỷ đồng).')).toEqual([
    'Thu ngân sách 500000000000 | exceed estimate: dự toán',
    'dự toán thu ngân sách 450000000000',
  ]);
  expect(comparisonsOf('Tốc độ tăng trưởng 13,8%, vượt Nghị quyết (13,5%).')).toEqual([
    'Tốc độ tăng trưởng 13.8 | exceed plan: Nghị quyết',
    'Nghị quyết tốc độ tăng trưởng 13.5',
  ]);
  expect(comparisonsOf('Thu ngân sách đạt 500 tỷ đồng (dự toán 450 tỷ đồng).')).toEqual(['Thu ngân sách 500000000000', 'dự toán thu ngân sách 450000000000']);
});

test('a verb before the name tells the change, where no level is stated', () => {
  expect(comparisonsOf('Thu ngân sách đạt 500 tỷ đồng; giảm hộ nghèo 2,5%.')).toEqual(['Thu ngân sách 500000000000', 'hộ nghèo 2.5 | decrease other']);
  expect(comparisonsOf('Kéo giảm tai nạn giao thông 4 vụ.')).toEqual(['tai nạn giao thông 4 | decrease other']);
  expect(comparisonsOf('Tăng cường thu ngân sách 500 tỷ đồng.')).toEqual(['thu ngân sách 500000000000']);
  expect(comparisonsOf('Thu ngân sách đạt 500 tỷ đồng; giảm hộ nghèo xuống còn 2,5%.')).toEqual(['Thu ngân sách 500000000000', 'hộ nghèo 2.5']);
});

test('a growth that is told for another time is a growth too', () => {
  expect(comparisonsOf('GRDP quý I tăng 2,1%; cả năm dự báo 3%.')).toEqual(['GRDP 2.1 | increase other', 'GRDP 3 | increase other']);
  expect(comparisonsOf('Tỷ lệ hộ nghèo quý I còn 2,1%; cả năm dự báo 2%.')).toEqual(['Tỷ lệ hộ nghèo 2.1', 'Tỷ lệ hộ nghèo 2']);
});

describe('one change, counted twice', () => {
  test.each([
    ['tăng 17,9% (tương ứng 487,6 tỷ đồng) so với cùng kỳ', 'increase 17.9% 487600000000 same-period: so với cùng kỳ'],
    ['tăng 487,6 tỷ đồng (17,9%) so với năm 2023', 'increase 17.9% 487600000000 previous-year: so với năm 2023'],
    ['giảm 17,9%, tương ứng giảm 487,6 tỷ đồng so với cùng kỳ', 'decrease 17.9% 487600000000 same-period: so với cùng kỳ'],
    ['tăng 17,9% so với cùng kỳ (tương đương 487,6 tỷ đồng)', 'increase 17.9% 487600000000 same-period: so với cùng kỳ'],
  ])('%s', (change, expected) => {
    expect(comparisonsOf(`Thu ngân sách đạt 3.212 tỷ đồng, ${change}.`)).toEqual([`Thu ngân sách 3212000000000 | ${expected}`]);
  });
});

describe('a change and the level that it leads to', () => {
  test.each([
    ['Số hộ nghèo giảm 412 hộ, còn 287 hộ.', ['Số hộ nghèo 287 | decrease 412 hộ other']],
    ['Tỷ lệ hộ nghèo giảm 1,2 điểm phần trăm, còn 3,1%.', ['Tỷ lệ hộ nghèo 3.1 | decrease 1.2 points other']],
    ['Kim ngạch xuất khẩu tăng 12,5% so với cùng kỳ, đạt 1,2 tỷ USD.', ['Kim ngạch xuất khẩu 1200000000 | increase 12.5% same-period: so với cùng kỳ']],
    ['Tỷ lệ hộ nghèo giảm từ 3,2% xuống còn 2,1%.', ['Tỷ lệ hộ nghèo 2.1 | decrease other']],
    ['Thu nhập bình quân đầu người tăng từ 45 triệu đồng năm 2020 lên 60 triệu đồng.', ['Thu nhập bình quân đầu người 60000000 | increase other: năm 2020']],
    ['Thu nhập bình quân từ 45 triệu đồng năm 2023 lên 60 triệu đồng.', ['Thu nhập bình quân 60000000 | increase previous-year: năm 2023']],
    ['Thu nhập bình quân tăng từ 12 lên 15 triệu đồng/người.', ['Thu nhập bình quân 15000000 | increase other']],
    ['Thu nhập bình quân đầu người tăng từ khoảng 45 triệu đồng lên 60 triệu đồng.', ['Thu nhập bình quân đầu người 60000000 | increase other']],
    ['Thu ngân sách tăng từ 3 đến 5%.', ['Thu ngân sách range | increase other']],
    ['Số hộ nghèo còn 214 hộ (1,22%), giảm 37 hộ.', ['Số hộ nghèo 214 | decrease 37 hộ other', 'tỷ lệ hộ nghèo 1.22']],
    ['Tỷ lệ hộ nghèo từ 8% đầu nhiệm kỳ, nay còn 3%.', ['Tỷ lệ hộ nghèo 3 | decrease other: đầu nhiệm kỳ']],
    ['Tỷ lệ hộ nghèo năm 2020 là 8%, nay còn 3%.', ['Tỷ lệ hộ nghèo 8', 'Tỷ lệ hộ nghèo 3']],
    ['Số thôn giảm 116 thôn, từ 1.421 xuống còn 1.305 thôn.', ['Số thôn 1305 | decrease 116 thôn other']],
    ['Giá trị sản xuất nông nghiệp chỉ nhích thêm 4,7%, lên 2.986 tỷ đồng.', ['Giá trị sản xuất nông nghiệp 2986000000000 | increase 4.7% other']],
  ])('%s', (text, expected) => {
    expect(comparisonsOf(text)).toEqual(expected);
  });
});

describe('figures of several indicators', () => {
  test.each([
    [
      'Thu nội địa đạt 400 tỷ đồng, thu xuất nhập khẩu đạt 100 tỷ đồng, tăng lần lượt 5,1% và 7,2% so với cùng kỳ.',
      ['Thu nội địa 400000000000 | increase 5.1% same-period: so với cùng kỳ', 'thu xuất nhập khẩu 100000000000 | increase 7.2% same-period: so với cùng kỳ'],
    ],
    [
      'Thu nội địa đạt 400 tỷ đồng, thu xuất nhập khẩu đạt 100 tỷ đồng, lần lượt tăng 5,1% và tăng 7,2% so với cùng kỳ.',
      ['Thu nội địa 400000000000 | increase 5.1% same-period: so với cùng kỳ', 'thu xuất nhập khẩu 100000000000 | increase 7.2% same-period: so với cùng kỳ'],
    ],
    // what of a thing has changed, and which count by its unit
    [
      'Thành lập mới 215 doanh nghiệp, vốn đăng ký 1.934 tỷ đồng, giảm 9,3% về số doanh nghiệp và tăng 21% về số vốn.',
      ['doanh nghiệp thành lập mới 215 | decrease 9.3% other', 'vốn đăng ký doanh nghiệp thành lập mới 1934000000000 | increase 21% other'],
    ],
    // in the words of the count, and behind a semicolon too
    [
      'Tai nạn giao thông xảy ra 68 vụ; làm chết 44 người; số vụ giảm 12,3% so với cùng kỳ.',
      ['Tai nạn giao thông 68 | decrease 12.3% same-period: so với cùng kỳ', 'Tai nạn giao thông làm chết người 44'],
    ],
    ['Tai nạn giao thông xảy ra 68 vụ; số hộ nghèo giảm 12,3%.', ['Tai nạn giao thông 68', 'số hộ nghèo 12.3 | decrease other']],
    [
      'Tai nạn giao thông xảy ra 68 vụ, làm chết 44 người, bị thương 41 người; so với cùng kỳ giảm 12 vụ, 5 người chết.',
      [
        'Tai nạn giao thông 68 | decrease 12 vụ same-period: so với cùng kỳ',
        'Tai nạn giao thông làm chết người 44 | decrease 5 người same-period: so với cùng kỳ',
        'Tai nạn giao thông bị thương người 41',
      ],
    ],
    [
      'Tai nạn giao thông xảy ra 68 vụ, làm chết 44 người (so cùng kỳ giảm 12 vụ và tăng 5 người chết).',
      ['Tai nạn giao thông 68 | decrease 12 vụ same-period: so cùng kỳ', 'Tai nạn giao thông làm chết người 44 | increase 5 người same-period: so cùng kỳ'],
    ],
    [
      'Tai nạn giao thông xảy ra 68 vụ, làm chết 44 người. So với cùng kỳ, giảm 12 vụ và 5 người chết.',
      [
        'Tai nạn giao thông 68 | decrease 12 vụ same-period: So với cùng kỳ',
        'Tai nạn giao thông làm chết người 44 | decrease 5 người same-period: So với cùng kỳ',
      ],
    ],
    [
      'Tai nạn giao thông xảy ra 16 vụ, chết 13 người, tăng 3 vụ, 5 người chết so với cùng kỳ.',
      ['Tai nạn giao thông 16 | increase 3 vụ other', 'Tai nạn giao thông chết người 13 | increase 5 người same-period: so với cùng kỳ'],
    ],
    ['Còn 120 hộ nghèo, giảm 30 hộ và 5 người được cấp thẻ.', ['hộ nghèo 120 | decrease 30 hộ other', 'người được cấp thẻ 5']],
    // the change of what the sentence gave the level of, and of another thing
    [
      'Đàn trâu có 11.240 con, đàn bò 15.870 con; so với năm 2023, đàn trâu giảm 5,4%, đàn dê tăng 8%.',
      ['Đàn trâu 11240 | decrease 5.4% previous-year: so với năm 2023', 'đàn bò 15870', 'đàn dê 8 | increase other'],
    ],
    [
      'Vốn FDI đăng ký đạt 15 tỷ USD, thực hiện đạt 8,6 tỷ USD, tăng lần lượt 36% và 6,4%.',
      ['Vốn FDI đăng ký 15000000000 | increase 36% other', 'Vốn FDI thực hiện 8600000000 | increase 6.4% other'],
    ],
    // in their order, before each by its unit
    [
      'Xảy ra 68 vụ tai nạn giao thông, làm chết 44 người, bị thương 51 người; so với cùng kỳ giảm tương ứng 12 vụ, 5 người và 8 người.',
      [
        'vụ tai nạn giao thông 68 | decrease 12 vụ same-period: so với cùng kỳ',
        'vụ tai nạn giao thông làm chết người 44 | decrease 5 người same-period: so với cùng kỳ',
        'vụ tai nạn giao thông bị thương người 51 | decrease 8 người same-period: so với cùng kỳ',
      ],
    ],
    // who is missing by a norm is counted
    ['Toàn ngành có 14.860 giáo viên, còn thiếu 712 giáo viên so với định mức.', ['giáo viên 14860', 'còn thiếu giáo viên so với định mức 712']],
    // what it was at an earlier time is an indicator of its own, and what follows is said of the one before it
    [
      'GRDP tăng 7,2% (cùng kỳ năm 2023 tăng 6,5%), thấp hơn kế hoạch 0,3%.',
      ['GRDP 7.2 | increase other | below 0.3% plan: kế hoạch', 'GRDP 6.5 | increase other'],
    ],
    ['Sản lượng cá đạt 350 tấn (cùng kỳ là 310 tấn), bằng 52% kế hoạch.', ['Sản lượng cá 350 | reach 52% plan: kế hoạch', 'Sản lượng cá 310']],
    [
      'Giải ngân đạt 500 tỷ đồng, bằng 41% kế hoạch, thấp hơn cùng kỳ năm 2023 (45,3%).',
      ['Giải ngân 500000000000 | reach 41% plan: kế hoạch', 'Giải ngân 45.3'],
    ],
    ['GRDP tăng 7,2%, trong khi cùng kỳ năm trước tăng tới 9,1%.', ['GRDP 7.2 | increase other', 'GRDP 9.1 | increase other']],
    [
      'Thu ngân sách đạt 500 tỷ đồng, tăng 17,9% (cùng kỳ tăng 6,1%).',
      ['Thu ngân sách 500000000000 | increase 17.9% other', 'Thu ngân sách 6.1 | increase other'],
    ],
    ['GRDP tăng 7,8%, cao hơn cùng kỳ năm 2023 (5,2%), thấp hơn bình quân cả nước (8,2%).', ['GRDP 7.8 | increase other', 'GRDP 5.2']],
    // a note, a level that was left, and what is yet to come
    ['Thu nhập bình quân đạt 52 triệu đồng (năm 2023: 48 triệu đồng).', ['Thu nhập bình quân 52000000']],
    ['Tỷ lệ thất thoát giảm từ 32% (năm 2020) xuống còn 21%.', ['Tỷ lệ thất thoát 21 | decrease other']],
    // only a share falls by points, and only a count has a share of all
    [
      'Số hộ nghèo còn 214 hộ (1,22%), giảm 0,3 điểm phần trăm so với đầu năm.',
      ['Số hộ nghèo 214', 'tỷ lệ hộ nghèo 1.22 | decrease 0.3 points other: so với đầu năm'],
    ],
    ['Số hộ nghèo còn 214 hộ, chiếm 4,3% số hộ, giảm 37 hộ so với đầu năm.', ['Số hộ nghèo 214 | decrease 37 hộ other: so với đầu năm', 'tỷ lệ hộ nghèo 4.3']],
    ['Số hộ nghèo còn 214 hộ, chiếm 7,1% tổng số hộ dân.', ['Số hộ nghèo 214', 'tỷ lệ hộ nghèo 7.1']],
    ['Tỷ lệ hộ nghèo còn 2%; có lúc lên đến 1.250 lượt người, đạt 104% kế hoạch.', ['Tỷ lệ hộ nghèo 2']],
    // a share of a plan near the one at hand, and on the side that is said, is what was planned
    ['GRDP tăng 6,7%, cao hơn chỉ tiêu 6,5%.', ['GRDP 6.7 | increase other', 'chỉ tiêu tăng GRDP 6.5']],
    ['GRDP tăng 5,2%, thấp hơn mục tiêu 5,5%.', ['GRDP 5.2 | increase other', 'mục tiêu tăng GRDP 5.5']],
    ['GRDP tăng 7%, cao hơn chỉ tiêu 0,5%.', ['GRDP 7 | increase other | exceed 0.5% plan: chỉ tiêu']],
    // nor is a level that somebody set how far it was missed
    ['GRDP tăng 5,2%, vẫn thấp hơn mức 11% mà kế hoạch cả năm đề ra.', ['GRDP 5.2 | increase other', 'mục tiêu tăng GRDP 11']],
    ['GRDP tăng 8%, vượt mục tiêu 6-6,5% Quốc hội giao.', ['GRDP 8 | increase other', 'mục tiêu tăng GRDP range']],
    ['GRDP tăng 5,2%, không đạt chỉ tiêu HĐND giao là 6%.', ['GRDP 5.2 | increase other', 'chỉ tiêu tăng GRDP 6']],
    ['GRDP tăng 8,4%, cao hơn mức 7,7% của năm 2023.', ['GRDP 8.4 | increase other | increase previous-year: của năm 2023']],
    // the share of one time, and the level of another
    [
      'Thu ngân sách 6 tháng đạt 67,3% dự toán, cả năm ước 741 tỷ đồng, tăng 0,1%.',
      ['Thu ngân sách 67.3 | reach estimate: dự toán', 'Thu ngân sách 741000000000 | increase 0.1% other'],
    ],
    // a plan may leave out the unit of what it is of
    ['Thành lập mới 1.010 doanh nghiệp (KH: 900).', ['doanh nghiệp thành lập mới 1010', 'KH doanh nghiệp 900']],
  ])('%s', (text, expected) => {
    expect(comparisonsOf(text)).toEqual(expected);
  });
});
