import { describe, expect, test } from 'vitest';
import { parseSessionReport, type ReportOptions } from '../../src/report/assemble.js';
import type { Warning } from '../../src/report/report.js';

const lead = 'Sáng 10/12/2024, HĐND tỉnh Hòa An khóa X khai mạc kỳ họp thứ 5.\n';

function warningsOf(text: string): string[] {
  return parseSessionReport(lead + text).warnings.map(({ code, message }) => `${code}: ${message}`);
}

/** As a caller without types would. */
function carelessly(text: unknown, options?: unknown): readonly Warning[] {
  return parseSessionReport(text as string, options as ReportOptions).warnings;
}

describe('figures', () => {
  test.each([
    ['Thu ngân sách đạt 5,210.4 tỷ đồng; toàn tỉnh xảy ra 1,831 vụ.', []],
    ['Toàn tỉnh xảy ra 1,831 vụ.', ['ambiguous-separator: The comma in "1,831 vụ" may part groups or decimals: 1831 or 1.831.']],
    ['Quãng đường dài 1,831 km; có 1,831 triệu học sinh và 1.831 vụ; 0,125 vụ mỗi ngày.', []],
    ['Sản lượng lúa tăng 1,5 so với cùng kỳ.', ['missing-sign: The figure in "tăng 1,5" bears neither a unit nor a percent sign.']],
    ['Sản lượng lúa tăng 1,5% so với cùng kỳ. Sản lượng ngô tăng 1,5 lần. Số vụ giảm 12 so với cùng kỳ.', []],
    ['Tổng sản phẩm tăng -4%.', ['wrong-direction: The figures contradict the verb in "tăng -4%".']],
    ['Tỷ lệ hộ nghèo tăng từ 12% lên 10%.', ['wrong-direction: The figures contradict the verb in "tăng từ 12% lên 10%".']],
    ['Tỷ lệ hộ nghèo giảm từ 12% xuống còn 10%; tỷ lệ che phủ rừng tăng từ 10% lên 12%.', []],
    [
      'Thu ngân sách năm 2024 đạt 500 tỷ đồng.\nThu ngân sách năm 2024 đạt 615 tỷ đồng.',
      [
        'contradiction: The text states "Thu ngân sách" with different figures: "Thu ngân sách năm 2024 đạt 500 tỷ đồng" and "Thu ngân sách năm 2024 đạt 615 tỷ đồng".',
      ],
    ],
    ['Thu ngân sách năm 2024 đạt 500 tỷ đồng.\nThu ngân sách năm 2024 đạt 500,4 tỷ đồng.', []],
    [
      'Thu ngân sách năm 2024 đạt 500 tỷ đồng, đạt 90% kế hoạch.\nThu ngân sách năm 2024 đạt 500 tỷ đồng, đạt 95% kế hoạch.',
      ['contradiction: The text states "Thu ngân sách" with different figures: "đạt 90% kế hoạch" and "đạt 95% kế hoạch".'],
    ],
    ['Thu ngân sách năm 2024 đạt 500 tỷ đồng, đạt 90% kế hoạch.\nThu ngân sách năm 2024 đạt 500 tỷ đồng, đạt 90,2% kế hoạch.', []],
    ['Thu ngân sách năm 2024 đạt 500 tỷ đồng.\nThu ngân sách năm 2023 đạt 615 tỷ đồng.', []],
    // five years before, it may have been anything
    ['Thu ngân sách năm 2024 đạt 500 tỷ đồng, tăng 5% so với năm 2019. Thu ngân sách năm 2023 đạt 600 tỷ đồng.', []],
    // what is about so much, and what is given as a ratio, may be the same
    ['Thu ngân sách năm 2024 đạt khoảng 500 tỷ đồng.\nThu ngân sách năm 2024 đạt 615 tỷ đồng.', []],
    ['Thu ngân sách năm 2024 đạt 500 tỷ đồng.\nThu ngân sách năm 2024 đạt khoảng 615 tỷ đồng.', []],
    ['Số trường đạt chuẩn năm 2024 là 12/15 trường.\nSố trường đạt chuẩn năm 2024 là 13/15 trường.', []],
    [
      'Thu ngân sách năm 2024 đạt 615 tỷ đồng.\nThu ngân sách năm 2024 đạt 500 tỷ đồng.',
      [
        'contradiction: The text states "Thu ngân sách" with different figures: "Thu ngân sách năm 2024 đạt 615 tỷ đồng" and "Thu ngân sách năm 2024 đạt 500 tỷ đồng".',
      ],
    ],
    [
      'Lợi nhuận năm 2024 đạt -51 tỷ đồng.\nLợi nhuận năm 2024 đạt -60 tỷ đồng.',
      ['contradiction: The text states "Lợi nhuận" with different figures: "Lợi nhuận năm 2024 đạt -51 tỷ đồng" and "Lợi nhuận năm 2024 đạt -60 tỷ đồng".'],
    ],
    [
      'Số vụ cháy năm 2024 là 0 vụ.\nSố vụ cháy năm 2024 là 5 vụ.',
      ['contradiction: The text states "Số vụ cháy" with different figures: "Số vụ cháy năm 2024 là 0 vụ" and "Số vụ cháy năm 2024 là 5 vụ".'],
    ],
    // a number of two commas leaves no doubt, nor does one of a point and a comma
    ['Toàn tỉnh xảy ra 1,831,250 vụ.', []],
    ['Toàn tỉnh xảy ra 1.831,250 vụ.', []],
    // between ranges and unlike things nothing is a contradiction
    ['Thu ngân sách tăng từ 500 tỷ đồng lên 400 đến 450 tỷ đồng.', []],
    ['Thu ngân sách tăng từ 5 tỷ đồng lên 12 vụ.', []],
    ['Nông nghiệp tăng 3,1%; cơ cấu kinh tế: nông nghiệp 18,6%, công nghiệp 33,2%, dịch vụ 48,2%.', []],
  ])('%s', (text, warnings) => {
    expect(warningsOf(text)).toEqual(warnings);
  });
});

describe('figures that are reckoned with', () => {
  test.each([
    [
      'Dự toán thu ngân sách năm 2024 là 900 tỷ đồng. Cả năm 2024, thu ngân sách ước đạt 500 tỷ đồng, bằng 50% dự toán năm.',
      ['implied-contradiction: The text states "thu ngân sách năm 2024 là 900 tỷ đồng", but "bằng 50% dự toán năm" implies 1000000000000.'],
    ],
    ['Dự toán thu ngân sách năm 2024 là 1.002 tỷ đồng. Cả năm 2024, thu ngân sách ước đạt 500 tỷ đồng, bằng 50% dự toán năm.', []],
    [
      'Dự toán thu ngân sách năm 2024 là 900 tỷ đồng. Cả năm 2024, thu ngân sách đạt 500 tỷ đồng, bằng 50% dự toán trung ương giao, 55,6% dự toán tỉnh giao.',
      [],
    ],
    [
      'Năm 2022, thu ngân sách đạt 600 tỷ đồng. Năm 2023, thu ngân sách đạt 500 tỷ đồng, tăng 5% so với năm 2022.',
      ['implied-contradiction: The text states "thu ngân sách đạt 600 tỷ đồng", but "tăng 5% so với năm 2022" implies 476000000000.'],
    ],
    ['Năm 2022, thu ngân sách đạt khoảng 600 tỷ đồng. Năm 2023, thu ngân sách đạt 500 tỷ đồng, tăng 5% so với năm 2022.', []],
    [
      'Thu ngân sách đạt 500 tỷ đồng, bằng 105% so với cùng kỳ, giảm 5% so với cùng kỳ.',
      ['conflicting-comparisons: "bằng 105% so với cùng kỳ" and "giảm 5% so với cùng kỳ" cannot both be right of "Thu ngân sách".'],
    ],
    ['Thu ngân sách đạt 500 tỷ đồng, bằng 105% so với cùng kỳ, tăng 5% so với cùng kỳ.', []],
    [
      'Thu ngân sách đạt 500 tỷ đồng, giảm 5% so với cùng kỳ, bằng 105% so với cùng kỳ.',
      ['conflicting-comparisons: "giảm 5% so với cùng kỳ" and "bằng 105% so với cùng kỳ" cannot both be right of "Thu ngân sách".'],
    ],
    [
      'Năm 2023, thu ngân sách đạt 500 tỷ đồng, gấp 2 lần năm 2022. Năm 2022, thu ngân sách đạt 600 tỷ đồng.',
      ['implied-contradiction: The text states "thu ngân sách đạt 600 tỷ đồng", but "gấp 2 lần năm 2022" implies 250000000000.'],
    ],
    [
      'Thu ngân sách đạt 3.212 tỷ đồng, tăng 17,9% (tương ứng 48 tỷ đồng) so với cùng kỳ.',
      [
        'conflicting-comparisons: "tăng 17,9% (tương ứng 48 tỷ đồng) so với cùng kỳ" and "Thu ngân sách đạt 3.212 tỷ đồng" cannot both be right of "Thu ngân sách".',
      ],
    ],
    ['Thu ngân sách đạt 3.212 tỷ đồng, tăng 17,9% (tương ứng 487,6 tỷ đồng) so với cùng kỳ.', []],
  ])('%s', (text, warnings) => {
    expect(warningsOf(text)).toEqual(warnings);
  });
});

describe('parts and shares', () => {
  test.each([
    [
      'Thu ngân sách đạt 500 tỷ đồng, gồm vốn ngân sách trung ương 300 tỷ đồng và vốn ngân sách địa phương 150 tỷ đồng.',
      ['total-mismatch: The parts in "300 tỷ đồng và vốn ngân sách địa phương 150 tỷ đồng" come to 450000000000, which is not "500 tỷ đồng".'],
    ],
    ['Thu ngân sách đạt 500 tỷ đồng, gồm vốn ngân sách trung ương 300 tỷ đồng và vốn ngân sách địa phương 200,4 tỷ đồng.', []],
    ['Thu ngân sách đạt 500 tỷ đồng, trong đó vốn ngân sách trung ương 300 tỷ đồng và vốn ngân sách địa phương 150 tỷ đồng.', []],
    [
      'Thu ngân sách đạt 500 tỷ đồng, trong đó thu nội địa 600 tỷ đồng.',
      ['total-mismatch: The parts in "600 tỷ đồng" come to 600000000000, which is not "500 tỷ đồng".'],
    ],
    // a part of the whole that is told behind its parts, and is none of the last of them
    ['Tổng vốn là 1.234 tỷ đồng, gồm vốn trung ương 987 tỷ đồng, vốn địa phương 247 tỷ đồng; riêng vốn nông thôn mới 712 tỷ đồng.', []],
    [
      'Chi ngân sách đạt 700 tỷ đồng. Thu ngân sách đạt 500 tỷ đồng; riêng thu nội địa 600 tỷ đồng.',
      ['total-mismatch: The parts in "600 tỷ đồng" come to 600000000000, which is not "500 tỷ đồng".'],
    ],
    ['GRDP tăng 7%, trong đó công nghiệp tăng 9%.', []],
    // no sum: an average, parts that a full stop or a semicolon keeps apart, one that is about so much, things of another kind
    ['Thu ngân sách đạt 500 tỷ đồng, trong đó bình quân mỗi huyện 600 tỷ đồng.', []],
    ['Thu ngân sách đạt 500 tỷ đồng, gồm vốn ngân sách trung ương 300 tỷ đồng; vốn ngân sách địa phương 150 tỷ đồng.', []],
    ['Thu ngân sách đạt 500 tỷ đồng, gồm vốn ngân sách trung ương khoảng 300 tỷ đồng và vốn ngân sách địa phương 150 tỷ đồng.', []],
    ['Thu ngân sách đạt 500 tỷ đồng, gồm vốn ngân sách trung ương 300 tỷ đồng, thu hút 15 dự án.', []],
    ['Thu ngân sách đạt 500 tỷ đồng, gồm vốn ngân sách trung ương 300 tỷ đồng, vốn ngân sách địa phương 150 tỷ đồng và 12 dự án.', []],
    // in the bracket stands the aim, not the share
    ['Số trường đạt chuẩn quốc gia: 54/67 trường (mục tiêu 85,6%).', []],
    ['Số trường đạt chuẩn quốc gia: 54/67 trường (chiếm tỷ lệ 85,6%).', ['share-mismatch: "85,6%" is not the share of "54/67 trường", which is 80.6%.']],
    [
      'Cơ cấu kinh tế: nông nghiệp 21,3%; công nghiệp 44,5%; dịch vụ 44,2%.',
      ['total-mismatch: The parts in "21,3%; công nghiệp 44,5%; dịch vụ 44,2%" come to 110%, which is not "100%".'],
    ],
    ['Cơ cấu kinh tế: nông nghiệp 21,3%; công nghiệp 34,5%; dịch vụ 44,3%.', []],
    ['Số trường đạt chuẩn quốc gia: 54/67 trường (85,6%).', ['share-mismatch: "85,6%" is not the share of "54/67 trường", which is 80.6%.']],
    ['Số trường đạt chuẩn quốc gia: 54/67 trường (80,6%).', []],
  ])('%s', (text, warnings) => {
    expect(warningsOf(text)).toEqual(warnings);
  });
});

test('both places of figures that contradict each other', () => {
  const text = 'Thu ngân sách đạt 500 tỷ đồng, bằng 95% kế hoạch, vượt 5% kế hoạch.';
  const [warning] = parseSessionReport(lead + text).warnings;
  const place = (span?: { start: number; end: number }) => span && (lead + text).slice(span.start, span.end);
  expect([place(warning?.span), place(warning?.other)]).toEqual(['bằng 95% kế hoạch', 'vượt 5% kế hoạch']);
});

test('the next session, where a report is due, is no second number', () => {
  expect(warningsOf('Chủ tọa yêu cầu báo cáo kết quả thực hiện lời hứa tại kỳ họp thứ 6.')).toEqual([]);
});

test('a session with two numbers', () => {
  const text = 'Chiều 12/12, kỳ họp thứ 6 HĐND tỉnh Hòa An khóa X bế mạc.';
  expect(warningsOf(text)).toEqual(['conflicting-session: The text numbers the session differently: 5 and 6.']);
  expect(warningsOf(text.replace('thứ 6', 'thứ 5'))).toEqual([]);
});

describe('texts and options of a wrong kind', () => {
  test('a text that is no string has an empty report', () => {
    expect(carelessly(42)).toEqual([{ code: 'not-text', message: 'Expected the text to be a string, but found number; the report is empty.' }]);
    expect(carelessly(null)).toHaveLength(1);
    expect(carelessly(undefined, null)).toHaveLength(1);
  });

  test('a text past the limit is read as far as it goes, and no letter is cut', () => {
    const text = 'Có 12 vụ, sau đó có 15 vu\u0323 và thêm 20 vụ trong tháng này.';
    const report = parseSessionReport(text, { maxLength: 25 });
    expect(report.warnings).toEqual([
      { code: 'too-long', message: `Only the first 25 UTF-16 code units of ${text.length} were read.`, span: { start: 24, end: text.length } },
    ]);
    expect(report.mentions.map((mention) => mention.text)[0]).toBe('12 vụ');
  });

  test('a day of publication that is none is ignored', () => {
    expect(carelessly('Sáng 4/7', { published: 'hôm nay' })).toEqual([
      { code: 'invalid-published', message: 'Expected the day of publication to be an ISO 8601 date, but found "hôm nay"; it was ignored.' },
    ]);
    expect(carelessly('Sáng 4/7', { published: new Date(0) })).toHaveLength(1);
    expect(carelessly('Sáng 4/7', { published: '2024-07-05' })).toEqual([]);
  });

  test('no option throws', () => {
    for (const maxLength of [Number.NaN, -1, '5', null, {}]) expect(() => carelessly('Sáng 4/7', { maxLength, source: 7 })).not.toThrow();
    for (const options of [null, 7, 'x', []]) expect(carelessly('Sáng 4/7', options)).toEqual([]);
  });
});
