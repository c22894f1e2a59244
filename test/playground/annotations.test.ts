// Annotations as a viewer finds them: in a page of paragraphs, in a real browser, by the code that annotation viewers find quotes with.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseSessionReport, toWebAnnotation, type WebAnnotation } from '../../src/report/index.js';
import { slugs } from '../report/fixture.js';
import { launchChromium } from './chromium.js';

type Selectors = WebAnnotation['target']['selector'];

/** What the page has of the finder; each place in code units of the page's text. */
interface Finder {
  readonly find: (selectors: readonly Selectors[]) => readonly (readonly [start: number, words: string] | null)[];
}

const finder = `
import { toRange } from 'dom-anchor-text-quote';
export function find(selectors) {
  const root = document.body;
  return selectors.map(([quote, position]) => {
    // the position says where to look first
    const range = toRange(root, quote, { hint: position.start });
    if (!range) return null;
    const before = document.createRange();
    before.setStart(root, 0);
    before.setEnd(range.startContainer, range.startOffset);
    return [before.toString().length, range.toString()];
  });
}`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  const { outputFiles } = await build({
    stdin: { contents: finder, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'iife',
    globalName: 'finder',
    define: { global: 'globalThis' },
    write: false,
  });
  await page.setContent('<!doctype html><title>.</title><body></body>');
  await page.addScriptTag({ content: outputFiles[0]?.text as string });
});
afterAll(() => browser?.close());

async function found(text: string, selectors: readonly Selectors[]): Promise<ReturnType<Finder['find']>> {
  return page.evaluate(
    ([lines, wanted]) => {
      document.body.replaceChildren();
      lines.forEach((line, index) => {
        if (index > 0) document.body.append('\n');
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        document.body.append(paragraph);
      });
      return (globalThis as unknown as { readonly finder: Finder }).finder.find(wanted);
    },
    [text.split('\n'), selectors] as const,
  );
}

test.each(slugs)('%s', async (slug) => {
  const text = readFileSync(new URL(`../../fixtures/reports/${slug}.txt`, import.meta.url), 'utf8');
  const selectors = toWebAnnotation(parseSessionReport(text), text).map(({ target }) => target.selector);
  const points = [...text];
  const places = selectors.map(([{ exact }, { start }]) => [points.slice(0, start).join('').length, exact]);
  expect(await found(text, selectors)).toEqual(places);
  expect(places.length).toBeGreaterThan(0);
});

test('a quote that the page does not have is not found', async () => {
  const text = 'Thu ngân sách đạt 412 tỷ đồng.';
  const selectors = toWebAnnotation(parseSessionReport(text), text).map(({ target }) => target.selector);
  expect(await found('Lá cây rung rinh.', selectors)).toEqual([null]);
});
