// Random texts to grow: stretches of words and clauses over and over, laid out in one of the shapes.
import fc from 'fast-check';
import { clauses } from './clauses.js';
import { type Generator, nameOf, wordOf } from './generators.js';
import { type Stretch, shapes } from './shapes.js';

const words =
  '1|2|15|34.550|1.200,5|0,25|34/34|½|5%|5 tỷ đồng|6 ha|từ|đến|-|–|/|.|. |,|;|:|(|)|"|“|”|\n|\n- |…|khoảng|hơn|không quá|trở lên|tỷ|triệu|đồng|USD|ha|người|đại biểu|lần|ngày|tháng|năm|quý|I|sáng|chiều|giờ|thứ|khóa|kỳ họp|kỳ họp thứ 5|nhiệm kỳ|giai đoạn|2021 - 2025|hai|mười|mươi|lăm|linh|rưỡi|nửa|phần|mỗi|và|với|so với|cùng kỳ|năm trước|kế hoạch|dự toán|hôm qua|đầu|cuối|thu|thu ngân sách|giá trị sản xuất|tỷ lệ|tỷ trọng|cơ cấu|trong đó|riêng|bình quân|nông nghiệp|lúa|diện tích|sản lượng|năng suất|tăng|giảm|đạt|bằng|ước|phấn đấu|vượt|lần lượt|số|Nghị quyết|nghị quyết|về|các|báo cáo|tờ trình|dự thảo|thông qua|ban hành|xem xét|thảo luận|khai mạc|bế mạc|Điều|HĐND|HĐND tỉnh|Quốc hội|UBND|tỉnh|huyện|Đắk Lắk|ông|bà|đồng chí|Nguyễn Văn A|Trần Thị Bình|Chủ tịch|Phó Chủ tịch|nguyên|giữ chức|bầu|bầu bổ sung|miễn nhiệm|đối với|do|được|phiếu|tán thành|đề nghị|yêu cầu|giao|tập trung|cần|trước ngày|cho rằng|phát biểu|nói|nhấn mạnh|theo|rằng|này|đó|là|không|chưa|a|👍🏽|\ud800|\u0301|\u00a0|hoà|uỷ ban'.split(
    '|',
  );

/**
 * What the marks of a clause stand for: the same each time or something else, one of a few, or once a word, or a run of
 * words, as long as half of the stretch.
 */
type Filling = 'same' | 'distinct' | 'few' | 'word' | 'phrase';

const fillings: readonly Filling[] = ['same', 'distinct', 'distinct', 'few', 'word', 'phrase'];

export interface Soup {
  readonly shape: string;
  readonly pieces: readonly string[];
  readonly text: Generator;
}

function pieceOf(parts: readonly (readonly string[])[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...words) },
    { weight: 3, arbitrary: fc.constantFrom(...parts).chain((part) => fc.constantFrom(...part)) },
  );
}

const joint = fc.constantFrom(' ', ' ', ' ', ', ', ', ', '; ', '. ', '\n', '');

/** A few pieces, each with what stands behind it. */
function stretchOf(piece: fc.Arbitrary<string>): fc.Arbitrary<{ readonly label: string; readonly text: Stretch }> {
  const pieces = fc.oneof(
    { weight: 3, arbitrary: fc.array(fc.tuple(piece, joint), { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(fc.tuple(fc.constantFrom(...words), joint), { minLength: 1, maxLength: 6 }) },
  );
  return fc.tuple(pieces, fc.constantFrom(...fillings)).map(([parts, filling]) => {
    const clause = parts.flat().join('');
    return { label: `${filling} ${clause}`, text: grow(clause, filling) };
  });
}

/** Fills in the marks of a clause, a little differently for each number. */
function fill(clause: string, number: number, word: string): string {
  return clause.replace(/[#@~]/gu, (mark) => (mark === '#' ? String(number + 2) : mark === '@' ? nameOf(number) : word));
}

/** Upwards of this many marks nobody needs another number or word. */
const few = 16;

function grow(clause: string, filling: Filling): Stretch {
  return (length) => {
    const said: string[] = [];
    let total = 0;
    if (filling === 'word' || filling === 'phrase') {
      const long = longFilling(filling, length >> 1);
      said.push(clause.includes('~') ? clause.replace('~', long) : `${clause} ${long} `);
      total += length >> 1;
    }
    for (let number = 0; total < length; number++) {
      const index = filling === 'same' ? 0 : filling === 'few' ? number % few : number;
      const next = fill(clause, index, wordOf(index + 7));
      said.push(next);
      total += next.length;
    }
    return said.join('');
  };
}

/** One word of a length, or so many of them. */
function longFilling(filling: 'word' | 'phrase', length: number): string {
  if (filling === 'word') return `A${'n'.repeat(length)}`;
  const said: string[] = [];
  for (let total = 0; total < length; total += (said.at(-1) as string).length + 1) said.push(wordOf(said.length + 99));
  return said.join(' ');
}

/** Soups of the words and the clauses of linear time, and of further clauses. */
export function soupsWith(further: readonly string[] = []): fc.Arbitrary<Soup> {
  const all = further.length > 0 ? [...clauses, ...clauses.map(() => further)] : clauses;
  const three = (parts: readonly (readonly string[])[]) => {
    const stretch = stretchOf(pieceOf(parts));
    return fc.tuple(stretch, stretch, stretch);
  };
  // what one part reads comes together more often than chance would have it
  const stretches = fc.oneof(
    three(all),
    fc.constantFrom(...clauses).chain((part) => three([part])),
  );
  return fc.tuple(fc.constantFrom(...Object.keys(shapes)), stretches).map(([shape, [a, b, c]]) => ({
    shape,
    pieces: [a.label, b.label, c.label],
    text: (length) => shapes[shape]?.(a.text, b.text, c.text, length).slice(0, length) ?? '',
  }));
}
