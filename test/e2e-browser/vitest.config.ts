import { defineConfig } from 'vitest/config';
import { HeavyFirst } from './heavy-first';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/e2e-browser/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // What shows soon on an idle machine may take seconds on a busy one.
    expect: { poll: { timeout: 20_000 } },
    // Half of the time a worker waits for its page; more than three would starve on two cores.
    maxWorkers: 3,
    // As for the other tests: files of one worker share its modules.
    isolate: false,
    sequence: { sequencer: HeavyFirst },
  },
});
