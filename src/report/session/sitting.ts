// Sittings of a session that the article does not name: what the assembly does, on a day.
//
// "Chiều 8/6, Quốc hội thảo luận ở tổ về …"; "… trả lời câu hỏi chất vấn của ĐB Lê Văn Mẫu sáng 15.6". The assembly must be the one that
// acts: a paper that it is to be given, or that it passed some day, is no sitting.
import { after, isWord, senseAt } from '../../tokens/cursor.js';
import { type Article, valueOver } from '../article.js';
import type { Sentence } from '../sentence.js';
import type { AssemblyMention } from './body.js';
import type { Scene } from './session.js';
import { hasRecentDay } from './when.js';

/** An assembly as the subject of a verb of sitting: "Chiều 8/6, Quốc hội thảo luận …". */
export function findAct(article: Article, sentence: Sentence, scene: Scene, assemblies: readonly AssemblyMention[], from: number): number {
  const cx = article.under.session;
  for (let i = from; i < assemblies.length && (assemblies[i] as AssemblyMention).start < sentence.end; i++) {
    const { start, end } = assemblies[i] as AssemblyMention;
    // "Nghị quyết về học phí vừa được HĐND tỉnh thông qua sáng 9/12": only the day behind tells that it is no older one
    const agent = senseAt(article.under.personnel, start - 1).passive === true;
    if ((!agent && !isSubject(article, start, sentence)) || senseAt(cx, start - 1).session || senseAt(cx, start - 2).session) continue;
    const verb = subjectVerb(article, end, sentence.end);
    if (verb >= 0 && (!agent || hasRecentDay(article, verb, Math.min(after(cx, verb) + nextTo, sentence.end)))) return verb;
  }
  return scene.members < 0 ? -1 : subjectVerb(article, after(cx, scene.members), sentence.end);
}

/** Nothing stands before it in its clause but the day: it is the assembly itself that acts, not its standing committee. */
export function isSubject(article: Article, at: number, { start }: Sentence): boolean {
  return at === start || !isWord(article.cx, at - 1) || (article.valueAt[at - 1] as number) >= 0;
}

const nextTo = 5;
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

/**
 * "trả lời câu hỏi chất vấn của ĐB Lê Công Nhường": deputies put questions, and officials answer them. "449/455 đại biểu tán thành", beside
 * the name of the assembly: they vote.
 */
export function findQuestioning(article: Article, sentence: Sentence): number {
  const cx = article.under.session;
  let act = -1;
  let ballot = -1;
  let deputy = false;
  let named = false;
  for (let at = sentence.start; at < sentence.end; at = after(cx, at)) {
    const sense = senseAt(cx, at);
    if (sense.future || sense.awaited === 'sentence') return -1;
    if (sense.questioning && act < 0) act = at;
    if (sense.member || sense.assembly) deputy = true;
    if (sense.assembly || (sense.member && sense.notAssembly)) named = true;
    if (sense.member && ballot < 0 && valueOver(article, at)?.value.kind === 'ratio') ballot = at;
  }
  if (act >= 0 && deputy) return act;
  return named && ballot >= 0 && hasRecentDay(article, sentence.start, sentence.end) ? ballot : -1;
}
