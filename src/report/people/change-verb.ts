// The verbs of changing offices (bầu, miễn nhiệm, cho thôi) that tell what has come about: not "sẽ bầu", not "do HĐND bầu".
import type { PersonnelFrame } from '../../lexicon/report-entry.js';
import { after, senseAt, unitAt } from '../../tokens/cursor.js';
import type { Article } from '../article.js';
import { frame } from '../frame.js';
import type { Sentence } from '../sentence.js';
import { readOffice } from './name.js';

const comma = 0x2c;
const semicolon = 0x3b;
const colon = 0x3a;
const passiveReach = 14;
const undoneReach = 5;

export interface Verb {
  readonly at: number;
  readonly end: number;
  readonly frame: PersonnelFrame;
}

/** The verbs of a sentence; of two that touch (tiến hành bầu …, cho thôi làm nhiệm vụ) the first tells. */
export function findVerbs(article: Article, sentence: Sentence): Verb[] {
  const cx = article.under.personnel;
  const verbs: Verb[] = [];
  for (let at = sentence.start; at < sentence.end; at = after(cx, at)) {
    const { personnel } = senseAt(cx, at);
    const last = verbs.at(-1);
    if (!personnel || (last && at - last.end <= 2 && personnel.action === last.frame.action)) continue;
    if (personnel.needs && !(readOffice(article, after(cx, at)) && (personnel.needs === 'office' || sentence.holds & frame.assent))) continue;
    if (!isUndone(article, at, sentence.start)) verbs.push({ at, end: after(cx, at), frame: personnel });
  }
  return verbs;
}

/** "sẽ bầu", "chức vụ do HĐND tỉnh bầu", "chưa được phê chuẩn". */
function isUndone(article: Article, at: number, from: number): boolean {
  const cx = article.under.personnel;
  for (let i = at - 1; i >= from && i >= at - undoneReach; i--) {
    if (unitAt(cx, i) === comma || unitAt(cx, i) === semicolon || unitAt(cx, i) === colon) return false;
    const { undone, relative } = senseAt(cx, i);
    if (undone || relative) return true;
  }
  return false;
}

/** "đã được HĐND TP Hải Phòng ngày 13-7 bầu": the person stands before although the verb is active. */
export function isPassive(article: Article, { at }: Verb, from: number): boolean {
  const cx = article.under.personnel;
  for (let i = at - 1; i >= from && i > at - passiveReach; i--) {
    if (unitAt(cx, i) === comma || unitAt(cx, i) === semicolon) return false;
    if (senseAt(cx, i).passive) return true;
  }
  return false;
}
