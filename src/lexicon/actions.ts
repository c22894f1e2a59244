// What is done at a session (hành động): people are elected and dismissed, papers heard and passed, things said.
import type { Lexicon, WordList } from './entry.js';
import type { DocumentType, DocumentVerb, PersonnelFrame } from './report-entry.js';

/** Changes of office. `person` is where the one concerned stands: before the verb, or after it. */
export const personnelVerbs: Lexicon<PersonnelFrame> = {
  'được bầu': { action: 'elected', person: 'before' },
  'được bầu bổ sung': { action: 'elected', person: 'before' },
  'được bầu giữ': { action: 'elected', person: 'before' },
  'đã được bầu': { action: 'elected', person: 'before' },
  'vừa được bầu': { action: 'elected', person: 'before' },
  'được tín nhiệm bầu': { action: 'elected', person: 'before' },
  'được tín nhiệm bầu lại': { action: 'elected', person: 'before' },
  'tái cử': { action: 'elected', person: 'before' },
  'tiếp tục trúng cử': { action: 'elected', person: 'before' },
  'trúng cử': { action: 'elected', person: 'before' },
  'tái trúng cử': { action: 'elected', person: 'before' },
  'tái đắc cử': { action: 'elected', person: 'before' },
  'đắc cử': { action: 'elected', person: 'before' },
  bầu: { action: 'elected', person: 'after' },
  'đã bầu': { action: 'elected', person: 'after' },
  'bầu bổ sung': { action: 'elected', person: 'after' },
  'bầu bổ sung chức danh': { action: 'elected', person: 'after' },
  'bầu lại': { action: 'elected', person: 'after' },
  'tiến hành bầu': { action: 'elected', person: 'after' },
  'bỏ phiếu bầu': { action: 'elected', person: 'after' },
  'bỏ phiếu kín bầu': { action: 'elected', person: 'after' },
  'nhất trí bầu': { action: 'elected', person: 'after' },
  'thống nhất bầu': { action: 'elected', person: 'after' },
  'kiện toàn chức danh': { action: 'elected', person: 'after' },
  'xác nhận kết quả bầu': { action: 'elected', person: 'after' },
  'xác nhận kết quả bầu bổ sung': { action: 'elected', person: 'after' },
  'công bố kết quả bầu': { action: 'elected', person: 'after' },
  'miễn nhiệm': { action: 'dismissed', person: 'after' },
  'xác nhận kết quả miễn nhiệm': { action: 'dismissed', person: 'after' },
  'phê chuẩn kết quả miễn nhiệm': { action: 'dismissed', person: 'after' },
  'bãi nhiệm': { action: 'dismissed', person: 'after' },
  'bãi nhiệm chức vụ': { action: 'dismissed', person: 'after' },
  'bãi miễn': { action: 'dismissed', person: 'after' },
  'cách chức': { action: 'dismissed', person: 'after' },
  'cho thôi': { action: 'resigned', person: 'after' },
  'cho thôi làm nhiệm vụ': { action: 'resigned', person: 'after' },
  'cho thôi giữ chức': { action: 'resigned', person: 'after' },
  'cho thôi giữ chức vụ': { action: 'resigned', person: 'after' },
  'được cho thôi': { action: 'resigned', person: 'before' },
  'chấm dứt tư cách': { action: 'resigned', person: 'after' },
  'thôi làm nhiệm vụ': { action: 'resigned', person: 'before' },
  'thôi nhiệm vụ': { action: 'resigned', person: 'before' },
  'thôi giữ': { action: 'resigned', person: 'before' },
  'thôi giữ chức': { action: 'resigned', person: 'before' },
  'thôi giữ chức vụ': { action: 'resigned', person: 'before' },
  'thôi làm': { action: 'resigned', person: 'before' },
  'xin thôi': { action: 'resigned', person: 'before' },
  'từ chức': { action: 'resigned', person: 'before' },
  'xin từ chức': { action: 'resigned', person: 'before' },
  'bổ nhiệm': { action: 'appointed', person: 'after' },
  'bổ nhiệm lại': { action: 'appointed', person: 'after' },
  'được bổ nhiệm': { action: 'appointed', person: 'before' },
  'chỉ định': { action: 'appointed', person: 'after' },
  'chỉ định bổ sung': { action: 'appointed', person: 'after' },
  'được chỉ định': { action: 'appointed', person: 'before' },
  'được chỉ định giữ': { action: 'appointed', person: 'before' },
  'giao quyền': { action: 'appointed', person: 'after' },
  'phê chuẩn kết quả bầu': { action: 'confirmed', person: 'after' },
  'phê chuẩn kết quả bầu bổ sung': { action: 'confirmed', person: 'after' },
  'phê chuẩn việc bổ nhiệm': { action: 'confirmed', person: 'after' },
  'phê chuẩn đề nghị bổ nhiệm': { action: 'confirmed', person: 'after' },
  'phê chuẩn bổ nhiệm': { action: 'confirmed', person: 'after' },
  'phê chuẩn': { action: 'confirmed', person: 'after' },
  'được phê chuẩn': { action: 'confirmed', person: 'before' },
  'chuẩn y': { action: 'confirmed', person: 'after' },
  'được chuẩn y': { action: 'confirmed', person: 'before' },
};

/** The same words where nobody comes into an office or leaves it. */
export const notPersonnel: WordList = `
  bầu cử, cuộc bầu, ngày bầu, bầu không khí, bầu trời, bầu chọn, bầu chủ, bầu tổ bầu cử, bầu hoặc phê chuẩn, phê chuẩn quyết toán, phê chuẩn tổng quyết toán, phê chuẩn dự toán, phê chuẩn biên chế, phê chuẩn nghị quyết, phê chuẩn đề án, phê chuẩn chủ trương,
  phê chuẩn quy hoạch, phê chuẩn kế hoạch, phê chuẩn điều ước, phê chuẩn hiệp định, phê chuẩn công ước, phê chuẩn phương án, chỉ định thầu, được chỉ định thầu, chỉ định nhà thầu, chỉ định của bác sĩ
`;

/** Before a change that has not come about: sẽ bầu, chưa được bầu, giới thiệu ông A để bầu. */
export const undones: WordList =
  'sẽ, sẽ được, sẽ tiến hành, dự kiến, nếu, chưa, chưa được, không, không được, từng, từng được, giới thiệu, đề cử, ứng cử, được giới thiệu, chuẩn bị, trước khi, sau khi được, kể từ khi';

/** Before one that only tells which office it is: chức vụ do HĐND bầu. */
export const relatives: WordList = 'do, người, những người, khi, việc lấy phiếu tín nhiệm, lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm, nhiệm vụ đại biểu được';

/** Between somebody and a change that is another's: ông A chúc mừng các đồng chí trúng cử. */
export const subjectStops: WordList = `
  chúc mừng, tặng hoa, trao, chủ trì, chủ tọa, điều hành, trình bày, phát biểu, đề nghị, chứng kiến, các đồng chí, những người, người, các thành viên, công bố, cảm ơn, tin tưởng, mong, thay, thay cho, thay thế, giới thiệu, và các, cùng các
`;

/** Who leaves the office that another comes into: thay ông Thắng. */
export const replacements: WordList = 'thay, thay cho, thay thế, thay thế cho, kế nhiệm';

/** The office named last: giữ chức vụ này. */
export const sameOffices: WordList = `
  chức vụ này, chức danh này, cương vị này, vị trí này, giữ chức vụ này, giữ chức danh này, giữ cương vị này, giữ chức này, chức vụ trên, chức danh trên, các chức danh trên, các chức vụ trên, giữ chức vụ trên, giữ chức danh trên, vào chức danh này, vào chức vụ này
`;

/** Opens what came of a vote that was told of before. */
export const outcomes: WordList = 'kết quả, kết quả là, theo đó, cụ thể, trong đó';

/** Between a change and the people it is about: miễn nhiệm … đối với ông …. */
export const towards: WordList = 'đối với, với, cho, gồm, gồm có, là, của';

/** Small words that may stand there too. */
export const personnelFillers: WordList = `
  bổ sung, các, thêm, kết quả, việc, sau, sau đây, như sau, mới, đủ, nhân sự, chủ chốt, còn thiếu, khuyết, lại, và, trong đó, cụ thể, có, tiếp tục, hai, ba, bốn, năm, đã, cùng, đều, vừa, tín nhiệm, lần lượt, chính thức, tiếp, cũng, đồng thời, nhất trí,
  tuyệt đối, với số phiếu, với tỷ lệ, tỷ lệ, số phiếu, phiếu, đạt, phiếu bầu, phiếu tán thành, đại biểu, hợp lệ, đồng ý, tán thành, tại kỳ họp, ngày, khóa, nhiệm kỳ, lãnh đạo, vị trí, thành viên, nghỉ hưu, nghỉ hưu theo chế độ, chuyển công tác, do, để, theo quy định
`;

/** Between a person and the office they come to hold. */
export const holdings: WordList =
  'giữ chức, giữ chức vụ, giữ chức danh, làm, giữ, vào chức vụ, vào chức danh, chức vụ, chức danh, các chức danh, chức, làm nhiệm vụ, nhiệm vụ, vào vị trí, đảm nhiệm, đảm nhiệm chức vụ, cương vị';

/** Papers that are counted. */
export const documentNouns: Lexicon<DocumentType> = {
  'nghị quyết': 'resolution',
  nq: 'resolution',
  'dự thảo nghị quyết': 'draft',
  'dự thảo': 'draft',
  'dự thảo luật': 'draft',
  'dự án luật': 'draft',
  'dự án bộ luật': 'draft',
  'dự án pháp lệnh': 'draft',
  'dự luật': 'draft',
  'báo cáo': 'report',
  'tờ trình': 'submission',
  'ý kiến': 'opinion',
  'lượt ý kiến': 'opinion',
  'lượt ý kiến kiến nghị': 'opinion',
  'lượt ý kiến phát biểu': 'opinion',
  'câu hỏi': 'question',
  'lượt câu hỏi': 'question',
  'lượt chất vấn': 'question',
  'ý kiến chất vấn': 'question',
  'lượt ý kiến chất vấn': 'question',
  'câu hỏi chất vấn': 'question',
};

export const documentVerbs: Lexicon<DocumentVerb> = {
  'thông qua': 'passed',
  'thông qua với tỷ lệ': 'passed',
  'biểu quyết thông qua': 'passed',
  'biểu quyết': 'passed',
  'ban hành': 'passed',
  'quyết nghị': 'passed',
  'chấp thuận': 'passed',
  'ra đời': 'passed',
  'xem xét': 'considered',
  'cho ý kiến': 'considered',
  'thảo luận': 'considered',
  'thẩm tra': 'considered',
  'bàn thảo': 'considered',
  nghe: 'heard',
  'trả lời': 'heard',
  'giải trình': 'heard',
  'tiếp thu': 'heard',
  'ghi nhận': 'heard',
  'tiếp nhận': 'heard',
  'nhận được': 'heard',
  'trình bày': 'heard',
  trình: 'submitted',
  'gửi đến': 'submitted',
  'gửi tới': 'submitted',
};

/** Numbers of papers that are not this session's: those of a whole term or year. */
export const longRuns: WordList =
  'từ đầu nhiệm kỳ, trong nhiệm kỳ, cả nhiệm kỳ, nhiệm kỳ qua, từ đầu năm, trong năm qua, giữa hai kỳ họp, từ kỳ họp trước, từ sau kỳ họp, trong 5 năm qua';

/** Before a part of papers that have been counted: 13 nghị quyết, trong đó có 5 nghị quyết quy phạm pháp luật. */
export const partMarks: WordList = 'trong đó, trong đó có, trong số đó, riêng, bao gồm, gồm, gồm có';

/** What one deputy does with questions of their own: đã gửi 3 câu hỏi. */
export const askings: WordList = 'gửi, đã gửi, nêu, đã nêu, đặt, đã đặt, đặt ra, hỏi, nhận, mới nhận';

/** An official answers these: the opinions put to them are questions, and the questions are heard. */
export const answers: WordList = 'trả lời, giải trình, chất vấn, giải đáp, phiên chất vấn, trả lời chất vấn';

/** Before the titles of resolutions: nghị quyết về …, các nghị quyết như: …. */
export const titleHeads: WordList =
  'về, về việc, như, gồm, gồm có, cụ thể, cụ thể là, trong đó có, trong đó, bao gồm, là, sau, sau đây, nổi bật là, đáng chú ý là, đáng chú ý, như sau, kể cả';

/** Between the word for a resolution and its title: nghị quyết chuyên đề về …. */
export const titleFillers: WordList =
  'chuyên đề, quan trọng, hết sức quan trọng, rất quan trọng, cá biệt, riêng, đặc thù, quy phạm pháp luật, liên quan, liên quan đến, có liên quan đến, khác, mới, cụ thể';

/** Said of a resolution as a whole: what follows is what it holds (Nghị quyết về … đề ra 16 chỉ tiêu). */
export const contents: WordList = 'đề ra, nêu rõ, nêu, xác định, đặt ra, đặt mục tiêu, đưa ra, chỉ tiêu, các chỉ tiêu, mục tiêu, các mục tiêu, có hiệu lực';

/** Makes a resolution one that is not passed: it is put forward, planned or carried out. Up to a comma, or to the end of the sentence. */
export const unpassedMarks: Lexicon<'clause' | 'sentence'> = {
  sẽ: 'sentence',
  'dự kiến': 'sentence',
  'chuẩn bị': 'clause',
  trình: 'clause',
  'đề nghị': 'clause',
  'kiến nghị': 'clause',
  'đề xuất': 'clause',
  nếu: 'clause',
  chờ: 'clause',
  'trước khi': 'clause',
  'sau khi được': 'clause',
  'tham mưu': 'clause',
  'thực hiện': 'clause',
  'triển khai': 'clause',
  chưa: 'clause',
  không: 'clause',
};

/** Those who issue resolutions that no assembly passes. */
export const otherIssuers: WordList = `
  bộ chính trị, của chính phủ, ban chấp hành, bch trung ương, của trung ương, của đảng, tỉnh ủy, thành ủy, quận ủy, huyện ủy, thị ủy, đảng ủy, đại hội, đảng bộ, ban thường vụ, tw
`;

/** Deputies agree to it: 447/452 đại biểu tán thành Nghị quyết về …. */
export const agreements: WordList = 'tán thành, biểu quyết tán thành, nhất trí, thống nhất, đồng ý';

/** Topics under which resolutions are summed up; no titles. */
export const vagueTitles: WordList = `
  này, nói trên, nhân sự, công tác nhân sự, công tác cán bộ, công tác tổ chức, các lĩnh vực, nhiều lĩnh vực, các vấn đề, nhiều vấn đề, các nội dung, nhiều nội dung, nội dung, kỳ họp, của kỳ họp, chung của kỳ họp, chung
`;

/** Verbs of saying, between a speaker and what is said; `marked` ones take an object too (đánh giá cao) and need a sign. */
export const speechVerbs: Lexicon<'clause' | 'marked' | 'quoted'> = {
  'cho biết': 'clause',
  'cho biết thêm': 'clause',
  'cho rằng': 'clause',
  'cho hay': 'clause',
  'cho hay thêm': 'clause',
  'nói rằng': 'clause',
  'nói thêm rằng': 'clause',
  'khẳng định rằng': 'clause',
  'nhấn mạnh rằng': 'clause',
  'nhận định rằng': 'clause',
  'thừa nhận rằng': 'clause',
  'bày tỏ rằng': 'clause',
  'tin rằng': 'clause',
  'tin tưởng rằng': 'clause',
  'lưu ý rằng': 'clause',
  'phản ánh rằng': 'clause',
  'giải thích rằng': 'clause',
  'lý giải rằng': 'clause',
  'chia sẻ rằng': 'clause',
  'thông tin rằng': 'clause',
  'đánh giá rằng': 'clause',
  'nhấn mạnh': 'marked',
  'nhấn mạnh thêm': 'marked',
  'khẳng định': 'marked',
  'khẳng định thêm': 'marked',
  'nhận định': 'marked',
  'nhận xét': 'marked',
  'nêu rõ': 'marked',
  'chỉ rõ': 'marked',
  'chỉ ra': 'marked',
  'chỉ ra vấn đề': 'marked',
  'thừa nhận': 'marked',
  'thẳng thắn thừa nhận': 'marked',
  'nhìn nhận': 'marked',
  'đánh giá': 'marked',
  'phân tích': 'marked',
  'lý giải': 'marked',
  'giải thích': 'marked',
  'giải thích thêm': 'marked',
  'chia sẻ': 'marked',
  'lưu ý': 'marked',
  'thông tin': 'marked',
  'thông tin thêm': 'marked',
  'phát biểu': 'marked',
  'bày tỏ': 'marked',
  'bày tỏ quan điểm': 'marked',
  'nói rõ': 'marked',
  'làm rõ': 'marked',
  'nêu quan điểm': 'marked',
  'nêu ý kiến': 'marked',
  'nêu thực trạng': 'marked',
  'dẫn chứng': 'marked',
  'phản ánh': 'marked',
  'tuyên bố': 'marked',
  'quả quyết': 'marked',
  'báo cáo thêm': 'marked',
  'trăn trở': 'marked',
  'góp ý': 'marked',
  nói: 'quoted',
  'nói thêm': 'quoted',
  'nói tiếp': 'quoted',
  hỏi: 'quoted',
  'hỏi thêm': 'quoted',
  'hỏi lại': 'quoted',
  'đặt câu hỏi': 'quoted',
  'nêu câu hỏi': 'quoted',
  'đặt vấn đề': 'quoted',
  'chất vấn': 'quoted',
  'truy vấn': 'quoted',
  'tranh luận': 'quoted',
  'phản biện': 'quoted',
  'ngắt lời': 'quoted',
  'băn khoăn': 'quoted',
  'bức xúc': 'quoted',
  'lo ngại': 'quoted',
  'lo lắng': 'quoted',
  'quan ngại': 'quoted',
  'bày tỏ lo lắng': 'quoted',
  'bày tỏ lo ngại': 'quoted',
  'bày tỏ băn khoăn': 'quoted',
  'tâm sự': 'quoted',
  'tâm tư': 'quoted',
  kể: 'quoted',
  than: 'quoted',
  'than thở': 'quoted',
  'trả lời': 'quoted',
  đáp: 'quoted',
  'đáp lời': 'quoted',
  'giải trình': 'quoted',
  'giải trình thêm': 'quoted',
  hứa: 'quoted',
  'cam kết': 'quoted',
  'trấn an': 'quoted',
  'cảnh báo': 'quoted',
  'gợi ý': 'quoted',
  nêu: 'quoted',
  'nêu thêm': 'quoted',
  'bổ sung': 'quoted',
  'đề nghị': 'quoted',
  'yêu cầu': 'quoted',
  'kiến nghị': 'quoted',
  'đề xuất': 'quoted',
  'chỉ đạo': 'quoted',
  'kết luận': 'quoted',
  'quán triệt': 'quoted',
  'căn dặn': 'quoted',
  nhắc: 'quoted',
  'nhắc lại': 'quoted',
  'nhắc nhở': 'quoted',
  cười: 'quoted',
  'nhẩm tính': 'quoted',
  cãi: 'quoted',
  'mong muốn': 'quoted',
  'kỳ vọng': 'quoted',
  'kêu gọi': 'quoted',
  'phát biểu nhận nhiệm vụ': 'quoted',
};

/** Between a source and what it says: theo ông Khoa thì …. */
export const sourceEnds: WordList = 'thì';

/** Between a verb of saying and what is said. */
export const thats: WordList = 'rằng, là';

/** Between a speaker and the verb of saying. */
export const speechFillers: WordList =
  'cũng, đã, còn, tiếp tục, một lần nữa, thẳng thắn, vừa, lại, liền, thêm, thì, chỉ, luôn, không khỏi, tỏ ra, thay mặt, mạnh dạn, cương quyết, dứt khoát';

/** Right before a speaker who opens a clause without a comma. */
export const speechOpeners: WordList = `
  vị, còn, riêng, nhưng, song, tuy nhiên, trong khi, trong khi đó, tại đây, sau đó, tiếp đó, tiếp lời, đích thân, về vấn đề này, về việc này, về nội dung này, trước đó, theo đó, do đó, vì vậy, vì thế, bởi vậy, đồng thời, giải trình, kết luận, chính
`;

/** Before somebody whose words are told: theo ông Khoa, …. */
export const attributions: WordList = 'theo, cũng theo, theo lời, theo lời của, theo ý kiến của, theo quan điểm của, theo đánh giá của, theo phân tích của';

/** Votes for: what a share of the deputies did. */
export const assents: WordList =
  'tán thành, đồng ý, nhất trí, biểu quyết, biểu quyết thông qua, biểu quyết tán thành, thông qua với tỷ lệ, phiếu thuận, phiếu, số phiếu, với số phiếu, tỷ lệ tán thành, tín nhiệm cao';

/** What a ratio counts that is no ballot: 26/28 người có trên 80% phiếu. */
export const countedPersons: readonly string[] = ['người', 'vị', 'cán bộ', 'đồng chí', 'chức danh'];

/** Each in their turn: số phiếu lần lượt là 35/36 và 34/36. */
export const inTurns: WordList = 'lần lượt, tương ứng';

/** Papers of the market, which nobody votes with. */
export const securities: WordList = 'cổ phiếu, trái phiếu, tín phiếu, kỳ phiếu, thương phiếu, hối phiếu';

/** Makes a verb behind it passive: được HĐND bầu. */
export const passives: WordList = 'được, đã được';

/** What is passed under a name of its own: kế hoạch đầu tư công trung hạn, Đề án quản lý phương tiện. */
export const plans: WordList = 'kế hoạch, đề án, quy hoạch, chương trình, dự toán, quyết toán, phương án, chủ trương, quy chế, danh mục, chính sách';

/** Between a verb and what is passed. */
export const articleWords: WordList = 'các, tất cả, tổng cộng, một số, những, toàn văn, dự thảo, việc, nội dung, nhiều, loạt, hàng loạt, với';

/** Those of them that speak of several. */
export const plurals: WordList = 'các, một số, những, nhiều, loạt, hàng loạt';

/** Words that end a title: what follows is said of it. */
export const titleStops: WordList = `
  với tổng vốn, với tổng mức đầu tư, với tổng kinh phí, với số phiếu, với tỷ lệ, với đa số, với sự, với tổng số, với kết quả, đối với ông, đối với bà, đối với đồng chí, trong đó, đồng thời, được, đã được, vừa được, đã, sẽ, theo đó, cũng,
  khép lại, kết thúc, hoàn thành, sau khi, của hđnd, tại kỳ họp, ngay tại kỳ họp, bao gồm, gọi tắt, có hiệu lực, có tổng, qua đó, đây là, góp phần, làm cơ sở, tạo cơ sở, cùng với, cũng như, cùng nhiều, cùng một số
`;

/** Behind the name of a project, before its measure: dài 1.250 m, tổng mức đầu tư 49,8 tỷ đồng. */
export const titleTails: WordList = `
  dài, rộng, chiều dài, có chiều dài, tổng chiều dài, tổng vốn, tổng nguồn vốn, tổng mức đầu tư, sơ bộ tổng mức đầu tư, tổng kinh phí, kinh phí, tổng dự toán, dự toán, quy mô, diện tích, trị giá, vốn
`;

/** Before a resolution whose content is told: theo nghị quyết về …. */
export const accordances: WordList = 'theo';

/** A verb that governments share with assemblies. */
export const issues: WordList = 'ban hành';
