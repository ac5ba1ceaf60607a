import { defineConfig } from 'vitest/config';
import { HeavyFirst } from './heavy-first';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/e2e-browser/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // Three at a time on two cores: each waits for its page part of the time.
    maxWorkers: 3,
    // As for the other tests: files of one worker share its modules.
    isolate: false,
    sequence: { sequencer: HeavyFirst },
  },
});
