// Texts that nobody wrote to be read, each of any length: what a reader that looks back, looks ahead or compares all with
// all would need more than linear time for.

export type Generator = (length: number) => string;

/** One piece over and over, and blanks where no whole one has room: half a piece at the end may mean something else. */
export function over(piece: string): Generator {
  return (length) => piece.repeat(Math.floor(length / piece.length)).padEnd(length);
}

/** Pieces that are all different. */
export function counting(piece: (index: number) => string): Generator {
  return (length) => {
    const pieces: string[] = [];
    for (let total = 0; ; ) {
      const next = piece(pieces.length);
      total += next.length;
      if (total > length) return pieces.join('').padEnd(length);
      pieces.push(next);
    }
  };
}

/** One piece over and over before an end. */
export function before(piece: string, end: string): Generator {
  return (length) => over(piece)(length - end.length) + end;
}

/** So many units to begin with and as many of another to end with. */
export function halves(first: string, second: string): Generator {
  return (length) => over(first)(length >> 1) + over(second)(length - (length >> 1));
}

/** A name of three syllables, another for each number: nobody is called so, and all are read as names. */
export function nameOf(index: number): string {
  const syllables = ['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hà', 'Khoa', 'Lan', 'Minh', 'Nam', 'Oanh', 'Phúc', 'Quân', 'Sơn', 'Tâm', 'Vinh'];
  const syllable = (shift: number): string => syllables[(index >> shift) & 15] as string;
  return index < 4096 ? `Nguyễn ${syllable(8)} ${syllable(4)} ${syllable(0)}` : `Trần${wordOf(index)} ${syllable(8)} ${syllable(4)} ${syllable(0)}`;
}

/** A word of letters for a number. */
export function wordOf(index: number): string {
  let word = '';
  for (let rest = index; rest > 0 || word === ''; rest = Math.floor(rest / 16)) word = `${'bcdghklmnpqrstvx'[rest % 16]}${'aeiou'[rest % 5]}${word}`;
  return word;
}

export const generators: Readonly<Record<string, Generator>> = {
  // figures
  digits: over('1'),
  zeros: over('0'),
  fullWidthDigits: over('５'),
  spacedDigits: over('1 '),
  dottedDigits: over('1.'),
  dottedThrees: over('123.'),
  commaThrees: over('123,'),
  mixedSeparators: over('1.234,5'),
  spacedThrees: over('123 '),
  strayBlanks: over('3, 5 '),
  slashedDigits: over('1/'),
  dashedDigits: over('1-'),
  spacedDashes: over('5 - '),
  colonDigits: over('12:'),
  ratios: over('34/34 phiếu '),
  scores: over('tỷ số 2-1, '),
  phones: over('0912 345 678 '),
  codes: over('43/2017/QH14-'),
  fractions: over('½ 1/2 '),
  listedDigits: over('1, '),
  halfSigns: over('½'),
  gluedPercents: over('5%'),
  counted: counting((i) => `${i} `),
  // number words
  twenties: over('hai mươi '),
  tens: over('mười '),
  hundreds: over('một trăm linh hai '),
  scaleWords: over('tỷ '),
  scaledRun: over('1 tỷ '),
  descending: over('1 tỷ 2 triệu 3 nghìn '),
  thousandBillions: over('nghìn tỷ '),
  halvesOf: over('rưỡi nửa '),
  minuses: over('âm '),
  pointWords: over('một phẩy hai phẩy '),
  abouts: over('khoảng '),
  froms: over('từ '),
  fromTo: over('từ 1 đến '),
  hundredsOf: over('hàng trăm '),
  times: over('gấp 2 lần '),
  ordinals: over('thứ hai '),
  fractionWords: over('một phần ba '),
  // money, measures
  percents: over('5% '),
  percentSigns: over('%'),
  bracketedChange: over('(+3%) '),
  moneyPerUnit: over('7,6 triệu đồng/m2/'),
  perPerPer: over('kg/ha/'),
  dollars: over('$1m '),
  currencyCodes: over('USD '),
  // calendar
  days: over('ngày '),
  dayBlanks: (length) => `ngày${' '.repeat(length - 5)}1`,
  dayBlankPairs: over('ngày      1'),
  months: over('tháng 1 '),
  monthList: over('tháng 1, '),
  dates: over('ngày 1/2/2024 '),
  dayRange: over('ngày 1-'),
  years: over('năm 2024 '),
  yearRuns: over('năm năm '),
  noDays: over('ngày 32 tháng 4 '),
  clocks: over('8h30 '),
  hours: over('8 giờ '),
  durations: over('3 năm 2 tháng 1 ngày '),
  relatives: over('hôm qua '),
  moonDays: over('mồng 10 tháng Giêng '),
  quarters: over('quý I, '),
  spans: over('giai đoạn 2021 - 2025, '),
  samePeriods: over('cùng kỳ '),
  sixMonths: over('6 tháng '),
  // code units
  letters: over('a'),
  vietnameseLetters: over('ă'),
  misplacedTones: over('hoà '),
  toneRun: over('oàoà'),
  blanks: over(' '),
  noBreakSpaces: over('\u00a0'),
  newlines: over('\n'),
  lineFeeds: over('\r\n'),
  dots: over('.'),
  ellipses: over('…'),
  commas: over(','),
  semicolons: over(';'),
  colons: over(':'),
  dashes: over('-'),
  longDashes: over('–'),
  slashes: over('/'),
  exclamations: over('!'),
  questions: over('a? '),
  openBrackets: over('('),
  closeBrackets: over(')'),
  nestedBrackets: halves('(', ')'),
  braces: over('{'),
  quotes: over('"'),
  openQuotes: over('“'),
  closeQuotes: over('”'),
  nestedQuotes: halves('“', '”'),
  apostrophes: over("'"),
  quotedWords: over('" a '),
  combiningMarks: over('\u0301'),
  markedLetters: over('a\u0301'),
  markedTwice: over('e\u0302\u0301'),
  longGraphemes: over(`a${'\u0301'.repeat(63)}`),
  joiners: over('\u200d'),
  joinedEmoji: over('👩\u200d'),
  flags: over('🇻'),
  highSurrogates: over('\ud800'),
  lowSurrogates: over('\udc00'),
  swappedSurrogates: over('\udc00\ud800'),
  variationSelectors: over('\ufe0f'),
  softHyphens: over('\u00ad'),
  cyrillic: over('а'),
  cyrillicMixed: over('tỷа'),
  conjuncts: over('क\u094d'),
  jamo: over('\u1100\u1161\u11a8'),
  byteOrderMarks: over('\ufeff'),
  bullets: over('- a\n'),
  numberedLines: over('1. a\n'),
  headedLines: over('1. Nghị quyết về a\n'),
  shortLines: over('a\n'),
  // words
  capitals: over('A '),
  capitalRun: over('HĐND '),
  capitalWords: over('Nguyễn '),
  lowerWords: over('nhân dân '),
  unknownWords: counting((i) => `${wordOf(i)} `),
  abbreviations: over('TP. '),
  // a report
  sessions: over('kỳ họp '),
  numberedSessions: over('kỳ họp thứ 5, '),
  councils: over('HĐND tỉnh '),
  councilPlaces: counting((i) => `HĐND tỉnh ${nameOf(i)}, `),
  councilOf: over('HĐND '),
  sittings: over('Sáng 8/6, Quốc hội thảo luận. '),
  discussing: over('tại kỳ họp, HĐND thảo luận '),
  openings: over('HĐND khai mạc kỳ họp thứ 5 ngày 1/2; '),
  resolutionsOn: over('Nghị quyết về '),
  resolutionsAnd: over('nghị quyết về a, '),
  manyResolutions: over('thông qua 11 nghị quyết về a, về b và '),
  resolutionList: over('thông qua các nghị quyết: a; '),
  resolutionLists: over('thông qua các nghị quyết: '),
  distinctResolutions: counting((i) => `thông qua nghị quyết về ${wordOf(i)} ${wordOf(i * 7)}. `),
  distinctResolutionsRun: counting((i) => `nghị quyết về ${wordOf(i)} ${wordOf(i * 7)}; `),
  documents: over('xem xét 5 báo cáo, '),
  honorifics: over('ông '),
  honorificNames: over('ông Nguyễn Văn A, '),
  distinctNames: counting((i) => `ông ${nameOf(i)}, `),
  distinctNameLines: counting((i) => `Ông ${nameOf(i)} phát biểu.\n`),
  offices: over('Chủ tịch UBND tỉnh '),
  officesOf: over('đồng chí Phó Chủ tịch '),
  namedOffices: counting((i) => `Chủ tịch HĐND ${nameOf(i)}, `),
  elections: over('bầu ông Nguyễn Văn A giữ chức Chủ tịch '),
  distinctElections: counting((i) => `bầu ông ${nameOf(i)} giữ chức Phó Chủ tịch, `),
  electionLines: counting((i) => `Miễn nhiệm ông ${nameOf(i)}; bầu bà ${nameOf(i * 3)} giữ chức Chủ tịch UBND.\n`),
  dismissals: over('miễn nhiệm '),
  electing: over('bầu '),
  votes: over('với 34/34 phiếu tán thành (đạt 100%), '),
  voteLines: counting((i) => `Ông ${nameOf(i)}: 34/34 phiếu (100%).\n`),
  tasksTo: over('đề nghị UBND tỉnh '),
  tasksWhich: over('yêu cầu các cấp, các ngành tập trung '),
  taskDeadlines: over('đề nghị hoàn thành trước ngày 1/2; '),
  said: over('ông A nói: "a" '),
  distinctSaid: counting((i) => `Ông ${nameOf(i)} cho rằng ${wordOf(i)}. `),
  saying: over('cho rằng '),
  pronouns: counting((i) => (i === 0 ? 'Ông Nguyễn Văn A nói. ' : 'Ông cho rằng a. ')),
  // indicators
  planShares: over('đạt 5% kế hoạch, '),
  planSharesRun: over('đạt 5% kế hoạch '),
  increases: over('tăng 5% so với cùng kỳ, '),
  revenue: over('thu ngân sách đạt 5 tỷ đồng, '),
  revenueLines: over('Thu ngân sách đạt 5 tỷ đồng, tăng 3% so với cùng kỳ.\n'),
  revenueGrowths: counting((i) => `thu ngân sách đạt 5 tỷ đồng, tăng ${i}% so với cùng kỳ; `),
  revenueGrowthLines: counting((i) => `Thu ngân sách đạt 5 tỷ đồng, bằng ${i}% so với kế hoạch.\n`),
  oneValue: counting((i) => `giá trị ${wordOf(i)} đạt 5 tỷ đồng; `),
  statingRun: before('đạt ', 'đạt 5 tỷ.'),
  openerRun: before('phấn đấu ', 'đạt 5 tỷ.'),
  revenueFigures: counting((i) => `thu ngân sách đạt ${i} tỷ đồng, bằng ${i % 200}% kế hoạch; `),
  revenueFigureLines: counting((i) => `Thu ngân sách đạt ${i} tỷ đồng, bằng ${i % 200}% dự toán.\n`),
  distinctIndicators: counting((i) => `giá trị ${wordOf(i)} đạt ${i} tỷ đồng, tăng ${i % 100}%; `),
  distinctIndicatorLines: counting((i) => `Giá trị ${wordOf(i)} đạt ${i} tỷ đồng, tăng ${i % 100}%.\n`),
  indicatorWords: over('tổng giá trị sản xuất '),
  sectorList: over('nông, lâm nghiệp, thủy sản, '),
  shares: counting((i) => `trong đó: nông nghiệp ${i % 100}%, `),
  structures: over('cơ cấu kinh tế: dịch vụ 40%, công nghiệp 30%; '),
  partsOf: over('trong đó, thu nội địa đạt 5 tỷ đồng, '),
  including: over('trong đó '),
  figuresOnly: over('đạt 5 tỷ đồng '),
  planned: over('kế hoạch '),
  increasing: over('tăng '),
  comparedTo: over('so với '),
  bracketedFigures: over('(5 tỷ đồng) '),
  openBracketFigures: over('(đạt 5% '),
  headings: over('Thu ngân sách:\n'),
  bulletFigures: counting((i) => `- Giá trị ${wordOf(i)}: ${i} tỷ đồng\n`),
  respectively: over('lần lượt đạt 5 tỷ, 6 tỷ đồng, '),
  crops: over('diện tích lúa 5 ha, năng suất 6 tạ/ha, '),
  targets: over('phấn đấu năm 2025 thu ngân sách đạt 5 tỷ đồng, '),
  // mixed
  wordThenDigits: halves('a ', '1 '),
  digitsThenWords: halves('1.', 'tháng '),
  figureBehindWords: before('thu ngân sách ', 'đạt 5 tỷ.'),
  figuresBehindOneName: (length) => `Thu ngân sách: ${over('5 tỷ đồng, ')(length - 15)}`,
  commasThenFigure: halves('a, ', '5 tỷ, '),
  speakerThenQuote: halves('ông A nói: ', '“'),
  everything: over('Sáng 4/7, (HĐND "tỉnh" – 1.234,5 tỷ đồng/ha; từ 3-5% hoà \u0301👍 ông Nguyễn Văn A: kỳ họp thứ 5, '),
};
