// All checks of a report: figures by themselves, figures against figures, and the numbers of the session.
import { addAll } from '../../base/list.js';
import type { Span } from '../../base/span.js';
import { after } from '../../tokens/cursor.js';
import { type Article, spanOf } from '../article.js';
import type { Indicator, Warning } from '../report.js';
import { ordinalOf } from '../session/numbering.js';
import type { SessionMention } from '../session/session.js';
import { findConflicts } from './conflict.js';
import { findContradictions } from './contradiction.js';
import { findMiscounts } from './miscount.js';
import { addOddities } from './oddity.js';
import { warn } from './warning.js';

/** Everything odd about the figures of an article and about its session, in the order of the text. */
export function findWarnings(article: Article, indicators: readonly Indicator[], sessions: readonly SessionMention[]): Warning[] {
  const found: Warning[] = [];
  for (const placed of article.values) addOddities(article, placed, found);
  for (const look of [findContradictions, findConflicts, findMiscounts]) addAll(found, look(article, indicators));
  addAll(found, conflicts(article, sessions));
  return found.sort((a, b) => (a.span as Span).start - (b.span as Span).start);
}

/** Two numbers for the session that is reported. */
function conflicts(article: Article, sessions: readonly SessionMention[]): Warning[] {
  const cx = article.under.session;
  let known: { ordinal: number; span: Span } | undefined;
  for (const mention of sessions) {
    const ordinal = ordinalOf(article, mention);
    // a number without a verb may be that of the next session, where the report is due
    if (ordinal === undefined || (known && !mention.verb)) continue;
    const span = spanOf(article, mention.at, after(cx, mention.at));
    if (!known) known = { ordinal, span };
    else if (known.ordinal !== ordinal) return [warn('conflicting-session', { found: String(known.ordinal), other: String(ordinal) }, known.span, span)];
  }
  return [];
}
