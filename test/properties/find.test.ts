// What holds of every text: the fixtures, and soups of words that the recognizers start at.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { splitGraphemes } from 'unicode-segmenter/grapheme';
import { describe, expect, test } from 'vitest';
import { findMentions, type Mention, parseSessionReport } from '../../src/index.js';
import { readMarks } from '../../src/testing/notation.js';

const fixtures = new URL('../../fixtures/', import.meta.url);
const lines = ['traps.txt', ...readdirSync(new URL('mentions/', fixtures)).map((name) => `mentions/${name}`)]
  .flatMap((name) => readFileSync(new URL(name, fixtures), 'utf8').split('\n'))
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => readMarks(line).text);

const pieces =
  '1|2|15|05|2024|34.550|1.200,5|0,25|-4|½|từ|đến|-|–|/|.|,|%|(|)|;|\n|khoảng|hơn|gần|không quá|trở lên|tỷ|triệu|nghìn|đồng|USD|ha|người|đại biểu|lần|ngày|tháng|năm|quý|I|XV|sáng|chiều|giờ|h|phút|thứ|khóa|kỳ họp|nhiệm kỳ|giai đoạn|hai|ba|bốn|năm|mười|mươi|lăm|linh|rưỡi|nửa|phần|phần trăm|điểm|mỗi|và|so với|cùng kỳ|hôm qua|đầu|cuối|thu|tăng|số|Nghị quyết|Điều|HĐND|👍🏽|\ud800|\u00a0|hoà|uỷ ban'.split(
    '|',
  );
const soups = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 }).map((parts) => parts.flat().join(''));
const texts = fc.oneof(
  soups,
  fc.constantFrom(...lines),
  fc.array(fc.constantFrom(...lines), { maxLength: 5 }).map((some) => some.join('\n')),
);

const bare = ({ text, span, ...value }: Mention): object => {
  const unit = 'unit' in value && value.unit ? { unit: value.unit.normalize('NFC') } : {};
  return { ...value, ...unit, text: text.normalize('NFC') };
};

describe('findMentions', () => {
  test('spans are in order, apart, on the edges of graphemes, and hold their text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('NFC', 'NFD'), (given, form) => {
        const text = given.normalize(form);
        const edges = new Set([0]);
        let at = 0;
        for (const grapheme of splitGraphemes(text)) {
          at += grapheme.length;
          edges.add(at);
        }
        let last = 0;
        for (const { span, text: said } of findMentions(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).toBe(said);
          expect(edges.has(span.start) && edges.has(span.end)).toBe(true);
          last = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('one normalization says what another says', () => {
    for (const line of lines) {
      const composed = findMentions(line.normalize('NFC')).map(bare);
      expect(findMentions(line.normalize('NFD')).map(bare)).toEqual(composed);
      const mixed = line
        .split(' ')
        .map((word, i) => word.normalize(i % 2 ? 'NFC' : 'NFD'))
        .join(' ');
      expect(findMentions(mixed).map(bare)).toEqual(composed);
    }
  });

  test('the first decomposed letter of a text is composed too', () => {
    expect(findMentions('34 tỷ đồng'.normalize('NFD')).map(({ kind }) => kind)).toEqual(['money']);
  });

  test('mentions are JSON', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const mentions = findMentions(text);
        expect(JSON.parse(JSON.stringify(mentions))).toEqual(mentions);
      }),
      { numRuns: 300 },
    );
  });

  test('what was read before changes nothing', () => {
    const alone = lines.map((line) => JSON.stringify(findMentions(line)));
    for (let i = lines.length - 1; i >= 0; i--) expect(JSON.stringify(findMentions(lines[i] as string))).toBe(alone[i]);
  });

  test('kinds only leaves out', () => {
    for (const line of lines) expect(findMentions(line, { kinds: ['money'] })).toEqual(findMentions(line).filter(({ kind }) => kind === 'money'));
  });
});

test('parseSessionReport never throws, and its reports are JSON', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const report = parseSessionReport(text, { published: '2024-07-05' });
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    }),
    { numRuns: 300 },
  );
});
