// The assembly: which of those that the article names is the one that sat.
//
// "HĐND quận Hà Đông (TP.Hà Nội) đã tổ chức kỳ họp thứ 13." Names that only hold the name of an assembly (Ủy ban Thường vụ
// Quốc hội, Đoàn đại biểu Quốc hội) are other bodies. A paper at home often leaves its own place out (HĐND tỉnh khóa XII).
import { toIso } from '../../base/civil.js';
import type { PlaceType } from '../../lexicon/report-entry.js';
import { after, senseAt, senseBefore, unitAt, wordAt } from '../../tokens/cursor.js';
import { type Article, spanOf, wordsOf } from '../article.js';
import { frame } from '../frame.js';
import type { Body } from '../report.js';
import { levelOf, type Place, pastBracket, readPlace } from './place.js';

export interface AssemblyMention {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly place: Place | undefined;
  /** The kind of its place, where that one is not named: HĐND tỉnh. */
  readonly kind: PlaceType | undefined;
  readonly national: boolean;
}

/** Every assembly that is named, in order. */
export function findAssemblies(article: Article): AssemblyMention[] {
  const found: AssemblyMention[] = [];
  let at = 0;
  for (const { start, end, holds } of article.sentences) if (holds & frame.assembly) at = addAssemblies(article, Math.max(at, start), end, found);
  return found;
}

/** Adds those of one sentence; returns the token after the last. */
function addAssemblies(article: Article, from: number, end: number, found: AssemblyMention[]): number {
  const cx = article.under.session;
  let at = from;
  while (at < end) {
    const { assembly, notAssembly, member } = senseAt(cx, at);
    if (assembly) {
      const mention = assembly === 'national' ? readNational(article, at) : readCouncil(article, at);
      found.push(mention);
      at = assembly === 'national' ? at + 1 : mention.end;
    }
    // a deputy names the assembly too
    else at = notAssembly && !member ? after(cx, at) : at + 1;
  }
  return at;
}

function readNational(article: Article, at: number): AssemblyMention {
  const end = after(article.under.session, at);
  return { start: at, end, name: wordsOf(article, at, end), place: undefined, kind: undefined, national: true };
}

function readCouncil(article: Article, at: number): AssemblyMention {
  const cx = article.under.session;
  const { head, end } = readHead(article, at);
  const place = readPlace(article, end, isTitled(article, at));
  if (place) return { start: at, end: place.end, name: nameOf(article, head, end, place), place, kind: undefined, national: false };
  const kind = senseAt(cx, end).placeType;
  if (!kind) return { start: at, end, name: head, place: undefined, kind, national: false };
  return { start: at, end: after(cx, end), name: `${head} ${wordsOf(article, end, after(cx, end))}`, place: undefined, kind, national: false };
}

/** As it is written; HỘI ĐỒNG NHÂN DÂN TỈNH HÒA BÌNH in small letters. */
function nameOf(article: Article, head: string, from: number, { end, name, capitals }: Place): string {
  if (capitals === undefined) return `${head} ${wordsOf(article, from, end)}`;
  const council = head.includes(' ') ? head.charAt(0) + head.slice(1).toLowerCase() : head;
  const kind = wordsOf(article, from, capitals);
  return `${council} ${wordAt(article.under.session, from).abbreviation ? kind : kind.toLowerCase()} ${name}`;
}

/** "Hội đồng Nhân dân (HĐND)": where the short form is given it is the one that the article goes on with. */
function readHead(article: Article, at: number): { head: string; end: number } {
  const cx = article.under.session;
  const end = after(cx, at);
  if (unitAt(cx, end) === 0x28 && senseAt(cx, end + 1).assembly && unitAt(cx, end + 2) === 0x29) {
    return { head: wordsOf(article, end + 1, end + 2), end: end + 3 };
  }
  return { head: wordsOf(article, at, end), end };
}

const officeReach = 4;
const longestOffice = 5;

/** An office of the assembly ends shortly before it, so that its holder may follow: Phó Chủ tịch Thường trực HĐND xã Hoàng Thị Hà. */
function isTitled(article: Article, at: number): boolean {
  const people = article.under.people;
  for (let i = Math.max(0, at - officeReach - longestOffice); i < at; i++) if (senseAt(people, i).office && after(people, i) > at - officeReach) return true;
  return false;
}

/** What the session's own assembly is, and where the article names it. */
export interface ChosenBody {
  readonly body: Body;
  readonly mentions: readonly AssemblyMention[];
}

/** The one that the article is about: named oftenest, and beside the session; in its words outside the title, where it can be. */
export function chooseBody(article: Article, assemblies: readonly AssemblyMention[], sessions: readonly number[]): ChosenBody | undefined {
  const scores = new Map<string, number>();
  let next = 0;
  for (const assembly of assemblies) {
    const key = keyOf(assembly);
    if (key === undefined) continue;
    // both lists are in the order of the text
    while (next < sessions.length && (sessions[next] as number) <= assembly.start - nearby) next++;
    // "HĐND thị trấn Cái Mơn (huyện …, tỉnh …) tổ chức kỳ họp"
    const beside = next < sessions.length && (sessions[next] as number) < pastBracket(article.cx, assembly.end) + nearby;
    scores.set(key, (scores.get(key) ?? 0) + (beside ? 4 : 1));
  }
  let best: string | undefined;
  for (const [key, score] of scores) if (best === undefined || score > (scores.get(best) as number)) best = key;
  if (best === undefined) return chooseUnnamed(article, assemblies);
  const mentions = assemblies.filter((assembly) => keyOf(assembly) === best);
  const first = firstOutsideTitle(article, mentions);
  const evidence = mentions.map(({ start, end }) => spanOf(article, start, end));
  if (first.national) return { body: { name: first.name, level: 'national', evidence }, mentions };
  const { level: written, name: place, city } = first.place as Place;
  const within = findWithin(article, mentions);
  const level = city && !within && isTwoTier(article) ? 'province' : written;
  // the council is often called by its kind alone further on, and its term stands there
  const own = assemblies.filter(({ national, place: other }) => !national && (other === undefined || other.name.toLowerCase() === best));
  return { body: { name: first.name, level, place, ...(within ? { within } : {}), evidence }, mentions: own };
}

const nearby = 12;

/** From 1 July 2025 on there are no districts, and no city is under a province (Resolution 203/2025/QH15). */
function isTwoTier({ published }: Article): boolean {
  return published !== undefined && toIso(published) >= twoTierSince;
}

const twoTierSince = '2025-07-01';

function keyOf({ national, place }: AssemblyMention): string | undefined {
  return national ? '' : place?.name.toLowerCase();
}

function firstOutsideTitle(article: Article, mentions: readonly AssemblyMention[]): AssemblyMention {
  const titleEnd = article.sentences.at(0)?.end ?? 0;
  return mentions.find(({ start }) => start >= titleEnd) ?? (mentions[0] as AssemblyMention);
}

/** HĐND tỉnh: its kind is said, and its place where the article names only one of that kind or opens with it. */
function chooseUnnamed(article: Article, assemblies: readonly AssemblyMention[]): ChosenBody | undefined {
  const mentions = assemblies.filter(({ kind }) => kind !== undefined);
  if (mentions.length === 0) return undefined;
  const first = firstOutsideTitle(article, mentions);
  const place = onlyPlace(article, first.kind as PlaceType) ?? headPlace(article, first.kind as PlaceType);
  const level = place?.level ?? levelOf(first.kind as PlaceType);
  if (!level) return undefined;
  const evidence = mentions.map(({ start, end }) => spanOf(article, start, end));
  if (place) evidence.push(spanOf(article, place.start, place.end));
  return { body: { name: first.name, level, ...(place ? { place: place.name } : {}), evidence }, mentions };
}

function onlyPlace(article: Article, kind: PlaceType): (Place & { start: number }) | undefined {
  const cx = article.under.session;
  let found: (Place & { start: number }) | undefined;
  for (let at = 0; at < cx.count; at = after(cx, at)) {
    // "xếp thứ 2/5 tỉnh Tây Nguyên" and "các tỉnh Tây Nguyên" name none, and "(48 tuổi, quê quận 7)" where somebody is from
    if (
      senseAt(cx, at).placeType !== kind ||
      (article.valueAt[at] as number) >= 0 ||
      senseAt(article.under.documents, at - 1).plural ||
      senseBefore(article.under.personnel, at).asideHead
    )
      continue;
    const place = readPlace(article, at, isTitled(article, at));
    if (!place) continue;
    if (found && found.name.toLowerCase() !== place.name.toLowerCase()) return undefined;
    found ??= { ...place, start: at };
  }
  return found;
}

/** "Hải Phòng: HĐND thành phố …", "(Quảng Ngãi) Sáng 9/12, …", "Đắk Lắk - …": the region that a headline or a dateline opens with. */
function headPlace(article: Article, kind: PlaceType): (Place & { start: number }) | undefined {
  const cx = article.under.session;
  for (const { start: head } of article.sentences.slice(0, 2)) {
    const start = unitAt(cx, head) === 0x28 ? head + 1 : head;
    const place = senseAt(cx, start).region ? readPlace(article, start, false) : null;
    if (!place || !headMarks.has(unitAt(cx, place.end))) continue;
    if (kind === (senseAt(cx, start).central ? 'city' : 'province')) return { ...place, start };
  }
  return undefined;
}

/** A colon, a dash, the end of a bracket. */
const headMarks: ReadonlySet<number> = /* @__PURE__ */ new Set([0x3a, 0x2d, 0x2013, 0x29]);

/** "HĐND xã Thiệu Hóa (tỉnh Thanh Hóa)", "HĐND huyện Nam Sách, tỉnh Hải Dương", "HĐND huyện Quế Võ (Bắc Ninh)". */
function findWithin(article: Article, mentions: readonly AssemblyMention[]): string | undefined {
  for (const { end, place } of mentions) {
    const unit = unitAt(article.cx, end);
    if (!place || (unit !== 0x28 && unit !== 0x2c)) continue;
    const outer = readPlace(article, end + 1, false);
    if (!outer || rank(outer) <= rank(place)) continue;
    if (outer.typed || (unit === 0x28 && unitAt(article.cx, outer.end) === 0x29)) return outer.name;
  }
  return undefined;
}

function rank({ level }: Place): number {
  return ['commune', 'district', 'province', 'national'].indexOf(level);
}
