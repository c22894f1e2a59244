import { describe, expect, test } from 'vitest';
import { parseSessionReport } from '../../src/report/assemble.js';
import type { Personnel } from '../../src/report/report.js';

const lead = 'Sáng 10/12/2024, HĐND tỉnh Hòa An khóa X khai mạc kỳ họp thứ 5.\n';

type Change = Omit<Personnel, 'evidence'>;

function changesOf(text: string): Change[] {
  const input = lead + text;
  return parseSessionReport(input, { published: '2024-12-11' }).personnel.map(({ evidence, ...change }) => {
    const [name = ''] = evidence.map(({ start, end }) => input.slice(start, end));
    expect(change.person.endsWith(name) || /^(?:ông|bà)$/iu.test(name)).toBe(true);
    return change;
  });
}

describe('who comes into an office, who leaves it', () => {
  test.each<[string, Change[]]>([
    [
      'HĐND tỉnh bầu ông Lê Văn Thử, Giám đốc Sở Tài chính, giữ chức Chủ tịch UBND tỉnh với 50/50 phiếu; bà Trần Thị Mẫu giữ chức Phó Chủ tịch UBND tỉnh nhiệm kỳ 2021-2026.',
      [
        { person: 'Lê Văn Thử', action: 'elected', position: 'Chủ tịch UBND tỉnh', from: 'Giám đốc Sở Tài chính' },
        { person: 'Trần Thị Mẫu', action: 'elected', position: 'Phó Chủ tịch UBND tỉnh', term: '2021/2026' },
      ],
    ],
    [
      'HĐND tỉnh đã bầu 2 Phó Chủ tịch UBND tỉnh gồm: ông Lê Văn Thử (Giám đốc Sở Xây dựng) và bà Trần Thị Mẫu (Giám đốc Sở Y tế).',
      [
        { person: 'Lê Văn Thử', action: 'elected', position: 'Phó Chủ tịch UBND tỉnh', from: 'Giám đốc Sở Xây dựng' },
        { person: 'Trần Thị Mẫu', action: 'elected', position: 'Phó Chủ tịch UBND tỉnh', from: 'Giám đốc Sở Y tế' },
      ],
    ],
    [
      'HĐND tỉnh cho thôi làm nhiệm vụ đại biểu đối với ông Lê Văn Thử do chuyển công tác và bầu bà Trần Thị Mẫu làm Ủy viên UBND tỉnh.',
      [
        { person: 'Lê Văn Thử', action: 'resigned', position: 'đại biểu' },
        { person: 'Trần Thị Mẫu', action: 'elected', position: 'Ủy viên UBND tỉnh' },
      ],
    ],
    [
      'HĐND tỉnh miễn nhiệm chức danh Chủ tịch UBND tỉnh đối với ông Lê Văn Thử do nghỉ hưu; bầu bà Trần Thị Mẫu làm Chủ tịch UBND tỉnh.',
      [
        { person: 'Lê Văn Thử', action: 'dismissed', position: 'Chủ tịch UBND tỉnh' },
        { person: 'Trần Thị Mẫu', action: 'elected', position: 'Chủ tịch UBND tỉnh' },
      ],
    ],
    [
      'HĐND tỉnh xác nhận kết quả bầu ông Lê Văn Thử giữ chức Trưởng Ban Pháp chế HĐND tỉnh.',
      [{ person: 'Lê Văn Thử', action: 'elected', position: 'Trưởng Ban Pháp chế HĐND tỉnh' }],
    ],
    [
      'Kỳ họp đã miễn nhiệm ông Lê Văn Thử và bà Trần Thị Mẫu.',
      [
        { person: 'Lê Văn Thử', action: 'dismissed' },
        { person: 'Trần Thị Mẫu', action: 'dismissed' },
      ],
    ],
    ['Ông Lê Văn Thử thôi giữ chức Chủ tịch UBND tỉnh để nhận nhiệm vụ mới.', [{ person: 'Lê Văn Thử', action: 'resigned', position: 'Chủ tịch UBND tỉnh' }]],
    // a vote makes one become what they become; a chair that is left is an office that is left
    ['Với 22/22 phiếu, anh Lê Văn Thử trở thành Chủ tịch UBND xã.', [{ person: 'Lê Văn Thử', action: 'elected', position: 'Chủ tịch UBND xã' }]],
    ['Kết quả, bà Trần Thị Mẫu nhận 48/50 phiếu, đắc cử Trưởng Ban Dân tộc.', [{ person: 'Trần Thị Mẫu', action: 'elected', position: 'Trưởng Ban Dân tộc' }]],
    // the outcome of a vote that was told of before is about its office
    [
      'HĐND tỉnh tiến hành bầu bổ sung Ủy viên UBND tỉnh nhiệm kỳ 2021 - 2026. Kết quả, ông Lê Văn Thử, Giám đốc Sở Y tế và bà Trần Thị Mẫu trúng cử với 47/47 phiếu.',
      [
        { person: 'Lê Văn Thử', action: 'elected', position: 'Ủy viên UBND tỉnh', from: 'Giám đốc Sở Y tế', term: '2021/2026' },
        { person: 'Trần Thị Mẫu', action: 'elected', position: 'Ủy viên UBND tỉnh', term: '2021/2026' },
      ],
    ],
    [
      'HĐND tỉnh tiến hành bầu bổ sung Ủy viên UBND tỉnh. Bà Trần Thị Mẫu trúng cử với 47/47 phiếu. Kết quả, HĐND tỉnh miễn nhiệm ông Lê Văn Thử.',
      [
        { person: 'Trần Thị Mẫu', action: 'elected' },
        { person: 'Lê Văn Thử', action: 'dismissed' },
      ],
    ],
    ['Ông Lê Văn Thử rời ghế Trưởng Ban Pháp chế để nghỉ hưu.', [{ person: 'Lê Văn Thử', action: 'resigned', position: 'Trưởng Ban Pháp chế' }]],
    ['Ông Lê Văn Thử tiếp tục được tín nhiệm giữ chức Chủ tịch HĐND huyện.', [{ person: 'Lê Văn Thử', action: 'elected', position: 'Chủ tịch HĐND huyện' }]],
    [
      'Ông Lê Văn Thử, người được giới thiệu duy nhất, nhận 47 phiếu trên tổng số 49 phiếu hợp lệ, tái đắc cử Chủ tịch HĐND tỉnh.',
      [{ person: 'Lê Văn Thử', action: 'elected', position: 'Chủ tịch HĐND tỉnh' }],
    ],
    ['Người được bầu thay là bà Trần Thị Mẫu, phó ban.', [{ person: 'Trần Thị Mẫu', action: 'elected', from: 'phó ban' }]],
    ['HĐND tỉnh bầu người thay thế là bà Trần Thị Mẫu.', [{ person: 'Trần Thị Mẫu', action: 'elected' }]],
    [
      'Ghế Phó Chủ tịch HĐND tỉnh thuộc về bà Trần Thị Mẫu, Trưởng Ban Dân tộc.',
      [{ person: 'Trần Thị Mẫu', action: 'elected', position: 'Phó Chủ tịch HĐND tỉnh', from: 'Trưởng Ban Dân tộc' }],
    ],
    // who comes stands behind "là", whoever is replaced before it
    [
      'Ông Lê Văn Thử rời ghế Trưởng Ban Pháp chế để nghỉ hưu. Người được chọn thay ông là bà Trần Thị Mẫu, phó ban.',
      [
        { person: 'Lê Văn Thử', action: 'resigned', position: 'Trưởng Ban Pháp chế' },
        { person: 'Trần Thị Mẫu', action: 'elected', position: 'Trưởng Ban Pháp chế', from: 'phó ban' },
      ],
    ],
    ['Người được bầu thay ông Lê Văn Thử là bà Trần Thị Mẫu.', [{ person: 'Trần Thị Mẫu', action: 'elected' }]],
    ['HĐND tỉnh đã bầu thay thế bằng bà Trần Thị Mẫu.', [{ person: 'Trần Thị Mẫu', action: 'elected' }]],
    ['HĐND tỉnh bầu bà Trần Thị Mẫu thay thế ông Lê Văn Thử.', [{ person: 'Trần Thị Mẫu', action: 'elected' }]],
    // by a pronoun; not where somebody else comes for them
    [
      'Bà Trần Thị Mẫu, Bí thư Đảng ủy xã, làm chủ tọa, rồi chính bà được tín nhiệm bầu làm Chủ tịch HĐND xã.',
      [{ person: 'Trần Thị Mẫu', action: 'elected', position: 'Chủ tịch HĐND xã' }],
    ],
    ['Ông Lê Văn Thử xin nghỉ hưu. HĐND tỉnh miễn nhiệm ông theo nguyện vọng.', [{ person: 'Lê Văn Thử', action: 'dismissed' }]],
    [
      'Ông Lê Văn Thử nghỉ hưu. HĐND tỉnh bầu bà Trần Thị Mẫu làm Chủ tịch UBND tỉnh thay ông.',
      [{ person: 'Trần Thị Mẫu', action: 'elected', position: 'Chủ tịch UBND tỉnh' }],
    ],
    // the office that the sentence before named
    [
      'HĐND tỉnh bỏ phiếu kín bầu Chủ tịch UBND tỉnh. Ông Lê Văn Thử tái đắc cử chức vụ này.',
      [{ person: 'Lê Văn Thử', action: 'elected', position: 'Chủ tịch UBND tỉnh' }],
    ],
    [
      'Ông Lê Văn Thử đắc cử Phó Chủ tịch UBND phường. Người tiền nhiệm, bà Trần Thị Mẫu, được miễn nhiệm vì về Sở Du lịch.',
      [
        { person: 'Lê Văn Thử', action: 'elected', position: 'Phó Chủ tịch UBND phường' },
        { person: 'Trần Thị Mẫu', action: 'dismissed', position: 'Phó Chủ tịch UBND phường' },
      ],
    ],
    // the office before a passive is that of those it names, and one that others hold is none of theirs
    [
      'Hai ủy viên UBND tỉnh được bầu bổ sung gồm:\n- Ông Lê Văn Thử, Giám đốc Sở Nội vụ: 46/46 phiếu;\n- Bà Trần Thị Mẫu, Giám đốc Sở Y tế: 43/46 phiếu.',
      [
        { person: 'Lê Văn Thử', action: 'elected', position: 'ủy viên UBND tỉnh', from: 'Giám đốc Sở Nội vụ' },
        { person: 'Trần Thị Mẫu', action: 'elected', position: 'ủy viên UBND tỉnh', from: 'Giám đốc Sở Y tế' },
      ],
    ],
    ['Ông Lê Văn Thử được bầu lại với 25 phiếu, còn hai phó chủ tịch là ông Vũ Văn Ba và bà Trần Thị Mẫu.', [{ person: 'Lê Văn Thử', action: 'elected' }]],
    // when somebody was born is no time of what is told
    ['Ông Lê Văn Thử, sinh năm 1985, được bầu làm Chủ tịch UBND xã.', [{ person: 'Lê Văn Thử', action: 'elected', position: 'Chủ tịch UBND xã' }]],
    ['Ngày 10/12/2024, ông Lê Văn Thử được bầu làm Chủ tịch UBND xã.', [{ person: 'Lê Văn Thử', action: 'elected', position: 'Chủ tịch UBND xã' }]],
    // a seat in a committee is not what they come from
    [
      'HĐND tỉnh bầu ông Lê Văn Thử, Tỉnh ủy viên, Giám đốc Sở Tài chính giữ chức Ủy viên UBND tỉnh.',
      [{ person: 'Lê Văn Thử', action: 'elected', position: 'Ủy viên UBND tỉnh', from: 'Giám đốc Sở Tài chính' }],
    ],
    [
      'HĐND tỉnh bầu ông Lê Văn Thử, Tỉnh ủy viên, giữ chức Ủy viên UBND tỉnh.',
      [{ person: 'Lê Văn Thử', action: 'elected', position: 'Ủy viên UBND tỉnh', from: 'Tỉnh ủy viên' }],
    ],
    // those who voted are no office; one that is left is
    ['Bà Trần Thị Mẫu được bầu với 451 phiếu đồng ý, bằng 93,57% tổng số đại biểu.', [{ person: 'Trần Thị Mẫu', action: 'elected' }]],
    ['Ông Lê Văn Thử xin thôi làm đại biểu.', [{ person: 'Lê Văn Thử', action: 'resigned', position: 'đại biểu' }]],
    // whatever is told of one of a list
    [
      'Kỳ họp cho thôi làm nhiệm vụ đại biểu đối với ba người: ông Lê Văn Thử, bà Trần Thị Mẫu, đều chuyển công tác từ ngày 1/3, và Vũ Văn Ba, xin nghỉ vì sức khỏe.',
      [
        { person: 'Lê Văn Thử', action: 'resigned', position: 'đại biểu' },
        { person: 'Trần Thị Mẫu', action: 'resigned', position: 'đại biểu' },
        { person: 'Vũ Văn Ba', action: 'resigned', position: 'đại biểu' },
      ],
    ],
    [
      'Kỳ họp bầu bổ sung Phó Chủ tịch UBND tỉnh: ông Lê Văn Thử, bà Trần Thị Mẫu.',
      [
        { person: 'Lê Văn Thử', action: 'elected', position: 'Phó Chủ tịch UBND tỉnh' },
        { person: 'Trần Thị Mẫu', action: 'elected', position: 'Phó Chủ tịch UBND tỉnh' },
      ],
    ],
    [
      'Bà Ngô Thị Bảy (nguyên Trưởng phòng Tư pháp huyện) và ông Bùi Văn Lực cùng trúng cử Phó Chủ tịch UBND xã.',
      [
        { person: 'Ngô Thị Bảy', action: 'elected', position: 'Phó Chủ tịch UBND xã', from: 'nguyên Trưởng phòng Tư pháp huyện' },
        { person: 'Bùi Văn Lực', action: 'elected', position: 'Phó Chủ tịch UBND xã' },
      ],
    ],
    [
      'HĐND huyện cho thôi làm nhiệm vụ đại biểu HĐND huyện đối với hai bà: Lò Thị Mười, nguyên Trưởng phòng Y tế, nghỉ hưu từ ngày 1/8, và Hoàng Thị Tư.',
      [
        { person: 'Lò Thị Mười', action: 'resigned', position: 'đại biểu HĐND huyện', from: 'nguyên Trưởng phòng Y tế' },
        { person: 'Hoàng Thị Tư', action: 'resigned', position: 'đại biểu HĐND huyện' },
      ],
    ],
    [
      'Miễn nhiệm chức danh Trưởng Ban Pháp chế đối với bà Mai Thị Lan; chức danh Ủy viên UBND tỉnh đối với ông Tô Văn Bá.',
      [
        { person: 'Mai Thị Lan', action: 'dismissed', position: 'Trưởng Ban Pháp chế' },
        { person: 'Tô Văn Bá', action: 'dismissed', position: 'Ủy viên UBND tỉnh' },
      ],
    ],
    [
      'HĐND tỉnh miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh đối với ông Phan Đình Lộc và bầu ông Trần Quốc Việt giữ chức vụ này.',
      [
        { person: 'Phan Đình Lộc', action: 'dismissed', position: 'Phó Chủ tịch UBND tỉnh' },
        { person: 'Trần Quốc Việt', action: 'elected', position: 'Phó Chủ tịch UBND tỉnh' },
      ],
    ],
    [
      'Bà Phan Thị Bích được bầu làm Ủy viên UBND tỉnh thay ông Trịnh Công Thành được miễn nhiệm.',
      [
        { person: 'Phan Thị Bích', action: 'elected', position: 'Ủy viên UBND tỉnh' },
        { person: 'Trịnh Công Thành', action: 'dismissed', position: 'Ủy viên UBND tỉnh' },
      ],
    ],
    [
      'Thường trực HĐND tỉnh chỉ định ông Phạm Quang Thái (Bí thư Đảng ủy xã) giữ chức Chủ tịch HĐND xã và bà Đoàn Thị Tư giữ chức Phó Chủ tịch HĐND xã.',
      [
        { person: 'Phạm Quang Thái', action: 'appointed', position: 'Chủ tịch HĐND xã', from: 'Bí thư Đảng ủy xã' },
        { person: 'Đoàn Thị Tư', action: 'appointed', position: 'Phó Chủ tịch HĐND xã' },
      ],
    ],
    [
      'Kỳ họp thống nhất bầu các chức danh sau:\n- Chủ tịch HĐND xã: ông K’Brêu;\n- Phó Chủ tịch HĐND xã: bà H’Hen Niê;\n- Ông Y Thông Ayun, giữ chức Chủ tịch UBND xã.',
      [
        { person: 'K’Brêu', action: 'elected', position: 'Chủ tịch HĐND xã' },
        { person: 'H’Hen Niê', action: 'elected', position: 'Phó Chủ tịch HĐND xã' },
        { person: 'Y Thông Ayun', action: 'elected', position: 'Chủ tịch UBND xã' },
      ],
    ],
    [
      'Kỳ họp bầu các chức danh: ông Lê Văn Sáu - Chủ tịch HĐND xã; bà Mai Thị Bảy - Phó Chủ tịch HĐND xã.',
      [
        { person: 'Lê Văn Sáu', action: 'elected', position: 'Chủ tịch HĐND xã' },
        { person: 'Mai Thị Bảy', action: 'elected', position: 'Phó Chủ tịch HĐND xã' },
      ],
    ],
    [
      'HĐND thành phố bầu bổ sung các chức danh khuyết. Hai Ủy viên UBND thành phố mới gồm: Thượng tá Lê Hải Sơn, Trưởng Công an thành phố (31 phiếu); ông Trương Công Định.',
      [
        { person: 'Lê Hải Sơn', action: 'elected', position: 'Ủy viên UBND thành phố', from: 'Trưởng Công an thành phố' },
        { person: 'Trương Công Định', action: 'elected', position: 'Ủy viên UBND thành phố' },
      ],
    ],
    [
      'HĐND xã bỏ phiếu kín. Kết quả, ông Vi Văn Chín, Bí thư Đảng ủy xã, được HĐND xã bầu làm Chủ tịch HĐND xã.',
      [{ person: 'Vi Văn Chín', action: 'elected', position: 'Chủ tịch HĐND xã', from: 'Bí thư Đảng ủy xã' }],
    ],
    [
      'Kỳ họp bầu ông Lê Văn Sáu giữ chức Chủ tịch HĐND xã. Như vậy, ông Lê Văn Sáu được bầu giữ chức Chủ tịch HĐND xã nhiệm kỳ 2021 - 2026.',
      [{ person: 'Lê Văn Sáu', action: 'elected', position: 'Chủ tịch HĐND xã', term: '2021/2026' }],
    ],
    [
      'HĐND xã tiến hành bầu cử. Kết quả, ông Lê Văn Sáu giữ chức Chủ tịch UBND xã.',
      [{ person: 'Lê Văn Sáu', action: 'elected', position: 'Chủ tịch UBND xã' }],
    ],
    [
      'HĐND xã bầu bổ sung Ủy viên UBND xã:\n- Ông Lê Văn Sáu, Trưởng Công an xã;\n- Bà Mai Thị Bảy, Chủ tịch Hội Nông dân xã.',
      [
        { person: 'Lê Văn Sáu', action: 'elected', position: 'Ủy viên UBND xã', from: 'Trưởng Công an xã' },
        { person: 'Mai Thị Bảy', action: 'elected', position: 'Ủy viên UBND xã', from: 'Chủ tịch Hội Nông dân xã' },
      ],
    ],
    [
      'HĐND xã bầu bổ sung các chức danh:\n- Chủ tịch UBND xã Lê Văn Sáu;\n- Bà Mai Thị Bảy, Phó Chủ tịch UBND xã.',
      [
        { person: 'Lê Văn Sáu', action: 'elected', position: 'Chủ tịch UBND xã' },
        { person: 'Mai Thị Bảy', action: 'elected', position: 'Phó Chủ tịch UBND xã' },
      ],
    ],
    // the third of them only congratulates
    [
      'Ông Lê Văn Sáu được bầu làm Chủ tịch UBND xã; bà Mai Thị Bảy giữ chức Phó Chủ tịch UBND xã; ông Vũ Văn Ba chúc mừng.',
      [
        { person: 'Lê Văn Sáu', action: 'elected', position: 'Chủ tịch UBND xã' },
        { person: 'Mai Thị Bảy', action: 'elected', position: 'Phó Chủ tịch UBND xã' },
      ],
    ],
    ['Lê Văn Sáu đắc cử Chủ tịch UBND xã.', [{ person: 'Lê Văn Sáu', action: 'elected', position: 'Chủ tịch UBND xã' }]],
    [
      'Ban Thường vụ Tỉnh ủy chuẩn y ông Lương Văn Mười giữ chức Phó Bí thư Huyện ủy.',
      [{ person: 'Lương Văn Mười', action: 'confirmed', position: 'Phó Bí thư Huyện ủy' }],
    ],
    [
      'Ông Lê Hữu Phước dự kỳ họp. Chiều cùng ngày, ông Phước được bầu giữ chức Chủ tịch UBND huyện.',
      [{ person: 'Lê Hữu Phước', action: 'elected', position: 'Chủ tịch UBND huyện' }],
    ],
    [
      'Ông Lê Văn Sáu được chỉ định giữ chức vụ Chủ tịch UBND xã; các ông Vũ Văn Ba và Trần Văn Tư giữ chức vụ Phó Chủ tịch UBND xã.',
      [
        { person: 'Lê Văn Sáu', action: 'appointed', position: 'Chủ tịch UBND xã' },
        { person: 'Vũ Văn Ba', action: 'appointed', position: 'Phó Chủ tịch UBND xã' },
        { person: 'Trần Văn Tư', action: 'appointed', position: 'Phó Chủ tịch UBND xã' },
      ],
    ],
    // they only congratulate
    [
      'Ông Lê Văn Sáu được chỉ định giữ chức vụ Chủ tịch UBND xã; các ông Vũ Văn Ba và Trần Văn Tư chúc mừng.',
      [{ person: 'Lê Văn Sáu', action: 'appointed', position: 'Chủ tịch UBND xã' }],
    ],
  ])('%s', (text, changes) => {
    expect(changesOf(text)).toEqual(changes);
  });
});

describe('nobody comes, nobody leaves', () => {
  test.each([
    'Ông Lê Văn Thử trở thành Chủ tịch UBND tỉnh từ năm 2020.',
    'Nghị quyết trở thành động lực, ông Lê Văn Thử nói, với 50/50 phiếu tán thành.',
    'Ông Lê Văn Thử rời vị trí ngồi để bỏ phiếu.',
    'Bà Trần Thị Mẫu phát biểu, 48/50 đại biểu đắc cử vào các ban.',
    'HĐND tỉnh bầu người thay thế ông Lê Văn Thử.',
    'Phần thắng thuộc về ông Lê Văn Thử.',
    // a life
    'Năm 2016, ông Lê Văn Thử được bầu làm Phó Chủ tịch UBND tỉnh.',
    'Bà Trần Thị Mẫu quê Hòa An. Từ tháng 5/2018, bà được bầu giữ chức Phó Chủ tịch UBND tỉnh; tháng 6/2021, bà được bổ nhiệm làm Giám đốc Sở Y tế.',
    'Người được giới thiệu để bầu thay ông Lê Văn Thử là bà Trần Thị Mẫu.',
    'Người được bầu phải là đại biểu HĐND tỉnh, ông Lê Văn Thử nói.',
    'Đại biểu Lê Văn Thử phát biểu. Ông đề nghị bầu bổ sung Phó Chủ tịch UBND tỉnh.',
    'Bằng khen của Chủ tịch UBND tỉnh được trao cho ông Lê Văn Thử.',
    'Bà Trần Thị Mẫu, người chủ trì phiên họp, chúc mừng các đồng chí trúng cử.',
    '"Hôm nay chúng ta bầu ra bộ máy mới", ông Lê Văn Thử nói.',
    'HĐND tỉnh lấy phiếu tín nhiệm đối với 28 người giữ chức vụ do HĐND tỉnh bầu, trong đó ông Phạm Văn Tư, Chủ tịch UBND tỉnh, đạt 50 phiếu tín nhiệm cao.',
    'HĐND tỉnh phê chuẩn quyết toán ngân sách do Giám đốc Sở Tài chính Ngô Văn Quyết trình bày.',
    'Bí thư Tỉnh ủy Vũ Văn Chúc tặng hoa chúc mừng các đồng chí vừa trúng cử.',
    'HĐND tỉnh sẽ bầu ông Trịnh Văn Sáu giữ chức Phó Chủ tịch UBND tỉnh tại kỳ họp tới.',
    'Các chức danh do HĐND tỉnh bầu và phê chuẩn gồm ông Trịnh Văn Sáu, Chủ tịch UBND tỉnh.',
    'Cuộc bầu cử do ông Trịnh Văn Sáu chủ trì diễn ra đúng luật.',
    'HĐND tỉnh bầu bổ sung 5 hội thẩm nhân dân. Ông Trịnh Văn Sáu phát biểu bế mạc.',
    'Gói thầu được chỉ định thầu cho công ty của ông Trịnh Văn Sáu.',
  ])('%s', (text) => {
    expect(changesOf(text)).toEqual([]);
  });
});
