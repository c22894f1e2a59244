import { load } from 'cheerio';
import { Element, Text } from 'domhandler';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight, removeHighlights } from '../../docs/recipes/highlight.js';
import { textOf } from '../../docs/recipes/text-of.js';
import { findMentions, parseSessionReport } from '../../src/index.js';
import { articlePages, readArticle, readPage } from './pages.js';

const textIn = (html: string): string => textOf(load(html, null, false).root().get(0)).text;

describe('textOf', () => {
  it.each([
    { html: '<p>Thu ngân sách</p><p>đạt 5%</p>', text: 'Thu ngân sách\nđạt 5%\n' },
    { html: '  <p>\n  Thu \t ngân\n  sách </p>', text: 'Thu ngân sách\n' },
    { html: 'thu <b>34.550</b> <i>tỷ</i>', text: 'thu 34.550 tỷ' },
    { html: 'thu<b> 34.550 </b> tỷ', text: 'thu 34.550 tỷ' },
    { html: 'một<br>hai<br><br>ba', text: 'một\nhai\nba' },
    { html: '<table><tr><td>12</td><td>15%</td></tr></table>', text: '12\n15%\n' },
    { html: '<div>a<script>9 tỷ</script><style>b</style><nav>c</nav>d</div>', text: 'ad\n' },
    { html: 'Ng&agrave;y 4&#47;7, 3&nbsp;tỷ &amp; 5 &lt; 6', text: 'Ngày 4/7, 3\u00a0tỷ & 5 < 6' },
    { html: '<!-- 12 tỷ -->0', text: '0' },
    { html: '', text: '' },
  ])('$html', ({ html, text }) => expect(textIn(html)).toBe(text));

  it('knows no element where there is none', () => expect(textOf(undefined).text).toBe(''));

  it('reads a page nested deeper than calls may be', () => {
    const root = new Element('div', {});
    let inner = root;
    for (let depth = 0; depth < 50_000; depth++) {
      const child = new Element('div', {});
      inner.children = [child];
      inner = child;
    }
    inner.children = [new Text('5%')];
    expect(textOf(root).text).toBe('5%\n');
  });

  it('leads each unit back to where it stands on the page', () => {
    for (const { page } of articlePages) {
      const { text, nodes, offsets } = textOf(load(readPage(page))('article').get(0));
      expect(nodes.length).toBe(text.length);
      for (let at = 0; at < text.length; at++) {
        const there = nodes[at]?.data[offsets[at] as number];
        expect(there === undefined ? '\n' : there.replace(/[\t\n\f\r]/u, ' ')).toBe(text[at]);
      }
    }
  });

  it.each(articlePages)('$page gives the report of its article', (articlePage) => {
    const { text, published } = readArticle(articlePage);
    const read = (from: string) => JSON.parse(JSON.stringify(parseSessionReport(from, { published }), withoutPlaces)) as unknown;
    const page = textOf(load(readPage(articlePage.page))('article').get(0)).text;
    expect(read(plain(page))).toEqual(read(plain(text)));
  });
});

describe('highlight', () => {
  it('marks a value that runs over several elements', () => {
    const $ = load('<p>Thu <b>34.550</b> <i>tỷ <u>889</u></i> triệu đồng.</p>', null, false);
    const page = textOf($('p').get(0));
    highlight(page, findMentions(page.text));
    const mark = (text: string): string => `<mark class="kyhop" data-kind="money" data-mention="0">${text}</mark>`;
    expect($.html()).toBe(`<p>Thu <b>${mark('34.550')}</b>${mark(' ')}<i>${mark('tỷ ')}<u>${mark('889')}</u></i>${mark(' triệu đồng')}.</p>`);
  });

  it.each(articlePages)('on $page marks the words of each mention, and comes off without a trace', ({ page: name }) => {
    holds(readPage(name), 'article', 30);
  });

  it('does so wherever tags, blanks and breaks fall', () => {
    const words = 'Sáng 4/7, thu ngân sách đạt 34.550 tỷ 889 triệu đồng, tăng từ 3 đến 5% so với 6 tháng đầu năm 2023, có 21/27 xã đạt chuẩn.'.split(
      /(?<=[ ,./])/u,
    );
    const between = fc.constantFrom('', '', '', '<b>', '</b>', '<i>', '</i>', '\n   ', '<br>', '<p>', '</p>', '<script>7 tỷ</script>', '&nbsp;', '<!--x-->');
    fc.assert(
      fc.property(fc.array(between, { minLength: words.length, maxLength: words.length }), (tags) => {
        holds(`<div>${words.map((word, at) => word + tags[at]).join('')}</div>`, 'div', 0);
      }),
      { numRuns: 200 },
    );
  });
});

/** The property: what is marked reads as the mention, the text is what it was, and without the marks the page is what it was. */
function holds(html: string, selector: string, least: number): void {
  const $ = load(html);
  const before = $.html();
  const page = textOf($(selector).get(0));
  const mentions = findMentions(page.text);
  expect(mentions.length).toBeGreaterThanOrEqual(least);
  highlight(page, mentions);
  mentions.forEach(({ text, kind }, at) => {
    const marks = $(`mark[data-mention="${at}"]`);
    expect(marks.length).toBeGreaterThan(0);
    expect(new Set(marks.toArray().map((mark) => mark.attribs['data-kind']))).toEqual(new Set([kind]));
    // a break between two blocks is no text of the page
    const marked = marks
      .toArray()
      .map((mark) => $(mark).text())
      .join('');
    expect(marked.replace(/[ \t\n\f\r]+/gu, ' ').replaceAll(' ', '')).toBe(text.replace(/[ \n]/gu, ''));
  });
  expect(textOf($(selector).get(0)).text).toBe(page.text);
  removeHighlights($);
  expect($.html()).toBe(before);
  expect(textOf($(selector).get(0)).text).toBe(page.text);
}

function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'evidence' || key === 'span' || key === 'other' ? undefined : value;
}

/** One break a line, one kind of blank. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/\n+/gu, '\n');
}
