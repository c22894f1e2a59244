// Nouns that numbers count (danh từ chỉ đơn vị, loại từ). One line is one kind of thing; the order means nothing.
// A noun belongs here when a reader would name it after a number: "24 báo cáo", "88 xã". Where a longer phrase is
// the thing that is counted ("khu liên hợp", not "khu"), it stands here as a whole: the longest match is taken.
import type { WordList } from './entry.js';

const people: WordList = `
  người, em, cháu, ông, bà, anh, chị, cụ, bạn, bé, bé trai, bé gái, trẻ, trẻ em, trẻ nhỏ, học sinh, sinh viên, học viên, giáo viên,
  giảng viên, nhà giáo, thầy, cô, thầy cô, thí sinh, thanh niên, thiếu niên, đoàn viên, hội viên, đảng viên, cán bộ, công chức,
  viên chức, công nhân, lao động, nhân lực, nhân viên, chuyên gia, kỹ sư, bác sĩ, y tá, điều dưỡng, dược sĩ, y bác sĩ,
  bệnh nhân, nạn nhân, người dân, dân, cử tri, đại biểu, đồng chí, phụ nữ, đàn ông, nam, nữ, nông dân, ngư dân, tiểu thương,
  doanh nhân, nhà đầu tư, nhà khoa học, nhà báo, phóng viên, luật sư, thẩm phán, kiểm sát viên, hội thẩm, bị cáo, bị can, nghi can,
  nghi phạm, đối tượng, tội phạm, phạm nhân, đồng phạm, cảnh sát, chiến sĩ, binh sĩ, bộ đội, sĩ quan, quân, quân nhân,
  công an, kiểm lâm viên, cán bộ chiến sĩ, liệt sĩ, thương binh, bệnh binh, cựu chiến binh, du khách, hành khách, khách, khách hàng, khách du lịch,
  khán giả, cổ động viên, cầu thủ, vận động viên, huấn luyện viên, trọng tài, nghệ sĩ, nghệ nhân, ca sĩ, diễn viên, tình nguyện viên,
  thành viên, cổ đông, cá nhân, tập thể, nhân khẩu, thân nhân, gia đình, hộ, hộ dân, hộ gia đình, hộ nghèo, hộ cận nghèo, hộ kinh doanh,
  cặp, cặp vợ chồng, phó chủ tịch, tân phó chủ tịch, chủ tịch, ủy viên, phó giám đốc, phó thủ tướng, bộ trưởng, thứ trưởng, giám đốc,
  phó chủ nhiệm, phó bí thư, chức danh, ứng cử viên, ứng viên, ca sinh, con, vụ án, lượt người, lượt khách, lượt hộ, lượt học sinh,
  lượt lao động, lượt cử tri, lượt đại biểu, lượt ý kiến, lượt bệnh nhân, lượt hành khách, lượt phương tiện, lượt xe, lượt chuyến bay,
  lượt, thuê bao, tài khoản, người lao động, người nghèo, người cao tuổi, đối tượng chính sách, giáo sư, tiến sĩ, thạc sĩ, cử nhân, thợ, học trò, con tin
`;

const government: WordList = `
  tỉnh, thành phố, đô thị, huyện, quận, thị xã, thị trấn, xã, phường, thôn, bản, ấp, làng, tổ, tổ dân phố, khu phố, khối phố, xóm, khóm,
  đơn vị hành chính, đơn vị hành chính cấp xã, đơn vị hành chính cấp huyện, đơn vị, cơ quan, tổ chức, địa phương, khu vực, vùng, miền, quốc gia,
  nước, nền kinh tế, nền, nền nhà, lô nền, bộ, ngành, sở, ban, phòng, phòng ban, hội đồng, ủy ban, chi bộ, đảng bộ, tổ chức đảng, chi cục, cục, trung tâm,
  cấp, bậc, nghị quyết, nq, đb, dự thảo nghị quyết, dự thảo, quyết định, nghị định, thông tư, luật, dự án luật, dự luật, chỉ thị, kết luận,
  văn bản, báo cáo, tờ trình, đề án, dự án, tiểu dự án, công trình, dự án thành phần, kế hoạch, chương trình, chính sách, quy hoạch,
  nội dung, vấn đề, nhóm vấn đề, nhóm, nhóm nội dung, lĩnh vực, chỉ tiêu, nhóm chỉ tiêu, mục tiêu, nhiệm vụ, nhóm nhiệm vụ, giải pháp,
  nhóm giải pháp, tiêu chí, chỉ số, chuyên đề, chủ đề, ý kiến, kiến nghị, lượt ý kiến kiến nghị, câu hỏi, câu, chất vấn, đơn, đơn thư, đơn khiếu nại,
  lượt chất vấn, phiếu, phiếu bầu, phiếu thuận, khoản thu, khoản, mục, kỳ họp, phiên họp, phiên, phiên chất vấn, cuộc, cuộc họp, hội nghị,
  đợt, lớp, khóa, kỳ, giai đoạn, bước, khâu, hồ sơ, thủ tục, thủ tục hành chính, dịch vụ công, danh mục, dịch vụ, giấy phép, giấy chứng nhận,
  hợp đồng, tin báo, trường hợp, vụ, vụ việc, vụ tai nạn, vụ cháy, ca, ca mắc, ca bệnh, ca nhiễm, ca tử vong, tổ công tác, đoàn, đoàn công tác, đoàn giám sát,
  cuộc giám sát, cuộc thanh tra, cuộc kiểm tra, sáng kiến, đề tài, nhà, nhà tạm, nhà văn hóa, phương án, kịch bản, hình thức, loại, loại hình, mẫu,
  mô hình, hệ thống, giải, giải thưởng, huy chương, huy chương vàng, huy chương bạc, huy chương đồng, hcv, hcb, hcđ, danh hiệu, bằng khen, kỷ lục, tấm huy chương,
  tín chỉ, học kỳ, điều, chương, bộ luật, điều khoản, nguyên tắc, yêu cầu, yếu tố, điều kiện, nguyên nhân, lý do, bài học, thách thức, điểm nghẽn, nút thắt, kênh
`;

const economy: WordList = `
  doanh nghiệp, dn, công ty, tập đoàn, ngân hàng, chi nhánh, cơ sở, cơ sở sản xuất, cơ sở kinh doanh, cửa hàng, siêu thị, chợ, hợp tác xã, htx, tổ hợp tác, trang trại, nhà máy,
  xí nghiệp, phân xưởng, khu công nghiệp, kcn, cụm công nghiệp, ccn, khu kinh tế, khu đô thị, khu dân cư, khu tái định cư, khu liên hợp, khu, khu chế xuất, sản phẩm, mặt hàng, thương hiệu,
  nhãn hiệu, gói thầu, gói, lô, lô đất, thửa, thửa đất, mảnh, giao dịch, cổ phiếu, cp, trái phiếu, mã, suất, suất học bổng, học bổng, suất quà, phần quà, món, món quà, quà, sổ, sổ tiết kiệm, thẻ,
  vé, tờ, đơn hàng, chiếc, cái, bộ hồ sơ, cuốn, quyển, tập, trang, bài, bài viết, bài báo, tác phẩm, bức, tấm, tờ rơi, thùng rác, bao, túi, hộp, chai, lon, gói hàng, container, kiện, cuộn, ống, viên, liều, liều vaccine, liều vắc xin, mũi, mũi tiêm,
  việc làm, lao động mới, hướng, dòng, dòng sản phẩm, thị trường, nhà thầu, nhà cung cấp, nhà phân phối, đại lý, tuyến đường, tuyến, đoạn, đoạn tuyến, hẻm, tuyến hẻm, cây cầu, cầu dân sinh, cầu nông thôn, mái che, cống, đập, hồ, hồ chứa, hồ thủy lợi, trạm, trạm bơm, trạm biến áp, trạm y tế, trạm trung chuyển, trạm bts,
  đường, con đường, làn xe, làn, nút giao, bến, bến xe, bến cảng, cảng, sân bay, ga, nhà ga, toa, toa tàu, chuyến, chuyến bay, chuyến tàu, chuyến xe, xe, xe máy, xe ô tô, xe buýt, xe tải, xe khách, ô tô, ôtô, tàu, tàu cá, tàu hàng, thuyền, máy bay, máy, máy móc, thiết bị, phương tiện, trang thiết bị,
  căn, căn hộ, ngôi nhà, căn nhà, ngôi, tòa, tòa nhà, tầng, phòng học, phòng bệnh, giường, giường bệnh, chỗ, chỗ ngồi, ghế, bàn, vị trí, điểm hẹn, điểm trường, điểm du lịch, điểm cầu, địa điểm, địa chỉ, di tích, di sản, hiện vật, thiết chế, bảo tàng, thư viện, bãi, bãi rác, bãi xe, kho, nhà kho, mỏ, giếng, giếng khoan,
  nguồn, nguồn vốn, hạng mục, hạng mục công trình, hạng, cụm, cụm dân cư, khối, chung cư, khách sạn, cơ sở lưu trú, nhà hàng, quán, phiên bản, ứng dụng, phần mềm, website, trang web, video, clip, bộ phim, phim, ca khúc, bài hát, chương trình nghệ thuật, tour, ly, cốc, bát, bữa, bữa ăn, mâm, tin nhắn, cuộc gọi, view, lượt xem, lượt truy cập, lượt tải
`;

const society: WordList = `
  trường, trường học, trường mầm non, trường tiểu học, trường thcs, trường thpt, trường đại học, bệnh viện, phòng khám, cơ sở y tế, lớp học, môn, môn thi, môn học, tiết, bài thi, đề thi, nguyện vọng, điểm thi, khối thi,
  cây, cây xanh, cây trồng, gốc, cành, bông, quả, trái, hạt, củ, loài, giống, con bò, con lợn, con heo, con gà, con trâu, con gia súc, con gia cầm, đầu, đàn, lồng, lồng bè, ao, vườn, cánh đồng, mô hình kinh tế,
  trận, trận đấu, bàn thắng, kiến tạo, hiệp, vòng, vòng đấu, lượt trận, đội, đội bóng, câu lạc bộ, clb, bảng đấu, chiếc vé, quả bóng, thẻ đỏ, thẻ vàng, cú sút, thủ môn, hậu vệ, tiền vệ, tiền đạo, pha, phát, viên đạn, quả pháo, quả bom, khẩu súng, khẩu, tên lửa,
  sao, ngôi sao, màu, màu sắc, kiểu, mẫu xe, mẫu kiến trúc, mặt trận, hướng đi, điểm sáng, kết quả, thành tựu, thành tích, hoạt động, sự kiện, lễ hội, phong trào, cuộc thi, cuộc vận động, dấu ấn, đám cháy, cơn bão, trận động đất, trận lũ, đợt mưa, vết, vết thương, mũi khâu,
  lần, điểm, tuổi, chữ, chữ số, ký tự, ký hiệu, lời, câu chuyện, thế hệ, đời, dân tộc, tôn giáo, ngôn ngữ, ý, ý tưởng, gương, tấm gương, tấm vé, lá, lá phiếu, lá thư, lá đơn, bức thư, bức ảnh, tấm ảnh, bức tranh, buổi làm việc, buổi họp, buổi diễn, suất diễn, suất chiếu, con số, vòng quay, nhịp, vế, phần, thành phần, cấu phần, tổ hợp, hiện tượng, dấu hiệu, bệnh, loại bệnh, loại thuốc, đơn thuốc, đơn vị máu, lá cờ, cuộc đời
`;

const others: WordList = `
  huân chương, huy hiệu, kỷ niệm chương, tô, giạ, chậu, nồi, bịch, khay,
  phụ lục, tham số, token, gpu, tài liệu, tư liệu, tư tưởng, tư lệnh, thi thể, sub, follow, app, startup, cổ phần, muỗng, thìa, chốt, bị hại, xuồng, xuồng máy, shophouse, dòng họ, like, chỉ huy trưởng, phó ban, phòng ngủ, cửa xả, tầng hầm, lượt đánh giá, đứa con,
  vị, đứa, nhân vật, nhân chứng, nhân sự, cụ bà, cụ ông, cháu bé, anh em, chị em, mẹ con, bố con, vợ chồng, thầy trò, công dân, cư dân, nguyên đơn,
  bị đơn, nhân công, phi công, tài xế, lái xe, thuyền viên, thủy thủ, kiều bào, việt kiều, du học sinh, nghiên cứu sinh, lưu học sinh, võ sĩ, tay vợt, kỳ thủ, vđv, hlv,
  người mẫu, lãnh đạo, nguyên thủ, đại sứ, nghị sĩ, hạ nghị sĩ, thượng nghị sĩ, trưởng ban, phó trưởng ban, trưởng phòng, nhà thơ, nhà văn, nhạc sĩ, họa sĩ, đạo diễn,
  nguy cơ, rủi ro, chặng, chặng đường, phương pháp, biện pháp, kỹ thuật, công đoạn, quy trình, quá trình, thời điểm, dịp, mùa vụ, nhiệm kỳ, niên khóa,
  cánh cửa, bức tường, viên gạch, nóc nhà, mái nhà, ngọn, ngọn núi, ngọn đồi, dãy, dãy nhà, dãy núi, con sông, dòng sông, con suối, con kênh, tuyến kênh, kênh mương,
  hố, hố ga, miệng cống, nắp cống, trụ, trụ sở, cột, cột điện, đường dây, nhánh, hầm, hầm chui, ngã tư, ngã ba, điểm đen, điểm ngập, điểm nóng, bản đồ, biển báo, camera,
  bóng đèn, ngọn đèn, tivi, tủ lạnh, máy tính, laptop, điện thoại, smartphone, sim, cuộn phim, bình gas, chén, đôi, đôi giày, chiếc áo, vòng hoa, bó hoa,
  nghĩa vụ, vai trò, chức năng, lợi thế, thế mạnh, trụ cột, đột phá, khâu đột phá, động lực, định hướng, quan điểm, khả năng, xu hướng, tình huống, câu trả lời,
  tồn tại, hạn chế, khó khăn, vướng mắc, bất cập, sai phạm, vi phạm, hành vi, tội danh, bản án, phiên tòa, cuộc gặp, cuộc điện đàm, cuộc hội đàm, cuộc phỏng vấn,
  cuộc khảo sát, cuộc tấn công, cuộc điều tra, vụ nổ, vụ tấn công, vụ kiện, vụ trộm, vụ cướp, tiếng nổ, tiếng súng, phát súng, gói hỗ trợ, gói tín dụng, khoản vay, khoản nợ,
  khoản chi, khoản tiền, món nợ, hóa đơn, chứng chỉ, bằng sáng chế, cửa khẩu, hải cảng, tàu ngầm, tàu sân bay, xe tăng, vệ tinh, robot, giàn khoan, mỏ dầu, tổ máy, tua bin,
  nhà máy điện, nhà máy thủy điện, nhà máy nước, trạm sạc, cây xăng, trạm thu phí, trạm dừng nghỉ, bãi đỗ xe, bãi giữ xe, tuyến phố, con phố, con hẻm, căn hộ chung cư, nhà ở xã hội,
  căn nhà ở xã hội, nhà trẻ, nhà vệ sinh, phòng trọ, nhà trọ, lô hàng, chuyến hàng, sàn giao dịch, phiên giao dịch, nhà bán lẻ, thương vụ, vụ mua bán, lượt thích, lượt chia sẻ,
  bình luận, tờ báo, cơ quan báo chí, tạp chí, đầu sách, đầu việc, đầu mối, đầu điểm, đầu xe, thửa ruộng, luống, nải, chùm, rổ, giỏ, sọt, ổ dịch, ổ bệnh, hộ chăn nuôi, vùng nuôi, vùng trồng,
  mã số vùng trồng, vườn ươm, cánh rừng, tiểu khu, biên chế, chi đoàn, chi hội, hiệp hội, hội, di tích lịch sử, tiết mục, vở diễn, vở kịch, gian hàng, quầy, sạp, ki-ốt,
  điểm bán, điểm bán hàng, điểm bỏ phiếu, tổ bầu cử, khu vực bỏ phiếu, đơn vị bầu cử, hòm phiếu, thùng phiếu, đơn vị sự nghiệp, đơn vị sự nghiệp công lập, chỉ tiêu kinh tế, khu di tích, làng nghề,
  nhà giàn, tàu vỏ thép, vụ lúa, việc, việc lớn, vụ vi phạm, vụ phạm pháp, kdc, khu đất, quỹ đất, dự án nhà ở, tiểu ban, tổ thẩm định, tổ thảo luận, lượt phát biểu, mâm cỗ, con tàu, ngưỡng, mốc, phân khúc, phân khu,
  vật nuôi, con vật, cá thể, con cá, mẻ, chai nước, bìa đỏ, sổ đỏ, đường ống, cửa sông, chốt kiểm soát, trạm kiểm soát, đồn biên phòng, cột mốc, tiêu chuẩn, hộ tái định cư, ngôi mộ, ngôi chùa, ngôi trường, điểm sạt lở, vụ sạt lở
`;

const nature: WordList = `
  trứng, bầy, chuồng, bó, miếng, lát, khúc, múi, nhành, thác, hòn đảo, đảo, quần đảo, hang, đỉnh, mạch nước, dư chấn, điểm cháy, chủng, biến chủng,
  biến thể, phân loài, gen, tế bào, phân tử, nguyên tử, nhiễm sắc thể, electron, vi khuẩn, virus, hoạt chất, hành tinh, thiên hà, tia, luồng
`;

const household: WordList = `
  ảnh, bì thư, phong bì, phong bao, bản sao, bánh, lầu, trệt, phố, phố phường, đồng hồ, đồng xu, đồng tiền, lọ, đĩa, chảo, khung, bàn tay, bàn chân, ngón tay,
  ngón chân, răng, đốt sống, xương sườn, khối u, hạch, vỉ, hương vị, mùi hương, nguyên liệu, gia vị, tấc, cấp độ, cửa, cổng, ổ cắm, nút, phím, lõi, pin, ắc quy,
  đèn, quạt, màn hình, ti vi, cảm biến, linh kiện, phụ tùng, xi lanh, xi-lanh, túi khí, ghe, đò, phà, bè, ca nô, trực thăng, drone, phi hành gia,
  đường băng, lò phản ứng, biệt thự, showroom, homestay, resort, ki ốt, kiốt, xưởng, dây chuyền, pallet, điếu, tép, thỏi, nhẫn, bờ, ổ gà, giấc mơ,
  điều ước, lưu ý, mẹo, bí quyết, nén hương, nhát dao
`;

const culture: WordList = `
  album, show, rạp, truyện, bộ sưu tập, đề cử, hoa hậu, á hậu, vai diễn, pho tượng, tượng, cổ vật, bảo vật, chùa, giáo xứ, tu sĩ, tăng ni, phật tử,
  giáo dân, tín đồ, triều đại, thứ tiếng, nền văn minh, phương trình, đáp án, học phần, fan, follower, email, lỗ hổng, tên miền, nền tảng, tính năng,
  ưu điểm, nhược điểm, cơ hội, triệu chứng, biến chứng, hiệu thuốc, ván, set, cú đúp, hat-trick, chiến thắng, thất bại, chức vô địch, đội tuyển,
  tuyển thủ, tay đua, đường chuyền
`;

const state: WordList = `
  bang, tiểu bang, đặc khu, lãnh thổ, lãnh sự quán, đại sứ quán, hiệp định, hiệp ước, thỏa thuận, biên bản, văn kiện, sắc lệnh, đạo luật,
  lệnh trừng phạt, đối tác, tọa đàm, hội thảo, hội chợ, nhà băng, quỹ, thị thực, visa, hộ chiếu, bằng lái, tình tiết, lỗi, tiền án, tiền sự,
  thủ phạm, can phạm, tên, đồng bào, đồng đội, đồng nghiệp, đồng minh, lính, tù binh, sư đoàn, lữ đoàn, trung đoàn, tiểu đoàn, đại đội, trung đội,
  quân đoàn, binh đoàn, chiến dịch, lựu đạn, sản phụ, thai phụ, chàng trai, thiếu nữ, anh chị em, chắt, tiếp viên, thuyền trưởng, công việc, giấy tờ, liên hiệp htx, liên hiệp hợp tác xã,
  phương thức, chủ tàu, chủ hộ, chủ rừng, chủ thể, chủ đầu tư, tù nhân, binh lính, đối thủ, thủ khoa, thương lái, người dùng, bà mẹ, nhà trường, tầng lớp, chủng loại,
  mùa, mùa giải, vòng loại, thứ hạng, bộ huy chương, phòng thi, khung giờ, khung hình phạt, biểu mẫu, lệnh, mật khẩu, bản ghi, uav, nhát, mặt tiền, nền đất, cầu vượt, mố, điều hòa,
  buồng, con giống, đời vua, sắc phong, hóa thạch, tháng tuổi, tuần tuổi, ngày tuổi, kế toán, lối, bitcoin
`;

/** Counted even by một, which before other nouns is an article: một buổi làm việc. */
export const measuredNouns: WordList = 'buổi, đêm, phiên làm việc, ngày công, suất ăn';

/** What is counted over a day or a week, and by halves: hai viên một ngày, ba buổi một tuần, nửa viên. */
export const doses: WordList =
  'lần, buổi, bữa, viên, liều, tiết, cữ, chuyến, ly, cốc, chén, điếu, quả, ca, lượt, mũi, ống, giọt, số, vụ, đợt, kỳ, phiên, bát, tô, chiếc, cái, đơn, trận, suất chiếu, muỗng, thìa, vụ tai nạn, vụ cháy, vụ việc, ca mắc, ca bệnh, ca nhiễm, ca tử vong';

/** The noun of a rate over so many inhabitants: số bác sĩ trên 10.000 dân. */
export const population = 'dân';

/** The noun that gấp đôi leaves out. */
export const timesNoun = 'lần';

/** All of them. */
export const counters: WordList = /* @__PURE__ */ [people, government, economy, society, others, nature, household, culture, state, measuredNouns].join();

/**
 * Words that follow a number and are counted by none: a noun that no list has is told from them where the number is
 * spelled out (hai nguy cơ) or is one side of a range (15 - 20 nóc nhà).
 */
export const uncounted: WordList = `
  là, và, của, ở, tại, trong, ngoài, trên, dưới, với, cho, từ, đến, tới, so, thì, mà, nhưng, để, khi, nếu, vì, do, bởi, được, bị, đã, đang, sẽ, cũng, đều, vẫn, còn, không, chưa, chẳng,
  này, đó, kia, ấy, nọ, đây, vừa, trước, sau, nhất, hơn, kém, mới, cũ, lớn, nhỏ, lại, nữa, rồi, thôi, luôn, ngay, cùng, theo, về, ra, vào, lên, xuống, qua, sang, đi, làm, nói, thấy, biết, như, nhau,
  rưỡi, mươi, tư, gồm, có, nên, phải, cần, thuộc, giữa, bằng, gấp, tăng, giảm, đạt, chiếm, thu, chi, vượt, tuy, song, hay, hoặc, các, những, mỗi, từng, mọi, cả, chỉ, rất, quá, khá, thật, gần, xa,
  tôi, ta, mình, chúng, họ, nó, mẹ, má, con, năm, nay, mai, nhằm, dù, dẫu, bao, đâu, gì, nào, ai, sao, thế, vậy, à, ạ, nhé, nhỉ, hiện, tiếp, lần, thứ, chiều, sáng, trưa, tối, đêm, lượt, bên, phía, mặt, chân, tay, đời,
  ngày công bố, ngày công chiếu, ngày công diễn, ngày công tác
`;
