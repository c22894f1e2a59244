// docs/guides/testing.md, word for word.

import { expect, test } from 'vitest';
import { matchers, type TestingMatchers } from '../../src/testing/index.js';

declare module 'vitest' {
  interface Matchers<T> extends TestingMatchers<T> {}
}

expect.extend(matchers);

test('a budget', () => {
  expect('34.550 tỷ 889 triệu đồng').toReadAs({ kind: 'money', value: '34550889000000', currency: 'VND' });
  expect('Thu đạt 90,35% kế hoạch, tăng 5%.').toHold([
    { kind: 'percent', value: '90.35' },
    { kind: 'percent', value: '5' },
  ]);
  expect('Nghị quyết số 15/NQ-HĐND đã được thông qua.').toHoldNothing();
});
