// The spelling itself, number by number and choice by choice. That it is read back is for the properties to say.
import { describe, expect, test } from 'vitest';
import { ParseError, type SpellOptions, spellNumeral } from '../../src/index.js';

describe('northern usage', () => {
  test.each([
    ['0', 'không'],
    ['4', 'bốn'],
    ['10', 'mười'],
    ['14', 'mười bốn'],
    ['15', 'mười lăm'],
    ['20', 'hai mươi'],
    ['21', 'hai mươi mốt'],
    ['24', 'hai mươi tư'],
    ['25', 'hai mươi lăm'],
    ['100', 'một trăm'],
    ['101', 'một trăm linh một'],
    ['104', 'một trăm linh bốn'],
    ['105', 'một trăm linh năm'],
    ['111', 'một trăm mười một'],
    ['1000', 'một nghìn'],
    ['1005', 'một nghìn không trăm linh năm'],
    ['1015', 'một nghìn không trăm mười lăm'],
    ['21000', 'hai mươi mốt nghìn'],
    ['1001000', 'một triệu không trăm linh một nghìn'],
    ['1000000001', 'một tỷ không trăm linh một'],
    ['1000000000000000', 'một triệu tỷ'],
    ['1000000000000000000', 'một tỷ tỷ'],
    ['5000000000000000000000000000000000007', 'năm tỷ tỷ tỷ tỷ không trăm linh bảy'],
    ['-3', 'âm ba'],
    ['0.5', 'không phẩy năm'],
    ['-0.05', 'âm không phẩy không năm'],
    ['12.345', 'mười hai phẩy ba bốn năm'],
    ['34550889000000', 'ba mươi tư nghìn năm trăm năm mươi tỷ tám trăm tám mươi chín triệu'],
  ])('%s is %s', (decimal, words) => expect(spellNumeral(decimal)).toBe(words));
});

describe('other usage', () => {
  test.each<[string, SpellOptions, string]>([
    ['1024', { dialect: 'south' }, 'một ngàn không trăm hai mươi bốn'],
    ['1004', { dialect: 'south' }, 'một ngàn không trăm lẻ bốn'],
    ['1004', { dialect: 'south', thousand: 'nghìn' }, 'một nghìn không trăm lẻ bốn'],
    ['105', { gap: 'lẻ' }, 'một trăm lẻ năm'],
    ['34', { four: 'bốn' }, 'ba mươi bốn'],
    ['14', { four: 'tư' }, 'mười bốn'],
    ['2515', { five: 'nhăm' }, 'hai nghìn năm trăm mười lăm'],
    ['25', { five: 'nhăm' }, 'hai mươi nhăm'],
    ['2000000000', { billion: 'tỉ' }, 'hai tỉ'],
    ['21', { clipped: true }, 'hai mốt'],
    ['34', { clipped: true }, 'ba tư'],
    ['34', { clipped: true, dialect: 'south' }, 'ba mươi bốn'],
    ['35', { clipped: true }, 'ba lăm'],
    ['23', { clipped: true }, 'hai mươi ba'],
    ['30', { clipped: true }, 'ba mươi'],
    ['121', { clipped: true }, 'một trăm hai mốt'],
  ])('%s with %j is %s', (decimal, options, words) => expect(spellNumeral(decimal, options)).toBe(words));

  test('what plain JavaScript leaves undefined or makes up is as though it were not there', () => {
    expect(spellNumeral('1004', { gap: undefined, dialect: 'west' } as unknown as SpellOptions)).toBe('một nghìn không trăm linh bốn');
  });
});

describe('what is no canonical decimal', () => {
  test.each([
    ['007', 'bảy'],
    ['-0', 'không'],
    ['2.50', 'hai phẩy năm'],
    [`1.${'0'.repeat(50)}`, 'một'],
  ])('%s is %s all the same', (decimal, words) => expect(spellNumeral(decimal)).toBe(words));

  test.each(['', '1e3', '1.234,5', 'NaN', 'ba'])('%j is refused', (text) => {
    expect(() => spellNumeral(text)).toThrow(ParseError);
    expect(() => spellNumeral(text)).toThrow('Expected');
  });

  test('so is a number past the limits', () => {
    expect(() => spellNumeral('1'.repeat(38))).toThrow('Expected a number of at most 37 digits');
    expect(() => spellNumeral(`0.${'1'.repeat(41)}`)).toThrow('number of at most');
    expect(() => spellNumeral(7 as unknown as string)).toThrow(ParseError);
  });
});
