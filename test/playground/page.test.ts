// The page as people use it, in a real Chromium: opened from its folder, typed and pasted into, read by eye, keyboard and screen reader.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildPlayground, built, servePlayground } from '../../docs/playground/build.js';
import { vietnamese } from '../../docs/playground/messages.js';
import { type Cell, sectionsOf } from '../../docs/playground/sections.js';
import { placesOf } from '../../docs/playground/spans.js';
import { parseSessionReport } from '../../src/index.js';
import { launchChromium } from './chromium.js';

const page = pathToFileURL(`${built}/index.html`).href;
const slugs = ['ky-hop-giua-nam-huyen', 'ky-hop-giua-nam-tinh-quang-binh-2024', 'ky-hop-thu-nhat-xa-nghia-hung-2025', 'be-mac-ky-hop-quoc-hoi-2024'];
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

let browser: Browser;

beforeAll(async () => {
  await buildPlayground();
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** A page of its own; a script that fails there fails the test. */
async function open(options: BrowserContextOptions = {}, url: string = page): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  const opened = await context.newPage();
  const failures: string[] = [];
  opened.on('pageerror', ({ message }) => failures.push(message));
  opened.on('console', (said) => failures.push(said.text()));
  onTestFinished(async () => {
    await context.close();
    expect(failures).toEqual([]);
  });
  await opened.goto(url);
  return opened;
}

function fixture(slug: string): { readonly text: string; readonly published: string } {
  const read = (name: string): string => readFileSync(new URL(`../../fixtures/reports/${name}`, import.meta.url), 'utf8');
  return { text: read(`${slug}.txt`), published: (JSON.parse(read(`${slug}.json`)) as { published: string }).published };
}

async function type(into: Page, text: string): Promise<void> {
  await into.locator('#input').fill(text);
  await into.waitForFunction((words) => document.getElementById('text')?.textContent === words, text);
}

describe('loading', () => {
  it('asks for nothing outside its folder', async () => {
    const asked: string[] = [];
    const context = await browser.newContext();
    const opened = await context.newPage();
    opened.on('request', (request) => asked.push(request.url()));
    await opened.goto(page);
    await opened.locator('mark').first().waitFor();
    await opened.locator('#tab-json').click();
    await context.close();
    const folder = pathToFileURL(`${built}/`).href;
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((url) => !url.startsWith(folder) && !url.startsWith('data:'))).toEqual([]);
  });

  it('is served on this machine, where a paste is read', async () => {
    const server = await servePlayground();
    onTestFinished(() => server.close());
    const opened = await open({ permissions: ['clipboard-read', 'clipboard-write'] }, server.url);
    const words = 'Thu ngân sách đạt 34.550 tỷ 889 triệu đồng.';
    await opened.evaluate((copied) => navigator.clipboard.writeText(copied), words);
    await opened.locator('#clear').click();
    expect(await opened.locator('mark').count()).toBe(0);
    await opened.keyboard.press('Control+V');
    await opened.locator('mark').waitFor();
    expect(await opened.locator('#text').textContent()).toBe(words);
    expect(await opened.locator('mark').textContent()).toBe('34.550 tỷ 889 triệu đồng');
  });
});

describe('the examples', () => {
  it.each(slugs.map((slug, at) => ({ slug, at })))('$slug: marks, tables and JSON are those of the library', async ({ slug, at }) => {
    const { text, published } = fixture(slug);
    const report = parseSessionReport(text, { published });
    const opened = await open();
    await opened.locator('#examples button').nth(at).click();
    expect(await opened.locator('#input').inputValue()).toBe(text);
    expect(await opened.locator('#published').inputValue()).toBe(published);
    expect(await opened.locator('#text').textContent()).toBe(text);
    const marks = await opened.locator('mark').evaluateAll((all) => all.map((mark) => [mark.textContent, (mark as HTMLElement).dataset['kind']]));
    expect(marks).toEqual(report.mentions.map((mention) => [mention.text, mention.kind]));

    await opened.locator('#tab-json').click();
    expect(JSON.parse((await opened.locator('#json').textContent()) ?? '')).toEqual(report);
  });

  it.each(slugs.map((slug, at) => ({ slug, at })))('$slug: each field leads to its evidence, and back', async ({ slug, at }) => {
    const { text, published } = fixture(slug);
    const report = parseSessionReport(text, { published });
    const spans = report.mentions.map(({ span }) => span);
    const cells = sectionsOf(report, vietnamese).flatMap(({ rows }) => rows.flat(2) as Cell[]);
    const cited = cells.filter(({ evidence = [] }) => evidence.length > 0);
    const expected = cited.map((cell) => ({
      label: cell.text,
      places: placesOf(cell.evidence ?? [], spans).map(({ start, end }) => text.slice(start, end)),
    }));
    expect(expected.length).toBeGreaterThan(20);

    const opened = await open();
    await opened.locator('#examples button').nth(at).click();
    const shown = await opened.evaluate(() => {
      const text = document.getElementById('text') as HTMLElement;
      const before = text.innerHTML;
      return [...document.querySelectorAll<HTMLElement>('.cite')].map((button) => {
        button.click();
        const places = [...text.querySelectorAll('.place')].map(({ textContent }) => textContent);
        const hasFocus = document.activeElement === text.querySelector('.place');
        document.getElementById('place-back')?.click();
        return { label: button.firstChild?.textContent, places, hasFocus, isBack: document.activeElement === button, isWhole: text.innerHTML === before };
      });
    });
    expect(shown).toEqual(expected.map((field) => ({ ...field, hasFocus: true, isBack: true, isWhole: true })));
  });
});

describe('a value', () => {
  it('shows its canonical form under the pointer', async () => {
    const opened = await open();
    await type(opened, 'Sáng 4/7, thu ngân sách ước đạt khoảng 34.550 tỷ 889 triệu đồng.');
    await opened.locator('#published').fill('2024-07-05');
    const tip = opened.locator('#tip');
    await opened.locator('mark', { hasText: '34.550' }).hover();
    expect(await tip.textContent()).toContain('khoảng 34.550 tỷ 889 triệu đồng');
    expect(await tip.textContent()).toContain('khoảng 34550889000000 VND');
    // a tip may be read with the pointer on it
    await tip.hover();
    await opened.waitForTimeout(300);
    expect(await tip.isVisible()).toBe(true);
    await opened.locator('mark', { hasText: 'Sáng' }).hover();
    expect(await tip.textContent()).toContain('2024-07-04');
    expect(await tip.textContent()).toContain('Suy từ ngữ cảnh năm');
    await opened.locator('h1').hover();
    await tip.waitFor({ state: 'hidden' });
  });

  it('shows it to the keyboard and to a screen reader as well', async () => {
    const opened = await open();
    await type(opened, 'Có 21/27 xã đạt chuẩn, tăng 3,5% so với năm 2023.');
    await opened.locator('#text').focus();
    await opened.keyboard.press('Tab');
    const focused = opened.locator('mark:focus');
    expect(await focused.textContent()).toBe('21/27 xã');
    expect(await focused.getAttribute('aria-describedby')).toBe('tip');
    expect(await opened.locator('#tip').textContent()).toContain('21 / 27 xã');
    await opened.keyboard.press('ArrowRight');
    expect(await focused.textContent()).toBe('3,5%');
    await opened.keyboard.press('End');
    expect(await focused.textContent()).toBe('năm 2023');
    expect(await opened.locator('#tip').textContent()).toContain('2023-01-01 – 2023-12-31');
    await opened.keyboard.press('Escape');
    expect(await opened.locator('#tip').isVisible()).toBe(false);
    expect(await opened.locator('mark[aria-describedby]').count()).toBe(0);
    // one stop of the Tab key, however many values there are
    await opened.keyboard.press('Tab');
    expect(await opened.locator('mark:focus').count()).toBe(0);
  });

  it('leads to the row that rests on it', async () => {
    const opened = await open();
    await opened.locator('mark', { hasText: '412 tỷ 650 triệu đồng' }).press('Enter');
    expect(await opened.locator('.cite:focus').textContent()).toContain('Thu ngân sách nhà nước trên địa bàn');
    expect(await opened.locator('tr.found').count()).toBe(1);
    expect(await opened.locator('#announcer').textContent()).toContain('Thu ngân sách nhà nước trên địa bàn');
  });

  it('tells its kind in words, which may be put away', async () => {
    const opened = await open();
    const tag = () =>
      opened
        .locator('mark[data-kind="money"]')
        .first()
        .evaluate((mark) => getComputedStyle(mark, '::after').content);
    expect(await tag()).toContain('tiền');
    await opened.locator('#labels').uncheck();
    expect(await tag()).toBe('none');
  });
});

describe('a field', () => {
  it('says aloud where it leads, goes on to its next place, and Escape comes back', async () => {
    const opened = await open();
    const button = opened.locator('.people .cite', { hasText: 'Lê Văn Hoạt' });
    await button.press('Enter');
    const here = opened.locator('.place.here:focus');
    expect(await here.textContent()).toBe('Lê Văn Hoạt');
    expect(await opened.locator('#announcer').textContent()).toContain('Lê Văn Hoạt (1/2)');
    expect(await here.evaluate((place) => place.getBoundingClientRect().top > 0 && place.getBoundingClientRect().bottom < innerHeight)).toBe(true);
    await opened.locator('#place-after').click();
    expect(await opened.locator('#place-label').textContent()).toBe('Lê Văn Hoạt (2/2)');
    expect(
      await opened
        .locator('.place')
        .nth(1)
        .evaluate((place) => place === document.activeElement),
    ).toBe(true);
    await opened.keyboard.press('Escape');
    expect(await button.evaluate((cite) => cite === document.activeElement)).toBe(true);
    expect(await opened.locator('.place').count()).toBe(0);
    expect(await opened.locator('#places').isVisible()).toBe(false);
  });

  it('leads from JSON too, and JSON is copied', async () => {
    const opened = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { text, published } = fixture('ky-hop-giua-nam-huyen');
    await opened.locator('#tab-json').click();
    await opened.locator('#json button').first().click();
    expect(await opened.locator('.place').textContent()).toBe('HĐND huyện Thọ Xuân');
    await opened.locator('#copy').click();
    await opened.waitForFunction(() => document.getElementById('announcer')?.textContent === 'Đã sao chép JSON.');
    expect(JSON.parse(await opened.evaluate(() => navigator.clipboard.readText()))).toEqual(parseSessionReport(text, { published }));
  });

  it('on a phone turns to the article and back to the tables', async () => {
    const opened = await open(phone);
    expect(await opened.locator('#panel-tables').isVisible()).toBe(false);
    await opened.locator('#tab-tables').tap();
    expect(await opened.locator('#panel-text').isVisible()).toBe(false);
    const button = opened.locator('.indicators .cite').nth(5);
    await button.tap();
    expect(await opened.locator('#tab-text').getAttribute('aria-selected')).toBe('true');
    const here = opened.locator('.place.here');
    expect(await here.isVisible()).toBe(true);
    await opened.locator('#place-back').tap();
    expect(await opened.locator('#tab-tables').getAttribute('aria-selected')).toBe('true');
    expect(await button.evaluate((cite) => cite === document.activeElement)).toBe(true);
    expect(await opened.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

describe('the text', () => {
  it('stays text', async () => {
    const opened = await open();
    await type(opened, '<img src="x" onerror="console.log(1)"> <b>thu 500 tỷ đồng</b> & 3%');
    expect(await opened.locator('#text img, #text b').count()).toBe(0);
    expect(await opened.locator('mark').allTextContents()).toEqual(['500 tỷ đồng', '3%']);
  });

  it('is read up to a limit, and the page says so', async () => {
    const opened = await open();
    await opened.locator('#input').fill('Thu ngân sách đạt 500 tỷ đồng. '.repeat(2000));
    await opened.waitForFunction(() => document.getElementById('status')?.textContent?.includes('62.000'));
    const length = await opened.evaluate(() => document.getElementById('text')?.textContent?.length);
    expect(length).toBeGreaterThan(49_000);
    expect(length).toBeLessThanOrEqual(50_000);
  });

  it('may be none', async () => {
    const opened = await open();
    await opened.locator('#clear').click();
    expect(await opened.locator('#status').textContent()).toBe(vietnamese.nothing);
    expect(await opened.locator('#input').evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('dates without a year take it from the day of publication', async () => {
    const opened = await open();
    await type(opened, 'Sáng 4/7, HĐND huyện Thọ Xuân khai mạc kỳ họp thứ 19.');
    const start = opened.locator('.session tr', { hasText: 'Khai mạc' });
    await opened.locator('#published').fill('');
    await start.waitFor({ state: 'detached' });
    await opened.locator('#published').fill('2024-07-05');
    expect(await start.textContent()).toContain('4/7/2024');
  });
});

describe('English', () => {
  it('is one click away, and the article stays marked', async () => {
    const opened = await open();
    await opened.locator('#language').click();
    expect(await opened.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await opened.locator('.indicators h2').textContent()).toContain('Indicators');
    expect(await opened.locator('#text').getAttribute('lang')).toBe('vi');
    expect(await opened.locator('mark').count()).toBeGreaterThan(50);
    await opened.locator('#language').click();
    expect(await opened.locator('.indicators h2').textContent()).toContain('Chỉ tiêu');
  });
});
