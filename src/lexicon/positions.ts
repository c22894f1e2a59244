// Offices (chức vụ), the bodies they are held in, and the words around a person's name.
import type { Lexicon, WordList } from './entry.js';

/** Words that open an office. What follows them as far as names and bodies go belongs to it. */
export const offices: WordList = `
  chủ tịch, phó chủ tịch, phó chủ tịch thường trực, chủ tịch nước, phó chủ tịch nước, quyền chủ tịch, bí thư, phó bí thư, phó bí thư thường trực, bí thư thứ nhất, quyền bí thư,
  tổng bí thư, thủ tướng, phó thủ tướng, phó thủ tướng thường trực, bộ trưởng, thứ trưởng, thứ trưởng thường trực, tổng thư ký, chánh văn phòng, phó chánh văn phòng, giám đốc, phó giám đốc, quyền giám đốc,
  tổng giám đốc, phó tổng giám đốc, gđ, pgđ, trưởng ban, phó trưởng ban, phó ban, trưởng phòng, phó trưởng phòng, phó phòng, trưởng đoàn, phó trưởng đoàn, chủ nhiệm, phó chủ nhiệm, ủy viên, ủy viên thường trực,
  ủy viên thường vụ, ủy viên trung ương, ủy viên dự khuyết, tỉnh ủy viên, thành ủy viên, huyện ủy viên, thị ủy viên, quận ủy viên, đảng ủy viên, cục trưởng, phó cục trưởng, chi cục trưởng, phó chi cục trưởng, vụ trưởng, phó vụ trưởng, tổng cục trưởng, phó tổng cục trưởng, viện trưởng, phó viện trưởng,
  chánh án, phó chánh án, thẩm phán, chánh thanh tra, phó chánh thanh tra, tổng thanh tra, phó tổng thanh tra, tổng kiểm toán, phó tổng kiểm toán, kiểm toán trưởng, kiểm sát viên,
  hiệu trưởng, phó hiệu trưởng, trưởng công an, phó trưởng công an, giám đốc công an, phó giám đốc công an, chỉ huy trưởng, phó chỉ huy trưởng, chính ủy, phó chính ủy, chính trị viên, chính trị viên phó,
  tư lệnh, phó tư lệnh, tham mưu trưởng, phó tham mưu trưởng, đồn trưởng, thống đốc, phó thống đốc, đại biểu, đb, đbqh, đại biểu quốc hội, thư ký, chuyên viên, phó trưởng, trưởng, đội trưởng, đội phó, trạm trưởng,
  hạt trưởng, xã đội trưởng, trưởng khoa, trưởng thôn, trưởng ấp, trưởng bản, trưởng khu phố, tổ trưởng, phó tổ trưởng, hội thẩm, hội thẩm nhân dân, chủ tịch hội, phó tổng thư ký, tổng biên tập, phó tổng biên tập,
  kế toán trưởng, trợ lý, thành viên, bác sĩ, luật sư, nghệ nhân, già làng, uvtv, uvbtv, uvbch, uvtư
`;

/** Offices that several people hold side by side: after "bà A và ông B, Phó Chủ tịch HĐND tỉnh" both are that. */
export const sharedOffices: WordList = `
  phó chủ tịch, phó bí thư, phó thủ tướng, thứ trưởng, phó chánh văn phòng, phó giám đốc, phó tổng giám đốc, phó trưởng ban, phó ban, phó trưởng phòng, phó trưởng đoàn, phó chủ nhiệm, ủy viên, ủy viên thường trực, ủy viên thường vụ, tỉnh ủy viên, thành ủy viên, huyện ủy viên, thị ủy viên, quận ủy viên, đảng ủy viên,
  phó cục trưởng, phó vụ trưởng, phó viện trưởng, phó chánh án, phó trưởng công an, phó chỉ huy trưởng, đại biểu, đb, đbqh, đại biểu quốc hội, hội thẩm, hội thẩm nhân dân, thành viên, thẩm phán
`;

/** Seats in a committee, beside which somebody holds the office that they come from: Tỉnh ủy viên, Giám đốc Sở Tài chính. */
export const memberships: WordList =
  'ủy viên, ủy viên thường vụ, ủy viên trung ương, ủy viên dự khuyết, tỉnh ủy viên, thành ủy viên, huyện ủy viên, thị ủy viên, quận ủy viên, đảng ủy viên';

/** Before an office: once, acting, newly. Who is newly in it is in it. */
export const officeMarks: Lexicon<'kept' | 'dropped'> = {
  nguyên: 'kept',
  quyền: 'kept',
  cựu: 'kept',
  cố: 'kept',
  tân: 'dropped',
};

/** Words that go on with an office: the bodies it is held in, and the kinds of place. */
export const organWords: WordList = `
  ubnd, hđnd, ủy ban, ủy ban nhân dân, hội đồng nhân dân, ub, mttq, ubmttq, ub mttq, tand, vksnd, ubkt, lđlđ, bch, btv, hđqt, hđtv, tỉnh, thành phố, tp, quận, huyện, thị xã, tx, phường, xã, thị trấn, đặc khu, tỉnh ủy, thành ủy, quận ủy,
  huyện ủy, thị ủy, đảng ủy, đảng bộ, đảng đoàn, ban cán sự đảng, ban chấp hành, ban thường vụ, thường vụ, bộ chính trị, ban bí thư, trung ương, trung ương đảng, quốc hội, chính phủ, nhà nước, sở, phòng, ban, bộ, ngành, cục, tổng cục, vụ, viện,
  học viện, chi cục, văn phòng, thanh tra, công an, quân sự, ban chqs, chqs, bộ chqs, bch quân sự, bộ chỉ huy quân sự, ban chỉ huy quân sự, bộ đội biên phòng, bộ tư lệnh, cảnh sát, tòa án, viện kiểm sát, kiểm sát, nhân dân, mặt trận, tổ quốc, việt nam,
  hội, hiệp hội, hội đồng, liên hiệp, liên minh, liên đoàn, đoàn thanh niên, tỉnh đoàn, thành đoàn, huyện đoàn, quận đoàn, thị đoàn, đoàn đại biểu, đoàn đại biểu quốc hội, đoàn đbqh, tổ đại biểu, tổ, trường, công ty, tổng công ty, tập đoàn, trung tâm, bệnh viện, đại học,
  hợp tác xã, khu kinh tế, khu công nghiệp, ban quản lý, bql, kho bạc, ngân hàng, hải quan, bảo hiểm xã hội, bhxh, chuyên trách, thường trực, phụ trách, thứ nhất, của, và, thuộc, tại, chi bộ, trạm, đài, quỹ
`;

/** Bodies whose names go on in words of their own: Trung tâm Điều hành chương trình chống ngập Nguyễn Văn A. */
export const institutions: WordList = `
  trung tâm, ban quản lý, bql, công ty, tổng công ty, tập đoàn, hội, hiệp hội, liên hiệp, liên minh, viện, học viện, trường, quỹ, hợp tác xã, ban chỉ đạo
`;

/** The fields of departments and committees, in capitals or right behind the word for the body (trưởng ban pháp chế). */
export const fields: WordList = `
  tài chính, kế hoạch, đầu tư, nội vụ, tư pháp, kinh tế, xây dựng, giao thông vận tải, giao thông, vận tải, gtvt, công thương, thương mại, công nghiệp, nông nghiệp, môi trường, tài nguyên, tn-mt, nn-ptnt, phát triển, phát triển nông thôn, nông thôn,
  y tế, giáo dục, đào tạo, văn hóa, thể thao, du lịch, thông tin, truyền thông, khoa học, kỹ thuật, công nghệ, lao động, thương binh, xã hội, dân tộc, tôn giáo, pháp chế, pháp luật, ngân sách, đô thị, hạ tầng, kinh tế - ngân sách, kinh tế - xã hội,
  văn hóa - xã hội, tổ chức, kiểm phiếu, tuyên giáo, dân vận, tuyên giáo và dân vận, nội chính, kiểm tra, chính sách thuế, thuế, công tác, công tác đại biểu, dân nguyện, quản lý, an toàn thực phẩm, phụ nữ, nông dân, cựu chiến binh, thanh niên, sinh viên, chữ thập đỏ,
  người cao tuổi, khuyến học, luật gia, nhà báo, văn học, nghệ thuật, chuyên ngành, quy hoạch, kiến trúc, dự án, quốc phòng, an ninh, đối ngoại, ngoại vụ, ngoại giao, tư tưởng, điều hành, tổng hợp, hành chính, thống kê, dân số, gia đình, trẻ em, thiếu niên, nhi đồng,
  kiểm lâm, lâm nghiệp, thủy sản, thủy lợi, chăn nuôi, thú y, trồng trọt, bảo vệ thực vật, quản lý đô thị, thi hành án, dân sự, phát thanh, truyền hình, hành chính công, phục vụ hành chính công, điện lực, cấp nước, thoát nước, quỹ đất, chính quyền, đoàn thể,
  chính trị, kiểm toán nhà nước, tài chính - kế hoạch, tài chính - ngân sách, khoa học và công nghệ, môi trường đô thị, nhân sự, bồi dưỡng, dạy nghề, công đoàn, đảng, tư vấn, quốc gia, quốc tế, khu vực, châu á, châu âu, thế giới, miền trung, miền nam, miền bắc, tây nguyên, tây bắc, hành khách, khách hàng, công cộng
`;

/** Before the name of a person. */
export const honorifics: WordList = `
  ông, bà, đồng chí, đ/c, chủ tọa, em, cháu, cụ, thầy, thầy giáo, cô giáo, anh, chị, cô, chú, bác, vị, linh mục, hòa thượng, thượng tọa, đại đức, ni sư, mục sư, ts, tiến sĩ, pgs, gs, ths, thạc sĩ, luật sư, bác sĩ, bs, dược sĩ, giáo sư, phó giáo sư, nhà giáo, chuẩn đô đốc, đô đốc, thiếu tướng, trung tướng, thượng tướng, đại tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy, trung úy, thiếu úy, kỹ sư, ks, cử nhân, luật gia, nhà văn, nhà báo, họa sĩ, nhạc sĩ, kts, kiến trúc sư, ca sĩ
`;

/** The commonest family names (họ) and those of the larger minorities, or the first word of their names. */
export const surnames: WordList = `
  nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đinh, đoàn, trịnh, trương, mai, lâm, đào, cao, hà, tạ, lương, lưu, tô, thái, phùng, vương, tống, triệu, từ, châu, quách, kiều, văn, chu, la, diệp, tăng,
  vi, hứa, nông, bế, ma, đàm, nghiêm, khúc, doãn, thân, khổng, ninh, tôn, mạc, viên, ông, lại, nhâm, phó, cù, giáp, âu, ứng, thạch, danh, sơn, kim, liêu, cổ, lữ, mã, trà, ung, ưng, trình, thiều, đồng, hàn, lục, bạch, bành, ấu, phí, lã, tưởng,
  chử, hoa, chung, tiêu, vưu, khưu, đồ, mẫn, ngọ, nhữ, dư, vòng, chế, đường, đậu, đới, biện, lều, nhan, sầm, quản, quảng, uông, cồ, khuất, lường, trầm, tào, khương,
  lò, cầm, quàng, lèo, tòng, cà, bạc, điêu, lừu, giàng, vàng, sùng, thào, hạng, mùa, cứ, tráng, lầu, và, vừ, lỳ, pờ, tẩn, chẻo, phàn, lù, hù, vù, cháng, lèng, hầu, hảng, thền, bàn, lang, lô, lo, kha, moong, xồng, cụt, đàng, trượng, chau, kiên,
  điểu, k, ka, y, h, a, u, bo, siu, ksor, rơ, rah, rmah, rcom, nay, kpă, kpuih, kbuôr, knul, niê, êban, mlô, ayun, adrơng, brao, alăng, zơrâm, liêng, bríu, coor, arất, pơloong, blúp, cil, kră, chamaléa, katơr, pinăng, mấu
`;

/** Before a list of people who share what is said of them. */
export const peopleHeads: WordList = `
  các ông, các bà, các đồng chí, các ông bà, các vị, các anh, các chị, hai ông, hai bà, hai đồng chí, ba ông, ba bà, ba đồng chí, bốn ông, bốn đồng chí, năm đồng chí, ông bà, gồm ông, gồm bà, gồm đồng chí, gồm các ông, gồm các bà, gồm các đồng chí, là các ông, là các bà,
  là các đồng chí, 2 ông, 2 bà, 2 đồng chí, 3 ông, 3 bà, 3 đồng chí, 4 ông, 4 đồng chí
`;

/** The same with a colon behind: ba người: …. */
export const countedHeads: WordList = `
  hai người, ba người, bốn người, năm người, hai đại biểu, ba đại biểu, bốn đại biểu, năm đại biểu, 2 người, 3 người, 4 người, 5 người, 2 đại biểu, 3 đại biểu, 4 đại biểu, 5 đại biểu
`;

/** Between an office and those who hold it: các Phó Chủ tịch UBND tỉnh gồm: …. */
export const holderMarks: Lexicon<'present' | 'new'> = {
  gồm: 'present',
  'gồm có': 'present',
  'bao gồm': 'present',
  là: 'present',
  'mới là': 'new',
  'mới gồm': 'new',
  'mới gồm có': 'new',
  'mới được bầu là': 'new',
  'mới được bầu gồm': 'new',
  'vừa được bầu là': 'new',
  'vừa được bầu gồm': 'new',
};

/** Capitalized words that look like somebody's name: seas, streets with a title in them. */
export const notPeople: WordList =
  'thái bình dương, đại tây dương, ấn độ dương, châu á, châu âu, ông ích khiêm, bà huyện thanh quan, bà triệu, bà hạt, bà chiểu, bà điểm, bà rịa, bà nà, bà đen, ông lãnh, ông thìn, cô tô, cô giang, cô bắc, bác hồ, chị em, anh em, anh hùng, đơn vị, quý vị, chức vị, địa vị, vị trí, vị thế, chú ý, chú trọng';

/** Before the name of a street, a school, a work, which is nobody's: đường Phạm Văn Đồng. */
export const namedThings: WordList = `
  đường, phố, đại lộ, quảng trường, ngã tư, ngã ba, hẻm, ngõ, cầu, công viên, hầm, bến, cảng, chợ, nút giao, tuyến, tuyến đường, trục, trên cao, đoạn, trường, thpt, thcs, tiểu học, mầm non, bệnh viện, khu phố, phường, xã, giải thưởng, quỹ, lăng, đền, hồ, kênh, sông
`;

/** Before a name that is nobody in the report: the photographer and the source. */
export const credits: WordList = 'ảnh, nguồn, video, theo, tin, bài, clip, đồ họa, thực hiện, pv, phóng viên, tác giả, ảnh minh họa, tin ảnh, người viết';

/** Offices of the assemblies' own houses that say where a role begins: chức vụ, chức danh, giữ chức. */
export const officeHeads: Lexicon<true> = {
  'chức vụ': true,
  'chức danh': true,
  chức: true,
  'các chức danh': true,
  'các chức vụ': true,
};

/** Words that join two offices or two people, and end neither. */
export const conjunctions: WordList = 'và, cùng, của, thuộc, tại, cùng với, kiêm';

/** Between a name and the office held now: hiện đang giữ chức. */
export const presentlies: WordList = 'hiện, hiện đang, đang, hiện là, là, hiện giữ, hiện giữ chức, đang giữ chức, hiện nay là';

/** Between a person and the office that comes next: giữ chức …, được điều động giữ chức …, để nhận nhiệm vụ …. */
export const duties: WordList = `
  giữ chức, giữ chức vụ, giữ chức danh, giữ cương vị, giữ vị trí, giữ, làm, là, nhận nhiệm vụ, để nhận nhiệm vụ, nhận chức vụ, đảm nhận, đảm nhận chức vụ, đảm nhận nhiệm vụ, đảm nhiệm chức vụ, đảm nhiệm, vào chức vụ, vào chức danh, được điều động giữ chức,
  được điều động giữ chức vụ, được bổ nhiệm giữ chức, được bổ nhiệm làm, được phân công làm, được phân công giữ chức, được chỉ định giữ chức, chuyển sang làm, để giữ chức, để làm
`;

/** Small words between a person and those. */
export const dutyFillers: WordList = 'do, để, vì, nay, đã, vừa, được, điều động, tiếp tục, chính thức, cùng';

/** A deputy, in full and in short. */
export const deputies: WordList = 'đại biểu, đb';
export const deputyRole = 'đại biểu';

/** What the abbreviation of a body leaves out: Sở TN-MT, Sở Tài nguyên và Môi trường. */
export const silentWords: WordList = 'và, của';

/** The number of its council goes on with a deputy: đại biểu HĐND tỉnh khóa XV. */
export const councilTerms: WordList = 'khóa';

/** For somebody named before: ông cho biết, theo bà, đồng chí đề nghị. */
export const thirdPersons: WordList = 'ông, bà, đồng chí';

/** Middle names that tell how somebody is addressed: Phan Thị Bích Hà. */
export const middleNames: Lexicon<string> = { thị: 'bà' };
