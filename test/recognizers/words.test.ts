// Numbers in words: what a last digit belongs to, and where one number ends and the next begins.
import { describe, test } from 'vitest';
import { expectRead } from './read.js';

describe('the digit behind a hundred', () => {
  test.each([
    'Có {quantity 250 "người": hai trăm năm mươi người}.',
    'Có {money 250 VND: hai trăm năm đồng}.',
    'Có {money 220 VND: hai trăm hai đồng}.',
    'Có {quantity 235 "người": hai trăm ba lăm người}.',
    'Có {money 235 VND: hai trăm ba năm đồng}.',
    'Có {quantity 237 "người": hai trăm ba bảy người}.',
  ])('%s', (marked) => expectRead(marked));
});

describe('one number and the next', () => {
  test.each([
    'Có {numeral 200: hai trăm} {quantity 2000 "người": hai nghìn người}.',
    'Viết {numeral 20: hai mươi} {numeral 200: hai trăm} là sai.',
    'Giá {money 1005 VND: một nghìn không trăm linh năm đồng}.',
    'Giá {money 1000 VND: một nghìn không trăm đồng}.',
    'Có {quantity 1200000 "dân": một triệu hai dân}.',
  ])('%s', (marked) => expectRead(marked));
});
