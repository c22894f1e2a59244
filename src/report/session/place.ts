// Names of places and assemblies: "HĐND quận Hoàn Kiếm", "TP.HCM", "Hội đồng Nhân dân (HĐND) Thành phố Hồ Chí Minh".
import { has } from '../../base/own.js';
import { placeNames } from '../../lexicon/bodies.js';
import type { PlaceType } from '../../lexicon/report-entry.js';
import { after, isCapital, isGlued, isNumber, isUpper, isWord, lengthOf, opensLineAt, senseAt, textOf, unitAt, wordAt } from '../../tokens/cursor.js';
import type { Article } from '../article.js';
import { valueOver, wordsOf } from '../article.js';
import type { Body } from '../report.js';

export interface Place {
  readonly end: number;
  /** Without the word for its kind. */
  readonly name: string;
  readonly level: Body['level'];
  /** It stands with the word for its kind (tỉnh, quận). */
  readonly typed: boolean;
  /** A city that is not known as one under the central government. */
  readonly city: boolean;
  /** Its first token, where it stands in a line of capitals: TỈNH HÒA BÌNH. */
  readonly capitals: number | undefined;
}

const longestName = 5;

/**
 * A place with the word for its kind, or a region named without. Where an office stands before (Chủ tịch HĐND xã …), who
 * holds it may follow; elsewhere a place may well be named after a person (HĐND huyện Trần Văn Thời).
 */
export function readPlace(article: Article, at: number, titled: boolean): Place | null {
  const cx = article.under.session;
  const type = senseAt(cx, at).placeType;
  if (!type) {
    const { region } = senseAt(cx, at);
    return region && isCapital(cx, at)
      ? { end: after(cx, at), name: textOf(cx, at, after(cx, at)), level: 'province', typed: false, city: false, capitals: undefined }
      : null;
  }
  if (type === 'saigon') return { end: after(cx, at), name: placeNames.tphcm as string, level: 'province', typed: true, city: false, capitals: undefined };
  let from = after(cx, at);
  // "TP. Cần Thơ", but not the full stop that ends a line
  if (unitAt(cx, from) === 0x2e && isGlued(cx, from) && wordAt(cx, at).abbreviation && !opensLineAt(cx, from + 1)) from++;
  const capitals = isInCapitals(article, at, from) && !endsName(article, from);
  const end = isNumbered(article, type, from) ? from + 1 : capitals ? capitalsEnd(article, from) : readName(article, from, titled);
  if (end === from) return null;
  const written = capitals ? inTitleCase(wordsOf(article, from, end)) : wordsOf(article, from, end);
  const key = written.toLowerCase();
  const name = has(placeNames, key) ? (placeNames[key] as string) : written;
  const central = senseAt(cx, from).central === true && after(cx, from) === end;
  return { end, name, level: levelOf(type, central), typed: true, city: type === 'city' && !central, capitals: capitals ? from : undefined };
}

/** The level of a kind of place; a city without a name may be of two. */
export function levelOf(type: PlaceType): Body['level'] | undefined;
export function levelOf(type: PlaceType, central: boolean): Body['level'];
export function levelOf(type: PlaceType, central?: boolean): Body['level'] | undefined {
  if (type === 'city') return central === undefined ? undefined : central ? 'province' : 'district';
  return type === 'saigon' ? 'province' : type;
}

/** Quận 1, phường 14; not the count of "tân Chủ tịch xã 36 tuổi". */
function isNumbered(article: Article, type: PlaceType, at: number): boolean {
  const { cx } = article;
  return (type === 'district' || type === 'commune') && isNumber(cx, at) && !isGluedNumber(cx, at + 1) && !valueOver(article, at);
}

/** 1/5, 12.000: no number of a place. */
function isGluedNumber(cx: Article['cx'], at: number): boolean {
  return isGlued(cx, at) && isGlued(cx, at + 1) && isNumber(cx, at + 1);
}

/** The capitalized words of a place's name. The name of a person that follows (HĐND tỉnh Lương Thị Hạnh) is none of it. */
function readName(article: Article, at: number, titled: boolean): number {
  const cx = article.under.session;
  const { region } = senseAt(cx, at);
  if (region && isCapital(cx, at)) return after(cx, at);
  let end = at;
  while (end - at < longestName + 3 && isNamePart(article, end, at)) end++;
  if (!titled) return Math.min(end, at + longestName);
  const length = end - at;
  if (isSurname(article, at) && length >= 3) return at;
  for (let cut = at + 1; cut < end - 1; cut++) if (isSurname(article, cut) && length >= 4) return cut;
  return Math.min(end, at + longestName);
}

function isNamePart(article: Article, at: number, start: number): boolean {
  const cx = article.under.session;
  if (!isWord(cx, at) || !isCapital(cx, at) || (at > start && opensLineAt(cx, at))) return false;
  // Ô Môn, Ý Yên: a letter with a mark is a word
  const syllable = lengthOf(cx, at) === 1 && unitAt(cx, at) >= 0x80;
  return !isUpper(cx, at) || syllable || wordAt(cx, at).region === true;
}

/** HỘI ĐỒNG NHÂN DÂN TỈNH HÒA BÌNH: the kind and the name of a place, in a line of capitals. */
function isInCapitals({ cx }: Article, type: number, from: number): boolean {
  return isUpper(cx, type) && isUpper(cx, from) && isUpper(cx, from + 1) && !opensLineAt(cx, from + 1);
}

/** What most places are named with. */
const commonName = 2;
const longestInCapitals = 4;

/** Where no small letters tell the edge of a name it goes on to a word that is known, and else has the two words that most names have. */
function capitalsEnd(article: Article, from: number): number {
  const cx = article.under.session;
  if (senseAt(cx, from).region) return after(cx, from);
  let end = from + 1;
  while (end < from + longestInCapitals && isUpper(cx, end) && !endsName(article, end)) end++;
  return endsName(article, end) ? end : from + commonName;
}

function endsName(article: Article, at: number): boolean {
  const { assembly, session, sessionVerb, placeType } = senseAt(article.under.session, at);
  if (!isWord(article.cx, at) || opensLineAt(article.cx, at) || assembly || session || sessionVerb || placeType) return true;
  const { councilHead, sequenceHead, label } = senseAt(article.cx, at);
  return councilHead === true || sequenceHead !== undefined || label === 'number';
}

/** HÒA BÌNH as Hòa Bình. */
function inTitleCase(words: string): string {
  return words
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
}

function isSurname(article: Article, at: number): boolean {
  return wordAt(article.under.people, at).surname === true;
}

const bracketReach = 14;

/** "HĐND xã Cát Tân (huyện Phù Cát, tỉnh Bình Định) khóa XIII": the token after the bracket that opens at one. */
export function pastBracket(cx: Article['cx'], at: number): number {
  if (unitAt(cx, at) !== 0x28) return at;
  for (let i = at + 1; i < at + bracketReach; i++) if (unitAt(cx, i) === 0x29) return i + 1;
  return at;
}
