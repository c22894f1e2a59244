import { describe, expect, test } from 'vitest';
import { parseSessionReport } from '../../src/report/assemble.js';

function peopleOf(text: string): Record<string, readonly string[]> {
  return Object.fromEntries(parseSessionReport(text).people.map(({ name, roles }) => [name, roles]));
}

describe('people and their roles', () => {
  test.each<[string, Record<string, string[]>]>([
    ['Bí thư Thị ủy, Chủ tịch HĐND thị xã Hồ Quốc Khánh chủ tọa.', { 'Hồ Quốc Khánh': ['Bí thư Thị ủy', 'Chủ tịch HĐND thị xã'] }],
    ['Đồng chí Lê Văn An, Ủy viên Bộ Chính trị, Bí thư Thành ủy dự.', { 'Lê Văn An': ['Ủy viên Bộ Chính trị', 'Bí thư Thành ủy'] }],
    [
      'Các đồng chí: Trần Hữu Lộc, Chủ tịch HĐND tỉnh; Lê Thị Hiền và Cao Minh Quân, Phó Chủ tịch HĐND tỉnh chủ tọa.',
      { 'Trần Hữu Lộc': ['Chủ tịch HĐND tỉnh'], 'Lê Thị Hiền': ['Phó Chủ tịch HĐND tỉnh'], 'Cao Minh Quân': ['Phó Chủ tịch HĐND tỉnh'] },
    ],
    // a province has one director of a department
    ['Các đồng chí: Trần Hữu Lộc và Cao Minh Quân, Giám đốc Sở Y tế dự.', { 'Trần Hữu Lộc': [], 'Cao Minh Quân': ['Giám đốc Sở Y tế'] }],
    [
      'UBND thành phố có 2 Phó Chủ tịch UBND gồm các ông: Lê Khắc Nam và Phạm Văn Bình.',
      { 'Lê Khắc Nam': ['Phó Chủ tịch UBND'], 'Phạm Văn Bình': ['Phó Chủ tịch UBND'] },
    ],
    ['Đại biểu Lê Văn An, Trần Thị Bình và Vũ Văn Cảnh chất vấn.', { 'Lê Văn An': ['đại biểu'], 'Trần Thị Bình': ['đại biểu'], 'Vũ Văn Cảnh': ['đại biểu'] }],
    ['Trả lời ĐB, Giám đốc Sở TN&MT Vũ Thị Mai giải trình.', { 'Vũ Thị Mai': ['Giám đốc Sở TN&MT'] }],
    ['Giám đốc Sở TN-MT Vũ Văn Mai dự. Giám đốc Sở Tài nguyên và Môi trường Vũ Văn Mai giải trình.', { 'Vũ Văn Mai': ['Giám đốc Sở TN-MT'] }],
    [
      'Giám đốc Trung tâm Điều hành chương trình chống ngập TP.HCM Nguyễn Văn Cống giải trình.',
      { 'Nguyễn Văn Cống': ['Giám đốc Trung tâm Điều hành chương trình chống ngập TP.HCM'] },
    ],
    ['PGS.TS Nguyễn Văn Mẫu, Viện trưởng Viện Quy hoạch, phản biện.', { 'Nguyễn Văn Mẫu': ['Viện trưởng Viện Quy hoạch'] }],
    ['Trước đó, ông Nguyễn Văn Mẫu giữ chức Chánh Văn phòng Bộ Nội vụ.', { 'Nguyễn Văn Mẫu': ['Chánh Văn phòng Bộ Nội vụ'] }],
    ['Ông Giàng A Tếnh, Bí thư Đảng ủy xã, và bà H’Hen Niê dự. Bà Niê hỏi.', { 'Giàng A Tếnh': ['Bí thư Đảng ủy xã'], 'H’Hen Niê': [] }],
    ['Đồng chí Phó Chủ tịch UBND tỉnh Trần Văn Mẫu dự.', { 'Trần Văn Mẫu': ['Phó Chủ tịch UBND tỉnh'] }],
    ['Đồng chí Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Trần Văn Mẫu kết luận.', { 'Trần Văn Mẫu': ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh'] }],
    ['Trưởng đoàn - ông Trần Văn Mẫu dự.', { 'Trần Văn Mẫu': ['Trưởng đoàn'] }],
    ['Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh Lê Văn An thẩm tra.', { 'Lê Văn An': ['Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh'] }],
    ['Chủ tịch UBND huyện Trần Văn Thời Lê Hoàng Mẫu dự.', { 'Lê Hoàng Mẫu': ['Chủ tịch UBND huyện Trần Văn Thời'] }],
    // who held an office of an earlier term
    ['Chủ tịch HĐND xã khóa XI Trần Thị Mẫu báo cáo.', { 'Trần Thị Mẫu': ['Chủ tịch HĐND xã'] }],
    ['Chủ tịch HĐND xã khóa trước Trần Thị Mẫu báo cáo.', {}],
    // a count of people and a colon head a list; without one it does not
    ['Cho thôi ba người: Lê Văn An, Trần Thị Bình, đều đã nghỉ hưu, và Vũ Văn Cảnh.', { 'Lê Văn An': [], 'Trần Thị Bình': [], 'Vũ Văn Cảnh': [] }],
    ['Có ba người Trung Quốc sang dự.', {}],
    ['Đại biểu HĐND tỉnh khóa X Nguyễn Thị Mẫu dự.', { 'Nguyễn Thị Mẫu': ['Đại biểu HĐND tỉnh khóa X'] }],
    ['Giám đốc Sở Y tế Đồng Nai Huỳnh Tấn Lộc dự.', { 'Huỳnh Tấn Lộc': ['Giám đốc Sở Y tế Đồng Nai'] }],
    ['Đại biểu Lê Công Nhường dự. Đại biểu Nhường chất vấn Giám đốc Sở Y tế.', { 'Lê Công Nhường': ['đại biểu'] }],
    ['Phó Chủ tịch HĐND tỉnh: các ông Trần Văn Mẫu, Vũ Văn Ba.', { 'Trần Văn Mẫu': ['Phó Chủ tịch HĐND tỉnh'], 'Vũ Văn Ba': ['Phó Chủ tịch HĐND tỉnh'] }],
    // who holds an office alone: behind a semicolon, behind a name of a list, before one
    [
      'Các đồng chí: Lê Văn An; Trần Văn Mẫu; Vũ Văn Ba, Phó Chủ tịch UBND tỉnh dự.',
      { 'Lê Văn An': [], 'Trần Văn Mẫu': [], 'Vũ Văn Ba': ['Phó Chủ tịch UBND tỉnh'] },
    ],
    ['Đại biểu Lê Văn An, Trần Thị Bình, Giám đốc Sở Y tế, chất vấn.', { 'Lê Văn An': ['đại biểu'], 'Trần Thị Bình': ['Giám đốc Sở Y tế'] }],
    ['Các đồng chí Lê Văn An, Trần Văn Mẫu, Giám đốc Sở Y tế Vũ Văn Ba dự.', { 'Lê Văn An': [], 'Trần Văn Mẫu': [], 'Vũ Văn Ba': ['Giám đốc Sở Y tế'] }],
    ['Ông Xuân Anh hỏi. Sau đó, ông Nguyễn Xuân Anh, Bí thư Thành ủy, kết luận.', { 'Nguyễn Xuân Anh': ['Bí thư Thành ủy'] }],
    // a name that goes on where a street's would end; surnames of the highlands, and a name of two words behind "tỉnh", which is no province
    ['HĐND tỉnh miễn nhiệm bà Triệu Thị Mẫu. Trên đường Bà Triệu, bà Triệu hỏi.', { 'Triệu Thị Mẫu': [] }],
    ['Trụ sở ở phố bà Triệu Hà Nội.', {}],
    ['Trả lời đại biểu Ka Mẫu (tổ 4), đại biểu Bo Bo Thị Mẫu cũng dự.', { 'Ka Mẫu': ['đại biểu'], 'Bo Bo Thị Mẫu': ['đại biểu'] }],
    ['Trưởng ban Pháp chế HĐND tỉnh Siu Mẫu báo cáo.', { 'Siu Mẫu': ['Trưởng ban Pháp chế HĐND tỉnh'] }],
    ['Trưởng ban Pháp chế HĐND tỉnh Hà Tuyên, Trưởng ban Pháp chế HĐND xã Siu Mẫu và Bí thư tỉnh Quảng Tây dự.', {}],
    // places that are called by a number, and deputies of a council that has one
    ['Chủ tịch UBND quận 1 Lê Thị Hà phát biểu.', { 'Lê Thị Hà': ['Chủ tịch UBND quận 1'] }],
    ['Ông Trần Văn Bảy, Chủ tịch UBND phường 14, dự.', { 'Trần Văn Bảy': ['Chủ tịch UBND phường 14'] }],
    ['Ông Trần Văn Bảy, Chủ tịch UBND xã 2 nhiệm kỳ liên tiếp, dự.', { 'Trần Văn Bảy': ['Chủ tịch UBND xã'] }],
    ['Đại biểu Quốc hội khóa XV Nguyễn Thị Mẫu phát biểu.', { 'Nguyễn Thị Mẫu': ['Đại biểu Quốc hội khóa XV'] }],
    // the fields of one body, a surname behind the kind of a place, an office of two behind another's
    ['Trưởng phòng Kinh tế, Hạ tầng và Đô thị Đoàn Ngọc Hùng dự.', { 'Đoàn Ngọc Hùng': ['Trưởng phòng Kinh tế, Hạ tầng và Đô thị'] }],
    ['Giám đốc Sở Tài chính, Chủ tịch UBND tỉnh Lê Văn An dự.', { 'Lê Văn An': ['Giám đốc Sở Tài chính', 'Chủ tịch UBND tỉnh'] }],
    [
      'Chủ tịch UBND tỉnh Đoàn Anh Dũng dự. Bí thư Tỉnh đoàn Nguyễn Văn An dự.',
      { 'Đoàn Anh Dũng': ['Chủ tịch UBND tỉnh'], 'Nguyễn Văn An': ['Bí thư Tỉnh đoàn'] },
    ],
    [
      'Chủ tọa gồm ông Lê Văn An, Chủ tịch HĐND tỉnh và hai Phó Chủ tịch HĐND tỉnh: Vũ Văn Ba, Trần Thị Bình.',
      { 'Lê Văn An': ['Chủ tịch HĐND tỉnh'], 'Vũ Văn Ba': ['Phó Chủ tịch HĐND tỉnh'], 'Trần Thị Bình': ['Phó Chủ tịch HĐND tỉnh'] },
    ],
    ['Bà Đinh Thị Mẫu, Phó Chủ nhiệm Ủy ban Văn hóa, Giáo dục của Quốc hội, hỏi.', { 'Đinh Thị Mẫu': ['Phó Chủ nhiệm Ủy ban Văn hóa, Giáo dục của Quốc hội'] }],
    [
      'Chủ nhiệm Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng Phan Thanh Mẫu thẩm tra.',
      { 'Phan Thanh Mẫu': ['Chủ nhiệm Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng'] },
    ],
    ['Các đồng chí: Lê Văn An và Trần Thị Bình, Tỉnh ủy viên dự.', { 'Lê Văn An': ['Tỉnh ủy viên'], 'Trần Thị Bình': ['Tỉnh ủy viên'] }],
    // two offices in one hand; an office in apposition, which in "trả lời …" is another's
    ['Bà Hà Thị Mẫu, Bí thư Đảng ủy kiêm Chủ tịch HĐND phường Bãi Dâu, dự.', { 'Hà Thị Mẫu': ['Bí thư Đảng ủy', 'Chủ tịch HĐND phường Bãi Dâu'] }],
    ['Chủ tịch HĐND tỉnh, ông Võ Tấn Mẫu, kết luận.', { 'Võ Tấn Mẫu': ['Chủ tịch HĐND tỉnh'] }],
    ['Trả lời Chủ tịch HĐND tỉnh, ông Võ Tấn Mẫu cho biết đường đã xong.', { 'Võ Tấn Mẫu': [] }],
    ['Ông Lê Văn An (sinh năm 1970), Giám đốc Sở Y tế, bà Trần Thị Bình dự.', { 'Lê Văn An': ['Giám đốc Sở Y tế'], 'Trần Thị Bình': [] }],
    [
      'Giám đốc Trung tâm Điều hành các chương trình chống ngập nước TP.HCM Nguyễn Văn Cống giải trình.',
      { 'Nguyễn Văn Cống': ['Giám đốc Trung tâm Điều hành các chương trình chống ngập nước TP.HCM'] },
    ],
    ['Cử tri Nguyễn Tấn Mẫu (xã Tịnh An) gọi ba lần. Đại biểu Quảng Đại Mẫu hỏi.', { 'Nguyễn Tấn Mẫu': [], 'Quảng Đại Mẫu': ['đại biểu'] }],
  ])('%s', (text, people) => {
    expect(peopleOf(text)).toEqual(people);
  });
});

describe('nobody', () => {
  test.each([
    'Ảnh: Nguyễn Văn Chụp',
    'Đường Nguyễn Hữu Cảnh ngập sâu; dự án công viên Lê Văn Tám được cấp phép.',
    'Ngã tư Ông Ích Khiêm đông xe.',
    'Cây xanh ở phố Phạm Văn Đồng, Chủ tịch Hà Nội cho biết.',
    'Cử tri Mai Sơn và nhân dân phường Nguyễn Trãi kiến nghị.',
    'Ba đơn vị Lệ Thủy, Bố Trạch và Quảng Ninh chậm giải ngân.',
    'Các đồng chí: Ban Thường vụ Tỉnh ủy dự họp.',
    'Đồng chí Phó Chủ tịch HĐND tỉnh phát biểu.',
    'Phó Giám đốc Trung tâm Xúc tiến đầu tư và hỗ trợ doanh nghiệp nhỏ cho biết, tỉnh đã cấp phép 20 dự án.',
    'Trung tâm Kinh tế châu Á - Thái Bình Dương công bố.',
  ])('%s', (text) => {
    expect(peopleOf(text)).toEqual({});
  });
});

test('the full stop that ends a line is no part of an office', () => {
  expect(peopleOf('Ông Tống Văn An, Giám đốc Sở Giao thông vận tải TP.\nCon đường mới đã thông xe.')).toEqual({
    'Tống Văn An': ['Giám đốc Sở Giao thông vận tải TP'],
  });
  expect(peopleOf('Ông Tống Văn An, Giám đốc Sở Giao thông vận tải TP. Hà Nội.')).toEqual({ 'Tống Văn An': ['Giám đốc Sở Giao thông vận tải TP. Hà Nội'] });
});
