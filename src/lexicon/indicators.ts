// Indicators (chỉ tiêu): the nouns they are named with, and stable keys for the ones that councils report everywhere.
import type { Lexicon, WordList } from './entry.js';

/**
 * Keys of the well-known indicators, by phrases of their names. The longest phrase that a name holds gives its key;
 * docs/indicators.md lists them.
 */
export const indicatorKeys: Lexicon<string> = {
  grdp: 'grdp',
  'tổng sản phẩm trên địa bàn': 'grdp',
  'tổng sản phẩm': 'grdp',
  gdp: 'gdp',
  'grdp bình quân': 'grdp-per-capita',
  'grdp bình quân đầu người': 'grdp-per-capita',
  'gdp bình quân': 'gdp-per-capita',
  'thu nhập bình quân': 'income-per-capita',
  'thu nhập bình quân đầu người': 'income-per-capita',
  'tốc độ tăng trưởng': 'economic-growth',
  'tăng trưởng kinh tế': 'economic-growth',
  'tốc độ tăng trưởng kinh tế': 'economic-growth',
  'tốc độ tăng giá trị sản xuất': 'production-value-growth',
  'giá trị sản xuất': 'production-value',
  'tổng giá trị sản xuất': 'production-value',
  'giá trị sản xuất công nghiệp': 'industrial-production-value',
  'giá trị sản xuất ngành công nghiệp': 'industrial-production-value',
  'giá trị sản xuất công nghiệp, xây dựng': 'industry-construction-production-value',
  'giá trị sản xuất công nghiệp - xây dựng': 'industry-construction-production-value',
  'giá trị sản xuất nông nghiệp': 'agricultural-production-value',
  'giá trị sản xuất nông, lâm nghiệp, thủy sản': 'agricultural-production-value',
  'giá trị sản xuất nông, lâm, thủy sản': 'agricultural-production-value',
  'giá trị sản xuất dịch vụ': 'services-production-value',
  'giá trị thương mại, dịch vụ': 'services-production-value',
  'chỉ số sản xuất công nghiệp': 'industrial-production-index',
  iip: 'industrial-production-index',
  cpi: 'consumer-price-index',
  'chỉ số giá tiêu dùng': 'consumer-price-index',
  'thu ngân sách': 'state-budget-revenue',
  'thu ngân sách nhà nước': 'state-budget-revenue',
  'thu nsnn': 'state-budget-revenue',
  'thu cân đối ngân sách': 'state-budget-revenue',
  'thu nội địa': 'domestic-revenue',
  'thu tiền sử dụng đất': 'land-use-revenue',
  'thu xuất nhập khẩu': 'customs-revenue',
  'thu hải quan': 'customs-revenue',
  'chi ngân sách': 'local-budget-expenditure',
  'chi ngân sách địa phương': 'local-budget-expenditure',
  'chi thường xuyên': 'recurrent-expenditure',
  'chi đầu tư phát triển': 'development-expenditure',
  'bội chi': 'budget-deficit',
  'nợ công': 'public-debt',
  'giải ngân': 'public-investment-disbursement',
  'giải ngân vốn đầu tư công': 'public-investment-disbursement',
  'tỷ lệ giải ngân': 'public-investment-disbursement',
  'vốn đầu tư toàn xã hội': 'social-investment',
  'tổng vốn đầu tư toàn xã hội': 'social-investment',
  'tổng vốn đầu tư': 'social-investment',
  'vốn fdi': 'fdi',
  'thu hút đầu tư': 'investment-attraction',
  'kim ngạch xuất khẩu': 'exports',
  'kim ngạch nhập khẩu': 'imports',
  'kim ngạch xuất nhập khẩu': 'trade-turnover',
  'tổng mức bán lẻ': 'retail-sales',
  'tổng mức bán lẻ hàng hóa': 'retail-sales',
  'doanh thu ngành thương mại, dịch vụ': 'retail-sales',
  'khách quốc tế': 'international-visitors',
  'khách du lịch': 'visitors',
  'lượt khách': 'visitors',
  'doanh thu du lịch': 'tourism-revenue',
  'tỷ lệ hộ nghèo': 'poverty-rate',
  'tỷ lệ hộ nghèo đa chiều': 'multidimensional-poverty-rate',
  'tỷ lệ hộ cận nghèo': 'near-poverty-rate',
  'hộ nghèo': 'poor-households',
  'hộ cận nghèo': 'near-poor-households',
  'nông thôn mới': 'new-rural-communes',
  'nông thôn mới nâng cao': 'advanced-new-rural-communes',
  'nông thôn mới kiểu mẫu': 'model-new-rural-communes',
  'bảo hiểm y tế': 'health-insurance-coverage',
  bhyt: 'health-insurance-coverage',
  'bảo hiểm xã hội': 'social-insurance-coverage',
  'đạt chuẩn quốc gia': 'standard-schools',
  'nước sạch': 'clean-water',
  'che phủ rừng': 'forest-cover',
  'đô thị hóa': 'urbanization-rate',
  'lao động qua đào tạo': 'trained-workers',
  'việc làm': 'jobs-created',
  'việc làm mới': 'jobs-created',
  'tạo việc làm': 'jobs-created',
  'thất nghiệp': 'unemployment-rate',
  'doanh nghiệp thành lập mới': 'new-enterprises',
  'thành lập mới doanh nghiệp': 'new-enterprises',
  'năng suất lúa': 'rice-yield',
  'sản lượng lương thực': 'grain-output',
  'sản lượng thủy sản': 'fishery-output',
  'suy dinh dưỡng': 'child-malnutrition',
  'cơ cấu kinh tế': 'economic-structure',
  ocop: 'ocop-products',
  'cải cách hành chính': 'administrative-reform',
  'trực tuyến': 'online-services',
};

/** Nouns that open the name of an indicator. */
export const indicatorHeads: WordList = `
  tổng, tổng số, tổng mức, tổng thu, tổng chi, tổng giá trị, tổng sản phẩm, tổng sản lượng, tổng diện tích, tổng vốn, tổng nguồn vốn, tổng kim ngạch, tổng lượng, tổng doanh thu, tổng mức đầu tư, tổng kinh phí, tổng đàn, tổng dư nợ, tổng huy động, tổng lượt, số, số lượng, số người, số hộ, số lượt,
  thu, thu ngân sách, thu nội địa, thu nhập, chi, chi ngân sách, chi thường xuyên, chi đầu tư, giá trị, giá trị sản xuất, giá trị sản phẩm, giá, tỷ lệ, tỉ lệ, tỷ trọng, tỷ suất, tốc độ, tốc độ tăng, tốc độ tăng trưởng, tăng trưởng, tăng trưởng kinh tế, mức tăng, mức tăng trưởng, chỉ số, cơ cấu, cơ cấu kinh tế, năng suất, sản lượng, diện tích, kim ngạch, doanh thu, doanh số,
  vốn, vốn đầu tư, nguồn vốn, giải ngân, dư nợ, nợ công, bội chi, lợi nhuận, kinh phí, chi phí, công suất, khối lượng, lượng, lưu lượng, nguồn, nguồn nước thải, mật độ, độ che phủ, bình quân, mức, mức sinh, dân số, khách, lượng khách, khách du lịch, hộ nghèo, hộ cận nghèo, lao động, trường, trường học, xã, grdp, gdp, cpi, iip, xuất khẩu, nhập khẩu, du lịch, nông nghiệp, công nghiệp, dịch vụ, xây dựng, thương mại, thủy sản, khu vực, ngành, lĩnh vực, huy động,
  thiệt hại, tạo việc làm, giải quyết việc làm, thành lập mới, thu hút, đàn, trồng mới, trồng rừng, vận động viên, vận tải, lực lượng, chỉ tiêu, phân loại, tình hình thu, tỷ lệ giải ngân, khối lượng chất thải, nguồn thu, thuế
`;

/** Heads whose percentage needs no verb: tỷ lệ hộ nghèo 0,8%. After any other a percentage without a verb only labels (kinh phí bảo trì 2%). */
export const rateHeads: WordList = `
  tỷ lệ, tỉ lệ, tỷ trọng, tỷ suất, tốc độ, tốc độ tăng, tốc độ tăng trưởng, tăng trưởng, tăng trưởng kinh tế, mức tăng, mức tăng trưởng, chỉ số, độ che phủ, cơ cấu, cơ cấu kinh tế, chỉ tiêu, mục tiêu, dân số, cpi, iip
`;

/** Attributes that need the thing they belong to: tổng mức đầu tư (dự án cao tốc …). */
export const attributes: WordList =
  'tổng mức đầu tư, tổng vốn, tổng vốn đầu tư, tổng kinh phí, kinh phí, vốn đầu tư, chiều dài, dài, rộng, chiều rộng, công suất, tổng chiều dài, mức đầu tư, đã hoàn thành, trị giá, tổng trị giá, quy mô, diện tích sử dụng';

/** What attributes belong to. */
export const topics: WordList = `
  dự án, công trình, kế hoạch, đề án, chương trình, nhà máy, đường, tuyến, tuyến đường, cầu, trường, bệnh viện, nhà, khu, khu công nghiệp, khu tái định cư, hồ, đập, kênh, kè, trạm, nhà văn hóa, trung tâm, chợ, hạng mục, cao tốc
`;

/** What stands before a name and is no part of it. */
export const openers: WordList = `
  cụ thể, theo đó, trong đó, trong đó có, tuy nhiên, bên cạnh đó, ngoài ra, đồng thời, như vậy, đến nay, hiện nay, hiện, hiện tại, tính đến, trong khi đó, nhờ đó, qua đó, đặc biệt, đáng chú ý, nổi bật, kết quả, nhìn chung, về, đối với, cùng với đó, song song với đó, cũng theo báo cáo, theo báo cáo, báo cáo cho thấy,
  toàn huyện, toàn tỉnh, toàn quận, toàn xã, toàn thành phố, toàn thị xã, toàn phường, toàn ngành, cả nước, huyện, tỉnh, xã, quận, thành phố, thị xã, phường, và, còn, với, riêng, dù, mặc dù, nhưng, song, do, vì, để, khi, nhờ, tiếp đó, trước đó, sau đó, bước đầu, thời gian qua, cũng, đã, nhất là, là, đó là, ước, thực hiện, cùng đó, theo,
  trong bối cảnh, tại, những, gồm, phấn đấu, đảm bảo, bảo đảm, mỗi ngày, có, cả, từ, đến, đến hết, hết, trong, trên địa bàn, sẽ, mục tiêu là, chỉ tiêu là, vẫn là, sẽ có, xuất hiện, được giao, giao, đề ra, do, ở, chủ yếu, từ nay đến, từ nay, toàn vùng, bình quân mỗi năm, hằng năm, hàng năm, cho biết, cho hay, nêu rõ, các chỉ tiêu, xuống, lên, nay
`;

/** What puts a part under the whole that was just named. */
export const childMarks: WordList = 'trong đó, riêng, trong số đó, trong đó có';

/** Names that stand for the one before: con số này, tỷ lệ này. */
export const pronouns: WordList =
  'con số, con số này, con số tương đối, con số tuyệt đối, tỷ lệ này, mức này, chỉ số này, kết quả này, số này, ra con số, đưa ra con số, tỷ lệ, tỉ lệ';

/** Plan words that, alone before a figure, give the target of what was just named: chưa đạt mục tiêu 8%, (KH: 10,5%). */
export const planWords: WordList = 'mục tiêu, chỉ tiêu, chỉ tiêu chủ yếu, chỉ tiêu chính, kế hoạch, kh, dự toán, nghị quyết, chỉ tiêu kế hoạch';

/** Verbs of doing whose object is counted as a result: tiếp nhận 8.917 hồ sơ, hiến 1.860 m2 đất. */
export const resultVerbs: WordList = `
  tiếp nhận, giải quyết, có, còn, đón, thu hút, tạo, cấp, đã cấp, trồng, trồng được, trồng mới, xây dựng, xây mới, hỗ trợ, đào tạo, hiến, đạt, công nhận, xóa, xóa được, thành lập, phát triển, kết nạp, thực hiện, hoàn thành, vận động, huy động, giảm, tăng, thải ra, xử lý, thu gom, sản xuất, khai thác, xuất khẩu, chuyển đổi, tuyển, đưa, di dời, khởi công,
  cứng hóa, bê tông hóa, sửa chữa, nâng cấp, trao tặng, tặng, tổ chức, phát hiện, bắt, khởi tố, thu hồi, giải phóng, bàn giao, cấp mới, được cấp, thải ra môi trường, hoàn thành vượt mức, vượt mức, vượt
`;

/** A condition: what follows is no fact. */
export const conditions: WordList = 'nếu, giả sử, giả định, trường hợp';

/** Words of looking back, before the period that is looked back on: kết quả thực hiện nhiệm vụ 6 tháng đầu năm. */
export const reviewCues: WordList = `
  theo báo cáo, báo cáo của, báo cáo do, trình bày báo cáo, báo cáo tóm tắt, qua báo cáo, kết quả, kết quả thực hiện, tình hình, tình hình thực hiện, thực hiện nhiệm vụ, thực hiện kế hoạch, thực hiện các chỉ tiêu, đánh giá, kết quả đạt được, sơ kết, tổng kết, kiểm điểm, nhìn lại, cho thấy
`;

/** Words of looking ahead: what follows them is not under review. */
export const aheadCues: WordList =
  'phương hướng, bàn, đề ra, nhiệm vụ trọng tâm, giải pháp, mục tiêu, phấn đấu, dự toán, quyết nghị, chốt, kế hoạch năm, dự kiến, nhiệm vụ năm';

/** The part of a year that a session belongs to. */
export const yearParts: Lexicon<'middle' | 'end'> = {
  'giữa năm': 'middle',
  'cuối năm': 'end',
};

/** Figures that only label or cite: votes, fines, ages, deputies. */
export const unmeasured: WordList = `
  xử phạt, phạt, bị phạt, phạt tiền, tán thành, đồng ý, biểu quyết, phiếu, đại biểu, tuổi, chủ trì, tham dự, dự kỳ họp, dự họp, kỷ luật, mức án, nêu ý kiến, tín nhiệm, phần trăm phiếu, số phiếu, trúng cử, tử vong
`;

/** Listed among what was not reached. */
export const shortfalls: WordList = 'chưa đạt, không đạt, chưa đạt kế hoạch, chưa hoàn thành, thấp hơn kế hoạch, đạt thấp, chưa đạt chỉ tiêu, khó đạt';

/** The three sectors in the order in which a structure lists them (cơ cấu kinh tế). */
export const sectors: readonly string[] = ['nông, lâm nghiệp, thủy sản', 'công nghiệp, xây dựng', 'dịch vụ'];

/** Before what is counted; its share bears a name without them: số hộ nghèo, tỷ lệ hộ nghèo. */
export const countHeads: readonly string[] = ['tổng số', 'số'];

/** Names that say a growth themselves: tốc độ tăng GDP 6,5%. */
export const growthHeads: WordList = 'tốc độ, tốc độ tăng, tốc độ tăng trưởng';

/** What a percentage of a count is called: tỷ lệ hộ nghèo. */
export const rateWord = 'tỷ lệ';
/** What the target of a growth is called: mục tiêu tăng GRDP. */
export const targetWord = 'mục tiêu';
export const growthWord = 'tăng';

/** Said of targets: hoàn thành, đạt, vượt, chưa đạt. */
export const meetings: WordList =
  'đạt, hoàn thành, vượt, chưa đạt, không đạt, hoàn thành vượt mức, đạt và vượt, đạt kế hoạch, vượt kế hoạch, chưa hoàn thành, vượt mức';

/** Units that only grade what they stand with: sản phẩm OCOP 3 sao. */
export const labelUnits: WordList =
  'sao, tuổi, cấp, tầng, làn xe, nhóm, nhóm vấn đề, buổi, đại biểu, ông, bà, đồng chí, phó chủ tịch, danh mục, hcv, hcb, hcđ, giai đoạn, đợt, lần/năm, lần/tháng';

/** The present, where a level of today stands beside an aim: (hiện nay gần 80%). */
export const nows: WordList = 'hiện nay, hiện, hiện tại, hiện đang';
