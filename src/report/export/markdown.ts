// A report as a page to be read: facts, a table of indicators, and a list for each other part that is not empty.
//
// The words of an article may hold any mark, so that all that Markdown would read as markup is escaped.
import { bareJson, own } from '../../base/own.js';
import type { Span } from '../../base/span.js';
import { formatValue } from '../../format/value.js';
import type { Indicator, SessionReport } from '../report.js';
import { type Labels, type Language, labels, languageOf } from './labels.js';
import {
  comparisonLine,
  dayLine,
  documentLine,
  periodLine,
  personLine,
  personnelLine,
  resolutionLine,
  statementLine,
  taskLine,
  titleLine,
  voteLine,
} from './lines.js';

/** The language of a page, and whether it quotes the text. */
export interface MarkdownOptions {
  /** Of headings and labels; Vietnamese by default. Figures are written as Vietnamese news writes them in both. */
  readonly language?: Language;
  /** The text of the report: each indicator then bears the words that state it. */
  readonly text?: string;
}

/**
 * A report as Markdown, with tables as GitHub has them.
 *
 * @example
 * ```ts
 * toMarkdown(report, { language: 'en' }); // # Session 19, HĐND huyện Thọ Xuân council 21 …
 * ```
 */
export function toMarkdown(report: SessionReport, options: MarkdownOptions = {}): string {
  return pageOf(bareJson(report), own(options));
}

function pageOf(report: SessionReport, { language: asked, text }: MarkdownOptions): string {
  const language = languageOf(asked);
  const words = labels[language];
  const blocks = [
    `# ${escaped(titleLine(report.body, report.session, language))}`,
    listOf(undefined, factsOf(report, words, language)),
    indicatorTable(report.indicators, words, language, text),
    listOf(
      words.documents,
      report.documents.map((paper) => documentLine(paper, words)),
    ),
    listOf(words.resolutions, report.resolutions.map(resolutionLine)),
    listOf(
      words.personnel,
      report.personnel.map((change) => personnelLine(change, words)),
    ),
    listOf(
      words.votes,
      report.votes.map((vote) => voteLine(vote, words)),
    ),
    listOf(words.people, report.people.map(personLine)),
    listOf(
      words.tasks,
      report.tasks.map((task) => taskLine(task, words)),
    ),
    listOf(words.statements, report.statements.map(statementLine)),
    listOf(
      words.warnings,
      report.warnings.map(({ message }) => message),
    ),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function factsOf({ session, reviewPeriod, source }: SessionReport, words: Labels, language: Language): string[] {
  const { kind, term, start, end } = session;
  const { facts } = words;
  return [
    kind && `${words.session}: ${words.kind[kind]}`,
    term && `${facts.term}: ${term.replace('/', '-')}`,
    start && `${facts.start}: ${dayLine(start, language)}`,
    end && `${facts.end}: ${dayLine(end, language)}`,
    reviewPeriod && `${facts.review}: ${periodLine(reviewPeriod, language)}`,
    source && `${facts.source}: ${source}`,
  ].flatMap((fact) => fact || []);
}

function listOf(heading: string | undefined, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const items = lines.map((line) => `- ${escaped(line)}`).join('\n');
  return heading === undefined ? items : `## ${heading}\n\n${items}`;
}

function indicatorTable(indicators: readonly Indicator[], words: Labels, language: Language, text: string | undefined): string {
  if (indicators.length === 0) return '';
  const { columns } = words;
  const head = [columns.name, columns.value, columns.status, columns.period, columns.comparisons, ...(text === undefined ? [] : [columns.quote])];
  const rows = indicators.map(({ name, value, status, shortfall, period, comparisons, evidence }) => [
    name,
    formatValue(value),
    shortfall ? `${words.status[status]}, ${words.shortfall}` : words.status[status],
    period === undefined ? '' : periodLine(period, language),
    comparisons.map((comparison) => comparisonLine(comparison, language)).join('; '),
    ...(text === undefined ? [] : [quoteOf(evidence, text)]),
  ]);
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(escaped))];
  return `## ${words.indicators}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`;
}

function quoteOf(evidence: readonly Span[], text: string): string {
  return evidence.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** Text that Markdown leaves alone, on one line. */
function escaped(text: string): string {
  const inline = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~$&]/gu, '\\$&');
  // what would open a list, a heading or a line under one
  return inline.replace(/^(?:[-+#=]|\d+(?=[.)]))/u, (opening) => (/\d/u.test(opening) ? `${opening}\\` : `\\${opening}`));
}
