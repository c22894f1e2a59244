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
    ['Trưởng phòng Lê Văn Thử trả lời rằng thu ngân sách đạt 5 tỷ đồng.', ['thu ngân sách = 5000000000']],
    ['Tỷ lệ trả lời kiến nghị cử tri đạt 95%.', ['Tỷ lệ trả lời kiến nghị cử tri = 95%']],
    ['Sở Kế hoạch và Đầu tư cho biết, vốn đăng ký đạt 12 tỷ USD.', ['vốn đăng ký = 12000000000']],
    ['Giải ngân vốn trái phiếu Chính phủ đạt 65,4 tỷ đồng.', ['Giải ngân vốn trái phiếu Chính phủ = 65400000000']],
    ['Giám đốc Sở Xây dựng Phan Viết Hùng: 58% số xã đã có trạm y tế kiên cố.', ['số xã đã có trạm y tế kiên cố = 58%']],
    ['Thu ngân sách của Văn phòng UBND: 45 tỷ đồng.', ['Thu ngân sách của Văn phòng UBND = 45000000000']],
    // so many over so many inhabitants
    ['Huyện có 13 bác sĩ trên một vạn dân, 38 - 40 giường bệnh trên một vạn dân.', ['bác sĩ trên một vạn dân = 13', 'giường bệnh trên một vạn dân = 38..40']],
    ['Toàn huyện có 9,5 bác sĩ/vạn dân.', ['bác sĩ/vạn dân = 9.5']],
    ['Huyện có 13 bác sĩ và 32 giường bệnh trên một vạn dân.', ['bác sĩ trên một vạn dân = 13', 'giường bệnh trên một vạn dân = 32']],
    ['Huyện có 130 bác sĩ và 320 giường bệnh.', ['bác sĩ = 130', 'giường bệnh = 320']],
    // what befell whom, and what did it
    ['Thiên tai làm 48 người chết.', ['Thiên tai làm người chết = 48']],
    ['Tai nạn giao thông xảy ra 131 vụ (tăng 8 vụ), 118 người chết (tăng 11 người).', ['Tai nạn giao thông = 131', 'người chết = 118']],
    ['Tai nạn giao thông xảy ra 131 vụ, giảm 6,2%, có 118 người chết.', ['Tai nạn giao thông = 131', 'người chết = 118']],
    ['Tai nạn giao thông xảy ra 131 vụ, 118 người dự họp.', ['Tai nạn giao thông = 131']],
    // places in a row are counted together
    ['7/7 phường, xã có trạm y tế.', ['phường, xã có trạm y tế = 7/7']],
    // one of the aims
    ['Chỉ tiêu năm 2025 có GRDP tăng 8%.', ['GRDP = 8%']],
    // the noun is a growth, of what stands before it
    ['GRDP duy trì tốc độ tăng trưởng 8%.', ['tốc độ tăng trưởng GRDP = 8%']],
    ['GRDP đạt mức tăng trưởng 9,5%.', ['mức tăng trưởng GRDP = 9.5%']],
    ['Tỉnh vẫn giữ được đà tăng trưởng 10,6%.', ['đà tăng trưởng = 10.6%']],
    ['Huyện đặt mục tiêu tăng trưởng năm 2025 là 8%.', ['tăng trưởng = 8%']],
    ['Mục tiêu tăng trưởng cả năm 6% là thách thức.', ['tăng trưởng = 6%']],
    // what goes on behind a figure, and what begins anew there
    ['GRDP tăng 12,6% và thu ngân sách đạt 8.742,5 tỷ đồng.', ['GRDP = 12.6%', 'thu ngân sách = 8742500000000']],
    ['Có 12 xã đạt chuẩn và hộ nghèo còn 3,1%.', ['xã đạt chuẩn = 12', 'hộ nghèo = 3.1%']],
    ['Có 7/7 xã và thị trấn có trạm y tế.', ['xã và thị trấn có trạm y tế = 7/7']],
    ['Huyện phân loại 50% lượng rác thải và sẽ vận động người dân.', ['phân loại lượng rác thải = 50%']],
    ['Huyện tiếp nhận 1.250 hồ sơ mỗi tháng với tỷ lệ đúng hạn là 98%.', ['tiếp nhận hồ sơ = 1250', 'tỷ lệ đúng hạn = 98%']],
    // what a sum is meant for
    ['Huyện dự kiến ứng trước 5.000 tỷ đồng để làm hạ tầng khu tái định cư.', ['ứng trước để làm hạ tầng khu tái định cư = 5000000000000']],
    ['Huyện dành 306 tỷ đồng cho đào tạo nghề, giải quyết việc làm.', ['dành cho đào tạo nghề, giải quyết việc làm = 306000000000']],
    [
      'Huyện chi 312 tỷ đồng cho thu gom, vận chuyển và xử lý rác, trồng 500 cây xanh.',
      ['chi cho thu gom, vận chuyển và xử lý rác = 312000000000', 'trồng cây xanh = 500'],
    ],
    ['Kế hoạch trên cũng đề cập việc sẽ có một khoản kinh phí 7 tỷ đồng để tái tạo mảng xanh.', ['kinh phí để tái tạo mảng xanh = 7000000000']],
    ['Xã chi 120 triệu đồng cho công tác phòng, chống dịch.', ['chi cho công tác phòng, chống dịch = 120000000']],
    ['Huyện dự kiến hỗ trợ phần chênh lệch 47,3 tỷ đồng.', ['hỗ trợ phần chênh lệch = 47300000000']],
    ['Đã miễn, giảm, gia hạn 152,5 tỷ đồng tiền thuế.', ['gia hạn tiền thuế = 152500000000']],
    // what is counted on an average says of what; who has so much of its people is a place
    ['Tuyến buýt nhanh chở bình quân 41,7 khách/lượt.', ['Tuyến buýt nhanh chở bình quân = 41.7']],
    ['Hòa Bắc có 82,4% dân số tham gia bảo hiểm y tế.', ['dân số tham gia bảo hiểm y tế = 82.4%']],
    ['Nhiệt độ trung bình 25,4 độ C.', []],
    ['Huyện bố trí 62 tỷ đồng hoàn thiện hạ tầng khu tái định cư.', ['bố trí hoàn thiện hạ tầng khu tái định cư = 62000000000']],
    ['Kỳ họp đồng ý bổ sung 55 tỷ đồng cho dự án cầu Hòa An.', ['bổ sung cho dự án cầu Hòa An = 55000000000']],
    ['Ngân sách tỉnh bố trí 72 tỷ đồng để xóa nhà tạm.', ['Ngân sách tỉnh bố trí để xóa nhà tạm = 72000000000']],
    // what some are told of next is none; "mới" before a verb says when
    ['Trong số 31 khu công nghiệp đã thành lập có 25 khu xây xong nhà máy xử lý nước thải.', ['khu xây xong nhà máy xử lý nước thải = 25']],
    ['Huyện có 774 công trình, trong số này 250 hồ xuống cấp.', ['công trình = 774', 'hồ xuống cấp = 250']],
    ['Đến nay mới tinh giản 187 người.', ['tinh giản người = 187']],
    // a thing and its size, and what else is told of it
    ['Bệnh viện Phổi quy mô 150 giường, tổng mức đầu tư 240 tỷ đồng.', ['quy mô Bệnh viện Phổi = 150', 'tổng mức đầu tư Bệnh viện Phổi = 240000000000']],
    [
      'Dự án có tổng mức đầu tư 146 tỷ đồng, trong đó chi phí xây dựng, thiết bị 95 tỷ đồng.',
      ['tổng mức đầu tư Dự án = 146000000000', 'chi phí xây dựng, thiết bị = 95000000000'],
    ],
    ['Nhân dân các xã làm mới 18,7 km đường giao thông nông thôn.', ['làm mới đường giao thông nông thôn = 18.7']],
    // whose it is, where that is the place of the report
    ['GRDP của tỉnh tăng 6,14%.', ['GRDP = 6.14%']],
    ['Tổng số xã đạt chuẩn của toàn tỉnh là 96 xã.', ['Tổng số xã đạt chuẩn = 96']],
    ['Thu ngân sách của huyện Phú Vang đạt 5 tỷ đồng.', ['Thu ngân sách của huyện Phú Vang = 5000000000']],
    [
      'Xảy ra 12 vụ tai nạn giao thông, làm 8 người chết, bị thương 6 người.',
      ['vụ tai nạn giao thông = 12', 'vụ tai nạn giao thông làm người chết = 8', 'vụ tai nạn giao thông bị thương người = 6'],
    ],
    // what a head that may be a thing is done to
    ['Chương trình kiên cố hóa trường lớp cần 1.240 tỷ đồng.', ['Chương trình kiên cố hóa trường lớp = 1240000000000']],
    ['Lúa chất lượng cao chiếm 95,6%.', ['Lúa chất lượng cao = 95.6%']],
    // who has so many, and what so many are of
    ['Cụm công nghiệp Lộc Phát và KCN Lộc Sơn hiện có 71 dự án còn hiệu lực.', ['dự án còn hiệu lực = 71']],
    ['Trồng mới 250 ha rừng; thôn đạt chuẩn kiểu mẫu 41 thôn.', ['Trồng mới rừng = 250', 'thôn đạt chuẩn kiểu mẫu = 41']],
    ['Hộ nghèo còn 29 hộ = 0,94%.', ['Hộ nghèo = 29', 'tỷ lệ hộ nghèo = 0.94%']],
    ['Giữ tỷ lệ hộ nghèo dưới 0,6%; phấn đấu 70% hộ dân thành thị dùng nước sạch.', ['tỷ lệ hộ nghèo = 0.6%', 'hộ dân thành thị dùng nước sạch = 70%']],
    // a head of verbs in a row
    ['Tổng kinh phí bồi thường, hỗ trợ, tái định cư theo ước tính là 23 tỷ đồng.', ['Tổng kinh phí bồi thường, hỗ trợ, tái định cư = 23000000000']],
    // what a thing did is no part of its name
    ['Dự án kênh Ba Bò đã kéo dài 10 năm với tổng vốn 740 tỷ đồng.', ['tổng vốn Dự án kênh Ba Bò = 740000000000']],
    // some are no number, and how large it is no name
    ['Một số đại biểu băn khoăn về tiến độ di dời 148 lồng bè.', ['tiến độ di dời lồng bè = 148']],
    ['Dự án có số vốn đầu tư rất lớn (hơn 740 tỷ đồng).', ['vốn đầu tư Dự án = 740000000000']],
    // who is given it is told before the verb
    [
      'Huyện chi 100 tỷ đồng trả phí cho bãi giữ xe, trong đó bệnh viện được chi 5 tỷ đồng.',
      ['chi trả phí cho bãi giữ xe = 100000000000', 'bệnh viện được chi = 5000000000'],
    ],
    ['Chỉ tiêu giải ngân vốn đạt 95%.', ['Chỉ tiêu giải ngân vốn = 95%']],
    // a verb that states stands behind the colon too, and a verb of doing begins a clause of its own
    ['- Thu ngân sách: ước đạt 500 tỷ đồng.', ['Thu ngân sách = 500000000000']],
    ['- Giải ngân vốn đầu tư công: đến 30/6 được 1.105 tỷ đồng.', ['Giải ngân vốn đầu tư công = 1105000000000']],
    // but for what a concession led up to it with
    ['Nông nghiệp tuy gặp rầy nâu nhưng sản lượng lúa vẫn đạt 46.820 tấn.', ['sản lượng lúa = 46820']],
    ['- Hộ nghèo: còn 412 hộ.', ['Hộ nghèo = 412']],
    ['- Xây dựng nông thôn mới: có 15/20 xã đạt chuẩn.', ['xã đạt chuẩn = 15/20']],
    ['- Về giáo dục: xây mới 24 phòng học.', ['xây mới phòng học = 24']],
    ['Huyện đặt ra một số chỉ tiêu: tăng trưởng 12,5%; thu ngân sách 500 tỷ đồng.', ['tăng trưởng = 12.5%', 'thu ngân sách = 500000000000']],
    // a verb of doing that begins like an opener; the first of a list behind a colon
    ['Giao quân 175 thanh niên.', ['Giao quân thanh niên = 175']],
    ['An ninh: tội phạm hình sự 254 vụ, tăng 18 vụ.', ['tội phạm hình sự = 254']],
    ['Có 1.820 người tham gia BHYT, chiếm 71,4% dân số.', ['người tham gia BHYT = 1820', 'tỷ lệ người tham gia BHYT = 71.4%']],
    ['Có 1.820 người tham gia BHYT, chiếm 71,4% lao động.', ['người tham gia BHYT = 1820']],
    // the growth of the time as a whole
    ['Sau 5 năm, tăng trưởng bình quân ước 5,9%/năm.', ['tăng trưởng = 5.9%']],
    // a label before a bare number
    ['- Doanh nghiệp thành lập mới: 1.320.', ['Doanh nghiệp thành lập mới = 1320']],
    // a complaint ends with its clause
    ['Cử tri phản ánh nước tăng giá 20%; thu ngân sách đạt 5 tỷ đồng.', ['thu ngân sách = 5000000000']],
    // averages belong to it, prices and days do not
    ['Thu nhập bình quân đạt 28,5 triệu đồng/người.', ['Thu nhập bình quân = 28500000']],
    ['Quy mô GRDP theo giá so sánh 2010 đạt 15.268 tỷ đồng.', ['Quy mô GRDP = 15268000000000']],
    ['Thu ngân sách đến hết ngày 30/6 đạt 5 tỷ đồng.', ['Thu ngân sách = 5000000000']],
    // shares of the sectors, in their order
    [
      'Cơ cấu kinh tế: 14,0% - 59,2% - 26,8%.',
      ['Cơ cấu kinh tế: nông, lâm nghiệp, thủy sản = 14%', 'Cơ cấu kinh tế: công nghiệp, xây dựng = 59.2%', 'Cơ cấu kinh tế: dịch vụ = 26.8%'],
    ],
    // a plan in brackets is that of the figure before it
    ['Sản lượng lúa đạt 660.140 tấn (kế hoạch 700.000 tấn).', ['Sản lượng lúa = 660140', 'kế hoạch sản lượng lúa = 700000']],
    ['Trồng mới 1.200 ha rừng (đạt 80% kế hoạch), bảo vệ 30.000 ha rừng.', ['Trồng mới rừng = 1200', 'bảo vệ rừng = 30000']],
    ['Bình quân mỗi xã đạt 15 tiêu chí.', ['tiêu chí bình quân mỗi xã = 15']],
    ['Toàn tỉnh có 12/15 huyện đạt chuẩn, chiếm 80%.', ['huyện đạt chuẩn = 12/15', 'tỷ lệ huyện đạt chuẩn = 80%']],
    ['Công nhận 3 xã đạt chuẩn nông thôn mới, nâng tổng số xã đạt chuẩn lên 45 xã.', ['công nhận xã đạt chuẩn nông thôn mới = 3', 'tổng số xã đạt chuẩn = 45']],
    [
      'Nâng tổng số xã đạt chuẩn nông thôn mới lên 45/60 xã, chiếm 75%.',
      ['tổng số xã đạt chuẩn nông thôn mới = 45/60', 'tỷ lệ xã đạt chuẩn nông thôn mới = 75%'],
    ],
    // a share behind a ratio is that of the ratio, unless it is one of a plan
    ['Huyện có 12/15 trường đạt chuẩn quốc gia, đạt 80%.', ['trường đạt chuẩn quốc gia = 12/15', 'tỷ lệ trường đạt chuẩn quốc gia = 80%']],
    ['Điều tra làm rõ 17/19 vụ án (đạt 89,5%).', ['Điều tra làm rõ vụ án = 17/19', 'tỷ lệ điều tra làm rõ vụ án = 89.5%']],
    ['Huyện có 12/15 trường đạt chuẩn quốc gia, đạt 80% kế hoạch.', ['trường đạt chuẩn quốc gia = 12/15']],
    // what was missed is named before the bracket
    [
      'Còn 2 chỉ tiêu chưa đạt là tỷ lệ đô thị hóa (đạt 12,1%, kế hoạch 13%) và tỷ lệ nước sạch (mới đạt 60%).',
      ['chỉ tiêu chưa đạt = 2', 'tỷ lệ đô thị hóa = 12.1%', 'kế hoạch tỷ lệ đô thị hóa = 13%', 'tỷ lệ nước sạch = 60%'],
    ],
    ['Tỷ lệ hộ nghèo còn 3%, thấp hơn bình quân cả nước (4,2%).', ['Tỷ lệ hộ nghèo = 3%']],
    ['Huyện huy động được 7,9 tỷ đồng làm đường (nhân dân đóng góp 2,1 tỷ đồng).', ['huy động làm đường = 7900000000', 'đóng góp = 2100000000']],
    ['Huyện còn 120 hộ nghèo, giảm 30 hộ; 210 hộ cận nghèo.', ['hộ nghèo = 120', 'hộ cận nghèo = 210']],
    // of those that were named before, and of which place
    ['Trong số 258 cây xanh nói trên có 143 cây bị chặt.', ['cây bị chặt = 143']],
    ['Thành phố sẽ thành lập 24 đội thường trực tại các quận huyện.', ['thành lập đội thường trực tại các quận huyện = 24']],
    ['Sở tiếp nhận nguồn thải từ hai khu công nghiệp.', []],
    // of how many some were reached
    ['Trong 17 chỉ tiêu chủ yếu của năm mới có 6 chỉ tiêu hoàn thành.', ['chỉ tiêu hoàn thành = 6']],
    ['Xã có 17 chỉ tiêu hoàn thành.', ['chỉ tiêu hoàn thành = 17']],
    // whose they are
    ['Xã có 17 doanh nghiệp mới thành lập.', ['doanh nghiệp mới thành lập = 17']],
    ['Xã Bến Tuyết hiện có 12 trường học đạt chuẩn quốc gia.', ['trường học đạt chuẩn quốc gia = 12']],
    ['Xã còn 121 hộ nghèo.', ['hộ nghèo = 121']],
    ['Đến nay, xã Bến Tuyết đạt 11/19 tiêu chí.', ['tiêu chí xã Bến Tuyết = 11/19']],
    ['Số xã đạt chuẩn nông thôn mới là 12 xã.', ['Số xã đạt chuẩn nông thôn mới = 12']],
    ['Ngành giao thông vận tải tăng 5%.', ['Ngành giao thông vận tải = 5%']],
    // the subject of a verb alone, and of a sum that was invested
    ['Tuyến đường ven biển sẽ làm 37 km.', ['Tuyến đường ven biển = 37']],
    ['Dự án kênh Tham Lương được đầu tư 2.000 tỷ đồng.', ['vốn đầu tư Dự án kênh Tham Lương = 2000000000000']],
    ['Xã đầu tư 3 km đường.', ['đầu tư đường = 3']],
    ['Giai đoạn 1 của dự án là xây nhà máy trên khu đất rộng 6,2 ha; đường rộng 12 m.', ['diện tích nhà máy trên khu đất = 6.2', 'chiều rộng đường = 12']],
    // parts of a count in brackets, and of a sum behind semicolons
    [
      'Huyện xử lý 79 cây ở bến cảng (di dời 36 cây, đốn hạ: 43 cây).',
      ['xử lý cây ở bến cảng = 79', 'di dời cây ở bến cảng = 36', 'đốn hạ cây ở bến cảng = 43'],
    ],
    ['94,2% dân số nông thôn dùng nước hợp vệ sinh (trong đó 68% dùng nước sạch).', ['dân số nông thôn dùng nước hợp vệ sinh = 94.2%', 'dùng nước sạch = 68%']],
    ['Thêm 3 xã đạt chuẩn nông thôn mới, lũy kế 39/51 xã.', ['xã đạt chuẩn nông thôn mới = 3', 'xã đạt chuẩn nông thôn mới = 39/51']],
    // places in a row did the same, and a clause before the comma says its own
    ['Tỉnh có 68 xã và 2 huyện đạt chuẩn nông thôn mới.', ['xã đạt chuẩn nông thôn mới = 68', 'huyện đạt chuẩn nông thôn mới = 2']],
    ['Kinh tế phát triển khá, 16/17 chỉ tiêu đạt kế hoạch.', ['chỉ tiêu đạt = 16/17']],
    ['Công tác giảm nghèo được chú trọng, đến nay còn 257 hộ nghèo.', ['hộ nghèo = 257']],
    ['Không còn hộ nghèo thuộc diện có công, 100% tổ dân phố có nhà văn hóa.', ['tổ dân phố có nhà văn hóa = 100%']],
    ['Trạm y tế chữa bệnh cho 9.620 lượt người.', ['Trạm y tế chữa bệnh = 9620']],
    ['Nhà máy có công suất 400 tấn/ngày, hiện xử lý được 55% lượng rác.', ['công suất Nhà máy = 400', 'xử lý lượng rác = 55%']],
    ['Phấn đấu thu ngân sách đạt 500 tỷ đồng, tăng trưởng từ 7% trở lên.', ['thu ngân sách = 500000000000', 'tăng trưởng = 7..%']],
    ['Thu ngân sách đạt 500 tỷ đồng, tăng trưởng 7%.', ['Thu ngân sách = 500000000000']],
    // parts of what the sentence before gave, but for counts
    [
      'Tổng giá trị sản xuất (giá 2010) đạt 680 tỷ đồng. Trong đó, khu vực I được 280 tỷ đồng.',
      ['Tổng giá trị sản xuất = 680000000000', 'Giá trị sản xuất khu vực I = 280000000000'],
    ],
    ['Có 450 dự án. Trong đó có 86 dự án FDI.', ['dự án = 450', 'dự án FDI = 86']],
    // fines are none, however far behind they are summed up
    ['Đoàn xử phạt 120 cơ sở vi phạm về vệ sinh, với tổng số tiền 1,5 tỷ đồng; thu ngân sách đạt 500 tỷ đồng.', ['thu ngân sách = 500000000000']],
    // what would have been, or is told of another thing, is none of the report
    ['Mức thuế suất là 20% (thay vì 22%).', ['Mức thuế suất = 20%']],
    ['Số hộ được vay quá ít so với 4.700 hộ có nhu cầu.', []],
    ['Huyện đốn hạ 143 cây – là những cây đã mục.', ['đốn hạ cây = 143']],
    ['Trên 1.200 ha lúa bị thiệt hại.', ['lúa bị thiệt hại = 1200']],
    ['Hơn 1.200 hộ dân được cấp nước sạch.', ['hộ dân được cấp nước sạch = 1200']],
    ['Xuất khẩu đạt 500 triệu USD, nhập khẩu đạt 300 triệu USD, tăng lần lượt 5% và 7%.', ['Xuất khẩu = 500000000', 'nhập khẩu = 300000000']],
    [
      'Diện tích gieo trồng đạt 12.000 ha, trong đó lúa 8.000 ha, ngô 2.000 ha.',
      ['Diện tích gieo trồng = 12000', 'Diện tích lúa = 8000', 'Diện tích ngô = 2000'],
    ],
    ['Giá trị sản xuất (theo giá so sánh 2010) đạt 500 tỷ đồng, tăng 5%.', ['Giá trị sản xuất = 500000000000']],
    // over so many, and per so many
    ['Tỉnh đón trên 100.000 lượt khách du lịch.', ['lượt khách du lịch = 100000']],
    ['Bình quân trên 100 dân có 5 bác sĩ.', ['bác sĩ bình quân trên 100 dân = 5']],
    ['Số máy điện thoại/100 dân đạt 35 máy.', ['Số máy điện thoại/100 dân = 35']],
    ['Bình quân đạt 15,06 tiêu chí/xã.', ['bình quân tiêu chí/xã = 15.06']],
    ['Ngành du lịch đón 5,1 triệu lượt khách.', ['lượt khách ngành du lịch = 5100000']],
    ['Huyện hỗ trợ 350 triệu đồng cho hộ nghèo.', ['hỗ trợ cho hộ nghèo = 350000000']],
    ['Công an bắt giữ 12 đối tượng.', ['Công an bắt giữ đối tượng = 12']],
    ['Huyện đã hỗ trợ cho 450 hộ nghèo.', ['hỗ trợ cho hộ nghèo = 450']],
    ['Thu ngân sách đã đạt 5 tỷ đồng, chi ngân sách quý II đã đạt 4 tỷ đồng.', ['Thu ngân sách = 5000000000', 'chi ngân sách = 4000000000']],
    // dots that trail off end a sentence
    ['Công tác này còn yếu… Thu ngân sách đạt 5 tỷ đồng.', ['Thu ngân sách = 5000000000']],
    // a label is a name as it stands
    ['- Trạm y tế có bác sĩ: 19/21 trạm.', ['Trạm y tế có bác sĩ = 19/21']],
    ['- Làng, khu phố văn hóa: 88/111 (79,3%).', ['Làng, khu phố văn hóa = 88/111', 'tỷ lệ làng, khu phố văn hóa = 79.3%']],
    // behind the figure, past a share in brackets, up to a new clause
    ['Có 69/93 xã (74,2%) đạt chuẩn nông thôn mới.', ['xã đạt chuẩn nông thôn mới = 69/93', 'tỷ lệ xã đạt chuẩn nông thôn mới = 74.2%']],
    ['Huyện đốn hạ 143 cây để thi công cầu.', ['đốn hạ cây = 143']],
    ['Huyện đã xử lý 79 cây xanh hai bên đường để mở rộng cầu.', ['xử lý cây xanh hai bên đường = 79']],
    // a growth of the economy, a measure of two things that are done, a softened figure behind an abbreviated estimate
    ['Kinh tế thành phố tăng trưởng 8,9%.', ['Kinh tế thành phố = 8.9%']],
    ['Sản lượng khai thác, nuôi trồng thủy sản ước 5.720 tấn.', ['Sản lượng khai thác, nuôi trồng thủy sản = 5720']],
    ['Chi trả nợ lãi 215 tỷ đồng, dự phòng ngân sách 135 tỷ đồng.', ['Chi trả nợ lãi = 215000000000', 'dự phòng ngân sách = 135000000000']],
    [
      'Tai nạn giao thông xảy ra 16 vụ, chết 13 người, bị thương 10 người.',
      ['Tai nạn giao thông = 16', 'Tai nạn giao thông chết người = 13', 'Tai nạn giao thông bị thương người = 10'],
    ],
    [
      'Tai nạn giao thông xảy ra 21 vụ, làm chết 9 người, bị thương 14 người.',
      ['Tai nạn giao thông = 21', 'Tai nạn giao thông làm chết người = 9', 'Tai nạn giao thông bị thương người = 14'],
    ],
    ['Tỷ lệ lao động qua đào tạo đạt 71%, trong đó bằng cấp nghề 30%.', ['Tỷ lệ lao động qua đào tạo = 71%', 'Tỷ lệ lao động qua đào tạo bằng cấp nghề = 30%']],
    // a count inside the name of a sum
    ['Tổng vốn 3 chương trình mục tiêu quốc gia năm 2024 là 1.876 tỷ đồng.', ['Tổng vốn 3 chương trình mục tiêu quốc gia = 1876000000000']],
    // a clause that has said its own leads up to a count
    ['Lĩnh vực văn hóa có nhiều tiến bộ: 14/16 trường đạt chuẩn quốc gia.', ['trường đạt chuẩn quốc gia = 14/16']],
    ['Lĩnh vực du lịch phục hồi mạnh với 7,62 triệu lượt khách tham quan.', ['lượt khách tham quan = 7620000']],
    ['Điện lưới quốc gia phủ 100% số hộ.', ['Điện lưới quốc gia phủ số hộ = 100%']],
    ['Huyện thành lập 5 khu thương mại tự do.', ['thành lập khu thương mại tự do = 5']],
    ['1. Thu nội địa: tăng 10%.', ['Thu nội địa = 10%']],
    ['Khu vực công nghiệp đóng góp 4,1 điểm phần trăm vào mức tăng chung.', ['Khu vực công nghiệp đóng góp = 4.1%']],
    ['Tỷ trọng kinh tế số đạt 22% GRDP, xây dựng 6.000 căn nhà ở xã hội.', ['Tỷ trọng kinh tế số = 22%', 'căn nhà ở xã hội xây dựng = 6000']],
    ['Phấn đấu tăng trưởng năm 2025 đạt 9%.', ['tăng trưởng = 9%']],
    ['GRDP của hai tỉnh cộng lại đạt 292 nghìn tỷ đồng.', ['GRDP của hai tỉnh cộng lại = 292000000000000']],
    ['Diện tích đất rừng phòng hộ 3,7 ha.', ['Diện tích đất rừng phòng hộ = 3.7']],
    ['Giá trị sản xuất bình quân 1 ha đất canh tác đạt 165 triệu đồng.', ['Giá trị sản xuất bình quân 1 ha đất canh tác = 165000000']],
    ['Năng suất bình quân 6 tấn/ha.', ['Năng suất bình quân = 6']],
    // what so many aims or places have reached
    ['Có 9/14 chỉ tiêu đạt và vượt 50% kế hoạch trở lên, 5 chỉ tiêu dưới 50%.', ['chỉ tiêu đạt và vượt 50% kế hoạch trở lên = 9/14', 'chỉ tiêu dưới 50% = 5']],
    ['Có 8 chỉ tiêu đạt từ 50% kế hoạch trở lên.', ['chỉ tiêu đạt từ 50% kế hoạch trở lên = 8']],
    ['Toàn tỉnh có 70 xã đạt 19/19 tiêu chí nông thôn mới.', ['xã đạt 19/19 tiêu chí nông thôn mới = 70']],
    // not how many of all they are
    ['Có 12/15 chỉ tiêu đạt, bằng 80%.', ['chỉ tiêu đạt = 12/15', 'tỷ lệ chỉ tiêu đạt = 80%']],
    // "lần đầu" states, and "trước mắt" opens
    ['Hàng hóa qua cảng lần đầu đạt 20 triệu tấn.', ['Hàng hóa qua cảng = 20000000']],
    ['Trước mắt, diện tích rừng trồng là 900 ha.', ['diện tích rừng trồng = 900']],
    // what befell cattle
    ['Rét đậm làm chết 1.200 con trâu.', ['Rét đậm làm chết con trâu = 1200']],
    ['Có 1.340 hồ sơ tồn đọng chủ yếu do thiếu bản đồ.', ['hồ sơ tồn đọng = 1340']],
  ])('%s', (text, names) => {
    expect(indicatorsOf(text)).toEqual(names);
  });
});

describe('names completed from what stood before', () => {
  test.each([
    // behind a colon the parts of the figure before it
    [
      'Xuất khẩu đạt 292 triệu USD: thủy sản 274 triệu USD, gạo 12 triệu USD.',
      ['Xuất khẩu = 292000000', 'Xuất khẩu thủy sản = 274000000', 'Xuất khẩu gạo = 12000000'],
    ],
    // what is paid out of what was named before the semicolon
    [
      'Vốn đầu tư công được giao 5.400 tỷ đồng; đến nay giải ngân 3.780 tỷ đồng.',
      ['Vốn đầu tư công được giao = 5400000000000', 'giải ngân vốn đầu tư công được giao = 3780000000000'],
    ],
    ['Năng suất lúa bình quân đạt 62 tạ/ha; sản lượng 412.000 tấn.', ['Năng suất lúa bình quân = 62', 'sản lượng lúa = 412000']],
    // the other side of the budget
    ['Tổng thu ngân sách: 700 tỷ đồng; chi 690 tỷ đồng.', ['Tổng thu ngân sách = 700000000000', 'chi ngân sách = 690000000000']],
    ['Tổng thu ngân sách xã đạt 13 tỷ đồng, tổng chi 12 tỷ đồng.', ['Tổng thu ngân sách xã = 13000000000', 'tổng chi ngân sách xã = 12000000000']],
    [
      'Cơ cấu kinh tế chuyển dịch đúng hướng: nông nghiệp chiếm 18,6%, dịch vụ 48,2%.',
      ['Cơ cấu kinh tế: nông nghiệp = 18.6%', 'Cơ cấu kinh tế: dịch vụ = 48.2%'],
    ],
    [
      'Tổng giá trị sản xuất đạt 900 tỷ đồng. Trong đó: nông nghiệp 300 tỷ đồng; công nghiệp 400 tỷ đồng; dịch vụ 200 tỷ đồng; cơ cấu kinh tế: 33% - 45% - 22%.',
      [
        'Tổng giá trị sản xuất = 900000000000',
        'Giá trị sản xuất nông nghiệp = 300000000000',
        'Giá trị sản xuất công nghiệp = 400000000000',
        'Giá trị sản xuất dịch vụ = 200000000000',
        'cơ cấu kinh tế: nông nghiệp = 33%',
        'cơ cấu kinh tế: công nghiệp = 45%',
        'cơ cấu kinh tế: dịch vụ = 22%',
      ],
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
    // parts of what is grown, each with its yield
    [
      'Huyện gieo trồng 9.860 ha cây hằng năm, trong đó lúa xuân 3.720 ha, năng suất 58,9 tạ/ha, lạc 2.410 ha.',
      ['gieo trồng cây hằng năm = 9860', 'gieo trồng lúa xuân = 3720', 'năng suất lúa xuân = 58.9', 'gieo trồng lạc = 2410'],
    ],
    ['Toàn tỉnh có 77.800 ha lúa xuân cho năng suất 71,6 tạ/ha - cao nhất từ trước đến nay.', ['lúa xuân = 77800', 'năng suất lúa xuân = 71.6']],
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
    [
      'Trong cơ cấu kinh tế, công nghiệp chiếm 40%, dịch vụ 35%, nông nghiệp 20%, thuế 5%; thu ngân sách đạt 95% dự toán.',
      [
        'cơ cấu kinh tế: công nghiệp = 40%',
        'cơ cấu kinh tế: dịch vụ = 35%',
        'cơ cấu kinh tế: nông nghiệp = 20%',
        'cơ cấu kinh tế: thuế = 5%',
        'thu ngân sách = 95%',
      ],
    ],
    ['Công nghiệp chiếm 40%, dịch vụ 35%, nông nghiệp 20%, thuế 5%.', ['Công nghiệp = 40%', 'dịch vụ = 35%', 'nông nghiệp = 20%', 'thuế = 5%']],
    // the number of aims leads to them, and to no parts of what was told before
    [
      'Xã còn 120 hộ nghèo. Xã đề ra 16 chỉ tiêu, trong đó: thu ngân sách 5 tỷ đồng; kết nạp 10 đảng viên.',
      ['hộ nghèo = 120', 'thu ngân sách = 5000000000', 'kết nạp đảng viên = 10'],
    ],
    ['Thu ngân sách xã 13,4 tỷ đồng; chi 11,8 tỷ đồng.', ['Thu ngân sách xã = 13400000000', 'chi ngân sách xã = 11800000000']],
    ['Nợ thuế 13,4 tỷ đồng; chi 11,8 tỷ đồng.', ['Nợ thuế = 13400000000']],
    ['GRDP quý I tăng 7,4%, 6 tháng tăng 6,8%, dự kiến cả năm tăng 7%.', ['GRDP = 7.4%', 'GRDP 6 tháng = 6.8%', 'GRDP cả năm = 7%']],
    // a name that says only how it differs from the one before
    [
      'Tỷ lệ dùng nước sạch khu vực đô thị 99%, nông thôn 91,5%.',
      ['Tỷ lệ dùng nước sạch khu vực đô thị = 99%', 'Tỷ lệ dùng nước sạch khu vực nông thôn = 91.5%'],
    ],
    // the same of another place
    [
      'Còn 1.638 hộ chưa có đất, trong đó xã Hòa Bắc 702 hộ, xã Hòa Nam 415 hộ, xã Hòa An 98 hộ.',
      ['hộ chưa có đất = 1638', 'hộ chưa có đất xã Hòa Bắc = 702', 'hộ chưa có đất xã Hòa Nam = 415', 'hộ chưa có đất xã Hòa An = 98'],
    ],
    ['Tỷ lệ thu gom rác ở các xã đạt 92%, ở các bản 65-70%.', ['Tỷ lệ thu gom rác ở các xã = 92%', 'Tỷ lệ thu gom rác ở các bản = 65..70%']],
    ['Tỷ lệ hộ nghèo toàn huyện là 12%, ở xã Phú Sơn là 19%.', ['Tỷ lệ hộ nghèo toàn huyện = 12%', 'Tỷ lệ hộ nghèo toàn huyện ở xã Phú Sơn = 19%']],
    [
      'Giá khám bệnh tại bệnh viện huyện là 31.000 đồng/lượt, trạm y tế xã 29.000 đồng/lượt; giá giường là 90.000 đồng/ngày.',
      ['Giá khám bệnh tại bệnh viện huyện = 31000', 'Giá khám bệnh tại trạm y tế xã = 29000', 'giá giường = 90000'],
    ],
    [
      'Thu ngân sách đạt 12.000 tỷ đồng, riêng thành phố Huế thu được 3.450 tỷ đồng, huyện Phú Vang thu 210 tỷ đồng.',
      ['Thu ngân sách = 12000000000000', 'Thu ngân sách thành phố Huế = 3450000000000', 'Thu ngân sách huyện Phú Vang = 210000000000'],
    ],
    [
      'Tỷ lệ hộ dân thành thị có nước sạch 99%, ở nông thôn 91,5%.',
      ['Tỷ lệ hộ dân thành thị có nước sạch = 99%', 'Tỷ lệ hộ dân nông thôn có nước sạch = 91.5%'],
    ],
    ['Tốc độ tăng của khu vực I đạt 3,2%, của khu vực II đạt 6,7%.', ['Tốc độ tăng của khu vực I = 3.2%', 'Tốc độ tăng của khu vực II = 6.7%']],
    ['Tỷ lệ đô thị hóa đạt 35%; tỷ lệ hộ nghèo nông thôn còn 2%.', ['Tỷ lệ đô thị hóa = 35%', 'tỷ lệ hộ nghèo nông thôn = 2%']],
    ['Tỷ trọng: công nghiệp 43%; dịch vụ 37%.', ['Tỷ trọng: công nghiệp = 43%', 'Tỷ trọng: dịch vụ = 37%']],
    ['Diện tích gieo trồng 12.000 ha (lúa 8.000 ha, ngô 2.000 ha).', ['Diện tích gieo trồng = 12000', 'diện tích lúa = 8000', 'diện tích ngô = 2000']],
    ['Diện tích gieo trồng 12.000 ha (kế hoạch 11.000 ha).', ['Diện tích gieo trồng = 12000', 'kế hoạch diện tích gieo trồng = 11000']],
    ['Tỷ lệ hộ nghèo giảm 2%, riêng các huyện nghèo giảm 4%.', ['Tỷ lệ hộ nghèo = 2%', 'Tỷ lệ hộ nghèo các huyện nghèo = 4%']],
    // stated again for the whole year it has its first name back, and how long it has been so is no name
    ['GDP quý II tăng 4,66%, quý III tăng 5,35%; cả năm ước đạt 5,2%.', ['GDP = 4.66%', 'GDP quý III = 5.35%', 'GDP = 5.2%']],
    ['GDP 9 tháng tăng 8,83%, cao nhất trong 12 năm qua, cả năm ước tăng 8%.', ['GDP = 8.83%', 'GDP cả năm = 8%']],
    ['Tỷ lệ hộ nghèo còn 5%, riêng 62 huyện nghèo còn 43%.', ['Tỷ lệ hộ nghèo = 5%', 'Tỷ lệ hộ nghèo 62 huyện nghèo = 43%']],
  ])('%s', (text, names) => {
    expect(indicatorsOf(text)).toEqual(names);
  });
});

describe('figures beside each other', () => {
  test.each([
    // times and turns are no names
    ['Xuất khẩu đạt 800 triệu USD; riêng tháng 6 đã khởi sắc với 212 triệu USD.', ['Xuất khẩu = 800000000', 'Xuất khẩu = 212000000']],
    ['Tỷ lệ hộ nghèo còn 2,4%, phấn đấu cuối năm còn 1,6%.', ['Tỷ lệ hộ nghèo = 2.4%', 'Tỷ lệ hộ nghèo = 1.6%']],
    // what tells why, and what is allowed
    ['Công nghiệp giảm 5% do 2 nhà máy phải dừng hoạt động.', ['Công nghiệp = 5%']],
    ['Bội chi ngân sách là 1,2%, dưới mức 1,5% Quốc hội cho phép.', ['Bội chi ngân sách = 1.2%']],
    // a count inside the name that a colon ends
    ['Vốn 3 chương trình mục tiêu quốc gia: 134,3 tỷ đồng.', ['Vốn 3 chương trình mục tiêu quốc gia = 134300000000']],
    ['Sửa chữa 11 điểm trường trước ngày khai giảng 5-9 và lắp camera.', ['Sửa chữa điểm trường = 11']],
    // a list of changes goes on with names that no indicator is named with
    ['GRDP tăng 7,1%; dịch vụ lưu trú tăng 8%; vận tải hành khách giảm 2%.', ['GRDP = 7.1%', 'dịch vụ lưu trú = 8%', 'vận tải hành khách = 2%']],
    ['Tỷ lệ thu gom rác đạt 100%, chôn lấp hợp vệ sinh 12%.', ['Tỷ lệ thu gom rác = 100%', 'chôn lấp hợp vệ sinh = 12%']],
    ['Huyện có 18 lớp dạy nghề với 540 học viên.', ['lớp dạy nghề = 18', 'học viên = 540']],
    ['Toàn huyện có 1.200 ha lúa; 315 ha được tưới chủ động.', ['lúa = 1200', 'diện tích được tưới chủ động = 315']],
    ['Huyện xây mới 12 phòng học, đạt 70% khối lượng.', ['xây mới phòng học = 12', 'khối lượng phòng học = 70%']],
    // a count and its share, in either order
    ['Tỷ lệ hộ nghèo còn 3,24% (834 hộ).', ['Tỷ lệ hộ nghèo = 3.24%', 'hộ nghèo = 834']],
    ['Hộ nghèo còn 1.203 hộ, chiếm tỷ lệ 7,1%.', ['Hộ nghèo = 1203', 'tỷ lệ hộ nghèo = 7.1%']],
    ['Hộ nghèo còn 1.203 hộ, tương đương 7,1%.', ['Hộ nghèo = 1203', 'tỷ lệ hộ nghèo = 7.1%']],
    // a share of as many of the same as were counted before; of nothing that was counted otherwise
    [
      'Trung tâm tiếp nhận 1.530 hồ sơ, trong đó 900 hồ sơ nộp trực tuyến; giải quyết 1.520 hồ sơ, đạt 99,3%.',
      ['Trung tâm tiếp nhận hồ sơ = 1530', 'hồ sơ nộp trực tuyến = 900', 'giải quyết hồ sơ = 1520', 'tỷ lệ giải quyết hồ sơ = 99.3%'],
    ],
    ['Huyện dạy nghề cho 1.530 lao động, tạo việc làm cho 1.620 lao động, đạt 99,3%.', ['dạy nghề cho lao động = 1530', 'tạo việc làm cho lao động = 1620']],
    // how it was done stands between the verb and the count
    [
      'Trung tâm tiếp nhận 1.530 hồ sơ; giải quyết đúng và trước hạn 1.520 hồ sơ, trả quá hạn 10 hồ sơ.',
      ['Trung tâm tiếp nhận hồ sơ = 1530', 'hồ sơ giải quyết đúng và trước hạn = 1520', 'hồ sơ trả quá hạn = 10'],
    ],
    ['Trung tâm nằm trước hạn 1.520 hồ sơ.', []],
    // a rate behind "và" is an indicator of its own
    ['Mỗi ngày thải ra 8.300 tấn rác sinh hoạt và tỷ lệ chôn lấp chiếm đến 76%.', ['thải ra rác sinh hoạt = 8300', 'tỷ lệ chôn lấp = 76%']],
    ['Xã có 12 mô hình nuôi bò và dê.', ['mô hình nuôi bò và dê = 12']],
    ['Nhân dân đóng góp 1,9 tỷ đồng và 860 ngày công làm 4,7 km đường.', ['đóng góp = 1900000000', 'ngày công = 860', 'làm đường = 4.7']],
    // an average says of what it is behind the count
    ['Bình quân mỗi tháng toàn tỉnh có 87 doanh nghiệp rút khỏi thị trường.', ['doanh nghiệp rút khỏi thị trường bình quân mỗi tháng toàn tỉnh = 87']],
    // how many earn it is part of the name of what has changed
    ['Lợi nhuận của 10 ngân hàng trên địa bàn tăng 16,9%.', ['Lợi nhuận của 10 ngân hàng trên địa bàn = 16.9%']],
    ['Thu hút 10 dự án, vốn đăng ký tăng 16,9%.', ['dự án thu hút = 10', 'vốn đăng ký = 16.9%']],
    [
      'Huyện tiếp nhận 187 đơn thư, giải quyết 165 đơn, đạt 88,2%.',
      ['tiếp nhận đơn thư = 187', 'giải quyết đơn thư = 165', 'tỷ lệ giải quyết đơn thư = 88.2%'],
    ],
    // a list of goods and their amounts, not of lengths
    ['Sản lượng tăng khá như: xi măng 2.400 tấn; thép 560 tấn, tăng 12%.', ['xi măng = 2400', 'thép = 560']],
    ['Huyện xây 3 tuyến đường; mặt đường 6 m.', ['xây tuyến đường = 3']],
    // a rate of two things that are done, and a rate that said how it went
    ['Tỷ lệ rác thải đô thị được thu gom, xử lý đạt 96%.', ['Tỷ lệ rác thải đô thị được thu gom, xử lý = 96%']],
    ['Tỷ lệ hộ nghèo giảm mạnh, thu gom rác đạt 96%.', ['thu gom rác = 96%']],
    ['Tỷ lệ hộ nghèo cuối năm 2023 còn 2,6%.', ['Tỷ lệ hộ nghèo = 2.6%']],
    ['Huyện tiếp 234 lượt công dân.', ['tiếp lượt công dân = 234']],
    // cases that are counted are no condition
    [
      'Huyện xử lý 23 trường hợp vi phạm, tháo dỡ 12 công trình, thu hồi 2.340 m2 đất.',
      ['xử lý trường hợp vi phạm = 23', 'tháo dỡ công trình = 12', 'thu hồi đất = 2340'],
    ],
    ['Huyện xử lý các trường hợp vi phạm, tháo dỡ 12 công trình.', ['tháo dỡ công trình = 12']],
    ['Huyện xử lý các trường hợp vi phạm; trường hợp thu ngân sách đạt 5 tỷ đồng thì xã sẽ thưởng.', []],
    // what was paid out of what there was to pay; of another sum a share is not told
    [
      'Vốn đầu tư công 38,6 tỷ đồng, giải ngân 21,2 tỷ đồng (54,9%).',
      ['Vốn đầu tư công = 38600000000', 'giải ngân vốn đầu tư công = 21200000000', 'tỷ lệ giải ngân vốn đầu tư công = 54.9%'],
    ],
    ['Thu ngân sách 38,6 tỷ đồng, thu nội địa 21,2 tỷ đồng (54,9%).', ['Thu ngân sách = 38600000000', 'thu nội địa = 21200000000']],
    ['Các khoản đóng góp đạt 3,4 tỷ đồng.', ['Các khoản đóng góp = 3400000000']],
    ['Các khoản đóng góp của 0,4 tỷ đồng.', []],
    ['Xã có 21 thôn; diện tích tự nhiên 64,7 km2.', ['diện tích tự nhiên = 64.7']],
    // what a bare word for a project means was named before it; who pays for it is no part of it
    [
      'Trả lời về dự án cấp nước cho thị trấn An Khê, ông Nhựt cho biết công trình có tổng mức đầu tư 38,2 tỷ đồng, trong đó ngân sách tỉnh 20 tỷ đồng.',
      ['tổng mức đầu tư dự án cấp nước cho thị trấn An Khê = 38200000000', 'ngân sách tỉnh = 20000000000'],
    ],
    ['Nhiều đại biểu sốt ruột với Bệnh viện Sản - Nhi. Công trình quy mô 300 giường.', ['quy mô Bệnh viện Sản - Nhi = 300']],
    ['Bệnh viện Sản - Nhi còn dở dang.\nCông trình quy mô 300 giường.', ['quy mô Công trình = 300']],
    [
      'Trả lời về đường 991B nối cảng Cái Mép, ông Nam cho hay tuyến này dài 9,7 km, tổng vốn là 3.950 tỷ đồng.',
      ['chiều dài đường 991B nối cảng Cái Mép = 9.7', 'tổng vốn đường 991B nối cảng Cái Mép = 3950000000000'],
    ],
    // of what a share is paid out is told with the plan, and a sum before the comma
    ['Riêng vốn xây dựng cơ bản, đến ngày 15/6 giải ngân được 3.768 tỷ đồng.', ['vốn xây dựng cơ bản giải ngân = 3768000000000']],
    ['Giải ngân đạt 95% kế hoạch vốn đầu tư công.', ['Giải ngân vốn đầu tư công = 95%']],
    ['Giải ngân đạt 95% kế hoạch.', ['Giải ngân = 95%']],
    // what is said of a sector is no part of its name, nor is who was asked to strive
    ['Du lịch tiếp tục là điểm sáng khi đón 2,46 triệu lượt khách.', ['lượt khách du lịch = 2460000']],
    ['HĐND đề nghị các ngành nỗ lực hơn nữa, phấn đấu GRDP tăng 7%.', ['GRDP = 7%']],
    // what is paid out for the project that the sentence speaks of
    [
      'Lời giải là dự án Phát triển đô thị An Khê. Dự án khởi công từ năm 2021, đến nay giải ngân được 1.120 tỷ đồng.',
      ['giải ngân dự án Phát triển đô thị An Khê = 1120000000000'],
    ],
    // what a sum that is allotted is meant for
    ['Phần vốn tăng thêm được bố trí 780 tỷ đồng cho đường ven biển.', ['bố trí cho đường ven biển = 780000000000']],
    // sums in a row, each with what it is for, and one that a verb goes on behind
    [
      'Tỉnh bố trí 780 tỷ đồng cho đường ven biển, 415 tỷ đồng cho các khu tái định cư và 96,5 tỷ đồng để sửa chữa trường học.',
      ['bố trí cho đường ven biển = 780000000000', 'cho các khu tái định cư = 415000000000', 'để sửa chữa trường học = 96500000000'],
    ],
    ['Tỉnh chi 186 tỷ đồng hỗ trợ 98.400 lao động tự do.', ['chi hỗ trợ = 186000000000', 'hỗ trợ lao động tự do = 98400']],
    // the targets and the criteria that a commune reached
    ['Báo cáo nhìn nhận 3/15 chỉ tiêu năm 2024 không đạt nghị quyết.', ['chỉ tiêu không đạt nghị quyết = 3/15']],
    ['Theo báo cáo, xã thực hiện đạt 13/17 chỉ tiêu nghị quyết đề ra.', ['đạt chỉ tiêu = 13/17']],
    ['Đến nay, xã đạt 15/19 tiêu chí, xã có 17 doanh nghiệp mới thành lập.', ['tiêu chí xã = 15/19', 'doanh nghiệp mới thành lập = 17']],
    // thu and chi alone name nothing, unless they are aimed at
    ['Năm 2025, huyện đặt mục tiêu thu 900 tỷ đồng.', ['thu = 900000000000']],
    ['Huyện thu 900 tỷ đồng.', []],
    // who did something is named in no clause before
    ['Tuy chịu thiệt hại do bão, Hòa An vẫn hoàn thành 16/20 chỉ tiêu chủ yếu.', ['hoàn thành chỉ tiêu chủ yếu = 16/20']],
    ['Ngành y tế đã tiêm 2,1 triệu liều vắc-xin phòng dại.', ['Ngành y tế đã tiêm liều vắc-xin phòng dại = 2100000']],
    ['Còn 1.870 hộ dân ở các xã Ea Trol, Sông Hinh thiếu nước sinh hoạt.', ['hộ dân ở các xã Ea Trol, Sông Hinh thiếu nước sinh hoạt = 1870']],
    // a rate is no count, nor is a sum
    ['Tỷ lệ hộ nghèo của 64 huyện nghèo vẫn ở mức 43,9%.', ['Tỷ lệ hộ nghèo của 64 huyện nghèo = 43.9%']],
    ['Kinh phí di dời 1.200 cây được dành cho trường học.', []],
    // over the comma between two things that a rate is of, or that a sum is for
    ['Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ đạt 36,5%.', ['Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ = 36.5%']],
    ['Kinh phí dành cho duy tu, bảo dưỡng vỏn vẹn 10,5 tỷ đồng.', ['Kinh phí dành cho duy tu, bảo dưỡng = 10500000000']],
    ['Tỷ lệ lao động qua đào tạo bằng cả nước, tỷ lệ thất nghiệp 2,1%.', ['tỷ lệ thất nghiệp = 2.1%']],
    // in brackets behind each other, each behind its name
    [
      'Hai chỉ tiêu chưa đạt là giá trị xuất khẩu (165 triệu USD, bằng 91,7% kế hoạch) và số lượt khách quốc tế (155.000 lượt).',
      ['chỉ tiêu chưa đạt = 2', 'giá trị xuất khẩu = 165000000', 'số lượt khách quốc tế = 155000'],
    ],
    // a number that "số" counts needs no unit; that of a paper counts nothing
    ['Số doanh nghiệp thành lập mới 640, tăng 5,1%; số vụ cháy giảm 4.', ['Số doanh nghiệp thành lập mới = 640', 'số vụ cháy = 4']],
    ['Theo quyết định số 123, thu ngân sách đạt 5 tỷ đồng.', ['thu ngân sách = 5000000000']],
    // what was done to how many, the object between; few are told otherwise
    ['Huyện kiểm tra an toàn thực phẩm 1.320 cơ sở.', ['kiểm tra an toàn thực phẩm cơ sở = 1320']],
    ['Huyện kiểm tra an toàn thực phẩm 12 cơ sở.', []],
    ['Vận chuyển hàng hóa 12,3 triệu tấn.', ['Vận chuyển hàng hóa = 12300000']],
    ['Tổng trị giá hàng xuất khẩu đạt 3,2 tỷ USD.', ['Tổng trị giá hàng xuất khẩu = 3200000000']],
    // so many of what was counted, in brackets
    ['Tỉnh cấp mới 58 dự án (31 dự án FDI, 27 dự án trong nước).', ['cấp mới dự án = 58', 'dự án FDI = 31', 'dự án trong nước = 27']],
    ['Tỉnh cấp mới 58 dự án (kế hoạch 60 dự án).', ['cấp mới dự án = 58', 'kế hoạch dự án = 60']],
    ['Nâng tổng số xã đạt chuẩn lên 38 xã, bằng 45,8% tổng số xã.', ['tổng số xã đạt chuẩn = 38', 'tỷ lệ xã đạt chuẩn = 45.8%']],
    // verbs that have one object
    ['Trạm y tế khám, chữa bệnh cho 7.860 lượt người; sửa chữa, nâng cấp 12 km đường.', ['khám, chữa bệnh = 7860', 'sửa chữa, nâng cấp đường = 12']],
    ['Huyện thu hút đầu tư, giải quyết việc làm cho 345 lao động.', ['giải quyết việc làm cho lao động = 345']],
    ['Xảy ra 4 vụ tai nạn giao thông làm 1 người chết.', ['vụ tai nạn giao thông = 4', 'vụ tai nạn giao thông làm người chết = 1']],
    // what is named before a bracket has the figure in it
    [
      'Tổng giá trị sản xuất (900 tỷ đồng) tăng 14%; trong đó thương mại (700 tỷ đồng) tăng 16%, công nghiệp (200 tỷ đồng) tăng 12%.',
      ['Tổng giá trị sản xuất = 900000000000', 'Giá trị sản xuất thương mại = 700000000000', 'Giá trị sản xuất công nghiệp = 200000000000'],
    ],
    [
      'Giá trị sản xuất nông nghiệp tăng 4,6% (trồng trọt tăng 1,8%, chăn nuôi tăng 10,2%).',
      ['Giá trị sản xuất nông nghiệp = 4.6%', 'trồng trọt = 1.8%', 'chăn nuôi = 10.2%'],
    ],
    // what people give, what things cost, what is paid out
    ['Nhân dân đóng góp 2,3 tỷ đồng, hiến 14.500 m2 đất.', ['đóng góp = 2300000000', 'hiến đất = 14500']],
    ['Huyện trao 120 suất học bổng trị giá 240 triệu đồng.', ['trao suất học bổng = 120', 'trị giá suất học bổng = 240000000']],
    [
      'Huyện tặng 120 suất quà cho hộ nghèo với tổng số tiền 60 triệu đồng.',
      ['tặng suất quà cho hộ nghèo = 120', 'tổng số tiền suất quà cho hộ nghèo = 60000000'],
    ],
    ['Huyện vận động được 2,3 tỷ đồng xây nhà cho hộ nghèo.', ['vận động xây nhà cho hộ nghèo = 2300000000']],
    // a large sum is told for itself, a small one is not
    ['Quỹ còn 2,3 tỷ đồng xây nhà cho hộ nghèo.', ['Quỹ xây nhà cho hộ nghèo = 2300000000']],
    ['Quỹ còn 230 triệu đồng xây nhà cho hộ nghèo.', []],
    [
      'Hệ số ICOR còn 6,1; tỷ số giới tính khi sinh là 1,12; chỉ số cạnh tranh là 65,2.',
      ['Hệ số ICOR = 6.1', 'tỷ số giới tính khi sinh = 1.12', 'chỉ số cạnh tranh = 65.2'],
    ],
    ['Chỉ số cạnh tranh xếp bậc 6.', []],
    ['Công ty nộp 2.345.678,5 USD tiền thuê đất khu công nghiệp.', ['Công ty nộp tiền thuê đất khu công nghiệp = 2345678.5']],
    ['Công ty nộp 12.345,67 USD tiền thuê đất khu công nghiệp.', []],
    ['Tỷ lệ hồ sơ trực tuyến đạt 93,4%, trả kết quả điện tử 95%.', ['Tỷ lệ hồ sơ trực tuyến = 93.4%', 'trả kết quả điện tử = 95%']],
    ['Huyện xây dựng 85 căn nhà tình nghĩa với 6 tỷ đồng.', ['xây dựng căn nhà tình nghĩa = 85', 'kinh phí căn nhà tình nghĩa = 6000000000']],
    ['Vốn giao 3.450 triệu đồng, đã giải ngân 1.120 triệu đồng.', ['Vốn giao = 3450000000', 'giải ngân vốn giao = 1120000000']],
    // the noun is named once
    ['Huyện khởi công 5.200 căn nhà ở xã hội, hoàn thành 1.420 căn.', ['khởi công căn nhà ở xã hội = 5200', 'hoàn thành căn nhà ở xã hội = 1420']],
    ['Đàn bò 1.430 con, heo 2.650 con, dê 310 con.', ['Đàn bò = 1430', 'heo = 2650', 'dê = 310']],
    ['Có thêm 3 xã đạt chuẩn nông thôn mới, nâng tổng số lên 7/14 xã.', ['xã đạt chuẩn nông thôn mới = 3', 'tổng số xã đạt chuẩn nông thôn mới = 7/14']],
    ['Có 27/27 nhà tạm, nhà dột nát đã được xóa.', ['nhà tạm, nhà dột nát đã được xóa = 27/27']],
    // a thing named in a heading, and how much of it is built
    [
      'Nghị quyết về chủ trương đầu tư dự án cải tạo đường tỉnh 7 (huyện Hòa An): chiều dài 18,4 km, tổng mức đầu tư 687 tỷ đồng.',
      ['chiều dài dự án cải tạo đường tỉnh 7 = 18.4', 'tổng mức đầu tư dự án cải tạo đường tỉnh 7 = 687000000000'],
    ],
    [
      'UBND huyện cho biết, công trình hồ Bến Tuyết có tổng vốn 64,5 tỷ đồng, đến nay đạt 70% khối lượng.',
      ['tổng vốn công trình hồ Bến Tuyết = 64500000000', 'khối lượng công trình hồ Bến Tuyết = 70%'],
    ],
    // the change of a thing that stands behind it, not of the one before
    ['Năm 2025 huyện xây mới 300 phòng học, kéo giảm 5% phạm pháp hình sự.', ['xây mới phòng học = 300', 'giảm phạm pháp hình sự = 5%']],
    ['Lạm phát cơ bản bình quân 1,83%.', ['Lạm phát cơ bản bình quân = 1.83%']],
    ['Kinh phí giải phóng mặt bằng 23 tỷ đồng.', ['Kinh phí giải phóng mặt bằng = 23000000000']],
    // a balanced budget has two sides
    ['Tổng thu ngân sách xã 84,6 tỷ đồng; tổng chi ngân sách xã 84,6 tỷ đồng.', ['Tổng thu ngân sách xã = 84600000000', 'tổng chi ngân sách xã = 84600000000']],
    ['Thép đạt 1,42 triệu tấn, tăng 15,3%; quần áo may sẵn 185 triệu chiếc, tăng 7,7%.', ['Thép = 1420000', 'quần áo may sẵn = 185000000']],
    ['Huyện thu hồi 12 dự án quá hạn với diện tích 12,3 ha.', ['thu hồi dự án quá hạn = 12', 'diện tích dự án quá hạn = 12.3']],
    ['GRDP tăng 5,8%, thấp hơn chỉ tiêu đề ra là 7,5%.', ['GRDP = 5.8%', 'chỉ tiêu tăng GRDP = 7.5%']],
    ['GRDP tăng 5,8%, thấp hơn kế hoạch 1,7 điểm phần trăm.', ['GRDP = 5.8%']],
    ['Chi xây dựng cơ bản 22,4 tỷ đồng, trong đó nhân dân đóng góp 9,1 tỷ đồng.', ['Chi xây dựng cơ bản = 22400000000', 'đóng góp = 9100000000']],
    ['Chi đầu tư 22,4 tỷ đồng, trong đó giao thông 9,1 tỷ đồng.', ['Chi đầu tư = 22400000000', 'Chi đầu tư giao thông = 9100000000']],
  ])('%s', (text, names) => {
    expect(indicatorsOf(text)).toEqual(names);
  });
});

describe('names in a row and their figures in a row', () => {
  test.each([
    ['Diện tích mãng cầu, chanh không hạt lần lượt là 720 ha và 2.940 ha.', ['Diện tích mãng cầu = 720', 'Diện tích chanh không hạt = 2940']],
    ['Khu vực I, khu vực II và khu vực III tăng lần lượt 3,2%, 10,1% và 6%.', ['Khu vực I = 3.2%', 'khu vực II = 10.1%', 'khu vực III = 6%']],
    ['Hạt điều và hạt tiêu mang về lần lượt 3,7 tỷ USD và 1,26 tỷ USD.', ['Hạt điều = 3700000000', 'hạt tiêu = 1260000000']],
    [
      'Giá trị sản xuất các ngành dịch vụ, công nghiệp, thủy sản tăng tương ứng 15%, 4% và 1%.',
      ['Giá trị sản xuất các ngành dịch vụ = 15%', 'Giá trị sản xuất công nghiệp = 4%', 'Giá trị sản xuất thủy sản = 1%'],
    ],
    ['Ba khu vực nông nghiệp, công nghiệp, dịch vụ tăng lần lượt 1,2%, 6,9%, 7,5%.', ['nông nghiệp = 1.2%', 'công nghiệp = 6.9%', 'dịch vụ = 7.5%']],
    ['Thu ngân sách tăng 12%, tương ứng 45 tỷ đồng.', ['Thu ngân sách = 12%']],
    // a question states what it dates, up to what it asks
    ['6 tháng đầu năm thu ngân sách tăng 12%, bao giờ mới đạt 45 tỷ đồng?', ['thu ngân sách = 12%']],
    ['Vì sao đến năm 2023 giải ngân mới đạt 30%?', ['giải ngân = 30%']],
    ['Vì sao giải ngân mới đạt 30%?', []],
    // which of the sectors are the two is not said
    ['Nông, lâm nghiệp và thủy sản, công nghiệp lần lượt tăng 3% và 9%.', ['Nông, lâm nghiệp và thủy sản, công nghiệp = 3%']],
    ['Ông Lê Văn Thử và bà Trần Thị Mẫu lần lượt được 30/32 phiếu và 31/32 phiếu.', []],
  ])('%s', (text, names) => {
    expect(indicatorsOf(text)).toEqual(names);
  });
});

describe('figures that are none', () => {
  test.each([
    ['Bao giờ giải ngân vốn đầu tư công đạt 95%?'],
    ['Nước ngầm ở nhiều xã vượt chuẩn 3 lần.'],
    ['Du lịch và xuất khẩu là hai điểm sáng.'],
    // what a complaint cites
    ['Cử tri phường 9 phản ánh tuyến đường dài 3,5 km xuống cấp, giá nước tăng 20%.'],
    ['Người dân kêu giá nước tăng 20%.'],
    ['Cử tri khiếu nại bị thu hồi 1.200 m2 đất vườn.'],
    // nor what one person paid
    ['Bà Lê Thị Hoa phải trả 350.000 đồng mỗi tháng.'],
    // nor is what a project would measure, where somebody wants it or it is a condition
    ['Đại biểu Lê Văn Thử đề nghị UBND huyện làm tuyến đường dài 3,5 km.'],
    ['Nếu dự án có tổng mức đầu tư 900 tỷ đồng thì phải trình HĐND tỉnh.'],
    ['Dịch lan ra vì cả hai trạm đều hỏng, cả 3 kênh đều cạn.'],
    ['Nghị quyết về nhân sự được thông qua; 7 nghị quyết còn lại đạt 100%.'],
    ['Bão số 9 vào lúc 5 giờ.'],
    ['Các đại biểu nêu 12 giải pháp chống ngập.'],
    ['HĐND huyện thành lập 2 ban.'],
    ['Nếu thu ngân sách đạt 5 tỷ đồng thì xã sẽ thưởng.'],
    ['Ông nói: "Xã đã trồng 500 cây xanh quanh hồ".'],
    ['Đại biểu Lê Văn Thử đề nghị Chính phủ tiếp tục giảm 2% thuế giá trị gia tăng.'],
    ['Ông Lê Văn Thử trúng cử với 32/33 phiếu bầu hợp lệ (đạt 96,97%).'],
    ['Ông Lê Văn Thử nhận 470 phiếu trên tổng số 496 phiếu hợp lệ.'],
    ['Chỉ số chuyển đổi số tăng 4 bậc.'],
    ['Trong 7 dự án nói trên có dự án vướng mặt bằng.'],
    ['HĐND huyện thành lập 3 đoàn giám sát, tiếp nhận 45 kiến nghị.'],
    ['HĐND huyện thông qua nghị quyết về thành lập 16 tổ dân phố mới.'],
    ['Quốc hội phê chuẩn bổ nhiệm thêm 2 Phó Thủ tướng.'],
  ])('%s', (text) => {
    expect(indicatorsOf(text)).toEqual([]);
  });
});

describe('the year of the prices', () => {
  const pricesOf = (text: string) => parseSessionReport(lead + text).indicators.map(({ name, priceBase }) => `${name} ${priceBase}`);

  test.each([
    ['Giá trị sản xuất công nghiệp đạt 9.412 tỷ đồng theo giá so sánh 2010.', ['Giá trị sản xuất công nghiệp 2010']],
    ['Giá trị sản xuất công nghiệp đạt 9.412 tỷ đồng (giá so sánh 2010), tăng 5%.', ['Giá trị sản xuất công nghiệp 2010']],
    ['Tổng sản phẩm (GRDP, giá 1994) đạt 1.118 tỷ đồng.', ['Tổng sản phẩm (GRDP) 1994']],
    // said at the second of two places
    ['GRDP đạt 15.268 tỷ đồng. Quy mô GRDP theo giá so sánh 2010 đạt 15.268 tỷ đồng.', ['GRDP 2010']],
    ['Giá trị sản xuất công nghiệp năm 2010 đạt 9.412 tỷ đồng.', ['Giá trị sản xuất công nghiệp undefined']],
  ])('%s', (text, prices) => {
    expect(pricesOf(text)).toEqual(prices);
  });
});

test('what is stated twice is one indicator, and each of its comparisons one, with both places', () => {
  const text = 'Thu ngân sách đạt 5 tỷ đồng, tăng 4% so với cùng kỳ. Như vậy, thu ngân sách đạt 5 tỷ đồng, tăng 4% so với cùng kỳ, đạt 51% kế hoạch.';
  const [indicator, ...others] = parseSessionReport(lead + text).indicators;
  expect(others).toEqual([]);
  expect(indicator?.comparisons.map(({ percent, evidence }) => [percent, evidence.length])).toEqual([
    ['4', 2],
    ['51', 1],
  ]);
});

test('keys are read from the whole name', () => {
  expect(keysOf('Tổng giá trị sản xuất đạt 900 tỷ đồng. Trong đó: nông, lâm nghiệp, thủy sản 700 tỷ đồng.')).toEqual([
    'production-value',
    'agricultural-production-value',
  ]);
  expect(keysOf('Số hộ nghèo còn 214 hộ (1,22%).')).toEqual(['poor-households', 'poverty-rate']);
  expect(keysOf('Có 17/21 chỉ tiêu đạt và vượt kế hoạch.')).toEqual(['targets-met']);
  expect(keysOf('Có 6/16 chỉ tiêu đạt dưới 40% kế hoạch.')).toEqual([undefined]);
  expect(keysOf('Tỷ lệ dân số tham gia BHYT đạt 93%.')).toEqual(['health-insurance-coverage']);
});

describe('an article that looks back on nothing', () => {
  const sitting = 'Sáng 5/7/2024, HĐND tỉnh Hòa An khóa X tiếp tục kỳ họp thứ 17.\n';

  test.each([
    // small counts with a time of their own, and their parts
    [
      'Tháng 8/2024 sẽ xử lý 63 cây. Trong đó di dời 20 cây, đốn hạ 43 cây.',
      ['xử lý cây = 63 target 2024-08-01', 'di dời cây = 20 target 2024-08-01', 'đốn hạ cây = 43 target 2024-08-01'],
    ],
    ['Sở sẽ xử lý 63 cây.', []],
    // what a place has as a whole, and what somebody has
    ['Hiện TP có 3 khu xử lý rác tập trung.', ['khu xử lý rác tập trung = 3 actual']],
    ['Toàn tỉnh còn 45 trang trại gây ô nhiễm.', ['trang trại gây ô nhiễm = 45 actual']],
    ['Ông Nam có 45 trang trại gây ô nhiễm.', []],
    ['Ông Nam cho biết hiện còn 45 trang trại gây ô nhiễm.', ['trang trại gây ô nhiễm = 45 actual']],
    ['Qua rà soát, 23 dự án chậm tiến độ, 2 hộ bị thu hồi đất.', ['dự án chậm tiến độ = 23 actual']],
    ['Toàn ngành hiện có 738 trường với hơn 398.000 học sinh.', ['trường = 738 actual', 'học sinh = 398000 actual']],
    ['Toàn tỉnh có 78 dự án phải thu hồi đất; 23 dự án chậm tiến độ.', ['dự án phải thu hồi đất = 78 actual', 'dự án chậm tiến độ = 23 actual']],
    // so few too, where they are aimed at
    ['Năm 2025 sở sẽ xóa 9 bãi rác ô nhiễm còn lại.', ['xóa bãi rác ô nhiễm còn lại = 9 target 2025-01-01']],
    ['Năm 2023 sở xóa 9 bãi rác ô nhiễm còn lại.', []],
    // what a verb of doing is done to, more of it, and what meets a share of what is needed
    ['6 tháng đầu năm 2024 tỉnh thu hồi thêm 97 căn hộ.', ['thu hồi thêm căn hộ = 97 actual 2024-01-01']],
    ['Vận tải công cộng đáp ứng 15% nhu cầu đi lại.', ['Vận tải công cộng đáp ứng = 15% actual']],
    // a count that went up or down
    ['Có 14 tàu bị nước ngoài bắt giữ, giảm 9 tàu so với cùng kỳ.', ['tàu bị nước ngoài bắt giữ = 14 actual']],
    ['Có 14 tàu bị nước ngoài bắt giữ, chở 9 ngư dân.', ['tàu bị nước ngoài bắt giữ = 14 actual']],
    ['Có 4 tàu bị nước ngoài bắt giữ, chở 9 ngư dân.', []],
    // what happened in a time of its own, and to whom; what grew in a list
    [
      'Trong tháng 6/2024 xảy ra 14 vụ tai nạn giao thông, làm 7 người chết, 9 người bị thương.',
      [
        'vụ tai nạn giao thông = 14 actual 2024-06-01',
        'vụ tai nạn giao thông làm người chết = 7 actual 2024-06-01',
        'vụ tai nạn giao thông làm người bị thương = 9 actual 2024-06-01',
      ],
    ],
    ['Ông cho biết đã xảy ra 4 vụ cãi vã.', []],
    [
      'Tính chung 6 tháng, IIP tăng 13,9%, trong đó công nghiệp chế biến tăng 14,1%; sản xuất và phân phối điện tăng 6,8%.',
      ['IIP = 13.9% actual 2024-01-01', 'công nghiệp chế biến = 14.1% actual 2024-01-01', 'sản xuất và phân phối điện = 6.8% actual 2024-01-01'],
    ],
    ['Trong hai năm 2022 và 2023, đoàn kiểm tra 98.000 cơ sở.', ['đoàn kiểm tra cơ sở = 98000 actual 2022-01-01']],
    // sums of a list; a bound on who is meant is no figure of the report
    [
      'Dự án có tổng mức đầu tư 900 tỷ đồng, trong đó chi phí xây dựng là 600 tỷ đồng; đền bù giải tỏa là 300 tỷ đồng.',
      ['tổng mức đầu tư Dự án = 900000000000 actual', 'chi phí xây dựng = 600000000000 actual', 'đền bù giải tỏa = 300000000000 actual'],
    ],
    ['Luật ưu đãi doanh nghiệp có tổng nguồn vốn không quá 100 tỷ đồng.', []],
    ['Tỉnh đặt mục tiêu thu ngân sách tối thiểu 500 tỷ đồng.', ['thu ngân sách = 500000000000.. target']],
    // what the counted already are is no aim
    ['17,6% dân số chưa có thẻ bảo hiểm sẽ là đối tượng chịu tác động.', ['dân số chưa có thẻ bảo hiểm sẽ là đối tượng chịu tác động = 17.6% actual']],
  ])('%s', (text, expected) => {
    const { indicators } = parseSessionReport(sitting + text, { published: '2024-07-05' });
    expect(indicators.map((each) => [each.name, '=', figureOf(each), each.status, each.period?.slice(0, 10)].filter(Boolean).join(' '))).toEqual(expected);
  });
});
