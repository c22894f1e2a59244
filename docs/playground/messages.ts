// All that the page says, in the languages it says it in.
import type { Comparison, DocumentCount, Indicator, Inferred, Kind, Personnel, Session, SessionReport, WarningCode } from '../../src/index.js';

type Body = NonNullable<SessionReport['body']>;
type Column = 'what' | 'value' | 'compared' | 'type' | 'count' | 'verb' | 'number' | 'title' | 'person' | 'action' | 'position' | 'from' | 'term';
type Columns = Column | 'roles' | 'for' | 'present' | 'share' | 'subject' | 'task' | 'addressee' | 'due' | 'speaker' | 'statement' | 'warning';
type Fact = 'body' | 'level' | 'place' | 'within' | 'ordinal' | 'council' | 'kind' | 'term' | 'start' | 'end' | 'review';
type Part = 'session' | 'indicators' | 'documents' | 'resolutions' | 'personnel' | 'people' | 'votes' | 'tasks' | 'statements' | 'warnings';

export interface Messages {
  /** What index.html says, by `data-message`. */
  readonly page: Readonly<Record<string, string>>;
  readonly otherLanguage: { readonly name: string; readonly code: Language };
  readonly exampleNames: Readonly<Record<'district' | 'province' | 'inaugural' | 'national', string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** The kinds as they stand in the text, in small letters. */
  readonly tags: Readonly<Record<Kind, string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly columns: Readonly<Record<Columns, string>>;
  readonly facts: Readonly<Record<Fact, string>>;
  readonly levels: Readonly<Record<Body['level'], string>>;
  readonly sessionKinds: Readonly<Record<NonNullable<Session['kind']>, string>>;
  readonly statuses: Readonly<Record<Indicator['status'], string>>;
  readonly relations: Readonly<Record<Comparison['relation'], string>>;
  readonly bases: Readonly<Record<Comparison['base'], string>>;
  readonly documents: Readonly<Record<DocumentCount['type'], string>>;
  readonly verbs: Readonly<Record<NonNullable<DocumentCount['verb']>, string>>;
  readonly actions: Readonly<Record<Personnel['action'], string>>;
  readonly warnings: Readonly<Record<WarningCode, string>>;
  readonly inferred: Readonly<Record<Inferred, string>>;
  readonly softened: Readonly<Record<'about' | 'below' | 'above', string>>;
  readonly shortfall: string;
  readonly direct: string;
  readonly prices: (year: number) => string;
  readonly implied: string;
  readonly exactly: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly days: string;
  readonly fromContext: string;
  readonly points: string;
  readonly notFound: (parts: readonly string[]) => string;
  readonly nothing: string;
  readonly noText: string;
  readonly places: (count: number) => string;
  readonly seePlaces: (count: number) => string;
  readonly place: (label: string, at: number, count: number) => string;
  readonly back: string;
  readonly row: (label: string) => string;
  readonly noRow: string;
  readonly read: (values: number, indicators: number, warnings: number) => string;
  readonly took: (milliseconds: number) => string;
  readonly cut: (limit: number, length: number) => string;
  readonly copied: string;
  readonly selected: string;
}

export type Language = 'vi' | 'en';

export const vietnamese: Messages = {
  page: {
    documentTitle: 'kyhop: từ bài báo đến dữ liệu',
    tagline: 'Từ bài báo về kỳ họp đến dữ liệu',
    source: 'Bài báo',
    examples: 'Bài mẫu',
    clear: 'Xóa',
    placeholder: 'Dán vào đây một bài về kỳ họp HĐND hay Quốc hội…',
    published: 'Ngày đăng bài',
    publishedHelp: 'để hiểu những ngày không ghi năm',
    privacy: 'Bài không rời khỏi máy bạn.',
    views: 'Cách xem',
    tabText: 'Bài',
    tabTables: 'Bảng',
    tabJson: 'JSON',
    marked: 'Bài đã đánh dấu',
    text: 'Nội dung bài',
    showKinds: 'Ghi tên loại',
    kindsFound: 'Các loại giá trị',
    textHelp: 'Mũi tên ← → đi từ giá trị này sang giá trị khác, Enter tới dòng của nó trong bảng.',
    placesBar: 'Chỗ trong bài',
    placeBefore: 'Chỗ trước',
    placeAfter: 'Chỗ sau',
    placeBack: 'Trở lại',
    jsonTitle: 'Báo cáo ở dạng JSON',
    copy: 'Sao chép',
  },
  otherLanguage: { name: 'English', code: 'en' },
  exampleNames: { district: 'Huyện, giữa năm', province: 'Tỉnh, giữa năm', inaugural: 'Xã, kỳ thứ nhất', national: 'Quốc hội' },
  kinds: {
    money: 'tiền',
    percent: 'phần trăm',
    quantity: 'số lượng',
    numeral: 'số',
    ratio: 'tỷ số',
    ordinal: 'thứ tự',
    date: 'ngày',
    period: 'thời kỳ',
    time: 'giờ',
    duration: 'thời gian',
  },
  tags: {
    money: 'tiền',
    percent: 'tỷ lệ',
    quantity: 'lượng',
    numeral: 'số',
    ratio: 'tỷ số',
    ordinal: 'thứ tự',
    date: 'ngày',
    period: 'kỳ',
    time: 'giờ',
    duration: 'thời gian',
  },
  parts: {
    session: 'Kỳ họp',
    indicators: 'Chỉ tiêu',
    documents: 'Văn bản',
    resolutions: 'Nghị quyết',
    personnel: 'Nhân sự',
    people: 'Người trong bài',
    votes: 'Biểu quyết',
    tasks: 'Nhiệm vụ',
    statements: 'Phát biểu',
    warnings: 'Cảnh báo',
  },
  columns: {
    what: 'Chỉ tiêu',
    value: 'Giá trị',
    compared: 'So với',
    type: 'Loại',
    count: 'Số',
    verb: 'Việc',
    number: 'Số hiệu',
    title: 'Về việc',
    person: 'Họ tên',
    action: 'Thay đổi',
    position: 'Chức vụ',
    from: 'Trước đó',
    term: 'Nhiệm kỳ',
    roles: 'Chức vụ',
    for: 'Tán thành',
    present: 'Có mặt',
    share: 'Tỷ lệ',
    subject: 'Về',
    task: 'Việc phải làm',
    addressee: 'Ai làm',
    due: 'Hạn',
    speaker: 'Người nói',
    statement: 'Lời nói',
    warning: 'Điều cần xem lại',
  },
  facts: {
    body: 'Cơ quan',
    level: 'Cấp',
    place: 'Địa phương',
    within: 'Thuộc',
    ordinal: 'Kỳ họp thứ',
    council: 'Khóa',
    kind: 'Loại kỳ họp',
    term: 'Nhiệm kỳ',
    start: 'Khai mạc',
    end: 'Bế mạc',
    review: 'Nhìn lại',
  },
  levels: { national: 'trung ương', province: 'tỉnh', district: 'huyện', commune: 'xã' },
  sessionKinds: { regular: 'thường lệ', thematic: 'chuyên đề', extraordinary: 'bất thường', inaugural: 'thứ nhất của khóa' },
  statuses: { actual: 'thực hiện', estimate: 'ước', target: 'mục tiêu' },
  relations: { increase: 'tăng', decrease: 'giảm', reach: 'bằng', exceed: 'vượt', below: 'thấp hơn' },
  bases: { 'same-period': 'cùng kỳ', plan: 'kế hoạch', estimate: 'dự toán', 'previous-year': 'năm trước', other: '' },
  documents: { resolution: 'nghị quyết', report: 'báo cáo', submission: 'tờ trình', draft: 'dự thảo', opinion: 'ý kiến', question: 'câu hỏi' },
  verbs: { passed: 'thông qua', considered: 'xem xét', heard: 'nghe', submitted: 'trình' },
  actions: { elected: 'bầu', dismissed: 'miễn nhiệm', appointed: 'bổ nhiệm', resigned: 'thôi giữ chức', confirmed: 'phê chuẩn' },
  warnings: {
    'not-text': 'Không phải văn bản',
    'too-long': 'Bài quá dài',
    'invalid-published': 'Ngày đăng không đúng',
    'ambiguous-separator': 'Dấu phẩy có hai cách hiểu',
    contradiction: 'Hai con số trái nhau',
    'implied-contradiction': 'Con số suy ra trái với con số đã nêu',
    'conflicting-comparisons': 'Hai so sánh trái nhau',
    'total-mismatch': 'Các phần không khớp với tổng',
    'share-mismatch': 'Tỷ lệ không khớp với số đếm',
    'conflicting-session': 'Kỳ họp mang hai số',
    'wrong-direction': 'Con số ngược với động từ',
    'missing-sign': 'Thiếu đơn vị hay dấu %',
  },
  inferred: { currency: 'đồng tiền', unit: 'đơn vị', scale: 'hàng số', year: 'năm', day: 'ngày' },
  softened: { about: 'khoảng', below: 'gần, dưới', above: 'hơn, trên' },
  shortfall: 'không đạt',
  direct: 'nguyên văn',
  prices: (year) => `giá ${year}`,
  implied: 'suy ra',
  exactly: 'Đúng bằng',
  atLeast: 'từ',
  atMost: 'đến',
  days: 'Trên lịch',
  fromContext: 'Suy từ ngữ cảnh',
  points: 'điểm %',
  notFound: (parts) => `Bài không nói gì về: ${parts.join(', ').toLocaleLowerCase('vi')}.`,
  nothing: 'Chưa có gì để đọc. Hãy dán một bài, hay chọn một bài mẫu.',
  noText: 'Bài dán vào sẽ hiện ở đây, với mọi giá trị được đánh dấu.',
  places: (count) => `${count} chỗ`,
  seePlaces: (count) => (count === 1 ? ', xem trong bài' : `, xem ${count} chỗ trong bài`),
  place: (label, at, count) => (count === 1 ? label : `${label} (${at}/${count})`),
  back: 'Escape để trở lại.',
  row: (label) => `Trong báo cáo: ${label}`,
  noRow: 'Không dòng nào của báo cáo dùng giá trị này.',
  read: (values, indicators, warnings) => `${values} giá trị, ${indicators} chỉ tiêu, ${warnings} cảnh báo`,
  took: (milliseconds) => `đọc trong ${milliseconds.toLocaleString('vi', { maximumFractionDigits: 1 })} ms`,
  cut: (limit, length) => `Bài có ${length.toLocaleString('vi')} ký tự; trang này chỉ đọc ${limit.toLocaleString('vi')} ký tự đầu.`,
  copied: 'Đã sao chép JSON.',
  selected: 'Trình duyệt không cho sao chép; JSON đã được chọn, hãy nhấn Ctrl+C.',
};
