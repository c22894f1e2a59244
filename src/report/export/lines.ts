// Each part of a report as one line of text, as a reader of the news would write it.
import type { Decimal, IsoDate, Value } from '../../base/value.js';
import { formatValue } from '../../format/value.js';
import { timesNoun } from '../../lexicon/counters.js';
import type { Body, Comparison, DocumentCount, Indicator, Person, Personnel, Resolution, Session, Statement, Task, Vote } from '../report.js';
import { type Labels, type Language, labels } from './labels.js';

/** Which session of which body: "Kỳ họp thứ 17, HĐND tỉnh Quảng Bình khóa 18". */
export function titleLine(body: Body | undefined, { ordinal, council }: Session, language: Language): string {
  const words = labels[language];
  const session = ordinal === undefined ? words.session : words.ordinal(ordinal);
  const who = [body?.name, council === undefined ? undefined : words.council(council)].filter(Boolean).join(' ');
  return who ? `${session}, ${who}` : session;
}

export function indicatorLine({ name, value }: Indicator): string {
  return `${name}: ${formatValue(value)}`;
}

/** "tăng 487,6 tỷ đồng (17,9%) so với cùng kỳ". */
export function comparisonLine(comparison: Comparison, language: Language): string {
  const words = labels[language];
  const { relation, base, baseText } = comparison;
  const [first, ...others] = figuresOf(comparison);
  const figures = first && (others.length > 0 ? `${first} (${others.join(', ')})` : first);
  const to = baseText || words.base[base];
  return [words.relation[relation], figures, to && (language === 'vi' ? to : `(${to})`)].filter(Boolean).join(' ');
}

function figuresOf({ amount, percent, points, times }: Comparison): string[] {
  const values: (Value | undefined)[] = [
    amount,
    percent === undefined ? undefined : percentOf(percent),
    points === undefined ? undefined : { ...percentOf(points), points: true },
    times === undefined ? undefined : { kind: 'quantity', unit: timesNoun, value: times },
  ];
  return values.filter((value) => value !== undefined).map((value) => formatValue(value));
}

function percentOf(value: Decimal): { readonly kind: 'percent'; readonly value: Decimal } {
  return { kind: 'percent', value };
}

export function documentLine({ type, count, verb }: DocumentCount, words: Labels): string {
  return [verb && words.verb[verb], count, words.document[type]].filter((word) => word !== undefined).join(' ');
}

export function resolutionLine({ title, number }: Resolution): string {
  return number === undefined ? title : `${title} (${number})`;
}

export function personnelLine({ person, action, position, from, term }: Personnel, words: Labels): string {
  const details = [from && `${words.from}: ${from}`, term && `${words.facts.term.toLowerCase()} ${term.replace('/', '-')}`].filter(Boolean);
  const change = [person, words.action[action], position].filter(Boolean).join(' ');
  return details.length > 0 ? `${change} (${details.join('; ')})` : change;
}

export function personLine({ name, roles }: Person): string {
  return roles.length > 0 ? `${name}: ${roles.join('; ')}` : name;
}

export function voteLine({ subject, for: votes, present, percent }: Vote, words: Labels): string {
  const counts = [
    votes === undefined ? undefined : `${votes} ${words.inFavour}`,
    present === undefined ? undefined : `${present} ${words.present}`,
    percent === undefined ? undefined : formatValue(percentOf(percent)),
  ].filter((count) => count !== undefined);
  return subject === undefined ? counts.join(', ') : `${subject}: ${counts.join(', ')}`;
}

export function taskLine({ text, addressee, due }: Task, words: Labels): string {
  const task = addressee === undefined ? text : `${addressee}: ${text}`;
  return due === undefined ? task : `${task} (${words.due}: ${due})`;
}

export function statementLine({ speaker, text, direct }: Statement): string {
  const said = direct ? `“${text}”` : text;
  return speaker === undefined ? said : `${speaker}: ${said}`;
}

/** 13/7/2024 in Vietnamese, 2024-07-13 in English. */
export function dayLine(day: IsoDate, language: Language): string {
  if (language === 'en') return day;
  const [year, month, date] = day.split('-');
  return `${Number(date)}/${Number(month)}/${Number(year)}`;
}

export function periodLine(period: string, language: Language): string {
  return period
    .split('/')
    .map((day) => dayLine(day, language))
    .join(' – ');
}
