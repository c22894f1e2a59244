// The page is shown whole for a short article; over all fixtures its tables keep their shape and no word is lost.
import { describe, expect, test } from 'vitest';
import { type MarkdownOptions, parseSessionReport, type SessionReport, toMarkdown } from '../../../src/report/index.js';
import { article, report, reports } from './reports.js';

describe('toMarkdown', () => {
  test('in Vietnamese', () => {
    expect(`\n${toMarkdown(report)}`).toBe(`
# Kỳ họp thứ 19, HĐND huyện Thọ Xuân khóa 21

- Bế mạc: 12/7/2024
- Kỳ báo cáo: 1/1/2024 – 30/6/2024
- Nguồn: https://example.org/bai-viet

## Chỉ tiêu

| Chỉ tiêu | Giá trị | Tình trạng | Thời kỳ | So sánh |
| --- | --- | --- | --- | --- |
| Thu ngân sách nhà nước | 412 tỷ 650 triệu đồng | thực hiện | 1/1/2024 – 30/6/2024 | bằng 61,2% dự toán; tăng 18,5% so với cùng kỳ |

## Nhân sự

- Nguyễn Thị Thu Hương được bầu Phó Chủ tịch UBND huyện

## Biểu quyết

- Nguyễn Thị Thu Hương: 34 tán thành, 35 có mặt

## Nhân vật

- Nguyễn Thị Thu Hương: Phó Chủ tịch UBND huyện
`);
  });

  test('in English, with the words that state each indicator', () => {
    const page = toMarkdown(report, { language: 'en', text: article });
    expect(page).toContain('# Session 19, HĐND huyện Thọ Xuân council 21\n');
    expect(page).toContain('| Indicator | Value | Status | Period | Comparisons | Quote |\n');
    expect(page).toContain('| at 61,2% (dự toán); up 18,5% (so với cùng kỳ) | Thu ngân sách nhà nước 6 tháng đầu năm đạt 412 tỷ 650 triệu đồng … bằng 61,2%');
    expect(page).toContain('- Nguyễn Thị Thu Hương elected Phó Chủ tịch UBND huyện\n');
  });

  test('an empty report is a title and no more', () => {
    expect(toMarkdown(parseSessionReport(''))).toBe('# Kỳ họp\n');
    expect(toMarkdown(parseSessionReport(''), { language: 'en' })).toBe('# Session\n');
  });

  test('what Markdown would take for markup is escaped', () => {
    const titles = ['a|b', '<b>x</b>', '[x](y)', '*x* _y_ `z` ~~w~~', '&amp; \\', '- một', '1. hai', '# ba', 'a\nb'];
    const each: SessionReport = { ...report, resolutions: titles.map((title) => ({ title, evidence: [] })) };
    expect(toMarkdown(each)).toContain(
      [
        '- a\\|b',
        '- \\<b\\>x\\</b\\>',
        '- \\[x\\](y)',
        '- \\*x\\* \\_y\\_ \\`z\\` \\~\\~w\\~\\~',
        '- \\&amp; \\\\',
        '- \\- một',
        '- 1\\. hai',
        '- \\# ba',
        '- a b',
      ].join('\n'),
    );
  });
});

/** The cells of a line of a table, their escapes taken off. */
function cellsOf(line: string): string[] {
  return line
    .split(/(?<!(?:^|[^\\])(?:\\\\)*\\)\|/u)
    .slice(1, -1)
    .map((cell) => plain(cell));
}

function plain(text: string): string {
  return text.trim().replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

test.each(reports)('$slug: every part is there, and every line of the table has its cells', ({ report: each, text }) => {
  const lines = toMarkdown(each, { text }).split('\n');
  const table = lines.filter((line) => line.startsWith('|')).map(cellsOf);
  expect(table.slice(2).map(([name]) => name)).toEqual(each.indicators.map(({ name }) => oneLine(name)));
  expect(table.filter((cells) => cells.length !== 6)).toEqual([]);
  const quotes = each.indicators.map(({ evidence }) => oneLine(evidence.map(({ start, end }) => text.slice(start, end)).join(' … ')));
  expect(table.slice(2).map((cells) => cells[5])).toEqual(quotes);
  const items = lines.filter((line) => line.startsWith('- ')).map((line) => plain(line.slice(2)));
  const words = [...each.resolutions.map(({ title }) => title), ...each.tasks.map((task) => task.text), ...each.statements.map((said) => said.text)];
  for (const said of [...words, ...each.people.map(({ name }) => name)])
    expect(
      items.some((item) => item.includes(oneLine(said))),
      said,
    ).toBe(true);
});

test('a resolution is named with its number, and what nobody is said to have done by itself', () => {
  const page = toMarkdown(
    parseSessionReport(
      'Sáng 12/7/2024, HĐND huyện Thọ Xuân khai mạc kỳ họp thứ 20.\nKỳ họp đã thông qua Nghị quyết số 12/NQ-HĐND về mức thu học phí.\nKỳ họp đã miễn nhiệm ông Lê Văn Nam.',
    ),
  );
  expect(page).toContain('- mức thu học phí (12/NQ-HĐND)\n');
  expect(page).toContain('- Lê Văn Nam được miễn nhiệm\n');
});

test('words that nobody is named for stand by themselves', () => {
  const text = 'Sáng 12/7/2024, HĐND huyện Thọ Xuân khai mạc kỳ họp thứ 20.\nNhiều người nhấn mạnh: "Giá nước không được tăng thêm".';
  expect(toMarkdown(parseSessionReport(text))).toContain('\n- “Giá nước không được tăng thêm”\n');
});

test.each([null, { language: 'fr' }, { language: 'toString' }])('in Vietnamese for the options %j of plain JavaScript', (options) => {
  expect(toMarkdown(report, options as unknown as MarkdownOptions)).toBe(toMarkdown(report));
});
