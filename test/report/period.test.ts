import { describe, expect, test } from 'vitest';
import { parseSessionReport } from '../../src/report/assemble.js';

const lead = 'Sáng 10/12/2024, HĐND tỉnh Hòa An khóa X khai mạc kỳ họp thứ 19, kỳ họp thường lệ cuối năm 2024.\n';
const press = 'Sáng 3/10, Cục Thống kê họp báo.\n';
const year = '2024-01-01/2024-12-31';
const november = '2024-01-01/2024-11-30';
const summer = '2024-01-01/2024-09-30';

/** "name: period" of each indicator */
function periodsOf(text: string, published: string): string[] {
  return parseSessionReport(text, { published }).indicators.map(({ name, period }) => `${name}: ${period ?? 'open'}`);
}

describe('how long a period holds', () => {
  test.each([
    // a month that no paragraph begins with is that of its sentence
    ['CPI tháng 11 tăng 3,1%. Thu ngân sách đạt 500 tỷ đồng.', ['CPI: 2024-11-01/2024-11-30', `Thu ngân sách: ${year}`]],
    ['Trong tháng 11, CPI tăng 3,1%. Thu ngân sách đạt 500 tỷ đồng.', ['CPI: 2024-11-01/2024-11-30', 'Thu ngân sách: 2024-11-01/2024-11-30']],
    ['Tháng 11, CPI tăng 3,1%. Thu ngân sách đạt 500 tỷ đồng.', ['CPI: 2024-11-01/2024-11-30', 'Thu ngân sách: 2024-11-01/2024-11-30']],
    ['Thu ngân sách đến 30/11 đạt 500 tỷ đồng. Chi ngân sách đạt 400 tỷ đồng.', [`Thu ngân sách: ${november}`, `Chi ngân sách: ${november}`]],
    // but one up to a day ends with its paragraph
    [
      'Thu ngân sách đến 15/11 đạt 500 tỷ đồng. Chi ngân sách đạt 400 tỷ đồng.\nThu nhập bình quân đạt 71 triệu đồng.',
      ['Thu ngân sách: 2024-01-01/2024-11-15', 'Chi ngân sách: 2024-01-01/2024-11-15', `Thu nhập bình quân: ${year}`],
    ],
    ['Thu nhập bình quân đạt 21 triệu đồng (năm 2023: 18 triệu đồng).', [`Thu nhập bình quân: ${year}`]],
    // what an answer is about is of the time that the answer states, up to where the review is named again
    [
      'Trả lời chất vấn, ông Nam cho biết diện tích rừng là 5.000 ha, trong đó rừng trồng 2.000 ha. Năm 2023, tỉnh chi 12 tỷ đồng trồng rừng. Tổng chi là 9 tỷ đồng.',
      ['diện tích rừng: open', 'diện tích rừng trồng: open', 'chi trồng rừng: 2023-01-01/2023-12-31', 'Tổng chi: 2023-01-01/2023-12-31'],
    ],
    [
      'Trả lời chất vấn, ông Nam cho biết diện tích rừng là 5.000 ha. HĐND xem xét báo cáo tình hình kinh tế - xã hội năm 2024. Thu ngân sách đạt 500 tỷ đồng.',
      ['diện tích rừng: open', `Thu ngân sách: ${year}`],
    ],
    ['Trả lời chất vấn, ông Nam cho biết diện tích rừng là 5.000 ha.\nThu ngân sách đạt 500 tỷ đồng.', ['diện tích rừng: open', `Thu ngân sách: ${year}`]],
    // nor is what a deputy tells of the time under review, but for the time that it states
    [
      'Đại biểu Phan Văn Thử cho biết bãi rác tiếp nhận 1.100 tấn rác. Thu gom đạt 85%.\nThu ngân sách đạt 500 tỷ đồng.',
      ['bãi rác tiếp nhận rác: open', 'Thu gom: open', `Thu ngân sách: ${year}`],
    ],
    ['Các đại biểu cho biết thu ngân sách đạt 500 tỷ đồng.', [`thu ngân sách: ${year}`]],
    // a paragraph that begins with it, whatever it tells
    [
      'Thu ngân sách 11 tháng đạt 500 tỷ đồng.\nVăn hóa - xã hội năm 2024 có nhiều tiến bộ. Tỷ lệ hộ nghèo còn 3,1%.',
      [`Thu ngân sách: ${november}`, `Tỷ lệ hộ nghèo: ${year}`],
    ],
    // a heading that looks back is of the year under review, whatever was aimed at before it
    [
      'Sở đặt mục tiêu năm 2026 tỷ lệ hộ nghèo còn 1%. Đại biểu đánh giá cao kết quả 9 tháng: GRDP tăng 7%.',
      ['tỷ lệ hộ nghèo: 2026-01-01/2026-12-31', `GRDP: ${summer}`],
    ],
    // the time that an item of a list states is its own
    [
      'Kết quả năm 2024:\n- Giải ngân vốn đến 30/11: 300 tỷ đồng.\n- Thu ngân sách: 500 tỷ đồng.\nChi ngân sách đạt 400 tỷ đồng.',
      [`Giải ngân vốn: ${november}`, `Thu ngân sách: ${year}`, `Chi ngân sách: ${year}`],
    ],
    // where officials answer, what any of them tells is of no time but the one stated
    [
      'Trả lời chất vấn, ông Nam nhận khuyết điểm.\nGiám đốc Sở Xây dựng Lê Văn Thử cho biết diện tích cây xanh là 5.000 ha.\nTheo báo cáo của UBND tỉnh, thu ngân sách đạt 500 tỷ đồng.',
      ['diện tích cây xanh: open', `thu ngân sách: ${year}`],
    ],
    ['Giám đốc Sở Xây dựng Lê Văn Thử cho biết diện tích cây xanh là 5.000 ha.', [`diện tích cây xanh: ${year}`]],
    // nor is a year of a plan that of months gone by
    ['Báo cáo về tình hình năm 2024, kế hoạch năm 2025, ông Nam cho biết GRDP 9 tháng tăng 5%.', [`GRDP: ${summer}`]],
    ['Báo cáo về tình hình năm 2024 và nhiệm vụ năm 2025, ông Nam cho biết tỷ lệ hộ nghèo còn 3%.', [`tỷ lệ hộ nghèo: ${year}`]],
    ['Từ kết quả năm 2024, kế hoạch năm 2025 tăng trưởng GRDP 8%.', ['tăng trưởng GRDP: 2025-01-01/2025-12-31']],
    // nor is the term that a year is a part of, or when something began, or what brackets say of another year
    ['Năm 2025, năm cuối của kế hoạch 5 năm 2021-2025, GRDP phấn đấu tăng 8%.', ['GRDP: 2025-01-01/2025-12-31']],
    ['Xuất khẩu giảm ngay từ quý I, nên thu ngân sách đạt 500 tỷ đồng.', [`thu ngân sách: ${year}`]],
    [
      'Tỷ lệ hộ nghèo còn 3% (năm 2023 là 4%); tỷ lệ che phủ rừng đạt 42%.',
      [`Tỷ lệ hộ nghèo: ${year}`, 'Tỷ lệ hộ nghèo: 2023-01-01/2023-12-31', `tỷ lệ che phủ rừng: ${year}`],
    ],
    // when something befell the place is no time of its figures, but where nothing else is told of
    ['Năm 2024, tuy chịu ảnh hưởng của cơn bão số 5 cuối năm 2022, thu ngân sách đạt 500 tỷ đồng.', [`thu ngân sách: ${year}`]],
    ['Trận lũ cuối năm 2022 gây thiệt hại 500 tỷ đồng.', ['thiệt hại: 2022-01-01/2022-12-31']],
    // nor is the year that a multiple is of
    ['Chợ đông gấp 2,4 lần năm 2023, tổng doanh thu đạt 41 tỷ đồng.', [`tổng doanh thu: ${year}`]],
    // up to the middle of a month counts from the first of January
    ['Đến giữa tháng 10 giải ngân đạt 58%.', ['giải ngân: 2024-01-01/2024-10-31']],
    // "trong năm" that opens a sentence is the year under review again
    ['Thu ngân sách đến 15/11 đạt 500 tỷ đồng. Trong năm, tỉnh đón 90.000 lượt khách.', ['Thu ngân sách: 2024-01-01/2024-11-15', `lượt khách: ${year}`]],
    // a heading line gives its time to all that stands under it
    [
      'Thu ngân sách đạt 500 tỷ đồng.\nMục tiêu năm 2025\nThu ngân sách 600 tỷ đồng; tỷ lệ hộ nghèo giảm 1%.\nGRDP tăng 8%.',
      [`Thu ngân sách: ${year}`, 'Thu ngân sách: 2025-01-01/2025-12-31', 'tỷ lệ hộ nghèo: 2025-01-01/2025-12-31', 'GRDP: 2025-01-01/2025-12-31'],
    ],
    // the year behind "cao hơn" is what it is compared to
    ['Thu ngân sách đạt 500 tỷ đồng, cao hơn năm 2023 2%. Tỷ lệ hộ nghèo còn 3%.', [`Thu ngân sách: ${year}`, `Tỷ lệ hộ nghèo: ${year}`]],
  ])('%s', (text, expected) => {
    expect(periodsOf(lead + text, '2024-12-10')).toEqual(expected);
  });
});

describe('in an article on no session', () => {
  test.each([
    // what it looks back on holds, over paragraphs too
    [
      'Lũy kế 9 tháng, xuất khẩu đạt 52 tỷ USD. Nhập khẩu đạt 36 tỷ USD.\nĐàn lợn tăng 3%.',
      [`xuất khẩu: ${summer}`, `Nhập khẩu: ${summer}`, `Đàn lợn: ${summer}`],
    ],
    // where officials answer, what one speaks of is not the time of the next
    [
      'Các sở trả lời chất vấn.\nLũy kế 9 tháng, xuất khẩu đạt 52 tỷ USD. Nhập khẩu đạt 36 tỷ USD.\nĐàn lợn tăng 3%.',
      [`xuất khẩu: ${summer}`, `Nhập khẩu: ${summer}`, 'Đàn lợn: open'],
    ],
    // a month alone, and a year long gone, do not
    ['Tháng 9, xuất khẩu đạt 5,9 tỷ USD. Nhập khẩu đạt 3 tỷ USD.', ['xuất khẩu: 2024-09-01/2024-09-30', 'Nhập khẩu: open']],
    ['Năm 2019, xuất khẩu đạt 40 tỷ USD. Nhập khẩu đạt 36 tỷ USD.', ['xuất khẩu: 2019-01-01/2019-12-31', 'Nhập khẩu: open']],
    // nor is an aim one of what is over
    ['Lũy kế 9 tháng, xuất khẩu đạt 52 tỷ USD. Cục phấn đấu thu hút 5 triệu lượt khách.', [`xuất khẩu: ${summer}`, 'lượt khách thu hút: open']],
    // nor do items of a list hand theirs on, or what is resolved take it up
    ['1. Lũy kế 9 tháng, xuất khẩu đạt 52 tỷ USD.\n2. Đàn lợn tăng 3%.', [`xuất khẩu: ${summer}`, 'Đàn lợn: open']],
    [
      'Lũy kế 9 tháng, xuất khẩu đạt 52 tỷ USD. Nghị quyết bố trí vốn cho dự án cầu Hòa An, tổng mức đầu tư 98 tỷ đồng.',
      [`xuất khẩu: ${summer}`, 'tổng mức đầu tư dự án cầu Hòa An: open'],
    ],
    // sums are of the accounts that were named last, over sentences and paragraphs; not of those that something is compared to
    [
      'Tỉnh công bố quyết toán ngân sách năm 2022. Tổng thu là 9.800 tỷ đồng.\nTổng chi là 9.700 tỷ đồng.',
      ['Tổng thu: 2022-01-01/2022-12-31', 'Tổng chi: 2022-01-01/2022-12-31'],
    ],
    [
      'Thu ngân sách năm 2022 quyết toán 9.800 tỷ đồng. Tổng chi là 9.700 tỷ đồng.',
      ['Thu ngân sách quyết toán: 2022-01-01/2022-12-31', 'Tổng chi: 2022-01-01/2022-12-31'],
    ],
    ['Con số này cao so với dự toán năm 2022. Tổng thu là 9.800 tỷ đồng.', ['Tổng thu: open']],
    // nor are other figures of them, or what officials answer
    ['Tỉnh công bố quyết toán ngân sách năm 2022. Tỷ lệ hộ nghèo là 3%.', ['Tỷ lệ hộ nghèo: open']],
    ['Tỉnh công bố quyết toán ngân sách năm 2022.\nCác sở trả lời chất vấn. Tổng chi là 9.700 tỷ đồng.', ['Tổng chi: open']],
    // of two of them those that a sum names are meant
    [
      'Tỉnh công bố dự toán năm 2023 và quyết toán ngân sách năm 2022. Tổng thu năm 2023 là 9.800 tỷ đồng. Tổng chi là 9.700 tỷ đồng.',
      ['Tổng thu: 2023-01-01/2023-12-31', 'Tổng chi: 2023-01-01/2023-12-31'],
    ],
  ])('%s', (text, expected) => {
    expect(periodsOf(press + text, '2024-10-03')).toEqual(expected);
  });
});

describe('in a report on half a year', () => {
  const opening = 'Sáng 10/7/2024, HĐND tỉnh Hòa An khóa X khai mạc kỳ họp thứ 17, kỳ họp thường lệ giữa năm 2024.\n';
  const half = '2024-01-01/2024-06-30';

  test.each([
    // an aim for the end of the year is one for the year, and says nothing of what follows
    ['Phấn đấu đến cuối năm tỷ lệ hộ nghèo còn 2%. GRDP tăng 7%.', [`tỷ lệ hộ nghèo: ${year}`, `GRDP: ${half}`]],
    // nor is what is done already of the months to come
    ['6 tháng cuối năm thu ngân sách phải tăng 8%, khi dịch đã lan ra 11/15 huyện.', ['thu ngân sách: 2024-07-01/2024-12-31', `lan ra huyện: ${half}`]],
    ['Giải ngân đến 5/7 đạt 300 tỷ đồng.\nHộ nghèo còn 3%.', ['Giải ngân: 2024-01-01/2024-07-05', `Hộ nghèo: ${half}`]],
  ])('%s', (text, expected) => {
    expect(periodsOf(opening + text, '2024-07-11')).toEqual(expected);
  });
});
