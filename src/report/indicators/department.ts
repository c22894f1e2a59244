// Departments that are called by what they plan and fund: Sở Kế hoạch và Đầu tư, Phòng Tài chính - Kế hoạch.
import { isCapital, senseBefore, unitAt } from '../../tokens/cursor.js';
import type { Article } from '../article.js';

const dash = 0x2d;

/** Whether a word is part of the name of one: behind the word for a department, or behind another of its fields. */
export function isOfDepartment({ cx, under }: Article, at: number): boolean {
  if (!isCapital(cx, at)) return false;
  const { addressee, sector } = senseBefore(under.tasks, unitAt(cx, at - 1) === dash ? at - 1 : at);
  return addressee === true || sector === true;
}
