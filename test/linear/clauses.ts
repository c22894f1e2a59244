// Clauses that the parts of a report read and that values are found in, for texts to grow: single words seldom come together so
// that a frame fires. `#` is a number, `@` a name, `~` a word; each may be another one every time the clause is said.

/** By the part or the file that reads them, one or more for each of its frames. */
const table: Readonly<Record<string, string>> = {
  session: `
    HĐND tỉnh khai mạc kỳ họp thứ # | kỳ họp bế mạc chiều #/12 | kỳ họp kéo dài 3 ngày, từ 7 đến 9/12 | tại kỳ họp | tại kỳ họp thứ #, HĐND bầu | trình kỳ họp thứ #
    kỳ họp chuyên đề hôm #/12 | kỳ họp thường lệ cuối năm 20# | phiên khai mạc kỳ họp | phiên bế mạc | sáng #/12, Quốc hội thảo luận | HĐND thông qua sáng 9/12
    HĐND huyện họp bất thường | trả lời chất vấn của ĐB @ sáng 15/12 | khóa X, nhiệm kỳ 2021 - 2026 | kỳ họp thứ #, khóa # | trong 3 ngày từ 17 đến 19/12, các đại biểu
    dự kiến bế mạc ngày #/12 | kỳ họp tới, khai mạc ngày #/12/2024 | khai mạc và bế mạc trong buổi sáng 9/12 | (khai mạc #/12) | Quốc hội | 33/36 đại biểu dự
    HĐND xã ~ (huyện ~, tỉnh ~) | HĐND TỈNH HÒA BÌNH | Hội đồng nhân dân (HĐND) tỉnh Đắk Lắk | Thường trực HĐND | Chủ tịch HĐND xã @ | HĐND TP. Cần Thơ | HĐND tỉnh sẽ họp`,
  review: `
    đánh giá kết quả thực hiện nhiệm vụ # tháng đầu năm 2024 | tình hình thực hiện năm 20# | báo cáo 6 tháng đầu năm 20# | năm 20#, tăng trưởng kinh tế đạt #% | GRDP # tháng
    phương hướng, nhiệm vụ năm 20# | so với năm 20# | tăng #% so với năm 20# | kỳ họp cuối năm 20# | kỳ họp giữa năm`,
  papers: `
    thông qua Nghị quyết về ~ ~ ~ | thông qua Nghị quyết số #/NQ-HĐND ngày 10/7/2024 về ~ ~ | thông qua các nghị quyết: ~ ~; ~ ~ | thông qua # nghị quyết về ~, về ~ và ~
    # nghị quyết đã được HĐND tỉnh thông qua | Nghị quyết về ~ ~ đề ra # chỉ tiêu | Đề án ~ ~ vừa được HĐND thông qua | theo nghị quyết về ~ ~ ~, xã phấn đấu | ban hành nghị quyết ~ ~
    447/# đại biểu tán thành Nghị quyết về ~ | các nghị quyết về ~, về ~ được thông qua | # nghị quyết ra đời | trong đó có nghị quyết về ~ ~ | nghị quyết về ~ ~ có 38/41 đại biểu tán thành
    HĐND đã nhất trí kế hoạch ~ ~ | tổng mức đầu tư # tỷ đồng (dài # km) | nghị quyết | về | về việc | dự thảo nghị quyết về ~ | Nghị quyết “~ ~”
    xem xét # báo cáo | # tờ trình, # dự thảo | kỳ họp có # báo cáo | # báo cáo được trình bày | cử tri gửi # ý kiến | trong đó có # nghị quyết | đại biểu đã gửi # câu hỏi | từ đầu nhiệm kỳ`,
  votes: `
    với 34/# phiếu tán thành (đạt 100%) | ông @ (# phiếu, 93,5%) | # phiếu thuận | số phiếu thuận lần lượt là # và 31 | với #% đại biểu tán thành | 35/35 đại biểu có mặt tán thành`,
  people: `
    ông @ | bà @, Phó Chủ tịch HĐND tỉnh | Chủ tịch UBND xã @ | đồng chí @ | các ông: @, @ và @ | hai bà @, nguyên Trưởng phòng, và @ | Chủ tịch HĐND xã: ông @ | đại biểu @, @ và @
    Giám đốc Sở ~ @ | nguyên Bí thư Huyện ủy ~ | ông @ (nguyên Trưởng Ban ~) | @, Phó Giám đốc Sở Tài chính | ông | bà | đồng chí | Bí thư Thị ủy, Chủ tịch HĐND thị xã @
    Phó Chủ tịch UBND tỉnh | Trưởng phòng Kinh tế, Hạ tầng và Đô thị | Đại tá, TS @ | ảnh: @ | # Ủy viên mới gồm: @ | Trưởng Ban ~ | Đại biểu @ (Quảng Ninh), Trưởng Ban ~`,
  personnel: `
    bầu ông @ giữ chức Phó Chủ tịch HĐND | miễn nhiệm chức vụ Chủ tịch UBND đối với ông @ | ông @ được bầu giữ chức Chủ tịch | ông @ trúng cử | bầu bổ sung chức danh Ủy viên UBND
    bầu các chức danh: ông @ - Chủ tịch HĐND; bà @ - Phó Chủ tịch | giữ chức vụ này | ghế Phó Chủ tịch HĐND thuộc về bà @ | cho thôi làm nhiệm vụ đại biểu đối với bà @ | bầu | miễn nhiệm
    thay ông @, nguyên Chủ tịch UBND | kết quả, ông @ giữ chức Chủ tịch UBND | HĐND bầu các chức danh sau: | phê chuẩn kết quả bầu ông @ | xin từ chức | nhiệm kỳ 2021-2026 | để nhận nhiệm vụ Giám đốc Sở ~`,
  statements: `
    ông @ cho biết, ~ ~ ~ | “~ ~ ~ ~ ~ ~ ~”, ông @ nói | ông @ khẳng định: “~ ~ ~ ~” | theo ông @, ~ ~ ~ ~ | ông cho rằng ~ ~ ~ | bà hỏi: “~ ~ ~? | Chủ tịch UBND xã nói | cho biết | nói: | nhấn mạnh
    đại biểu @ (quận #) chất vấn | “~” | theo | theo bà: | " ~ " | cử tri phường # phản ánh # hộ ~`,
  tasks: `
    HĐND tỉnh yêu cầu UBND tỉnh tập trung ~ ~ | đề nghị các sở, ngành rà soát ~ ~ | Chủ tịch HĐND tỉnh nhấn mạnh UBND tỉnh cần ~ | HĐND yêu cầu: rà soát ~ ~; đẩy mạnh ~ ~ | đồng thời, rà soát ~ ~
    hai là, tháo gỡ ~ ~ ~ | các địa phương cần tăng cường ~ | hoàn thành trước ngày #/12 | nhấn mạnh một số nhiệm vụ trọng tâm: | HĐND yêu cầu, để hoàn thành kế hoạch, UBND tỉnh khẩn trương ~ ~
    UBND tỉnh, các sở, các ngành | giao UBND tỉnh triển khai ~; các Ban HĐND tăng cường giám sát ~ | yêu cầu | HĐND tỉnh yêu cầu tập trung: | rà soát ~ ~ | bà Tâm đề nghị ~ | giải ngân ít nhất #% kế hoạch`,
  indicators: `
    thu ngân sách đạt # tỷ đồng | tổng thu ngân sách ~ ước đạt # tỷ đồng, bằng 80% dự toán năm | tăng #% so với cùng kỳ | giảm # hộ, còn # hộ | giá trị sản xuất ~ đạt # tỷ đồng (giá so sánh 2010)
    tăng từ # lên # triệu đồng | từ # tỷ đồng lên # tỷ đồng | tăng #% (tương ứng # tỷ đồng) so với cùng kỳ | #/24 xã đạt chuẩn | tỷ lệ hộ ~ còn #% | # hộ nghèo (#%) | (#%) | (# hộ) | (KH: #%) | (+#%)
    cơ cấu kinh tế: nông nghiệp #%; dịch vụ #% | nông nghiệp #% | 14,0% - 59,2% - 26,8% | tỷ trọng khu vực I #%, khu vực II #% | trong đó | trong đó: công nghiệp # tỷ, xây dựng # tỷ | riêng ~ # tỷ đồng
    gồm vốn trung ương # tỷ đồng và vốn địa phương # tỷ đồng | gồm ~ # tỷ đồng | bao gồm: | dự án ~ dài # km, tổng mức đầu tư # tỷ đồng | kinh phí # tỷ đồng | vốn đăng ký # tỷ đồng | đạt #% khối lượng
    diện tích lúa ~ # ha, năng suất # tạ/ha, sản lượng # tấn | lần lượt tăng #%, #% và #% | diện tích ~, ~ lần lượt đạt # ha và # ha | tăng #% về số vốn | tăng #% về lượng và #% về giá trị
    tiếp nhận # hồ sơ, giải quyết đúng hạn #% | xảy ra # vụ tai nạn, làm chết # người, bị thương # người | so với cùng kỳ giảm # vụ, # người chết | giải quyết việc làm cho # lao động
    ; ước cả năm khoảng # tỷ đồng | ; năm 20# đạt # tỷ đồng | (năm 20#: # tỷ đồng) | (cùng kỳ tăng #%) | thu ngân sách xã # tỷ đồng, chi # tỷ đồng | tỷ lệ ~ đô thị #%, nông thôn #% | chiếm #% dân số
    xây dựng # km đường ~ | có # sản phẩm OCOP 3 sao | # bác sĩ trên một vạn dân | số doanh nghiệp thành lập mới #, tăng #% | số ~ giảm #; | GDP 9 tháng tăng #%; cả năm dự báo #% | đạt # tỷ đồng
    phấn đấu năm 2025 thu ngân sách đạt # tỷ đồng | mục tiêu tăng trưởng GRDP #% | chỉ tiêu chưa đạt là tỷ lệ ~ (đạt #%, kế hoạch #%) | một số chỉ tiêu chưa đạt như: | # chỉ tiêu đạt kế hoạch | nếu
    bằng #% kế hoạch các địa phương đăng ký | #% kế hoạch giao | so với cùng kỳ năm 2023 tăng #% | thấp hơn bình quân cả nước (#%) | cao hơn vụ trước # tạ/ha | xử phạt # cơ sở với số tiền # tỷ đồng
    Theo đó, tổng chi # tỷ đồng | thông qua nghị quyết về dự toán năm 2025 | Dự án dài # km | Mục tiêu năm 2025: | Trong đó: | Nông, lâm nghiệp, thủy sản: # tỷ đồng | con số này là # | đến hết ngày 30/11
    tổng vốn # chương trình năm 2022 là # tỷ đồng | sẽ làm xong trong năm 2025 | hiện nay #% | thành lập mới # doanh nghiệp, vốn đăng ký # tỷ đồng | vận chuyển # triệu lượt khách | tăng # tỷ đồng`,
  amounts: `
    # tỷ # triệu đồng | từ # đến # tỷ đồng | # - #% | #,5 triệu USD/ha | khoảng # nghìn tỷ | hai mươi lăm nghìn # | hàng trăm # | #.#00.000 đồng | một phần ba | #/# | gấp # lần | âm # độ | #k/đôi | # triệu/tháng
    #, # triệu và # triệu đồng | $#m | # kg/ha/năm | #% - #% | ba phẩy # | # triệu rưỡi | trên # dân | # (hai mươi) người | không quá # người | # người trở lên | lần thứ # | thứ hai | tăng từ # lên #%`,
  calendar: `
    ngày #/12 | ngày 1, 2 và #/12/2024 | từ ngày 1 đến #/12 | tháng 3, tháng 5/2018 | tháng # | quý I, II và III năm 20# | 6 tháng | 11 tháng tăng #% | cùng kỳ | cùng kỳ năm 20# | giai đoạn 2021 - 2025 | năm 20#
    sáng #-12 | lúc #h30 | từ 7h đến #h ngày 5/12 | 3 năm # tháng | # ngày qua | hôm qua | đầu năm 20# | mồng # tháng Giêng | thập niên 90 | thế kỷ XX | thứ sáu (#/12) | ngày # ngày # | năm 179 trước Công nguyên`,
  traps: `
    Nghị quyết số #/NQ-HĐND | Điều #, khoản # và # | quận 1, # và 5 | đường 30 Tháng 4 | gọi #13 | 0912 345 #00 | tỷ số 2-1, 6-# | QL#A | km#+100 | 1.#.3.4 | # 1/3 - 1/2 thời gian | 31'# | [#] | vàng 9# | tuần #
    43/20#/QH14- | 51D-#.04 | phiên bản #.1 | 24/7 | tòa #, tầng # | (# TCN) | Covid-# | hàng chục # | 2k#`,
  marks: `
    ( | ) | “ | ” | " | : | ; | , | - | … | . | ! | / | TP. | và | là | của | được | có | tăng | giảm | đạt | kế hoạch | xã | Nguyễn | A | a | ~ | # | @ | oà | e\u0302\u0301 | \ud800 | ½ | 👩\u200d`,
};

/** All clauses, a list each. */
export const clauses: readonly (readonly string[])[] = Object.values(table).map((part) =>
  part
    .trim()
    .split(/\s+\|\s+|\n\s*/u)
    .map((clause) => clause.trim()),
);

/** The clauses of a text that somebody wrote to be read, their numbers left open. */
export function clausesOf(text: string): string[] {
  return text
    .split(/[.;\n]\s+|,\s+|\n/u)
    .map((clause) => clause.replace(/(?<!\d)\d{1,3}(?!\d)/gu, '#').trim())
    .filter((clause) => clause.length > 3 && clause.length < 160);
}
