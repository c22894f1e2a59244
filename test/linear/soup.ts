// Random texts to grow: a stretch of words over and over, behind another stretch or between two, so that one may look over
// the other again and again.
import fc from 'fast-check';
import type { Generator } from './generators.js';

const words =
  '1|2|15|34.550|1.200,5|0,25|34/34|½|5%|5 tỷ đồng|6 ha|từ|đến|-|–|/|.|. |,|;|:|(|)|"|“|”|\n|\n- |…|khoảng|hơn|không quá|trở lên|tỷ|triệu|đồng|USD|ha|người|đại biểu|lần|ngày|tháng|năm|quý|I|sáng|chiều|giờ|thứ|khóa|kỳ họp|kỳ họp thứ 5|nhiệm kỳ|giai đoạn|2021 - 2025|hai|mười|mươi|lăm|linh|rưỡi|nửa|phần|mỗi|và|với|so với|cùng kỳ|năm trước|kế hoạch|dự toán|hôm qua|đầu|cuối|thu|thu ngân sách|giá trị sản xuất|tỷ lệ|tỷ trọng|cơ cấu|trong đó|riêng|bình quân|nông nghiệp|lúa|diện tích|sản lượng|năng suất|tăng|giảm|đạt|bằng|ước|phấn đấu|vượt|lần lượt|số|Nghị quyết|nghị quyết|về|các|báo cáo|tờ trình|dự thảo|thông qua|ban hành|xem xét|thảo luận|khai mạc|bế mạc|Điều|HĐND|HĐND tỉnh|Quốc hội|UBND|tỉnh|huyện|Đắk Lắk|ông|bà|đồng chí|Nguyễn Văn A|Trần Thị Bình|Chủ tịch|Phó Chủ tịch|nguyên|giữ chức|bầu|bầu bổ sung|miễn nhiệm|đối với|do|được|phiếu|tán thành|đề nghị|yêu cầu|giao|tập trung|cần|trước ngày|cho rằng|phát biểu|nói|nhấn mạnh|theo|rằng|này|đó|là|không|chưa|a|👍🏽|\ud800|\u0301|\u00a0|hoà|uỷ ban'.split(
    '|',
  );

const stretch = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', ', ', '')), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().join(''));

function over(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Different each time: a number or a word put between the stretches. */
function numbered(piece: string, length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++)
    text += `${piece}${i % 3 ? String.fromCharCode(98 + (i % 20), 97, 98 + ((i >> 4) % 20), 97, 98 + ((i >> 8) % 20)) : i} `;
  return text.slice(0, length);
}

export interface Soup {
  readonly shape: string;
  readonly pieces: readonly string[];
  readonly text: Generator;
}

const shapes: Readonly<Record<string, (one: string, other: string, length: number) => string>> = {
  over: (one, _, length) => over(one, length),
  numbered: (one, _, length) => numbered(one, length),
  halves: (one, other, length) => over(one, length >> 1) + over(other, length - (length >> 1)),
  opened: (one, other, length) => one + over(other, length),
  closed: (one, other, length) => over(one, length) + other,
};

export const soups: fc.Arbitrary<Soup> = fc
  .tuple(fc.constantFrom(...Object.keys(shapes)), stretch, stretch)
  .map(([shape, one, other]) => ({ shape, pieces: [one, other], text: (length) => (shapes[shape] as (typeof shapes)[string])(one, other, length) }));
