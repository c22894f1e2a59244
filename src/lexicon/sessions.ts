// Sessions (kỳ họp): what they are called, what is said of them, and where they are only spoken of.
import type { Lexicon, WordList } from './entry.js';
import type { SessionVerb } from './report-entry.js';

export const sessions: Lexicon<'session' | 'sitting'> = {
  'kỳ họp': 'session',
  'họp kỳ': 'session',
  'mở kỳ họp': 'session',
  'nhóm họp kỳ': 'session',
  'bước vào kỳ họp': 'session',
  'bắt đầu kỳ họp': 'session',
  'phiên họp': 'sitting',
  'phiên khai mạc': 'sitting',
  'phiên bế mạc': 'sitting',
  'phiên chất vấn': 'sitting',
  'phiên thảo luận': 'sitting',
  'buổi thảo luận': 'sitting',
};

/** The assembly meets; with a kind behind it this is a session: HĐND huyện họp bất thường, nhóm họp phiên chuyên đề. */
export const convenings: WordList = 'họp, họp phiên, nhóm họp, nhóm họp phiên';

/** What kind of session it is. A session of the middle or the end of the year is a regular one; since 2025 the law calls the others không thường lệ. */
export const sessionKinds: Lexicon<'regular' | 'thematic' | 'extraordinary' | 'inaugural'> = {
  'thường lệ': 'regular',
  'thường kỳ': 'regular',
  'định kỳ': 'regular',
  'giữa năm': 'regular',
  'cuối năm': 'regular',
  'chuyên đề': 'thematic',
  'bất thường': 'extraordinary',
  'không thường lệ': 'extraordinary',
  'không thường kỳ': 'extraordinary',
  'phát sinh đột xuất': 'extraordinary',
  'đột xuất': 'extraordinary',
  'đầu nhiệm kỳ': 'inaugural',
};

/**
 * What is said of a session that takes place. `hold` takes it as its object (HĐND tỉnh tổ chức kỳ họp), `last` has it as its
 * subject (kỳ họp diễn ra trong 3 ngày); `run` only says that it goes on.
 */
export const sessionVerbs: Lexicon<SessionVerb> = {
  'khai mạc': 'open',
  'khai mạc trọng thể': 'open',
  'khai mạc trọng thể tại': 'open',
  'bế mạc': 'close',
  'kết thúc': 'close',
  'khép lại': 'close',
  'đóng lại': 'close',
  'hoàn thành chương trình': 'close',
  'hoàn tất chương trình': 'close',
  'hoàn thành toàn bộ chương trình': 'close',
  'hoàn thành các nội dung': 'close',
  'thành công tốt đẹp': 'close',
  mở: 'hold',
  'mở kỳ họp': 'open',
  'mở từ': 'open',
  'mở màn': 'open',
  'khai mở': 'open',
  'bước vào phiên bế mạc': 'close',
  'đi tới phiên bế mạc': 'close',
  'đi đến phiên bế mạc': 'close',
  'khép lại ngày làm việc': 'run',
  'kết thúc ngày làm việc': 'run',
  'khép lại phiên': 'run',
  'kết thúc phiên': 'run',
  'tổ chức': 'hold',
  'đã tổ chức': 'hold',
  'tổ chức thành công': 'hold',
  'tiến hành': 'hold',
  'triệu tập': 'hold',
  'trải qua': 'hold',
  họp: 'hold',
  'họp kỳ': 'hold',
  'họp phiên': 'hold',
  'nhóm họp': 'hold',
  'nhóm họp kỳ': 'hold',
  'nhóm họp phiên': 'hold',
  'bước vào kỳ họp': 'open',
  'bắt đầu kỳ họp': 'open',
  'diễn ra': 'last',
  'được diễn ra': 'last',
  'được tổ chức': 'last',
  'được tiến hành': 'last',
  'được triệu tập': 'last',
  'kéo dài': 'last',
  'làm việc trong': 'last',
  'làm việc từ': 'last',
  'làm việc đến': 'last',
  'làm việc đến hết': 'last',
  'họp đến': 'last',
  'họp đến hết': 'last',
  'họp trong': 'last',
  'gói trong': 'last',
  'gói gọn trong': 'last',
  'tiếp tục diễn ra': 'run',
  'đang diễn ra': 'run',
  'tiếp tục': 'run',
  'tiếp tục chương trình': 'run',
  'thực hiện chương trình': 'run',
  'bước vào': 'run',
  'bước sang': 'run',
  'ngày làm việc': 'run',
  'ngày họp': 'run',
  'ngày đầu tiên của': 'run',
  'ngày thứ hai của': 'run',
  'ngày thứ ba của': 'run',
  'ngày cuối cùng của': 'run',
  'họp ngày thứ': 'run',
  'diễn ra phiên thảo luận': 'run',
  'diễn ra phiên chất vấn': 'run',
  'ngày nghị sự': 'run',
  dành: 'run',
  'dành trọn': 'run',
  'tiếp tục làm việc': 'run',
};

/**
 * Before a session that is not the one reported: it is prepared, awaited, or merely a place to send papers to. `near` right
 * before it, `clause` and `sentence` anywhere before it in those.
 */
export const awaitedSessions: Lexicon<'near' | 'clause' | 'sentence'> = {
  'thực hiện nghị quyết': 'clause',
  'thực hiện các nghị quyết': 'clause',
  'triển khai nghị quyết': 'clause',
  'triển khai các nghị quyết': 'clause',
  'theo nghị quyết': 'clause',
  'căn cứ nghị quyết': 'clause',
  'nghị quyết kỳ họp': 'clause',
  'kết quả kỳ họp': 'clause',
  'nội dung kỳ họp': 'clause',
  'gửi tới': 'sentence',
  'gửi đến': 'sentence',
  'vừa có tờ trình': 'sentence',
  'sẽ trình': 'sentence',
  'dự kiến trình': 'sentence',
  trình: 'clause',
  'tờ trình': 'near',
  'để trình': 'clause',
  'trước thềm': 'clause',
  'chuẩn bị': 'clause',
  'chương trình': 'near',
  'dự kiến chương trình': 'clause',
  'bối cảnh': 'clause',
  nếu: 'clause',
  sẽ: 'clause',
  'dự kiến': 'clause',
  'nhiều khả năng': 'clause',
  'phục vụ': 'near',
  'thời điểm': 'near',
  'cử tri': 'near',
  'bên lề': 'near',
  'hành lang': 'near',
  trước: 'near',
  'giữa hai': 'near',
  giữa: 'near',
  sau: 'near',
  'từ khi': 'clause',
  'kể từ khi': 'clause',
  'sau khi được': 'clause',
  'niềm tin': 'clause',
  'kể từ': 'near',
  từ: 'near',
  các: 'near',
  những: 'near',
  nhiều: 'near',
  mỗi: 'near',
  mọi: 'near',
};

/** Papers are sent to a session: báo cáo của Chính phủ gửi kỳ họp thứ sáu. */
export const sendings: WordList = 'gửi, gửi tới, gửi đến';

/** After one: kỳ họp tới, kỳ họp gần nhất. */
export const distantSessions: WordList = 'tới, sắp tới, sắp diễn ra, gần nhất, sau, kế tiếp, tiếp theo, trước, trước đó, trước đây, vừa qua, gần đây, sắp sửa';

/** Further behind a session, of one long past: tại kỳ họp thứ 5 HĐND tỉnh khóa IX hồi tháng 12 năm ngoái. */
export const pastSessions: WordList = 'hồi, năm ngoái, năm trước, tháng trước, cách đây, nhiệm kỳ trước, khóa trước';

/** Deputies put questions and officials answer them, at a session. */
export const questionings: WordList = `
  trả lời chất vấn, trả lời câu hỏi chất vấn, trả lời các câu hỏi chất vấn, trả lời ý kiến chất vấn, phiên chất vấn, chất vấn và trả lời chất vấn, đăng đàn trả lời, đăng đàn
`;

/** Before a session in which something took place, and beside the one at hand (đây là kỳ họp …, kỳ họp này). */
export const venues: Lexicon<'at' | 'in' | 'is' | 'this'> = {
  tại: 'at',
  trong: 'in',
  'cũng tại': 'at',
  'ngay tại': 'at',
  'diễn ra tại': 'at',
  'phát biểu': 'at',
  dự: 'at',
  'tham dự': 'at',
  'đến dự': 'at',
  'về dự': 'at',
  'chủ trì': 'at',
  'đồng chủ trì': 'at',
  'chủ tọa': 'at',
  'điều hành': 'at',
  'đây là': 'is',
  'đây cũng là': 'is',
  này: 'this',
  'lần này': 'this',
};

/** Other meetings: where one of these heads an article, a session further down is not what it reports. */
export const otherMeetings: WordList =
  'cuộc họp, hội nghị, hội thảo, họp báo, phiên họp chính phủ, phiên họp thường kỳ, buổi làm việc, tiếp xúc cử tri, buổi tiếp xúc, cuộc làm việc, tọa đàm, diễn đàn, đại hội, họp giao ban, giao ban, phiên giải trình, lễ kỷ niệm, lễ khánh thành, lễ khởi công, lễ phát động';

/** What is yet to come, behind a session: tại kỳ họp, … sẽ …. */
export const futures: WordList = 'sẽ, dự kiến';
