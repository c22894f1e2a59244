import { describe, expect, test } from 'vitest';
import { parseSessionReport } from '../../src/report/assemble.js';

const lead = 'Sáng 10/7/2024, HĐND tỉnh Hòa An khóa X khai mạc kỳ họp thứ 17, kỳ họp thường lệ giữa năm 2024.\n';

/** "name: status period", the period without what every one of them has */
function certaintyOf(text: string): string[] {
  return parseSessionReport(lead + text, { published: '2024-07-11' }).indicators.map(
    ({ name, status, period }) => `${name}: ${status}${period ? ` ${period.replace('/', ' – ')}` : ''}`,
  );
}

const half = '2024-01-01 – 2024-06-30';
const rest = '2024-07-01 – 2024-12-31';
const year = '2024-01-01 – 2024-12-31';
const next = '2025-01-01 – 2025-12-31';

describe('how sure a figure is', () => {
  test.each([
    // the number of aims leads to them; a time to come that a sentence only ends with ends with it
    ['Huyện đặt ra 23 chỉ tiêu, trong đó thu ngân sách 400 tỷ đồng.', [`thu ngân sách: target ${half}`]],
    [
      'Thu ngân sách đạt 500 tỷ đồng, năm 2025 phấn đấu đạt 600 tỷ đồng. Chi ngân sách đạt 400 tỷ đồng.',
      [`Thu ngân sách: actual ${half}`, `Thu ngân sách: target ${next}`, `Chi ngân sách: actual ${half}`],
    ],
    [
      'GRDP ước tăng 7,1%; trong đó, nông nghiệp tăng 3%; công nghiệp tăng 9%. Thu ngân sách đạt 500 tỷ đồng.',
      [`GRDP: estimate ${half}`, `nông nghiệp: estimate ${half}`, `công nghiệp: estimate ${half}`, `Thu ngân sách: actual ${half}`],
    ],
    [
      'GRDP ước tăng 7,1%. Trong đó, nông nghiệp tăng 3%; công nghiệp tăng 9%. Xuất khẩu tăng 5%.',
      [`GRDP: estimate ${half}`, `nông nghiệp: estimate ${half}`, `công nghiệp: estimate ${half}`, `Xuất khẩu: actual ${half}`],
    ],
    ['Thu ngân sách ước đạt 500 tỷ đồng. Trong đó thu nội địa 400 tỷ đồng.', [`Thu ngân sách: estimate ${half}`, `thu nội địa: estimate ${half}`]],
    [
      'Thu ngân sách ước đạt 500 tỷ đồng, trong đó: thu nội địa 400 tỷ đồng; thu xuất nhập khẩu 100 tỷ đồng.',
      [`Thu ngân sách: estimate ${half}`, `thu nội địa: estimate ${half}`, `thu xuất nhập khẩu: estimate ${half}`],
    ],
    // its parts are those that are called alike, behind their own comparisons too
    [
      'Tổng thu ngân sách ước đạt 500 tỷ đồng, trong đó thu nội địa 400 tỷ đồng, đạt 54% dự toán; thu dầu thô 90 tỷ đồng; chi ngân sách 300 tỷ đồng.',
      [`Tổng thu ngân sách: estimate ${half}`, `thu nội địa: estimate ${half}`, `thu dầu thô: estimate ${half}`, `chi ngân sách: actual ${half}`],
    ],
    // a list of targets that went well is one of what was done
    ['Các chỉ tiêu xã hội khá hơn: tạo việc làm cho 900 lao động; hộ nghèo còn 3%.', [`tạo việc làm cho lao động: actual ${half}`, `hộ nghèo: actual ${half}`]],
    ['Các chỉ tiêu xã hội: tạo việc làm cho 900 lao động; hộ nghèo còn 3%.', [`tạo việc làm cho lao động: target ${half}`, `hộ nghèo: target ${half}`]],
    // works that were agreed on, a budget that is to be raised, what one wants to reach
    ['HĐND thống nhất chủ trương đầu tư, gồm: Dự án đường Lê Lợi dài 3,4 km.', ['chiều dài Dự án đường Lê Lợi: target']],
    ['Dự án đường Lê Lợi dài 3,4 km.', ['chiều dài Dự án đường Lê Lợi: actual']],
    ['Tỉnh nâng dự toán thu ngân sách từ 158 tỷ đồng lên 171 tỷ đồng.', [`thu ngân sách: target ${half}`]],
    ['Muốn đạt mức tăng trưởng 7,5%, tỉnh còn nhiều việc.', [`mức tăng trưởng: target ${half}`]],
    // the aim behind what was reached, and the time that it is for
    ['Tỷ lệ hộ nghèo còn 3,8%, trong khi mục tiêu là 3%.', [`Tỷ lệ hộ nghèo: actual ${half}`, `mục tiêu tỷ lệ hộ nghèo: target ${half}`]],
    [
      'Diện tích đất giao thông chiếm 0,7% đất đô thị, trong khi mục tiêu đến năm 2025 là 3%.',
      [`Diện tích đất giao thông: actual ${half}`, `mục tiêu diện tích đất giao thông: target ${next}`],
    ],
    // what somebody asks for between quotation marks is no heading of what follows
    ['Đại biểu đề nghị nâng chất lượng phục vụ: “Giá tăng mà bệnh nhân vẫn nằm ghép”. Thu ngân sách đạt 500 tỷ đồng.', [`Thu ngân sách: actual ${half}`]],
    // a department that plans and funds is no plan
    [
      'Giám đốc Sở Kế hoạch và Đầu tư Lê Văn Thử báo cáo: thu ngân sách đạt 500 tỷ đồng; xuất khẩu tăng 5%.',
      [`thu ngân sách: actual ${half}`, `xuất khẩu: actual ${half}`],
    ],
    ['Kế hoạch năm 2025: thu ngân sách 500 tỷ đồng; xuất khẩu tăng 5%.', [`thu ngân sách: target ${next}`, `xuất khẩu: target ${next}`]],
    ['Các chỉ tiêu chủ yếu của năm 2025: thu ngân sách 500 tỷ đồng; xuất khẩu tăng 5%.', [`thu ngân sách: target ${next}`, `xuất khẩu: target ${next}`]],
    // what an assembly agrees to have done; what it hears is done already
    [
      'HĐND huyện thống nhất điều chỉnh dự toán, theo đó bổ sung 6,3 tỷ đồng cho công trình chuyển tiếp.',
      [`bổ sung cho công trình chuyển tiếp: target ${half}`],
    ],
    ['UBND huyện đã bổ sung 6,3 tỷ đồng cho công trình chuyển tiếp.', [`bổ sung cho công trình chuyển tiếp: actual ${half}`]],
    ['HĐND huyện thống nhất đánh giá, trong 6 tháng thu ngân sách đạt 500 tỷ đồng.', [`thu ngân sách: actual ${half}`]],
    // a promise, to the end of its clause
    ['Giám đốc Sở hứa đến hết năm 2024 tỷ lệ hồ sơ đúng hạn đạt 98%.', [`tỷ lệ hồ sơ đúng hạn: target ${year}`]],
    // what a city expects to reach is an aim, what a thing is expected to cost is none
    ['Năm 2025, thành phố dự kiến thu ngân sách 600 tỷ đồng.', [`thu ngân sách: target ${next}`]],
    ['Năm 2025 sẽ cải tạo 16 tuyến cống với kinh phí dự kiến 38,5 tỷ đồng.', [`cải tạo tuyến cống: target ${next}`, `kinh phí tuyến cống: estimate ${next}`]],
    // what resolutions that were passed provide for
    [
      'Có 12 nghị quyết được thông qua, nổi bật là:\n- Nghị quyết về đường tỉnh 927C: tổng mức đầu tư 98 tỷ đồng.\n\nThu ngân sách đạt 500 tỷ đồng.',
      ['tổng mức đầu tư đường tỉnh 927C: target', `Thu ngân sách: actual ${half}`],
    ],
    // days from … to … are those of their paragraph
    [
      'Từ ngày 1/4 đến 15/6, trung tâm tiếp nhận 1.280 hồ sơ. Có 120 hồ sơ nộp trực tuyến.\nThu ngân sách đạt 500 tỷ đồng.',
      ['trung tâm tiếp nhận hồ sơ: actual 2024-04-01 – 2024-06-15', 'hồ sơ nộp trực tuyến: actual 2024-04-01 – 2024-06-15', `Thu ngân sách: actual ${half}`],
    ],
    // a plan that was met is none of what follows
    ['Có 18/22 chỉ tiêu đạt và vượt kế hoạch, tỷ lệ hộ nghèo còn 3%.', [`chỉ tiêu đạt và vượt: actual ${half}`, `tỷ lệ hộ nghèo: actual ${half}`]],
    ['Để đạt mục tiêu tăng trưởng 8%, tỉnh tập trung thu hút đầu tư.', [`tăng trưởng: target ${half}`]],
    // what is done already is no aim
    ['Đoàn kiến nghị thu hồi 12 tỷ đồng, đã thu hồi 9 tỷ đồng.', [`thu hồi: target ${half}`, `thu hồi: actual ${half}`]],
    ['Tỉnh phấn đấu thu ngân sách 12 tỷ đồng, chi ngân sách 9 tỷ đồng.', [`thu ngân sách: target ${half}`, `chi ngân sách: target ${half}`]],
    // what must grow is an aim
    ['Khu vực dịch vụ phải tăng 7%.', [`Khu vực dịch vụ: target ${half}`]],
    ['Số hộ phải di dời là 120 hộ.', [`Số hộ phải di dời: actual ${half}`]],
    ['Các chỉ tiêu chủ yếu đạt khá, thu ngân sách đạt 500 tỷ đồng.', [`thu ngân sách: actual ${half}`]],
    ['Kết quả thực hiện các chỉ tiêu chủ yếu: thu ngân sách đạt 500 tỷ đồng.', [`thu ngân sách: actual ${half}`]],
    ['Chỉ tiêu kế hoạch năm 2025: thu ngân sách 500 tỷ đồng.', [`thu ngân sách: target ${next}`]],
    [
      'Kỳ họp xác định mục tiêu cả năm 2024: thu ngân sách 500 tỷ đồng, tỷ lệ hộ nghèo dưới 2%.',
      [`thu ngân sách: target ${year}`, `tỷ lệ hộ nghèo: target ${year}`],
    ],
    [
      'UBND tỉnh đề nghị bổ sung kinh phí 850 triệu đồng. Theo đề nghị của cử tri, thu ngân sách đạt 500 tỷ đồng.',
      [`kinh phí: target ${half}`, `thu ngân sách: actual ${half}`],
    ],
    ['Tỷ lệ hộ nghèo còn 3,1%, kế hoạch 3,5%.', [`Tỷ lệ hộ nghèo: actual ${half}`, `kế hoạch tỷ lệ hộ nghèo: target ${half}`]],
    ['GRDP tăng 7,2%, chưa đạt kế hoạch 8%.', [`GRDP: actual ${half}`, `kế hoạch tăng GRDP: target ${half}`]],
    ['GRDP tăng 7,2%, chưa đạt kế hoạch.', [`GRDP: actual ${half}`]],
    ['Năm 2025, tỉnh phấn đấu tăng trưởng 8%.', [`tăng trưởng: target ${next}`]],
    // a project that was just resolved on is yet to be, unless it is told as reached
    [
      'HĐND tỉnh thông qua Nghị quyết về chủ trương đầu tư dự án đường ven biển. Dự án dài 15 km. Thu ngân sách đạt 500 tỷ đồng.',
      ['chiều dài dự án đường ven biển: target', `Thu ngân sách: actual ${half}`],
    ],
    [
      'HĐND tỉnh thông qua Nghị quyết về chủ trương đầu tư dự án đường ven biển. Dự án cầu Bến đã hoàn thành 40% khối lượng.',
      ['đã hoàn thành khối lượng Dự án cầu Bến: actual'],
    ],
    ['Để đạt mục tiêu tăng trưởng 8%, tỉnh cần cố gắng.', [`tăng trưởng: target ${half}`]],
    ['Còn 6/24 chỉ tiêu dự báo khó đạt.', [`chỉ tiêu dự báo khó đạt: estimate ${half}`]],
    // what there is now, and "phát hiện" says no time
    ['Tỉnh hiện có 35 sản phẩm OCOP được công nhận.', [`sản phẩm OCOP được công nhận: actual ${half}`]],
    ['Phát hiện 1.120 vụ vi phạm.', [`Phát hiện vụ vi phạm: actual ${half}`]],
    ['Phấn đấu tăng trưởng GRDP cả năm 6,5%.', [`tăng trưởng GRDP: target ${year}`]],
    ['Năm 2025, tỉnh phấn đấu tốc độ tăng trưởng 8%.', [`tốc độ tăng trưởng: target ${next}`]],
    // what is estimated of a year to come is aimed at; what is told of the half that is over was reached
    ['Ước cả năm 2025 thu ngân sách đạt 600 tỷ đồng.', [`thu ngân sách: target ${next}`]],
    [
      'Năm 2025, tỉnh dự kiến 22 chỉ tiêu chủ yếu:\n- Thu ngân sách 500 tỷ đồng.\n- Tỷ lệ hộ nghèo 2%.',
      [`Thu ngân sách: target ${next}`, `Tỷ lệ hộ nghèo: target ${next}`],
    ],
    ['Một số chỉ tiêu chủ yếu năm 2025\n- Thu ngân sách 500 tỷ đồng.', [`Thu ngân sách: target ${next}`]],
    ['Một số chỉ tiêu chủ yếu 6 tháng đầu năm 2024:\n- Thu ngân sách 500 tỷ đồng.', [`Thu ngân sách: actual ${half}`]],
    // the same amount for another year, or as an aim, is another figure; said again it is one
    [
      'Thu ngân sách đạt 500 tỷ đồng. Thu ngân sách năm 2023 đạt 500 tỷ đồng. Năm 2025, phấn đấu thu ngân sách đạt 500 tỷ đồng.',
      [`Thu ngân sách: actual ${half}`, 'Thu ngân sách: actual 2023-01-01 – 2023-12-31', `thu ngân sách: target ${next}`],
    ],
    ['Thu ngân sách đạt 500 tỷ đồng. Như vậy, thu ngân sách 6 tháng đầu năm đạt 500 tỷ đồng.', [`Thu ngân sách: actual ${half}`]],
    ['Tổng thu ngân sách 6 tháng cuối năm phải đạt 600 tỷ đồng.', [`Tổng thu ngân sách phải: target ${rest}`]],
    ['Diện tích lúa phải tiêu hủy là 2.615 ha.', [`Diện tích lúa phải tiêu hủy: actual ${half}`]],
    [
      'Kế hoạch vốn đầu tư công năm 2024 là 2.100 tỷ đồng, đến 30/6 giải ngân 900 tỷ đồng.',
      [`vốn đầu tư công: target ${year}`, `giải ngân vốn đầu tư công: actual ${half}`],
    ],
    ['Có 3/18 chỉ tiêu dự kiến không đạt.', [`chỉ tiêu dự kiến không đạt: estimate ${half}`]],
    ['Nợ công ước bằng 37% GDP.', [`Nợ công: estimate ${half}`]],
    [
      'Tổng kế hoạch vốn đầu tư công năm 2024 là 412 tỷ đồng, đến 30/6 đã giải ngân 318 tỷ đồng.',
      [`Tổng kế hoạch vốn đầu tư công: target ${year}`, `giải ngân tổng kế hoạch vốn đầu tư công: actual ${half}`],
    ],
    [
      'Theo bà Mẫu, năm 2025 tỉnh xác định 18 chỉ tiêu chủ yếu, trong đó GRDP tăng 8%, tỷ lệ hộ nghèo dưới 2%.',
      [`GRDP: target ${next}`, `tỷ lệ hộ nghèo: target ${next}`],
    ],
    ['HĐND tỉnh thống nhất điều chỉnh mục tiêu tăng trưởng GRDP năm 2024 lên 8%.', [`tăng trưởng GRDP: target ${year}`]],
    ['Đến 30/6, kế hoạch vốn đầu tư công giải ngân 900 tỷ đồng.', [`vốn đầu tư công giải ngân: actual ${half}`]],
    ['Tổng kế hoạch vốn năm 2024 là 2.100 tỷ đồng.', [`Tổng kế hoạch vốn: target ${year}`]],
    // what a plan is measured by is done, and so are its parts
    [
      'Tổng chi ngân sách 900 tỷ đồng, bằng 127% dự toán, gồm: chi đầu tư 300 tỷ đồng, chi thường xuyên 600 tỷ đồng.',
      [`Tổng chi ngân sách: actual ${half}`, `chi đầu tư: actual ${half}`, `chi thường xuyên: actual ${half}`],
    ],
    // a time that is estimated makes estimates of all that the sentence tells of it, but for what is done
    [
      'Ước cả năm, thu ngân sách đạt 900 tỷ đồng; tỷ lệ hộ nghèo còn 3%; đã giải ngân 40 tỷ đồng.',
      [`thu ngân sách: estimate ${year}`, `tỷ lệ hộ nghèo: estimate ${year}`, `giải ngân: actual ${year}`],
    ],
    ['Thu ngân sách ước đạt 900 tỷ đồng; tỷ lệ hộ nghèo còn 3%.', [`Thu ngân sách: estimate ${half}`, `tỷ lệ hộ nghèo: actual ${half}`]],
  ])('%s', (text, expected) => {
    expect(certaintyOf(text)).toEqual(expected);
  });

  test('a heading line holds for the list under it, and no further', () => {
    const text = 'II. Chỉ tiêu chủ yếu năm 2025\n1. GRDP tăng 8%.\n2. Thu ngân sách: 600 tỷ đồng.\nThay mặt UBND, ông An báo cáo. Tỷ lệ hộ nghèo còn 2%.';
    expect(certaintyOf(text)).toEqual([`GRDP: target ${next}`, `Thu ngân sách: target ${next}`, `Tỷ lệ hộ nghèo: actual ${half}`]);
  });

  test('behind a resolution on a plan the next sentence tells what it sets', () => {
    const text =
      'HĐND tỉnh thông qua Nghị quyết về dự toán ngân sách năm 2025. Theo đó, tổng thu ngân sách là 900 tỷ đồng; tổng chi 950 tỷ đồng. Thu nội địa đạt 400 tỷ đồng.';
    expect(certaintyOf(text)).toEqual([`tổng thu ngân sách: target ${next}`, `tổng chi ngân sách: target ${next}`, `Thu nội địa: actual ${half}`]);
  });

  test('a resolution that is named again goes on with what was decided, "theo đó" only right behind it', () => {
    const passed = 'HĐND tỉnh thông qua Nghị quyết về kế hoạch năm 2025. Phiên họp diễn ra sôi nổi.';
    expect(certaintyOf(`${passed} Nghị quyết đề ra tỷ lệ hộ nghèo là 2%.`)).toEqual([`tỷ lệ hộ nghèo: target ${next}`]);
    expect(certaintyOf(`${passed} Theo đó, tỷ lệ hộ nghèo là 2%.`)).toEqual([`tỷ lệ hộ nghèo: actual ${half}`]);
    expect(certaintyOf(`${passed} Thu nội địa đạt 400 tỷ đồng. Nghị quyết đề ra tỷ lệ hộ nghèo là 2%.`)).toEqual([
      `Thu nội địa: actual ${half}`,
      `tỷ lệ hộ nghèo: actual ${half}`,
    ]);
  });

  test('what it sets goes on over paragraphs of sums, up to what is told as reached', () => {
    const text =
      'HĐND tỉnh thông qua Nghị quyết về dự toán ngân sách năm 2025. Nghị quyết xác định tổng thu ngân sách là 900 tỷ đồng.\nTổng chi ngân sách 950 tỷ đồng, gồm: chi thường xuyên 600 tỷ đồng.\nBội chi 50 tỷ đồng.\nThu nội địa đạt 400 tỷ đồng.\nChi đầu tư phát triển 90 tỷ đồng.';
    expect(certaintyOf(text)).toEqual([
      `tổng thu ngân sách: target ${next}`,
      `Tổng chi ngân sách: target ${next}`,
      `chi thường xuyên: target ${next}`,
      `Bội chi: target ${next}`,
      `Thu nội địa: actual ${half}`,
      `Chi đầu tư phát triển: actual ${half}`,
    ]);
  });
});

describe('when a figure holds', () => {
  test.each([
    ['Đến hết tháng 5, giải ngân vốn đầu tư công đạt 48%. ', ['giải ngân vốn đầu tư công: actual 2024-01-01 – 2024-05-31']],
    ['Trong tháng 5, kim ngạch xuất khẩu đạt 48 triệu USD.', ['kim ngạch xuất khẩu: actual 2024-05-01 – 2024-05-31']],
    [
      'Tháng 6, kim ngạch xuất khẩu đạt 100 triệu USD; lũy kế 6 tháng đạt 520 triệu USD.',
      ['kim ngạch xuất khẩu: actual 2024-06-01 – 2024-06-30', `kim ngạch xuất khẩu: actual ${half}`],
    ],
    [
      'Doanh thu du lịch đạt 500 tỷ đồng, bằng 60% năm 2019. Đến 30/6, tổng dư nợ đạt 700 tỷ đồng.',
      [`Doanh thu du lịch: actual ${half}`, `tổng dư nợ: actual ${half}`],
    ],
    ['Tỷ lệ hộ nghèo theo chuẩn giai đoạn 2022 - 2025 còn 1,25%.', [`Tỷ lệ hộ nghèo theo chuẩn: actual ${half}`]],
    [
      'Giai đoạn 2016 - 2020, thu ngân sách đạt 900 tỷ đồng. Chi ngân sách đạt 500 tỷ đồng.',
      ['thu ngân sách: actual 2016-01-01 – 2020-12-31', `Chi ngân sách: actual ${half}`],
    ],
    [
      'Thu ngân sách đạt 500 tỷ đồng, quý II đạt 300 tỷ đồng. Chi ngân sách đạt 400 tỷ đồng.',
      [`Thu ngân sách: actual ${half}`, 'Thu ngân sách: actual 2024-04-01 – 2024-06-30', `Chi ngân sách: actual ${half}`],
    ],
    ['Năm 2020, tính đến hết tháng 2, thu ngân sách đạt 200 tỷ đồng.', ['thu ngân sách: actual 2020-01-01 – 2020-02-29']],
    ['Số hộ nghèo giảm 412 hộ, đến hết tháng 5 còn 287 hộ.', ['Số hộ nghèo: actual 2024-01-01 – 2024-05-31']],
    // a year that something is compared to, or a span of years, is not the one that a month without a year is of
    ['So với năm 2022, đến hết tháng 6 thu ngân sách tăng 5%.', [`thu ngân sách: actual ${half}`]],
    ['So với cuối năm 2022, đến hết tháng 6 tổng dư nợ tăng 5%.', [`tổng dư nợ: actual ${half}`]],
    ['Giai đoạn 2021 - 2025, đến hết tháng 6 thu ngân sách đạt 500 tỷ đồng.', [`thu ngân sách: actual ${half}`]],
    [
      'Doanh thu du lịch đạt 500 tỷ đồng, gấp 1,4 lần năm 2022; đến hết tháng 6 đón 3 triệu lượt khách.',
      [`Doanh thu du lịch: actual ${half}`, `lượt khách: actual ${half}`],
    ],
    // said again for a time of its own: a level by its name, a growth by its time too
    [
      'Sản lượng thủy sản đạt 98.000 tấn. Riêng quý II đã đạt 45.000 tấn.',
      [`Sản lượng thủy sản: actual ${half}`, 'Sản lượng thủy sản: actual 2024-04-01 – 2024-06-30'],
    ],
    ['Tỷ lệ lao động qua đào tạo đạt 70% (hiện nay gần 75%).', [`Tỷ lệ lao động qua đào tạo: actual ${half}`, 'Tỷ lệ lao động qua đào tạo: actual']],
    ['Kim ngạch xuất khẩu tăng 12%; quý II tăng 15%.', [`Kim ngạch xuất khẩu: actual ${half}`, 'Kim ngạch xuất khẩu quý II: actual 2024-04-01 – 2024-06-30']],
    [
      'Kim ngạch xuất khẩu đạt 500 triệu USD; riêng tháng 6 tăng 15% so với tháng trước.',
      [`Kim ngạch xuất khẩu: actual ${half}`, 'Kim ngạch xuất khẩu tháng 6: actual 2024-06-01 – 2024-06-30'],
    ],
    ['Dự án được cấp phép năm 2009. Thu ngân sách 6 tháng đạt 500 tỷ đồng.', [`Thu ngân sách: actual ${half}`]],
    ['Quý I, tăng trưởng đạt khá. Quy mô GRDP theo giá hiện hành đạt 500 tỷ đồng.', [`Quy mô GRDP: actual ${half}`]],
    // the year of a base, or of what is left over, is not its own
    ['Tổng chi năm 2025 là 900 tỷ đồng, tăng 5% so với dự toán 2024, gồm: chi đầu tư 300 tỷ đồng.', [`Tổng chi: target ${next}`, `chi đầu tư: target ${next}`]],
    ['Thu chuyển nguồn năm 2023 sang là 20 tỷ đồng.', [`Thu chuyển nguồn sang: actual ${half}`]],
    ['Chi chuyển nguồn sang năm 2025 là 20 tỷ đồng.', [`Chi chuyển nguồn sang: actual ${half}`]],
    ['Sang năm 2025, thu ngân sách là 600 tỷ đồng.', [`thu ngân sách: target ${next}`]],
    // up to the end of a quarter, and of what a year has for building
    ['Đến hết quý II, thu ngân sách đạt 500 tỷ đồng.', [`thu ngân sách: actual ${half}`]],
    ['Giải ngân đến 31/01/2024 đạt 90% kế hoạch.', ['Giải ngân: actual 2023-01-01 – 2024-01-31']],
  ])('%s', (text, expected) => {
    expect(certaintyOf(text)).toEqual(expected);
  });
});

test('the year that has gone by is the one at hand when it is nearly over', () => {
  const text = 'HĐND tỉnh Hòa An khóa X khai mạc kỳ họp thứ 19, kỳ họp thường lệ cuối năm 2024.\nNăm qua, tỉnh đón 500.000 lượt khách.';
  const periodIn = (published: string) => parseSessionReport(text, { published }).indicators.map(({ period }) => period);
  expect(periodIn('2024-12-10')).toEqual(['2024-01-01/2024-12-31']);
  expect(periodIn('2024-07-10')).toEqual(['2023-01-01/2023-12-31']);
});
