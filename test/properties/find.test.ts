// What holds of every text: the fixtures, and soups of words that the recognizers start at.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { splitGraphemes } from 'unicode-segmenter/grapheme';
import { describe, expect, test } from 'vitest';
import { findMentions, type Mention, parseSessionReport } from '../../src/index.js';
import { readMarks } from '../../src/testing/notation.js';
import { readText, slugs } from '../report/fixture.js';

const fixtures = new URL('../../fixtures/', import.meta.url);
const lines = ['traps.txt', ...readdirSync(new URL('mentions/', fixtures)).map((name) => `mentions/${name}`)]
  .flatMap((name) => readFileSync(new URL(name, fixtures), 'utf8').split('\n'))
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => readMarks(line).text);

const reports = slugs.map(readText);

/** Ten thousand texts take seconds, on a busy machine a minute. */
const patience = 120_000;

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

/** What is wrong with mentions of a text; undefined where nothing is. */
function faultOf(text: string, mentions: readonly Mention[]): string | undefined {
  const edges = new Set([0]);
  let at = 0;
  for (const grapheme of splitGraphemes(text)) {
    at += grapheme.length;
    edges.add(at);
  }
  let last = 0;
  for (const { span, text: said } of mentions) {
    if (span.start < last || span.end <= span.start) return `${said} overlaps or is empty`;
    if (text.slice(span.start, span.end) !== said) return `${said} is not its slice`;
    if (!edges.has(span.start) || !edges.has(span.end)) return `${said} cuts a grapheme`;
    last = span.end;
  }
  return undefined;
}

/** A text composed, decomposed, and word by word the one or the other. */
function forms(text: string): [string, string, string] {
  const mixed = text.split(' ').map((word, i) => word.normalize(i % 2 ? 'NFC' : 'NFD'));
  return [text.normalize('NFC'), text.normalize('NFD'), mixed.join(' ')];
}

const bare = ({ text, span, ...value }: Mention): object => {
  const unit = 'unit' in value && value.unit ? { unit: value.unit.normalize('NFC') } : {};
  return { ...value, ...unit, text: text.normalize('NFC') };
};

describe('findMentions', () => {
  test(
    'ten thousand texts: spans in order, apart, on the edges of graphemes, holding their text',
    () => {
      fc.assert(
        fc.property(texts, fc.constantFrom('NFC', 'NFD'), (given, form) => {
          const text = given.normalize(form);
          return faultOf(text, findMentions(text)) === undefined;
        }),
        { numRuns: 10_000 },
      );
    },
    patience,
  );

  test(
    'ten thousand texts: one normalization says what another says',
    () => {
      fc.assert(
        fc.property(texts, (text) => {
          const [composed, decomposed, mixed] = forms(text).map((form) => JSON.stringify(findMentions(form).map(bare)));
          return composed === decomposed && composed === mixed;
        }),
        { numRuns: 10_000 },
      );
    },
    patience,
  );

  test('every fixture in every normalization', () => {
    for (const line of [...lines, ...reports]) {
      const [composed, decomposed, mixed] = forms(line).map((form) => findMentions(form));
      for (const [i, found] of [composed, decomposed, mixed].entries()) expect(faultOf(forms(line)[i] as string, found as Mention[])).toBeUndefined();
      expect((decomposed as Mention[]).map(bare)).toEqual((composed as Mention[]).map(bare));
      expect((mixed as Mention[]).map(bare)).toEqual((composed as Mention[]).map(bare));
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
