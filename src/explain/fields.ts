// Which fields of the value a part has a share in.
//
// Of two ends each gives its own; what is said once is shared: in "từ 3 đến 5%" the sign belongs to both, in "từ 10 đến 12/12"
// the month. Under the ends of a date lie `start` and `end`, of a number `min` and `max`.
import { has, itemAt } from '../base/own.js';
import type { Mention } from '../base/value.js';
import type { Gives, Label } from './part.js';

type Fields = Readonly<Partial<Record<string, unknown>>>;

/** The fields that each label gives, in the order of the labels. */
export function fieldsOf(labels: readonly Label[], mention: Mention): string[][] {
  const value = mention as unknown as Fields;
  const sides = sidesOf(labels, value);
  return labels.map((label, index) => {
    const named =
      mention.kind === 'date' || mention.kind === 'period' ? calendarFields(label, index, labels, sides) : amountFields(label, index, labels, sides, mention);
    return [...new Set(named)].filter((field) => value[field] !== undefined);
  });
}

/** For each label whether it stands at the upper end of a range. */
function sidesOf(labels: readonly Label[], value: Fields): boolean[] {
  const opening = labels.findIndex(({ role }, index) => role === 'ends' && index > 0 && labels.slice(0, index).some(isStated));
  if (opening >= 0) return labels.map((_, index) => index > opening);
  if (value['min'] === undefined || value['max'] === undefined) return labels.map(() => false);
  // 105, 106 bé trai; hai ba người
  const last = labels.map(({ gives }) => gives).lastIndexOf('number');
  return labels.map((_, index) => index >= last);
}

const stated: ReadonlySet<Gives> = new Set(['number', 'scale', 'half', 'day', 'month', 'quarter', 'year', 'hour', 'relative', 'edge', 'weekday', 'unit']);

function isStated({ gives }: Label): boolean {
  return stated.has(gives);
}

/** Whether a label of one side is all that there is of its kind, so that the other side has it too. */
function isShared(label: Label, index: number, labels: readonly Label[], sides: readonly boolean[]): boolean {
  return !labels.some(({ gives }, other) => gives === label.gives && sides[other] !== sides[index]);
}

function amountFields(label: Label, index: number, labels: readonly Label[], sides: readonly boolean[], mention: Mention): string[] {
  const { kind } = mention;
  const own = sides[index] ? 'max' : 'min';
  const ends = isShared(label, index, labels, sides) && (label.gives === 'scale' || label.gives === 'unit') ? ['min', 'max'] : [own];
  const size = ['value', 'iso', 'time', ...(has(mention, 'min') && has(mention, 'max') ? ends : ['min', 'max'])];
  switch (label.gives) {
    case 'number':
      return kind === 'ratio' ? [isBehindShare(index, labels) ? 'of' : 'value'] : size;
    case 'fraction':
      return has(mention, 'approx') && !labels.some(({ gives }) => gives === 'approximation') ? ['value', 'of', 'approx'] : ['value', 'of'];
    case 'unit':
      return kind === 'duration' || kind === 'time' ? size : ['unit', 'measure'];
    case 'rate':
      return ['per', 'unit', 'measure'];
    case 'currency':
      return ['currency', ...(label.role === 'scaled' ? size : [])];
    case 'percent':
      return ['kind', 'points'];
    case 'approximation':
      return (mention as unknown as Fields)['approx'] === label.value ? ['approx'] : [];
    case 'bound':
      return has(mention, 'min') && has(mention, 'max') ? [] : [label.value as string];
    case 'joiner':
      return label.role === 'ends' ? ['min', 'max'] : label.role === 'share' ? ['value', 'of'] : ['per', 'unit', 'measure'];
    case 'head':
      return ['kind'];
    case 'nothing':
      return [];
    default:
      return size;
  }
}

function isBehindShare(index: number, labels: readonly Label[]): boolean {
  return labels.slice(0, index).some(({ role }) => role === 'share');
}

function calendarFields(label: Label, index: number, labels: readonly Label[], sides: readonly boolean[]): string[] {
  const isRange = sides.includes(true);
  const ends = !isRange || isShared(label, index, labels, sides) ? ['start', 'end'] : [sides[index] ? 'end' : 'start'];
  const days = ['edtf', ...ends];
  switch (label.gives) {
    case 'hour':
    case 'minute':
    case 'second':
    case 'sign':
      return ['time'];
    case 'unit':
      return itemAt(labels, index - 1)?.gives === 'number' ? [...days, 'relative'] : ['time'];
    case 'weekday':
      return labels.some(({ gives }) => gives === 'day') ? ['weekday'] : ['weekday', ...days, 'relative'];
    case 'approximation':
      return ['approx', 'edtf'];
    case 'day-part':
      return labels.some(({ gives }) => gives === 'hour') ? ['time'] : ['kind'];
    case 'head':
      return ['kind'];
    case 'relative':
    case 'number':
      return [...days, 'relative'];
    case 'nothing':
      return [];
    default:
      return [...days, 'lunar'];
  }
}
