// Explanations are shown as they are drawn; then what holds of all of them: over the fixtures, the reports and soups of words.
import { readdirSync, readFileSync } from 'node:fs';
import Big from 'big.js';
import fc from 'fast-check';
import { splitGraphemes } from 'unicode-segmenter/grapheme';
import { describe, expect, test } from 'vitest';
import { type Explanation, explain, findMentions, type Mention } from '../../src/index.js';
import { readMarks } from '../../src/testing/notation.js';
import { readText, slugs } from '../report/fixture.js';

const reference = '2024-07-05';

function only(text: string, options: { reference?: string } = {}): Mention {
  const mentions = findMentions(text, options);
  expect(mentions, text).toHaveLength(1);
  return mentions[0] as Mention;
}

/** The drawing of the only mention of a text, with a line break before it as a template literal has. */
function drawn(text: string, options: { reference?: string } = {}): string {
  return `\n${explain(only(text, options)).drawing}\n`;
}

describe('the parts, as words and what each gives', () => {
  test.each([
    ['Nhập 500 SGD.', '500 number 500 · SGD currency SGD'],
    ['Thế kỷ 19 có nhiều biến động.', 'Thế kỷ head · 19 century 19'],
    ['Nộp trước ngày 15/8.', 'ngày head · 15 day 15 · 8 month 8'],
    ['Họp khoảng 8 giờ 30.', 'khoảng approximation about · 8 hour 8 · giờ unit · 30 minute 30'],
    ['Họp lúc tám giờ mười lăm phút.', 'lúc head · tám hour 8 · giờ unit · mười lăm minute 15 · phút unit'],
    ['Từ tháng 7 - 9/2024 có mưa.', 'Từ joiner · tháng head · 7 month 7 · - joiner · 9 month 9 · 2024 year 2024'],
    ['Ngày bốn tháng bảy, xã họp.', 'Ngày head · bốn day 4 · tháng head · bảy month 7'],
    ['Năm một chín bốn lăm đói kém.', 'Năm head · một chín bốn lăm year 1945'],
    ['Đạt hai phần ba số phiếu.', 'hai number 2 · phần joiner · ba number 3'],
    ['Chiếm 2/3 nhiệm kỳ.', '2 number 2 · / joiner · 3 number 3 · nhiệm kỳ unit'],
    ['Đạt trăm rưỡi nghìn đồng.', 'trăm scale 100 · rưỡi half 0.5 · nghìn scale 1000 · đồng currency VND'],
    ['Thu 5 đồng/kg/ngày.', '5 number 5 · đồng currency VND · / joiner · kg rate · / joiner · ngày rate'],
    ['Thu hai mươi mốt nghìn đồng.', 'hai mươi mốt number 21 · nghìn scale 1000 · đồng currency VND'],
  ])('%s', (text, parts) => {
    expect(
      explain(only(text, { reference }))
        .parts.map((part) => [part.text, part.gives, part.value].filter(Boolean).join(' '))
        .join(' · '),
    ).toBe(parts);
  });
});

describe('the drawing', () => {
  test('names each part under the words', () => {
    expect(drawn('Giá trị sản xuất ước đạt hơn 34.550 tỷ 889 triệu đồng.')).toBe(`
hơn 34.550 tỷ 889 triệu đồng
^~~ ^~~~~~ ^~ ^~~ ^~~~~ ^~~~ currency VND
|   |      |  |   scale 1000000
|   |      |  number 889
|   |      scale 1000000000
|   number 34550
approximation above
`);
  });

  test('thousands and what goes on with them are one number before a larger scale, and two before what is counted', () => {
    expect(drawn('Thu nội địa đạt 4 nghìn 312 tỷ đồng.')).toBe(`
4 nghìn 312 tỷ đồng
^~~~~~~~~~~ ^~ ^~~~ currency VND
|           scale 1000000000
number 4312
`);
    expect(drawn('Huyện còn 1 nghìn 234 hộ nghèo.')).toBe(`
1 nghìn 234 hộ nghèo
^ ^~~~~ ^~~ ^~~~~~~~ unit
| |     number 234
| scale 1000
number 1
`);
  });

  test('parts that touch are told apart by their carets', () => {
    expect(drawn('Giá lợn hơi 20 - 30.000đ/kg.')).toBe(`
20 - 30.000đ/kg
^~ ^ ^~~~~~^^^~ rate
|  | |     |joiner
|  | |     currency VND
|  | number 30000
|  joiner
number 20
unit is inferred for the lower end: it is said once, behind the upper one
scale is inferred for min 20000: it is said once, at the upper end
`);
  });

  test('says what the words around have supplied', () => {
    expect(drawn('Thu nội địa đạt gần 38 tỷ.')).toBe(`
gần 38 tỷ
^~~ ^~ ^~ scale 1000000000
|   number 38
approximation below
currency VND is inferred: the words around speak of money
`);
    expect(drawn('Sáng 4/7, hội đồng khai mạc.', { reference })).toBe(`
Sáng 4/7
^~~~ ^ ^ month 7
|    day 4
day-part morning
year 2024 is inferred: the words around or the reference give it
`);
    expect(drawn('Hôm qua, đoàn đã về.', { reference })).toBe(`
Hôm qua
^~~~~~~ relative
day is inferred: counted from the reference it is 2024-07-04
`);
  });

  test('what goes on behind a unit is a half or more of its figures', () => {
    expect(drawn('Con gà nặng hai ký rưỡi.')).toBe(`
hai ký rưỡi
^~~ ^~ ^~~~ half
|   unit kg
number 2
`);
    expect(drawn('Em cao 1m68.')).toBe(`
1m68
^^^~ number 68
|unit m
number 1
`);
  });

  test('a rate may follow where no currency is said', () => {
    expect(drawn('Giá 400k một chuyến.')).toBe(`
400k một chuyến
^~~^ ^~~ ^~~~~~ rate
|  | joiner
|  scale 1000
number 400
currency VND is inferred: the words around speak of money
`);
    expect(drawn('Lương 10 triệu một tháng.')).toBe(`
10 triệu một tháng
^~ ^~~~~ ^~~ ^~~~~ rate
|  |     joiner
|  scale 1000000
number 10
currency VND is inferred: the words around speak of money
`);
    expect(drawn('Giá 5 triệu một kg.')).toBe(`
5 triệu một kg
^ ^~~~~ ^~~ ^~ rate
| |     joiner
| scale 1000000
number 5
currency VND is inferred: the words around speak of money
`);
  });

  test.each(['NFC', 'NFD'])('counts columns in graphemes, in %s too', (form) => {
    expect(drawn('Hỗ trợ tối thiểu 500 nghìn đồng mỗi hộ.'.normalize(form)).normalize('NFC')).toBe(`
tối thiểu 500 nghìn đồng mỗi hộ
^~~~~~~~~ ^~~ ^~~~~ ^~~~ ^~~ ^~ rate
|         |   |     |    joiner
|         |   |     currency VND
|         |   scale 1000
|         number 500
bound min
`);
  });

  test('is one line of words even where they stand on two, and no blank is lost', () => {
    const explanation = explain(only('Thu 34 tỷ\u00a0đồng.'));
    expect(explanation.drawing.split('\n').slice(0, 2)).toEqual(['34 tỷ đồng', '^~ ^~ ^~~~ currency VND']);
  });

  test('full-width digits have the width of their graphemes', () => {
    expect(drawn('Thu １２ tỷ đồng.')).toBe(`
１２ tỷ đồng
^~ ^~ ^~~~ currency VND
|  scale 1000000000
number 12
`);
  });
});

describe.each<[string, string, { reference?: string }, string]>([
  ['numeral', 'Có ba trăm linh năm.', {}, 'ba trăm linh năm: number 305'],
  ['a negative numeral', 'Số dư là âm 1.621.', {}, 'âm: sign - | 1.621: number 1621'],
  ['percent', 'Vượt chỉ tiêu từ 3 - 5%.', {}, 'từ: joiner | 3: number 3 | -: joiner | 5: number 5 | %: percent'],
  ['points', 'Giảm 0,25 điểm phần trăm.', {}, '0,25: number 0.25 | điểm phần trăm: percent points'],
  ['money that opens with its sign', 'Họ nộp $171m tiền thuế.', {}, '$: currency USD | 171: number 171 | m: scale 1000000'],
  ['a quantity', 'Năng suất 62,5 tạ/ha.', {}, '62,5: number 62.5 | tạ: unit dt | /: joiner | ha: rate'],
  ['English thousands', 'Có 10,000 học sinh.', {}, '10,000: number 10000 | học sinh: unit'],
  ['a decimal comma', 'Trồng 1,831 ha.', {}, '1,831: number 1.831 | ha: unit har'],
  ['neighbours', 'Nghỉ một hai bữa.', {}, 'một: number 1 | hai: number 2 | bữa: unit'],
  ['neighbours with a comma', 'Gõ hai, ba lần.', {}, 'hai: number 2 | ba: number 3 | lần: unit'],
  ['times', 'Sản lượng tăng gấp đôi.', {}, 'gấp: unit lần | đôi: number 2'],
  ['a ratio', 'Có 52/52 đại biểu có mặt.', {}, '52: number 52 | /: joiner | 52: number 52 | đại biểu: unit'],
  ['a fraction', 'Hai phần ba số đại biểu đồng ý.', {}, 'Hai: number 2 | phần: joiner | ba: number 3'],
  ['an ordinal', 'HĐND tỉnh khóa XV họp.', {}, 'khóa: head | XV: number 15'],
  ['a rank of so many', 'Tỉnh xếp thứ 7/18 huyện.', {}, 'thứ: head | 7: number 7 | 18: nothing | huyện: nothing'],
  ['a day', 'Ngày 31 tháng 12 năm 2023 là hạn.', {}, 'Ngày: head | 31: day 31 | tháng: head | 12: month 12 | năm: head | 2023: year 2023'],
  ['a day from ISO', 'Xong vào 2016-03-01.', {}, '2016: year 2016 | 03: month 3 | 01: day 1'],
  ['days of one month', 'Họp từ 23-26/6/2017.', {}, 'từ: joiner | 23: day 23 | -: joiner | 26: day 26 | 6: month 6 | 2017: year 2017'],
  ['a weekday', 'Chủ nhật 12/3/2023 là ngày hội.', {}, 'Chủ nhật: weekday 7 | 12: day 12 | 3: month 3 | 2023: year 2023'],
  [
    'a day with a time',
    'Lúc 8h30 ngày 7/5/2022.',
    {},
    'Lúc: head | 8: hour 8 | h: unit | 30: minute 30 | ngày: head | 7: day 7 | 5: month 5 | 2022: year 2022',
  ],
  ['the fifth month', 'Ngày hai mươi tháng năm năm 2022.', {}, 'Ngày: head | hai mươi: day 20 | tháng: head | năm: month 5 | năm: head | 2022: year 2022'],
  ['a lunar day', 'Mùng 3 Tết, làng mở hội.', {}, 'Mùng: head | 3: day 3 | Tết: lunar'],
  ['months of a year', '11 tháng năm 2023, tỉnh thu đủ.', {}, '11: number 11 | tháng: unit | năm: head | 2023: year 2023'],
  ['months that the words around place', 'Thu 11 tháng đạt 22.267 tỷ đồng.', { reference }, '11: number 11 | tháng: unit'],
  ['a quarter', 'Quý I/2024 có mưa.', {}, 'Quý: head | I: quarter 1 | 2024: year 2024'],
  ['a season', 'Mùa giải 2016/17 khép lại.', {}, 'Mùa giải: head | 2016: year 2016 | 17: year 2017'],
  ['the whole year', 'Thu cả năm là 38 tỷ đồng.', { reference }, 'cả năm: year'],
  ['a decade', 'Thập niên 90 còn khó khăn.', {}, 'Thập niên: head | 90: decade 1990'],
  ['a span to the present', 'Từ đầu năm đến nay có mưa.', {}, 'Từ: joiner | đầu: edge start | năm: head | đến: joiner | nay: relative'],
  ['a time', 'Họp lúc 14 giờ kém 15.', {}, 'lúc: head | 14: hour 14 | giờ: unit | kém: sign - | 15: minute 15'],
  ['a duration', 'Kéo dài một năm sáu tháng.', {}, 'một: number 1 | năm: unit | sáu: number 6 | tháng: unit'],
])('%s', (_, text, options, expected) => {
  test(text, () => {
    const mention = findMentions(text, options)[0] as Mention;
    const parts = explain(mention).parts.map(({ text: words, gives, value }) => `${words}: ${gives}${value === undefined ? '' : ` ${value}`}`);
    expect(parts.join(' | ')).toBe(expected);
  });
});

describe('what is said and what is inferred', () => {
  test('in sentences that name the fields', () => {
    const { said, inferred } = explain(only('Giá vàng 36,38–36,57 triệu đồng/lượng.'));
    expect(said).toEqual([
      'currency VND is said by "đồng"',
      'per lượng is said by "/" and "lượng"',
      'min 36380000 is said by "36,38", "–" and "triệu"',
      'max 36570000 is said by "–", "36,57" and "triệu"',
    ]);
    expect(inferred).toEqual([
      'unit is inferred for the lower end: it is said once, behind the upper one',
      'scale is inferred for min 36380000: it is said once, at the upper end',
    ]);
  });

  test('what the figure it went to lends to the one before', () => {
    const inferredAt = (text: string) => explain(findMentions(text)[0] as Mention).inferred;
    expect(inferredAt('Khách giảm từ 2,8 xuống còn 1,2 triệu lượt.')).toEqual([
      'unit is inferred: it is said once, where the figure went to',
      'scale is inferred for 2800000: it is said once, where the figure went to',
    ]);
    expect(inferredAt('Hạn lưu giữ rút từ 15 xuống 7 nghìn ngày.')).toEqual([
      'unit is inferred: it is said once, where the figure went to',
      'scale is inferred for P15000D: it is said once, where the figure went to',
    ]);
  });

  test('a day shared by two ends belongs to each, a month said once to both', () => {
    const { parts } = explain(only('Kỳ họp diễn ra từ ngày 26 đến 29-6.', { reference }));
    const fields = Object.fromEntries(parts.map((part) => [part.text, part.fields]));
    expect(fields['26']).toEqual(['edtf', 'start']);
    expect(fields['29']).toEqual(['edtf', 'end']);
    expect(fields['6']).toEqual(['edtf', 'start', 'end']);
  });

  test('a year that the context gives', () => {
    expect(explain(only('Đợt mưa kéo dài 29/12-1/1.', { reference })).inferred).toEqual([
      'year 2024 to 2025 is inferred: the words around or the reference give it',
    ]);
  });
});

// --- what holds of every mention ----------------------------------------------------------------------------------------

const fixtures = new URL('../../fixtures/', import.meta.url);
const lines = ['traps.txt', ...readdirSync(new URL('mentions/', fixtures)).map((name) => `mentions/${name}`)]
  .flatMap((name) => readFileSync(new URL(name, fixtures), 'utf8').split('\n'))
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => readMarks(line).text);
const articles = slugs.map(readText);

const pieces =
  '1|2|15|05|2024|34.550|1.200,5|0,25|10,000|-4|½|từ|đến|-|–|/|.|,|%|(|)|\n|khoảng|hơn|không quá|trở lên|tỷ|triệu|nghìn|đồng|$|USD|trđ|ha|người|lần|ngày|tháng|năm|quý|I|XV|sáng|giờ|h|phút|thứ|khóa|kỳ họp|giai đoạn|hai|ba|năm|mười|mươi|lăm|linh|rưỡi|nửa|phần|phần trăm|mỗi|và|cùng kỳ|hôm qua|đầu|cuối|nay|tới|mùng|Tết|gấp|đôi|👍🏽|4\ufe0f\u20e3|\u200b|\u00a0|hoà'.split(
    '|',
  );
const soups = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 30 }).map((parts) => parts.flat().join(''));

/** What is wrong with an explanation of a mention of a text; undefined where nothing is. */
function faultOf(text: string, mention: Mention, { parts, drawing }: Explanation): string | undefined {
  const edges = edgesOf(text.slice(mention.span.start, mention.span.end), mention.span.start);
  let last = mention.span.start;
  for (const part of parts) {
    const { start, end } = part.span;
    if (start < last || end <= start || end > mention.span.end) return `${part.text} overlaps, is empty or is outside`;
    if (text.slice(start, end) !== part.text) return `${part.text} is not its slice`;
    if (!edges.has(start) || !edges.has(end)) return `${part.text} cuts a grapheme`;
    const between = text.slice(last, start);
    if (/[\p{L}\p{N}]/u.test(between)) return `${between} is in no part`;
    if ((part.gives === 'nothing') !== (part.fields.length === 0)) return `${part.text} gives ${part.gives} to no field, or nothing to one`;
    last = end;
  }
  const rest = text.slice(last, mention.span.end);
  if (/[\p{L}\p{N}]/u.test(rest)) return `${rest} is in no part`;
  const fewest = 1 + Math.max(1, parts.length) + (mention.inferred?.length ?? 0);
  return drawing.split('\n').length === fewest ? undefined : 'the drawing lacks lines';
}

function edgesOf(text: string, offset: number): Set<number> {
  const edges = new Set([offset]);
  let at = offset;
  for (const grapheme of splitGraphemes(text)) {
    at += grapheme.length;
    edges.add(at);
  }
  return edges;
}

/** The fields of a value that no part gives and nothing is said to have supplied. */
function unexplained(mention: Mention, { parts }: Explanation): string[] {
  const given = new Set(['kind', 'precision', 'text', 'span', 'inferred', ...parts.flatMap(({ fields }) => fields)]);
  if (mention.inferred?.includes('currency')) given.add('currency');
  return Object.keys(mention).filter((field) => !given.has(field));
}

/** Days, months and years that a part says and the value does not have. */
function misread(mention: Mention, { parts }: Explanation): string[] {
  if (!('edtf' in mention) || mention.lunar) return [];
  const numbers = `${mention.edtf}-${mention.start}-${mention.end}`.split(/[-/T~]/u);
  return parts
    .filter(({ gives, value }) => value !== undefined && (gives === 'day' || gives === 'month' || gives === 'year'))
    .map(({ gives, value = '' }) => value.padStart(gives === 'year' ? 4 : 2, '0'))
    .filter((number) => !numbers.includes(number));
}

/** The amount that the parts make: each number times the scales behind it, summed; undefined where halves or shorthands take part. */
function madeOf({ parts }: Explanation): string | undefined {
  // hào and trđ are scales too
  if (parts.some(({ gives, fields }) => gives === 'currency' && fields.includes('value'))) return undefined;
  let sum = new Big(0);
  let term = new Big(0);
  for (const [index, { gives, value }] of parts.entries()) {
    if (
      gives === 'half' ||
      (gives === 'number' && (value === undefined || (index > 1 && parts[index - 1]?.gives === 'scale' && parts[index + 1]?.gives !== 'scale')))
    ) {
      return undefined;
    }
    if (gives === 'number') {
      sum = sum.plus(term);
      term = new Big(value as string);
    }
    if (gives === 'scale') term = term.times(value as string);
  }
  const minus = parts.some(({ gives, value }) => gives === 'sign' && value === '-') ? -1 : 1;
  return sum.plus(term).times(minus).toFixed();
}

const all = [...lines, ...articles];

describe('every mention of the fixtures', () => {
  const mentions = all.flatMap((text) => [
    { text, found: findMentions(text, { reference }) },
    { text, found: findMentions(text) },
  ]);

  test('there are many, of every kind', () => {
    const kinds = mentions.flatMap(({ found }) => found.map(({ kind }) => kind));
    expect(kinds.length).toBeGreaterThan(1000);
    expect(new Set(kinds).size).toBe(10);
  });

  test('has parts in order, apart, on the edges of graphemes, and no word is left over', () => {
    const faults = mentions.flatMap(({ text, found }) => found.map((mention) => faultOf(text, mention, explain(mention))));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  test('has no field that no word gives and nothing supplied', () => {
    const faults = mentions.flatMap(({ found }) => found.map((mention) => ({ text: mention.text, fields: unexplained(mention, explain(mention)) })));
    expect(faults.filter(({ fields }) => fields.length > 0)).toEqual([]);
  });

  test('has the days, months and years that its parts say', () => {
    const faults = mentions.flatMap(({ found }) => found.map((mention) => ({ text: mention.text, numbers: misread(mention, explain(mention)) })));
    expect(faults.filter(({ numbers }) => numbers.length > 0)).toEqual([]);
  });

  test('has the amount that its numbers and scales make', () => {
    const amounts = mentions.flatMap(({ found }) => found).filter(({ kind }) => kind === 'numeral' || kind === 'money' || kind === 'quantity');
    const made = amounts.flatMap((mention) => {
      const sum = 'value' in mention && !('max' in mention) ? madeOf(explain(mention)) : undefined;
      return sum === undefined ? [] : [{ text: mention.text, sum, value: (mention as { value?: unknown }).value }];
    });
    expect(made.length).toBeGreaterThan(500);
    expect(made.filter(({ sum, value }) => sum !== value)).toEqual([]);
  });

  test('is explained the same when it was written to JSON and read back, and the explanation is JSON', () => {
    for (const { found } of mentions) {
      for (const mention of found) {
        const explanation = explain(mention);
        expect(explain(JSON.parse(JSON.stringify(mention)))).toEqual(explanation);
        expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
      }
    }
  });

  test('says decomposed what it says composed', () => {
    for (const text of all) {
      const [composed, decomposed] = ['NFC', 'NFD'].map((form) =>
        findMentions(text.normalize(form), { reference }).map((mention) => explain(mention).drawing.normalize('NFC')),
      );
      expect(decomposed).toEqual(composed);
    }
  });
});

test('soups of words: every mention is explained, in order and whole', () => {
  fc.assert(
    fc.property(soups, fc.constantFrom('NFC', 'NFD'), fc.constantFrom(undefined, reference), (given, form, day) => {
      const text = given.normalize(form);
      for (const mention of findMentions(text, day ? { reference: day } : {})) {
        const explanation = explain(mention);
        expect(faultOf(text, mention, explanation), mention.text).toBeUndefined();
        expect(unexplained(mention, explanation), mention.text).toEqual([]);
        expect(misread(mention, explanation), mention.text).toEqual([]);
      }
    }),
    { numRuns: 3000 },
  );
}, 120_000);
