import { defineConfig } from 'vitest/config';
import { HeavyFirst } from './heavy-first';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/e2e-browser/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // Two browsers at a time: more would starve on two cores.
    maxWorkers: 2,
    // As for the other tests: files of one worker share its modules.
    isolate: false,
    sequence: { sequencer: HeavyFirst },
  },
});
