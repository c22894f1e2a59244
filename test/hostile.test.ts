// Texts that nobody wrote to be read. Only findMentions may throw, and only for a text past the length limit.
import { describe, expect, test } from 'vitest';
import { findMentions, ParseError, parseSessionReport } from '../src/index.js';

const megabyte = 1024 * 1024;

describe('ten megabytes of one character', () => {
  test.each(['a', '1', 'ă'])(
    '%j',
    (character) => {
      const text = character.repeat(10 * megabyte);
      expect(findMentions(text, { maxLength: text.length })).toEqual([]);
      let error: unknown;
      try {
        findMentions(text);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(ParseError);
      expect(error).toMatchObject({ code: 'too-long', message: 'Expected a text of at most 8388608 UTF-16 code units.' });
    },
    60_000,
  );

  test('has a report, and an empty one', () => {
    expect(parseSessionReport('a'.repeat(10 * megabyte)).mentions).toEqual([]);
  }, 60_000);
});

test.each(['kỳ họp ', 'tại kỳ họp, HĐND thảo luận ', 'thông qua các nghị quyết: ', 'theo nghị quyết về '])(
  'a session and a quarter of a million units of %j',
  (piece) => {
    const text = `Sáng 10/12, HĐND tỉnh khai mạc kỳ họp thứ 5.\n${piece.repeat(Math.ceil(262_144 / piece.length))}`;
    expect(parseSessionReport(text).session.ordinal).toBe(5);
  },
  30_000,
);

test.each(['.', '-', '%', '(', '"', '{', '/', ' ', '\u0301', '\ud800', '👍', 'tỷ ', 'từ ', 'ngày ', 'khoảng ', '1/', '1.', '5 - ', 'mười ', 'a\n'])(
  'thirty-two thousand units of %j',
  (piece) => {
    const text = piece.repeat(Math.ceil(32_768 / piece.length));
    expect(() => findMentions(text)).not.toThrow();
    expect(() => parseSessionReport(text)).not.toThrow();
  },
  30_000,
);

describe('what is no Vietnamese', () => {
  test.each([
    '',
    '\ud800',
    '\udc00\ud800',
    'Thu \ud83d tỷ',
    '\u0000\u0001\u0002',
    '\ufeff',
    'The council met on the first floor.',
    'Совет собрался утром.',
    '理事会は朝に集まった。',
    'اجتمع المجلس صباحا',
    '👨‍👩‍👧👍🏽🇻🇳',
    '<p>&nbsp;</p>',
    'a\u0300\u0301\u0302\u0303'.repeat(40),
    '__proto__ constructor toString hasOwnProperty',
  ])('%j yields nothing and no error', (text) => {
    expect(findMentions(text)).toEqual([]);
    expect(parseSessionReport(text)).toMatchObject({ version: 1, indicators: [], mentions: [] });
  });
});

test('a report is made even of what is no text', () => {
  for (const input of [undefined, null, 42, {}, []]) expect(parseSessionReport(input as unknown as string).mentions).toEqual([]);
});
