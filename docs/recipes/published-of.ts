// The day a page was published, from what the page says of itself and from nothing else: no clock is looked at, so that a page
// gives the same report whenever it is read.
import type { AnyNode } from 'domhandler';
import { type IsoDate, safeParseDate } from 'kyhop';

/** As much of `$` as is needed, so that any version of cheerio serves. */
export type Select = (selector: string) => Iterable<AnyNode>;

const metadata = 'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name="pubdate"], meta[name="article:published_time"]';
const times = 'time[itemprop="datePublished"][datetime], article time[datetime], time[datetime]';

/** Vietnam is seven hours ahead all year. */
const zone = 7 * 3_600_000;

/**
 * The day in Vietnam, or undefined where the page names none: first its `article:published_time`, then `datePublished` in its
 * JSON-LD, then its first `<time datetime>`.
 */
export function publishedOf($: Select): IsoDate | undefined {
  return (
    first($(metadata), (node) => dayOf(attribute(node, 'content'))) ?? first($('script[type="application/ld+json"]'), dayInJson) ?? first($(times), dayInTime)
  );
}

function first(nodes: Iterable<AnyNode>, read: (node: AnyNode) => IsoDate | undefined): IsoDate | undefined {
  for (const node of nodes) {
    const day = read(node);
    if (day !== undefined) return day;
  }
  return undefined;
}

function dayInTime(node: AnyNode): IsoDate | undefined {
  return dayOf(attribute(node, 'datetime'));
}

function dayInJson(node: AnyNode): IsoDate | undefined {
  const [child] = 'children' in node ? node.children : [];
  if (child?.type !== 'text') return undefined;
  try {
    return dayIn(JSON.parse(child.data));
  } catch {
    // JSON-LD is often broken, and a page may say its day elsewhere
    return undefined;
  }
}

/** `datePublished` of an object, or of the first that has one in a list or in `@graph`. */
function dayIn(json: unknown): IsoDate | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  if ('datePublished' in json && typeof json.datePublished === 'string') return dayOf(json.datePublished);
  const items: unknown = Array.isArray(json) ? json : '@graph' in json ? json['@graph'] : [];
  if (!Array.isArray(items)) return undefined;
  for (const item of items) {
    const day = dayIn(item);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** A day as machines write it, with a time and its zone or without; else as people do, "11/07/2024 - 17:20". */
function dayOf(words: string | undefined): IsoDate | undefined {
  if (words === undefined) return undefined;
  const written = words.trim();
  if (/^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/u.test(written)) {
    const moment = Date.parse(written.replace(/([+-]\d\d)(\d\d)$/u, '$1:$2'));
    return Number.isNaN(moment) ? undefined : new Date(moment + zone).toISOString().slice(0, 10);
  }
  const date = safeParseDate(/^\d{4}-\d\d-\d\d/u.exec(written)?.[0] ?? written);
  return date.ok && date.value.start !== undefined && date.value.start === date.value.end ? date.value.start : undefined;
}

function attribute(node: AnyNode, name: string): string | undefined {
  return 'attribs' in node ? node.attribs[name] : undefined;
}
