// The assembly: which of those that the article names is the one that sat.
//
// "HĐND quận Hà Đông (TP.Hà Nội) đã tổ chức kỳ họp thứ 13." Names that only hold the name of an assembly (Ủy ban Thường vụ
// Quốc hội, Đoàn đại biểu Quốc hội) are other bodies.
import { after, senseAt, unitAt } from '../tokens/cursor.js';
import { type Article, spanOf, wordsOf } from './article.js';
import { type Place, readPlace } from './place.js';
import type { Body } from './report.js';

export interface AssemblyMention {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly place?: Place;
  readonly national: boolean;
}

/** Every assembly that is named, in order. */
export function findAssemblies(article: Article): AssemblyMention[] {
  const cx = article.under('session');
  const found: AssemblyMention[] = [];
  for (let at = 0; at < cx.count; at++) {
    const { assembly } = senseAt(cx, at);
    if (!assembly) continue;
    if (assembly === 'national') {
      found.push({ start: at, end: after(cx, at), name: wordsOf(article, at, after(cx, at)), national: true });
      continue;
    }
    const { head, end } = readHead(article, at);
    const place = readPlace(article, end);
    const last = place ? place.end : end;
    const name = place ? `${head} ${wordsOf(article, end, last)}` : head;
    found.push({ start: at, end: last, name, national: false, ...(place ? { place } : {}) });
    at = last - 1;
  }
  return found;
}

/** "Hội đồng Nhân dân (HĐND)": where the short form is given it is the one that the article goes on with. */
function readHead(article: Article, at: number): { head: string; end: number } {
  const cx = article.under('session');
  const end = after(cx, at);
  if (unitAt(cx, end) === 0x28 && senseAt(cx, end + 1).assembly && unitAt(cx, end + 2) === 0x29) {
    return { head: wordsOf(article, end + 1, end + 2), end: end + 3 };
  }
  return { head: wordsOf(article, at, end), end };
}

/** The one that the article is about: named oftenest, and beside the session; in its words outside the title, where it can be. */
export function chooseBody(article: Article, assemblies: readonly AssemblyMention[], sessions: readonly number[]): Body | undefined {
  const scores = new Map<string, number>();
  for (const assembly of assemblies) {
    const key = keyOf(assembly);
    if (key === undefined) continue;
    const beside = sessions.some((at) => Math.abs(at - assembly.start) < nearby || Math.abs(at - assembly.end) < nearby);
    scores.set(key, (scores.get(key) ?? 0) + (beside ? 4 : 1));
  }
  let best: string | undefined;
  for (const [key, score] of scores) if (best === undefined || score > (scores.get(best) as number)) best = key;
  if (best === undefined) return undefined;
  const named = assemblies.filter((assembly) => keyOf(assembly) === best);
  const titleEnd = article.sentences[0]?.end ?? 0;
  const first = named.find(({ start }) => start >= titleEnd) ?? (named[0] as AssemblyMention);
  const evidence = named.map(({ start, end }) => spanOf(article, start, end));
  if (first.national) return { name: first.name, level: 'national', evidence };
  const { level, name: place } = first.place as Place;
  const within = named.map((assembly) => readWithin(article, assembly)).find((name) => name !== undefined);
  return { name: first.name, level, place, ...(within ? { within } : {}), evidence };
}

const nearby = 12;

function keyOf({ national, place }: AssemblyMention): string | undefined {
  return national ? '' : place?.name.toLowerCase();
}

/** "HĐND xã Thiệu Hóa (tỉnh Thanh Hóa)", "HĐND huyện Nam Sách, tỉnh Hải Dương". */
function readWithin(article: Article, { end, place }: AssemblyMention): string | undefined {
  const unit = unitAt(article.cx, end);
  if (!place || (unit !== 0x28 && unit !== 0x2c)) return undefined;
  const outer = readPlace(article, end + 1);
  return outer?.typed && rank(outer) > rank(place) ? outer.name : undefined;
}

function rank({ level }: Place): number {
  return ['commune', 'district', 'province', 'national'].indexOf(level);
}
