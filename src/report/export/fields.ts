// The parts of a report that bear evidence, each with its place in the report and a line to be read.
import type { Span } from '../../base/span.js';
import type { SessionReport } from '../report.js';
import { type Language, labels } from './labels.js';
import {
  comparisonLine,
  documentLine,
  indicatorLine,
  personLine,
  personnelLine,
  resolutionLine,
  statementLine,
  taskLine,
  titleLine,
  voteLine,
} from './lines.js';

export interface Field {
  readonly part: 'body' | 'session' | 'indicator' | 'comparison' | 'document' | 'resolution' | 'personnel' | 'person' | 'vote' | 'task' | 'statement';
  /** Its place in the report, as a JSON Pointer without the first slash: `indicators/3/comparisons/0`. */
  readonly path: string;
  readonly line: string;
  /** The part itself, without its evidence and without the parts that stand on their own. */
  readonly value: object;
  readonly evidence: readonly Span[];
}

export function fieldsOf(report: SessionReport, language: Language = 'vi'): Field[] {
  const words = labels[language];
  const { body, session } = report;
  const title = titleLine(body, session, language);
  return [
    ...(body ? [fieldOf('body', 'body', body.name, body)] : []),
    fieldOf('session', 'session', title, session),
    ...report.indicators.flatMap((indicator, index) => {
      const path = `indicators/${index}`;
      const { comparisons, ...stated } = indicator;
      return [
        fieldOf('indicator', path, indicatorLine(indicator), stated),
        ...comparisons.map((comparison, i) => {
          const line = `${indicator.name}: ${comparisonLine(comparison, language)}`;
          return fieldOf('comparison', `${path}/comparisons/${i}`, line, comparison);
        }),
      ];
    }),
    ...report.documents.map((paper, index) => fieldOf('document', `documents/${index}`, documentLine(paper, words), paper)),
    ...report.resolutions.map((resolution, index) => fieldOf('resolution', `resolutions/${index}`, resolutionLine(resolution), resolution)),
    ...report.personnel.map((change, index) => fieldOf('personnel', `personnel/${index}`, personnelLine(change, words), change)),
    ...report.people.map((person, index) => fieldOf('person', `people/${index}`, personLine(person), person)),
    ...report.votes.map((vote, index) => fieldOf('vote', `votes/${index}`, voteLine(vote, words), vote)),
    ...report.tasks.map((task, index) => fieldOf('task', `tasks/${index}`, taskLine(task, words), task)),
    ...report.statements.map((statement, index) => fieldOf('statement', `statements/${index}`, statementLine(statement), statement)),
  ];
}

function fieldOf(part: Field['part'], path: string, line: string, { evidence, ...value }: { readonly evidence: readonly Span[] }): Field {
  return { part, path, line, value, evidence };
}
