// Changes of office (nhân sự): people are elected, dismissed, confirmed.
import type { Lexicon, WordList } from './entry.js';
import type { PersonnelFrame } from './report-entry.js';

/** Changes of office. `person` is where the one concerned stands: before the verb, or after it. */
export const personnelVerbs: Lexicon<PersonnelFrame> = {
  'được bầu': { action: 'elected', person: 'before' },
  'được bầu bổ sung': { action: 'elected', person: 'before' },
  'được bầu giữ': { action: 'elected', person: 'before' },
  'đã được bầu': { action: 'elected', person: 'before' },
  'vừa được bầu': { action: 'elected', person: 'before' },
  'được tín nhiệm bầu': { action: 'elected', person: 'before' },
  'được tín nhiệm bầu lại': { action: 'elected', person: 'before' },
  'được tín nhiệm giữ chức': { action: 'elected', person: 'before' },
  'được tín nhiệm giữ chức vụ': { action: 'elected', person: 'before' },
  'trở thành': { action: 'elected', person: 'before', needs: 'vote' },
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
  'người được bầu': { action: 'elected', person: 'after', needs: 'link' },
  'người được chọn': { action: 'elected', person: 'after', needs: 'link' },
  'người trúng cử': { action: 'elected', person: 'after', needs: 'link' },
  'thuộc về': { action: 'elected', person: 'after', needs: 'before' },
  'được trao cho': { action: 'elected', person: 'after', needs: 'before' },
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
  'rời ghế': { action: 'resigned', person: 'before', needs: 'office' },
  'rời cương vị': { action: 'resigned', person: 'before', needs: 'office' },
  'rời vị trí': { action: 'resigned', person: 'before', needs: 'office' },
  'rời chức': { action: 'resigned', person: 'before', needs: 'office' },
  'rời chức vụ': { action: 'resigned', person: 'before', needs: 'office' },
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

/** Opens what is put in behind a name: ông A, người được giới thiệu duy nhất, …. */
export const asideHeads: WordList = 'người, sinh năm, sinh ngày, quê, quê ở, quê quán';

/** Who leaves the office that another comes into: thay ông Thắng. */
export const replacements: WordList = 'thay, thay cho, thay thế, thay thế cho, kế nhiệm, tiền nhiệm';

/** The office named last: giữ chức vụ này. */
export const sameOffices: WordList = `
  chức vụ này, chức danh này, cương vị này, vị trí này, giữ chức vụ này, giữ chức danh này, giữ cương vị này, giữ chức này, chức vụ trên, chức danh trên, các chức danh trên, các chức vụ trên, giữ chức vụ trên, giữ chức danh trên, vào chức danh này, vào chức vụ này
`;

/** Opens what came of a vote that was told of before. */
export const outcomes: WordList = 'kết quả, kết quả là, theo đó, cụ thể, trong đó';

/** Between a change and the people it is about: miễn nhiệm … đối với ông …. */
export const towards: WordList = 'đối với, với, cho, gồm, gồm có, là, của, thay thế bằng, thay bằng';

/** Small words that may stand there too. */
export const personnelFillers: WordList = `
  bổ sung, các, thêm, người thay thế là, người thay là, người kế nhiệm là, kết quả, việc, sau, sau đây, như sau, mới, đủ, nhân sự, chủ chốt, còn thiếu, khuyết, lại, và, trong đó, cụ thể, có, tiếp tục, hai, ba, bốn, năm, đã, cùng, đều, vừa, tín nhiệm, lần lượt, chính thức, tiếp, cũng, đồng thời, nhất trí,
  tuyệt đối, với số phiếu, với tỷ lệ, tỷ lệ, số phiếu, phiếu, đạt, phiếu bầu, phiếu tán thành, đại biểu, hợp lệ, đồng ý, tán thành, tại kỳ họp, ngày, khóa, nhiệm kỳ, lãnh đạo, vị trí, thành viên, nghỉ hưu, nghỉ hưu theo chế độ, chuyển công tác, do, để, theo quy định
`;

/** Between a person and the office they come to hold. */
export const holdings: WordList =
  'giữ chức, giữ chức vụ, giữ chức danh, làm, giữ, vào chức vụ, vào chức danh, chức vụ, chức danh, các chức danh, chức, làm nhiệm vụ, nhiệm vụ, vị trí, vào vị trí, ghế, chiếc ghế, đảm nhiệm, đảm nhiệm chức vụ, cương vị';

/** Makes a verb behind it passive: được HĐND bầu. */
export const passives: WordList = 'được, đã được';
