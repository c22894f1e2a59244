// What folding makes of a text, and where it says that each unit came from.
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/index.js';
import { fold, graphemeStart, toOriginal } from '../../src/source/fold.js';

/** Where each folded unit comes from: `h|òa|` is one of each. */
function origins(text: string): string[] {
  const source = fold(text);
  return [...source.text].map((_, at) => {
    const { start, end } = toOriginal(source, at, at + 1);
    return text.slice(start, end);
  });
}

describe('is folded', () => {
  test.each([
    ['decomposed letters', 'Đo\u0302\u0300ng', 'Đồng'],
    ['no-break and other blanks', '5\u00a0tỷ\u202f\u3000đồng', '5 tỷ  đồng'],
    ['full-width signs and digits', '１２％（Ａ）', '12%(A)'],
    ['stand-ins for đ', 'ðồng Ðồng Ɖồng', 'đồng Đồng Đồng'],
    ['Cyrillic letters in a Latin word', 'tỷ đồng Тоàn tỉnh', 'tỷ đồng Toàn tỉnh'],
    ['a Cyrillic letter with a tone of its own', 'h\u043e\u0300a', 'hòa'],
    ['a Cyrillic letter that touches a Latin one past what cannot be seen', 'đồng\u200b\u0430', 'đồnga'],
    ['a mark that stood apart from its letter', 'gi\u01b0\u200b\u0303', 'giữ'],
    ['marks that stood apart from a letter that is two units already', 'q\u0300\u200b\u0323', 'q\u0323\u0300'],
    ['a Cyrillic letter beside a full-width Latin one', '\u0430ｂ', 'ab'],
    ['a Cyrillic letter beside the sign for kelvin', '\u0430\u212a', 'a\u212a'],
    ['a mark with nothing before it but what cannot be seen', '\u200b\u0301', '\u0301'],
    ['what cannot be seen between letters', 'm\u200bu\u00ada', 'mua'],
    ['more marks than a letter may have, and some that stood apart', `a${'\u0301'.repeat(63)}\u200b\u0301\u0301\u0301`, `\u00e1${'\u0301'.repeat(65)}`],
    ['what cannot be seen', 't\u200bỷ\ufeff đ\u00adồng', 'tỷ đồng'],
    ['the tone of older and newer spelling', 'hoà khoá uỷ HOÀ Thuý', 'hòa khóa ủy HÒA Thúy'],
    ['a letter that nobody types, to one sign', `a${'\u0301'.repeat(70)} 5`, '\ufffd 5'],
  ])('%s', (_, text, folded) => expect(fold(text).text).toBe(folded));
});

describe('is left as it is', () => {
  test.each(['Thu 5 tỷ đồng.', 'Мэр Москвы', 'Москва', '\u0430\u1f00', '\u0430_', 'toàn quý thuở', 'ﾅ', '理事会', '½ m²', '\ud800'])('%j', (text) =>
    expect(fold(text).text).toBe(text),
  );
});

test('each unit knows where it came from', () => {
  expect(origins('ho\u0300a\u00a05')).toEqual(['h', 'o\u0300', 'a', '\u00a0', '5']);
  expect(origins('t\u200bỷ')).toEqual(['t', 'ỷ']);
});

test('a text that folds to more than it had', () => {
  // U+0958 has no composed form: normalizing makes two units of each
  const text = '\u0958\u0301'.repeat(40);
  expect(origins(text)).toEqual(Array.from({ length: 120 }, () => '\u0958\u0301'));
});

test('full-width digits behind others are digits too', () => {
  expect(findMentions('Thu 1１２ tỷ đồng.')).toMatchObject([{ kind: 'money', value: '112000000000', text: '1１２ tỷ đồng' }]);
});

describe('a text is cut before the letter that an offset falls into', () => {
  test.each([
    ['ab', 1, 1],
    ['a\u0301b', 1, 0],
    ['x👍🏽', 3, 1],
    ['', 0, 0],
  ])('%j at %d', (text, offset, start) => expect(graphemeStart(text, offset)).toBe(start));
});
