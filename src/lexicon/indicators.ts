// Indicators (chỉ tiêu): the nouns they are named with, and the words that tell figures of a report from others.
import type { Lexicon, WordList } from './entry.js';

/** Nouns that open the name of an indicator. */
export const indicatorHeads: WordList = `
  tổng, tổng số, tổng mức, tổng thu, tổng chi, tổng giá trị, tổng sản phẩm, tổng sản lượng, tổng diện tích, tổng vốn, tổng nguồn vốn, tổng kim ngạch, tổng lượng, tổng doanh thu, tổng mức đầu tư, tổng kinh phí, tổng đàn, tổng dư nợ, tổng huy động, tổng lượt, số, số lượng, số người, số hộ, số lượt, số tiền, tổng số tiền, số vốn, tổng số vốn, tổng trị giá,
  thu, thu ngân sách, thu nội địa, thu nhập, chi, chi ngân sách, chi thường xuyên, chi đầu tư, giá trị, giá trị sản xuất, giá trị sản phẩm, giá, tỷ lệ, tỷ trọng, tỷ suất, tốc độ, tốc độ tăng, tốc độ tăng trưởng, tăng trưởng, tăng trưởng kinh tế, mức tăng, mức tăng trưởng, đà tăng, đà tăng trưởng, nhịp độ tăng, nhịp độ tăng trưởng, chỉ số, cơ cấu, cơ cấu kinh tế, năng suất, sản lượng, diện tích, kim ngạch, doanh thu, doanh số,
  vốn, vốn đầu tư, nguồn vốn, giải ngân, dư nợ, nợ công, bội chi, lợi nhuận, kinh phí, chi phí, công suất, khối lượng, lượng, lưu lượng, nguồn, nguồn nước thải, mật độ, độ che phủ, bình quân, mức, mức sinh, dân số, khách, lượng khách, khách du lịch, hộ nghèo, hộ cận nghèo, lao động, trường, trường học, xã, grdp, gdp, cpi, iip, xuất khẩu, nhập khẩu, du lịch, nông nghiệp, công nghiệp, dịch vụ, xây dựng, thương mại, thủy sản, khu vực, ngành, lĩnh vực, huy động,
  bao phủ, che phủ, che phủ rừng, thất nghiệp, quy mô, năng lực, tiền, tiền sử dụng đất, hệ số, tỷ số, phí, lệ phí, xuất siêu, nhập siêu, dịch vụ công, đầu tư công, hộ dân, hộ, dư địa, trữ lượng, độ bao phủ, mức giảm, nợ, nợ xấu, nợ đọng, tín dụng, kiều hối, tổng nợ, tổng quỹ, tổng tài sản, thị phần, năng suất lao động, hộ thoát nghèo, tuổi thọ, chiều cao, bội thu,
  thiệt hại, tạo việc làm, giải quyết việc làm, thành lập mới, thu hút, đàn, trồng mới, trồng rừng, vận động viên, vận tải, giao thông vận tải, lực lượng, chỉ tiêu, phân loại, tình hình thu, tỷ lệ giải ngân, khối lượng chất thải, nguồn thu, thuế, tiền lương, cơ cấu ngành kinh tế, cơ cấu các ngành kinh tế, cơ cấu giá trị sản xuất, cơ cấu lao động, cơ cấu grdp, cơ cấu ngành, cơ cấu gdp, khu vực kinh tế, mức độ hài lòng, tổng vốn đầu tư, tổng vốn đầu tư toàn xã hội, mức đầu tư, vốn đăng ký, vốn thực hiện, tổng vốn đăng ký, số vốn đăng ký, tổng số vốn đăng ký, chiều dài, tổng chiều dài, chiều rộng, lạm phát, dự trữ, dự trữ ngoại hối, cán cân, cán cân thương mại, nợ chính phủ, nợ nước ngoài, nợ thuế, nợ đọng thuế, thoái vốn, kết dư, tồn quỹ, tồn ngân, số dư, thặng dư, dự phòng, dự phòng ngân sách, tổng mức vay, mức vay, tổng số vay, vay để bù đắp, vay bù đắp, vay để trả nợ, vay trả nợ, vay lại, chi trả nợ, chi trả nợ lãi, chi trả nợ gốc, chi trả lãi, tai nạn giao thông, phạm pháp hình sự, cận nghèo, suất đầu tư, suất vốn đầu tư, khoản thu, các khoản thu, khoản chi, các khoản chi, nguồn chi, nhu cầu, lương, mức lương, đơn giá
`;

/** Sectors of the economy and the words they are shortened to: nông, lâm nghiệp và thủy sản. A list of them is one name. */
export const sectorWords: WordList = `
  nông, lâm, ngư, nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp, thủy sản, hải sản, nông lâm thủy sản, nông lâm nghiệp, nông lâm ngư nghiệp, trồng trọt, chăn nuôi, công nghiệp, tiểu thủ công nghiệp, ttcn, cn, tcn, xây dựng, xdcb, xây dựng cơ bản, thương mại, dịch vụ, du lịch, vận tải, giao thông vận tải, tmdv, thương mại dịch vụ, khai khoáng, chế biến, chế tạo
`;

/** Words that begin like a head or a sector and are none: tổng cục, nông dân. */
export const notHeads: WordList = `
  cấp xã, cấp huyện, cấp tỉnh, thiểu số, đa số, tín chỉ, địa chỉ, tổng cục, tổng công ty, tổng giám đốc, tổng bí thư, tổng thanh tra, tổng kiểm toán, tổng kiểm toán nhà nước, tổng kết, tổng hợp, chi cục, chi nhánh, chi bộ, chi hội, chi đoàn, chi tiết, chi trả, thu hồi, thu gom, thu phí, thu thập, thu mua, giá trị gia tăng, giá đỡ, xã hội, môi trường, mặt bằng, trị giá, tổng trị giá, chuyên cần, thị trường, hội trường, hiện trường, công trường, nông trường, quảng trường, phim trường, nông dân, nông thôn, nông thôn mới, nông sản, nông hộ, hội nông dân, lâm trường, lâm sản, ngư dân, ngư trường, số liệu, số hóa, nguồn gốc, ngành nghề, chỉ số hài lòng, vốn dĩ, đàn áp, chi phối, thu nhận, thuế quan, khách mời, khách sạn, hành khách, dịch bệnh, dịch tả, sở xây dựng, sở công nghiệp, sở nông nghiệp, sở du lịch, sở thương mại, bộ xây dựng, bộ nông nghiệp, sở nông nghiệp và phát triển nông thôn, khu công nghiệp, cụm công nghiệp, một số, chất lượng, năng lượng, hàm lượng, thời lượng, dung lượng, định lượng, xây dựng nông thôn mới, xây dựng ntm, xây dựng đảng, đơn giá, giao thông, giao dịch, giao lưu, giao nhận, bằng cấp, văn bằng, chứng chỉ, tự do, lý do, nguyên do, phòng hộ, bảo hộ, ủng hộ, hộ khẩu, hộ chiếu, hộ lý, học phí, viện phí, án phí, đảng phí, phát hiện, thể hiện, biểu hiện, hiện đại, hiện vật, hiện đại hóa, phó giám đốc sở xây dựng, giám đốc sở xây dựng, trở lên, trở xuống
`;

/** Said before what is reported: what stands before them names who says it. */
export const sayings: WordList =
  'cho biết, cho biết thêm, nhìn nhận, cho hay, cho thấy, trình bày, nêu rõ, thông tin thêm, cho rằng, khẳng định, nhấn mạnh, thừa nhận, xác nhận, ghi nhận, rằng, trả lời rằng, nói rằng, nói thêm, báo cáo rằng, giải trình rằng, thông tin rằng';

/** What stands behind one of them in a question is not so, or not yet: bao giờ giải ngân đạt 95%? */
export const questionWords: WordList =
  'bao giờ, khi nào, liệu, liệu có, có thể, làm sao, làm thế nào, cơ sở nào, căn cứ nào, giải pháp nào, giải pháp gì, biện pháp nào, biện pháp gì, cách nào';

/** Where a report turns to: what it names is no part of a name. */
export const turns: WordList =
  'về, trên lĩnh vực, trong lĩnh vực, về lĩnh vực, ở lĩnh vực, lĩnh vực, đối với lĩnh vực, trong công tác, về công tác, công tác, đối với';

/** A clause of its own begins here, as behind a comma: tuy hạn nặng nhưng sản lượng lúa vẫn đạt 46.820 tấn. */
export const adversatives: WordList = 'nhưng, song, tuy vậy, dù vậy, mặc dù vậy, tuy thế, thế nhưng';

/** What stands behind it is told beside: tăng 4%, trong khi cùng kỳ năm trước tăng 11%. */
export const meanwhiles: WordList = 'trong khi, trong khi đó';

/** A clause of its own begins here, and a name behind its figure ends. */
export const clauseHeads: WordList =
  'chủ yếu do, chủ yếu vì, chủ yếu là, chủ yếu ở, để, nhằm, do, vì, bởi, mà, nhưng, thì, khi, nên, tuy nhiên, song, trong khi, cho nên, rồi, đoạn từ, không phải, không phải là, trước ngày, trước khi, sau khi, ngay sau khi';

/** Before what is counted only to tell why: giảm 5% do 2 nhà máy phải dừng. */
export const causes: WordList = 'do, vì, bởi, bởi vì, do có, vì có';

/** Before the paper that sets a figure: 2 triệu đồng/ha theo Nghị định 02/2017. */
export const accordings: WordList = 'theo, theo quy định tại, theo quy định của, căn cứ, căn cứ vào';

/** Before whom something is done for: giải quyết việc làm cho 24.000 lao động. */
export const recipients: WordList = 'cho';

/** Before what is counted where it happened: xảy ra 14 vụ tai nạn. */
export const happenings: WordList = 'xảy ra, để xảy ra, làm xảy ra, xẩy ra';

/** What befalls the people who are counted behind it: làm chết 9 người, bị thương 14 người. */
export const befalls: WordList = 'làm chết, chết, làm bị thương, bị thương, làm tử vong, tử vong, mất tích';

/** What such people are counted behind: xảy ra 7 vụ tai nạn, làm 5 người chết. */
export const caseWord = 'vụ';

/** They end a name and are part of it: thu nhập bình quân. */
export const averages: WordList = 'bình quân, trung bình';

/** What of a sum is carried out: vốn FDI đăng ký 15 tỷ USD, thực hiện 8,6 tỷ USD. */
export const registered = 'đăng ký';
export const carriedOut = 'thực hiện';

/** The two sides of a budget: thu ngân sách xã 13 tỷ đồng, chi 12 tỷ đồng. */
export const budgetSides: readonly [income: string, spending: string] = ['thu', 'chi'];

/** Heads that say nothing without the thing they are of, and take it from the figure before: diện tích lúa 612 ha, năng suất 71 tạ/ha. */
export const cropMeasureWords: readonly string[] = ['diện tích', 'tổng diện tích', 'năng suất', 'sản lượng', 'tổng sản lượng'];
export const cropMeasures: WordList = /* @__PURE__ */ cropMeasureWords.join(', ');

/** Between such a head and its thing: diện tích gieo trồng lúa. */
export const cropVerbs: WordList = 'gieo trồng, gieo cấy, gieo sạ, gieo, trồng, thu hoạch, nuôi trồng, nuôi, khai thác, đánh bắt, cấy, canh tác';

/** What a figure in such units measures, where nothing else says so: thanh long có 33.750 ha. */
export const areaWord = 'diện tích';
/** An area is told with it too: khu đất rộng 6,2 ha. */
export const widthWord = 'chiều rộng';

/** Heads that may as well be a place, a subject or a verb: a figure right behind them only labels (trường 3 tầng). */
export const weakHeads: WordList = `
  xã, trường, trường học, ngành, khu vực, lĩnh vực, nguồn, dịch vụ, xây dựng, nông nghiệp, công nghiệp, thương mại, thủy sản, du lịch, lực lượng, phân loại, vận tải, chỉ tiêu, đàn, hộ, khách, thu hút, mức, giá, huy động, thành lập mới, trồng mới, hộ dân, lao động, khối lượng, bình quân, công suất, quy mô, mật độ, nguồn nước thải, chi phí, thuế
`;

/** What a part of a whole is called with: ngành công nghiệp, khu vực I. Its name needs that of the whole. */
export const partHeads: WordList = 'khu vực, ngành, lĩnh vực, nhóm, khối, loại, khu vực kinh tế';

/** What stands behind tổng in the name of a whole, and is all that a part is named after: (tổng) giá trị sản xuất công nghiệp. */
export const totals: readonly string[] = [
  'giá trị',
  'kim ngạch',
  'sản lượng',
  'diện tích',
  'doanh thu',
  'thu ngân sách',
  'chi ngân sách',
  'thu nsnn',
  'đàn',
  'lượng',
  'vốn',
  'nguồn vốn',
  'dư nợ',
];
export const totalWord = 'tổng';

/** Heads that need what is paid out, and what that is: vốn … 562 tỷ đồng, mới giải ngân 151 tỷ. */
export const paymentWords: readonly string[] = ['giải ngân', 'đã giải ngân', 'thanh toán'];
export const payments: WordList = /* @__PURE__ */ paymentWords.join(', ');
export const payableWord = 'vốn';

/** Nouns that stand second in a pair: tỉnh, thành phố; làng, khu phố. A comma before them ends no name. */
export const pairedNouns: WordList = `
  thành phố, thị xã, phường, thị trấn, đặc khu, thôn, bản, làng, buôn, ấp, xóm, khu phố, khối phố, tổ dân phố, tổ, khu dân cư, cụm dân cư, khóm, đơn vị, cơ quan, công chức, viên chức, người lao động, nhà dột nát, hợp tác xã, hộ kinh doanh, khu công nghiệp, cụm công nghiệp, công trình, hạng mục, chống, chữa cháy, cây công nghiệp, nghiện hút, cá nhân
`;

/** What people give of their own: trong đó nhân dân đóng góp 9,1 tỷ đồng. */
export const givings: WordList = 'đóng góp, góp, ủng hộ, quyên góp, huy động, vận động';

/** How much of a thing is built: đã đạt 78% khối lượng. */
export const progressWords: WordList = 'khối lượng, khối lượng công việc, khối lượng thi công, khối lượng xây lắp';

/** Before things that were named already: cả hai bãi đều … */
export const alls: WordList = 'cả';

/** Before what goes with a count, and what the money behind it is called: cho vay 68 hộ với 3,4 tỷ đồng. */
export const accompanieds: WordList = 'với, cùng, cùng với, kèm, kèm theo';
export const costWord = 'kinh phí';

/** Shares that are listed under one head: tỷ trọng khu vực I chiếm 9,8%, khu vực II chiếm 31,7%. */
export const shareHeads: WordList = 'tỷ trọng';

/** Units that say nothing of what is counted. */
export const emptyUnits: WordList = 'người, con, lượt, vụ, cái, chiếc, quả, chai, viên, bao, ca, suất, đợt, điểm, lần, cuộc, buổi';

/** What shares are of: cơ cấu kinh tế: nông nghiệp 18,6%. */
export const structureHeads: WordList =
  'cơ cấu, cơ cấu kinh tế, cơ cấu ngành kinh tế, cơ cấu các ngành kinh tế, cơ cấu giá trị sản xuất, cơ cấu lao động, cơ cấu grdp, cơ cấu ngành, cơ cấu gdp';

/** Heads whose percentage needs no verb: tỷ lệ hộ nghèo 0,8%. After any other a percentage without a verb only labels (kinh phí bảo trì 2%). */
export const rateHeads: WordList = `
  tỷ lệ, tỷ trọng, tỷ suất, tốc độ, tốc độ tăng, tốc độ tăng trưởng, tăng trưởng, tăng trưởng kinh tế, mức tăng, mức tăng trưởng, chỉ số, độ che phủ, che phủ, che phủ rừng, bao phủ, độ bao phủ, mức độ hài lòng, thất nghiệp, cơ cấu, cơ cấu kinh tế, chỉ tiêu, mục tiêu, dân số, cpi, iip, hệ số, tỷ số, mức giảm, lạm phát, bội chi, nợ công, nợ xấu, nợ chính phủ, nợ nước ngoài
`;

/** Attributes that need the thing they belong to, and how they are named: (dự án cao tốc …) dài 28 km, tổng mức đầu tư 7.500 tỷ đồng. */
export const attributes: Lexicon<string> = {
  'tổng mức đầu tư': 'tổng mức đầu tư',
  'mức đầu tư': 'mức đầu tư',
  'tổng vốn': 'tổng vốn',
  'tổng vốn đầu tư': 'tổng vốn đầu tư',
  'vốn đầu tư': 'vốn đầu tư',
  vốn: 'vốn',
  'đầu tư': 'vốn đầu tư',
  'được đầu tư': 'vốn đầu tư',
  'vốn đăng ký': 'vốn đăng ký',
  'tổng vốn đăng ký': 'tổng vốn đăng ký',
  'số vốn đăng ký': 'vốn đăng ký',
  'tổng số vốn đăng ký': 'tổng vốn đăng ký',
  'kinh phí': 'kinh phí',
  'tổng kinh phí': 'tổng kinh phí',
  'trị giá': 'trị giá',
  'tổng trị giá': 'tổng trị giá',
  'thu về': 'giá trị',
  'mang về': 'giá trị',
  'đem về': 'giá trị',
  'số tiền': 'số tiền',
  'số vốn': 'vốn',
  'số vốn đầu tư': 'vốn đầu tư',
  'tổng số vốn': 'tổng vốn',
  'tổng số tiền': 'tổng số tiền',
  'tổng giá trị': 'tổng giá trị',
  dài: 'chiều dài',
  'chiều dài': 'chiều dài',
  'tổng chiều dài': 'tổng chiều dài',
  rộng: 'chiều rộng',
  'chiều rộng': 'chiều rộng',
  'công suất': 'công suất',
  'tổng công suất': 'tổng công suất',
  'quy mô': 'quy mô',
  'diện tích sử dụng': 'diện tích sử dụng',
  'diện tích': 'diện tích',
  'tổng diện tích': 'tổng diện tích',
  'trọng lượng': 'trọng lượng',
  'tổng trọng lượng': 'tổng trọng lượng',
  'đã hoàn thành': 'đã hoàn thành',
  'tổng thu': 'tổng thu',
  'tổng chi': 'tổng chi',
  'tổng số thu': 'tổng số thu',
  'tổng số chi': 'tổng số chi',
};

/** What attributes belong to. */
export const topics: WordList = `
  dự án, công trình, kế hoạch, đề án, chương trình, nhà máy, đường, tuyến, tuyến đường, cầu, trường, bệnh viện, nhà, khu, khu công nghiệp, khu tái định cư, hồ, đập, kênh, kè, trạm, nhà văn hóa, trung tâm, chợ, hạng mục, cao tốc, danh mục, danh mục đầu tư, gói thầu, tiểu dự án, cụm công nghiệp, quyết toán, quyết toán ngân sách, hệ thống, mạng lưới, lưới điện, hẻm, tuyến hẻm, đê, tuyến đê, bãi rác, khu liên hợp, bến xe, bãi đỗ xe, cảng, sân bay, công viên, hầm chui, cầu vượt, nút giao, chung cư, metro, tuyến metro, đường sắt
`;

/** Things that a resolution is to have built, and that the sentence behind it tells of: Dự án dài 15 km. */
export const projects: WordList = 'dự án, công trình, dự án này, công trình này, tuyến đường, tuyến đường này';

/** What stands before a name and is no part of it. */
export const openers: WordList = `
  đánh giá chung, trước mắt, trong số đó, vì vậy, do đó, do vậy, vì thế, bởi vậy, từ nguồn này, từ nguồn vốn này, từ nguồn lực này, từ số tiền này, cụ thể, theo đó, tức, tức là, trong số, trong số này, trong tổng số, trong đó, trong đó có, tuy nhiên, bên cạnh đó, ngoài ra, đồng thời, như vậy, đồng ý, nhất trí, quyết nghị, đến nay, hiện nay, hiện, hiện mới, hiện chỉ, hiện tại, tính đến, trong khi, trong khi đó, nhờ đó, qua đó, đặc biệt, đáng chú ý, nổi bật, kết quả, nhìn chung, về, đối với, cùng với đó, song song với đó, cũng theo báo cáo, theo báo cáo, báo cáo cho thấy,
  tp, tx, tt, nhân dân, bà con, toàn tp, địa phương, địa bàn, toàn huyện, toàn tỉnh, toàn quận, toàn xã, toàn thành phố, toàn thị xã, toàn phường, toàn ngành, toàn quốc, cả tỉnh, cả nước, huyện, tỉnh, xã, quận, thành phố, thị xã, phường, và, còn, với, riêng, dù, mặc dù, nhưng, song, do, vì, để, khi, nhờ, tiếp đó, trước đó, sau đó, bước đầu, thời gian qua, cũng, đã, nhất là, là, đó là, ước, thực hiện, cùng đó, theo,
  trong bối cảnh, tại, những, gồm, phấn đấu, đảm bảo, bảo đảm, mỗi ngày, có, cả, từ, đến, đến hết, hết, trong, trên địa bàn, sẽ, vẫn là, sẽ có, xuất hiện, được giao, giao, đề ra, ở, chủ yếu, từ nay đến, từ nay, toàn vùng, bình quân mỗi năm, hằng năm, hàng năm, cho biết, cho hay, nêu rõ, các chỉ tiêu, xuống, lên, nay, đầu kỳ, cuối kỳ, nguyên nhân, nguyên nhân là, nguyên nhân là do
`;

/** What puts a part under the whole that was just named. */
export const childMarks: WordList = 'trong đó, riêng, trong số đó, trong đó có';

/** Names that stand for the one before: con số này, tỷ lệ này. */
export const pronouns: WordList =
  'con số, con số này, con số tương đối, con số tuyệt đối, số tuyệt đối, chỉ tiêu này, tỷ lệ này, mức này, chỉ số này, kết quả này, số này, ra con số, đưa ra con số, tỷ lệ, cuối năm, đầu năm, giữa năm, cuối kỳ, đầu kỳ, cuối nhiệm kỳ, đầu nhiệm kỳ';

/** What places reach so many of: 70 xã đạt 19 tiêu chí. */
export const criterionWord = 'tiêu chí';

/** Words of looking back, before the period that is looked back on: kết quả thực hiện nhiệm vụ 6 tháng đầu năm. */
export const reviewCues: WordList = `
  theo báo cáo, báo cáo của, báo cáo do, trình bày báo cáo, báo cáo tóm tắt, qua báo cáo, kết quả, kết quả thực hiện, tình hình, tình hình thực hiện, thực hiện nhiệm vụ, thực hiện kế hoạch, thực hiện các chỉ tiêu, đánh giá, kết quả đạt được, sơ kết, tổng kết, kiểm điểm, nhìn lại, nhận diện, nhìn nhận, bức tranh, toàn cảnh, cho thấy
`;

/** Of the economy as a whole: what a session says of them is of the time that it looks back on. */
export const economies: WordList = `
  grdp, gdp, tổng sản phẩm, tổng sản phẩm trên địa bàn, tăng trưởng kinh tế, tốc độ tăng trưởng, tốc độ tăng trưởng kinh tế, kinh tế tăng trưởng, giá trị sản xuất, tổng giá trị sản xuất, tổng giá trị tăng thêm, kinh tế, kinh tế - xã hội, kinh tế xã hội, kt - xh, ktxh, chỉ tiêu, các chỉ tiêu, thu ngân sách, tổng thu ngân sách, thu ngân sách nhà nước, thu nsnn
`;

/** Words of looking ahead: what follows them is not under review. */
export const aheadCues: WordList =
  'phương hướng, bàn nhiệm vụ, bàn giải pháp, bàn biện pháp, bàn phương hướng, bàn kế hoạch, bàn về, bàn các, bàn việc, bàn và, bàn bạc, đề ra, nhiệm vụ trọng tâm, giải pháp, mục tiêu, phấn đấu, dự toán, quyết nghị, chốt, kế hoạch năm, dự kiến, nhiệm vụ năm';

/** Figures that only label or cite (votes, fines, ages, deputies), or tell the weather. */
export const unmeasured: WordList = `
  xử phạt, phạt, bị phạt, phạt tiền, tán thành, đồng ý, biểu quyết, phiếu, đại biểu, chủ trì, tham dự, dự kỳ họp, dự họp, kỷ luật, mức án, nêu ý kiến, nhiệt độ, tín nhiệm, phần trăm phiếu, số phiếu, trúng cử, mức cho phép, ngưỡng cho phép, giới hạn cho phép, quốc hội cho phép, chính phủ cho phép, vượt chuẩn, vượt quy chuẩn, vượt ngưỡng
`;

/** Fines, and the word for what they come to. */
export const fines: WordList = 'xử phạt, bị xử phạt, phạt, bị phạt, phạt tiền, xử phạt hành chính, xử phạt vi phạm, xử phạt vi phạm hành chính';
export const amounts: WordList = 'số tiền, tổng số tiền, tổng tiền, tiền phạt, tổng số tiền phạt';

/** The three sectors in the order in which a structure lists them (cơ cấu kinh tế). */
export const sectors: readonly string[] = ['nông, lâm nghiệp, thủy sản', 'công nghiệp, xây dựng', 'dịch vụ'];

/** Before what is counted; its share bears a name without them: số hộ nghèo, tỷ lệ hộ nghèo. */
export const countHeads: readonly string[] = ['tổng số', 'số'];

/** What a count of people is a share of: 182.500 người, chiếm 71,4% dân số. */
export const inhabitants = 'dân số';
export const people = 'người';

/** A growth as a noun, which states one before a figure: phấn đấu tăng trưởng đạt 9%. */
export const growthNouns: WordList = 'tăng trưởng';

/** Names that say a growth themselves: tốc độ tăng GDP 6,5%. */
export const growthHeads: WordList = 'tốc độ, tốc độ tăng, tốc độ tăng trưởng, mức tăng trưởng, đà tăng, đà tăng trưởng, nhịp độ tăng, nhịp độ tăng trưởng';

/** Heads whose figure may bear no unit: số doanh nghiệp thành lập mới 640, số vụ giảm 14. */
export const numberHeads: WordList = 'số, tổng số, số lượng, số người, số hộ, số lượt';

/** What a percentage of a count is called: tỷ lệ hộ nghèo. */
export const rateWord = 'tỷ lệ';
/** How such a percentage may be spelled. */
export const rateWords: readonly string[] = ['tỷ lệ', 'tỉ lệ'];
/** What the target of a growth is called: mục tiêu tăng GRDP. */
export const targetWord = 'mục tiêu';
export const growthWord = 'tăng';

/** Units that only grade what they stand with: sản phẩm OCOP 3 sao. */
export const labelUnits: WordList =
  'sao, tuổi, cấp, ban, giải pháp, nhóm giải pháp, biện pháp, nội dung, nhóm nội dung, vấn đề, ý kiến, lĩnh vực, nhóm nhiệm vụ, nhiệm vụ, nguyên nhân, kỳ họp, phiên họp, phiên, nhiệm kỳ, nghị quyết, tờ trình, tầng, làn xe, nhóm, nhóm vấn đề, buổi, đại biểu, ông, bà, đồng chí, phó chủ tịch, phó thủ tướng, bộ trưởng, thứ trưởng, phó bí thư, ủy viên, danh mục, phương án, kịch bản, hcv, hcb, hcđ, giai đoạn, đợt, lần/năm, lần/tháng, bậc, thứ bậc, kiến nghị, yếu tố, tổ công tác, tổ giúp việc, đoàn kiểm tra, đoàn giám sát, đoàn công tác, điểm sáng, điểm nhấn, dấu ấn';

/** Behind what was counted before: 7 dự án nói trên. */
export const backReferences: WordList = 'nói trên, kể trên, nêu trên, vừa nêu, này, đó';
