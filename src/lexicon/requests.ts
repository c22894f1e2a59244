// Requests (đề nghị, yêu cầu): who asks for something at a session, of whom, and by when.
import type { Lexicon, WordList } from './entry.js';

/** Verbs that open what is asked for from now on. */
export const requestVerbs: WordList = `
  cần, phải, cần phải, cần tiếp tục, cần tập trung, phải tập trung, cần sớm, cần có, tập trung, tiếp tục, đẩy mạnh, tăng cường, khẩn trương, triển khai, nâng cao, thực hiện, tổ chức thực hiện, rà soát, chú trọng, quan tâm, phấn đấu, bảo đảm, đảm bảo, có kế hoạch, có giải pháp, có biện pháp, khắc phục,
  chỉ đạo, chủ động, xây dựng, sớm, quyết liệt, kịp thời, phối hợp, nghiên cứu, hoàn thiện, hoàn thành, tổ chức, theo dõi, giám sát, phát huy, huy động, thường xuyên, xử lý, giải quyết, kiểm tra, đôn đốc, phát triển, làm tốt, căn cứ, ưu tiên,
  siết chặt, chấn chỉnh, báo cáo, công khai, làm rõ, giải trình, gửi, bám sát, rút kinh nghiệm, kiểm điểm, công bố, xem xét, bổ sung, cân đối, bố trí, sắp xếp, không để, giữ vững, khơi thông, tháo gỡ, cải cách, cải thiện, đổi mới, thúc đẩy, tuyên truyền,
  vận động, chăm lo, thực hành tiết kiệm, củng cố, kiện toàn, phân công, đánh giá, duy trì, mở rộng, nhanh chóng, tích cực, nỗ lực, tham mưu, cụ thể hóa, dành, nêu cao, đề cao, chấm dứt, ngăn chặn, bảo vệ, quản lý, thu hút, hỗ trợ, tạo điều kiện,
  cung cấp, hướng dẫn, nhìn nhận, xác định, tính toán, điều chỉnh, cắt giảm, tiết kiệm, đi đầu, gương mẫu, linh hoạt, sâu sát, tiếp thu, lấy, giảm, tăng,
  đẩy nhanh, chủ trì, phát động, nắm bắt, nắm chắc, nhân rộng, hạn chế, khai thác, kiên quyết, chấp hành, tuân thủ, tận dụng, khuyến khích, động viên, vào cuộc, tham gia, lồng ghép, ban hành, thẩm định, nghiêm túc, đồng hành, lắng nghe, phân bổ,
  kiểm soát, chuẩn bị, ứng phó, phòng chống, thanh tra, tuyển dụng, đẩy lùi, khơi dậy, hoàn tất, khởi công, di dời, thu hồi, kiểm đếm, trả lời, tiếp xúc, đối thoại, cập nhật, số hóa, xúc tiến, phân cấp, đa dạng hóa, tinh gọn, vận hành, phối kết hợp, đoàn kết
`;

/** The ones that put it to somebody. */
export const requestHeads: WordList =
  'đề nghị, cũng đề nghị, yêu cầu, cũng yêu cầu, kiến nghị, giao, giao cho, giao trách nhiệm cho, đề nghị thêm, lưu ý, chỉ đạo, nhắc nhở, kêu gọi, quán triệt';

/** Verbs of saying that ask where what has to be done follows: nhấn mạnh UBND tỉnh cần …. */
export const stressHeads: WordList = 'nhấn mạnh, nhấn mạnh thêm, nêu rõ, chỉ rõ, kết luận';

/** What they name before a list of it: nhấn mạnh một số nhiệm vụ trọng tâm: …. */
export const taskNouns: WordList =
  'nhiệm vụ, nhiệm vụ trọng tâm, nhóm nhiệm vụ, giải pháp, nhiệm vụ giải pháp, nhóm giải pháp, yêu cầu, việc cần làm, nội dung trọng tâm';

/** Count the items of a list, and are none of them: Thứ nhất, …; Hai là, …. */
export const enumerators: WordList = 'thứ nhất, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, một là, hai là, ba là, bốn là, năm là, sáu là, bảy là';

/** What has to be done: with the verb of doing in it or without. */
export const musts: Lexicon<'verb' | 'bare'> = {
  cần: 'bare',
  phải: 'bare',
  'cần phải': 'bare',
  'cần tiếp tục': 'verb',
  'cần tập trung': 'verb',
  'phải tập trung': 'verb',
  'cần sớm': 'verb',
  'cần có': 'verb',
};

/** Opens a sentence that asks for more of the same. */
export const furthermores: WordList =
  'đồng thời, cùng với đó, bên cạnh đó, ngoài ra, song song đó, song song với đó, mặt khác, trước mắt, về lâu dài, trong đó, đặc biệt, nhất là';

/** Open what is put in before who is asked, or before what they are asked: đề nghị sau kỳ họp, UBND tỉnh …; UBND tỉnh, theo chức năng, …. */
export const asides: WordList =
  'trong, ngay trong, trước, sau, ngay sau, từ, ngay từ, từ nay, khi, để, nhằm, với, qua, đối với, riêng, bên cạnh, cùng với, trên cơ sở, trên tinh thần, theo, căn cứ, căn cứ vào, đến, đến hết, chậm nhất, muộn nhất';

/** Times that are put in there without a comma too: đề nghị thời gian tới UBND tỉnh …. */
export const comingTimes: WordList =
  'thời gian tới, trong thời gian tới, trước mắt, thời gian còn lại, trong thời gian còn lại, những năm tới, trong những năm tới, những tháng tới, trong những tháng tới, nhiệm kỳ tới, trong nhiệm kỳ tới, giai đoạn tới, trong giai đoạn tới, sau kỳ họp, ngay sau kỳ họp, ngay sau kỳ họp này, sau kỳ họp này';

/** The same words where nothing is asked for: nouns, other verbs, requests of the past. */
export const notRequests: WordList = `
  theo đề nghị, theo yêu cầu, ý kiến chỉ đạo, nội dung chỉ đạo, theo kiến nghị, đạt yêu cầu, đáp ứng yêu cầu, các kiến nghị, những kiến nghị, kiến nghị của, kiến nghị cử tri, ý kiến kiến nghị, đề nghị của, yêu cầu của, các yêu cầu, những yêu cầu, các đề nghị, giải quyết kiến nghị,
  đã đề nghị, đã yêu cầu, đã kiến nghị, đã giao, từng đề nghị, từng yêu cầu, từng kiến nghị, được giao, được yêu cầu, bị yêu cầu, bàn giao, không yêu cầu, không giao, chưa giao, chưa yêu cầu, không đề nghị, giao thông, giao ban, giao lưu, giao dịch, giao đất, đã chỉ đạo, sự chỉ đạo, ban chỉ đạo, chỉ đạo của, chỉ đạo điều hành, công tác chỉ đạo, dự chỉ đạo, và chỉ đạo, được chỉ đạo, lãnh đạo chỉ đạo, đã lưu ý, đã nhắc nhở, nút giao, giao bổ sung, giao thêm, giao nhiệm vụ, đồng giao, dự toán giao, kế hoạch giao
`;

/** Who speaks for the session: the assembly, or who presides over it and closes it. */
export const askers: Lexicon<'body' | 'head'> = {
  hđnd: 'body',
  'hội đồng nhân dân': 'body',
  'thường trực hđnd': 'body',
  'quốc hội': 'body',
  'nghị quyết': 'body',
  'nghị quyết cũng': 'body',
  'chủ tịch hđnd': 'head',
  'phó chủ tịch hđnd': 'head',
  'phó chủ tịch thường trực hđnd': 'head',
  'chủ tịch hội đồng nhân dân': 'head',
  'chủ tịch quốc hội': 'head',
  'phó chủ tịch quốc hội': 'head',
  'phó chủ tịch thường trực quốc hội': 'head',
  'chủ tọa': 'head',
  'chủ trì kỳ họp': 'head',
  'chủ trì phiên chất vấn': 'head',
  'phát biểu chỉ đạo': 'head',
  'phát biểu giao nhiệm vụ': 'head',
  'phát biểu khai mạc': 'head',
  'phát biểu định hướng': 'head',
  'phát biểu kết luận kỳ họp': 'head',
  'phát biểu bế mạc kỳ họp': 'head',
  'phát biểu khai mạc kỳ họp': 'head',
  'phát biểu kết thúc': 'head',
  'phát biểu tổng kết': 'head',
  'kết luận phần chất vấn': 'head',
  'kết luận nội dung chất vấn': 'head',
  'kết luận nội dung này': 'head',
  'bế mạc phiên chất vấn': 'head',
  'quyền chủ tịch hđnd': 'head',
  'chủ tọa kỳ họp': 'head',
  'bí thư': 'head',
  'người đứng đầu tỉnh ủy': 'head',
  'người đứng đầu thành ủy': 'head',
  'người đứng đầu hđnd': 'head',
  'phát biểu bế mạc': 'head',
  'phát biểu kết luận': 'head',
  'kết luận phiên họp': 'head',
  'kết luận kỳ họp': 'head',
  'kết luận phiên chất vấn': 'head',
  'bế mạc kỳ họp': 'head',
};

/** Those who ask for themselves; a person after the assembly; papers, which ask where the assembly has not been named. */
export const notAskers: Lexicon<'voice' | 'person' | 'paper'> = {
  'cử tri': 'voice',
  'đại biểu': 'voice',
  'đại biểu hđnd': 'voice',
  'đại biểu hội đồng nhân dân': 'voice',
  'đại biểu quốc hội': 'voice',
  đb: 'voice',
  đbqh: 'voice',
  'người dân': 'voice',
  ubnd: 'voice',
  'ủy ban nhân dân': 'voice',
  'chính phủ': 'voice',
  'thủ tướng': 'voice',
  'bộ trưởng': 'voice',
  sở: 'voice',
  bộ: 'voice',
  'giám đốc': 'voice',
  'phó giám đốc': 'voice',
  ban: 'voice',
  'trưởng ban': 'voice',
  'phó ban': 'voice',
  'phó trưởng ban': 'voice',
  'các ban hđnd': 'voice',
  'chủ tịch ubnd': 'voice',
  'phó chủ tịch ubnd': 'voice',
  mttq: 'voice',
  'mặt trận tổ quốc': 'voice',
  'doanh nghiệp': 'voice',
  'viện kiểm sát': 'voice',
  'tòa án': 'voice',
  'trình hđnd': 'voice',
  'trình hội đồng nhân dân': 'voice',
  'trình quốc hội': 'voice',
  được: 'voice',
  bị: 'voice',
  ông: 'person',
  bà: 'person',
  'đồng chí': 'person',
  'tờ trình': 'paper',
  'dự thảo': 'paper',
  'báo cáo': 'paper',
  'văn bản': 'paper',
};

/** Those who live with what is decided. */
export const citizens: WordList = 'cử tri, người dân, dân, nhân dân, bà con, hộ dân, các hộ, các hộ dân, tiểu thương, công nhân, phụ huynh, cư dân';

/** What they tell of then is what they complain of: cử tri phản ánh …, người dân than …. */
export const complaints: WordList =
  'phản ánh, phản ảnh, than, than phiền, than thở, kêu, kêu ca, kêu cứu, phàn nàn, bức xúc, bức xúc vì, bức xúc về, tố, khiếu nại, lo ngại, tiếp tục phản ánh';

/** Words that look like one of those, and are nobody. */
export const nobodies: WordList = 'ban hành, toàn bộ, nội bộ, cán bộ, cơ sở, đồng bộ, tiến bộ, bộ máy, được biết, trụ sở';

/** A sentence with one of these tells what was asked for before. */
export const pastMarks: WordList = 'trước đó, trước đây, kỳ họp trước, năm ngoái, đã nhiều lần, nhiều lần, từng, tại kỳ họp trước, các kỳ họp trước, nếu';

/** Who is asked: bodies and their heads. */
export const addressees: WordList = `
  ubnd, ủy ban nhân dân, hđnd, hội đồng nhân dân, chính phủ, thủ tướng, thủ tướng chính phủ, chủ tịch ubnd, chủ tịch, tân chủ tịch, tân chủ tịch ubnd, các sở, sở, các ngành, ngành, các ban, các cấp, các cấp ủy, cấp ủy, các đơn vị, các địa phương, thủ trưởng, thủ trưởng các đơn vị,
  thủ trưởng các cơ quan, người đứng đầu, đại biểu hđnd, các đại biểu, các đại biểu hđnd, thường trực hđnd, các ban hđnd, các tổ đại biểu, tổ đại biểu, mttq, ủy ban mttq, ủy ban mặt trận tổ quốc, các cơ quan, cơ quan, bộ, các bộ, cơ quan chức năng,
  các cơ quan chức năng, chính quyền, giám đốc, các cơ quan liên quan, các đơn vị liên quan, các xã, các phường, các huyện, các quận, các chủ đầu tư, chủ đầu tư, công an, tòa án nhân dân, viện kiểm sát nhân dân, phòng, trung tâm, ban quản lý, ban quản lý dự án, cục, chi cục, kho bạc nhà nước, bảo hiểm xã hội, văn phòng, mặt trận tổ quốc, các ban ngành, các đoàn thể, các tổ chức, tỉnh, huyện, thành phố, quận, thị xã, phường, xã, đặc khu, tập thể, các thôn, các buôn, các bản, các ấp, các khu phố, các tổ dân phố, các thị trấn, các tỉnh, mỗi đại biểu, từng đại biểu, mỗi đại biểu hđnd, từng đại biểu hđnd
`;

/** What goes on with the name of who is asked. */
export const addresseeTails: WordList = `
  tỉnh, thành phố, tp, quận, huyện, thị xã, phường, xã, thị trấn, đặc khu, thôn, bản, ấp, khu phố, khối phố, tổ dân phố, khóm, buôn, các thôn, các khu phố, các tỉnh, các huyện, các quận, các xã, các phường, các thành phố, các thị xã, các thị trấn, các ngành, các sở, các ban, các cơ quan, các tổ chức, thị, cấp, ngành, sở, ban, địa phương, đơn vị, cơ quan, liên quan, có liên quan, hữu quan, hữu trách, chức năng, chuyên môn, chuyên trách, trực thuộc, trên địa bàn,
  hđnd, ubnd, ủy ban nhân dân, hội đồng nhân dân, cấp huyện, cấp xã, cấp tỉnh, hai cấp, các cấp, các đơn vị, các địa phương, của tỉnh, của huyện, của thành phố, của hđnd, của ubnd, nhân dân, tổ quốc, việt nam, tp.hcm, thuộc, ban ngành, đoàn thể, ban ngành đoàn thể, các ban ngành, các đoàn thể, tổ chức chính trị - xã hội, các tổ chức chính trị - xã hội, tổ chức chính trị
`;

/** The fields of a department, which open with a capital: Sở Kế hoạch và Đầu tư. */
export const sectors: WordList = `
  tài chính, kế hoạch, đầu tư, nội vụ, tư pháp, kinh tế, xây dựng, giao thông vận tải, giao thông, công thương, nông nghiệp, môi trường, tài nguyên, phát triển nông thôn, y tế, giáo dục, đào tạo, văn hóa, thể thao, du lịch, thông tin, truyền thông,
  khoa học, công nghệ, lao động, thương binh, xã hội, dân tộc, tôn giáo, pháp chế, ngân sách, đô thị, chính phủ, phát triển quỹ đất, quỹ đất, đầu tư xây dựng
`;

/** Between two who are asked. */
export const addresseeConjunctions: WordList = 'và, cùng';

/** After who is asked: what the sentence tells of them, and asks nothing; the figures that they are set (giao UBND huyện các chỉ tiêu: …). */
export const notTasks: WordList = 'đã, được, về, của, là, nhưng, mà, vì, nên, vẫn, không được chấp thuận, đang, thì, chỉ tiêu, các chỉ tiêu';

/** Before the day by which it is to be done. */
export const dueMarks: WordList =
  'trước, xong trước, hết, đến hết, chậm nhất, chậm nhất là, chậm nhất đến, muộn nhất, muộn nhất là, muộn nhất đến, trong, ngay trong, hạn chót, thời hạn';
