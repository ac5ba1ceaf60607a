import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e-browser/**', 'test/e2e-electron/**', 'node_modules/**'],
    // Every core: by default one is left free, which on two cores doubles the time.
    maxWorkers: '100%',
    // Files of one worker share its modules: nothing is mocked, and loading them anew for each file takes a quarter of the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
