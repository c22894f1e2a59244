// How sure a new indicator is: done, estimated or aimed at, by its own words, by its time and by what carries on.
import { aimWords } from '../../lexicon/certainty.js';
import { senseAt, senseBefore } from '../../tokens/cursor.js';
import type { Indicator } from '../report.js';
import type { Draft } from './draft.js';
import { type Named, openingOf, type Reading } from './figure.js';
import { isAttribute, isUnderReview, type OwnTime } from './own-time.js';
import { skipSigns, withoutTotal } from './part.js';
import { isAllotted } from './purpose.js';
import { isResult } from './result.js';
import { isDoneAlready, isForeseen, isYetToBe, type Sureness, statusBetween } from './status.js';

/** What the words around a figure say of it. */
export interface OwnCertainty {
  readonly sure: Sureness | undefined;
  /** "… sẽ làm xong": nothing says it but the clause behind. */
  readonly awaited: boolean;
}

export function certaintyOf({ article, from, placed, base, sentence }: Reading): OwnCertainty {
  const end = base?.end ?? placed.end;
  const sure = statusBetween(article, from, placed.start) ?? (isForeseen(article, end, sentence.end) ? 'estimate' : undefined);
  return { sure, awaited: !sure && isYetToBe(article, end, sentence.end) };
}

export function statusOf(reading: Reading, named: Named, { sure, awaited }: OwnCertainty, { stated, ahead }: OwnTime): Indicator['status'] {
  const { article, placed, state, marks } = reading;
  // "năm 2026, thành phố dự kiến GRDP tăng 9%" is an aim, "kinh phí dự kiến 42,5 tỷ đồng" is none
  if (sure === 'estimate') return ahead && senseBefore(article.under.indicators, placed.start).status !== 'estimate' ? 'target' : 'estimate';
  if (sure) return sure;
  // "mục tiêu tăng trưởng GDP", "tổng kế hoạch vốn": an aim by its name
  if (awaited || state.sentence.sure === 'target' || openingOf(named.name, aimWords) !== undefined) return 'target';
  if (marks.decided < placed.start && isToBeDone(reading)) return 'target';
  const under = isUnderReview(reading, stated);
  const carried = state.list.status ?? (under ? undefined : (carriedStatus(reading) ?? estimatedOf(reading)));
  if (carried) return carried;
  return ahead || (!under && isAttribute(reading, named) && isAhead(reading)) ? 'target' : 'actual';
}

/** "phấn đấu thu đạt 5 tỷ; tỷ lệ … 95%": an aim goes on to the end of the sentence, an estimate to the end of the clause and to its parts. */
function carriedStatus(reading: Reading): Indicator['status'] | undefined {
  const { article, state, parted, from, relation, placed } = reading;
  if (state.list.whole && state.list.whole.status !== 'actual') return state.list.whole.status;
  const status = state.current?.status;
  if (status === 'target' && isDoneAlready(article, from, placed.start)) return undefined;
  const child = senseAt(article.under.indicators, skipSigns(article, from, placed.start)).child === true;
  if (child && state.current) state.sentence.partOf = state.current;
  if (status === 'target' || (status === 'estimate' && !parted)) return status;
  // "…; trong đó, nông nghiệp tăng 3%; công nghiệp tăng 9%"
  const { partOf } = state.sentence;
  if (partOf?.status !== 'estimate') return undefined;
  // "… ước đạt 100 tỷ đồng. Trong đó thu nội địa 80 tỷ đồng"
  const first = !state.current && placed.value.kind === partOf.value.kind;
  return first || ((parted || !state.current) && (partOf === state.current || relation !== null || isLike(reading, partOf))) ? 'estimate' : undefined;
}

/** "Tổng thu ngân sách …, trong đó thu nội địa …; thu dầu thô …": a part is called by what its whole is called by. */
function isLike({ name }: Reading, whole: Draft): boolean {
  const [head] = (name?.text ?? '').toLowerCase().split(' ', 1);
  return head !== '' && withoutTotal(whole.short).toLowerCase().startsWith(`${head} `);
}

/** "Ước cả năm, …; …": what is told of the time that a sentence estimates, but for what is done already. */
function estimatedOf({ article, state, from, placed }: Reading): Indicator['status'] | undefined {
  return state.sentence.sure === 'estimate' && !isDoneAlready(article, from, placed.start) ? 'estimate' : undefined;
}

/** "HĐND huyện thống nhất …, theo đó bổ sung 6,3 tỷ đồng": what is to be done with a sum or to so many, once that is agreed. */
function isToBeDone({ article, from, placed, relation }: Reading): boolean {
  const { plainVerb, met } = senseBefore(article.under.results, placed.start);
  if (relation || plainVerb || met || isDoneAlready(article, from, placed.start)) return false;
  return isResult(article, placed.start) || isAllotted(article, placed.start);
}

/** "… sẽ khởi công trong quý II/2026": what is said of a thing that is yet to be. */
function isAhead({ article, placed, sentence, marks }: Reading): boolean {
  return statusBetween(article, placed.end, Math.min(sentence.end, placed.end + 12)) === 'target' || marks.passed < placed.start;
}
