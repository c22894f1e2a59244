// What is put in (trạng ngữ) before who is asked, or between them and what they are asked.
//
//   đề nghị thời gian tới UBND tỉnh …            a time to come, with a comma behind it or without
//   đề nghị trong quý I/2025, UBND tỉnh …        up to the comma that who is asked stands behind
//   yêu cầu, để hoàn thành kế hoạch, UBND tỉnh … between two commas
//   UBND tỉnh, theo chức năng, nhiệm vụ, tổ chức …
import type { ReportSense } from '../../lexicon/report-entry.js';
import { after, type Cursor, senseAt, unitAt } from '../../tokens/cursor.js';
import { type Article, valueOver } from '../article.js';
import { readAddressee } from './addressee.js';

const comma = 0x2c;
const colon = 0x3a;
const semicolon = 0x3b;

/** Where it ends that is put in before who is asked; the token itself where nothing is. */
export function pastAside(article: Article, from: number, limit: number): number {
  const cx = article.under.tasks;
  const sense = senseAt(cx, from);
  if (sense.comingTime) {
    const end = after(cx, from);
    const next = unitAt(cx, end) === comma ? end + 1 : end;
    if (senseAt(cx, next).addressee || senseAt(cx, next).request) return next;
  }
  if (unitAt(cx, from) !== comma && !sense.aside && !sense.comingTime && !isTime(article, from)) return from;
  for (let at = from; at < limit && !endsClause(cx, at); at++) {
    const addressee = unitAt(cx, at) === comma ? readAddressee(cx, at + 1, limit) : null;
    if (!addressee) continue;
    if (senseAt(cx, addressee.end).request || isManner(cx, addressee.end)) return addressee.start;
    at = addressee.end - 1;
  }
  return from;
}

/** Where what somebody is asked begins, past what is put in behind them. */
export function pastManner(cx: Cursor<ReportSense>, from: number, limit: number): number {
  if (!isManner(cx, from)) return from;
  for (let at = from + 1; at < limit && !endsClause(cx, at); at++) if (unitAt(cx, at) === comma && senseAt(cx, at + 1).request) return at + 1;
  return from;
}

/** ", theo chức năng …" */
function isManner(cx: Cursor<ReportSense>, at: number): boolean {
  return unitAt(cx, at) === comma && senseAt(cx, at + 1).aside === true;
}

function isTime(article: Article, at: number): boolean {
  const kind = valueOver(article, at)?.value.kind;
  return kind === 'date' || kind === 'period';
}

function endsClause(cx: Cursor<ReportSense>, at: number): boolean {
  return unitAt(cx, at) === colon || unitAt(cx, at) === semicolon;
}
