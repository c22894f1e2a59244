import { describe, expect, test } from 'vitest';
import { parseSessionReport } from '../../src/report/assemble.js';
import type { Task } from '../../src/report/report.js';

const lead = 'Sáng 10/12/2024, HĐND tỉnh Hòa An khóa X khai mạc kỳ họp thứ 5.\n';

function tasksOf(text: string): Omit<Task, 'evidence'>[] {
  const input = lead + text;
  return parseSessionReport(input, { published: '2024-12-11' }).tasks.map(({ evidence, ...task }) => {
    const places = evidence.map(({ start, end }) => input.slice(start, end));
    expect(places).toEqual([...(task.addressee ? [task.addressee] : []), task.text]);
    return task;
  });
}

describe('what the session asks for', () => {
  test.each<[string, Omit<Task, 'evidence'>[]]>([
    [
      'HĐND tỉnh yêu cầu UBND tỉnh tập trung giải ngân vốn đầu tư công trước ngày 31/12/2024.',
      [{ text: 'tập trung giải ngân vốn đầu tư công trước ngày 31/12/2024', addressee: 'UBND tỉnh', due: '2024-12-31' }],
    ],
    [
      'Chủ tịch HĐND tỉnh Trần Văn Mẫu đề nghị các cấp, các ngành khẩn trương hoàn thành quyết toán trong quý I/2025.',
      [{ text: 'khẩn trương hoàn thành quyết toán trong quý I/2025', addressee: 'các cấp, các ngành', due: '2025-01/2025-03' }],
    ],
    // two days by which two things are due: neither is that of the whole
    [
      'HĐND tỉnh đề nghị UBND tỉnh khắc phục tình trạng ngập trước ngày 1/3/2025, báo cáo trước ngày 1/4/2025.',
      [{ text: 'khắc phục tình trạng ngập trước ngày 1/3/2025, báo cáo trước ngày 1/4/2025', addressee: 'UBND tỉnh' }],
    ],
    [
      'HĐND tỉnh đề nghị Thường trực HĐND, các Ban của HĐND và đại biểu HĐND tăng cường giám sát.',
      [{ text: 'tăng cường giám sát', addressee: 'Thường trực HĐND, các Ban của HĐND và đại biểu HĐND' }],
    ],
    [
      'HĐND tỉnh giao UBND tỉnh, Sở Kế hoạch và Đầu tư tổ chức thực hiện nghị quyết.',
      [{ text: 'tổ chức thực hiện nghị quyết', addressee: 'UBND tỉnh, Sở Kế hoạch và Đầu tư' }],
    ],
    [
      'Phát biểu bế mạc, ông Lê Văn Thử đề nghị, để hoàn thành kế hoạch, UBND tỉnh cần chủ động nguồn vốn.',
      [{ text: 'cần chủ động nguồn vốn', addressee: 'UBND tỉnh' }],
    ],
    [
      'HĐND tỉnh yêu cầu UBND tỉnh bảo đảm nguồn vốn trong năm 2025 và những năm tiếp theo.',
      [{ text: 'bảo đảm nguồn vốn trong năm 2025 và những năm tiếp theo', addressee: 'UBND tỉnh' }],
    ],
    [
      'Bà Trần Thị Mẫu, Chủ tịch HĐND tỉnh, dự. Kết luận, bà Mẫu yêu cầu UBND tỉnh báo cáo kết quả trước ngày 31/3/2025. Đồng thời, rà soát các dự án chậm tiến độ.',
      [
        { text: 'báo cáo kết quả trước ngày 31/3/2025', addressee: 'UBND tỉnh', due: '2025-03-31' },
        { text: 'rà soát các dự án chậm tiến độ', addressee: 'UBND tỉnh' },
      ],
    ],
    [
      'Chủ tịch Quốc hội Trần Văn Mẫu dự. “Luật phải đi ngay vào cuộc sống”, ông nói, đồng thời yêu cầu Chính phủ gửi báo cáo trong quý I/2025.',
      [{ text: 'gửi báo cáo trong quý I/2025', addressee: 'Chính phủ', due: '2025-01/2025-03' }],
    ],
    ['Chủ tịch HĐND tỉnh Trần Văn Mẫu nhấn mạnh UBND tỉnh cần chủ động nguồn vốn.', [{ text: 'cần chủ động nguồn vốn', addressee: 'UBND tỉnh' }]],
    [
      'Chủ tịch HĐND tỉnh nhấn mạnh một số nhiệm vụ trọng tâm: Thứ nhất, đẩy mạnh xây dựng nông thôn mới; Thứ hai, bảo đảm an sinh xã hội.',
      [{ text: 'đẩy mạnh xây dựng nông thôn mới' }, { text: 'bảo đảm an sinh xã hội' }],
    ],
    ['Đồng chí Bí thư Tỉnh ủy lưu ý các cấp, các ngành không để hộ nào thiếu đói.', [{ text: 'không để hộ nào thiếu đói', addressee: 'các cấp, các ngành' }]],
    ['Nghị quyết giao UBND tỉnh tổ chức thực hiện.', [{ text: 'tổ chức thực hiện', addressee: 'UBND tỉnh' }]],
    ['HĐND tỉnh yêu cầu: giải ngân hết vốn; xử lý dứt điểm nợ đọng.', [{ text: 'giải ngân hết vốn' }, { text: 'xử lý dứt điểm nợ đọng' }]],
    [
      'Đồng chí Lê Văn Thử, Bí thư Tỉnh ủy, dự. Đồng chí đề nghị UBND tỉnh rà soát từng dự án. Yêu cầu các xã, thị trấn giải quyết dứt điểm đơn thư. Đề nghị các ban của HĐND tỉnh tăng cường giám sát.',
      [
        { text: 'rà soát từng dự án', addressee: 'UBND tỉnh' },
        { text: 'giải quyết dứt điểm đơn thư', addressee: 'các xã, thị trấn' },
        { text: 'tăng cường giám sát', addressee: 'các ban của HĐND tỉnh' },
      ],
    ],
    [
      'HĐND tỉnh yêu cầu:\n1. Rà soát các dự án chậm tiến độ. Việc này kéo dài đã lâu.\n2. Tăng cường kiểm tra đến hết năm 2025.\n3) Bố trí đủ vốn cho các công trình.\nKỳ họp bế mạc chiều cùng ngày.',
      [{ text: 'Rà soát các dự án chậm tiến độ' }, { text: 'Tăng cường kiểm tra đến hết năm 2025', due: '2025' }, { text: 'Bố trí đủ vốn cho các công trình' }],
    ],
    ['HĐND tỉnh yêu cầu: rà soát các dự án chậm tiến độ. Việc này được cử tri rất quan tâm.', [{ text: 'rà soát các dự án chậm tiến độ' }]],
    ['Đồng chí Phó Chủ tịch HĐND tỉnh yêu cầu UBND tỉnh rà soát từng dự án.', [{ text: 'rà soát từng dự án', addressee: 'UBND tỉnh' }]],
    ['Chủ tịch HĐND tỉnh nhấn mạnh: cần đẩy nhanh tiến độ giải ngân vốn đầu tư công.', [{ text: 'cần đẩy nhanh tiến độ giải ngân vốn đầu tư công' }]],
    [
      'HĐND tỉnh yêu cầu UBND tỉnh rà soát từng dự án. Đồng thời, các ngành, các cấp tăng cường kiểm tra việc thực hiện.',
      [
        { text: 'rà soát từng dự án', addressee: 'UBND tỉnh' },
        { text: 'tăng cường kiểm tra việc thực hiện', addressee: 'các ngành, các cấp' },
      ],
    ],
    // a year that something is of is no limit
    [
      'HĐND tỉnh yêu cầu UBND tỉnh hoàn thành quyết toán năm 2024 trước ngày 31/3/2025.',
      [{ text: 'hoàn thành quyết toán năm 2024 trước ngày 31/3/2025', addressee: 'UBND tỉnh', due: '2025-03-31' }],
    ],
    [
      'HĐND tỉnh yêu cầu:\n- Rà soát các dự án chậm tiến độ;\n- Tăng cường kiểm tra đến hết năm 2025.\nKỳ họp bế mạc chiều cùng ngày.',
      [{ text: 'Rà soát các dự án chậm tiến độ' }, { text: 'Tăng cường kiểm tra đến hết năm 2025', due: '2025' }],
    ],
    // several who are asked, each for something of their own
    [
      'Chủ tịch HĐND tỉnh Trần Văn Mẫu đề nghị UBND tỉnh giao dự toán trước ngày 20/12/2024; Thường trực HĐND tỉnh, các Ban HĐND tỉnh giám sát việc thực hiện.',
      [
        { text: 'giao dự toán trước ngày 20/12/2024', addressee: 'UBND tỉnh', due: '2024-12-20' },
        { text: 'giám sát việc thực hiện', addressee: 'Thường trực HĐND tỉnh, các Ban HĐND tỉnh' },
      ],
    ],
    [
      'HĐND tỉnh giao UBND tỉnh tổ chức thực hiện; sơ kết trong quý II/2025.',
      [{ text: 'tổ chức thực hiện; sơ kết trong quý II/2025', addressee: 'UBND tỉnh', due: '2025-04/2025-06' }],
    ],
    // items that are counted, each in a sentence or on a line of its own
    [
      'HĐND tỉnh đề nghị các cấp, các ngành thực hiện tốt các nhiệm vụ sau: Thứ nhất, đẩy nhanh giải ngân. Thứ hai, chăm lo đời sống nhân dân. Kỳ họp bế mạc chiều cùng ngày.',
      [
        { text: 'đẩy nhanh giải ngân', addressee: 'các cấp, các ngành' },
        { text: 'chăm lo đời sống nhân dân', addressee: 'các cấp, các ngành' },
      ],
    ],
    [
      'HĐND tỉnh đề nghị UBND tỉnh tập trung vào một số việc sau:\nMột là, nguồn vốn cần được phân bổ sớm.\nHai là, tháo gỡ khó khăn cho doanh nghiệp.\nKỳ họp bế mạc chiều cùng ngày.',
      [
        { text: 'nguồn vốn cần được phân bổ sớm', addressee: 'UBND tỉnh' },
        { text: 'tháo gỡ khó khăn cho doanh nghiệp', addressee: 'UBND tỉnh' },
      ],
    ],
    [
      'Phát biểu giao nhiệm vụ, đồng chí Lê Văn Thử đề nghị tân Chủ tịch UBND huyện nắm bắt công việc.',
      [{ text: 'nắm bắt công việc', addressee: 'tân Chủ tịch UBND huyện' }],
    ],
    [
      'HĐND đặc khu yêu cầu UBND đặc khu, các khu phố giữ vững an ninh trật tự.',
      [{ text: 'giữ vững an ninh trật tự', addressee: 'UBND đặc khu, các khu phố' }],
    ],
    ['Chủ tịch HĐND phường tiếp thu ý kiến chỉ đạo và giao UBND phường xây dựng kế hoạch.', [{ text: 'xây dựng kế hoạch', addressee: 'UBND phường' }]],
    [
      'Chủ tịch HĐND tỉnh đề nghị:\n- UBND tỉnh giao chỉ tiêu trước ngày 31/12/2024;\n- Các Ban HĐND tỉnh tăng cường giám sát;\n- Mỗi đại biểu HĐND tỉnh thực hiện tốt chương trình hành động.',
      [
        { text: 'giao chỉ tiêu trước ngày 31/12/2024', addressee: 'UBND tỉnh', due: '2024-12-31' },
        { text: 'tăng cường giám sát', addressee: 'Các Ban HĐND tỉnh' },
        { text: 'thực hiện tốt chương trình hành động', addressee: 'Mỗi đại biểu HĐND tỉnh' },
      ],
    ],
    [
      'Chủ tịch Quốc hội đề nghị Chính phủ, các bộ, ngành ban hành văn bản hướng dẫn, đồng thời đề nghị Mặt trận Tổ quốc Việt Nam tăng cường giám sát.',
      [
        { text: 'ban hành văn bản hướng dẫn', addressee: 'Chính phủ, các bộ, ngành' },
        { text: 'tăng cường giám sát', addressee: 'Mặt trận Tổ quốc Việt Nam' },
      ],
    ],
    [
      'HĐND huyện yêu cầu Phòng Kinh tế, Trung tâm Phát triển quỹ đất và các đơn vị liên quan khắc phục dứt điểm, báo cáo kết quả.',
      [{ text: 'khắc phục dứt điểm, báo cáo kết quả', addressee: 'Phòng Kinh tế, Trung tâm Phát triển quỹ đất và các đơn vị liên quan' }],
    ],
    ['Phát biểu chỉ đạo, ông Lê Văn Thử đề nghị tỉnh sớm ổn định bộ máy.', [{ text: 'sớm ổn định bộ máy', addressee: 'tỉnh' }]],
    [
      'Chủ tịch HĐND xã yêu cầu tập thể UBND xã đoàn kết, thống nhất; các thôn, buôn đẩy mạnh tuyên truyền.',
      [
        { text: 'đoàn kết, thống nhất', addressee: 'tập thể UBND xã' },
        { text: 'đẩy mạnh tuyên truyền', addressee: 'các thôn, buôn' },
      ],
    ],
    ['Chủ tịch HĐND tỉnh nhấn mạnh, với tinh thần đó, UBND tỉnh cần rà soát quy hoạch.', [{ text: 'cần rà soát quy hoạch', addressee: 'UBND tỉnh' }]],
    ['HĐND tỉnh đề nghị các cơ quan hữu quan rà soát quy hoạch.', [{ text: 'rà soát quy hoạch', addressee: 'các cơ quan hữu quan' }]],
    // whoever is named before a semicolon, who leads goes on behind it; behind a comma it may be they who ask
    ['Chủ tịch HĐND tỉnh mong cử tri đồng hành; đề nghị UBND tỉnh rà soát quy hoạch.', [{ text: 'rà soát quy hoạch', addressee: 'UBND tỉnh' }]],
    ['Người đứng đầu Thành ủy cũng đề nghị Sở Tài chính cần lên phương án.', [{ text: 'cần lên phương án', addressee: 'Sở Tài chính' }]],
    // what was passed asks for it
    [
      'Kỳ họp đã thông qua Nghị quyết về môi trường. Theo đó, yêu cầu UBND tỉnh áp dụng công nghệ phù hợp.',
      [{ text: 'áp dụng công nghệ phù hợp', addressee: 'UBND tỉnh' }],
    ],
    ['HĐND tỉnh giao UBND các huyện rà soát quỹ đất công.', [{ text: 'rà soát quỹ đất công', addressee: 'UBND các huyện' }]],
    // what is put in before who is asked, with a comma behind it or without, or behind them
    ['HĐND tỉnh đề nghị trong thời gian tới, UBND tỉnh tháo gỡ khó khăn.', [{ text: 'tháo gỡ khó khăn', addressee: 'UBND tỉnh' }]],
    ['HĐND tỉnh đề nghị thời gian tới UBND tỉnh tháo gỡ khó khăn.', [{ text: 'tháo gỡ khó khăn', addressee: 'UBND tỉnh' }]],
    ['HĐND tỉnh đề nghị thời gian tới, cần tiếp tục cải cách hành chính.', [{ text: 'cần tiếp tục cải cách hành chính' }]],
    ['HĐND tỉnh đề nghị sau kỳ họp này, các ngành tập trung thu ngân sách.', [{ text: 'tập trung thu ngân sách', addressee: 'các ngành' }]],
    ['HĐND tỉnh đề nghị năm 2025, tỉnh cần tập trung vào 3 khâu đột phá.', [{ text: 'cần tập trung vào 3 khâu đột phá', addressee: 'tỉnh' }]],
    [
      'HĐND tỉnh giao UBND tỉnh và đại biểu HĐND tỉnh, theo chức năng, nhiệm vụ, tổ chức triển khai nghị quyết.',
      [{ text: 'tổ chức triển khai nghị quyết', addressee: 'UBND tỉnh và đại biểu HĐND tỉnh' }],
    ],
    [
      'HĐND tỉnh yêu cầu Sở Xây dựng chậm nhất đến ngày 31/1/2025 phải xử lý các điểm đen.',
      [{ text: 'chậm nhất đến ngày 31/1/2025 phải xử lý các điểm đen', addressee: 'Sở Xây dựng', due: '2025-01-31' }],
    ],
    // what has to be done stands in the sentences behind a request
    [
      'HĐND tỉnh đề nghị UBND tỉnh siết chặt kỷ cương. Các địa phương cần rà soát quỹ đất công. Ngành y tế cần có thêm bác sĩ giỏi; Sở Nội vụ phối hợp tuyển dụng.',
      [
        { text: 'siết chặt kỷ cương', addressee: 'UBND tỉnh' },
        { text: 'cần rà soát quỹ đất công', addressee: 'Các địa phương' },
        { text: 'cần có thêm bác sĩ giỏi', addressee: 'Ngành y tế' },
        { text: 'phối hợp tuyển dụng', addressee: 'Sở Nội vụ' },
      ],
    ],
    ['HĐND tỉnh đề nghị UBND tỉnh siết chặt kỷ cương. Các xã cần 120 tỷ đồng để làm đường.', [{ text: 'siết chặt kỷ cương', addressee: 'UBND tỉnh' }]],
  ])('%s', (text, tasks) => {
    expect(tasksOf(text)).toEqual(tasks);
  });

  test('a day that is put in before who is asked is part of the evidence', () => {
    const input = `${lead}HĐND tỉnh yêu cầu trước ngày 15/1/2025, các huyện báo cáo kết quả.`;
    const [task] = parseSessionReport(input).tasks;
    expect(task).toMatchObject({ text: 'báo cáo kết quả', addressee: 'các huyện', due: '2025-01-15' });
    expect(task?.evidence.map(({ start, end }) => input.slice(start, end))).toEqual(['ngày 15/1/2025', 'các huyện', 'báo cáo kết quả']);
  });
});

describe('what others ask for, and what was asked before', () => {
  test.each([
    'Cử tri xã Bình Minh đề nghị UBND huyện sửa đường liên xã.',
    'Cử tri đề nghị trong thời gian tới, UBND tỉnh quan tâm sửa đường.',
    'HĐND tỉnh nghe báo cáo. Các địa phương cần rà soát quỹ đất công.',
    'HĐND tỉnh đề nghị trong lĩnh vực đất đai: giải ngân.',
    'Đại biểu Lê Văn Thử đề nghị UBND tỉnh làm rõ nguyên nhân.',
    'Ông Lê Văn Thử, Giám đốc Sở Y tế, dự. Ông Thử đề nghị UBND tỉnh bố trí thêm vốn.',
    'Chủ tịch HĐND tỉnh Trần Văn Mẫu nhấn mạnh kết quả đạt được là toàn diện.',
    'Chủ tịch HĐND tỉnh Trần Văn Mẫu yêu cầu ngành y tế hứa cụ thể: “Bao giờ xong?”.',
    'HĐND tỉnh đã yêu cầu UBND tỉnh báo cáo kết quả.',
    'Đồng chí Lê Văn Thử, Bí thư Tỉnh ủy, dự. Tham dự có 11 đồng chí đề nghị UBND tỉnh rà soát dự án.',
    'HĐND tỉnh nghe báo cáo. Đề nghị các sở, ngành giải trình.',
    'Trước đó, HĐND tỉnh yêu cầu UBND tỉnh báo cáo kết quả.',
    'Sở Xây dựng kiến nghị UBND tỉnh bố trí thêm vốn.',
    'HĐND tỉnh nghe cử tri kiến nghị UBND tỉnh giảm phí.',
    'HĐND tỉnh ghi nhận các kiến nghị của cử tri về giao thông nông thôn.',
    'Các chỉ tiêu được HĐND tỉnh giao UBND tỉnh đều hoàn thành.',
    'Chính phủ đã ban hành Nghị quyết về môi trường. Theo đó, yêu cầu UBND tỉnh áp dụng công nghệ phù hợp.',
    'HĐND tỉnh nghe báo cáo. Theo đó, yêu cầu UBND tỉnh áp dụng công nghệ phù hợp.',
    'Chủ tịch HĐND tỉnh nhấn mạnh, trong bối cảnh khó khăn, UBND tỉnh đã quyết liệt chỉ đạo.',
    'Chủ tịch HĐND tỉnh cho biết cử tri bức xúc, đề nghị UBND tỉnh rà soát quy hoạch.',
    'Đại biểu mong cử tri đồng hành; đề nghị UBND tỉnh rà soát quy hoạch.',
    'Người đứng đầu Sở Tài chính đề nghị UBND tỉnh rà soát quy hoạch.',
    // the figures that somebody is set, and what is allotted
    'HĐND huyện giao UBND huyện các chỉ tiêu: giá trị sản xuất tăng 9%; thu ngân sách 1.050 tỷ đồng.',
    'Nghị quyết giao bổ sung 237 biên chế giáo viên cho năm học mới.',
    'Thứ trưởng Lê Văn Thử dự. Thứ hai, các đại biểu nghe báo cáo.',
    'Đại biểu Lê Văn Thử đề nghị UBND tỉnh làm rõ; Sở Y tế, các huyện tăng cường kiểm tra.',
  ])('%s', (text) => {
    expect(tasksOf(text)).toEqual([]);
  });

  test('an article about no session asks for nothing', () => {
    expect(parseSessionReport('HĐND tỉnh yêu cầu UBND tỉnh tập trung giải ngân vốn.').tasks).toEqual([]);
  });
});
