// Where something was before it changed: the figure behind từ is in the unit and the scale of the one it came to.
//
//   change = 'từ' number ('lên' | 'xuống') [word] amount      tăng từ 5 lên 7%, giảm từ 2,8 xuống còn 1,2 triệu lượt
//
// "Thuế suất tăng từ 10 lên 12%." Both figures stay mentions of their own, and what the second one lends is marked as inferred.
import { compare } from '../base/decimal.js';
import type { Amount } from '../recognizers/amount.js';
import { partsFor } from '../recognizers/measured.js';
import { shareOf } from '../recognizers/range.js';
import type { Reader, Reading } from '../recognizers/reader.js';
import { after, opensLineAt, senseAt } from '../tokens/cursor.js';

/** The reading of a bare number in the unit that it shares with the next reading; null where it stays what it is. */
export function inUnitOfNext(cx: Reader, from: Reading, to: Reading): Reading | null {
  if (from.kind !== 'numeral' || !from.measured || !to.measured || from.measured.low || to.measured.low) return null;
  const { course } = senseAt(cx, from.end);
  const between = to.start - after(cx, from.end);
  if (!course || between > 1 || senseAt(cx, from.start - 1).rangeHead !== 'from' || opensLineAt(cx, to.start)) return null;
  const { amount } = from.measured;
  // "từ 1.748 tỷ lên 2.500 tỷ đồng": a scale of its own is money by its context
  if (to.kind === 'money' && amount.numeral?.power) return null;
  const { value, inferred } = shareOf(amount, to.measured.amount, 0);
  if (inferred.length === 0 || compare(value, to.measured.amount.value) !== (course === 'up' ? -1 : 1)) return null;
  return { ...from, kind: to.kind, measured: { ...from.measured, amount: inUnitOf(to.measured.amount, { ...amount, value }), inferred } };
}

function inUnitOf({ value: counted, following, numeral }: Amount, amount: Amount): Amount {
  if (following?.kind === 'duration') return { ...amount, following: { ...following, parts: partsFor(amount.value, counted, following.parts) } };
  // of what only its context makes money the scale tells: từ 17.400 lên 43.700 tỷ
  return following ? { ...amount, following } : { ...amount, numeral };
}
