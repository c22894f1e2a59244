import { describe, expect, test } from 'vitest';
import { parseSessionReport } from '../../src/report/assemble.js';

/** The session and the body without their places, which must hold a text. */
function read(text: string, published: string) {
  const { session, body, reviewPeriod } = parseSessionReport(text, { published });
  for (const { start, end } of [...session.evidence, ...(body?.evidence ?? [])]) expect(text.slice(start, end)).not.toBe('');
  const { evidence, ...facts } = session;
  return { reported: evidence.length > 0, facts, body, reviewPeriod };
}

describe('a session and the days it sat', () => {
  test.each<[string, string, object]>([
    [
      '2025-12-11',
      'Sáng 10/12, HĐND tỉnh Đắk Lắk khóa X, nhiệm kỳ 2021–2026 khai mạc Kỳ họp thứ Năm. Theo chương trình, kỳ họp diễn ra trong 3 ngày, từ 10 đến 12/12.',
      { ordinal: 5, council: 10, term: '2021/2026', start: '2025-12-10', end: '2025-12-12' },
    ],
    [
      '2019-07-13',
      'Ngày 12-7, ngày làm việc thứ hai của kỳ họp thứ 15, HĐND TP.HCM khóa IX chất vấn. Kỳ họp khai mạc sáng 11-7, dự kiến bế mạc chiều 13-7.',
      { ordinal: 15, council: 9, start: '2019-07-11', end: '2019-07-13' },
    ],
    // it is under way, though its end is yet to come
    [
      '2017-10-31',
      'Kỳ họp thứ 4, Quốc hội khóa XIV khai mạc ngày 23/10 và dự kiến bế mạc ngày 24/11. Các đại biểu thảo luận về kinh tế - xã hội.',
      { ordinal: 4, council: 14, start: '2017-10-23', end: '2017-11-24' },
    ],
    [
      '2023-12-06',
      'Sáng 6/12, kỳ họp thứ 8 HĐND tỉnh Hòa An khai mạc. Kỳ họp làm việc đến hết ngày 8/12.',
      { ordinal: 8, start: '2023-12-06', end: '2023-12-08' },
    ],
    ['2023-12-06', 'Sáng 6/12, HĐND xã Hòa An đã khai mạc và bế mạc kỳ họp thứ 8.', { ordinal: 8, start: '2023-12-06', end: '2023-12-06' }],
    [
      '2023-12-05',
      'Ngày mai (6/12), HĐND tỉnh Hòa An sẽ khai mạc kỳ họp thứ chín. Kỳ họp làm việc trong ba ngày, đến ngày 8/12. Từ sau kỳ họp thứ tám đến nay, cử tri gửi nhiều ý kiến.',
      { ordinal: 9, end: '2023-12-08' },
    ],
    // nor is it the one at which somebody is asked to report
    [
      '2023-12-09',
      'Chiều 8/12, HĐND tỉnh Hòa An bế mạc kỳ họp. Nghị quyết yêu cầu UBND tỉnh báo cáo kết quả xử lý nợ tại kỳ họp thứ 9, giữa năm 2024. UBND tỉnh báo cáo kết quả tại kỳ họp thứ 8.',
      { ordinal: 8, end: '2023-12-08' },
    ],
    // told of the session where the word for it does not stand: in the sentence behind it, and of its assembly
    [
      '2023-12-07',
      'Sáng 6/12, kỳ họp thứ 8 HĐND tỉnh Hòa An khai mạc. Theo chương trình, HĐND tỉnh làm việc trong 3 ngày, dự kiến bế mạc vào ngày 8/12, trong đó có nửa ngày chất vấn.',
      { ordinal: 8, start: '2023-12-06', end: '2023-12-08' },
    ],
    [
      '2023-12-07',
      'Sáng 6/12, kỳ họp thứ 8 HĐND tỉnh Hòa An khai mạc. GRDP tăng 9%. HĐND tỉnh sẽ xem xét 9 tờ trình rồi bế mạc vào trưa 8/12.',
      { ordinal: 8, start: '2023-12-06', end: '2023-12-08' },
    ],
    [
      '2023-12-07',
      'Sáng 6/12, kỳ họp thứ 8 HĐND tỉnh Hòa An khai mạc. GRDP tăng 9%. Thu đạt 80%. Hội thi do HĐND tỉnh tổ chức bế mạc ngày 8/12. HĐND tỉnh giám sát, kết thúc ngày 9/12.',
      { ordinal: 8, start: '2023-12-06' },
    ],
    // a day of another part of the sentence is not that of the closing
    [
      '2023-12-07',
      'Sáng 6/12, kỳ họp thứ 8 HĐND tỉnh Hòa An khai mạc. Kỳ họp bỏ phiếu ngày 7/12; kỳ họp bế mạc ngày 8/12.',
      { ordinal: 8, start: '2023-12-06', end: '2023-12-08' },
    ],
    ['2023-12-07', 'Sáng 6/12, kỳ họp thứ 8 HĐND tỉnh Hòa An khai mạc. Kỳ họp bỏ phiếu ngày 7/12; kỳ họp bế mạc sau đó.', { ordinal: 8, start: '2023-12-06' }],
    // what a sitting heard, with the session in brackets; to which session a report was sent
    [
      '2023-12-08',
      'Đầu tư công là tờ trình được bàn kỹ nhất trong phiên họp hôm 7/12 của HĐND tỉnh Hòa An khóa IX (kỳ họp thứ 8, khai mạc ngày 6/12).',
      { ordinal: 8, council: 9, start: '2023-12-06' },
    ],
    [
      '2023-12-08',
      'Đầu tư công là tờ trình được bàn kỹ nhất trong phiên họp hôm 7/12 của HĐND tỉnh Hòa An khóa IX (kỳ họp thứ 8, khai mạc hôm trước).',
      { ordinal: 8, council: 9 },
    ],
    ['2023-12-08', 'Sáng 7/12 (khai mạc kỳ họp thứ 8), HĐND tỉnh Hòa An bàn về đầu tư công.', { ordinal: 8, start: '2023-12-07' }],
    ['2023-12-08', 'Sáng 7/12, HĐND tỉnh Hòa An (khóa IX) khai mạc kỳ họp thứ 8.', { ordinal: 8, council: 9, start: '2023-12-07' }],
    [
      '2023-10-27',
      'Cả ngày 26/10, Quốc hội thảo luận về ngân sách. Theo báo cáo Chính phủ gửi kỳ họp thứ sáu, Quốc hội khóa XV, thu ngân sách hụt so với dự toán.',
      { ordinal: 6, council: 15 },
    ],
    [
      '2023-10-27',
      'Cả ngày 26/10, Quốc hội thảo luận về ngân sách. Báo cáo sẽ được Chính phủ gửi kỳ họp thứ bảy. Kiến nghị gửi kỳ họp thứ năm đã được trả lời.',
      {},
    ],
    // behind the paper that opens the article; "sau" before so many days of work, and not before the session
    [
      '2019-07-11',
      '(HAĐT) - Tại phiên làm việc sáng 10/7, kỳ họp thứ 9 HĐND tỉnh Hòa An khóa XVI, Thường trực HĐND tỉnh đã trình bày báo cáo.',
      { ordinal: 9, council: 16 },
    ],
    [
      '2025-12-11',
      'Hòa An: Tạo đà bứt phá\n\nSau hai ngày làm việc, chiều 10/12, kỳ họp thứ tám - kỳ họp thường lệ cuối năm 2025 của HĐND tỉnh Hòa An khóa XIX đã bế mạc.',
      { ordinal: 8, council: 19, kind: 'regular', end: '2025-12-10' },
    ],
    // the day of the sitting that opened it
    [
      '2018-07-12',
      'Sáng 12/7, kỳ họp thứ 9 HĐND tỉnh Hòa An khóa IX chất vấn. Trước đó, tại phiên khai mạc ngày 10/7, UBND tỉnh báo cáo.',
      { ordinal: 9, council: 9, start: '2018-07-10' },
    ],
    [
      '2018-07-12',
      'Sáng 12/7, kỳ họp thứ 9 HĐND tỉnh Hòa An khóa IX chất vấn. Trước đó, tại phiên thảo luận ngày 10/7, UBND tỉnh báo cáo.',
      { ordinal: 9, council: 9 },
    ],
    // one day of sitting begins and ends on it
    [
      '2024-12-12',
      'Ngày 11-12, kỳ họp thứ 13 HĐND quận Ninh Kiều khóa X đã hoàn tất chương trình sau một ngày làm việc.',
      { ordinal: 13, council: 10, start: '2024-12-11', end: '2024-12-11' },
    ],
    ['2024-12-12', 'Kỳ họp thứ 7 HĐND huyện Mỹ Lộc bế mạc chiều 11/12 sau một ngày làm việc.', { ordinal: 7, start: '2024-12-11', end: '2024-12-11' }],
    ['2024-12-12', 'Kỳ họp thứ 7 HĐND huyện Mỹ Lộc bế mạc chiều 11/12 sau hai ngày làm việc.', { ordinal: 7, end: '2024-12-11' }],
    ['2024-12-12', 'Kỳ họp thứ 7 HĐND huyện Mỹ Lộc bế mạc chiều 11/12 sau một ngày nghỉ.', { ordinal: 7, end: '2024-12-11' }],
    ['2017-07-07', 'Chiều 5-7, tại kỳ họp thứ 5 HĐND TP HCM khóa IX, Giám đốc Sở báo cáo về cây xanh.', { ordinal: 5, council: 9 }],
    ['2017-07-07', 'Thông tin được công bố tại kỳ họp HĐND TP.HCM diễn ra vào chiều ngày 5/7.', { start: '2017-07-05', end: '2017-07-05' }],
    [
      '2017-07-07',
      'Phát biểu tại phiên khai mạc kỳ họp HĐND TPHCM lần 5 khóa IX diễn ra vào sáng 4-7, Bí thư Thành ủy lưu ý.',
      { ordinal: 5, council: 9, start: '2017-07-04' },
    ],
    [
      '2017-06-12',
      'Tại kỳ họp bất thường của HĐND TP HCM về môi trường ngày 11/6, Phó chủ tịch UBND TP HCM cho biết.',
      { kind: 'extraordinary', start: '2017-06-11', end: '2017-06-11' },
    ],
    [
      '2016-12-10',
      'Sáng 9-12, kỳ họp thứ 3 HĐND TP Đà Nẵng khóa IX, nhiệm kỳ 2016-2021 bế mạc sau 3 ngày làm việc (7 đến 9-12).',
      { ordinal: 3, council: 9, term: '2016/2021', start: '2016-12-07', end: '2016-12-09' },
    ],
    [
      '2006-07-20',
      'HĐND tỉnh Đồng Tháp khóa VII vừa kết thúc kỳ họp lần thứ 8. Trong 3 ngày từ 17 đến 19/7, các đại biểu đã thảo luận.',
      { ordinal: 8, council: 7, start: '2006-07-17', end: '2006-07-19' },
    ],
    [
      '2022-01-04',
      'Sáng 4/1, Kỳ họp bất thường lần thứ nhất, Quốc hội khóa XV đã khai mạc trọng thể. Kỳ họp diễn ra đến ngày 11/1.',
      { ordinal: 1, council: 15, kind: 'extraordinary', start: '2022-01-04', end: '2022-01-11' },
    ],
    [
      '2020-12-22',
      'Ngày 21.12, kỳ họp thứ 13 (kỳ họp cuối năm 2020) HĐND huyện Nam Sách khóa XIX bế mạc.',
      { ordinal: 13, council: 19, kind: 'regular', end: '2020-12-21' },
    ],
    [
      '2022-07-06',
      'Sáng 5.7, HĐND xã Cát Tân (huyện Phù Cát, tỉnh Bình Định) khóa XIII tổ chức kỳ họp thứ XIV. Kỳ họp thường lệ cuối năm dự kiến diễn ra ngày 20/12.',
      { ordinal: 14, council: 13, start: '2022-07-05', end: '2022-07-05' },
    ],
    ['2024-07-12', 'Kỳ họp thứ 17 HĐND tỉnh Hòa An diễn ra từ ngày 10/7/2024, bàn nhiều nội dung.', { ordinal: 17, start: '2024-07-10' }],
    [
      '2024-07-12',
      'Sáng 10/7, HĐND xã Cát Tân (huyện Phù Cát), nhiệm kỳ 2021 - 2026 khai mạc kỳ họp thứ 17.',
      { ordinal: 17, term: '2021/2026', start: '2024-07-10' },
    ],
    // the number of a vote is none of the session
    ['2024-07-12', 'Sáng 10/7, HĐND tỉnh Hòa An khai mạc kỳ họp, bầu lần thứ hai chức danh Phó Chủ tịch UBND tỉnh.', { start: '2024-07-10' }],
    ['2024-07-12', 'Sáng 10/7, HĐND tỉnh Hòa An bước vào phiên chất vấn và trả lời chất vấn Giám đốc Sở Y tế.', {}],
    ['2024-07-12', 'Sáng 12/7, HĐND huyện Tân Sơn khóa IV khai mạc kỳ họp không thường lệ.', { council: 4, kind: 'extraordinary', start: '2024-07-12' }],
    ['2024-07-12', 'Ngày 12/7, Quốc hội khóa XV thảo luận về dự án Luật Đất đai.', { council: 15 }],
    [
      '2025-07-02',
      'Chiều 1/7/2025, HĐND phường Tân Lập tổ chức Kỳ họp thứ Nhất, nhiệm kỳ 2021 - 2026.',
      { ordinal: 1, kind: 'inaugural', term: '2021/2026', start: '2025-07-01', end: '2025-07-01' },
    ],
    // whatever is said of the session of the day that a sentence begins with
    ['2023-07-07', 'Sáng 7/7, kỳ họp thứ 14 HĐND tỉnh Nghệ An khóa XVIII nóng lên từ phần chất vấn.', { ordinal: 14, council: 18 }],
    ['2023-07-08', 'Kỳ họp thứ 14 HĐND tỉnh Nghệ An khóa XVIII dành trọn ngày 7/7 cho chất vấn.', { ordinal: 14, council: 18 }],
    // who was there, and who presided
    ['2021-07-30', 'Sáng 29/7, 52 đại biểu dự kỳ họp thứ 2 HĐND tỉnh Tiền Giang khóa X.', { ordinal: 2, council: 10 }],
    ['2021-07-30', 'Sáng 29/7, Chủ tịch HĐND tỉnh Lê Văn Thử điều hành kỳ họp thứ 2 HĐND tỉnh Tiền Giang.', { ordinal: 2 }],
    // noun and verb in one
    [
      '2006-07-22',
      'Trong các ngày 20 và 21.7, HĐND huyện Thăng Bình khóa IX (nhiệm kỳ 2004-2009) họp kỳ thứ bảy.',
      { ordinal: 7, council: 9, term: '2004/2009', start: '2006-07-20', end: '2006-07-21' },
    ],
    ['2023-12-06', 'Sáng 6/12, HĐND tỉnh Quảng Trị khóa VIII mở kỳ họp thứ 23.', { ordinal: 23, council: 8, start: '2023-12-06' }],
    // papers are sent to the session that is reported
    [
      '2019-07-09',
      'Bức xúc của cử tri được gửi đến kỳ họp thứ chín HĐND TP Tuy Hòa (Phú Yên) khóa XI, khai mạc sáng nay 9/7 và bế mạc vào ngày 10/7. Đây là kỳ họp giữa năm.',
      { ordinal: 9, council: 11, kind: 'regular', start: '2019-07-09', end: '2019-07-10' },
    ],
    [
      '2023-11-09',
      'Sáng 9/11, Quốc hội khóa XV đang ở kỳ họp thứ 6, kỳ họp mở từ 23/10 và đóng lại vào 29/11.',
      { ordinal: 6, council: 15, start: '2023-10-23', end: '2023-11-29' },
    ],
    // the assembly meets, and what kind of meeting it is makes it a session
    [
      '2019-03-16',
      'Sáng 15-3, HĐND huyện Tân Sơn (Hòa An) nhóm họp phiên bất thường. Kỳ họp - lần thứ 9 của khóa X - có 33/36 đại biểu dự.',
      { ordinal: 9, council: 10, kind: 'extraordinary', start: '2019-03-15', end: '2019-03-15' },
    ],
    ['2017-10-27', 'HĐND tỉnh Hòa An họp chuyên đề: 6 nghị quyết, 3 giờ', { kind: 'thematic' }],
    ['2022-12-10', 'HĐND xã Hòa Bình nhóm họp kỳ cuối năm.', { kind: 'regular' }],
    // its name goes on to a day that has just been
    [
      '2017-10-27',
      'Cách làm ấy giúp kỳ họp chuyên đề của HĐND tỉnh Hòa An khóa III hôm 26/10 nhẹ hẳn.',
      { council: 3, kind: 'thematic', start: '2017-10-26', end: '2017-10-26' },
    ],
    ['2023-12-07', 'Chưa tan sương đã đông. Kỳ họp thứ 20, HĐND tỉnh Hòa An khóa XIX thông qua 18 nghị quyết.', { ordinal: 20, council: 19 }],
    ['2023-12-08', 'Trưởng ban kể chuyện. Kỳ họp thứ 20 HĐND tỉnh Hòa An chỉ gói trong ngày 7/12.', { ordinal: 20, start: '2023-12-07', end: '2023-12-07' }],
    ['2025-12-09', 'Sáng nay (9/12), HĐND tỉnh Hòa An khóa X bước vào kỳ họp thứ 4.', { ordinal: 4, council: 10, start: '2025-12-09' }],
    ['2022-11-16', 'Hôm sau, 15/11, kỳ họp thứ 4 Quốc hội đi tới phiên bế mạc, sớm một ngày.', { ordinal: 4, end: '2022-11-15' }],
    // the sentence behind tells the day
    ['2021-07-30', 'Các đại biểu dự kỳ họp thứ 2 HĐND tỉnh Tiền Giang từ 11 điểm cầu. Chương trình được dồn cả vào sáng 29/7.', { ordinal: 2 }],
    [
      '2023-12-06',
      'Sáng 6/12, HĐND tỉnh Quảng Trị mở kỳ họp thứ 23. Nghị trình dài hai ngày rưỡi, bế mạc vào trưa 8/12.',
      { ordinal: 23, start: '2023-12-06', end: '2023-12-08' },
    ],
    [
      '2022-11-16',
      'Ngày 15/11, kỳ họp thứ 4 Quốc hội bế mạc. Trong 21 ngày làm việc (khai mạc 20/10), các đại biểu đã bàn nhiều dự luật.',
      { ordinal: 4, start: '2022-10-20', end: '2022-11-15' },
    ],
    [
      '2014-12-12',
      'HĐND thành phố Hải Phòng kết thúc kỳ họp thứ 11\nĐó là kết quả của ba ngày nghị sự, từ thứ ba 9 đến 11/12.',
      { ordinal: 11, start: '2014-12-09', end: '2014-12-11' },
    ],
    [
      '2018-07-21',
      'Ông Rê mới tới được thị trấn để dự kỳ họp thứ 7 HĐND huyện Tân Sơn. Kỳ họp được tổ chức trong hai ngày 19 và 20/7.',
      { ordinal: 7, start: '2018-07-19', end: '2018-07-20' },
    ],
    [
      '2018-07-21',
      'Trời mưa to. Huyện Tân Sơn thực hiện nghị quyết kỳ họp thứ 6 khá tốt. Kỳ họp HĐND huyện được tổ chức trong hai ngày 19 và 20/7.',
      { start: '2018-07-19', end: '2018-07-20' },
    ],
    // the day of a sitting in between is neither the first nor the last
    ['2025-12-10', 'Trong khuôn khổ kỳ họp thứ 8, HĐND tỉnh Hòa An khóa XIX, chiều 9/12 diễn ra phiên thảo luận tổ.', { ordinal: 8, council: 19 }],
    ['2025-12-10', 'Ngày 9/12, HĐND tỉnh Hòa An họp ngày thứ hai của kỳ họp thứ 7.', { ordinal: 7 }],
    ['2025-12-11', 'HĐND tỉnh Hòa An vừa có kỳ họp thường lệ từ 8 đến 10/12.', { kind: 'regular', start: '2025-12-08', end: '2025-12-10' }],
    [
      '2026-03-28',
      'Xã tròn tuổi. Kỳ họp thứ nhất, HĐND xã Ia Ly khóa II có một việc: dựng bộ máy. Bà Rơ Châm Sen được bầu làm Chủ tịch HĐND xã.',
      { ordinal: 1, council: 2, kind: 'inaugural' },
    ],
    [
      '2013-07-19',
      'HĐND tỉnh Hòa An (khóa VI) họp. Khai mạc hôm 17/7 và bế mạc chiều 18/7, kỳ họp thứ 8 của HĐND tỉnh bàn nhiều việc.',
      { ordinal: 8, council: 6, start: '2013-07-17', end: '2013-07-18' },
    ],
    [
      '2024-08-30',
      'Kỳ họp chuyên đề của HĐND thành phố Hòa An khai mạc và kết thúc trong buổi sáng 29-8.',
      { kind: 'thematic', start: '2024-08-29', end: '2024-08-29' },
    ],
    // a vote of the deputies, or what the assembly passed that day
    ['2022-11-16', 'Chiều 14/11, với 449/455 đại biểu tán thành, Luật Thanh tra đã được Quốc hội thông qua.', {}],
    ['2022-11-16', 'Nghị quyết về học phí vừa được HĐND tỉnh Hòa An thông qua sáng 15/11.', {}],
    // the session stands in the title alone, and deputies act on a day
    ['2023-12-08', 'Kỳ họp thứ 20 HĐND tỉnh Hòa An: bầu Phó Chủ tịch UBND tỉnh\nSáng 7/12, các đại biểu bỏ phiếu kín.', { ordinal: 20 }],
    // the number or the kind stands in the title alone
    [
      '2022-10-15',
      'Kỳ họp chuyên đề HĐND TP Cần Thơ\nHĐND thành phố khóa X họp kỳ thứ bảy chiều 14-10.',
      { ordinal: 7, council: 10, kind: 'thematic', start: '2022-10-14', end: '2022-10-14' },
    ],
    [
      '2025-12-18',
      'KẾT QUẢ KỲ HỌP THỨ BA HĐND XÃ ĐỨC CƠ KHÓA I\nNgày 17/12/2025, HĐND xã Đức Cơ tổ chức kỳ họp cuối năm.',
      { ordinal: 3, council: 1, kind: 'regular', start: '2025-12-17', end: '2025-12-17' },
    ],
  ])('%s %s', (published, text, facts) => {
    expect(read(text, published)).toMatchObject({ reported: true });
    expect(read(text, published).facts).toEqual(facts);
  });
});

describe('no session of its own', () => {
  test.each([
    'Sáng 29/11, Thường trực HĐND tỉnh Sơn La họp phiên thứ 42, cho ý kiến về nội dung trình kỳ họp thứ 25 HĐND tỉnh khóa XV.',
    'Kỳ họp thứ 20 HĐND tỉnh Nghệ An dự kiến diễn ra từ ngày 10 đến 12/12.',
    'Cử tri trông đợi nhiều. Kỳ họp thứ 20 HĐND tỉnh Nghệ An khai mạc ngày 10/12 tới.',
    'UBND huyện Hoài Đức tổ chức hội nghị triển khai Nghị quyết kỳ họp thứ 20 HĐND huyện.',
    'Thực hiện Nghị quyết được HĐND tỉnh Hà Nam thông qua tại kỳ họp thứ 10, huyện Kim Bảng đã xây 20 km đường.',
    'Dự án cầu được HĐND tỉnh Nghệ An thông qua chủ trương tại kỳ họp thứ 20 (tháng 7/2024). Đến nay dự án đạt 60%.',
    'Nghị quyết được Quốc hội khóa XV thông qua tại Kỳ họp thứ 7 ngày 27/6/2024.',
    'Sáng 30/11, các đại biểu chuẩn bị dự kỳ họp thứ 20 HĐND tỉnh Nghệ An.',
    'Các đại biểu sẽ dự kỳ họp thứ 20 HĐND tỉnh Nghệ An ngày 10/12.',
    'Ý kiến cử tri sẽ được gửi đến kỳ họp thứ 20 HĐND tỉnh Nghệ An, khai mạc ngày 10/12.',
    'Ngày 10/12, kỳ họp thứ 20 HĐND tỉnh Nghệ An có nhiều nội dung quan trọng.',
    'Sáng 30/11, đề án mở rộng đường được gửi đến kỳ họp thứ 20 HĐND tỉnh Nghệ An.',
    'Tại kỳ họp thứ 5 HĐND tỉnh Tiền Giang khóa IX hồi tháng 12 năm ngoái, có đại biểu kể về bà.',
    'Sáng 30/11, Đoàn ĐBQH tỉnh Hà Nam tiếp xúc cử tri sau kỳ họp thứ 8, Quốc hội khóa XV.',
    'Sáng 30/11, UBND tỉnh trình HĐND tỉnh Hà Nam xem xét đề án.',
    'Sáng 30/11, các đại biểu HĐND tỉnh Hà Nam tiếp xúc cử tri huyện Kim Bảng.',
    'Sáng 30/11, UBND tỉnh Hà Nam họp phiên thường kỳ.',
    'Sáng 30/11, Thường trực HĐND tỉnh Hà Nam họp chuyên đề về giám sát.',
    'Sáng 30/11, Ban Pháp chế HĐND tỉnh Hà Nam họp chuyên đề về giám sát.',
    'Theo nghị quyết của HĐND tỉnh, UBND tỉnh Hà Nam họp chuyên đề ngày 30/11.',
    'HĐND tỉnh Hà Nam sẽ họp chuyên đề vào ngày 20/12.',
    'Kỳ họp thứ 20 HĐND tỉnh Hà Nam: xem xét 18 nghị quyết\nSáng 30/11, Thường trực HĐND tỉnh họp, thống nhất nội dung.',
    'Kỳ họp thứ 20 HĐND tỉnh Hà Nam: xem xét 18 nghị quyết\nTài liệu đã được gửi đi.',
    'Xã tròn tuổi. Kỳ họp thứ nhất HĐND xã Ia Ly có một việc: dựng bộ máy. Xã sẽ bầu Chủ tịch HĐND.',
    'Trao đổi bên hành lang kỳ họp thứ 8 Quốc hội sáng 30/11, ông nói về giá xăng.',
    'Luật Đất đai được Quốc hội thông qua ngày 18/1/2024. Sáng 30/11, xã Tân Lập tuyên truyền luật này.',
    'Sáng 30/11, xã Tân Lập tuyên truyền Luật Đất đai vừa được Quốc hội thông qua.',
    'Sáng 30/11, 298/300 đại biểu bỏ phiếu bầu Ban Chấp hành Đoàn huyện.',
    'Các đại biểu dự kỳ họp thứ 2 HĐND tỉnh Tiền Giang từ 11 điểm cầu.',
  ])('%s', (text) => {
    expect(read(text, '2024-12-01')).toEqual({ reported: false, facts: {}, body: undefined, reviewPeriod: undefined });
  });
});

describe('the body', () => {
  test.each<[string, object]>([
    ['HĐND đặc khu Phú Quốc, tỉnh An Giang', { name: 'HĐND đặc khu Phú Quốc', level: 'commune', place: 'Phú Quốc', within: 'An Giang' }],
    ['HĐND huyện Quế Võ (Bắc Ninh)', { name: 'HĐND huyện Quế Võ', level: 'district', place: 'Quế Võ', within: 'Bắc Ninh' }],
    ['HĐND huyện Trần Văn Thời', { name: 'HĐND huyện Trần Văn Thời', level: 'district', place: 'Trần Văn Thời' }],
    ['HĐND TP. Thủ Đức (TP.HCM)', { name: 'HĐND TP. Thủ Đức', level: 'district', place: 'Thủ Đức', within: 'Hồ Chí Minh' }],
    ['Hội đồng nhân dân TPHCM', { name: 'Hội đồng nhân dân TPHCM', level: 'province', place: 'Hồ Chí Minh' }],
    ['Hội đồng nhân dân (HĐND) tỉnh Hòa An', { name: 'HĐND tỉnh Hòa An', level: 'province', place: 'Hòa An' }],
    ['HĐND huyện Ý Yên (Nam Định)', { name: 'HĐND huyện Ý Yên', level: 'district', place: 'Ý Yên', within: 'Nam Định' }],
    ['HĐND phường 14', { name: 'HĐND phường 14', level: 'commune', place: '14' }],
    ['HĐND tỉnh', { name: 'HĐND tỉnh', level: 'province' }],
    ['HĐND thành phố Hòa An (tỉnh Hà Nam)', { name: 'HĐND thành phố Hòa An', level: 'district', place: 'Hòa An', within: 'Hà Nam' }],
  ])('%s', (name, body) => {
    const found = read(`Sáng 10/12, ${name} khai mạc kỳ họp thứ 5.`, '2024-12-10').body;
    expect(found && { ...found, evidence: undefined }).toEqual({ ...body, evidence: undefined });
  });

  test('the holder of an office is no part of its place', () => {
    expect(read('Sáng 10/12, kỳ họp thứ 5 khai mạc. Chủ tịch HĐND xã Hoàng Thị Hà chủ trì.', '2024-12-10').body).toMatchObject({ name: 'HĐND xã' });
  });

  test('a paper at home leaves its own place out', () => {
    const text = 'Chiều 9.3, HĐND tỉnh khóa XIII tổ chức kỳ họp thứ 5. Phó Chủ tịch UBND tỉnh Bình Định Nguyễn Văn Mẫu trình bày tờ trình.';
    expect(read(text, '2022-03-10').body).toMatchObject({ name: 'HĐND tỉnh', level: 'province', place: 'Bình Định' });
  });

  test('neither is who holds an office in it, nor are provinces that are counted', () => {
    const opened = 'Chiều 9.3, HĐND tỉnh khóa XIII tổ chức kỳ họp thứ 5. ';
    const titled = read(`${opened}Phó Chủ tịch Thường trực UBND tỉnh Đặng Trọng Mẫu nhấn mạnh kinh tế vào đà.`, '2022-03-10').body;
    expect(titled).not.toHaveProperty('place');
    const counted = read(`${opened}Tỉnh Lâm Đồng xếp thứ 2/5 tỉnh Tây Nguyên, trên các tỉnh Nam Trung Bộ.`, '2022-03-10').body;
    expect(counted).toMatchObject({ place: 'Lâm Đồng' });
  });

  test('nor is where somebody is from its place', () => {
    const text = 'Sáng 10/12, HĐND quận khai mạc kỳ họp thứ 5. Tân Chủ tịch HĐND quận Cao Minh Mẫu (48 tuổi, quê quận 7, TP.HCM) phát biểu.';
    expect(read(text, '2024-12-10').body).not.toHaveProperty('place');
  });

  test('a city is under no province since July 2025, where none is named', () => {
    const cityAt = (published: string, place = '') => read(`Sáng nay, HĐND thành phố Hòa An${place} khai mạc kỳ họp thứ 5.`, published).body?.level;
    expect(cityAt('2025-12-10')).toBe('province');
    expect(cityAt('2024-12-10')).toBe('district');
    expect(cityAt('2025-12-10', ' (tỉnh Hà Nam)')).toBe('district');
  });

  test('the one that sat stands before the one whose session is told at the end', () => {
    const text =
      'Sáng 3.1, HĐND thị trấn Hòa Bình (huyện Tân Sơn, tỉnh Hà Nam) tổ chức kỳ họp lần thứ 6.\nCùng ngày, HĐND xã Tân Lập cũng khai mạc kỳ họp lần thứ 6.';
    expect(read(text, '2023-01-04').body).toMatchObject({ name: 'HĐND thị trấn Hòa Bình' });
  });

  test.each<[string, object]>([
    ['Hải Phòng: HĐND thành phố khóa XIV kết thúc kỳ họp thứ 11', { name: 'HĐND thành phố', level: 'province', place: 'Hải Phòng' }],
    ['(Quảng Ngãi) Sáng 9/12, HĐND tỉnh khai mạc kỳ họp thứ 12.', { name: 'HĐND tỉnh', level: 'province', place: 'Quảng Ngãi' }],
    ['Xã Hòa An có Chủ tịch xã 36 tuổi\nHĐND xã khai mạc kỳ họp thứ 8 sáng 9/12.', { name: 'HĐND xã', level: 'commune', place: 'Hòa An' }],
  ])('a headline or a dateline opens with its place: %s', (text, body) => {
    expect(read(text, '2024-12-10').body).toMatchObject(body);
  });

  test('a province is no city, and a place that a headline goes on from is not set before it', () => {
    expect(read('Bến Tre: HĐND thành phố khóa XIV kết thúc kỳ họp thứ 11', '2024-12-10').body).toBeUndefined();
    expect(read('Bến Tre lo mặn\nSáng 9/12, HĐND tỉnh khai mạc kỳ họp thứ 12.', '2024-12-10').body).not.toHaveProperty('place');
  });

  test('of two places of its kind neither is its own', () => {
    const text =
      'Chiều 9.3, HĐND tỉnh khóa XIII tổ chức kỳ họp thứ 5. Chủ tịch UBND tỉnh Bình Định Nguyễn Văn Mẫu và Chủ tịch UBND tỉnh Phú Yên Lê Văn Thử cùng dự.';
    expect(read(text, '2022-03-10').body).not.toHaveProperty('place');
  });

  test('what the Standing Committee is called is not the assembly', () => {
    expect(read('Sáng 10/12, Ủy ban Thường vụ Quốc hội trả lời chất vấn của đại biểu.', '2024-12-10').reported).toBe(false);
  });
});

describe('the period under review', () => {
  test.each<[string, string | undefined]>([
    [
      'Sáng 10/7, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Kỳ họp đánh giá kết quả 6 tháng đầu năm 2024, bàn nhiệm vụ 6 tháng cuối năm 2024.',
      '2024-01-01/2024-06-30',
    ],
    ['Sáng 10/7/2024, HĐND tỉnh Hà Nam khai mạc kỳ họp thường lệ giữa năm.', '2024-01-01/2024-06-30'],
    ['Sáng 10/12, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Báo cáo của UBND tỉnh cho thấy, năm 2024 kinh tế tăng trưởng khá.', '2024-01-01/2024-12-31'],
    ['Sáng 10/12, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Kỳ họp xem xét phương hướng năm 2025.', undefined],
    // of two parts of one year the first is looked back on, of two years neither alone
    [
      'Sáng 10/7, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Kỳ họp đánh giá kết quả thực hiện nhiệm vụ 6 tháng đầu năm và 6 tháng cuối năm 2024.',
      '2024-01-01/2024-06-30',
    ],
    ['Sáng 10/7, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Kỳ họp đánh giá kết quả thực hiện nhiệm vụ năm 2022 và năm 2023.', undefined],
    // what a session looks back on is told of the economy, at the head of a sentence or after who says it
    ['Sáng 10/7, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Trong 6 tháng đầu năm 2024, kinh tế tỉnh tiếp tục tăng trưởng.', '2024-01-01/2024-06-30'],
    [
      'Sáng 10/12, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Phát biểu khai mạc, bà Lê Thị Mẫu nhấn mạnh, năm 2024 kinh tế gặp nhiều khó khăn.',
      '2024-01-01/2024-12-31',
    ],
    ['Sáng 10/12, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Năm 2024, tỉnh hoàn thành 18/20 chỉ tiêu.', '2024-01-01/2024-12-31'],
    ['Sáng 10/12, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Năm 2024, Ban Kinh tế đã giám sát ba chuyên đề.', undefined],
    ['Sáng 8/1/2024, HĐND xã Hòa Bình tổ chức kỳ họp thứ 5. Năm 2023, kinh tế của xã tăng trưởng khá.', '2023-01-01/2023-12-31'],
    ['Sáng 8/3/2024, HĐND xã Hòa Bình tổ chức kỳ họp thứ 5. Năm 2023, kinh tế của xã tăng trưởng khá.', undefined],
    // carried out, and yet to be carried out
    ['Sáng 10/12, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Kỳ họp đánh giá kết quả thực hiện nhiệm vụ năm 2024.', '2024-01-01/2024-12-31'],
    ['Sáng 10/12, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Kỳ họp bàn giải pháp thực hiện nhiệm vụ năm 2025.', undefined],
    ['Sáng 20/7, HĐND xã Hòa An họp kỳ thứ bảy. Báo cáo 6 tháng đầu năm 2024 của UBND xã thẳng thắn.', '2024-01-01/2024-06-30'],
    ['Sáng 20/7, HĐND xã Hòa An họp kỳ thứ bảy. UBND xã gửi báo cáo cử tri trong 6 tháng đầu năm 2024.', undefined],
    // the part of the year that a session is named by, and one that somebody speaks of at it
    ['Sáng 10/12, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5, HĐND tỉnh khóa X, kỳ họp cuối năm.', '2024-01-01/2024-12-31'],
    ['Sáng 10/12, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5 (cuối năm 2024).', '2024-01-01/2024-12-31'],
    ['Sáng 23/8, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Bế mạc kỳ họp, Chủ tịch HĐND tỉnh yêu cầu cuối năm nay giải ngân hết vốn.', undefined],
    // the year of a law
    ['Sáng 10/12, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Kết quả bầu cử được phê chuẩn theo Luật Tổ chức chính quyền địa phương năm 2015.', undefined],
    // what a session of the end of a year lays beside the year before is of that year
    ['Sáng 10/12, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Thu ngân sách tăng 8% so với năm 2023.', '2024-01-01/2024-12-31'],
    ['Sáng 8/1/2024, HĐND xã Hòa Bình tổ chức kỳ họp thứ 5. Thu ngân sách tăng 8% so với năm 2022.', '2023-01-01/2023-12-31'],
    ['Sáng 10/12, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Tỉnh phấn đấu thu ngân sách tăng 8% so với năm 2024.', undefined],
    ['Sáng 10/7, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Thu ngân sách tăng 8% so với năm 2023.', undefined],
    ['Sáng 10/12, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Nghị quyết năm 2023 hết hiệu lực.', undefined],
    ['Sáng 10/7, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Bức tranh nửa đầu năm 2024 có nhiều gam màu.', '2024-01-01/2024-06-30'],
    // what somebody has yet to report
    ['Sáng 10/12, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Nghị quyết yêu cầu UBND tỉnh báo cáo kết quả giữa năm 2025.', undefined],
    ['Sáng 10/12, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. UBND tỉnh báo cáo kết quả năm 2024.', '2024-01-01/2024-12-31'],
    // the year whose prices it counts in, one month, and a session that looks back on nothing
    [
      'Sáng 10/7, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Theo báo cáo, tổng sản phẩm trên địa bàn (GRDP, giá so sánh 2010) 6 tháng đầu năm 2024 tăng 7%.',
      '2024-01-01/2024-06-30',
    ],
    ['Sáng 10/7, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. Đây là kết quả lấy ý kiến cử tri đợt tháng 5 năm 2024.', undefined],
    ['Sáng 25/4, HĐND tỉnh Hà Nam khai mạc kỳ họp chuyên đề. GRDP quý I năm 2024 tăng 7%.', undefined],
    ['Sáng 25/4, HĐND tỉnh Hà Nam khai mạc kỳ họp chuyên đề, đánh giá kết quả quý I năm 2024.', '2024-01-01/2024-03-31'],
    // a quarter that was over long before is not what a session of June looks back on
    ['Sáng 10/6, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. GRDP quý I năm 2024 tăng 7%.', undefined],
    ['Sáng 25/4, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 5. GRDP quý I năm 2024 tăng 7%.', '2024-01-01/2024-03-31'],
  ])('%s', (text, period) => {
    expect(read(text, '2024-12-10').reviewPeriod).toBe(period);
  });
});

describe('in a line of capitals', () => {
  test.each<[string, string, string]>([
    ['HỘI ĐỒNG NHÂN DÂN TỈNH HÒA AN KHAI MẠC KỲ HỌP THỨ 5', 'Hội đồng nhân dân tỉnh Hòa An', 'Hòa An'],
    // the term that follows is no name of it
    ['XÃ HÒA BẮC TỔ CHỨC KỲ HỌP THỨ 5 HỘI ĐỒNG NHÂN DÂN XÃ KHÓA XX', 'HỘI ĐỒNG NHÂN DÂN XÃ', 'Hòa Bắc'],
    ['KHAI MẠC KỲ HỌP THỨ 5 HỘI ĐỒNG NHÂN DÂN TỈNH ĐỒNG NAI', 'Hội đồng nhân dân tỉnh Đồng Nai', 'Đồng Nai'],
    ['HĐND HUYỆN TRẦN VĂN THỜI KHÓA XII HỌP KỲ THỨ 8', 'HĐND huyện Trần Văn Thời', 'Trần Văn Thời'],
    ['HĐND TP HÒA AN BẾ MẠC KỲ HỌP THỨ 8', 'HĐND TP Hòa An', 'Hòa An'],
    // words that no list has end a name of two, as most names are
    ['HĐND XÃ TÂN LẬP ĐẨY MẠNH GIÁM SÁT TẠI KỲ HỌP THỨ 8', 'HĐND xã Tân Lập', 'Tân Lập'],
  ])('%s', (line, name, place) => {
    const { body } = read(`${line}\nSáng nay, kỳ họp đã khai mạc.`, '2023-12-08');
    expect(body).toMatchObject({ name, place });
  });

  test('what is no line of capitals names no place by them', () => {
    expect(read('HĐND tỉnh UBND TỈNH khai mạc kỳ họp thứ 5 sáng nay.', '2023-12-08').body).not.toHaveProperty('place');
  });
});

test('an abbreviation names no place over the end of its line', () => {
  const report = parseSessionReport('HĐND thị xã khai mạc kỳ họp thứ 5 với đại biểu các h.\nCon đường mới đã thông xe.');
  expect(report.body).toMatchObject({ name: 'HĐND thị xã', level: 'district' });
  expect(report.body).not.toHaveProperty('place');
  expect(parseSessionReport('HĐND TP. Cần Thơ khai mạc kỳ họp thứ 5.').body?.place).toBe('Cần Thơ');
});
