// What somebody asks for is a task and no result: "Đề nghị UBND huyện rà soát các dự án, hoàn thành giải ngân ít nhất 60% kế hoạch vốn."
import { has } from '../../base/own.js';
import type { Indicator, Task } from '../report.js';

/** Whether a task asks for so much at least or at most. Only a bound tells: a task may also state where things stand. */
export function isAskedFor({ value, status, evidence }: Indicator, tasks: readonly Task[]): boolean {
  if (status !== 'actual' || has(value, 'min') === has(value, 'max')) return false;
  return tasks.some((task) => evidence.every((span) => task.evidence.some(({ start, end }) => start <= span.start && span.end <= end)));
}
