// Offices (chức vụ), the bodies they are held in, and the words around a person's name.
import type { Lexicon, WordList } from './entry.js';

/** Words that open an office. What follows them as far as names and bodies go belongs to it. */
export const offices: WordList = `
  chủ tịch, phó chủ tịch, phó chủ tịch thường trực, chủ tịch nước, phó chủ tịch nước, quyền chủ tịch, bí thư, phó bí thư, phó bí thư thường trực, bí thư thứ nhất, quyền bí thư,
  tổng bí thư, thủ tướng, phó thủ tướng, phó thủ tướng thường trực, bộ trưởng, thứ trưởng, tổng thư ký, chánh văn phòng, phó chánh văn phòng, giám đốc, phó giám đốc, quyền giám đốc, tổng giám đốc, phó tổng giám đốc, gđ,
  trưởng ban, phó trưởng ban, phó ban, trưởng phòng, phó trưởng phòng, phó phòng, trưởng đoàn, phó trưởng đoàn, chủ nhiệm, phó chủ nhiệm, ủy viên, ủy viên thường trực, ủy viên thường vụ, ủy viên trung ương, cục trưởng, phó cục trưởng,
  chi cục trưởng, vụ trưởng, phó vụ trưởng, tổng cục trưởng, viện trưởng, phó viện trưởng, chánh án, phó chánh án, chánh thanh tra, phó chánh thanh tra, thanh tra, tổng thanh tra, tổng kiểm toán,
  hiệu trưởng, phó hiệu trưởng, trưởng công an, phó trưởng công an, giám đốc công an, chỉ huy trưởng, phó chỉ huy trưởng, chính ủy, chính trị viên, tư lệnh, phó tư lệnh, thống đốc, phó thống đốc, đại biểu, đb, đbqh, đại biểu quốc hội,
  thư ký, chuyên viên, phó trưởng, trưởng, đội trưởng, trạm trưởng, hội thẩm, hội thẩm nhân dân, chủ tọa, tổ trưởng, phó tổ trưởng, chủ tịch hội, phó tổng thư ký, thành viên, bác sĩ, luật sư
`;

/** Before an office: once, acting, newly. Who is newly in it is in it. */
export const officeMarks: Lexicon<'kept' | 'dropped'> = {
  nguyên: 'kept',
  quyền: 'kept',
  cựu: 'kept',
  cố: 'kept',
  tân: 'dropped',
};

/** Words in lower case that go on with an office or the body it is in. */
export const organWords: WordList = `
  ubnd, hđnd, ủy ban nhân dân, hội đồng nhân dân, mttq, ubmttq, tand, vksnd, ubkt, lđlđ, tỉnh, thành phố, tp, quận, huyện, thị xã, tx, phường, xã, thị trấn, tỉnh ủy, thành ủy, quận ủy, huyện ủy, thị ủy, đảng ủy, đảng bộ, thường vụ, trung ương, quốc hội, chính phủ,
  sở, phòng, ban, bộ, ngành, cục, vụ, viện, chi cục, văn phòng, thanh tra, công an, quân sự, ban chqs, chqs, bộ chqs, bch quân sự, bộ chỉ huy quân sự, ban chỉ huy quân sự, bộ đội biên phòng, tòa án, viện kiểm sát, kiểm sát, nhân dân, mặt trận, tổ quốc, việt nam, hội, liên đoàn, đoàn thanh niên, tỉnh đoàn, thành đoàn,
  tài chính, kế hoạch, đầu tư, nội vụ, tư pháp, kinh tế, xây dựng, giao thông vận tải, giao thông, gtvt, công thương, nông nghiệp, môi trường, tài nguyên, tn-mt, nn-ptnt, phát triển nông thôn, y tế, giáo dục, đào tạo, văn hóa, thể thao, du lịch, thông tin, truyền thông, khoa học, công nghệ, lao động,
  thương binh, xã hội, dân tộc, tôn giáo, pháp chế, pháp luật, ngân sách, đô thị, kinh tế - ngân sách, văn hóa - xã hội, tổ chức, tuyên giáo, dân vận, nội chính, kiểm tra, chính sách thuế, thuế, hải quan, kho bạc, ngân hàng, bảo hiểm xã hội, bhxh, công tác, chuyên trách, thường trực, phụ trách, thứ nhất, của, và, thuộc, tại, trường, công ty, tổng công ty, tập đoàn, trung tâm, bệnh viện, đại học, hợp tác xã, khu kinh tế, ban quản lý, quản lý, an toàn thực phẩm, phụ nữ, nông dân, cựu chiến binh, chuyên ngành, khóa
`;

/** Before the name of a person. */
export const honorifics: WordList = `
  ông, bà, đồng chí, đ/c, anh, chị, cô, chú, bác, ts, tiến sĩ, pgs, gs, ths, thạc sĩ, luật sư, bác sĩ, nhà giáo, thiếu tướng, trung tướng, thượng tướng, đại tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy, kỹ sư, kts, kiến trúc sư, ca sĩ
`;

/** The commonest family names (họ) and those of the larger minorities. */
export const surnames: WordList = `
  nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đinh, đoàn, trịnh, trương, mai, lâm, đào, cao, hà, tạ, lương, lưu, tô, thái, phùng, vương, tống, triệu, từ, châu, quách, kiều, văn, chu, la, diệp, tăng, vi, hứa, nông, bế, ma, lò, cầm, quàng, giàng, vàng, sùng, thào, hạng, mùa, cứ, tráng, lầu, bàn, đàm, nghiêm, khúc, doãn, thân, khổng, ninh, tôn, tôn nữ, mạc, viên, ông, lại, nhâm, phó, cù, giáp, âu, ứng, thạch, danh, sơn, kim, liêu, cổ, lữ, mã, trà, ung, ưng, trình, thiều, đồng, hàn, lục, bạch, bành, ấu, phí, lã, tưởng, chử, hoa, chung, tiêu, vưu, khưu, đồ, mẫn, ngọ, nhữ, dư, vòng, chế, đường, điểu, hồ a, k', y, rơ, siu, ksor, rah, rmah, h', a, brao, đinh văn, lang, lô, kha, lương văn, moong, xồng, vừ, và, lỳ, pờ, tẩn, chẻo, phàn, lù, hù, vù, thào a, mùa a, cháng, lèng, hầu, giàng a
`;

/** Before a list of people who share what is said of them. */
export const peopleHeads: WordList = 'các ông, các bà, các đồng chí, các ông bà, hai ông, hai bà, hai đồng chí, 2 ông, 2 bà, gồm các ông, gồm các đồng chí';

/** Before a name that is nobody in the report: the photographer and the source. */
export const credits: WordList = 'ảnh, nguồn, video, theo, tin, bài, clip, đồ họa, thực hiện, pv, phóng viên';

/** Offices of the assemblies' own houses that say where a role begins: chức vụ, chức danh, giữ chức. */
export const officeHeads: Lexicon<true> = {
  'chức vụ': true,
  'chức danh': true,
  chức: true,
  'các chức danh': true,
  'các chức vụ': true,
};

/** Words that join two offices or two people, and end neither. */
export const conjunctions: WordList = 'và, cùng, của, thuộc, tại';

/** Between a name and the office held now: hiện đang giữ chức. */
export const presentlies: WordList = 'hiện, hiện đang, đang, hiện là, là, hiện giữ';

/** A deputy, in full and in short. */
export const deputies: WordList = 'đại biểu, đb';
export const deputyRole = 'đại biểu';
