import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { publishedOf } from '../../docs/recipes/published-of.js';
import { articlePages, readArticle, readPage } from './pages.js';

const meta = (content: string): string => `<meta property="article:published_time" content="${content}">`;
const json = (text: string): string => `<script type="application/ld+json">${text}</script>`;

describe('publishedOf', () => {
  it.each(articlePages)('$page', (articlePage) => {
    expect(publishedOf(load(readPage(articlePage.page)))).toBe(readArticle(articlePage).published);
  });

  it.each([
    { html: meta('2024-07-12'), day: '2024-07-12' },
    { html: meta('2024-07-12T23:59:00+07:00'), day: '2024-07-12' },
    { html: meta('2024-07-12T23:59:00+0700'), day: '2024-07-12' },
    // the day in Vietnam is meant, whatever clock the machine went by
    { html: meta('2024-07-12T18:00:00Z'), day: '2024-07-13' },
    { html: meta('2024-07-12T18:00:00.000Z'), day: '2024-07-13' },
    { html: meta('2024-07-12T23:59:00'), day: '2024-07-12' },
    { html: meta('12/07/2024 - 17:20'), day: '2024-07-12' },
    { html: meta('ngày 12 tháng 7 năm 2024'), day: '2024-07-12' },
    { html: '<span itemprop="datePublished">x</span><meta itemprop="datePublished" content="2024-07-12">', day: '2024-07-12' },
    { html: json('{ "datePublished": "2024-07-12T08:00:00+07:00" }'), day: '2024-07-12' },
    { html: json('[{ "@type": "Organization" }, { "datePublished": "2024-07-12" }]'), day: '2024-07-12' },
    { html: json('{ "@graph": [{ "datePublished": "2024-07-12" }] }'), day: '2024-07-12' },
    { html: '<time>hôm qua</time><time datetime="2024-07-12T10:00">sáng</time>', day: '2024-07-12' },
    { html: '<time datetime="2024-01-01"></time><article><time itemprop="datePublished" datetime="2024-07-12"></time></article>', day: '2024-01-01' },
    // what is said first in the page's head goes before what stands in its text, and what is no day is passed over
    { html: `<time datetime="2020-01-01"></time>${json('{ "datePublished": "2021-01-01" }')}${meta('2024-07-12')}`, day: '2024-07-12' },
    { html: `<time datetime="2020-01-01"></time>${json('{ "datePublished": "2021-01-01" }')}${meta('mới đây')}`, day: '2021-01-01' },
    { html: `<time datetime="2020-01-01"></time>${json('{ broken')}`, day: '2020-01-01' },
  ])('$html', ({ html, day }) => expect(publishedOf(load(html))).toBe(day));

  it.each([
    '',
    '<p>Sáng 12/7/2024, HĐND huyện họp.</p>',
    meta(''),
    meta('2024-02-31'),
    meta('2024-13-01T00:00:00Z'),
    meta('hôm qua'),
    meta('tháng 7/2024'),
    meta('12/7'),
    json('null'),
    json('{ "datePublished": 20240712 }'),
    '<script type="application/ld+json"></script>',
    '<time>12/7/2024</time>',
  ])('knows no day from %s', (html) => expect(publishedOf(load(html))).toBeUndefined());
});
