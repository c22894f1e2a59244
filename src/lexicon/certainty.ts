// How sure a figure is (mức độ chắc chắn): done, estimated or aimed at, by the words around it, and what is planned.
import type { Lexicon, WordList } from './entry.js';

/**
 * How sure a figure is, said by the words before it. `weak` words leave it to stronger ones in the same clause; a proposal
 * is an aim of its own clause alone, and what must be is one where the verb is that of an indicator (phải giải ngân, phải ngưng).
 */
export const statusWords: Lexicon<'estimate' | 'target' | 'proposal' | 'must' | 'weak'> = {
  ước: 'estimate',
  'ước đạt': 'estimate',
  'ước tính': 'estimate',
  'theo ước tính': 'estimate',
  'ước thực hiện': 'estimate',
  'ước khoảng': 'estimate',
  'ước bằng': 'estimate',
  'khả năng đạt': 'estimate',
  'dự báo': 'estimate',
  'dự kiến': 'estimate',
  'dự kiến đạt': 'estimate',
  'phấn đấu': 'target',
  'phấn đấu đạt': 'target',
  'phấn đấu đến': 'target',
  'mục tiêu': 'target',
  'đặt mục tiêu': 'target',
  'điều chỉnh mục tiêu': 'target',
  'nâng mục tiêu': 'target',
  'giữ nguyên mục tiêu': 'target',
  'đề ra mục tiêu': 'target',
  'đặt ra mục tiêu': 'target',
  'thông qua mục tiêu': 'target',
  'đặt chỉ tiêu': 'target',
  'xây dựng chỉ tiêu': 'target',
  'xác định': 'weak',
  'đề ra': 'target',
  'đảm bảo': 'target',
  'bảo đảm': 'target',
  'sẽ đạt': 'target',
  sẽ: 'target',
  'phải đạt': 'target',
  'muốn đạt': 'target',
  'muốn đạt được': 'target',
  phải: 'must',
  cần: 'must',
  'đặt ra': 'target',
  'kiến nghị': 'proposal',
  'đề nghị': 'proposal',
  'đề xuất': 'proposal',
  'cần đạt': 'target',
  'yêu cầu': 'proposal',
  hứa: 'proposal',
  'cam kết': 'proposal',
  'vốn cam kết': 'weak',
  'kỳ vọng': 'proposal',
  'về chủ trương đầu tư': 'target',
  'quyết định chủ trương đầu tư': 'target',
  'thống nhất chủ trương đầu tư': 'target',
  'thông qua chủ trương đầu tư': 'target',
  'chấp thuận chủ trương đầu tư': 'target',
  'phê duyệt chủ trương đầu tư': 'target',
  'điều chỉnh chủ trương đầu tư': 'target',
  'nâng dự toán': 'target',
  'điều chỉnh dự toán': 'target',
  'điều chỉnh tăng dự toán': 'target',
  'điều chỉnh giảm dự toán': 'target',
  'phương án phân bổ': 'target',
  'quyết tâm': 'target',
  'các chỉ tiêu': 'target',
  'chỉ tiêu chủ yếu': 'target',
  'chỉ tiêu chính': 'target',
  'theo nghị quyết': 'target',
  kh: 'target',
  'kế hoạch': 'target',
  'dự toán': 'target',
  đạt: 'weak',
  'đã đạt': 'weak',
  'thực hiện': 'weak',
  'đã thực hiện': 'weak',
};

/** What a heading can be about: aims, or a list of what was set, which may also be told as reached. */
export const planNouns: Lexicon<'aim' | 'list'> = {
  'mục tiêu': 'aim',
  'các mục tiêu': 'aim',
  'mục tiêu chủ yếu': 'aim',
  'mục tiêu cụ thể': 'aim',
  'phương hướng': 'aim',
  'dự toán': 'aim',
  'kế hoạch': 'aim',
  kh: 'aim',
  'chỉ tiêu': 'list',
  'các chỉ tiêu': 'list',
  'chỉ tiêu chủ yếu': 'list',
  'các chỉ tiêu chủ yếu': 'list',
  'chỉ tiêu chính': 'list',
  'chỉ tiêu cơ bản': 'list',
};

/** Plan words that, alone before a figure, give the target of what was just named: chưa đạt mục tiêu 8%, (KH: 10,5%). */
export const planWords: WordList = 'mục tiêu, chỉ tiêu, chỉ tiêu chủ yếu, chỉ tiêu chính, kế hoạch, kh, dự toán, nghị quyết, chỉ tiêu kế hoạch';

/** Behind a figure, of what is yet to be: 3 km ống nước sẽ lắp xong. */
export const willBes: WordList = 'sẽ, sẽ được, sẽ có, đang được đề nghị, dự kiến sẽ';

/** They begin like one of those, and say what the thing that is counted already is: 17,6% dân số sẽ là đối tượng chịu tác động. */
export const notWillBes: WordList = 'sẽ là, sẽ bị, sẽ chịu';

/** The figures behind one of them are those that was decided: right behind it, or wherever what the resolution sets is told again. */
export const followings: Lexicon<'next' | 'named'> = {
  'theo đó': 'next',
  'cụ thể': 'next',
  'cụ thể là': 'next',
  'trong đó': 'next',
  'nghị quyết': 'next',
  'nghị quyết nêu rõ': 'next',
  'nghị quyết xác định': 'named',
  'nghị quyết đề ra': 'named',
  'nghị quyết đặt ra': 'named',
  'nghị quyết quy định': 'named',
};

/** What is done already is no aim, whatever stands before it: kiến nghị thu hồi 12 tỷ đồng, đã thu hồi 9 tỷ đồng. */
export const alreadies: WordList = 'mới đạt, mới được, mới hoàn thành, mới thực hiện, mới có, chỉ đạt, đã, đã đạt, đã thực hiện, đã hoàn thành, đã giải ngân';

/** A condition: what follows is no fact. */
export const conditions: WordList = 'nếu, hễ, giả sử, giả định, trường hợp, chỉ cần';

/** Listed among what was not reached. */
export const shortfalls: WordList = 'chưa đạt, không đạt, chưa hoàn thành, thấp hơn kế hoạch, đạt thấp, khó đạt';

/** What begins the name of an aim. */
export const aimWords: readonly string[] = ['mục tiêu', 'tổng kế hoạch'];
