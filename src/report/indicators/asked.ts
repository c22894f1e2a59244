// What is no result: what somebody asks for ("Đề nghị UBND huyện rà soát các dự án, hoàn thành giải ngân ít nhất 60% kế hoạch vốn"),
// and a count that a resolution is called by ("nghị quyết về thành lập 6 tổ dân phố mới").
import { has, itemAt } from '../../base/own.js';
import type { Span } from '../../base/span.js';
import type { Indicator, Resolution, Task } from '../report.js';

/** Whether a task asks for so much at least or at most. Only a bound tells: a task may also state where things stand. */
export function isAskedFor({ value, status, evidence }: Indicator, tasks: readonly Task[]): boolean {
  if (status !== 'actual' || has(value, 'min') === has(value, 'max')) return false;
  return tasks.some((task) => evidence.every((span) => task.evidence.some(({ start, end }) => start <= span.start && span.end <= end)));
}

/** Where the titles of resolutions stand, in the order of the text. */
export function titleSpans(resolutions: readonly Resolution[]): readonly Span[] {
  return resolutions.flatMap(({ evidence }) => evidence).sort((a, b) => a.start - b.start);
}

/** Whether every place that states a count is in a title. */
export function isInTitle({ value, evidence }: Indicator, titles: readonly Span[]): boolean {
  if (value.kind !== 'quantity' || value.measure !== undefined) return false;
  return evidence.every(({ start, end }) => {
    let low = 0;
    let high = titles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((titles[middle] as Span).start <= start) low = middle + 1;
      else high = middle;
    }
    const last = itemAt(titles, low - 1);
    return last !== undefined && end <= last.end;
  });
}
