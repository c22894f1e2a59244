// What is done at a session (hành động): people are elected and dismissed, papers heard and passed, things said.
import type { Lexicon, WordList } from './entry.js';
import type { DocumentType, DocumentVerb, PersonnelFrame } from './report-entry.js';

/** Changes of office. `order` is where the person stands: before the verb, or after it. */
export const personnelVerbs: Lexicon<PersonnelFrame> = {
  'được bầu': { action: 'elected', person: 'before' },
  'được bầu bổ sung': { action: 'elected', person: 'before' },
  'được bầu giữ': { action: 'elected', person: 'before' },
  'đã được bầu': { action: 'elected', person: 'before' },
  'trúng cử': { action: 'elected', person: 'before' },
  'tái đắc cử': { action: 'elected', person: 'before' },
  'đắc cử': { action: 'elected', person: 'before' },
  bầu: { action: 'elected', person: 'after' },
  'đã bầu': { action: 'elected', person: 'after' },
  'bầu bổ sung': { action: 'elected', person: 'after' },
  'tiến hành bầu': { action: 'elected', person: 'after' },
  'miễn nhiệm': { action: 'dismissed', person: 'after' },
  'bãi nhiệm': { action: 'dismissed', person: 'after' },
  'bãi nhiệm chức vụ': { action: 'dismissed', person: 'after' },
  'cho thôi': { action: 'resigned', person: 'after' },
  'thôi làm nhiệm vụ': { action: 'resigned', person: 'before' },
  'thôi nhiệm vụ': { action: 'resigned', person: 'before' },
  'thôi giữ': { action: 'resigned', person: 'before' },
  'xin thôi': { action: 'resigned', person: 'before' },
  'bổ nhiệm': { action: 'appointed', person: 'after' },
  'được bổ nhiệm': { action: 'appointed', person: 'before' },
  'phê chuẩn kết quả bầu': { action: 'confirmed', person: 'after' },
  'phê chuẩn': { action: 'confirmed', person: 'after' },
};

/** Between a change and the people it is about: miễn nhiệm … đối với ông …. */
export const towards: WordList = 'đối với, với, cho, gồm, gồm có, là';

/** Between a person and the office they come to hold. */
export const holdings: WordList =
  'giữ chức, giữ chức vụ, giữ chức danh, làm, giữ, vào chức vụ, vào chức danh, chức vụ, chức danh, chức, làm nhiệm vụ, nhiệm vụ, vào vị trí';

/** Papers that are counted. */
export const documentNouns: Lexicon<DocumentType> = {
  'nghị quyết': 'resolution',
  'dự thảo nghị quyết': 'draft',
  'dự thảo': 'draft',
  'báo cáo': 'report',
  'tờ trình': 'submission',
  'ý kiến': 'opinion',
  'lượt ý kiến': 'opinion',
  'lượt ý kiến kiến nghị': 'opinion',
  'câu hỏi': 'question',
  'lượt chất vấn': 'question',
  'ý kiến chất vấn': 'question',
  'câu hỏi chất vấn': 'question',
};

export const documentVerbs: Lexicon<DocumentVerb> = {
  'thông qua': 'passed',
  'biểu quyết thông qua': 'passed',
  'ban hành': 'passed',
  'quyết nghị': 'passed',
  'xem xét': 'considered',
  'cho ý kiến': 'considered',
  'thảo luận': 'considered',
  'thẩm tra': 'considered',
  nghe: 'heard',
  'trả lời': 'heard',
  'giải trình': 'heard',
  'tiếp thu': 'heard',
  trình: 'submitted',
};

/** An official answers these: the opinions put to them are questions. */
export const answers: WordList = 'trả lời, giải trình, chất vấn, giải đáp';

/** Before the titles of resolutions: nghị quyết về …, các nghị quyết như: …. */
export const titleHeads: WordList = 'về, về việc, như, gồm, cụ thể, trong đó có, bao gồm, là';

/** Verbs of saying, between a speaker and what is said; `marked` ones take an object too (đánh giá cao) and need a sign. */
export const speechVerbs: Lexicon<'clause' | 'marked' | 'quoted'> = {
  'cho biết': 'clause',
  'cho biết thêm': 'clause',
  'cho rằng': 'clause',
  'cho hay': 'clause',
  'nói rằng': 'clause',
  'khẳng định rằng': 'clause',
  'nhấn mạnh rằng': 'clause',
  'nhận định rằng': 'clause',
  'nhấn mạnh': 'marked',
  'nhấn mạnh thêm': 'marked',
  'khẳng định': 'marked',
  'nhận định': 'marked',
  'nhận xét': 'marked',
  'nêu rõ': 'marked',
  'chỉ rõ': 'marked',
  'chỉ ra': 'marked',
  'thừa nhận': 'marked',
  'nhìn nhận': 'marked',
  'đánh giá': 'marked',
  'phân tích': 'marked',
  'lý giải': 'marked',
  'giải thích': 'marked',
  'chia sẻ': 'marked',
  'lưu ý': 'marked',
  'thông tin': 'marked',
  'thông tin thêm': 'marked',
  'phát biểu': 'marked',
  'bày tỏ': 'marked',
  nói: 'quoted',
  'nói thêm': 'quoted',
  'nói tiếp': 'quoted',
  hỏi: 'quoted',
  'đặt câu hỏi': 'quoted',
  'nêu câu hỏi': 'quoted',
  'đặt vấn đề': 'quoted',
  'chất vấn': 'quoted',
  'băn khoăn': 'quoted',
  'bức xúc': 'quoted',
  'trả lời': 'quoted',
  'giải trình': 'quoted',
  hứa: 'quoted',
  'cam kết': 'quoted',
  'cảnh báo': 'quoted',
  'gợi ý': 'quoted',
  nêu: 'quoted',
  'đề nghị': 'quoted',
  'yêu cầu': 'quoted',
  'kiến nghị': 'quoted',
  'đề xuất': 'quoted',
  'chỉ đạo': 'quoted',
  'kết luận': 'quoted',
  'quán triệt': 'quoted',
};

/** Between a verb of saying and what is said. */
export const thats: WordList = 'rằng, là';

/** Between a speaker and the verb of saying. */
export const speechFillers: WordList = 'cũng, đã, còn, tiếp tục, một lần nữa, thẳng thắn, vừa';

/** Votes for: what a share of the deputies did. */
export const assents: WordList = 'tán thành, đồng ý, nhất trí, biểu quyết, phiếu thuận, phiếu, số phiếu, tỷ lệ tán thành, tín nhiệm cao';

/** Papers of the market, which nobody votes with. */
export const securities: WordList = 'cổ phiếu, trái phiếu, tín phiếu, kỳ phiếu, thương phiếu, hối phiếu';

/** Makes a verb behind it passive: được HĐND bầu. */
export const passives: WordList = 'được, đã được';

/** What is passed under a name of its own: kế hoạch đầu tư công trung hạn, Đề án quản lý phương tiện. */
export const plans: WordList = 'kế hoạch, đề án, quy hoạch, chương trình, dự toán, quyết toán, phương án, chủ trương, quy chế, danh mục, chính sách';

/** Between a verb and what is passed. */
export const articleWords: WordList = 'các, một số, những, toàn văn, dự thảo, việc, nội dung';

/** Words that end a title: what follows is said of it. */
export const titleStops: WordList = `
  với, với tổng vốn, với tổng mức đầu tư, đối với ông, đối với bà, đối với, trong đó, đồng thời, được, đã được, vừa được, đã, sẽ, nhằm, để, theo đó, cho, của hđnd, tại kỳ họp, bao gồm, gọi tắt, có hiệu lực, có tổng
`;

/** Before a resolution whose content is told: theo nghị quyết về …. */
export const accordances: WordList = 'theo';

/** A verb that governments share with assemblies. */
export const issues: WordList = 'ban hành';
