// docs/guides/scraping.md says what the recipes do: its links lead somewhere, and what it quotes is so.
import { existsSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { highlight, removeHighlights } from '../../docs/recipes/highlight.js';
import { publishedOf } from '../../docs/recipes/published-of.js';
import { textOf } from '../../docs/recipes/text-of.js';
import { findMentions } from '../../src/index.js';

const place = new URL('../../docs/guides/scraping.md', import.meta.url);
const guide = readFileSync(place, 'utf8');

it('links to files that there are', () => {
  const links = [...guide.matchAll(/\]\((\.[^)]+)\)/gu)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(4);
  expect(links.filter((link) => !existsSync(new URL(link, place)))).toEqual([]);
});

it('shows the marks as they are', () => {
  const [, html = ''] = /^Of `(.+)` it makes$/mu.exec(guide) ?? [];
  const [, marked = ''] = /```html\n(.+)\n```/u.exec(guide) ?? [];
  const $ = load(html, null, false);
  const page = textOf($.root().get(0));
  highlight(page, findMentions(page.text));
  expect($.html()).toBe(marked);
  removeHighlights($);
  expect($.html()).toBe(html);
});

it('gives the day in Vietnam', () => {
  const [, moment = '', day = ''] = /`(20[^`]+Z)` is the (\d+)th there/u.exec(guide) ?? [];
  expect(publishedOf(load(`<time datetime="${moment}"></time>`))?.slice(-2)).toBe(day);
});

it('quotes the recipes as they stand', () => {
  const recipes = ['text-of', 'highlight', 'published-of', 'crawl']
    .map((name) => readFileSync(new URL(`../../docs/recipes/${name}.ts`, import.meta.url), 'utf8'))
    .join('\n');
  for (const quoted of ['new Configuration({ persistStorage: false })', 'additionalHttpErrorStatusCodes: [404, 410]', 'source: url', 'piecesOf']) {
    expect(guide).toContain(quoted);
    expect(recipes).toContain(quoted);
  }
});
