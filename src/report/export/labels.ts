// The words of the exports that are read by people, in Vietnamese and in English. Figures and the words of the text stay as they are.
import type { Comparison, DocumentCount, Indicator, Personnel, Session } from '../report.js';

/** The language of headings and labels. */
export type Language = 'vi' | 'en';

/** The language that was asked for; plain JavaScript may ask for one that there is not, and gets Vietnamese. */
export function languageOf(asked: unknown): Language {
  return asked === 'en' ? asked : 'vi';
}

export interface Labels {
  readonly session: string;
  readonly ordinal: (session: number) => string;
  readonly council: (council: number) => string;
  readonly kind: Readonly<Record<NonNullable<Session['kind']>, string>>;
  readonly facts: { readonly term: string; readonly start: string; readonly end: string; readonly review: string; readonly source: string };
  readonly indicators: string;
  readonly columns: {
    readonly name: string;
    readonly value: string;
    readonly status: string;
    readonly period: string;
    readonly comparisons: string;
    readonly quote: string;
  };
  readonly status: Readonly<Record<Indicator['status'], string>>;
  readonly shortfall: string;
  readonly relation: Readonly<Record<Comparison['relation'], string>>;
  readonly base: Readonly<Record<Comparison['base'], string>>;
  readonly implied: string;
  readonly documents: string;
  readonly document: Readonly<Record<DocumentCount['type'], string>>;
  readonly verb: Readonly<Record<NonNullable<DocumentCount['verb']>, string>>;
  readonly resolutions: string;
  readonly personnel: string;
  readonly action: Readonly<Record<Personnel['action'], string>>;
  readonly from: string;
  readonly votes: string;
  readonly inFavour: string;
  readonly present: string;
  readonly people: string;
  readonly tasks: string;
  readonly due: string;
  readonly statements: string;
  readonly warnings: string;
}

export const labels: Readonly<Record<Language, Labels>> = {
  vi: {
    session: 'Kỳ họp',
    ordinal: (session) => `Kỳ họp thứ ${session}`,
    council: (council) => `khóa ${council}`,
    kind: { regular: 'thường lệ', thematic: 'chuyên đề', extraordinary: 'bất thường', inaugural: 'thứ nhất của khóa' },
    facts: { term: 'Nhiệm kỳ', start: 'Khai mạc', end: 'Bế mạc', review: 'Kỳ báo cáo', source: 'Nguồn' },
    indicators: 'Chỉ tiêu',
    columns: { name: 'Chỉ tiêu', value: 'Giá trị', status: 'Tình trạng', period: 'Thời kỳ', comparisons: 'So sánh', quote: 'Trích văn bản' },
    status: { actual: 'thực hiện', estimate: 'ước tính', target: 'mục tiêu' },
    shortfall: 'không đạt',
    relation: { increase: 'tăng', decrease: 'giảm', reach: 'bằng', exceed: 'vượt', below: 'thấp hơn' },
    base: { 'same-period': 'so với cùng kỳ', plan: 'kế hoạch', estimate: 'dự toán', 'previous-year': 'so với năm trước', other: '' },
    implied: 'suy ra',
    documents: 'Văn bản',
    document: { resolution: 'nghị quyết', report: 'báo cáo', submission: 'tờ trình', draft: 'dự thảo', opinion: 'ý kiến', question: 'chất vấn' },
    verb: { passed: 'thông qua', considered: 'xem xét', heard: 'nghe', submitted: 'trình' },
    resolutions: 'Nghị quyết',
    personnel: 'Nhân sự',
    action: { elected: 'được bầu', dismissed: 'được miễn nhiệm', appointed: 'được bổ nhiệm', resigned: 'thôi giữ chức', confirmed: 'được phê chuẩn' },
    from: 'trước đó',
    votes: 'Biểu quyết',
    inFavour: 'tán thành',
    present: 'có mặt',
    people: 'Nhân vật',
    tasks: 'Nhiệm vụ',
    due: 'hạn',
    statements: 'Phát biểu',
    warnings: 'Cần xem lại',
  },
  en: {
    session: 'Session',
    ordinal: (session) => `Session ${session}`,
    council: (council) => `council ${council}`,
    kind: { regular: 'regular', thematic: 'thematic', extraordinary: 'extraordinary', inaugural: 'inaugural' },
    facts: { term: 'Term', start: 'Opened', end: 'Closed', review: 'Review period', source: 'Source' },
    indicators: 'Indicators',
    columns: { name: 'Indicator', value: 'Value', status: 'Status', period: 'Period', comparisons: 'Comparisons', quote: 'Quote' },
    status: { actual: 'actual', estimate: 'estimate', target: 'target' },
    shortfall: 'not reached',
    relation: { increase: 'up', decrease: 'down', reach: 'at', exceed: 'above', below: 'below' },
    base: { 'same-period': 'same period', plan: 'plan', estimate: 'estimate', 'previous-year': 'previous year', other: '' },
    implied: 'implies',
    documents: 'Papers',
    document: { resolution: 'resolutions', report: 'reports', submission: 'submissions', draft: 'drafts', opinion: 'opinions', question: 'questions' },
    verb: { passed: 'passed', considered: 'considered', heard: 'heard', submitted: 'submitted' },
    resolutions: 'Resolutions',
    personnel: 'Changes of office',
    action: { elected: 'elected', dismissed: 'dismissed', appointed: 'appointed', resigned: 'resigned', confirmed: 'confirmed' },
    from: 'formerly',
    votes: 'Votes',
    inFavour: 'in favour',
    present: 'present',
    people: 'People',
    tasks: 'Tasks',
    due: 'due',
    statements: 'Statements',
    warnings: 'To be checked',
  },
};
