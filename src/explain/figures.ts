// The parts of days and months in figures: 29/6-1/7/2017, 18, 19/12, 2017-06-17, 02-03/2000.
import { readDayFigure, readDayFigures, readMonthFigure, yearOf } from '../recognizers/day-figures.js';
import type { Reader } from '../recognizers/reader.js';
import { after, isNumber, lengthOf, senseAt, smallInteger } from '../tokens/cursor.js';
import { type Gives, joinerOf, type Label, labelOf } from './part.js';

/** Labels one or more days in figures; undefined where none stand there. */
export function labelDayFigures(cx: Reader, at: number): Label[] | undefined {
  const figures = readDayFigures(cx, at);
  if (figures?.precision !== 'day') return undefined;
  const labels: Label[] = [];
  for (let next = at; next < figures.end; ) {
    const day = isNumber(cx, next) ? readDayFigure(cx, next) : null;
    const end = day && day.end <= figures.end ? day.end : next + 1;
    const sense = senseAt(cx, next);
    if (isNumber(cx, next)) {
      const order: readonly Gives[] = lengthOf(cx, next) === 4 ? ['year', 'month', 'day'] : ['day', 'month', 'year'];
      labels.push(...numbersOf(cx, next, end, order));
    } else if (sense.joiner) labels.push(joinerOf(next, after(cx, next), 'ends'));
    else if (sense.dayPart) labels.push(labelOf(next, after(cx, next), 'day-part', sense.dayPart));
    next = Math.max(end, labels.at(-1)?.end ?? end);
  }
  return labels;
}

/** Labels a month with its year, or two months of one year. */
export function labelMonthFigures(cx: Reader, at: number, named: boolean): Label[] | undefined {
  if (!isNumber(cx, at)) return undefined;
  const figures = readMonthFigure(cx, at, named);
  if (!figures) return undefined;
  if (figures.last) {
    const [first, second, year] = numbersOf(cx, at, figures.end, ['month', 'month', 'year']) as [Label, Label, Label];
    return [first, joinerOf(first.end, second.start, 'ends'), second, year];
  }
  return numbersOf(cx, at, figures.end, lengthOf(cx, at) === 4 ? ['year', 'month'] : ['month', 'year']);
}

/** The numbers between separators, each as what it gives. */
function numbersOf(cx: Reader, at: number, end: number, order: readonly Gives[]): Label[] {
  const labels: Label[] = [];
  for (let next = at; next < end; next++) {
    if (!isNumber(cx, next)) continue;
    const gives = order[labels.length] as Gives;
    labels.push(labelOf(next, next + 1, gives, String(gives === 'year' ? yearOf(cx, next) : smallInteger(cx, next))));
  }
  return labels;
}
