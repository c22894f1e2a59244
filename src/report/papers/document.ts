// Papers that are counted: reports, submissions, drafts, opinions, questions, resolutions.
//
// "HĐND quận đã xem xét 24 báo cáo … và thông qua 10 nghị quyết." A number of papers with no verb of the session beside it
// (nhận 8.917 hồ sơ) is none of them, unless the session itself holds it (kỳ họp có 40 báo cáo, 13 tờ trình); a part of what has
// been counted (trong đó có 5 nghị quyết …) unless it is what was answered, the papers of a whole term and the questions of one deputy
// (đại biểu Lê Văn Mẫu gửi 3 câu hỏi) are no business of the session.
import { fromDecimal, toInteger } from '../../base/decimal.js';
import { has } from '../../base/own.js';
import type { Span } from '../../base/span.js';
import type { DocumentType, DocumentVerb, ReportSense } from '../../lexicon/report-entry.js';
import { after, isCapital, senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import { type Article, type Placed, spanOf, valueOver, valuesIn } from '../article.js';
import { frame } from '../frame.js';
import type { DocumentCount } from '../report.js';
import type { Sentence } from '../sentence.js';
import { isOfDeputies, isSentOn, isToAnswer, sentBehind } from './question.js';
import { skipFillers } from './title.js';

/** A count under way: its places are still being added. */
type Found = DocumentCount & { readonly evidence: Span[] };

export function findDocuments(article: Article): DocumentCount[] {
  const found: Found[] = [];
  // The same count in a later sentence is the same papers; twice in one sentence (03 tờ trình … và 02 tờ trình) it is not.
  const places = new Map<string, number>();
  const most = new Map<DocumentType, number>();
  for (const sentence of article.sentences) {
    if (!(sentence.holds & frame.document)) continue;
    const earlier = found.length;
    for (const { rest, document } of documentsIn(article, sentence)) {
      // "9 câu hỏi còn lại", of 32 that were told of
      if (rest && document.count < (most.get(document.type) ?? 0)) continue;
      most.set(document.type, Math.max(document.count, most.get(document.type) ?? 0));
      const key = `${document.type} ${document.count}`;
      const place = places.get(key);
      const known = place !== undefined && place < earlier ? found[place] : undefined;
      if (known) known.evidence.push(...document.evidence);
      else places.set(key, found.push(document) - 1);
    }
  }
  return found;
}

/** What stands before a number in its sentence. */
interface Before {
  /** Officials give answers: the opinions put to them are questions. */
  answers: boolean;
  ahead: boolean;
  longRun: boolean;
  /** Since the last session, or between two of them. */
  between: boolean;
  /** After the last word that opens a part of what was counted. */
  part: number;
  /** After the last word for what one deputy does with questions. */
  asking: number;
  /** One deputy is named: đại biểu Lê Văn Mẫu. */
  deputy: boolean;
  /** The deputies are named as a body. */
  deputies: boolean;
  /** The holder of an office is named, who is no deputy: Giám đốc Sở Y tế. */
  official: boolean;
  /** The session is named. */
  session: boolean;
}

/** A count, and whether it is of what is left over: 9 câu hỏi còn lại. */
interface Counted {
  readonly document: Found;
  readonly rest: boolean;
}

function* documentsIn(article: Article, sentence: Sentence): Iterable<Counted> {
  const before: Before = {
    answers: false,
    ahead: false,
    longRun: false,
    between: false,
    part: -1,
    asking: -1,
    deputy: false,
    deputies: false,
    official: false,
    session: false,
  };
  const counts = new Map<DocumentType, number>();
  let at = sentence.start;
  for (const placed of valuesIn(article, sentence.start, sentence.end)) {
    at = passBy(article, at, placed.start, before);
    const document = readDocument(article, sentence, placed, before);
    if (!document) continue;
    const whole = counts.get(document.type);
    if (whole === undefined || before.part < 0 || document.count >= whole) {
      counts.set(document.type, document.count);
      before.part = -1;
      // "trong đó chọn 9 câu hỏi để trả lời trực tiếp": of those received, the ones that the session heard
    } else if (document.type !== 'question' || !isToAnswer(article, placed.end, sentence)) continue;
    yield { document, rest: senseAt(article.under.documents, placed.end).remaining === true };
  }
}

function passBy(article: Article, from: number, to: number, before: Before): number {
  const cx = article.under.documents;
  const session = article.under.session;
  let at = from;
  for (; at < to; at = after(cx, at)) {
    const sense = senseAt(cx, at);
    if (sense.answer) before.answers = true;
    if (sense.unpassed === 'sentence') before.ahead = true;
    if (sense.longRun) before.longRun = true;
    if (sense.betweenSessions) before.between = true;
    if (sense.partMark) before.part = after(cx, at);
    if (sense.asking) before.asking = after(cx, at);
    if (unitAt(cx, at) === 0x3b) before.deputy = false;
    const { office, deputy } = senseAt(article.under.people, at);
    if (office && !deputy && isCapital(cx, at)) before.official = true;
    const { session: named, convening, member } = senseAt(session, at);
    const next = senseAt(session, after(session, at));
    // "HĐND tỉnh họp chuyên đề: 6 nghị quyết"
    if ((named === 'session' && !next.distant) || (convening && next.sessionKind)) before.session = true;
    if (!member) continue;
    if (isCapital(cx, after(session, at))) before.deputy = true;
    else before.deputies = true;
  }
  return at;
}

function readDocument(article: Article, sentence: Sentence, placed: Placed, before: Before): Found | null {
  const { value, start, end } = placed;
  if ((value.kind !== 'quantity' && value.kind !== 'ratio') || !has(value, 'value') || before.longRun) return null;
  const exact = fromDecimal(value.value);
  const count = exact && toInteger(exact, 10_000);
  const noun = nounIn(article, start, end);
  if (count === undefined || !noun) return null;
  const answerable = noun.type === 'opinion' || noun.type === 'question';
  // "trả lời 118/126 ý kiến" counts what was answered, "thẩm tra xong 18/19 tờ trình" how far somebody has come
  if (value.kind === 'ratio' && (noun.type === 'report' || noun.type === 'submission')) return null;
  if (before.between && !(noun.type === 'opinion' && senseBefore(article.under.documents, start).gathering)) return null;
  const due = answerable && (isToAnswer(article, noun.end, sentence) || (noun.type === 'opinion' && isSentOn(article, noun.end, sentence)));
  const type: DocumentType = noun.type === 'opinion' && (before.answers || due) ? 'question' : noun.type;
  const asked = type === 'question' || type === 'opinion';
  // "có 14 ý kiến thảo luận": what is done with opinions stands right behind them
  const behind = type === 'opinion' ? (senseAt(article.under.documents, noun.end).documentVerb ?? sentBehind(article, noun.end, sentence)) : undefined;
  const listed = isListed(article, start);
  // "Giám đốc Sở Y tế nhận 7 câu hỏi", "đã nhận 23 câu hỏi của 14 đại biểu", "các đại biểu đã gửi 27 câu hỏi", "21 đại biểu đăng ký với 34 câu hỏi"
  const received = (before.official || isOfDeputies(article, noun.end, sentence)) && senseBefore(article.under.documents, start).receiving === true;
  const put =
    before.answers || due || received || senseAt(article.under.documents, noun.end - 2).answer || (before.deputies && (before.asking === start || listed));
  const near = verbNear(article, sentence, placed, type) ?? behind ?? (type === 'question' && put ? 'heard' : undefined);
  if (!near && before.session && listed) return { type, count, evidence: [spanOf(article, start, Math.max(end, noun.end))] };
  if (!near || (type === 'question' && before.deputy && (before.asking === start || near === 'submitted'))) return null;
  // what is sent to the session to be answered is heard there
  const said = asked && near === 'submitted' ? 'heard' : near;
  // what is yet to be passed is considered
  const verb = before.ahead && said === 'passed' ? 'considered' : said;
  return { type, count, verb, evidence: [spanOf(article, start, Math.max(end, noun.end))] };
}

/** What kind of paper a quantity counts: the noun in it, which may be longer than its unit ("6 lượt | ý kiến"). */
function nounIn(article: Article, start: number, end: number): { type: DocumentType; end: number } | null {
  const cx = article.under.documents;
  for (let at = start; at < end; at++) {
    const { document } = senseAt(cx, at);
    if (document) return { type: document, end: after(cx, at) };
  }
  return null;
}

/** "có 40 báo cáo", "gồm 25 tờ trình", ": 62 báo cáo, 35 tờ trình kèm 35 dự thảo": what something holds, or one more of a list. */
function isListed({ under }: Article, start: number): boolean {
  const cx = under.documents;
  const unit = unitAt(cx, start - 1);
  if (unit === 0x3a || unit === 0x2c) return true;
  const { partMark, article } = senseBefore(cx, start);
  return (
    partMark === true || article === true || senseAt(under.people, start - 1).conjunction === true || senseAt(under.results, start - 1).resultVerb === true
  );
}

const verbReach = 40;
const passiveReach = 10;

/** A comma, but not the one of "22 báo cáo, 19 tờ trình mà đại biểu được nghe". */
function endsList(article: Article, at: number): boolean {
  if (unitAt(article.cx, at) !== 0x2c) return false;
  const next = valueOver(article, at + 1);
  return !next || !nounIn(article, next.start, next.end);
}

/** Verbs for papers of one kind: "ra 12 nghị quyết", "tán thành 12 nghị quyết", "tổng hợp 94 ý kiến". */
function ownVerb({ agreement, discussing, issue, gathering }: ReportSense, type: DocumentType): DocumentVerb | undefined {
  if (type === 'resolution' && (agreement || issue)) return 'passed';
  if (discussing && type !== 'resolution') return 'considered';
  return type === 'opinion' && gathering ? 'heard' : undefined;
}

/**
 * The nearest verb before the number, which the papers of a list share; else the one of a passive behind it (24 báo cáo được xem xét), or what
 * is said of resolutions alone (8 nghị quyết ra đời, 17 nghị quyết đều được 100% đại biểu tán thành).
 */
function verbNear(article: Article, sentence: Sentence, { start, end }: Placed, type: DocumentType): DocumentVerb | undefined {
  const cx = article.under.documents;
  const personnel = article.under.personnel;
  let found: DocumentVerb | undefined;
  for (let at = Math.max(sentence.start, start - verbReach); at < start; at = after(cx, at)) found = senseAt(cx, at).documentVerb ?? found;
  const own = ownVerb(senseBefore(cx, start), type);
  // "tán thành 12 nghị quyết" is said of them alone, "xem xét 24 báo cáo và bản tổng hợp 112 ý kiến" of all
  found = type === 'resolution' ? (own ?? found) : (found ?? own);
  if (!found && type === 'resolution' && senseAt(cx, skipFillers(article, end)).documentVerb === 'passed') return 'passed';
  let passive = false;
  for (let at = end; !found && at < Math.min(sentence.end, end + passiveReach) && !endsList(article, at); at = after(cx, at)) {
    if (senseAt(personnel, at).passive) passive = true;
    const sense = senseAt(cx, at);
    if (passive) found = sense.documentVerb ?? ownVerb(sense, type) ?? (sense.assent && type === 'resolution' ? 'passed' : undefined);
  }
  return found;
}
