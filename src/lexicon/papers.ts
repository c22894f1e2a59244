// Papers (văn bản) that a session hears and passes, and the votes on them.
import type { Lexicon, WordList } from './entry.js';
import type { DocumentType, DocumentVerb } from './report-entry.js';

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
  xem: 'considered',
  'nghiên cứu': 'considered',
  'góp ý': 'considered',
  'cho ý kiến': 'considered',
  'thảo luận': 'considered',
  'thẩm tra': 'considered',
  'bàn thảo': 'considered',
  nghe: 'heard',
  'trả lời': 'heard',
  'giải trình': 'heard',
  'giải đáp': 'heard',
  'tiếp thu': 'heard',
  'ghi nhận': 'heard',
  'tiếp nhận': 'heard',
  'nhận được': 'heard',
  'đã nhận được': 'heard',
  'nhận đủ': 'considered',
  'đã nhận đủ': 'considered',
  'trình bày': 'heard',
  trình: 'submitted',
  'gửi đến': 'submitted',
  'gửi tới': 'submitted',
};

/** Numbers of papers that are not this session's: those of a whole term or year. */
export const longRuns: WordList = 'từ đầu nhiệm kỳ, trong nhiệm kỳ, cả nhiệm kỳ, nhiệm kỳ qua, từ đầu năm, trong năm qua, trong 5 năm qua';

/** The same, but for what voters said, which was gathered in that time for the session at hand: từ sau kỳ họp thứ tám đến nay, tổng hợp được 326 ý kiến. */
export const betweenSessions: WordList = 'giữa hai kỳ họp, từ kỳ họp trước, từ sau kỳ họp, kể từ sau kỳ họp';

/** Before a part of papers that have been counted: 13 nghị quyết, trong đó có 5 nghị quyết quy phạm pháp luật. */
export const partMarks: WordList =
  'trong đó, trong đó có, trong số đó, riêng, bao gồm, gồm, gồm có, có thể kể, có thể kể đến, phải kể đến, tiêu biểu, tiêu biểu là, nổi bật, nổi bật là, đáng chú ý, đáng chú ý là, đáng chú ý có';

/** Behind those that are left of what was counted: 9 câu hỏi còn lại. */
export const remainders: WordList = 'còn lại';

/** What one deputy does with questions of their own: đã gửi 3 câu hỏi. */
export const askings: WordList = 'gửi, đã gửi, nêu, đã nêu, đặt, đã đặt, đặt ra, hỏi, nhận, mới nhận';

/** An official answers these: the opinions put to them are questions, and the questions are heard. */
export const answers: WordList = 'trả lời, giải trình, chất vấn, giải đáp, phiên chất vấn, trả lời chất vấn';

/** Before the titles of resolutions: nghị quyết về …, các nghị quyết như: …. */
export const titleHeads: WordList =
  'về, về việc, như, gồm, gồm có, cụ thể, cụ thể là, trong đó có, trong đó, bao gồm, là, sau, sau đây, nổi bật, nổi bật là, tiêu biểu, tiêu biểu là, có thể kể, có thể kể đến, phải kể đến, đáng chú ý là, đáng chú ý, đáng chú ý có, như sau, kể cả';

/** Opens a sentence that goes on with what was passed: cùng với đó là nghị quyết về …, ngoài ra còn có nghị quyết …. */
export const besides: WordList =
  'cùng với đó là, cùng với đó còn có, ngoài ra còn có, ngoài ra có, ngoài ra là, bên cạnh đó là, bên cạnh đó còn có, bên cạnh đó có, kèm theo đó là, đi cùng là, tiếp đó là';

/** Between the word for a resolution and its title: nghị quyết chuyên đề về …. */
export const titleFillers: WordList =
  'chuyên đề, quan trọng, hết sức quan trọng, rất quan trọng, cá biệt, riêng, đặc thù, quy phạm pháp luật, còn lại, liên quan, liên quan đến, có liên quan đến, khác, mới, cụ thể';

/** Said of a resolution as a whole: what follows is what it holds (Nghị quyết về … đề ra 16 chỉ tiêu). */
export const contents: WordList = 'đề ra, nêu rõ, nêu, xác định, đặt ra, đặt mục tiêu, đưa ra, chỉ tiêu, các chỉ tiêu, mục tiêu, các mục tiêu, có hiệu lực';

/** Said of a resolution that was passed: Nghị quyết về … đã qua cửa Quốc hội, … cũng qua. */
export const carriedMarks: WordList = 'qua cửa, đã qua cửa, lọt qua cửa, cũng qua, đều qua, đều đã qua, chính thức qua cửa';

/** Before what is said of a resolution, and no part of its title: … đều được thông qua, … chỉ đạt 61% số phiếu. */
export const saidMarks: WordList = 'đều, cùng, chỉ';

/** Before the votes that a resolution got. */
export const gainings: WordList = 'có, đạt, cùng đạt, nhận, nhận được, giành, giành trọn, thu về';

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
export const agreements: WordList =
  'tán thành, biểu quyết tán thành, nhất trí, nhất trí với, nhất trí cao với, thống nhất, thống nhất với, thống nhất cao với, đồng ý, đồng ý với, gật đầu với, bấm nút cho, ấn nút cho';

/** Topics under which resolutions are summed up; no titles. */
export const vagueTitles: WordList = `
  này, nói trên, nhân sự, công tác nhân sự, công tác cán bộ, công tác tổ chức, các lĩnh vực, nhiều lĩnh vực, các vấn đề, nhiều vấn đề, các nội dung, nhiều nội dung, nội dung, kỳ họp, của kỳ họp, chung của kỳ họp, chung
`;

/** Votes for: what a share of the deputies did. */
export const assents: WordList =
  'tán thành, đồng ý, đồng tình, nhất trí, gật đầu, bấm nút, đại biểu nói có, biểu quyết, biểu quyết thông qua, tham gia biểu quyết thông qua, biểu quyết tán thành, thông qua với tỷ lệ, phiếu thuận, phiếu, số phiếu, với số phiếu, tỷ lệ tán thành, tín nhiệm cao';

/** What a ratio counts that is no ballot: 26/28 người có trên 80% phiếu. */
export const countedPersons: readonly string[] = ['người', 'vị', 'cán bộ', 'đồng chí', 'chức danh'];

/** Each in their turn: số phiếu lần lượt là 35/36 và 34/36. */
export const inTurns: WordList = 'lần lượt, tương ứng';

/** Of several people in a row, that each of them got what follows: ông A và bà B đều nhận 33/34 phiếu. */
export const alikes: WordList = 'đều, cùng';

/** Papers of the market, which nobody votes with, ballots of another day (cử tri đi bỏ phiếu), and taking part, whichever way one votes. */
export const securities: WordList = 'cổ phiếu, trái phiếu, tín phiếu, kỳ phiếu, thương phiếu, hối phiếu, đi bỏ phiếu, tham gia bỏ phiếu, tham gia biểu quyết';

/** What is passed under a name of its own: kế hoạch đầu tư công trung hạn, Đề án quản lý phương tiện. */
export const plans: WordList = 'kế hoạch, đề án, quy hoạch, chương trình, dự toán, quyết toán, phương án, chủ trương, quy chế, danh mục, chính sách';

/** Between a verb and what is passed. */
export const articleWords: WordList = 'các, tất cả, tổng cộng, một số, những, toàn văn, dự thảo, việc, nội dung, nhiều, loạt, hàng loạt, với, kèm, kèm theo';

/** Those of them that speak of several. */
export const plurals: WordList = 'các, một số, những, nhiều, loạt, hàng loạt';

/** Words that end a title: what follows is said of it. */
export const titleStops: WordList = `
  với tổng vốn, với tổng mức đầu tư, với tổng kinh phí, với số phiếu, với tỷ lệ, với đa số, với sự, với tổng số, với kết quả, đối với ông, đối với bà, đối với đồng chí, trong đó, đồng thời, được, chỉ đạt, đã được, vừa được, đã, sẽ, theo đó, cũng,
  khép lại, kết thúc, hoàn thành, sau khi, của hđnd, tại kỳ họp, ngay tại kỳ họp, bao gồm, gọi tắt, có hiệu lực, có tổng, qua đó, đây là, góp phần, làm cơ sở, tạo cơ sở, cùng với, cũng như, cùng nhiều, cùng một số
`;

/** Behind the name of a project, before its measure (dài 1.250 m, tổng mức đầu tư 49,8 tỷ đồng), or what is spent on it (dành 512 tỷ đồng). */
export const titleTails: WordList = `
  dài, rộng, chiều dài, có chiều dài, tổng chiều dài, tổng vốn, tổng nguồn vốn, tổng mức đầu tư, sơ bộ tổng mức đầu tư, nâng tổng mức đầu tư, nâng tổng vốn, tổng số vốn, tổng số tiền, tổng kinh phí, kinh phí, tổng dự toán, dự toán, quy mô, diện tích, tổng diện tích, trị giá, vốn, với mức, dành
`;

/** Before a resolution whose content is told: theo nghị quyết về …. */
export const accordances: WordList = 'theo';

/** Verbs that governments and the Party share with assemblies. */
export const issues: WordList = 'ban hành, ra';

/** Right before a number of papers: bàn 14 báo cáo. */
export const discussings: WordList = 'bàn, bàn về, mổ xẻ';

/** Right before a number of questions, of an official who has to answer them: Giám đốc Sở Y tế nhận 7 câu hỏi. */
export const receivings: WordList = 'nhận, đã nhận';

/** What is done with the opinions of voters before the session hears them. */
export const gatherings: WordList = 'tổng hợp, tổng hợp được, tập hợp, tập hợp được, thông báo, phản ánh, kiến nghị, ghi lại, chuyển, chuyển đến';
