import { expect, test } from 'vitest';
import { otherSpelling } from '../../src/base/spelling.js';
import { compileTables } from '../../src/tokens/compile.js';
import { cursorOver, textOf, unitAt } from '../../src/tokens/cursor.js';
import { slot, tokenize } from '../../src/tokens/token.js';
import { compileWords, vocabulary } from '../../src/tokens/vocabulary.js';

/** Words as a table knows them, and how a text spells each token that it found among them. */
function found(words: readonly string[], text: string): string {
  const known = vocabulary();
  const names = new Map(words.map((word) => [known.numberOf(word), word]));
  const { count, data } = tokenize(text, compileWords(known));
  return Array.from({ length: count }, (_, at) => names.get(data[at * 4 + slot.word] as number) ?? '-').join(' ');
}

test('a word is found by its letters, whatever their case', () => {
  expect(found(['nghiêng', 'đồng', 'tỷ'], 'Tỷ ĐỒNG nghiêng Nghiêng')).toBe('tỷ đồng nghiêng nghiêng');
});

test('a word is another where a letter, a tone or its length differs', () => {
  const words = ['đồng', 'a', 'nghiêng'];
  expect(found(words, 'đông dồng đồngg đồn aa aaaaaaaa nghiêngg ngghiêng')).toBe('- - - - - - - -');
});

test('words of more than eight letters are told apart by all of them', () => {
  const words = ['australia', 'bangladesh', 'abcdefgh'];
  expect(found(words, 'Australia AUSTRALIA Bangladesh austrália ustralia xaustralia xabcdefgh abcdefghx abcdefgh')).toBe(
    'australia australia bangladesh - - - - - abcdefgh',
  );
});

test('letters of other languages are told apart although they have no code', () => {
  expect(found(['μm', 'ångström', 'b'], 'μm Ωm ångström Ångström ęb b ж')).toBe('μm - ångström ångström - b -');
});

test('signs and single digits are words too, and longer figures are none', () => {
  expect(found(['%', '0', '₫', '½', '😀'], '% 0 00 ₫ ½ ¼ 😀 😁 $')).toBe('% 0 - ₫ ½ - 😀 - -');
});

test('each pair of all words of two letters keeps its own number, but for the spellings of one word', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyzđàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ²³µº'];
  const words = letters.flatMap((first) => letters.map((second) => first + second));
  const told = words.map((word) => [word, otherSpelling(word) ?? word].sort((a, b) => words.indexOf(b) - words.indexOf(a))[0]);
  expect(found(words, words.join(' '))).toBe(told.join(' '));
});

test('the first code unit of a token is at hand without the text', () => {
  const { lookup, layers } = compileTables([{}]);
  const cx = cursorOver(tokenize('Đạt 12 % 😀', lookup), layers);
  for (let at = 0; at < cx.count; at++) expect(unitAt(cx, at)).toBe(textOf(cx, at).charCodeAt(0));
  expect([unitAt(cx, -1), unitAt(cx, cx.count)]).toEqual([0, 0]);
});
