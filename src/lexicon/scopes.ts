// Where, how often and of how many a figure is told.
import type { WordList } from './entry.js';

/** How often what is counted comes to so much: 1.500 tấn mỗi ngày. */
export const frequencies: WordList = 'mỗi ngày, mỗi tuần, mỗi tháng, mỗi năm, mỗi vụ, hằng ngày, hàng ngày, hằng tháng, hàng tháng, hằng năm, hàng năm';

/** Kinds of place that one figure is told of beside the other: đô thị 99%, nông thôn 91,5%. */
export const counterparts: readonly string[] = ['nông thôn', 'thành thị', 'đô thị', 'miền núi', 'đồng bằng', 'nội thành', 'ngoại thành'];

/** Before them. */
export const placeMarks: readonly string[] = ['khu vực', 'vùng', 'ở', 'ở khu vực', 'tại khu vực'];

/** Before where something is so much: ở phường 60.000 đồng, ở xã 30.000 đồng. */
export const whereWords: readonly string[] = ['ở', 'tại'];
export const wheres: WordList = /* @__PURE__ */ whereWords.join(', ');

/** Said of a place as a whole: toàn ngành hiện có 738 trường. */
export const everywheres: WordList =
  'toàn ngành, toàn quốc, toàn tỉnh, cả tỉnh, toàn huyện, toàn xã, toàn quận, toàn phường, toàn tp, toàn thành phố, toàn thị xã, cả nước, trên địa bàn';

/** Before those of whom some are told of next: trong số 31 khu công nghiệp có 25 khu. */
export const amongs: WordList = 'trong số, trong tổng số';
