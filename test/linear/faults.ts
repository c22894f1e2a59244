// Texts that took time as their square, or gave as much, or overflowed the stack where they are long: one part of a report went over
// what another had found, or over one long name, for each of its own.
import { before, counting, type Generator, nameOf, over, wordOf } from './generators.js';

const words = counting((i) => `${wordOf(i)} `);

/** A clause with one part that is as long as all that follows it. */
function long(first: string, part: Generator, last: string, rest: Generator): Generator {
  return (length) => {
    const head = first + part((length >> 1) - first.length - last.length) + last;
    return head + rest(length - head.length);
  };
}

const letters: Generator = (length) => `A${'n'.repeat(length - 1)}`;

/** Two stretches, each as long, in sentences of their own. */
function both(first: Generator, second: Generator): Generator {
  return (length) => first(length >> 1) + second(length - (length >> 1));
}

export const faults: Readonly<Record<string, Generator>> = {
  // asked of each of the one for all of the other
  daysBehindSessions: both(before('tại kỳ họp ', '. Rồi '), over('ngày 1/1/2020, ')),
  boundsBehindTasks: both(
    counting((i) => `HĐND tỉnh yêu cầu UBND tỉnh rà soát ${wordOf(i)} ${wordOf(i * 3)}. `),
    counting((i) => `Giải ngân vốn ${wordOf(i)} đạt ít nhất ${i}% kế hoạch. `),
  ),
  votesBehindElections: both(
    counting((i) => `HĐND bầu ông ${nameOf(i)} giữ chức Chủ tịch UBND. `),
    over('Với 33/34 phiếu tán thành. '),
  ),
  aspectsBehindShares: both(
    counting((i) => `tỷ lệ ${wordOf(i)} đạt ${i % 100}%, `),
    counting((i) => `tăng ${i % 100}% về số vốn, `),
  ),
  figuresBehindRow: (length) => `Diện tích lúa, ngô lần lượt đạt 720 ha và 290 ha${counting((i) => `, tăng ${i % 100}%`)(length - 48)}`,
  structuresOfParts: (length) => `Kinh tế tăng 9%, trong đó ${counting((i) => `công nghiệp ${i % 90}% - ${i % 80}% - ${i % 70}%; `)(length - 26)}`,
  targetsBehindComparisons: (length) =>
    `Tỷ lệ hộ nghèo còn 5%${both(
      counting((i) => `, giảm ${i % 90}%`),
      counting((i) => ` (KH: ${i % 90}%)`),
    )(length - 21)}`,
  againBehindComparisons: (length) =>
    `Tỷ lệ hộ nghèo còn 5%${both(
      counting((i) => `, giảm ${i % 90}%`),
      counting((i) => ` (hiện nay ${i % 90}%)`),
    )(length - 21)}`,
  partsOfParts: (length) => `Năm 2024 thu ngân sách đạt 900 tỷ đồng, ${counting((i) => `gồm thu ${wordOf(i)} ${i} tỷ đồng, `)(length - 40)}`,
  longRow: (length) => {
    const row = (item: (index: number) => string) => Array.from({ length: Math.floor(length / 40) }, (_, i) => item(i)).join(', ');
    return `Diện tích ${row(wordOf)} lần lượt tăng ${row((i) => `${i + 100} ha`)} so với cùng kỳ.`.padEnd(length).slice(0, length);
  },
  // one long name, told again for each figure, person or vote
  sharesOfLongName: long(
    'Số hộ nghèo ',
    words,
    'còn 500 hộ ',
    counting((i) => `(${i % 100}%) `),
  ),
  againOfLongName: long(
    'Số hộ nghèo ',
    words,
    'còn 500 hộ',
    counting((i) => `; năm ${2000 + (i % 100)} còn ${i} hộ`),
  ),
  attributesOfLongTopic: long(
    'Dự án ',
    letters,
    ', dài 5 km',
    counting((i) => `, dài ${i} km`),
  ),
  nameBesideLongName: long(
    'Số hộ nghèo ',
    words,
    'còn 500 hộ. ',
    counting((i) => `Số hộ ${wordOf(i)} còn 500 hộ. `),
  ),
  titlesBesideLongTitle: long(
    'HĐND tỉnh thông qua Nghị quyết về ',
    words,
    '. ',
    counting((i) => `HĐND tỉnh thông qua Nghị quyết về ${wordOf(i * 7)} ${wordOf(i)}. `),
  ),
  votesOnLongTitle: long('447/452 đại biểu tán thành Nghị quyết về ', letters, '; ', over('với 90% đại biểu tán thành; ')),
  rolesBesideLongRole: long('Chủ tịch UBND ', letters, ' Nguyễn Văn An. ', over('Chủ tịch Nguyễn Văn An nói. ')),
  changesOfLongOffice: long('HĐND bầu ông Nguyễn Văn An, Trưởng Ban ', letters, ', làm Chủ tịch. ', over('HĐND bầu ông Nguyễn Văn An làm Chủ tịch. ')),
  itemsOfLongAddressee: long(
    'HĐND tỉnh yêu cầu ',
    over('UBND tỉnh, '),
    'UBND xã: ',
    counting((i) => `rà soát ${wordOf(i)} ba be; `),
  ),
  rivalsOfLongPlace: long(
    'GRDP ',
    over('(năm 2023) '),
    'năm 2024 đạt 7%. ',
    counting((i) => `GRDP năm 2024 đạt ${8 + i}%. `),
  ),
  structuresTwice: both(structures(60), structures(55)),
  // more items than the stack holds arguments, in a text of millions
  bracketsInName: before('Tổng a (b) ', 'đạt 5 tỷ.'),
  comparedTwice: both(
    (length) => `Thu ngân sách đạt 5 tỷ đồng${over(', tăng 1%')(length - 27)}`,
    (length) => `. Thu ngân sách đạt 5 tỷ đồng${over(', tăng 1%')(length - 29)}`,
  ),
  rivals: counting((i) => `GRDP năm 2024 đạt ${i}%; `),
};

/** Shares of the same structures, each for a quarter of its own. */
function structures(share: number): Generator {
  return counting((i) => `Quý ${['I', 'II', 'III', 'IV'][i % 4]} năm ${1900 + ((i >> 2) % 200)}, cơ cấu kinh tế: nông nghiệp ${share}%. `);
}
