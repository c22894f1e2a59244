// No double touches a value: national figures in đồng pass 2^53.
import { describe, expect, test } from 'vitest';
import { findMentions, formatValue, parseMoney, parseNumeral, parsePercent, type Value } from '../src/index.js';

const valueOf = (value: Value): string | undefined => ('value' in value ? String(value.value) : undefined);

describe('past 2^53', () => {
  test('10.221.800 tỷ đồng', () => {
    expect(valueOf(parseMoney('10.221.800 tỷ đồng'))).toBe('10221800000000000');
    expect(findMentions('Nợ là 10.221.800 tỷ đồng.').map(valueOf)).toEqual(['10221800000000000']);
  });

  test.each([
    ['9.007.199.254.740.992', '9.007.199.254.740.993'],
    ['10.221.800.000.000.000', '10.221.800.000.000.001'],
    ['0,1234567890123456781', '0,1234567890123456782'],
  ])('%s and %s stay apart', (a, b) => {
    const number = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));
    expect(number(a)).toBe(number(b)); // as doubles they are one
    expect(valueOf(parseNumeral(a))).not.toBe(valueOf(parseNumeral(b)));
    expect(valueOf(parseMoney(`${a} đồng`))).not.toBe(valueOf(parseMoney(`${b} đồng`)));
  });
});

describe('decimals are shifted, not multiplied', () => {
  test.each([
    ['34550,889 tỷ đồng', '34550889000000', 34550.889 * 1e9],
    ['1,005 tỷ đồng', '1005000000', 1.005 * 1e9],
    ['4,35 triệu đồng', '4350000', 4.35 * 1e6],
    ['0,57 nghìn đồng', '570', 0.57 * 1e3],
    ['8,41 triệu đồng', '8410000', 8.41 * 1e6],
  ])('%s', (text, value) => {
    expect(valueOf(parseMoney(text))).toBe(value);
  });

  test('a double would be seen', () => {
    expect(String(34550.889 * 1e9)).not.toBe(valueOf(parseMoney('34550,889 tỷ đồng')));
    expect(String(0.1 + 0.2)).not.toBe(valueOf(parsePercent('0,3%')));
  });

  test('every thousandth of a tỷ is whole', () => {
    for (let i = 1; i < 1000; i++) {
      expect(valueOf(parseMoney(`7,${String(i).padStart(3, '0')} tỷ đồng`))).toBe(`7${String(i).padStart(3, '0')}000000`);
    }
  });
});

test('figures come back as they went', () => {
  for (const value of ['10221800000000000', '9007199254740993', '90071992547409931']) {
    expect(parseMoney(formatValue({ kind: 'money', currency: 'VND', value }))).toEqual({ kind: 'money', currency: 'VND', value });
  }
});
