// Days of a session that are told where the word for it does not stand: of the sentence behind it, of a sitting, of what the assembly does.
import { itemAt } from '../../base/own.js';
import { after, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, valueOver } from '../article.js';
import { frame } from '../frame.js';
import type { Sentence } from '../sentence.js';
import type { AssemblyMention } from './body.js';
import { isPlacedDay } from './day.js';
import { isSubject } from './sitting.js';
import { dayBehind, note, type Told } from './told.js';

/** "Nghị trình dài hai ngày rưỡi, bế mạc vào trưa 8/12", "… 21 ngày làm việc (khai mạc 20/10)": the sentence behind goes on about the session. */
export function readAside(article: Article, sentence: Sentence | undefined, told: Told): void {
  if (!sentence || (told.opened && told.closed)) return;
  const cx = article.under.session;
  let long = false;
  for (let at = sentence.start; at < sentence.end; at = after(cx, at)) {
    const { sessionVerb: verb, otherMeeting } = senseAt(cx, at);
    if (otherMeeting) return;
    if (valueOver(article, at)?.value.kind === 'duration') long = true;
    if ((verb !== 'open' && verb !== 'close') || !(at === sentence.start || unitAt(cx, at - 1) === 0x28 || (long && opensClause(article, at)))) continue;
    const day = dayBehind(article, after(cx, at), sentence);
    if (day) note(article, verb, day, told);
  }
}

/** ", bế mạc ngày 8/12", ", dự kiến bế mạc ngày 8/12" */
function opensClause({ under: { session: cx } }: Article, at: number): boolean {
  const first = senseBefore(cx, at).future ? at - longestFuture : at;
  return unitAt(cx, first - 1) === 0x2c;
}

const longestFuture = 2;
const longestVerb = 2;

/** "Trước đó, tại phiên khai mạc ngày 10/7, UBND tỉnh báo cáo …": a sitting named by what it did, and its day right behind. */
export function readSittings(article: Article, told: Told): void {
  const cx = article.under.session;
  for (const placed of article.values) {
    const { start } = placed;
    if (!isPlacedDay(placed) || senseBefore(cx, start).session !== 'sitting') continue;
    for (let at = Math.max(0, start - longestVerb); at < start; at++) {
      const { sessionVerb: verb } = senseAt(cx, at);
      if ((verb === 'open' || verb === 'close') && after(cx, at) === start) note(article, verb, placed, told);
    }
  }
}

/** "HĐND thị xã sẽ bàn về 9 tờ trình rồi bế mạc vào trưa 7/12": its own assembly closes, though the session is not named. */
export function readClosing(article: Article, assemblies: readonly AssemblyMention[], told: Told): void {
  const cx = article.under.session;
  let next = 0;
  for (const sentence of article.sentences) {
    if (!(sentence.holds & frame.assembly) || sentence.holds & (frame.session | frame.meeting)) continue;
    while ((itemAt(assemblies, next)?.start ?? sentence.start) < sentence.start) next++;
    const own = itemAt(assemblies, next);
    if (!own) return;
    if (own.start >= sentence.end || !isSubject(article, own.start, sentence)) continue;
    for (let at = own.end; at < sentence.end; at = after(cx, at)) {
      const { sessionVerb: verb, assemblyVerb } = senseAt(cx, at);
      // "kết thúc" may be said of whatever it does
      const day = verb === 'close' && assemblyVerb ? dayBehind(article, after(cx, at), sentence) : undefined;
      if (day) note(article, 'close', day, told);
    }
  }
}
