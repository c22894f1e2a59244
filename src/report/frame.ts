// Frame words: those without which a part finds nothing in a sentence. Each kind of them has a bit, and a sentence bears the
// bits of all that it holds, seen once. A part asks for its own and leaves most sentences unread.
import type { ReportSense } from '../lexicon/report-entry.js';
import { entryBits } from '../tokens/compile.js';
import type { Cursor } from '../tokens/cursor.js';
import type { Part } from './part-tables.js';

/** A bit for each kind of frame word. */
export const frame = {
  /** session: HĐND, Quốc hội; kỳ họp, họp; another meeting. */
  assembly: 0x1,
  session: 0x2,
  meeting: 0x100000,
  /** people: whatever a person is named by; ông, bà, đồng chí; those and the offices, which may be speaking. */
  person: 0x4,
  pronoun: 0x8,
  speaker: 0x10,
  /** personnel: bầu, miễn nhiệm. */
  change: 0x20,
  /** documents: nghị quyết, báo cáo …; nghị quyết; thông qua; thông qua, nhất trí; tán thành; kế hoạch, đề án; trả lời. */
  document: 0x40,
  resolution: 0x80,
  passed: 0x100,
  agreed: 0x200,
  assent: 0x400,
  plan: 0x800,
  answer: 0x1000,
  /** speech: cho biết; theo. */
  speech: 0x2000,
  /** tasks: yêu cầu, nhấn mạnh; phản ánh. */
  request: 0x4000,
  complaint: 0x400000,
  /** indicators: chưa đạt; nhiệm vụ, dự toán; quyết toán, dự toán; nếu. */
  shortfall: 0x8000,
  aim: 0x10000,
  accounts: 0x800000,
  condition: 0x80000,
  /** A quotation mark: no word, but what people say stands between two of them. */
  quote: 0x200000,
  /** review: kết quả, tình hình; GRDP, kinh tế. */
  cue: 0x20000,
  economy: 0x40000,
} as const;

export type FramedPart = Extract<Part, 'session' | 'people' | 'personnel' | 'documents' | 'speech' | 'tasks' | 'indicators' | 'review'>;

/** The bits of what a word means to a part. */
export const framesOf: Readonly<Record<FramedPart, (sense: ReportSense) => number>> = {
  session: ({ assembly, session, convening, otherMeeting }) =>
    (assembly ? frame.assembly : 0) | (session === 'session' || convening ? frame.session : 0) | (otherMeeting ? frame.meeting : 0),
  people: ({ notPerson, credit, peopleHead, countedHead, office, officeMark, honorific, surname, thirdPerson }) =>
    (notPerson || credit || peopleHead || countedHead || office || officeMark || honorific || surname ? frame.person : 0) |
    (thirdPerson ? frame.pronoun : 0) |
    (thirdPerson || honorific || office ? frame.speaker : 0),
  personnel: ({ personnel }) => (personnel ? frame.change : 0),
  documents: ({ document, documentVerb, agreement, assent, plan, answer }) =>
    (document ? frame.document : 0) |
    (document === 'resolution' ? frame.resolution : 0) |
    (documentVerb === 'passed' ? frame.passed | frame.agreed : 0) |
    (agreement ? frame.agreed : 0) |
    (assent ? frame.assent : 0) |
    (plan ? frame.plan : 0) |
    (answer ? frame.answer : 0),
  speech: ({ speech, following }) => (speech || following ? frame.speech : 0),
  tasks: ({ requestHead, stressHead, complaint }) => (requestHead || stressHead ? frame.request : 0) | (complaint ? frame.complaint : 0),
  indicators: ({ shortfall, planNoun, accounts, condition }) =>
    (condition ? frame.condition : 0) | (shortfall ? frame.shortfall : 0) | (planNoun === 'aim' ? frame.aim : 0) | (accounts ? frame.accounts : 0),
  review: ({ reviewCue, economy }) => (reviewCue ? frame.cue : 0) | (economy ? frame.economy : 0),
};

/** For each token the kinds of frame words that the parts see in it. */
export function framesAt(under: Readonly<Record<FramedPart, Cursor<ReportSense>>>, frames: Readonly<Record<FramedPart, Int32Array>>): Int32Array {
  const found = new Int32Array(under.session.count);
  for (const [part, kinds] of Object.entries(frames) as [FramedPart, Int32Array][]) {
    const { entries } = under[part];
    for (let at = 0; at < found.length; at++) {
      const entry = (entries[at] as number) & entryBits;
      if (entry !== 0) found[at] = (found[at] as number) | (kinds[entry] as number);
    }
  }
  return found;
}

/** The first token in a stretch that is a frame word of some kinds; its end where there is none. */
export function findFrame(frames: Int32Array, wanted: number, from: number, end: number): number {
  let at = from;
  while (at < end && ((frames[at] as number) & wanted) === 0) at++;
  return at;
}
