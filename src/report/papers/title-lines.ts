// Titles on lines of their own, behind a sentence that ends in a colon.
//
//   lines = '… nghị quyết … :' item*            "1. Nghị quyết về …", "- Quy định mức thu …"
//   lines = … '.' opener ':' (item | heading)*  "Trong đó đáng chú ý có:", "Cụ thể:"; "Lĩnh vực đất đai: Nghị quyết …; Nghị quyết …"
import { after, isWord, senseAt, unitAt } from '../../tokens/cursor.js';
import type { Article } from '../article.js';
import { frame } from '../frame.js';
import type { Sentence } from '../sentence.js';
import { colon, readTitle, type Title } from './title.js';
import { pastNoun, readList, skipNumber } from './title-list.js';

/** What the lines below a colon are: titles, or only those of them that say that they are resolutions. */
export type Lines = 'titles' | 'named';

/** Adds the titles of a line that is one of such a list; false where it is none. */
export function readLine(article: Article, sentence: Sentence, lines: Lines, titles: Title[]): boolean {
  const item = readItem(article, sentence, lines);
  if (item) titles.push(item);
  return item !== null || (lines === 'named' && readHeading(article, sentence, titles));
}

/** "1. Nghị quyết về …", "- Nghị quyết quy định …", "Về việc …"; null where the line is none. */
function readItem(article: Article, { start, end }: Sentence, lines: Lines): Title | null {
  const cx = article.under.documents;
  const first = skipNumber(article, start, end);
  const { document, titleHead } = senseAt(cx, first);
  const counted = (article.valueAt[first] as number) >= 0;
  if (document !== 'resolution' && (lines === 'named' || (first === start && !titleHead))) return null;
  return lines === 'named' && counted ? null : readTitle(article, pastNoun(article, first), end, 'listed');
}

const headingReach = 24;

/** "Lĩnh vực đất đai: Nghị quyết về …; Nghị quyết …", "Lĩnh vực y tế có 2 nghị quyết, trong đó: Nghị quyết …"; what somebody says of one is none. */
function readHeading(article: Article, sentence: Sentence, titles: Title[]): boolean {
  const { cx, under } = article;
  for (let at = sentence.start; at < Math.min(sentence.end, sentence.start + headingReach); at++) {
    if (senseAt(under.documents, at).unpassed || senseAt(under.speech, at).speech || senseAt(under.tasks, at).requestHead) return false;
    if (unitAt(cx, at) !== colon) continue;
    if (senseAt(under.documents, at + 1).document !== 'resolution' || (article.valueAt[at + 1] as number) >= 0) return false;
    readList(article, at + 1, sentence, titles);
    return true;
  }
  return false;
}

const longestOpener = 10;

/** "Trong đó đáng chú ý có:", "Cụ thể như sau:", behind a sentence that tells how many resolutions were passed: the list is on the lines below. */
export function opensLines(article: Article, { start, end }: Sentence, before: Sentence | undefined): boolean {
  const cx = article.under.documents;
  if (end - start > longestOpener || unitAt(cx, end - 1) !== colon || !(before && tellsPassed(article, before))) return false;
  let opened = false;
  for (let at = start; at < end - 1; at = after(cx, at)) {
    const { titleHead, partMark } = senseAt(cx, at);
    if (titleHead || partMark) opened = true;
    else if (isWord(cx, at) && !senseAt(article.under.results, at).resultVerb) return false;
  }
  return opened;
}

/** It tells of resolutions that were passed, and of nothing that is yet to come. */
function tellsPassed({ under }: Article, { start, end, holds }: Sentence): boolean {
  if (!(holds & frame.resolution) || !(holds & (frame.passed | frame.assent))) return false;
  for (let at = start; at < end; at = after(under.documents, at)) if (senseAt(under.documents, at).unpassed === 'sentence') return false;
  return true;
}
