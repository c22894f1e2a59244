// What a figure is compared to, and how (so sánh). Counted: tăng <PCT> 2,264, giảm 1,043, đạt 520, bằng 324, vượt 24;
// so với cùng kỳ 992, năm Y 194, tháng trước 65, kế hoạch 34, đầu năm 34.
import type { Lexicon, WordList } from './entry.js';
import type { BaseKind, Relation } from './report-entry.js';

/** Right before a figure that compares. */
export const relations: Lexicon<Relation> = {
  tăng: 'increase',
  'tăng trưởng': 'increase',
  'tăng thêm': 'increase',
  'tăng tới': 'increase',
  'tăng đến': 'increase',
  'tăng lên': 'increase',
  'tăng bình quân': 'increase',
  nhích: 'increase',
  'nhích thêm': 'increase',
  'nhích lên': 'increase',
  'cao hơn': 'increase',
  'nhiều hơn': 'increase',
  giảm: 'decrease',
  'giảm được': 'decrease',
  'kéo giảm': 'decrease',
  'kéo giảm được': 'decrease',
  'giảm tới': 'decrease',
  'giảm đến': 'decrease',
  'thấp hơn': 'decrease',
  'ít hơn': 'decrease',
  thua: 'decrease',
  'thua xa': 'decrease',
  kém: 'decrease',
  'kém xa': 'decrease',
  đạt: 'reach',
  'mới đạt': 'reach',
  'chỉ đạt': 'reach',
  'ước đạt': 'reach',
  'đã đạt': 'reach',
  bằng: 'reach',
  'ước bằng': 'reach',
  'chỉ bằng': 'reach',
  'mới bằng': 'reach',
  '=': 'reach',
  gấp: 'reach',
  'tăng gấp': 'reach',
  'cao gấp': 'reach',
  'nhiều gấp': 'reach',
  'hoàn thành': 'reach',
  vượt: 'exceed',
  'vượt xa': 'exceed',
  'vượt mức': 'exceed',
  hụt: 'below',
  'hụt thu': 'below',
  'chưa đạt': 'below',
  'không đạt': 'below',
};

/** They compare only where a base follows, and count else: thiếu 2 xã so với chỉ tiêu, thêm 4 xã so với năm 2023. */
export const gaps: Lexicon<Relation> = {
  thiếu: 'below',
  'còn thiếu': 'below',
  'vẫn thiếu': 'below',
  chậm: 'below',
  'chậm hơn': 'below',
  thêm: 'increase',
  'có thêm': 'increase',
};

/** Before the name of a base; it may be left out. */
export const baseMarks: WordList =
  'so với, so, so với mức, so với ước, so với ước thực hiện, so với ước tính, so với số ước thực hiện, so sánh với, so với thực hiện, so thực hiện, so với quyết toán, so quyết toán, so với con số, so với bình quân, so với mức bình quân, so bình quân, của';

/** The base itself. */
export const bases: Lexicon<BaseKind> = {
  'cùng kỳ': 'same-period',
  ck: 'same-period',
  svck: 'same-period',
  'cùng thời điểm': 'same-period',
  'cùng thời gian': 'same-period',
  'kế hoạch': 'plan',
  kh: 'plan',
  khv: 'plan',
  'chỉ tiêu': 'plan',
  'mục tiêu': 'plan',
  'nghị quyết': 'plan',
  nq: 'plan',
  'nghị quyết đề ra': 'plan',
  'kịch bản': 'plan',
  'kế hoạch năm': 'plan',
  'kế hoạch giao': 'plan',
  'dự toán': 'estimate',
  'dự toán năm': 'estimate',
  dt: 'estimate',
  dttw: 'estimate',
  dtđp: 'estimate',
  dthđnd: 'estimate',
  'chỉ tiêu pháp lệnh': 'plan',
  'dự toán pháp lệnh': 'estimate',
  'năm trước': 'previous-year',
  'năm ngoái': 'previous-year',
  'năm học trước': 'previous-year',
  'tháng trước': 'other',
  'quý trước': 'other',
  'đầu năm': 'other',
  'cuối năm': 'other',
  'đầu nhiệm kỳ': 'other',
  'nhiệm kỳ trước': 'other',
};

/** Behind a change, what of the thing has changed: tăng 2 lần về số vốn so với cùng kỳ, giảm 9% về số doanh nghiệp. */
export const aspects: Lexicon<'count' | 'sum'> = {
  'về số dự án': 'count',
  'về số vụ': 'count',
  'về số lượng': 'count',
  'về số người': 'count',
  'về số doanh nghiệp': 'count',
  'về số lượng doanh nghiệp': 'count',
  'về số hộ': 'count',
  'về số lượt': 'count',
  'về số vốn': 'sum',
  'về vốn': 'sum',
  'về vốn đăng ký': 'sum',
  'về số vốn đăng ký': 'sum',
  'về tổng vốn đăng ký': 'sum',
  'về số tiền': 'sum',
  'về giá trị': 'sum',
  'về trị giá': 'sum',
  'về kim ngạch': 'sum',
  'về doanh thu': 'sum',
  'về lượng': 'count',
  'về khối lượng': 'count',
  'về sản lượng': 'count',
};

/** Words that go on with a base: who set it, for when. */
export const baseTails: WordList = `
  năm, cả năm, năm trước, năm ngoái, giao, được giao, đề ra, đã đề ra, đặt ra, trung ương, trung ương giao, tw, tw giao, hđnd, hđnd tỉnh, hđnd huyện, hđnd thành phố, hđnd quận, hđnd xã, tỉnh, huyện, thành phố, tp, bộ tài chính, thủ tướng, thủ tướng chính phủ, chính phủ, ubnd,
  ubnd tỉnh, ubnd huyện, ubnd thành phố, quận, thị xã, xã, phường, nhà nước, vốn, đầu năm, điều chỉnh, nghị quyết, đảng bộ, đại hội, pháp lệnh, quốc hội, cấp trên, tỉnh giao, huyện giao, thành phố giao, hàng năm, phấn đấu, tháng, quý, cùng kỳ, của, do, đã, được
`;

/** Who set a base is told up to one of these: kế hoạch các địa phương đăng ký, dự toán được HĐND tỉnh khóa XVIII thông qua. */
export const setters: WordList = `
  giao, được giao, đề ra, đặt ra, đăng ký, phân bổ, phê duyệt, được duyệt, duyệt, thông qua, quyết nghị, quyết định, ban hành, cam kết, đã cam kết, xây dựng từ đầu năm, thống nhất, ấn định, phân khai
`;

/** A new clause begins here, whatever stood before: đạt 95% kế hoạch nhờ các xã … */
export const clauseLinks: WordList =
  'và, nhưng, song, nhờ, vì, trong đó, riêng, còn, để, nên, khiến, tuy, mặc dù, dù, trong khi, đồng thời, cho thấy, với, khi, là, có';

/** The figure is a share of what follows: bằng 60,3% năm 2019. */
export const equals: WordList = 'bằng, ước bằng, chỉ bằng, =, tương đương, mới bằng';

/** What a share may be of, where it is equalled to one: bằng 3,8% GDP. */
export const wholes: WordList = 'tổng dư nợ, gdp, grdp, tổng sản phẩm trong nước, tổng sản phẩm trên địa bàn';

/** What stands higher or lower than another thing, whose figure may follow in brackets: thấp hơn bình quân cả nước (45,2%). */
export const comparatives: WordList = 'cao hơn, thấp hơn, nhiều hơn, ít hơn, bằng, kém, kém xa, thua, thua xa, hơn';

/** What another thing stands at, behind such a word: cao hơn mức 5,25% của năm 2012. */
export const levelNouns: WordList = 'mức, con số, tốc độ, mức tăng';

/** Between a change and the same change counted otherwise: tăng 17,9% (tương ứng 487,6 tỷ đồng). */
export const equations: WordList = 'tương ứng, tương đương, tương ứng với, tương đương với, tức, tức là, hay, số tuyệt đối, về số tuyệt đối';

/** Figures that follow belong to the indicators before them, in their order: lần lượt tăng 15,2% và 58,7%. */
export const respectives: WordList = 'lần lượt, lần lượt là, tương ứng, tương ứng là, theo thứ tự là';

/** A span of years behind these names a norm or a programme: tỷ lệ hộ nghèo theo chuẩn giai đoạn 2016 - 2020. */
export const norms: WordList =
  'chuẩn, theo chuẩn, chuẩn mới, theo chuẩn mới, chuẩn nghèo, theo chuẩn nghèo, chuẩn nghèo mới, chuẩn nghèo đa chiều, chuẩn đa chiều, bộ tiêu chí, tiêu chí, theo tiêu chí, theo bộ tiêu chí';

/** Verbs and particles between a name and its value: … là, … được, … còn. */
export const statingWords: WordList = `
  lần đầu, lần đầu tiên, đạt, ước đạt, đạt được, là, được, còn, có, thực hiện, đã đạt, đã, mới, mới đạt, mới được, mới hoàn thành, mới thực hiện, mới có, chỉ đạt, chỉ, ở mức, đạt mức, xảy ra, giữ ổn định, ổn định ở mức, giữ vững, giữ, duy trì, đạt bình quân, ở con số, lên, xuống, xuống còn, giảm còn, còn lại, giảm xuống, giảm xuống còn, tăng lên, lên tới, lên đến, đến, tới, ước, ước tính, ước thực hiện, dự kiến, dự kiến đạt, thu được, vào khoảng,
  bằng, đang, vẫn, cũng, gồm, với, bình quân, trung bình, nâng lên, hoàn thành, giữ ở mức, duy trì ở mức, cán mốc, chạm mốc, đạt mốc, vượt mốc, cán đích, kéo giảm, giảm được, đã hoàn thành, phấn đấu, phấn đấu đạt, sẽ đạt, sẽ, phải đạt, phải, tăng, tăng tới, giảm, tăng trưởng, vượt, vượt xa, cho, mỗi ngày, hằng ngày, hàng năm, có lúc, tổng cộng, hiện nay, trong, của, chưa đạt, về, mỗi năm, =, ước bằng, khoảng, vừa, chiếm, so với, so, hiện là, hiện đạt, hiện chỉ, vỏn vẹn, chỉ vỏn vẹn, hiện mới, theo ước tính, tăng so với, giảm so với, lần lượt, tương đương, tương đương với, tương ứng, tương ứng với, lũy kế, lũy kế đến, cộng dồn, tính chung, nay còn, nay chỉ còn, nay đạt, nay đã đạt, nay giảm còn, nay tăng lên, đến nay còn, đến nay chỉ còn,
  khởi sắc, bứt phá, tăng mạnh với, tăng nhanh với, giảm mạnh với, giảm sâu với, bùng phát với, diễn biến phức tạp với, rất lớn, khá lớn, quá lớn, tương đối lớn, không nhỏ, rất cao, khá cao, quá cao, tương đối cao, rất thấp, khá thấp, quá thấp, tương đối thấp, rất nhiều, khá nhiều, quá nhiều
`;

/** Before what is named, where what it is stands before it: chỉ tiêu chưa đạt là tỷ lệ đô thị hóa (đạt 12,1%). */
export const copulas: WordList = 'là, gồm, như, đó là';

/** A share of a whole: chiếm 31,5% GRDP. */
export const shares: WordList = 'chiếm, chiếm tỷ lệ, chiếm tỷ trọng, chiếm khoảng';

/** Between a relation and its figure: tăng thêm 5%, đạt được 3 tỷ. */
export const fillers: WordList =
  'thêm, được, tới, đến, là, khoảng, bình quân, gần, hơn, trên, từ, mức, chỉ, mới, ước, cũng, tương ứng, lần lượt, ở mức, tăng thêm, thêm được, xấp xỉ, nhẹ, mạnh, khá, sâu, vọt, cao';

/** A mark that also means something else, and marks a base only where a base follows. */
export const weakMarks: WordList = 'của, so';

/** Before what would have been: (thay vì 22%). */
export const insteads: WordList = 'thay vì, thay cho, thay cho mức';

/** The unit of a multiple: gấp 1,4 lần. */
export const timesUnits: WordList = 'lần, đôi, rưỡi';
