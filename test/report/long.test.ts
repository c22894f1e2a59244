// What is as long as an article names nothing that is told again and again, and is not quoted in full.
import { expect, test } from 'vitest';
import { parseSessionReport } from '../../src/index.js';

const opening = 'Sáng 10/12, HĐND tỉnh khai mạc kỳ họp thứ 5.\n';
const report = (text: string) => parseSessionReport(opening + text, { published: '2024-12-19' });
const words = (count: number) => 'la le li lo '.repeat(count / 4);

test('an indicator has a name of some length', () => {
  expect(report(`Số hộ nghèo ${words(40)}còn 500 hộ.`).indicators).toHaveLength(1);
  expect(report(`Số hộ nghèo ${words(400)}còn 500 hộ.`).indicators).toHaveLength(0);
});

test('an office, and whoever is asked', () => {
  const office = (length: number) => report(`Chủ tịch UBND xã A${'n'.repeat(length)} Nguyễn Văn An nói.`).people;
  expect(office(20)).toHaveLength(1);
  expect(office(400)).toHaveLength(0);
  const tasks = (count: number) => report(`HĐND tỉnh yêu cầu ${'UBND tỉnh, '.repeat(count)}UBND xã: rà soát lại dự án; kiểm tra lại đất.`).tasks;
  expect(tasks(5).map(({ addressee }) => addressee?.length)).toEqual([62, 62]);
  expect(tasks(50).map(({ addressee }) => addressee)).toEqual([undefined, undefined]);
});

test('a title that is voted on', () => {
  const votes = (length: number) => report(`447/452 đại biểu tán thành Nghị quyết về a${'n'.repeat(length)} thứ hai; với 90% đại biểu tán thành.`).votes;
  expect(votes(20).some(({ subject }) => subject)).toBe(true);
  expect(votes(500).some(({ subject }) => subject)).toBe(false);
});

test('a quotation in a message is cut between letters', () => {
  const { warnings } = report(`GRDP ${'(năm 2023) '.repeat(40)}năm 2024 đạt 7%. GRDP năm 2024 đạt 9%.`);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.message.length).toBeLessThan(400);
  expect(warnings[0]?.message).toContain('(năm…" and');
});

test('a row of more than thirty-two figures belongs to no names', () => {
  const row = (count: number) => {
    const items = (item: (index: number) => string) => Array.from({ length: count }, (_, index) => item(index)).join(', ');
    return report(`Diện tích ${items((i) => `giống${String.fromCharCode(97 + i)}`)} lần lượt đạt ${items((i) => `${i + 100} ha`)}.`).indicators;
  };
  expect(row(20)).toHaveLength(20);
  expect(row(40).length).toBeLessThan(3);
});
