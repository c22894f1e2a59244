// The matchers, as vitest runs them, and what they say where a text is read as something else.
import { beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import type { Value } from '../../src/index.js';
import { matchers, type TestingMatchers, underline } from '../../src/testing/index.js';

declare module 'vitest' {
  interface Matchers<T> extends TestingMatchers<T> {}
}

beforeAll(() => {
  expect.extend(matchers);
});

const budget: Value = { kind: 'money', value: '34550889000000', currency: 'VND' };
const growth: Value = { kind: 'percent', value: '11' };

/** The message of an assertion that fails. */
function messageOf(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The assertion holds.');
}

describe('toReadAs', () => {
  test('holds for a whole text, in the options of its kind', () => {
    expect('34.550 tỷ 889 triệu đồng').toReadAs(budget);
    expect('34.550 tỷ 889 triệu').toReadAs(budget, { currency: 'VND' });
    expect('4/7').toReadAs({ kind: 'date', precision: 'day', edtf: '2024-07-04', start: '2024-07-04', end: '2024-07-04' }, { reference: '2024-07-05' });
    expect('34.550 tỷ 889 triệu đồng một năm').not.toReadAs(budget);
    expect('11 đồng').not.toReadAs(growth);
  });

  test('does not mind a field that is undefined, nor the order of fields', () => {
    expect('11%').toReadAs({ value: '11', kind: 'percent', per: undefined } as unknown as Value);
  });

  test.each<[why: string, assertion: () => void, message: string]>([
    [
      'another value',
      () => expect('34.550 tỷ 889 triệu đồng').toReadAs({ ...budget, value: '34550' } as Value),
      'Expected the text to read as\n  money 34550 VND\nbut it was read as\n  money 34550889000000 VND\n\n34.550 tỷ 889 triệu đồng\n^^^^^^^^^^^^^^^^^^^^^^^^',
    ],
    [
      'a field more',
      () => expect('11%').toReadAs({ ...growth, unit: 'điểm' } as Value),
      'Expected the text to read as\n  {"kind":"percent","value":"11","unit":"điểm"}\nbut it was read as\n  {"kind":"percent","value":"11"}\n\n11%\n^^^',
    ],
    [
      'no such value',
      () => expect('34 tỷ con').toReadAs(budget),
      'Expected the text to read as\n  money 34550889000000 VND\nbut it was not read. Expected a currency such as "đồng" or "USD", but found "con" at column 7.\n\n34 tỷ con\n      ^^^',
    ],
    ['what was not to be', () => expect('11%').not.toReadAs(growth), 'Expected the text not to read as\n  percent 11\nbut it does.\n\n11%\n^^^'],
    ['no text', () => expect(11).toReadAs(growth), 'Expected a text, but found a value of the type number.'],
    ['no text, and not', () => expect(null).not.toReadAs(growth), 'Expected a text, but found null.'],
    [
      'no kind',
      () => expect('11%').toReadAs({ kind: 'share', value: '11' } as unknown as Value),
      'Expected a value of one of the ten kinds, but found the kind "share".',
    ],
  ])('says so: %s', (_, assertion, message) => {
    expect(messageOf(assertion)).toBe(message);
  });
});

describe('toHold and toHoldNothing', () => {
  const text = 'Thu 34.550 tỷ 889 triệu đồng,\ntăng 11% so với dự toán.';

  test('hold for all values of a text, in their order', () => {
    expect(text).toHold([budget, growth]);
    expect(text).not.toHold([growth, budget]);
    expect(text).not.toHold([budget]);
    expect(text).toHold([growth], { kinds: ['percent'] });
    expect('Một số đại biểu, nghị quyết số 15/NQ-HĐND.').toHoldNothing();
    expect('Một số đại biểu, nghị quyết số 15/NQ-HĐND.').toHold([]);
    expect(text).not.toHoldNothing();
  });

  test.each<[why: string, assertion: () => void, message: string]>([
    [
      'one is another',
      () => expect(text).toHold([budget, { ...growth, value: '12' } as Value]),
      'Expected the text to hold\n  money 34550889000000 VND\n  percent 12\nbut found\n  money 34550889000000 VND\n  percent 11\n\nThu 34.550 tỷ 889 triệu đồng,\n    ^^^^^^^^^^^^^^^^^^^^^^^^\ntăng 11% so với dự toán.\n     ^^^',
    ],
    ['there is none', () => expect('Thu nhiều.').toHold([growth]), 'Expected the text to hold\n  percent 11\nbut found\n  nothing\n\nThu nhiều.'],
    [
      'what was not to be',
      () => expect('Tăng 11%.').not.toHold([growth]),
      'Expected the text not to hold\n  percent 11\nbut found\n  percent 11\n\nTăng 11%.\n     ^^^',
    ],
    ['there is one', () => expect('Tăng 11%.').toHoldNothing(), 'Expected the text to hold no value, but found\n  percent 11\n\nTăng 11%.\n     ^^^'],
    ['there was to be one', () => expect('Tăng.').not.toHoldNothing(), 'Expected the text to hold a value, but found none.\n\nTăng.'],
  ])('say so: %s', (_, assertion, message) => {
    expect(messageOf(assertion)).toBe(message);
  });
});

describe('underline', () => {
  test('counts letters as a reader does', () => {
    const text = 'Tăng 11%, giảm 5%.'.normalize('NFD');
    const spans = ['11%', '5%'].map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
    expect(underline(text, spans)).toBe(`${text}\n     ^^^       ^^`);
  });

  test('shows the lines that are meant, and the first where none is', () => {
    expect(underline('một\nhai\nba', [{ start: 4, end: 7 }])).toBe('hai\n^^^');
    expect(underline('một\nhai', [])).toBe('một');
    expect(underline('một\nhai', [{ start: 2, end: 5 }])).toBe('một\n  ^');
  });
});

test('the matchers are typed', () => {
  expectTypeOf<Parameters<TestingMatchers['toReadAs']>[0]>().toEqualTypeOf<Value>();
  expectTypeOf(matchers.toHoldNothing).returns.toExtend<{ pass: boolean; message: () => string }>();
});
