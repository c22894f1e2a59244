import { describe, expect, test } from 'vitest';
import { parseSessionReport } from '../../src/report/assemble.js';
import type { Statement } from '../../src/report/report.js';

function statementsOf(text: string): Omit<Statement, 'evidence'>[] {
  return parseSessionReport(text).statements.map(({ evidence, ...statement }) => {
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual([statement.text]);
    return statement;
  });
}

describe('what people say', () => {
  test.each<[string, Omit<Statement, 'evidence'>[]]>([
    [
      '“Chúng tôi sẽ hoàn thành cầu vào năm sau”, ông Lê Văn Thử, Giám đốc Sở Xây dựng nói.',
      [{ speaker: 'Lê Văn Thử', text: 'Chúng tôi sẽ hoàn thành cầu vào năm sau', direct: true }],
    ],
    [
      'Ông Lê Văn Thử, Giám đốc Sở Xây dựng, cho biết, tuyến đường đã hoàn thành 80%. Ông Thử khẳng định: “Đường sẽ thông xe. Không có chuyện chậm.”',
      [
        { speaker: 'Lê Văn Thử', text: 'tuyến đường đã hoàn thành 80%', direct: false },
        { speaker: 'Lê Văn Thử', text: 'Đường sẽ thông xe. Không có chuyện chậm.', direct: true },
      ],
    ],
    ['Theo ông Lê Văn Thử, nguồn vốn còn thiếu gần 20 tỷ đồng.', [{ speaker: 'Lê Văn Thử', text: 'nguồn vốn còn thiếu gần 20 tỷ đồng', direct: false }]],
    [
      'Giám đốc Sở Y tế nhấn mạnh: dịch bệnh đã được kiểm soát tại 12 huyện.',
      [{ speaker: 'Giám đốc Sở Y tế', text: 'dịch bệnh đã được kiểm soát tại 12 huyện', direct: false }],
    ],
    [
      'Còn đại biểu Bo Bo Thị Mẫu nói thẳng: huyện không thu nổi ngần ấy tiền đất.',
      [{ speaker: 'Bo Bo Thị Mẫu', text: 'huyện không thu nổi ngần ấy tiền đất', direct: false }],
    ],
    ['Nhiều người nhấn mạnh: "Giá nước không được tăng thêm".', [{ text: 'Giá nước không được tăng thêm', direct: true }]],
    [
      'Bà Trần Thị Mẫu và ông Lê Văn Mẫu cùng dự. “Không ai được đứng ngoài cuộc” – bà Trần Thị Mẫu nói.',
      [{ speaker: 'Trần Thị Mẫu', text: 'Không ai được đứng ngoài cuộc', direct: true }],
    ],
    [
      'Đại biểu Lý Văn Thử (quận 8) hỏi thêm: “Bao giờ người dân được ngủ yên?”. Ông cho biết nhà đã nâng nền ba lần.',
      [
        { speaker: 'Lý Văn Thử', text: 'Bao giờ người dân được ngủ yên?', direct: true },
        { speaker: 'Lý Văn Thử', text: 'nhà đã nâng nền ba lần', direct: false },
      ],
    ],
    [
      'Đại biểu Lý Văn Thử (Q.8) hỏi thêm: “Bao giờ người dân được ngủ yên?”.',
      [{ speaker: 'Lý Văn Thử', text: 'Bao giờ người dân được ngủ yên?', direct: true }],
    ],
    // a woman by her middle name, so "ông" is the other
    [
      'Trước câu hỏi của đại biểu Phan Thị Mẫu, ông Lê Văn Thử giải trình về bãi xe. “Nhà đầu tư không chứng minh được năng lực thì thu hồi”, ông nói.',
      [{ speaker: 'Lê Văn Thử', text: 'Nhà đầu tư không chứng minh được năng lực thì thu hồi', direct: true }],
    ],
    [
      'Ông Lê Văn Thử, Giám đốc Sở Xây dựng, dự. Theo giám đốc Sở Xây dựng, thành phố đã xóa 11 điểm ngập.',
      [{ speaker: 'Lê Văn Thử', text: 'thành phố đã xóa 11 điểm ngập', direct: false }],
    ],
    [
      'Đồng chí Lê Văn Thử, Bí thư Tỉnh ủy, dự. Đồng chí khẳng định: “Đường sẽ thông xe”.',
      [{ speaker: 'Lê Văn Thử', text: 'Đường sẽ thông xe', direct: true }],
    ],
    ['“Người hỏi không quá 2 phút”, bà Trần Thị Mẫu nhắc.', [{ speaker: 'Trần Thị Mẫu', text: 'Người hỏi không quá 2 phút', direct: true }]],
    [
      'Chủ tịch UBND xã Hoàng Thị Mẫu dự. Chủ tịch UBND xã khẳng định: đường sẽ thông xe trong tháng 9.',
      [{ speaker: 'Hoàng Thị Mẫu', text: 'đường sẽ thông xe trong tháng 9', direct: false }],
    ],
    [
      'Cũng theo bà Trần Thị Mẫu: nguồn vốn còn thiếu gần 20 tỷ đồng.',
      [{ speaker: 'Trần Thị Mẫu', text: 'nguồn vốn còn thiếu gần 20 tỷ đồng', direct: false }],
    ],
    [
      'Ông Lê Văn Thử chất vấn “Vì sao đường vẫn ngập sau mỗi cơn mưa?”.',
      [{ speaker: 'Lê Văn Thử', text: 'Vì sao đường vẫn ngập sau mỗi cơn mưa?', direct: true }],
    ],
    ['Ông Lê Văn Thử: “Đường sẽ thông xe vào năm sau.”', [{ speaker: 'Lê Văn Thử', text: 'Đường sẽ thông xe vào năm sau.', direct: true }]],
    ['“Đường sẽ thông xe vào năm sau”, theo ông Lê Văn Thử.', [{ speaker: 'Lê Văn Thử', text: 'Đường sẽ thông xe vào năm sau', direct: true }]],
    ['Theo ông Lê Văn Thử thì nguồn vốn còn thiếu gần 20 tỷ đồng.', [{ speaker: 'Lê Văn Thử', text: 'nguồn vốn còn thiếu gần 20 tỷ đồng', direct: false }]],
    // something may stand before the source, but nobody who says what the source says
    ['Tuy nhiên, theo ông Lê Văn Thử, nguồn vốn còn thiếu 20 tỷ đồng.', [{ speaker: 'Lê Văn Thử', text: 'nguồn vốn còn thiếu 20 tỷ đồng', direct: false }]],
    [
      'Bà Trần Thị Mẫu cho biết, theo ông Lê Văn Thử, nguồn vốn còn thiếu 20 tỷ đồng.',
      [{ speaker: 'Trần Thị Mẫu', text: 'theo ông Lê Văn Thử, nguồn vốn còn thiếu 20 tỷ đồng', direct: false }],
    ],
    // the last part of a name behind an office; the Đảng of Đảng ủy is none
    [
      'Đại biểu Lý Văn Thử chất vấn Giám đốc Sở Y tế. “Bao giờ người dân được ngủ yên?”, đại biểu Thử đặt câu hỏi.',
      [{ speaker: 'Lý Văn Thử', text: 'Bao giờ người dân được ngủ yên?', direct: true }],
    ],
    ['Bà Trần Thị Đảng dự. Bí thư Đảng ủy cho biết, đường đã xong từ lâu.', [{ speaker: 'Bí thư Đảng ủy', text: 'đường đã xong từ lâu', direct: false }]],
    // who asks, and not whom they ask
    [
      'Chủ tịch HĐND tỉnh Trần Văn Mẫu đặt câu hỏi với Giám đốc Sở Y tế Lê Văn Thử: “Bao giờ bệnh viện xong?”.',
      [{ speaker: 'Trần Văn Mẫu', text: 'Bao giờ bệnh viện xong?', direct: true }],
    ],
    ['Cử tri Trần Văn Mẫu (phường 5) bày tỏ: “Tôi mong sớm có đường”.', [{ speaker: 'Trần Văn Mẫu', text: 'Tôi mong sớm có đường', direct: true }]],
    ['Chủ tọa Trần Văn Mẫu nhắc: “Đề nghị trả lời thẳng”.', [{ speaker: 'Trần Văn Mẫu', text: 'Đề nghị trả lời thẳng', direct: true }]],
    // a quotation in a quotation is a part of it
    [
      '“Không làm kiểu “đánh trống bỏ dùi” mà phải làm lâu dài”, ông Lê Văn Thử nói.',
      [{ speaker: 'Lê Văn Thử', text: 'Không làm kiểu “đánh trống bỏ dùi” mà phải làm lâu dài', direct: true }],
    ],
    ['“Chuyện hôm qua. “Đường sẽ thông xe vào năm sau”, ông Lê Văn Thử nói.', [{ speaker: 'Lê Văn Thử', text: 'Đường sẽ thông xe vào năm sau', direct: true }]],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('what nobody says', () => {
  test.each([
    'Ông Lê Văn Thử đánh giá cao kết quả này của tỉnh.',
    'Các vấn đề “nóng của ngành giao thông” được giải trình.',
    'HĐND tỉnh đề nghị Giám đốc Sở Y tế cho biết nguyên nhân của tình trạng này.',
    'Theo báo cáo của UBND tỉnh, nguồn vốn còn thiếu gần 20 tỷ đồng.',
    // of two men "ông" could be either
    'Ông Lê Văn Thử gặp ông Trần Văn Mẫu. Ông cho biết đường sẽ thông xe vào năm sau.',
    // Minh Anh may be a woman too, so that "bà" could be either
    'Bà Trần Thị Mẫu gặp Lê Minh Anh, Giám đốc Sở Y tế. Bà cho biết, đường sẽ thông xe vào năm sau.',
    'Bà Trần Thị Mẫu, bà Ngô Thị Hai và Vũ Minh Anh, Giám đốc Sở Nội vụ, cùng dự. Bà cho biết, đường sẽ thông xe vào năm sau.',
    // said to him, not by him
    'Trả lời ông Lê Văn Thử: “Đường sẽ thông xe vào năm sau.”',
    'Ông Lê Văn Thử nhấn mạnh “thước đo trách nhiệm của người đứng đầu”.',
    'Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” được đẩy mạnh.',
    'Theo Nghị quyết này thì nguồn vốn còn thiếu gần 20 tỷ đồng.',
    'Nếu ông Lê Văn Thử vắng mặt thì bà Trần Thị Mẫu chủ trì kỳ họp.',
  ])('%s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
