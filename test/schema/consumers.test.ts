// Those who take schemas of others, each in its own way: tRPC asks the validator, zod makes a schema of its own of the JSON Schema.
import { initTRPC } from '@trpc/server';
import { expect, test } from 'vitest';
import { fromJSONSchema } from 'zod';
import { parseSessionReport } from '../../src/index.js';
import { type JsonSchema, mentionSchema, sessionReportSchema, sessionReportValidator, valueSchema } from '../../src/schema/index.js';

const report = parseSessionReport(
  'Sáng 8/12/2023, HĐND tỉnh Thái Bình khai mạc kỳ họp thứ 8. Thu ngân sách ước đạt 5.000 tỷ đồng, tăng từ 3 đến 5% so với cùng kỳ.',
);
const [day, , money] = report.mentions;

test('a tRPC procedure takes the validator as its input', async () => {
  const trpc = initTRPC.create();
  const router = trpc.router({ store: trpc.procedure.input(sessionReportValidator).mutation(({ input }) => input.body?.name) });
  const caller = trpc.createCallerFactory(router)({});
  expect(await caller.store(report)).toBe('HĐND tỉnh Thái Bình');
  await expect(caller.store({ ...report, version: 2 as 1 })).rejects.toThrow('Expected 1, but found 2.');
});

/** What zod makes of a schema; its types ask for lists that may be changed. */
function zodOf(schema: JsonSchema) {
  return fromJSONSchema(schema as Parameters<typeof fromJSONSchema>[0]);
}

test('zod judges by the JSON Schema', () => {
  const reports = zodOf(sessionReportSchema);
  expect(reports.safeParse(report).success).toBe(true);
  expect(reports.safeParse({ ...report, version: 2 }).success).toBe(false);
  expect(reports.safeParse({ ...report, mentions: [{ ...day, end: undefined }] }).success).toBe(false);
  const mentions = zodOf(mentionSchema);
  for (const mention of report.mentions) expect(mentions.safeParse(mention).success, mention.text).toBe(true);
  expect(mentions.safeParse({ ...money, currency: 'đồng' }).success).toBe(false);
  // a mention has a place, which a value by itself has not
  expect(zodOf(valueSchema).safeParse(money).success).toBe(false);
});
