import { describe, expect, test } from 'vitest';
import { fromRoman, toRoman } from '../../src/base/roman.js';

describe('Roman numerals', () => {
  test.each<[number, string]>([
    [1, 'I'],
    [3, 'III'],
    [4, 'IV'],
    [5, 'V'],
    [9, 'IX'],
    [10, 'X'],
    [14, 'XIV'],
    [15, 'XV'],
    [40, 'XL'],
    [50, 'L'],
    [90, 'XC'],
    [100, 'C'],
    [400, 'CD'],
    [500, 'D'],
    [900, 'CM'],
    [1000, 'M'],
    [1954, 'MCMLIV'],
    [3888, 'MMMDCCCLXXXVIII'],
    [3999, 'MMMCMXCIX'],
  ])('%i is %s', (value, text) => {
    expect(toRoman(value)).toBe(text);
    expect(fromRoman(text)).toBe(value);
  });

  test.each(['', 'IIII', 'VX', 'IC', 'XVx', 'xv', 'A', 'XIV ', 'IXI', 'MMMDCCCLXXXVIIII', 'M'.repeat(16)])('%j is none', (text) => {
    expect(fromRoman(text)).toBe(0);
  });
});
