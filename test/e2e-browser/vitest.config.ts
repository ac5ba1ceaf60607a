import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/e2e-browser/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // One browser at a time: two cores, and screens that are looked at must not be starved.
    fileParallelism: false,
  },
});
