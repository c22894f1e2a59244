// From an article to its report: every part reads the article for itself, and this alone knows all of them.
import { fromIso } from '../base/civil.js';
import type { IsoDate } from '../base/value.js';
import { defaultMaxLength } from '../recognizers/door.js';
import { readArticle } from './article.js';
import { chooseBody, findAssemblies } from './body.js';
import { findDocuments } from './document.js';
import { findIndicators } from './indicator.js';
import { mergeIndicators } from './merge.js';
import { describePeople, findPeople } from './person.js';
import { findPersonnel, officesOf } from './personnel.js';
import type { SessionReport, Warning } from './report.js';
import { findResolutions } from './resolution.js';
import { findReview } from './review.js';
import { describeSession, findSession } from './session.js';
import { findVotes } from './vote.js';

export interface ReportOptions {
  /** The day the article was published, for dates that name no year. */
  readonly published?: IsoDate;
  /** Where the article is from; handed on as it is. */
  readonly source?: string;
  /** The longest text that is read, in UTF-16 code units; 8 Mi by default. */
  readonly maxLength?: number;
}

export function parseSessionReport(text: string, options: ReportOptions = {}): SessionReport {
  const warnings: Warning[] = [];
  const { maxLength = defaultMaxLength } = options;
  let input = typeof text === 'string' ? text : '';
  if (input.length > maxLength) {
    input = input.slice(0, maxLength);
  }
  const published = options.published === undefined ? undefined : fromIso(options.published);
  const article = readArticle(input, published);
  const assemblies = findAssemblies(article);
  const sessions = findSession(article, assemblies);
  const body = chooseBody(
    article,
    assemblies,
    sessions.map(({ at }) => at),
  );
  const reported = sessions.length > 0;
  const review = reported ? findReview(article, sessions) : undefined;
  const people = findPeople(article);
  const personnel = findPersonnel(article, people);
  const resolutions = reported ? findResolutions(article) : [];
  return {
    version: 1,
    ...(options.source === undefined ? {} : { source: options.source }),
    ...(body && reported ? { body } : {}),
    session: reported ? describeSession(article, sessions, assemblies) : { evidence: [] },
    ...optional('reviewPeriod', review),
    indicators: mergeIndicators(findIndicators(article, review)),
    documents: reported ? findDocuments(article) : [],
    resolutions,
    personnel,
    people: describePeople(article, people, officesOf(personnel, people)),
    votes: reported ? findVotes(article, people, resolutions) : [],
    tasks: [],
    statements: [],
    mentions: article.values.map(({ mention }) => mention),
    warnings,
  };
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}
