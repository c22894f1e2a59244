// What the tests of the exports share: the reports of all fixtures, and one short article that is written out.
import { parseSessionReport, type SessionReport, type Span } from '../../../src/report/index.js';
import { readFixture, slugs } from '../fixture.js';

export const source = 'https://example.org/bai-viet';

export interface Read {
  readonly slug: string;
  readonly text: string;
  readonly report: SessionReport;
}

export const reports: readonly Read[] = slugs.map((slug) => {
  const { text, published } = readFixture(slug);
  return { slug, text, report: parseSessionReport(text, { published, source }) };
});

export const article = `👍🏽 Chiều 12/7/2024, kỳ họp thứ 19, HĐND huyện Thọ Xuân khóa XXI đã bế mạc.
Thu ngân sách nhà nước 6 tháng đầu năm đạt 412 tỷ 650 triệu đồng, bằng 61,2% dự toán và tăng 18,5% so với cùng kỳ.
Kỳ họp đã bầu bà Nguyễn Thị Thu Hương giữ chức Phó Chủ tịch UBND huyện với 34/35 đại biểu tán thành.`;

export const report: SessionReport = parseSessionReport(article, { source });

/** Every place that anything in a report bears as its evidence, found without knowing the parts of a report. */
export function allEvidence(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'evidence' ? (inner as Span[]) : allEvidence(inner)));
}

export function written({ start, end }: Span): string {
  return `${start}-${end}`;
}
