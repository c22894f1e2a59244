// What is said to have been done: verbs before a count that is a result, and whether a target was met.
import type { WordList } from './entry.js';

/** Verbs of doing whose object is counted as a result: tiếp nhận 8.917 hồ sơ, hiến 1.860 m2 đất. */
export const resultVerbs: WordList = `
  tiếp, tiếp nhận, giải quyết, có, còn, hiện có, hiện còn, đang có, đón, thu hút, tạo, cấp, đã cấp, trồng, trồng mới, xây dựng, xây mới, hỗ trợ, đào tạo, hiến, đạt, công nhận, xóa, lập, thành lập, phát triển, kết nạp, thực hiện, hoàn thành, vận động, huy động, giảm, tăng, thải ra, xử lý, thu gom, sản xuất, khai thác, xuất khẩu, chuyển đổi, tuyển, đưa, di dời, khởi công,
  cứng hóa, bê tông hóa, sửa chữa, nâng cấp, trao tặng, tặng, tổ chức, phát hiện, bắt, khởi tố, thu hồi, giải phóng, bàn giao, cấp mới, được cấp, thải ra môi trường, hoàn thành vượt mức, vượt mức, vượt, dạy nghề, đào tạo nghề, đóng góp, góp, ủng hộ, quyên góp, giải phóng mặt bằng, gieo trồng, gieo cấy, gieo sạ, gieo, cấy, xuống giống, thu hoạch, nuôi, thả, khoan, lắp đặt, lắp, kiên cố hóa, nhựa hóa, láng nhựa, làm, làm mới, mở, mở rộng, đầu tư, triển khai, kiểm tra, thanh tra, xét xử, thụ lý, điều tra, khám, khám chữa bệnh, tiêm, tiêm chủng, khen thưởng, giao, cho vay, giải ngân, bố trí, phân bổ, giành, chi trả, trợ cấp, phục vụ, vận chuyển, thẩm định, phê duyệt, đạt chuẩn, chuyển mục đích sử dụng, đốn hạ, chặt, chặt hạ, nạo vét, cải tạo, duy tu, tuyên truyền, tập huấn, tư vấn, giới thiệu, giới thiệu việc làm, đưa vào sử dụng, duy trì, nâng, cứu, giao quân, tuyển quân, di dân, tái định cư, bồi thường, giao đất, cấp giấy, xảy ra, ghi nhận, xuất chuồng, xuất bán, thêm, có thêm, thiếu, còn thiếu, xây, sửa, trả, trả kết quả, đáp ứng, tiêm phòng, khám bệnh, khám sức khỏe, ảnh hưởng, ảnh hưởng đến, tiêu hủy, trình, bổ sung, cất, cất mới, bắc, bắc mới, dặm vá, vá, trao, phá, triệt phá, thu giữ, bổ nhiệm, tinh giản, điều động, rót, lũy kế, chữa bệnh, điều trị, chứng thực, đăng ký khai sinh, đăng ký kết hôn, đăng ký khai tử, tháo dỡ, cưỡng chế, cấp đổi, hòa giải, thăm hỏi, khơi thông, phát quang, di chuyển, dịch chuyển, đánh chuyển, giải tỏa, cắt tỉa, thay thế, thu gom được, sàng lọc, tuyển dụng, tuyển sinh, chỉnh trang, cấp phép, cấp thêm, bắt giữ, tạm giữ, giải thể, tiếp đón, hoàn thiện, quản lý, miễn, miễn giảm, gia hạn, hoàn thuế, truy thu, tiết kiệm, cắt giảm, rà soát, gây hại, gây thiệt hại, giữ nguyên, thi công, giết mổ, thả nuôi, chuyển tuyến, làm rõ, điều tra làm rõ, tiếp công dân, rải, lát, thay mới, đấu nối, cấp nước, cấp điện, bê tông, tháo, đáp ứng được, cấp phép xây dựng, cấp giấy phép xây dựng
`;

/** What is done with a sum that is meant for something: bố trí 45 tỷ đồng để hỗ trợ hộ nghèo. */
export const allotments: WordList = `
  dành, dành ra, bố trí, chi, đã chi, ứng, ứng trước, tạm ứng, trích, phân bổ, cấp, bổ sung, hỗ trợ, đầu tư, rót, cân đối, huy động, giải ngân, chi trả, cho vay, ưu tiên
`;

/** Before what it is meant for. */
export const purposes: WordList = 'cho, để, nhằm, vào việc, cho việc';

/** How a thing was done, between the verb and what is counted: giải quyết đúng hạn 1.520 hồ sơ. */
export const manners: WordList = `
  đúng hạn, trước hạn, quá hạn, sớm hạn, đúng và trước hạn, trước và đúng hạn, trước hạn và đúng hạn, đúng hạn và trước hạn, trực tuyến, trực tiếp, qua mạng, thành công, dứt điểm, kịp thời
`;

/** Verbs that say nothing of what is counted: đón 3,17 triệu lượt khách. */
export const plainVerbs: WordList =
  'có, còn, đón, đạt, được, gồm, xảy ra, ghi nhận, đã có, hiện có, hiện còn, đang có, vẫn còn, đã, tổng cộng có, thêm, có thêm, lũy kế';

/** Said of targets: hoàn thành, đạt, vượt, chưa đạt. */
export const meetings: WordList =
  'đạt, hoàn thành, vượt, chưa đạt, không đạt, hoàn thành vượt mức, hụt, đạt và vượt, đạt kế hoạch, vượt kế hoạch, chưa hoàn thành, vượt mức, khó đạt, khó hoàn thành, về đích, chưa về đích, cán đích';

/** How a list of targets went, in what leads to it: các chỉ tiêu xã hội khá hơn. */
export const fares: WordList = 'khá, khá hơn, khả quan, tốt, tốt hơn, cải thiện, được cải thiện, tiến bộ, chuyển biến, chuyển biến tích cực, khởi sắc, ổn định';
