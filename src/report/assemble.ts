// From an article to its report: every part reads the article for itself, and this alone knows all of them.
import { type Day, fromIso } from '../base/civil.js';
import { bare, frozenJson, own, plainJson } from '../base/own.js';
import type { IsoDate } from '../base/value.js';
import { defaultMaxLength } from '../recognizers/door.js';
import { graphemeStart } from '../source/fold.js';
import { readArticle } from './article.js';
import { isAskedFor, isInTitle, taskSpans, titleSpans } from './indicators/asked.js';
import { withImplied } from './indicators/implied.js';
import { findIndicators } from './indicators/indicator.js';
import { mergeIndicators } from './indicators/merge.js';
import { findDocuments } from './papers/document.js';
import { findResolutions } from './papers/resolution.js';
import { findVotes } from './papers/vote.js';
import { findPeople } from './people/person.js';
import { findPersonnel, officesOf } from './people/personnel.js';
import { findPronouns } from './people/pronoun.js';
import { describePeople } from './people/role.js';
import { findStatements } from './people/statement.js';
import { findTasks } from './people/task.js';
import type { Indicator, Session, SessionReport, Warning } from './report.js';
import { chooseBody, findAssemblies } from './session/body.js';
import { describeSession } from './session/numbering.js';
import { findReview } from './session/review.js';
import { findSession } from './session/session.js';
import { findWarnings } from './warnings/check.js';
import { warn } from './warnings/warning.js';

/** What is known of an article besides its text. */
export interface ReportOptions {
  /** The day the article was published, for dates that name no year. */
  readonly published?: IsoDate;
  /** Where the article is from; handed on as it is. */
  readonly source?: string;
  /** The longest text that is read, in UTF-16 code units; 8 Mi by default. */
  readonly maxLength?: number;
}

/**
 * Reads an article on a session of a People's Council or of the National Assembly into one report. Total: any text has a report,
 * at worst an empty one; what could not be taken as it stood is told in `warnings`, and nothing is thrown. The report and all that
 * is in it are frozen.
 *
 * @param text the plain text of the article, in any Unicode normalization; paragraphs on lines of their own.
 * @param options see {@link ReportOptions}; without `published` a date that names no year stays open.
 *
 * @example
 * ```ts
 * parseSessionReport('Sáng 9/12/2024, HĐND tỉnh Hà Nam khai mạc kỳ họp thứ 23.').session.ordinal; // 23
 * parseSessionReport('Trời hôm nay đẹp.').indicators; // []
 * ```
 */
export function parseSessionReport(text: string, options: ReportOptions = {}): SessionReport {
  const warnings: Warning[] = [];
  const { source, maxLength, published } = readOptions(options, warnings);
  const input = readInput(text, maxLength, warnings);
  const article = readArticle(input, published);
  const assemblies = findAssemblies(article);
  const sessions = findSession(article, assemblies);
  const chosen = chooseBody(
    article,
    assemblies,
    sessions.map(({ at }) => at),
  );
  const reported = sessions.length > 0;
  const session = reported ? describeSession(article, sessions, chosen?.mentions ?? []) : bare<Session>({ evidence: [] });
  const review = reported ? findReview(article, sessions, session) : undefined;
  const people = findPeople(article);
  const pronouns = findPronouns(article, people);
  const personnel = findPersonnel(article, people, pronouns);
  const tasks = reported ? findTasks(article, people, pronouns) : [];
  const resolutions = reported ? findResolutions(article) : [];
  const titles = titleSpans(resolutions);
  const asked = taskSpans(tasks);
  const indicators: readonly Indicator[] = mergeIndicators(findIndicators(article, review))
    .filter((indicator) => !isAskedFor(indicator, asked) && !isInTitle(indicator, titles))
    .map((indicator) => withImplied(article, indicator));
  return frozenJson<SessionReport>({
    version: 1,
    ...optional('source', source),
    ...(chosen && reported ? { body: chosen.body } : {}),
    session: plainJson(session),
    ...optional('reviewPeriod', review),
    indicators: plainJson(indicators),
    documents: reported ? findDocuments(article) : [],
    resolutions,
    personnel,
    people: describePeople(article, people, officesOf(personnel)),
    votes: reported ? findVotes(article, people, resolutions, personnel) : [],
    tasks,
    statements: findStatements(article, people, pronouns),
    mentions: article.values.map(({ mention }) => mention),
    warnings: [...warnings, ...findWarnings(article, indicators, sessions)],
  });
}

interface Options {
  readonly source?: string;
  readonly maxLength: number;
  readonly published?: Day;
}

/** The options as far as they are of their types: a scraper hands on what it found, and no report fails of it. */
function readOptions(options: unknown, warnings: Warning[]): Options {
  const { published, source, maxLength } = own(typeof options === 'object' ? options : undefined) as { [Name in keyof ReportOptions]?: unknown };
  const day = typeof published === 'string' ? fromIso(published) : undefined;
  if (published !== undefined && !day) warnings.push(warn('invalid-published', { found: typeof published === 'string' ? published : typeof published }));
  return own({
    maxLength: typeof maxLength === 'number' && maxLength >= 0 ? Math.floor(maxLength) : defaultMaxLength,
    ...(typeof source === 'string' ? { source } : {}),
    ...(day ? { published: day } : {}),
  });
}

/** The text as far as it is read: what stands past the limit is cut off before the letter that the limit falls into. */
function readInput(text: unknown, maxLength: number, warnings: Warning[]): string {
  if (typeof text !== 'string') {
    warnings.push(warn('not-text', { found: typeof text }));
    return '';
  }
  if (text.length <= maxLength) return text;
  const end = graphemeStart(text, maxLength);
  warnings.push(warn('too-long', { expected: String(maxLength), found: String(text.length) }, { start: end, end: text.length }));
  return text.slice(0, end);
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}
