// A report as tables, one a part, before there is a page to draw them on. What the article does not say has no row.
import { type Comparison, formatValue, type Indicator, type SessionReport, type Span } from '../../src/index.js';
import type { Language, Messages } from './messages.js';

export interface Cell {
  readonly text: string;
  /** In small print below it. */
  readonly note?: string;
  /** The places of the article that state it. */
  readonly evidence?: readonly Span[];
  /** Figures stand to the right. */
  readonly figure?: true;
  /** The language of the text, where it is not that of the page. */
  readonly lang?: Language;
}

export interface Section {
  readonly part: keyof Messages['parts'];
  /** Without titles, the first cell of each row is the name of the second. */
  readonly columns: readonly string[];
  /** A row has a cell a column; a cell may be a list. */
  readonly rows: readonly (readonly (Cell | readonly Cell[])[])[];
}

export function sectionsOf(report: SessionReport, messages: Messages): readonly Section[] {
  const { columns } = messages;
  const { indicators, documents, resolutions, personnel, people, votes, tasks, statements, warnings } = report;
  return [
    { part: 'session', columns: [], rows: factsOf(report, messages) },
    {
      part: 'warnings',
      columns: [columns.warning],
      rows: warnings.map(({ code, message, span, other }) => [
        { text: messages.warnings[code], note: message, evidence: [span, other].filter((place) => place !== undefined) },
      ]),
    },
    {
      part: 'indicators',
      columns: [columns.what, columns.value, columns.compared],
      rows: indicators.map((indicator) => [
        { text: indicator.name, note: noteOn(indicator, messages), evidence: indicator.evidence },
        { text: formatValue(indicator.value), figure: true },
        indicator.comparisons.map((comparison) => compared(indicator, comparison, messages)),
      ]),
    },
    {
      part: 'documents',
      columns: [columns.type, columns.count, columns.verb],
      rows: documents.map(({ type, count, verb, evidence }) => [
        { text: messages.documents[type], evidence },
        { text: String(count), figure: true },
        { text: verb === undefined ? '' : messages.verbs[verb] },
      ]),
    },
    {
      part: 'resolutions',
      columns: [columns.title, columns.number],
      rows: resolutions.map(({ title, number, evidence }) => [{ text: title, evidence }, { text: number ?? '' }]),
    },
    {
      part: 'personnel',
      columns: [columns.person, columns.action, columns.position, columns.from],
      rows: personnel.map(({ person, action, position, from, term, evidence }) => [
        { text: person, evidence },
        { text: messages.actions[action] },
        { text: position ?? '', ...(term === undefined ? {} : { note: term }) },
        { text: from ?? '' },
      ]),
    },
    {
      part: 'votes',
      columns: [columns.subject, columns.for, columns.present, columns.share],
      rows: votes.map((vote) => [
        { text: vote.subject ?? '–', evidence: vote.evidence },
        { text: String(vote.for ?? ''), figure: true },
        { text: String(vote.present ?? ''), figure: true },
        { text: vote.percent === undefined ? '' : formatValue({ kind: 'percent', value: vote.percent }), figure: true },
      ]),
    },
    {
      part: 'tasks',
      columns: [columns.task, columns.addressee, columns.due],
      rows: tasks.map(({ text, addressee, due, evidence }) => [{ text, evidence }, { text: addressee ?? '' }, { text: due?.replace('/', ' – ') ?? '' }]),
    },
    {
      part: 'statements',
      columns: [columns.statement, columns.speaker],
      rows: statements.map(({ text, speaker, direct, evidence }) => [
        { text, evidence, ...(direct ? { note: messages.direct } : {}) },
        { text: speaker ?? '' },
      ]),
    },
    {
      part: 'people',
      columns: [columns.person, columns.roles],
      rows: people.map(({ name, roles, evidence }) => [{ text: name, evidence }, roles.map((text) => ({ text }))]),
    },
  ];
}

function factsOf({ body, session, reviewPeriod }: SessionReport, messages: Messages): readonly (readonly Cell[])[] {
  const { facts } = messages;
  const ofBody = body?.evidence;
  const ofSession = session.evidence;
  const rows: readonly (readonly [string, string | number | undefined, (readonly Span[] | undefined)?])[] = [
    [facts.body, body?.name, ofBody],
    [facts.level, body && messages.levels[body.level], ofBody],
    [facts.place, body?.place, ofBody],
    [facts.within, body?.within, ofBody],
    [facts.ordinal, session.ordinal, ofSession],
    [facts.council, session.council, ofSession],
    [facts.kind, session.kind && messages.sessionKinds[session.kind], ofSession],
    [facts.term, session.term?.replace('/', ' – '), ofSession],
    [facts.start, session.start && day(session.start), ofSession],
    [facts.end, session.end && day(session.end), ofSession],
    [facts.review, reviewPeriod && days(reviewPeriod)],
  ];
  return rows.flatMap(([name, fact, evidence]) => (fact === undefined ? [] : [[{ text: name }, { text: String(fact), ...(evidence ? { evidence } : {}) }]]));
}

function noteOn({ status, period, priceBase, shortfall, key }: Indicator, messages: Messages): string {
  const notes = [
    messages.statuses[status],
    shortfall && messages.shortfall,
    period && days(period),
    priceBase !== undefined && messages.prices(priceBase),
    key,
  ];
  return notes.filter(Boolean).join(' · ');
}

function compared(indicator: Indicator, comparison: Comparison, messages: Messages): Cell {
  const { relation, percent, points, times, amount, base, baseText, implied, evidence } = comparison;
  const measures: string[] = [];
  if (percent !== undefined) measures.push(formatValue({ kind: 'percent', value: percent }));
  if (points !== undefined) measures.push(formatValue({ kind: 'percent', points: true, value: points }));
  if (times !== undefined) measures.push(`${formatValue({ kind: 'numeral', value: times })} lần`);
  if (amount !== undefined) measures.push(formatValue(amount));
  const text = [messages.relations[relation], measures.join(', '), baseText || messages.bases[base]].filter(Boolean).join(' ');
  return { text, evidence, ...(implied ? { note: `${messages.implied}: ${likeValue(indicator.value, implied.value)}` } : {}) };
}

/** A number in the unit of a value. */
function likeValue(value: Indicator['value'], number: string): string {
  if (value.kind === 'money') return formatValue({ kind: 'money', currency: value.currency, value: number });
  if (value.kind === 'quantity') return formatValue({ kind: 'quantity', unit: value.unit, value: number });
  if (value.kind === 'percent') return formatValue({ kind: 'percent', value: number });
  return formatValue({ kind: 'numeral', value: number });
}

/** 2024-07-12 as the news writes it, 12/7/2024. */
function day(iso: string): string {
  const [year, month, date] = iso.split('-');
  return `${Number(date)}/${Number(month)}/${year}`;
}

function days(interval: string): string {
  const [start = '', end = ''] = interval.split('/');
  const year = start.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year;
  return start === end ? day(start) : `${day(start)} – ${day(end)}`;
}
