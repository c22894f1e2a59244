// Opinions and questions that somebody has to answer, by the words behind them.
//
// "8 ý kiến được chuyển đến UBND phường trả lời", "16 lượt ý kiến của đại biểu đã gửi đến lãnh đạo UBND huyện". What voters write to an
// office, or deputies to their session, is none.
import { after, isCapital, senseAt, unitAt } from '../../tokens/cursor.js';
import type { Article } from '../article.js';
import type { Sentence } from '../sentence.js';

const comma = 0x2c;
const answerReach = 16;

/** "9 câu hỏi | để trả lời trực tiếp": what is done with them, in their clause, is that somebody answers. */
export function isToAnswer({ under }: Article, from: number, { end }: Sentence): boolean {
  let meant = senseAt(under.results, from).purpose === true;
  for (let at = from; at < Math.min(end, from + answerReach) && unitAt(under.documents, at) !== comma; at++) {
    if (senseAt(under.personnel, at).passive) meant = true;
    if (meant && senseAt(under.documents, at).answer) return true;
  }
  return false;
}

const senderReach = 4;

/** "23 câu hỏi | của 14 đại biểu", "16 ý kiến | của đại biểu"; not "3 câu hỏi của đại biểu Lê Văn Mẫu". */
export function isOfDeputies({ under: { session } }: Article, from: number, { end }: Sentence): boolean {
  for (let at = from; at < Math.min(end, from + senderReach) && unitAt(session, at) !== comma; at++)
    if (senseAt(session, at).member) return !isCapital(session, after(session, at));
  return false;
}

/** "16 ý kiến | của đại biểu đã gửi đến lãnh đạo UBND huyện": those who get them are no assembly, and have to answer. */
export function isSentOn(article: Article, from: number, sentence: Sentence): boolean {
  const { documents: cx, session, people } = article.under;
  const { end } = sentence;
  if (!isOfDeputies(article, from, sentence)) return false;
  for (let at = from; at < Math.min(end, from + answerReach) && unitAt(cx, at) !== comma; at++) {
    if (senseAt(cx, at).documentVerb !== 'submitted') continue;
    for (let to = after(cx, at); to < Math.min(end, after(cx, at) + senderReach); to++) {
      if (senseAt(session, to).session || senseAt(session, to).assembly) return false;
      if (senseAt(people, to).organ || senseAt(people, to).office) return true;
    }
  }
  return false;
}

/** "1.205 ý kiến | cử tri gửi đến kỳ họp": what is sent to the session or its assembly is heard there. */
export function sentBehind({ under: { session } }: Article, from: number, { end }: Sentence): 'heard' | undefined {
  for (let at = from; at < Math.min(end, from + senderReach) && unitAt(session, at) !== comma; at++) {
    if (!senseAt(session, at).sending) continue;
    const to = after(session, at);
    const named = senseAt(session, to);
    return (named.session === 'session' && !senseAt(session, after(session, to)).distant) || named.assembly ? 'heard' : undefined;
  }
  return undefined;
}
