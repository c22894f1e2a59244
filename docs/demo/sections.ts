// A report as tables, one a part. What the article does not say has no row.
import { formatValue, type SessionReport } from '../../src/index.js';
import { describeComparison } from './comparisons.js';
import type { Column, Table } from './tables.js';

export function tablesOf(report: SessionReport): readonly Table[] {
  return [
    sessionTable(report),
    indicatorTable(report),
    documentTable(report),
    resolutionTable(report),
    personnelTable(report),
    peopleTable(report),
    voteTable(report),
    taskTable(report),
    statementTable(report),
    warningTable(report),
  ];
}

function sessionTable({ body, session, reviewPeriod }: SessionReport): Table {
  const facts: readonly (readonly [string, string | number | undefined])[] = [
    ['body', body?.name],
    ['level', body?.level],
    ['place', body?.place],
    ['within', body?.within],
    ['session', session.ordinal],
    ['kind', session.kind],
    ['council', session.council],
    ['term', session.term],
    ['opened', session.start],
    ['closed', session.end],
    ['looks back on', reviewPeriod],
  ];
  const rows = facts.flatMap(([name, fact]) => (fact === undefined ? [] : [[name, String(fact)]]));
  return { title: 'Session', columns: [column('', 14), column('', 80)], rows };
}

function indicatorTable({ indicators }: SessionReport): Table {
  return {
    title: 'Indicators',
    columns: [column('name', 34), column('value', 26, true), column('status', 9), column('period', 11), column('compared to', 48)],
    rows: indicators.map(({ name, value, status, period, priceBase, comparisons, shortfall }) => [
      name + (priceBase === undefined ? '' : ` (prices of ${priceBase})`),
      formatValue(value),
      shortfall ? `${status}, missed` : status,
      period?.replace('/', ' ') ?? '',
      comparisons.map(describeComparison).join('\n'),
    ]),
  };
}

function documentTable({ documents }: SessionReport): Table {
  return {
    title: 'Papers',
    columns: [column('type', 12), column('count', 5, true), column('what was done', 14)],
    rows: documents.map(({ type, count, verb }) => [type, String(count), verb ?? '']),
  };
}

function resolutionTable({ resolutions }: SessionReport): Table {
  return {
    title: 'Resolutions',
    columns: [column('number', 22), column('title', 90)],
    rows: resolutions.map(({ number, title }) => [number ?? '', title]),
  };
}

function personnelTable({ personnel }: SessionReport): Table {
  return {
    title: 'Changes of office',
    columns: [column('person', 26), column('action', 10), column('position', 36), column('from', 36), column('term', 9)],
    rows: personnel.map(({ person, action, position, from, term }) => [person, action, position ?? '', from ?? '', term ?? '']),
  };
}

function peopleTable({ people }: SessionReport): Table {
  return {
    title: 'People',
    columns: [column('name', 26), column('roles', 90)],
    rows: people.map(({ name, roles }) => [name, roles.join('; ')]),
  };
}

function voteTable({ votes }: SessionReport): Table {
  return {
    title: 'Votes',
    columns: [column('for', 5, true), column('present', 7, true), column('share', 8, true), column('on', 70)],
    rows: votes.map((vote) => [
      String(vote.for ?? ''),
      String(vote.present ?? ''),
      vote.percent === undefined ? '' : formatValue({ kind: 'percent', value: vote.percent }),
      vote.subject ?? '',
    ]),
  };
}

function taskTable({ tasks }: SessionReport): Table {
  return {
    title: 'Tasks',
    columns: [column('whose', 26), column('due', 12), column('what', 80)],
    rows: tasks.map(({ addressee, due, text }) => [addressee ?? '', due ?? '', text]),
  };
}

function statementTable({ statements }: SessionReport): Table {
  return {
    title: 'Statements',
    columns: [column('speaker', 26), column('how', 8), column('what', 80)],
    rows: statements.map(({ speaker, direct, text }) => [speaker ?? '', direct ? 'quoted' : 'reported', text]),
  };
}

function warningTable({ warnings }: SessionReport): Table {
  return {
    title: 'Warnings',
    columns: [column('code', 22), column('where', 13), column('message', 80)],
    rows: warnings.map(({ code, message, span }) => [code, span === undefined ? '' : `${span.start}-${span.end}`, message]),
  };
}

function column(title: string, most: number, right = false): Column {
  return right ? { title, most, right } : { title, most };
}
