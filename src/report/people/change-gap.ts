// What stands between a verb of changing offices and those it is about: only words that belong there, so that whoever is named
// further on is somebody else.
import { after, isCapital, isGlued, isNumber, isWord, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, valuesIn } from '../article.js';
import { type Office, readOffice } from './name.js';

const semicolon = 0x3b;
const colonUnit = 0x3a;
const quote = 0x22;
const closingQuote = 0x201d;
export const subjectReach = 20;
const objectReach = 40;
const asideReach = 32;
/** Words that belong to nothing known, between a verb and its people. */
const mostUnknown = 3;
const mostUnknownTowards = 16;

/** "ông A, người được giới thiệu duy nhất, | tái đắc cử": past what is put in between commas or dashes. */
export function pastAside(article: Article, end: number, verb: number): number {
  const cx = article.under.personnel;
  const sign = unitAt(cx, end);
  if (isWord(cx, end) || !senseAt(cx, end + 1).asideHead) return end;
  for (let at = end + 1; at < Math.min(verb, end + asideReach); at++) if (unitAt(cx, at) === sign) return at;
  return end;
}

/** Between the last of them and the verb: nothing that could be another subject. */
export function reaches(article: Article, end: number, verb: number): boolean {
  if (verb - end > subjectReach || valuesIn(article, end, verb).some((placed) => isOfDeputies(article, placed))) return false;
  const cx = article.under.personnel;
  let unknown = 0;
  for (let at = end; at < verb; at = after(cx, at)) {
    if (unitAt(cx, at) === semicolon || senseAt(cx, at).subjectStop) return false;
    if (!isExpected(article, at)) unknown++;
  }
  return unknown <= mostUnknown + 2;
}

/** "48/50 đại biểu" do something; "48/50 phiếu" is what somebody got. */
function isOfDeputies(article: Article, { value, end }: Placed): boolean {
  return value.kind === 'ratio' && !senseBefore(article.under.documents, end).assent;
}

/** What stands between a verb and its people: the first office there, a colon; null where it leads to somebody else. */
export function readGap(article: Article, from: number, to: number): { readonly office: Office | undefined; readonly colon: boolean } | null {
  if (to - from > objectReach) return null;
  const cx = article.under.personnel;
  let office: Office | undefined;
  let unknown = 0;
  let colon = false;
  let most = mostUnknown;
  for (let at = from; at < to; ) {
    const sense = senseAt(cx, at);
    if (sense.replacement) return null;
    const found = readOffice(article, at);
    if (found && found.end <= to) {
      office ??= found;
      at = found.end;
      continue;
    }
    const unit = unitAt(cx, at);
    // "bầu ra bộ máy mới", ông A nói
    if (unit === closingQuote || (unit === quote && isGlued(cx, at))) return null;
    if (unit === colonUnit) colon = true;
    if (sense.towards || colon) most = mostUnknownTowards;
    if (!isExpected(article, at)) unknown++;
    at = after(cx, at);
  }
  return unknown <= most ? { colon, office } : null;
}

/** Words of the frame, of bodies, of figures: they do not lead away. */
function isExpected(article: Article, at: number): boolean {
  const cx = article.under.personnel;
  const { holding, towards, passive, personnelFiller, sameOffice } = senseAt(cx, at);
  if (holding || towards || passive || personnelFiller || sameOffice || !isWord(cx, at) || isNumber(cx, at) || isCapital(cx, at)) return true;
  const people = senseAt(article.under.people, at);
  return (
    (article.valueAt[at] as number) >= 0 || people.organ === true || people.peopleHead === true || people.conjunction === true || people.honorific === true
  );
}
