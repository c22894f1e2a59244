import { describe, expect, test } from 'vitest';
import { bareJson, frozenJson, itemAt, own, plainJson } from '../../src/base/own.js';
import { formatValue, parseMoney, parseSessionReport, spellNumeral, type Value } from '../../src/index.js';

/** Runs with names on Object.prototype, and takes them off again. */
function polluted<Result>(names: Record<string, unknown>, run: () => Result): Result {
  Object.assign(Object.prototype, names);
  try {
    return run();
  } finally {
    for (const name of Object.keys(names)) Reflect.deleteProperty(Object.prototype, name);
  }
}

test('own fields are kept, inherited ones are not', () => {
  expect({ ...own({ a: 1 }) }).toEqual({ a: 1 });
  expect(Object.getPrototypeOf(own({ a: 1 }))).toBeNull();
  expect(own(Object.create({ a: 1 }) as object)).not.toHaveProperty('a');
  expect({ ...own(null) }).toEqual({});
});

test('an item is one of the list, and never of what the list inherits', () => {
  const list = ['a', 'b'];
  expect([-1, 0, 1, 2].map((at) => polluted({ '-1': 'x', 2: 'x' }, () => itemAt(list, at)))).toEqual([undefined, 'a', 'b', undefined]);
});

describe('JSON is copied whole', () => {
  const given = { a: 1, list: [{ b: 'x' }, null, 2], inner: { c: { d: true }, none: null } };

  test('into objects that inherit no field', () => {
    const copy = bareJson(given);
    expect(JSON.stringify(copy)).toBe(JSON.stringify(given));
    for (const part of [copy, copy.list[0], copy.inner, copy.inner.c]) {
      expect(part).not.toBe(given);
      expect(part && 'toString' in (part as object)).toBe(false);
    }
  });

  test('into ordinary objects', () => {
    const copy = plainJson(bareJson(given));
    expect(JSON.stringify(copy)).toBe(JSON.stringify(given));
    for (const part of [copy, copy.list[0], copy.inner, copy.inner.c]) expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
    expect(copy.inner).not.toBe(given.inner);
  });

  test('and what is no object is given back', () => {
    for (const nothing of [null, undefined, 'x', 5, true])
      expect([plainJson(nothing), bareJson(nothing), frozenJson(nothing)]).toEqual([nothing, nothing, nothing]);
  });

  test('or frozen with all that is in it', () => {
    const frozen = frozenJson(structuredClone(given));
    for (const part of [frozen, frozen.list, frozen.list[0], frozen.inner, frozen.inner.c]) expect(Object.isFrozen(part)).toBe(true);
    expect(frozenJson(frozen)).toBe(frozen);
  });
});

describe('options are read where they are given and nowhere else', () => {
  test('of parse functions', () => {
    polluted({ maxLength: 1, currency: 'USD' }, () => {
      expect(() => parseMoney('22 tỷ')).toThrow('Expected a currency such as "đồng" or "USD", but the text ends here');
    });
  });

  test('of spellNumeral', () => {
    const spelled = polluted({ dialect: 'south', thousand: 'ngàn', gap: 'lẻ', four: 'bốn', five: 'nhăm', billion: 'tỉ', clipped: true }, () =>
      spellNumeral('24001000205'),
    );
    expect(spelled).toBe('hai mươi tư tỷ không trăm linh một triệu không nghìn hai trăm linh năm'.replace(' không nghìn', ''));
  });

  test('of parseSessionReport', () => {
    expect(polluted({ source: 'nơi khác' }, () => parseSessionReport('Ngày 4/7 họp.'))).not.toHaveProperty('source');
  });
});

test.each<[string, Value]>([
  ['34 tỷ đồng', { kind: 'money', currency: 'VND', value: '34000000000' }],
  ['từ 3 đến 5%', { kind: 'percent', min: '3', max: '5' }],
  ['ít nhất 5', { kind: 'numeral', min: '5' }],
  ['52/52', { kind: 'ratio', value: '52', of: '52' }],
  ['5 tháng', { kind: 'duration', iso: 'P5M' }],
  ['8h00 - 9h00', { kind: 'time', min: '08:00', max: '09:00' }],
])('%s is written by its own fields', (text, value) => {
  const names = { value: '7', approx: 'about', unit: 'ha', per: 'năm', points: true, iso: 'P9Y', time: '10:00', relative: '-P1D', lunar: {}, weekday: 3 };
  expect(polluted(names, () => formatValue(value))).toBe(text);
});
