// Crawlee against a server on this machine.
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LogLevel, log } from '@crawlee/cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { crawl } from '../../docs/recipes/crawl.js';
import { formatValue, parseSessionReport } from '../../src/index.js';
import { articlePages, folder, readArticle, readPage } from './pages.js';

let server: Server;
let site: string;

beforeAll(async () => {
  log.setLevel(LogLevel.OFF);
  server = createServer(({ url = '/' }, response) => {
    const page = url === '/' ? 'index.html' : url.slice(1);
    const exists = /^[a-z]+\.html$/u.test(page) && existsSync(new URL(page, folder));
    response.writeHead(exists ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(exists ? readPage(page) : 'không có');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

it('gives a row for each indicator of each report that the front page links to', { timeout: 60_000 }, async () => {
  const rows = await crawl([`${site}/`]);
  for (const articlePage of articlePages) {
    const { text, published } = readArticle(articlePage);
    const { body, session, indicators } = parseSessionReport(text, { published });
    const found = rows.filter(({ url }) => url === `${site}/${articlePage.page}`);
    expect(found.map(({ indicator, value, status }) => [indicator, value, status])).toEqual(
      indicators.map(({ name, value, status }) => [name, formatValue(value), status]),
    );
    for (const row of found) expect(row).toMatchObject({ published, body: body?.name, session: session.ordinal });
  }
  expect(rows.length).toBeGreaterThan(30);
  expect(new Set(await crawl([`${site}/`]))).toEqual(new Set(rows));
  expect(rows.find(({ key }) => key === 'state-budget-revenue')?.words.length).toBeGreaterThan(0);
  expect(existsSync('storage')).toBe(false);
});

it('names the pages that could not be read', { timeout: 60_000 }, async () => {
  await expect(crawl([`${site}/`], 'nav a')).rejects.toThrow('/khong-co.html');
});
