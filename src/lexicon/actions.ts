// What is done at a session (hành động): people are elected and dismissed, papers heard and passed, things said and asked for.
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

/** Verbs that open what is asked for from now on. */
export const requestVerbs: WordList = `
  cần, phải, tập trung, tiếp tục, đẩy mạnh, tăng cường, khẩn trương, triển khai, nâng cao, thực hiện, tổ chức thực hiện, rà soát, chú trọng, quan tâm, phấn đấu, bảo đảm, đảm bảo, có kế hoạch, khắc phục, chỉ đạo, chủ động, xây dựng, sớm,
  quyết liệt, kịp thời, phối hợp, nghiên cứu, hoàn thiện, hoàn thành, tổ chức, theo dõi, giám sát, phát huy, huy động, thường xuyên, xử lý, giải quyết, kiểm tra, đôn đốc, phát triển, làm tốt, căn cứ, ưu tiên, siết chặt, chấn chỉnh
`;

/** The ones that put it to somebody. */
export const requestHeads: WordList = 'đề nghị, yêu cầu, kiến nghị, giao, giao cho, giao trách nhiệm cho';

/** The same words where nothing is asked for: nouns, other verbs, requests of the past. */
export const notRequests: WordList = `
  theo đề nghị, theo yêu cầu, theo kiến nghị, đạt yêu cầu, đáp ứng yêu cầu, các kiến nghị, những kiến nghị, kiến nghị của, kiến nghị cử tri, ý kiến kiến nghị, đề nghị của, yêu cầu của, các yêu cầu, những yêu cầu, các đề nghị, giải quyết kiến nghị,
  đã đề nghị, đã yêu cầu, đã kiến nghị, đã giao, từng đề nghị, từng yêu cầu, từng kiến nghị, được giao, được yêu cầu, bị yêu cầu, bàn giao, không yêu cầu, không giao, chưa giao, chưa yêu cầu, không đề nghị, giao thông, giao ban, giao lưu, giao dịch, giao đất
`;

/** Who speaks for the session. */
export const askers: WordList = `
  hđnd, hội đồng nhân dân, thường trực hđnd, quốc hội, chủ tịch hđnd, phó chủ tịch hđnd, phó chủ tịch thường trực hđnd, chủ tịch hội đồng nhân dân, chủ tịch quốc hội, chủ tọa, chủ tọa kỳ họp, nghị quyết, bí thư, phát biểu bế mạc, phát biểu kết luận,
  kết luận phiên họp, kết luận kỳ họp, kết luận phiên chất vấn, bế mạc kỳ họp, kỳ họp
`;

/** Who asks for themselves, and papers of others: what they ask for is no task of the session's. */
export const notAskers: WordList = `
  cử tri, đại biểu, các đại biểu, đại biểu hđnd, đại biểu hội đồng nhân dân, đại biểu quốc hội, đb, đbqh, người dân, ubnd, ủy ban nhân dân, chính phủ, thủ tướng, sở, bộ, giám đốc, phó giám đốc, ban, tổ, tờ trình, dự thảo, dự thảo nghị quyết, báo cáo, văn bản,
  được, mttq, mặt trận tổ quốc, doanh nghiệp, bị, chủ tịch ubnd, phó chủ tịch ubnd, viện kiểm sát, tòa án, luật sư, trước kỳ họp, trình hđnd, trình hội đồng nhân dân, trình quốc hội, gửi hđnd
`;

/** A sentence with one of these tells what was asked for before. */
export const pastMarks: WordList = 'trước đó, trước đây, kỳ họp trước, năm ngoái, đã nhiều lần, nhiều lần, từng, tại kỳ họp trước, các kỳ họp trước, nếu';

/** Who is asked: bodies and their heads. */
export const addressees: WordList = `
  ubnd, ủy ban nhân dân, hđnd, hội đồng nhân dân, chính phủ, thủ tướng, thủ tướng chính phủ, chủ tịch ubnd, chủ tịch, các sở, sở, các ngành, ngành, các ban, các cấp, các cấp ủy, cấp ủy, các đơn vị, các địa phương, thủ trưởng, thủ trưởng các đơn vị,
  thủ trưởng các cơ quan, người đứng đầu, đại biểu hđnd, các đại biểu, các đại biểu hđnd, thường trực hđnd, các ban hđnd, các tổ đại biểu, tổ đại biểu, mttq, ủy ban mttq, ủy ban mặt trận tổ quốc, các cơ quan, cơ quan, bộ, các bộ, cơ quan chức năng,
  các cơ quan chức năng, chính quyền, giám đốc, các cơ quan liên quan, các đơn vị liên quan, các xã, các phường, các huyện, các quận, các chủ đầu tư, chủ đầu tư, công an, tòa án nhân dân, viện kiểm sát nhân dân, phòng
`;

/** What goes on with the name of who is asked. */
export const addresseeTails: WordList = `
  tỉnh, thành phố, tp, quận, huyện, thị xã, phường, xã, thị trấn, các tỉnh, các huyện, các quận, các xã, các phường, thị, các, cấp, ngành, sở, ban, địa phương, đơn vị, cơ quan, liên quan, có liên quan, chức năng, chuyên môn, trực thuộc, trên địa bàn,
  hđnd, ubnd, ủy ban nhân dân, hội đồng nhân dân, cấp huyện, cấp xã, cấp tỉnh, hai cấp, các cấp, các đơn vị, các địa phương, của tỉnh, của huyện, của thành phố, nhân dân, tổ quốc, việt nam, tp.hcm, thuộc
`;

/** The fields of a department, which open with a capital: Sở Kế hoạch và Đầu tư. */
export const sectors: WordList = `
  tài chính, kế hoạch, đầu tư, nội vụ, tư pháp, kinh tế, xây dựng, giao thông vận tải, giao thông, công thương, nông nghiệp, môi trường, tài nguyên, phát triển nông thôn, y tế, giáo dục, đào tạo, văn hóa, thể thao, du lịch, thông tin, truyền thông,
  khoa học, công nghệ, lao động, thương binh, xã hội, dân tộc, tôn giáo, pháp chế, ngân sách, đô thị, chính phủ
`;

/** Between two who are asked. */
export const addresseeConjunctions: WordList = 'và, cùng';

/** After who is asked: what the sentence tells of them, and asks nothing. */
export const notTasks: WordList = 'đã, được, về, của, là, nhưng, mà, vì, nên, vẫn, không được chấp thuận, đang, thì';

/** Before the day by which it is to be done. */
export const dueMarks: WordList = 'trước, trước ngày, xong trước, hết, đến hết, chậm nhất, chậm nhất là, muộn nhất, muộn nhất là, trong, ngay trong, hạn chót, thời hạn';

/** What a figure did. */
export const changes: Lexicon<'increase' | 'decrease'> = { tăng: 'increase', 'tăng thêm': 'increase', giảm: 'decrease', 'giảm bớt': 'decrease' };

/** The old level and the new one: tăng từ 12 lên 15. */
export const fromLevels: WordList = 'từ';
export const toLevels: WordList = 'lên, xuống, còn, xuống còn, lên đến, lên tới, đến';

/** Before what a change is measured against. */
export const comparedMarks: WordList = 'so, so với, so với cùng kỳ, cùng kỳ';

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
