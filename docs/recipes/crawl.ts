// A crawl that turns session reports into rows, one an indicator, each with the words that state it. Crawlee keeps what it needs in
// memory and leaves no file behind.
import { CheerioCrawler, Configuration } from '@crawlee/cheerio';
import { formatValue, type IsoDate, parseSessionReport } from 'kyhop';
import { publishedOf } from './published-of.js';
import { textOf } from './text-of.js';

export interface Row {
  readonly url: string;
  readonly published?: IsoDate;
  readonly body?: string;
  readonly session?: number;
  readonly indicator: string;
  readonly key?: string;
  readonly value: string;
  readonly status: string;
  readonly period?: string;
  readonly words: readonly string[];
}

/**
 * Reads the pages at these addresses and those of the same host that `links` selects on them.
 *
 * @throws Error where a page could not be read, with all that could not.
 */
export async function crawl(addresses: readonly string[], links = 'main a'): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const failures: string[] = [];
  const crawler = new CheerioCrawler(
    {
      maxRequestRetries: 1,
      // Crawlee would take the page that says so for a page
      additionalHttpErrorStatusCodes: [404, 410],
      async requestHandler({ $, request, enqueueLinks }) {
        await enqueueLinks({ selector: links, strategy: 'same-hostname' });
        for (const article of $('article').toArray()) rows.push(...rowsOf(request.loadedUrl ?? request.url, textOf(article).text, publishedOf($)));
      },
      failedRequestHandler: ({ request }, { message }) => {
        failures.push(`${request.url}: ${message}`);
      },
    },
    new Configuration({ persistStorage: false }),
  );
  await crawler.run([...addresses]);
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return rows;
}

function rowsOf(url: string, text: string, published: IsoDate | undefined): readonly Row[] {
  const day = published === undefined ? {} : { published };
  const { body, session, indicators } = parseSessionReport(text, { ...day, source: url });
  return indicators.map(({ name, key, value, status, period, evidence }) => ({
    url,
    ...day,
    ...(body ? { body: body.name } : {}),
    ...(session.ordinal === undefined ? {} : { session: session.ordinal }),
    indicator: name,
    ...(key === undefined ? {} : { key }),
    value: formatValue(value),
    status,
    ...(period === undefined ? {} : { period }),
    words: evidence.map(({ start, end }) => text.slice(start, end)),
  }));
}
