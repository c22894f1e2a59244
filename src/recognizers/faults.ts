// What is wrong with a date or a time that the calendar or the clock does not have.
import { isDay } from '../base/civil.js';
import { isGlued, isNumber, lengthOf, senseAt, smallInteger, unitAt } from '../tokens/cursor.js';
import type { Fault } from './door.js';
import type { Reader } from './reader.js';

/** 32/13/2023, ngày 32 tháng 4: the shape of a day that no calendar has. */
export function explainDate(cx: Reader): Fault | null {
  for (let at = 0; at < cx.count; at++) {
    if (!isNumber(cx, at) || lengthOf(cx, at) > 2) continue;
    const monthed = senseAt(cx, at + 1).monthHead === true;
    const separator = unitAt(cx, at + 1);
    const dated = (separator === 0x2f || separator === 0x2d || separator === 0x2e) && isGlued(cx, at + 1) && isGlued(cx, at + 2);
    if ((!monthed && !dated) || !isNumber(cx, at + 2) || lengthOf(cx, at + 2) > 2) return null;
    const hasYear = dated && unitAt(cx, at + 3) === separator && isNumber(cx, at + 4) && lengthOf(cx, at + 4) === 4;
    const year = hasYear ? smallInteger(cx, at + 4) : undefined;
    if (isDay(year, smallInteger(cx, at + 2), smallInteger(cx, at))) return null;
    return { code: 'impossible-date', start: at, end: hasYear ? at + 5 : at + 3 };
  }
  return null;
}

/** 25 giờ, 12:61: the shape of a time that no clock shows. */
export function explainTime(cx: Reader): Fault | null {
  for (let at = 0; at < cx.count; at++) {
    if (!isNumber(cx, at) || lengthOf(cx, at) > 2) continue;
    const colon = unitAt(cx, at + 1) === 0x3a;
    if (!colon && !senseAt(cx, at + 1).clockHour) return null;
    const minute = isNumber(cx, at + 2) ? smallInteger(cx, at + 2) : 0;
    const hour = smallInteger(cx, at);
    if ((hour < 24 || (hour === 24 && minute === 0)) && minute < 60) return null;
    return { code: 'impossible-time', start: at, end: isNumber(cx, at + 2) ? at + 3 : at + 2 };
  }
  return null;
}
