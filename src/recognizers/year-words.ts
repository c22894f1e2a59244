// Years in words, as they are read aloud:
//
//   year = words                         hai nghìn không trăm lẻ năm
//        | digit+                        hai không hai ba, hai không linh chín, chín trăm ba tám
//
// "Năm một nghìn chín trăm bốn mươi lăm."
import { toInteger } from '../base/decimal.js';
import { senseAt } from '../tokens/cursor.js';
import type { Count } from './day-words.js';
import type { Reader } from './reader.js';
import { readWords } from './words.js';

const earliest = 900;
const latest = 2999;

export function readSpokenYear(cx: Reader, at: number): Count | null {
  return readDigits(cx, at) ?? readNumber(cx, at);
}

/** Four digits one by one; a linh stands for a zero between them. */
function readDigits(cx: Reader, at: number): Count | null {
  let value = 0;
  let end = at;
  for (let place = 0; place < 4; place++, end++) {
    const { digit, gap } = senseAt(cx, end);
    if (gap && place === 2) continue;
    if (!digit || digit.place === 'ordinal') return null;
    value = value * 10 + digit.value;
  }
  if (senseAt(cx, at + 2).gap) value = Math.floor(value / 10) * 100 + (value % 10);
  return value >= earliest && value <= latest ? { end, value } : null;
}

function readNumber(cx: Reader, at: number): Count | null {
  const words = readWords(cx, at);
  const value = words && !words.colloquial ? toInteger(words.value, latest) : undefined;
  return words && value !== undefined && value >= earliest ? { end: words.end, value } : null;
}
