import { defineConfig } from 'vitest/config';

/** End-to-end tests: one browser at a time, the machine may have two cores. */
export default defineConfig({
  test: {
    root: new URL('.', import.meta.url).pathname,
    include: ['**/*.e2e.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
