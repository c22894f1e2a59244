// axe-core finds nothing, in every state of the page that looks different: by scheme, by width, by language, by view.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildPlayground, built } from '../../docs/playground/build.js';
import { launchChromium } from './chromium.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Each scheme once, each layout once: colours do not depend on the width. */
const screens: readonly BrowserContextOptions[] = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 1100, height: 500 } },
];

interface State {
  readonly state: string;
  readonly act: (page: Page) => Promise<void>;
}

const toTables = async (page: Page): Promise<void> => page.locator('#tab-tables').click();

const states: readonly State[] = [
  { state: 'as it opens', act: async () => {} },
  { state: 'the tables', act: toTables },
  { state: 'JSON', act: async (page) => page.locator('#tab-json').click() },
  { state: 'a value in focus', act: async (page) => page.locator('mark[data-kind="money"]').first().focus() },
  {
    state: 'a place shown',
    act: async (page) => {
      await toTables(page);
      await page.locator('.people .cite').first().click();
    },
  },
  {
    state: 'a row found',
    act: async (page) => {
      await page.locator('mark[data-kind="money"]').first().press('Enter');
    },
  },
  { state: 'English', act: async (page) => page.locator('#language').click() },
  { state: 'nothing to read', act: async (page) => page.locator('#clear').click() },
  {
    state: 'warnings',
    act: async (page) => {
      await page.locator('#input').fill('Thu ngân sách năm 2024 đạt 500 tỷ đồng. Tuy vậy, thu ngân sách năm 2024 đạt 615 tỷ đồng.');
      await toTables(page);
      await page.locator('.warnings .cite').waitFor();
    },
  },
];

let browser: Browser;

beforeAll(async () => {
  await buildPlayground();
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** Every rule that axe has on by default, those of good practice among them. */
async function complaintsOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  const { violations, passes } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run({}),
  );
  expect(passes.length).toBeGreaterThan(20);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

describe.each(screens)('$colorScheme, $viewport.width × $viewport.height', (screen) => {
  it.each(states)('$state', async ({ act }) => {
    const context = await browser.newContext({ ...screen, reducedMotion: 'reduce' });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(pathToFileURL(`${built}/index.html`).href);
    await act(page);
    expect(await complaintsOf(page)).toEqual([]);
  });
});

it('would notice: a label taken away is found', async () => {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(pathToFileURL(`${built}/index.html`).href);
  await page.locator('label[for="published"]').evaluate((label) => label.remove());
  expect((await complaintsOf(page)).some((complaint) => complaint.startsWith('label:'))).toBe(true);
});
