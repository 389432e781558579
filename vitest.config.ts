import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    testTimeout: 20_000,
    sequence: { shuffle: true },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
