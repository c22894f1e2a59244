// Longer words that open like a value, or hold one, and are none: "đồng" in đồng chí, "tỷ" in tỷ lệ, "điểm" in thời điểm.
// The longest word wins, so that it is enough to name them. They stand here by the word that they could be taken for.
import type { WordList } from './entry.js';

const currencies: WordList = `
  đồng chí, đồng thời, đồng hồ, đồng ý, đồng phạm, đồng bào, đồng đội, đồng tình, đồng bộ, đồng chủ tọa, đồng chủ trì, đồng nghiệp, đồng loạt, đồng hành,
  đồng thuận, đồng bằng, đồng ruộng, đồng đều, đồng minh, đồng dạng, đồng loại, đồng lòng, đồng nai, đồng tháp, đồng hới, đồng phục, đồng sở hữu,
  đồng tác giả, đồng khởi, đồng quyền, đồng cỏ, đồng chủ nhiệm, đồng phối hợp, đồng xoài, đồng văn, đồng hỷ, đồng phú, đồng đăng, đồng kỵ, đồng quan điểm,
  yên bái, yên tâm, yên bình, yên tĩnh, yên ổn, yên định, yên thành, yên phong, yên mô, bảng điểm, bảng xếp hạng
`;

const scales: WordList = `
  tỷ lệ, tỷ giá, tỷ số, tỷ trọng, tỷ phú, tỷ suất, triệu phú, triệu tập, triệu hồi, triệu sơn, triệu phong,
  vạn thọ, vạn ninh, vạn phúc, vạn vật, vạn hạnh
`;

const numbers: WordList = `
  chấm dứt, chấm thi, chấm điểm, chấm công, năm bảy, vài ba, dăm ba, đôi ba, dăm bảy, đôi mươi, ba hoa, giải ba, thịt ba chỉ, ba rọi, ba má, ba mẹ, cân đối, cân bằng, cân nhắc, cân nặng, hai mặt, trăm nghe, ba chìm bảy nổi, bảy nổi ba chìm, năm lần bảy lượt, năm bản lề,
  kéo dài, cao hơn, thấp hơn, nhiều hơn, ít hơn, lớn hơn, nhỏ hơn, kém hơn, nhanh hơn, chậm hơn, tốt hơn, dài hơn, ngắn hơn
`;

const calendar: WordList = `
  quý vị, quý khách, quý báu, quý giá, quý ông, quý bà, quý độc giả, quý hiếm, tháng năm qua, ngày càng, tuần hoàn, tuần tra, tuần trước đó, tháng trước đó,
  quý trước đó, năm trước đó, hôm trước đó, tiếng anh, tiếng việt, tiếng nói, cách mạng tháng tám, cách mạng tháng mười
`;

const labels: WordList = `
  nhân dân, đầu người, bình dân, dân sinh, dân dụng, dân vận, dân trí,
  cơ bản, kịch bản, xuất bản, thời điểm, quan điểm, địa điểm, đặc điểm, ưu điểm, nhược điểm, khuyết điểm, trọng điểm, cao điểm, giờ cao điểm, tâm điểm, tài khoản, điều khoản, biểu quyết, biểu dương, tiết lộ, bộc lộ
`;

/** What only prose needs: words that end like one that names (trường 2, phòng 5) and name nothing (thị trường 2025), and turns of speech. */
export const proseDecoys: WordList = `
  từ ngân sách cấp trên, của ngân sách cấp trên, bổ sung ngân sách cấp trên, bộ ba, tay ba, ba gác, ba khía, đeo ba lô, chiếc ba lô, hai lúa, bốn phương, tám hướng, hai con số, mọi thứ,
  một ngày nọ, một ngày đẹp trời, một ngày nào đó, vào một ngày, tháng này qua, tháng này sang, năm này qua năm, năm này sang năm, những năm tháng, cùng năm tháng,
  năm tháng qua đi, quý cô, quý tộc, cao quý này, đá quý này, loại quý này, vật quý này, quà quý này,
  đô vật, đô đốc, đô hộ, thị trường, môi trường, hiện trường, quốc phòng, dự phòng, văn phòng, toàn cầu, nhu cầu, yêu cầu, hạ tầng, trực tuyến, quân đội, bộ đội, tình hình, truyền hình, cấu hình,
  phát biểu, tiêu biểu, cung cấp, nâng cấp, cao cấp, trung cấp, học tập, cộng hòa, thông số, chuyển đổi số, kinh tế số, hệ số, hợp phần, thị phần, nhật bản
`;

/** Those that a number is told from, where nothing else is read. */
export const numberDecoys: WordList = /* @__PURE__ */ [scales, numbers].join();

/** All of them. */
export const decoys: WordList = /* @__PURE__ */ [currencies, scales, numbers, calendar, labels].join();
