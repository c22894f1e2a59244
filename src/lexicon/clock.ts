// Words for clock times (giờ): 8 giờ 30, lúc 14h, 9 giờ kém 15, 8 giờ tối.
import type { DayPart, Lexicon, WordList } from './entry.js';

/** Between the hours and the minutes of a clock time: 8 giờ 30, 8h30, 8g30, 8:30. */
export const clockHours: Lexicon<'word' | 'glued'> = {
  giờ: 'word',
  h: 'glued',
  g: 'glued',
};

export const clockMinutes: Lexicon<'minute' | 'second'> = {
  phút: 'minute',
  p: 'minute',
  ph: 'minute',
  "'": 'minute',
  '’': 'minute',
  '′': 'minute',
  giây: 'second',
  s: 'second',
};

/** Parts of the day. After a clock time they tell morning from evening: 8 giờ tối is 20:00. */
export const dayParts: Lexicon<DayPart> = {
  sáng: 'morning',
  'sáng sớm': 'morning',
  'rạng sáng': 'night',
  trưa: 'noon',
  chiều: 'afternoon',
  tối: 'evening',
  đêm: 'night',
  khuya: 'night',
};

/** After a clock time only. */
export const meridiems: Lexicon<DayPart> = {
  am: 'morning',
  pm: 'afternoon',
};

/** Before a clock time: lúc 8 giờ. */
export const clockHeads: Lexicon<true> = {
  lúc: true,
  'vào lúc': true,
  hồi: true,
};

/** Before the hour's lacking minutes: 14 giờ kém 15. */
export const clockLacks: Lexicon<true> = {
  kém: true,
  thiếu: true,
};

/** Behind an hour these say that it is one of the clock: 13 giờ cùng ngày. */
export const sameDays: WordList = 'cùng ngày, ngày hôm đó, hôm đó, hôm ấy, hôm sau';
