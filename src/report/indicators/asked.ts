// What is no result: what somebody asks for ("Đề nghị UBND huyện rà soát các dự án, hoàn thành giải ngân ít nhất 60% kế hoạch vốn"),
// and a count that a resolution is called by ("nghị quyết về thành lập 6 tổ dân phố mới").
import { countBefore } from '../../base/list.js';
import { has, itemAt } from '../../base/own.js';
import type { Span } from '../../base/span.js';
import type { Indicator, Resolution, Task } from '../report.js';

/** A place of what a task asks for. */
interface Asked extends Span {
  readonly task: Task;
}

/** Where the tasks stand, in the order of the text. */
export function taskSpans(tasks: readonly Task[]): readonly Asked[] {
  return tasks.flatMap((task) => task.evidence.map(({ start, end }) => ({ start, end, task }))).sort((a, b) => a.start - b.start);
}

/** So many places before a figure are looked at: those of one task, and of the requests that one list stands under. */
const mostPlaces = 16;

/** Whether a task asks for so much at least or at most. Only a bound tells: a task may also state where things stand. */
export function isAskedFor({ value, status, evidence }: Indicator, asked: readonly Asked[]): boolean {
  const [first] = evidence;
  if (!first || status !== 'actual' || has(value, 'min') === has(value, 'max')) return false;
  const last = countBefore(asked, ({ start }) => start <= first.start);
  return asked.slice(Math.max(0, last - mostPlaces), last).some(({ task }) => evidence.every((span) => task.evidence.some((place) => holds(place, span))));
}

function holds(place: Span, { start, end }: Span): boolean {
  return place.start <= start && end <= place.end;
}

/** Where the titles of resolutions stand, in the order of the text. */
export function titleSpans(resolutions: readonly Resolution[]): readonly Span[] {
  return resolutions.flatMap(({ evidence }) => evidence).sort((a, b) => a.start - b.start);
}

/** Whether every place that states a count is in a title. */
export function isInTitle({ value, evidence }: Indicator, titles: readonly Span[]): boolean {
  if (value.kind !== 'quantity' || value.measure !== undefined) return false;
  return evidence.every((span) => {
    const last = itemAt(titles, countBefore(titles, ({ start }) => start <= span.start) - 1);
    return last !== undefined && span.end <= last.end;
  });
}
