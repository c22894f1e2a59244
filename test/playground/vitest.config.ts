// npm run test:playground. These tests want a Chromium, so that they are no part of `npm test`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'playground', include: ['test/playground/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});
