import { describe, expect, it } from 'vitest';
import { breathe, WorkQueue } from '../../../electron/engine/inlezen/work-queue';

describe('one piece of long work at a time', () => {
  it('begins the next only when the one before has ended, also when that does not stop at once', async () => {
    const queue = new WorkQueue();
    const seen: string[] = [];
    const work = (name: string, steps: number) => async () => {
      seen.push(`${name} begins`);
      const never = new AbortController().signal;
      for (let i = 0; i < steps; i += 1) await breathe(never);
      seen.push(`${name} ends`);
    };
    await Promise.all([queue.run(work('a', 5)), queue.run(work('b', 1)), queue.after(work('c', 0))]);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('stops what is running and what waits, but not what comes after', async () => {
    const queue = new WorkQueue();
    const work = async (signal: AbortSignal): Promise<string> => {
      await breathe(signal);
      return 'done';
    };
    const stopped = [queue.run(work), queue.run(work)];
    queue.cancel();
    const results = await Promise.allSettled(stopped);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await queue.run(work)).toBe('done');
  });
});
