// Sittings of a session that the article does not name: what the assembly does, on a day.
//
// "Chiều 8/6, Quốc hội thảo luận ở tổ về …"; "… trả lời câu hỏi chất vấn của ĐB Lê Văn Mẫu sáng 15.6". The assembly must be the one that
// acts: a paper that it is to be given, or that it passed some day, is no sitting.
import { after, isWord, senseAt } from '../../tokens/cursor.js';
import { type Article, valueOver } from '../article.js';
import type { Sentence } from '../sentence.js';
import type { AssemblyMention } from './body.js';
import type { Scene } from './session.js';

/** An assembly as the subject of a verb of sitting: "Chiều 8/6, Quốc hội thảo luận …". */
export function findAct(article: Article, sentence: Sentence, scene: Scene, assemblies: readonly AssemblyMention[], from: number): number {
  const cx = article.under.session;
  for (let i = from; i < assemblies.length && (assemblies[i] as AssemblyMention).start < sentence.end; i++) {
    const { start, end } = assemblies[i] as AssemblyMention;
    const opens = start === sentence.start || !isWord(cx, start - 1) || (article.valueAt[start - 1] as number) >= 0;
    if (!opens || senseAt(cx, start - 1).session || senseAt(cx, start - 2).session) continue;
    const verb = subjectVerb(article, end, sentence.end);
    if (verb >= 0) return verb;
  }
  return scene.members < 0 ? -1 : subjectVerb(article, after(cx, scene.members), sentence.end);
}

const subjectReach = 3;

function subjectVerb(article: Article, from: number, limit: number): number {
  const cx = article.under.session;
  for (let at = from, words = 0; at < limit && words < subjectReach; ) {
    const placed = valueOver(article, at);
    if (placed) {
      at = placed.end;
      continue;
    }
    const { future, assemblyVerb } = senseAt(cx, at);
    if (!isWord(cx, at) || future) return -1;
    if (assemblyVerb) return at;
    at = after(cx, at);
    words++;
  }
  return -1;
}

/** "trả lời câu hỏi chất vấn của ĐB Lê Công Nhường": deputies put questions, and officials answer them. */
export function findQuestioning(article: Article, sentence: Sentence): number {
  const cx = article.under.session;
  let act = -1;
  let deputy = false;
  for (let at = sentence.start; at < sentence.end; at = after(cx, at)) {
    const sense = senseAt(cx, at);
    if (sense.future || sense.awaited === 'sentence') return -1;
    if (sense.questioning && act < 0) act = at;
    if (sense.member || sense.assembly) deputy = true;
  }
  return deputy ? act : -1;
}
