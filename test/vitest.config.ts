import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e-browser/**', 'test/e2e-electron/**', 'node_modules/**'],
    // More than the cores: workers wait for disks and other processes for a third of the time.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // Files of one worker share its modules: nothing is mocked, and loading them anew for each file takes a quarter of the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
