// The texts that properties are tried on: sentences and articles of the fixtures, what becomes of them when they go wrong, soups
// of the words that recognizers start at, and strings of any code units.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { allTables } from '../../src/recognizers/tables.js';
import { readMarks } from '../../src/testing/notation.js';
import { readText, slugs } from '../report/fixture.js';
import { insertions, mutatedSlice, randomFrom } from './mutate.js';

const fixtures = new URL('../../fixtures/', import.meta.url);

/** The sentences of the fixtures without their marks. */
export const lines: readonly string[] = ['traps.txt', ...readdirSync(new URL('mentions/', fixtures)).map((name) => `mentions/${name}`)]
  .flatMap((name) => readFileSync(new URL(name, fixtures), 'utf8').split('\n'))
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => readMarks(line).text);

export const articles: readonly string[] = slugs.map(readText);

/** Every phrase that a value is read by. */
const phrases: readonly string[] = Object.values(allTables()).flatMap((table) =>
  typeof table === 'string'
    ? table
        .split(/[,\n]/u)
        .map((phrase) => phrase.trim())
        .filter(Boolean)
    : Object.keys(table as object),
);

/** What most values are made of. */
const common =
  '1|2|15|05|2024|34.550|1.200,5|0,25|-4|½|từ|đến|-|–|/|.|,|%|(|)|;|\n|khoảng|hơn|gần|không quá|trở lên|tỷ|triệu|nghìn|đồng|USD|ha|người|đại biểu|lần|ngày|tháng|năm|quý|I|XV|sáng|chiều|giờ|h|phút|thứ|khóa|kỳ họp|nhiệm kỳ|giai đoạn|hai|ba|bốn|năm|mười|mươi|lăm|linh|rưỡi|nửa|phần|phần trăm|điểm|mỗi|và|so với|cùng kỳ|hôm qua|đầu|cuối|thu|tăng|số|Nghị quyết|Điều|HĐND|👍🏽|\ud800|\u00a0|hoà|uỷ ban'.split(
    '|',
  );

/** What reports are made of besides: who did what with which papers. */
const reporting =
  'Sáng 10/12,|HĐND tỉnh|HĐND huyện Ea Kar|Quốc hội|UBND|khai mạc|bế mạc|kỳ họp thứ 5|khóa XIV|nhiệm kỳ 2021 - 2026|thông qua|12 nghị quyết|3 báo cáo|nghị quyết về|dự toán|thu ngân sách|đạt|ước đạt|phấn đấu|bằng|kế hoạch|so với cùng kỳ|cao hơn|giảm|trong đó|lần lượt|ông|bà|đồng chí|Nguyễn Văn An|Trần Thị Bình|Chủ tịch|Phó Chủ tịch|giữ chức|bầu|miễn nhiệm|với 30/30 phiếu|tán thành|yêu cầu|đề nghị|cho rằng|phát biểu:|“|”|"|:|\n|\n- |. |, |; '.split(
    '|',
  );

const blank = fc.constantFrom(' ', ' ', ' ', '');

function soupOf(words: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.tuple(words, blank), { maxLength }).map((parts) => parts.flat().join(''));
}

const mutated = (texts: readonly string[], longest: number): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...texts), fc.nat()).map(([text, seed]) => mutatedSlice(text, randomFrom(seed), longest));

/** A short text, of a sentence or a few. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: soupOf(fc.constantFrom(...common), 40) },
  { weight: 2, arbitrary: soupOf(fc.oneof(fc.constantFrom(...common), fc.constantFrom(...phrases)), 20) },
  { weight: 1, arbitrary: soupOf(fc.constantFrom(...common, ...insertions, ...reporting), 20) },
  { weight: 2, arbitrary: fc.constantFrom(...lines) },
  { weight: 2, arbitrary: mutated(lines, 200) },
  { weight: 1, arbitrary: mutated(articles, 300) },
);

/** A text that may be one value: a few words, or a mention cut out of a sentence. */
export const phraseTexts: fc.Arbitrary<string> = fc.oneof(soupOf(fc.oneof(fc.constantFrom(...common), fc.constantFrom(...phrases)), 6), mutated(lines, 24));

/** A text that reports a session, or looks as if it did. */
export const reports: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: soupOf(fc.oneof(fc.constantFrom(...reporting), fc.constantFrom(...common)), 40) },
  { weight: 2, arbitrary: mutated(articles, 300) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...lines), { maxLength: 2 }).map((some) => `HĐND tỉnh khai mạc kỳ họp thứ 5.\n${some.join('\n')}`) },
);

/** Anything that a string can hold, surrogates without their twins among it. */
export const strings: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
        fc.constantFrom(...insertions),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
  texts,
);

export const days: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** A text composed, decomposed, and word by word the one or the other. */
export function forms(text: string): readonly [string, string, string] {
  const mixed = text.split(' ').map((word, i) => word.normalize(i % 2 ? 'NFC' : 'NFD'));
  return [text.normalize('NFC'), text.normalize('NFD'), mixed.join(' ')];
}
