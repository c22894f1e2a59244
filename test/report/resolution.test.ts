import { describe, expect, test } from 'vitest';
import { parseSessionReport } from '../../src/report/assemble.js';

const lead = 'HĐND tỉnh khai mạc kỳ họp\nSáng 10/12, HĐND tỉnh Nghệ An khóa XVIII tổ chức kỳ họp thứ 25.\n';

function read(text: string) {
  const report = parseSessionReport(lead + text, { published: '2024-12-12' });
  for (const { title, evidence } of report.resolutions) expect(evidence.some(({ start, end }) => (lead + text).slice(start, end) === title)).toBe(true);
  return report;
}

function titlesOf(text: string): string[] {
  return read(text).resolutions.map(({ title }) => title);
}

describe('titles of what was passed', () => {
  test.each<[string, string[]]>([
    ['Kỳ họp đã thông qua Nghị quyết về bảo vệ môi trường, khu dân cư với 100% đại biểu tán thành.', ['bảo vệ môi trường, khu dân cư']],
    [
      'HĐND tỉnh thông qua 13 nghị quyết, trong đó có:\n\n1. Nghị quyết về phân bổ 286,45 tỷ đồng nguồn tăng thu năm 2022.\n2. Nghị quyết về dự án Đường tránh (dài 10,8 km).\n3. Nghị quyết quy định mức hỗ trợ cho giáo viên.\n\nRiêng nghị quyết về mức hỗ trợ có 38/41 đại biểu tán thành.',
      ['phân bổ 286,45 tỷ đồng nguồn tăng thu năm 2022', 'dự án Đường tránh', 'quy định mức hỗ trợ cho giáo viên'],
    ],
    // what one of those passed is called, and what is spent on it; what the session has, and has agreed to
    [
      '17 nghị quyết đều được 100% đại biểu tán thành. Đáng chú ý, Nghị quyết số 05/NQ-HĐND về sử dụng nguồn cải cách tiền lương cho phòng, chống dịch dành 512 tỷ đồng trong năm 2021.',
      ['sử dụng nguồn cải cách tiền lương cho phòng, chống dịch'],
    ],
    ['Tỉnh họp hai buổi. Đáng chú ý, Nghị quyết về học phí còn nhiều ý kiến.', []],
    ['Nhóm an sinh có nghị quyết quy định mức hỗ trợ học phí, được 50/50 đại biểu đồng tình.', ['quy định mức hỗ trợ học phí']],
    ['Nhóm an sinh có nghị quyết quy định mức hỗ trợ học phí, được người dân mong đợi.', []],
    // a sentence that goes on with what was passed, one behind each semicolon
    [
      'HĐND tỉnh thông qua nghị quyết về đặt tên đường. Cùng với đó là nghị quyết về dự án cầu Bến Tre dài 320m, kinh phí 99 tỷ đồng; nghị quyết hỗ trợ học phí cho trẻ em; việc còn lại để sau.',
      ['đặt tên đường', 'dự án cầu Bến Tre', 'hỗ trợ học phí cho trẻ em'],
    ],
    [
      'HĐND tỉnh thông qua 12 nghị quyết. Nghị quyết về học phí đề ra 3 mức. Ngoài ra còn có nghị quyết quy định mức thưởng: 5 triệu đồng/người.',
      ['học phí', 'quy định mức thưởng'],
    ],
    ['Xã họp hai buổi. Ngoài ra còn có nghị quyết quy định mức thưởng đang chờ ý kiến.', []],
    // past the sum that one of them is told with
    [
      'HĐND tỉnh thông qua 37 nghị quyết, trong đó có Nghị quyết về kế hoạch đầu tư công trung hạn với tổng vốn 214.000 tỷ đồng và Nghị quyết hỗ trợ học phí cho học sinh.',
      ['kế hoạch đầu tư công trung hạn', 'hỗ trợ học phí cho học sinh'],
    ],
    // two of one list are not the same one, and neither are those of two years; what is told again is
    [
      'Kỳ họp thông qua 3 nghị quyết:\n1. Nghị quyết về dự toán ngân sách địa phương năm 2025.\n2. Nghị quyết về quyết toán ngân sách địa phương năm 2023.\n3. Nghị quyết về điều chỉnh dự toán ngân sách địa phương năm 2024.\nTrước đó, HĐND tỉnh thông qua nghị quyết về dự toán ngân sách địa phương năm 2022 và nghị quyết về quyết toán ngân sách năm 2023.',
      [
        'dự toán ngân sách địa phương năm 2025',
        'quyết toán ngân sách địa phương năm 2023',
        'điều chỉnh dự toán ngân sách địa phương năm 2024',
        'dự toán ngân sách địa phương năm 2022',
      ],
    ],
    // a count that is said to have been passed, by whom or by how many is told between
    [
      'Có 13 nghị quyết được thông qua với 100% đại biểu tán thành, gồm Nghị quyết về dự toán năm 2026 và Nghị quyết về đầu tư công với tổng vốn 268 tỷ đồng.',
      ['dự toán năm 2026', 'đầu tư công'],
    ],
    [
      'Chiều cùng ngày, 12 nghị quyết đã được thông qua, nổi bật là:\n1. Nghị quyết về đường tỉnh 927C: tuyến đường dài 11,8 km.\n2. Nghị quyết giao bổ sung 237 biên chế.',
      ['đường tỉnh 927C', 'giao bổ sung 237 biên chế'],
    ],
    ['Có tám nghị quyết ra đời, trong đó có nghị quyết về giám sát, nghị quyết về học phí.', ['giám sát', 'học phí']],
    // what the votes say yes to, what those passed hold
    [
      'Năm văn bản còn lại nhận 100% phiếu thuận, gồm: Nghị quyết quy định mức thu phí; Nghị quyết đặt tên 12 tuyến đường.',
      ['quy định mức thu phí', 'đặt tên 12 tuyến đường'],
    ],
    ['Trong khối nghị quyết vừa được ban hành có Nghị quyết về giá đất; nghị quyết phê duyệt biên chế.', ['giá đất', 'phê duyệt biên chế']],
    ['Trong 20 nghị quyết được thông qua có 5 nghị quyết quy phạm pháp luật.', []],
    ['Mười một nghị quyết còn lại ra đời với tỷ lệ cao, như: nghị quyết về dạy nghề, nghị quyết hỗ trợ ngư dân.', ['dạy nghề', 'hỗ trợ ngư dân']],
    // what the sentence before told of is named
    ['23 nghị quyết đi tới biểu quyết và đều qua. Có thể kể: nghị quyết về giá đất; nghị quyết giao biên chế.', ['giá đất', 'giao biên chế']],
    ['Cử tri lo nhiều nghị quyết chậm triển khai. Có thể kể đến nghị quyết về học phí.', []],
    // several resolutions as the subject
    ['Lần lượt các nghị quyết về học phí, về giá đất được bấm nút thông qua.', ['học phí', 'giá đất']],
    ['Hai nghị quyết về giá đất và về học phí đều được 100% đại biểu tán thành.', ['giá đất', 'học phí']],
    ['Các nghị quyết về phát triển kinh tế được triển khai nghiêm túc.', []],
    ['Hai nghị quyết về nhân sự được thông qua.', []],
    ['Nghị quyết xây dựng nông thôn mới được thông qua sau ba lần chỉnh sửa.', ['xây dựng nông thôn mới']],
    ['Sau khi thảo luận, HĐND tỉnh quyết định thông qua: Nghị quyết về giá đất; Nghị quyết về học phí.', ['giá đất', 'học phí']],
    ['Đáng chú ý là nghị quyết tăng mức hỗ trợ cán bộ, được 100% đại biểu tán thành.', ['tăng mức hỗ trợ cán bộ']],
    [
      'HĐND tỉnh thông qua nghị quyết về các nội dung: kế hoạch vốn năm 2025; chương trình giám sát. HĐND tỉnh thông qua nghị quyết về các nội dung trên.',
      ['kế hoạch vốn năm 2025', 'chương trình giám sát'],
    ],
    // how a resolution came through the vote
    ['4 nghị quyết khác được bấm nút, trong đó nghị quyết về cấm xe ba bánh chỉ đạt 61% số phiếu.', ['cấm xe ba bánh']],
    [
      '47/49 đại biểu biểu quyết thông qua nghị quyết dự toán ngân sách năm 2025; nghị quyết kế hoạch đầu tư công nhận 45 phiếu thuận.',
      ['dự toán ngân sách năm 2025', 'kế hoạch đầu tư công'],
    ],
    ['Riêng Nghị quyết về cơ chế đặc thù có 2 đại biểu không tán thành.', ['cơ chế đặc thù']],
    ['Nghị quyết về học phí nhận 95% phiếu thuận. Nghị quyết về giải ngân đạt 95% kế hoạch.', ['học phí']],
    ['Nghị quyết về đất đai có 15 đại biểu tham gia thảo luận.', []],
    [
      'Nghị quyết về kế hoạch năm 2026 đã qua cửa HĐND tỉnh. Đề án phát triển du lịch cũng qua, tỷ lệ 95,48%.',
      ['kế hoạch năm 2026', 'Đề án phát triển du lịch'],
    ],
    ['Nghị quyết về đất đai đã qua 3 lần sửa đổi.', []],
    ['444 đại biểu gật đầu với Nghị quyết về thí điểm biển số.', ['thí điểm biển số']],
    ['HĐND tỉnh ra nghị quyết về chất vấn, giao Thường trực giám sát.', ['chất vấn']],
    ['HĐND tỉnh thông qua nghị quyết về việc giao biên chế, giao dự toán năm 2025.', ['giao biên chế, giao dự toán năm 2025']],
    ['Tỉnh ủy đã ra nghị quyết về phát triển du lịch. UBND tỉnh trình HĐND tỉnh ra nghị quyết về học phí.', []],
    // the day it was passed on is no title
    ['Ảnh: Đại biểu biểu quyết thông qua nghị quyết sáng 11/12. HĐND tỉnh thông qua Nghị quyết năm 2024 về giá đất.', ['giá đất']],
    ['Kỳ họp ban hành tất cả 12 nghị quyết, kể cả Nghị quyết về giá đất, Nghị quyết về học phí.', ['giá đất', 'học phí']],
    [
      'Cả 5 nghị quyết được chấp thuận, cụ thể:\na) Xây mới 12 trường mầm non.\nb) Kè chống sạt lở sông Ô Môn.',
      ['Xây mới 12 trường mầm non', 'Kè chống sạt lở sông Ô Môn'],
    ],
    ['9 nghị quyết được HĐND tỉnh thông qua, trong đó có nghị quyết về hộ nghèo; nghị quyết về học phí.', ['hộ nghèo', 'học phí']],
    [
      'Kỳ họp thông qua 17 nghị quyết, trong đó có các nghị quyết về dự toán ngân sách năm 2007, về bảng giá các loại đất và nghị quyết về danh mục đầu tư công, tổng vốn 27,6 tỷ đồng.',
      ['dự toán ngân sách năm 2007', 'bảng giá các loại đất', 'danh mục đầu tư công'],
    ],
    [
      'Kỳ họp thông qua các nghị quyết sau:\n- Nghị quyết về kế hoạch năm 2025;\n- Nghị quyết ban hành mức chi hội nghị.\nChủ tịch HĐND tỉnh đề nghị triển khai nghị quyết về đầu tư công.',
      ['kế hoạch năm 2025', 'ban hành mức chi hội nghị'],
    ],
    // lines that a sentence of its own announces, some of them under headings
    [
      'HĐND tỉnh thông qua 18 nghị quyết, gồm 11 nghị quyết về kinh tế và 7 nghị quyết về xã hội. Trong đó đáng chú ý có:\n- Nghị quyết về nhiệm vụ năm 2025;\n- Nghị quyết ban hành mức chi hội nghị.',
      ['nhiệm vụ năm 2025', 'ban hành mức chi hội nghị'],
    ],
    [
      'Các đại biểu biểu quyết thông qua 9 nghị quyết. Cụ thể:\nLĩnh vực giao thông có 2 nghị quyết, trong đó: Nghị quyết về chủ trương đầu tư cầu Cửa Hội, chiều dài 2,5 km; Nghị quyết điều chỉnh dự án đường ven biển, nâng tổng mức đầu tư lên 900 tỷ đồng.\nLĩnh vực đất đai: Nghị quyết về danh mục thu hồi đất với diện tích 120 ha.\nÔng Lê Văn Mẫu nói: Nghị quyết về học phí còn vướng.',
      ['chủ trương đầu tư cầu Cửa Hội', 'điều chỉnh dự án đường ven biển', 'danh mục thu hồi đất'],
    ],
    ['Kỳ họp sẽ thông qua 9 nghị quyết. Cụ thể:\n- Nghị quyết về học phí;\n- Nghị quyết về giá đất.', []],
    ['HĐND tỉnh thông qua 9 nghị quyết. Cụ thể:\n1. Về kinh tế: GRDP tăng 9%.\n2. Thu ngân sách 1.580 tỷ đồng.', []],
    // plans, each passed by one of them
    [
      'HĐND tỉnh thông qua 8 nghị quyết quan trọng, trong đó có quy hoạch phát triển điện lực; đề án chăn nuôi bò sữa; chương trình giám sát năm 2025.',
      ['quy hoạch phát triển điện lực', 'đề án chăn nuôi bò sữa', 'chương trình giám sát năm 2025'],
    ],
    ['HĐND tỉnh thông qua 8 nghị quyết về kế hoạch và ngân sách.', []],
    // what a title is told with, and what else was passed
    [
      'HĐND tỉnh thông qua Nghị quyết về biên chế sự nghiệp năm 2025 (giao 1.520 biên chế); Nghị quyết về chương trình nhà ở (sửa đổi) với tổng số vốn 120 tỷ đồng; Nghị quyết đặt tên đường.',
      ['biên chế sự nghiệp năm 2025', 'chương trình nhà ở (sửa đổi)', 'đặt tên đường'],
    ],
    [
      'HĐND tỉnh thông qua 12 nghị quyết, gồm: Nghị quyết về học phí; Nghị quyết sửa đổi Nghị quyết số 15/2020/NQ-HĐND và các nghị quyết khác về giá đất; Nghị quyết về giám sát... và 9 nghị quyết quan trọng khác.',
      ['học phí', 'sửa đổi Nghị quyết số 15/2020/NQ-HĐND và các nghị quyết khác về giá đất', 'giám sát'],
    ],
    ['Kỳ họp thông qua 2 nghị quyết, gồm: (1) Kế hoạch vốn năm 2025; (2) Chương trình giám sát.', ['Kế hoạch vốn năm 2025', 'Chương trình giám sát']],
    [
      'Các nghị quyết được thông qua gồm: Nghị quyết về dự toán ngân sách năm 2025; Nghị quyết về đặt tên đường tại thành phố Vinh.',
      ['dự toán ngân sách năm 2025', 'đặt tên đường tại thành phố Vinh'],
    ],
    [
      'Các nghị quyết được HĐND tỉnh thông qua gồm:\n- Nghị quyết về dự toán ngân sách năm 2025.\n- Nghị quyết về đặt tên đường tại thành phố Vinh.',
      ['dự toán ngân sách năm 2025', 'đặt tên đường tại thành phố Vinh'],
    ],
    [
      'HĐND tỉnh thông qua 20 nghị quyết. Trong đó, nổi bật là các nghị quyết: phân bổ vốn đầu tư công năm 2025; hỗ trợ học phí cho học sinh.',
      ['phân bổ vốn đầu tư công năm 2025', 'hỗ trợ học phí cho học sinh'],
    ],
    ['HĐND tỉnh thông qua những nghị quyết quan trọng: về nhân sự; về dự toán ngân sách năm 2025.', ['dự toán ngân sách năm 2025']],
    ['HĐND tỉnh thông qua dự thảo nghị quyết về mức thu học phí năm học mới.', ['mức thu học phí năm học mới']],
    ['HĐND tỉnh thông qua Nghị quyết về chương trình nhà ở (sửa đổi) với 100% đại biểu tán thành.', ['chương trình nhà ở (sửa đổi)']],
    ['HĐND tỉnh thông qua Nghị quyết về dự toán ngân sách năm 2025, HĐND tỉnh cũng bàn về nhân sự.', ['dự toán ngân sách năm 2025']],
    ['HĐND tỉnh thông qua nghị quyết; HĐND tỉnh cũng thông qua Nghị quyết về dự toán ngân sách năm 2025.', ['dự toán ngân sách năm 2025']],
    ['447/452 đại biểu (90,3%) tán thành Nghị quyết về dự toán ngân sách nhà nước năm 2025.', ['dự toán ngân sách nhà nước năm 2025']],
    ['Nghị quyết về nhiệm vụ năm 2025 đề ra 3 chỉ tiêu: GRDP tăng 9%; thu ngân sách 1.580 tỷ đồng; hộ nghèo còn dưới 1%.', ['nhiệm vụ năm 2025']],
    [
      'HĐND tỉnh thông qua Nghị quyết “Về đặt tên đường tại thị xã Thái Hòa” và Nghị quyết bãi bỏ Nghị quyết số 14/2019/NQ-HĐND.',
      ['đặt tên đường tại thị xã Thái Hòa', 'bãi bỏ Nghị quyết số 14/2019/NQ-HĐND'],
    ],
    [
      'Các đại biểu thông qua các Nghị quyết về kế hoạch đầu tư công, Nghị quyết về biên chế công chức và Nghị quyết phân loại đô thị.',
      ['kế hoạch đầu tư công', 'biên chế công chức', 'phân loại đô thị'],
    ],
    ['Nghị quyết về chủ trương đầu tư đường cao tốc cũng được thông qua với tỷ lệ 92,2%.', ['chủ trương đầu tư đường cao tốc']],
    ['Đề án quản lý phương tiện giao thông vừa được HĐND tỉnh thông qua.', ['Đề án quản lý phương tiện giao thông']],
    ['HĐND tỉnh còn thông qua kế hoạch đầu tư công trung hạn với tổng vốn trên 310 tỷ đồng.', ['kế hoạch đầu tư công trung hạn']],
  ])('%s', (text, titles) => {
    expect(titlesOf(text)).toEqual(titles);
  });

  test('with the number', () => {
    expect(read('HĐND tỉnh thông qua Nghị quyết số 35/2024/NQ-HĐND ngày 10/12/2024 quy định mức thu học phí.').resolutions).toMatchObject([
      { title: 'quy định mức thu học phí', number: '35/2024/NQ-HĐND' },
    ]);
  });
});

describe('nothing was passed', () => {
  test.each([
    'HĐND tỉnh sẽ xem xét, thông qua 20 nghị quyết, trong đó có nghị quyết về đầu tư công năm 2025.',
    'UBND tỉnh trình HĐND tỉnh thông qua Nghị quyết về quy hoạch chung đô thị Vinh.',
    'Thông qua các chương trình tín dụng, hơn 5.000 hộ được vay vốn.',
    'Người dân có được thực phẩm an toàn thông qua quy hoạch dây chuyền giết mổ.',
    'Theo Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá phát triển khoa học, tỉnh cần đổi mới.',
    'Nghị quyết về phát triển kinh tế tư nhân của Bộ Chính trị đề ra 5 mục tiêu.',
    'Theo nghị quyết về phát triển du lịch của Chính phủ, tỉnh phấn đấu đón 3 triệu lượt khách.',
    'Các nghị quyết này, theo ông Lê Văn Thử, sẽ có hiệu lực từ năm sau.',
    'Các nghị quyết này có hiệu lực từ ngày 1/1/2025.',
    'Các nghị quyết: 15, 16 và 17 tiếp tục được thực hiện.',
    'Chính phủ đã ban hành Nghị quyết về chiến lược phát triển ngành than.',
    'Kỳ họp đã thông qua 11 nghị quyết về nhân sự.',
    'Trả lời đại biểu Cao Minh Mẫu, giám đốc sở nói có 4 dự án được chấp thuận chủ trương đầu tư chợ.',
    'Sáu nghị quyết được thông qua theo kiểu gom: thảo luận riêng, biểu quyết cùng lúc.',
    'Sau khi 12 nghị quyết được thông qua, Chủ tịch HĐND tỉnh nói về các nghị quyết mới.',
    'Kỳ họp đã thông qua nghị quyết của kỳ họp.',
  ])('%s', (text) => {
    expect(titlesOf(text)).toEqual([]);
  });
});

describe('papers that are counted', () => {
  const documentsOf = (text: string) => read(text).documents.map(({ count, type, verb }) => `${count} ${type} ${verb}`);

  test.each<[string, string[]]>([
    ['Kỳ họp nghe 22 báo cáo, 15 tờ trình và thông qua 17 nghị quyết.', ['22 report heard', '15 submission heard', '17 resolution passed']],
    ['Kỳ họp sẽ thông qua 17 nghị quyết.', ['17 resolution considered']],
    ['Kỳ họp thông qua 17 nghị quyết, trong đó có 5 nghị quyết quy phạm pháp luật. 17 nghị quyết được thông qua.', ['17 resolution passed']],
    ['Quốc hội cho ý kiến 10 dự án luật.', ['10 draft considered']],
    ['Giám đốc các sở trả lời 9 ý kiến chất vấn. Khép lại phiên chất vấn sau 41 câu hỏi.', ['9 question heard', '41 question heard']],
    ['Từ đầu nhiệm kỳ đến nay, HĐND tỉnh đã ban hành 120 nghị quyết.', []],
    // what the session holds is its business, though no verb says what is done with it
    [
      'Kỳ họp có khối lượng công việc lớn nhất: 62 báo cáo, 35 tờ trình kèm 34 dự thảo nghị quyết.',
      ['62 report undefined', '35 submission undefined', '34 draft undefined'],
    ],
    ['Kỳ họp bàn 14 báo cáo. Trên địa bàn huyện có 13 báo cáo.', ['14 report considered']],
    ['22 báo cáo, 19 tờ trình mà đại biểu được nghe.', ['22 report heard', '19 submission heard']],
    ['Tổ thư ký đã nhận 9 câu hỏi chất vấn. Tổ thư ký đã nhận 7 câu hỏi.', ['9 question heard']],
    ['Mười một nghị quyết còn lại ra đời.', ['11 resolution passed']],
    ['Chương trình kỳ họp gồm 25 báo cáo. UBND xã có 13 báo cáo.', ['25 report undefined']],
    ['HĐND tỉnh đã ra 12 nghị quyết. Đại biểu thống nhất cao với 18 nghị quyết.', ['12 resolution passed', '18 resolution passed']],
    ['Kỳ họp diễn ra trong 2 ngày, dự kiến có 18 nghị quyết.', ['18 resolution undefined']],
    // what voters said is gathered for the session
    ['Mặt trận Tổ quốc tỉnh thông báo 412 ý kiến của cử tri. Các ngành thông báo 12 báo cáo.', ['412 opinion heard']],
    ['Có 21 đại biểu đăng ký với 34 câu hỏi. Báo chí đăng ký với 12 câu hỏi.', ['34 question heard']],
    ['Đại biểu Trần Thị Mẫu phản ánh đã gửi 3 câu hỏi nhưng mới nhận 1 văn bản trả lời.', []],
    ['Đại biểu đã xem 16 báo cáo, 9 tờ trình. 15 câu hỏi được giải đáp tại chỗ.', ['16 report considered', '9 submission considered', '15 question heard']],
    ['Trung tâm hành chính công tiếp nhận 8.917 hồ sơ.', []],
    ['Có 14 ý kiến chất vấn được gửi đến kỳ họp. UBND tỉnh gửi đến kỳ họp 24 báo cáo.', ['14 question heard', '24 report submitted']],
    ['Chủ tịch HĐND tỉnh cho biết, các đại biểu đã gửi 27 câu hỏi, xoay quanh 4 nhóm vấn đề.', ['27 question heard']],
    ['Báo chí đã gửi 27 câu hỏi.', []],
    ['Có tám nghị quyết ra đời. 17 nghị quyết đều được 100% đại biểu tán thành.', ['8 resolution passed', '17 resolution passed']],
    ['24 báo cáo đều được các đại biểu tán thành.', []],
    ['HĐND xã nhận được 27 ý kiến của cử tri.', ['27 opinion heard']],
    ['Tại kỳ họp có 14 ý kiến thảo luận.', ['14 opinion considered']],
    ['Tại kỳ họp có 14 ý kiến khác nhau.', []],
    // opinions that somebody has to answer, so many of them answered, and what is left of those that were told of
    ['Có 8 ý kiến được chuyển đến UBND phường trả lời, trong đó 5 ý kiến về nước thải, 3 ý kiến về đèn đường.', ['8 question heard']],
    ['Có 8 ý kiến được các đại biểu nhất trí, UBND phường trả lời.', []],
    ['HĐND tỉnh nghe trả lời 118/126 ý kiến của cử tri. Phường đạt 12/14 báo cáo.', ['118 question heard']],
    ['Các giám đốc trả lời 32 câu hỏi. Chủ tọa yêu cầu trả lời 9 câu hỏi còn lại bằng văn bản.', ['32 question heard']],
    ['Các giám đốc trả lời 7 câu hỏi. Chủ tọa yêu cầu trả lời 9 câu hỏi còn lại bằng văn bản.', ['7 question heard', '9 question heard']],
    // what an official has to answer; what else is received, and what another meeting has
    ['Buổi chiều, Giám đốc Sở Y tế Cao Minh Mẫu nhận 7 câu hỏi.', ['7 question heard']],
    // those of the deputies that were received, and those of them that were chosen to be answered
    [
      'Thường trực HĐND tỉnh đã nhận 23 câu hỏi của 14 đại biểu, trong đó chọn 9 câu hỏi để trả lời trực tiếp, 4 câu hỏi về đất.',
      ['23 question heard', '9 question heard'],
    ],
    ['Tòa soạn đã nhận 23 câu hỏi của bạn đọc. Văn phòng đã nhận 3 câu hỏi của đại biểu Lê Văn Mẫu.', []],
    [
      '16 lượt ý kiến của đại biểu đã gửi đến lãnh đạo UBND huyện. Có 3 ý kiến của cử tri gửi đến phòng, 5 ý kiến của đại biểu gửi đến kỳ họp.',
      ['16 question heard', '5 opinion heard'],
    ],
    ['Cuối phiên, 2 ý kiến chưa kịp trả lời được giao Văn phòng tổng hợp để trả lời bằng văn bản.', ['2 question heard']],
    ['Tổng đài của tỉnh nhận 7 câu hỏi.', []],
    ['Đại biểu Cao Minh Mẫu, Giám đốc Sở Y tế, nhận 7 câu hỏi.', []],
    ['HĐND huyện họp chuyên đề: 6 nghị quyết.', ['6 resolution undefined']],
    ['Kỳ họp đã nhận được 83 ý kiến của cử tri.', ['83 opinion heard']],
    ['Trong 614 ý kiến cử tri gửi đến kỳ họp, nhiều nhất là về đất. Có 40 ý kiến cử tri gửi báo chí.', ['614 opinion heard']],
    // how far somebody has come with papers is no count of them
    ['Thường trực HĐND tỉnh đã nhận đủ 27 báo cáo, 12 tờ trình; các ban đã thẩm tra 11/12 tờ trình.', ['27 report considered', '12 submission considered']],
    // what voters said since the last session is for this one; resolutions of that time are not
    ['Từ sau kỳ họp thứ bảy, Mặt trận Tổ quốc tổng hợp được 215 ý kiến cử tri. Giữa hai kỳ họp, HĐND tỉnh ban hành 3 nghị quyết.', ['215 opinion heard']],
    ['UBND huyện họp giao ban: 6 nghị quyết.', []],
    ['Đại biểu Trần Thị Mẫu đã gửi đến Bộ trưởng 3 câu hỏi.', []],
  ])('%s', (text, documents) => {
    expect(documentsOf(text)).toEqual(documents);
  });
});

describe('votes', () => {
  test('what is agreed to behind a colon is none', () => {
    expect(read('Các mục tiêu được đại biểu tán thành: tăng trưởng 12%.').votes).toEqual([]);
    expect(read('Kết quả biểu quyết tán thành: 52/52 đại biểu.').votes).toMatchObject([{ for: 52, present: 52 }]);
  });

  test('a share behind which several titles stand is that of none of them', () => {
    expect(read('Năm văn bản còn lại nhận 100% phiếu thuận, gồm: Nghị quyết về học phí; Nghị quyết về giá đất.').votes).toMatchObject([{ percent: '100' }]);
    expect(read('Năm văn bản còn lại nhận 100% phiếu thuận, gồm: Nghị quyết về học phí; Nghị quyết về giá đất.').votes[0]).not.toHaveProperty('subject');
  });

  test('the bracket of a share is closed in their evidence', () => {
    const text = 'HĐND tỉnh bầu ông Bùi Văn Thử làm Ủy viên UBND tỉnh với 36/38 phiếu (94,7%).';
    expect(read(text).votes.flatMap(({ evidence }) => evidence.map(({ start, end }) => (lead + text).slice(start, end)))).toEqual(['36/38 phiếu (94,7%)']);
  });

  const votesOf = (text: string) => read(text).votes.map(({ evidence, ...vote }) => vote);

  test.each<[string, object[]]>([
    ['Với 58/58 đại biểu tán thành, HĐND tỉnh thông qua Nghị quyết về đặt tên đường.', [{ subject: 'đặt tên đường', for: 58, present: 58 }]],
    ['447/452 đại biểu (90,3%) tán thành Nghị quyết về dự toán năm 2025.', [{ subject: 'dự toán năm 2025', for: 447, present: 452, percent: '90.3' }]],
    [
      'Với 446/450 đại biểu Quốc hội tham gia biểu quyết tán thành (chiếm 91,58%), Quốc hội thông qua Nghị quyết về phát triển Nghệ An.',
      [{ subject: 'phát triển Nghệ An', for: 446, present: 450, percent: '91.58' }],
    ],
    ['41/41 đại biểu có mặt (đạt 100%) đã biểu quyết thông qua 13 nghị quyết.', [{ for: 41, present: 41, percent: '100' }]],
    ['Với 25/25 phiếu, HĐND tỉnh thông qua 5 nghị quyết, trong đó có nghị quyết về danh mục đầu tư công.', [{ for: 25, present: 25 }]],
    [
      'Bà Ngô Thị Mẫu (Trưởng phòng Tư pháp) và ông Bùi Văn Thử (Trưởng phòng Nội vụ) trúng cử, số phiếu lần lượt là 35/36 và 34/36.',
      [
        { subject: 'Ngô Thị Mẫu', for: 35, present: 36 },
        { subject: 'Bùi Văn Thử', for: 34, present: 36 },
      ],
    ],
    [
      'HĐND tỉnh bầu ông Bùi Văn Thử, Trưởng phòng Nội vụ, giữ chức Phó Chủ tịch UBND tỉnh thay ông Lê Văn Mẫu, với 39/41 phiếu.',
      [{ subject: 'Bùi Văn Thử', for: 39, present: 41 }],
    ],
    [
      'Với 33/34 đại biểu có mặt tán thành, đạt 97,06%, kỳ họp đã bầu bà Ngô Thị Mẫu giữ chức Phó Chủ tịch UBND huyện.',
      [{ subject: 'Ngô Thị Mẫu', for: 33, present: 34, percent: '97.06' }],
    ],
    [
      'HĐND tỉnh bầu ông Bùi Văn Thử, Chánh Văn phòng (29 phiếu, 93,55%) và bà Ngô Thị Mẫu, Trưởng phòng Tư pháp (28 phiếu; 3 phiếu không đồng ý) làm Ủy viên UBND tỉnh.',
      [
        { subject: 'Bùi Văn Thử', for: 29, percent: '93.55' },
        { subject: 'Ngô Thị Mẫu', for: 28 },
      ],
    ],
    [
      'Bà Ngô Thị Mẫu và ông Bùi Văn Thử cùng trúng cử Ủy viên UBND tỉnh; số phiếu thuận lần lượt là 33 và 31.',
      [
        { subject: 'Ngô Thị Mẫu', for: 33 },
        { subject: 'Bùi Văn Thử', for: 31 },
      ],
    ],
    ['Ông Bùi Văn Thử được bầu làm Ủy viên UBND tỉnh với số phiếu 50/52 (96,15%).', [{ subject: 'Bùi Văn Thử', for: 50, present: 52, percent: '96.15' }]],
    // the count stands in brackets behind its share
    [
      'Với tỷ lệ tán thành 100% (52/52 đại biểu có mặt), HĐND tỉnh thông qua Nghị quyết về đặt tên đường.',
      [{ subject: 'đặt tên đường', for: 52, present: 52, percent: '100' }],
    ],
    ['HĐND tỉnh thông qua 5 nghị quyết với 100% đại biểu tán thành; 45/45 xã báo cáo.', [{ percent: '100' }]],
    ['Tổ bầu cử phát ra cho cử tri (1.200 phiếu bầu) và thu về đủ.', []],
    // of several in a row who got as many each, of the one elected where another is dismissed
    [
      'Bà Ngô Thị Mẫu và ông Bùi Văn Thử đều nhận 35/36 phiếu.',
      [
        { subject: 'Ngô Thị Mẫu', for: 35, present: 36 },
        { subject: 'Bùi Văn Thử', for: 35, present: 36 },
      ],
    ],
    ['Trước bà Ngô Thị Mẫu dự họp, ông Bùi Văn Thử chỉ nhận 35/36 phiếu.', [{ subject: 'Bùi Văn Thử', for: 35, present: 36 }]],
    [
      'Với 54/58 phiếu, ông Bùi Văn Thử được bầu làm Phó Chủ tịch HĐND tỉnh thay bà Ngô Thị Mẫu vừa được miễn nhiệm.',
      [{ subject: 'Bùi Văn Thử', for: 54, present: 58 }],
    ],
    // how many said yes, and their share; not how many took part, or only agree with something
    [
      'Có 468 đại biểu tham gia biểu quyết (bằng 93,97% tổng số đại biểu), 466 đại biểu tán thành (bằng 93,57%), 2 đại biểu không tán thành.',
      [{ for: 466, percent: '93.57' }],
    ],
    [
      'Với 455 đại biểu có mặt tán thành, chiếm 91,55%, Quốc hội thông qua Nghị quyết về dự toán ngân sách.',
      [{ subject: 'dự toán ngân sách', for: 455, percent: '91.55' }],
    ],
    [
      'Bà Ngô Thị Mẫu được bầu làm Ủy viên UBND tỉnh với 451 phiếu đồng ý, bằng 93,57%; 3 phiếu không đồng ý.',
      [{ subject: 'Ngô Thị Mẫu', for: 451, percent: '93.57' }],
    ],
    ['Ông Bùi Văn Thử được bầu làm Ủy viên UBND tỉnh: 58 phiếu thuận, 1 phiếu chống.', [{ subject: 'Bùi Văn Thử', for: 58 }]],
    ['Tại tổ, 14 đại biểu đồng ý với ý kiến này.', []],
    ['Với 41/41 đại biểu tham gia biểu quyết thông qua, HĐND tỉnh ban hành 13 nghị quyết.', [{ for: 41, present: 41 }]],
    ['Theo báo cáo, 99,87% cử tri toàn xã đi bỏ phiếu.', []],
    ['11 nghị quyết được thông qua với tỷ lệ tán thành từ 90% trở lên.', []],
    ['Dự kỳ họp có 34/37 đại biểu.', []],
    ['Tại lần lấy phiếu trước, 26/28 người có trên 80% phiếu tín nhiệm cao.', []],
  ])('%s', (text, votes) => {
    expect(votesOf(text)).toEqual(votes);
  });
});
